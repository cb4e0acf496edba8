//! From the characters of a paragraph to what stands in its cells.
//!
//! A cluster is what a reader calls a letter: with its marks, or two letters in one cell. Everything later (wrapping,
//! reordering, cutting) moves clusters and never looks inside.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::joining::{is_arabic, is_haraka};
use super::levels::{Ending, Levelled};
use super::{Direction, Glyph, Harakat, islands, joining, levels, tokens, wrap};

/// One thing that stands in a row, before rows are made.
#[derive(Debug)]
pub(super) struct Cluster {
    /// What is painted.
    pub glyph: Glyph,
    /// Its first character.
    pub letter: char,
    /// Whether a row may end before it.
    pub gap: wrap::Gap,
    /// The lowest level of the isolates' controls between it and the one before: unseen, they part two runs all the same.
    pub wall: Option<u8>,
}

impl Cluster {
    /// A space that may vanish at the end of a row. U+00A0, U+202F and the figure space hold on to both sides.
    pub(super) const fn is_space(&self) -> bool {
        matches!(self.letter, ' ' | '\t' | '\u{1680}' | '\u{2000}'..='\u{2006}' | '\u{2008}'..='\u{200A}' | '\u{205F}' | '\u{3000}')
    }
}

/// What a row is put in order with: its clusters, and what parts them.
pub(super) enum Piece {
    Cluster(Cluster),
    Wall(u8),
}

/// A row in the order in which it is seen. Isolates go only after that (rule L2 comes before X9's leaving out).
pub(super) fn in_order(line: Vec<Cluster>, direction: Direction) -> Vec<Glyph> {
    let mut pieces: Vec<Piece> = Vec::with_capacity(line.len());
    for cluster in line {
        pieces.extend(cluster.wall.map(Piece::Wall));
        pieces.push(Piece::Cluster(cluster));
    }
    levels::reorder(&mut pieces, direction);
    let glyphs = pieces.into_iter().filter_map(|piece| match piece {
        Piece::Cluster(cluster) => Some(cluster.glyph),
        Piece::Wall(_) => None,
    });
    glyphs.collect()
}

impl Levelled for Piece {
    fn level(&self) -> u8 {
        match self {
            Self::Cluster(cluster) => cluster.glyph.level,
            Self::Wall(level) => *level,
        }
    }

    fn set_level(&mut self, to: u8) {
        match self {
            Self::Cluster(cluster) => cluster.glyph.level = to,
            Self::Wall(level) => *level = to,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Cluster(cluster) => Ending::of(cluster.letter),
            Self::Wall(_) => Ending::Space,
        }
    }
}

/// The clusters of one paragraph in logical order, `offset` bytes into the passage.
pub(super) fn clusters(text: &str, offset: usize, direction: Direction, harakat: Harakat) -> Vec<Cluster> {
    let letters: Vec<char> = text.chars().collect();
    let tokens = tokens::tokens(&letters);
    let turns = direction == Direction::RightToLeft || letters.iter().any(|&letter| levels::may_turn(letter));
    let joins = turns && harakat != Harakat::Untouched;
    let resolved = if turns { resolve(&letters, &tokens, direction) } else { Resolved::default() };
    let mut maker = Maker {
        text,
        offset,
        harakat,
        forms: if joins { joining::join(&letters) } else { Vec::new() },
        levels: resolved.levels,
        walls: resolved.walls,
        wall: None,
        base: direction.level(),
        made: Vec::with_capacity(letters.len()),
        letters: &letters,
    };
    maker.make();
    let mut made = maker.made;
    wrap::find_gaps(text, offset, &tokens, &mut made);
    made
}

/// How many cells a string takes when it is painted on one row.
pub(super) fn cells(text: &str) -> u16 {
    let mut letters = text.chars();
    // What most cells of a screen hold.
    if let (Some(letter), None) = (letters.next(), letters.next())
        && (is_simple(letter) || levels::is_form(letter) || is_drawing(letter))
    {
        return 1;
    }
    let letters: Vec<char> = text.chars().collect();
    let turns = letters.iter().any(|&letter| is_arabic(letter));
    let forms = if turns { joining::join(&letters) } else { Vec::new() };
    let made = Vec::with_capacity(letters.len());
    let mut maker = Maker {
        text,
        offset: 0,
        harakat: Harakat::Keep,
        forms,
        levels: Vec::new(),
        walls: Vec::new(),
        wall: None,
        base: 0,
        made,
        letters: &letters,
    };
    maker.make();
    maker.made.iter().fold(0, |sum: u16, cluster| sum.saturating_add(cluster.glyph.cells))
}

