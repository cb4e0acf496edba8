//! Line mode that also hears what happens outside while it waits for a line.
//!
//! One thread reads lines and only blocks; lines and news come through one channel. Everything else is line mode as it
//! is. It refuses to know what the news are about.

use std::io::{self, BufRead, Empty, Write};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Duration;

use super::Linear;
use crate::app::Message;
use crate::front::{Ear, Front, Heard};
use crate::page::Page;

/// The front that reads lines, writes lines, and hears news.
pub struct Live<W> {
    lines: Linear<Empty, W>,
    said: Receiver<Said>,
    ear: Sender<Said>,
}

enum Said {
    Line(Vec<u8>),
    News(Message),
    End,
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
        let (sender, said) = mpsc::channel();
        let ear = sender.clone();
        let read = move || {
            let mut lines = Linear::new(input(), io::sink());
            while let Ok(Some(line)) = lines.read_line() {
                if sender.send(Said::Line(line)).is_err() {
                    return;
                }
            }
            drop(sender.send(Said::End));
        };
        thread::Builder::new().name("lines".into()).spawn(read)?;
        Ok(Self { lines: Linear::new(io::empty(), output).in_width(width), said, ear })
    }
}

impl<W: Write> Front for Live<W> {
    fn show(&mut self, page: &Page) -> io::Result<()> {
        self.lines.show(page)
    }

    fn hear(&mut self, page: &Page, _patience: Option<Duration>) -> io::Result<Heard> {
        loop {
            match self.said.recv() {
                Ok(Said::Line(line)) => {
                    if let Some(heard) = self.lines.answer(page, &line)? {
                        return Ok(heard);
                    }
                }
                Ok(Said::News(news)) => return Ok(Heard::Message(news)),
                Ok(Said::End) | Err(_) => return Ok(Heard::End),
            }
        }
    }

    fn ear(&self) -> Option<Ear> {
        let sender = self.ear.clone();
        Some(Arc::new(move |news| sender.send(Said::News(news)).is_ok()))
    }

    fn hears_words(&self) -> bool {
        true
    }

    fn leave(&mut self, page: &Page, quick: bool) -> io::Result<()> {
        self.lines.leave(page, quick)
    }
}
