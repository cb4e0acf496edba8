//! From files to a catalogue, or to everything that is wrong with them.
//!
//! Reads each file for itself (`draft`, `library`), looks up what they say about each other (`link`), then
//! walks every scenario through every state that it can be in (`flow`). It never stops at the first finding, and it
//! refuses to know what is said: phrases are another's work.

mod address;
mod avoid;
mod basis;
mod country;
mod danger;
mod draft;
pub mod fields;
mod flow;
mod form;
mod honest;
mod hub;
mod lesson;
mod library;
mod limits;
mod link;
mod made_up;
mod named;
mod plan;
mod problem;
mod review;
mod weak;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::scenario::{Entry, Id, Kind, Scenario};
use crate::content::{Catalogue, Country, Form, Plan};
use crate::files::{File, Files};
use crate::finding::code::{self, Code};
use crate::finding::paper::{Paper, Spot};
use crate::finding::{self, Finding, yaml};
use crate::hands;
pub use avoid::{Avoided, avoided};
use basis::BasisDraft;
use country::CountryDraft;
pub use danger::{Written, danger};
use draft::ScenarioDraft;
pub use draft::format;
use form::FormDraft;
pub use hub::{Known, hub, queue, survey_hub, survey_hub_on};
use library::Library;
pub use limits::{Limits, limits};
use named::{COUNTRIES, FORMS, WORKSHOPS, look_at_file_name, name_in, scenario_name};
use plan::{Around, PlanDraft};
pub use review::reviews;
use weak::Weak;

/// The files that every shelf has.
const ALWAYS: [&str; 5] = ["allies.yaml", "glossary.yaml", "rights.yaml", "shelf.yaml", "sources.yaml"];

/// Where a source is not to be cited. It may be left out.
const WEAK_HOSTS: &str = "weak-hosts.yaml";

/// The catalogue in `files`, or all findings when at least one of them is an error.
pub fn compile(files: &Files) -> Result<Catalogue, Vec<Finding>> {
    let survey = survey(files);
    if survey.is_sound() { Ok(survey.catalogue) } else { Err(survey.findings) }
}

/// What a shelf holds and everything that was found in it.
#[derive(Clone, Default, Debug)]
pub struct Survey {
    /// What is sound. The whole shelf only if [`Survey::is_sound`].
    pub catalogue: Catalogue,
    /// Scenarios that are not sound, and of which it is known what they say.
    pub drafts: Vec<Arc<Scenario>>,
    /// All findings, by file, line, column, code.
    pub findings: Vec<Finding>,
    /// Where the thing stands that a key of a phrase is made for.
    pub places: BTreeMap<String, Spot>,
    /// Scenarios that are not in the catalogue because of their findings.
    pub broken: Vec<Id>,
    /// Countries whose packs are not in the catalogue because of their findings.
    pub broken_countries: Vec<Id>,
    /// Forms that are not in the catalogue because of their findings.
    pub broken_forms: Vec<Id>,
    /// Plans that are not in the catalogue because of their findings.
    pub broken_plans: Vec<Id>,
    /// Parts of the library whose file could not be read.
    pub unread: Vec<Entry>,
}

impl Survey {
    /// The catalogue with what is not sound and of which everything is known: what a story needs is known before
    /// everything holds in it.
    pub fn known(&self) -> Catalogue {
        let mut known = self.catalogue.clone();
        known.scenarios.extend(self.drafts.iter().cloned());
        known
    }

    /// Scenarios of which not everything is known.
    pub fn torn(&self) -> impl Iterator<Item = &Id> {
        self.broken.iter().filter(|id| !self.drafts.iter().any(|draft| draft.id == **id))
    }

    /// Whether people may meet it.
    pub fn is_sound(&self) -> bool {
        !self.findings.iter().any(Finding::is_error)
    }
}

/// The papers of a shelf while it is read.
#[derive(Default)]
struct Desk<'a> {
    papers: Vec<Paper<'a>>,
    findings: Vec<Finding>,
}

impl Desk<'_> {
    /// Notes a finding at a byte of the nth paper.
    fn tell(
        &mut self,
        code: Code,
        (nth, at): (usize, usize),
        what: impl Into<String>,
        hint: impl Into<String>,
    ) {
        if let Some(paper) = self.papers.get_mut(nth) {
            paper.tell(code, at, what, hint);
        }
    }

    /// The same of something that is read as it was meant.
    fn tell_read(
        &mut self,
        code: Code,
        (nth, at): (usize, usize),
        what: impl Into<String>,
        hint: impl Into<String>,
    ) {
        if let Some(paper) = self.papers.get_mut(nth) {
            paper.tell_read(code, at, what, hint);
        }
    }

    fn is_whole(&self, nth: usize) -> bool {
        self.papers.get(nth).is_some_and(Paper::is_whole)
    }

    fn is_sound(&self, nth: usize) -> bool {
        self.papers.get(nth).is_some_and(Paper::is_sound)
    }

    fn spot(&self, nth: usize, at: usize) -> Option<Spot> {
        self.papers.get(nth).map(|paper| paper.spot(at))
    }
}

