//! Words that were typed without a space between them, taken apart again: *killmyself*.
//!
//! It knows the words of some sentences, and takes apart only what is none of them. It refuses to know what they mean.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::kept::{Bytes, Made, Parts, Table, put_small};

/// From how many letters on something may be several words.
const LONG: usize = 5;
/// Up to how many letters a word is short; it has to be a common one, since short words hide in others.
const SHORT: usize = 3;
const COMMON: u16 = 4;
/// Of how many words something is taken to be made at most.
const MOST: usize = 5;

/// How many bytes of it lie in one part: a long word is held against all of them, and they are few.
const PIECE: usize = 256 << 10;

/// Words that are being counted.
#[derive(Default)]
pub(super) struct Counting {
    words: BTreeMap<Box<str>, u16>,
}

impl Counting {
    /// Sees the folded words of a sentence.
    pub(super) fn add(&mut self, words: Vec<String>) {
        for word in words {
            let often = self.words.entry(word.into()).or_default();
            *often = often.saturating_add(1);
        }
    }

    /// Writes them under this name.
    pub(super) fn write(&self, made: &mut Made, name: &str) {
        let entries = self.words.iter().map(|(word, often)| {
            let mut value = Vec::new();
            put_small(&mut value, u32::from(*often));
            (word.as_bytes(), value)
        });
        Table::write(made, name, PIECE, entries);
    }
}

/// The words of a language, and how often each was seen.
pub(super) struct Vocabulary {
    words: Table,
}

impl Vocabulary {
    /// What was written under this name.
    pub(super) fn open(parts: &Arc<Parts>, name: &str) -> Self {
        Self { words: Table::open(parts, name) }
    }

    fn often(&self, word: &str) -> Option<u16> {
        self.words.find(word.as_bytes(), |value| Bytes(value).small()?.try_into().ok())?
    }

    /// Whether this was seen more than once or twice.
    pub(super) fn is_common(&self, word: &str) -> bool {
        self.often(word).is_some_and(|often| often >= COMMON)
    }

    /// The sentence with what was typed in one taken apart; nothing where there is nothing to take apart.
    pub(super) fn apart(&self, words: &[String]) -> Option<String> {
        let mut is_other = false;
        let apart: Vec<String> = words
            .iter()
            .map(|word| match self.split(word) {
                Some(split) => {
                    is_other = true;
                    split
                }
                None => word.clone(),
            })
            .collect();
        is_other.then(|| apart.join(" "))
    }

    /// A word as the fewest words that it can be made of; nothing where it is a word itself, or none of it.
    fn split(&self, word: &str) -> Option<String> {
        if word.chars().count() < LONG || self.words.holds(word.as_bytes()) {
            return None;
        }
        let places: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
        // For each place: how few words lead there, and where the last of them begins.
        let mut best: Vec<Option<(usize, usize)>> = vec![None; places.len()];
        if let Some(start) = best.first_mut() {
            *start = Some((0, 0));
        }
        for to in 1..places.len() {
            for from in 0..to {
                let Some(Some((before, _))) = best.get(from) else { continue };
                let many = before + 1;
                let is_fewer = best.get(to).copied().flatten().is_none_or(|(known, _)| many < known);
                let piece = places.get(from).zip(places.get(to)).and_then(|(from, to)| word.get(*from..*to));
                let fits = many <= MOST && piece.is_some_and(|piece| self.is_word(piece, to - from));
                if let Some(best) = best.get_mut(to).filter(|_| is_fewer && fits) {
                    *best = Some((many, from));
                }
            }
        }
        let mut pieces = Vec::new();
        let mut at = places.len() - 1;
        while at > 0 {
            let (_, from) = best.get(at).copied().flatten()?;
            pieces.push(word.get(*places.get(from)?..*places.get(at)?)?);
            at = from;
        }
        pieces.reverse();
        Some(pieces.join(" "))
    }

    fn is_word(&self, piece: &str, letters: usize) -> bool {
        let often = self.often(piece).unwrap_or_default();
        often >= if letters <= SHORT { COMMON } else { 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(sentence: &str) -> Vec<String> {
        sentence.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn what_was_typed_in_one_is_taken_apart_and_a_word_is_left_alone() {
        let mut known = Counting::default();
        for _ in 0..COMMON {
            known.add(words("i want to die my self"));
        }
        known.add(words("kill myself"));
        let mut made = Made::new();
        known.write(&mut made, "words");
        let known = Vocabulary::open(&Parts::of(made), "words");
        assert_eq!(known.apart(&words("killmyself")).as_deref(), Some("kill myself"));
        assert_eq!(known.apart(&words("iwanttodie now")).as_deref(), Some("i want to die now"));
        assert_eq!(known.apart(&words("myself kill")), None);
        assert_eq!(known.apart(&words("wantonly")), None);
        assert_eq!(known.apart(&words("")), None);
    }
}
