//! YAML as a tree in which everything knows its place.
//!
//! The only file that names the YAML crate. It is lenient, so that all mistakes of a file can be told at once: keys
//! may repeat, words keep their own spelling, nothing is turned into a number or a truth value. It refuses what a
//! shelf never needs (anchors, aliases, tags, merge keys, deep nesting), and knows nothing of what the words mean.

use std::fmt;

use serde::Deserialize;
use serde::de::{self, MapAccess, SeqAccess, Visitor};
use serde_yaml::{DuplicateKeyPolicy, Error, MergeKeyPolicy, NonFiniteFloatPolicy, Options, Spanned};

use crate::finding::code::{self, Code};
use crate::finding::paper::Paper;
use crate::finding::{signs, slips};

/// How deep lists and fields may be nested.
const DEEPEST: usize = 16;
/// How many values a file may have.
const MOST: usize = 50_000;
/// How often a file is read again when a line of it cannot be read.
const MOST_TIMES: usize = 12;
/// The largest file that is read again, in bytes.
const LARGEST_AGAIN: usize = 100_000;

/// Something in a file, and the byte where it begins.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Node {
    /// Where it begins.
    pub at: usize,
    /// What it is.
    pub value: Value,
}

/// What stands somewhere in a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Value {
    /// Nothing, or `~`, or `null`.
    Nothing,
    /// A word, a number, a text: as it was written, without quotes.
    Word {
        /// The text.
        text: String,
        /// Whether it stood without quotes.
        plain: bool,
    },
    /// A list.
    List(Vec<Node>),
    /// Fields, in their order; names may repeat.
    Fields(Vec<(Node, Node)>),
}

impl Value {
    /// What it is, in plain words.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Word { .. } => "a word",
            Self::List(_) => "a list",
            Self::Fields(_) => "fields",
        }
    }
}

/// Reads a file. What is no YAML in it is told, and the rest is read as it was meant, so that everything is told at once.
/// Nothing comes back when a line had to be left out, or when it is not YAML as a shelf needs it; the paper then says why.
pub fn read(paper: &mut Paper<'_>) -> Option<Node> {
    if !paper.look_for_controls() || paper.look_for_versions() {
        return None;
    }
    // What is read: the file with its slips mended.
    let mut text = paper.text.to_owned();
    if !paper.drop_controls(&mut text) || !signs::mend(paper, &mut text) {
        return None;
    }
    let (mut were_lines_read, mut is_cut) = (false, false);
    for _ in 0..MOST_TIMES {
        match serde_yaml::from_str_with_options::<Spanned<Raw>>(&text, options()) {
            // Where a line was left out, what lacks elsewhere would only follow from that.
            Ok(_) if is_cut => return None,
            Ok(raw) => {
                let node = Settling { paper, text: &text }.settle(raw);
                if node.value == Value::Nothing {
                    let what = "This file says nothing.";
                    paper.tell(code::EMPTY_FILE, 0, what, "Write its content, or delete the file.");
                    return None;
                }
                return Some(node);
            }
            Err(error) if !may_go_on(&error, &text) => {
                refuse(paper, &text, &error);
                return None;
            }
            Err(_) if !were_lines_read && slips::mend(paper, &mut text) => were_lines_read = true,
            Err(error) => {
                (were_lines_read, is_cut) = (true, true);
                let at = refuse(paper, &text, &error);
                if !leave_out(paper, &mut text, at) {
                    return None;
                }
            }
        }
    }
    None
}

/// Whether the rest of a file can be read when a line of it cannot.
fn may_go_on(error: &Error, text: &str) -> bool {
    let said = error.to_string();
    let (code, ..) = explain(error, said.split(" at line ").next().unwrap_or_default());
    text.len() <= LARGEST_AGAIN && (code == code::SYNTAX || code == code::TAB)
}

/// Takes the line at this byte for a comment. Whether there is anything of it left to leave out.
fn leave_out(paper: &mut Paper<'_>, text: &mut String, at: usize) -> bool {
    let mut start = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
    // Where a file ends too early, its last line is the one that can be left out.
    if text.get(start..).is_none_or(|rest| rest.trim().is_empty()) {
        start = text.trim_end().rfind('\n').map_or(0, |end| end + 1);
    }
    let line = text.get(start..).unwrap_or_default().lines().next().unwrap_or_default();
    let words = line.trim_start();
    if words.is_empty() || words.starts_with('#') {
        return false;
    }
    let begin = start + line.len() - words.len();
    paper.amend(text, start..begin, "# ");
    true
}

fn options() -> Options {
    serde_yaml::options! {
        budget: serde_yaml::budget! { max_nodes: MOST, max_depth: DEEPEST, max_aliases: 0, max_anchors: 0 },
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::AsOrdinary,
        non_finite_float_policy: NonFiniteFloatPolicy::PassThrough,
        strict_booleans: true,
        with_snippet: false,
    }
}

