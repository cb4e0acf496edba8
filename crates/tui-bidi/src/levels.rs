//! Which way each character runs: the Unicode bidirectional algorithm (UAX #9).
//!
//! A paragraph is resolved whole, in logical order, and the base direction is always given: an Arabic sentence that begins
//! with “WHO” is still Arabic. Lines are cut out of it afterwards, and only they are reordered (rules L1 and L2). The
//! resolving itself is `wezterm-bidi`; reordering works on whatever stands on a line, so that a letter with its marks, or
//! lam and alef in one cell, moves as one thing.
//!
//! Whoever lays text needs none of it ([`flow`](crate::flow) does it); it is here for those who have a layout of their own.
//! It refuses to know islands, cells and shapes.

use unicode_bidi_mirroring::get_mirrored;
use wezterm_bidi::{BidiClass, bidi_class_for_char};

use super::Direction;

mod stretches;

pub(crate) use stretches::Resolver;

/// The level of each character of `text`, one paragraph: even from left to right, odd from right to left, `None` for the
/// controls that rule X9 removes. Before rule L1, which belongs to lines.
///
/// ```
/// use tui_bidi::Direction;
/// use tui_bidi::levels::levels;
///
/// assert_eq!(levels("a قل", Direction::LeftToRight), [Some(0), Some(0), Some(1), Some(1)]);
/// ```
pub fn levels(text: &str, base: Direction) -> Vec<Option<u8>> {
    resolve(&text.chars().collect::<Vec<_>>(), base)
}

/// The same for characters that are already apart.
pub(crate) fn resolve(letters: &[char], base: Direction) -> Vec<Option<u8>> {
    Resolver::default().levels(letters.iter().map(|&letter| (letter, class(letter))), base)
}

/// The class of a character, found at once for those of which rows are mostly made.
pub(crate) fn class(letter: char) -> BidiClass {
    match letter {
        _ if is_form(letter) => BidiClass::ArabicLetter,
        ' ' => BidiClass::WhiteSpace,
        'a'..='z' | 'A'..='Z' | '\u{2800}'..='\u{28FF}' => BidiClass::LeftToRight,
        '0'..='9' => BidiClass::EuropeanNumber,
        ',' | '.' | '/' | ':' | '\u{060C}' => BidiClass::CommonSeparator,
        '+' | '-' => BidiClass::EuropeanSeparator,
        '#'..='%' => BidiClass::EuropeanTerminator,
        '!'..='~' | '«' | '»' | '\u{2500}'..='\u{259F}' => BidiClass::OtherNeutral,
        '\u{0620}'..='\u{064A}' => BidiClass::ArabicLetter,
        '\u{064B}'..='\u{065F}' => BidiClass::NonspacingMark,
        _ => bidi_class_for_char(letter),
    }
}

/// The joined shapes of Arabic letters.
pub(crate) const fn is_form(letter: char) -> bool {
    matches!(letter, '\u{FB50}'..='\u{FBB1}' | '\u{FBD3}'..='\u{FD3D}' | '\u{FE70}'..='\u{FEFC}')
}

/// Whether rule N0 may have to do with a character: all brackets, and some that are none.
const fn may_be_bracket(letter: char) -> bool {
    match letter {
        '(' | ')' | '[' | ']' | '{' | '}' => true,
        '\u{2000}'..='\u{2044}'
        | '\u{2047}'..='\u{207C}'
        | '\u{2500}'..='\u{259F}'
        | '\u{2800}'..='\u{28FF}' => false,
        _ => letter >= '\u{0F3A}' && !is_form(letter),
    }
}

/// The mirror image of a character in a run from right to left, if it has one.
pub(crate) fn mirrored(letter: char) -> Option<char> {
    if may_mirror(letter) { get_mirrored(letter) } else { None }
}

/// Whether it is worth asking.
const fn may_mirror(letter: char) -> bool {
    !matches!(letter, ' ' | '0'..='9' | 'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{0F39}' | '\u{2500}'..='\u{259F}')
        && !is_form(letter)
}

