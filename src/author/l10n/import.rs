//! Translations that come back: only what changed is written, and only when all of it fits.
//!
//! A phrase that nobody touched keeps every space; a document that lost a variable, names what is not there or is in the
//! wrong language changes nothing. Whether the words are good, it leaves to `check` and to people.

mod edit;
mod named;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::accept;
use super::document::{self, Unit};
use super::inline::{codes, selects};
use super::{Phrase, State, phrases, po, record};
use crate::author::home::{Home, LARGEST, Refusal};
use crate::author::ink::Plan;
use named::{Named, named};
use shelf::finding::paper::Paper;
use shelf::finding::{Finding, code};
use shelf::language::Locale;
use shelf::phrases::ftl::entries::entries;
use shelf::phrases::state::Fingerprint;

/// What an import changes.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Import {
    /// The files.
    pub plan: Plan,
    /// How many phrases say something new.
    pub changed: usize,
    /// How many of them were translated from English that has changed since the export.
    pub stale: usize,
    /// How many units were left out, since they are empty or the tool says that nobody has translated them.
    pub left_out: usize,
    /// Phrases that stay as they are, since a tool told them apart by their English alone, which is that of others too.
    pub unsure: Vec<String>,
}

/// What the document in `bytes`, named `file`, changes in `home`. Into `asked`, if a language was asked for.
///
/// # Errors
///
/// Everything in the document that does not fit, each with its place.
pub fn plan(home: &Home, file: &str, bytes: &[u8], asked: Option<Locale>) -> Result<Import, Refusal> {
    let mut paper = Paper::open_up_to(LARGEST, file, bytes).map_err(|finding| vec![*finding])?;
    let read = if paper.text.trim_start().starts_with('<') {
        document::read(&paper)
    } else if po::is_po(paper.text) {
        po::read(&paper)
    } else {
        let hint = "Name the file that a translation tool has written; nothing was written.";
        Err(Box::new(paper.spot(0).finding(code::BROKEN_XLIFF, "This is neither XLIFF nor PO.", hint)))
    };
    let units = read.map_err(|finding| vec![*finding])?;
    let Some(locale) = language(&units, home, asked, &mut paper) else { return Err(paper.findings.into()) };
    let phrases = phrases(&home.locales, locale);
    let (units, unsure) = named(&units, &phrases, &mut paper);
    let given = given(&units, &mut paper);
    if !paper.findings.is_empty() {
        return Err(paper.findings.into());
    }
    let left_out = units.iter().filter(|Named { unit, .. }| {
        let empty = unit.target.as_deref().is_none_or(|text| text.trim().is_empty());
        empty || !is_translated(&unit.state)
    });
    let import = Import { left_out: left_out.count(), unsure, ..write(home, locale, &phrases, &given) };
    if import.plan.is_empty() {
        return Ok(import);
    }
    let errors = new_errors(home, &import.plan, &units, &paper);
    if errors.is_empty() { Ok(import) } else { Err(errors.into()) }
}

/// The language of all units.
fn language(units: &[Unit], home: &Home, asked: Option<Locale>, paper: &mut Paper<'_>) -> Option<Locale> {
    let ours = Locale::in_files(&home.locales);
    if units.is_empty() {
        paper.tell(code::BROKEN_XLIFF, 0, "There is no phrase in this document.", "Export it again.");
        return None;
    }
    let mut said = units.iter().map(|unit| unit.language.as_str()).filter(|language| !language.is_empty());
    let first = said.next().unwrap_or_default();
    // Tools write “fr-FR” for “fr”; a document that says nothing is in the language that was asked for.
    let own = first.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let is_said = |locale: &Locale| locale.tag() == first || (!first.is_empty() && locale.tag() == own);
    let known = ours.iter().copied().find(|locale| is_said(locale) && *locale != Locale::En);
    let known =
        known.or(asked.filter(|asked| first.is_empty() && ours.contains(asked) && *asked != Locale::En));
    let locale = known.filter(|locale| asked.is_none_or(|asked| asked == *locale));
    if locale.is_none() {
        let what = match asked {
            _ if first.is_empty() => {
                let hint = "Say it with --lang: my-rights l10n import FILE --lang fr.";
                paper.tell(
                    code::WRONG_LANGUAGE,
                    0,
                    "This document does not say which language it is in.",
                    hint,
                );
                return None;
            }
            Some(asked) => format!("This document is in “{first}”, and {} was asked for.", asked.tag()),
            None => {
                format!("This document is in “{first}”, which is no language that is translated into here.")
            }
        };
        paper.tell(code::WRONG_LANGUAGE, 0, what, "Import the document of the right language.");
        return None;
    }
    for unit in units.iter().filter(|unit| !unit.language.is_empty() && unit.language != first) {
        let what = format!("This unit is in “{}”, and the first one in “{first}”.", unit.language);
        paper.tell(code::WRONG_LANGUAGE, unit.at, what, "Import one language at a time.");
    }
    locale
}

