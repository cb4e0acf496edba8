//! The library that scenarios point into: themes, services, rights, sources, terms, allies.
//!
//! Reads its five files and looks up what they say about each other. Knows no scenario.

use std::collections::BTreeMap;

use super::basis::{self, BasisDraft, day};
use super::draft::format;
use super::fields::{Fields, Named, date, list, word};
use super::problem::Problems;
use super::weak::{Weak, has_place};
use super::{Desk, Lesson};
use crate::content::basis::Basis;
use crate::content::fields::{
    ALLIES, ALLY, CITATION, GLOSSARY, Mapping, RIGHT, RIGHTS, SERVICE, SHELF, SOURCE, SOURCES, TERM, THEME,
};
use crate::content::scenario::{Date, Entry, Id, Right, Source};
use crate::finding::code::{self, Code};
use crate::finding::paper::Paper;
use crate::finding::yaml::{Node, Value};
use crate::finding::{did_you_mean, is_control};

/// The first year of an international source.
const FIRST_YEAR: u16 = 1900;

/// A name, and the paper that it stands on.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) paper: usize,
    pub(super) name: Named,
}

pub(super) struct RightDraft {
    pub(super) item: Item,
    theme: Option<Named>,
    basis: BasisDraft,
    helps: Vec<Named>,
}

pub(super) struct SourceDraft {
    pub(super) item: Item,
    year: Option<u16>,
    url: Option<(String, usize)>,
    checked: Option<Date>,
}

impl SourceDraft {
    /// The source, when it says all that it has to.
    pub(super) fn finish(&self) -> Option<Source> {
        let id = self.item.name.id.clone();
        Some(Source { id, year: self.year?, url: self.address()?.0.to_owned(), checked: self.checked? })
    }

    /// Its address, and where that stands.
    pub(super) fn address(&self) -> Option<(&str, usize)> {
        self.url.as_ref().map(|(url, at)| (url.as_str(), *at))
    }
}

/// The library as its authors wrote it.
#[derive(Default)]
pub(super) struct Library {
    pub(super) themes: Names,
    pub(super) services: Names,
    pub(super) problems: Problems,
    pub(super) terms: Names,
    pub(super) allies: Names,
    /// The countries whose packs have a name.
    pub(super) countries: Vec<Item>,
    pub(super) rights: Vec<RightDraft>,
    /// What each term rests on.
    term_bases: Vec<(Item, BasisDraft)>,
    pub(super) sources: Vec<SourceDraft>,
    whole_rights: bool,
    whole_sources: bool,
}

/// The names of one kind. When their file could not be read, every name is taken for known.
#[derive(Default)]
pub(super) struct Names {
    pub(super) items: Vec<Item>,
    whole: bool,
}

impl Names {
    fn ids(&self) -> Vec<Id> {
        self.items.iter().map(|item| item.name.id.clone()).collect()
    }
}

impl Library {
    /// Reads one of the five files; `false` if `inside` is none of them.
    pub(super) fn read(
        &mut self,
        inside: &str,
        nth: usize,
        node: Option<&Node>,
        paper: &mut Paper<'_>,
    ) -> bool {
        let form = match inside {
            "shelf.yaml" => &SHELF,
            "rights.yaml" => &RIGHTS,
            "sources.yaml" => &SOURCES,
            "glossary.yaml" => &GLOSSARY,
            "allies.yaml" => &ALLIES,
            _ => return false,
        };
        let Some(fields) = node.and_then(|node| Fields::open(node, form, paper)) else {
            return true;
        };
        format(&fields, paper);
        match inside {
            "shelf.yaml" => {
                self.themes = names(&fields, "themes", &THEME, nth, paper);
                self.services = names(&fields, "services", &SERVICE, nth, paper);
                self.problems = Problems::read(&fields, nth, paper);
            }
            "glossary.yaml" => {
                let whole = day(&fields, "review-by", paper);
                let nodes = entries(&fields, "terms", paper);
                let listed = nodes.unwrap_or_default();
                self.term_bases = listed.iter().filter_map(|node| term(node, nth, whole, paper)).collect();
                basis::look_at_whole(whole, self.term_bases.iter().map(|(_, basis)| basis), paper);
                let items: Vec<Item> = self.term_bases.iter().map(|(item, _)| item.clone()).collect();
                let is_whole = nodes.is_some() && items.len() == listed.len();
                self.terms = Names { items, whole: is_whole };
            }
            "allies.yaml" => self.allies = names(&fields, "allies", &ALLY, nth, paper),
            "rights.yaml" => {
                let whole = day(&fields, "review-by", paper);
                let nodes = entries(&fields, "rights", paper);
                let listed = nodes.unwrap_or_default();
                self.rights = listed.iter().filter_map(|node| right(node, nth, whole, paper)).collect();
                basis::look_at_whole(whole, self.rights.iter().map(|right| &right.basis), paper);
                self.whole_rights = nodes.is_some() && listed.len() == self.rights.len();
            }
            _ => {
                let nodes = entries(&fields, "sources", paper);
                let listed = nodes.unwrap_or_default();
                self.sources =
                    listed.iter().filter_map(|node| source(node, nth, FIRST_YEAR, paper)).collect();
                self.whole_sources = nodes.is_some() && listed.len() == self.sources.len();
            }
        }
        true
    }

