//! From the bytes of a terminal to what a person did.
//!
//! A terminal sends keys, mouse reports, pasted text and its own answers through one pipe, and a slow line cuts them
//! anywhere. This file puts them together again, so that no piece of a sequence ever becomes a key. It refuses to know
//! where the bytes come from, what time it is, and what a key means.

use std::mem;
use std::time::Duration;

use vte::{Params, Parser, Perform};

use super::event::{Event, Key, Mouse, MouseKind, Reply};
use super::theme::colour::Rgb;

/// How long a lone Esc waits for the rest of a sequence.
const LONE: Duration = Duration::from_millis(50);
/// How long a sequence that has begun, or an Esc that was given out, waits for its rest.
const REST: Duration = Duration::from_secs(1);
/// How long a paste may pause before it counts as over.
const PASTE: Duration = Duration::from_secs(3);

/// Bytes in, events out.
#[derive(Default)]
pub struct Decoder {
    parser: Parser,
    state: State,
    escapes: usize,
    late: bool,
}

/// The longest name of a terminal that is taken, in bytes.
const LONGEST_VERSION: usize = 64;

/// The most of a paste that is taken, in bytes: nobody needs more than a line.
const LONGEST_PASTE: usize = 1024;

#[derive(Default)]
struct State {
    events: Vec<Event>,
    open: bool,
    alt: bool,
    paste: bool,
    /// What is being pasted, as far as it is words.
    pasted: String,
    after: After,
    swallow: u8,
    /// The name of the terminal, while it is being told.
    version: Option<String>,
}

/// What the next character belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum After {
    #[default]
    Nothing,
    /// `ESC O`: a keypad or function key.
    SingleShift,
    /// `CSI [`: a function key of the Linux console.
    Console,
}

impl Decoder {
    /// Takes `bytes` and gives what they complete.
    pub fn feed(&mut self, bytes: &[u8]) -> Vec<Event> {
        for &byte in bytes {
            self.take(byte);
        }
        mem::take(&mut self.state.events)
    }

    /// How long to wait for more before asking [`Self::elapsed`]; for ever if nothing is pending.
    pub fn patience(&self) -> Option<Duration> {
        if self.escapes > 0 {
            Some(if self.state.open { REST } else { LONE })
        } else if self.late || self.unfinished() {
            Some(REST)
        } else {
            self.state.paste.then_some(PASTE)
        }
    }

    /// Nothing came for as long as [`Self::patience`] said.
    pub fn elapsed(&mut self) -> Vec<Event> {
        if self.escapes > 0 && !self.state.open {
            for _ in 0..mem::take(&mut self.escapes) {
                self.state.key(Key::Esc);
            }
            self.late = !self.state.paste;
        } else if self.late || self.unfinished() || self.escapes > 0 {
            // The rest is lost, or a person pressed Alt with a key that begins a sequence: start afresh.
            let paste = self.state.paste;
            let (events, pasted) = (mem::take(&mut self.state.events), mem::take(&mut self.state.pasted));
            *self = Self { state: State { events, paste, pasted, ..State::default() }, ..Self::default() };
        } else {
            self.state.end_paste();
        }
        mem::take(&mut self.state.events)
    }

    const fn unfinished(&self) -> bool {
        self.state.open || self.state.swallow > 0 || !matches!(self.state.after, After::Nothing)
    }

    fn take(&mut self, byte: u8) {
        const ESC: u8 = 0x1b;
        if self.state.swallow > 0 {
            self.state.swallow -= 1;
        } else if byte == ESC {
            self.late = false;
            self.state.after = After::Nothing;
            self.escapes += 1;
        } else if self.escapes > 0 {
            self.escapes = 0;
            self.begin(byte);
        } else if mem::take(&mut self.late) && matches!(byte, b'[' | b'O' | b']' | b'P') {
            self.begin(byte);
        } else {
            self.parser.advance(&mut self.state, &[byte]);
        }
    }

    /// The byte behind an Esc.
    fn begin(&mut self, byte: u8) {
        if byte < 0x80 {
            self.state.open = true;
            self.parser.advance(&mut self.state, &[0x1b, byte]);
        } else {
            self.state.alt = true;
            self.parser.advance(&mut self.state, &[byte]);
        }
    }
}

impl State {
    fn key(&mut self, key: Key) {
        if !self.paste {
            self.events.push(Event::Key(key));
        } else if let Key::Char(letter) = key {
            self.add_pasted(letter);
        } else if key == Key::Enter {
            self.add_pasted('\n');
        }
    }

    fn add_pasted(&mut self, letter: char) {
        if self.pasted.len() < LONGEST_PASTE {
            self.pasted.push(letter);
        }
    }

    fn end_paste(&mut self) {
        self.paste = false;
        let pasted = mem::take(&mut self.pasted);
        if !pasted.is_empty() {
            self.events.push(Event::Paste(pasted));
        }
    }

    fn reply(&mut self, reply: Reply) {
        self.events.push(Event::Reply(reply));
    }

    fn function(&mut self, number: u16) {
        let key = match number {
            1 | 7 => Key::Home,
            2 => Key::Insert,
            3 => Key::Delete,
            4 | 8 => Key::End,
            5 => Key::PageUp,
            6 => Key::PageDown,
            11..=15 => Key::F(function_key(number, 10)),
            17..=21 => Key::F(function_key(number, 11)),
            23 | 24 => Key::F(function_key(number, 12)),
            200 => return self.paste = true,
            201 => return self.end_paste(),
            _ => return self.reply(Reply::Other),
        };
        self.key(key);
    }

