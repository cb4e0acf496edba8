//! Whether somebody who types this may be in danger, or know somebody who is.
//!
//! Two ways of hearing it, added up: words that stand together, unless they stand in something harmless; and what was
//! learnt from examples of both. Neither is right every time, and nobody is told why. It refuses to know what is done
//! about it.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::apart::{Counting, Vocabulary};
use super::fold;
use super::kept::{Bytes, Made, PIECE, Parts, Table, put_text};
use super::learn::{Example, Learning, Learnt};
use super::pattern::{Pattern, tokens};
use super::terms::Reader;
use crate::content::danger::{Danger, DangerWords};
use crate::language::Locale;

/// How sure it has to be, after examples alone, to be *certain* and *perhaps*.
const CERTAIN: f32 = 0.92;
const PERHAPS: f32 = 0.4;
/// Below this, examples make what words say one step less sure.
const DOUBTFUL: f32 = 0.1;
/// In how many examples a word has to stand.
const SHARED: usize = 1;
/// How much danger there is in a sentence that may tell of it or not.
const UNEASY: f32 = 0.65;
/// The same where words stand in something harmless.
const RELIEF: f32 = 0.2;
/// How many words are so few that one of danger among them is all that is said.
const BARE: usize = 3;
/// From how many letters on one word is judged after examples: it may be several.
const LONG_WORD: usize = 8;
/// How many words there have to be before examples say anything about them.
const SENTENCE: usize = 2;

/// What a language knows of danger, ready to hear.
pub(super) struct Ear {
    locale: Locale,
    reader: Reader,
    patterns: Vec<(Danger, Pattern)>,
    harmless: Vec<Pattern>,
    learnt: Option<Learnt>,
    vocabulary: Vocabulary,
    /// What the guide itself calls things that are no danger.
    titles: Table,
}

impl Ear {
    /// Learns from these words, and writes it under this name.
    pub(super) fn write(made: &mut Made, name: &str, locale: Locale, words: &DangerWords, titles: &[String]) {
        let reader = Reader::new(locale);
        let kinds: [(&[String], f32); 4] =
            [(&words.dangerous, 1.0), (&words.uneasy, UNEASY), (&words.everyday, 0.0), (titles, 0.0)];
        let example = |(text, share): (&String, f32)| Example {
            terms: reader.read(text),
            shares: vec![share, 1.0 - share],
        };
        let examples: Vec<Example> = kinds
            .into_iter()
            .flat_map(|(texts, share)| texts.iter().map(move |text| (text, share)))
            .map(example)
            .collect();
        if !words.dangerous.is_empty() && !words.everyday.is_empty() {
            Learning::from(&examples, SHARED).write(made, &format!("{name}/learnt"));
        }
        let mut vocabulary = Counting::default();
        for text in words.dangerous.iter().chain(&words.everyday) {
            vocabulary.add(fold::words(text));
        }
        vocabulary.write(made, &format!("{name}/words"));
        let titles: BTreeSet<String> = titles.iter().map(|title| fold::words(title).join(" ")).collect();
        Table::write(made, &format!("{name}/titles"), PIECE, titles.iter().map(|title| (title, "")));
        made.insert(name.to_owned(), written(words));
    }

    /// What was written under this name. What cannot be read is left out: the checks have told it.
    pub(super) fn open(parts: &Arc<Parts>, name: &str, locale: Locale) -> Self {
        let part = parts.part(name);
        let (stems, patterns, harmless) = read(part.as_deref().unwrap_or_default()).unwrap_or_default();
        let read = |written: &String| Pattern::read(locale, written, &stems).ok();
        Self {
            locale,
            reader: Reader::new(locale),
            patterns: patterns
                .iter()
                .filter_map(|(danger, written)| Some((*danger, read(written)?)))
                .collect(),
            harmless: harmless.iter().filter_map(read).collect(),
            learnt: Learnt::open(parts, &format!("{name}/learnt")),
            vocabulary: Vocabulary::open(parts, &format!("{name}/words")),
            titles: Table::open(parts, &format!("{name}/titles")),
        }
    }

    /// How sure it is that this tells of danger. `speaks` is how much of it is in this language, from 0 to 1: words of
    /// another language are judged by patterns alone.
    pub(super) fn hear(&self, typed: &str, is_ours: bool) -> Danger {
        let words = fold::words(typed);
        if self.titles.holds(words.join(" ").as_bytes()) {
            return Danger::None;
        }
        let heard = self.hear_words(typed, is_ours);
        // Whoever leaves out spaces leaves out all of them.
        if heard == Danger::Certain || words.len() > BARE {
            return heard;
        }
        let apart = self.vocabulary.apart(&words);
        if apart.is_some_and(|apart| self.by_pattern(&apart).0 != Danger::None) {
            return Danger::Certain;
        }
        if self.is_cry(&words) { heard.max(Danger::Perhaps) } else { heard }
    }

