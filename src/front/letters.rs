//! What letters and digits mean, on whatever keyboard they are typed, for lines and for the screen.
//!
//! A letter also counts when the same physical key is pressed on an Arabic (PC 101) or French (AZERTY) keyboard, so
//! nobody has to switch layouts to go back or to ask for help. This file refuses to know what a page offers.

use crate::page::Standing;
use crate::page::standing::Heard;

/// The ways of typing 0 to 9: plain, Arabic, Persian, and the top row of AZERTY without Shift.
const DIGITS: [&str; 4] = ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "à&é\"'(-è_ç"];

/// The letter of `standing`: what it is called where letters are named.
pub fn name(standing: Standing) -> &'static str {
    standing.row().letters.first().copied().unwrap_or_default()
}

/// What somebody means who typed this as a whole line.
pub fn in_lines(typed: &str) -> Option<Standing> {
    let small = typed.to_lowercase();
    Standing::ALL.iter().copied().find(|standing| standing.row().letters.contains(&small.as_str()))
}

/// What somebody means who pressed the key of this letter.
pub fn on_screen(letter: char) -> Option<Standing> {
    let mut bytes = [0; 4];
    let small: &str = letter.to_ascii_lowercase().encode_utf8(&mut bytes);
    let mut heard =
        Standing::ALL.iter().copied().filter(|standing| standing.row().heard == Heard::Everywhere);
    heard.find(|standing| standing.row().letters.contains(&small))
}

/// A number, all of it typed in one way.
pub fn number(typed: &str) -> Option<usize> {
    DIGITS.iter().find_map(|row| {
        typed.chars().try_fold(None, |number: Option<usize>, typed| {
            let digit = row.chars().position(|digit| digit == typed)?;
            number.unwrap_or(0).checked_mul(10)?.checked_add(digit).map(Some)
        })?
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn nothing_that_is_typed_means_two_things() {
        let mut seen = HashSet::new();
        let digits = DIGITS.iter().flat_map(|row| row.chars()).map(String::from);
        for typed in Standing::ALL
            .iter()
            .flat_map(|one| one.row().letters.iter().map(ToString::to_string))
            .chain(digits)
        {
            assert!(seen.insert(typed.clone()), "{typed} stands in two rows");
        }
    }

    #[test]
    fn everything_that_stands_on_a_page_has_a_letter() {
        for standing in Standing::ALL.iter().copied() {
            assert_eq!(in_lines(name(standing)), Some(standing));
        }
    }

    /// The letters that the same physical keys give: US, then Arabic (PC 101), then French.
    #[test]
    fn the_same_physical_key_means_the_same_on_three_keyboards() {
        let us = "hwrklcnjdfeisgtp.,";
        for other in ["اصقنمؤىتيبثهسلفحزو", "hzrklcnjdfeisgtp:;"] {
            for (one, two) in us.chars().zip(other.chars()) {
                assert_eq!(on_screen(one), on_screen(two), "{one} {two}");
                assert_eq!(on_screen(one), on_screen(one.to_ascii_uppercase()), "{one}");
                assert_eq!(on_screen(one), in_lines(&two.to_string()), "{one} {two}");
            }
        }
        for (one, two) in [("b", "لا"), ("a", "ش"), ("x", "ء"), ("X", "x")] {
            assert_eq!(in_lines(one), in_lines(two));
            assert_eq!(
                two.chars().find_map(on_screen).filter(|_| two != "لا"),
                None,
                "a screen has its own keys"
            );
        }
    }

    #[test]
    fn numbers_are_read_from_four_keyboards() {
        for (typed, read) in [
            ("12", Some(12)),
            ("٣", Some(3)),
            ("۴", Some(4)),
            ("à", Some(0)),
            ("&é", Some(12)),
            ("1é", None),
            ("", None),
            ("1a", None),
            ("99999999999999999999999", None),
        ] {
            assert_eq!(number(typed), read, "{typed}");
        }
    }
}
