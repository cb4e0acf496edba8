//! A form as a value: what it says, where a hand writes, what a hand ticks. Screen, lines and paper are made of it.
//!
//! What a visit gives comes in by [`Given`](shelf::content::template::Given) alone, which knows no fact. A space for a hand
//! is a value without anything in it, and a box has no state: there is no way to fill the one or to tick the other.

use crate::app::App;
use crate::compose::Composer;
use crate::passage::Passage;
use crate::phrasebook::{Phrasebooks, Ui};
use shelf::content::Id;
use shelf::content::template::{Shape, TemplateKind};
use shelf::language::Locale;

mod page;
mod rows;

/// How long a space is in plain text: in a sentence, at its end, and a whole line.
const SPACES: [&str; 3] =
    ["____________", "__________________________", "____________________________________"];

/// A form, filled with what was kept and nothing else.
#[derive(Clone, PartialEq, Debug)]
pub struct Form {
    /// Which.
    pub id: Id,
    /// What it is.
    pub kind: TemplateKind,
    /// How many sides of paper it has at most.
    pub pages: u16,
    /// What stands at its head; in the language beside it too.
    pub title: Both<Passage>,
    /// Its rows, in order.
    pub rows: Vec<Row>,
}

impl Form {
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

/// A form as plain text, in logical order, to be printed or filled in anywhere.
pub fn text(app: &App, books: &Phrasebooks, id: &Id) -> String {
    let composer = Composer::for_person(app, books);
    let Some(form) = Form::of(app, books, id) else { return String::new() };
    let mut text = format!("{}\n", form.title.first.spoken());
    text.extend(form.title.second.iter().map(|title| format!("{}\n", title.spoken())));
    for row in &form.rows {
        lay(&mut text, row, &composer.ui());
    }
    text
}

/// One row: its words, those beside it farther in, and lines to write on.
fn lay(text: &mut String, row: &Row, ui: &Ui<'_>) {
    let [within, last, line] = SPACES;
    let hand = |is_last: bool| if is_last { last } else { within }.to_owned();
    let said = |pieces: &[Piece]| Row::said(pieces, Locale::En, hand).spoken();
    let mark = match row.shape {
        Shape::Heading | Shape::Text | Shape::Honest => String::new(),
        Shape::Bullet => "- ".to_owned(),
        Shape::Box => format!("{} ", ui.form_box().spoken()),
        Shape::Number => row.number.map_or_else(String::new, |number| format!("{number} ")),
    };
    if matches!(row.shape, Shape::Heading) {
        text.push('\n');
    }
    text.extend([mark.as_str(), &said(&row.pieces.first), "\n"]);
    for second in row.pieces.second.iter().filter(|second| **second != row.pieces.first) {
        text.extend(["    ", &said(second), "\n"]);
    }
    for _ in 0..row.lines {
        text.extend([line, "\n"]);
    }
    if matches!(row.shape, Shape::Heading) && row.pieces.second.is_none() {
        text.push('\n');
    }
}
