//! The sheet and the forms as PDF, before readers and checkers of others: `PDFium` copies out of them, `pdfua` and `outloud` look
//! for what a voice would miss. They come from `PyPI` into `tests/readers/venv`; where they are not, the tests say so. None of them
//! can say that a document conforms to PDF/UA, and neither do we.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::super::folder::home;
use super::paper::{holds, samples};
use super::{papers, sheet, skipped};

/// A program of the folder with the readers.
fn program(name: &str) -> Option<Command> {
    let program = home().join("tests/readers/venv/bin").join(name);
    if !program.exists() {
        skipped(&format!("{name} is not in tests/readers/venv"));
        return None;
    }
    Some(Command::new(program))
}

fn fine(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    said
}

/// Every sample of the sheet, and all forms in every language and pair.
fn documents() -> Vec<(my_rights::sheet::Sheet, PathBuf)> {
    let sheets = samples().map(|(locale, second, file)| (sheet(locale, second), file));
    sheets.chain(papers::all_forms()).collect()
}

fn copied(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".copied");
    PathBuf::from(name)
}

#[test]
fn a_second_reader_copies_out_what_was_put_in() {
    let Some(mut python) = program("python") else { return };
    let documents = documents();
    let files = documents.iter().map(|(_, file)| file);
    fine(&python.arg(home().join("tests/readers/copied.py")).args(files).output().unwrap());
    for (sheet, file) in &documents {
        holds(&[&std::fs::read_to_string(copied(file)).unwrap()], sheet, file);
    }
}

#[test]
fn two_checkers_find_nothing_that_a_voice_would_miss() {
    let documents = documents();
    let files = || documents.iter().map(|(_, file)| file);
    let Some(mut pdfua) = program("pdfua") else { return };
    let said = fine(&pdfua.arg("check").args(files()).output().unwrap());
    assert_eq!(said.matches("result: PASS").count(), documents.len(), "{said}");
    let Some(mut outloud) = program("outloud") else { return };
    let said = fine(&outloud.args(["--quiet", "--fail-on", "error"]).args(files()).output().unwrap());
    assert_eq!(said.matches(": 0 error(s)").count(), documents.len(), "{said}");
}
