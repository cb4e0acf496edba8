//! Every finding that there is, told exactly.
//!
//! One folder a code: the files that differ from the sound shelf in `base`, `gone.txt` with those that are left out,
//! and in `expected.txt` what an author reads. `BLESS=1 cargo test --test desk findings` writes the last anew.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its own files has failed")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use my_rights::author::check::check;
use my_rights::author::{Style, render};
use shelf::check::overdue;
use shelf::content::{Date, Id, compile};
use shelf::files::{File, Files};
use shelf::finding::{self, Finding, code};

use crate::folder::{self, Written, parts};

/// Codes that need a file that cannot lie in a repository, or a document from somebody else (`translators.rs`, `review.rs`).
const MADE: [&str; 11] = [
    "broken-po",
    "broken-xliff",
    "link-loop",
    "lost-code",
    "remark",
    "too-big",
    "too-large",
    "too-many-files",
    "unknown-unit",
    "unreadable",
    "wrong-language",
];

/// The name of a hub's file, beside a shelf.
const HUB: &str = "hub.yaml";

/// The day against which reviews are held.
const TODAY: Date = Date { year: 2026, month: 11, day: 23 };

fn home() -> PathBuf {
    folder::home().join("tests/findings")
}

fn folders() -> Vec<PathBuf> {
    let entries = fs::read_dir(home()).unwrap().map(|entry| entry.unwrap().path());
    let mut folders: Vec<_> = entries.filter(|path| path.is_dir() && !path.ends_with("base")).collect();
    folders.sort();
    folders
}

/// Puts the files of `folder` over those of `shelf`.
fn lay_over(shelf: &mut Written, folder: &Path) {
    let mut open = vec![folder.join("content"), folder.join("locales")];
    while let Some(path) = open.pop() {
        for entry in fs::read_dir(path).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                shelf.insert(name, fs::read(path).unwrap());
            }
        }
    }
    if let Ok(hub) = fs::read(folder.join(HUB)) {
        shelf.insert(HUB.to_owned(), hub);
    }
    for name in fs::read_to_string(folder.join("gone.txt")).unwrap_or_default().lines() {
        assert!(shelf.remove(name).is_some(), "{name} was not there");
    }
}

fn base() -> Written {
    let mut shelf = Written::new();
    lay_over(&mut shelf, &folder::base());
    shelf
}

fn hub(bytes: Vec<u8>) -> File {
    File { path: HUB.to_owned(), bytes: bytes.into() }
}

fn told(shelf: &Written, style: Style) -> String {
    let (content, locales) = parts(shelf);
    let mut findings = check(&content, &locales);
    findings.extend(overdue(&content, TODAY));
    if let Some(bytes) = shelf.get(HUB) {
        findings.extend(compile::survey_hub(&hub(bytes.clone()), &[Id::new("xa").unwrap()]).1);
    }
    finding::sort(&mut findings);
    render(&findings, content.len() + locales.len(), style)
}

#[test]
fn the_base_is_sound() {
    assert_eq!(told(&base(), Style::default()), "No findings in 67 files.\n");
}

#[test]
fn each_code_is_told_exactly() {
    let mut wrong = Vec::new();
    for folder in folders() {
        let mut shelf = base();
        lay_over(&mut shelf, &folder);
        let found = told(&shelf, Style { caret: true });
        let name = folder.file_name().unwrap().to_str().unwrap();
        if !found.contains(&format!("[{name}]: ")) {
            wrong.push(format!("{name} is not told:\n{found}"));
        }
        let expected = folder.join("expected.txt");
        if std::env::var_os("BLESS").is_some() {
            fs::write(&expected, &found).unwrap();
        } else if fs::read_to_string(&expected).unwrap_or_default() != found {
            wrong.push(format!("{name} is told otherwise:\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_code_has_a_folder_and_a_row_in_the_docs() {
    let docs = fs::read_to_string(home().join("../../docs/findings.md")).unwrap();
    let rows: BTreeSet<&str> =
        docs.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()).collect();
    let names: BTreeSet<&str> = code::ALL.iter().map(|code| code.name).collect();
    assert_eq!(names.len(), code::ALL.len(), "a code is there twice");
    assert_eq!(rows, names);
    for code in code::ALL {
        let row = format!("| `{}` | {} |", code.name, code.severity.name());
        assert!(docs.contains(&row), "{row}");
    }
    let folders: Vec<_> =
        folders().iter().map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect();
    let proven: BTreeSet<&str> = folders.iter().map(String::as_str).chain(MADE).collect();
    assert_eq!(proven, names);
}

#[cfg(unix)]
#[test]
fn a_folder_tells_everything_that_it_cannot_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    std::os::unix::fs::symlink(path, path.join("round")).unwrap();
    std::os::unix::fs::symlink("nowhere", path.join("lost.yaml")).unwrap();
    fs::write(path.join("large.ftl"), vec![b'x'; (1 << 20) + 1]).unwrap();
    fs::write(path.join("huge.txt"), vec![b'x'; (1 << 20) + 1]).unwrap();
    fs::write(path.join(".hidden.yaml"), "[").unwrap();
    let findings = Files::folder(path).unwrap_err();
    let codes: Vec<_> = findings.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, ["too-large", "unreadable", "link-loop"]);
    let nowhere = Files::folder(&path.join("none")).unwrap_err();
    assert_eq!(nowhere.iter().map(|finding| finding.code).collect::<Vec<_>>(), ["unreadable"]);
}

/// What is said about one odd file in place of one of the base.
fn odd(name: &str, bytes: impl Into<Vec<u8>>) -> Vec<&'static str> {
    let mut shelf = base();
    shelf.insert(name.to_owned(), bytes.into());
    let (content, locales) = parts(&shelf);
    let findings = check(&content, &locales);
    let shown = render(&findings, 2, Style { caret: true });
    assert!(!shown.chars().any(|character| character.is_control() && character != '\n'), "{shown:?}");
    findings.iter().filter(|finding| finding.file == name).map(|finding| finding.code).collect()
}

