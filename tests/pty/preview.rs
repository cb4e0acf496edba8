//! The author's desk as somebody sits at it: they save a file as editors do, and see it.

use std::fs;

use super::folder::{copy, small_to_walk};
use super::seat::Seat;

#[test]
fn what_is_saved_is_seen_and_a_folder_may_go_and_come_back() {
    let folder = small_to_walk();
    let [content, locales] = ["content", "locales"].map(|name| folder.path().join(name));
    let [content_name, locales_name] = [content.to_str().unwrap(), locales.to_str().unwrap()];
    let mut seat = Seat::take_for_the_guide(&[
        "preview",
        "new-tablet",
        "--lang",
        "en",
        "--content",
        content_name,
        "--locales",
        locales_name,
    ]);

    seat.waits_for("Omar hands over a tablet.");
    let words = locales.join("en/scenarios/new-tablet.ftl");
    let said = fs::read_to_string(&words).unwrap();

    // In place, as some editors write.
    fs::write(&words, said.replace("Omar hands", "Nadia hands")).unwrap();
    seat.waits_for("Nadia hands over a tablet.");
    // Another file that is given the name, as others do.
    let draft = locales.join("en/scenarios/.new-tablet.ftl.swp");
    fs::write(&draft, said.replace("Omar hands", "Samira hands")).unwrap();
    fs::rename(&draft, &words).unwrap();
    seat.waits_for("Samira hands over a tablet.");
    // Half of it.
    fs::write(&words, "new-tablet = A new").unwrap();
    seat.waits_for("error[missing-attribute]");
    seat.waits_for("Samira hands over a tablet.");
    fs::write(&words, "new-tablet = A new {").unwrap();
    seat.waits_for("error[broken-phrase]");
    fs::write(&words, &said).unwrap();
    seat.waits_for("Omar hands over a tablet.");
    // The folder goes, comes back as another one, and is still watched.
    let away = folder.path().join("away");
    fs::rename(&locales, &away).unwrap();
    seat.waits_for("error[unreadable]");
    copy(&away, &locales);
    seat.waits_for("“What is it for?”");
    fs::write(&words, said.replace("Omar hands", "Mina hands")).unwrap();
    seat.waits_for("Mina hands over a tablet.");
    seat.types("\x03");
    assert_eq!(seat.ends(), 0);
    seat.is_given_back();
}
