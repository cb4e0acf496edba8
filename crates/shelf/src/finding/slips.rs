//! Lines of a file that YAML cannot read, and that its author meant to be read.
//!
//! YAML gives up at the first of them, and tells it where it stumbled. So each line is looked at for itself: colons in a
//! text, comments in a list, brackets and quotes that were not closed, tabs, lines that do not stand under the others.
//! All of them are told at once, and the file is read as it was meant. It refuses to know which fields there are.

use std::ops::Range;

use crate::finding::paper::{MOST_SLIPS, Paper};
use crate::finding::signs::{bare_colon, line_at, lines};
use crate::finding::{code, is_name};

/// How many spaces a tab may have stood for.
const TABS: [usize; 4] = [2, 4, 8, 1];

/// Mends in `text`, what is read of a file, what can be seen line by line, and tells each at its place. Whether there was
/// anything.
pub(super) fn mend(paper: &mut Paper<'_>, text: &mut String) -> bool {
    let mut slips = 0;
    for start in lines(text).into_iter().rev() {
        if slips < MOST_SLIPS && look_at_line(paper, text, start) {
            slips += 1;
        }
    }
    let edits = Columns::default().look(paper, text);
    slips += edits.len();
    for (range, new) in edits.into_iter().rev() {
        paper.amend(text, range, &new);
    }
    slips > 0
}

/// A field on a line: where it begins, and where its value does.
struct Field<'l> {
    at: usize,
    value: &'l str,
    value_at: usize,
}

/// The field of a line, which may be the first of an entry.
fn field(line: &str) -> Option<Field<'_>> {
    let words = line.trim_start();
    let begin = line.len() - words.len();
    let entry = words.strip_prefix("- ").map_or(words, |rest| rest.trim_start_matches(' '));
    let at = begin + words.len() - entry.len();
    let name = entry.find(|letter: char| !(letter.is_ascii_lowercase() || letter == '-'))?;
    let rest = entry.get(name..)?.strip_prefix(':').filter(|_| name > 0)?;
    if !rest.is_empty() && !rest.starts_with([' ', '\t']) {
        return None;
    }
    let value = rest.trim_start();
    Some(Field { at, value, value_at: line.len() - value.len() })
}

/// Whether a line begins a field or an entry of a list.
fn begins_something(line: &str) -> bool {
    let words = line.trim_start();
    words.starts_with("- ") || words == "-" || field(line).is_some()
}

/// A value without the comment behind it.
fn without_comment(value: &str) -> &str {
    if value.starts_with('#') {
        return "";
    }
    let comment = value.match_indices('#').map(|(at, _)| at).find(|at| {
        let before = value.get(..*at).unwrap_or_default();
        before.ends_with([' ', '\t']) && before.matches('"').count().is_multiple_of(2)
    });
    comment.and_then(|at| value.get(..at)).unwrap_or(value).trim_end()
}

/// How many brackets of a line are open at its end.
fn open_brackets(value: &str) -> usize {
    let (mut open, mut quoted) = (0_usize, None);
    for letter in without_comment(value).chars() {
        match (quoted, letter) {
            (Some(quote), _) if quote == letter => quoted = None,
            (None, '"' | '\'') => quoted = Some(letter),
            (None, '[' | '{') => open += 1,
            (None, ']' | '}') => open = open.saturating_sub(1),
            _ => {}
        }
    }
    open
}

