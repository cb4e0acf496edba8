//! From a template and a visit to the rows of a form.
//!
//! The only place where something of a visit comes into a form: by what the template calls given. It refuses to know what
//! the spaces are for.

use super::{Both, Filled, Piece, Row};
use crate::app::{Filling, Kept};
use crate::compose::Composer;
use crate::passage::Passage;
use shelf::content::form::{self, Form, FormKind, Given, Shape};
use shelf::content::{Entry, Id};
use shelf::language::Locale;
use shelf::phrases::need::SPACE;
use shelf::phrases::{Key, Phrases};

impl Composer<'_> {
    /// The form of this name, in the language of the reader and in the one that they want beside it. Cards are for whoever
    /// reads them at a desk: the language beside comes first there.
    pub(crate) fn form_value(&self, id: &Id) -> Option<Filled> {
        self.form_in(id, self.app.visit().arrangement().second())
    }

    /// The same with this language beside.
    pub(crate) fn form_in(&self, id: &Id, second: Option<Locale>) -> Option<Filled> {
        let template = &self.app.shelf().form(id)?;
        let filling = self.app.visit().filling(id);
        let second = second.filter(|second| *second != self.locale());
        let beside = second.map(|second| self.in_locale(second));
        let (first, second) = match (&beside, template.kind) {
            (Some(beside), FormKind::Cards) => (beside, Some(self)),
            (beside, _) => (self, beside.as_ref()),
        };
        let title = Both {
            first: first.form_phrase(id, &template.key(), Some("title")),
            second: second.map(|second| second.form_phrase(id, &template.key(), Some("title"))),
        };
        let rows = Filler { template, filling: &filling, first, second }.rows();
        Some(Filled { id: id.clone(), kind: template.kind, pages: template.pages, title, rows })
    }

    /// A phrase of a form, as one line.
    pub(super) fn form_phrase(&self, form: &Id, key: &str, attribute: Option<&str>) -> Passage {
        let key = Key { phrases: Phrases::Form(form), message: key, attribute };
        let said = self.phrase_of(key);
        let text = said.text.split_whitespace_but_held();
        Passage { text, ..said }
    }

    /// What a visit gives, thing by thing. Never an answer that somebody gave about themselves.
    fn given(&self, given: Given) -> Vec<Passage> {
        let kept = self.app.visit().kept().iter();
        match given {
            Given::Questions => {
                kept.filter(|one| matches!(one, Kept::Ask(..))).filter_map(|one| self.kept(one)).collect()
            }
            Given::Words => {
                let is_said = |one: &&Kept| matches!(one, Kept::Say(..) | Kept::ProblemSay(..));
                kept.filter(is_said).filter_map(|one| self.kept(one)).collect()
            }
            Given::Next => {
                kept.filter(|one| matches!(one, Kept::Next(..))).filter_map(|one| self.kept(one)).collect()
            }
            Given::Rights => kept.filter_map(|one| self.right_with_source(one)).collect(),
            Given::Address | Given::Today => Vec::new(),
        }
    }

    /// A right that was kept, with the first thing that it rests on: never the one without the other.
    fn right_with_source(&self, kept: &Kept) -> Option<Passage> {
        let Kept::Right(id) = kept else { return None };
        let source = self.app.shelf().right(id)?.sources.first()?;
        let name = self.entry(Entry::Right, id, None);
        Some(self.ui().form_right(name.within(), self.cite(source).within()))
    }

    /// What a visit puts into the one space of a sentence.
    fn single(&self, template: &Form, given: Given, filling: &Filling) -> Option<Passage> {
        match given {
            Given::Today => self.app.today().filter(|_| filling.is_dated()).map(|today| self.date(today)),
            Given::Address => self.address(&template.id),
            Given::Questions | Given::Words | Given::Next | Given::Rights => None,
        }
    }
}

/// One line of a phrase that may stand on several; a no-break space stays.
trait Line {
    fn split_whitespace_but_held(&self) -> String;
}

impl Line for String {
    fn split_whitespace_but_held(&self) -> String {
        let words = self.split([' ', '\n']).filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join(" ")
    }
}

/// Everything that the rows of a form come from.
struct Filler<'f, 'a> {
    template: &'f Form,
    filling: &'f Filling,
    first: &'f Composer<'a>,
    second: Option<&'f Composer<'a>>,
}

