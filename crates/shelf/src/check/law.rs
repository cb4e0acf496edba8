//! The law of one country where it does not belong, numbers typed into sentences, and reviews that are overdue.
//!
//! A story is read in every country, so it names no country’s law and services: a pack lists the words that are its
//! own. Knows nothing of grammar; words count whole and as they are written.

use std::collections::BTreeMap;

use aho_corasick::AhoCorasick;

use crate::content::country::{Country, Part, part_key};
use crate::content::scenario::{Date, Entry};
use crate::content::{Survey, survey};
use crate::files::Files;
use crate::finding::paper::{Paper, Spot};
use crate::finding::{self, Finding, code};
use crate::phrases::Phrases;
use crate::phrases::ftl::{FtlMessage, Plain};

/// Shorter numbers are too often something else.
const SHORTEST: usize = 3;
/// Longer ones are told as typed addresses, whoever answers them.
const LONGEST: usize = 6;
/// How the numbers begin that answer alike in many countries of Europe: 116 and three more digits.
const HARMONIZED: &str = "116";

/// What only one country may say, and what nobody may type.
pub(super) struct Words<'s> {
    countries: &'s [Country],
    /// The digits of the numbers that are given in packs.
    numbers: Vec<String>,
    /// All words of all packs, looked for at once: most texts have none of them.
    among: Option<AhoCorasick>,
}

impl<'s> Words<'s> {
    pub(super) fn of(countries: &'s [Country]) -> Self {
        let digits = |number: &String| number.chars().filter(char::is_ascii_digit).collect::<String>();
        let numbers = countries.iter().flat_map(|country| &country.lines).map(|line| digits(&line.number));
        let numbers = numbers.filter(|digits| (SHORTEST..=LONGEST).contains(&digits.len())).collect();
        // Without it, each word is looked for by itself.
        let among = AhoCorasick::new(countries.iter().flat_map(|country| &country.words)).ok();
        Self { countries, numbers, among }
    }

    /// The same for the file of this name.
    pub(super) fn in_file<'w>(&'w self, inside: &'w str) -> InFile<'w> {
        // Most files are no pack's: what one would be called is not asked for each of them.
        let is_pack = inside.starts_with("countries/");
        let mut packs = self.countries.iter().filter(|_| is_pack);
        let own = packs.find(|country| Phrases::Country(&country.id).file() == inside);
        InFile { words: self, inside, own }
    }

    fn words(&self, plain: &Plain, own: Option<&Country>, paper: &mut Paper<'_>) {
        if self.among.as_ref().is_some_and(|among| !among.is_match(&plain.text)) {
            return;
        }
        let mut told = Vec::new();
        for country in self.countries.iter().filter(|country| own.is_none_or(|own| own.id != country.id)) {
            for word in &country.words {
                let allowed = own.is_some_and(|own| own.words.contains(word)) || told.contains(&word);
                let Some(at) = (if allowed { None } else { find(&plain.text, word) }) else { continue };
                told.push(word);
                let what = format!("“{word}” belongs to the law or the services of {} alone.", country.id);
                let hint = if own.is_some() {
                    "Add it to the “words” of this pack if they are the same, or say it in another way."
                } else {
                    "Say it so that it is true in every country, or bring it into the country pack."
                };
                paper.tell(code::FOREIGN_WORD, plain.place(at), what, hint);
            }
        }
    }

    fn numbers(&self, plain: &Plain, paper: &mut Paper<'_>) {
        for (at, digits) in runs(&plain.text) {
            let harmonized = digits.len() == LONGEST && digits.starts_with(HARMONIZED);
            if harmonized || self.numbers.contains(&digits) {
                let what = format!("The number {digits} is typed into this sentence.");
                let hint = "A number to call stands under “lines” in its pack, with a source and a date.";
                paper.tell(code::TYPED_NUMBER, plain.place(at), what, hint);
            }
        }
    }
}

/// What only one country may say, as one file is looked at.
pub(super) struct InFile<'w> {
    words: &'w Words<'w>,
    inside: &'w str,
    /// The country whose pack it belongs to.
    own: Option<&'w Country>,
}

impl InFile<'_> {
    /// Looks at everything that `message` says.
    pub(super) fn look(&self, message: &FtlMessage, paper: &mut Paper<'_>) {
        let is_name = message.key.starts_with(&format!("{}--", Entry::Country.name()));
        let is_anybodys = ["ui.ftl", "sources.ftl"].contains(&self.inside) || is_name;
        for plain in message.surfaces().flat_map(|(_, surface)| &surface.texts) {
            if !is_anybodys {
                self.words.words(plain, self.own, paper);
            }
            self.words.numbers(plain, paper);
        }
    }
}

/// The numbers in a text: where each begins, and its digits without what stands between them.
fn runs(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut open: Option<(usize, String)> = None;
    for (at, character) in text.char_indices() {
        match &mut open {
            Some((_, digits)) if character.is_ascii_digit() => digits.push(character),
            None if character.is_ascii_digit() => open = Some((at, character.into())),
            Some(_) if matches!(character, ' ' | '\u{a0}' | '\u{202f}' | '-') => {}
            _ => found.extend(open.take()),
        }
    }
    found.extend(open);
    found
}