fn look_at_line(paper: &mut Paper<'_>, text: &mut String, start: usize) -> bool {
    let line = line_at(text, start).to_owned();
    if line.trim_start().starts_with('#') {
        return false;
    }
    if let Some(colon) = bare_colon(&line) {
        let what = "There is no space behind this colon, so YAML takes the whole for one word.";
        let hint = "Write a space behind it: “name: value”.";
        let range = start + colon..start + colon + 1;
        paper.tell_mend(code::MISSING_SPACE, range.clone(), ": ", (what, hint));
        paper.amend(text, range, ": ");
        return true;
    }
    let Some(Field { value, value_at, .. }) = field(&line) else { return false };
    let at = start + value_at;
    match value.chars().next() {
        Some('[' | '{') => look_at_brackets(paper, text, (value, at)),
        Some(quote @ ('"' | '\'')) => look_at_quotes(paper, text, (value, at), quote),
        Some('|' | '>' | '#' | '&' | '*' | '!') | None => false,
        Some(_) => look_at_colon(paper, text, (value, at)),
    }
}

/// Text without quotes in which there is a colon.
fn look_at_colon(paper: &mut Paper<'_>, text: &mut String, (value, at): (&str, usize)) -> bool {
    let value = without_comment(value);
    let is_pair = value.ends_with(':') || value.contains(": ");
    if !is_pair || value.contains('"') {
        return false;
    }
    let new = format!("\"{}\"", value.replace('\\', "\\\\"));
    let what = "There is a second “: ” in this line.";
    let hint = format!("Put quotes around a text with a colon in it: {new}.");
    paper.tell_mend(code::SYNTAX, at..at + value.len(), &new, (what, hint));
    paper.amend(text, at..at + value.len(), &new);
    true
}

/// A list that a comment ends before its bracket closes, or that is not closed.
fn look_at_brackets(paper: &mut Paper<'_>, text: &mut String, (value, at): (&str, usize)) -> bool {
    if open_brackets(value) == 0 {
        return false;
    }
    let cut = value.match_indices(" #").map(|(cut, _)| cut).find(|cut| {
        value.get(cut + 2..).and_then(|rest| rest.chars().next()).is_some_and(char::is_alphanumeric)
    });
    if let Some(cut) = cut {
        let lost = value.get(cut + 1..).unwrap_or_default();
        let end = lost.find([',', ']', '}']).unwrap_or(lost.len());
        let note = lost.get(..end).unwrap_or_default().trim_end();
        let what = format!(
            "YAML takes “{lost}” for a comment, and so does not see where the bracket before it closes."
        );
        let before =
            value.get(..cut).unwrap_or_default().rsplit(['[', '{', ',', ' ']).next().unwrap_or_default();
        // Behind an id nothing can stand; a text is written with what looks like a comment in it.
        let hint = if is_name(before) {
            format!("Delete “{note}”; a comment stands behind the closing bracket, or on a line of its own.")
        } else {
            format!("Put quotes around the text with the number sign: \"{before} {note}\".")
        };
        paper.tell_read(code::SYNTAX, at + cut + 1, what, hint);
        paper.amend(text, at + cut..at + cut + 1 + note.len(), "");
        return true;
    }
    let next = text.get(at..).and_then(|rest| rest.lines().skip(1).find(|line| !line.trim().is_empty()));
    if next.is_some_and(|next| !begins_something(next)) {
        return false;
    }
    let mut closes = String::new();
    for letter in without_comment(value).chars() {
        match letter {
            '[' => closes.insert(0, ']'),
            '{' => closes.insert(0, '}'),
            ']' | '}' if !closes.is_empty() => {
                closes.remove(0);
            }
            _ => {}
        }
    }
    if closes.is_empty() {
        return false;
    }
    let end = at + without_comment(value).len();
    paper.tell_read(code::SYNTAX, at, "This bracket is not closed.", format!("Close it with {closes}."));
    paper.amend(text, end..end, &closes);
    true
}

/// A quotation that is not closed on its line, though the next one begins something else.
fn look_at_quotes(paper: &mut Paper<'_>, text: &mut String, (value, at): (&str, usize), quote: char) -> bool {
    let is_closed = !value.matches(quote).count().is_multiple_of(2);
    let next = text.get(at..).and_then(|rest| rest.lines().skip(1).find(|line| !line.trim().is_empty()));
    if !is_closed || next.is_some_and(|next| !begins_something(next)) {
        return false;
    }
    let end = at + value.trim_end().len();
    let hint = format!("Close it with the same quote: {quote}");
    paper.tell_read(code::SYNTAX, at, "This quotation is not closed.", hint);
    paper.amend(text, end..end, &quote.to_string());
    true
}

