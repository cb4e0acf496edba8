//! A file of phrases as a compiled shelf holds it: its text, and where each phrase begins and ends in it.
//!
//! So one phrase is read without the others: it is looked for by its key, and Fluent is given its lines alone. What is not
//! Fluent as a whole says nothing, as before. It refuses to know what a phrase says.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeSet;

use fluent_syntax::ast::{Comment, Entry};
use fluent_syntax::parser;

use super::ftl::{place, too_deep};
use super::state;

/// How many bytes a record has: where its lines begin, and where they end.
const RECORD: usize = 8;
/// Set where lines end when their words are still to be written: no file is so long.
const UNWRITTEN: u32 = 1 << 31;

/// Every phrase of a file, in the order of the keys, above the text that they stand in.
#[derive(Clone, Debug)]
pub struct Lines {
    part: Cow<'static, [u8]>,
    /// Where the text begins.
    text: usize,
}

/// The lines of one phrase.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Phrase<'a> {
    /// Itself, as Fluent reads it, without the comment above it.
    pub lines: &'a str,
    /// Whether its words are still to be written.
    pub is_unwritten: bool,
}

impl Lines {
    /// The lines in a part that was made by [`part`]. None if it is something else.
    pub fn open(part: Cow<'static, [u8]>) -> Option<Self> {
        let count = usize::try_from(number(&part, 0)?).ok()?;
        let text = count.checked_mul(RECORD)?.checked_add(4)?;
        (text <= part.len()).then_some(Self { part, text })
    }

    /// The phrase of this key; a term’s begins with a hyphen.
    pub fn phrase(&self, key: &str) -> Option<Phrase<'_>> {
        let (mut from, mut to) = (0, self.text.checked_sub(4)? / RECORD);
        while from < to {
            let middle = usize::midpoint(from, to);
            let (lines, is_unwritten) = self.nth(middle)?;
            match order(lines, key.as_bytes()) {
                Ordering::Less => from = middle + 1,
                Ordering::Greater => to = middle,
                Ordering::Equal => {
                    let lines = std::str::from_utf8(lines).ok()?;
                    return Some(Phrase { lines, is_unwritten });
                }
            }
        }
        None
    }

    fn nth(&self, nth: usize) -> Option<(&[u8], bool)> {
        let at = nth.checked_mul(RECORD)?.checked_add(4)?;
        let (from, to) = (number(&self.part, at)?, number(&self.part, at + 4)?);
        let place = |at: u32| usize::try_from(at & !UNWRITTEN).ok()?.checked_add(self.text);
        Some((self.part.get(place(from)?..place(to)?)?, to & UNWRITTEN != 0))
    }
}

/// The part of a compiled shelf for a file of phrases.
pub fn part(bytes: &[u8]) -> Vec<u8> {
    let found = std::str::from_utf8(bytes).ok().and_then(records).unwrap_or_default();
    let count = u32::try_from(found.len()).unwrap_or_default();
    let mut part = Vec::with_capacity(4 + found.len() * RECORD + bytes.len());
    part.extend(count.to_le_bytes());
    part.extend(found.into_iter().flat_map(|(from, to)| [from, to]).flat_map(u32::to_le_bytes));
    part.extend(bytes);
    part
}

