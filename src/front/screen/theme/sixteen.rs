//! The painted themes where a terminal knows sixteen colours, which each of them paints as it likes.
//!
//! Of these only few can be read on each other everywhere: 7, 11, 14 and 15 on 0, and 0 on 15, 7, 11 and 14 (the least
//! over the kernel’s console, xterm, Windows, VTE, `PuTTY` and Konsole is 4.7 to 1). As bars, 5 on 15 and 1 on 15 are seen
//! as well. Several terminals turn bold 0 to 7 into 8 to 15, so nothing that is written in those is ever bold. This file
//! refuses to know which of them a terminal is.

use super::pair::Pair;
use super::tokens::{Hue, Painted};

const BLACK: u8 = 0;
const BLUE: u8 = 4;
const GREY: u8 = 7;
const YELLOW: u8 = 11;
const CYAN: u8 = 14;
const WHITE: u8 = 15;
const PURPLE: u8 = 5;

/// Ink and ground, from 0 to 15; of a painted blank, the ground and what it stands out from.
pub(super) const fn inks(theme: Painted, pair: Pair) -> (u8, u8) {
    match theme {
        Painted::Light => on_white(pair, false),
        Painted::HighLight => on_white(pair, true),
        Painted::Dark => on_black(pair, false),
        Painted::High => on_black(pair, true),
    }
}

/// The same at the kernel’s console, which has no ground from 8 on, and underlines with a colour that cannot be read on 7.
pub(super) const fn on_console(theme: Painted, pair: Pair) -> (u8, u8) {
    let (ink, ground) = match (theme, pair) {
        (Painted::Light, Pair::Term) => (BLUE, GREY),
        (Painted::HighLight, Pair::Term) => (WHITE, BLACK),
        // Of a bar, 5 is hardly seen on 7.
        (Painted::High, Pair::Term) | (Painted::Light, Pair::Thread(_) | Pair::Bar(_)) => (BLACK, GREY),
        _ => inks(theme, pair),
    };
    (if pair.is_blank() { dimmed(ink) } else { ink }, dimmed(ground))
}

const fn dimmed(ground: u8) -> u8 {
    if ground >= 8 { GREY } else { ground }
}

const fn on_black(pair: Pair, high: bool) -> (u8, u8) {
    let text = if high { WHITE } else { GREY };
    match pair {
        Pair::Text(_) | Pair::Muted(_) | Pair::Rule(_) | Pair::Edge => (text, BLACK),
        Pair::Accent(hue, _) | Pair::Thread(hue) | Pair::Bar(hue) | Pair::Stroke(hue) => {
            (bright(hue, high), BLACK)
        }
        Pair::Tab(hue) => (BLACK, bright(hue, high)),
        Pair::Focus(_) | Pair::Exit | Pair::Danger => (BLACK, text),
        Pair::Heading(_) | Pair::Term | Pair::Number | Pair::Cap | Pair::Warning(_) => (WHITE, BLACK),
        Pair::Code | Pair::Module => (BLACK, WHITE),
    }
}

const fn bright(hue: Hue, high: bool) -> u8 {
    match hue {
        Hue::Dignity if !high => YELLOW,
        Hue::Consent if !high => CYAN,
        Hue::House | Hue::Dignity | Hue::Consent | Hue::Capacity => WHITE,
    }
}

const fn on_white(pair: Pair, high: bool) -> (u8, u8) {
    match pair {
        Pair::Thread(Hue::Capacity) | Pair::Bar(Hue::Capacity) if !high => (PURPLE, WHITE),
        Pair::Text(_)
        | Pair::Heading(_)
        | Pair::Term
        | Pair::Muted(_)
        | Pair::Rule(_)
        | Pair::Edge
        | Pair::Accent(..)
        | Pair::Thread(_)
        | Pair::Bar(_)
        | Pair::Stroke(_)
        | Pair::Number
        | Pair::Cap
        | Pair::Code
        | Pair::Module
        | Pair::Warning(_) => (BLACK, WHITE),
        Pair::Tab(_) | Pair::Focus(_) | Pair::Exit | Pair::Danger => (WHITE, BLACK),
    }
}
