//! The test card: one passage in a box, as a terminal would be sent it, to be printed line by line.
//!
//! Whoever looks at it sees which encoding their terminal needs. No part of the full screen: nothing is cleared, no
//! cursor moves, and there is no control sequence but what an encoding is made of.

use std::iter;

use ratatui::buffer::{Buffer, CellDiffOption};
use ratatui::layout::{Position, Rect};

use crate::passage::Passage;
use tui_bidi::encode::{Encoding, encode};
use tui_bidi::{self, Direction, Harakat, flow};

/// The narrowest box that is drawn.
pub const NARROWEST: u16 = 12;

/// `passage` in a box of `width` cells, at least [`NARROWEST`]: what is to be written for each line of it.
pub fn boxed(passage: &Passage, width: u16, harakat: Harakat, encoding: Encoding) -> Vec<String> {
    let width = width.max(NARROWEST);
    let inner = width - 4;
    let rows = flow(&passage.text, inner, passage.locale.direction(), harakat);
    let height = u16::try_from(rows.len()).unwrap_or(u16::MAX).saturating_add(2);
    let mut frame = Buffer::empty(Rect::new(0, 0, width, height));
    for y in 0..height {
        let (start, line, end) = match y {
            0 => ("┌", "─", "┐"),
            _ if y == height - 1 => ("└", "─", "┘"),
            _ => ("│", " ", "│"),
        };
        let symbols = iter::once(start).chain(iter::repeat_n(line, usize::from(width - 2))).chain([end]);
        for (x, symbol) in (0..).zip(symbols) {
            put(&mut frame, x, y, symbol);
        }
    }
    for (y, row) in (1..height - 1).zip(rows) {
        let mut x = 2 + row.indent(inner);
        for glyph in row.glyphs {
            put(&mut frame, x, y, &glyph.symbol);
            x += glyph.cells;
        }
    }
    encode(&mut frame, encoding, Position::ORIGIN);
    frame.content.chunks(usize::from(width)).map(written).collect()
}

/// Passages as a list of `width` cells, each so many cells from its start edge: what is to be written for each line.
pub fn listed(passages: &[(u16, Passage)], width: u16, harakat: Harakat, encoding: Encoding) -> Vec<String> {
    let width = width.max(NARROWEST);
    let mut written_lines = Vec::new();
    for (indent, passage) in passages {
        // However deep it stands, there is room for words.
        let indent = (*indent).min(width / 2);
        let inner = width - indent;
        let is_rtl = passage.locale.direction() == Direction::RightToLeft;
        for row in flow(&passage.text, inner, passage.locale.direction(), harakat) {
            let mut frame = Buffer::empty(Rect::new(0, 0, width, 1));
            let mut x = row.indent(inner) + if is_rtl { 0 } else { indent };
            for glyph in row.glyphs {
                put(&mut frame, x, 0, &glyph.symbol);
                x += glyph.cells;
            }
            encode(&mut frame, encoding, Position::ORIGIN);
            written_lines.push(written(&frame.content).trim_end().to_owned());
        }
    }
    written_lines
}

fn put(frame: &mut Buffer, x: u16, y: u16, symbol: &str) {
    if let Some(cell) = frame.cell_mut((x, y)) {
        cell.set_symbol(symbol);
    }
}

/// The symbols of a row, without the cells that a wide one covers.
fn written(row: &[ratatui::buffer::Cell]) -> String {
    let mut line = String::new();
    let mut covered = 0;
    for cell in row {
        if covered > 0 {
            covered -= 1;
            continue;
        }
        line.push_str(cell.symbol());
        let forced = matches!(cell.diff_option, CellDiffOption::ForcedWidth(_));
        covered = if forced { 0 } else { tui_bidi::cells(cell.symbol()).saturating_sub(1) };
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use shelf::language::Locale;

    fn card(encoding: Encoding) -> Vec<String> {
        boxed(&Passage::plain("حق (WHO)", Locale::Ar), 14, Harakat::Keep, encoding)
    }

    #[test]
    fn each_encoding_is_written_byte_for_byte() {
        let middle = |encoding| {
            let lines = card(encoding);
            assert_eq!((lines.len(), lines[0].as_str()), (3, "┌────────────┐"), "{encoding:?}");
            assert_eq!(lines[2], "└────────────┘", "{encoding:?}");
            lines[1].clone()
        };
        assert_eq!(middle(Encoding::Visual), "│   (WHO) \u{FED6}\u{FEA3} │");
        assert_eq!(middle(Encoding::Lrm), "│   (WHO) \u{FED6}\u{200E}\u{FEA3}\u{200E} │");
        assert_eq!(
            middle(Encoding::Osc66),
            "│   (WHO) \u{1B}]66;w=1:h=1;\u{FED6}\u{7}\u{1B}]66;w=1:h=2;\u{FEA3}\u{7} │"
        );
        assert_eq!(middle(Encoding::Logical), "│\u{2800}  (WHO) \u{FEA3}\u{FED6}\u{2800}│");
    }

    #[test]
    fn only_what_kitty_needs_holds_an_escape_byte() {
        for encoding in Encoding::ALL {
            let escapes = card(encoding).iter().any(|line| line.contains('\u{1B}'));
            assert_eq!(escapes, encoding == Encoding::Osc66, "{encoding:?}");
        }
    }

    #[test]
    fn every_line_is_as_wide_as_the_box_and_a_box_has_room() {
        let words = Passage::plain("漢字 لا أقول إلا ما أريد https://www.who.int", Locale::Ar);
        for width in [0, 3, NARROWEST, 13, 20, 60, 200] {
            for line in boxed(&words, width, Harakat::Strip, Encoding::Visual) {
                assert_eq!(tui_bidi::cells(&line), width.max(NARROWEST), "{line}");
            }
        }
    }
}
