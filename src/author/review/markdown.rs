//! Pages to be read as Markdown: to be filled in with any editor, and read back.
//!
//! What stands where is what `remarks` goes by: a line with the code, what is read behind `>`, then the sign.

use super::{Item, Pages, SIGN};
use crate::passage::Passage;

pub(super) fn written(pages: &Pages) -> String {
    let mut lines = vec![format!("# {}", pages.title.spoken())];
    for asks in &pages.asks {
        lines.extend([String::new(), asks.spoken()]);
    }
    for part in &pages.parts {
        lines.extend([String::new(), format!("## {}", part.name.spoken())]);
        for item in &part.items {
            single(&mut lines, item);
            lines.extend([String::new(), format!("{SIGN} {}", pages.remark.spoken())]);
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

fn single(lines: &mut Vec<String>, item: &Item) {
    lines.extend([String::new(), format!("### `{}`", item.id), String::new()]);
    if !item.place.is_empty() {
        let place: Vec<String> = item.place.iter().map(Passage::spoken).collect();
        lines.extend([place.join(" › "), String::new()]);
    }
    lines.extend(quoted(&item.text));
    if let Some((name, beside)) = &item.beside {
        lines.extend([String::new(), format!("*{}*", name.spoken()), String::new()]);
        lines.extend(quoted(beside));
    }
    if !item.facts.is_empty() {
        lines.push(String::new());
    }
    lines.extend(item.facts.iter().map(|fact| format!("- {}", fact.spoken())));
}

fn quoted(words: &Passage) -> impl Iterator<Item = String> {
    words.text.lines().map(|line| format!("> {line}").trim_end().to_owned())
}
