//! The text layer in another program: a paragraph of mixed Arabic in a ratatui buffer, encoded for a terminal, printed.
//!
//! ```sh
//! cargo run --example arabic_rows            # for a terminal that does not reorder: xterm, foot, alacritty
//! cargo run --example arabic_rows -- lrm     # for one in a browser
//! ```
//!
//! Nothing of the guide is used but `tui_bidi`, which depends on nothing else of it.

use std::io::{self, Write as _};

use ratatui_core::buffer::{Buffer, CellDiffOption};
use ratatui_core::layout::{Position, Rect};
use tui_bidi::encode::{Encoding, encode};
use tui_bidi::{Direction, Harakat, flow};

const WORDS: &str =
    "لك الحق في أن تقول «لا». اتصل بالرقم ‎+44 20 7946 0000 أو اقرأ https://www.who.int/ar (WHO) 123.";
const WIDTH: u16 = 36;

fn main() -> io::Result<()> {
    let asked = std::env::args().nth(1).unwrap_or_default();
    let encoding = Encoding::named(&asked).unwrap_or_default();
    let mut frame = painted(WORDS, encoding.letters(Harakat::Keep));
    encode(&mut frame, encoding, Position::ORIGIN);
    io::stdout().write_all(written(&frame).as_bytes())
}

/// The words in a buffer: an Arabic row begins at the right.
fn painted(words: &str, harakat: Harakat) -> Buffer {
    let rows = flow(words, WIDTH, Direction::RightToLeft, harakat);
    let height = u16::try_from(rows.len()).unwrap_or(u16::MAX);
    let mut frame = Buffer::empty(Rect::new(0, 0, WIDTH, height));
    for (y, row) in (0..height).zip(rows) {
        let mut x = row.indent(WIDTH);
        for glyph in row.glyphs {
            if let Some(cell) = frame.cell_mut((x, y)) {
                cell.set_symbol(&glyph.symbol);
            }
            x += glyph.cells;
        }
    }
    frame
}

/// The buffer as lines. A ratatui backend does this part by itself.
fn written(frame: &Buffer) -> String {
    let mut lines = String::new();
    for row in frame.content.chunks(usize::from(frame.area.width)) {
        let mut covered = 0;
        for cell in row {
            if covered == 0 {
                lines.push_str(cell.symbol());
                let forced = matches!(cell.diff_option, CellDiffOption::ForcedWidth(_));
                covered = if forced { 1 } else { tui_bidi::cells(cell.symbol()).max(1) };
            }
            covered -= 1;
        }
        lines.push('\n');
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_joined_and_in_the_order_in_which_it_is_seen() {
        let lines = written(&painted(WORDS, Harakat::Keep));
        let first = lines.lines().next().unwrap_or_default();
        assert!(first.ends_with("\u{FEDA}\u{FEDF}"), "“لك” is seen at the right, joined: {first}");
        assert!(lines.contains("+44 20 7946 0000"), "a number to call keeps its order: {lines}");
        assert!(lines.contains("https://www.who.int/ar"), "{lines}");
        assert!(lines.lines().all(|line| tui_bidi::cells(line) == WIDTH), "{lines}");
    }
}
