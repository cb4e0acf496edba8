//! Lines of a file of phrases that Fluent cannot read, and that their author meant to be read.
//!
//! Fluent leaves out everything up to the next line that could begin a phrase, so that one slip hides all that stands in
//! the phrase. So each line is looked at for itself: spaces that are none, comments and keys as other programs write them,
//! lines in the first column, signs that may not begin a line. Each is told at its place, and read as it was meant.
//! Knows no language.

use std::ops::Range;

use crate::content::spelling;
use crate::finding::code;
use crate::finding::paper::{MOST_SLIPS, Paper};
use crate::finding::signs::odd_space;
use crate::phrases::state::key_of;

/// What is read of a file: its text, each slip told and mended.
pub(super) fn mend(paper: &mut Paper<'_>) -> String {
    let mut text = paper.text.to_owned();
    if !paper.drop_controls(&mut text) {
        return text;
    }
    let mut desk = Desk { paper, text: &text, edits: Vec::new(), key: None, depth: 0 };
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if desk.edits.len() < MOST_SLIPS {
            desk.look(line.trim_end_matches(['\n', '\r']), start);
        }
        start += line.len();
    }
    for (range, new) in desk.edits.into_iter().rev() {
        paper.amend(&mut text, range, &new);
    }
    text
}

/// Tells a key that is none, and what to write.
pub(super) fn odd_key(paper: &mut Paper<'_>, range: Range<usize>, key: &str, better: &str) {
    let what = format!("“{key}” is no key: a key has the letters a to z, digits and hyphens.");
    paper.tell_mend(code::BROKEN_PHRASE, range, better, (what, format!("Write “{better}”.")));
}

struct Desk<'p, 'a> {
    paper: &'p mut Paper<'a>,
    text: &'p str,
    edits: Vec<(Range<usize>, String)>,
    /// The phrase that is open.
    key: Option<String>,
    /// How many braces are open in it.
    depth: usize,
}

impl Desk<'_, '_> {
    fn mend(&mut self, range: Range<usize>, new: &str, what: &str, hint: &str) {
        self.paper.tell_mend(code::BROKEN_PHRASE, range.clone(), new, (what, hint));
        self.edits.push((range, new.to_owned()));
    }

    fn look(&mut self, line: &str, start: usize) {
        let words = line.trim_start();
        let indent = line.get(..line.len() - words.len()).unwrap_or_default();
        if words.is_empty() {
            if let Some(name) = indent.chars().find_map(odd_space).filter(|_| self.key.is_some()) {
                let what = format!("There is {name} in this empty line, and Fluent takes it for words.");
                self.mend(start..start + line.len(), "", &what, "Leave the line empty.");
            }
            return;
        }
        let at = start + indent.len();
        if let Some(name) = indent.chars().find_map(odd_space) {
            let what = format!("This line begins with {name}, and Fluent wants plain spaces.");
            if key_of(words).is_some_and(|key| key.contains("--")) {
                self.mend(start..at, "", &what, "A key begins in the first column.");
                return self.key_line(words, at);
            }
            let width = indent.chars().map(|one| if one == '\t' { 4 } else { 1 }).sum::<usize>().max(4);
            self.mend(start..at, &" ".repeat(width), &what, "Begin it with four plain spaces.");
            self.inner(words, at);
        } else if indent.is_empty() {
            self.first_column(line, start);
        } else {
            self.inner(words, at);
        }
    }

    /// A line in the first column.
    fn first_column(&mut self, line: &str, start: usize) {
        let hashes = line.len() - line.trim_start_matches('#').len();
        if hashes > 0 {
            self.key = None;
            let rest = line.get(hashes..).unwrap_or_default();
            if hashes < 4 && !rest.is_empty() && !rest.starts_with(' ') {
                let end = start + line.len() - rest.trim_start().len();
                let what = "This is no comment: there is no space behind its sign.";
                let new = format!("{} ", "#".repeat(hashes));
                self.mend(start..end, &new, what, "Write “# ” and then the words.");
            }
        } else if let Some(sign) = ["//", "<!--"].into_iter().find(|sign| line.starts_with(sign)) {
            self.key = None;
            let rest = line.get(sign.len()..).unwrap_or_default();
            let end = start + line.len() - rest.trim_start().len();
            let what = "This is no comment of Fluent.";
            self.mend(start..end, "# ", what, "A comment begins with “# ” in the first column.");
        } else if self.depth > 0 && line.starts_with(['}', '[', '*']) {
            self.count(line);
        } else if !self.begins_a_phrase(line, start) {
            self.outdented(line, start);
        }
    }

