//! The house's boundaries, executable: who may say what. Test code is exempt.

#![expect(clippy::unwrap_used, clippy::string_slice, reason = "a helper that fails is a test that fails")]

use std::fs;
use std::path::{Path, PathBuf};

/// A word, and the beginnings of the only files that may say it.
const MAY_SAY: &[(&str, &[&str])] = &[
    ("serde_yaml", &["content/yaml.rs"]),
    ("fluent", &["locale"]),
    ("unic_langid", &["locale"]),
    ("ratatui", &["front/screen"]),
    ("crossterm", &["front/screen"]),
    ("vte::", &["front/screen"]),
    ("notify::", &["author/preview/watch.rs"]),
    ("unicode_normalization", &["compose/country", "search"]),
    ("clap", &["cli.rs", "main.rs"]),
    (
        "std::fs",
        &["content/read.rs", "world.rs", "author", "desk/shape.rs", "front/screen", "settings/file.rs"],
    ),
    ("jiff", &["world.rs"]),
    ("Instant::now", &["front/idle.rs", "front/screen"]),
    ("SystemTime", &["world.rs", "main.rs"]),
    ("println!", &[]),
    ("eprintln!", &[]),
];

/// A room of the house, and what of ours it may use. Rooms that are not named may use anything.
const MAY_USE: &[(&str, &[&str])] = &[
    ("content", &["content"]),
    ("walk.rs", &["content"]),
    ("page", &["app", "content", "locale", "page"]),
    ("prose.rs", &["content", "page", "locale"]),
    ("app", &["app", "content", "locale", "page", "search", "walk"]),
    ("locale", &["content", "locale", "page"]),
    ("search", &["content", "locale", "search"]),
    ("compose", &["app", "compose", "content", "locale", "page", "prose", "search", "walk"]),
    ("front.rs", &["app", "page"]),
    ("front/far.rs", &["front", "page"]),
    ("front/idle.rs", &[]),
    ("front/queue.rs", &[]),
    ("front/signals.rs", &[]),
    ("front/letters.rs", &["page"]),
    ("front/linear", &["front", "locale", "page"]),
    ("front/screen", &["front", "page", "locale", "app"]),
    ("world.rs", &["app", "cli", "content", "front", "locale", "page", "search", "settings"]),
    ("guide/errands.rs", &["app", "front", "world"]),
    ("guide/seat.rs", &["app", "compose", "front", "page"]),
    ("guide.rs", &["app", "compose", "content", "front", "locale", "page", "sheet", "world"]),
];

/// Words that only the text layer may use: elsewhere things have a start and an end.
const SIDES: &[&str] = &["front/linear.rs", "compose", "page", "app"];

#[test]
fn every_word_is_said_only_where_it_belongs() {
    let mut broken = Vec::new();
    for (file, code) in sources() {
        for (word, rooms) in MAY_SAY {
            if says(&code, word) && !rooms.iter().any(|room| file.starts_with(room)) {
                broken.push(format!("src/{file} says `{word}`, which only {rooms:?} may"));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_room_uses_only_what_stands_below_it() {
    let mut broken = Vec::new();
    for (file, code) in sources() {
        let Some((_, rooms)) = MAY_USE.iter().find(|(room, _)| file.starts_with(room)) else { continue };
        for used in uses(&code) {
            if !rooms.contains(&used.as_str()) {
                broken.push(format!("src/{file} uses crate::{used}, and may use only {rooms:?}"));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn nothing_but_the_text_layer_speaks_of_left_and_right() {
    for (file, code) in sources() {
        if SIDES.iter().any(|room| file.starts_with(room)) {
            for line in code.lines() {
                let said = line.split(|letter: char| !letter.is_alphabetic()).any(|word| word == "left");
                assert!(!said, "src/{file} speaks of left: {line}");
            }
        }
    }
}

#[test]
fn a_module_is_a_file_with_its_own_name_and_says_what_it_is() {
    for (file, _) in sources() {
        assert!(!file.ends_with("mod.rs"), "src/{file}: use x.rs and x/");
        let whole = fs::read_to_string(Path::new("src").join(&file)).unwrap();
        assert!(whole.starts_with("//!"), "src/{file} does not say what it is");
    }
}

/// Whether code says a word as a word, so that `vte` is not found in `private`.
fn says(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        !before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
    })
}

fn uses(code: &str) -> Vec<String> {
    code.match_indices("crate::")
        .map(|(at, word)| {
            code[at + word.len()..]
                .chars()
                .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
                .collect()
        })
        .filter(|room: &String| !room.is_empty())
        .collect()
}

/// Every file of the library without its tests and comments, named from `src`.
fn sources() -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::from("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
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
                let name = path.strip_prefix("src").unwrap().to_string_lossy().replace('\\', "/");
                files.push((name, code));
            }
        }
    }
    assert!(files.len() > 20);
    files
}
