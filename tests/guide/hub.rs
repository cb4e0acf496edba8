//! The file of a hub, as whoever runs the place meets it: what is not true in it is told, and opens nothing.

use std::fs;

use shelf::content::compile;
use shelf::files::{File, Files};
use shelf::finding::Finding;

use crate::folder::home;
use crate::program::{run, text};

/// A hub's file that is right.
const GOOD: &str = "format: 1
language: en
name: The Green Gate
place: { en: Bell Lane, ar: شارع الجرس }
contacts:
  - { kind: crisis, name: Night line, does: Listens, phone: \"116 123\", hours: At night, address: By phone }
helps-with: [housing, Mending shoes]
checked: 2026-11-22
";

fn hub(text: &str) -> File {
    File { path: "hub.yaml".to_owned(), bytes: text.as_bytes().to_vec().into() }
}

#[test]
fn a_hub_that_is_not_true_is_for_those_who_write_it_alone() {
    let survey = |text: &str| compile::survey_hub(&hub(text), &[]);
    let told = |text: &str| survey(text).1.iter().map(|finding| finding.code).collect::<Vec<_>>();
    assert_eq!(told(GOOD), [""; 0]);
    let number = GOOD.replace("116 123", "+44 1632 960123");
    assert_eq!(told(&number), ["made-up-number"]);
    assert!(survey(&number).0.is_some() && compile::hub(&hub(&number), &[]).is_err());
    assert_eq!(told(&GOOD.replace("By phone", "help@example.net")), ["made-up-address"]);
    assert_eq!(told(&GOOD.replace("By phone", "Ring 01632 960123")), ["made-up-number"]);
    // One text may happen to be true; a warning keeps nobody out.
    let alike = GOOD.replace("The Green Gate", "the  OPEN door");
    assert_eq!(told(&alike), ["example-text"]);
    assert!(compile::hub(&hub(&alike), &[]).is_ok());
    let cut = |from: &str, to: &str| told(&GOOD.replace(from, to));
    assert_eq!(cut("The Green Gate", "Ask for Room #4"), ["cut-text"]);
    assert_eq!(cut("The Green Gate", "\"Ask for Room #4\""), [""; 0]);
    assert_eq!(cut("The Green Gate", "Room#4"), [""; 0]);
    assert_eq!(cut("Mending shoes]", "Mending shoes] # and more"), [""; 0], "nothing of a text is lost here");
    assert_eq!(
        cut("checked: 2026-11-22", "checked: 2026-11-22 # by Sam"),
        [""; 0],
        "a day has no more to say"
    );
}

#[test]
fn the_example_of_a_hub_says_of_each_line_that_it_is_the_example() {
    let file = home().join("docs/hub.yaml");
    let (hub, found) = compile::survey_hub(&Files::one(&file).unwrap(), &[]);
    assert!(hub.is_some(), "{found:#?}");
    let texts = found.iter().filter(|finding| finding.code == "still-the-example").count();
    assert!(texts > 15, "{texts}");
    assert!(found.iter().any(|finding| finding.code == "made-up-number"));
    assert!(found.iter().all(Finding::is_error));
}

#[test]
fn nobody_is_received_by_a_hub_that_is_made_up_but_its_author() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("hub.yaml");
    let named = file.to_str().unwrap();
    fs::write(&file, GOOD.replace("116 123", "+33 1 99 00 12 34")).unwrap();
    for setting in [&["read"][..], &["workshop"], &["kiosk", "--lines"]] {
        let output = run(&[setting, &["--lang", "en", "--hub", named]].concat());
        assert_eq!(output.status.code(), Some(1), "{setting:?}");
        assert!(output.stdout.is_empty(), "it does not start half: {output:?}");
        let told = text(&output.stderr);
        assert!(
            told.contains("hub.yaml:6:61: error[made-up-number]") && told.contains("or leave it out"),
            "{told}"
        );
    }
    let checked = run(&["check", "--hub", named]);
    assert_eq!(checked.status.code(), Some(1));
    assert!(text(&checked.stdout).contains("error[made-up-number]"), "{checked:?}");
    let home = home();
    let (content, locales) = (home.join("content"), home.join("locales"));
    let (content, locales) = (content.to_str().unwrap(), locales.to_str().unwrap());
    let folders = ["--content", content, "--locales", locales];
    let shown = run(&[&["preview", "--lines", "--lang", "en", "--hub", named][..], &folders].concat());
    assert!(shown.status.success(), "whoever writes it sees it: {shown:?}");
    fs::write(&file, GOOD).unwrap();
    for arguments in [["read", "--hub", named], ["check", "--hub", named]] {
        assert!(run(&arguments).status.success(), "{arguments:?}");
    }
}

/// The shelf knows the example by a copy of its own, since it is a package of its own.
#[test]
fn the_example_that_people_copy_is_the_one_that_is_known_again() {
    let [shown, known] = ["docs/hub.yaml", "crates/shelf/src/content/compile/hub-example.yaml"]
        .map(|file| fs::read_to_string(home().join(file)).unwrap());
    assert_eq!(shown, known);
}
