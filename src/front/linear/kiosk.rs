//! Line mode at a kiosk: no key ends it, a visit that nobody goes on with is forgotten, and nothing of a visit stays.
//!
//! The one place where line mode sends an escape sequence, and only to a terminal: between two visits it clears the
//! screen and what was scrolled off it. Where that cannot be done, one line says so. Two threads that only block, one for
//! lines and one for signals; everything else is line mode as it is. It refuses to know what a message means.

use std::io::{self, BufRead, Empty, IsTerminal as _, Write};
use std::os::fd::AsFd as _;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use signal_hook::consts::{SIGCONT, SIGWINCH};

use super::discipline::Discipline;
use super::{Linear, says_away};
use crate::front::idle::Idle;
use crate::front::queue::{self, Lane, Mail, Next, Receiver, Sender, Wanted};
use crate::front::{Ear, Front, Handed, Heard, News, signals};
use crate::page::Page;

/// Home, the screen, and what was scrolled off it: in this order, since some terminals scroll a screen off to clear it.
const CLEAR: &[u8] = b"\x1b[H\x1b[2J\x1b[3J";
/// How long to wait after an end of input that was none.
const PAUSE: Duration = Duration::from_millis(50);
/// How long a page waits for answers of the world before it is told without them: the clock does not stand still.
const GRACE: Duration = Duration::from_secs(5);

/// The front of a kiosk that reads lines and writes lines.
pub struct Kiosk<W: Write> {
    /// Puts together what is to be written; only then is it known whether something has to be cleared before.
    lines: Linear<Empty, Vec<u8>>,
    said: Receiver<Said>,
    output: W,
    /// Whether the output is a terminal that can be cleared.
    clears: bool,
    /// What is before the person.
    before: Before,
    discipline: Option<Arc<Discipline>>,
    ear: Option<Sender<Said>>,
    idle: Idle,
    /// Whether somebody takes over the terminal as it is.
    handed: bool,
}

/// What is before the person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Before {
    /// Nothing of ours.
    Nothing,
    /// The first page, and nobody has done anything.
    Beginning,
    /// Something of somebody's visit.
    Visit,
}

enum Said {
    Line(Vec<u8>),
    /// A line of somebody who wants away at once.
    Away(Vec<u8>),
    News(News),
    Signal(i32),
    End,
}

impl Mail for Said {
    fn lane(&self) -> Lane {
        match self {
            Self::Line(_) => Lane::Person,
            Self::Away(_) | Self::Signal(_) => Lane::Away,
            Self::News(news) => news.lane(),
            Self::End => Lane::Last,
        }
    }
}

impl<W: Write> Kiosk<W> {
    /// The front over standard input; `clears` when `output` is a terminal that can be cleared. Whoever takes over from
    /// another program was `handed` how the terminal had been, and begins by clearing what the visit before has left.
    ///
    /// # Errors
    ///
    /// When the terminal refuses, or the system gives us no thread.
    pub fn open(output: W, clears: bool, handed: Option<Handed>) -> io::Result<Self> {
        let (sender, said) = queue::channel();
        let ear = sender.clone();
        let input = io::stdin();
        let discipline = if input.is_terminal() {
            Some(Arc::new(Discipline::over(input.as_fd().try_clone_to_owned()?, handed)?))
        } else {
            None
        };
        hear_signals(discipline.clone(), sender.clone())?;
        let terminal = discipline.clone();
        let read = move || pump(io::stdin().lock(), terminal.as_deref(), &sender);
        thread::Builder::new().name("lines".into()).spawn(read)?;
        let mut kiosk = Self::over(said, output, clears, discipline);
        kiosk.ear = Some(ear);
        if handed.is_some() {
            kiosk.before = Before::Visit;
        }
        Ok(kiosk)
    }

    fn over(said: Receiver<Said>, output: W, clears: bool, discipline: Option<Arc<Discipline>>) -> Self {
        let lines = Linear::new(io::empty(), Vec::new());
        let lines = if clears { lines.in_width(super::of_terminal) } else { lines };
        Self {
            lines,
            said,
            output,
            clears,
            before: Before::Nothing,
            discipline,
            ear: None,
            idle: Idle::default(),
            handed: false,
        }
    }

    /// Begins with the first page: of what was here before nothing stays, or it is said that it does.
    fn begin(&mut self, page: &Page) -> io::Result<()> {
        let clean = self.before == Before::Beginning || self.clears && self.before == Before::Nothing;
        if !clean {
            self.lines.told = None;
            self.lines.output.clear();
            if self.clears {
                self.lines.output.extend_from_slice(CLEAR);
            } else {
                self.lines.say("", &page.wording.stays, "")?;
            }
            self.lines.show(page)?;
        }
        self.before = Before::Beginning;
        Ok(())
    }

    fn write(&mut self) -> io::Result<()> {
        self.output.write_all(&self.lines.output)?;
        self.lines.output.clear();
        self.output.flush()
    }
}

