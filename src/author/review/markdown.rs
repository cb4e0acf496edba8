//! Pages to be read as Markdown: to be filled in with any editor, and read back.
//!
//! What stands where is what `remarks` goes by: a line with the code, what is read behind `>`, then the sign.

use super::{Item, Pages, SIGN};

pub(super) fn written(pages: &Pages) -> String {
    let mut text = format!("# {}\n", pages.title.spoken());
    for asks in &pages.asks {
        text.push_str(&format!("\n{}\n", asks.spoken()));
    }
    for part in &pages.parts {
        text.push_str(&format!("\n## {}\n", part.name.spoken()));
        for item in &part.items {
            text.push_str(&single(item));
            text.push_str(&format!("\n{SIGN} {}\n", pages.remark.spoken()));
        }
    }
    text
}

fn single(item: &Item) -> String {
    let mut text = format!("\n### `{}`\n", item.id);
    if !item.place.is_empty() {
        let place: Vec<String> = item.place.iter().map(crate::passage::Passage::spoken).collect();
        text.push_str(&format!("\n{}\n", place.join(" › ")));
    }
    text.push_str(&quoted(&item.text.text));
    if let Some((name, beside)) = &item.beside {
        text.push_str(&format!("\n*{}*\n{}", name.spoken(), quoted(&beside.text)));
    }
    if !item.facts.is_empty() {
        text.push('\n');
    }
    for fact in &item.facts {
        text.push_str(&format!("- {}\n", fact.spoken()));
    }
    text
}

fn quoted(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| format!("> {line}").trim_end().to_owned()).collect();
    format!("\n{}\n", lines.join("\n"))
}
