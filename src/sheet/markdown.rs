//! The sheet as Markdown, for whoever writes on in it.
//!
//! It is `CommonMark` that reads well as it stands. It refuses to know what the lines are about.

use super::{Kind, Line, Sheet, Words};

/// The whole sheet.
pub(super) fn markdown(sheet: &Sheet) -> String {
    let mut out = String::new();
    paragraph(&mut out, "# ", &escaped(&sheet.title.own.spoken()));
    if let Some(other) = &sheet.title.other {
        paragraph(&mut out, "", &strong(&other.spoken()));
    }
    for part in &sheet.parts {
        if !part.name.is_empty() {
            paragraph(&mut out, "## ", &escaped(&part.name.own.spoken()));
        }
        if let Some(other) = &part.name.other {
            paragraph(&mut out, "", &strong(&other.spoken()));
        }
        for line in part.entries.iter().flat_map(|entry| &entry.lines) {
            one(&mut out, line);
        }
    }
    out
}

fn one(out: &mut String, line: &Line) {
    let words = both(&line.words);
    match line.kind {
        Kind::Item => paragraph(out, "- ", &words.join("  \n  ")),
        Kind::Ask => paragraph(out, "- [ ] ", &words.join("  \n  ")),
        Kind::Said => paragraph(out, "> ", &words.join("  \n> ")),
        Kind::Small | Kind::Prose => paragraph(out, "", &words.join("  \n")),
        Kind::Write(rows) => {
            let blanks = vec!["\\_".repeat(32); usize::from(rows)];
            paragraph(out, "", &[words, blanks].concat().join("  \n"));
        }
    }
}

fn both(words: &Words) -> Vec<String> {
    let told = words.each().filter(|passage| !passage.text.is_empty());
    told.map(|passage| escaped(&passage.spoken())).collect()
}

fn paragraph(out: &mut String, before: &str, words: &str) {
    if !out.is_empty() {
        out.push('\n');
    }
    out.extend([before, words, "\n"]);
}

fn strong(words: &str) -> String {
    format!("**{}**", escaped(words))
}

/// The words, so that none of their signs means anything.
fn escaped(words: &str) -> String {
    let mut safe = String::with_capacity(words.len());
    let mut digits = true;
    for (nth, letter) in words.chars().enumerate() {
        let first = nth == 0 && matches!(letter, '#' | '+' | '-' | '=' | '~');
        let numbered = digits && nth > 0 && matches!(letter, '.' | ')');
        if first || numbered || matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|') {
            safe.push('\\');
        }
        digits &= letter.is_ascii_digit();
        safe.push(letter);
    }
    safe
}
