//! The sheet as Markdown, for whoever writes on in it.
//!
//! It is `CommonMark` that reads well as it stands. It refuses to know what the lines are about.

use super::{Kind, Line, Sheet, Words};

/// The whole sheet.
pub(super) fn markdown(sheet: &Sheet) -> String {
    let mut out = String::new();
    heading(&mut out, "# ", &sheet.title);
    for part in &sheet.parts {
        if !part.name.is_empty() {
            heading(&mut out, "## ", &part.name);
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
        Kind::Ask | Kind::Glass(_) => paragraph(out, "- [ ] ", &words.join("  \n  ")),
        Kind::Said => paragraph(out, "> ", &words.join("  \n> ")),
        Kind::Heading => heading(out, "### ", &line.words),
        Kind::Code | Kind::Card(_) | Kind::Bar(_) => {}
        Kind::Cut => paragraph(out, "", "---"),
        Kind::Poster | Kind::Small | Kind::Prose | Kind::Short => paragraph(out, "", &words.join("  \n")),
        Kind::Write(rows) => {
            let blanks = vec!["\\_".repeat(32); usize::from(rows)];
            paragraph(out, "", &[words, blanks].concat().join("  \n"));
        }
    }
}

/// A heading in the first language, and the same words under it in the second.
fn heading(out: &mut String, before: &str, words: &Words) {
    paragraph(out, before, &escaped(&words.own.spoken()));
    if let Some(other) = &words.other {
        paragraph(out, "", &strong(&other.spoken()));
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
