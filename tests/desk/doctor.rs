//! The doctor, started as people start it and read through a pipe.

#![expect(clippy::unwrap_used, reason = "a test may stumble")]

use std::fs;

use crate::program::{program, run, text};

/// What the program prints when it is started with these arguments.
fn printed(arguments: &[&str]) -> String {
    let mut program = program(&[&["doctor"], arguments].concat());
    for (name, value) in
        [("TERM", "xterm-256color"), ("TERM_PROGRAM", "\u{1b}[2J"), ("LC_ALL", "es_MX.UTF-8")]
    {
        program.env(name, value);
    }
    let output = program.output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert!(output.stderr.is_empty(), "{output:?}");
    text(&output.stdout)
}

#[test]
fn the_report_is_plain_lines_without_an_escape_byte() {
    let report = printed(&[]);
    assert!(!report.contains('\u{1b}'), "{report:?}");
    for line in ["Output     not a terminal", "Language   es", "Opens as   plain lines"] {
        assert!(report.lines().any(|told| told == line), "{report}");
    }
}

#[test]
fn the_card_is_printed_through_a_pipe_as_well() {
    let card = printed(&["--card"]);
    let boxes: Vec<&str> = card.lines().filter(|line| line.starts_with('┌')).collect();
    assert_eq!(boxes.len(), 5, "{card}");
    assert!(boxes.iter().all(|top| top.chars().count() == 60), "{card}");
    assert!(card.starts_with("En esta línea"), "{card}");
    assert!(card.contains("\u{1b}]66;w=1:h=1;"), "what kitty needs");
    let controls = card.replace("\u{1b}]66;", "").replace(['\u{7}', '\n'], "");
    assert!(!controls.contains(char::is_control), "{controls:?}");
}

#[test]
fn one_encoding_and_a_width_can_be_asked_for() {
    for (name, escapes) in
        [("visual", false), ("lrm", false), ("osc66", true), ("logical", false), ("terminal", false)]
    {
        let card = printed(&["--card", "--bidi", name, "--width", "40"]);
        assert_eq!(card.lines().next().unwrap().chars().count(), 40, "{card}");
        assert_eq!(card.matches('┌').count(), 1, "{card}");
        assert_eq!(card.contains('\u{1b}'), escapes, "{name}");
        assert_eq!(card.contains('\u{200e}'), name == "lrm", "{name}");
        assert_eq!(card.contains('\u{2800}'), ["logical", "terminal"].contains(&name), "{name}");
    }
}

/// A folder with the file of a hub in it, and the name of that.
fn hub(words: &str) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("hub.yaml");
    fs::write(&file, words).unwrap();
    let named = file.to_str().unwrap().to_owned();
    (folder, named)
}

#[test]
fn a_fault_is_told_with_what_to_do_and_ends_with_1() {
    let (_folder, named) = hub("format: 1\n");
    let output = run(&["doctor", "--hub", &named]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let told = text(&output.stdout);
    assert!(told.contains(&format!("Hub        fault: {named} has mistakes")), "{told}");
    assert!(told.contains(&format!("To do: my-rights check --hub {named}")), "{told}");
    let health = run(&["doctor", "--health", "--hub", &named]);
    assert_eq!(health.status.code(), Some(1));
    let told = text(&health.stdout);
    assert!(told.lines().all(|line| line.starts_with("fault ")), "{told}");
    assert!(told.lines().any(|line| line.starts_with("fault hub: ")), "{told}");
}

#[test]
fn the_json_object_says_what_the_lines_say() {
    let (_folder, named) =
        hub("format: 1\nlanguage: en\nname: A house\nkiosk: { print: { pages: 4 } }\nchecked: 2026-11-20\n");
    let told = |arguments: &[&str]| {
        let output = program(&[&["doctor", "--format", "json", "--hub", &named], arguments].concat())
            // No printing system is asked, so that it is the same on every machine.
            .env("PATH", "/nowhere")
            .output()
            .unwrap();
        let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(i32::from(told["verdict"] == "fault")), "{told}");
        told
    };
    let kiosk = told(&["--kiosk"]);
    assert_eq!((&kiosk["judged"], &kiosk["verdict"]), (&"kiosk".into(), &"fault".into()));
    let found = |told: &serde_json::Value, name: &str| {
        told["checks"].as_array().unwrap().iter().find(|check| check["check"] == name).cloned()
    };
    assert_eq!(found(&kiosk, "hub").unwrap()["says"], format!("{named}, checked on 2026-11-20"));
    let printer = found(&kiosk, "printer").unwrap();
    assert_eq!((&printer["verdict"], &printer["says"]), (&"fault".into(), &"there is no lpstat here".into()));
    assert!(found(&told(&["--health"]), "terminal").is_none(), "a machine needs no terminal");
    // At home the settings file says whether there is printing, and no hub's file.
    assert_eq!(found(&told(&[]), "printer").unwrap()["says"], "no printing is asked for");
}

#[test]
fn what_could_not_be_told_ends_with_2() {
    assert_eq!(run(&["doctor", "--format", "xml"]).status.code(), Some(2));
    assert_eq!(run(&["doctor", "--card", "--health"]).status.code(), Some(2));
    let full = fs::OpenOptions::new().write(true).open("/dev/full");
    let Ok(full) = full else { return };
    assert_eq!(program(&["doctor"]).stdout(full).status().unwrap().code(), Some(2));
}
