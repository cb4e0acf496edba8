//! Titles in large letters, where there is room for them: pictures of letters in half blocks, which every terminal has that
//! paints blocks at all. Arabic is joined.
//!
//! The letters are dots, two in a cell, and were drawn once (`packaging/lettering/draw`). A title of which one letter has no
//! picture, or that does not fit, is not painted so. This file refuses to know where a title stands, and in which colour.

use std::collections::HashMap;
use std::sync::LazyLock;

use tui_bidi::{Direction, Glyph, Harakat, flow};

/// The rows of dots of a line.
const ROWS: usize = 16;
/// Dots beside a line, into which a letter may reach.
const MARGIN: i16 = 4;
/// The widest line, in dots.
const WIDEST: u16 = 112;
/// Marks that stand below their letter.
const BELOW: [char; 2] = ['\u{064D}', '\u{0650}'];

/// A line of large letters.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Lettered {
    /// How many cells it takes.
    pub(super) width: u16,
    /// Its rows, from the top: cells from its left, and the sign in each; blanks are left out.
    pub(super) rows: Vec<Vec<(u16, &'static str)>>,
}

/// `text` in one line of at most `width` cells, or in two that are as alike as they can be; none where a letter has no picture
/// or that is not enough.
pub(super) fn letter(text: &str, direction: Direction, width: u16) -> Option<Vec<Lettered>> {
    let width = width.min(WIDEST);
    let words: Vec<&str> = text.split_whitespace().collect();
    let whole = draw(&words.join(" "), direction)?;
    if whole.width <= width {
        return (!words.is_empty()).then(|| vec![whole]);
    }
    let halves = (1..words.len()).filter_map(|at| {
        let (first, last) = words.split_at_checked(at)?;
        Some([draw(&first.join(" "), direction)?, draw(&last.join(" "), direction)?])
    });
    let wider = |[first, last]: &[Lettered; 2]| first.width.max(last.width);
    halves.filter(|lines| wider(lines) <= width).min_by_key(wider).map(Vec::from)
}

/// The glyphs of a line as they are seen.
fn glyphs(line: &str, direction: Direction) -> Vec<Glyph> {
    flow(line, u16::MAX, direction, Harakat::Keep).into_iter().flat_map(|row| row.glyphs).collect()
}

fn draw(line: &str, direction: Direction) -> Option<Lettered> {
    let mut dots = [0_u128; ROWS];
    let mut at = MARGIN;
    for glyph in glyphs(line, direction) {
        let mut parts = glyph.symbol.chars();
        let letter = FACE.get(&parts.next()?)?;
        letter.put(&mut dots, at.saturating_add(letter.left), letter.top);
        for mark in parts {
            let picture = FACE.get(&mark)?;
            let middle = letter.left.saturating_add(letter.ink().saturating_sub(picture.ink()) / 2);
            let top = if BELOW.contains(&mark) {
                letter.top.saturating_add(letter.rows.len()).saturating_add(1)
            } else {
                letter.top.saturating_sub(picture.rows.len()).saturating_sub(1)
            };
            picture.put(&mut dots, at.saturating_add(middle), top);
        }
        at = at.saturating_add(i16::try_from(letter.advance).ok()?);
    }
    let width = u16::try_from(at.saturating_sub(MARGIN)).ok()?;
    // Two rows of dots are one of cells; empty ones above and below are nobody's.
    let pairs: Vec<(u128, u128)> =
        dots.chunks_exact(2).filter_map(|pair| Some((*pair.first()?, *pair.last()?))).collect();
    let is_blank = |pair: &&(u128, u128)| pair.0 == 0 && pair.1 == 0;
    let first = pairs.iter().take_while(is_blank).count();
    let last = pairs.len().saturating_sub(pairs.iter().rev().take_while(is_blank).count());
    let mut rows: Vec<_> = pairs.get(first..last)?.iter().map(|pair| cells(*pair, width)).collect();
    // It begins with its first ink and ends with its last, so that it stands on the edge of all words.
    let columns = || rows.iter().flatten().map(|(x, _)| *x);
    let (left, right) = (columns().min().unwrap_or_default(), columns().max());
    let width = right.map_or(0, |right| right.saturating_sub(left).saturating_add(1));
    for (x, _) in rows.iter_mut().flatten() {
        *x = x.saturating_sub(left);
    }
    Some(Lettered { width, rows })
}

/// A row of cells: what is seen of two rows of dots.
fn cells((upper, lower): (u128, u128), width: u16) -> Vec<(u16, &'static str)> {
    let has = |dots: u128, x: u16| {
        let at = u32::from(x).saturating_add(u32::from(MARGIN.unsigned_abs()));
        dots.checked_shr(at).is_some_and(|rest| rest & 1 == 1)
    };
    let seen = (0..width).filter_map(|x| match (has(upper, x), has(lower, x)) {
        (true, true) => Some((x, "█")),
        (true, false) => Some((x, "▀")),
        (false, true) => Some((x, "▄")),
        (false, false) => None,
    });
    seen.collect()
}

