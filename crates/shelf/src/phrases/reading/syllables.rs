//! How many syllables a word has, by the rules of its language.
//!
//! Spanish spelling tells it exactly. French and English spelling tells it nearly always; what it does not tell stands in
//! a short list of words. Arabic spelling does not tell it at all.

use crate::language::Locale;

/// English words that the rules miscount and that we write, with their syllables.
const ENGLISH: &[(&str, u32)] = &[
    ("people", 2),
    ("being", 2),
    ("idea", 3),
    ("ideas", 3),
    ("area", 3),
    ("create", 2),
    ("doing", 2),
    ("going", 2),
    ("seeing", 2),
    ("quiet", 2),
    ("diet", 2),
    ("trial", 2),
    ("something", 2),
    ("someone", 2),
    ("sometimes", 2),
    ("somebody", 3),
    ("everyone", 3),
    ("every", 2),
    ("everybody", 4),
    ("everything", 3),
    ("safety", 2),
    ("business", 2),
    ("interview", 3),
    ("science", 2),
    ("society", 4),
    ("variety", 4),
    ("anxiety", 4),
    ("period", 3),
    ("experience", 4),
    ("medicine", 3),
    ("reality", 4),
    ("really", 2),
    ("therefore", 2),
    ("psychiatrist", 4),
    ("psychiatry", 4),
];

/// How many syllables `word` has. A number, and what is put in later, counts as one; Arabic has none to count.
pub fn syllables(locale: Locale, word: &str) -> u32 {
    let letters: Vec<char> = word.to_lowercase().chars().filter(|letter| letter.is_alphabetic()).collect();
    match locale {
        // How another language divides its words, nobody has told us.
        Locale::Ar | Locale::Other(_) | Locale::Accented | Locale::Mirrored => 0,
        Locale::En => english(&letters).max(1),
        Locale::Es => spanish(&letters).max(1),
        Locale::Fr => french(&letters).max(1),
    }
}

fn english(letters: &[char]) -> u32 {
    let word: String = letters.iter().collect();
    if let Some((_, count)) = ENGLISH.iter().find(|(known, _)| *known == word) {
        return *count;
    }
    // The e of *safely* and *statement* is as silent as that of *safe* and *state*.
    let endings = [("ly", 3), ("ful", 3), ("less", 3), ("ness", 3), ("ment", 4)];
    for (ending, least) in endings {
        let stem =
            letters.len().checked_sub(ending.len()).filter(|stem| *stem >= least && word.ends_with(ending));
        if let Some(stem) = stem.and_then(|stem| letters.get(..stem)) {
            return english(stem).max(1) + 1;
        }
    }
    let is_vowel = |letter: char| "aeiouy".contains(letter);
    let mut count = 0;
    let mut before = None;
    for (letter, next) in letters.iter().zip(letters.iter().skip(1).map(Some).chain([None])) {
        // The y of *beyond* and *lawyer* begins a syllable and is no vowel of its own.
        let is_glide = *letter == 'y' && next.is_some_and(|next| is_vowel(*next));
        if is_vowel(*letter) && !is_glide && !before.is_some_and(is_vowel) {
            count += 1;
        }
        before = if is_glide { None } else { Some(*letter) };
    }
    count + hiatus(&word) - silent(&word).min(count)
}

/// Vowels of two syllables that stand side by side.
fn hiatus(word: &str) -> u32 {
    let splits = ["ia", "io", "iu", "eo", "ua", "uou"];
    // *-tion*, *-cian*, *-gion*, *qua-* say them as one.
    let joined = ["tia", "cia", "sia", "gia", "tio", "cio", "sio", "gio", "xio", "qua", "gua", "geo"];
    let whole: usize = splits.iter().map(|pair| word.matches(pair).count()).sum();
    let one: usize = joined.iter().map(|pair| word.matches(pair).count()).sum();
    u32::try_from(whole.saturating_sub(one)).unwrap_or_default()
}