    /// The ids of one kind, or nothing when its file could not be read.
    pub(super) fn ids(&self, entry: Entry) -> Option<Vec<Id>> {
        let of = |names: &Names| names.whole.then(|| names.ids());
        match entry {
            Entry::Theme => of(&self.themes),
            Entry::Service => of(&self.services),
            Entry::Problem => self.problems.ids(),
            Entry::Term => of(&self.terms),
            Entry::Ally => of(&self.allies),
            Entry::Country => Some(self.countries.iter().map(|item| item.name.id.clone()).collect()),
            Entry::Right => self
                .whole_rights
                .then(|| self.rights.iter().map(|right| right.item.name.id.clone()).collect()),
            Entry::Source => self
                .whole_sources
                .then(|| self.sources.iter().map(|source| source.item.name.id.clone()).collect()),
        }
    }

    /// Each name of one kind with its place.
    pub(super) fn items(&self, entry: Entry) -> Vec<&Item> {
        match entry {
            Entry::Theme => self.themes.items.iter().collect(),
            Entry::Service => self.services.items.iter().collect(),
            Entry::Problem => self.problems.items().collect(),
            Entry::Term => self.terms.items.iter().collect(),
            Entry::Ally => self.allies.items.iter().collect(),
            Entry::Right => self.rights.iter().map(|right| &right.item).collect(),
            Entry::Source => self.sources.iter().map(|source| &source.item).collect(),
            Entry::Country => self.countries.iter().collect(),
        }
    }

    /// Looks for names given twice.
    pub(super) fn look_for_twins(&self, desk: &mut Desk<'_>) {
        for entry in Entry::ALL {
            let items = self.items(entry);
            for (nth, item) in items.iter().enumerate() {
                let first = items.iter().take(nth).find(|other| other.name.id == item.name.id);
                if first.is_some() {
                    let what = format!("The {} “{}” was given before.", entry.name(), item.name.id);
                    desk.tell(
                        code::DUPLICATE_ID,
                        (item.paper, item.name.at),
                        what,
                        "Give one of them another id.",
                    );
                }
            }
        }
    }

