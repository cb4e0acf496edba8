//! What can be asked of a kiosk when it is started.

use std::fmt;
use std::str::FromStr;

use clap::Args;

use my_rights::front::Handed;
use my_rights::world::Lock;

/// How a kiosk is opened.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Kiosk {
    /// Ask twice for a code for hub staff, and print the line that belongs under kiosk: in the file of the hub. Nothing is
    /// written.
    #[arg(long)]
    pub(crate) set_code: bool,
    /// End when the first visit is over, for whoever starts a kiosk for each visitor, as over ssh.
    #[arg(long, conflicts_with = "set_code")]
    pub(crate) once: bool,
    /// What the program before this one handed on; it replaces itself after each visit.
    #[arg(long, hide = true, value_name = "SETTINGS")]
    pub(crate) goes_on: Option<GoesOn>,
}

/// What has to be known of what went before; nothing of it is of a visit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct GoesOn {
    /// How the terminal was set before the first visit.
    pub(crate) terminal: Handed,
    /// How often a code of hub staff was wrong.
    pub(crate) lock: Lock,
}

impl fmt::Display for GoesOn {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}+{}", self.terminal, self.lock)
    }
}

impl FromStr for GoesOn {
    type Err = &'static str;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        let (terminal, lock) = word.split_once('+').ok_or("this was handed on by no kiosk")?;
        Ok(Self { terminal: terminal.parse()?, lock: lock.parse()? })
    }
}
