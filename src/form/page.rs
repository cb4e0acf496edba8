//! The pages of forms: the list of them, one form with what stands beside it, what can be left out.
//!
//! That it can be said stands before the form; the law stands after it, from the pack of the reader’s own country, with
//! its dates, and never in it.

use super::{Both, Piece, Row};
use crate::app::{Change, Message, Notice, View};
use crate::compose::{Composer, Sketch};
use crate::page::Block;
use crate::passage::Passage;
use crate::sheet::ABOVE;
use shelf::content::form::{self, Form, Given, Leave, Shape, beside_key};
use shelf::content::{ClaimKind, Id};
use shelf::language::Locale;
use shelf::phrases::need::SPACE;
use shelf::phrases::{Key, Phrases};

/// How many rules of a country stand beside a form; the others are one choice away.
const RULES: usize = 3;

/// A box on a screen; on paper it is drawn.
const BOX: &str = "[ ]";

/// How many spaces a whole line to write on is as long as, on a screen.
const LINE: usize = 4;

impl Composer<'_> {
    /// Everything that can be filled in by hand.
    pub(crate) fn forms(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.forms_title());
        sketch.blocks.push(Block::Prose(ui.forms_about()));
        for form in &self.app.shelf().library.forms {
            self.lead_to_form(&mut sketch, &form.id);
        }
        sketch
    }

    /// A row that leads to a form.
    pub(crate) fn lead_to_form(&self, sketch: &mut Sketch, form: &Id) {
        let label = self.form_phrase(form, &form::key(form), None);
        sketch.choice(format!("form-{form}"), label, Message::Open(View::Form(form.clone())));
    }

    /// A row that leads to the list of forms, where there are some.
    pub(crate) fn lead_to_forms(&self, sketch: &mut Sketch) {
        if !self.app.shelf().library.forms.is_empty() {
            sketch.choice("forms", self.ui().forms_offer(), Message::Open(View::Forms));
        }
    }

    /// One form.
    pub(crate) fn form(&self, id: &Id) -> Sketch {
        let ui = self.ui();
        let Some(template) = self.app.shelf().form(id) else { return self.forms() };
        let mut sketch = self.blank(self.form_phrase(id, &template.key(), None));
        sketch.blocks.push(Block::Prose(self.form_phrase(id, &template.key(), Some("about"))));
        let (first, beside): (Vec<&Id>, Vec<&Id>) =
            template.beside.iter().partition(|beside| beside.as_str() == Form::SAY_FIRST);
        sketch.blocks.extend(first.into_iter().map(|beside| Block::Said(self.beside_phrase(beside))));
        sketch.blocks.push(Block::Aside(ui.form_paper()));
        self.form_paper(&mut sketch, id);
        sketch.blocks.push(Block::Aside(ui.form_end()));
        sketch.blocks.push(Block::Heading(ui.form_beside()));
        sketch.blocks.extend(beside.into_iter().map(|beside| Block::Item(self.beside_phrase(beside))));
        self.law(&mut sketch, &template);
        self.form_offers(&mut sketch, &template);
        sketch.rights.clone_from(&template.rights);
        sketch
    }

    /// What stands on the paper, as a screen shows it and as it is told.
    pub(crate) fn form_paper(&self, sketch: &mut Sketch, id: &Id) {
        let Some(form) = self.form_value(id) else { return };
        let Both { first, second } = form.title;
        sketch.blocks.push(Block::Heading(first));
        if let Some(second) = second {
            let locale = second.locale;
            sketch
                .blocks
                .extend([second, self.ui().form_once(), self.ui_in(locale).form_once()].map(Block::Aside));
        }
        for row in &form.rows {
            self.put(&mut sketch.blocks, row);
        }
    }

    fn put(&self, blocks: &mut Vec<Block>, row: &Row) {
        let locale = locale_of(&row.pieces.first).unwrap_or_else(|| self.locale());
        let ui = self.ui_in(locale);
        let shown = self.marked_row(row, Row::said(&row.pieces.first, locale, |_| SPACE.to_owned()), false);
        let told =
            self.marked_row(row, Row::said(&row.pieces.first, locale, |_| ui.form_space_told().text), true);
        if row.shape == Shape::Heading {
            blocks.push(Block::Heading(shown));
        } else if row.is_given() && !row.pieces.first.contains(&Piece::Hand) {
            // What the guide put in is marked: it can be taken off.
            blocks.push(Block::Said(shown));
        } else {
            blocks.extend([Block::Row(shown), Block::Instead(told)]);
        }
        for second in row.pieces.second.iter().filter(|second| locale_of(second).is_some()) {
            let locale = locale_of(second).unwrap_or_else(|| self.locale());
            blocks.push(Block::Aside(Row::said(second, locale, |_| ABOVE.to_owned())));
        }
        for _ in 0..row.lines {
            blocks.push(Block::Row(Passage::plain(SPACE.repeat(LINE), locale)));
        }
        blocks.extend((row.lines > 0).then(|| Block::Instead(ui.form_lines(row.lines))));
    }

    /// A row with its box, which is empty, or its number.
    fn marked_row(&self, row: &Row, words: Passage, is_told: bool) -> Passage {
        let ui = self.ui_in(words.locale);
        let (marked, words) = match (row.shape, row.number) {
            (Shape::Box, _) if is_told => (ui.form_box_told(), words),
            (Shape::Box, _) => (Passage::plain(BOX, words.locale), words),
            (Shape::Number, Some(number)) => (ui.form_number(u32::from(number).to_string()), words),
            _ => return words,
        };
        Passage::plain(format!("{} {}", marked.text, words.text), words.locale)
    }

    fn beside_phrase(&self, beside: &Id) -> Passage {
        self.phrase_of(Key { phrases: Phrases::Beside, message: &beside_key(beside), attribute: None })
    }

    /// What the law of the reader’s country says on time limits and on where to go, each with its date; or that nobody said
    /// where that is.
    fn law(&self, sketch: &mut Sketch, template: &Form) {
        if template.law.is_empty() {
            return;
        }
        let ui = self.ui();
        let Some(country) = self.app.country() else { return self.no_rules(sketch) };
        sketch.blocks.push(Block::Heading(ui.country_rules(self.country_name(&country.id).within())));
        self.introduce_pack(sketch, country);
        let answers = template.law.iter().flat_map(|question| country.answers(*question));
        let urgent = |kind| matches!(kind, ClaimKind::Limit | ClaimKind::Complain);
        let claims: Vec<_> = answers.collect();
        let (first, others): (Vec<_>, Vec<_>) = claims.into_iter().partition(|claim| urgent(claim.kind));
        let mut kind = None;
        let many = first.len() + others.len();
        for claim in first.into_iter().chain(others).take(RULES) {
            self.labelled(&mut sketch.blocks, &mut kind, claim);
            self.claim(&mut sketch.blocks, country, claim);
        }
        if many > RULES {
            sketch.blocks.push(Block::Aside(ui.form_more_rules()));
        }
        for question in &template.law {
            if country.answers(*question).next().is_some() {
                let label = self.asked(*question);
                sketch.choice(
                    format!("law-{}", question.name()),
                    label,
                    Message::Open(View::Question(*question)),
                );
            }
        }
    }

    /// What can be done with it: the day, what is left out, a second language, a copy.
    fn form_offers(&self, sketch: &mut Sketch, template: &Form) {
        let ui = self.ui();
        let law = std::mem::take(&mut sketch.choices);
        let wrote = matches!(self.app.visit().notice(), Some(Notice::Wrote(_)));
        if let Some(file) = self.app.file().filter(|_| !wrote) {
            sketch.choice("write", ui.sheet_keep(file.display().to_string()), Message::WriteSheet);
        }
        if self.app.may_print() {
            sketch.choice("print", ui.offer_print_about(), Message::Open(View::Print));
        }
        sketch.choices.extend(self.copy_offer());
        let filling = self.app.visit().filling(&template.id);
        let id = &template.id;
        if filling.is_dated() {
            sketch.choice("undate", ui.form_undate(), Message::Change(id.clone(), Change::Date(false)));
        } else if let Some(today) = self.app.today()
            && template.rows.iter().any(|row| row.given == Some(Given::Today))
        {
            let label = ui.form_date(self.date(today).within());
            sketch.choice("date", label, Message::Change(id.clone(), Change::Date(true)));
        }
        if template.rows.iter().any(|row| row.leave != Leave::Never) {
            sketch.choice("rows", ui.form_rows(), Message::Open(View::FormRows(id.clone())));
        }
        sketch.choice("language", ui.sheet_languages(), Message::Open(View::SheetLanguage));
        if self.app.policy().may_keep_a_copy {
            sketch.choice("form", ui.sheet_forms(), Message::Open(View::SheetFormat));
        }
        sketch.choices.extend(law);
        self.lead_to_forms(sketch);
    }

    /// What can be left out of a form, and put back.
    pub(crate) fn form_rows(&self, id: &Id) -> Sketch {
        let ui = self.ui();
        let Some(template) = self.app.shelf().form(id) else { return self.forms() };
        let mut sketch = self.blank(ui.form_rows());
        sketch.place.within = self.form_phrase(id, &template.key(), None);
        sketch.blocks.push(Block::Prose(ui.form_rows_about()));
        let filling = self.app.visit().filling(id);
        for row in template.rows.iter().filter(|row| row.leave != Leave::Never) {
            let Some(name) = self.row_name(&template, row) else { continue };
            let label = if filling.leaves_out(row) {
                ui.form_put_in(name.within())
            } else {
                ui.form_take_off(name.within())
            };
            sketch.choice(row.id.as_str(), label, Message::Change(id.clone(), Change::Turn(row.id.clone())));
        }
        sketch
    }

    /// What a row is called where it can be left out: its words, or what kind of kept things come into it; nothing where
    /// nothing of that kind was kept.
    fn row_name(&self, form: &Form, row: &form::Row) -> Option<Passage> {
        let ui = self.ui();
        if row.has_words() {
            return Some(self.form_phrase(&form.id, &form.row_key(&row.id), None));
        }
        match row.given? {
            Given::Questions => Some(ui.sheet_questions()),
            Given::Words => Some(ui.sheet_words()),
            Given::Next => Some(ui.sheet_next()),
            Given::Rights => Some(ui.sheet_rights()),
            Given::Address | Given::Today => None,
        }
    }
}

/// The language of the words in these pieces, if there are any.
fn locale_of(pieces: &[Piece]) -> Option<Locale> {
    pieces.iter().find_map(|piece| match piece {
        Piece::Words(words) | Piece::Given(words) => Some(words.locale),
        Piece::Hand => None,
    })
}
