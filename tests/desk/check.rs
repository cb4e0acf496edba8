//! `my-rights check` as a workflow runs it: its exit codes, and forms that other programs can read; who has read what.

use std::fs;
use std::process::{Command, Output};

use crate::folder::{copy, small};
use crate::program::{program, run, text};

fn check(arguments: &[&str]) -> Output {
    run(&[&["check"], arguments].concat())
}

#[test]
fn it_ends_with_what_it_found_and_tells_it_in_every_form() {
    let folder = small();
    let shelf = folder.path().to_str().unwrap();
    assert_eq!(check(&[shelf, "--deny", "hints"]).status.code(), Some(0));

    let glossary = folder.path().join("locales/en/glossary.ftl");
    let long = format!("term--consent = consent\n    .means = {}.\n", "word ".repeat(30).trim());
    fs::write(&glossary, long).unwrap();
    assert_eq!(check(&[shelf]).status.code(), Some(0));
    assert_eq!(check(&[shelf, "--deny", "warnings"]).status.code(), Some(0));
    assert_eq!(check(&[shelf, "--deny", "hints"]).status.code(), Some(1));
    assert_eq!(check(&[shelf, "--deny", "hints", "--no-hints"]).status.code(), Some(0));

    fs::write(&glossary, "term--consent = consent...\n    .means = Yes.\n").unwrap();
    assert_eq!(check(&[shelf]).status.code(), Some(0));
    assert_eq!(check(&[shelf, "--deny", "warnings"]).status.code(), Some(1));

    fs::write(&glossary, "term--consent = consent\n").unwrap();
    let told = check(&[shelf, "--format", "json"]);
    assert_eq!(told.status.code(), Some(1));
    let read: serde_json::Value = serde_json::from_slice(&told.stdout).unwrap();
    assert_eq!(read["findings"][0]["code"], "missing-attribute");
    let told = check(&[shelf, "--format", "sarif"]);
    let read: serde_json::Value = serde_json::from_slice(&told.stdout).unwrap();
    assert_eq!(read["runs"][0]["results"][0]["ruleId"], "missing-attribute");
    let told = text(&check(&[shelf, "--format", "github"]).stdout);
    assert!(told.starts_with("::error file=") && told.lines().count() == 1, "{told}");
}

#[test]
fn it_says_when_it_could_not_look() {
    for arguments in [&["/no/such/folder"][..], &["--format", "nonsense"], &["--deny", "everything"]] {
        let told = check(arguments);
        assert_eq!(told.status.code(), Some(2), "{arguments:?}");
        assert!(told.stdout.is_empty() && !told.stderr.is_empty(), "{arguments:?}");
    }
    let told = check(&["/no/such/folder", "--format", "json"]);
    assert_eq!(told.status.code(), Some(2));
    assert!(text(&told.stdout).contains("\"unreadable\""));
}

#[test]
fn the_numbers_say_who_has_read_what() {
    let folder = small();
    let stats = |arguments: &[&str]| {
        let (content, locales) = (folder.path().join("content"), folder.path().join("locales"));
        let mut program = program(&["stats"]);
        program.arg("--content").arg(content).arg("--locales").arg(locales).args(arguments);
        program.output().unwrap()
    };
    let told = text(&stats(&[]).stdout);
    assert_eq!(told.matches("not yet read by a native reader").count(), 4, "{told}");
    let review =
        "format: 1\nreviews:\n  - { file: rights.ftl, reader: A. Reader, kind: native, date: 2026-11-22 }
  - { file: rights.ftl, reader: B. Reader, kind: native, date: 2026-11-22 }
  - { file: allies.ftl, reader: C. Reader, kind: law, date: 2026-11-22 }\n";
    fs::write(folder.path().join("locales/fr/review.yaml"), review).unwrap();
    let told = text(&stats(&[]).stdout);
    assert_eq!(told.matches("not yet read by a native reader").count(), 3, "{told}");
    assert!(told.contains("1 of ") && told.contains(" files read by a native reader, 1 (law)"), "{told}");
    let read: serde_json::Value = serde_json::from_slice(&stats(&["--json"]).stdout).unwrap();
    let french = read["languages"].as_array().unwrap().iter().find(|one| one["language"] == "fr").unwrap();
    assert_eq!(french["read_by"]["native"], 1);
    assert_eq!(read["scenarios"][0]["paths_are_all"], true);
    fs::write(folder.path().join("locales/fr/review.yaml"), review.replace("allies", "alies")).unwrap();
    let told = stats(&[]);
    assert_eq!(told.status.code(), Some(1));
    assert!(text(&told.stderr).contains("unknown-file"));
}

