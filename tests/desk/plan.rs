//! `my-rights plan` and `my-rights workshop PLAN`: what they print, lead through, refuse, and leave behind.

use std::fs;
use std::io::Write as _;
use std::process::Stdio;

use crate::program::{program, run, text};

#[test]
fn plans_are_listed_and_printed_in_every_form() {
    let listed = text(&run(&["plan", "--lang", "en"]).stdout);
    let names: Vec<&str> = listed.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(names, ["consent-60", "support-90", "speaking-up-210"]);
    let printed = text(&run(&["plan", "consent-60", "--lang", "en"]).stdout);
    assert!(printed.contains("Consent: it is your yes or no") && printed.contains("0:13"), "{printed}");
    let folder = tempfile::tempdir().unwrap();
    for (plan, ending) in [("consent-60", "md"), ("support-90", "html"), ("facilitators", "pdf")] {
        let file = folder.path().join(format!("plan.{ending}"));
        let named = file.to_str().unwrap();
        let asked = ["plan", plan, "--notes", "--large", "--lang", "ar", "--second", "fr", "-o", named];
        let output = run(&asked);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let written = fs::read(&file).unwrap();
        assert!(written.len() > 5000);
        assert_eq!(run(&asked).status.code(), Some(2));
        assert_eq!(fs::read(&file).unwrap(), written);
    }
}

#[test]
fn a_plan_that_there_is_not_is_told_with_those_that_there_are() {
    for (command, code) in [("workshop", 2), ("plan", 1)] {
        let output = run(&[command, "consent-66", "--no-settings"]);
        assert_eq!(output.status.code(), Some(code));
        let told = text(&output.stderr);
        assert!(told.contains("consent-60") && told.contains("speaking-up-210"), "{told}");
    }
}

#[test]
fn a_workshop_that_was_interrupted_goes_on_and_one_that_was_closed_leaves_nothing() {
    let state = tempfile::tempdir().unwrap();
    let file = state.path().join("my-rights/workshop-consent-60.json");
    let led = |typed: &str| {
        let mut guide = program(&["workshop", "consent-60", "--lines", "--lang", "en", "--no-settings"]);
        guide.env("XDG_STATE_HOME", state.path()).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut guide = guide.spawn().unwrap();
        guide.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
        text(&guide.wait_with_output().unwrap().stdout)
    };
    // The input ends: nobody has closed it.
    let first = led("1\n1\n");
    assert!(!first.contains("A workshop was interrupted"), "{first}");
    let noted = fs::read_to_string(&file).unwrap();
    assert!(noted.contains("consent-60"), "{noted}");
    let second = led("1\n");
    assert!(second.contains("A workshop was interrupted"), "{second}");
    assert!(second.contains("Go on at: Four sentences"), "{second}");
    assert!(file.exists());
    // Whoever leaves has not closed it.
    let left = led("1\nx\n");
    assert!(left.contains("The workshop is not closed"), "{left}");
    assert!(file.exists());
    let closed = led("3\n");
    assert!(!closed.contains("The workshop is not closed"), "{closed}");
    assert!(!file.exists());
    let last = led("x\n");
    assert!(!last.contains("A workshop was interrupted"), "{last}");
    assert!(!file.exists(), "there is nothing to go on with");
}
