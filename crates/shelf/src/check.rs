//! Everything that is wrong with a shelf, in one pass.
//!
//! Content is compiled; from what is sound the phrases are derived that it needs; then every language is held against
//! that and against English. Knows no terminal. It stops at nothing and mends nothing.

mod absent;
mod avoid;
mod compare;
mod danger;
mod forms;
mod habits;
mod hand;
mod law;
mod letters;
mod limits;
mod markdown;
mod marks;
mod notes;
mod painted;
mod plain;
mod progress;
mod rehearse;
pub mod review;
mod same;
mod sayings;
pub mod tongue;

use std::collections::{BTreeMap, BTreeSet};

use crate::content::scenario::Entry;
use crate::content::{Catalogue, Id, Kind, Survey, Thing, survey};
use crate::files::Files;
use crate::finding::paper::Spot;
use crate::finding::{self, Finding, Severity, code, did_you_mean};
use crate::hands::{UNWATCHED, Watch};
use crate::language::Locale;
use crate::phrases::Phrases;
use crate::phrases::ftl::FtlMessage;
use crate::phrases::need::{AVOID, INTERFACE, LIMITS, Need, REVIEW, WORKSHOPS, needs};
use crate::phrases::sayings::SAYINGS;
use crate::phrases::state::RECORD;
use crate::search::DANGER;

pub use law::overdue;
pub use markdown::is_picture;
use tongue::Tongue;

/// What a shelf holds, and everything that was found in it and in its phrases.
#[derive(Clone, Default, Debug)]
pub struct Checked {
    /// Its content.
    pub survey: Survey,
    /// All findings, by file, line, column, code.
    pub findings: Vec<Finding>,
}

/// What else is looked for in each language, from pages that are made of the shelf.
pub type Measure<'m> = &'m dyn Fn(&Survey, &Tongue<'_>) -> Vec<Finding>;

/// Everything that is wrong, and what `measure` finds in each language. `watch` is told how far it is.
pub fn check(content: &Files, locales: &Files, measure: Measure<'_>, watch: Watch<'_>) -> Checked {
    look(content, locales, Some(measure), watch)
}

/// The same without hints, which take longer: for a guide that is about to open.
pub fn open(content: &Files, locales: &Files, watch: Watch<'_>) -> Checked {
    look(content, locales, None, watch)
}

/// What [`open`] finds.
pub fn faults(content: &Files, locales: &Files) -> Vec<Finding> {
    open(content, locales, UNWATCHED).findings
}

fn look(content: &Files, locales: &Files, hints: Option<Measure<'_>>, watch: Watch<'_>) -> Checked {
    let survey = survey(content);
    let mut findings = survey.findings.clone();
    let mut wants = Wants::new(&survey);
    let read = |locale, wants: &Wants<'_>, findings: &mut Vec<Finding>| {
        let mut tongue = Tongue::read(locale, locales, findings)?;
        tongue.leave_strays(wants);
        Some(tongue)
    };
    let mut english = read(Locale::En, &wants, &mut findings);
    wants.add_interface(english.as_ref(), locales, &mut findings);
    wants.add_unknown(&survey, english.as_ref());
    look_for_strays(locales, &wants, &mut findings);
    findings.extend(review::look(locales));
    let prints = english.as_ref().map(progress::prints).unwrap_or_default();
    if hints.is_some() {
        findings.extend(law::silent(&survey));
    }
    let (mut absent, mut elsewhere) = (Vec::new(), BTreeSet::new());
    let mut finish = |mut tongue: Tongue<'_>,
                      english: Option<&Tongue<'_>>,
                      elsewhere: &mut BTreeSet<String>,
                      findings: &mut Vec<Finding>| {
        tongue.check(&wants, english);
        notes::look(&mut tongue, &survey.catalogue.plans);
        let record = progress::record(tongue.locale, locales);
        progress::look(&mut tongue, &prints, &record);
        if let Some(measure) = hints {
            tongue.advise(&wants);
            findings.extend(measure(&survey, &tongue));
        }
        absent.append(&mut tongue.absent);
        elsewhere.extend(tongue.said_beside(english).map(str::to_owned));
        findings.extend(tongue.into_findings());
    };
    // One language after another beside English: ten thousand stories in all of them at once are more than a laptop holds.
    let spoken = Locale::in_files(locales);
    for (done, locale) in spoken.iter().filter(|locale| **locale != Locale::En).enumerate() {
        watch(done, spoken.len());
        if let Some(tongue) = read(*locale, &wants, &mut findings) {
            finish(tongue, english.as_ref(), &mut elsewhere, &mut findings);
        }
    }
    watch(spoken.len().saturating_sub(1), spoken.len());
    if let Some(mut english) = english.take() {
        english.borrowed = std::mem::take(&mut elsewhere);
        finish(english, None, &mut elsewhere, &mut findings);
    }
    let readers = |key: &str| spoken.iter().filter(|locale| wants.need(key, **locale).is_some()).count();
    findings.extend(absent::tell(absent.into_iter(), &readers));
    findings.retain(|finding| hints.is_some() || finding.severity != Severity::Hint);
    finding::sort(&mut findings);
    findings.dedup();
    Checked { survey, findings }
}