/// A tree whose words are given their own spelling back.
struct Settling<'p, 'a, 't> {
    paper: &'p mut Paper<'a>,
    /// What was read.
    text: &'t str,
}

impl<'t> Settling<'_, '_, 't> {
    fn slice(&self, from: usize, to: usize) -> &'t str {
        self.text.get(from..to).unwrap_or_default()
    }

    /// Gives every word its own spelling back and looks at what only an escape could have brought.
    fn settle(&mut self, raw: Spanned<Raw>) -> Node {
        let span = raw.referenced.span();
        let byte = |number: Option<u64>| number.and_then(|number| usize::try_from(number).ok());
        let at = byte(span.byte_offset()).unwrap_or_default();
        let written = self.slice(at, at + byte(span.byte_len()).unwrap_or_default());
        look_for_tag(self.paper, self.text, at);
        let value = match raw.value {
            Raw::Nothing => Value::Nothing,
            Raw::Typed => Value::Word { text: written.trim().to_owned(), plain: true },
            Raw::Text(text) => {
                self.paper.look_at_escaped(at, &text, written);
                let lost = cut_in(self.slice(at, self.text.len()), &text).filter(|lost| is_word(lost));
                // A comment has a space behind its sign: `#4` and `#key` are more likely words.
                if let Some(lost) = lost.filter(|_| !written.starts_with(['"', '\''])) {
                    tell_a_cut(self.paper, at, &text, lost);
                }
                Value::Word { text, plain: !written.starts_with(['"', '\'']) }
            }
            Raw::List(items) => Value::List(items.into_iter().map(|item| self.settle(item)).collect()),
            Raw::Fields(fields) => {
                Value::Fields(fields.into_iter().map(|field| self.settle_field(field)).collect())
            }
        };
        Node { at, value }
    }

    /// A field; one of which YAML has taken all of the value for a comment keeps that as its value.
    fn settle_field(&mut self, (name, value): (Spanned<Raw>, Spanned<Raw>)) -> (Node, Node) {
        let (name, mut value) = (self.settle(name), self.settle(value));
        if let (Value::Word { text, .. }, Value::Nothing) = (&name.value, &value.value) {
            let behind = name.at + text.len() + 1;
            let line = self.slice(behind, self.text.len()).lines().next().unwrap_or_default();
            let lost = line.trim();
            if self.slice(0, behind).ends_with(':') && lost.starts_with('#') && is_word(lost) {
                let at = behind + line.find('#').unwrap_or_default();
                tell_a_cut(self.paper, at, "", lost);
                value = Node { at, value: Value::Word { text: lost.to_owned(), plain: false } };
            }
        }
        (name, value)
    }
}

/// What of a text that stands without quotes YAML takes for a comment: from ` #` on.
pub fn cut_off<'a>(paper: &Paper<'a>, at: usize, text: &str) -> Option<&'a str> {
    cut_in(paper.slice(paper.origin(at)..paper.text.len()), text)
}

/// The same of a text that stands at the beginning of `rest`.
fn cut_in<'t>(rest: &'t str, text: &str) -> Option<&'t str> {
    // The text as it stands there: its words, on one line or on several. A text in a block is another thing.
    let mut end = 0;
    for word in text.split_whitespace() {
        let gap = rest.get(end..)?;
        end += gap.len() - gap.trim_start().len();
        end += rest.get(end..)?.strip_prefix(word).map(|_| word.len())?;
    }
    let line = rest.get(end..)?.lines().next()?;
    (line.starts_with([' ', '\t']) && line.trim_start().starts_with('#')).then(|| line.trim())
}

/// Whether what begins with a number sign is a word rather than a comment.
pub fn is_word(lost: &str) -> bool {
    lost.chars().nth(1).is_some_and(char::is_alphanumeric)
}

/// Tells that `text` ends before `lost`.
pub fn tell_a_cut(paper: &mut Paper<'_>, at: usize, text: &str, lost: &str) {
    let what =
        format!("This text ends before “{lost}”: there YAML takes the rest of the line for a comment.");
    let whole = format!("{text} {lost}");
    let hint = format!(
        "Put quotes around the whole text: \"{}\". If it is a comment, give it a line of its own.",
        whole.trim_start()
    );
    paper.tell(code::CUT_TEXT, at, what, hint);
}

fn look_for_tag(paper: &mut Paper<'_>, text: &str, at: usize) {
    let line = text.get(..at).unwrap_or_default();
    let line = line.rsplit('\n').next().unwrap_or_default();
    let before = line.trim_end().rsplit([' ', ',', '[', '{']).next().unwrap_or_default();
    if before.starts_with('!') && line.ends_with(' ') {
        let start = at.saturating_sub(line.len() - line.rfind('!').unwrap_or_default());
        paper.tell(
            code::TAG,
            start,
            "A shelf does not use YAML tags.",
            "Delete the word that begins with “!”.",
        );
    }
}

