//! The sheet as PDF, looked at by other programs: Debian's poppler-utils and qpdf. Where they are missing, the tests say so.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use my_rights::sheet::{Format, Look, Sheet, Unprintable, Words, render};
use shelf::language::Locale;

use super::{LANGUAGES, SAMPLES, flat, is_mark, name, passages, sheet, skipped};

/// What a program says of a file; none where there is no such program.
fn told(program: &str, arguments: &[&str], file: &Path, after: &[&str]) -> Option<String> {
    let mut command = Command::new(program);
    command.args(arguments).arg(file).args(after);
    let Ok(output) = command.output() else {
        skipped(&format!("there is no {program} here"));
        return None;
    };
    assert!(
        output.status.success(),
        "{program} {}: {}",
        file.display(),
        String::from_utf8_lossy(&output.stderr)
    );
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

pub(super) fn samples() -> impl Iterator<Item = (Locale, Option<Locale>, std::path::PathBuf)> {
    LANGUAGES.into_iter().flat_map(|(locale, second)| {
        let sample = move |size: &str| SAMPLES.join(format!("{}{size}.pdf", name(locale, second)));
        ["", "-large"].map(|size| (locale, second, sample(size)))
    })
}

#[test]
fn other_programs_find_nothing_wrong_with_it() {
    for (locale, _, file) in samples() {
        let Some(said) = told("qpdf", &["--check"], &file, &[]) else { return };
        assert!(said.contains("No syntax or stream encoding errors"), "{said}");
        let Some(info) = told("pdfinfo", &[], &file, &[]) else { return };
        assert!(info.contains("Tagged:          yes") && !info.contains("CreationDate"), "{info}");
        let title = sheet(locale, None).title.own.spoken();
        assert!(info.contains(&title), "{info}");
        let Some(fonts) = told("pdffonts", &[], &file, &[]) else { return };
        for font in fonts.lines().skip(2) {
            let columns: Vec<&str> = font.split_whitespace().rev().take(5).collect();
            assert_eq!(columns[2..], ["yes", "yes", "yes"], "embedded, cut, with letters: {font}");
        }
    }
}

/// Words that are copied out of a page. Those of Latin letters come as they were put in, and nearly all Arabic words are
/// whole: a reader puts vowel marks onto lines of their own.
#[test]
fn what_is_copied_out_is_what_was_put_in() {
    for (locale, second, file) in samples() {
        let (Some(text), Some(raw)) =
            (told("pdftotext", &[], &file, &["-"]), told("pdftotext", &["-raw"], &file, &["-"]))
        else {
            return;
        };
        holds(&[&text, &raw], &sheet(locale, second), &file);
    }
}

/// Whether a reader copies out what stands on a sheet: Latin words in their order, 97 of 100 Arabic words whole, and all of what
/// must never be torn. A reader may copy in several ways: what stands in columns holds in one of them, numbers and addresses in all.
pub(super) fn holds(copies: &[&str], sheet: &Sheet, file: &Path) {
    let copies: Vec<String> = copies.iter().map(|copy| unbracketed(&copied(copy))).collect();
    let text = &copies[0];
    let there: BTreeSet<&str> = arabic_words(text).collect();
    let (mut words, mut whole) = (0, 0);
    for passage in passages(sheet) {
        let said = unbracketed(&copied(&passage.spoken()));
        if passage.locale == Locale::Ar {
            for word in arabic_words(&said) {
                words += 1;
                whole += usize::from(there.contains(word));
            }
        } else {
            // Where a hand writes, nothing is copied.
            for said in said.split("____").map(|said| said.trim_matches([' ', '_'])) {
                let is_there = copies.iter().any(|copy| copy.contains(said));
                assert!(is_there, "{said} is not in {}:\n{text}", file.display());
            }
        }
        for number in numbers(&said) {
            let is_whole = copies.iter().all(|copy| copy.contains(&number));
            assert!(is_whole, "{number} is torn in {}:\n{text}", file.display());
        }
    }
    assert!(whole * 100 >= words * 97, "{whole} of {words} Arabic words are whole in {}", file.display());
}

/// What must never be torn: numbers to call, addresses, days.
fn numbers(said: &str) -> Vec<String> {
    let is_part =
        |word: &&str| word.chars().all(|letter| letter.is_ascii_digit() || "+-./:".contains(letter));
    let mut found: Vec<String> = Vec::new();
    for run in said.split(' ').collect::<Vec<_>>().chunk_by(|one, next| is_part(one) == is_part(next)) {
        if run.first().is_some_and(is_part) && run.concat().len() > 2 {
            found.push(run.join(" "));
        }
    }
    found.extend(said.split(' ').filter(|word| word.contains("://")).map(str::to_owned));
    found
}

/// What is compared: words with one space between them, without vowel marks and what only a layout needs.
fn copied(text: &str) -> String {
    let kept = |letter: &char| {
        !is_mark(*letter)
            && !matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    flat(&text.chars().filter(kept).collect::<String>().replace('\u{a0}', " "))
}

/// Words without brackets: in a line that runs the other way readers put one of them out at the wrong end.
fn unbracketed(text: &str) -> String {
    text.replace(['(', ')'], "")
}

/// The words of Arabic letters. In a page that runs the other way a reader puts the blank beside a comma on its other side.
fn arabic_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter| !is_arabic(letter)).filter(|word| !word.is_empty())
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{620}'..='\u{64A}')
}

/// Every line, in reading order, with its language: what a voice is told.
#[test]
fn a_voice_is_told_headings_lists_and_languages() {
    for (locale, second, file) in samples() {
        let Some(tree) = told("pdfinfo", &["-struct"], &file, &[]) else { return };
        let sheet = sheet(locale, second);
        let count = |tag: &str| tree.lines().filter(|line| line.trim_start().starts_with(tag)).count();
        assert_eq!((count("H1"), count("H2")), (1, sheet.parts.len()), "{tree}");
        assert!(count("L") > 0 && count("LBody") > 5 && count("Lbl") == count("LBody"), "{tree}");
    }
}

/// No word lies outside the margins, on either paper and in either size.
#[test]
fn no_word_is_cut_off() {
    for (_, _, file) in samples() {
        let Some(boxes) = told("pdftotext", &["-bbox"], &file, &["-"]) else { return };
        let number = |line: &str, name: &str| -> f32 {
            line.split(&format!("{name}=\"")).nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
        };
        let (mut width, mut height) = (0.0, 0.0);
        for line in boxes.lines() {
            if line.contains("<page") {
                (width, height) = (number(line, "width"), number(line, "height"));
            } else if line.contains("<word") {
                let inside = number(line, "xMin") > 40.0 && number(line, "xMax") < width - 40.0;
                assert!(
                    inside && number(line, "yMin") > 30.0 && number(line, "yMax") < height,
                    "{line} in {}",
                    file.display()
                );
            }
        }
    }
}

#[test]
fn a_letter_that_no_font_has_is_named_and_other_forms_show_it() {
    let mut sheet = sheet(Locale::En, None);
    let other = None;
    sheet.title = Words { own: my_rights::passage::Passage::plain("A 字", Locale::En), other };
    assert_eq!(render(&sheet, Format::Pdf, Look::default()), Err(Unprintable('字')));
    assert!(render(&sheet, Format::Html, Look::default()).is_ok());
}