/// What the bidirectional algorithm says.
#[derive(Default)]
struct Resolved {
    /// The level of each character.
    levels: Vec<Option<u8>>,
    /// The lowest level of the isolates' controls right before each character, or that it is itself.
    walls: Vec<Option<u8>>,
}

/// The level of each character, with islands kept apart.
fn resolve(letters: &[char], tokens: &[tokens::Token], direction: Direction) -> Resolved {
    let isolated = islands::isolate(letters, tokens, direction == Direction::RightToLeft);
    let levels = levels::resolve(&isolated.letters, direction);
    let mut resolved = Resolved::default();
    let mut wall = None;
    for ((level, own), &letter) in levels.into_iter().zip(isolated.own).zip(&isolated.letters) {
        if islands::is_isolate(letter) {
            wall = lower(wall, level);
        }
        if own {
            resolved.levels.push(level);
            resolved.walls.push(wall.take());
        }
    }
    resolved
}

/// The lower of two levels, where there are any.
fn lower(one: Option<u8>, other: Option<u8>) -> Option<u8> {
    one.into_iter().chain(other).min()
}

struct Maker<'a> {
    text: &'a str,
    offset: usize,
    harakat: Harakat,
    letters: &'a [char],
    /// What joining says; empty when nothing joins.
    forms: Vec<Option<char>>,
    /// What the bidirectional algorithm says; empty when everything stands at the base level.
    levels: Vec<Option<u8>>,
    /// Where isolates begin and end; empty when there are no levels.
    walls: Vec<Option<u8>>,
    /// The lowest of them since the last cluster.
    wall: Option<u8>,
    base: u8,
    made: Vec<Cluster>,
}

impl Maker<'_> {
    fn make(&mut self) {
        let mut at = 0;
        let mut byte = 0;
        while at < self.letters.len() {
            let end = self.cluster_end(at, byte);
            let bytes = self
                .letters
                .get(at..end)
                .unwrap_or_default()
                .iter()
                .map(|letter| letter.len_utf8())
                .sum::<usize>();
            let walls = self.walls.get(at..end).unwrap_or_default();
            self.wall = walls.iter().fold(self.wall, |wall, &other| lower(wall, other));
            self.place(at..end, self.offset + byte..self.offset + byte + bytes);
            byte += bytes;
            at = end;
        }
    }

    fn letter(&self, at: usize) -> char {
        self.letters.get(at).copied().unwrap_or(' ')
    }

    /// Where the grapheme cluster ends that begins here. Most of them are one letter and its vowel marks.
    fn cluster_end(&self, at: usize, byte: usize) -> usize {
        if is_simple(self.letter(at)) {
            let mut end = at + 1;
            while end < self.letters.len() && is_haraka(self.letter(end)) {
                end += 1;
            }
            if is_simple(self.letter(end)) {
                return end;
            }
        }
        if is_number_sign(self.letter(at)) {
            return at + 1;
        }
        let rest = self.text.get(byte..).unwrap_or_default();
        let cluster = rest.graphemes(true).next().unwrap_or_default();
        if width(cluster) <= 2 {
            return at + cluster.chars().count().max(1);
        }
        // A cluster that no two cells hold, as some scripts have them: letter by letter.
        at + 1 + cluster.chars().skip(1).take_while(|letter| letter.width() == Some(0)).count()
    }

    /// Puts one grapheme cluster into a cell of its own, or onto the one before.
    fn place(&mut self, at: Range<usize>, source: Range<usize>) {
        let letter = self.letter(at.start);
        let form = self.form(at.start);
        let mark = !is_simple(letter) && is_mark(letter);
        if form.is_none() || (mark && self.made.last().is_some_and(|before| !before.is_space())) {
            self.place_onto(at, source);
        } else if is_blank(letter) {
            self.push(" ".to_owned(), letter, at.start, source);
        } else if mark {
            let mut symbol = String::new();
            self.add_marks(&mut symbol, at.clone());
            if !symbol.is_empty() {
                self.push(symbol, letter, at.start, source);
            }
        } else if is_simple(letter) || !is_dropped(letter) {
            let form = form.unwrap_or(letter);
            let turned = self.level(at.start) % 2 == 1;
            let mirrored = if turned { levels::mirrored(form) } else { None };
            let mut symbol = String::from(mirrored.unwrap_or(form));
            self.add_marks(&mut symbol, at.start + 1..at.end);
            self.push(symbol, letter, at.start, source);
        }
    }

    /// What joining puts in the place of a character.
    fn form(&self, at: usize) -> Option<char> {
        if self.forms.is_empty() { Some(self.letter(at)) } else { self.forms.get(at).copied().flatten() }
    }

    /// The alef of a lam-alef, or a mark that a control parted from its letter.
    fn place_onto(&mut self, at: Range<usize>, source: Range<usize>) {
        let Some(mut before) = self.made.pop() else { return };
        self.add_marks(&mut before.glyph.symbol, at);
        before.glyph.source.end = source.end;
        self.made.push(before);
    }

    /// Appends what a cell shows beside its letter.
    fn add_marks(&self, symbol: &mut String, at: Range<usize>) {
        if at.is_empty() {
            return;
        }
        let before = self.letter(at.start.saturating_sub(1));
        let joiners = !is_simple(before) && !is_arabic(before);
        for at in at {
            let letter = self.letter(at);
            let form = self.form(at);
            let stripped = self.harakat == Harakat::Strip && is_haraka(letter);
            let dropped = is_dropped(letter) && !(joiners && is_joiner(letter));
            if let Some(form) = form
                && !stripped
                && !dropped
            {
                symbol.push(form);
            }
        }
    }

    fn push(&mut self, mut symbol: String, letter: char, at: usize, source: Range<usize>) {
        let cells = width(&symbol).min(2);
        if cells == 0 {
            symbol.insert(0, '\u{25CC}');
        }
        let cells = cells.max(1);
        let level = self.level(at);
        // A space that carries a mark is something to be seen.
        let letter = if letter == ' ' && symbol != " " { '\u{A0}' } else { letter };
        self.made.push(Cluster {
            glyph: Glyph { symbol, cells, source, level },
            letter,
            gap: wrap::Gap::None,
            wall: self.wall.take(),
        });
    }

    fn level(&self, at: usize) -> u8 {
        self.levels.get(at).copied().flatten().unwrap_or(self.base)
    }
}

