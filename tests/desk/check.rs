//! `my-rights check` as a workflow runs it: its exit codes, and forms that other programs can read; who has read what.

use std::fs;
use std::process::Output;

use crate::folder::small;
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
