//! Taking fields, words and lists out of a tree, and saying what is wrong with them.
//!
//! Knows how a field can be wrong, and not what any of them is for.

use std::time::Duration;

use crate::content::fields::{Holds, Mapping, Presence};
use crate::content::scenario::{Date, Id};
use crate::content::spelling;
use crate::finding::code::Code;
use crate::finding::paper::Paper;
use crate::finding::yaml::{Node, Value};
use crate::finding::{code, did_you_mean};

/// An id and the byte where it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Named {
    /// The id.
    pub id: Id,
    /// Where it stands.
    pub at: usize,
}

/// The fields of one thing.
pub struct Fields<'t> {
    /// Where the thing begins.
    pub(super) at: usize,
    mapping: &'static Mapping,
    entries: Vec<(&'t str, &'t Node)>,
}

impl<'t> Fields<'t> {
    /// The fields of `node`, which has these. Says which of them it does not have, and which are missing.
    pub fn open(node: &'t Node, mapping: &'static Mapping, paper: &mut Paper<'_>) -> Option<Self> {
        let known: Vec<&str> = mapping.fields.iter().map(|field| field.name).collect();
        let fields = Self::take(node, mapping, (mapping.name, &known), paper)?;
        fields.look_for_missing(mapping.name, paper);
        Some(fields)
    }

