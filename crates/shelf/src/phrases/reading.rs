//! How hard a text is to read, in the measure of its language.
//!
//! English has the grade of Flesch and Kincaid, Spanish INFLESZ, French the ease of Kandel and Moles. Arabic is written
//! without its short vowels, so nobody can count its syllables: there the words of a sentence and the share of long words
//! are all there is. A score is a smoke alarm: it sees neither jargon nor threat nor wrong facts, and refuses to know
//! what a text is about.

mod syllables;

use std::ops::AddAssign;

use crate::language::Locale;
use crate::phrases::words::{Word, without_targets, words};

pub use syllables::syllables;

/// What was counted in a text.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Reading {
    /// Words.
    pub words: u32,
    /// Sentences; a heading, a label and an item of a list are one each.
    pub sentences: u32,
    /// Syllables; none in Arabic.
    pub syllables: u32,
    /// Words that are longer than [`long_word`] allows.
    pub long: u32,
}

impl AddAssign for Reading {
    fn add_assign(&mut self, other: Self) {
        self.words += other.words;
        self.sentences += other.sentences;
        self.syllables += other.syllables;
        self.long += other.long;
    }
}

/// How hard a text is, on the scale of its language.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Score {
    /// What the scale is called.
    pub scale: &'static str,
    /// Where the text stands on it.
    pub value: f64,
    /// Where plain text stands: at most this grade, at least this ease, at most so many words a sentence.
    pub plain: f64,
    /// Whether the text is harder than that.
    pub is_hard: bool,
}

impl Reading {
    /// Counts a phrase.
    pub fn of(locale: Locale, text: &str) -> Self {
        let bare = without_targets(text);
        let mut reading = Self::default();
        for word in words(&bare) {
            reading.count(locale, word);
        }
        reading
    }

    fn count(&mut self, locale: Locale, word: Word<'_>) {
        self.words += 1;
        self.sentences += u32::from(word.ends);
        self.syllables += syllables(locale, word.text);
        self.long += u32::from(is_long(locale, word.text));
    }

    /// Words in a sentence, on average; none where there are no words.
    pub fn words_per_sentence(&self) -> Option<f64> {
        (self.sentences > 0).then(|| f64::from(self.words) / f64::from(self.sentences))
    }

    /// The share of long words, from 0 to 1.
    pub fn share_of_long(&self) -> Option<f64> {
        (self.words > 0).then(|| f64::from(self.long) / f64::from(self.words))
    }

    /// The score in the measure of `locale`; none where there are no words.
    pub fn score(&self, locale: Locale) -> Option<Score> {
        let length = self.words_per_sentence()?;
        let weight = f64::from(self.syllables) / f64::from(self.words);
        let (scale, value, plain, more_is_harder) = match locale {
            Locale::En => ("Flesch-Kincaid grade", 0.39 * length + 11.8 * weight - 15.59, 6.0, true),
            Locale::Es => ("INFLESZ", 206.835 - 62.3 * weight - length, 65.0, false),
            Locale::Fr => ("Kandel-Moles", 207.0 - 1.015 * length - 73.6 * weight, 70.0, false),
            Locale::Ar => ("words a sentence", length, 12.0, true),
            Locale::Other(_) | Locale::Accented | Locale::Mirrored => return None,
        };
        let is_hard = if more_is_harder { value > plain } else { value < plain };
        Some(Score { scale, value, plain, is_hard })
    }
}

/// How many letters a word may have before it counts as long. Words of one idea reach this in each language.
pub const fn long_word(locale: Locale) -> usize {
    match locale {
        Locale::Ar => 8,
        Locale::En => 10,
        Locale::Es | Locale::Fr => 11,
        // We do not know how long the words of a language are that nobody has measured.
        Locale::Other(_) | Locale::Accented | Locale::Mirrored => usize::MAX,
    }
}

/// The words of a phrase that are longer than [`long_word`] allows, each once, in their order.
pub fn long_words(locale: Locale, text: &str) -> Vec<String> {
    let bare = without_targets(text);
    let mut long: Vec<String> = Vec::new();
    for word in words(&bare).into_iter().filter(|word| is_long(locale, word.text)) {
        let word = word.text.to_lowercase();
        if !long.contains(&word) {
            long.push(word);
        }
    }
    long
}