impl Filler<'_, '_> {
    fn rows(&self) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        let mut is_left_out = false;
        for row in &self.template.rows {
            let leaves = self.filling.leaves_out(row);
            if row.shape == Shape::Heading {
                is_left_out = leaves;
            }
            // A heading takes with it what stands under it, but for what is honest.
            if (leaves || is_left_out) && row.shape != Shape::Honest {
                continue;
            }
            rows.extend(self.row(row));
        }
        without_idle_headings(&mut rows, self.template.kind);
        number(&mut rows);
        rows
    }

    fn row(&self, row: &form::Row) -> Vec<Row> {
        match row.given {
            Some(given) if !given.is_single() => self.list(row, given),
            _ if row.has_words() => {
                vec![made(row, row.shape, self.both(|composer| self.words(composer, row)), row.lines)]
            }
            _ => empty(row, row.shape, row.lines),
        }
    }

    /// What was kept, and empty lines for the rest; nothing at all where there is neither.
    fn list(&self, row: &form::Row, given: Given) -> Vec<Row> {
        let shape = if row.shape == Shape::Text { Shape::Bullet } else { row.shape };
        let items = self.first.given(given);
        let theirs = self.second.map(|second| second.given(given));
        let mut rows: Vec<Row> = Vec::new();
        for (nth, item) in items.into_iter().take(usize::from(row.most)).enumerate() {
            let second = theirs.as_ref().and_then(|theirs| theirs.get(nth)).cloned();
            let pieces = Both {
                first: vec![Piece::Given(item)],
                second: second.map(|second| vec![Piece::Given(second)]),
            };
            rows.push(made(row, shape, pieces, 0));
        }
        let given = u16::try_from(rows.len()).unwrap_or(u16::MAX);
        rows.extend(empty(row, shape, row.lines.saturating_sub(given)));
        if row.has_words() && !rows.is_empty() {
            let lead = made(row, row.shape, self.both(|composer| self.words(composer, row)), 0);
            rows.insert(0, lead);
        }
        rows
    }

    fn both(&self, of: impl Fn(&Composer<'_>) -> Vec<Piece>) -> Both<Vec<Piece>> {
        Both { first: of(self.first), second: self.second.map(of) }
    }

    /// The words of a row, with its spaces; one of them may be filled where the template says so.
    fn words(&self, composer: &Composer<'_>, row: &form::Row) -> Vec<Piece> {
        let said = composer.form_phrase(&self.template.id, &self.template.row_key(&row.id), None);
        let single = row.given.and_then(|given| composer.single(self.template, given, self.filling));
        let mut pieces = Vec::new();
        for (nth, words) in said.text.split(SPACE).enumerate() {
            if nth > 0 {
                pieces.push(single.clone().map_or(Piece::Hand, Piece::Given));
            }
            if !words.is_empty() {
                pieces.push(Piece::Words(Passage::plain(words, said.locale)));
            }
        }
        pieces
    }
}

fn empty(row: &form::Row, shape: Shape, lines: u16) -> Vec<Row> {
    let hand = || Both { first: vec![Piece::Hand], second: None };
    (0..lines).map(|_| made(row, shape, hand(), 0)).collect()
}

fn made(row: &form::Row, shape: Shape, pieces: Both<Vec<Piece>>, lines: u16) -> Row {
    Row { id: row.id.clone(), shape, number: None, pieces, lines, is_short: row.is_short() }
}

/// Takes away headings with nothing under them; a card may be a heading alone.
fn without_idle_headings(rows: &mut Vec<Row>, kind: FormKind) {
    if kind == FormKind::Cards {
        return;
    }
    let is_heading = |row: Option<&Row>| row.is_none_or(|row| row.shape == Shape::Heading);
    let idle: Vec<bool> =
        (0..rows.len()).map(|nth| is_heading(rows.get(nth)) && is_heading(rows.get(nth + 1))).collect();
    let mut idle = idle.into_iter();
    rows.retain(|_| !idle.next().unwrap_or_default());
}

/// Counts numbered lines, from 1 under each heading.
fn number(rows: &mut [Row]) {
    let mut last = 0;
    for row in rows {
        if row.shape == Shape::Number {
            last += 1;
            row.number = Some(last);
        } else if row.shape == Shape::Heading {
            last = 0;
        }
    }
}