/// Tells why it cannot be read; where.
fn refuse(paper: &mut Paper<'_>, text: &str, error: &Error) -> usize {
    let place = error.location();
    let number = |number: u64| usize::try_from(number).unwrap_or(1);
    let at = place.map_or(0, |place| byte(text, number(place.line()), number(place.column())));
    let said = error.to_string();
    let said = said.split(" at line ").next().unwrap_or_default();
    let (code, what, hint) = explain(error, said);
    // What comes after the line that parts two documents is where the crate noticed it.
    let parted = || text.get(..at + 4).and_then(|before| before.rfind("\n---")).map(|before| before + 1);
    let at = if code == code::TWO_DOCUMENTS { parted().unwrap_or(at) } else { at };
    paper.tell(code, at, what, hint);
    at
}

/// The byte at a line and a column, both from 1.
fn byte(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = text.get(before..).unwrap_or_default();
    before + rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at)
}

fn explain(error: &Error, text: &str) -> (Code, String, &'static str) {
    let known = |code: Code, what: &str, hint: &'static str| (code, what.to_owned(), hint);
    if matches!(error, Error::MultipleDocuments { .. }) {
        return known(
            code::TWO_DOCUMENTS,
            "A second document begins here.",
            "Delete the line “---”: one file, one thing.",
        );
    }
    let aliases = ["alias", "Anchors", "Aliases", "anchor"];
    if aliases.iter().any(|word| text.contains(word)) {
        let hint =
            "Write the thing out where it is needed, or put quotes around a word that begins with & or *.";
        return known(code::ALIAS, "A shelf does not use YAML anchors (&) and aliases (*).", hint);
    }
    if text.contains("Depth") || text.contains("recursion limit") {
        return known(
            code::TOO_DEEP,
            "This is nested deeper than anything in a shelf.",
            "Look for a bracket too many.",
        );
    }
    if text.contains("budget") {
        return known(code::TOO_BIG, "This file has more entries than any file of a shelf.", "Split it.");
    }
    if text.contains("tabs disallowed") {
        return known(
            code::TAB,
            "There is a tab here; YAML wants spaces.",
            "Replace it by two spaces for each level.",
        );
    }
    if text.contains('!') || text.starts_with("invalid ") && !text.contains("indentation") {
        return known(code::TAG, "A shelf does not use YAML tags.", "Delete the word that begins with “!”.");
    }
    let (what, hint) = syntax(text);
    (code::SYNTAX, what, hint)
}

fn syntax(text: &str) -> (String, &'static str) {
    let table = [
        ("unclosed bracket", "This bracket is not closed.", "Close it with ] or }."),
        ("unclosed quote", "This quotation is not closed.", "Close it with the same quote."),
        (
            "expected '-' indicator",
            "This line does not begin where the lines around it begin.",
            "Entries of one list begin in the same column.",
        ),
        (
            "mapping values are not allowed",
            "There is a second “: ” in this line, or the line is indented too far.",
            "Put quotes around a text with a colon in it, or begin the line under the one it belongs with.",
        ),
        (
            "did not find expected key",
            "This line does not begin where the lines around it begin.",
            "Fields of one thing begin in the same column.",
        ),
        (
            "simple key expected",
            "This line has no colon.",
            "Write “name: value”, or begin the line with “- ” if it belongs to a list.",
        ),
        ("illegal placement of ':'", "A bracket before this line is still open.", "Close it with ] or }."),
        ("unexpected character", "A word cannot begin with this character.", "Put quotes around the word."),
        (
            "unknown escape",
            "There is an escape in this text that YAML does not know.",
            "Write \\\\ for a backslash, or use single quotes.",
        ),
        ("misplaced bracket", "There is a bracket too many.", "Delete it, or put quotes around the text."),
        (
            "multiline quoted",
            "A quotation that began before this line was not closed.",
            "Close it with the same quote.",
        ),
        (
            "unexpected end",
            "The file ends in the middle of something.",
            "Look for a bracket or a quote that was not closed.",
        ),
        (
            "block sequence entries are not allowed",
            "A list cannot begin here.",
            "Put “- ” on a line of its own, under the field.",
        ),
    ];
    table.iter().find(|(mark, ..)| text.contains(mark)).map_or_else(
        || {
            (
                format!("This cannot be read as YAML ({text})."),
                "Compare it with a file that works; mind spaces, quotes and brackets.",
            )
        },
        |(_, what, hint)| ((*what).to_owned(), *hint),
    )
}

/// What the YAML crate gives us, before places are settled.
enum Raw {
    Nothing,
    /// A number or truth value: we want it as it was written.
    Typed,
    Text(String),
    List(Vec<Spanned<Self>>),
    Fields(Vec<(Spanned<Self>, Spanned<Self>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("anything")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Nothing)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Raw::Fields(fields))
    }
}
