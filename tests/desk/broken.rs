//! A copy of the guide's own shelf, broken in more than fifty ways: one by one, and all at once.
//!
//! Whoever edits a shelf without us breaks it in just these ways. Each must be found under its name, in its file, at its
//! line, and none may hide another that lies in another file.

#![expect(clippy::unwrap_used, reason = "a test that cannot break its own copy has failed")]

use shelf::check::faults;
use shelf::finding::Finding;

use crate::folder::{Written, everything, parts};

/// What is done to a file.
enum Act {
    /// The first of these texts becomes the second; the finding is at the line where they begin to differ.
    Edit(&'static str, &'static str),
    /// The same, and the finding is at the line where this text stands.
    Told(&'static str, &'static str, &'static str),
    /// The file is this, and the finding at its beginning.
    Be(&'static [u8]),
    /// The file goes, and the finding is in another one, at this text.
    Go(&'static str, &'static str),
}

use Act::{Be, Edit, Go, Told};

/// Each way: the file, what is done, and what is found.
const WAYS: &[(&str, Act, &str)] = &[
    ("content/scenarios/dignity/phone-in-the-locker.yaml", Edit("format: 1", "format: 2"), "format-new"),
    ("content/scenarios/dignity/probably-anxiety.yaml", Edit("minutes: ", "minutes: x"), "bad-number"),
    (
        "content/scenarios/dignity/whoever-is-on-shift.yaml",
        Edit("theme: dignity", "theme: dignty"),
        "unknown-theme",
    ),
    (
        "content/scenarios/dignity/night-shift-no-interpreter.yaml",
        Edit("service: ", "service: no-"),
        "unknown-service",
    ),
    ("content/scenarios/dignity/no-papers-no-doctor.yaml", Edit("quiet: true", "quiet: maybe"), "wrong-type"),
    ("content/scenarios/dignity/what-you-say-here.yaml", Edit("start: ", "start: not-"), "unknown-target"),
    ("content/scenarios/dignity/not-across-the-car-park.yaml", Edit("steps:", "setps:"), "unknown-field"),
    (
        "content/scenarios/dignity/the-morning-after.yaml",
        Edit("rights: [", "rights: [dignitty, "),
        "unknown-right",
    ),
    (
        "content/scenarios/consent/needle-and-cushion.yaml",
        Edit("helps: [", "helps: [nurze, "),
        "unknown-ally",
    ),
    (
        "content/scenarios/consent/threat-at-the-door.yaml",
        Edit("keeps: [", "keeps: [not-said, "),
        "unknown-keep",
    ),
    ("content/scenarios/consent/week-forty-one.yaml", Edit("needs: [", "needs: [never-set, "), "unset-flag"),
    (
        "content/scenarios/consent/tired-all-the-time.yaml",
        Edit("remembers: [", "remembers: [never-read, "),
        "idle-flag",
    ),
    ("content/scenarios/consent/tablet-and-tenancy.yaml", Edit("steps:\n  - id", "steps:\n\t- id"), "tab"),
    (
        "content/scenarios/consent/dont-tell-my-mum.yaml",
        Edit("touches: [", "touches: [weather, "),
        "unknown-touch",
    ),
    (
        "content/scenarios/consent/am-i-allowed-to-go.yaml",
        Told("steps:", "---\nsteps:", "---"),
        "two-documents",
    ),
    ("content/scenarios/consent/my-daughter-will-translate.yaml", Edit("minutes: ", "minutes: &a "), "alias"),
    (
        "content/scenarios/capacity/the-yellow-paper.yaml",
        Edit("minutes: ", "format: 1\nminutes: "),
        "duplicate-field",
    ),
    (
        "content/scenarios/capacity/we-cannot-talk-to-you.yaml",
        Edit("id: we-cannot", "id: We_Cannot"),
        "bad-id",
    ),
    ("content/scenarios/capacity/five-people-and-a-light.yaml", Edit("touches: [", "touches: [["), "syntax"),
    (
        "content/scenarios/capacity/leaflet-in-the-wrong-language.yaml",
        Edit("id: leaflet-in", "id: leaflets-in"),
        "file-name",
    ),
    ("content/scenarios/capacity/the-market-on-thursday.yaml", Edit("minutes: ", "minutes: !!int "), "tag"),
    (
        "content/scenarios/capacity/my-card-my-pin.yaml",
        Told("outcomes:", "  - id: a-lost-step\noutcomes:", "a-lost-step"),
        "dead-end",
    ),
    (
        "content/scenarios/capacity/the-letters-on-the-form.yaml",
        Told("minutes: ", "# ", "format: 1"),
        "missing-field",
    ),
    (
        "content/scenarios/capacity/a-board-and-a-pencil.yaml",
        Edit("format: 1", "format: 1 # \u{202e}"),
        "direction-mark",
    ),
    (
        "content/situations/my-situation.yaml",
        Edit("minutes: ", "theme: dignity\nminutes: "),
        "field-not-here",
    ),
    ("content/rights.yaml", Edit("id: crpd, at", "id: crdp, at"), "unknown-source"),
    ("content/sources.yaml", Edit("checked: 2026-11-22\n  #", "checked: 2026-13-22\n  #"), "bad-date"),
    ("content/sources.yaml", Edit("2014\n    url: https://", "2014\n    url: ftp://"), "bad-url"),
    ("content/rights.yaml", Edit("at: \"3\"", "at: 3"), "unquoted"),
    (
        "content/shelf.yaml",
        Told("- { id: crisis }", "- { id: crisis }\n  - {  id: crisis }", "{  id"),
        "duplicate-id",
    ),
    ("content/scenarios/notes.yaml", Be(b"format: 1\n"), "stray-file"),
    ("locales/fr/glossary.ftl", Edit("term--dignity = ", "term--dignty = "), "orphan-phrase"),
    ("locales/es/glossary.ftl", Edit(".means = ", ".mean = "), "orphan-attribute"),
    ("locales/ar/glossary.ftl", Told(".means = ", ".meant = ", "term--"), "missing-attribute"),
    ("locales/fr/scenarios/probably-anxiety.ftl", Edit("\u{a0}?", "?"), "french-space"),
    ("locales/es/scenarios/needle-and-cushion.ftl", Edit("¿", ""), "spanish-opening"),
    ("locales/ar/scenarios/week-forty-one.ftl", Edit("؟", "?"), "latin-punctuation"),
    ("locales/en/scenarios/week-forty-one.ftl", Edit(".about = ", ".about = It isn't. "), "straight-quote"),
    ("locales/en/scenarios/needle-and-cushion.ftl", Edit(".about = ", ".about = Wait... "), "three-dots"),
    (
        "locales/fr/scenarios/needle-and-cushion.ftl",
        Edit(".about = ", ".about = www.exemple.org "),
        "typed-address",
    ),
    ("locales/ar/scenarios/needle-and-cushion.ftl", Edit(".about = ", ".about = ٣ "), "arabic-digits"),
    (
        "locales/ar/scenarios/probably-anxiety.ftl",
        Edit(".about = ", ".about = ل{ $name } "),
        "glued-variable",
    ),
    (
        "locales/es/scenarios/probably-anxiety.ftl",
        Edit(".about = ", ".about = { $nombre } "),
        "unknown-variable",
    ),
    ("locales/fr/scenarios/week-forty-one.ftl", Edit(".about = ", ".about = { -marque } "), "format-error"),
    (
        "locales/en/scenarios/probably-anxiety.ftl",
        Edit(".about = ", ".about = [x](term:no-such) "),
        "unknown-term",
    ),
    (
        "locales/es/scenarios/week-forty-one.ftl",
        Edit(".about = ", ".about = [x](term:dignity) "),
        "links-differ",
    ),
    (
        "locales/fr/scenarios/threat-at-the-door.ftl",
        Told(".about = ", ".about = a\n    [b] ", "[b]"),
        "broken-phrase",
    ),
    ("locales/ar/sources.ftl", Told("{ $at }", "", "    .at ="), "missing-variable"),
    ("locales/ar/ui.ftl", Told("    [two] موقفان\n", "", "shelf-theme ="), "missing-plural"),
    ("locales/fr/ui.ftl", Edit("shelf-title = ", "shelf-titel = "), "orphan-phrase"),
    ("locales/es/ui.ftl", Edit("{ $minutes ->", "{ $minutos ->"), "unknown-variable"),
    ("locales/en/allies.ftl", Edit(".does = ", ".does = \u{200b}"), "control-character"),
    ("locales/fr/allies.ftl", Edit(".does = ", ".does = \u{fffd}"), "damaged-character"),
    ("locales/es/allies.ftl", Edit(".does = ", ".does = \u{200f}"), "direction-mark"),
    (
        "locales/ar/allies.ftl",
        Told(".does = ", ".does = ا\n    .does =  ", ".does =  "),
        "duplicate-attribute",
    ),
    (
        "locales/fr/shelf.ftl",
        Edit("theme--dignity = ", "theme--dignity = { \"\" }\n    .x = "),
        "empty-phrase",
    ),
    (
        "locales/es/shelf.ftl",
        Edit("theme--capacity = ", "theme--dignity = x\n    .about = x\ntheme--capacity = "),
        "duplicate-phrase",
    ),
    ("locales/es/rights.ftl", Edit(".example = ", ".example =\n        - uno\n        - "), "lists-differ"),
    (
        "locales/en/scenarios/threat-at-the-door.ftl",
        Edit(".about = ", ".about = A lunatic. "),
        "avoided-word",
    ),
    (
        "locales/en/scenarios/the-morning-after.ftl",
        Edit("the-morning-after = ", "# Quoted: insane\nthe-morning-after = "),
        "idle-quotation",
    ),
    ("locales/fr/scenarios/the-morning-after.ftl", Be(b"\n"), "empty-file"),
    ("locales/es/scenarios/the-morning-after.ftl", Be(b"\xff\xfe"), "not-utf8"),
    ("locales/en/scenarios/no-such-story.ftl", Be(b"a = b\n"), "stray-file"),
    ("locales/drafts/ui.ftl", Be(b"a = b\n"), "stray-file"),
    (
        "locales/ar/scenarios/tired-all-the-time.ftl",
        Go("locales/en/scenarios/tired-all-the-time.ftl", "tired-all-the-time = "),
        "missing-file",
    ),
];

fn found(shelf: &Written) -> Vec<Finding> {
    let (content, locales) = parts(shelf);
    faults(&content, &locales)
}

/// The line, from 1, on which this byte stands.
fn line(text: &str, at: usize) -> usize {
    1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count()
}

/// Breaks `shelf` in one way. Where it has to be found.
fn spoil(shelf: &mut Written, file: &str, act: &Act) -> (String, usize) {
    let text = |shelf: &Written, file: &str| String::from_utf8(shelf[file].clone()).unwrap();
    let (from, to, told) = match act {
        Be(bytes) => {
            shelf.insert(file.to_owned(), bytes.to_vec());
            return (file.to_owned(), 1);
        }
        Go(other, told) => {
            assert!(shelf.remove(file).is_some(), "{file}");
            let text = text(shelf, other);
            return ((*other).to_owned(), line(&text, text.find(told).unwrap()));
        }
        Edit(from, to) => (from, to, None),
        Told(from, to, told) => (from, to, Some(told)),
    };
    let before = text(shelf, file);
    assert!(before.contains(from), "{file} has no “{from}”");
    let after = before.replacen(from, to, 1);
    let differs = before.bytes().zip(after.bytes()).take_while(|(one, other)| one == other).count();
    let at = told.map_or(differs, |told| after.find(told).unwrap());
    let line = line(&after, at);
    shelf.insert(file.to_owned(), after.into_bytes());
    (file.to_owned(), line)
}

fn holds(findings: &[Finding], (file, line): &(String, usize), code: &str) -> bool {
    findings.iter().any(|finding| finding.file == *file && finding.line == *line && finding.code == code)
}

fn near(findings: &[Finding], file: &str) -> String {
    let told = findings.iter().filter(|finding| finding.file == file).map(Finding::line);
    told.collect::<Vec<_>>().join("\n")
}

#[test]
fn the_copy_is_sound_and_there_are_more_than_fifty_ways() {
    assert!(WAYS.len() > 60, "{}", WAYS.len());
    let findings = found(&everything());
    for (_, _, code) in WAYS {
        assert!(
            !findings.iter().any(|finding| finding.code == *code),
            "{code} is there before anything is broken"
        );
    }
}

/// Only the stories that a way touches stay on the shelf, so that each is quick; the library is whole.
#[test]
fn each_way_is_found_alone() {
    let whole = everything();
    let mut wrong = Vec::new();
    for (file, act, code) in WAYS {
        let name = file.rsplit('/').next().and_then(|name| name.split('.').next()).unwrap();
        let mut small: Written = whole.clone();
        small.retain(|path, _| !path.contains("/scenarios/") || path.contains(&format!("/{name}.")));
        let place = spoil(&mut small, file, act);
        let findings = found(&small);
        if !holds(&findings, &place, code) {
            wrong.push(format!("{code} is not at {}:{}\n{}", place.0, place.1, near(&findings, &place.0)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn all_ways_are_found_at_once() {
    let mut copy = everything();
    let mut places = Vec::new();
    for (file, act, code) in WAYS {
        places.push((spoil(&mut copy, file, act), code));
    }
    let findings = found(&copy);
    let mut wrong = Vec::new();
    for (place, code) in &places {
        if !holds(&findings, place, code) {
            wrong.push(format!("{code} is not at {}:{}\n{}", place.0, place.1, near(&findings, &place.0)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
