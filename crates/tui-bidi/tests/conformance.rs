//! The text layer against Unicode's own suites, ICU and `HarfBuzz`: no differences.
//!
//! The suites are run whole where Debian's package `unicode-data` is installed, and by a committed sample everywhere. What
//! ICU and `HarfBuzz` said is committed, with the scripts that asked them, under `tests/fixtures/`.
#![expect(clippy::unwrap_used, reason = "a fixture that cannot be read is a failed test")]

use std::fs;
use std::path::Path;
use std::process::Command;

use tui_bidi::levels::{Ending, Levelled, levels, reorder};
use tui_bidi::{Direction, Harakat, flow};

/// A character of a suite, which is reordered by itself.
struct Letter {
    character: char,
    level: Option<u8>,
    at: usize,
}

impl Levelled for Letter {
    fn level(&self) -> u8 {
        self.level.unwrap_or_default()
    }

    fn set_level(&mut self, level: u8) {
        self.level = Some(level);
    }

    fn ending(&self) -> Ending {
        Ending::of(self.character)
    }
}

/// What a suite expects of one paragraph laid on one line.
#[derive(PartialEq, Eq, Debug)]
struct Line {
    levels: Vec<Option<u8>>,
    order: Vec<usize>,
}

/// Our own levels, and our own order.
fn ours(text: &str, base: Direction) -> Line {
    let resolved = levels(text, base);
    let letters = text.chars().zip(&resolved).enumerate();
    let mut line: Vec<Letter> = letters
        .filter(|(_, (_, level))| level.is_some())
        .map(|(at, (character, &level))| Letter { character, level, at })
        .collect();
    reorder(&mut line, base);
    let mut levels = vec![None; resolved.len()];
    for letter in &line {
        if let Some(place) = levels.get_mut(letter.at) {
            *place = letter.level;
        }
    }
    Line { levels, order: line.iter().map(|letter| letter.at).collect() }
}

fn numbers(field: &str) -> Vec<usize> {
    field.split_whitespace().map(|number| number.parse().unwrap()).collect()
}

fn level_list(field: &str) -> Vec<Option<u8>> {
    field.split_whitespace().map(|level| level.parse().ok()).collect()
}

fn text_of(field: &str) -> String {
    field
        .split_whitespace()
        .map(|code| char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap())
        .collect()
}

const fn direction(level: u8) -> Direction {
    if level == 0 { Direction::LeftToRight } else { Direction::RightToLeft }
}

/// Runs a file in the format of `BidiCharacterTest.txt`; how many cases it has.
fn run_characters(file: &str) -> usize {
    let cases = file.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut count = 0;
    for line in cases {
        let [text, _, base, levels, order] = line.split(';').collect::<Vec<_>>()[..] else {
            unreachable!("not a case: {line}")
        };
        let expected = Line { levels: level_list(levels), order: numbers(order) };
        assert_eq!(ours(&text_of(text), direction(base.parse().unwrap())), expected, "{line}");
        count += 1;
    }
    count
}

/// A character of each bidirectional class.
fn of_class(class: &str) -> char {
    let (_, letter) = CLASSES.iter().find(|(name, _)| *name == class).unwrap();
    *letter
}

const CLASSES: [(&str, char); 23] = [
    ("L", 'a'),
    ("R", 'א'),
    ("AL", 'ا'),
    ("EN", '1'),
    ("ES", '+'),
    ("ET", '#'),
    ("AN", '٣'),
    ("CS", ','),
    ("NSM", '\u{0300}'),
    ("BN", '\u{00AD}'),
    ("B", '\u{2029}'),
    ("S", '\t'),
    ("WS", ' '),
    ("ON", '!'),
    ("LRE", '\u{202A}'),
    ("LRO", '\u{202D}'),
    ("RLE", '\u{202B}'),
    ("RLO", '\u{202E}'),
    ("PDF", '\u{202C}'),
    ("LRI", '\u{2066}'),
    ("RLI", '\u{2067}'),
    ("FSI", '\u{2068}'),
    ("PDI", '\u{2069}'),
];

/// Runs a file in the format of `BidiTest.txt`; how many cases it has.
fn run_classes(file: &str) -> usize {
    let mut expected = Line { levels: Vec::new(), order: Vec::new() };
    let mut count = 0;
    for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(levels) = line.strip_prefix("@Levels:") {
            expected.levels = level_list(levels);
        } else if let Some(order) = line.strip_prefix("@Reorder:") {
            expected.order = numbers(order);
        } else if let Some((classes, bases)) = line.split_once(';') {
            let classes: Vec<&str> = classes.split_whitespace().collect();
            let text: String = classes.iter().map(|class| of_class(class)).collect();
            let bases: u8 = bases.trim().parse().unwrap();
            let guessed = Direction::first_strong(&text).unwrap_or(Direction::LeftToRight);
            let asked = [(1, guessed), (2, Direction::LeftToRight), (4, Direction::RightToLeft)];
            for (_, base) in asked.into_iter().filter(|(bit, _)| bases & bit != 0) {
                assert_eq!(ours(&text, base), expected, "{line} {base:?}");
                count += 1;
            }
        }
    }
    count
}

