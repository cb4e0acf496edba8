//! How far a phrase is: written or still to be written, and from which English it was translated.
//!
//! A line `# to write` in the comment of a phrase says that its words are still to be written; whatever stands there
//! meanwhile is for whoever writes them. What each translation was made from is recorded beside the files of its
//! language, in [`RECORD`]: a fingerprint of the English phrase, layout and comments left out. Knows lines and keys, not
//! what Fluent means.

use std::collections::{BTreeMap, BTreeSet};

pub use crate::files::RECORD;

/// The comment that marks a phrase as still to be written.
pub const TO_WRITE: &str = "# to write";
/// What other programs and people write for the same.
const OTHER_MARKS: [&str; 13] = [
    "todo",
    "tobewritten",
    "stilltowrite",
    "notwritten",
    "totranslate",
    "tobetranslated",
    "untranslated",
    "fuzzy",
    "fixme",
    "àécrire",
    "àtraduire",
    "porescribir",
    "portraducir",
];
/// More letters than any mark has.
const LONGEST_MARK: usize = 16;
/// What the record says about itself.
const HEAD: &str = "\
# The English that each phrase of this language was translated from, as a fingerprint. When the English of a phrase
# changes, “my-rights check” tells it here. Written by “my-rights l10n accept” and “my-rights l10n import”.
";

/// The keys of the phrases that are still to be written.
pub fn unwritten(text: &str) -> BTreeSet<String> {
    marks(text).into_iter().filter_map(|(_, key)| key).collect()
}

/// Each mark: the byte of its line, and the key of the phrase whose comment it is in. A mark with an empty line under
/// its comment belongs to no phrase.
pub fn marks(text: &str) -> Vec<(usize, Option<String>)> {
    let mut found = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let is_comment = line.starts_with('#');
        if is_mark(line) {
            open.push(at);
        } else if !is_comment {
            let key = key_of(line).map(str::to_owned);
            found.extend(open.drain(..).map(|at| (at, key.clone())));
        }
        at += line.len();
    }
    found.extend(open.into_iter().map(|at| (at, None)));
    found
}

/// Whether a line is the mark, however it is spaced, capitalized and dotted: telephones and word processors do that.
pub fn is_mark(line: &str) -> bool {
    comment_letters(line).is_some_and(|mut letters| {
        "towrite".chars().all(|one| letters.next() == Some(one)) && letters.next().is_none()
    })
}

/// Whether a line is a comment that somebody may have meant for the mark: misspelt, or in other words for the same.
pub fn is_nearly_mark(line: &str) -> bool {
    let Some(letters) = comment_letters(line) else { return false };
    let said: String = letters.take(LONGEST_MARK + 1).collect();
    let slip = strsim::damerau_levenshtein(&said, "towrite") <= 2 && said.len() > 4;
    said.len() <= LONGEST_MARK && !is_mark(line) && (slip || OTHER_MARKS.contains(&said.as_str()))
}

/// The letters and digits of a comment, small ones, without anything between them.
fn comment_letters(line: &str) -> Option<impl Iterator<Item = char>> {
    let words = line.strip_prefix('#')?.trim_start_matches('#');
    Some(words.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase))
}

/// The key of the phrase that begins on this line.
pub fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end();
    let name = key.strip_prefix('-').unwrap_or(key);
    let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    is_name.then_some(key)
}

/// What a phrase said when somebody translated it, in 32 bits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fingerprint(u32);

impl Fingerprint {
    /// The fingerprint of nothing that anybody can say: a translation that fits no English.
    pub const NONE: Self = Self(0);

    /// The fingerprint of `text`: FNV-1a, which stays the same from one version of the guide to the next.
    pub fn of(text: &str) -> Self {
        let hash = text
            .bytes()
            .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        Self(hash.max(1))
    }
}

/// What is recorded about one language, by key.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Record(BTreeMap<String, Fingerprint>);

impl Record {
    /// Reads a record. A line that is none is left out; whoever wrote it finds the phrase unrecorded.
    pub fn read(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let pairs = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
            let (key, print) = line.split_once(' ')?;
            Some((key.to_owned(), Fingerprint(u32::from_str_radix(print.trim(), 16).ok()?)))
        });
        Self(pairs.collect())
    }

    /// The English that the phrase was translated from, if anybody said so.
    pub fn print(&self, key: &str) -> Option<Fingerprint> {
        self.0.get(key).copied()
    }

    /// Says from which English the phrase was translated.
    pub fn accept(&mut self, key: &str, print: Fingerprint) {
        self.0.insert(key.to_owned(), print);
    }

    /// Forgets what is not among `keys`.
    pub fn keep_only(&mut self, keys: &BTreeSet<&str>) {
        self.0.retain(|key, _| keys.contains(key.as_str()));
    }

    /// The record as a file: a line a phrase, in the order of the keys, so that two people seldom change the same one.
    pub fn text(&self) -> String {
        let lines = self.0.iter().map(|(key, Fingerprint(print))| format!("{key} {print:08x}\n"));
        std::iter::once(HEAD.to_owned()).chain(lines).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_belongs_to_the_phrase_under_its_comment() {
        let text = "# to write\na = A\n\n# Who speaks: Ana.\n#  To write.\n-b = B\n# to write\n\nc = C\n## to write\nd = D\n# to write";
        let keys: Vec<_> = marks(text).into_iter().map(|(_, key)| key).collect();
        let some = |key: &str| Some(key.to_owned());
        assert_eq!(keys, [some("a"), some("-b"), None, some("d"), None]);
        assert_eq!(unwritten(text).len(), 3);
        assert_eq!(marks(text)[0].0, 0);
        assert!(unwritten("a = what is to write\n").is_empty());
    }

    #[test]
    fn a_mark_is_known_in_every_spelling_and_a_slip_is_no_mark() {
        for line in [
            "# To write",
            "#to write",
            "# TO  WRITE:",
            "# to-write",
            "#\u{a0}to\u{a0}write…",
            "### “To write”",
        ] {
            assert!(is_mark(line) && !is_nearly_mark(line), "{line}");
        }
        for line in ["# to wriet", "# TODO", "# to be written", "# à écrire :", "# two write"] {
            assert!(!is_mark(line) && is_nearly_mark(line), "{line}");
        }
        for line in
            ["# what Ana is to write", "to write", "# To Ana", "# Quoted: write", "#", "# Speakers: Ana"]
        {
            assert!(!is_mark(line) && !is_nearly_mark(line), "{line}");
        }
    }

    #[test]
    fn a_record_is_read_as_it_was_written() {
        let mut record = Record::default();
        record.accept("b", Fingerprint::of("B"));
        record.accept("a", Fingerprint::of("A"));
        record.accept("gone", Fingerprint::NONE);
        record.keep_only(&["a", "b"].into());
        let text = record.text();
        assert_eq!(Record::read(text.as_bytes()), record);
        assert!(text.ends_with("\na c40bf6cc\nb c70bfb85\n"), "{text}");
        assert_eq!(record.print("gone"), None);
        assert_eq!(Record::read(b"\xff\nbroken\nx zzz\n"), Record::default());
    }
}
