//! A form as a value: what it says, where a hand writes, what a hand ticks. Screen, lines and paper are made of it.
//!
//! What a visit gives comes in by [`Given`](shelf::content::form::Given) alone, which knows no fact. A space for a hand
//! is a value without anything in it, and a box has no state: there is no way to fill the one or to tick the other.

use crate::app::{App, LineId};
use crate::compose::Composer;
use crate::passage::Passage;
use crate::phrasebook::Phrasebooks;
use crate::sheet::{Entry, Kind, Layout, Line, Part, Sheet, Words};
use shelf::content::Id;
use shelf::content::form::{FormKind, Shape};
use shelf::language::Locale;

mod page;
mod rows;

/// How long a space is where nothing can be drawn, in low lines: inside a sentence, and at its end.
const WITHIN: usize = 12;
const LAST: usize = 28;

/// A form, filled with what was kept and nothing else.
#[derive(Clone, PartialEq, Debug)]
pub struct Filled {
    /// Which.
    pub id: Id,
    /// What it is.
    pub kind: FormKind,
    /// How many sides of paper it has at most.
    pub pages: u16,
    /// What stands at its head; in the language beside it too.
    pub title: Both<Passage>,
    /// Its rows, in order.
    pub rows: Vec<Row>,
}

impl Filled {
    /// The form of this name as it is now, for whoever prints it; nothing where there is none.
    pub fn of(app: &App, books: &Phrasebooks, id: &Id) -> Option<Self> {
        Composer::for_person(app, books).form_value(id)
    }
}

/// The same in the language of the form and, where there is one, in the language beside it.
#[derive(Clone, PartialEq, Debug)]
pub struct Both<T> {
    /// In the language of the form.
    pub first: T,
    /// In the language beside it.
    pub second: Option<T>,
}

/// One thing of a form.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    /// The row of the template that it came from; a list of kept things gives several with one name.
    pub id: Id,
    /// What it is. A box is empty.
    pub shape: Shape,
    /// Its number, if it is one of numbered lines.
    pub number: Option<u16>,
    /// What it says, one piece after another.
    pub pieces: Both<Vec<Piece>>,
    /// How many empty lines to write on come after it.
    pub lines: u16,
    /// Whether it may stand beside another one on paper.
    pub is_short: bool,
}

/// A piece of a row.
#[derive(Clone, PartialEq, Debug)]
pub enum Piece {
    /// Words of the form.
    Words(Passage),
    /// Words that a visit gave: kept by the person, an address, the day. They are marked on a screen.
    Given(Passage),
    /// A space for a hand. There is nothing in it.
    Hand,
}

impl Row {
    /// Whether a visit gave something to it.
    pub fn is_given(&self) -> bool {
        self.pieces.first.iter().any(|piece| matches!(piece, Piece::Given(_)))
    }

    /// Its words as one passage in `locale`; a space for a hand is told by `hand`, which knows whether it is the last piece.
    pub fn said(pieces: &[Piece], locale: Locale, hand: impl Fn(bool) -> String) -> Passage {
        let mut text = String::new();
        for (nth, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Words(words) => text.push_str(&words.text),
                Piece::Given(words) => text.push_str(&words.within()),
                Piece::Hand => text.push_str(&hand(nth + 1 == pieces.len())),
            }
        }
        Passage::plain(text.trim(), locale)
    }
}

impl Filled {
    /// The form as it is printed: a part for each heading, room to write where a hand writes, boxes to tick with a pen.
    pub fn sheet(&self, books: &Phrasebooks) -> Sheet {
        let mut parts: Vec<Part> = Vec::new();
        parts.extend(self.once(books));
        for row in &self.rows {
            if row.shape == Shape::Heading || parts.is_empty() {
                let name = if row.shape == Shape::Heading {
                    self.words(&row.pieces)
                } else {
                    nothing(self.locale())
                };
                parts.push(Part { id: line_id(row, parts.len()), name, entries: Vec::new() });
            }
            let Some(part) = parts.last_mut() else { continue };
            let lines = if row.shape == Shape::Heading { self.room(row) } else { self.lines(row, books) };
            if !lines.is_empty() {
                part.entries.push(Entry { id: line_id(row, part.entries.len()), lines });
            }
        }
        let title = Words { own: self.title.first.clone(), other: self.title.second.clone() };
        let layout = if self.kind == FormKind::Cards { Layout::Cards } else { Layout::Lines };
        Sheet { title, parts, layout }
    }