/// What a document says about one phrase.
#[derive(Default)]
struct Given<'u> {
    /// Its translated surfaces by name.
    targets: BTreeMap<Option<&'u str>, Cow<'u, str>>,
    /// Whether all of them are what the tool calls finished.
    finished: bool,
    /// Whether the tool says that somebody has still to work on one of them.
    needs_work: bool,
    /// Whether its English is that of now.
    fresh: bool,
}

/// Whether a tool says with this word that somebody has translated.
fn is_translated(state: &str) -> bool {
    !matches!(state, "new" | "needs-translation")
}

/// What the units say, by key; what does not fit is told.
fn given<'u>(units: &'u [Named<'_>], paper: &mut Paper<'_>) -> BTreeMap<&'u str, Given<'u>> {
    let mut found: BTreeMap<&str, Given<'u>> = BTreeMap::new();
    for Named { id, unit, english } in units {
        let (key, name) = match id.split_once('.') {
            Some((key, name)) => (key, Some(name)),
            None => (id.as_str(), None),
        };
        let given =
            found.entry(key).or_insert_with(|| Given { finished: true, fresh: true, ..Given::default() });
        given.fresh &= unit.source.trim() == english.trim();
        given.needs_work |= unit.state.starts_with("needs-") || unit.state.starts_with("x-needs");
        given.finished &= matches!(unit.state.as_str(), "translated" | "final" | "signed-off");
        let target = unit.target.as_deref().map(str::trim).filter(|text| !text.is_empty());
        if let Some(target) = target.filter(|_| is_translated(&unit.state)) {
            look_at_codes(id, unit, target, paper);
            given.targets.insert(name, sheltered(target));
        }
    }
    found
}

/// A text none of whose lines begins with a sign that Fluent would take for its own: whoever translates in a tool cannot know.
fn sheltered(text: &str) -> Cow<'_, str> {
    let is_taken = |line: &str| line.starts_with(['[', '*', '.']);
    if selects(text) || !text.contains('\n') || !text.lines().any(is_taken) {
        return Cow::Borrowed(text);
    }
    let line = |line: &str| match line.chars().next().filter(|_| is_taken(line)) {
        Some(sign) => format!("{{\"{sign}\"}}{}", line.get(1..).unwrap_or_default()),
        None => line.to_owned(),
    };
    Cow::Owned(text.lines().map(line).collect::<Vec<_>>().join("\n"))
}

/// What is put into the English has to be put into the translation. Forms that are chosen from differ by language.
fn look_at_codes(id: &str, unit: &Unit, target: &str, paper: &mut Paper<'_>) {
    let (english, theirs) = (codes(&unit.source), codes(target));
    let forms = selects(&unit.source) || selects(target);
    let missing: Vec<&str> = english.difference(&theirs).copied().filter(|_| !forms).collect();
    let more: Vec<&str> =
        theirs.difference(&english).copied().filter(|code| !forms || !code.starts_with('{')).collect();
    if !missing.is_empty() {
        let what = format!("“{id}” has lost {}.", missing.join(" and "));
        paper.tell(code::LOST_CODE, unit.at, what, "Put it back where it belongs in the translation.");
    }
    if !more.is_empty() {
        let what = format!("“{id}” has {}, which the English does not.", more.join(" and "));
        paper.tell(code::LOST_CODE, unit.at, what, "Take it out, or write it as the English does.");
    }
}

