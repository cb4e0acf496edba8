//! A scenario as its author wrote it: names not yet looked up.
//!
//! Everything here knows its place in the file. It refuses to know other files.

use super::basis::BasisDraft;
use super::fields::{Fields, Named, id, list, word};
use super::lesson;
use crate::content::fields::{CHOICE, GIVEN, LESSON, MY_SITUATION, OUTCOME, STEP, STORY};
use crate::content::scenario::{Id, Kind, Touch};
use crate::finding::paper::Paper;
use crate::finding::yaml::{Node, Value};
use crate::finding::{code, did_you_mean};

/// The format that is read.
const FORMAT: u32 = 1;

/// Something listed, with its flags.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct GivenDraft {
    pub(super) name: Named,
    pub(super) needs: Vec<Named>,
    pub(super) unless: Vec<Named>,
}

/// Everything listed under a choice or an outcome.
#[derive(Default)]
pub(super) struct GivesDraft {
    pub(super) rights: Vec<GivenDraft>,
    pub(super) says: Vec<GivenDraft>,
    pub(super) asks: Vec<GivenDraft>,
    pub(super) helps: Vec<GivenDraft>,
    pub(super) next: Vec<GivenDraft>,
    pub(super) keeps: Vec<GivenDraft>,
}

impl GivesDraft {
    /// All lists.
    pub(super) fn lists(&self) -> [&[GivenDraft]; 6] {
        [&self.rights, &self.says, &self.asks, &self.helps, &self.next, &self.keeps]
    }
}

/// A choice.
pub(super) struct ChoiceDraft {
    pub(super) name: Named,
    pub(super) to: Option<Named>,
    pub(super) remembers: Vec<Named>,
    pub(super) needs: Vec<Named>,
    pub(super) unless: Vec<Named>,
    pub(super) quiet: bool,
    pub(super) gives: GivesDraft,
}

/// A step.
pub(super) struct StepDraft {
    pub(super) name: Named,
    pub(super) choices: Vec<ChoiceDraft>,
}

/// An outcome.
pub(super) struct OutcomeDraft {
    pub(super) name: Named,
    pub(super) gives: GivesDraft,
}

/// A scenario.
pub(super) struct ScenarioDraft {
    pub(super) name: Named,
    /// Whether the name is the author’s, and no stand-in.
    pub(super) is_named: bool,
    pub(super) kind: Kind,
    pub(super) theme: Option<Named>,
    pub(super) service: Option<Named>,
    pub(super) minutes: Option<u8>,
    pub(super) touches: Vec<Touch>,
    pub(super) help_first: bool,
    pub(super) start: Option<Named>,
    pub(super) steps: Vec<StepDraft>,
    pub(super) outcomes: Vec<OutcomeDraft>,
    /// What a lesson rests on.
    pub(super) basis: Option<BasisDraft>,
}

/// Reads a scenario; nothing when not even its name is known.
pub(super) fn scenario(node: &Node, paper: &mut Paper<'_>) -> Option<ScenarioDraft> {
    let forms = [&STORY, &MY_SITUATION, &LESSON];
    let fields =
        Fields::open_one_of(node, "a scenario", &forms, paper, |fields, paper| match kind(fields, paper) {
            Kind::Story => &STORY,
            Kind::MySituation => &MY_SITUATION,
            Kind::Lesson => &LESSON,
        })?;
    format(&fields, paper);
    let kind = if fields.is(&LESSON) {
        Kind::Lesson
    } else if fields.is(&MY_SITUATION) {
        Kind::MySituation
    } else {
        Kind::Story
    };
    let own = fields.id(paper);
    let is_named = own.is_some();
    let name = own.or_else(|| fields.stand_in());
    let (theme, service) = match kind {
        Kind::Story => (theme(&fields, "theme", paper), theme(&fields, "service", paper)),
        Kind::MySituation | Kind::Lesson => (None, None),
    };
    let minutes = fields.number("minutes", 1, paper).and_then(|minutes| u8::try_from(minutes).ok());
    let touches = touches(&fields, paper);
    let help_first = fields.truth("help-first", paper);
    if !help_first && touches.iter().any(|touch| touch.needs_help()) {
        let at = fields.get("touches").map_or(fields.at, |node| node.at);
        let what = "This touches force, abuse or self-harm, and does not offer help first.";
        paper.tell_read(code::HELP_NOT_FIRST, at, what, "Add a line “help-first: true”.");
    }
    let basis = (kind == Kind::Lesson).then(|| lesson::basis(&fields, paper));
    let Places { start, steps, outcomes } = match kind {
        Kind::Lesson => lesson::places(&fields, paper),
        Kind::Story | Kind::MySituation => places(&fields, paper),
    };
    Some(ScenarioDraft {
        name: name?,
        is_named,
        kind,
        theme,
        service,
        minutes,
        touches,
        help_first,
        start,
        steps,
        outcomes,
        basis,
    })
}