    /// Whether one long word that is not a common one looks like a cry.
    fn is_cry(&self, words: &[String]) -> bool {
        let is_long = |word: &String| word.chars().count() >= LONG_WORD && !self.vocabulary.is_common(word);
        matches!(words, [word] if is_long(word) && self.sure(word) >= CERTAIN)
    }

    fn hear_words(&self, typed: &str, is_ours: bool) -> Danger {
        let words = fold::words(typed);
        if words.is_empty() {
            return Danger::None;
        }
        let (by_pattern, is_eased) = self.by_pattern(typed);
        // Whoever types nothing but such a word means it.
        if by_pattern != Danger::None && words.len() <= BARE {
            return Danger::Certain;
        }
        if !is_ours {
            // A word of danger may be another word in another language.
            return less(by_pattern);
        }
        if words.len() < SENTENCE {
            return by_pattern;
        }
        let sure = self.sure(typed) - if is_eased { RELIEF } else { 0.0 };
        let by_example = if sure >= CERTAIN {
            Danger::Certain
        } else if sure >= PERHAPS {
            Danger::Perhaps
        } else {
            Danger::None
        };
        let by_pattern = if sure < DOUBTFUL { less(by_pattern) } else { by_pattern };
        by_pattern.max(by_example)
    }

    /// What the examples say, from 0 to 1.
    pub(super) fn sure(&self, typed: &str) -> f32 {
        let shares = self.learnt.as_ref().map(|learnt| learnt.judge(&self.reader.read(typed)));
        shares.and_then(|shares| shares.first().copied()).unwrap_or_default()
    }

    /// What the patterns say, and whether something harmless is among it.
    pub(super) fn by_pattern(&self, typed: &str) -> (Danger, bool) {
        let tokens = tokens(self.locale, typed);
        let mut eased = vec![false; tokens.len()];
        for nth in self.harmless.iter().flat_map(|pattern| pattern.find(&tokens)).flatten() {
            if let Some(eased) = eased.get_mut(nth) {
                *eased = true;
            }
        }
        let is_free = |places: &Vec<usize>| !places.iter().any(|nth| eased.get(*nth) == Some(&true));
        let found = self.patterns.iter().filter(|(_, pattern)| pattern.find(&tokens).iter().any(is_free));
        let danger = found.map(|(danger, _)| *danger).max().unwrap_or_default();
        (danger, eased.contains(&true))
    }
}

/// One step less sure.
const fn less(danger: Danger) -> Danger {
    match danger {
        Danger::Certain => Danger::Perhaps,
        Danger::Perhaps | Danger::None => Danger::None,
    }
}

/// Lists of words, patterns and what is harmless, as people wrote them.
type Written = (Vec<(String, Vec<String>)>, Vec<(Danger, String)>, Vec<String>);

/// What patterns are made of, line by line: what stands on it first says what it is.
fn written(words: &DangerWords) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut line = |kind: u8, text: &str| {
        bytes.push(kind);
        put_text(&mut bytes, text.as_bytes());
    };
    for (name, list) in &words.stems {
        line(b'@', name);
        for word in list {
            line(b'-', word);
        }
    }
    for (danger, pattern) in &words.patterns {
        let kind = match danger {
            Danger::Certain => b'!',
            Danger::Perhaps => b'?',
            Danger::None => b'.',
        };
        line(kind, pattern);
    }
    for pattern in &words.harmless {
        line(b'h', pattern);
    }
    bytes
}

fn read(bytes: &[u8]) -> Option<Written> {
    let mut left = Bytes(bytes);
    let (mut stems, mut patterns, mut harmless): Written = Default::default();
    while !left.is_empty() {
        let kind = left.byte()?;
        let text = left.words()?.to_owned();
        match kind {
            b'@' => stems.push((text, Vec::new())),
            b'-' => stems.last_mut()?.1.push(text),
            b'!' => patterns.push((Danger::Certain, text)),
            b'?' => patterns.push((Danger::Perhaps, text)),
            b'.' => patterns.push((Danger::None, text)),
            b'h' => harmless.push(text),
            _ => return None,
        }
    }
    Some((stems, patterns, harmless))
}
