//! What happens to people, as the shelf lists it: which rights and which scenarios answer it.
//!
//! Reads that part of the shelf's own file and looks up its names. It refuses to know what is in a scenario.

use super::fields::{Fields, Named, list};
use super::library::{Item, Library};
use super::{Desk, Sheet};
use crate::content::fields::PROBLEM;
use crate::content::scenario::{Entry, Id, Kind, Problem};
use crate::finding::code::{self, Code};
use crate::finding::did_you_mean;
use crate::finding::paper::Paper;
use crate::finding::yaml::{Node, Value};

/// The problems of a shelf as its authors wrote them.
#[derive(Default)]
pub(super) struct Problems {
    drafts: Vec<Draft>,
    whole: bool,
}

struct Draft {
    item: Item,
    rights: Vec<Named>,
    scenarios: Vec<Named>,
    says: Vec<Named>,
    help_first: bool,
}

impl Problems {
    /// Reads the list; a shelf may have none.
    pub(super) fn read(fields: &Fields<'_>, nth: usize, paper: &mut Paper<'_>) -> Self {
        let Some(node) = fields.get("problems") else { return Self { drafts: Vec::new(), whole: true } };
        let nodes = list(node, paper);
        let drafts: Vec<Draft> = nodes.iter().filter_map(|node| draft(node, nth, paper)).collect();
        let whole = matches!(node.value, Value::List(_)) && drafts.len() == nodes.len();
        Self { drafts, whole }
    }

    /// Their names, or nothing when not all of them could be read.
    pub(super) fn ids(&self) -> Option<Vec<Id>> {
        self.whole.then(|| self.items().map(|item| item.name.id.clone()).collect())
    }

    /// Each name with its place.
    pub(super) fn items(&self) -> impl Iterator<Item = &Item> {
        self.drafts.iter().map(|draft| &draft.item)
    }
}

fn draft(node: &Node, nth: usize, paper: &mut Paper<'_>) -> Option<Draft> {
    let fields = Fields::open(node, &PROBLEM, paper)?;
    let name = fields.id(paper);
    let rights = some(&fields, "rights", paper, |name| {
        let what = format!("The problem{name} touches no right.");
        (code::PROBLEM_WITHOUT_RIGHT, what, "Name at least one: “rights: [privacy]”.")
    });
    let scenarios = some(&fields, "scenarios", paper, |name| {
        let what = format!("No story and no lesson is about the problem{name}.");
        (code::PROBLEM_WITHOUT_SCENARIO, what, "Name at least one, the best first: “scenarios: […]”.")
    });
    let says = some(&fields, "says", paper, |name| {
        let what = format!("There is nothing to say at once about the problem{name}.");
        (code::PROBLEM_WITHOUT_SAY, what, "Name two sentences: “says: [why, call-now]”.")
    });
    let help_first = fields.truth("help-first", paper);
    Some(Draft { item: Item { paper: nth, name: name? }, rights, scenarios, says, help_first })
}

/// The ids in a field that lists at least one, each once.
fn some(
    fields: &Fields<'_>,
    field: &str,
    paper: &mut Paper<'_>,
    empty: impl Fn(&str) -> (Code, String, &'static str),
) -> Vec<Named> {
    let mut names: Vec<Named> = Vec::new();
    for name in fields.ids(field, paper) {
        if names.iter().any(|before| before.id == name.id) {
            let what = format!("“{}” is listed twice.", name.id);
            paper.tell(code::REPEATED, name.at, what, "Keep one of the two.");
        } else {
            names.push(name);
        }
    }
    let is_empty =
        fields.get(field).is_none_or(|node| matches!(&node.value, Value::List(nodes) if nodes.is_empty()));
    if is_empty {
        let own = fields.get("id").and_then(|node| match &node.value {
            Value::Word { text, .. } => Id::new(text),
            Value::Nothing | Value::List(_) | Value::Fields(_) => None,
        });
        let name = own.map_or_else(String::new, |id| format!(" “{id}”"));
        let (code, what, hint) = empty(&name);
        paper.tell(code, fields.get(field).map_or(fields.at, |node| node.at), what, hint);
    }
    names
}

/// Looks up what problems point at. `named` are the scenarios that have a file, whatever is in it.
pub(super) fn link(
    library: &Library,
    sheets: &[Sheet<'_>],
    named: &[Id],
    desk: &mut Desk<'_>,
) -> Vec<Problem> {
    let ids = |names: &[Named]| names.iter().map(|name| name.id.clone()).collect();
    let mut problems = Vec::new();
    for draft in &library.problems.drafts {
        let nth = draft.item.paper;
        let mut known = true;
        for right in &draft.rights {
            known &= library.known(Entry::Right, right, nth, desk);
        }
        for name in &draft.scenarios {
            known &= is_there(name, nth, (sheets, named), desk);
        }
        if !draft.help_first && draft.scenarios.iter().any(|name| needs_help(name, sheets)) {
            let id = &draft.item.name.id;
            let what = format!(
                "A story about “{id}” touches force, abuse or self-harm, and “{id}” does not offer help first."
            );
            desk.tell(code::HELP_NOT_FIRST, (nth, draft.item.name.at), what, "Add “help-first: true”.");
        }
        if known {
            problems.push(Problem {
                id: draft.item.name.id.clone(),
                rights: ids(&draft.rights),
                scenarios: ids(&draft.scenarios),
                says: ids(&draft.says),
                help_first: draft.help_first,
            });
        }
    }
    problems
}

/// Whether this is a story near what needs help. A lesson tells of it from afar.
fn needs_help(name: &Named, sheets: &[Sheet<'_>]) -> bool {
    let drafts = sheets.iter().map(|sheet| &sheet.draft).filter(|draft| draft.name.id == name.id);
    drafts
        .filter(|draft| draft.kind == Kind::Story)
        .any(|draft| draft.touches.iter().any(|touch| touch.needs_help()))
}

/// Whether there is such a story or lesson; a finding when there is not.
fn is_there(name: &Named, nth: usize, (sheets, named): (&[Sheet<'_>], &[Id]), desk: &mut Desk<'_>) -> bool {
    let drafts = || sheets.iter().map(|sheet| &sheet.draft);
    let is_mine = |id: &Id| {
        let mut same = drafts().filter(|draft| draft.name.id == *id).peekable();
        same.peek().is_some() && same.all(|draft| draft.kind == Kind::MySituation)
    };
    if is_mine(&name.id) {
        let what = format!("“{}” is neither a story nor a lesson.", name.id);
        let hint = "Everybody finds it at the top of the shelf; name stories and lessons here.";
        desk.tell(code::UNKNOWN_SCENARIO, (nth, name.at), what, hint);
        return false;
    }
    let known: Vec<&Id> = named.iter().chain(drafts().map(|draft| &draft.name.id)).collect();
    if known.contains(&&name.id) {
        return true;
    }
    let close = known.into_iter().filter(|id| !is_mine(id)).map(Id::as_str);
    let hint = did_you_mean(name.id.as_str(), close)
        .unwrap_or_else(|| "Write the id of a story or a lesson that is there.".to_owned());
    desk.tell(
        code::UNKNOWN_SCENARIO,
        (nth, name.at),
        format!("There is no story or lesson “{}”.", name.id),
        hint,
    );
    false
}
