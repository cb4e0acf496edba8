//! Words as they sound: what somebody writes who spells by ear, and what a dictionary writes, made alike.
//!
//! Only what is said alike is made alike, roughly and in one direction; what comes out is compared and never shown. It
//! refuses to know which words there are.

use crate::language::Locale;

/// A folded word as it sounds in a language.
pub(super) fn sound(locale: Locale, word: &str) -> String {
    match locale {
        Locale::En => english(word),
        Locale::Fr => french(word),
        Locale::Es => spanish(word),
        Locale::Ar => arabic(word),
        Locale::Other(_) | Locale::Accented | Locale::Mirrored => word.to_owned(),
    }
}

/// The consonants of a word, with the letter it begins with: what is left when vowels are guessed. An Arabic word and
/// the same word in Latin letters come to the same.
pub(super) fn skeleton(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let mut bones = String::new();
    let mut nth = 0;
    while let Some(&letter) = letters.get(nth) {
        let next = letters.get(nth + 1).copied();
        let (bone, took) = bone(letter, next);
        if let Some(bone) = bone
            && !bones.ends_with(bone)
        {
            bones.push(bone);
        }
        nth += took;
    }
    bones
}

/// What of a letter, or of two that are one sound, stays; and how many letters that were.
fn bone(letter: char, next: Option<char>) -> (Option<char>, usize) {
    let two = match (letter, next) {
        ('k', Some('h')) | ('5', Some('\'')) => Some('خ'),
        ('s' | 'c', Some('h')) => Some('ش'),
        ('t', Some('h')) => Some('ث'),
        ('d', Some('h')) => Some('د'),
        ('g', Some('h')) => Some('غ'),
        ('p', Some('h')) => Some('ف'),
        _ => None,
    };
    if let Some(two) = two {
        return (Some(plain(two)), 2);
    }
    let one = match letter {
        'b' | 'p' => Some('ب'),
        't' | '6' => Some('ت'),
        'j' => Some('ج'),
        'h' | '7' => Some('ه'),
        '5' => Some('خ'),
        'd' => Some('د'),
        'r' => Some('ر'),
        'z' => Some('ز'),
        's' | 'x' => Some('س'),
        '9' | 'q' | 'k' | 'c' | 'g' => Some('ق'),
        'f' | 'v' => Some('ف'),
        'l' => Some('ل'),
        'm' => Some('م'),
        'n' => Some('ن'),
        '3' => Some('ع'),
        '8' => Some('غ'),
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w' | '2' | 'ا' | 'و' | 'ي' => None,
        other => Some(other),
    };
    (one.map(plain), 1)
}

/// Sounds that dialects and spellings mix up.
const fn plain(bone: char) -> char {
    match bone {
        'ح' | 'ه' => 'ه',
        'ط' | 'ث' => 'ت',
        'ص' => 'س',
        'ض' | 'ظ' | 'ذ' => 'د',
        'ك' | 'گ' | 'چ' => 'ق',
        'ڤ' => 'ف',
        'پ' => 'ب',
        other => other,
    }
}

/// Letters that dialects and spellings mix up in Arabic, long vowels kept.
fn arabic(word: &str) -> String {
    let alike = word.chars().map(|letter| match letter {
        'ظ' => 'ض',
        'ذ' => 'د',
        'ث' => 'ت',
        'گ' | 'چ' => 'ك',
        'ڤ' => 'ف',
        'پ' => 'ب',
        other => other,
    });
    single(alike)
}

/// Runs of one letter as one.
fn single(letters: impl Iterator<Item = char>) -> String {
    let mut out = String::new();
    for letter in letters {
        if !out.ends_with(letter) {
            out.push(letter);
        }
    }
    out
}

/// A word with stretches of letters put in place of others, the first that fits at each place.
fn rewritten(word: &str, rules: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        let rule = rules.iter().find(|(from, _)| rest.starts_with(from));
        let mut buffer = [0; 4];
        let (from, to) = rule.map_or_else(
            || (letter.len_utf8(), &*letter.encode_utf8(&mut buffer)),
            |(from, to)| (from.len(), *to),
        );
        out.push_str(to);
        rest = rest.get(from..).unwrap_or_default();
    }
    single(out.chars())
}

fn english(word: &str) -> String {
    const RULES: &[(&str, &str)] = &[
        ("tion", "shn"),
        ("sion", "shn"),
        ("ough", "o"),
        ("augh", "o"),
        ("igh", "i"),
        ("ph", "f"),
        ("ck", "k"),
        ("qu", "kw"),
        ("ce", "se"),
        ("ci", "si"),
        ("cy", "si"),
        ("ch", "ch"),
        ("sh", "sh"),
        ("c", "k"),
        ("q", "k"),
        ("x", "ks"),
        ("z", "s"),
        ("wh", "w"),
        ("wr", "r"),
        ("kn", "n"),
        ("mb", "m"),
        ("ee", "i"),
        ("ea", "i"),
        ("ie", "i"),
        ("ei", "i"),
        ("ou", "u"),
        ("oo", "u"),
        ("y", "i"),
        ("a", "e"),
        ("o", "o"),
    ];
    rewritten(word, RULES)
}

fn french(word: &str) -> String {
    const RULES: &[(&str, &str)] = &[
        ("eaux", "o"),
        ("eau", "o"),
        ("aux", "o"),
        ("au", "o"),
        ("ph", "f"),
        ("th", "t"),
        ("ch", "ch"),
        ("gn", "gn"),
        ("qu", "k"),
        ("ce", "se"),
        ("ci", "si"),
        ("cy", "si"),
        ("c", "k"),
        ("q", "k"),
        ("ge", "je"),
        ("gi", "ji"),
        ("ai", "e"),
        ("ei", "e"),
        ("en", "an"),
        ("em", "an"),
        ("am", "an"),
        ("h", ""),
        ("y", "i"),
        ("z", "s"),
        ("oe", "e"),
    ];
    let spoken = rewritten(word, RULES);
    let silent = spoken.trim_end_matches(['s', 't', 'x', 'd', 'e', 'r']);
    if silent.chars().count() >= 3 { silent.to_owned() } else { spoken }
}

fn spanish(word: &str) -> String {
    const RULES: &[(&str, &str)] = &[
        ("ch", "ch"),
        ("qu", "k"),
        ("gue", "ge"),
        ("gui", "gi"),
        ("ge", "je"),
        ("gi", "ji"),
        ("ce", "se"),
        ("ci", "si"),
        ("z", "s"),
        ("c", "k"),
        ("q", "k"),
        ("v", "b"),
        ("ll", "y"),
        ("h", ""),
        ("x", "s"),
        ("w", "gu"),
    ];
    rewritten(word, RULES)
}
