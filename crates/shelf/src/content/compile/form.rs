//! A form as its authors wrote it, and what it becomes when it keeps every rule.
//!
//! The rules are few: nothing is said for the person, a letter can be spoken instead, an honest note stays. It looks up
//! rights and problems in the library, and refuses to know what the words of a form are.

use std::collections::BTreeMap;

use super::Desk;
use super::draft::format;
use super::fields::{Fields, Named, id, list, one_of, word};
use super::library::Library;
use super::link::twins;
use crate::content::country::Question;
use crate::content::fields::{FORM, ROW};
use crate::content::form::{Fact, Form, FormKind, Given, Leave, Row, Shape, key, row_key, shape_has_words};
use crate::content::scenario::{Entry, Id};
use crate::finding::code;
use crate::finding::paper::{Paper, Spot};
use crate::finding::yaml::Node;

/// How many things that were kept come into a row that does not say.
const USUALLY: u16 = 3;

/// A row, and where it and what it is stand.
struct RowDraft {
    name: Named,
    shape: Option<Shape>,
    row: Row,
}

/// A form whose names have not been looked up.
pub(super) struct FormDraft {
    nth: usize,
    pub(super) name: Named,
    /// Whether the name is the author’s, and no stand-in.
    pub(super) is_named: bool,
    kind: Option<FormKind>,
    pages: Option<u16>,
    rights: Vec<Named>,
    problems: Vec<Named>,
    law: Vec<Question>,
    beside: Vec<Named>,
    rows: Vec<RowDraft>,
}

/// Reads a form; nothing when not even its name is known.
pub(super) fn read(node: &Node, nth: usize, paper: &mut Paper<'_>) -> Option<FormDraft> {
    let fields = Fields::open(node, &FORM, paper)?;
    format(&fields, paper);
    let own = fields.id(paper);
    let is_named = own.is_some();
    let name = own.or_else(|| fields.stand_in());
    let kinds = FormKind::ALL.map(|kind| (kind.name(), kind));
    let kind = fields.get("kind").and_then(|node| one_of(node, &kinds, "kind of form", paper));
    let pages = fields.number("pages", 1, paper);
    let rights = fields.ids("rights", paper);
    let problems = fields.ids("problems", paper);
    let questions = Question::ALL.map(|question| (question.name(), question));
    let law = fields.get("law").map_or(&[][..], |node| list(node, paper));
    let law = law.iter().filter_map(|node| one_of(node, &questions, "question", paper)).collect();
    let beside = fields.get("beside").map_or(&[][..], |node| list(node, paper));
    let beside: Vec<Named> = beside.iter().filter_map(|node| id(node, paper)).collect();
    let rows = fields.get("rows").map_or(&[][..], |node| list(node, paper));
    let rows: Vec<RowDraft> = rows.iter().filter_map(|node| row(node, paper)).collect();
    let name = name?;
    let draft = FormDraft { nth, name, is_named, kind, pages, rights, problems, law, beside, rows };
    draft.look_at_beside(fields.get("beside"), fields.at, paper);
    draft.look_at_note(paper);
    Some(draft)
}

fn row(node: &Node, paper: &mut Paper<'_>) -> Option<RowDraft> {
    let fields = Fields::open(node, &ROW, paper)?;
    let name = fields.name(paper);
    let shapes = Shape::ALL.map(|shape| (shape.name(), shape));
    let shape = fields.get("is").and_then(|node| one_of(node, &shapes, "shape", paper));
    let known: Vec<_> = Fact::ALL.iter().map(|fact| (fact.name(), *fact)).collect();
    let nodes = fields.get("facts").map_or(&[][..], |node| list(node, paper));
    let facts = nodes.iter().filter_map(|node| one_of(node, &known, "fact", paper)).collect();
    let given = fields.get("from").and_then(|node| given(node, paper));
    let leave = leave(&fields, shape, paper);
    look_at_spaces(&fields, shape, given, paper);
    let lines = fields.number("lines", 1, paper).unwrap_or_default();
    let most = fields.number("most", 1, paper).unwrap_or(USUALLY);
    let name = name?;
    let id = name.id.clone();
    let row = Row { id, shape: shape.unwrap_or(Shape::Text), facts, lines, given, most, leave };
    Some(RowDraft { name, shape, row })
}

/// What a visit may put there. A fact is refused: nobody is spoken for.
fn given(node: &Node, paper: &mut Paper<'_>) -> Option<Given> {
    let text = word(node, paper)?;
    if Fact::ALL.iter().any(|fact| fact.name() == text) {
        let what = format!("This form would fill in a fact for somebody: “{text}”.");
        let hint = format!("Leave a space for a hand: “facts: [{text}]”, and “____” in the words.");
        paper.tell(code::FACT_FILLED_IN, node.at, what, hint);
        return None;
    }
    one_of(node, &Given::ALL.map(|given| (given.name(), given)), "source", paper)
}

