//! Everything that is wrong with a shelf, in one pass.
//!
//! Content is compiled; from what is sound the phrases are derived that it needs; then every language is held against
//! that and against English. Knows no terminal. It stops at nothing and mends nothing.

mod compare;
mod forms;
mod marks;
mod progress;
mod rehearse;
mod tongue;

use std::collections::{BTreeMap, BTreeSet};

use crate::content::finding::{self, Finding};
use crate::content::paper::Spot;
use crate::content::scenario::Entry;
use crate::content::{Files, Id, Survey, code, survey};
use crate::locale::state::RECORD;
use crate::locale::{Locale, Phrases};

use super::need::{INTERFACE, Need, needs};
use tongue::Tongue;

/// All findings about content and phrases, by file, line, column, code.
pub fn check(content: &Files, locales: &Files) -> Vec<Finding> {
    let survey = survey(content);
    let mut findings = survey.findings.clone();
    let mut wants = Wants::new(&survey);
    let mut tongues = Vec::new();
    for locale in Locale::in_files(locales) {
        tongues.extend(Tongue::read(locale, locales, &mut findings));
    }
    let nth = tongues.iter().position(|tongue| tongue.locale == Locale::En);
    let mut english = nth.map(|nth| tongues.remove(nth));
    wants.add_interface(english.as_ref(), locales, &mut findings);
    look_for_strays(locales, &wants, &mut findings);
    for tongue in &mut tongues {
        tongue.check(&wants, english.as_ref());
    }
    if let Some(english) = &mut english {
        english.check(&wants, None);
    }
    let prints = english.as_ref().map(progress::prints).unwrap_or_default();
    for tongue in tongues.iter_mut().chain(&mut english) {
        let record = progress::record(tongue.locale, locales);
        progress::look(tongue, &prints, &record);
    }
    findings.extend(tongues.into_iter().chain(english).flat_map(Tongue::into_findings));
    finding::sort(&mut findings);
    findings.dedup();
    findings
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
}

impl<'s> Wants<'s> {
    fn new(survey: &'s Survey) -> Self {
        let needs = needs(&survey.catalogue);
        let broken = survey.broken.iter().map(|id| Phrases::Scenario(id).file());
        let unread = survey.unread.iter().map(|entry| Phrases::Library(*entry).file());
        let unknown: BTreeSet<String> = broken.chain(unread).collect();
        let library = Entry::ALL.into_iter().map(|entry| Phrases::Library(entry).file());
        let mut files: BTreeSet<String> = needs.values().map(|need| need.file.clone()).collect();
        files.extend(unknown.iter().cloned().chain(library));
        files.insert(INTERFACE.to_owned());
        let terms = (!survey.unread.contains(&Entry::Term)).then_some(survey.catalogue.terms.as_slice());
        let mut keys: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (key, need) in &needs {
            keys.entry(need.file.clone()).or_default().push(key.clone());
        }
        Self { needs, keys, files, unknown, places: &survey.places, terms }
    }

    /// Adds what English says in the interface.
    fn add_interface(&mut self, english: Option<&Tongue<'_>>, locales: &Files, findings: &mut Vec<Finding>) {
        let Some(english) = english else { return };
        let Some(file) = english.file(INTERFACE) else {
            let what = "The interface has no English phrases.";
            let file = format!("{}/en/{INTERFACE}", locales.root());
            return findings.push(Finding::about(&file, code::MISSING_FILE, what, "Write this file."));
        };
        for message in file.messages.iter().filter(|message| !message.is_term()) {
            let attributes = message.attributes.iter().map(|(name, _)| name.clone()).collect();
            let need = Need { file: INTERFACE.to_owned(), attributes, optional: Vec::new() };
            if !self.needs.contains_key(&message.key) {
                self.keys.entry(INTERFACE.to_owned()).or_default().push(message.key.clone());
                self.needs.insert(message.key.clone(), need);
            }
        }
    }

    /// The phrases that are looked for in `file`.
    fn in_file(&self, file: &str) -> &[String] {
        self.keys.get(file).map_or(&[], Vec::as_slice)
    }
}

/// Looks for files that belong to no language, or to nothing in the content.
fn look_for_strays(locales: &Files, wants: &Wants<'_>, findings: &mut Vec<Finding>) {
    let spoken = Locale::in_files(locales);
    let is_spoken = |tag: &str| spoken.iter().any(|locale| locale.tag() == tag);
    for file in locales.iter() {
        let inside = locales.inside(file);
        let (tag, rest) = inside.split_once('/').unwrap_or((inside, ""));
        let (what, hint) = if !is_spoken(tag) {
            (
                "This is in the folder of no language of the guide.",
                "Move it to a folder named after its language, which has a file ui.ftl, or delete it.",
            )
        } else if !wants.files.contains(rest) && (rest != RECORD || tag == Locale::En.tag()) {
            (
                "Nothing reads this file.",
                "Phrases of a scenario belong in scenarios/ID.ftl; delete what is not used.",
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