#[test]
fn a_mistake_in_yaml_does_not_hide_what_is_missing_in_a_translation() {
    let story = "content/scenarios/consent/new-tablet.yaml";
    let french = "locales/fr/scenarios/new-tablet.ftl";
    let change = |shelf: &mut Written, name: &str, from: &str, to: &str| {
        let text = String::from_utf8(shelf[name].clone()).unwrap();
        assert!(text.contains(from), "{name} has no {from}");
        shelf.insert(name.to_owned(), text.replacen(from, to, 1).into_bytes());
    };
    // What cannot be read at all, what can and leads nowhere, and what loses one name.
    for (from, to) in [("steps:", "steps: ["), ("to: later", "to: latter"), ("id: later", "id: La Ter")] {
        let mut shelf = base();
        change(&mut shelf, story, from, to);
        change(
            &mut shelf,
            french,
            "new-tablet--handed--say-nothing = ",
            "new-tablet--handed--sya-nothing = ",
        );
        change(&mut shelf, french, "    .title = ", "    .titel = ");
        let found = told(&shelf, Style::default());
        let lines: Vec<&str> = found.lines().filter(|line| line.contains("[missing-")).collect();
        assert_eq!(lines.len(), 2, "{found}");
        assert!(lines[0].contains("“new-tablet--handed--say-nothing” has no words in French"), "{found}");
        assert!(lines[1].contains("has no “.title”"), "{found}");
        assert!(!found.contains("orphan-phrase"), "{found}");
        assert!(found.contains(&format!("{story}:")), "{found}");
    }
    // A name that even English has no words for is known from the YAML itself.
    let mut shelf = base();
    change(&mut shelf, story, "- { id: say-nothing, to: later", "- { id: say-little, to: latter");
    let found = told(&shelf, Style::default());
    assert_eq!(found.matches("“new-tablet--handed--say-little” has no words in").count(), 1, "{found}");
}

const YAML: &str = "content/glossary.yaml";
const FTL: &str = "locales/fr/glossary.ftl";

