//! Two languages that nobody speaks, made from English while the guide runs.
//!
//! `en-XA` has an accent on every letter, is about two fifths longer and stands in brackets: what is plain on a page of
//! it was never translatable, what is cut was too tight. `ar-XB` says English words from right to left, so that whoever
//! cannot read Arabic sees where a layout forgets the direction. Variables, terms and the targets of links stay as they
//! are. Refuses to know any real language.

use std::borrow::Cow;

use shelf::language::Locale;

/// Around each paragraph of `en-XA`.
pub const BRACKETS: [char; 2] = ['⟦', '⟧'];
/// Makes the word before it part of a text from right to left, without turning its letters.
const MARK: char = '\u{200f}';

/// What is done to each stretch of text of a phrase, before variables are put in.
pub fn transform(locale: Locale) -> Option<fn(&str) -> Cow<'_, str>> {
    match locale {
        Locale::Accented => Some(accented),
        Locale::Mirrored => Some(mirrored),
        Locale::Ar | Locale::En | Locale::Fr | Locale::Es | Locale::Other(_) => None,
    }
}

/// A whole phrase, as it is said in `locale`: each paragraph and each item of a list in its brackets.
pub fn dressed(text: String, locale: Locale) -> String {
    if locale != Locale::Accented {
        return text;
    }
    let mut dressed = String::new();
    let mut paragraph = String::new();
    for line in text.lines() {
        let begins = line.trim().is_empty() || line.starts_with("- ");
        if begins {
            close(&mut dressed, &mut paragraph);
        }
        match line.strip_prefix("- ") {
            _ if line.trim().is_empty() => dressed.push('\n'),
            Some(item) => {
                dressed.push_str("- ");
                paragraph.push_str(item);
            }
            None if paragraph.is_empty() => paragraph.push_str(line),
            None => {
                paragraph.push('\n');
                paragraph.push_str(line);
            }
        }
    }
    close(&mut dressed, &mut paragraph);
    dressed.truncate(dressed.trim_end_matches('\n').len());
    dressed
}

fn close(dressed: &mut String, paragraph: &mut String) {
    let [open, shut] = BRACKETS;
    if !paragraph.is_empty() {
        dressed.push(open);
        dressed.push_str(paragraph);
        dressed.push(shut);
        dressed.push('\n');
        paragraph.clear();
    }
}

fn accented(text: &str) -> Cow<'_, str> {
    let mut made = String::with_capacity(text.len() * 2);
    outside_links(text, &mut made, |words, made| {
        for letter in words.chars() {
            match accent(letter) {
                Some(accented) if is_vowel(letter) => made.extend([accented, accented]),
                Some(accented) => made.push(accented),
                None => made.push(letter),
            }
        }
    });
    Cow::Owned(made)
}

fn mirrored(text: &str) -> Cow<'_, str> {
    let mut made = String::with_capacity(text.len() * 2);
    outside_links(text, &mut made, |words, made| {
        let mut letters = words.chars().peekable();
        while let Some(letter) = letters.next() {
            made.push(letter);
            let goes_on = letters.peek().is_some_and(|next| next.is_alphanumeric() || *next == '’');
            if letter.is_alphanumeric() && !goes_on {
                made.push(MARK);
            }
        }
    });
    Cow::Owned(made)
}

/// Copies the targets of links as they are, and hands on what stands between them.
fn outside_links(text: &str, made: &mut String, mut change: impl FnMut(&str, &mut String)) {
    let mut rest = text;
    while let Some((words, link)) = rest.split_once("](") {
        change(words, made);
        made.push_str("](");
        let (target, after) = link.split_once(')').unwrap_or((link, ""));
        made.push_str(target);
        if target.len() < link.len() {
            made.push(')');
        }
        rest = after;
    }
    change(rest, made);
}

const fn is_vowel(letter: char) -> bool {
    matches!(letter.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u')
}

/// The same letter with something on it; every Latin letter of English has one.
fn accent(letter: char) -> Option<char> {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const MADE: &str = "áƀçđéƒĝĥíĵķļɱñóþǫŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻṀÑÓÞǪŔŠŢÚṼŴẊÝŽ";
    PLAIN.chars().zip(MADE.chars()).find(|(plain, _)| *plain == letter).map(|(_, made)| made)
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::phrasebook::Phrasebooks;

    #[test]
    fn letters_are_accented_and_what_is_no_word_stays() {
        let said = accented("Ask: “Why?” See the [care plan](term:care-plan), _no_.");
        assert_eq!(said, "ÁÁšķ: “Ŵĥý?” Šéééé ţĥéé [çááŕéé þļááñ](term:care-plan), _ñóó_.");
        assert_eq!(
            mirrored("Ask: “Why?” [a plan](term:x)"),
            "Ask\u{200f}: “Why\u{200f}?” [a\u{200f} plan\u{200f}](term:x)"
        );
    }

    #[test]
    fn each_paragraph_and_each_item_has_its_brackets() {
        let text = "One\ntwo.\n\nThree:\n\n- four\n- five\n\nSix.".to_owned();
        assert_eq!(
            dressed(text.clone(), Locale::Accented),
            "⟦One\ntwo.⟧\n\n⟦Three:⟧\n\n- ⟦four⟧\n- ⟦five⟧\n\n⟦Six.⟧"
        );
        assert_eq!(dressed(text.clone(), Locale::Mirrored), text);
    }

    #[test]
    fn phrases_grow_by_about_two_fifths_and_variables_stay() {
        let books = Phrasebooks::new(crate::embedded::locales());
        let (long, short) = (books.ui(Locale::Accented), books.ui(Locale::En));
        let grown = long.guide_how().text.chars().count() * 10 / short.guide_how().text.chars().count();
        assert!((13..=15).contains(&grown), "{grown}");
        let said = long.about_theme("A Name");
        assert!(said.spoken().contains("A Name") && !said.spoken().contains("Theme"), "{said:?}");
        assert_eq!(said.locale, Locale::Accented);
        let counted = long.shelf_scenario(2, "A Name").spoken();
        assert!(counted.contains("2\u{a0}ɱ") && !counted.contains("min"), "{counted}");
    }
}