/// The places of a scenario, and where it begins.
#[derive(Default)]
pub(super) struct Places {
    pub(super) start: Option<Named>,
    pub(super) steps: Vec<StepDraft>,
    pub(super) outcomes: Vec<OutcomeDraft>,
}

fn places(fields: &Fields<'_>, paper: &mut Paper<'_>) -> Places {
    let start = fields.get("start").and_then(|node| id(node, paper));
    let steps = fields.get("steps").map_or(&[][..], |node| list(node, paper));
    let steps = steps.iter().filter_map(|node| step(node, paper)).collect();
    let outcomes = fields.get("outcomes").map_or(&[][..], |node| list(node, paper));
    let outcomes = outcomes.iter().filter_map(|node| outcome(node, paper)).collect();
    Places { start, steps, outcomes }
}

/// Looks at the `format` of a file.
pub fn format(fields: &Fields<'_>, paper: &mut Paper<'_>) {
    let Some(node) = fields.get("format") else { return };
    let number = match &node.value {
        Value::Word { text, .. } => text.parse::<u32>().ok(),
        Value::Nothing | Value::List(_) | Value::Fields(_) => None,
    };
    match number {
        Some(FORMAT) => {}
        Some(newer @ 2..) => {
            let what = format!("This file is written in format {newer}; this program reads format {FORMAT}.");
            paper.tell(code::FORMAT_NEW, node.at, what, "Get a newer my-rights.");
        }
        Some(older) => {
            let what = format!("Format {older} is no longer read.");
            paper.tell(code::FORMAT_OLD, node.at, what, format!("Write “format: {FORMAT}”."));
        }
        None => {
            let what = "“format” is a whole number.";
            paper.tell(code::BAD_NUMBER, node.at, what, format!("Write “format: {FORMAT}”."));
        }
    }
}

fn kind(fields: &Fields<'_>, paper: &mut Paper<'_>) -> Kind {
    let Some(node) = fields.get("kind") else { return Kind::Story };
    match word(node, paper) {
        Some("my-situation") => Kind::MySituation,
        Some("lesson") => Kind::Lesson,
        Some("scenario") | None => Kind::Story,
        Some(other) => {
            let hint = did_you_mean(other, ["scenario", "my-situation", "lesson"])
                .unwrap_or_else(|| "Write “scenario”, “my-situation” or “lesson”.".to_owned());
            paper.tell(code::UNKNOWN_KIND, node.at, format!("There is no kind of scenario “{other}”."), hint);
            match other {
                other if other.contains("sit") => Kind::MySituation,
                other if other.contains("les") => Kind::Lesson,
                _ => Kind::Story,
            }
        }
    }
}

fn theme(fields: &Fields<'_>, name: &str, paper: &mut Paper<'_>) -> Option<Named> {
    fields.get(name).and_then(|node| id(node, paper))
}

fn touches(fields: &Fields<'_>, paper: &mut Paper<'_>) -> Vec<Touch> {
    let mut found = Vec::new();
    for named in fields.ids("touches", paper) {
        let text = named.id.as_str();
        match Touch::ALL.into_iter().find(|touch| touch.name() == text) {
            Some(touch) if found.contains(&touch) => {
                paper.tell(
                    code::REPEATED,
                    named.at,
                    format!("“{text}” is listed twice."),
                    "Keep one of the two.",
                );
            }
            Some(touch) => found.push(touch),
            None => {
                let names: Vec<_> = Touch::ALL.iter().map(|touch| touch.name()).collect();
                let hint = did_you_mean(text, names.iter().copied())
                    .unwrap_or_else(|| format!("Known here: {}.", names.join(", ")));
                let what = format!("There is no subject “{text}” that a scenario can touch.");
                paper.tell(code::UNKNOWN_TOUCH, named.at, what, hint);
            }
        }
    }
    found
}

