//! Ids and keys as they are meant, however somebody has spelt them.
//!
//! Accents, capitals, the dashes of a word processor: an id has letters a to z, digits and single hyphens, and there is one
//! id that is nearest to what was written. Refuses to know which ids there are.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::Id;

/// Whether a character joins the words of a key, or stands where one does.
pub fn is_joint(character: char) -> bool {
    matches!(character, '-' | '_' | '.' | '#' | '\'' | '’' | '/' | '+') || is_dash(character)
}

/// A dash or hyphen that is none of ASCII.
const fn is_dash(character: char) -> bool {
    matches!(character, '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '－' | '\u{ad}')
}

/// The id that is nearest to `text`; none when no letter of it is one of an id.
pub fn id(text: &str) -> Option<Id> {
    let plain = plain(text);
    let words = plain.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    Id::new(&words.collect::<Vec<_>>().join("-"))
}

/// The key that is nearest to `text`: ids, joined by two hyphens, for which word processors write a dash.
pub fn key(text: &str) -> Option<String> {
    let joined = text.replace(['–', '—', '―'], "--");
    let ids: Option<Vec<Id>> = joined.split("--").filter(|part| !part.is_empty()).map(id).collect();
    let ids = ids.filter(|ids| !ids.is_empty())?;
    Some(ids.iter().map(Id::as_str).collect::<Vec<_>>().join("--"))
}

/// Small letters without accents, ligatures taken apart.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase) {
        match letter {
            'œ' => plain.push_str("oe"),
            'æ' => plain.push_str("ae"),
            'ß' => plain.push_str("ss"),
            'ø' => plain.push('o'),
            'đ' | 'ð' => plain.push('d'),
            'ł' => plain.push('l'),
            'ı' => plain.push('i'),
            'þ' => plain.push_str("th"),
            // An apostrophe parts words; a mark that cannot be seen does not.
            '\u{ad}' | '\u{200b}' => {}
            letter => plain.push(letter),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_typed_becomes_the_nearest_id() {
        for (text, wanted) in [
            ("Réponse-Écrite", "reponse-ecrite"),
            ("ma sœur", "ma-soeur"),
            ("waiting‑room", "waiting-room"),
            ("“whose-rule”", "whose-rule"),
            ("regle#1", "regle-1"),
            ("l’infirmière", "l-infirmiere"),
            ("Niño_2", "nino-2"),
            ("straße", "strasse"),
        ] {
            assert_eq!(id(text).as_ref().map(Id::as_str), Some(wanted), "{text}");
        }
        assert_eq!(id("سؤال"), None);
        assert_eq!(id("?!"), None);
    }

    #[test]
    fn the_dash_of_a_word_processor_joins_the_ids_of_a_key() {
        assert_eq!(key("a-b—c–d‑e").as_deref(), Some("a-b--c--d-e"));
        assert_eq!(key("My-Story--Écrire#1").as_deref(), Some("my-story--ecrire-1"));
        assert_eq!(key("—").as_deref(), None);
    }
}
