//! What reaches the screen from outside: keys, touches, answers of the terminal, signals.
//!
//! Plain values. They refuse to know where they come from and what they mean.

use tui_bidi::Direction;

use super::keymap::{self, Meaning};
use super::theme::colour::Rgb;
use crate::front::queue::{Lane, Mail};
use crate::front::{News, signals};
use crate::page::Standing;

/// What reaches the screen from outside.
#[derive(Clone, PartialEq, Debug)]
pub enum Event {
    /// A key was pressed.
    Key(Key),
    /// Something was pasted: its words, lines and all.
    Paste(String),
    /// A finger or a mouse did something.
    Mouse(Mouse),
    /// The terminal answered, or told something on its own. Never a key.
    Reply(Reply),
    /// The system sent a signal: its number.
    Signal(i32),
    /// Something happened outside.
    News(News),
    /// There will be no more bytes.
    End,
}

/// Only what ends something needs a place of its own. It is known by its key alone, whatever page it is pressed on.
impl Mail for Event {
    fn lane(&self) -> Lane {
        match self {
            Self::Key(key) => {
                let meaning = keymap::meaning(*key, Direction::LeftToRight);
                let away = meaning == Some(Meaning::Standing(Standing::QuickExit));
                if away { Lane::Away } else { Lane::Person }
            }
            Self::Paste(_) | Self::Mouse(_) => Lane::Person,
            // What kind of terminal this is holds for the next person too.
            Self::Reply(_) => Lane::Answer,
            Self::Signal(signal) if signals::ends(*signal) => Lane::Away,
            Self::Signal(_) => Lane::System,
            Self::News(news) => news.lane(),
            Self::End => Lane::Last,
        }
    }
}

/// A key, without the modifiers that we give no meaning to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Key {
    /// A letter, digit or sign.
    Char(char),
    /// A letter together with Ctrl.
    Ctrl(char),
    /// A letter together with Alt.
    Alt(char),
    /// F1 to F12.
    F(u8),
    /// Enter.
    Enter,
    /// Escape, alone.
    Esc,
    /// Backspace.
    Backspace,
    /// Tab.
    Tab,
    /// Tab with Shift.
    BackTab,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow to the left.
    Left,
    /// Arrow to the right.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// Insert.
    Insert,
    /// Delete.
    Delete,
}

/// A mouse report; places count from 0.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mouse {
    /// What it did.
    pub kind: MouseKind,
    /// The column, from the left.
    pub column: u16,
    /// The row, from the top.
    pub row: u16,
}

/// What a mouse did. Other buttons and movement are nothing to us.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MouseKind {
    /// The first button went down.
    Press,
    /// It came up.
    Release,
    /// The wheel turned away from the person.
    WheelUp,
    /// The wheel turned towards the person.
    WheelDown,
}

/// What a terminal tells us.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reply {
    /// How an ANSI mode is set: 0 unknown, 1 set, 2 reset, 3 and 4 the same for ever.
    Mode {
        /// The mode's number.
        mode: u16,
        /// Its setting.
        setting: u16,
    },
    /// What kind of terminal it says it is (DA1). Every terminal answers this.
    Primary,
    /// The same with its version (DA2): the first two numbers.
    Secondary(u16, u16),
    /// Its name and version (XTVERSION).
    Version(String),
    /// The column in which its cursor stands, from 1.
    Column(u16),
    /// What it writes in (OSC 10).
    Ink(Rgb),
    /// What it writes on (OSC 11).
    Paper(Rgb),
    /// The terminal around a multiplexer.
    Outer {
        /// What the multiplexer calls it; empty if it has no name.
        name: String,
        /// Whether the multiplexer passes on to it what is marked so.
        passes: bool,
    },
    /// Anything else.
    Other,
}