/// The file that a part was made of.
pub fn file(part: Cow<'static, [u8]>) -> Option<Cow<'static, [u8]>> {
    let Lines { part, text } = Lines::open(part)?;
    match part {
        Cow::Borrowed(part) => part.get(text..).map(Cow::Borrowed),
        Cow::Owned(mut part) => {
            part.drain(..text);
            Some(Cow::Owned(part))
        }
    }
}

/// Where each phrase begins and ends, in the order of the keys. None if it is not Fluent. Of two with one key, the first.
fn records(file: &str) -> Option<Vec<(u32, u32)>> {
    let text = file.strip_prefix('\u{feff}').unwrap_or(file);
    if too_deep(text).is_some() {
        return None;
    }
    let resource = parser::parse(text).ok()?;
    let unwritten = state::unwritten(text);
    let of_comment = |comment: &Comment<&str>| {
        let line = comment.content.first().and_then(|line| place(file, line))?;
        file.get(..line).map(|before| before.rfind('\n').map_or(0, |end| end + 1))
    };
    let mut begins = Vec::new();
    let mut entries = Vec::new();
    for entry in &resource.body {
        let (name, comment) = match entry {
            Entry::Message(message) => (message.id.name, &message.comment),
            Entry::Term(term) => (term.id.name, &term.comment),
            Entry::Comment(comment) | Entry::GroupComment(comment) | Entry::ResourceComment(comment) => {
                begins.extend(of_comment(comment));
                continue;
            }
            Entry::Junk { .. } => return None,
        };
        let is_term = matches!(entry, Entry::Term(_));
        let at = place(file, name)?.checked_sub(usize::from(is_term))?;
        begins.push(comment.as_ref().and_then(of_comment).unwrap_or(at));
        entries.push((at, is_term, name));
    }
    begins.push(file.len());
    begins.sort_unstable();
    let (mut known, mut found) = (BTreeSet::new(), Vec::new());
    for (at, is_term, name) in entries {
        let next = begins.get(begins.partition_point(|begin| *begin <= at)).copied()?;
        let mark = if !is_term && unwritten.contains(name) { UNWRITTEN } else { 0 };
        if known.insert((is_term, name)) {
            let to = u32::try_from(next).ok().filter(|to| to & UNWRITTEN == 0)?;
            found.push((u32::try_from(at).ok()?, to | mark, file.get(at..next)?));
        }
    }
    found.sort_unstable_by_key(|(_, _, lines)| key_of(lines.as_bytes()));
    Some(found.into_iter().map(|(from, to, _)| (from, to)).collect())
}

const fn is_key(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

/// Where the key that lines begin with stands beside this one: neither is read further than they are alike.
fn order(lines: &[u8], key: &[u8]) -> Ordering {
    let alike = lines.iter().zip(key).take_while(|(one, other)| one == other).count();
    lines.get(alike).filter(|byte| is_key(**byte)).cmp(&key.get(alike))
}

/// The key that lines begin with.
fn key_of(lines: &[u8]) -> &[u8] {
    let end = lines.iter().position(|byte| !is_key(*byte)).unwrap_or(lines.len());
    lines.get(..end).unwrap_or_default()
}

fn number(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|four| u32::from_le_bytes(*four))
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::{Message, Resource, Term};

    use super::*;

    /// What an entry says, without its comment: that stands above its lines.
    fn said(entry: Entry<&str>) -> Option<(String, Entry<&str>)> {
        match entry {
            Entry::Message(message) => {
                Some((message.id.name.to_owned(), Entry::Message(Message { comment: None, ..message })))
            }
            Entry::Term(term) => {
                Some((format!("-{}", term.id.name), Entry::Term(Term { comment: None, ..term })))
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {
                None
            }
        }
    }

    #[test]
    fn each_phrase_of_the_guide_read_by_itself_is_what_it_is_in_its_file() {
        let mut count = 0;
        let locales = crate::folder_of_the_guide("locales");
        for file in locales.iter().filter(|file| file.path.strip_suffix(".ftl").is_some()) {
            let text = std::str::from_utf8(&file.bytes).unwrap();
            let Resource { body } = parser::parse(text).unwrap();
            let lines = Lines::open(Cow::Owned(part(&file.bytes))).unwrap();
            let unwritten = state::unwritten(text);
            for (key, entry) in body.into_iter().filter_map(said) {
                let phrase = lines.phrase(&key).unwrap_or_else(|| panic!("{}: {key}", file.path));
                let alone = parser::parse(phrase.lines).unwrap().body;
                let alone: Vec<_> = alone.into_iter().filter_map(said).collect();
                assert_eq!(alone, [(key.clone(), entry)], "{}", file.path);
                assert_eq!(phrase.is_unwritten, unwritten.contains(&key), "{}: {key}", file.path);
                count += 1;
            }
            assert_eq!(super::file(Cow::Owned(part(&file.bytes))).unwrap(), file.bytes);
        }
        assert!(count > 5000, "{count}");
    }

    #[test]
    fn comments_are_left_out_terms_have_their_own_keys_and_the_first_of_two_speaks() {
        let text = "\u{feff}# to write\none = One\n\n## Part\n\n-one = Term\n    .more = More\n# Stray\n\none = Again\ntwo =\n    Two\n\n    lines\n";
        let lines = Lines::open(Cow::Owned(part(text.as_bytes()))).unwrap();
        let said = |key: &str| lines.phrase(key).map(|phrase| (phrase.lines, phrase.is_unwritten));
        assert_eq!(said("one"), Some(("one = One\n\n", true)));
        assert_eq!(said("-one"), Some(("-one = Term\n    .more = More\n", false)));
        assert_eq!(said("two"), Some(("two =\n    Two\n\n    lines\n", false)));
        assert_eq!(said("three"), None);
        for broken in ["one = {\n", "one\n", "\u{0}"] {
            assert!(Lines::open(Cow::Owned(part(broken.as_bytes()))).unwrap().phrase("one").is_none());
        }
        let mut cut = part(text.as_bytes());
        cut.truncate(20);
        assert!(Lines::open(Cow::Owned(cut)).is_none());
    }
}