    /// That each answer is written once, where there are two languages and a hand writes.
    fn once(&self, books: &Phrasebooks) -> Option<Part> {
        let second = self.title.second.as_ref()?;
        let writes = self.rows.iter().any(|row| row.pieces.first.contains(&Piece::Hand));
        let id = LineId::new("once".to_owned());
        let words = Words::of(books.ui(self.locale()).form_once(), Some(books.ui(second.locale).form_once()));
        let lines = vec![Line { kind: Kind::Small, words }];
        let part = Part { id: id.clone(), name: nothing(self.locale()), entries: vec![Entry { id, lines }] };
        (writes && self.kind != FormKind::Cards).then_some(part)
    }

    fn locale(&self) -> Locale {
        self.title.first.locale
    }

    fn lines(&self, row: &Row, books: &Phrasebooks) -> Vec<Line> {
        if let Some(below) = below_both(row) {
            return self.lines(&below, books);
        }
        let words = self.words(&row.pieces);
        let line = match (row.shape, row.number) {
            (Shape::Box, _) => Line { kind: Kind::Ask, words },
            (Shape::Bullet, _) => Line { kind: Kind::Item, words },
            (Shape::Number, Some(number)) => {
                let number = books.ui(self.locale()).form_number(u32::from(number).to_string());
                let own = Passage { text: format!("{} {}", number.text, words.own.text), ..words.own };
                Line { kind: Kind::Prose, words: Words { own, other: words.other } }
            }
            (Shape::Text, _) if row.is_short => Line { kind: Kind::Short, words },
            (Shape::Heading | Shape::Text | Shape::Honest | Shape::Number, _) => {
                Line { kind: Kind::Prose, words }
            }
        };
        let mut lines = vec![line];
        lines.extend(self.room(row));
        lines
    }

    /// Empty lines under the words.
    fn room(&self, row: &Row) -> Vec<Line> {
        let many = u8::try_from(row.lines).unwrap_or(u8::MAX);
        let room = Line { kind: Kind::Write(many), words: nothing(self.locale()) };
        (many > 0).then_some(room).into_iter().collect()
    }

    /// The words of a row on paper, with room in them; what is only room is the same in every language.
    fn words(&self, pieces: &Both<Vec<Piece>>) -> Words {
        let own = Row::said(&pieces.first, self.locale(), space);
        let second = self.title.second.as_ref().map_or_else(|| self.locale(), |title| title.locale);
        let other = pieces.second.as_ref().map(|pieces| Row::said(pieces, second, space));
        Words::of(own, other)
    }
}

/// A row of several lines whose first begins behind its words, in two languages: all of them stand below both, so that nobody
/// writes past the words of the second.
fn below_both(row: &Row) -> Option<Row> {
    let without = |pieces: &Vec<Piece>| match pieces.split_last() {
        Some((Piece::Hand, before)) if !before.is_empty() => Some(before.to_vec()),
        _ => None,
    };
    let (first, second) = (without(&row.pieces.first)?, row.pieces.second.as_ref().and_then(without)?);
    let pieces = Both { first, second: Some(second) };
    (row.lines > 0).then(|| Row { pieces, lines: row.lines + 1, ..row.clone() })
}

/// Room to write: more of it where nothing follows. Where lines can be drawn, they are.
fn space(is_last: bool) -> String {
    "_".repeat(if is_last { LAST } else { WITHIN })
}

fn nothing(locale: Locale) -> Words {
    Words { own: Passage::plain("", locale), other: None }
}

fn line_id(row: &Row, nth: usize) -> LineId {
    LineId::new(format!("{}-{nth}", row.id))
}
