//! How letters join, over a whole paragraph in logical order.
//!
//! Joining comes before everything that cuts: before wrapping, so that a word broken by force keeps its shapes, and before
//! style, so that a highlight inside a word cannot tear it apart. Direction controls are looked through: Fluent puts them
//! between a prefix and the word it belongs to, and they are not painted.

use unicode_joining_type::{JoiningType, get_joining_type};

use super::forms;

/// What is painted for each letter: nothing where a letter went into the cell of the one before.
pub(super) fn join(letters: &[char]) -> Vec<Option<char>> {
    let mut painted: Vec<Option<char>> = letters.iter().copied().map(Some).collect();
    if !letters.iter().any(|&letter| is_arabic(letter)) {
        return painted;
    }
    compose(&mut painted);
    let mut previous: Option<Joint> = None;
    for at in 0..painted.len() {
        let Some(Some(letter)) = painted.get(at).copied() else { continue };
        let joining = joining_type(letter);
        if joining == JoiningType::Transparent {
            continue;
        }
        let joins = previous.is_some_and(|before| before.reaches_on) && reaches_back(joining);
        if let Some(before) = previous
            && joins
            && before.letter == 'ل'
            && let Some(both) = forms::lam_alef(letter, before.joined)
        {
            put(&mut painted, before.at, Some(both));
            put(&mut painted, at, None);
            // An alef reaches no further, and nothing about this cell can change any more.
            previous = None;
            continue;
        }
        if let Some(before) = previous {
            put(&mut painted, before.at, Some(forms::form(before.letter, before.joined, joins)));
        }
        previous = Some(Joint { at, letter, joined: joins, reaches_on: reaches_on(joining) });
    }
    if let Some(last) = previous {
        put(&mut painted, last.at, Some(forms::form(last.letter, last.joined, false)));
    }
    painted
}

/// A vowel mark or another sign that sits on an Arabic letter.
pub(super) const fn is_haraka(letter: char) -> bool {
    matches!(letter,
        '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06DC}'
        | '\u{06DF}'..='\u{06E4}' | '\u{06E7}' | '\u{06E8}' | '\u{06EA}'..='\u{06ED}'
        | '\u{0897}'..='\u{089F}' | '\u{08CA}'..='\u{08E1}' | '\u{08E3}'..='\u{08FF}')
}

/// Letters and marks of the Arabic script, where joining happens.
pub(super) const fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{0870}'..='\u{08FF}')
}

/// The last letter that was seen, still waiting for what follows it.
#[derive(Clone, Copy)]
struct Joint {
    at: usize,
    letter: char,
    joined: bool,
    reaches_on: bool,
}

fn joining_type(letter: char) -> JoiningType {
    match letter {
        // Unicode calls them non-joining; here they are instructions that leave no trace between two letters.
        '\u{2066}'..='\u{2069}' => JoiningType::Transparent,
        _ if letter.is_ascii() => JoiningType::NonJoining,
        _ => get_joining_type(letter),
    }
}

const fn reaches_back(joining: JoiningType) -> bool {
    matches!(joining, JoiningType::DualJoining | JoiningType::RightJoining | JoiningType::JoinCausing)
}

const fn reaches_on(joining: JoiningType) -> bool {
    matches!(joining, JoiningType::DualJoining | JoiningType::LeftJoining | JoiningType::JoinCausing)
}

fn put(painted: &mut [Option<char>], at: usize, form: Option<char>) {
    if let Some(place) = painted.get_mut(at) {
        *place = form;
    }
}

/// Letters written in two parts become one, as in Unicode's normal form C: a hamza that was typed after its seat must not
/// be taken for a vowel mark and stripped.
fn compose(painted: &mut [Option<char>]) {
    let mut seat: Option<usize> = None;
    for at in 0..painted.len() {
        let Some(Some(letter)) = painted.get(at).copied() else { continue };
        if matches!(letter, '\u{0653}'..='\u{0655}') {
            let whole = seat.and_then(|seat| Some((seat, composed((*painted.get(seat)?)?, letter)?)));
            if let Some((seat, whole)) = whole {
                put(painted, seat, Some(whole));
                put(painted, at, None);
            }
            seat = None;
        } else if !is_haraka(letter) {
            seat = Some(at);
        }
    }
}

