//! The house's boundaries, executable: who may say what, and who stands on whom. Test code is exempt.
//!
//! Between crates the compiler holds them; within a crate this does.

#![expect(clippy::unwrap_used, clippy::string_slice, reason = "a helper that fails is a test that fails")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Where code lies.
const ROOTS: [&str; 4] = ["src", PROGRAM, "crates/shelf/src", "crates/tui-bidi/src"];
/// The program, which is a crate of its own beside the library.
const PROGRAM: &str = "src/bin/my-rights";

/// A word, and the beginnings of the only files that may say it.
const MAY_SAY: &[(&str, &[&str])] = &[
    ("serde_yaml", &["crates/shelf/src/finding/yaml.rs"]),
    ("fluent", &["src/phrasebook", "crates/shelf/src/phrases", "crates/shelf/src/language"]),
    ("unic_langid", &["crates/shelf/src/language"]),
    ("zip::", &["crates/shelf/src/container"]),
    ("minisign_verify", &["crates/shelf/src/signed.rs"]),
    ("minisign::", &["src/bundle/sign.rs"]),
    ("ratatui::", &["src/front/screen"]),
    ("ratatui::style", &["src/front/screen/theme", "src/front/screen/strokes"]),
    ("ratatui_core::", &["crates/tui-bidi/src/encode", "crates/tui-bidi/src/line.rs"]),
    ("crossterm", &["src/front/screen"]),
    ("vte::", &["src/front/screen"]),
    ("nix::", &["src/front/signals.rs"]),
    ("notify::", &["src/author/preview/watch.rs"]),
    ("wezterm_bidi", &["crates/tui-bidi/src"]),
    ("unicode_width", &["crates/tui-bidi/src"]),
    (
        "unicode_normalization",
        &[
            "src/compose/country",
            "crates/shelf/src/content/spelling.rs",
            "crates/shelf/src/search",
            "crates/tui-bidi/src",
        ],
    ),
    ("krilla::", &["src/sheet/pdf"]),
    ("harfrust::", &["src/sheet/pdf/faces.rs"]),
    ("unicode_segmentation", &["src/page/paired.rs", "crates/tui-bidi/src"]),
    ("clap", &["src/bin"]),
    ("argon2::", &["src/world/place", "src/bin/my-rights/kiosk.rs"]),
    ("password_hash", &["crates/shelf/src/content/hub", "src/bin/my-rights/kiosk.rs", "src/world/place"]),
    ("rpassword", &["src/bin/my-rights/kiosk.rs"]),
    (
        "std::fs",
        &[
            "crates/shelf/src/container",
            "crates/shelf/src/files.rs",
            "src/author",
            "src/bin/my-rights/bundle.rs",
            "src/bin/my-rights/doctor/look.rs",
            "src/bin/my-rights/kiosk",
            "src/bin/my-rights/shape.rs",
            "src/bundle",
            "src/front/screen",
            "src/settings/file.rs",
            "src/disk.rs",
            "src/world/journal.rs",
            "src/world/place",
        ],
    ),
    (
        "include_bytes",
        &[
            "src/embedded.rs",
            "src/sheet/pdf/faces.rs",
            "crates/shelf/src/content/compile/honest.rs",
            "crates/shelf/src/content/compile/made_up.rs",
        ],
    ),
    ("postcard", &["crates/shelf/src/compiled", "crates/shelf/src/search.rs"]),
    ("jiff", &["src/world.rs", "src/world/journal.rs"]),
    ("Instant::now", &["src/front/idle.rs", "src/front/screen", "src/world/printer.rs"]),
    ("SystemTime", &["src/world.rs", "src/world/place", "src/bin"]),
    ("println!", &[]),
    ("eprintln!", &[]),
];

