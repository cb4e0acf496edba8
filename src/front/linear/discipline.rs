//! How a terminal treats keys while lines are read at a kiosk: it goes on echoing and erasing, and no key ends, stops or
//! holds up anything.
//!
//! The terminal's own reading of lines stays, since screen readers know it. Refuses to know what the lines mean.

use std::io;
use std::os::fd::OwnedFd;

use crate::front::Handed;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::termios::{
    InputModes, LocalModes, OptionalActions, QueueSelector, SpecialCodeIndex, Termios, tcflush, tcgetattr,
    tcsetattr,
};

/// What stands in the place of a key that does nothing.
#[cfg(any(target_os = "linux", target_os = "android"))]
const NO_KEY: u8 = 0;
#[cfg(not(any(target_os = "linux", target_os = "android")))]
const NO_KEY: u8 = 0xff;

/// A terminal whose keys are held off until it is put back.
pub(super) struct Discipline {
    terminal: OwnedFd,
    before: Termios,
}

impl Discipline {
    /// Takes over this terminal; how it was before is known by whoever was told.
    pub(super) fn over(terminal: OwnedFd, handed: Option<Handed>) -> io::Result<Self> {
        let now = tcgetattr(&terminal)?;
        let before = handed.map_or_else(|| now.clone(), |handed| handed.before(&now));
        let discipline = Self { terminal, before };
        discipline.hold()?;
        Ok(discipline)
    }

    /// Holds the keys off; again after somebody else had the terminal.
    pub(super) fn hold(&self) -> io::Result<()> {
        let mut held = self.before.clone();
        // Ctrl-C, Ctrl-\ and Ctrl-Z; Ctrl-V and what hangs on it; Ctrl-S and Ctrl-Q; Ctrl-D.
        held.local_modes.remove(LocalModes::ISIG | LocalModes::IEXTEN);
        held.input_modes.remove(InputModes::IXON | InputModes::IXOFF | InputModes::IXANY);
        for code in [SpecialCodeIndex::VEOF, SpecialCodeIndex::VEOL] {
            held.special_codes[code] = NO_KEY;
        }
        // Whoever starts a kiosk from an odd place still gets lines.
        held.local_modes.insert(LocalModes::ICANON | LocalModes::ECHO);
        held.input_modes.insert(InputModes::ICRNL);
        Ok(tcsetattr(&self.terminal, OptionalActions::Now, &held)?)
    }

    /// Forgets what was typed and not read yet: half a line of somebody who has gone stands in the terminal, and would be
    /// the beginning of what the next person types.
    pub(super) fn forget(&self) {
        // A terminal that cannot forget has nothing that it keeps.
        let _ = tcflush(&self.terminal, QueueSelector::IFlush);
    }

    /// What whoever takes over has to know.
    pub(super) fn handed(&self) -> Handed {
        Handed::of(&self.before)
    }

    /// Whether the terminal has gone away. An end of input by Ctrl-D, typed before we came, is not that.
    pub(super) fn is_gone(&self) -> bool {
        let mut terminal = [PollFd::new(&self.terminal, PollFlags::IN)];
        let gone = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
        match poll(&mut terminal, Some(&Timespec::default())) {
            Ok(_) => terminal.iter().any(|terminal| terminal.revents().intersects(gone)),
            Err(error) => error != rustix::io::Errno::INTR,
        }
    }

    /// Puts the terminal back as it was.
    pub(super) fn put_back(&self) {
        // Whoever puts a terminal back has nobody left to tell that it failed.
        let _ = tcsetattr(&self.terminal, OptionalActions::Now, &self.before);
    }
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::io::{BufRead as _, BufReader, Write as _};
    use std::thread;
    use std::time::Duration;

    use portable_pty::{PtySize, native_pty_system};

    use super::*;

    #[test]
    fn half_a_line_of_somebody_who_has_gone_is_forgotten() {
        let pair = native_pty_system().openpty(PtySize::default()).unwrap();
        let mut keys = pair.master.take_writer().unwrap();
        let terminal = File::options().read(true).write(true).open(pair.master.tty_name().unwrap()).unwrap();
        let discipline = Discipline::over(terminal.try_clone().unwrap().into(), None).unwrap();
        let lines = thread::spawn(move || BufReader::new(terminal).lines().next().unwrap().unwrap());
        keys.write_all(b"he hit me at 5").unwrap();
        // Until the terminal has taken it, there is nothing to forget.
        thread::sleep(Duration::from_millis(200));
        discipline.forget();
        keys.write_all(b"1\n").unwrap();
        assert_eq!(lines.join().unwrap(), "1");
    }
}
