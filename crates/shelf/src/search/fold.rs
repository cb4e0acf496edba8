//! Words as people type them and words as they are written, made alike.
//!
//! Case, accents, vowel marks, the seats of hamza and other ways of writing the same letter are folded away. What is
//! folded is never shown. It refuses to know what the words are looked for in.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// What stands before an Arabic word without a space: *and, with, for, so, like*.
const ATTACHED: [char; 5] = ['و', 'ب', 'ل', 'ف', 'ك'];
/// The article.
const ARTICLE: &str = "ال";

/// The folded words of a text. What stands around an apostrophe counts as two words, and a letter that is held down as
/// one.
pub(super) fn words(text: &str) -> Vec<String> {
    split(text).flat_map(|token| pieces(&token)).map(|word| unheld(&word)).collect()
}

/// A word without letters that stand in it three times and more: *sooo*, *noooon*.
fn unheld(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let is_held = |nth: usize| {
        let letter = letters.get(nth);
        let same = |other: usize| letters.get(other) == letter;
        nth >= 1 && same(nth - 1) && (nth >= 2 && same(nth - 2) || same(nth + 1))
    };
    let letters =
        letters.iter().enumerate().filter(|(nth, letter)| letter.is_ascii_digit() || !is_held(*nth));
    letters.map(|(_, letter)| letter).collect()
}

/// A word without the article and what is attached before it: at most two letters, as in «وبالوقت».
pub(super) fn bare(word: &str) -> Option<&str> {
    let mut rest = word;
    for _ in 0..=2 {
        // «لل» is what «ل» and the article become.
        if let Some(bare) = rest.strip_prefix(ARTICLE).or_else(|| rest.strip_prefix("لل")) {
            return (bare.chars().count() >= 2).then_some(bare);
        }
        rest = rest.strip_prefix(ATTACHED)?;
    }
    None
}

/// A word without a letter that may be attached before it. Short words keep theirs: it is mostly their own.
pub(super) fn unattached(word: &str) -> Option<&str> {
    word.strip_prefix(ATTACHED).filter(|rest| rest.chars().count() >= 3)
}

/// Stretches of letters, digits and apostrophes, folded.
fn split(text: &str) -> impl Iterator<Item = String> {
    let folded: String = text.chars().flat_map(char::to_lowercase).nfd().flat_map(letter).collect();
    let tokens: Vec<String> = folded
        .split(|letter: char| !letter.is_alphanumeric() && letter != '\'')
        .filter(|token| token.chars().any(char::is_alphanumeric))
        .map(str::to_owned)
        .collect();
    tokens.into_iter()
}

fn pieces(token: &str) -> Vec<String> {
    token.split('\'').filter(|piece| !piece.is_empty()).map(str::to_owned).collect()
}

/// What a letter folds to: itself, another one, two, or nothing.
fn letter(letter: char) -> impl Iterator<Item = char> {
    let (first, second) = match letter {
        'ß' => (Some('s'), Some('s')),
        'œ' => (Some('o'), Some('e')),
        'æ' => (Some('a'), Some('e')),
        'ø' => (Some('o'), None),
        'ł' => (Some('l'), None),
        'đ' => (Some('d'), None),
        'ı' => (Some('i'), None),
        '’' | '‘' | 'ʼ' | '`' | '´' => (Some('\''), None),
        'ٱ' => (Some('ا'), None),
        'ى' | 'ی' => (Some('ي'), None),
        'ة' => (Some('ه'), None),
        'ک' => (Some('ك'), None),
        // Hamza alone and tatweel; joiners and the marks that a page may hold are no letters either.
        'ء' | 'ـ' | '\u{200c}' | '\u{200d}' | '\u{ad}' => (None, None),
        '٠'..='٩' => (digit(letter, '٠'), None),
        '۰'..='۹' => (digit(letter, '۰'), None),
        // Accents, vowel marks, and the hamza that decomposition took off its seat.
        mark if is_combining_mark(mark) => (None, None),
        other => (Some(other), None),
    };
    first.into_iter().chain(second)
}

fn digit(letter: char, nought: char) -> Option<char> {
    char::from_digit(u32::from(letter).checked_sub(u32::from(nought))?, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_and_what_is_written_become_alike() {
        for (typed, written) in [
            ("hopital", "Hôpital"),
            ("coeur", "cœur"),
            ("strasse", "Straße"),
            ("nino", "NIÑO"),
            ("احترام", "إِحْتِرَام"),
            ("مسؤول", "مسوول"),
            ("مستشفي", "مستشفى"),
            ("كرامه", "كرامة"),
            ("شيء", "شي"),
            ("الكرامة", "الكـــرامة"),
            ("41", "٤١"),
            ("41", "۴۱"),
        ] {
            assert_eq!(words(typed), words(written), "{typed} {written}");
        }
        assert_eq!(words("l’hôpital, d'accord!"), ["l", "hopital", "d", "accord"]);
        assert_eq!(words("  ؟! \u{2068}\u{1b} "), [""; 0]);
    }

    #[test]
    fn what_is_attached_to_an_arabic_word_comes_off_and_its_own_letters_stay() {
        for (written, word) in
            [("الكرامه", "كرامه"), ("بالكرامه", "كرامه"), ("للمريض", "مريض"), ("والطبيب", "طبيب")]
        {
            assert_eq!(bare(written), Some(word), "{written}");
        }
        assert_eq!((unattached("وصوتي"), bare("وصوتي")), (Some("صوتي"), None));
        assert_eq!((bare("ال"), unattached("كرا")), (None, None));
    }

    #[test]
    fn a_letter_that_is_held_down_counts_once_and_a_double_one_stays() {
        assert_eq!(words("nooooo sleeeep letter موووت 1000"), ["no", "slep", "letter", "موت", "1000"]);
    }
}