/// The e that is written at the end and not said.
fn silent(word: &str) -> u32 {
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    let is_silent = if ends(&["le", "les"]) {
        // *table* says it, *while* and *rule* do not.
        !ends(&["ble", "cle", "dle", "fle", "gle", "kle", "ple", "tle", "zle"])
            && !ends(&["bles", "cles", "dles", "gles", "ples", "tles"])
    } else if ends(&["es"]) {
        !ends(&["ses", "zes", "xes", "ches", "shes", "ces", "ges", "ies", "oes", "ees"])
    } else if ends(&["ed"]) {
        !ends(&["ted", "ded", "eed", "ied", "red"]) || ends(&["ared", "ered", "ired", "ored", "ured"])
    } else {
        ends(&["e"]) && !ends(&["ee", "ie", "oe", "ue", "ye"])
    };
    u32::from(is_silent)
}

/// A group of vowels has as many syllables as it has strong ones, and at least one.
fn spanish(letters: &[char]) -> u32 {
    let (mut count, mut strong, mut in_group) = (0, 0, false);
    for (nth, letter) in letters.iter().enumerate() {
        let before = nth.checked_sub(1).and_then(|nth| letters.get(nth));
        let next = letters.get(nth + 1);
        let is_mute_u = *letter == 'u'
            && matches!(before, Some('q' | 'g'))
            && matches!(next, Some('e' | 'i' | 'é' | 'í'));
        let is_consonant_y = *letter == 'y' && next.is_some_and(|next| "aeiouáéíóú".contains(*next));
        match letter {
            // Written and not said: *prohibir* has the diphthong of *oi*.
            'h' if in_group && before.is_some_and(|before| *before != 'c') => {}
            'u' if is_mute_u => {}
            'a' | 'e' | 'o' | 'á' | 'é' | 'ó' | 'í' | 'ú' => (strong, in_group) = (strong + 1, true),
            'i' | 'u' | 'ü' => in_group = true,
            'y' if !is_consonant_y => in_group = true,
            _ => {
                count += if in_group { strong.max(1) } else { 0 };
                (strong, in_group) = (0, false);
            }
        }
    }
    count + if in_group { strong.max(1) } else { 0 }
}

fn is_french_vowel(letter: char) -> bool {
    "aàâäeéèêëiîïoôöuùûüyœæ".contains(letter)
}

/// Groups of vowels as they are said; the mute e at the end is not.
fn french(letters: &[char]) -> u32 {
    let stem = without_mute_end(letters);
    let had_mute_end = stem.len() < letters.len();
    let letters = stem;
    let mut count = 0;
    let mut group: Option<usize> = None;
    for (nth, letter) in letters.iter().enumerate() {
        let before = nth.checked_sub(1).and_then(|nth| letters.get(nth).copied());
        let next = letters.get(nth + 1).copied();
        // The u of *que* and *guerre*; the y of *moyen*, which ends one syllable and begins another.
        let is_mute =
            *letter == 'u' && matches!(before, Some('q' | 'g')) && next.map_or(had_mute_end, is_french_vowel);
        let is_glide = *letter == 'y' && group.is_some() && next.is_some_and(is_french_vowel);
        if !is_french_vowel(*letter) || is_glide {
            group = None;
        } else if !is_mute {
            let parts = group.is_some_and(|start| {
                matches!(letter, 'ï' | 'ë' | 'ü')
                    || matches!(before, Some('é' | 'ï' | 'ë'))
                    || (*letter == 'é' && matches!(before, Some('a' | 'é' | 'o')))
                    || (before == Some('i') && start + 1 == nth && after_two_consonants(letters, start))
                    || (before == Some('a') && *letter == 'o')
                    || (before == Some('o') && matches!(letter, 'o' | 'a'))
            });
            if group.is_none() || parts {
                (count, group) = (count + 1, Some(nth));
            }
        }
    }
    count
}