/// What every language is held against.
struct Wants<'s> {
    /// The phrases, by key.
    needs: BTreeMap<String, Need>,
    /// The keys that are looked for in each file.
    keys: BTreeMap<String, Vec<String>>,
    /// The files that are looked for.
    files: BTreeSet<String>,
    /// Files of things that could not be built: what they need is not known.
    unknown: BTreeSet<String>,
    /// Where the thing stands that a key is made for.
    places: &'s BTreeMap<String, Spot>,
    /// The terms of the glossary, when it could be read.
    terms: Option<&'s [Id]>,
    /// What sayings can be about, when all of it could be read.
    things: Option<Vec<Thing>>,
    /// What only one country may say, and nobody may type.
    law: law::Words<'s>,
}

impl<'s> Wants<'s> {
    fn new(survey: &'s Survey) -> Self {
        let needs = needs(&survey.known());
        let broken = survey.torn().map(|id| Phrases::Scenario(id).file());
        let unread = survey.unread.iter().map(|entry| Phrases::Library(*entry).file());
        let packs = survey.broken_countries.iter().map(|id| Phrases::Country(id).file());
        let forms = survey.broken_forms.iter().map(|id| Phrases::Form(id).file());
        let plans = survey.broken_plans.iter().map(|id| Phrases::Plan(id).file());
        let unknown: BTreeSet<String> = broken.chain(packs).chain(forms).chain(plans).chain(unread).collect();
        let library = Entry::ALL.into_iter().map(|entry| Phrases::Library(entry).file());
        let mut files: BTreeSet<String> = needs.values().map(|need| need.file.clone()).collect();
        files.extend(unknown.iter().cloned().chain(library));
        files.extend([Phrases::Beside, Phrases::Workshops].map(Phrases::file));
        files.extend([INTERFACE, AVOID, LIMITS, REVIEW, SAYINGS, DANGER].map(str::to_owned));
        let terms = (!survey.unread.contains(&Entry::Term)).then_some(survey.catalogue.terms.as_slice());
        let mut keys: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (key, need) in &needs {
            keys.entry(need.file.clone()).or_default().push(key.clone());
        }
        let things =
            (survey.broken.is_empty() && survey.unread.is_empty()).then(|| things(&survey.catalogue));
        let law = law::Words::of(&survey.catalogue.countries);
        let places = &survey.places;
        Self { needs, keys, files, unknown, places, terms, things, law }
    }

    /// Adds what English says in the files that it alone decides, and which notes it has in plans.
    fn add_interface(&mut self, english: Option<&Tongue<'_>>, locales: &Files, findings: &mut Vec<Finding>) {
        let Some(english) = english else { return };
        if english.file(INTERFACE).is_none() {
            let what = "The interface has no English phrases.";
            let file = format!("{}/en/{INTERFACE}", locales.root());
            findings.push(Finding::about(&file, code::MISSING_FILE, what, "Write this file."));
        }
        for name in [INTERFACE, WORKSHOPS] {
            let messages = english.file(name).map_or(&[][..], |file| &file.messages);
            for message in messages.iter().filter(|message| !message.is_term()) {
                let attributes = message.attributes.iter().map(|(name, _)| name.clone()).collect();
                let need = Need {
                    file: name.to_owned(),
                    attributes,
                    optional: Vec::new(),
                    languages: None,
                    spaces: 0,
                };
                if !self.needs.contains_key(&message.key) {
                    self.keys.entry(name.to_owned()).or_default().push(message.key.clone());
                    self.needs.insert(message.key.clone(), need);
                }
            }
        }
        notes::take_over(&mut self.needs, english);
    }

    /// Adds what a file needs whose YAML could not be put together: the names that could be read in it, and what English
    /// says there. So a mistake in YAML does not hide what is missing in a translation.
    fn add_unknown(&mut self, survey: &Survey, english: Option<&Tongue<'_>>) {
        let mut found: BTreeMap<String, Need> = BTreeMap::new();
        for id in &survey.broken {
            let (file, start) = (Phrases::Scenario(id).file(), format!("{id}--"));
            let keys = survey.places.range(start.clone()..).map(|(key, _)| key);
            // A thing without a name of its own has a name that nobody can give it words under.
            let named =
                keys.take_while(|key| key.starts_with(&start)).filter(|key| !key.contains("--unnamed-"));
            found.extend(named.map(|key| (key.clone(), unknown_need(&file, None))));
        }
        // A pack has no phrases in a language that it is not written in, and which those are is not known.
        for name in self.unknown.iter().filter(|name| !name.starts_with("countries/")) {
            let messages =
                english.and_then(|english| english.file(name)).map_or(&[][..], |file| &file.messages);
            let said = messages.iter().filter(|message| !message.is_term());
            found.extend(said.map(|message| (message.key.clone(), unknown_need(name, Some(message)))));
        }
        for (key, need) in found {
            if self.needs.contains_key(&key) {
                continue;
            }
            self.keys.entry(need.file.clone()).or_default().push(key.clone());
            self.needs.insert(key, need);
        }
    }

