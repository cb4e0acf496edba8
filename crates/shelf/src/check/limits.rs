//! Limits of time in the claims of a pack: whether a sentence says from when a limit is counted.
//!
//! Words are data beside the phrases (`limits.yaml`). What only lasts so long, or comes so often, is no limit. A hint:
//! nothing here knows grammar.

use crate::content::compile::{self, Limits};
use crate::content::country::Part;
use crate::files::File;
use crate::finding::paper::Paper;
use crate::finding::{Finding, code};
use crate::phrases::ftl::FtlMessage;

use super::law::find;

/// How many words may stand between a number and its unit: *3 working days*.
const NEAR: usize = 2;

/// The words of a language.
pub(super) fn read(file: &File, findings: &mut Vec<Finding>) -> Limits {
    match Paper::open(&file.path, &file.bytes) {
        Ok(mut paper) => {
            let limits = compile::limits(&mut paper);
            findings.extend(paper.findings);
            limits
        }
        Err(finding) => {
            findings.push(*finding);
            Limits::default()
        }
    }
}

/// Looks at the claims among `messages`.
pub(super) fn look(limits: &Limits, messages: &[FtlMessage], paper: &mut Paper<'_>) {
    let is_claim = |message: &&FtlMessage| message.key.split("--").nth(1) == Some(Part::Claim.name());
    for message in messages.iter().filter(is_claim) {
        for plain in message.value.iter().flat_map(|surface| &surface.texts) {
            for (at, sentence) in sentences(&plain.text) {
                if is_open(limits, &sentence.to_lowercase()) {
                    let what = "This limit of time does not say from when it is counted.";
                    let hint = "Say where it begins: “within 14 days of coming in”. If it only lasts so long, say “up to”.";
                    paper.tell(code::LIMIT_WITHOUT_START, plain.place(at), what, hint);
                }
            }
        }
    }
}

/// The sentences of a text, and where each begins.
fn sentences(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut begin = 0;
    for (at, mark) in text.char_indices() {
        let after = at + mark.len_utf8();
        let ends = matches!(mark, '.' | '!' | '?' | '؟' | '\n')
            && text.get(after..).is_none_or(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace));
        if ends {
            found.extend(text.get(begin..after).map(|sentence| (begin, sentence)));
            begin = after;
        }
    }
    found.extend(text.get(begin..).map(|sentence| (begin, sentence)));
    found.retain(|(_, sentence)| !sentence.trim().is_empty());
    found.into_iter().map(|(at, all)| (at + all.len() - all.trim_start().len(), all.trim())).collect()
}

/// Whether a sentence holds a number of hours, days or more, and no word that says where it begins or that it lasts.
fn is_open(limits: &Limits, sentence: &str) -> bool {
    let says = |words: &[String]| words.iter().any(|word| find(sentence, word).is_some());
    if says(&limits.starts) || says(&limits.lengths) {
        return false;
    }
    let words: Vec<&str> =
        sentence.split(|one: char| !one.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let is_number = |word: &&str| {
        word.bytes().all(|byte| byte.is_ascii_digit()) || limits.numbers.iter().any(|number| number == word)
    };
    words.iter().enumerate().any(|(nth, word)| {
        let near = words.get(nth.saturating_sub(NEAR)..(nth + NEAR).min(words.len())).unwrap_or_default();
        limits.units.iter().any(|unit| unit == word) && near.iter().any(is_number)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits() -> Limits {
        let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Limits {
            units: list(&["days", "months"]),
            numbers: list(&["three"]),
            starts: list(&["of coming in", "after"]),
            lengths: list(&["up to"]),
        }
    }

    #[test]
    fn a_limit_begins_somewhere_and_what_lasts_is_no_limit() {
        for (sentence, open) in [
            ("ask within 14 days.", true),
            ("ask within 3 working days.", true),
            ("you have three months.", true),
            ("ask within 14 days of coming in.", false),
            ("after the answer, you have three months.", false),
            ("it can last up to 28 days.", false),
            ("some days are hard.", false),
            ("under section 2, you can ask.", false),
        ] {
            assert_eq!(is_open(&limits(), sentence), open, "{sentence}");
        }
    }

    #[test]
    fn a_sentence_knows_where_it_begins() {
        let text = "One. Two at 10.5 days? Three";
        let told: Vec<&str> = sentences(text).iter().map(|(at, _)| text.get(*at..*at + 3).unwrap()).collect();
        assert_eq!(told, ["One", "Two", "Thr"]);
    }
}
