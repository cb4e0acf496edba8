//! A paragraph of Arabic, with a title, in ratatui's own widgets.
//!
//! ```sh
//! cargo run --example paragraph                  # for a terminal that does not reorder: xterm, foot, alacritty
//! cargo run --example paragraph -- lrm           # for one in a browser
//! cargo run --example paragraph -- alone         # what ratatui makes of it by itself
//! cargo run --example paragraph -- visual --once # painted once, without a terminal
//! ```

use std::env::args;
use std::io::{self, Write as _};

use ratatui::backend::TestBackend;
use ratatui::buffer::Cell;
use ratatui::crossterm::event;
use ratatui::layout::Position;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::{Block, Paragraph, Wrap};
use ratatui::{Frame, Terminal};
use tui_bidi::encode::{Encoding, encode};
use tui_bidi::{Direction, Harakat, cut, flow};

const TITLE: &str = "مكتبة المدينة";
const WORDS: &str = "أهلاً بك! هل تبحث عن كتاب؟ المكتبة (الطابق 2) مفتوحة كل يوم من 9:30 إلى 17:00، إلا يوم 2026-12-24. \
    اتصل على +44 20 7946 0958 أو اكتب إلى books@example.org، ولا تتردد.";

fn main() -> io::Result<()> {
    let way = args().nth(1).unwrap_or_default();
    if args().any(|argument| argument == "--once") {
        return io::stdout().write_all(once(&way, 40, 8).as_bytes());
    }
    ratatui::run(|terminal| {
        loop {
            terminal.draw(|frame| draw(frame, &way))?;
            if event::read()?.is_key_press() {
                return Ok(());
            }
        }
    })
}

fn draw(frame: &mut Frame<'_>, way: &str) {
    if way == "alone" {
        let block = Block::bordered().title(Line::from(TITLE).right_aligned());
        let words = Paragraph::new(WORDS).right_aligned().wrap(Wrap { trim: true });
        return frame.render_widget(words.block(block), frame.area());
    }
    let encoding = Encoding::named(way).unwrap_or_default();
    let harakat = encoding.letters(Harakat::Keep);
    let width = frame.area().width.saturating_sub(2);

    let title = cut(TITLE, width, Direction::RightToLeft, harakat);
    let block = Block::bordered().title(title.line(|_| Style::new().bold()));
    let rows = flow(WORDS, width, Direction::RightToLeft, harakat);
    let lines: Vec<Line<'_>> = rows.iter().map(|row| row.line(|_| Style::new())).collect();
    frame.render_widget(Paragraph::new(lines).block(block), frame.area());

    encode(frame.buffer_mut(), encoding, Position::ORIGIN);
}

/// The frame as text.
fn once(way: &str, width: u16, height: u16) -> String {
    let Ok(mut terminal) = Terminal::new(TestBackend::new(width, height));
    let Ok(frame) = terminal.draw(|frame| draw(frame, way));
    let cells = frame.buffer.content.chunks(usize::from(width));
    cells.map(|row| row.iter().map(Cell::symbol).collect::<String>() + "\n").collect()
}

#[cfg(test)]
#[test]
fn it_is_joined_and_every_row_is_as_wide_as_the_frame() {
    let seen = once("visual", 40, 8);
    let rows: Vec<&str> = seen.lines().collect();
    assert!(rows[0].ends_with("\u{FEE3}┐") && rows[1].ends_with("\u{FE83}│"), "from the right: {seen}");
    for island in ["9:30", "2026-12-24", "+44 20 7946 0958", "books@example.org"] {
        assert!(seen.contains(island), "{island} keeps its order: {seen}");
    }
    assert!(rows.iter().all(|row| tui_bidi::cells(row) == 40), "{seen}");
}
