//! What holds for every text, whatever its letters, at every width.

use std::collections::BTreeSet;
use std::ops::Range;

use proptest::prelude::*;
use tui_bidi::{Direction, Glyph, Harakat, Row, cells, cut, flow, plain};

/// Pieces of which texts are made, and some that nobody would write.
const PIECES: [&str; 64] = [
    "حق",
    "لا",
    "الصحة",
    "حَقّ",
    "أهلية",
    "لِلّٰه",
    "كلالا",
    "سؤال؟",
    "،",
    "؛",
    "گفتگو",
    "می\u{200C}رود",
    "ـ",
    "پ",
    "ے",
    "ا\u{0654}",
    "\u{064E}",
    "word",
    "WHO",
    "é",
    "e\u{0301}",
    "Anna B.",
    "[Enter]",
    "[\u{2068}Esc\u{2069}]",
    "C++",
    ".NET",
    "@name",
    "user@a.org",
    "https://example.org/a/b?c=d",
    "/srv/ar/x.txt",
    "1",
    "16%",
    "١٦٪",
    "3.5 MB",
    "\u{2068}3.5\u{2069} MB",
    "500 mg",
    "2026-11-22",
    "٢٠٢٦-١١-٢٢",
    "+44 20 7946 0958",
    "116 123",
    "5-10",
    "$5",
    "(",
    ")",
    "«",
    "»",
    "[",
    "]",
    "\u{2068}",
    "\u{2069}",
    "\u{2067}",
    "\u{202B}",
    "\u{202C}",
    "\u{200F}",
    "\u{A0}?",
    "\u{202F}",
    "—",
    "…",
    "漢字",
    "👩‍👩‍👧",
    "\u{200B}",
    "\u{AD}",
    "\t",
    "   ",
];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => prop::sample::select(PIECES.to_vec()).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => "[\u{0600}-\u{06FF}]{1,4}",
    ];
    let part = prop_oneof![3 => Just(" "), 1 => Just("")];
    prop::collection::vec((piece, part), 0..30)
        .prop_map(|parts| parts.into_iter().map(|(piece, gap)| piece + gap).collect())
}

/// Letters of one script, or spaces, as somebody types them.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => "[a-z]{1,4}",
        2 => "[ابتثجلمنهوي]{1,4}",
        1 => "لا|كلالا|حَقّ|سلام",
        1 => "[א-ה]{1,3}",
        3 => " {1,2}",
    ]
}

fn direction() -> impl Strategy<Value = Direction> {
    prop_oneof![Just(Direction::LeftToRight), Just(Direction::RightToLeft)]
}

fn harakat() -> impl Strategy<Value = Harakat> {
    prop_oneof![Just(Harakat::Keep), Just(Harakat::Strip)]
}

/// The glyphs of all rows in logical order.
fn logical(rows: &[Row]) -> Vec<&Glyph> {
    let mut glyphs: Vec<&Glyph> = rows.iter().flat_map(|row| &row.glyphs).collect();
    glyphs.sort_by_key(|glyph| glyph.source.start);
    glyphs
}

/// The bytes that no glyph stands for.
fn gaps(text: &str, rows: &[Row]) -> Vec<Range<usize>> {
    let mut gaps = Vec::new();
    let mut done = 0;
    for glyph in logical(rows) {
        gaps.push(done..glyph.source.start);
        done = glyph.source.end;
    }
    gaps.push(done..text.len());
    gaps.into_iter().filter(|gap| !gap.is_empty()).collect()
}

/// What may be left out: spaces at the end of a row, line feeds, controls and format characters.
fn is_unseen(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter,
            '\u{AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}'
            | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}')
}

const fn is_haraka(letter: char) -> bool {
    matches!(letter,
        '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06DC}'
        | '\u{06DF}'..='\u{06E4}' | '\u{06E7}' | '\u{06E8}' | '\u{06EA}'..='\u{06ED}'
        | '\u{0897}'..='\u{089F}' | '\u{08CA}'..='\u{08E1}' | '\u{08E3}'..='\u{08FF}')
}