/// How many columns a terminal gives to a symbol that is already shaped.
#[expect(clippy::disallowed_methods, reason = "this is where cells are measured")]
pub(super) fn width(symbol: &str) -> u16 {
    let mut letters = symbol.chars();
    if let (Some(letter), None) = (letters.next(), letters.next())
        && (is_simple(letter) || levels::is_form(letter))
    {
        return 1;
    }
    u16::try_from(symbol.width()).unwrap_or(u16::MAX)
}

/// A character that takes one cell and lets a cluster end before it, whatever stands there.
const fn is_simple(letter: char) -> bool {
    matches!(letter,
        ' '..='~' | '\u{A0}'..='\u{AC}' | '\u{AE}'..='\u{2FF}'
        | '\u{060C}' | '\u{061B}' | '\u{061F}'..='\u{064A}' | '\u{0660}'..='\u{066F}' | '\u{0671}'..='\u{06D5}'
        | '\u{2010}'..='\u{2027}')
}

/// A line, a box or a block.
const fn is_drawing(letter: char) -> bool {
    matches!(letter, '\u{2500}'..='\u{259F}')
}

/// What is painted as one blank cell.
const fn is_blank(letter: char) -> bool {
    matches!(
        letter,
        '\t' | '\n'
            | '\r'
            | '\u{0B}'
            | '\u{0C}'
            | '\u{85}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{A0}'
            | '\u{1680}'
            | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}'
    )
}

/// A mark without a letter of its own.
fn is_mark(letter: char) -> bool {
    !is_simple(letter) && !is_dropped(letter) && !is_number_sign(letter) && letter.width() == Some(0)
}

/// Signs that stand under or round the digits after them. No terminal draws that: they get a cell of their own.
const fn is_number_sign(letter: char) -> bool {
    matches!(
        letter,
        '\u{0600}'
            ..='\u{0605}'
                | '\u{06DD}'
                | '\u{070F}'
                | '\u{0890}'
                | '\u{0891}'
                | '\u{08E2}'
                | '\u{110BD}'
                | '\u{110CD}'
    )
}

const fn is_joiner(letter: char) -> bool {
    matches!(letter, '\u{200C}' | '\u{200D}')
}

/// Controls and format characters: obeyed, never painted.
pub(super) fn is_dropped(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}'
            | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "what is found at once is held against what is looked up")]
    fn what_is_measured_at_once_is_what_unicode_says() {
        for letter in '\0'..=char::MAX {
            let symbol = letter.to_string();
            assert_eq!(usize::from(width(&symbol)), symbol.width(), "{letter:?}");
        }
    }
}
