//! From folders that somebody is writing in to what can be shown of them.
//!
//! Half-written files are the rule here. What is sound is shown; of what is not, what it said when it last was sound; and
//! all that was found is told. It refuses to know a screen, and when to read.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::{Renewal, Report};
use crate::author::check::closely;
use shelf::check::{Checked, open};
use shelf::content::{Catalogue, Survey};
use shelf::files::Files;
use shelf::finding::paper::Paper;
use shelf::finding::{self, Finding, Severity, code};
use shelf::hands::UNWATCHED;
use shelf::language::Locale;
use shelf::phrases::ftl;
use shelf::phrases::need::{INTERFACE, Need, needs};

/// What keeps a file of phrases from being shown as it is.
const HOLDS: [&str; 4] =
    [code::BROKEN_PHRASE.name, code::EMPTY_PHRASE.name, code::EMPTY_FILE.name, code::FORMAT_ERROR.name];
/// What keeps it from being shown at all, even if there was no other.
const HIDES: [&str; 4] =
    [code::NOT_UTF8.name, code::TOO_DEEP.name, code::CONTROL_CHARACTER.name, code::DIRECTION_MARK.name];

/// Files that are shown as they were, and the phrases that they lost.
type Held = BTreeMap<String, Vec<String>>;

/// Reads two folders, again and again.
pub struct Reader {
    content: PathBuf,
    locales: PathBuf,
    /// What could be read of the folders last.
    files: (Files, Files),
    last: Option<Renewal>,
}

impl Reader {
    /// A reader of these folders.
    pub fn new(content: &Path, locales: &Path) -> Self {
        let (content, locales) = (content.to_path_buf(), locales.to_path_buf());
        Self { content, locales, files: <(Files, Files)>::default(), last: None }
    }

    /// The folders.
    pub fn folders(&self) -> [&Path; 2] {
        [&self.content, &self.locales]
    }

    /// Reads the folders; nothing when they say what they said before. Hints take longer than all the rest: they stay as
    /// they were until the folders are read closely.
    pub fn read(&mut self) -> Option<Renewal> {
        self.look(false)
    }

    /// The same with hints.
    pub fn read_closely(&mut self) -> Option<Renewal> {
        self.look(true)
    }

    fn look(&mut self, closely: bool) -> Option<Renewal> {
        let (content, locales) = (Files::folder(&self.content), Files::folder(&self.locales));
        let renewal = self.renew(content, locales, closely);
        let news = self.last.as_ref() != Some(&renewal);
        self.last = Some(renewal.clone());
        news.then_some(renewal)
    }

    /// What can be shown of these files. A folder that cannot be read is as it was.
    fn renew(
        &mut self,
        content: Result<Files, Vec<Finding>>,
        locales: Result<Files, Vec<Finding>>,
        with_hints: bool,
    ) -> Renewal {
        let mut unread = Vec::new();
        let (old_content, old_locales) = std::mem::take(&mut self.files);
        let content = content.unwrap_or_else(|findings| {
            unread.extend(findings);
            old_content
        });
        let locales = locales.unwrap_or_else(|findings| {
            unread.extend(findings);
            old_locales
        });
        let look = if with_hints { closely } else { open };
        let Checked { survey, mut findings } = look(&content, &locales, UNWATCHED);
        if let Some(last) = self.last.as_ref().filter(|_| !with_hints) {
            let hints = last.report.findings.iter().filter(|finding| finding.severity == Severity::Hint);
            findings.extend(hints.cloned());
        }
        let mut held: Held = unread.iter().map(|finding| (finding.file.clone(), Vec::new())).collect();
        let catalogue = self.catalogue(&survey, &content, &mut held);
        let phrases = self.phrases(&catalogue, &locales, &findings, &mut held);
        findings.extend(unread);
        finding::sort(&mut findings);
        findings.dedup();
        let places = survey.places.iter();
        let places = places.map(|(key, spot)| (key.clone(), (spot.file.clone(), spot.line))).collect();
        let lines = lines(&findings, &survey, &locales);
        self.files = (content, locales);
        let report = Report { findings, held, places, lines };
        Renewal { catalogue, phrases, report: Arc::new(report) }
    }

    /// What is sound of the shelf, and what was before.
    fn catalogue(&self, survey: &Survey, content: &Files, held: &mut Held) -> Arc<Catalogue> {
        let is_library = |file: &str| {
            file.strip_prefix(content.root()).is_some_and(|rest| !rest.trim_start_matches('/').contains('/'))
        };
        let is_broken = |file: &str| {
            let name = Path::new(file).file_stem().unwrap_or_default().to_string_lossy();
            let broken = survey.broken.iter().chain(&survey.broken_countries).chain(&survey.broken_forms);
            broken.into_iter().any(|id| id.as_str() == name)
        };
        // Words that are missing stand in no way here: the page says which.
        let errors = survey.findings.iter().filter(|finding| finding.is_error());
        let errors: Vec<&str> = errors.map(|finding| finding.file.as_str()).collect();
        held.extend(
            errors
                .iter()
                .filter(|file| is_library(file) || is_broken(file))
                .map(|file| ((*file).to_owned(), Vec::new())),
        );
        let new = &survey.catalogue;
        let Some(last) = self.last.as_ref().map(|last| &last.catalogue) else { return Arc::new(new.clone()) };
        let mut catalogue =
            if errors.iter().any(|file| is_library(file)) { (**last).clone() } else { new.clone() };
        catalogue.scenarios.clone_from(&new.scenarios);
        let before = last.scenarios.iter().filter(|scenario| survey.broken.contains(&scenario.id));
        catalogue.scenarios.extend(before.cloned());
        catalogue.scenarios.sort_by(|one, other| one.id.cmp(&other.id));
        catalogue.scenarios.dedup_by(|one, other| one.id == other.id);
        Arc::new(catalogue)
    }

