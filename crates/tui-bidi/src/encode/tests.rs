//! What each encoding sends, and what a terminal makes of it.

use ratatui_core::layout::Rect;
use ratatui_core::style::{Modifier, Style};

use proptest::prelude::*;

use super::*;
use crate::{Direction, Harakat, flow};

mod oracle;

use oracle::{GUARD, detected, pieces, reordered};

/// A frame of one row, with each of these in a cell of its own from a column on.
fn frame(width: u16, parts: &[(u16, &str)]) -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, 1));
    for (column, text) in parts {
        let mut column = *column;
        for row in flow(text, width, Direction::RightToLeft, Harakat::Keep) {
            for glyph in row.glyphs {
                buffer[(column, 0)].set_symbol(&glyph.symbol);
                column += glyph.cells;
            }
        }
    }
    buffer
}

/// How many rows come out wrong.
fn wrong(buffer: &mut Buffer, encoding: Encoding) -> u16 {
    encode(buffer, encoding, Position::ORIGIN).wrong
}

fn written(buffer: &Buffer) -> String {
    buffer.content.iter().map(Cell::symbol).collect()
}

/// What a terminal that reorders shows of a row.
fn shown(buffer: &Buffer) -> String {
    let pieces = pieces(&buffer.content);
    let base = detected(&pieces);
    reordered(&pieces, base).iter().map(|piece| piece.cell.symbol().replace(GUARD, " ")).collect()
}

#[test]
fn visual_changes_nothing() {
    let before = frame(8, &[(0, "قلم a")]);
    let mut after = before.clone();
    assert_eq!(wrong(&mut after, Encoding::Visual), 0);
    assert_eq!(after, before);
}

#[test]
fn lrm_marks_each_letter_from_the_right_and_nothing_else() {
    let mut buffer = frame(8, &[(0, "قلم a٥")]);
    encode(&mut buffer, Encoding::Lrm, Position::ORIGIN);
    assert_eq!(written(&buffer), "a٥\u{200E} \u{FEE2}\u{200E}\u{FEE0}\u{200E}\u{FED7}\u{200E}  ");
    let forced = CellDiffOption::ForcedWidth(NonZeroU16::MIN);
    let options: Vec<bool> = buffer.content.iter().map(|cell| cell.diff_option == forced).collect();
    assert_eq!(options, [false, true, false, true, true, true, false, false]);
}

#[test]
fn lrm_comes_after_the_vowel_marks() {
    let mut buffer = frame(1, &[(0, "حَ")]);
    encode(&mut buffer, Encoding::Lrm, Position::ORIGIN);
    assert_eq!(written(&buffer), "\u{FEA1}\u{064E}\u{200E}");
}

#[test]
fn osc66_encloses_each_letter_and_alternates() {
    let mut buffer = frame(4, &[(0, "قل a")]);
    encode(&mut buffer, Encoding::Osc66, Position::ORIGIN);
    assert_eq!(written(&buffer), "a \u{1B}]66;w=1:h=1;\u{FEDE}\u{7}\u{1B}]66;w=1:h=2;\u{FED7}\u{7}");
}

#[test]
fn an_encoded_frame_is_compared_cell_by_cell() {
    for encoding in [Encoding::Lrm, Encoding::Osc66] {
        let mut before = frame(6, &[(0, "قلم")]);
        let mut after = frame(6, &[(0, "قلب")]);
        encode(&mut before, encoding, Position::ORIGIN);
        encode(&mut after, encoding, Position::ORIGIN);
        let columns: Vec<u16> = before.diff(&after).into_iter().map(|(column, _, _)| column).collect();
        assert_eq!(columns, [0], "only the last letter is another");
    }
}

#[test]
fn logical_leaves_rows_without_arabic_alone() {
    let before = frame(8, &[(0, "[a] 12")]);
    let mut after = before.clone();
    assert_eq!(wrong(&mut after, Encoding::Logical), 0);
    assert_eq!(after, before);
}

#[test]
fn logical_comes_out_right_when_the_terminal_reorders_it() {
    for parts in [
        vec![(13, "قلم (WHO) 123")],
        vec![(0, "قلم")],
        vec![(27, "قلم")],
        vec![(0, "│"), (2, "قلم (أ)"), (14, "│"), (16, "لا 5-10"), (29, "│")],
        vec![(4, "[Enter] قلم 16%")],
        vec![(2, "حَقّ «لا» https://a.org/")],
    ] {
        let wanted = frame(30, &parts);
        let mut sent = wanted.clone();
        assert_eq!(wrong(&mut sent, Encoding::Logical), 0, "{parts:?}");
        assert_eq!(shown(&sent), written(&wanted), "{parts:?}");
    }
}

