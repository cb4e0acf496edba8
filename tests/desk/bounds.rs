//! What is read is bounded while it is read: whatever lies where a file should be, one sentence says so, at once.

#![expect(clippy::unwrap_used, reason = "a test may stumble")]

use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::folder::small;
use crate::program::program;

/// How much memory the program may ask for, in kibibytes: what it takes by itself, and no gigabyte of a file.
const MEMORY: &str = "1000000";

/// The program in a folder, held to its memory.
fn held(folder: &Path, arguments: &[&str], input: Stdio) -> Output {
    let own = program(arguments);
    let mut shell = Command::new("sh");
    shell.args(["-c", "ulimit -v \"$0\"; exec \"$@\"", MEMORY]).arg(own.get_program()).args(own.get_args());
    shell
        .env("XDG_CONFIG_HOME", "/nowhere")
        .env_remove("LANGUAGE")
        .current_dir(folder)
        .stdin(input)
        .output()
        .unwrap()
}

fn told(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// A pipe that nobody writes into, a device that never ends, a file of three gigabytes, a folder.
fn odd(folder: &Path) -> [String; 4] {
    let at = |name: &str| folder.join(name).display().to_string();
    assert!(Command::new("mkfifo").arg(at("pipe")).status().unwrap().success());
    File::create(folder.join("large")).unwrap().set_len(3 << 30).unwrap();
    fs::create_dir(folder.join("folder")).unwrap();
    [at("pipe"), "/dev/zero".to_owned(), at("large"), at("folder")]
}

#[test]
fn what_is_no_file_of_ours_is_refused_in_a_sentence() {
    let folder = small();
    for file in odd(folder.path()) {
        for command in [
            vec!["check", "--hub", &file],
            vec!["check", "--bundle", &file],
            vec!["l10n", "import", &file],
            vec!["review", "text", "fr", "--remarks", &file],
            vec!["--lines", "--settings", &file],
            vec!["--lines", "--hub", &file],
            vec!["--lines", "--bundle", &file],
        ] {
            let output = held(folder.path(), &command, Stdio::null());
            let told = told(&output);
            assert!(matches!(output.status.code(), Some(1 | 2)), "{command:?}: {:?} {told}", output.status);
            assert!(told.len() < 1000 && !told.contains("panicked"), "{command:?}: {told}");
        }
    }
}

#[test]
fn what_lies_in_a_shelf_is_refused_in_a_sentence() {
    for name in ["content/rights.yaml", "locales/fr/allies.ftl", "locales/fr/accepted.txt"] {
        let folder = small();
        let place = folder.path().join(name);
        for file in odd(folder.path()) {
            drop(fs::remove_file(&place));
            symlink(&file, &place).unwrap();
            let output = held(folder.path(), &["check", "."], Stdio::null());
            let told = told(&output);
            // A link to an empty folder is a folder.
            if !file.ends_with("/folder") {
                assert!(matches!(output.status.code(), Some(1 | 2)), "{name} is {file}: {told}");
            }
            assert!(told.contains(name) || file.ends_with("/folder"), "{name} is {file}: {told}");
        }
    }
}

/// Fifty thousand of these, each with its number.
fn many(one: &str) -> String {
    (0..50_000).map(|nth| one.replace('#', &nth.to_string())).collect()
}

#[test]
fn a_link_out_of_a_shelf_is_told_and_fifty_thousand_attributes_too() {
    let folder = small();
    symlink("/", folder.path().join("content/everything")).unwrap();
    let output = held(folder.path(), &["check", "."], Stdio::null());
    assert!(matches!(output.status.code(), Some(1 | 2)), "{}", told(&output));
    fs::remove_file(folder.path().join("content/everything")).unwrap();
    let attributes = many(" a#=\"x\"");
    let document = format!("<xliff><file original=\"a\"{attributes}><body/></file></xliff>");
    fs::write(folder.path().join("many.xlf"), document).unwrap();
    let output = held(folder.path(), &["l10n", "import", "many.xlf"], Stdio::null());
    assert_eq!(output.status.code(), Some(1));
    let phrases = many("    .a# = x\n");
    fs::write(folder.path().join("locales/fr/allies.ftl"), format!("ally--nurse = x\n{phrases}")).unwrap();
    let output = held(folder.path(), &["check", "."], Stdio::null());
    assert_eq!(output.status.code(), Some(1));
    assert!(told(&output).lines().count() < 1000);
}

/// Standard input is read line by line, and a line has an end.
#[test]
fn a_line_without_an_end_ends_the_program() {
    let folder = small();
    for command in [vec!["--lines", "--lang", "en"], vec!["kiosk", "--set-code"]] {
        let endless = Stdio::from(File::open("/dev/zero").unwrap());
        let output = held(folder.path(), &command, endless);
        let told = told(&output);
        assert_eq!(output.status.code(), Some(1), "{command:?}: {told}");
        assert!(!told.contains('\0') && !told.contains("panicked"), "{command:?}");
    }
}

/// Names come from whoever made them.
#[test]
fn names_that_come_back_in_messages_are_harmless() {
    let folder = small();
    let name = "a\u{1b}[2Jb\u{202e}c\u{200f}.yaml";
    fs::write(folder.path().join("content/scenarios").join(name), "x: 1\n").unwrap();
    fs::create_dir_all(folder.path().join("locales/fr/scenarios")).unwrap();
    fs::write(folder.path().join("locales/fr/scenarios").join("a\u{1b}]0;x\u{7}.ftl"), "x = y\n").unwrap();
    fs::write(folder.path().join(name), "x\n").unwrap();
    for command in [
        vec!["check", "."],
        vec!["check", ".", "--format", "github"],
        vec!["l10n", "import", name],
        vec!["review", "text", "fr", "--remarks", name],
        vec!["review", "law", name],
        vec!["review", "text", "fr", "--file", name],
        vec!["graph", name],
        vec!["new", "term", name],
        vec!["check", "--hub", name],
        vec!["l10n", "sync", "--content", name],
    ] {
        let told = told(&held(folder.path(), &command, Stdio::null()));
        assert!(!told.contains(['\u{1b}', '\u{7}', '\u{202e}', '\u{200f}']), "{command:?}: {told:?}");
    }
}
