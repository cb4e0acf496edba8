//! Changing some phrases of a file and no others.
//!
//! Works on the text, from its end to its beginning, so that places stay true. Refuses to know what Fluent means.

use std::ops::Range;

use shelf::phrases::ftl::entries::{Entry, Raw, entries, laid_out};
use shelf::phrases::state::is_mark;

/// How far the further lines of a value and of an attribute stand in.
const INDENTS: [usize; 2] = [4, 8];

/// What changes about one phrase.
pub(super) struct Edit<'e> {
    /// Its key.
    pub(super) key: &'e str,
    /// What its surfaces say from now on.
    pub(super) texts: Vec<(Option<&'e str>, &'e str)>,
    /// Whether it is no longer to be written.
    pub(super) unmark: bool,
    /// The key that comes before it, for a phrase that is new.
    pub(super) after: Option<&'e str>,
}

/// `text` with these changes, which are in the order of the file.
pub(super) fn edited(text: &str, edits: &[Edit<'_>]) -> String {
    let found = entries(text);
    let mut cuts: Vec<(Range<usize>, String)> = Vec::new();
    for edit in edits {
        if let Some(entry) = found.iter().find(|entry| entry.key == edit.key) {
            change(text, entry, edit, &mut cuts);
        } else {
            let before = edit.after.and_then(|key| found.iter().find(|entry| entry.key == key));
            let at = before.map_or(text.trim_end().len(), |entry| entry.range.end);
            let start = if at == 0 { "" } else { "\n" };
            cuts.push((at..at, format!("{start}{}", whole(edit))));
        }
    }
    // Two that stand at the same place keep their order.
    cuts.sort_by_key(|(range, _)| range.start);
    let mut edited = String::with_capacity(text.len() * 2);
    let mut done = 0;
    for (range, new) in cuts {
        edited.push_str(text.get(done..range.start).unwrap_or_default());
        let ends = if text.contains("\r\n") { new.replace('\n', "\r\n") } else { new };
        edited.push_str(&ends);
        done = range.end;
    }
    edited.push_str(text.get(done..).unwrap_or_default());
    if !edited.ends_with('\n') {
        edited.push('\n');
    }
    edited
}

fn change(text: &str, entry: &Entry, edit: &Edit<'_>, cuts: &mut Vec<(Range<usize>, String)>) {
    if edit.unmark {
        let mut at = entry.comment.start;
        for line in text.get(entry.comment.clone()).unwrap_or_default().split_inclusive('\n') {
            if is_mark(line) {
                cuts.push((at..at + line.len(), String::new()));
            }
            at += line.len();
        }
    }
    for (name, new) in &edit.texts {
        match (entry.surface(*name), name) {
            (Some(raw), _) => cuts.push((raw.range.clone(), laid_out(new, indent(text, raw)))),
            (None, Some(name)) => {
                let end = entry.range.end;
                cuts.push((end..end, attribute(name, new)));
            }
            (None, None) => {
                let line = text.get(entry.range.clone()).unwrap_or_default();
                let at = entry.range.start + line.find('=').map_or(0, |sign| sign + 1);
                cuts.push((at..at, laid_out(new, INDENTS[0])));
            }
        }
    }
}

/// How far the further lines of a text stand in: as they do now, or as ours do.
fn indent(text: &str, raw: &Raw) -> usize {
    let written = text.get(raw.range.clone()).unwrap_or_default();
    let further = written.lines().skip(1).filter(|line| !line.trim().is_empty() && !line.starts_with('}'));
    let now = further.map(|line| line.len() - line.trim_start().len()).min();
    now.filter(|now| *now > 0).unwrap_or(if raw.name.is_none() { INDENTS[0] } else { INDENTS[1] })
}

fn attribute(name: &str, text: &str) -> String {
    format!("\n    .{name} ={}", laid_out(text, INDENTS[1]))
}

fn whole(edit: &Edit<'_>) -> String {
    let value =
        edit.texts.iter().find(|(name, _)| name.is_none()).map(|(_, text)| laid_out(text, INDENTS[0]));
    let attributes = edit.texts.iter().filter_map(|(name, text)| name.map(|name| attribute(name, text)));
    format!("{} ={}{}", edit.key, value.unwrap_or_default(), attributes.collect::<String>())
}
