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
    /// Reads PC Screen Font, version 2: a header of eight numbers, the dots, and for each glyph its characters.
    fn read() -> Self {
        let bytes = fs::read(Path::new(FOLDER).join("my-rights.psf")).unwrap();
        let number = |nth: usize| {
            let at = nth * 4;
            usize::try_from(u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap())).unwrap()
        };
        assert_eq!(&bytes[..4], b"\x72\xb5\x4a\x86");
        let (header, flags, many, size) = (number(2), number(3), number(4), number(5));
        assert_eq!((flags, many, size), (1, 512, 16), "a table of characters, 512 glyphs, 16 rows of 8 dots");
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
        assert_eq!(blank, letter.is_whitespace(), "U+{:04X}", u32::from(*letter));
    }
}