/// What rule L1 asks about something that stands on a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ending {
    /// A space, or an isolate control: goes back to the base level at the end of a line and before a separator.
    Space,
    /// A tab or a paragraph separator: always goes back to the base level.
    Separator,
    /// A control that takes no part.
    Removed,
    /// Anything else.
    Solid,
}

impl Ending {
    /// What this character is at the end of a line.
    pub fn of(letter: char) -> Self {
        Self::of_class(class(letter))
    }

    /// What a character of this class is there.
    pub(crate) const fn of_class(class: BidiClass) -> Self {
        match class {
            BidiClass::WhiteSpace
            | BidiClass::FirstStrongIsolate
            | BidiClass::LeftToRightIsolate
            | BidiClass::RightToLeftIsolate
            | BidiClass::PopDirectionalIsolate => Self::Space,
            BidiClass::SegmentSeparator | BidiClass::ParagraphSeparator => Self::Separator,
            BidiClass::BoundaryNeutral
            | BidiClass::LeftToRightEmbedding
            | BidiClass::RightToLeftEmbedding
            | BidiClass::LeftToRightOverride
            | BidiClass::RightToLeftOverride
            | BidiClass::PopDirectionalFormat => Self::Removed,
            BidiClass::ArabicLetter
            | BidiClass::ArabicNumber
            | BidiClass::CommonSeparator
            | BidiClass::EuropeanNumber
            | BidiClass::EuropeanSeparator
            | BidiClass::EuropeanTerminator
            | BidiClass::LeftToRight
            | BidiClass::NonspacingMark
            | BidiClass::OtherNeutral
            | BidiClass::RightToLeft => Self::Solid,
        }
    }
}

/// Something that stands on a line and has a level: what [`reorder`] puts in order.
pub trait Levelled {
    /// Its level.
    fn level(&self) -> u8;
    /// Gives it another level.
    fn set_level(&mut self, level: u8);
    /// What it is at the end of a line.
    fn ending(&self) -> Ending;
}

/// Rules L1 and L2: takes one line in logical order and puts it into the order in which it is seen, from left to right.
pub fn reorder<T: Levelled>(line: &mut [T], base: Direction) {
    settle(line, base.level());
    let highest = line.iter().map(T::level).max().unwrap_or(0);
    let lowest_odd = line.iter().map(T::level).filter(|level| level % 2 == 1).min().unwrap_or(u8::MAX);
    for level in (lowest_odd..=highest).rev() {
        for run in line.chunk_by_mut(|one, next| (one.level() >= level) == (next.level() >= level)) {
            if run.first().is_some_and(|first| first.level() >= level) {
                run.reverse();
            }
        }
    }
}

/// Rule L1: spaces at the end of a line and before a separator, and separators, belong to the paragraph.
fn settle<T: Levelled>(line: &mut [T], base: u8) {
    let mut trailing = true;
    for thing in line.iter_mut().rev() {
        match thing.ending() {
            Ending::Separator => {
                trailing = true;
                thing.set_level(base);
            }
            Ending::Space if trailing => thing.set_level(base),
            Ending::Removed => {}
            Ending::Space | Ending::Solid => trailing = false,
        }
    }
}

impl Direction {
    /// The level of a paragraph of this direction.
    pub(crate) const fn level(self) -> u8 {
        match self {
            Self::LeftToRight => 0,
            Self::RightToLeft => 1,
        }
    }

    /// The direction of the first letter that has one, outside isolates (rules P2 and P3): what to take for text of which
    /// nothing is known, such as a message or a line that is being typed. `None` where there is no such letter.
    ///
    /// It is a guess. Of text whose language is known, the direction is that of its language: an Arabic sentence that
    /// begins with a Latin name is taken for English here.
    ///
    /// ```
    /// use tui_bidi::Direction;
    ///
    /// assert_eq!(Direction::first_strong("10:30 مرحبا Anna"), Some(Direction::RightToLeft));
    /// assert_eq!(Direction::first_strong("Anna: مرحبا"), Some(Direction::LeftToRight));
    /// assert_eq!(Direction::first_strong("10:30"), None);
    /// ```
    pub fn first_strong(text: &str) -> Option<Self> {
        let mut depth = 0_usize;
        text.chars().find_map(|letter| {
            match letter {
                '\u{2066}'..='\u{2068}' => depth += 1,
                '\u{2069}' => depth = depth.saturating_sub(1),
                _ if depth == 0 => return strong(letter),
                _ => {}
            }
            None
        })
    }
}

