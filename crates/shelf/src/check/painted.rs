//! Numbers to call, read back from where they would be painted.
//!
//! A line that runs from right to left takes numbers apart that it does not know for what they are. So each phrase is laid
//! as a screen lays it, and its numbers are looked for there. Knows no list of what goes well.

use std::ops::Range;

use crate::finding::code;
use crate::finding::paper::Paper;
use crate::language::Locale;
use crate::phrases::ftl::FtlMessage;
use tui_bidi::{Direction, Glyph, Harakat, flow};

/// Numbers with fewer digits are too often something else.
const FEWEST: usize = 6;

/// Looks at every text of `message`.
pub(super) fn look(locale: Locale, message: &FtlMessage, paper: &mut Paper<'_>) {
    if locale.direction() == Direction::LeftToRight {
        return;
    }
    for plain in message.surfaces().flat_map(|(_, surface)| &surface.texts) {
        for number in turned(&plain.text) {
            let digits: String = plain.text.get(number.clone()).unwrap_or_default().split_whitespace().fold(
                String::new(),
                |said, part| if said.is_empty() { part.to_owned() } else { said + " " + part },
            );
            let what = format!("The number {digits} would be painted in another order.");
            let hint =
                "Write its groups with one plain space or hyphen between them, apart from other digits.";
            paper.tell(code::TURNED_NUMBER, plain.place(number.start), what, hint);
        }
    }
}

/// Where the numbers stand that cannot be read from left to right, in one piece, when `text` is painted.
fn turned(text: &str) -> Vec<Range<usize>> {
    let numbers = numbers(text);
    if numbers.is_empty() {
        return Vec::new();
    }
    let rows = flow(text, u16::MAX, Direction::RightToLeft, Harakat::Keep);
    let is_whole = |number: &Range<usize>| rows.iter().any(|row| is_whole(&row.glyphs, number));
    numbers.into_iter().filter(|number| !is_whole(number)).collect()
}

/// Whether a row shows all of a number, from left to right, and nothing else between.
fn is_whole(glyphs: &[Glyph], number: &Range<usize>) -> bool {
    let is_own = |glyph: &&Glyph| number.contains(&glyph.source.start);
    let mut shown = glyphs.iter().skip_while(|glyph| !is_own(glyph)).take_while(is_own).peekable();
    let begins = shown.peek().is_some_and(|first| first.source.start == number.start);
    let mut end = number.start;
    let ordered = shown.all(|glyph| std::mem::replace(&mut end, glyph.source.end) <= glyph.source.start);
    begins && ordered && end >= number.end
}

/// Where numbers to call stand: words of digits, brackets and hyphens that follow each other.
fn numbers(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Vec<Range<usize>> = Vec::new();
    let mut end = 0;
    for word in text.split_whitespace() {
        let start = text.get(end..).and_then(|rest| rest.find(word)).map_or(end, |at| end + at);
        end = start + word.len();
        let bare = word.trim_end_matches(['.', '،', '؛', '؟', '!', ':', ',']);
        let bare = if bare.contains('(') { bare } else { bare.trim_end_matches(')') };
        let opens = bare.starts_with('(') && !bare.contains(')');
        let bare = if opens { bare.trim_start_matches('(') } else { bare };
        let (start, word) =
            if opens { (end - word.len() + 1, word.trim_start_matches('(')) } else { (start, word) };
        let is_part = is_part(bare);
        if !is_part || opens || bare.starts_with('+') {
            found.extend(whole(text, &mut open));
        }
        if is_part {
            open.push(start..start + bare.len());
        }
        if bare.len() < word.len() {
            found.extend(whole(text, &mut open));
        }
    }
    found.extend(whole(text, &mut open));
    found
}

/// Whether a word can be part of a number: not a range of hours or of years, nor half of a remark in brackets.
fn is_part(word: &str) -> bool {
    let signs = word.chars().all(|sign| sign.is_numeric() || matches!(sign, '(' | ')' | '-' | '+'));
    let digits = word.chars().any(char::is_numeric);
    let closed = word.matches('(').count() == word.matches(')').count();
    let range = word.split_once('-').is_some_and(|(from, to)| {
        let year = |part: &str| part.len() == 4 && (part.starts_with("19") || part.starts_with("20"));
        (from.len() <= 2 && to.len() <= 2) || (year(from) && year(to)) || to.split('-').count() == 2
    });
    signs && digits && closed && !range
}

/// The number that some words make, without a count or a remark behind it.
fn whole(text: &str, words: &mut Vec<Range<usize>>) -> Option<Range<usize>> {
    let word = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
    while words.last().is_some_and(|last| word(last).chars().count() == 1 || word(last).ends_with(')')) {
        words.pop();
    }
    let digits: usize =
        words.iter().map(|range| word(range).chars().filter(|sign| sign.is_numeric()).count()).sum();
    let number = words.first()?.start..words.last()?.end;
    words.clear();
    (digits >= FEWEST).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_back_from_where_they_are_painted() {
        for (text, torn) in [
            ("اتصل بـ 116 123 (24/7).", false),
            ("اتصل: +44 (0)20 7946 0958، 9-17", false),
            ("من 2025-2026 إلى 116 123 7 أيام", false),
            ("اتصل بـ 0800\u{2009}123\u{2009}456", true),
            ("اتصل بـ 0800  123  456 الآن", true),
        ] {
            assert_eq!(!turned(text).is_empty(), torn, "{text}");
        }
    }

    #[test]
    fn a_number_is_found_without_what_stands_round_it() {
        let text = "من 9-17: (0800 123 456) أو 116 123 7 أيام 2026-11-30 555-1234";
        let found: Vec<&str> = numbers(text).into_iter().filter_map(|range| text.get(range)).collect();
        assert_eq!(found, ["0800 123 456", "116 123", "555-1234"]);
    }
}
