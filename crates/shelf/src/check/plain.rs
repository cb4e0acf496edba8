//! Whether a text can be read by somebody who is tired: sentences, words, and the score of its language.
//!
//! Hints only. A number does not see what a sentence says, so nothing here keeps a shelf from opening.

use crate::finding::code;
use crate::finding::paper::Paper;
use crate::language::Locale;
use crate::phrases::ftl::{FtlMessage, Plain};
use crate::phrases::reading::{Reading, long_sentence, long_sentences, long_word, long_words};

use super::language;

/// A score means little in fewer words than this.
const ENOUGH: u32 = 40;
/// The share of long words that a text may have, in hundredths.
const MOST_LONG: f64 = 6.0;

/// How many long words are named.
const MOST_NAMED: usize = 4;

/// Looks at the messages of a file, and at all of them together.
pub(super) fn look(locale: Locale, messages: &[FtlMessage], paper: &mut Paper<'_>) {
    let mut whole = Reading::default();
    // Titles and publishers of sources are other people's words.
    let said = messages.iter().filter(|message| !message.key.starts_with("source--"));
    for message in said {
        for (name, surface) in message.surfaces() {
            let Some(plain) = surface.texts.first() else { continue };
            let reading = Reading::of(locale, &plain.text);
            whole += reading;
            sentences(locale, plain, paper);
            let what = match name {
                None => format!("“{}”", message.key),
                Some(name) => format!("“.{name}” of “{}”", message.key),
            };
            score(locale, &what, surface.at, reading, paper);
            long(locale, &what, (surface.at, &plain.text), reading, paper);
        }
    }
    score(locale, "This file", 0, whole, paper);
}

fn sentences(locale: Locale, plain: &Plain, paper: &mut Paper<'_>) {
    for (at, count) in long_sentences(locale, &plain.text) {
        let what = format!("This sentence has {count} words.");
        let hint =
            format!("Make two of it: in {} keep to {} at most.", language(&locale), long_sentence(locale));
        paper.tell(code::LONG_SENTENCE, plain.place(at), what, hint);
    }
}

fn score(locale: Locale, what: &str, at: usize, reading: Reading, paper: &mut Paper<'_>) {
    let score = reading.score(locale).filter(|score| score.is_hard && reading.words >= ENOUGH);
    if let Some(score) = score {
        let told = format!("{what} is hard to read: {} {:.1}.", score.scale, score.value);
        let hint = format!("Plain text stands at {:.0}: shorter sentences, everyday words.", score.plain);
        paper.tell(code::HARD_TO_READ, at, told, hint);
    }
}

fn long(locale: Locale, what: &str, (at, text): (usize, &str), reading: Reading, paper: &mut Paper<'_>) {
    let share = reading.share_of_long().unwrap_or_default() * 100.0;
    if reading.words < ENOUGH || share <= MOST_LONG {
        return;
    }
    let told = format!("{what} has {} long words among {}.", reading.long, reading.words);
    let named: Vec<String> = long_words(locale, text).into_iter().take(MOST_NAMED).collect();
    let most = long_word(locale);
    let hint = format!("Look for words of {most} letters or fewer instead of {}.", named.join(", "));
    paper.tell(code::LONG_WORDS, at, told, hint);
}
