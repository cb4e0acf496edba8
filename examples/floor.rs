//! The floor under every figure of speed: a list of eight rows, Down, Up and q, and nothing else.
//!
//! `cargo bench --bench speed` runs it beside the guide. It refuses to know the guide.

#![expect(
    clippy::disallowed_types,
    reason = "it is what a program of ratatui alone would be; its words are English"
)]

use std::io;

use crossterm::event::{self, Event, KeyCode, KeyEventKind};
use ratatui::layout::{Constraint, Layout};
use ratatui::style::{Modifier, Style};
use ratatui::widgets::{Block, List, ListState, Paragraph};

const ROWS: [&str; 8] = [
    "What is happening to me",
    "Shelf of situations",
    "My own situation",
    "Lessons",
    "Languages",
    "Help from a person",
    "About this guide",
    "Leave",
];

fn main() -> io::Result<()> {
    let mut terminal = ratatui::init();
    let mut state = ListState::default().with_selected(Some(0));
    loop {
        terminal.draw(|frame| {
            let [above, below] =
                Layout::vertical([Constraint::Length(4), Constraint::Min(3)]).areas(frame.area());
            frame.render_widget(Paragraph::new("A calm guide to your rights.\nNothing is stored."), above);
            let chosen = Style::new().add_modifier(Modifier::REVERSED);
            let list =
                List::new(ROWS).block(Block::bordered()).highlight_style(chosen).highlight_symbol("> ");
            frame.render_stateful_widget(list, below, &mut state);
        })?;
        if let Event::Key(key) = event::read()?
            && key.kind == KeyEventKind::Press
        {
            if key.code == KeyCode::Char('q') {
                break;
            }
            if key.code == KeyCode::Down {
                state.select_next();
            }
            if key.code == KeyCode::Up {
                state.select_previous();
            }
        }
    }
    ratatui::restore();
    Ok(())
}