fn step(node: &Node, paper: &mut Paper<'_>) -> Option<StepDraft> {
    let fields = Fields::open(node, &STEP, paper)?;
    let name = fields.name(paper);
    let nodes = fields.get("choices").map_or(&[][..], |node| list(node, paper));
    let choices = nodes.iter().filter_map(|node| choice(node, paper)).collect();
    Some(StepDraft { name: name?, choices })
}

fn choice(node: &Node, paper: &mut Paper<'_>) -> Option<ChoiceDraft> {
    let fields = Fields::open(node, &CHOICE, paper)?;
    let name = fields.name(paper);
    let to = fields.get("to").and_then(|node| id(node, paper));
    let remembers = fields.ids("remembers", paper);
    let needs = fields.ids("needs", paper);
    let unless = fields.ids("unless", paper);
    let quiet = fields.truth("quiet", paper);
    let gives = gives(&fields, paper);
    Some(ChoiceDraft { name: name?, to, remembers, needs, unless, quiet, gives })
}

fn outcome(node: &Node, paper: &mut Paper<'_>) -> Option<OutcomeDraft> {
    let fields = Fields::open(node, &OUTCOME, paper)?;
    let name = fields.name(paper);
    let gives = gives(&fields, paper);
    Some(OutcomeDraft { name: name?, gives })
}

pub(super) fn gives(fields: &Fields<'_>, paper: &mut Paper<'_>) -> GivesDraft {
    GivesDraft {
        rights: givens(fields, "rights", paper),
        says: givens(fields, "says", paper),
        asks: givens(fields, "asks", paper),
        helps: givens(fields, "helps", paper),
        next: if fields.may("next") { givens(fields, "next", paper) } else { Vec::new() },
        keeps: givens(fields, "keeps", paper),
    }
}

fn givens(fields: &Fields<'_>, name: &str, paper: &mut Paper<'_>) -> Vec<GivenDraft> {
    let nodes = fields.get(name).map_or(&[][..], |node| list(node, paper));
    let mut found: Vec<GivenDraft> = Vec::new();
    for node in nodes {
        let Some(given) = given(node, paper) else { continue };
        let ids = |names: &[Named]| names.iter().map(|name| name.id.clone()).collect::<Vec<_>>();
        let same = |other: &GivenDraft| {
            other.name.id == given.name.id
                && ids(&other.needs) == ids(&given.needs)
                && ids(&other.unless) == ids(&given.unless)
        };
        if found.iter().any(same) {
            let what = format!("“{}” is listed twice.", given.name.id);
            paper.tell_read(code::REPEATED, node.at, what, "Keep one of the two.");
        } else {
            found.push(given);
        }
    }
    found
}

fn given(node: &Node, paper: &mut Paper<'_>) -> Option<GivenDraft> {
    if let Some(name) = noted(node) {
        let what = "There is a colon in this entry, so that YAML takes it for a field and its value.";
        let hint = format!("Write “{}” alone; a comment stands behind the closing bracket.", name.id);
        paper.tell_read(code::UNKNOWN_FIELD, name.at, what, hint);
        return Some(GivenDraft { name, needs: Vec::new(), unless: Vec::new() });
    }
    if !matches!(node.value, Value::Fields(_)) {
        return id(node, paper).map(|name| GivenDraft { name, needs: Vec::new(), unless: Vec::new() });
    }
    let fields = Fields::open(node, &GIVEN, paper)?;
    let name = fields.id(paper);
    let needs = fields.ids("needs", paper);
    let unless = fields.ids("unless", paper);
    Some(GivenDraft { name: name?, needs, unless })
}

/// The id of an entry behind which somebody has written a colon and a word: `[a: b]`.
fn noted(node: &Node) -> Option<Named> {
    let Value::Fields(fields) = &node.value else { return None };
    let [(name, value)] = fields.as_slice() else { return None };
    let (Value::Word { text, .. }, Value::Word { .. } | Value::Nothing) = (&name.value, &value.value) else {
        return None;
    };
    let is_field = GIVEN.field(text).is_some();
    Id::new(text).filter(|_| !is_field).map(|id| Named { id, at: name.at })
}