const fn composed(seat: char, mark: char) -> Option<char> {
    Some(match (seat, mark) {
        ('\u{0627}', '\u{0653}') => '\u{0622}',
        ('\u{0627}', '\u{0654}') => '\u{0623}',
        ('\u{0627}', '\u{0655}') => '\u{0625}',
        ('\u{0648}', '\u{0654}') => '\u{0624}',
        ('\u{064A}', '\u{0654}') => '\u{0626}',
        ('\u{06D5}', '\u{0654}') => '\u{06C0}',
        ('\u{06C1}', '\u{0654}') => '\u{06C2}',
        ('\u{06D2}', '\u{0654}') => '\u{06D3}',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(word: &str) -> String {
        join(&word.chars().collect::<Vec<_>>()).into_iter().flatten().collect()
    }

    #[test]
    fn a_word_takes_its_shapes() {
        assert_eq!(joined("مرحبا"), "\u{FEE3}\u{FEAE}\u{FEA3}\u{FE92}\u{FE8E}");
        assert_eq!(joined("م"), "\u{FEE1}");
    }

    #[test]
    fn lam_and_alef_share_a_cell_whatever_stands_between() {
        assert_eq!(joined("لا"), "\u{FEFB}");
        assert_eq!(joined("سلام"), "\u{FEB3}\u{FEFC}\u{FEE1}");
        assert_eq!(joined("لأ لإ لآ"), "\u{FEF7} \u{FEF9} \u{FEF5}");
        assert_eq!(joined("لَا"), "\u{FEFB}\u{064E}");
        assert_eq!(joined("لَّا"), "\u{FEFB}\u{064E}\u{0651}");
        assert_eq!(joined("لا لا"), "\u{FEFB} \u{FEFB}");
        assert_eq!(joined("كلالا"), "\u{FEDB}\u{FEFC}\u{FEFB}");
        assert_eq!(joined("للا"), "\u{FEDF}\u{FEFC}");
    }

    #[test]
    fn marks_are_looked_through() {
        assert_eq!(joined("بَب"), "\u{FE91}\u{064E}\u{FE90}");
    }

    #[test]
    fn isolates_and_direction_marks_are_looked_through() {
        assert_eq!(
            joined("لـ\u{2068}علي\u{2069}"),
            "\u{FEDF}\u{0640}\u{2068}\u{FECC}\u{FEE0}\u{FEF2}\u{2069}"
        );
        assert_eq!(joined("ب\u{200F}ب"), "\u{FE91}\u{200F}\u{FE90}");
        assert_eq!(joined("ل\u{2068}أ\u{2069}"), "\u{FEF7}\u{2068}\u{2069}");
    }

    #[test]
    fn joiners_are_obeyed() {
        assert_eq!(joined("ه\u{200D}"), "\u{FEEB}\u{200D}");
        assert_eq!(joined("می\u{200C}ر"), "\u{FEE3}\u{FBFD}\u{200C}\u{FEAD}");
    }

    #[test]
    fn tatweel_joins_both_sides_and_stays() {
        assert_eq!(joined("ـبـ"), "\u{0640}\u{FE92}\u{0640}");
    }

    #[test]
    fn what_is_glued_on_does_not_join() {
        assert_eq!(joined("ب5"), "\u{FE8F}5");
        assert_eq!(joined("بx"), "\u{FE8F}x");
        assert_eq!(joined("ب٥"), "\u{FE8F}٥");
    }

    #[test]
    fn alef_maksura_inside_a_word_joins_on() {
        assert_eq!(joined("ىب"), "\u{FBE8}\u{FE90}");
    }

    #[test]
    fn a_hamza_typed_apart_goes_back_to_its_seat() {
        assert_eq!(joined("ا\u{0654}"), "\u{FE83}");
        assert_eq!(joined("لا\u{0655}"), "\u{FEF9}");
        assert_eq!(joined("ي\u{064E}\u{0654}ب"), "\u{FE8B}\u{064E}\u{FE90}");
    }
}