/// What a keyboard cannot type is mended, and nothing else in the files changes.
#[test]
fn what_is_safe_to_mend_is_mended_and_told() {
    let folder = small();
    let shelf = folder.path().to_str().unwrap();
    let file = |tag: &str| folder.path().join(format!("locales/{tag}/allies.ftl"));
    let before = fs::read_to_string(folder.path().join("locales/en/rights.ftl")).unwrap();
    fs::write(file("en"), "ally--advocate = An advocate\n    .does =\n        Says: \"Don't\" and:\n        \u{2022} goes\n        \u{2022} waits\n").unwrap();
    fs::write(file("fr"), "ally--advocate = Quelqu'un ?\n    .does = Dit : \u{ab} oui\u{a0}\u{bb}!\n")
        .unwrap();
    let told = check(&[shelf, "--fix"]);
    let said = String::from_utf8(told.stdout).unwrap();
    assert_eq!(told.status.code(), Some(0), "{said}");
    assert_eq!(said.matches("fixed    ").count(), 10, "{said}");
    assert_eq!(
        fs::read_to_string(file("en")).unwrap(),
        "ally--advocate = An advocate\n    .does =\n        Says: \u{201c}Don\u{2019}t\u{201d} and:\n        - goes\n        - waits\n"
    );
    assert_eq!(
        fs::read_to_string(file("fr")).unwrap(),
        "ally--advocate = Quelqu\u{2019}un\u{a0}?\n    .does = Dit\u{a0}: \u{ab}\u{a0}oui\u{a0}\u{bb}\u{a0}!\n"
    );
    assert_eq!(fs::read_to_string(folder.path().join("locales/en/rights.ftl")).unwrap(), before);
    assert!(!String::from_utf8(check(&[shelf, "--fix"]).stdout).unwrap().contains("fixed"));
    let own = check(&["--fix"]);
    assert!(!own.status.success() && String::from_utf8(own.stderr).unwrap().contains("name a folder"));
}

/// Slips of people who know another program: all of them are told in one round, and those with one answer are mended.
#[test]
fn a_story_full_of_slips_is_mended_or_told_in_one_round() {
    let folder = small();
    let shelf = folder.path().to_str().unwrap();
    let yaml = folder.path().join("content/scenarios/consent/new-tablet.yaml");
    let french = folder.path().join("locales/fr/scenarios/new-tablet.ftl");
    let (good_yaml, good_french) = (fs::read_to_string(&yaml).unwrap(), fs::read_to_string(&french).unwrap());
    let slips = [
        ("service: gp\n", "service:gp\n"),
        ("minutes: 6\n", "minutes: \u{666}\n"),
        ("  - id: handed\n    choices:", "  -id: handed\n     choices:"),
        ("- { id: ask-why, to", "\u{2022}\t{ id: Ask-Why, to"),
        ("says: [changed-my-mind]", "says: [\u{201c}changed-my-mind\u{201d}]"),
        ("    helps: [advocate]", "\u{a0}\u{a0}\u{a0}\u{a0}helps: [advocate]"),
        ("    next:", "\t  next:"),
    ];
    let slipped = |text: &str, slips: &[(&str, &str)]| {
        slips.iter().fold(text.to_owned(), |text, (good, bad)| {
            assert!(text.contains(good), "{good}");
            text.replace(good, bad)
        })
    };
    fs::write(&yaml, slipped(&good_yaml, &slips)).unwrap();
    let slips = [
        ("new-tablet--handed =\n    Omar", "new-tablet\u{2014}handed\u{a0}=\nOmar"),
        ("    .title = Plus tard", "\t.title = Plus tard"),
        ("new-tablet--say--what-for =", "\u{200f}new-tablet--Say--wh\u{e0}t-for ="),
    ];
    fs::write(&french, format!("#Une histoire\n{}", slipped(&good_french, &slips))).unwrap();
    let told = check(&[shelf, "--fix"]);
    let said = text(&told.stdout);
    assert_eq!(told.status.code(), Some(0), "{said}");
    assert_eq!(fs::read_to_string(&yaml).unwrap(), good_yaml, "{said}");
    assert_eq!(fs::read_to_string(&french).unwrap(), format!("# Une histoire\n{good_french}"), "{said}");

    let told_in = |good: &str, bad: &str| {
        fs::write(&yaml, slipped(&good_yaml, &[(good, bad)])).unwrap();
        let said = text(&check(&[shelf, "--no-hints"]).stdout);
        said.lines().filter(|line| line.contains(": error[")).map(str::to_owned).collect::<Vec<_>>()
    };
    // What comes of a slip is not told beside it, and what is wrong elsewhere is.
    let told = told_in("theme: consent\n", "theme: consent: all\nstart: nowhere\n");
    assert!(told.iter().any(|line| line.contains(":3:8: error[syntax]")), "{told:#?}");
    assert!(told.iter().any(|line| line.contains("error[duplicate-field]")), "{told:#?}");
    let told = told_in("rights: [informed-consent,", "rights: [informed-consent #why,");
    assert_eq!(told.len(), 1, "{told:#?}");
}

