//! The words and sentences of a phrase, with their places.
//!
//! Links lose their targets first, byte for byte, so that every place stays that of the phrase. Knows what a word is in
//! our four scripts of marks and letters, and no language: what is hard or unwanted is decided elsewhere.

use crate::phrases::ftl::INSERTED;

/// A word of a sentence, with everything that is written against it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Word<'t> {
    /// Its letters, without the marks around it: `l’hôpital`, `up-to-date`.
    pub text: &'t str,
    /// The byte where it begins.
    pub at: usize,
    /// Whether a sentence ends with it.
    pub ends: bool,
}

/// `text` with spaces for the targets of its links: `[words](term:id)` becomes `[words          `.
pub fn without_targets(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("](") {
        bare.push_str(before);
        let end =
            after.find(')').filter(|end| after.get(..*end).is_some_and(|target| !target.contains('\n')));
        if let Some(end) = end {
            bare.extend(std::iter::repeat_n(' ', end + 3));
            rest = after.get(end + 1..).unwrap_or_default();
        } else {
            bare.push_str("](");
            rest = after;
        }
    }
    bare.push_str(rest);
    bare
}

/// The words of a text that has no targets any more.
pub fn words(bare: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = Vec::new();
    let mut at = 0;
    for line in bare.split_inclusive('\n') {
        // An empty line ends a paragraph, and an item of a list what stood before it.
        if line.trim().is_empty() || line.starts_with("- ") {
            end(&mut words);
        }
        for (start, chunk) in chunks(line) {
            let text = chunk.trim_matches(|one| !is_letter(one));
            if !text.is_empty() {
                let inner = chunk.find(text).unwrap_or_default();
                words.push(Word { text, at: at + start + inner, ends: false });
            }
            if ends_sentence(chunk) {
                end(&mut words);
            }
        }
        at += line.len();
    }
    end(&mut words);
    words
}

fn end(words: &mut [Word<'_>]) {
    if let Some(last) = words.last_mut() {
        last.ends = true;
    }
}

/// What stands between spaces, with its place.
fn chunks(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    line.split_inclusive(char::is_whitespace).map(move |chunk| {
        let start = at;
        at += chunk.len();
        (start, chunk.trim_end())
    })
}

/// Whether a word can be made of it: letters, digits, vowel marks, and what is put in later.
fn is_letter(character: char) -> bool {
    character.is_alphanumeric() || character == INSERTED || is_vowel_mark(character)
}

/// Whether it is written over or under an Arabic letter, or stretches one.
pub const fn is_vowel_mark(character: char) -> bool {
    matches!(character, '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

fn ends_sentence(chunk: &str) -> bool {
    let closers = ['”', '’', '»', '"', ')', ']', '_', '*'];
    chunk.trim_end_matches(closers).ends_with(['.', '!', '?', '…', '؟'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> String {
        let bare = without_targets(text);
        assert_eq!(bare.len(), text.len());
        let told = |word: &Word<'_>| {
            assert!(bare.get(word.at..).unwrap().starts_with(word.text));
            format!("{}{}", word.text, if word.ends { " |" } else { "" })
        };
        words(&bare).iter().map(told).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn sentences_end_where_a_reader_ends_them() {
        assert_eq!(told("One two. Three!"), "One two | Three |");
        assert_eq!(told("“No,” he says. “Stop.” Then…"), "No he says | Stop | Then |");
        assert_eq!(told("Que faire\u{a0}? «\u{a0}Non\u{a0}», dit-il."), "Que faire | Non dit-il |");
        assert_eq!(told("¿Qué es? Nada."), "Qué es | Nada |");
        assert_eq!(told("ما هذا؟ لا أعرف."), "ما هذا | لا أعرف |");
        assert_eq!(told("A title"), "A title |");
        assert_eq!(
            told("At 3.5 pm\nit is.\n\nThen:\n\n- one\n- two"),
            "At 3.5 pm it is | Then | one | two |"
        );
        assert_eq!(told(""), "");
    }

    #[test]
    fn links_keep_their_words_and_lose_their_targets() {
        assert_eq!(told("On a [hospital ward](term:ward). Yes."), "On a hospital ward | Yes |");
        assert_eq!(told("l’[hôpital](term:ward), à _vous_"), "l’[hôpital à vous |");
        assert_eq!(told("A ](term:open"), "A term:open |");
        assert_eq!(told("Hello \u{fffc}, you"), "Hello \u{fffc} you |");
    }
}
