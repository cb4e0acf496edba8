//! A country pack as its authors wrote it, and what it becomes when everything in it holds.
//!
//! Looks up rights in the library and sources in the pack itself. Refuses to know what day it is: what is overdue is
//! said by whoever knows the day.

use std::collections::BTreeMap;

use super::Desk;
use super::address::{self, AddressDraft};
use super::draft::format;
use super::fields::{Fields, Named, date, id, list, one_of, word};
use super::library::{Item, Library, SourceDraft, citation, source};
use super::link::twins;
use super::weak::{Weak, has_place};
use crate::content::country::{
    Claim, ClaimKind, Country, LANGUAGES, Line, LineKind, Part, Question, Region, about_key, can_be_dialled,
    part_key,
};
use crate::content::fields::{CLAIM, LINE, PACK};
use crate::content::form::{BESIDE, KEYS};
use crate::content::scenario::{Citation, Date, Entry, Id, Source};
use crate::finding::paper::{Paper, Spot};
use crate::finding::yaml::Node;
use crate::finding::{code, did_you_mean};

/// The first year in which a law that still holds can have been made.
const FIRST_YEAR: u16 = 1600;

type CitationDraft = (Named, Option<String>);

struct ClaimDraft {
    name: Named,
    rights: Vec<Named>,
    kind: Option<ClaimKind>,
    question: Option<Question>,
    sources: Vec<CitationDraft>,
    checked: Option<Date>,
    review_by: Option<(Date, usize)>,
}

struct LineDraft {
    name: Named,
    kind: Option<LineKind>,
    number: Option<String>,
    sources: Vec<CitationDraft>,
    checked: Option<Date>,
}

/// A pack whose names have not been looked up.
pub(super) struct CountryDraft {
    nth: usize,
    pub(super) name: Named,
    /// Whether the name is the author’s, and no stand-in.
    pub(super) is_named: bool,
    languages: Vec<Id>,
    region: Option<Region>,
    unread: bool,
    review_by: Option<(Date, usize)>,
    words: Vec<String>,
    sources: Vec<SourceDraft>,
    claims: Vec<ClaimDraft>,
    lines: Vec<LineDraft>,
    addresses: Vec<AddressDraft>,
}

/// Reads a pack; nothing when not even its name is known.
pub(super) fn read(node: &Node, nth: usize, paper: &mut Paper<'_>) -> Option<CountryDraft> {
    let fields = Fields::open(node, &PACK, paper)?;
    format(&fields, paper);
    let own = fields.id(paper);
    let is_named = own.is_some();
    let name = own.or_else(|| fields.stand_in());
    let languages = languages(&fields, paper);
    let review_by = day(fields.get("review-by"), paper);
    let regions = Region::ALL.map(|region| (region.name(), region));
    let region = fields.get("region").and_then(|node| one_of(node, &regions, "region", paper));
    let unread = fields.truth("unread", paper);
    let words = words(&fields, paper);
    let nodes = fields.get("sources").map_or(&[][..], |node| list(node, paper));
    let sources = nodes.iter().filter_map(|node| source(node, nth, FIRST_YEAR, paper)).collect();
    let nodes = fields.get("claims").map_or(&[][..], |node| list(node, paper));
    let claims = nodes.iter().filter_map(|node| claim(node, paper)).collect();
    let nodes = fields.get("lines").map_or(&[][..], |node| list(node, paper));
    let lines = nodes.iter().filter_map(|node| line(node, paper)).collect();
    let addresses = address::read(&fields, paper);
    let name = name?;
    Some(CountryDraft {
        nth,
        name,
        is_named,
        languages,
        region,
        unread,
        review_by,
        words,
        sources,
        claims,
        lines,
        addresses,
    })
}

fn day(node: Option<&Node>, paper: &mut Paper<'_>) -> Option<(Date, usize)> {
    let node = node?;
    date(node, paper).map(|date| (date, node.at))
}