const fn is_form(letter: char) -> bool {
    matches!(letter, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
}

const fn is_direction_control(letter: char) -> bool {
    matches!(letter, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    /// Rows fit, and say rightly how wide they are.
    #[test]
    fn rows_fit(text in text(), width in 4_u16..=200, direction in direction(), harakat in harakat()) {
        for row in flow(&text, width, direction, harakat) {
            prop_assert!(row.cells <= width);
            prop_assert_eq!(row.cells, row.glyphs.iter().map(|glyph| glyph.cells).sum::<u16>());
            prop_assert_eq!(row.direction, direction);
            prop_assert!(row.glyphs.iter().all(|glyph| matches!(glyph.cells, 1 | 2) && !glyph.symbol.is_empty()));
        }
    }

    /// No width whatever makes it fail, nor any text.
    #[test]
    fn nothing_fails(text in any::<String>(), width in 0_u16..=12, direction in direction(), harakat in harakat()) {
        prop_assert!(!flow(&text, width, direction, harakat).is_empty());
        prop_assert!(cut(&text, width, direction, harakat).cells <= width);
    }

    /// Every byte belongs to one glyph at most, and to one exactly if there is something to be seen of it.
    #[test]
    fn nothing_is_lost(text in text(), width in 4_u16..=200, direction in direction(), harakat in harakat()) {
        let rows = flow(&text, width, direction, harakat);
        let mut end = 0;
        for glyph in logical(&rows) {
            prop_assert!(glyph.source.start >= end && glyph.source.start < glyph.source.end);
            prop_assert!(text.is_char_boundary(glyph.source.start) && text.is_char_boundary(glyph.source.end));
            end = glyph.source.end;
        }
        for gap in gaps(&text, &rows) {
            let lost = text.get(gap).unwrap_or_default();
            prop_assert!(lost.chars().all(|letter| is_unseen(letter) || (harakat == Harakat::Strip && is_haraka(letter))), "{lost:?}");
        }
    }

    /// Rows follow each other as the text does: wrapping comes before reordering.
    #[test]
    fn rows_are_in_order(text in text(), width in 4_u16..=200, direction in direction()) {
        let mut end = 0;
        for row in flow(&text, width, direction, Harakat::Keep) {
            let start = row.glyphs.iter().map(|glyph| glyph.source.start).min().unwrap_or(end);
            prop_assert!(start >= end);
            end = row.glyphs.iter().map(|glyph| glyph.source.end).max().unwrap_or(end);
        }
    }

    /// A glyph looks the same on a narrow screen and on a wide one: shapes are chosen before rows are cut.
    #[test]
    fn width_changes_no_shape(text in text(), width in 4_u16..=200, direction in direction()) {
        let narrow = flow(&text, width, direction, Harakat::Keep);
        let wide = flow(&text, u16::MAX, direction, Harakat::Keep);
        let wide: BTreeSet<(usize, &str)> = logical(&wide).iter().map(|glyph| (glyph.source.start, glyph.symbol.as_str())).collect();
        for glyph in logical(&narrow) {
            prop_assert!(wide.contains(&(glyph.source.start, glyph.symbol.as_str())), "{glyph:?}");
        }
    }

    /// Stripping vowel marks changes neither rows nor places.
    #[test]
    fn marks_take_no_room(word in "[ابتلمهوي]{1,6}([\u{064B}-\u{0652}][ابتلمهوي]{1,3}){0,4}", width in 4_u16..=20) {
        let places = |harakat| -> Vec<Vec<(Range<usize>, u16)>> {
            let rows = flow(&word, width, Direction::RightToLeft, harakat);
            rows.into_iter().map(|row| row.glyphs.into_iter().map(|glyph| (glyph.source, glyph.cells)).collect()).collect()
        };
        prop_assert_eq!(places(Harakat::Keep), places(Harakat::Strip));
    }

    /// A row begins at its start edge.
    #[test]
    fn a_row_stands_at_its_start_edge(text in text(), width in 4_u16..=200, direction in direction()) {
        for row in flow(&text, width, direction, Harakat::Keep) {
            prop_assert_eq!(row.cells, row.glyphs.iter().map(|glyph| glyph.cells).sum::<u16>());
            let start = row.indent(width) + if direction == Direction::RightToLeft { row.cells } else { 0 };
            prop_assert_eq!(start, if direction == Direction::RightToLeft { width } else { 0 });
        }
    }

    /// A letter that is put in where the cursor stands, and runs like the one before it, comes to stand there.
    #[test]
    fn the_cursor_is_where_the_next_letter_goes(words in prop::collection::vec(word(), 1..8), at in any::<prop::sample::Index>(), direction in direction()) {
        const WIDTH: u16 = 120;
        let text = words.concat();
        let row = cut(&text, WIDTH - 1, direction, Harakat::Keep);
        let ends: Vec<usize> = row.glyphs.iter().map(|glyph| glyph.source.end).collect();
        let byte = *at.get(&ends);
        let (before, behind) = text.split_at(byte);
        let letter = match before.chars().rfind(|letter| !is_haraka(*letter)) {
            Some('a'..='z') => 'x',
            Some('א'..='ת') => 'ש',
            Some(' ') | None => return Ok(()),
            // It joins nothing.
            Some(_) => 'ء',
        };
        let typed = format!("{before}{letter}{behind}");
        let after = cut(&typed, WIDTH, direction, Harakat::Keep);
        let left = after.glyphs.iter().take_while(|glyph| glyph.source.start != byte);
        let column: u16 = left.map(|glyph| glyph.cells).sum();
        prop_assert_eq!(row.cursor(byte, WIDTH), after.indent(WIDTH) + column, "{:?}", typed);
    }

    /// What was measured is what is painted.
    #[test]
    fn cells_are_those_of_a_row(text in text().prop_map(|text| text.replace(['\n', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}'], " ")), direction in direction()) {
        prop_assert_eq!(cells(&text), cut(&text, u16::MAX, direction, Harakat::Keep).cells);
    }

    /// A line that was cut fits, and shows the beginning of the text.
    #[test]
    fn a_cut_fits(text in text(), width in 1_u16..=60, direction in direction()) {
        let whole = cut(&text, u16::MAX, direction, Harakat::Keep);
        let row = cut(&text, width, direction, Harakat::Keep);
        prop_assert!(row.cells <= width);
        prop_assert_eq!(whole.cells <= width, row == whole);
    }

    /// No instruction to a layout is painted, and none but our own shapes.
    #[test]
    fn controls_are_not_painted(text in text(), width in 4_u16..=200, direction in direction()) {
        for glyph in logical(&flow(&text, width, direction, Harakat::Keep)) {
            prop_assert!(!glyph.symbol.chars().any(|letter| is_direction_control(letter) || letter.is_control()), "{glyph:?}");
        }
    }

    /// No shape, no direction control and no control leaves for paper, clipboard, title or voice; all letters do, in order.
    #[test]
    fn what_leaves_is_plain(text in text().prop_filter("made of base letters", |text| !text.contains(is_form))) {
        let plain = plain(&text);
        prop_assert!(!plain.contains(is_form));
        prop_assert!(!plain.contains(is_direction_control));
        prop_assert!(!plain.chars().any(|letter| letter.is_control() && letter != '\n'));
        let letters = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
        prop_assert_eq!(letters(&plain), letters(&text));
        prop_assert_eq!(tui_bidi::plain(&plain), plain);
    }

    /// Even what was painted goes back to letters.
    #[test]
    fn what_was_painted_goes_back_to_letters(text in text().prop_filter("made of base letters", |text| !text.contains(is_form))) {
        for glyph in logical(&flow(&text, 80, Direction::RightToLeft, Harakat::Keep)) {
            prop_assert!(!plain(&glyph.symbol).contains(is_form), "{glyph:?}");
        }
    }
}

/// What ratatui makes of rows, and what becomes of its frames.
#[cfg(feature = "ratatui")]
mod frames {
    use ratatui::buffer::{Buffer, Cell};
    use ratatui::layout::{Position, Rect};
    use ratatui::style::{Color, Style};
    use ratatui::text::Line;
    use ratatui::widgets::{Paragraph, Widget as _};
    use tui_bidi::encode::{Encoding, encode};

    use super::*;

    proptest! {
        /// ratatui paints a row's line as if each glyph were put into its cell. (Where something without a width stands alone
        /// on a circle that is no mark to Unicode, ratatui leaves it out.)
        #[test]
        fn a_line_is_painted_cell_by_cell(text in text(), width in 4_u16..=60, direction in direction(), harakat in harakat()) {
            for row in flow(&text, width, direction, harakat) {
                if row.glyphs.iter().any(|glyph| glyph.symbol.starts_with('◌')) {
                    continue;
                }
                let line = row.line(|glyph| Style::new().fg(Color::Indexed(glyph.level)));
                prop_assert_eq!(line.width(), usize::from(row.cells));
                let area = Rect::new(0, 0, width.max(row.cells), 1);
                let (mut lined, mut celled) = (Buffer::empty(area), Buffer::empty(area));
                Paragraph::new(line).render(area, &mut lined);
                let mut column = row.indent(area.width);
                for glyph in &row.glyphs {
                    let style = Style::new().fg(Color::Indexed(glyph.level));
                    for more in 1..glyph.cells {
                        celled[(column + more, 0)].reset();
                    }
                    celled[(column, 0)].set_symbol(&glyph.symbol).set_style(style);
                    column += glyph.cells;
                }
                prop_assert_eq!(lined, celled);
            }
        }

        /// Each encoding keeps the frame's cells: as many columns as before, and the same letters in them, or in the row.
        #[test]
        fn encodings_lose_nothing(text in text(), direction in direction()) {
            let mut wanted = Buffer::empty(Rect::new(0, 0, 40, 1));
            let row = cut(&text, 38, direction, Harakat::Keep);
            let mut column = 1;
            for glyph in &row.glyphs {
                wanted[(column, 0)].set_symbol(&glyph.symbol);
                column += glyph.cells;
            }
            let sorted = |buffer: &Buffer| {
                let mut letters: Vec<char> = buffer.content.iter().flat_map(|cell| cell.symbol().chars()).collect();
                letters.retain(|letter| letter.is_alphabetic());
                letters.sort_unstable();
                letters
            };
            for encoding in [Encoding::Visual, Encoding::Lrm, Encoding::Logical] {
                let mut sent = wanted.clone();
                encode(&mut sent, encoding, Position::ORIGIN);
                prop_assert_eq!(sent.content.len(), wanted.content.len());
                prop_assert_eq!(sorted(&sent), sorted(&wanted));
            }
        }
    }

    /// What this is for: a line that ratatui measures by itself loses its last word.
    #[test]
    fn the_word_no_is_not_lost() {
        let area = Rect::new(0, 0, 5, 1);
        let seen = |line: Line<'_>| -> String {
            let mut frame = Buffer::empty(area);
            Paragraph::new(line).render(area, &mut frame);
            frame.content.iter().map(Cell::symbol).collect()
        };
        let row = cut("سلام لا", 5, Direction::RightToLeft, Harakat::Keep);
        assert_eq!(seen(row.line(|_| Style::new())), "\u{FEFB} \u{FEE1}\u{FEFC}\u{FEB3}");
        let alone = seen(Line::from("سلام لا").right_aligned());
        assert_eq!(alone, "سلام ");
    }
}
