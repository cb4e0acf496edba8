//! The font for the Linux console has a picture for everything that the guide may paint there.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use my_rights::front::screen::signs::{Sign, Signs};
use tui_bidi::{Direction, Harakat, flow};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/packaging/console-font");

/// The font's characters, each with the number of its glyph, and the dots of every glyph.
struct Font {
    characters: BTreeMap<char, usize>,
    glyphs: Vec<Vec<u8>>,
}

impl Font {
    fn read() -> Self {
        Self::of("my-rights.psf", 16)
    }

    /// Reads PC Screen Font, version 2: a header of eight numbers, the dots, and for each glyph its characters.
    fn of(file: &str, glyph: usize) -> Self {
        let bytes = fs::read(Path::new(FOLDER).join(file)).unwrap();
        let number = |nth: usize| {
            let at = nth * 4;
            usize::try_from(u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap())).unwrap()
        };
        assert_eq!(&bytes[..4], b"\x72\xb5\x4a\x86");
        let (header, flags, many, size) = (number(2), number(3), number(4), number(5));
        assert_eq!(
            (flags, many, size),
            (1, 512, glyph),
            "a table of characters, 512 glyphs of so many bytes"
        );
        let table = header + many * size;
        let glyphs = bytes[header..table].chunks(size).map(<[u8]>::to_vec).collect();
        let characters = bytes[table..]
            .split(|byte| *byte == 0xff)
            .enumerate()
            .flat_map(|(nth, names)| {
                std::str::from_utf8(names).unwrap().chars().map(move |name| (name, nth)).collect::<Vec<_>>()
            })
            .collect();
        Self { characters, glyphs }
    }

    fn has(&self, letter: char) -> bool {
        self.characters.contains_key(&letter)
    }
}

/// Every line of every phrase, as the console would get it: joined, in the order in which it is seen, without marks.
fn painted() -> BTreeSet<char> {
    let mut letters = BTreeSet::new();
    for (tag, direction) in [
        ("ar", Direction::RightToLeft),
        ("en", Direction::LeftToRight),
        ("es", Direction::LeftToRight),
        ("fr", Direction::LeftToRight),
    ] {
        let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(tag)];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                // What is never shown needs no letters.
                if path.ends_with("sayings.ftl") || path.ends_with("danger.yaml") {
                    continue;
                }
                let text = fs::read_to_string(&path).unwrap();
                for line in text.lines().filter(|line| !line.starts_with('#')) {
                    for row in flow(line, 500, direction, Harakat::Strip) {
                        letters.extend(row.glyphs.iter().flat_map(|glyph| glyph.symbol.chars()));
                    }
                }
            }
        }
    }
    letters
}

#[test]
fn it_has_every_character_of_every_phrase() {
    let font = Font::read();
    let missing: String = painted().into_iter().filter(|letter| !font.has(*letter)).collect();
    assert_eq!(missing, "", "add these to packaging/console-font/build-font and run it");
}

#[test]
fn it_has_every_character_that_the_screen_draws_by_itself() {
    let font = Font::read();
    let directions = [Direction::LeftToRight, Direction::RightToLeft];
    let signs = directions.map(|direction| Sign::ALL.map(|sign| Signs::Console.symbol(sign, direction)));
    for symbol in signs.as_flattened().iter().copied().chain(["│", "─", "┌", "┐", "└", "┘", "←", "→", "·"])
    {
        assert!(symbol.chars().all(|letter| font.has(letter)), "{symbol}");
    }
}

#[test]
fn a_letter_asked_for_by_itself_has_its_isolated_shape() {
    let font = Font::read();
    assert_eq!(font.characters[&'ب'], font.characters[&'\u{FE8F}']);
    assert_ne!(font.characters[&'ب'], font.characters[&'\u{FE91}']);
}

#[test]
fn letters_that_join_touch_each_other() {
    let font = Font::read();
    let edge = |letter: char, bit: u8| font.glyphs[font.characters[&letter]].iter().any(|row| row & bit != 0);
    // Between two letters, a beh runs from one edge of its cell to the other.
    assert!(edge('\u{FE92}', 0x80) && edge('\u{FE92}', 0x01));
    // After a letter it comes in at the right edge; before one it goes out at the left.
    assert!(edge('\u{FE90}', 0x01) && edge('\u{FE91}', 0x80));
}

#[test]
fn every_glyph_has_dots_but_those_of_spaces() {
    let font = Font::read();
    for (letter, glyph) in &font.characters {
        let blank = font.glyphs[*glyph].iter().all(|row| *row == 0);
        // The blank of Braille is a blank.
        assert_eq!(blank, letter.is_whitespace() || *letter == '\u{2800}', "U+{:04X}", u32::from(*letter));
    }
}

#[test]
fn the_large_one_is_the_same_twice_as_large() {
    let (font, large) = (Font::read(), Font::of("my-rights-large.psf", 64));
    assert_eq!(font.characters, large.characters);
    let dot = |row: &[u8], at: usize| row[at / 8] >> (7 - at % 8) & 1;
    for (glyph, twice) in font.glyphs.iter().zip(&large.glyphs) {
        for (nth, row) in twice.chunks(2).enumerate() {
            assert!((0..16).all(|at| dot(row, at) == dot(&glyph[nth / 2..], at / 2)));
        }
    }
}

/// What stands on the page that is shown when the kiosk cannot be opened.
const ASK: [(&str, Direction); 4] = [
    ("هذا الدليل لا يعمل الآن. يمكن سؤال شخص يعمل هنا.", Direction::RightToLeft),
    ("This guide is not working just now. Please ask somebody who works here.", Direction::LeftToRight),
    (
        "Ce guide ne marche pas en ce moment. Demandez à une personne qui travaille ici.",
        Direction::LeftToRight,
    ),
    (
        "Esta guía no funciona en este momento. Pregunte a una persona que trabaje aquí.",
        Direction::LeftToRight,
    ),
];

/// The columns of that page: every console has as many.
const COLUMNS: usize = 76;

#[test]
fn the_page_without_a_program_is_in_four_languages_as_a_console_shows_them() {
    let mut page = String::from("\n\n");
    for (words, direction) in ASK {
        for row in flow(words, 64, direction, Harakat::Strip) {
            let row: String = row.glyphs.iter().map(|glyph| glyph.symbol.as_str()).collect();
            let start = if direction == Direction::RightToLeft { COLUMNS - row.chars().count() } else { 4 };
            page.extend([" ".repeat(start).as_str(), row.as_str(), "\n"]);
        }
        page.push_str("\n\n");
    }
    let file = Path::new(FOLDER).join("../systemd/ask.txt");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&file, &page).unwrap();
    }
    assert_eq!(
        fs::read_to_string(&file).unwrap_or_default(),
        page,
        "BLESS=1 cargo test --test screen page_without"
    );
    let font = Font::read();
    assert!(page.chars().all(|letter| letter == '\n' || font.has(letter)));
    assert!(
        !page.chars().any(|letter| ('\u{600}'..='\u{6FF}').contains(&letter)),
        "letters are joined already"
    );
}
