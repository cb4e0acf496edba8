//! What each key means: for hearing keys and for naming them.
//!
//! Letters and digits mean what they mean in lines ([`letters`]). This file refuses to know what a page offers.

use super::event::Key;
use crate::front::letters;
use crate::page::Standing;
use crate::page::standing::Press;
use tui_bidi::Direction;

/// What a person means by a key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Meaning {
    /// Look elsewhere on the page.
    Look(Look),
    /// Take what is in focus.
    Take,
    /// Take the nth choice, from 0.
    Number(usize),
    /// Take what stands on every page.
    Standing(Standing),
    /// Paint everything again.
    Repaint,
    /// Stop for a while, as shells know it.
    Suspend,
}

/// Where to look.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Look {
    /// The choice or the lines before.
    Up,
    /// The choice or the lines after.
    Down,
    /// The choice before, wherever it is.
    Previous,
    /// The choice after, wherever it is.
    Next,
    /// A screenful back.
    PageUp,
    /// A screenful on.
    PageDown,
    /// The top of the page.
    First,
    /// The end of the page.
    Last,
}

const OTHER: &[(Key, Meaning)] = &[
    (Key::Up, Meaning::Look(Look::Up)),
    (Key::Down, Meaning::Look(Look::Down)),
    (Key::BackTab, Meaning::Look(Look::Previous)),
    (Key::Tab, Meaning::Look(Look::Next)),
    (Key::PageUp, Meaning::Look(Look::PageUp)),
    (Key::PageDown, Meaning::Look(Look::PageDown)),
    (Key::Char(' '), Meaning::Look(Look::PageDown)),
    (Key::Home, Meaning::Look(Look::First)),
    (Key::End, Meaning::Look(Look::Last)),
    (Key::Enter, Meaning::Take),
    (Key::Ctrl('l'), Meaning::Repaint),
    (Key::Ctrl('z'), Meaning::Suspend),
];

/// What `key` means on a page that runs in `direction`, if anything.
pub fn meaning(key: Key, direction: Direction) -> Option<Meaning> {
    match (key, direction) {
        (Key::Left, Direction::LeftToRight) | (Key::Right, Direction::RightToLeft) => {
            return Some(Meaning::Standing(Standing::Back));
        }
        (Key::Right, Direction::LeftToRight) | (Key::Left, Direction::RightToLeft) => {
            return Some(Meaning::Take);
        }
        _ => {}
    }
    let has = |standing: &&Standing| standing.row().keys.iter().any(|press| own(*press) == key);
    let own = || Standing::ALL.iter().find(has).copied();
    let standing = if let Key::Char(letter) = key { letters::on_screen(letter) } else { own() };
    let other = || OTHER.iter().find(|row| row.0 == key).map(|row| row.1);
    standing.map(Meaning::Standing).or_else(other).or_else(|| number(key).map(Meaning::Number))
}

/// What the key for `standing` is called on a page that runs in `direction`: a name that fits a key bar.
pub fn key_name(standing: Standing, direction: Direction) -> &'static str {
    match (standing, direction) {
        (Standing::Back, Direction::RightToLeft) => "→",
        _ => standing.row().shown.unwrap_or_else(|| letters::name(standing)),
    }
}

/// The key of the terminal that this is.
const fn own(press: Press) -> Key {
    match press {
        Press::Backspace => Key::Backspace,
        Press::Esc => Key::Esc,
        Press::F(number) => Key::F(number),
        Press::Ctrl(letter) => Key::Ctrl(letter),
    }
}

fn number(key: Key) -> Option<usize> {
    let Key::Char(typed) = key else { return None };
    letters::number(typed.encode_utf8(&mut [0; 4]))?.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    const BOTH: [Direction; 2] = [Direction::LeftToRight, Direction::RightToLeft];

    #[test]
    fn no_key_means_two_things() {
        let mut seen = HashSet::new();
        let keys = Standing::ALL.iter().flat_map(|standing| standing.row().keys).map(|press| own(*press));
        for key in keys.chain(OTHER.iter().map(|row| row.0)) {
            assert!(seen.insert(key), "{key:?} stands in two rows");
            if let Key::Char(letter) = key {
                assert_eq!(letters::on_screen(letter), None, "{letter}");
                assert_eq!(number(key), None, "{letter}");
            }
        }
    }

    #[test]
    fn everything_has_a_key_and_a_name_and_the_name_is_one_of_the_keys() {
        for direction in BOTH {
            for standing in Standing::ALL.iter().copied().filter(|standing| *standing != Standing::Again) {
                let name = key_name(standing, direction);
                let key = match name {
                    "←" => Key::Left,
                    "→" => Key::Right,
                    "F9" => Key::F(9),
                    "F10" => Key::F(10),
                    _ => Key::Char(name.chars().next().unwrap()),
                };
                assert_eq!(meaning(key, direction), Some(Meaning::Standing(standing)), "{name}");
            }
        }
    }

    #[test]
    fn the_arrow_to_the_start_goes_back_and_the_other_takes() {
        for (direction, back, take) in [(BOTH[0], Key::Left, Key::Right), (BOTH[1], Key::Right, Key::Left)] {
            assert_eq!(meaning(back, direction), Some(Meaning::Standing(Standing::Back)));
            assert_eq!(meaning(take, direction), Some(Meaning::Take));
        }
    }

    #[test]
    fn digits_of_four_keyboards_count_alike() {
        for typed in ['3', '٣', '۳', '"'] {
            assert_eq!(meaning(Key::Char(typed), BOTH[0]), Some(Meaning::Number(2)));
        }
    }

    #[test]
    fn esc_and_alt_lose_nothing() {
        assert_eq!(meaning(Key::Esc, BOTH[0]), Some(Meaning::Standing(Standing::Back)));
        for letter in 'a'..='z' {
            assert_eq!(meaning(Key::Alt(letter), BOTH[0]), None);
        }
    }
}