/// Where `word` stands in `text` as a whole word, if it does.
///
/// An Arabic word may have one of the letters before it that are written together with what follows.
pub(super) fn find(text: &str, word: &str) -> Option<usize> {
    let is_arabic = word.starts_with(|first: char| matches!(first, '\u{620}'..='\u{64a}'));
    text.match_indices(word).map(|(at, _)| at).find(|at| {
        let mut before = text.get(..*at).unwrap_or_default().chars().rev();
        let after = text.get(at + word.len()..).and_then(|rest| rest.chars().next());
        let begins = match before.next() {
            Some('و' | 'ف' | 'ب' | 'ل' | 'ك') if is_arabic => {
                !before.next().is_some_and(char::is_alphanumeric)
            }
            other => !other.is_some_and(char::is_alphanumeric),
        };
        begins && !after.is_some_and(char::is_alphanumeric)
    })
}

/// Packs that say nothing about a right: neither what holds nor where the law falls behind.
pub(super) fn silent(survey: &Survey) -> Vec<Finding> {
    let shelf = &survey.catalogue;
    let of_pack = |country: &Country| {
        let rights = shelf.rights.iter().filter(|right| country.about(&right.id).next().is_none());
        let rights: Vec<&str> = rights.map(|right| right.id.as_str()).collect();
        let spot = survey.places.get(&crate::content::country::about_key(&country.id))?;
        let what = format!("This pack says nothing about {}.", rights.join(", "));
        let hint =
            "Write a claim or a note on the gap, or leave it: the guide says that it has no rule from there.";
        (!rights.is_empty()).then(|| spot.finding(code::RIGHT_WITHOUT_CLAIM, what, hint))
    };
    shelf.countries.iter().filter_map(of_pack).collect()
}

/// Reviews that were due before `today`.
pub fn overdue(content: &Files, today: Date) -> Vec<Finding> {
    let survey = survey(content);
    let mut findings = Vec::new();
    for country in &survey.catalogue.countries {
        of_pack(country, &survey, today, &mut findings);
    }
    of_texts(&survey, today, &mut findings);
    finding::sort(&mut findings);
    findings
}

/// Rights and terms are told once for each day, at the first of them in the file; each lesson by itself.
fn of_texts(survey: &Survey, today: Date, findings: &mut Vec<Finding>) {
    let mut due: BTreeMap<(&str, Date), Vec<&Spot>> = BTreeMap::new();
    for (key, basis) in survey.catalogue.bases.iter().filter(|(_, basis)| basis.review_by < today) {
        if let Some(spot) = survey.places.get(key) {
            due.entry((&spot.file, basis.review_by)).or_default().push(spot);
        }
    }
    for ((_, day), spots) in due {
        let Some(first) = spots.iter().min_by_key(|spot| spot.line) else { continue };
        let what = match spots.len() {
            1 => format!("This was to be reviewed by {day}."),
            many => format!("{many} entries of this file were to be reviewed by {day}; this is the first."),
        };
        let hint = "Check it again against its sources, and write the new days.";
        findings.push(first.finding(code::REVIEW_DUE, what, hint));
    }
}

fn of_pack(country: &Country, survey: &Survey, today: Date, findings: &mut Vec<Finding>) {
    let mut tell = |key: &str, what: String| {
        let hint = "Check it again, and write the new days.";
        let spot = survey.places.get(key);
        findings.extend(spot.map(|spot| spot.finding(code::REVIEW_DUE, what, hint)));
    };
    if country.review_by < today {
        let what = format!("This pack was to be reviewed by {}.", country.review_by);
        return tell(&crate::content::country::about_key(&country.id), what);
    }
    for claim in country.claims.iter().filter(|claim| country.review_of(claim) < today) {
        let what = format!("This claim was to be reviewed by {}.", country.review_of(claim));
        tell(&part_key(&country.id, Part::Claim, &claim.id), what);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_count_whole_and_as_they_are_written() {
        for (text, word, found) in [
            ("the NHS, and", "NHS", true),
            ("l’MDPH", "MDPH", true),
            ("NHSX", "NHS", false),
            ("nhs", "NHS", false),
            ("XNHS, NHS", "NHS", true),
            ("Mental Capacity Act.", "Mental Capacity Act", true),
            ("والمدونة", "المدونة", true),
            ("رالمدونة", "المدونة", false),
            ("قوالمدونة", "المدونة", false),
            ("المدونتان", "المدونة", false),
        ] {
            assert_eq!(find(text, word).is_some(), found, "{word} in {text}");
        }
    }

    #[test]
    fn the_digits_of_a_number_are_taken_together() {
        let read = runs("Call 116\u{a0}123, or 3114. Since 2005: 12");
        let digits: Vec<&str> = read.iter().map(|(_, digits)| digits.as_str()).collect();
        assert_eq!(digits, ["116123", "3114", "2005", "12"]);
    }
}