/// *client* and *prier* say their i for itself, because two consonants stand before it.
fn after_two_consonants(letters: &[char], at: usize) -> bool {
    let consonants: Vec<char> = letters.iter().take(at).rev().take(2).copied().collect();
    matches!(consonants.as_slice(), ['l' | 'r', 'b' | 'c' | 'd' | 'f' | 'g' | 'p' | 't' | 'v'])
}

/// Without the e or es that is not said, where the word has another vowel.
fn without_mute_end(letters: &[char]) -> &[char] {
    let stem = letters.strip_suffix(&['e', 's']).or_else(|| letters.strip_suffix(&['e'])).unwrap_or(letters);
    // The u of *que* is no vowel.
    let says = |nth: usize, letter: char| {
        let mute =
            letter == 'u' && nth > 0 && matches!(stem.get(nth - 1), Some('q' | 'g')) && nth + 1 == stem.len();
        is_french_vowel(letter) && !mute
    };
    if stem.iter().enumerate().any(|(nth, letter)| says(nth, *letter)) { stem } else { letters }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words as dictionaries part them.
    fn parted(locale: Locale, words: &str) {
        let mut wrong = Vec::new();
        for parts in words.split_whitespace() {
            let wanted = parts.matches('·').count() + 1;
            let word = parts.replace('·', "");
            let found = syllables(locale, &word);
            if usize::try_from(found).unwrap() != wanted {
                wrong.push(format!("{parts}: {found}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn english_words_are_counted() {
        parted(
            Locale::En,
            "cat the you nurse asked want·ed need·ed tab·let ta·ble peo·ple de·cide de·ci·sion in·for·ma·tion \
             hos·pi·tal hos·pi·tals right rights pri·va·cy med·i·cine doc·tor ad·vo·cate law·yer be·yond rule \
             rules while chang·es pla·ces hous·es watch·es goes stopped helped an·swered i·de·a u·su·al so·cial \
             pa·tient ques·tion qui·et qui·et·ly some·thing some·bod·y ev·ery·one ca·pac·i·ty dig·ni·ty con·sent \
             free a·gree sen·ten·ces un·der·stand re·fuse de·lib·er·ate·ly in·ter·pret·er ad·mit·ted trust",
        );
    }

    #[test]
    fn spanish_words_are_counted() {
        parted(
            Locale::Es,
            "sí no que quie·ro de·re·cho ciu·dad a·ho·ra ca·o·ba le·í·a bú·ho pa·ra·guay ma·yor rey y muy gue·rra \
             pin·güi·no hos·pi·tal in·for·ma·ción dí·a pa·ís con·sen·ti·mien·to de·ci·dir us·ted cui·da·do a·é·re·o \
             ac·tuáis mu·cho no·che co·he·te prohi·bir po·e·ta ca·pa·ci·dad ju·rí·di·ca o·í·do al·co·hol a·hí",
        );
    }

    #[test]
    fn french_words_are_counted() {
        parted(
            Locale::Fr,
            "le de que qui je non oui droit hô·pi·tal l’hô·pi·tal vous pou·vez re·fu·ser une per·sonne \
             in·fir·mière mé·de·cin dé·ci·sion in·for·ma·tion san·té i·dée an·née ré·ac·tion thé·âtre cli·ent pri·er \
             fruit trois droits moy·en voy·age pay·er guerre langue ma·ïs na·ïf mon·sieur feuille tra·vail ac·cueil \
             aide é·taient eu·ro·pé·en co·o·pé·rer a·é·rer pluie quelque au·jour·d’hui",
        );
    }

    #[test]
    fn arabic_has_no_syllables_to_count_and_a_number_is_a_word() {
        assert_eq!(syllables(Locale::Ar, "حق"), 0);
        assert_eq!(syllables(Locale::En, "12"), 1);
        assert_eq!(syllables(Locale::Fr, "\u{fffc}"), 1);
    }
}
