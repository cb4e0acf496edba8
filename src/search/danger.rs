//! Whether somebody who types this may be in danger, or know somebody who is.
//!
//! Two ways of hearing it, added up: words that stand together, unless they stand in something harmless; and what was
//! learnt from examples of both. Neither is right every time, and nobody is told why. It refuses to know what is done
//! about it.

use super::fold;
use super::learn::{Example, Learnt};
use super::pattern::{Pattern, tokens};
use super::terms::Reader;
use crate::content::danger::{Danger, DangerWords};
use crate::locale::Locale;

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
/// How many words there have to be before examples say anything about them.
const SENTENCE: usize = 2;

/// What a language knows of danger, ready to hear.
pub(super) struct Ear {
    locale: Locale,
    reader: Reader,
    patterns: Vec<(Danger, Pattern)>,
    harmless: Vec<Pattern>,
    learnt: Option<Learnt>,
}

impl Ear {
    /// An ear for these words. What cannot be read is left out: the checks have told it.
    pub(super) fn new(locale: Locale, words: &DangerWords) -> Self {
        let reader = Reader::new(locale);
        let read = |written: &String| Pattern::read(locale, written, &words.stems).ok();
        let patterns =
            words.patterns.iter().filter_map(|(danger, written)| Some((*danger, read(written)?))).collect();
        let harmless = words.harmless.iter().filter_map(read).collect();
        let kinds = [(&words.dangerous, 1.0), (&words.uneasy, UNEASY), (&words.everyday, 0.0)];
        let example = |(text, share): (&String, f32)| Example {
            terms: reader.read(text),
            shares: vec![share, 1.0 - share],
        };
        let examples: Vec<Example> = kinds
            .into_iter()
            .flat_map(|(texts, share)| texts.iter().map(move |text| (text, share)))
            .map(example)
            .collect();
        let has_both = !words.dangerous.is_empty() && !words.everyday.is_empty();
        let learnt = has_both.then(|| Learnt::from(&examples, SHARED));
        Self { locale, reader, patterns, harmless, learnt }
    }

    /// How sure it is that this tells of danger. `speaks` is how much of it is in this language, from 0 to 1: words of
    /// another language are judged by patterns alone.
    pub(super) fn hear(&self, typed: &str, is_ours: bool) -> Danger {
        let words = fold::words(typed);
        if words.is_empty() {
            return Danger::None;
        }
        let (by_pattern, is_eased) = self.by_pattern(typed);
        // Whoever types nothing but such a word means it.
        if by_pattern != Danger::None && words.len() <= BARE {
            return Danger::Certain;
        }
        if !is_ours || words.len() < SENTENCE {
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
        let by_pattern = match by_pattern {
            Danger::Certain if sure < DOUBTFUL => Danger::Perhaps,
            Danger::Perhaps if sure < DOUBTFUL => Danger::None,
            told @ (Danger::None | Danger::Perhaps | Danger::Certain) => told,
        };
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