fn languages(fields: &Fields<'_>, paper: &mut Paper<'_>) -> Vec<Id> {
    let Some(node) = fields.get("languages") else { return Vec::new() };
    let names: Vec<Named> = list(node, paper).iter().filter_map(|node| id(node, paper)).collect();
    let mut found = Vec::new();
    for name in names {
        if !is_language(&name, paper) {
            continue;
        }
        if found.contains(&name.id) {
            repeated(&name, paper);
        } else {
            found.push(name.id);
        }
    }
    if found.is_empty() && paper.is_sound() {
        let hint = "Write for example “languages: [en]”; the first is the country’s own.";
        paper.tell(code::UNKNOWN_LANGUAGE, node.at, "This pack is written in no language.", hint);
    }
    found
}

/// Whether the guide speaks this language; a finding when it does not.
pub(super) fn is_language(name: &Named, paper: &mut Paper<'_>) -> bool {
    let known = LANGUAGES.contains(&name.id.as_str());
    if !known {
        let what = format!("The guide does not speak “{}”.", name.id);
        let hint = format!("It speaks {}.", LANGUAGES.join(", "));
        paper.tell(code::UNKNOWN_LANGUAGE, name.at, what, hint);
    }
    known
}

fn repeated(name: &Named, paper: &mut Paper<'_>) {
    paper.tell(code::REPEATED, name.at, format!("“{}” is listed twice.", name.id), "Keep one of the two.");
}

fn words(fields: &Fields<'_>, paper: &mut Paper<'_>) -> Vec<String> {
    let nodes = fields.get("words").map_or(&[][..], |node| list(node, paper));
    let mut found: Vec<String> = Vec::new();
    for node in nodes {
        let Some(text) = word(node, paper).map(str::trim) else { continue };
        if !text.chars().any(char::is_alphabetic) {
            let what = "This is no word of a law or a service.";
            paper.tell(
                code::WRONG_TYPE,
                node.at,
                what,
                "Write a name as it stands in the texts, or delete it.",
            );
        } else if found.iter().any(|before| before == text) {
            paper.tell(code::REPEATED, node.at, format!("“{text}” is listed twice."), "Keep one of the two.");
        } else {
            found.push(text.to_owned());
        }
    }
    found
}

fn claim(node: &Node, paper: &mut Paper<'_>) -> Option<ClaimDraft> {
    let fields = Fields::open(node, &CLAIM, paper)?;
    let name = fields.name(paper);
    let rights = fields.get("rights").map_or(&[][..], |node| list(node, paper));
    let mut about: Vec<Named> = Vec::new();
    for right in rights.iter().filter_map(|node| id(node, paper)).collect::<Vec<_>>() {
        if about.iter().any(|before| before.id == right.id) {
            repeated(&right, paper);
        } else {
            about.push(right);
        }
    }
    if let Some(node) = fields.get("rights").filter(|_| rights.is_empty() && paper.is_sound()) {
        let what = "This claim is about no right.";
        paper.tell(code::CLAIM_WITHOUT_RIGHT, node.at, what, "List at least one id of rights.yaml.");
    }
    let kind = kind(&fields, &ClaimKind::ALL.map(|kind| (kind.name(), kind)), "claim", paper);
    let questions = Question::ALL.map(|question| (question.name(), question));
    let question = fields.get("question").and_then(|node| one_of(node, &questions, "question", paper));
    let sources = citations(&fields, paper);
    if sources.is_none() {
        let what = "This claim rests on no source.";
        let hint = "Write what it rests on: “sources: [{ id: the-act, at: \"6\" }]”.";
        paper.tell(code::CLAIM_WITHOUT_SOURCE, fields.at, what, hint);
    }
    let checked = fields.get("checked").and_then(|node| date(node, paper));
    let review_by = day(fields.get("review-by"), paper);
    let sources = sources.unwrap_or_default();
    Some(ClaimDraft { name: name?, rights: about, kind, question, sources, checked, review_by })
}

fn line(node: &Node, paper: &mut Paper<'_>) -> Option<LineDraft> {
    let fields = Fields::open(node, &LINE, paper)?;
    let name = fields.name(paper);
    let kind = kind(&fields, &LineKind::ALL.map(|kind| (kind.name(), kind)), "number", paper);
    let number = fields.get("number").and_then(|node| phone(node, paper));
    let sources = citations(&fields, paper);
    if sources.is_none() {
        let what = "This number rests on no source.";
        let hint = "Write where it was found: “sources: [{ id: the-page }]”.";
        paper.tell(code::NUMBER_WITHOUT_SOURCE, fields.at, what, hint);
    }
    let checked = fields.get("checked").and_then(|node| date(node, paper));
    Some(LineDraft { name: name?, kind, number, sources: sources.unwrap_or_default(), checked })
}

