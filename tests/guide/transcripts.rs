//! The guide as text, for somebody who reads the languages and not the code; and the same path through both fronts.

use shelf::language::Locale;

use super::play::Play;

/// A path: the scenario, what is typed in line mode, what is pressed on a screen.
const PATHS: [(&str, &str, &str); 4] = [
    ("phone-in-the-locker", "1 1 1 1", "1111"),
    ("my-daughter-will-translate", "2 1 1 1", "2111"),
    ("five-people-and-a-light", "2 1 1 1", "2111"),
    ("my-situation", "2 1 3 3 3 1 1", "2133311"),
];

#[test]
fn transcripts() {
    for locale in Locale::ALL {
        for (scenario, lines, _) in PATHS {
            let played = Play::new(scenario).in_locale(locale.tag()).lines(lines);
            insta::assert_snapshot!(format!("{}--{scenario}", locale.tag()), played.printed);
        }
    }
}

#[test]
fn a_whole_visit_from_the_first_page_to_the_sheet() {
    let played = Play::from_the_start().lines("2 3 1 1 1 1 1 1 1 1 - 9 99 1 2 1 1 x");
    insta::assert_snapshot!("a-whole-visit", played.printed);
}

#[test]
fn both_fronts_meet_the_same_places() {
    for locale in Locale::ALL {
        for (scenario, lines, keys) in PATHS {
            for size in [(80, 24), (40, 12), (132, 43)] {
                let typed = Play::new(scenario).in_locale(locale.tag()).lines(lines);
                let pressed = Play::new(scenario).in_locale(locale.tag()).in_size(size.0, size.1).keys(keys);
                assert_eq!(typed.met(), pressed.met(), "{scenario} in {} at {size:?}", locale.tag());
            }
        }
    }
}

#[test]
fn line_mode_prints_no_escape_no_drawing_and_only_base_letters() {
    for locale in Locale::ALL {
        for (scenario, lines, _) in PATHS {
            let played = Play::new(scenario).in_locale(locale.tag()).lines(&format!("{lines} h 0 w r k l"));
            for letter in played.printed.chars() {
                let plain = letter == '\n' || !letter.is_control();
                let drawing = matches!(letter, '\u{2500}'..='\u{25ff}' | '\u{2800}'..='\u{28ff}');
                let form = matches!(letter, '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
                let mark = matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
                assert!(plain && !drawing && !form && !mark, "{letter:?} in {}", locale.tag());
            }
        }
    }
}

#[test]
fn an_empty_line_asks_again_and_never_chooses() {
    let played = Play::new("phone-in-the-locker").lines("- - -");
    assert_eq!(played.pages.len(), 1);
    assert_eq!(played.printed.matches("\n1. ").count(), 4, "the choices are said again");
    let played = Play::new("phone-in-the-locker").lines("77 v 1.");
    played.sees("That is not on this page.").sees("What tends to follow");
}
