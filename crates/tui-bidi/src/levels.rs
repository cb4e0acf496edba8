//! Which way each character runs: the Unicode bidirectional algorithm (UAX #9).
//!
//! A paragraph is resolved whole, in logical order, and the base direction is always given: an Arabic sentence that begins
//! with “WHO” is still Arabic. Lines are cut out of it afterwards, and only they are reordered (rules L1 and L2). The
//! resolving itself is `wezterm-bidi`; reordering works on whatever stands on a line, so that a letter with its marks, or
//! lam and alef in one cell, moves as one thing.
//!
//! It refuses to know islands, cells and shapes.

use wezterm_bidi::{BidiClass, BidiContext, ParagraphDirectionHint, bidi_class_for_char};

use super::Direction;

/// The level of each character of `text`, one paragraph: even from left to right, odd from right to left, `None` for the
/// controls that rule X9 removes. Before rule L1, which belongs to lines.
pub fn levels(text: &str, base: Direction) -> Vec<Option<u8>> {
    resolve(&text.chars().collect::<Vec<_>>(), base)
}

/// The same for characters that are already apart.
pub fn resolve(letters: &[char], base: Direction) -> Vec<Option<u8>> {
    let hint = match base {
        Direction::LeftToRight => ParagraphDirectionHint::LeftToRight,
        Direction::RightToLeft => ParagraphDirectionHint::RightToLeft,
    };
    let mut context = BidiContext::new();
    if letters.iter().any(|&letter| may_be_bracket(letter)) {
        context.resolve_paragraph(letters, hint);
    } else {
        // Only rule N0 asks for the characters themselves, and it is about brackets.
        let classes: Vec<BidiClass> = letters.iter().map(|&letter| class(letter)).collect();
        context.set_char_types(&classes, hint);
    }
    let mut levels = vec![None; letters.len()];
    for run in context.runs() {
        let level = u8::try_from(run.level.0).ok();
        if let Some(stretch) = levels.get_mut(run.range) {
            stretch.fill(level);
        }
    }
    levels
}

/// The class of a character, found at once for those of which our texts are made.
fn class(letter: char) -> BidiClass {
    match letter {
        ' ' => BidiClass::WhiteSpace,
        'a'..='z' | 'A'..='Z' => BidiClass::LeftToRight,
        '0'..='9' => BidiClass::EuropeanNumber,
        '\u{0620}'..='\u{064A}' => BidiClass::ArabicLetter,
        '\u{064B}'..='\u{065F}' => BidiClass::NonspacingMark,
        _ => bidi_class_for_char(letter),
    }
}

/// Whether rule N0 may have to do with a character: all brackets, and some that are none.
const fn may_be_bracket(letter: char) -> bool {
    match letter {
        '(' | ')' | '[' | ']' | '{' | '}' => true,
        '\u{2000}'..='\u{2044}' | '\u{2047}'..='\u{207C}' => false,
        _ => letter >= '\u{0F3A}',
    }
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
        match class(letter) {
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

/// Something that stands on a line and has a level.
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
    pub const fn level(self) -> u8 {
        match self {
            Self::LeftToRight => 0,
            Self::RightToLeft => 1,
        }
    }
}

/// Whether a letter runs from right to left by itself.
pub(super) fn is_right_to_left(letter: char) -> bool {
    letter >= '\u{0590}'
        && matches!(bidi_class_for_char(letter), BidiClass::RightToLeft | BidiClass::ArabicLetter)
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
    fn nothing_is_nothing() {
        assert!(levels("", Direction::RightToLeft).is_empty());
    }
}