/// A room, and the others that it uses.
type Room = (&'static str, &'static [&'static str]);

/// The rooms of each crate from the top to the bottom, and which of the others each uses. The longest name that fits a
/// file is its room. What a room uses stands below it, so that nothing goes in circles; a file without a room fails.
const ROOMS: [(&str, &[Room]); 4] = [
    (
        "src",
        &[
            ("lib.rs", &[]),
            ("seats", &["app", "front", "page"]),
            ("guide", &["app", "compose", "form", "front", "page", "phrasebook", "sheet", "world"]),
            ("doctor", &["front", "passage", "phrasebook", "settings", "world"]),
            ("author", &["app", "compose", "front", "page", "passage", "phrasebook", "walk"]),
            ("front/letters.rs", &["page"]),
            ("front/linear", &["app", "page", "passage"]),
            ("front/screen", &["app", "code", "page", "passage", "preferences"]),
            ("front", &["app", "page"]),
            ("world", &["app", "disk", "preferences", "settings", "sheet"]),
            ("embedded.rs", &[]),
            ("bundle", &["disk"]),
            ("settings", &["disk", "preferences"]),
            ("form", &["app", "compose", "page", "passage", "phrasebook", "sheet"]),
            ("sheet/pdf", &["code", "passage", "preferences"]),
            (
                "sheet",
                &[
                    "app",
                    "code",
                    "compose",
                    "page",
                    "passage",
                    "phrasebook",
                    "preferences",
                    "prose",
                    "tally",
                    "walk",
                ],
            ),
            ("compose", &["app", "disk", "page", "passage", "phrasebook", "preferences", "prose", "walk"]),
            ("page", &["app", "passage", "phrasebook", "preferences"]),
            ("app", &["disk", "preferences", "tally", "walk"]),
            ("walk", &[]),
            ("code.rs", &[]),
            ("tally", &[]),
            ("disk.rs", &[]),
            ("prose.rs", &["passage"]),
            ("phrasebook", &["passage"]),
            ("passage", &["preferences"]),
            ("preferences.rs", &[]),
        ],
    ),
    (
        "crates/shelf/src",
        &[
            ("lib.rs", &[]),
            ("compiled", &["container", "content", "files", "language", "phrases", "search"]),
            ("check", &["content", "files", "finding", "hands", "language", "phrases", "search"]),
            ("search", &["container", "content", "files", "finding", "language", "phrases"]),
            ("phrases", &["content", "files", "finding", "language"]),
            ("container", &["content"]),
            ("content", &["files", "finding", "hands", "signed"]),
            ("language", &["files"]),
            ("files.rs", &["finding"]),
            ("finding", &[]),
            ("hands.rs", &[]),
            ("signed.rs", &[]),
        ],
    ),
    // What lies in these is parts of one thing, side by side.
    (PROGRAM, &[("", &[])]),
    ("crates/tui-bidi/src", &[("", &[])]),
];

/// Where words of the text layer are not to be used: there things have a start and an end.
const SIDES: &[&str] = &["src/front/linear.rs", "src/compose", "src/page", "src/app"];

#[test]
fn every_word_is_said_only_where_it_belongs() {
    let mut broken = Vec::new();
    for (file, code) in sources() {
        for (word, rooms) in MAY_SAY {
            if says(&code, word) && !rooms.iter().any(|room| file.starts_with(room)) {
                broken.push(format!("{file} says `{word}`, which only {rooms:?} may"));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_file_has_a_room_and_uses_only_what_its_room_may() {
    let mut broken = Vec::new();
    for (root, rooms) in ROOMS {
        for (file, code) in sources_of(root) {
            let inside = &file[root.len() + 1..];
            let fits = rooms.iter().filter(|(room, _)| inside.starts_with(room));
            let Some((room, may)) = fits.max_by_key(|(room, _)| room.len()) else {
                broken.push(format!("{file} has no room: give it a row in ROOMS"));
                continue;
            };
            for used in uses(&code).into_iter().filter(|used| rooms.len() > 1 && *used != top(room)) {
                if !may.contains(&used.as_str()) {
                    broken
                        .push(format!("{file} uses crate::{used}, and its room {room} may use only {may:?}"));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn what_a_room_uses_stands_below_it() {
    for (root, rooms) in ROOMS {
        let names: BTreeSet<&str> = rooms.iter().map(|(room, _)| top(room)).collect();
        for (nth, (room, may)) in rooms.iter().enumerate() {
            for used in *may {
                assert!(names.contains(used), "{root}: {room} may use {used}, which is no room");
                let below = rooms.iter().skip(nth + 1).any(|(other, _)| top(other) == *used);
                assert!(below, "{root}: {room} may use {used}, which does not stand below it");
            }
        }
    }
}

/// The module at the root that a room is, or lies in.
fn top(room: &str) -> &str {
    room.split(['/', '.']).next().unwrap_or_default()
}

#[test]
fn nothing_but_the_text_layer_speaks_of_left_and_right() {
    for (file, code) in sources() {
        if SIDES.iter().any(|room| file.starts_with(room)) {
            for line in code.lines() {
                let said = line.split(|letter: char| !letter.is_alphabetic()).any(|word| word == "left");
                assert!(!said, "{file} speaks of left: {line}");
            }
        }
    }
}

#[test]
fn a_module_is_a_file_with_its_own_name_and_says_what_it_is() {
    for (file, _) in sources() {
        assert!(!file.ends_with("mod.rs"), "{file}: use x.rs and x/");
        let whole = fs::read_to_string(Path::new(&file)).unwrap();
        assert!(whole.starts_with("//!"), "{file} does not say what it is");
    }
}

/// `just` is for hands, `.ci/run` decides: each command stands in both, so that neither can promise less.
#[test]
fn what_just_does_step_by_step_is_what_ci_does() {
    let commands = |file: &str, is_command: fn(&str) -> bool| -> BTreeSet<String> {
        let text = fs::read_to_string(file).unwrap();
        let lines = text.lines().filter(|line| is_command(line)).map(str::trim);
        let lines =
            lines.filter(|line| !line.is_empty() && !line.starts_with('#') && *line != "set -euo pipefail");
        lines.map(str::to_owned).collect()
    };
    let mut by_hand = commands("justfile", |line| line.starts_with(' '));
    for alone in ["@just --list --unsorted", ".ci/run"] {
        assert!(by_hand.remove(alone), "the justfile no longer says `{alone}`");
    }
    let by_itself = commands(".ci/run", |line| !line.starts_with("cd "));
    assert_eq!(by_hand, by_itself);
    assert!(by_itself.len() > 6, "{by_itself:?}");
}

/// Each program of tests is linked anew at every change of the library, so that a new file is a module of one of these.
#[test]
fn tests_are_few_programs() {
    let entries = fs::read_dir("tests").unwrap().map(|entry| entry.unwrap().path());
    let programs = entries
        .filter(|path| path.extension().is_some_and(|kind| kind == "rs") || path.join("main.rs").exists());
    let names: BTreeSet<String> =
        programs.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect();
    let known = ["architecture", "desk", "guide", "pty", "screen", "search"].map(str::to_owned);
    assert_eq!(names, BTreeSet::from(known));
}

/// Whether code says a word as a word, so that `vte` is not found in `private`.
fn says(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
        let before = code[..at].chars().next_back();
        // `fluent` stands for `fluent_syntax` too.
        !before.is_some_and(is_part)
    })
}

fn uses(code: &str) -> BTreeSet<String> {
    code.match_indices("crate::")
        .map(|(at, word)| {
            let rest = &code[at + word.len()..];
            rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
        })
        .filter(|room: &String| !room.is_empty())
        .collect()
}

/// Every file of every crate without its tests and comments.
fn sources() -> Vec<(String, String)> {
    ROOTS.into_iter().flat_map(sources_of).collect()
}

fn sources_of(root: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::from(root)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                // The program has a root of its own.
                if root == PROGRAM || !path.ends_with("src/bin") {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|kind| kind == "rs")
                && path.file_name().is_none_or(|name| name != "tests.rs")
            {
                let code = fs::read_to_string(&path).unwrap();
                let code = code.split("#[cfg(test)]").next().unwrap_or_default();
                let code: String = code
                    .lines()
                    .filter(|line| !line.trim_start().starts_with("//"))
                    .flat_map(|line| [line, "\n"])
                    .collect();
                files.push((path.to_string_lossy().replace('\\', "/"), code));
            }
        }
    }
    assert!(files.len() > 5, "{root} has no code");
    files
}