/// The picture of a letter.
struct Picture {
    /// How many dots it takes.
    advance: u16,
    /// How far its first column stands from where it begins.
    left: i16,
    /// Its first row.
    top: usize,
    /// Its rows from there on; the lowest bit is the leftmost dot.
    rows: Vec<u32>,
}

impl Picture {
    /// How many columns are painted.
    fn ink(&self) -> i16 {
        let all = self.rows.iter().fold(0, |all, row| all | row);
        i16::try_from(u32::BITS.saturating_sub(all.leading_zeros())).unwrap_or_default()
    }

    fn put(&self, dots: &mut [u128; ROWS], at: i16, top: usize) {
        let Ok(at) = u32::try_from(at) else { return };
        for (line, row) in dots.iter_mut().skip(top).zip(&self.rows) {
            *line |= u128::from(*row).checked_shl(at).unwrap_or_default();
        }
    }
}

/// All letters that there are pictures of.
static FACE: LazyLock<HashMap<char, Picture>> =
    LazyLock::new(|| include_str!("lettering/face.txt").lines().filter_map(read).collect());

/// A line of the file: code point, advance, left, top, rows.
fn read(line: &str) -> Option<(char, Picture)> {
    let mut fields = line.split(' ');
    let code = char::from_u32(u32::from_str_radix(fields.next()?, 16).ok()?)?;
    let advance = fields.next()?.parse().ok()?;
    let left = fields.next()?.parse().ok()?;
    let top = fields.next()?.parse().ok()?;
    let rows = fields.next().unwrap_or_default().split(',').filter(|row| !row.is_empty());
    let rows = rows.map(|row| u32::from_str_radix(row, 16).ok()).collect::<Option<_>>()?;
    Some((code, Picture { advance, left, top, rows }))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is seen of a title, row by row.
    fn seen(text: &str, direction: Direction, width: u16) -> Option<String> {
        let mut told = String::new();
        for line in letter(text, direction, width)? {
            for row in line.rows {
                let mut at = 0;
                for (x, sign) in row {
                    told.extend((at..x).map(|_| ' '));
                    told.push_str(sign);
                    at = x + 1;
                }
                told.push('\n');
            }
        }
        Some(told)
    }

    const HELP: &str = concat!(
        "▄▄   ▄▄   ▄▀  ██\n",
        "██   ██  ▄▄▄  ██ ▄▄▄▄\n",
        "██▀▀▀██ ██▄██ ██ ██ ██\n",
        "██   ██ ▀█▄▄▄ ██ ██▄█▀\n",
        "                 ██\n",
    );

    #[test]
    fn a_word_is_seen_as_it_was_drawn() {
        let told = seen("Hélp", Direction::LeftToRight, 60).unwrap();
        assert_eq!(told, HELP);
        assert_eq!(seen("", Direction::LeftToRight, 60), None);
        assert_eq!(seen("漢字", Direction::LeftToRight, 60), None, "there is no picture of it");
    }

    #[test]
    fn a_title_has_two_lines_that_fit_or_none() {
        let lines = |text, width| letter(text, Direction::LeftToRight, width).map(|lines| lines.len());
        assert_eq!(lines("Words that help", 110), Some(1));
        assert_eq!(lines("Words that help", 70), Some(2));
        assert_eq!(lines("Words that help", 30), None);
        assert_eq!(lines("Incomprehensible", 40), None, "no word is broken");
        let halves = letter("My Rights, My Voice", Direction::LeftToRight, 72).unwrap();
        let alone = letter("My Rights,", Direction::LeftToRight, 72).unwrap();
        assert_eq!(halves[0], alone[0], "both lines are about as long");
    }

    /// From the first dot of a word to its last, no column is empty: where letters join, and only there.
    #[test]
    fn arabic_letters_are_joined() {
        let columns = |word| {
            let lines = letter(word, Direction::RightToLeft, 110).unwrap();
            let rows = lines.into_iter().flat_map(|line| line.rows).flatten();
            let columns: std::collections::BTreeSet<u16> = rows.map(|(x, _)| x).collect();
            let whole = columns.last().unwrap() - columns.first().unwrap() + 1;
            (columns.len(), usize::from(whole))
        };
        for word in ["محكمة", "صحتي", "تفتيش", "بلغة"] {
            let (painted, whole) = columns(word);
            assert_eq!(painted, whole, "{word}");
        }
        let (painted, whole) = columns("دار");
        assert!(painted < whole);
    }

    /// Whatever a title of the four languages is made of has a picture; vowel marks hang above their letter.
    #[test]
    fn there_is_a_picture_of_each_letter() {
        for title in ["¿Qué es lo que añadió?", "À l’hôpital : où ça ?", "“No”, 1–9 (it’s 50%)…"]
        {
            assert!(draw(title, Direction::LeftToRight).is_some(), "{title}");
        }
        for title in ["غالبًا، هل من مساءلة؟ «لا»؛ ألآن إلى الأمام", "1 من 9"]
        {
            assert!(draw(title, Direction::RightToLeft).is_some(), "{title}");
        }
        let height = |text| letter(text, Direction::RightToLeft, 60).map(|lines| lines[0].rows.len());
        assert!(height("رً") > height("ر"));
    }
}
