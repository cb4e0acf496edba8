//! A line that is typed, in Arabic, English or both: the cursor stands where the next letter goes.
//!
//! `cargo run --example input`, with the name of an encoding for terminals that reorder. Esc quits.
//!
//! The text stays as it was typed. Its direction is that of its first letter. Left and Right are logical: Left goes back in
//! an English line and on in an Arabic one, from letter to letter in the order of the text; so in words of the other
//! direction the cursor goes the other way, and it visits each place once.
#![expect(clippy::wildcard_enum_match_arm, reason = "all other keys and events are nothing here")]

use std::{env, io};

use ratatui::Frame;
use ratatui::crossterm::event::{self, Event, KeyCode};
use ratatui::layout::Position;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;
use tui_bidi::encode::{Encoding, encode};
use tui_bidi::{Direction, Harakat, Row, cut, flow};

#[derive(Default)]
struct Input {
    text: String,
    /// What is typed is put before this byte.
    byte: usize,
}

impl Input {
    fn direction(&self) -> Direction {
        Direction::first_strong(&self.text).unwrap_or(Direction::LeftToRight)
    }

    fn hear(&mut self, key: KeyCode) {
        match key {
            KeyCode::Char(letter) => {
                self.text.insert(self.byte, letter);
                self.byte += letter.len_utf8();
            }
            KeyCode::Backspace => {
                if let Some(letter) = self.text.get(..self.byte).and_then(|text| text.chars().next_back()) {
                    self.byte -= letter.len_utf8();
                    self.text.remove(self.byte);
                }
            }
            KeyCode::Left => self.step(self.direction() == Direction::LeftToRight),
            KeyCode::Right => self.step(self.direction() == Direction::RightToLeft),
            _ => {}
        }
    }

    /// To the letter before or after; a letter and its marks, lam and alef, are one step.
    fn step(&mut self, back: bool) {
        let row = cut(&self.text, u16::MAX, self.direction(), Harakat::Keep);
        let mut stops: Vec<usize> = row.glyphs.iter().map(|glyph| glyph.source.start).collect();
        stops.push(self.text.len());
        let before = stops.iter().filter(|&&stop| stop < self.byte).max();
        let after = stops.iter().filter(|&&stop| stop > self.byte).min();
        self.byte = if back { before } else { after }.copied().unwrap_or(self.byte);
    }

    fn draw(&self, frame: &mut Frame<'_>, encoding: Encoding) {
        let area = frame.area();
        // One cell stays free for the cursor.
        let width = area.width.saturating_sub(1).max(1);
        let rows = flow(&self.text, width, self.direction(), encoding.letters(Harakat::Keep));
        let lines: Vec<Line<'_>> = rows.iter().map(|row| row.line(|_| Style::new())).collect();
        frame.render_widget(Paragraph::new(lines), area);
        let begins = |row: &Row| row.glyphs.iter().map(|glyph| glyph.source.start).min().unwrap_or(0);
        let begun = (0..).zip(&rows).filter(|(_, row)| begins(row) <= self.byte);
        let cursor = begun.last().map(|(y, row)| Position::new(row.cursor(self.byte, area.width), y));
        let encoded = encode(frame.buffer_mut(), encoding, cursor.unwrap_or_default());
        frame.set_cursor_position(encoded.cursor);
    }
}

fn main() -> io::Result<()> {
    let encoding = env::args().nth(1).and_then(|name| Encoding::named(&name)).unwrap_or_default();
    let mut input = Input::default();
    ratatui::run(|terminal| {
        loop {
            terminal.draw(|frame| input.draw(frame, encoding))?;
            match event::read()? {
                Event::Key(key) if key.code == KeyCode::Esc => return Ok(()),
                Event::Key(key) if key.is_press() => input.hear(key.code),
                _ => {}
            }
        }
    })
}

#[cfg(test)]
#[test]
fn the_cursor_goes_with_what_is_typed() {
    use KeyCode::{Backspace, Left, Right};
    let typed = |text: &str, keys: &[KeyCode]| {
        let mut input = Input::default();
        text.chars().map(KeyCode::Char).chain(keys.iter().copied()).for_each(|key| input.hear(key));
        let Ok(mut terminal) = ratatui::Terminal::new(ratatui::backend::TestBackend::new(12, 3));
        let Ok(_) = terminal.draw(|frame| input.draw(frame, Encoding::Visual));
        let Ok(at) = ratatui::backend::Backend::get_cursor_position(terminal.backend_mut());
        (at.x, at.y, input.text)
    };
    assert_eq!(typed("ab", &[]), (2, 0, "ab".to_owned()));
    assert_eq!(typed("قل", &[]), (9, 0, "قل".to_owned()));
    assert_eq!(typed("قل", &[Right, Backspace]), (11, 0, "ل".to_owned()));
    assert_eq!(typed("قل OK", &[]), (8, 0, "قل OK".to_owned()), "at the right of OK, which moves on");
    assert_eq!(typed("قل OK", &[Right, Right]), (8, 0, "قل OK".to_owned()), "before OK, behind the space");
    assert_eq!(typed("no لا", &[Backspace]), (3, 0, "no ل".to_owned()));
    assert_eq!(typed("one two three", &[]), (5, 1, "one two three".to_owned()));
    assert_eq!(typed("one two three", &[Left; 8]), (5, 0, "one two three".to_owned()));
}