    /// Looks up what rights, terms and lessons say, and builds rights and sources from what holds.
    pub(super) fn link(&self, lessons: &[Lesson<'_>], desk: &mut Desk<'_>) -> (Vec<Right>, Vec<Source>) {
        let rights = self.rights.iter().filter_map(|right| self.link_right(right, desk)).collect();
        let mut all_known = self.whole_rights && self.terms.whole;
        for (item, basis) in &self.term_bases {
            all_known &= basis.look_up(self, item.paper, desk);
        }
        for (nth, _, basis) in lessons {
            all_known &= basis.look_up(self, *nth, desk);
        }
        self.look_for_unused(all_known, lessons, desk);
        (rights, self.sources.iter().filter_map(SourceDraft::finish).collect())
    }

    /// Says which sources nothing rests on, where everything that rests on something is known.
    fn look_for_unused(&self, all_known: bool, lessons: &[Lesson<'_>], desk: &mut Desk<'_>) {
        let of_rights = self.rights.iter().map(|right| &right.basis);
        let of_terms = self.term_bases.iter().map(|(_, basis)| basis);
        let of_lessons = lessons.iter().map(|(_, _, basis)| *basis);
        let bases: Vec<&BasisDraft> = of_rights.chain(of_terms).chain(of_lessons).collect();
        let cited: Vec<&Id> =
            bases.iter().flat_map(|basis| &basis.sources).map(|(name, _)| &name.id).collect();
        let is_clear = all_known
            && bases.iter().all(|basis| !basis.is_empty())
            && cited.iter().all(|id| self.holds(Entry::Source, id));
        for source in self.sources.iter().filter(|_| is_clear) {
            let Named { id, at } = &source.item.name;
            if !cited.contains(&id) {
                let what = format!("Nothing rests on the source “{id}”.");
                let hint = "Cite it under a right, a term or a lesson, or delete it.";
                desk.tell(code::UNUSED_SOURCE, (source.item.paper, *at), what, hint);
            }
        }
    }

    /// Looks at where the sources are cited.
    pub(super) fn look_for_weak(&self, weak: &Weak, desk: &mut Desk<'_>) {
        for source in &self.sources {
            let of_rights = self.rights.iter().map(|right| &right.basis);
            let bases = of_rights.chain(self.term_bases.iter().map(|(_, basis)| basis));
            let cited = bases.flat_map(|basis| &basis.sources);
            weak.look(source, has_place(cited, &source.item.name.id), desk);
        }
    }

    /// What each right, term and lesson rests on, by the key of its name.
    pub(super) fn bases(&self, lessons: &[Lesson<'_>]) -> BTreeMap<String, Basis> {
        let of_rights = self.rights.iter().map(|right| (Entry::Right.key(&right.item.name.id), &right.basis));
        let of_terms = self.term_bases.iter().map(|(item, basis)| (Entry::Term.key(&item.name.id), basis));
        let of_lessons = lessons.iter().map(|(_, id, basis)| (id.to_string(), *basis));
        let all = of_rights.chain(of_terms).chain(of_lessons);
        all.filter_map(|(key, basis)| Some((key, basis.finish()?))).collect()
    }

    fn link_right(&self, right: &RightDraft, desk: &mut Desk<'_>) -> Option<Right> {
        let nth = right.item.paper;
        let theme = right.theme.as_ref()?;
        let mut known = self.known(Entry::Theme, theme, nth, desk);
        known &= right.basis.look_up(self, nth, desk);
        for ally in &right.helps {
            known &= self.known(Entry::Ally, ally, nth, desk);
        }
        known.then(|| Right {
            id: right.item.name.id.clone(),
            theme: theme.id.clone(),
            sources: right.basis.citations(),
            helps: right.helps.iter().map(|name| name.id.clone()).collect(),
        })
    }

    /// Whether there is such a thing, or its file could not be read.
    fn holds(&self, entry: Entry, id: &Id) -> bool {
        let of = |names: &Names| !names.whole || names.items.iter().any(|item| item.name.id == *id);
        match entry {
            Entry::Theme => of(&self.themes),
            Entry::Service => of(&self.services),
            Entry::Problem => self.problems.ids().is_none_or(|ids| ids.contains(id)),
            Entry::Term => of(&self.terms),
            Entry::Ally => of(&self.allies),
            Entry::Country => self.countries.iter().any(|item| item.name.id == *id),
            Entry::Right => !self.whole_rights || self.rights.iter().any(|right| right.item.name.id == *id),
            Entry::Source => {
                !self.whole_sources || self.sources.iter().any(|source| source.item.name.id == *id)
            }
        }
    }

    /// Whether there is such a thing; a finding when there is not.
    pub(super) fn known(&self, entry: Entry, name: &Named, nth: usize, desk: &mut Desk<'_>) -> bool {
        if self.holds(entry, &name.id) {
            return true;
        }
        let ids = self.ids(entry).unwrap_or_default();
        let (code, file) = unknown(entry);
        let hint = did_you_mean(name.id.as_str(), ids.iter().map(Id::as_str))
            .unwrap_or_else(|| format!("Add it to {file}, or use one that is there."));
        let what = format!("There is no {} “{}”.", entry.name(), name.id);
        desk.tell(code, (nth, name.at), what, hint);
        false
    }
}

const fn unknown(entry: Entry) -> (Code, &'static str) {
    match entry {
        Entry::Theme => (code::UNKNOWN_THEME, "shelf.yaml"),
        Entry::Service => (code::UNKNOWN_SERVICE, "shelf.yaml"),
        Entry::Problem => (code::UNKNOWN_PROBLEM, "shelf.yaml"),
        Entry::Right => (code::UNKNOWN_RIGHT, "rights.yaml"),
        Entry::Source => (code::UNKNOWN_SOURCE, "sources.yaml"),
        Entry::Term => (code::UNKNOWN_TERM, "glossary.yaml"),
        Entry::Ally => (code::UNKNOWN_ALLY, "allies.yaml"),
        Entry::Country => (code::UNKNOWN_COUNTRY, "countries"),
    }
}

fn entries<'t>(fields: &Fields<'t>, name: &str, paper: &mut Paper<'_>) -> Option<&'t [Node]> {
    let node = fields.get(name)?;
    let nodes = list(node, paper);
    matches!(node.value, Value::List(_)).then_some(nodes)
}

fn names(
    fields: &Fields<'_>,
    name: &str,
    form: &'static Mapping,
    nth: usize,
    paper: &mut Paper<'_>,
) -> Names {
    let Some(nodes) = entries(fields, name, paper) else { return Names::default() };
    let items: Vec<Item> = nodes
        .iter()
        .filter_map(|node| {
            let name = Fields::open(node, form, paper)?.id(paper)?;
            Some(Item { paper: nth, name })
        })
        .collect();
    let whole = items.len() == nodes.len();
    Names { items, whole }
}

fn right(node: &Node, nth: usize, whole: Option<(Date, usize)>, paper: &mut Paper<'_>) -> Option<RightDraft> {
    let fields = Fields::open(node, &RIGHT, paper)?;
    let name = fields.id(paper);
    let theme = fields.get("theme").and_then(|node| super::fields::id(node, paper));
    let basis = basis::read(&fields, whole, paper);
    if basis.is_empty() {
        let at = fields.get("sources").map_or(fields.at, |node| node.at);
        let what = "This right rests on no source.";
        let hint = "Write what it rests on: “sources: [{ id: crpd, at: \"12\" }]”.";
        paper.tell(code::RIGHT_WITHOUT_SOURCE, at, what, hint);
    }
    let helps = fields.ids("helps", paper);
    Some(RightDraft { item: Item { paper: nth, name: name? }, theme, basis, helps })
}

fn term(
    node: &Node,
    nth: usize,
    whole: Option<(Date, usize)>,
    paper: &mut Paper<'_>,
) -> Option<(Item, BasisDraft)> {
    let fields = Fields::open(node, &TERM, paper)?;
    let name = fields.id(paper);
    let basis = basis::read(&fields, whole, paper);
    if basis.is_empty() {
        let what = "This term rests on no source, and does not say that its words are our own.";
        let hint = "Write what it rests on: “sources: [{ id: crpd, at: \"12\" }]”, or “own: true”.";
        paper.tell(code::TERM_WITHOUT_SOURCE, fields.at, what, hint);
    }
    Some((Item { paper: nth, name: name? }, basis))
}

/// What is cited, and where in it.
pub(super) fn citation(node: &Node, paper: &mut Paper<'_>) -> Option<(Named, Option<String>)> {
    let fields = Fields::open(node, &CITATION, paper)?;
    let name = fields.id(paper);
    let at = fields.get("at").and_then(|node| word(node, paper)).map(str::to_owned);
    Some((name?, at))
}

/// A source, no older than `first_year`.
pub(super) fn source(node: &Node, nth: usize, first_year: u16, paper: &mut Paper<'_>) -> Option<SourceDraft> {
    let fields = Fields::open(node, &SOURCE, paper)?;
    let name = fields.id(paper);
    let year = fields.number("year", first_year, paper);
    let url = fields.get("url").and_then(|node| {
        let text = word(node, paper)?;
        let rest = text.strip_prefix("https://");
        let good =
            rest.is_some_and(|rest| rest.contains('.') && rest.bytes().all(|byte| byte.is_ascii_graphic()));
        if !good && !text.chars().any(is_control) {
            let what = "This is not a public address.";
            paper.tell(
                code::BAD_URL,
                node.at,
                what,
                "Copy it from the browser, with https:// at its beginning.",
            );
        }
        good.then(|| (text.to_owned(), node.at))
    });
    let checked = fields.get("checked").and_then(|node| date(node, paper));
    Some(SourceDraft { item: Item { paper: nth, name: name? }, year, url, checked })
}