/// A number that can be dialled.
pub(super) fn phone(node: &Node, paper: &mut Paper<'_>) -> Option<String> {
    let text = word(node, paper)?;
    if can_be_dialled(text) {
        return Some(text.to_owned());
    }
    let what = "Nobody can dial this.";
    let hint = "Write the number alone, in quotes: \"116 123\".";
    paper.tell(code::BAD_PHONE, node.at, what, hint);
    None
}

/// One of a few words.
pub(super) fn kind<K: Copy>(
    fields: &Fields<'_>,
    known: &[(&'static str, K)],
    what: &str,
    paper: &mut Paper<'_>,
) -> Option<K> {
    one_of(fields.get("kind")?, known, &format!("kind of {what}"), paper)
}

/// What is cited; nothing when nobody tried to cite anything.
fn citations(fields: &Fields<'_>, paper: &mut Paper<'_>) -> Option<Vec<CitationDraft>> {
    let nodes = list(fields.get("sources")?, paper);
    (!nodes.is_empty()).then(|| nodes.iter().filter_map(|node| citation(node, paper)).collect())
}

/// Looks at where its sources are cited.
pub(super) fn look_for_weak(draft: &CountryDraft, weak: &Weak, desk: &mut Desk<'_>) {
    for source in &draft.sources {
        let of_claims = draft.claims.iter().flat_map(|claim| &claim.sources);
        let cited = of_claims.chain(draft.lines.iter().flat_map(|line| &line.sources));
        weak.look(source, has_place(cited, &source.item.name.id), desk);
    }
}

/// Notes where each thing of a pack stands that a phrase is needed for.
pub(super) fn mark(draft: &CountryDraft, desk: &Desk<'_>, places: &mut BTreeMap<String, Spot>) {
    let country = &draft.name.id;
    let mut put = |key: String, at: usize| {
        if let Some(spot) = desk.spot(draft.nth, at) {
            places.entry(key).or_insert(spot);
        }
    };
    put(about_key(country), draft.name.at);
    for claim in &draft.claims {
        put(part_key(country, Part::Claim, &claim.name.id), claim.name.at);
    }
    for line in &draft.lines {
        put(part_key(country, Part::Line, &line.name.id), line.name.at);
    }
    for source in &draft.sources {
        put(part_key(country, Part::Source, &source.item.name.id), source.item.name.at);
    }
    for address in &draft.addresses {
        put(part_key(country, Part::Address, &address.form.id), address.form.at);
    }
}

/// The pack, when nothing is wrong with it.
pub(super) fn link(
    draft: &CountryDraft,
    library: &Library,
    forms: &[Id],
    desk: &mut Desk<'_>,
) -> Option<Country> {
    let nth = draft.nth;
    look_at_name(draft, desk);
    twins(draft.claims.iter().map(|claim| &claim.name), "claim", nth, desk);
    twins(draft.lines.iter().map(|line| &line.name), "number", nth, desk);
    twins(draft.sources.iter().map(|source| &source.item.name), "source", nth, desk);
    for right in draft.claims.iter().flat_map(|claim| &claim.rights) {
        library.known(Entry::Right, right, nth, desk);
    }
    let claims: Vec<&Id> = draft.claims.iter().map(|claim| &claim.name.id).collect();
    address::look(&draft.addresses, &claims, forms, nth, desk);
    look_at_sources(draft, desk);
    look_at_days(draft, desk);
    if desk.is_sound(nth) { assemble(draft) } else { None }
}

fn look_at_name(draft: &CountryDraft, desk: &mut Desk<'_>) {
    let Named { id, at } = &draft.name;
    let mut taken = Entry::ALL.iter().map(|entry| entry.name()).chain([KEYS, BESIDE]);
    if taken.any(|taken| taken == id.as_str()) {
        let what = format!("A country cannot be called “{id}”: the library’s keys begin so.");
        desk.tell(code::RESERVED_NAME, (draft.nth, *at), what, "Give it another id.");
    }
}

fn look_at_sources(draft: &CountryDraft, desk: &mut Desk<'_>) {
    let known: Vec<&Id> = draft.sources.iter().map(|source| &source.item.name.id).collect();
    let of_claims = draft.claims.iter().flat_map(|claim| &claim.sources);
    let cited: Vec<&Named> =
        of_claims.chain(draft.lines.iter().flat_map(|line| &line.sources)).map(|(name, _)| name).collect();
    for name in cited.iter().filter(|name| !known.contains(&&name.id)) {
        let hint = did_you_mean(name.id.as_str(), known.iter().map(|id| id.as_str()))
            .unwrap_or_else(|| "Add it to the sources of this pack.".to_owned());
        let what = format!("There is no source “{}” in this pack.", name.id);
        desk.tell(code::UNKNOWN_SOURCE, (draft.nth, name.at), what, hint);
    }
    let all_known = cited.iter().all(|name| known.contains(&&name.id));
    for source in draft.sources.iter().filter(|_| all_known) {
        let Named { id, at } = &source.item.name;
        if !cited.iter().any(|name| name.id == *id) {
            let what = format!("No claim and no number rests on the source “{id}”.");
            desk.tell(code::UNUSED_SOURCE, (draft.nth, *at), what, "Cite it in this pack, or delete it.");
        }
    }
}

fn look_at_days(draft: &CountryDraft, desk: &mut Desk<'_>) {
    let mut wrong = |at: usize, what: &str, hint: &str| {
        desk.tell(code::REVIEW_ORDER, (draft.nth, at), what, hint);
    };
    for claim in &draft.claims {
        match (claim.review_by, draft.review_by) {
            (Some((own, at)), _) if claim.checked.is_some_and(|checked| own < checked) => {
                wrong(at, "This is to be reviewed before it was checked.", "Write a later day.");
            }
            (Some((own, at)), Some((whole, _))) if own > whole => {
                let hint = "Leave it out, or write a sooner day.";
                wrong(at, "This is to be reviewed later than the whole pack.", hint);
            }
            _ => {}
        }
    }
    if let Some((whole, at)) = draft.review_by {
        let of_claims = draft.claims.iter().filter(|claim| claim.review_by.is_none());
        let checked = of_claims.filter_map(|claim| claim.checked);
        let checked = checked.chain(draft.lines.iter().filter_map(|line| line.checked));
        if checked.max().is_some_and(|last| whole < last) {
            wrong(at, "The pack is to be reviewed before all of it was checked.", "Write a later day.");
        }
    }
}

fn assemble(draft: &CountryDraft) -> Option<Country> {
    let cite = |(name, at): &CitationDraft| Citation { source: name.id.clone(), at: at.clone() };
    let claim = |draft: &ClaimDraft| {
        Some(Claim {
            id: draft.name.id.clone(),
            rights: draft.rights.iter().map(|name| name.id.clone()).collect(),
            kind: draft.kind?,
            question: draft.question?,
            sources: draft.sources.iter().map(cite).collect(),
            checked: draft.checked?,
            review_by: draft.review_by.map(|(date, _)| date),
        })
    };
    let line = |draft: &LineDraft| {
        Some(Line {
            id: draft.name.id.clone(),
            kind: draft.kind?,
            number: draft.number.clone()?,
            sources: draft.sources.iter().map(cite).collect(),
            checked: draft.checked?,
        })
    };
    Some(Country {
        id: draft.name.id.clone(),
        languages: draft.languages.clone(),
        region: draft.region,
        unread: draft.unread,
        review_by: draft.review_by.map(|(date, _)| date)?,
        words: draft.words.clone(),
        sources: draft.sources.iter().map(SourceDraft::finish).collect::<Option<Vec<Source>>>()?,
        claims: draft.claims.iter().map(claim).collect::<Option<_>>()?,
        lines: draft.lines.iter().map(line).collect::<Option<_>>()?,
        addresses: draft.addresses.iter().map(AddressDraft::finish).collect(),
    })
}

impl CountryDraft {
    /// Its name, among those of all packs.
    pub(super) fn item(&self) -> Item {
        Item { paper: self.nth, name: self.name.clone() }
    }
}