fn is_long(locale: Locale, word: &str) -> bool {
    let elided = word.rsplit('’').next().unwrap_or(word);
    let parts = elided.split('-');
    let letters =
        |part: &str| part.chars().filter(|letter| letter.is_alphabetic() && *letter != '\u{640}').count();
    parts.map(letters).max().unwrap_or_default() > long_word(locale)
}

/// How many words a sentence may have before an author hears of it.
pub const fn long_sentence(locale: Locale) -> usize {
    match locale {
        Locale::Ar => 18,
        Locale::En => 20,
        Locale::Es | Locale::Fr | Locale::Other(_) | Locale::Accented | Locale::Mirrored => 24,
    }
}

/// The sentences of a phrase that are longer than [`long_sentence`] allows: the byte where each begins, and its words.
pub fn long_sentences(locale: Locale, text: &str) -> Vec<(usize, usize)> {
    let bare = without_targets(text);
    let mut long = Vec::new();
    let (mut start, mut count) = (None, 0);
    for word in words(&bare) {
        let at = *start.get_or_insert(word.at);
        count += 1;
        if word.ends {
            long.extend((count > long_sentence(locale)).then_some((at, count)));
            (start, count) = (None, 0);
        }
    }
    long
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(reading: Reading, locale: Locale, wanted: f64) {
        let value = reading.score(locale).unwrap().value;
        assert!((value - wanted).abs() < 0.01, "{value} and not {wanted}");
    }

    #[test]
    fn the_formulas_are_those_of_their_authors() {
        let reading = Reading { words: 100, sentences: 5, syllables: 150, long: 4 };
        near(reading, Locale::En, 0.39 * 20.0 + 11.8 * 1.5 - 15.59);
        near(reading, Locale::Es, 206.835 - 62.3 * 1.5 - 20.0);
        near(reading, Locale::Fr, 207.0 - 1.015 * 20.0 - 73.6 * 1.5);
        near(reading, Locale::Ar, 20.0);
        assert_eq!(Reading::default().score(Locale::En), None);
    }

    #[test]
    fn plain_words_are_plain_and_officialese_is_not() {
        let plain = Reading::of(Locale::En, "The cat sat on the mat. It was warm.");
        assert_eq!(plain, Reading { words: 9, sentences: 2, syllables: 9, long: 0 });
        assert!(!plain.score(Locale::En).unwrap().is_hard);
        let hard = "Notwithstanding institutional considerations, authorisation procedures necessitate comprehensive documentation of individual circumstances.";
        assert!(Reading::of(Locale::En, hard).score(Locale::En).unwrap().is_hard);
        let hard = "La documentación institucional correspondiente necesita indefectiblemente autorizaciones administrativas extraordinarias.";
        assert!(Reading::of(Locale::Es, hard).score(Locale::Es).unwrap().is_hard);
        assert!(!Reading::of(Locale::Es, "Usted puede decir que no.").score(Locale::Es).unwrap().is_hard);
        let hard = "L’établissement hospitalier communique systématiquement les informations administratives individuelles.";
        assert!(Reading::of(Locale::Fr, hard).score(Locale::Fr).unwrap().is_hard);
        assert!(!Reading::of(Locale::Fr, "Vous pouvez dire non.").score(Locale::Fr).unwrap().is_hard);
    }

    #[test]
    fn a_long_sentence_is_found_where_it_begins() {
        let text = format!("Short. {} end.", "word ".repeat(25).trim());
        assert_eq!(long_sentences(Locale::Fr, &text), [(7, 26)]);
        assert_eq!(long_sentences(Locale::Fr, &text.replacen("word word", "word. Word", 1)), [(13, 25)]);
        assert_eq!(long_sentences(Locale::Fr, "Short. A sentence of six words."), []);
    }

    #[test]
    fn long_words_are_counted_without_what_is_written_against_them() {
        assert!(is_long(Locale::En, "authorisation"));
        assert!(!is_long(Locale::Fr, "aujourd’hui"));
        assert!(!is_long(Locale::En, "up-to-the-minute"));
        assert!(is_long(Locale::Ar, "واستقلاليتها"));
        assert!(!is_long(Locale::Ar, "حق"));
    }
}
