//! What is left of text that a program took for another encoding than it is in.
//!
//! Knows two old code pages of Windows, Western and Arabic, as tables; everything else follows from how UTF-8 is built.

use std::sync::LazyLock;

/// What the bytes from 0x80 on stand for in the Western code page (1252).
const WESTERN: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ\u{a0}¡¢£¤¥¦§¨©ª«¬\u{ad}®¯°±²³´µ¶·¸¹º»¼½¾¿\
    ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";
/// The same in the Arabic one (1256).
const ARABIC: &str = "€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u{200c}\u{200d}ں\u{a0}،¢£¤¥¦§¨©ھ«¬\u{ad}®¯°±²³´µ¶·¸¹؛»¼½¾؟\
    ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقكàلâمنهوçèéêëىيîïًٌٍَôُِ÷ّùْûü\u{200e}\u{200f}ے";
/// Signs that stand for a letter where text of another page was read as Western, and never within a word otherwise.
const WITHIN: &str = "‚ƒ„†‡ˆ‰‹›˜™¢£¤¥¦§¨©¬®¯±²³¶¸¹¼½¾¿¡√∂≈�";

/// Each sign of a code page and the byte that it stands for, in the order of the signs.
type Table = Vec<(char, u8)>;

static WESTERN_TABLE: LazyLock<Table> = LazyLock::new(|| table(WESTERN));
static ARABIC_TABLE: LazyLock<Table> = LazyLock::new(|| table(ARABIC));

fn table(page: &str) -> Table {
    let mut table: Table = page.chars().zip(0x80..=0xff).collect();
    table.sort_unstable();
    table
}

/// The first piece of `text` that is UTF-8 read in one of the code pages: where it stands, as it is, as it was meant.
pub(super) fn mistaken(text: &str) -> Option<(usize, String, String)> {
    if text.is_ascii() {
        return None;
    }
    // In these languages this first letter before such a second one is nothing else.
    let certain =
        |first: char, meant: char| matches!(first, 'Ã' | 'Â') || (first == 'â' && meant > '\u{2000}');
    let begins = |first: char| matches!(first, 'Â'..='ï');
    let found_western = found(text, &WESTERN_TABLE, begins, certain);
    // The letters of Arabic and of Western Europe begin with these.
    let found_arabic =
        || found(text, &ARABIC_TABLE, |first| matches!(first, 'ط' | 'ظ' | 'أ' | 'آ' | 'â'), |_, _| false);
    found_western.or_else(found_arabic).or_else(|| exchanged(text))
}

/// The first word of the Arabic code page that was read in the Western one: no language of ours has three letters with marks
/// in a row.
fn exchanged(text: &str) -> Option<(usize, String, String)> {
    let arabic = |letter: char| {
        let nth = WESTERN_TABLE.binary_search_by_key(&letter, |(known, _)| *known).ok()?;
        let (_, byte) = WESTERN_TABLE.get(nth)?;
        let meant = ARABIC.chars().nth(usize::from(byte.checked_sub(0x80)?))?;
        matches!(meant, '\u{621}'..='\u{64a}').then_some(meant)
    };
    let mut run: Option<(usize, String, String)> = None;
    for (at, letter) in text.char_indices() {
        if let Some(meant) = arabic(letter) {
            let (_, written, was) = run.get_or_insert_with(|| (at, String::new(), String::new()));
            written.push(letter);
            was.push(meant);
        } else if run.take_if(|(_, written, _)| written.chars().count() < 3).is_none() && run.is_some() {
            return run;
        }
    }
    run.filter(|(_, written, _)| written.chars().count() > 2)
}

/// The same for one code page. One letter alone is `certain` for some; else it takes two that follow each other.
fn found(
    text: &str,
    table: &Table,
    begins: impl Fn(char) -> bool,
    certain: impl Fn(char, char) -> bool,
) -> Option<(usize, String, String)> {
    let byte = |letter: char| {
        let nth = table.binary_search_by_key(&letter, |(known, _)| *known).ok()?;
        table.get(nth).map(|(_, byte)| *byte)
    };
    let mut before: Option<(usize, String, String, usize)> = None;
    let mut letters = text.char_indices();
    while let Some((at, first)) = letters.next() {
        if !begins(first) {
            continue;
        }
        let rest = letters.as_str();
        let Some((meant, more)) = byte(first).and_then(|first| decoded(first, rest, &byte)) else { continue };
        let written: String = text.get(at..)?.chars().take(more + 1).collect();
        let end = at + written.len();
        if certain(first, meant) {
            return Some((at, written, meant.to_string()));
        }
        if let Some((start, one, was, _)) = before.take().filter(|(.., end)| *end == at) {
            return Some((start, one + &written, format!("{was}{meant}")));
        }
        before = Some((at, written, meant.to_string(), end));
        for _ in 0..more {
            letters.next();
        }
    }
    None
}

