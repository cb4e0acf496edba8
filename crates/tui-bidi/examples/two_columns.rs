//! A page in two languages, side by side: each from its own edge, and paragraphs that begin in the same row.
//!
//! `cargo run --example two_columns` (any key quits), with the name of an encoding for terminals that reorder.

use std::{env, io, iter};

use ratatui::Frame;
use ratatui::crossterm::event;
use ratatui::layout::{Constraint, Layout, Position};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::{Block, Paragraph};
use tui_bidi::encode::{Encoding, encode};
use tui_bidi::{Direction, Harakat, flow};

/// Paragraph by paragraph; the first is a heading.
const PAGE: [[&str; 2]; 3] = [
    ["Opening hours", "ساعات العمل"],
    [
        "The library is open from 9:30 to 17:00. It is closed on 2026-12-24.",
        "المكتبة مفتوحة من 9:30 إلى 17:00، ومغلقة يوم 2026-12-24.",
    ],
    ["Say hello (marhaban, مرحبا) to Layla.", "سلّم على ليلى، وقل لها: «hello»."],
];

fn main() -> io::Result<()> {
    let encoding = env::args().nth(1).and_then(|name| Encoding::named(&name)).unwrap_or_default();
    ratatui::run(|terminal| {
        loop {
            terminal.draw(|frame| draw(frame, encoding))?;
            if event::read()?.is_key_press() {
                return Ok(());
            }
        }
    })
}

fn draw(frame: &mut Frame<'_>, encoding: Encoding) {
    let harakat = encoding.letters(Harakat::Keep);
    let [left, right] = Layout::horizontal([Constraint::Fill(1); 2]).areas(frame.area());
    let inside = |column| Block::bordered().inner(column).width;
    let laid = PAGE.map(|[english, arabic]| {
        let english = flow(english, inside(left), Direction::LeftToRight, harakat);
        (english, flow(arabic, inside(right), Direction::RightToLeft, harakat))
    });
    let mut lines: [Vec<Line<'_>>; 2] = Default::default();
    for (number, (english, arabic)) in laid.iter().enumerate() {
        let style = if number == 0 { Style::new().bold() } else { Style::new() };
        let height = english.len().max(arabic.len()) + 1;
        for (lines, rows) in lines.iter_mut().zip([english, arabic]) {
            let rows = rows.iter().map(|row| row.line(|_| style));
            lines.extend(rows.chain(iter::repeat(Line::default())).take(height));
        }
    }
    for (lines, column) in lines.into_iter().zip([left, right]) {
        frame.render_widget(Paragraph::new(lines).block(Block::bordered()), column);
    }
    encode(frame.buffer_mut(), encoding, Position::ORIGIN);
}

#[cfg(test)]
#[test]
fn paragraphs_begin_in_the_same_row_each_at_its_edge() {
    let backend = ratatui::backend::TestBackend::new(60, 12);
    let Ok(mut terminal) = ratatui::Terminal::new(backend);
    let Ok(frame) = terminal.draw(|frame| draw(frame, Encoding::Visual));
    let rows = frame.buffer.content.chunks(60);
    let rows: Vec<String> = rows.map(|row| row.iter().map(ratatui::buffer::Cell::symbol).collect()).collect();
    let begins = |english: &str, arabic: &str| {
        let both =
            |row: &String| row.starts_with(&format!("│{english}")) && row.ends_with(&format!("{arabic}│"));
        assert!(rows.iter().any(both), "{english}: {rows:#?}");
    };
    begins("Opening hours", "\u{FE95}\u{FE8E}\u{FECB}\u{FE8E}\u{FEB3}");
    begins("The library", "\u{FE94}\u{FE92}\u{FE98}\u{FEDC}\u{FEE4}\u{FEDF}\u{FE8D}");
    begins("Say hello", "\u{FEE2}\u{FEE0}\u{0651}\u{FEB3}");
}