/// The files as they will be.
fn write(home: &Home, locale: Locale, phrases: &[Phrase], given: &BTreeMap<&str, Given<'_>>) -> Import {
    let mut import = Import::default();
    let mut record = record(&home.locales, locale);
    let before = record.clone();
    let mut edits: BTreeMap<&str, Vec<edit::Edit<'_>>> = BTreeMap::new();
    let mut last: BTreeMap<&str, &str> = BTreeMap::new();
    for phrase in phrases {
        let key = phrase.english.key.as_str();
        let after = last.get(phrase.file.as_str()).copied();
        if phrase.theirs.is_some() {
            last.insert(&phrase.file, key);
        }
        let Some(given) = given.get(key).filter(|given| !given.targets.is_empty()) else { continue };
        let theirs = phrase.theirs.as_ref();
        let is_new = |(name, text): &(Option<&str>, &str)| {
            theirs.and_then(|entry| entry.surface(*name)).is_none_or(|raw| raw.text != *text)
        };
        let texts: Vec<(Option<&str>, &str)> =
            given.targets.iter().map(|(name, text)| (*name, text.as_ref())).filter(is_new).collect();
        let all = phrase.english.surfaces.iter().all(|raw| given.targets.contains_key(&raw.name.as_deref()));
        let written = phrase.state == State::ToWrite && all;
        let confirmed = phrase.state == State::Stale && given.finished && all;
        if texts.is_empty() && !written && !confirmed {
            continue;
        }
        if !texts.is_empty() || written {
            import.changed += 1;
            edits.entry(&phrase.file).or_default().push(edit::Edit { key, texts, unmark: written, after });
        }
        if given.needs_work {
            // Written, for whoever goes on with it; nobody has said that it is done.
        } else if given.fresh && all {
            record.accept(key, phrase.english.print());
        } else if !given.fresh {
            import.stale += 1;
            let then = record.print(key).filter(|print| *print != phrase.english.print());
            record.accept(key, then.unwrap_or(Fingerprint::NONE));
        }
    }
    for (file, edits) in edits {
        let inside = format!("{}/{file}", locale.tag());
        let path = Home::path(&home.locales, &inside);
        let text = Home::text(&home.locales, &inside);
        let edited = edit::edited(text.as_deref().unwrap_or_default(), &edits);
        let files = if text.is_some() { &mut import.plan.changed } else { &mut import.plan.new };
        files.push((path, edited));
    }
    if record != before {
        accept::write(home, locale, &record, &mut import.plan);
    }
    import
}

/// Errors that the folder would have and has not now, at the units that bring them.
fn new_errors(home: &Home, plan: &Plan, units: &[Named<'_>], paper: &Paper<'_>) -> Vec<Finding> {
    let before: BTreeSet<(String, String)> = shelf::check::faults(&home.content, &home.locales)
        .into_iter()
        .map(|finding| (finding.file, finding.what))
        .collect();
    let after = Home::after(&home.locales, plan);
    let found = shelf::check::faults(&home.content, &after).into_iter().filter(Finding::is_error);
    // What a language has no words for is one finding for all of them, and says less when one has some.
    let absent = [code::MISSING_PHRASE.name, code::MISSING_FILE.name];
    let new = found.filter(|finding| {
        !absent.contains(&finding.code) && !before.contains(&(finding.file.clone(), finding.what.clone()))
    });
    new.map(|finding| {
        let inside = after.iter().find(|file| file.path == finding.file);
        let text = inside.map(|file| String::from_utf8_lossy(&file.bytes).into_owned()).unwrap_or_default();
        let line =
            text.split_inclusive('\n').take(finding.line.saturating_sub(1)).map(str::len).sum::<usize>();
        let entry = entries(&text).into_iter().rfind(|entry| entry.range.start <= line);
        let key = entry.map(|entry| entry.key).unwrap_or_default();
        let named = units.iter().find(|named| named.id.split('.').next() == Some(key.as_str()));
        let spot = paper.spot(named.map_or(0, |named| named.unit.at));
        Finding {
            file: spot.file,
            line: spot.line,
            column: spot.column,
            source: spot.source,
            skipped: spot.skipped,
            mend: None,
            ..finding
        }
    })
    .collect()
}