/// The letter that this byte begins together with those that `rest` stands for, and how many of them.
fn decoded(first: u8, rest: &str, byte: &impl Fn(char) -> Option<u8>) -> Option<(char, usize)> {
    let more = match first {
        0xc2..=0xdf => 1,
        0xe0..=0xef => 2,
        _ => return None,
    };
    let mut bytes = vec![first];
    bytes.extend(rest.chars().take(more).map_while(byte));
    let meant = std::str::from_utf8(&bytes).ok().filter(|_| bytes.len() == more + 1)?.chars().next()?;
    let ours = matches!(meant, '\u{a0}'..='\u{24f}' | '\u{600}'..='\u{6ff}' | '\u{2010}'..='\u{2044}' | '€' | '→' | '\u{f0b7}');
    ours.then_some((meant, more))
}

/// Where a letter was lost for which the code page had no sign.
pub(super) fn lost(text: &str) -> Option<usize> {
    let mut before = None;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let after = letters.peek().map(|(_, after)| *after);
        if letter.is_ascii_alphanumeric() {
            before = Some(letter);
            continue;
        }
        let is_letter = |one: Option<char>| one.is_some_and(char::is_alphabetic);
        // “mŽdecin”: no word has one large letter in its middle that is none of English.
        let small = |one: Option<char>| one.is_some_and(char::is_lowercase);
        let shouts = !letter.is_ascii() && letter.is_uppercase() && small(before) && small(after);
        let follows = || is_letter(after) || after.is_some_and(|one| WITHIN.contains(one));
        let within = !letter.is_alphanumeric() && is_letter(before) && follows() && WITHIN.contains(letter);
        if (letter == '?' && is_letter(after)) || within || shouts {
            return Some(at);
        }
        before = Some(letter);
    }
    // Whole words of them, of three at least (“Quoi ??” is astonished): more than one, or the text itself.
    let is_lost = |word: &&str| word.starts_with("???");
    let mut all = text
        .split([' ', '\n'])
        .filter(is_lost)
        .map(|word| word.as_ptr().addr().saturating_sub(text.as_ptr().addr()));
    let first = all.next()?;
    // At the end of a text, somebody may be astonished.
    let goes_on = text.get(first..).is_some_and(|rest| rest.split_whitespace().nth(1).is_some());
    (first == 0 || goes_on || all.next().is_some()).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn question_marks_in_place_of_a_word_are_lost_letters() {
        assert_eq!(lost("اشرح ??? لي"), Some("اشرح ".len()));
        assert_eq!(lost("????"), Some(0));
        assert_eq!(lost("What ???"), None);
        assert_eq!(lost("What? Why? How?"), None);
    }

    #[test]
    fn text_is_read_back_from_what_a_code_page_made_of_it() {
        for page in [WESTERN, ARABIC] {
            assert_eq!(page.chars().count(), 128);
        }
        let meant = |text: &str| mistaken(text).map(|(at, _, meant)| (at, meant));
        assert_eq!(meant("Le mÃ©decin"), Some((4, "é".to_owned())));
        assert_eq!(meant("Ø§Ø´Ø±Ø\u{ad}"), Some((0, "اش".to_owned())));
        assert_eq!(meant("ط§ط´"), Some((0, "اش".to_owned())));
        assert_eq!(meant("ÇÔÑÍ áí"), Some((0, "اشرح".to_owned())));
        assert_eq!(meant("Elle a créée, là où ça… «\u{a0}Noël\u{a0}»"), None);
        assert_eq!(meant("C’est là\u{a0}»… À Ñ… فقط، وفقط؟"), None);
    }
}