impl<W: Write> Front for Kiosk<W> {
    fn show(&mut self, page: &Page) -> io::Result<()> {
        self.lines.show(page)
    }

    /// Only a line that does something lets the person have all of their time again.
    fn hear(&mut self, page: &Page, patience: Option<Duration>) -> io::Result<Heard> {
        // Without a limit of time there is nothing to forget: this is the first page.
        if patience.is_none() {
            if let Some(discipline) = self.discipline.as_ref().filter(|_| self.before == Before::Visit) {
                discipline.forget();
            }
            self.begin(page)?;
        } else {
            self.before = Before::Visit;
        }
        self.write()?;
        self.idle.wait(patience);
        loop {
            let left = self.idle.left();
            let over = left.is_some_and(|left| left.is_zero());
            let said = if over { Next::Nothing } else { self.said.next(Wanted::All, left) };
            match said {
                Next::Mail(Said::Line(line) | Said::Away(line)) => {
                    if let Some(heard) = self.lines.answer(page, &line)? {
                        self.before = Before::Visit;
                        self.idle.end();
                        return Ok(heard);
                    }
                    self.write()?;
                }
                Next::Mail(Said::News(news)) => return Ok(Heard::News(news)),
                Next::Mail(Said::Signal(signal)) => return Ok(Heard::Signal(signal)),
                Next::Mail(Said::End) | Next::Gone => return Ok(Heard::End),
                Next::Nothing => {
                    self.idle.end();
                    return Ok(Heard::Silence);
                }
            }
        }
    }

    fn wait(&mut self, page: &Page, limit: Option<Duration>) -> io::Result<Option<Heard>> {
        match self.said.next(Wanted::NotThePerson, limit) {
            Next::Mail(Said::Line(line) | Said::Away(line)) => {
                self.before = Before::Visit;
                self.lines.answer(page, &line)
            }
            Next::Mail(Said::News(news)) => Ok(Some(Heard::News(news))),
            Next::Mail(Said::Signal(signal)) => Ok(Some(Heard::Signal(signal))),
            Next::Mail(Said::End) | Next::Gone => Ok(Some(Heard::End)),
            Next::Nothing => Ok(None),
        }
    }

    fn grace(&self) -> Option<Duration> {
        Some(GRACE)
    }

    fn ear(&self) -> Option<Ear> {
        let sender = self.ear.clone()?;
        Some(Arc::new(move |news| sender.send(Said::News(news)).is_ok()))
    }

    /// Through a pipe, what was read ahead cannot be handed on.
    fn hand_on(&mut self) -> io::Result<Option<Handed>> {
        let Some(discipline) = &self.discipline else { return Ok(None) };
        discipline.forget();
        self.handed = true;
        Ok(Some(discipline.handed()))
    }

    fn leave(&mut self, page: &Page, quick: bool) -> io::Result<()> {
        self.lines.leave(page, quick)?;
        self.write()
    }
}

impl<W: Write> Drop for Kiosk<W> {
    fn drop(&mut self) {
        if self.handed {
            return;
        }
        if self.clears && self.before == Before::Visit {
            // Whoever ends us has nobody left to tell that the terminal took nothing.
            drop(self.output.write_all(CLEAR).and_then(|()| self.output.flush()));
        }
        if let Some(discipline) = &self.discipline {
            discipline.put_back();
        }
    }
}

fn hear_signals(discipline: Option<Arc<Discipline>>, sender: Sender<Said>) -> io::Result<()> {
    let held = discipline.clone();
    let tell = move |signal| match signal {
        SIGWINCH => true,
        SIGCONT => {
            // Somebody had stopped us, and perhaps used the terminal.
            held.as_ref().is_none_or(|held| held.hold().is_ok())
        }
        _ => sender.send(Said::Signal(signal)).is_ok(),
    };
    let put_back = move || {
        if let Some(discipline) = &discipline {
            discipline.put_back();
        }
    };
    // It has to clear the terminal before it ends, and is given the time for that.
    signals::hear(signals::keep()?, false, None, tell, put_back)
}

/// Reads lines until the input ends. A terminal that is still there has no end.
fn pump(input: impl BufRead, terminal: Option<&Discipline>, sender: &Sender<Said>) {
    let mut lines = Linear::new(input, io::sink());
    loop {
        match lines.read_line() {
            Ok(Some(mut line)) => {
                // Keys that the terminal no longer takes for itself come as characters.
                line.retain(|byte| *byte == b'\n' || !byte.is_ascii_control());
                let away = terminal.is_some() && says_away(&line);
                if sender.send(if away { Said::Away(line) } else { Said::Line(line) }).is_err() {
                    return;
                }
            }
            Ok(None) if terminal.is_some_and(|terminal| !terminal.is_gone()) => thread::sleep(PAUSE),
            Ok(None) | Err(_) => {
                // It fails when nobody listens any more.
                sender.send(Said::End).unwrap_or_default();
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests;
