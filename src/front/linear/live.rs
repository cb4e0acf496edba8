//! Line mode that also hears what happens outside while it waits for a line.
//!
//! One thread reads lines and only blocks; lines and news come through one channel. Everything else is line mode as it
//! is. It refuses to know what the news are about.

use std::io::{self, BufRead, Empty, IsTerminal as _, Write};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use super::{Linear, says_away};
use crate::front::queue::{self, Lane, Mail, Next, Receiver, Sender, Wanted};
use crate::front::{Ear, Front, Heard, News};
use crate::page::Page;

/// The front that reads lines, writes lines, and hears news.
pub struct Live<W> {
    lines: Linear<Empty, W>,
    said: Receiver<Said>,
    ear: Sender<Said>,
}

enum Said {
    Line(Vec<u8>),
    /// A line of somebody who wants away at once.
    Away(Vec<u8>),
    News(News),
    End,
}

impl Mail for Said {
    fn lane(&self) -> Lane {
        match self {
            Self::Line(_) => Lane::Person,
            Self::Away(_) => Lane::Away,
            Self::News(news) => news.lane(),
            Self::End => Lane::Last,
        }
    }
}

impl<W: Write> Live<W> {
    /// A front over these streams, for a terminal of this width.
    ///
    /// # Errors
    ///
    /// When the system gives us no thread.
    pub fn open<R: BufRead>(
        input: impl FnOnce() -> R + Send + 'static,
        output: W,
        width: fn() -> Option<u16>,
    ) -> io::Result<Self> {
        let (sender, said) = queue::channel();
        let ear = sender.clone();
        // Lines of a script mean what they mean one after the other.
        let is_typed = io::stdin().is_terminal();
        let read = move || {
            let mut lines = Linear::new(input(), io::sink());
            while let Ok(Some(line)) = lines.read_line() {
                let away = is_typed && says_away(&line);
                if sender.send(if away { Said::Away(line) } else { Said::Line(line) }).is_err() {
                    return;
                }
            }
            // It fails when nobody listens any more.
            sender.send(Said::End).unwrap_or_default();
        };
        thread::Builder::new().name("lines".into()).spawn(read)?;
        Ok(Self { lines: Linear::new(io::empty(), output).in_width(width), said, ear })
    }

    fn answer(&mut self, page: &Page, said: Next<Said>) -> io::Result<Option<Heard>> {
        Ok(match said {
            Next::Mail(Said::Line(line) | Said::Away(line)) => self.lines.answer(page, &line)?,
            Next::Mail(Said::News(news)) => Some(Heard::News(news)),
            Next::Mail(Said::End) | Next::Gone => Some(Heard::End),
            Next::Nothing => None,
        })
    }
}

impl<W: Write> Front for Live<W> {
    fn show(&mut self, page: &Page) -> io::Result<()> {
        self.lines.show(page)
    }

    fn hear(&mut self, page: &Page, _patience: Option<Duration>) -> io::Result<Heard> {
        loop {
            let said = self.said.next(Wanted::All, None);
            if let Some(heard) = self.answer(page, said)? {
                return Ok(heard);
            }
        }
    }

    /// A page is told once: whoever listens waits for the whole of it.
    fn wait(&mut self, page: &Page, limit: Option<Duration>) -> io::Result<Option<Heard>> {
        let said = self.said.next(Wanted::NotThePerson, limit);
        self.answer(page, said)
    }

    fn ear(&self) -> Option<Ear> {
        let sender = self.ear.clone();
        Some(Arc::new(move |news| sender.send(Said::News(news)).is_ok()))
    }

    fn leave(&mut self, page: &Page, quick: bool) -> io::Result<()> {
        self.lines.leave(page, quick)
    }
}
