//! A plan of a workshop as its author wrote it.
//!
//! Which field belongs to which kind of activity is told here; what the ids mean is looked up in `plan/link.rs`, minutes are
//! added up in `plan/time.rs`, and ways are walked in `plan/way.rs`. It refuses to know what is said in a workshop.

mod link;
mod time;
mod way;

use super::draft::format;
use super::fields::{Fields, Named, id, list, one_of};
use crate::content::fields::{
    ACTIVITY, HANDOUT, LOSING, Mapping, PEOPLE, PLAN, ROUTE, SAVING, SHOWN, SLIP, STOP,
};
use crate::content::plan::{Each, Kind, People};
use crate::finding::code;
use crate::finding::paper::Paper;
use crate::finding::yaml::Node;

pub(super) use link::{Around, link, mark};

/// A plan whose names have not been looked up.
pub(super) struct PlanDraft {
    pub(super) nth: usize,
    pub(super) name: Named,
    /// Whether the name is the author’s, and no stand-in.
    pub(super) is_named: bool,
    minutes: Option<u16>,
    wording: Option<u16>,
    people: Option<People>,
    leads: Option<u16>,
    activities: Vec<ActivityDraft>,
    losing: Vec<LosingDraft>,
    handouts: Vec<HandoutDraft>,
}

struct ActivityDraft {
    name: Named,
    kind: Option<Kind>,
    minutes: Option<u16>,
    /// And the byte where it stands.
    shortest: Option<(u16, usize)>,
    may_drop: bool,
    never: Option<Named>,
    with: Option<Named>,
    lines: Vec<Named>,
    sentences: Vec<Named>,
    fewer: Vec<Named>,
    lesson: Option<Named>,
    pages: Vec<Named>,
    short_pages: Vec<Named>,
    route: Option<RouteDraft>,
    talk_after: u16,
    instead: Option<RouteDraft>,
    heaps: Vec<Named>,
    slips: Vec<SlipDraft>,
    short_slips: Vec<Named>,
    roles: Vec<Named>,
    cases: Vec<Named>,
    shows: Vec<ShownDraft>,
}

struct RouteDraft {
    story: Named,
    way: Vec<StopDraft>,
    words: Vec<Named>,
}

struct StopDraft {
    place: Named,
    minutes: u16,
    choice: Option<Named>,
    jump: bool,
    may_drop: bool,
}

struct SlipDraft {
    name: Named,
    heap: Option<Named>,
}

struct ShownDraft {
    right: Option<Named>,
    /// A story and its place, or a lesson and its page.
    place: Option<(Named, Named)>,
    words_of: Option<Named>,
    if_asked: bool,
}

struct LosingDraft {
    at: usize,
    minutes: u16,
    by: Vec<(Named, u16)>,
}

struct HandoutDraft {
    name: Named,
    of: Option<Named>,
    form: Option<Named>,
    each: Option<Each>,
    large: bool,
}

/// The fields that belong to some kinds of activities alone, and whether those need them.
const OF_KINDS: &[(&str, &[Kind], bool)] = &[
    ("lines", &[Kind::Agreement], true),
    ("sentences", &[Kind::SentencesBefore, Kind::SentencesAfter], true),
    ("fewer", &[Kind::SentencesBefore, Kind::SentencesAfter], false),
    ("with", &[Kind::SentencesBefore, Kind::SentencesAfter], true),
    ("lesson", &[Kind::Lesson], true),
    ("pages", &[Kind::Lesson], true),
    ("short-pages", &[Kind::Lesson], false),
    ("story", &[Kind::Story], true),
    ("way", &[Kind::Story], true),
    ("words", &[Kind::Story], false),
    ("talk-after", &[Kind::Story], false),
    ("instead", &[Kind::Story], false),
    ("heaps", &[Kind::Talk, Kind::Practice], false),
    ("slips", &[Kind::Talk, Kind::Practice], false),
    ("short-slips", &[Kind::Talk, Kind::Practice], false),
    ("roles", &[Kind::Talk, Kind::Practice], false),
    ("cases", &[Kind::Talk, Kind::Practice], false),
    ("shows", &[Kind::Talk, Kind::Practice], false),
];

