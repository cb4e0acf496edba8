//! What hands write that know another program: two spaces, two hyphens, spaces before marks, quotes that do not fit.
//!
//! Nothing of it is hard to understand, and all of it is seen on a page or heard. Each is a matter of keyboards, so most
//! of it is safe to mend. Looks at characters and their neighbours; refuses to judge words.

use std::ops::Range;

use crate::finding::code::{self, Code};
use crate::finding::paper::Paper;
use crate::language::Locale;
use crate::phrases::ftl::{FtlMessage, Plain};

use super::letters::{Whole, words};

/// Words that French writes with œ, and that begin or go on so.
const JOINED: [&str; 15] = [
    "soeur",
    "coeur",
    "oeil",
    "oeuvre",
    "oeuf",
    "noeud",
    "voeu",
    "boeuf",
    "moeurs",
    "choeur",
    "foetus",
    "oedème",
    "oesophage",
    "oestrogène",
    "oecumén",
];

/// Looks at every text of `message`.
pub(super) fn look(locale: Locale, message: &FtlMessage, whole: &Whole, paper: &mut Paper<'_>) {
    let mut parts = message.key.split("--");
    // Titles and publishers are in the language of their source.
    if parts.clone().take(2).any(|part| part == "source") {
        return;
    }
    let is_saying = parts.nth(1).is_some_and(|kind| matches!(kind, "say" | "ask"));
    for (name, surface) in message.surfaces() {
        for plain in surface.texts.iter().filter(|plain| whole.has(plain)) {
            let mut page = Page { plain, paper: &mut *paper };
            page.spaces(locale);
            page.hyphens();
            page.quotes(locale);
            if locale == Locale::Fr {
                page.letters();
            }
            if locale != Locale::Ar {
                page.arabic_marks();
            }
            if is_saying && name.is_none() {
                page.saying();
            }
        }
    }
}

struct Page<'p, 'a> {
    plain: &'p Plain,
    paper: &'p mut Paper<'a>,
}

impl Page<'_, '_> {
    fn mend(&mut self, code: Code, range: Range<usize>, new: &str, told: (&str, &str)) {
        self.plain.mend(self.paper, code, (range, new), told);
    }

    /// Two spaces within a line, and a space before a mark that has none in this language.
    fn spaces(&mut self, locale: Locale) {
        let text = self.plain.text.as_str();
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let words = line.trim();
            let start = at + line.len() - line.trim_start().len();
            at += line.len();
            let mut gap: Option<usize> = None;
            for (nth, letter) in words.char_indices() {
                if letter == ' ' {
                    gap.get_or_insert(nth);
                    continue;
                }
                let Some(from) = gap.take() else { continue };
                let rest = words.get(nth..).unwrap_or_default();
                let is_mark = before_nothing(locale, letter)
                    && rest.chars().nth(1).is_none_or(|next| next.is_whitespace() || "”’»\"'".contains(next))
                    && words.get(..from).is_some_and(|before| before.ends_with(char::is_alphanumeric));
                let range = start + from..start + nth;
                if is_mark {
                    let what = format!("There is a space before “{letter}”.");
                    let told = (what.as_str(), "Write the mark right behind its word.");
                    self.mend(code::STRAY_SPACE, range, "", told);
                } else if nth - from > 1 {
                    let told = ("Here stand several spaces.", "Write one space between two words.");
                    self.mend(code::STRAY_SPACE, range, " ", told);
                }
            }
        }
    }

    fn hyphens(&mut self) {
        let text = self.plain.text.as_str();
        for (at, _) in text.match_indices("--") {
            let (before, after) =
                (text.get(..at).unwrap_or_default(), text.get(at + 2..).unwrap_or_default());
            let is_gap = |one: Option<char>| one == Some(' ');
            let is_letter = |one: Option<char>| one.is_some_and(char::is_alphanumeric);
            let (last, next) = (before.chars().next_back(), after.chars().next());
            let told = ("These are two hyphens.", "Write the one character –, with a space on both sides.");
            if is_gap(last) && is_gap(next) {
                self.mend(code::TWO_HYPHENS, at..at + 2, "–", told);
            } else if is_letter(last) && is_letter(next) {
                self.mend(code::TWO_HYPHENS, at..at + 2, " – ", told);
            }
        }
    }

    /// The first quotation mark that does not open and close in turn with another.
    fn quotes(&mut self, locale: Locale) {
        let text = self.plain.text.as_str();
        let pairs: &[(char, char)] = match locale {
            Locale::En => &[('“', '”')],
            Locale::Fr | Locale::Es | Locale::Ar => &[('«', '»'), ('“', '”')],
            Locale::Other(_) | Locale::Accented | Locale::Mirrored => return,
        };
        let wrong = pairs.iter().find_map(|pair| unpaired(text, *pair));
        if let Some((at, letter)) = wrong {
            let what = format!("“{letter}” has no other one that it opens or closes with.");
            let hint = "Quotation marks stand in pairs: one where the words begin, one where they end.";
            self.paper.tell(code::UNPAIRED_QUOTE, self.plain.place(at), what, hint);
        }
    }

    /// French words whose o and e are one letter.
    fn letters(&mut self) {
        let text = self.plain.text.as_str();
        for (start, word) in words(text).filter(|(_, word)| word.to_lowercase().contains("oe")) {
            let small = word.to_lowercase();
            if !JOINED.iter().any(|joined| small.contains(joined)) {
                continue;
            }
            let Some((at, new)) = [("oe", "œ"), ("Oe", "Œ"), ("OE", "Œ")]
                .iter()
                .find_map(|(two, one)| Some((word.find(two)?, *one)))
            else {
                continue;
            };
            let what = format!("“{word}” is written with œ.");
            self.mend(
                code::LOOSE_LETTERS,
                start + at..start + at + 2,
                new,
                (&what, "Write œ for these two letters."),
            );
        }
    }

    /// Marks of an Arabic keyboard behind a Latin letter.
    fn arabic_marks(&mut self) {
        let text = self.plain.text.as_str();
        let mut before = None;
        for (at, letter) in text.char_indices() {
            let new = match letter {
                '،' => ",",
                '؛' => ";",
                '؟' => "?",
                _ => "",
            };
            if !new.is_empty()
                && before.is_some_and(|one: char| one.is_alphanumeric() && u32::from(one) < 0x250)
            {
                let what = format!("“{letter}” is a mark of Arabic.");
                let hint = format!("Write “{new}”.");
                self.mend(code::ARABIC_PUNCTUATION, at..at + letter.len_utf8(), new, (&what, &hint));
            }
            before = Some(letter);
        }
    }

    /// Words to say: the guide shows that they are said.
    fn saying(&mut self) {
        let text = self.plain.text.as_str();
        let is_quote = |one: char| "“”«»\"„".contains(one);
        let inner = text.trim().trim_end_matches('.');
        let is_quoted = inner.starts_with(is_quote) && inner.ends_with(is_quote);
        if is_quoted && text.matches(is_quote).count() == 2 && !text.contains('\n') {
            let new = text.replace(is_quote, "");
            let what =
                "These words stand in quotation marks, and the guide shows anyway that they are to be said.";
            self.mend(
                code::QUOTED_SAYING,
                0..text.len(),
                new.trim(),
                (what, "Write them without the marks."),
            );
        }
    }
}