/// A scenario file that could be read.
struct Sheet<'a> {
    nth: usize,
    inside: &'a str,
    draft: ScenarioDraft,
}

/// What was read of a shelf, file by file.
#[derive(Default)]
struct Read<'a> {
    library: Library,
    sheets: Vec<Sheet<'a>>,
    countries: Vec<CountryDraft>,
    forms: Vec<FormDraft>,
    plans: Vec<PlanDraft>,
    weak: Weak,
}

/// A file that was taken up. Scenarios are many, and what one says is read without looking at anything else.
enum Taken<'a> {
    /// A copy of another file.
    Copy(Finding),
    /// Not a text.
    Nothing(Finding),
    Scenario(Paper<'a>, Option<Box<ScenarioDraft>>),
    Other(Paper<'a>),
}

fn take_up<'a>(files: &Files, file: &'a File) -> Taken<'a> {
    if let Some(copy) = files.copy(file) {
        return Taken::Copy(copy);
    }
    match Paper::open(&file.path, &file.bytes) {
        Ok(mut paper) if scenario_name(files.inside(file)).is_some() => {
            let draft = yaml::read(&mut paper).and_then(|node| draft::scenario(&node, &mut paper));
            Taken::Scenario(paper, draft.map(Box::new))
        }
        Ok(paper) => Taken::Other(paper),
        Err(finding) => Taken::Nothing(*finding),
    }
}

/// Says which files are not there that every shelf has.
fn tell_what_lacks(files: &Files, desk: &mut Desk<'_>) {
    for inside in ALWAYS.into_iter().filter(|inside| files.file(inside).is_none()) {
        let what = "Every shelf has this file, and it is not there.";
        let hint = "Write it as content/FORMAT.md shows, even if its list is empty.";
        let file = format!("{}/{inside}", files.root());
        desk.findings.push(Finding::about(&file, code::MISSING_FILE, what, hint));
    }
}

/// Reads a shelf and says all that there is to say about it.
pub fn survey(files: &Files) -> Survey {
    let mut desk = Desk::default();
    tell_what_lacks(files, &mut desk);
    let (found, mut broken) = read_all(files, &mut desk);
    let problems = problem::link(&found.library, &found.sheets, &broken.scenarios, &mut desk);
    let (scenarios, drafts, mut places) = put_together(&found, &mut desk);
    let countries = link_countries(&found, &broken.forms, &mut desk, &mut places);
    let forms = link_forms(&found, &mut desk, &mut places);
    let (library, named, forms_named) = (&found.library, &broken.scenarios, &broken.forms);
    let around = Around { library, scenarios: &scenarios, named, forms: forms_named };
    let plans = link_plans(&found.plans, &around, &mut desk, &mut places);
    found.library.look_for_weak(&found.weak, &mut desk);
    for draft in &found.countries {
        country::look_for_weak(draft, &found.weak, &mut desk);
    }
    let Read { library, sheets, .. } = found;
    let lessons: Vec<Lesson<'_>> = sheets.iter().filter_map(lesson_of).collect();
    let (rights, sources) = library.link(&lessons, &mut desk);
    let bases = library.bases(&lessons);
    library.look_for_twins(&mut desk);
    let ids = |entry| library.ids(entry).unwrap_or_default();
    let catalogue = Catalogue {
        themes: ids(Entry::Theme),
        services: ids(Entry::Service),
        problems,
        scenarios,
        rights,
        sources,
        terms: ids(Entry::Term),
        allies: ids(Entry::Ally),
        bases,
        countries,
        forms,
        plans,
    };
    broken.settle(&catalogue);
    let Broken { scenarios: broken, countries: broken_countries, forms: broken_forms, plans: broken_plans } =
        broken;
    let unread = Entry::ALL.into_iter().filter(|entry| library.ids(*entry).is_none()).collect();
    let mut findings = desk.findings;
    findings.extend(desk.papers.into_iter().flat_map(|paper| paper.findings));
    finding::sort(&mut findings);
    Survey {
        catalogue,
        drafts,
        findings,
        places,
        broken,
        broken_countries,
        broken_forms,
        broken_plans,
        unread,
    }
}

