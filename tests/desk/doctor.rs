//! The doctor, started as people start it and read through a pipe.

#![expect(clippy::unwrap_used, reason = "a test may stumble")]

use crate::program::{program, text};

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
    for line in ["Output    not a terminal", "Language  es", "Opens as  plain lines"] {
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