/// A file of the package `unicode-data`, if it is installed.
fn unicode_data(name: &str) -> Option<String> {
    let path = Path::new("/usr/share/unicode").join(name);
    let file = fs::read_to_string(&path).ok();
    if file.is_none() {
        skip(&format!("{} is not there (Debian package unicode-data)", path.display()));
    }
    file
}

#[expect(clippy::print_stderr, reason = "whoever runs the tests must learn what did not run")]
fn skip(why: &str) {
    eprintln!("skipped: {why}");
}

#[test]
fn a_sample_of_unicodes_suites() {
    assert_eq!(run_characters(include_str!("fixtures/BidiCharacterTest-sample.txt")), 600);
    assert_eq!(run_classes(include_str!("fixtures/BidiTest-sample.txt")), CLASS_SAMPLE);
}

/// How many checks the lines of the sample ask for.
const CLASS_SAMPLE: usize = 803;

#[test]
fn all_of_unicodes_suite_of_characters() {
    if let Some(file) = unicode_data("BidiCharacterTest.txt") {
        let count = run_characters(&file);
        assert!(count >= 91_000, "only {count} cases");
    }
}

#[test]
fn all_of_unicodes_suite_of_classes() {
    if let Some(file) = unicode_data("BidiTest.txt") {
        let count = run_classes(&file);
        assert!(count >= 770_000, "only {count} cases");
    }
}

#[test]
fn two_thousand_lines_as_icu_lays_them() {
    assert_eq!(run_characters(include_str!("fixtures/bidi-icu.txt")), 2000);
}

/// In each of them, a pair of brackets that follows an isolate belongs to the words before it. Looking back for those
/// words in the wrong order, as unicode-bidi 0.3.18 does, mirrors and misplaces the brackets.
#[test]
fn the_lines_that_others_get_wrong() {
    let fixture = include_str!("fixtures/bidi-icu.txt");
    for (name, text) in [
        ("a size, a name, a key", "3.5 MB \u{2066}abc\u{2069} [c]"),
        ("a share, a mark, a name, an abbreviation", "16% /\u{200E} \u{2066}abc\u{2069} (CRPD)"),
        ("a number, a letter, an inserted name, a letter", "16 a \u{2068}b\u{2069} (c)"),
    ] {
        let codes: Vec<String> = text.chars().map(|letter| format!("{:04X}", u32::from(letter))).collect();
        let begins = format!("{};1;", codes.join(" "));
        let line = fixture.lines().find(|line| line.starts_with(&begins));
        assert_eq!(line.map(run_characters), Some(1), "{name}");
        let tail: Vec<_> = levels(text, Direction::RightToLeft).into_iter().rev().take(3).collect();
        assert_eq!(tail, [Some(2); 3], "{name}");
    }
}

/// The shapes of a word's letters in logical order, without marks.
fn shapes(word: &str) -> Vec<char> {
    let rows = flow(word, u16::MAX, Direction::RightToLeft, Harakat::Strip);
    let glyphs = rows.iter().flat_map(|row| row.glyphs.iter().rev());
    glyphs.flat_map(|glyph| glyph.symbol.chars()).collect()
}

/// Runs a file of words with the shapes that `HarfBuzz` gave them; how many words it has.
fn run_words(file: &str) -> usize {
    let mut count = 0;
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        let (word, expected) = line.split_once(';').unwrap();
        assert_eq!(shapes(&text_of(word)), text_of(expected).chars().collect::<Vec<_>>(), "{line}");
        count += 1;
    }
    count
}

#[test]
fn five_thousand_words_joined_as_harfbuzz_joins_them() {
    assert_eq!(run_words(include_str!("fixtures/joining-harfbuzz.txt")), 5000);
}

#[test]
fn twenty_thousand_words_of_a_dictionary_joined_as_harfbuzz_joins_them() {
    let words = "/usr/share/hunspell/ar.dic";
    let font = "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf";
    let shaper = Command::new("hb-shape").arg("--version").output();
    if !Path::new(words).exists() || !Path::new(font).exists() || shaper.is_err() {
        skip("needs the Debian packages hunspell-ar, libharfbuzz-bin and fonts-dejavu-core");
        return;
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/make-joining.sh");
    let output = Command::new("sh").arg(script).arg(words).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let count = run_words(&String::from_utf8(output.stdout).unwrap());
    assert!(count >= 20_000, "only {count} words");
}
