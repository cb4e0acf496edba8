//! `my-rights counts`: what it shows of count files, what it refuses, and what it says then.

use std::fs;
use std::path::{Path, PathBuf};

use crate::program::{run, text};

/// A count file of one sentence: slips and full glasses before and after.
fn count(folder: &Path, nth: usize, before: (u16, u16), after: (u16, u16)) -> PathBuf {
    let file = folder.join(format!("{nth}.yaml"));
    let marks = |(slips, full)| format!("{{ n: {slips}, full: {full} }}");
    let text = format!(
        "format: 1\nkind: workshop-counts\nplan: consent-60\nsentences: 1\nmonth: 2026-{:02}\nlanguages: [en]\nworkshops: 1\n\
         counts:\n  - {{ id: who-helps, before: {}, after: {} }}\n",
        nth + 1,
        marks(before),
        marks(after)
    );
    fs::write(&file, text).unwrap();
    file
}

fn counts(files: &[PathBuf], more: &[&str]) -> std::process::Output {
    let mut arguments = vec!["counts"];
    arguments.extend(files.iter().map(|file| file.to_str().unwrap()));
    arguments.extend(more);
    run(&arguments)
}

#[test]
fn a_year_is_a_range_of_what_reports_showed() {
    let folder = tempfile::tempdir().unwrap();
    let files = [
        count(folder.path(), 0, (12, 3), (12, 9)),
        count(folder.path(), 1, (12, 5), (11, 6)),
        count(folder.path(), 2, (13, 2), (12, 12)),
    ];
    let output = counts(&files, &[]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let said = text(&output.stdout).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("Before: from 5 to 13 of 37. After: from 22 to 30 of 35."), "{said}");
    assert!(said.contains("More people than before."), "{said}");
    assert!(said.contains("37 slips were marked before and 35 after"), "{said}");
    // The same in Arabic, and as rows.
    let arabic = counts(&files, &["--lang", "ar"]);
    assert_eq!(arabic.status.code(), Some(0));
    let rows = folder.path().join("year.csv");
    assert_eq!(counts(&files, &["-o", rows.to_str().unwrap()]).status.code(), Some(0));
    let rows = fs::read_to_string(rows).unwrap();
    assert!(rows.contains("2026-01/2026-03,,3,who-helps,5,13,37,22,30,35,more,"), "{rows}");
    for ending in ["txt", "md", "html", "pdf"] {
        let file = folder.path().join(format!("year.{ending}"));
        let named = file.to_str().unwrap();
        assert_eq!(counts(&files, &["--report", named]).status.code(), Some(0));
        let written = fs::read(&file).unwrap();
        let again = counts(&files, &["--report", named]);
        assert_eq!(again.status.code(), Some(2));
        assert!(text(&again.stderr).contains("it stays as it is"));
        assert_eq!(fs::read(&file).unwrap(), written);
    }
}

#[test]
fn what_is_too_small_is_refused_and_nothing_of_it_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let files = [count(folder.path(), 0, (12, 3), (12, 9)), count(folder.path(), 1, (12, 5), (11, 6))];
    for files in [&files[..1], &files] {
        let output = counts(files, &[]);
        assert_eq!(output.status.code(), Some(1));
        assert!(output.stdout.is_empty());
        let why = text(&output.stderr);
        assert!(why.contains("Too few slips") && !why.contains("24") && !why.contains("12"), "{why}");
    }
    let twice = [files[0].clone(), files[1].clone(), files[0].clone()];
    let output = counts(&twice, &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("twice"));
    let copy = folder.path().join("copy.yaml");
    fs::copy(&files[0], &copy).unwrap();
    assert_eq!(counts(&[files[0].clone(), files[1].clone(), copy], &[]).status.code(), Some(1));
}

#[test]
fn two_wordings_are_never_added_up() {
    let folder = tempfile::tempdir().unwrap();
    let files: Vec<PathBuf> = (0..4).map(|nth| count(folder.path(), nth, (12, 6), (12, 6))).collect();
    let other = fs::read_to_string(&files[3]).unwrap().replace("sentences: 1", "sentences: 2");
    fs::write(&files[3], other).unwrap();
    let output = counts(&files, &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("two versions"), "{}", text(&output.stderr));
}

#[test]
fn a_file_that_is_wrong_is_told_with_its_place_and_one_that_is_not_there_could_not_be_done() {
    let folder = tempfile::tempdir().unwrap();
    let good = count(folder.path(), 0, (12, 6), (12, 6));
    let bad = count(folder.path(), 1, (9, 3), (12, 13));
    let output = counts(&[good.clone(), bad], &[]);
    assert_eq!(output.status.code(), Some(1));
    let told = text(&output.stderr);
    assert!(told.contains("1.yaml:9:") && told.matches("bad-number").count() == 2, "{told}");
    let output = counts(&[good.clone(), folder.path().join("none.yaml")], &[]);
    assert_eq!(output.status.code(), Some(2), "{}", text(&output.stderr));
    assert_eq!(counts(&[good], &["-o", "year.odt"]).status.code(), Some(2));
}