/// A column in which something may begin: fields of one thing, or entries of one list.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Level {
    column: usize,
    is_list: bool,
}

/// Where the lines of a file begin.
struct Columns {
    open: Vec<Level>,
    /// The column of a field of which the value begins on the next line.
    parent: Option<usize>,
    brackets: usize,
}

impl Default for Columns {
    fn default() -> Self {
        Self { open: vec![Level { column: 0, is_list: false }], parent: None, brackets: 0 }
    }
}

impl Columns {
    /// What has to change for each line to stand under the others; each is told.
    fn look(mut self, paper: &mut Paper<'_>, text: &str) -> Vec<(Range<usize>, String)> {
        let mut edits = Vec::new();
        for start in lines(text) {
            let line = line_at(text, start);
            let words = line.trim_start();
            if words.is_empty() || words.starts_with('#') {
                continue;
            }
            if self.brackets > 0 {
                let closed = words.matches([']', '}']).count();
                self.brackets = (self.brackets + words.matches(['[', '{']).count()).saturating_sub(closed);
                continue;
            }
            if !begins_something(line) || edits.len() > MOST_SLIPS {
                continue;
            }
            let indent = line.get(..line.len() - words.len()).unwrap_or_default();
            let is_entry = words.starts_with('-');
            let column = self.column(paper, (indent, start), is_entry);
            if column != indent.len() || indent.contains('\t') {
                edits.push((start..start + indent.len(), " ".repeat(column)));
            }
            self.go_on(line, column, is_entry);
        }
        edits
    }

    /// Whether something may begin here.
    fn fits(&self, column: usize, is_entry: bool) -> bool {
        let opens = self.parent.is_some_and(|parent| column > parent || is_entry && column == parent);
        opens || self.open.contains(&Level { column, is_list: is_entry })
    }

    /// The column in which a line begins, or was meant to.
    fn column(&self, paper: &mut Paper<'_>, (indent, start): (&str, usize), is_entry: bool) -> usize {
        let end = start + indent.len();
        if let Some(tab) = indent.find('\t') {
            let widths =
                TABS.map(|width| indent.chars().map(|one| if one == '\t' { width } else { 1 }).sum());
            let mut fitting: Vec<usize> =
                widths.into_iter().filter(|width| self.fits(*width, is_entry)).collect();
            fitting.dedup();
            let column = fitting.first().copied().unwrap_or_else(|| self.nearest(widths[0], is_entry).0);
            let what = "There is a tab here; YAML wants spaces.";
            let hint = format!("Begin this line with {column} spaces and no tab.");
            if fitting.len() == 1 {
                paper.tell_mend(
                    code::TAB,
                    start + tab..end,
                    &" ".repeat(column - tab.min(column)),
                    (what, hint),
                );
            } else {
                paper.tell_read(code::TAB, start + tab, what, hint);
            }
            return column;
        }
        if self.fits(indent.len(), is_entry) {
            return indent.len();
        }
        let (column, is_sure) = self.nearest(indent.len(), is_entry);
        let what = "This line does not begin where the lines around it begin.";
        let hint = format!("Begin it with {column} spaces, under what it belongs with.");
        if is_sure {
            paper.tell_mend(code::SYNTAX, start..end, &" ".repeat(column), (what, hint));
        } else {
            paper.tell_read(code::SYNTAX, end, what, hint);
        }
        column
    }