#[test]
fn odd_yaml_is_told_and_never_waits() {
    let mut bomb = "a: &a [x, x]\n".to_owned();
    for (before, letter) in ('a'..='y').zip('b'..='z') {
        writeln!(bomb, "{letter}: &{letter} [*{before}, *{before}, *{before}, *{before}]").unwrap();
    }
    let good = fs::read_to_string(home().join("base").join(YAML)).unwrap();
    let many = format!("format: 1\nterms: [{}]\n", "{ id: consent }, ".repeat(60_000));
    let wide = format!("format: 1\nterms: [{}]\n", "{ id: consent }, ".repeat(10_000));
    assert_eq!(odd(YAML, "[".repeat(200_000)), ["too-deep"]);
    assert_eq!(odd(YAML, "{a: ".repeat(50_000)), ["too-deep"]);
    assert_eq!(odd(YAML, "- ".repeat(100_000)), ["too-deep"]);
    assert_eq!(odd(YAML, bomb), ["alias"]);
    assert_eq!(odd(YAML, many), ["too-big"]);
    assert_eq!(odd(YAML, wide).len(), 60, "twenty of a kind, the rest are counted");
    assert_eq!(odd(YAML, format!("\u{feff}{good}")), [""; 0]);
    assert_eq!(odd(YAML, good.replace('\n', "\r\n")), [""; 0]);
    assert_eq!(odd(YAML, "termes: préparé\n".chars().map(|one| one as u8).collect::<Vec<_>>()), ["not-utf8"]);
    assert_eq!(
        odd(YAML, "\u{feff}".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>()),
        ["not-utf8"]
    );
    assert_eq!(odd(YAML, "format: 1\n\0"), ["control-character"]);
    assert_eq!(odd(YAML, "format: 1\nterms: [\x1b]2;x\x07]\n"), ["control-character", "control-character"]);
    assert_eq!(odd(YAML, "format: 1\rterms: []\r"), ["control-character", "control-character"]);
    assert_eq!(odd(YAML, ""), ["empty-file"]);
    assert_eq!(odd(YAML, "---\n"), ["empty-file"]);
    assert_eq!(odd(YAML, "x".repeat(2_000_000)), ["too-large"]);
    assert_eq!(
        odd(YAML, "format: 1\nterms:\n\t- { id: consent }\n"),
        ["missing-field", "tab", "missing-field", "term-without-source"],
        "what stands behind the tab is looked at too"
    );
    assert_eq!(odd(YAML, "format: 1\nterms: []\n---\nformat: 1\n"), ["two-documents"]);
    assert_eq!(
        odd(YAML, "? [a, b]\n: c\n"),
        ["missing-field", "missing-field", "missing-field", "wrong-type"]
    );
    assert_eq!(odd(YAML, "a\n".repeat(400_000)).len(), 1);
    assert_eq!(odd(YAML, "x: y\n".repeat(20_000)).len(), 23);
    for filling in ["x ", "x\n", "- ", "ش ", "a:\n", "&a "] {
        let long = filling.repeat(100_000 / filling.len());
        odd(YAML, format!("format: 1\nterms: {long}"));
        odd(YAML, format!("format: 1\nterms: \"{long}"));
        odd(YAML, format!("format: 1\nterms: \"{long}\""));
        odd(YAML, format!("format: 1\nterms: |\n  {long}\n"));
        odd(YAML, long);
    }
}

#[test]
fn odd_fluent_is_told_and_never_waits() {
    let good = fs::read_to_string(home().join("base").join(FTL)).unwrap();
    assert_eq!(odd(FTL, format!("a = {}", "{".repeat(100_000))), ["too-deep"]);
    assert_eq!(odd(FTL, format!("a = {{ {}", "F(".repeat(100_000))), ["too-deep"]);
    let mut parts = String::new();
    for nth in 0..50_000 {
        writeln!(parts, "    .a{nth} = x").unwrap();
    }
    assert_eq!(odd(FTL, format!("{good}a = x\n{parts}")), ["too-big"]);
    assert_eq!(odd(FTL, format!("a = {}", "{\n".repeat(50_000))), ["too-deep"]);
    assert_eq!(odd(FTL, format!("a = {}", "{ $x ->\n *[o] ".repeat(10_000))), ["too-deep"]);
    assert_eq!(odd(FTL, format!("\u{feff}{good}")), [""; 0]);
    assert_eq!(odd(FTL, good.replace('\n', "\r\n")), [""; 0]);
    assert_eq!(odd(FTL, b"a = pr\xe9par\xe9\n".to_vec()), ["not-utf8"]);
    assert_eq!(odd(FTL, format!("{good}# \0\n")), ["control-character"]);
    assert_eq!(odd(FTL, ""), ["empty-file"]);
    assert_eq!(odd(FTL, "x".repeat(2_000_000)), ["too-large"]);
    assert_eq!(odd(FTL, "}{\n".repeat(300_000)).len(), 1);
    assert_eq!(odd(FTL, format!("{good}a = {}\n", "!".repeat(900_000))).len(), 1);
    for filling in ["x ", "x\n", "a=b\n", "ش ", "a =\n .a=\n", "[x](term:"] {
        let long = filling.repeat(100_000 / filling.len());
        odd(FTL, format!("a = {long}"));
        odd(FTL, format!("a = {{ \"{long}\" }}"));
        odd(FTL, format!("a = {{ $x ->\n *[o] {long}\n}}\n"));
        odd(FTL, long);
    }
    assert_eq!(odd(FTL, format!("{good}a = {{ a }}\n")), ["format-error", "orphan-phrase"]);
}

