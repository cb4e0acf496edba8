//! Characters that are resolved alike, taken together.
//!
//! The rules of the algorithm go over a paragraph a dozen times, and most of what they look at is letters of one script
//! with spaces and commas between them. To every rule, such a phrase is what one of its letters is: whatever has no
//! direction takes that of the letters on its two sides. So a line of eighty characters goes through the algorithm as five
//! or ten. Brackets, controls, tabs, and what stands beside numbers go as they are.

#[cfg(feature = "ratatui")]
use std::ops::Range;

use wezterm_bidi::{BidiClass, BidiContext, ParagraphDirectionHint};

use super::{Ending, Levelled, may_be_bracket};
use crate::Direction;

/// How many stretches most lines have at most.
const ROOM: usize = 32;

/// Some characters in a row that have one level.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stretch {
    start: usize,
    count: usize,
    /// The first of them, and its class: if it is a letter, so is the last.
    first: char,
    class: BidiClass,
    level: Option<u8>,
}

#[cfg(feature = "ratatui")]
impl Stretch {
    /// Which characters of the paragraph these are.
    pub(crate) const fn range(&self) -> Range<usize> {
        self.start..self.start + self.count
    }
}

impl Levelled for Stretch {
    fn level(&self) -> u8 {
        self.level.unwrap_or_default()
    }

    fn set_level(&mut self, level: u8) {
        self.level = Some(level);
    }

    fn ending(&self) -> Ending {
        Ending::of_class(self.class)
    }
}

/// Finds stretches and their levels, in one paragraph after the other.
#[derive(Default)]
pub(crate) struct Resolver {
    context: BidiContext,
}

impl Resolver {
    #[cfg(feature = "ratatui")]
    /// The stretches of a paragraph in logical order. What has no level by rule X9 gets that of the paragraph.
    pub(crate) fn stretches(
        &mut self,
        letters: impl Iterator<Item = (char, BidiClass)>,
        base: Direction,
    ) -> Vec<Stretch> {
        let mut stretches = self.resolved(letters, base);
        for stretch in &mut stretches {
            stretch.level.get_or_insert(base.level());
        }
        stretches
    }

    /// The level of each character of a paragraph.
    pub(crate) fn levels(
        &mut self,
        letters: impl Iterator<Item = (char, BidiClass)>,
        base: Direction,
    ) -> Vec<Option<u8>> {
        let stretches = self.resolved(letters, base).into_iter();
        stretches.flat_map(|stretch| std::iter::repeat_n(stretch.level, stretch.count)).collect()
    }

    fn resolved(
        &mut self,
        letters: impl Iterator<Item = (char, BidiClass)>,
        base: Direction,
    ) -> Vec<Stretch> {
        let hint = match base {
            Direction::LeftToRight => ParagraphDirectionHint::LeftToRight,
            Direction::RightToLeft => ParagraphDirectionHint::RightToLeft,
        };
        let Taken { mut stretches, brackets, .. } = Taken::of(letters);
        if brackets {
            let firsts: Vec<char> = stretches.iter().map(|stretch| stretch.first).collect();
            self.context.resolve_paragraph(&firsts, hint);
        } else {
            // Only rule N0 asks for the characters themselves, and it is about brackets.
            let classes: Vec<BidiClass> = stretches.iter().map(|stretch| stretch.class).collect();
            self.context.set_char_types(&classes, hint);
        }
        for run in self.context.runs() {
            let level = u8::try_from(run.level.0).ok();
            for stretch in stretches.get_mut(run.range).into_iter().flatten() {
                stretch.level = level;
            }
        }
        stretches
    }
}

/// The stretches of a paragraph before anything is resolved.
struct Taken {
    stretches: Vec<Stretch>,
    /// Whether there may be brackets among them.
    brackets: bool,
    /// Where the last phrase begins and what it is made of, as long as nothing has come that keeps more letters from it.
    phrase: Option<(usize, BidiClass)>,
}

impl Taken {
    fn of(letters: impl Iterator<Item = (char, BidiClass)>) -> Self {
        let mut taken = Self { stretches: Vec::with_capacity(ROOM), brackets: false, phrase: None };
        for (at, (letter, class)) in letters.enumerate() {
            taken.take(at, letter, class);
        }
        taken
    }