/// Which way a letter runs by itself, if it does.
pub(crate) fn strong(letter: char) -> Option<Direction> {
    let class = class(letter);
    if matches!(class, BidiClass::RightToLeft | BidiClass::ArabicLetter) {
        return Some(Direction::RightToLeft);
    }
    (class == BidiClass::LeftToRight).then_some(Direction::LeftToRight)
}

/// Whether a letter runs from right to left by itself.
pub(crate) fn is_right_to_left(letter: char) -> bool {
    letter >= '\u{0590}' && strong(letter) == Some(Direction::RightToLeft)
}

/// Whether a character can bring about anything else than plain left to right: a letter that runs from right to left, an
/// Arabic digit, a control.
pub const fn may_turn(letter: char) -> bool {
    matches!(letter,
        '\u{0590}'..='\u{08FF}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
        | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_after_an_isolate_when_a_number_stands_earlier() {
        // unicode-bidi 0.3.18 says 1 for these brackets.
        let found = levels("3.5 MB \u{2066}abc\u{2069} [c]", Direction::RightToLeft);
        assert_eq!(found.iter().rev().take(3).copied().collect::<Vec<_>>(), [Some(2); 3]);
    }

    #[test]
    fn the_base_direction_is_given_and_never_guessed() {
        assert_eq!(levels("WHO", Direction::RightToLeft), [Some(2); 3]);
        assert_eq!(levels("حق", Direction::LeftToRight), [Some(1); 2]);
    }

    #[test]
    fn removed_controls_have_no_level() {
        assert_eq!(levels("a\u{202A}b\u{202C}", Direction::LeftToRight), [Some(0), None, Some(2), None]);
    }

    #[test]
    fn what_is_found_at_once_is_what_unicode_says() {
        for letter in '\0'..=char::MAX {
            assert_eq!(class(letter), bidi_class_for_char(letter), "{letter:?}");
            assert_eq!(mirrored(letter), get_mirrored(letter), "{letter:?}");
            if let Some(mirrored) = get_mirrored(letter) {
                assert_eq!(
                    (class(letter), class(mirrored)),
                    (BidiClass::OtherNeutral, BidiClass::OtherNeutral)
                );
            }
            // Whatever has no mirror image is no bracket, but for those that Unicode lists: they all have one.
            let neutral =
                class(letter) == BidiClass::OtherNeutral && !matches!(letter, '<' | '>' | '«' | '»');
            let mirrors = neutral && get_mirrored(letter).is_some();
            assert!(may_be_bracket(letter) || !mirrors || is_no_bracket(letter), "{letter:?}");
        }
    }

    /// Characters with a mirror image that Unicode's list of brackets does not have: quotation marks.
    const fn is_no_bracket(letter: char) -> bool {
        matches!(letter, '\u{2039}' | '\u{203A}')
    }

    #[test]
    fn the_first_letter_that_has_a_direction_decides_and_isolates_are_looked_over() {
        for (text, direction) in [
            ("", None),
            ("12 % \u{0664}", None),
            ("12 قلم a", Some(Direction::RightToLeft)),
            ("é قلم", Some(Direction::LeftToRight)),
            ("\u{2068}a \u{2067}b\u{2069} c\u{2069} قلم", Some(Direction::RightToLeft)),
            ("\u{2069}\u{2069}\u{2066}قلم\u{2069}a", Some(Direction::LeftToRight)),
            ("\u{FEB3}", Some(Direction::RightToLeft)),
        ] {
            assert_eq!(Direction::first_strong(text), direction, "{text:?}");
        }
    }

    #[test]
    fn nothing_is_nothing() {
        assert!(levels("", Direction::RightToLeft).is_empty());
    }
}
