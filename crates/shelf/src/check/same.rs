//! Whether a translation is one: words that are still those of English, or of no letter of its language.
//!
//! Whoever deletes the mark above a phrase and not the English under it has written nothing. Names and titles may be the
//! same in every language, so one word alone says nothing. Refuses to judge a translation.

use crate::finding::code;
use crate::finding::paper::Paper;
use crate::language::Locale;
use crate::phrases::ftl::{FtlMessage, INSERTED, Plain, Surface};

use super::language;
use super::letters::{Script, words};

/// One word may be a name, or the same in both.
const ENOUGH: usize = 2;
/// The same within a text that is a translation otherwise.
const ENOUGH_WITHIN: usize = 5;

/// Looks at each surface of `message`, and tells the first; `theirs` is the English one when this is another language.
pub(super) fn look(locale: Locale, message: &FtlMessage, theirs: Option<&FtlMessage>, paper: &mut Paper<'_>) {
    // Titles and publishers are in the language of their source.
    if message.key.split("--").take(2).any(|part| part == "source") {
        return;
    }
    for (name, surface) in message.surfaces() {
        let Some(plain) = surface.texts.first() else { continue };
        let what = match name {
            None => format!("“{}”", message.key),
            Some(name) => format!("“.{name}” of “{}”", message.key),
        };
        let english = theirs.and_then(|theirs| theirs.surface(name));
        if let Some(at) = still_english(plain, english) {
            let told = format!("{what} still says what English says here.");
            let hint = format!(
                "Write it in {}; or put a line “# to write” above it, and readers are told that it is English.",
                language(&locale)
            );
            paper.tell(code::NOT_TRANSLATED, plain.place(at), told, hint);
            return;
        }
        if let Some(at) = paragraph_of_another_script(locale, plain) {
            let told = format!("A paragraph of {what} has no letter of {}.", language(&locale));
            let hint = "Write it in the language of this file, or put a line “# to write” above the phrase.";
            paper.tell(code::NOT_TRANSLATED, plain.place(at), told, hint);
            return;
        }
        if is_of_another_script(locale, plain) {
            let told = format!("{what} has no letter of {}.", language(&locale));
            let hint = "Write it in the language of this file, or put a line “# to write” above it.";
            paper.tell(code::NOT_TRANSLATED, surface.at, told, hint);
            return;
        }
    }
}

/// Where a sentence begins that English has too.
fn still_english(plain: &Plain, english: Option<&Surface>) -> Option<usize> {
    let english = english?.texts.first()?;
    let whole = is_same(&plain.text, &english.text);
    if whole {
        return (count(&plain.text) >= ENOUGH).then_some(0);
    }
    let theirs: Vec<&str> = sentences(&english.text).map(|(_, sentence)| sentence).collect();
    sentences(&plain.text)
        .find(|(_, sentence)| {
            count(sentence) >= ENOUGH_WITHIN && theirs.iter().any(|other| is_same(sentence, other))
        })
        .map(|(at, _)| at)
}

/// The sentences of a text, roughly, and where each begins.
fn sentences(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive(['.', '?', '!', '\n', '…']).map(move |sentence| {
        let start = at + sentence.len() - sentence.trim_start().len();
        at += sentence.len();
        (start, sentence)
    })
}

/// Whether two texts say the same, however they are punctuated and spaced.
fn is_same(one: &str, other: &str) -> bool {
    words(one).map(|(_, word)| word).eq(words(other).map(|(_, word)| word))
}

fn count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count()
}

/// Where a paragraph begins within an Arabic text that is of several words, none of them Arabic.
fn paragraph_of_another_script(locale: Locale, plain: &Plain) -> Option<usize> {
    if locale != Locale::Ar || !plain.text.contains("\n\n") || is_of_another_script(locale, plain) {
        return None;
    }
    let mut at = 0;
    plain.text.split_inclusive("\n\n").find_map(|paragraph| {
        let start = at;
        at += paragraph.len();
        let is_own = paragraph.chars().any(|letter| Script::of(letter) == Some(Script::Arabic));
        (!is_own && count(paragraph) >= ENOUGH_WITHIN).then_some(start)
    })
}

/// Whether a text of several words has none in the script of its language.
fn is_of_another_script(locale: Locale, plain: &Plain) -> bool {
    let own = match locale {
        Locale::Ar => Script::Arabic,
        Locale::En | Locale::Fr | Locale::Es => Script::Latin,
        Locale::Other(_) | Locale::Accented | Locale::Mirrored => return false,
    };
    let has = |script: Script| plain.text.chars().any(|letter| Script::of(letter) == Some(script));
    let others = plain.text.chars().filter(|letter| letter.is_alphabetic()).count();
    !plain.text.contains(INSERTED) && !has(own) && count(&plain.text) > 1 && others > 5
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrases::ftl;

    fn told(locale: Locale, key: &str, ours: &str, english: &str) -> usize {
        let read = |text: &str| {
            let file = format!("{key} = {text}\n");
            let paper = Paper::open("a.ftl", file.as_bytes()).unwrap();
            ftl::read(paper).messages
        };
        let (ours, english) = (read(ours), read(english));
        let mut paper = Paper::open("a.ftl", b"").unwrap();
        look(locale, &ours[0], english.first(), &mut paper);
        paper.findings.len()
    }

    #[test]
    fn english_in_a_translation_is_told_and_a_name_is_not() {
        let english = "Ask why. You can still ask before you sign.";
        assert_eq!(told(Locale::Fr, "a", english, english), 1);
        assert_eq!(told(Locale::Fr, "a", "Ask why ! You can still ask before you sign !", english), 1);
        assert_eq!(told(Locale::Fr, "a", "Demandez. You can still ask before you sign.", english), 1);
        assert_eq!(told(Locale::Fr, "a", "Demandez. Vous pouvez demander.", english), 0);
        assert_eq!(told(Locale::Fr, "a", "non-discrimination", "non-discrimination"), 0);
        assert_eq!(told(Locale::Fr, "source--a", english, english), 0);
        assert_eq!(told(Locale::Ar, "a", "Ask me first", "Wait"), 1);
        assert_eq!(told(Locale::Ar, "a", "OHCHR", "OHCHR"), 0);
        assert_eq!(told(Locale::Fr, "a", "اسأل أولا لماذا", "Wait"), 1);
    }
}
