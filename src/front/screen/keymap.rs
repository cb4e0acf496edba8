//! What each key means: one table, for hearing keys and for naming them.
//!
//! A letter also counts when the same physical key is pressed on an Arabic (PC 101) or French (AZERTY) keyboard, so
//! nobody has to switch layouts to go back or to ask for help. This file refuses to know what a page offers.

use super::event::Key;
use crate::page::{Standing, Tool};
use crate::text::Direction;

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

/// Each thing that stands on every page: its name in the key bar, and its keys. Small letters count as capitals too.
const STANDING: &[(Standing, &str, &[Key])] = &[
    (Standing::Back, "←", &[Key::Backspace, Key::Esc]),
    (Standing::Keys, "?", &[Key::Char('?'), Key::Char('؟'), Key::F(1)]),
    (Standing::Help, "h", &[Key::Char('h'), Key::Char('ا')]),
    (Standing::Words, "w", &[Key::Char('w'), Key::Char('ص'), Key::Char('z')]),
    (Standing::Rights, "r", &[Key::Char('r'), Key::Char('ق')]),
    (Standing::Kept, "k", &[Key::Char('k'), Key::Char('ن')]),
    (Standing::Language, "l", &[Key::Char('l'), Key::Char('م')]),
    (Standing::Country, "c", &[Key::Char('c'), Key::Char('ؤ')]),
    (Standing::Notes, "n", &[Key::Char('n'), Key::Char('ى')]),
    (Standing::Jump, "j", &[Key::Char('j'), Key::Char('ت')]),
    (Standing::Desk(Tool::Before), "d", &[Key::Char('d'), Key::Char('ي')]),
    (Standing::Desk(Tool::After), "f", &[Key::Char('f'), Key::Char('ب')]),
    (Standing::Desk(Tool::Closed), "e", &[Key::Char('e'), Key::Char('ث')]),
    (Standing::Desk(Tool::Strip), "i", &[Key::Char('i'), Key::Char('ه')]),
    (Standing::Home, "s", &[Key::Char('s'), Key::Char('س')]),
    (Standing::QuickExit, "F9", &[Key::F(9), Key::Ctrl('c'), Key::Ctrl('q')]),
];

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

/// The ways of typing 1 to 9: plain, Arabic, Persian, and the top row of AZERTY without Shift.
const DIGITS: [&str; 4] = ["123456789", "١٢٣٤٥٦٧٨٩", "۱۲۳۴۵۶۷۸۹", "&é\"'(-è_ç"];

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
    let key = if let Key::Char(letter) = key { Key::Char(letter.to_ascii_lowercase()) } else { key };
    let standing =
        || STANDING.iter().find(|(.., keys)| keys.contains(&key)).map(|row| Meaning::Standing(row.0));
    let other = || OTHER.iter().find(|row| row.0 == key).map(|row| row.1);
    standing().or_else(other).or_else(|| number(key).map(Meaning::Number))
}

/// What the key for `standing` is called on a page that runs in `direction`: a name that fits a key bar.
pub fn key_name(standing: Standing, direction: Direction) -> &'static str {
    match (standing, direction) {
        (Standing::Back, Direction::RightToLeft) => "→",
        _ => STANDING.iter().find(|row| row.0 == standing).map_or("", |row| row.1),
    }
}

/// What the key for `standing` is called where letters are words: the others are in the list of everything.
pub const fn typing_key(standing: Standing) -> Option<&'static str> {
    match standing {
        Standing::Back => Some("Esc"),
        Standing::Keys => Some("F1"),
        Standing::QuickExit => Some("F9"),
        Standing::Help
        | Standing::Words
        | Standing::Rights
        | Standing::Kept
        | Standing::Language
        | Standing::Country
        | Standing::Notes
        | Standing::Jump
        | Standing::Desk(_)
        | Standing::Home => None,
    }
}

fn number(key: Key) -> Option<usize> {
    let Key::Char(typed) = key else { return None };
    DIGITS.iter().find_map(|row| row.chars().position(|digit| digit == typed))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    const BOTH: [Direction; 2] = [Direction::LeftToRight, Direction::RightToLeft];

    fn all_keys() -> Vec<Key> {
        let standing = STANDING.iter().flat_map(|row| row.2.iter().copied());
        let digits = DIGITS.iter().flat_map(|row| row.chars()).map(Key::Char);
        standing.chain(OTHER.iter().map(|row| row.0)).chain(digits).collect()
    }

    #[test]
    fn no_key_means_two_things() {
        let mut seen = HashSet::new();
        for key in all_keys() {
            assert!(seen.insert(key), "{key:?} stands in two rows");
        }
    }

    #[test]
    fn everything_has_a_key_and_a_name_and_the_name_is_one_of_the_keys() {
        for direction in BOTH {
            for standing in Standing::ALL {
                let name = key_name(standing, direction);
                let key = match name {
                    "←" => Key::Left,
                    "→" => Key::Right,
                    "F9" => Key::F(9),
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

    /// The letters that the same physical keys give: US, then Arabic (PC 101), then French.
    #[test]
    fn the_same_physical_key_means_the_same_on_three_keyboards() {
        let us = "hwrklcnjdfeis";
        for other in ["اصقنمؤىتيبثهس", "hzrklcnjdfeis"] {
            for (one, two) in us.chars().zip(other.chars()) {
                assert_eq!(meaning(Key::Char(one), BOTH[0]), meaning(Key::Char(two), BOTH[1]), "{one} {two}");
                let capital = one.to_ascii_uppercase();
                assert_eq!(meaning(Key::Char(one), BOTH[0]), meaning(Key::Char(capital), BOTH[0]), "{one}");
            }
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