/// Whether no space stands before this mark.
const fn before_nothing(locale: Locale, mark: char) -> bool {
    match mark {
        ',' | '.' | '،' | '؛' | '؟' => true,
        '?' | '!' | ':' | ';' => !matches!(locale, Locale::Fr),
        _ => false,
    }
}

/// The first quotation mark of a text that opens nothing or closes nothing. Who speaks on in a new paragraph may open
/// anew.
fn unpaired(text: &str, (opens, closes): (char, char)) -> Option<(usize, char)> {
    let mut open: Option<usize> = None;
    for (at, letter) in text.char_indices() {
        if letter == opens {
            let is_first = text.get(..at).is_some_and(|before| before.ends_with("\n\n"));
            if let Some(before) = open.replace(at).filter(|_| !is_first) {
                return Some((before, opens));
            }
        } else if letter == closes && open.take().is_none() || opens == '“' && letter == '„' {
            return Some((at, letter));
        }
    }
    open.map(|at| (at, opens))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrases::ftl;

    /// What is told of a phrase, and what is written in its place.
    fn told(locale: Locale, key: &str, text: &str) -> Vec<(&'static str, Option<String>)> {
        let file = format!("{key} =\n    {}\n", text.replace('\n', "\n    "));
        let read = ftl::read(Paper::open("a.ftl", file.as_bytes()).unwrap());
        let mut paper = Paper::open("a.ftl", file.as_bytes()).unwrap();
        for message in &read.messages {
            look(locale, message, &Whole::default(), &mut paper);
        }
        paper.findings.iter().map(|one| (one.code, one.mend.as_ref().map(|mend| mend.new.clone()))).collect()
    }

    #[test]
    fn what_hands_write_out_of_habit_is_told_with_what_belongs_there() {
        let (en, fr) = (Locale::En, Locale::Fr);
        for (locale, key, text, code, new) in [
            (en, "a", "One.  Two.", "stray-space", Some(" ")),
            (en, "a", "Who can see it ?", "stray-space", Some("")),
            (en, "a", "He says : go.", "stray-space", Some("")),
            (en, "a", "Wait -- then go.", "two-hyphens", Some("–")),
            (en, "a", "The curtain--she waits.", "two-hyphens", Some(" – ")),
            (en, "a", "“I stay.’", "unpaired-quote", None),
            (en, "a", "She says: ”Wait.”", "unpaired-quote", None),
            (en, "a", "He says „wait”.", "unpaired-quote", None),
            (fr, "a", "Ma soeur attend.", "loose-letters", Some("œ")),
            (fr, "a", "Un coup d’oeil.", "loose-letters", Some("œ")),
            (fr, "a", "Oui، maintenant.", "arabic-punctuation", Some(",")),
            (en, "a--say--b", "“I want to wait.”", "quoted-saying", Some("I want to wait.")),
        ] {
            assert_eq!(told(locale, key, text), [(code, new.map(str::to_owned))], "{text}");
        }
        for (locale, key, text) in [
            (en, "a", "“Go,” he says. ‘No.’\n- One\n  goes on"),
            (en, "a", "“One.”\n\n“Two,” – a dash. At 9.30: now!"),
            (en, "a", "She says: “One.\n\n“Two.\n\nThree.”"),
            (fr, "a", "Poêle, moelle, coefficient : «\u{a0}oui\u{a0}»\u{a0}!"),
            (en, "a--say--b", "Please write “no” on it."),
            (Locale::Ar, "a", "نعم، الآن؟"),
        ] {
            assert_eq!(told(locale, key, text), [], "{text}");
        }
    }
}
