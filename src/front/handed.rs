//! How a terminal was set before anybody changed it, in a form that can be handed on.
//!
//! A visit at a kiosk ends with the program replaced by itself, and the terminal is kept as it is meanwhile: whoever takes
//! over finds it changed, and has to be told how it was. Only what we change is in it. It refuses to know who hands it to
//! whom.

use std::fmt;
use std::str::FromStr;

use rustix::termios::{ControlModes, InputModes, LocalModes, OutputModes, SpecialCodeIndex, Termios};

/// How a terminal was set before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Handed {
    modes: [u32; 4],
    codes: [u8; CODES.len()],
}

/// The keys of the terminal that are changed, and what reading waits for.
const CODES: [SpecialCodeIndex; 4] =
    [SpecialCodeIndex::VEOF, SpecialCodeIndex::VEOL, SpecialCodeIndex::VMIN, SpecialCodeIndex::VTIME];

#[expect(clippy::useless_conversion, reason = "the width of these flags differs from system to system")]
impl Handed {
    /// What has to be known of these settings.
    pub fn of(before: &Termios) -> Self {
        let narrow = |bits: u64| u32::try_from(bits).unwrap_or_default();
        let modes = [
            narrow(before.input_modes.bits().into()),
            narrow(before.output_modes.bits().into()),
            narrow(before.control_modes.bits().into()),
            narrow(before.local_modes.bits().into()),
        ];
        Self { modes, codes: CODES.map(|code| before.special_codes[code]) }
    }

    /// The settings from before, made of those of now.
    pub fn before(&self, now: &Termios) -> Termios {
        let mut before = now.clone();
        let [input, output, control, local] = self.modes;
        before.input_modes = InputModes::from_bits_retain(input.into());
        before.output_modes = OutputModes::from_bits_retain(output.into());
        before.control_modes = ControlModes::from_bits_retain(control.into());
        before.local_modes = LocalModes::from_bits_retain(local.into());
        for (code, value) in CODES.into_iter().zip(self.codes) {
            before.special_codes[code] = value;
        }
        before
    }
}

/// In one word.
impl fmt::Display for Handed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for mode in self.modes {
            write!(formatter, "{mode:x}.")?;
        }
        let codes: Vec<String> = self.codes.iter().map(|code| format!("{code:x}")).collect();
        formatter.write_str(&codes.join("."))
    }
}

impl FromStr for Handed {
    type Err = &'static str;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        let read = |part: &str| u32::from_str_radix(part, 16).ok();
        let numbers: Option<Vec<u32>> = word.split('.').map(read).collect();
        let numbers = numbers.ok_or("there are no such settings of a terminal")?;
        let (modes, codes) =
            numbers.split_at_checked(4).ok_or("some settings of the terminal are missing")?;
        let codes: Result<Vec<u8>, _> = codes.iter().map(|code| u8::try_from(*code)).collect();
        let codes = codes.ok().and_then(|codes| codes.try_into().ok());
        Ok(Self {
            modes: modes.try_into().unwrap_or_default(),
            codes: codes.ok_or("some keys of the terminal are missing")?,
        })
    }
}

#[cfg(test)]
mod tests {
    use portable_pty::{PtySize, native_pty_system};
    use rustix::termios::tcgetattr;
    use std::fs::File;

    use super::*;

    #[test]
    fn what_is_handed_on_in_a_word_brings_a_raw_terminal_back() {
        let pair = native_pty_system().openpty(PtySize::default()).unwrap();
        let terminal = File::options().read(true).write(true).open(pair.master.tty_name().unwrap()).unwrap();
        let before = tcgetattr(&terminal).unwrap();
        let mut raw = before.clone();
        raw.make_raw();
        let word = Handed::of(&before).to_string();
        let handed: Handed = word.parse().unwrap();
        assert_eq!(format!("{:?}", handed.before(&raw)), format!("{before:?}"), "{word}");
        assert_ne!(format!("{raw:?}"), format!("{before:?}"));
        for broken in ["", "1", "1.2.3.4", "1.2.3.4.5.6.7", "x.2.3.4.5.6.7.8", "1.2.3.4.fff.6.7.8"] {
            assert!(broken.parse::<Handed>().is_err(), "{broken}");
        }
    }
}