    /// The files of phrases, each as it is if it can be shown so, else as it was.
    fn phrases(
        &self,
        catalogue: &Catalogue,
        locales: &Files,
        findings: &[Finding],
        held: &mut Held,
    ) -> Arc<Files> {
        let has = |file: &str, codes: &[&str]| {
            findings.iter().any(|finding| finding.file == file && codes.contains(&finding.code))
        };
        let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        let last = self.last.as_ref().map(|last| &last.phrases);
        let needs = needs(catalogue);
        for file in locales.iter() {
            let hides = has(&file.path, &HIDES);
            let before = last.and_then(|last| last.iter().find(|before| before.path == file.path));
            let losses = before.map_or_else(Vec::new, |before| loses(&before.bytes, &file.bytes, &needs));
            let shown = if hides || has(&file.path, &HOLDS) || !losses.is_empty() {
                held.insert(file.path.clone(), losses);
                before.or(Some(file).filter(|_| !hides))
            } else {
                Some(file)
            };
            files.extend(shown.map(|shown| (file.path.clone(), shown.bytes.to_vec())));
        }
        // A file that is gone while the shelf needs it says what it said.
        let needed: BTreeSet<String> = needs.into_values().map(|need| need.file).collect();
        for file in last.into_iter().flat_map(|last| last.iter()) {
            let inside = locales.inside(file);
            let name = inside.split_once('/').map_or("", |(_, name)| name);
            if locales.file(inside).is_none() && (needed.contains(name) || name == INTERFACE) {
                held.insert(file.path.clone(), Vec::new());
                files.insert(file.path.clone(), file.bytes.to_vec());
            }
        }
        Arc::new(Files::new(locales.root(), files))
    }
}

/// What a file of phrases said before, does not say now, and has to say: a file that is written by half.
fn loses(before: &[u8], now: &[u8], needs: &BTreeMap<String, Need>) -> Vec<String> {
    if before == now {
        return Vec::new();
    }
    let (before, now) = (surfaces(before), surfaces(now));
    let needed = |key: &&String| {
        let (message, attribute) =
            key.split_once('.').map_or((key.as_str(), None), |(one, two)| (one, Some(two)));
        let need = needs.get(message);
        need.is_some_and(|need| attribute.is_none_or(|name| need.attributes.iter().any(|one| one == name)))
    };
    before.difference(&now).filter(needed).cloned().collect()
}

/// Everything that a file of phrases says, by key: `new-tablet`, `new-tablet.about`.
fn surfaces(bytes: &[u8]) -> BTreeSet<String> {
    let Ok(paper) = Paper::open("", bytes) else { return BTreeSet::new() };
    let messages = ftl::read(paper).messages;
    let names = messages.iter().flat_map(|message| {
        message.surfaces().map(|(name, _)| match name {
            Some(name) => format!("{}.{name}", message.key),
            None => message.key.clone(),
        })
    });
    names.collect()
}

/// Where things begin in the files that something was found in.
fn lines(findings: &[Finding], survey: &Survey, locales: &Files) -> BTreeMap<String, Vec<(usize, String)>> {
    let named: BTreeSet<&str> = findings.iter().map(|finding| finding.file.as_str()).collect();
    let mut lines: BTreeMap<String, Vec<(usize, String)>> = BTreeMap::new();
    for (key, spot) in survey.places.iter().filter(|(_, spot)| named.contains(spot.file.as_str())) {
        lines.entry(spot.file.clone()).or_default().push((spot.line, key.clone()));
    }
    let is_ours = |tag: &str| Locale::from_tag(tag).is_some();
    for file in locales.iter().filter(|file| named.contains(file.path.as_str())) {
        let tag = locales.inside(file).split('/').next().unwrap_or_default();
        let Ok(paper) = Paper::open(&file.path, &file.bytes) else { continue };
        if !is_ours(tag) || ftl::too_deep(paper.text).is_some() {
            continue;
        }
        let file_of = ftl::read(paper);
        let begins = file_of.messages.iter().map(|one| (file_of.paper.spot(one.at).line, one.key.clone()));
        lines.insert(file.path.clone(), begins.collect());
    }
    for begins in lines.values_mut() {
        begins.sort();
    }
    lines
}