    /// The phrases that are looked for in `file`.
    fn in_file(&self, file: &str) -> &[String] {
        self.keys.get(file).map_or(&[], Vec::as_slice)
    }

    /// Whether a phrase that nobody needs can be told: of what could not be put together it is not known what it needs.
    fn may_be_idle(&self, key: &str, file: &str) -> bool {
        !self.unknown.contains(file) && !self.places.contains_key(key)
    }

    /// The need of this key in a language.
    fn need(&self, key: &str, locale: Locale) -> Option<&Need> {
        self.needs.get(key).filter(|need| need.is_for(locale))
    }

    /// Whether a language reads `file`: a pack without numbers has no phrases in a language that it is not written in.
    fn reads(&self, locale: Locale, file: &str) -> bool {
        let keys = self.in_file(file);
        let is_for = |key: &String| self.need(key, locale).is_some();
        self.files.contains(file) && (keys.is_empty() || keys.iter().any(is_for))
    }
}

/// Everything that people can speak of.
fn things(shelf: &Catalogue) -> Vec<Thing> {
    let problems = shelf.problems.iter().map(|problem| Thing::Problem(problem.id.clone()));
    let told = shelf.scenarios.iter().filter(|scenario| scenario.kind != Kind::MySituation);
    let scenarios = told.map(|scenario| Thing::Scenario(scenario.id.clone()));
    let rights = shelf.rights.iter().map(|right| Thing::Right(right.id.clone()));
    problems.chain(scenarios).chain(rights).collect()
}

/// The need of a phrase of which only English, or only a name, is known. Whether it needs a note depends on its kind.
fn unknown_need(file: &str, english: Option<&FtlMessage>) -> Need {
    let names = english.into_iter().flat_map(|message| &message.attributes).map(|(name, _)| name.clone());
    let attributes: Vec<String> = names.filter(|name| name != "note").collect();
    let known = ["about", "title", "note", "after", "question"].map(str::to_owned);
    let optional = known.into_iter().filter(|name| !attributes.contains(name)).collect();
    Need { file: file.to_owned(), attributes, optional, languages: None, spaces: 0 }
}

/// Looks for files that belong to no language, or to nothing in the content.
fn look_for_strays(locales: &Files, wants: &Wants<'_>, findings: &mut Vec<Finding>) {
    let spoken = Locale::in_files(locales);
    let is_spoken = |tag: &str| spoken.iter().any(|locale| locale.tag() == tag);
    for file in locales.iter() {
        let inside = locales.inside(file);
        let (tag, rest) = inside.split_once('/').unwrap_or((inside, ""));
        let locale = Locale::of_folder(tag);
        if let Some(copy) = locales.copy(file) {
            findings.push(copy);
            continue;
        }
        let near;
        let (what, hint) = if !is_spoken(tag) {
            (
                "This is in the folder of no language of the guide.",
                "Move it to a folder named after its language, which has a file ui.ftl, or delete it.",
            )
        } else if rest == RECORD && tag != Locale::En.tag() {
            continue;
        } else if !wants.files.contains(rest) {
            let usual = "Phrases of a scenario belong in scenarios/ID.ftl, those of a pack in countries/ID.ftl, those of a form in forms/ID.ftl, those of a plan in workshops/ID.ftl.";
            near = did_you_mean(rest, wants.files.iter().map(String::as_str));
            ("Nothing reads this file.", near.as_deref().unwrap_or(usual))
        } else if !locale.is_some_and(|locale| wants.reads(locale, rest)) {
            (
                "The pack is not written in this language.",
                "Add the language to its “languages”, or delete this file.",
            )
        } else {
            continue;
        };
        findings.push(Finding::about(&file.path, code::STRAY_FILE, what, hint));
    }
}

/// The language, in English.
fn language(locale: &Locale) -> &str {
    match locale {
        Locale::Ar => "Arabic",
        Locale::En => "English",
        Locale::Fr => "French",
        Locale::Es => "Spanish",
        Locale::Other(_) | Locale::Accented | Locale::Mirrored => locale.tag(),
    }
}