    /// The keys that `CSI` and `ESC O` spell with the same letter.
    fn letter(&mut self, letter: char) -> bool {
        let key = match letter {
            'A' => Key::Up,
            'B' => Key::Down,
            'C' => Key::Right,
            'D' => Key::Left,
            'H' => Key::Home,
            'F' => Key::End,
            'P' => Key::F(1),
            'Q' => Key::F(2),
            'S' => Key::F(4),
            _ => return false,
        };
        self.key(key);
        true
    }

    fn mouse(&mut self, values: &[u16], pressed: bool) {
        let [button, column, row] = values else { return };
        let kind = match (button & !0b1_1100, pressed) {
            (0, true) => MouseKind::Press,
            (0, false) => MouseKind::Release,
            (64, true) => MouseKind::WheelUp,
            (65, true) => MouseKind::WheelDown,
            _ => return self.reply(Reply::Other),
        };
        let mouse = Mouse { kind, column: column.saturating_sub(1), row: row.saturating_sub(1) };
        self.events.push(Event::Mouse(mouse));
    }
}

fn function_key(number: u16, base: u16) -> u8 {
    u8::try_from(number.saturating_sub(base)).unwrap_or_default()
}

impl Perform for State {
    fn print(&mut self, letter: char) {
        self.open = false;
        let alt = mem::take(&mut self.alt);
        match mem::take(&mut self.after) {
            After::SingleShift => match letter {
                'R' => self.key(Key::F(3)),
                'M' => self.key(Key::Enter),
                'p'..='y' => {
                    let digit = u32::from(letter).saturating_sub(u32::from('p'));
                    self.key(Key::Char(char::from_digit(digit, 10).unwrap_or(' ')));
                }
                _ => {
                    if !self.letter(letter) {
                        self.reply(Reply::Other);
                    }
                }
            },
            After::Console => match letter {
                'A'..='E' => {
                    let number = u32::from(letter).saturating_sub(u32::from('A')).saturating_add(1);
                    self.key(Key::F(u8::try_from(number).unwrap_or_default()));
                }
                _ => self.reply(Reply::Other),
            },
            After::Nothing if letter == '\u{7f}' => self.key(Key::Backspace),
            After::Nothing if letter == char::REPLACEMENT_CHARACTER => {}
            After::Nothing if alt => self.key(Key::Alt(letter)),
            After::Nothing => self.key(Key::Char(letter)),
        }
    }

    fn execute(&mut self, byte: u8) {
        match byte {
            b'\r' | b'\n' => self.key(Key::Enter),
            b'\t' => self.key(Key::Tab),
            0x08 => self.key(Key::Backspace),
            0x01..=0x1a => self.key(Key::Ctrl(char::from(byte | 0x60))),
            _ => {}
        }
    }

    fn csi_dispatch(&mut self, params: &Params, intermediates: &[u8], _ignore: bool, action: char) {
        self.open = false;
        let values: Vec<u16> = params.iter().filter_map(|values| values.first().copied()).collect();
        let first = values.first().copied().unwrap_or_default();
        match (intermediates, action) {
            (b"", '~') => self.function(first),
            (b"", 'Z') => self.key(Key::BackTab),
            (b"", '[') => self.after = After::Console,
            (b"", 'M') if first == 0 => self.swallow = 3,
            (b"<", 'M' | 'm') => self.mouse(&values, action == 'M'),
            (b"$", 'y') => {
                let setting = values.get(1).copied().unwrap_or_default();
                self.reply(Reply::Mode { mode: first, setting });
            }
            (b"?", 'c') => self.reply(Reply::Primary),
            (b">", 'c') => self.reply(Reply::Secondary(first, values.get(1).copied().unwrap_or_default())),
            (b"", 'R') if values.len() == 2 => {
                self.reply(Reply::Column(values.get(1).copied().unwrap_or_default()));
            }
            (b"", _) if self.letter(action) => {}
            _ => self.reply(Reply::Other),
        }
    }

    fn hook(&mut self, _params: &Params, intermediates: &[u8], _ignore: bool, action: char) {
        self.version = (intermediates == b">" && action == '|').then(String::new);
    }

    fn put(&mut self, byte: u8) {
        if let Some(version) = &mut self.version
            && version.len() < LONGEST_VERSION
            && (byte.is_ascii_graphic() || byte == b' ')
        {
            version.push(char::from(byte));
        }
    }

    fn esc_dispatch(&mut self, intermediates: &[u8], _ignore: bool, byte: u8) {
        self.open = false;
        match (intermediates, byte) {
            (b"", b'O') => self.after = After::SingleShift,
            (b"", b'\\') => {}
            (b"", _) => self.key(Key::Alt(char::from(byte))),
            _ => {}
        }
    }

    fn unhook(&mut self) {
        let reply = self.version.take().map_or(Reply::Other, Reply::Version);
        self.reply(reply);
    }

    fn osc_dispatch(&mut self, params: &[&[u8]], bell_terminated: bool) {
        self.open = !bell_terminated;
        let colour = params.get(1).and_then(|words| Rgb::told(std::str::from_utf8(words).ok()?));
        self.reply(match (params.first().copied(), colour) {
            (Some(b"10"), Some(colour)) => Reply::Ink(colour),
            (Some(b"11"), Some(colour)) => Reply::Paper(colour),
            _ => Reply::Other,
        });
    }
}

#[cfg(test)]
mod tests;