/// Whatever lies where a file is expected, the answer comes at once and names it.
#[cfg(unix)]
#[test]
fn what_never_ends_or_never_begins_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    assert!(Command::new("mkfifo").arg(at("pipe")).status().unwrap().success());
    fs::File::create(at("hole")).unwrap().set_len(3 << 30).unwrap();
    for odd in ["/dev/zero".to_owned(), at("pipe"), at("hole"), folder.path().to_str().unwrap().to_owned()] {
        for arguments in
            [&["--settings", &odd, "--lines"][..], &["check", "--hub", &odd], &["--hub", &odd, "--lines"]]
        {
            let told = run(arguments);
            let said = String::from_utf8([told.stdout, told.stderr].concat()).unwrap();
            assert_eq!(told.status.code(), Some(1), "{arguments:?}: {said}");
            assert!(said.contains("[unreadable]") || said.contains("[too-large]"), "{arguments:?}: {said}");
        }
    }
    copy(small().path(), folder.path());
    std::os::unix::fs::symlink("/", at("content/round")).unwrap();
    let told = String::from_utf8(check(&[folder.path().to_str().unwrap()]).stderr).unwrap();
    assert!(told.contains("content/round") && told.contains("[link-loop]"), "{told}");
    fs::remove_file(at("content/round")).unwrap();
    for nth in 0..300 {
        fs::File::create(at(&format!("content/a{nth}.yaml"))).unwrap().set_len(1_000_000).unwrap();
    }
    let told = String::from_utf8(check(&[folder.path().to_str().unwrap()]).stderr).unwrap();
    assert!(told.contains("[too-large]") && told.contains("MiB together"), "{told}");
}

/// A name in a message commands no terminal.
#[test]
fn names_come_back_without_what_a_terminal_obeys() {
    let evil = "x\u{1b}]2;y\u{7}\u{202e}z";
    for arguments in [
        &["--lang", evil][..],
        &["new", "scenario", evil],
        &["check", evil],
        &["l10n", "import", evil],
        &["--content", evil, "--lines"],
        &["preview", "--content", evil],
        &[evil],
    ] {
        let told = run(arguments);
        let said = String::from_utf8_lossy(&[told.stdout, told.stderr].concat()).into_owned();
        assert!(!told.status.success(), "{arguments:?}");
        assert!(
            !said.contains(['\u{1b}', '\u{7}', '\u{202e}']) && !said.is_empty(),
            "{arguments:?}: {said:?}"
        );
    }
}

/// The guide and its preview begin alike, and what is not finished is not put before a room.
#[test]
fn every_way_of_opening_the_guide_refuses_alike() {
    let folder = small();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let folders = ["--content", &at("content"), "--locales", &at("locales")];
    fs::create_dir(at("folder.txt")).unwrap();
    for opens in [&["--lines"][..], &["preview", "--lines"]] {
        let told = run(&[opens, &folders, &["--sheet", &at("folder.txt")]].concat());
        assert!(!told.status.success() && text(&told.stderr).contains("which is no file"), "{opens:?}");
        for other in ["sheet.docx", "sheet"] {
            let told = run(&[opens, &folders, &["--sheet", other]].concat());
            assert_eq!(told.status.code(), Some(2), "{opens:?} {other}");
            assert!(text(&told.stderr).contains(".txt, .md, .html"), "{}", text(&told.stderr));
        }
        let told = run(&[opens, &folders, &["--lang", "de"]].concat());
        assert!(!told.status.success() && text(&told.stderr).contains("no phrases in de"), "{opens:?}");
    }
    let file = folder.path().join("locales/fr/allies.ftl");
    let words = fs::read_to_string(&file).unwrap();
    fs::write(&file, format!("# to write\n{words}")).unwrap();
    for (opens, may) in
        [(&["--lines"][..], true), (&["workshop", "--lines"], false), (&["kiosk", "--lines"], false)]
    {
        let told = run(&[opens, &folders].concat());
        assert_eq!(told.status.success(), may, "{opens:?}: {}", text(&told.stderr));
    }
}