/// Whether the row may be left out. What is honest may not.
fn leave(fields: &Fields<'_>, shape: Option<Shape>, paper: &mut Paper<'_>) -> Leave {
    let Some(node) = fields.get("leave-out") else { return Leave::Never };
    if shape == Some(Shape::Honest) {
        let what = "This note could be left out, and it is what keeps the paper honest.";
        paper.tell(code::NOTE_LEFT_OUT, node.at, what, "Delete “leave-out”.");
        return Leave::Never;
    }
    let known = Leave::WRITTEN.map(|leave| (leave.name(), leave));
    one_of(node, &known, "way of leaving out", paper).unwrap_or_default()
}

/// A space that a visit may fill stands alone in its words; what has no words has no spaces; a box, an honest note and a
/// heading are filled by nobody’s visit in one space.
fn look_at_spaces(fields: &Fields<'_>, shape: Option<Shape>, given: Option<Given>, paper: &mut Paper<'_>) {
    let Some(shape) = shape else { return };
    let facts = fields.get("facts");
    if let (Some(given), Some(node)) = (given, fields.get("from")) {
        let may = match shape {
            Shape::Text => true,
            Shape::Bullet | Shape::Number | Shape::Box => !given.is_single(),
            Shape::Heading | Shape::Honest => false,
        };
        if !may {
            let what = format!("“{}” cannot come into a {}.", given.name(), shape.name());
            paper.tell(code::FIELD_NOT_HERE, node.at, what, "Put it into a row of its own.");
        }
    }
    let alone = given.is_none_or(|given| !given.is_single());
    if let Some(node) = facts.filter(|_| !alone) {
        let what = "Which of these spaces would be filled in, nobody could see.";
        paper.tell(code::FACT_FILLED_IN, node.at, what, "Put the spaces for a hand into another row.");
    }
    if let Some(node) = facts.filter(|_| !shape_has_words(shape, given)) {
        let what = "This row has no words, so there are no spaces in them.";
        paper.tell(code::FIELD_NOT_HERE, node.at, what, "Write “lines: 3” for empty lines.");
    }
}

impl FormDraft {
    /// What can be said need not be written.
    fn look_at_beside(&self, node: Option<&Node>, at: usize, paper: &mut Paper<'_>) {
        let says = self.beside.iter().any(|name| name.id.as_str() == Form::SAY_FIRST);
        if self.kind.is_some_and(FormKind::can_be_said) && !says {
            let what = "Nothing beside this letter says that it can be spoken instead.";
            let hint = format!("Write “beside: [{}]”.", Form::SAY_FIRST);
            paper.tell(code::NOT_SAID_FIRST, node.map_or(at, |node| node.at), what, hint);
        } else if node.is_none() {
            let what = "A form needs the field “beside”.";
            paper.tell(code::MISSING_FIELD, at, what, "Write “beside: [keep-a-copy]”.");
        }
    }

    fn look_at_note(&self, paper: &mut Paper<'_>) {
        let has = self.rows.iter().any(|row| row.shape == Some(Shape::Honest));
        if self.kind.is_some_and(FormKind::needs_a_note) && !has {
            let what = "This plan does not say what the law may not make of it.";
            let hint = "Add a row “{ id: not-a-legal-form, is: honest }”, and say it in its words.";
            paper.tell(code::NOTE_LEFT_OUT, self.name.at, what, hint);
        }
    }

    /// The form, when everything that it names is there.
    fn assemble(&self) -> Option<Form> {
        let ids = |names: &[Named]| names.iter().map(|name| name.id.clone()).collect();
        Some(Form {
            id: self.name.id.clone(),
            kind: self.kind?,
            pages: self.pages?,
            rights: ids(&self.rights),
            problems: ids(&self.problems),
            law: self.law.clone(),
            beside: ids(&self.beside),
            rows: self.rows.iter().map(|row| row.row.clone()).collect(),
        })
    }
}

/// The form, when everything holds.
pub(super) fn link(draft: &FormDraft, library: &Library, desk: &mut Desk<'_>) -> Option<Form> {
    let nth = draft.nth;
    let mut known = true;
    for right in &draft.rights {
        known &= library.known(Entry::Right, right, nth, desk);
    }
    for problem in &draft.problems {
        known &= library.known(Entry::Problem, problem, nth, desk);
    }
    twins(draft.rows.iter().map(|row| &row.name), "row", nth, desk);
    twins(draft.beside.iter(), "text beside", nth, desk);
    if !known || !desk.is_sound(nth) { None } else { draft.assemble() }
}

/// Notes where the form and its rows stand.
pub(super) fn mark(draft: &FormDraft, desk: &Desk<'_>, places: &mut BTreeMap<String, Spot>) {
    let form: &Id = &draft.name.id;
    places.extend(desk.spot(draft.nth, draft.name.at).map(|spot| (key(form), spot)));
    for row in draft.rows.iter().filter(|row| row.row.has_words()) {
        let spot = desk.spot(draft.nth, row.name.at);
        places.extend(spot.map(|spot| (row_key(form, &row.name.id), spot)));
    }
}