/// Reads a plan; nothing when not even its name is known.
pub(super) fn read(node: &Node, nth: usize, paper: &mut Paper<'_>) -> Option<PlanDraft> {
    let fields = Fields::open(node, &PLAN, paper)?;
    format(&fields, paper);
    let own = fields.id(paper);
    let is_named = own.is_some();
    let name = own.or_else(|| fields.stand_in());
    let minutes = fields.number("minutes", 1, paper);
    let wording = fields.number("wording", 1, paper);
    let leads = fields.number("leads", 1, paper);
    let people = fields.get("people").and_then(|node| people(node, paper));
    let activities = things(&fields, "activities", paper, activity);
    let losing = things(&fields, "losing", paper, losing);
    let handouts = things(&fields, "handouts", paper, handout);
    Some(PlanDraft {
        nth,
        name: name?,
        is_named,
        minutes,
        wording,
        people,
        leads,
        activities,
        losing,
        handouts,
    })
}

/// The things in a list.
fn things<T>(
    fields: &Fields<'_>,
    name: &str,
    paper: &mut Paper<'_>,
    read: impl Fn(&Node, &mut Paper<'_>) -> Option<T>,
) -> Vec<T> {
    let nodes = fields.get(name).map_or(&[][..], |node| list(node, paper));
    nodes.iter().filter_map(|node| read(node, paper)).collect()
}

fn people(node: &Node, paper: &mut Paper<'_>) -> Option<People> {
    let fields = Fields::open(node, &PEOPLE, paper)?;
    let from = fields.number("from", 1, paper)?;
    let to = fields.number("to", from, paper)?;
    Some(People { from, to, at_most: fields.number("at-most", to, paper)? })
}

fn named(fields: &Fields<'_>, name: &str, paper: &mut Paper<'_>) -> Option<Named> {
    fields.get(name).and_then(|node| id(node, paper))
}

fn activity(node: &Node, paper: &mut Paper<'_>) -> Option<ActivityDraft> {
    let fields = Fields::open(node, &ACTIVITY, paper)?;
    let name = fields.name(paper);
    let kinds = Kind::ALL.map(|kind| (kind.name(), kind));
    let kind = fields.get("kind").and_then(|node| one_of(node, &kinds, "kind of activity", paper));
    if let Some(kind) = kind {
        look_at_kind(&fields, kind, paper);
    }
    let at = |name: &str| fields.get(name).map_or(fields.at, |node| node.at);
    Some(ActivityDraft {
        kind,
        minutes: fields.number("minutes", 1, paper),
        shortest: fields.number("shortest", 1, paper).map(|minutes| (minutes, at("shortest"))),
        may_drop: fields.truth("may-drop", paper),
        never: named(&fields, "never-drop", paper),
        with: named(&fields, "with", paper),
        lines: fields.ids("lines", paper),
        sentences: fields.ids("sentences", paper),
        fewer: fields.ids("fewer", paper),
        lesson: named(&fields, "lesson", paper),
        pages: fields.ids("pages", paper),
        short_pages: fields.ids("short-pages", paper),
        route: route(&fields, paper),
        talk_after: fields.number("talk-after", 1, paper).unwrap_or_default(),
        instead: fields.get("instead").and_then(|node| {
            let fields = Fields::open(node, &ROUTE, paper)?;
            look_for(&fields, &["way"], &ROUTE, paper);
            route(&fields, paper)
        }),
        heaps: fields.ids("heaps", paper),
        slips: things(&fields, "slips", paper, slip),
        short_slips: fields.ids("short-slips", paper),
        roles: fields.ids("roles", paper),
        cases: fields.ids("cases", paper),
        shows: things(&fields, "shows", paper, shown),
        name: name?,
    })
}

/// Tells the fields that this kind of activity does not have, and those that it needs.
fn look_at_kind(fields: &Fields<'_>, kind: Kind, paper: &mut Paper<'_>) {
    for (name, kinds, is_needed) in OF_KINDS {
        match fields.get(name) {
            Some(node) if !kinds.contains(&kind) => {
                let what = format!("An activity of the kind “{}” has no {name}.", kind.name());
                paper.tell(code::FIELD_NOT_HERE, node.at, what, "Delete this line, or change the kind.");
            }
            None if *is_needed && kinds.contains(&kind) => {
                let what = format!("An activity of the kind “{}” needs the field “{name}”.", kind.name());
                paper.tell(code::MISSING_FIELD, fields.at, what, format!("Write “{name}: …”."));
            }
            Some(_) | None => {}
        }
    }
}

fn look_for(fields: &Fields<'_>, names: &[&str], mapping: &Mapping, paper: &mut Paper<'_>) {
    for name in names.iter().filter(|name| fields.get(name).is_none()) {
        let what = format!("{} needs the field “{name}”.", mapping.name);
        paper.tell(code::MISSING_FIELD, fields.at, what, format!("Write “{name}: …”."));
    }
}

fn route(fields: &Fields<'_>, paper: &mut Paper<'_>) -> Option<RouteDraft> {
    let story = named(fields, "story", paper);
    let way = things(fields, "way", paper, stop);
    let words = fields.ids("words", paper);
    Some(RouteDraft { story: story?, way, words })
}

fn stop(node: &Node, paper: &mut Paper<'_>) -> Option<StopDraft> {
    let fields = Fields::open(node, &STOP, paper)?;
    let place = named(&fields, "place", paper);
    let minutes = fields.number("minutes", 1, paper);
    let choice = named(&fields, "choice", paper);
    let (jump, may_drop) = (fields.truth("jump", paper), fields.truth("may-drop", paper));
    Some(StopDraft { place: place?, minutes: minutes?, choice, jump, may_drop })
}

fn slip(node: &Node, paper: &mut Paper<'_>) -> Option<SlipDraft> {
    let fields = Fields::open(node, &SLIP, paper)?;
    let name = fields.name(paper);
    let heap = named(&fields, "heap", paper);
    Some(SlipDraft { name: name?, heap })
}

fn shown(node: &Node, paper: &mut Paper<'_>) -> Option<ShownDraft> {
    let fields = Fields::open(node, &SHOWN, paper)?;
    let right = named(&fields, "right", paper);
    let story = named(&fields, "story", paper).zip(named(&fields, "place", paper));
    let lesson = named(&fields, "lesson", paper).zip(named(&fields, "page", paper));
    let words_of = named(&fields, "words-of", paper);
    let shown = usize::from(right.is_some())
        + usize::from(story.is_some())
        + usize::from(lesson.is_some())
        + usize::from(words_of.is_some());
    let given = ["right", "story", "place", "lesson", "page", "words-of"];
    let given = given.iter().filter(|name| fields.get(name).is_some()).count();
    let wanted = if story.is_some() || lesson.is_some() { 2 } else { 1 };
    if shown != 1 || given != wanted {
        let what = "A thing to show is one thing: a right, a place of a story, a page of a lesson, or words.";
        let hint = "Write for example “{ story: new-tablet, place: handed }”.";
        paper.tell(code::MISSING_FIELD, fields.at, what, hint);
        return None;
    }
    let if_asked = fields.truth("if-asked", paper);
    Some(ShownDraft { right, place: story.or(lesson), words_of, if_asked })
}

fn losing(node: &Node, paper: &mut Paper<'_>) -> Option<LosingDraft> {
    let fields = Fields::open(node, &LOSING, paper)?;
    let minutes = fields.number("minutes", 1, paper);
    let by = things(&fields, "by", paper, |node, paper| {
        let fields = Fields::open(node, &SAVING, paper)?;
        let activity = named(&fields, "activity", paper);
        let saves = fields.number("saves", 1, paper);
        activity.zip(saves)
    });
    Some(LosingDraft { at: fields.at, minutes: minutes?, by })
}

fn handout(node: &Node, paper: &mut Paper<'_>) -> Option<HandoutDraft> {
    let fields = Fields::open(node, &HANDOUT, paper)?;
    let name = fields.name(paper);
    let of = named(&fields, "of", paper);
    let form = named(&fields, "form", paper);
    let known = Each::ALL.map(|each| (each.name(), each));
    let each = fields.get("for").and_then(|node| one_of(node, &known, "group", paper));
    let large = fields.truth("large", paper);
    Some(HandoutDraft { name: name?, of, form, each, large })
}
