//! The person makes the sheet theirs, on the pages of the guide, by their offers alone.

use my_rights::app::{App, Message};
use my_rights::compose::{Audience, compose};
use my_rights::page::Page;
use my_rights::sheet::{Format, Sheet, text};
use shelf::language::Locale;

use super::super::play::books;
use super::app;

fn page(app: &App) -> Page {
    compose(app, &books(), Audience::Person)
}

/// Takes the offer of this name.
fn take(app: &mut App, offer: &str) {
    let page = page(app);
    let offered = page.offers.iter().find(|one| one.id == offer);
    let offered = offered.unwrap_or_else(|| panic!("no {offer} among {:?}", page.offers));
    app.update(offered.message.clone());
}

#[test]
fn a_line_is_taken_off_seen_to_be_off_and_put_back() {
    let mut app = app(Locale::En, None);
    let whole = text(&app, &books());
    take(&mut app, "lines");
    let line = page(&app).choices().find(|offer| offer.id.starts_with("right/")).unwrap().clone();
    let words = line.label.spoken();
    assert!(whole.contains(&format!("- {words}\n")), "{whole}");
    take(&mut app, &line.id);
    take(&mut app, "take-off");
    assert!(!text(&app, &books()).contains(&format!("- {words}\n")));
    let listed = page(&app);
    let off = listed.choices().find(|offer| offer.id == line.id).unwrap();
    assert!(off.label.spoken().ends_with("(taken off)"), "{:?}", off.label);
    take(&mut app, &line.id);
    take(&mut app, "put-back");
    assert_eq!(text(&app, &books()), whole);
}

#[test]
fn lines_and_parts_change_places_and_stay_so_in_every_language() {
    let mut app = app(Locale::En, None);
    let order = |app: &App| -> Vec<String> {
        let sheet = Sheet::of(app, &books());
        let part = sheet.parts.iter().find(|part| part.id.to_string() == "part/questions").unwrap();
        part.entries.iter().map(|entry| entry.id.to_string()).collect()
    };
    let parts = |app: &App| -> Vec<String> {
        Sheet::of(app, &books()).parts.iter().map(|part| part.id.to_string()).collect()
    };
    let mut wanted = order(&app);
    take(&mut app, "lines");
    take(&mut app, &wanted[1]);
    take(&mut app, "up");
    wanted.swap(0, 1);
    assert_eq!(order(&app), wanted);
    let before = parts(&app);
    let at = before.iter().position(|part| part == "part/questions").unwrap();
    take(&mut app, &wanted[0]);
    assert!(page(&app).offers.iter().all(|offer| offer.id != "up"), "nothing stands above it");
    take(&mut app, "part-up");
    let mut after = before;
    after.swap(at - 1, at);
    assert_eq!(parts(&app), after);
    app.update(Message::UseLanguage(Locale::Ar));
    assert_eq!((order(&app), parts(&app)), (wanted, after));
}

#[test]
fn the_form_names_another_file_and_the_second_language_is_chosen_once() {
    let mut app = app(Locale::Ar, None);
    take(&mut app, "language");
    take(&mut app, "en");
    assert!(text(&app, &books()).contains("What I want"));
    take(&mut app, "form");
    assert_eq!(app.format(), Format::Text);
    take(&mut app, "html");
    assert_eq!((app.format(), app.file()), (Format::Html, None), "its name is asked for anew");
    take(&mut app, "large");
    take(&mut app, "paper");
    let look = app.visit().arrangement().look();
    assert!(look.large && look.paper == my_rights::sheet::Paper::Letter);
    // Whoever goes over to the second language reads one.
    app.update(Message::UseLanguage(Locale::En));
    assert!(!text(&app, &books()).contains("ما أريده"));
}

/// What the program prints for these lines, in a place where no file may grow.
fn printed(home: &std::path::Path, lines: &[String]) -> String {
    use std::io::Write as _;
    use std::process::{Command, Stdio};
    let limited = "ulimit -f 0; exec \"$0\" \"$@\"";
    let mut child = Command::new("sh")
        .args(["-c", limited, env!("CARGO_BIN_EXE_my-rights"), "--lines", "--lang", "en", "--no-settings"])
        .args(["--sheet", home.join("named/sheet.html").to_str().unwrap()])
        .env("HOME", home)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all((lines.join("\n") + "\n").as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{:?}", output.status);
    String::from_utf8(output.stdout).unwrap()
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_grow_is_told_each_time_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let named = folder.path().join("named");
    std::fs::create_dir(&named).unwrap();
    let mut lines: Vec<String> = Vec::new();
    let keep = "Keep a copy in the file";
    for label in ["Something is happening to me", "", "Keep these words", "See my sheet", keep, keep, keep] {
        if label == "See my sheet" {
            lines.push("k".to_owned());
        }
        // The number that this choice has on the last page that was told.
        let told = printed(folder.path(), &lines);
        let numbered = |line: &str| line.split_once(". ").is_some_and(|(_, words)| words.starts_with(label));
        let page = told.rsplit("\n\n").find(|part| part.lines().any(|line| line.starts_with("1. "))).unwrap();
        let choice = page
            .lines()
            .find(|line| line.starts_with(|first: char| first.is_ascii_digit()) && numbered(line));
        let choice = choice.unwrap_or_else(|| panic!("no {label:?} in\n{told}"));
        lines.push(choice.split('.').next().unwrap().to_owned());
    }
    let told = printed(folder.path(), &lines);
    assert_eq!(told.matches("lets no file grow that large").count(), 3, "{told}");
    let left = |place: &std::path::Path| std::fs::read_dir(place).unwrap().count();
    assert_eq!((left(folder.path()), left(&named)), (1, 0), "no draft stays behind");
}
