//! The sheet as plain text: good in any program, and by ear.
//!
//! Each sentence is one line or several, in logical order; nothing is drawn, and nothing stands beside anything. It refuses
//! to know what the lines are about.

use super::{Kind, Line, Sheet, Words};
use crate::passage::Passage;

/// How many columns a line has at most; only a word that is wider goes beyond.
const COLUMNS: u16 = 72;
/// What stands where somebody is to write.
const BLANK: &str = "________________________________";
/// How many columns a bar has.
const BAR: u16 = 48;
/// What stands where the paper is cut.
const CUT: &str = "- - - - - - - - - - - - - - - -";

/// The whole sheet.
pub(super) fn text(sheet: &Sheet) -> String {
    whole(sheet, false)
}

/// The whole sheet, with its bars.
pub(super) fn drawn(sheet: &Sheet) -> String {
    whole(sheet, true)
}

fn whole(sheet: &Sheet, draws: bool) -> String {
    let mut out = String::new();
    both(&mut out, &sheet.title, "", "");
    for part in &sheet.parts {
        out.push('\n');
        if !part.name.is_empty() {
            both(&mut out, &part.name, "", "");
            out.push('\n');
        }
        for line in part.entries.iter().flat_map(|entry| &entry.lines) {
            if let (Kind::Bar(bar), true) = (line.kind, draws) {
                both(&mut out, &line.words, "  ", "  ");
                out.extend(["  |", &bar.signs(BAR), "|\n"]);
            }
            one(&mut out, line);
        }
    }
    out
}

fn one(out: &mut String, line: &Line) {
    match line.kind {
        Kind::Item | Kind::Said => both(out, &line.words, "- ", "  "),
        Kind::Ask | Kind::Glass(_) => both(out, &line.words, "[ ] ", "    "),
        Kind::Small => both(out, &line.words, "  ", "  "),
        Kind::Prose | Kind::Short | Kind::Poster => both(out, &line.words, "", ""),
        Kind::Heading => {
            out.push('\n');
            both(out, &line.words, "", "");
        }
        Kind::Code | Kind::Card(_) | Kind::Bar(_) => {}
        Kind::Cut => out.extend([CUT, "\n"]),
        Kind::Write(rows) => {
            if !line.words.is_empty() {
                both(out, &line.words, "", "");
            }
            for _ in 0..rows {
                out.extend([BLANK, "\n"]);
            }
        }
    }
}

/// Words in their one language or two, the second under the first.
fn both(out: &mut String, words: &Words, first: &str, then: &str) {
    wrapped(out, &words.own, first, then);
    if let Some(other) = &words.other {
        wrapped(out, other, then, then);
    }
}

fn wrapped(out: &mut String, passage: &Passage, first: &str, then: &str) {
    let words = passage.spoken();
    // An address is copied, or typed, as one word.
    if !words.contains(char::is_whitespace) {
        out.extend([first, &words, "\n"]);
        return;
    }
    let width = COLUMNS.saturating_sub(u16::try_from(then.len()).unwrap_or(COLUMNS));
    for (nth, row) in tui_bidi::lines(&words, width, passage.locale.direction()).into_iter().enumerate() {
        out.extend([if nth == 0 { first } else { then }, row, "\n"]);
    }
}