#[test]
fn terminal_comes_out_right_in_a_terminal_that_takes_every_row_to_run_from_the_left() {
    for parts in [
        vec![(6, "أهلًا بك: (WHO) 123"), (26, "1"), (28, "◂")],
        vec![(0, "│"), (2, "لا أحد"), (12, "│"), (14, "لا 5-10"), (27, "│")],
        vec![(27, "قلم")],
        vec![(0, "قلم 16%")],
    ] {
        let mut wanted = frame(30, &[]);
        for (column, text) in parts.clone() {
            let mut column = column;
            for row in flow(text, 30, Direction::RightToLeft, Harakat::Untouched) {
                for glyph in row.glyphs {
                    assert!(
                        !matches!(glyph.symbol.chars().next(), Some('\u{FB50}'..='\u{FEFC}')),
                        "{glyph:?}"
                    );
                    wanted[(column, 0)].set_symbol(&glyph.symbol);
                    column += glyph.cells;
                }
            }
        }
        let mut sent = wanted.clone();
        assert_eq!(wrong(&mut sent, Encoding::Terminal), 0, "{parts:?}");
        let seen = reordered(&pieces(&sent.content), Direction::LeftToRight);
        let seen: String = seen.iter().map(|piece| piece.cell.symbol().replace(GUARD, " ")).collect();
        assert_eq!(seen, written(&wanted), "{parts:?}");
    }
}

#[test]
fn rows_of_one_frame_can_be_written_in_different_ways() {
    let row = frame(5, &[(1, "قلم")]);
    let mut two = Buffer::empty(Rect::new(0, 0, 5, 2));
    two.content[..5].clone_from_slice(&row.content);
    two.content[5..].clone_from_slice(&row.content);
    let ways = |y: u16| if y == 0 { Encoding::Visual } else { Encoding::Lrm };
    encode_each(&mut two, ways, Position::ORIGIN);
    assert_eq!(written(&two).matches('\u{200E}').count(), 3);
    assert_eq!(two.content[..5], row.content, "the first row is as it was");
}

#[test]
fn logical_guards_margins_and_frames() {
    let mut buffer = frame(10, &[(1, "│"), (3, "قلم"), (7, "│")]);
    encode(&mut buffer, Encoding::Logical, Position::ORIGIN);
    assert_eq!(written(&buffer), "\u{2800}│\u{2800}\u{FED7}\u{FEE0}\u{FEE2}\u{2800}│\u{2800}\u{2800}");
}

#[test]
fn logical_keeps_styles_and_wide_cells_together() {
    let mut buffer = frame(9, &[(1, "漢 قلم")]);
    buffer[(1, 0)].modifier = Modifier::BOLD;
    assert_eq!(wrong(&mut buffer, Encoding::Logical), 0);
    let bold = buffer.content.iter().find(|cell| cell.modifier == Modifier::BOLD).unwrap();
    assert_eq!(bold.symbol(), "\u{FEE2}");
    assert_eq!(shown(&buffer), " \u{FEE2}\u{FEE0}\u{FED7} 漢  ");
}

#[test]
fn a_row_that_no_text_brings_about_is_counted() {
    let mut buffer = frame(8, &[(0, "漢 قلم")]);
    assert_eq!(wrong(&mut buffer, Encoding::Logical), 1);
}

/// The column in which a terminal that reorders shows a cursor that was set at a column of what it was sent.
fn shown_cursor(buffer: &Buffer, at: u16) -> u16 {
    let sent = pieces(&buffer.content);
    let base = detected(&sent);
    let mut column = 0;
    for piece in reordered(&sent, base) {
        if piece.column == at {
            return column;
        }
        column += piece.cells;
    }
    panic!("nothing begins at {at}")
}

#[test]
fn the_cursor_stays_where_it_is_wanted() {
    for parts in [
        vec![(13, "قلم (WHO) 123")],
        vec![(27, "قلم")],
        vec![(0, "│"), (2, "قلم (أ)"), (14, "│"), (16, "لا 5-10"), (29, "│")],
        vec![(2, "حَقّ «لا» https://a.org/")],
    ] {
        let wanted = frame(30, &parts);
        for x in 0..30 {
            let mut sent = wanted.clone();
            let encoded = encode(&mut sent, Encoding::Logical, Position { x, y: 0 });
            assert_eq!((encoded.wrong, encoded.cursor.y), (0, 0), "{parts:?}");
            assert_eq!(shown_cursor(&sent, encoded.cursor.x), x, "{parts:?}");
        }
    }
}

