//! Words that stand together: *kill* and then *myself*, with a few others between them.
//!
//! A pattern is written as its words are, in order: `kill @self`. Up to two words may stand between two of them; `+` before
//! a word wants it directly behind the one before, `~` lets it stand anywhere behind. `*` at the end of a word stands for
//! any ending, `@name` for a list of words, `(one|two)` for one of several; what ends with `?` may be left out. A pattern that begins
//! with `=` has to take up all that was typed. It refuses to know what a pattern is good for.

use super::fold;
use super::sound::sound;
use crate::language::Locale;

/// How many words may stand between two of a pattern.
const BETWEEN: usize = 2;
/// From how many letters on a slip in a word is forgiven.
const LONG_ENOUGH: usize = 6;

/// A folded word of a text, in every form under which a pattern may mean it.
pub(super) struct Token {
    forms: Vec<String>,
    sound: String,
}

/// The tokens of a text.
pub(super) fn tokens(locale: Locale, text: &str) -> Vec<Token> {
    let mut words = fold::words(text);
    // Whoever cries twice means it once.
    words.dedup();
    let behind: Vec<Option<String>> = words.iter().skip(1).cloned().map(Some).chain([None]).collect();
    words
        .into_iter()
        .zip(behind)
        .map(|(word, next)| {
            let sound = sound(locale, &word);
            let mut forms = Vec::new();
            // A space too many: *my self*.
            forms.extend(next.map(|next| format!("{word}{next}")));
            if locale == Locale::Ar {
                forms.extend(fold::bare(&word).map(str::to_owned));
                forms.extend(fold::unattached(&word).map(str::to_owned));
            }
            forms.push(word);
            Token { forms, sound }
        })
        .collect()
}

/// One word of a pattern.
#[derive(Clone, Debug)]
struct Spelling {
    word: String,
    sound: String,
    is_open: bool,
}

impl Spelling {
    fn read(locale: Locale, written: &str) -> Option<Self> {
        let is_open = written.ends_with('*');
        let word = fold::words(written.trim_end_matches('*')).concat();
        let sound = sound(locale, &word);
        (!word.is_empty()).then_some(Self { word, sound, is_open })
    }

    fn fits(&self, token: &Token) -> bool {
        if self.is_open {
            let begins = token.forms.iter().any(|form| form.starts_with(&self.word));
            return begins || self.sound.len() >= 4 && token.sound.starts_with(&self.sound);
        }
        let is_spoken = self.word.chars().any(char::is_alphabetic);
        if token.forms.contains(&self.word) || is_spoken && token.sound == self.sound {
            return true;
        }
        let length = self.word.chars().count();
        length >= LONG_ENOUGH
            && token.forms.iter().any(|form| {
                form.chars().next() == self.word.chars().next()
                    && form.len().abs_diff(self.word.len()) <= 2
                    && strsim::osa_distance(form, &self.word) == 1
            })
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Distance {
    Near,
    Next,
    Any,
}

/// Words that stand together.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    parts: Vec<Part>,
    is_whole: bool,
}

/// One word of it, where it may stand, and in which forms.
#[derive(Clone, Debug)]
struct Part {
    distance: Distance,
    forms: Vec<Spelling>,
    may_be_left_out: bool,
}

/// Why a pattern cannot be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unreadable {
    /// It has no words.
    Empty,
    /// There is no list of this name.
    NoList(String),
    /// What stands in brackets is not a word of it by itself.
    Group(String),
}

/// A list of words under a name.
type Lists = [(String, Vec<String>)];

impl Pattern {
    /// Reads a pattern that may name these lists.
    pub(super) fn read(locale: Locale, written: &str, lists: &Lists) -> Result<Self, Unreadable> {
        let mut parts = Vec::new();
        let (is_whole, written) = match written.strip_prefix('=') {
            Some(rest) => (true, rest),
            None => (false, written),
        };
        for part in written.split_whitespace() {
            let (distance, part) = match (part.strip_prefix('+'), part.strip_prefix('~')) {
                (Some(rest), _) => (Distance::Next, rest),
                (_, Some(rest)) => (Distance::Any, rest),
                _ => (Distance::Near, part),
            };
            let may_be_left_out = part.ends_with('?');
            let part = part.trim_end_matches('?');
            let group = part.strip_prefix('(').and_then(|part| part.strip_suffix(')'));
            if group.is_none() && part.contains('|') || group.unwrap_or(part).contains(['(', ')']) {
                return Err(Unreadable::Group(part.to_owned()));
            }
            let part = group.unwrap_or(part);
            let mut forms = Vec::new();
            for choice in part.split('|') {
                match choice.strip_prefix('@') {
                    Some(name) => {
                        let list = lists.iter().find(|(known, _)| known == name);
                        let (_, words) = list.ok_or_else(|| Unreadable::NoList(name.to_owned()))?;
                        forms.extend(words.iter().filter_map(|word| Spelling::read(locale, word)));
                    }
                    None => forms.extend(Spelling::read(locale, choice)),
                }
            }
            if !forms.is_empty() {
                parts.push(Part { distance, forms, may_be_left_out });
            }
        }
        if parts.is_empty() { Err(Unreadable::Empty) } else { Ok(Self { parts, is_whole }) }
    }

    /// The places of the tokens that it fits, for each place where it begins.
    pub(super) fn find(&self, tokens: &[Token]) -> Vec<Vec<usize>> {
        let mut found = Vec::new();
        let Some(Part { forms: first, .. }) = self.parts.first() else { return found };
        for (nth, token) in tokens.iter().enumerate() {
            if first.iter().any(|form| form.fits(token))
                && let Some(rest) = self.rest(1, nth, tokens)
            {
                found.push(std::iter::once(nth).chain(rest).collect());
            }
        }
        found.retain(|places: &Vec<usize>| !self.is_whole || places.len() == tokens.len());
        found
    }

    /// The places of the parts from `part` on, behind the token `last`; the nearest that fit.
    fn rest(&self, part: usize, last: usize, tokens: &[Token]) -> Option<Vec<usize>> {
        let Some(Part { distance, forms, may_be_left_out }) = self.parts.get(part) else {
            return Some(Vec::new());
        };
        let end = match distance {
            Distance::Next => last + 2,
            Distance::Near => last + 2 + BETWEEN,
            Distance::Any => tokens.len(),
        };
        for nth in last + 1..end.min(tokens.len()) {
            let fits = tokens.get(nth).is_some_and(|token| forms.iter().any(|form| form.fits(token)));
            if fits && let Some(rest) = self.rest(part + 1, nth, tokens) {
                return Some(std::iter::once(nth).chain(rest).collect());
            }
        }
        if *may_be_left_out { self.rest(part + 1, last, tokens) } else { None }
    }
}

/// Why a written pattern cannot be read, if it cannot.
pub fn unreadable(written: &str, lists: &Lists) -> Option<Unreadable> {
    Pattern::read(Locale::En, written, lists).err()
}
