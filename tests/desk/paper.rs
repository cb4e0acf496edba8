//! `my-rights paper`: what it writes, what it refuses, and what it says then.

use std::fs;

use crate::program::{run, text};

#[test]
fn papers_are_written_by_their_ending_and_never_over_a_file() {
    let folder = tempfile::tempdir().unwrap();
    for ending in ["txt", "md", "html", "pdf"] {
        let file = folder.path().join(format!("paper.{ending}"));
        let named = file.to_str().unwrap();
        let asked =
            ["paper", "complaint", "phone-in-the-locker", "--lang", "ar", "--second", "en", "-o", named];
        let output = run(&asked);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let written = fs::read(&file).unwrap();
        assert!(written.len() > 2000);
        let again = run(&asked);
        assert_eq!(again.status.code(), Some(2));
        assert!(text(&again.stderr).contains("it stays as it is"), "{}", text(&again.stderr));
        assert_eq!(fs::read(&file).unwrap(), written);
    }
    let nowhere = folder.path().join("nowhere/paper.txt");
    assert_eq!(run(&["paper", "complaint", "-o", nowhere.to_str().unwrap()]).status.code(), Some(2));
}

#[test]
fn what_the_shelf_has_not_or_twice_is_told_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("paper.html");
    let told = |id: &str| {
        let output = run(&["paper", id, "-o", file.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(1));
        assert!(!file.exists());
        text(&output.stderr)
    };
    assert!(told("complaimt").contains("complaint"));
    let both = told("records");
    assert!(both.contains("form/records") && both.contains("right/records"), "{both}");
    assert_eq!(run(&["paper", "form/records", "-o", file.to_str().unwrap()]).status.code(), Some(0));
    assert_eq!(run(&["paper", "complaint", "-o", "paper.odt"]).status.code(), Some(2));
    assert_eq!(run(&["paper", "-o", "paper.txt"]).status.code(), Some(2));
}