    /// Whether a line begins a phrase, though its key may be written otherwise.
    fn begins_a_phrase(&mut self, line: &str, start: usize) -> bool {
        if key_of(line).is_some() {
            self.key_line(line, start);
            return true;
        }
        let Some(sign) = line.find(['=', '＝', ':']) else { return false };
        let key = line.get(..sign).unwrap_or_default();
        let name = key.trim_end();
        let wide = line.get(sign..).unwrap_or_default();
        let better = spelling::key(name);
        // Words of our keys are joined by hyphens; “He says: …” is a sentence.
        let is_key = better.as_deref().is_some_and(|better| better.contains('-'))
            && name.chars().all(|one| one.is_alphanumeric() || spelling::is_joint(one));
        let Some(better) = better.filter(|better| is_key || wide.starts_with('＝') && better == name) else {
            return false;
        };
        if better != name {
            odd_key(self.paper, start..start + name.len(), name, &better);
            self.edits.push((start..start + name.len(), better.clone()));
        }
        let range = start + name.len()..start + sign + wide.chars().next().map_or(0, char::len_utf8);
        if wide.starts_with('＝') {
            let what = "This equals sign is as wide as a Chinese sign.";
            self.mend(range, " =", what, "Write the plain one: “=”.");
        } else if wide.starts_with(':') {
            let what = "There is a colon behind this key, and Fluent wants an equals sign.";
            self.mend(range, " =", what, "Write “=” in its place.");
        } else {
            self.equals(line, name.len(), start);
        }
        self.key = Some(better);
        self.depth = 0;
        self.count(wide);
        true
    }

    /// A line with a key, of which the phrase has words or has none.
    fn key_line(&mut self, line: &str, start: usize) {
        let key = key_of(line).unwrap_or_default();
        self.equals(line, key.len(), start);
        self.key = Some(key.to_owned());
        self.depth = 0;
        self.count(line);
        let rest = self.text.get(start + line.len()..).unwrap_or_default();
        let next = rest.lines().find(|next| !next.trim().is_empty());
        let ends = next.is_none_or(|next| {
            next.starts_with('#') || (key_of(next).is_some() && !next.starts_with(char::is_whitespace))
        });
        if line.trim_end().ends_with('=') && line.matches('=').count() == 1 && ends {
            let what = "This phrase has no words.";
            let hint =
                "Write them behind the equals sign, or below it, each line with four spaces before it.";
            self.paper.tell(code::BROKEN_PHRASE, start, what, hint);
            let end = start + line.trim_end().len();
            self.edits.push((end..end, " {\"—\"}".to_owned()));
        }
    }

    /// The spaces before an equals sign, which stands somewhere behind a name of this length.
    fn equals(&mut self, line: &str, name: usize, start: usize) {
        let rest = line.get(name..).unwrap_or_default();
        let sign = name + rest.find('=').unwrap_or_default();
        let gap = line.get(name..sign).unwrap_or_default();
        if let Some(odd) = gap.chars().find_map(odd_space) {
            let what = format!("There is {odd} before this equals sign.");
            self.mend(start + name..start + sign, " ", &what, "Write a plain space.");
        }
        let behind = line.get(sign + 1..).unwrap_or_default();
        let end = line.len() - behind.trim_start().len();
        if let Some(odd) = behind.get(..end - sign - 1).and_then(|gap| gap.chars().find_map(odd_space)) {
            let what = format!("There is {odd} behind this equals sign.");
            self.mend(start + sign + 1..start + end, " ", &what, "Write a plain space.");
        }
    }

    /// A line of words that begins in the first column.
    fn outdented(&mut self, line: &str, start: usize) {
        let Some(key) = self.key.clone() else { return };
        let what = format!("This line begins in the first column, so it is no part of “{key}”.");
        let hint = "Indent this line by four spaces.";
        let first = line.chars().next().filter(|_| self.may_not_begin(line));
        let (end, new) = first.map_or((start, "    ".to_owned()), |first| {
            (start + first.len_utf8(), format!("    {{\"{first}\"}}"))
        });
        self.mend(start..end, &new, &what, hint);
        self.count(line);
    }

    /// Words or a surface of a phrase, which begin at the byte `at`.
    fn inner(&mut self, words: &str, at: usize) {
        if let Some(name) = words.strip_prefix('.').and_then(key_of) {
            let name = name.len() + 1;
            self.equals(words, name, at);
        } else if self.key.is_some() && self.may_not_begin(words) {
            let Some(first) = words.chars().next() else { return };
            let what = "Fluent takes this line for something else than words.";
            let hint = format!(
                "Put a word before “{first}”, or write {{\"{first}\"}} in its place: a line of text cannot begin with it."
            );
            self.mend(at..at + first.len_utf8(), &format!("{{\"{first}\"}}"), what, &hint);
        }
        self.count(words);
    }

    /// Whether a line of words begins with a sign that means something else to Fluent.
    fn may_not_begin(&self, words: &str) -> bool {
        let is_attribute = words.strip_prefix('.').and_then(key_of).is_some();
        self.depth == 0 && words.starts_with(['[', '*', '.', '}']) && !is_attribute
    }

    fn count(&mut self, words: &str) {
        let opened = self.depth + words.matches('{').count();
        self.depth = opened.saturating_sub(words.matches('}').count());
    }
}