/// What has a file; once everything is put together, what of it is not in the catalogue.
#[derive(Default)]
struct Broken {
    scenarios: Vec<Id>,
    countries: Vec<Id>,
    forms: Vec<Id>,
    plans: Vec<Id>,
}

impl Broken {
    fn note(&mut self, inside: &str) {
        self.scenarios.extend(scenario_name(inside).and_then(Id::new));
        self.countries.extend(name_in(COUNTRIES, inside).and_then(Id::new));
        self.forms.extend(name_in(FORMS, inside).and_then(Id::new));
        self.plans.extend(name_in(WORKSHOPS, inside).and_then(Id::new));
    }

    fn settle(&mut self, sound: &Catalogue) {
        self.scenarios.retain(|id| sound.scenarios.binary_search_by(|one| one.id.cmp(id)).is_err());
        self.countries.retain(|id| sound.country(id).is_none());
        self.forms.retain(|id| sound.form(id).is_none());
        self.plans.retain(|id| sound.plan(id).is_none());
    }
}

/// Reads every file for itself.
fn read_all<'a>(files: &'a Files, desk: &mut Desk<'a>) -> (Read<'a>, Broken) {
    let (mut found, mut broken) = (Read::default(), Broken::default());
    let all: Vec<&File> = files.iter().collect();
    for (file, taken) in all.iter().zip(hands::map(&all, |file| take_up(files, file))) {
        let inside = files.inside(file);
        match taken {
            Taken::Copy(copy) => {
                desk.findings.push(copy);
                continue;
            }
            Taken::Nothing(finding) => desk.findings.push(finding),
            Taken::Scenario(paper, draft) => {
                let nth = desk.papers.len();
                found.sheets.extend(draft.map(|draft| Sheet { nth, inside, draft: *draft }));
                desk.papers.push(paper);
            }
            Taken::Other(paper) => read(paper, inside, desk, &mut found),
        }
        broken.note(inside);
    }
    (found, broken)
}

/// A lesson and what it rests on, with the number of its paper.
type Lesson<'d> = (usize, &'d Id, &'d BasisDraft);

fn lesson_of<'d>(sheet: &'d Sheet<'_>) -> Option<Lesson<'d>> {
    Some((sheet.nth, &sheet.draft.name.id, sheet.draft.basis.as_ref()?))
}

fn read<'a>(mut paper: Paper<'a>, inside: &'a str, desk: &mut Desk<'a>, found: &mut Read<'a>) {
    let nth = desk.papers.len();
    let is_country = name_in(COUNTRIES, inside).is_some();
    let is_form = name_in(FORMS, inside).is_some();
    let is_plan = name_in(WORKSHOPS, inside).is_some();
    if !is_country && !is_form && !is_plan && !ALWAYS.contains(&inside) && inside != WEAK_HOSTS {
        let what = "Nothing reads this file.";
        let hint = "Scenarios belong in scenarios/THEME/ID.yaml, situations/ID.yaml or lessons/ID.yaml, packs in countries/ID.yaml, forms in forms/ID.yaml, plans in workshops/ID.yaml; delete what is not used.";
        paper.tell(code::STRAY_FILE, 0, what, hint);
        desk.papers.push(paper);
        return;
    }
    let node = yaml::read(&mut paper);
    if is_country {
        let draft = node.and_then(|node| country::read(&node, nth, &mut paper));
        if let Some(draft) = draft.as_ref().filter(|draft| draft.is_named) {
            look_at_file_name(&draft.name, (COUNTRIES, inside), "pack", &mut paper);
        }
        found.library.countries.extend(draft.as_ref().map(CountryDraft::item));
        found.countries.extend(draft);
    } else if is_form {
        let draft = node.and_then(|node| form::read(&node, nth, &mut paper));
        if let Some(draft) = draft.as_ref().filter(|draft| draft.is_named) {
            look_at_file_name(&draft.name, (FORMS, inside), "form", &mut paper);
        }
        found.forms.extend(draft);
    } else if is_plan {
        let draft = node.and_then(|node| plan::read(&node, nth, &mut paper));
        if let Some(draft) = draft.as_ref().filter(|draft| draft.is_named) {
            look_at_file_name(&draft.name, (WORKSHOPS, inside), "plan", &mut paper);
        }
        found.plans.extend(draft);
    } else if inside == WEAK_HOSTS {
        found.weak = node.map(|node| weak::read(&node, &mut paper)).unwrap_or_default();
    } else {
        found.library.read(inside, nth, node.as_ref(), &mut paper);
    }
    desk.papers.push(paper);
}