    #[inline]
    fn take(&mut self, at: usize, letter: char, class: BidiClass) {
        if is_strong(class) {
            if let Some((begin, _)) = self.phrase.filter(|(_, open)| *open == class) {
                self.stretches.truncate(begin + 1);
                self.reach(at);
                return;
            }
            self.phrase = Some((self.stretches.len(), class));
        } else if is_number(class) {
            self.phrase = None;
            if self.stretches.last().is_some_and(|last| last.class == class) {
                self.reach(at);
                return;
            }
        } else if class == BidiClass::OtherNeutral && may_be_bracket(letter) {
            self.phrase = None;
            self.brackets = true;
        } else if !is_loose(class) {
            self.phrase = None;
        }
        self.stretches.push(Stretch { start: at, count: 1, first: letter, class, level: None });
    }

    /// The last stretch goes as far as here.
    fn reach(&mut self, at: usize) {
        if let Some(last) = self.stretches.last_mut() {
            last.count = at + 1 - last.start;
        }
    }
}

const fn is_strong(class: BidiClass) -> bool {
    matches!(class, BidiClass::LeftToRight | BidiClass::RightToLeft | BidiClass::ArabicLetter)
}

const fn is_number(class: BidiClass) -> bool {
    matches!(class, BidiClass::EuropeanNumber | BidiClass::ArabicNumber)
}

/// What takes the direction of the letters on its two sides, if it is no bracket.
const fn is_loose(class: BidiClass) -> bool {
    matches!(
        class,
        BidiClass::WhiteSpace
            | BidiClass::OtherNeutral
            | BidiClass::CommonSeparator
            | BidiClass::EuropeanSeparator
            | BidiClass::EuropeanTerminator
            | BidiClass::NonspacingMark
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::levels::class;

    /// What is said of a line if each of its characters goes through the algorithm by itself.
    fn one_by_one(letters: &[char], hint: ParagraphDirectionHint) -> Vec<Option<u8>> {
        let mut context = BidiContext::new();
        context.resolve_paragraph(letters, hint);
        let mut levels = vec![None; letters.len()];
        for run in context.runs() {
            levels[run.range].fill(u8::try_from(run.level.0).ok());
        }
        levels
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn what_goes_as_one_is_resolved_as_if_it_went_one_by_one(
            text in "([a-c]{1,3}|[0-9]{1,3}|[ابل]{1,3}|[אב]{1,2}|[٠-٣]{1,3}| {1,3}|[-+./,:$%#]{1,2}|[()<\\[\\]]|[\t!\u{AD}\u{064E}\u{0300}\u{2066}-\u{2069}\u{202A}-\u{202E}]|[\u{FE8D}-\u{FEFC}]{1,3}){0,24}",
        ) {
            let letters: Vec<char> = text.chars().collect();
            let mut resolver = Resolver::default();
            for (base, hint) in [
                (Direction::LeftToRight, ParagraphDirectionHint::LeftToRight),
                (Direction::RightToLeft, ParagraphDirectionHint::RightToLeft),
            ] {
                let classed = letters.iter().map(|&letter| (letter, class(letter)));
                prop_assert_eq!(resolver.levels(classed, base), one_by_one(&letters, hint));
            }
        }
    }

    #[cfg(feature = "ratatui")]
    #[test]
    fn a_phrase_is_one_stretch_and_its_last_space_is_not_of_it() {
        let counts = |text: &str| -> Vec<usize> {
            let letters: Vec<char> = text.chars().collect();
            let classed = letters.iter().map(|&letter| (letter, class(letter)));
            Resolver::default()
                .stretches(classed, Direction::RightToLeft)
                .iter()
                .map(|stretch| stretch.count)
                .collect()
        };
        assert_eq!(counts("لا، «قلم» لا "), [12, 1]);
        assert_eq!(counts("one, two 34 لا"), [8, 1, 2, 1, 2]);
        assert_eq!(counts("a (b) c"), [1, 1, 1, 1, 1, 1, 1]);
        assert_eq!(counts("a\tb"), [1, 1, 1]);
    }

    #[cfg(feature = "ratatui")]
    #[test]
    fn what_has_no_level_gets_that_of_its_paragraph() {
        for (base, levels) in [(Direction::LeftToRight, [1, 0, 1]), (Direction::RightToLeft, [1, 1, 1])] {
            let classed = "ق\u{AD}ق".chars().map(|letter| (letter, class(letter)));
            let stretches = Resolver::default().stretches(classed, base);
            assert_eq!(stretches.iter().map(Stretch::level).collect::<Vec<_>>(), levels);
        }
    }
}