    /// The nearest column in which something may begin, and whether there is but one that is as near.
    fn nearest(&self, column: usize, is_entry: bool) -> (usize, bool) {
        let below = self.parent.map(|parent| parent + if is_entry { 0 } else { 2 });
        let open = self.open.iter().filter(|level| level.is_list == is_entry).map(|level| level.column);
        let mut all: Vec<(usize, usize)> = open.chain(below).map(|one| (one.abs_diff(column), one)).collect();
        all.sort_unstable();
        all.dedup();
        let first = all.first().copied().unwrap_or((0, column));
        let is_sure = first.0 == 1 && all.get(1).is_none_or(|next| next.0 > first.0);
        (first.1, is_sure)
    }

    /// What is open behind a line.
    fn go_on(&mut self, line: &str, column: usize, is_entry: bool) {
        self.open
            .retain(|level| level.column < column || level.column == column && (is_entry || !level.is_list));
        let mut open = |level: Level| {
            if !self.open.contains(&level) {
                self.open.push(level);
            }
        };
        open(Level { column, is_list: is_entry });
        self.parent = None;
        let Some(Field { at, value, .. }) = field(line) else {
            self.brackets = open_brackets(line.trim_start().trim_start_matches("- "));
            return;
        };
        let indent = line.len() - line.trim_start().len();
        let own = column + at - indent;
        open(Level { column: own, is_list: false });
        let value = without_comment(value);
        self.parent = value.is_empty().then_some(own);
        self.brackets = if value.starts_with(['[', '{']) { open_brackets(value) } else { 0 };
    }
}

#[cfg(test)]
mod tests {
    use crate::finding::paper::Paper;
    use crate::finding::yaml::{self, Node, Value};

    /// A tree in short.
    fn short(node: &Node) -> String {
        match &node.value {
            Value::Nothing => "~".to_owned(),
            Value::Word { text, .. } => text.clone(),
            Value::List(items) => format!("[{}]", items.iter().map(short).collect::<Vec<_>>().join(" ")),
            Value::Fields(fields) => {
                let fields = fields.iter().map(|(name, value)| format!("{}={}", short(name), short(value)));
                format!("({})", fields.collect::<Vec<_>>().join(" "))
            }
        }
    }

    fn read(text: &str) -> (Option<String>, Vec<(&'static str, usize, usize)>) {
        let mut paper = Paper::open("a.yaml", text.as_bytes()).unwrap();
        let node = yaml::read(&mut paper);
        let mut told: Vec<_> =
            paper.findings.iter().map(|finding| (finding.code, finding.line, finding.column)).collect();
        told.sort_by_key(|(_, line, column)| (*line, *column));
        (node.as_ref().map(short), told)
    }

    #[test]
    fn every_slip_of_a_file_is_told_at_once_and_the_file_is_read_as_it_was_meant() {
        let text = "\
a: one: two
b: [c #why, d]
s:
  - id: x
\u{20}   t: y
\tu: z
   - id: w
     v: [p, q
    t:r
  -id: k
h: \"not closed
";
        let (node, told) = read(text);
        assert_eq!(
            node.as_deref(),
            Some("(a=one: two b=[c d] s=[(id=x t=y u=z) (id=w v=[p q] t=r) (id=k)] h=not closed)")
        );
        let tab = ("tab", 6, 1);
        assert_eq!(
            told,
            [
                ("syntax", 1, 4),
                ("syntax", 2, 7),
                tab,
                ("syntax", 7, 1),
                ("syntax", 8, 1),
                ("syntax", 8, 9),
                ("missing-space", 9, 6),
                ("missing-space", 10, 3),
                ("syntax", 11, 4),
            ]
        );
    }

    #[test]
    fn a_line_that_says_nothing_to_anybody_is_told_and_left_out() {
        let (node, told) = read("a: b\n@c\nd: e\n");
        assert_eq!(node, None, "what lacks then would only follow from that");
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].1, 2);
        let (_, told) = read("a: b\n@c\nd: e\n`f\n");
        assert_eq!(told.iter().map(|(_, line, _)| *line).collect::<Vec<_>>(), [2, 4]);
    }
}