/// The forms in which everything holds, in the order of their ids.
fn link_forms(found: &Read<'_>, desk: &mut Desk<'_>, places: &mut BTreeMap<String, Spot>) -> Vec<Form> {
    let mut forms = Vec::new();
    for draft in &found.forms {
        forms.extend(form::link(draft, &found.library, desk));
        form::mark(draft, desk, places);
    }
    forms.sort_by(|one: &Form, other| one.id.cmp(&other.id));
    forms
}

/// The plans in which everything holds, the shortest first.
fn link_plans(
    drafts: &[PlanDraft],
    around: &Around<'_>,
    desk: &mut Desk<'_>,
    places: &mut BTreeMap<String, Spot>,
) -> Vec<Plan> {
    let mut plans = Vec::new();
    for draft in drafts {
        plans.extend(plan::link(draft, around, desk));
        plan::mark(draft, desk, places);
    }
    plans.sort_by(|one: &Plan, other| (one.minutes, &one.id).cmp(&(other.minutes, &other.id)));
    plans
}

/// The packs in which everything holds, where there is a file for each of these `forms`, in the order of their ids.
fn link_countries(
    found: &Read<'_>,
    forms: &[Id],
    desk: &mut Desk<'_>,
    places: &mut BTreeMap<String, Spot>,
) -> Vec<Country> {
    let mut countries: Vec<Country> = Vec::new();
    for draft in &found.countries {
        countries.extend(country::link(draft, &found.library, forms, desk));
        country::mark(draft, desk, places);
    }
    for sheet in &found.sheets {
        let name = &sheet.draft.name;
        if found.library.countries.iter().any(|item| item.name.id == name.id) {
            let what = format!("There is a country “{}”: their keys would begin alike.", name.id);
            desk.tell(code::RESERVED_NAME, (sheet.nth, name.at), what, "Give it another id.");
        }
    }
    countries.sort_by(|one, other| one.id.cmp(&other.id));
    countries
}

/// Scenarios that are sound, those that are not and of which everything is known, and where the things of all stand.
type Together = (Vec<Arc<Scenario>>, Vec<Arc<Scenario>>, BTreeMap<String, Spot>);

fn put_together(found: &Read<'_>, desk: &mut Desk<'_>) -> Together {
    let (mut scenarios, mut drafts) = (Vec::<Arc<Scenario>>::new(), Vec::new());
    let mut places = BTreeMap::new();
    let mut first: BTreeMap<&Id, &str> = BTreeMap::new();
    let Read { library, sheets, .. } = found;
    for sheet in sheets {
        let draft = &sheet.draft;
        if let Some(before) = first.get(&draft.name.id) {
            let what = format!("The scenario “{}” was given before, in {before}.", draft.name.id);
            desk.tell_read(
                code::DUPLICATE_ID,
                (sheet.nth, draft.name.at),
                what,
                "Give one of them another id.",
            );
        } else {
            first.insert(&draft.name.id, sheet.inside);
        }
        look_at_name(sheet, desk);
        let scenario = link::link(sheet, library, desk).map(Arc::new);
        if desk.is_sound(sheet.nth) {
            scenarios.extend(scenario);
        } else {
            drafts.extend(scenario);
        }
        link::mark(sheet, desk, &mut places);
    }
    for entry in Entry::ALL {
        for item in library.items(entry) {
            let spot = desk.spot(item.paper, item.name.at);
            places.extend(spot.map(|spot| (entry.key(&item.name.id), spot)));
        }
    }
    scenarios.sort_by(|one, other| one.id.cmp(&other.id));
    (scenarios, drafts, places)
}

/// Compares the name and folder of a file with what it says about itself.
fn look_at_name(sheet: &Sheet<'_>, desk: &mut Desk<'_>) {
    let Sheet { nth, inside, draft } = sheet;
    let at = draft.name.at;
    if draft.is_named && scenario_name(inside) != Some(draft.name.id.as_str()) {
        let what = format!("This scenario is “{}”, and its file has another name.", draft.name.id);
        desk.tell(code::FILE_NAME, (*nth, at), what, format!("Name the file {}.yaml.", draft.name.id));
    }
    let folder = match (draft.kind, &draft.theme) {
        (Kind::MySituation, _) => "situations/".to_owned(),
        (Kind::Lesson, _) => "lessons/".to_owned(),
        (Kind::Story, Some(theme)) => format!("scenarios/{}/", theme.id),
        (Kind::Story, None) => return,
    };
    if !inside.starts_with(&folder) {
        let what = format!("This scenario belongs in the folder {folder}.");
        desk.tell_read(code::WRONG_FOLDER, (*nth, at), what, "Move the file, or change its kind or theme.");
    }
}