/// A bracket that is turned round when it is sent takes its marks along.
#[test]
fn logical_turns_a_bracket_and_keeps_what_sits_on_it() {
    let mut buffer = frame(5, &[]);
    for (column, symbol) in [(0, "\u{FEE0}"), (1, "(\u{0301}"), (2, "\u{FEE0}"), (3, ")"), (4, "\u{FED7}")] {
        buffer[(column, 0)].set_symbol(symbol);
    }
    assert_eq!(wrong(&mut buffer, Encoding::Terminal), 0);
    assert_eq!(written(&buffer), "\u{FED7}(\u{FEE0})\u{0301}\u{FEE0}");
}

#[test]
fn the_cursor_goes_to_the_other_edge_of_a_word() {
    let mut buffer = frame(10, &[(7, "قلم")]);
    let encoded = encode(&mut buffer, Encoding::Logical, Position { x: 9, y: 0 });
    assert_eq!(encoded.cursor, Position { x: 7, y: 0 });
}

#[test]
fn in_a_row_that_comes_out_wrong_the_cursor_stays_with_its_letter() {
    let wanted = frame(8, &[(0, "漢 قلم")]);
    for x in [0, 1, 2, 4] {
        let mut sent = wanted.clone();
        let encoded = encode(&mut sent, Encoding::Logical, Position { x, y: 0 });
        assert_eq!(encoded.wrong, 1);
        assert_eq!(sent[encoded.cursor].symbol(), wanted[(x, 0)].symbol());
    }
}

#[test]
fn the_cursor_of_another_row_and_of_another_encoding_is_left_alone() {
    let row = frame(10, &[(7, "قلم")]);
    let mut two = Buffer::empty(Rect::new(3, 2, 10, 2));
    two.content[..10].clone_from_slice(&row.content);
    for (encoding, x, y, set) in [
        (Encoding::Logical, 12, 2, 10),
        (Encoding::Logical, 12, 3, 12),
        (Encoding::Logical, 13, 2, 13),
        (Encoding::Logical, 0, 0, 0),
        (Encoding::Visual, 12, 2, 12),
        (Encoding::Lrm, 12, 2, 12),
        (Encoding::Osc66, 12, 2, 12),
    ] {
        let encoded = encode(&mut two.clone(), encoding, Position { x, y });
        assert_eq!(encoded.cursor, Position { x: set, y }, "{encoding:?}");
    }
}

#[test]
fn an_empty_frame_is_nothing() {
    let mut buffer = Buffer::empty(Rect::ZERO);
    for encoding in Encoding::ALL {
        assert_eq!(wrong(&mut buffer, encoding), 0);
    }
}

/// What frames are made of: a symbol for each cell, or for two.
fn symbol() -> impl Strategy<Value = String> {
    let letters = "[a-b]|[\u{FEDF}-\u{FEE4}]|[\u{FEA1}-\u{FEA4}]\u{064E}?|[قل]|[א-ב]";
    prop_oneof![
        6 => letters.prop_map(String::from),
        4 => Just(" ".to_owned()),
        2 => "[0-9]|[٠-٣]",
        3 => "[-+.,:/%$!،«»<>()\\[\\]]",
        1 => "[│─漢…\u{2800}\u{A0}]",
    ]
}

/// A frame of two rows of words, numbers, brackets and panes, some of it bold, that begins somewhere on the screen.
fn frames() -> impl Strategy<Value = Buffer> {
    let cells = prop::collection::vec((symbol(), 1_usize..4, prop::bool::weighted(0.2)), 1..60);
    (cells, 1_u16..40, 0_u16..3, 0_u16..3).prop_map(|(cells, width, x, y)| {
        let mut frame = Buffer::empty(Rect::new(x, y, width, 2));
        let mut at = 0;
        for (symbol, times, bold) in cells {
            for _ in 0..times {
                let Some(cell) = frame.content.get_mut(at) else { break };
                cell.set_symbol(&symbol);
                if bold {
                    cell.set_style(Style::new().bold());
                }
                at += if symbol == "漢" { 2 } else { 1 };
            }
        }
        frame
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn a_frame_is_sent_as_the_plain_way_sends_it(frame in frames(), x in 0_u16..44, y in 0_u16..6) {
        let cursor = Position { x, y };
        for encoding in [Encoding::Logical, Encoding::Terminal] {
            let (mut ours, mut plain) = (frame.clone(), frame.clone());
            prop_assert_eq!(encode(&mut ours, encoding, cursor), oracle::encode(&mut plain, encoding, cursor));
            prop_assert_eq!(&ours, &plain, "{:?}", encoding);
        }
    }
}
