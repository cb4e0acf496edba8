//! The one reader of the terminal's bytes, and the one hearer of signals.
//!
//! Two threads that only block: one in `read`, one in waiting for signals. Both send into the channel of the screen, so
//! an idle guide wakes nobody. They refuse to know what an event means.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use signal_hook::iterator::Signals;

use super::decode::Decoder;
use super::event::{Event, Reply};
use super::terminal;
use crate::front::queue::Sender;
use crate::front::signals;

/// How long the loop has to put the terminal back and end, once the system asks for it.
const OBEYS: Duration = Duration::from_millis(50);

/// Reads `input` until it ends, in a thread of its own.
///
/// # Errors
///
/// When the system gives us no thread.
pub fn read(input: File, sender: Sender<Event>) -> io::Result<()> {
    let last = LastWord(sender);
    thread::Builder::new().name("keys".into()).spawn(move || pump(&input, &last.0))?;
    Ok(())
}

/// Hears the signals that were kept, for as long as the program runs, in a thread of its own.
///
/// # Errors
///
/// When the system gives us no thread.
pub fn hear_signals(kept: Signals, keys_end: bool, sender: Sender<Event>) -> io::Result<()> {
    let tell = move |signal| sender.send(Event::Signal(signal)).is_ok();
    signals::hear(kept, keys_end, Some(OBEYS), tell, || terminal::restore(terminal::Leaving::Plainly))
}

/// Asks the multiplexer around us which terminal is around it, in a thread of its own.
///
/// # Errors
///
/// When the system gives us no thread.
pub fn ask_multiplexer(sender: Sender<Event>) -> io::Result<()> {
    let ask = move || {
        let words = ["display-message", "-p", "#{client_termtype}\t#{allow-passthrough}"];
        let answer = Command::new("tmux").args(words).stdin(Stdio::null()).stderr(Stdio::null()).output();
        if let Some(answer) = answer.ok().filter(|answer| answer.status.success()) {
            let told = outer(&String::from_utf8_lossy(&answer.stdout));
            // It fails when nobody listens any more.
            sender.send(Event::Reply(told)).unwrap_or_default();
        }
    };
    thread::Builder::new().name("multiplexer".into()).spawn(ask)?;
    Ok(())
}

/// What tmux tells of the terminal around it. Before 3.3 it has no such option and passes everything on; then nothing is
/// told of it, and nothing is sent through.
fn outer(told: &str) -> Reply {
    let (name, passes) = told.trim_matches(['\r', '\n']).split_once('\t').unwrap_or((told, ""));
    Reply::Outer { name: name.trim().to_owned(), passes: matches!(passes.trim(), "on" | "all" | "1") }
}

/// Says that the input has ended when its thread ends, however it ends.
struct LastWord(Sender<Event>);

impl Drop for LastWord {
    fn drop(&mut self) {
        self.0.send(Event::End).unwrap_or_default();
    }
}

fn pump(input: &File, sender: &Sender<Event>) {
    let mut decoder = Decoder::default();
    let mut bytes = [0; 1024];
    loop {
        let events = match wait(input, decoder.patience()) {
            Ok(false) => decoder.elapsed(),
            Ok(true) => match { input }.read(&mut bytes) {
                Ok(count @ 1..) => decoder.feed(bytes.get(..count).unwrap_or_default()),
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) if error.kind() == ErrorKind::WouldBlock => {
                    if wait(input, Some(Duration::MAX)).is_err() {
                        return;
                    }
                    continue;
                }
                Ok(0) | Err(_) => return,
            },
            Err(_) => return,
        };
        for event in events {
            if sender.send(event).is_err() {
                return;
            }
        }
    }
}

/// Whether there is something to read; without a `patience` the reading itself waits.
fn wait(input: &File, patience: Option<Duration>) -> io::Result<bool> {
    let Some(patience) = patience else { return Ok(true) };
    let limit = Timespec::try_from(patience).ok();
    loop {
        match poll(&mut [PollFd::new(input, PollFlags::IN)], limit.as_ref()) {
            Ok(ready) => return Ok(ready > 0),
            Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::os::fd::OwnedFd;

    use super::super::event::Key;
    use super::*;
    use crate::front::queue;
    use crate::front::queue::{Next, Wanted};

    #[test]
    fn a_multiplexer_tells_what_is_around_it_and_whether_it_passes_things_on() {
        for (told, name, passes) in [
            ("Konsole 25.04.2\ton\n", "Konsole 25.04.2", true),
            ("VTE(8001)\toff\n", "VTE(8001)", false),
            ("\tall\n", "", true),
            ("\t\n", "", false),
            ("XTerm(379)\n", "XTerm(379)", false),
        ] {
            assert_eq!(outer(told), Reply::Outer { name: name.to_owned(), passes }, "{told:?}");
        }
    }

    #[test]
    fn keys_come_through_and_the_end_is_told() {
        let (input, mut output) = io::pipe().unwrap();
        let (sender, events) = queue::channel();
        let next = || events.next(Wanted::All, None);
        read(OwnedFd::from(input).into(), sender).unwrap();
        output.write_all(b"\x1b[B\x1b").unwrap();
        assert_eq!(next(), Next::Mail(Event::Key(Key::Down)));
        assert_eq!(next(), Next::Mail(Event::Key(Key::Esc)));
        output.write_all(b"[A1").unwrap();
        assert_eq!(next(), Next::Mail(Event::Key(Key::Up)));
        assert_eq!(next(), Next::Mail(Event::Key(Key::Char('1'))));
        drop(output);
        assert_eq!(next(), Next::Mail(Event::End));
        assert_eq!(next(), Next::Gone);
    }
}