    /// The fields of `node`, which is `what` and has one of these mappings: which of them, is found in the node itself.
    /// Says which fields belong to another of them, and which are missing.
    pub(super) fn open_one_of(
        node: &'t Node,
        what: &'static str,
        mappings: &[&'static Mapping],
        paper: &mut Paper<'_>,
        which: impl Fn(&Self, &mut Paper<'_>) -> &'static Mapping,
    ) -> Option<Self> {
        let mut known: Vec<&str> = Vec::new();
        for field in mappings.iter().flat_map(|mapping| mapping.fields) {
            if !known.contains(&field.name) {
                known.push(field.name);
            }
        }
        let mut fields = Self::take(node, mappings.first().copied()?, (what, &known), paper)?;
        fields.mapping = which(&fields, paper);
        let mapping = fields.mapping;
        fields.entries.retain(|(name, node)| {
            let is_mine = mapping.field(name).is_some();
            if !is_mine {
                let what = format!("{} has no {name}.", capital(mapping.name));
                paper.tell(code::FIELD_NOT_HERE, node.at, what, "Delete this line.");
            }
            is_mine
        });
        fields.look_for_missing(what, paper);
        Some(fields)
    }

    /// Whether the thing may have this field.
    pub(super) fn may(&self, name: &str) -> bool {
        self.mapping.field(name).is_some()
    }

    /// Whether the thing has these.
    pub(super) fn is(&self, mapping: &'static Mapping) -> bool {
        std::ptr::eq(self.mapping, mapping)
    }

    fn look_for_missing(&self, what: &str, paper: &mut Paper<'_>) {
        let needed = self.mapping.fields.iter().filter(|field| field.presence == Presence::Needed);
        for field in needed.filter(|field| !self.entries.iter().any(|(name, _)| *name == field.name)) {
            let what = format!("{} needs the field “{}”.", capital(what), field.name);
            paper.tell(code::MISSING_FIELD, self.at, what, format!("Write “{}: …”.", field.name));
        }
    }

    fn take(
        node: &'t Node,
        mapping: &'static Mapping,
        (what, known): (&str, &[&str]),
        paper: &mut Paper<'_>,
    ) -> Option<Self> {
        let Value::Fields(fields) = &node.value else {
            wrong_type(node, "fields, one “name: value” on a line", paper);
            return None;
        };
        let mut entries: Vec<(&str, &Node)> = Vec::new();
        for (name, value) in fields {
            match &name.value {
                Value::Word { text, .. } if text == "<<" => {
                    let hint = "Write the fields out; a shelf does not use merge keys.";
                    paper.tell(code::MERGE_KEY, name.at, "This takes fields over from elsewhere.", hint);
                }
                Value::Word { text, .. } if entries.iter().any(|(before, _)| before == text) => {
                    let what = format!("The field “{text}” was given before.");
                    paper.tell(code::DUPLICATE_FIELD, name.at, what, "Keep one of the two.");
                }
                Value::Word { text, .. } if known.contains(&text.as_str()) => entries.push((text, value)),
                Value::Word { text, .. } => {
                    let hint = did_you_mean(text, known.iter().copied())
                        .unwrap_or_else(|| format!("Known here: {}.", known.join(", ")));
                    let what = format!("{} has no field “{text}”.", capital(what));
                    paper.tell(code::UNKNOWN_FIELD, name.at, what, hint);
                }
                Value::Nothing | Value::List(_) | Value::Fields(_) => {
                    wrong_type(name, "the name of a field", paper);
                }
            }
        }
        Some(Self { at: node.at, mapping, entries })
    }

    /// The value of a field, if it is there.
    pub fn get(&self, name: &str) -> Option<&'t Node> {
        debug_assert!(self.mapping.field(name).is_some(), "{} has no field {name}", self.mapping.name);
        self.entries.iter().find(|(known, _)| *known == name).map(|(_, node)| *node)
    }

    /// The id of the thing.
    pub(super) fn id(&self, paper: &mut Paper<'_>) -> Option<Named> {
        self.get("id").and_then(|node| id(node, paper))
    }

    /// The id of the thing, or a name that stands in for it, so that the rest can be looked at all the same.
    pub(super) fn name(&self, paper: &mut Paper<'_>) -> Option<Named> {
        self.id(paper).or_else(|| self.stand_in())
    }

    /// A name for a thing that has none.
    pub(super) fn stand_in(&self) -> Option<Named> {
        Some(Named { id: Id::new(&format!("unnamed-{}", self.at))?, at: self.at })
    }

    /// The ids listed in a field; none when it is not there.
    pub fn ids(&self, name: &str, paper: &mut Paper<'_>) -> Vec<Named> {
        let nodes = self.get(name).map_or(&[][..], |node| list(node, paper));
        nodes.iter().filter_map(|node| id(node, paper)).collect()
    }

    /// A whole number in a field, at least `floor` and within what the mapping says of it.
    pub fn number(&self, name: &str, floor: u16, paper: &mut Paper<'_>) -> Option<u16> {
        let node = self.get(name)?;
        let Holds::Number(first, last) = self.mapping.field(name)?.holds else { return None };
        let range = first.max(floor)..=last;
        let written = if let Value::Word { text, plain: true } = &node.value { text.as_str() } else { "" };
        let digits: String = written.chars().map(|digit| western(digit).unwrap_or(digit)).collect();
        let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
        let found = digits.parse().ok().filter(|number| is_number && range.contains(number));
        if found.is_some() && digits != written {
            let what = format!("“{name}” is written with other digits than 0 to 9.");
            let hint = format!("Write “{name}: {digits}”.");
            tell_word(paper, code::BAD_NUMBER, (node, written), Some(&digits), (what, hint));
        }
        if found.is_none() {
            let what = format!("“{name}” is a whole number from {} to {}.", range.start(), range.end());
            paper.tell(
                code::BAD_NUMBER,
                node.at,
                what,
                format!("Write for example “{name}: {}”.", range.start()),
            );
        }
        found
    }

    /// A time in a field, within what the form says of it: a whole number of seconds or minutes, `90s` or `4m`.
    pub(super) fn duration(&self, name: &str, paper: &mut Paper<'_>) -> Option<Duration> {
        let node = self.get(name)?;
        let Holds::Duration(first, last) = self.mapping.field(name)?.holds else { return None };
        let read = |text: &str| -> Option<u16> {
            let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
            let number: u16 =
                number.parse().ok().filter(|_| number.bytes().all(|byte| byte.is_ascii_digit()))?;
            match unit {
                "s" => Some(number),
                "m" => number.checked_mul(60),
                _ => None,
            }
        };
        let found = if let Value::Word { text, .. } = &node.value { read(text) } else { None };
        let found = found.filter(|seconds| (first..=last).contains(seconds));
        if found.is_none() {
            let what = format!("“{name}” is a time from {} to {}.", duration(first), duration(last));
            let hint = "Write a whole number and its unit, as in 90s or 4m.";
            paper.tell(code::BAD_DURATION, node.at, what, hint);
        }
        found.map(|seconds| Duration::from_secs(seconds.into()))
    }

    /// A truth value in a field; false when it is not there, true when it is something else.
    pub fn truth(&self, name: &str, paper: &mut Paper<'_>) -> bool {
        let Some(node) = self.get(name) else { return false };
        match &node.value {
            Value::Word { text, plain: true } if text == "true" || text == "false" => text == "true",
            Value::Word { .. } | Value::Nothing | Value::List(_) | Value::Fields(_) => {
                let written = if let Value::Word { text, plain: true } = &node.value { text } else { "" };
                let is_no = ["no", "n", "off", "false"].contains(&written.to_lowercase().as_str());
                let is_yes = ["yes", "y", "on", "true"].contains(&written.to_lowercase().as_str());
                let what = format!("“{name}” is true or false.");
                let hint = format!("Write “{name}: true”, or leave the field out.");
                if is_no || is_yes {
                    let new = if is_yes { "true" } else { "false" };
                    tell_word(paper, code::WRONG_TYPE, (node, written), Some(new), (what, hint));
                } else {
                    paper.tell(code::WRONG_TYPE, node.at, what, hint);
                }
                !is_no
            }
        }
    }
}

/// The digit of ASCII that another one stands for.
fn western(digit: char) -> Option<char> {
    let zero = match digit {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '０'..='９' => '０',
        _ => return None,
    };
    char::from_digit(u32::from(digit) - u32::from(zero), 10)
}

/// Tells a word that is read as it was meant, and what is safe to write in its place when it stands there as it is.
fn tell_word(
    paper: &mut Paper<'_>,
    code: Code,
    (node, text): (&Node, &str),
    new: Option<&str>,
    told: (impl Into<String>, impl Into<String>),
) {
    let range = node.at..node.at + text.len();
    let is_here = paper.slice(paper.origin(range.start)..paper.origin(range.end)) == text;
    match new.filter(|_| is_here && !text.is_empty()) {
        Some(new) => paper.tell_mend(code, range, new, told),
        None => paper.tell_read(code, node.at, told.0, told.1),
    }
}

/// So many seconds as they are written in a file.
pub fn duration(seconds: u16) -> String {
    if seconds.is_multiple_of(60) { format!("{}m", seconds / 60) } else { format!("{seconds}s") }
}

/// The entries of a list.
pub fn list<'t>(node: &'t Node, paper: &mut Paper<'_>) -> &'t [Node] {
    match &node.value {
        Value::List(items) => items,
        Value::Word { .. } | Value::Nothing | Value::Fields(_) => {
            wrong_type(node, "a list, as in “[one, two]”", paper);
            &[]
        }
    }
}

/// A text.
pub fn word<'t>(node: &'t Node, paper: &mut Paper<'_>) -> Option<&'t str> {
    let Value::Word { text, plain } = &node.value else {
        wrong_type(node, "a word", paper);
        return None;
    };
    if *plain && is_trap(text) {
        let what = format!("Some readers of YAML take {text} for a number, a time or a truth value.");
        let new = format!("\"{text}\"");
        let hint = format!("Put quotes around it: {new}.");
        tell_word(paper, code::UNQUOTED, (node, text), Some(&new), (what, hint));
    }
    Some(text)
}

/// One of a few words, each with what it stands for; `what` is what they are.
pub fn one_of<K: Copy>(
    node: &Node,
    known: &[(&'static str, K)],
    what: &str,
    paper: &mut Paper<'_>,
) -> Option<K> {
    let text = word(node, paper)?;
    let found = known.iter().find(|(name, _)| *name == text).map(|(_, kind)| *kind);
    if found.is_none() {
        let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
        let hint = did_you_mean(text, names.iter().copied())
            .unwrap_or_else(|| format!("Known here: {}.", names.join(", ")));
        paper.tell(code::UNKNOWN_KIND, node.at, format!("There is no {what} “{text}”."), hint);
    }
    found
}

/// An id.
pub fn id(node: &Node, paper: &mut Paper<'_>) -> Option<Named> {
    let text = word(node, paper)?;
    let found = Id::new(text).map(|id| Named { id, at: node.at });
    if let Some((sign, parts)) = other_comma(text) {
        let what = format!("“{sign}” is no comma of YAML, so that it takes all of “{text}” for one word.");
        paper.tell(
            code::ODD_SIGN,
            node.at,
            what,
            format!("Write the comma “,” and a space: [{}].", parts.join(", ")),
        );
        return None;
    }
    if found.is_some() {
        return found;
    }
    let what = format!(
        "“{text}” is not an id: lowercase letters a to z and digits, words joined by single hyphens."
    );
    // What stands behind these was meant for a comment.
    let word = text.split([' ', '\t']).next().unwrap_or_default();
    let is_noted = text.contains(" //") || text.contains("# ") || text.contains(" #");
    let meant = if is_noted { word.trim_end_matches('#') } else { text };
    let Some(better) = spelling::id(meant) else {
        let hint = "An id is for the program alone, in any language: write some words of the letters a to z, as in “ask-the-nurse”.";
        paper.tell(code::BAD_ID, node.at, what, hint);
        return None;
    };
    let hint = if is_noted {
        format!(
            "Write “{better}”; a comment stands outside the quotes, behind a space, a number sign and a space."
        )
    } else {
        format!("Write for example “{better}”.")
    };
    // One word can have been meant for nothing else; of several, somebody has to choose.
    if meant == text && text.contains(char::is_whitespace) {
        paper.tell(code::BAD_ID, node.at, what, hint);
        return None;
    }
    let new = Some(better.as_str()).filter(|_| meant == text);
    tell_word(paper, code::BAD_ID, (node, text), new, (what, hint));
    Some(Named { id: better, at: node.at })
}

/// The comma of another script between ids, and those.
fn other_comma(text: &str) -> Option<(char, Vec<&str>)> {
    let sign = text.chars().find(|sign| matches!(sign, '،' | '؛' | '，' | '、' | '；' | ';'))?;
    let parts: Vec<&str> = text.split(sign).map(str::trim).filter(|part| !part.is_empty()).collect();
    (!parts.is_empty() && parts.iter().all(|part| Id::new(part).is_some())).then_some((sign, parts))
}

/// A day of the calendar.
pub(super) fn date(node: &Node, paper: &mut Paper<'_>) -> Option<Date> {
    let found = match &node.value {
        Value::Word { text, .. } => Date::read(text),
        Value::Nothing | Value::List(_) | Value::Fields(_) => None,
    };
    if found.is_none() {
        let what = "This is not a day of the calendar.";
        paper.tell(code::BAD_DATE, node.at, what, "Write year, month and day: 2026-11-22.");
    }
    found
}

/// Whether a word without quotes means something else to some readers of YAML.
fn is_trap(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let truth = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "~"];
    truth.contains(&lower.as_str())
        || (text.bytes().any(|byte| byte.is_ascii_digit())
            && text
                .bytes()
                .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b':' | b'_' | b'+' | b'-')))
        || (lower.strip_prefix("0x").or(lower.strip_prefix("0o")))
            .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn wrong_type(node: &Node, wanted: &str, paper: &mut Paper<'_>) {
    let what = format!("Here stands {} where {wanted} is expected.", node.value.name());
    let hint = match (&node.value, wanted.split(',').next().unwrap_or_default()) {
        (Value::Word { text, .. }, "a list") if Id::new(text).is_some() => format!("Write [{text}]."),
        (Value::Nothing, "a list") => {
            "Write its entries between brackets; where there is none, write [].".to_owned()
        }
        (_, "a list") => {
            "Put its entries between brackets, or each on a line of its own that begins with “- ”.".to_owned()
        }
        (_, "a word") => {
            "Write one text here; with a colon or brackets in it, put it into quotes.".to_owned()
        }
        _ => "Look at content/FORMAT.md for an example.".to_owned(),
    };
    paper.tell(code::WRONG_TYPE, node.at, what, hint);
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