/// Files of the base, and pieces that files break on.
const PIECES: &[&str] = &[
    "\n",
    "  ",
    "- ",
    "{",
    "}",
    "[",
    "]",
    ":",
    ": ",
    "\"",
    "'",
    "#",
    "|",
    ">",
    "&a",
    "*a",
    "!t",
    "<<: ",
    "---\n",
    "\t",
    "\r\n",
    "\u{feff}",
    "\u{202e}",
    "\u{1b}",
    "{ $x }",
    "{ -t }",
    "{ $n ->",
    "[one] ",
    "*[other] ",
    " = ",
    "    .about = ",
    "id: ",
    "to: ",
    "no",
    "ش",
    "](term:",
    "99999999999999999999",
    "needs: [asked]",
];

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config { cases: 64, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_damaged_shelf_is_told_and_never_panics(
        file in 0..49_usize,
        cuts in proptest::collection::vec((0..1_000_usize, 0..40_usize, 0..PIECES.len()), 1..6),
    ) {
        let mut shelf = base();
        let (name, bytes) = shelf.iter().nth(file).map(|(name, bytes)| (name.clone(), bytes.clone())).unwrap();
        let mut text: Vec<char> = String::from_utf8(bytes).unwrap().chars().collect();
        for (at, length, piece) in cuts {
            let at = at % (text.len() + 1);
            let end = (at + length).min(text.len());
            text.splice(at..end, PIECES[piece].chars());
        }
        shelf.insert(name, text.into_iter().collect::<String>().into_bytes());
        let shown = told(&shelf, Style { caret: true });
        proptest::prop_assert!(!shown.chars().any(|one| one.is_control() && one != '\n'), "{shown:?}");
        proptest::prop_assert_eq!(&shown, &told(&shelf, Style { caret: true }));
    }
}

#[test]
fn the_shelf_in_the_program_is_sound() {
    let (content, locales) = (my_rights::embedded::content(), my_rights::embedded::locales());
    let findings = check(&content, &locales);
    let shown = render(&findings, content.len() + locales.len(), Style::default());
    assert!(!findings.iter().any(Finding::is_error), "{shown}");
}

/// A hub's file that is right.
const GOOD_HUB: &str = "format: 1
language: en
name: The Green Gate
place: { en: Mill Lane, ar: شارع الطاحونة }
hours: \"10:00 to 16:00\"
speaks: [English, { ar: العربية }]
country: xa
contacts:
  - { kind: crisis, name: Night line, does: Listens, phone: \"116 123\", hours: At night, address: By phone }
helps-with: [housing, Mending shoes]
checked: 2026-11-22
";

#[test]
fn a_hub_is_read_or_everything_wrong_in_it_is_told() {
    let xa = [Id::new("xa").unwrap()];
    let codes = |text: &str| -> Vec<String> {
        let found = compile::survey_hub(&hub(text.into()), &xa).1;
        found.iter().map(|finding| format!("{}:{} {}", finding.line, finding.column, finding.code)).collect()
    };
    let with = |from: &str, to: &str| -> Vec<String> {
        assert!(GOOD_HUB.contains(from), "{from}");
        codes(&GOOD_HUB.replace(from, to))
    };
    let read = compile::hub(&hub(GOOD_HUB.into()), &xa).unwrap();
    assert_eq!(read.place.unwrap().within("ar").1, "شارع الطاحونة");
    assert_eq!(read.hours.unwrap().within("ar").1, "10:00 to 16:00");
    assert_eq!((read.contacts.len(), read.helps_with.len(), read.speaks.len()), (1, 2, 2));
    assert_eq!(with("hours: \"", "houres: \""), ["5:1 unknown-field"]);
    assert_eq!(with("name: The", "# name: The"), ["1:1 missing-field"]);
    assert_eq!(with("checked: 2026-11-22", "checked: 2026-11-31"), ["11:10 bad-date"]);
    assert_eq!(with("ar: شارع", "de: شارع"), ["4:25 unknown-language"]);
    assert_eq!(with("ar: شارع", "en: شارع"), ["4:25 duplicate-field"]);
    assert_eq!(with("country: xa", "country: xb"), ["7:10 unknown-country"]);
    assert_eq!(with("\"116 123\"", "call me"), ["9:61 bad-phone"]);
    assert_eq!(with("kind: crisis", "kind: crises"), ["9:13 unknown-kind"]);
    assert_eq!(with("[housing,", "[houseing,"), ["10:14 unknown-kind"]);
    assert_eq!(with("\"10:00 to 16:00\"", "\"\""), ["5:8 empty-phrase"]);
    assert_eq!(with("\"10:00 to 16:00\"", "10:00"), ["5:8 unquoted"]);
    assert_eq!(with("The Green Gate", "The \u{202e}Green Gate"), ["3:11 direction-mark"]);
    let no_language = with("language: en", "language: english");
    assert_eq!(no_language.first().map(String::as_str), Some("2:11 unknown-language"));
    assert!(no_language.contains(&"3:7 missing-field".to_owned()));
    assert_eq!(codes(""), ["1:1 empty-file"]);
    assert_eq!(codes("[]"), ["1:1 wrong-type"]);
    assert_eq!(codes("\u{1b}[2J"), ["1:1 control-character"]);
}
