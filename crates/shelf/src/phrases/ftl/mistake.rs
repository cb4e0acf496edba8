//! What is wrong where Fluent does not go on: said as somebody who writes phrases would say it.
//!
//! Fluent leaves out everything up to the next line that could begin a phrase, and complains about where it noticed. What
//! was meant is mostly seen in the lines themselves. Knows no language.

use fluent_syntax::parser::ParserError;

use crate::finding::code;
use crate::finding::paper::Paper;
use crate::finding::signs::odd_space;
use crate::phrases::state::key_of;

/// How many lines above a mistake its phrase may begin: further up, it is nobody's phrase.
const FARTHEST: usize = 200;

/// Tells a mistake, once and at its place; the key of the message that it is in, if there is one.
pub(super) fn tell(paper: &mut Paper<'_>, error: &ParserError) -> Option<String> {
    let text = paper.text;
    let start = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
    let end = error.slice.as_ref().map_or(text.len(), |slice| slice.end.max(error.pos.start));
    let start = start + blank(paper.slice(start..text.len()));
    let line_start = paper.slice(0..start).rfind('\n').map_or(0, |end| end + 1);
    let line = paper.slice(line_start..text.len()).lines().next().unwrap_or_default();
    let own = key_of(line);
    let key = own
        .or_else(|| paper.slice(0..line_start).lines().rev().take(FARTHEST).find_map(key_of))
        .map(str::to_owned);
    let (at, what, hint) = odd_line(paper, line_start, end.max(line_start + line.len()))
        .or_else(|| out_of_place(line, line_start, key.as_deref()))
        .unwrap_or_else(|| unknown(paper, error, line_start, line));
    paper.tell(code::BROKEN_PHRASE, at, what, hint);
    key
}

/// The bytes of empty lines before the first that is none.
fn blank(text: &str) -> usize {
    let lines = text.split_inclusive('\n').take_while(|line| line.trim_matches([' ', '\r', '\n']).is_empty());
    lines.map(str::len).sum()
}

type Told = (usize, String, String);

/// A line among those that Fluent left out which begins with a space that is none, or with a sign that may not begin one.
fn odd_line(paper: &Paper<'_>, start: usize, end: usize) -> Option<Told> {
    let mut at = start;
    for line in paper.slice(start..end).split_inclusive('\n') {
        let odd = line
            .char_indices()
            .take_while(|(_, letter)| letter.is_whitespace())
            .find_map(|(nth, letter)| Some((nth, odd_space(letter)?)));
        if let Some((nth, name)) = odd.filter(|_| !line.trim().is_empty()) {
            let what = format!("This line begins with {name}, and Fluent wants plain spaces.");
            return Some((at + nth, what, "Begin it with four plain spaces.".to_owned()));
        }
        let words = line.trim_start();
        let indent = line.len() - words.len();
        let is_attribute = words.strip_prefix('.').and_then(key_of).is_some();
        // Further down, such lines are the forms of a choice.
        let may_be_words = at == start || paper.slice(start..at).trim_end().ends_with('=');
        if let Some(first) = words.chars().next().filter(|first| {
            may_be_words && indent > 0 && matches!(first, '[' | '*' | '.' | '}') && !is_attribute
        }) {
            let what = "Fluent takes this line for something else than words.".to_owned();
            let hint = format!(
                "Put a word before “{first}”, or write {{\"{first}\"}} in its place: a line of text cannot begin with it."
            );
            return Some((at + indent, what, hint));
        }
        at += line.len();
    }
    None
}

/// A line in the first column that begins no phrase.
fn out_of_place(line: &str, start: usize, key: Option<&str>) -> Option<Told> {
    let told = |at: usize, what: &str, hint: &str| Some((start + at, what.to_owned(), hint.to_owned()));
    let first = line.chars().next().filter(|first| !first.is_whitespace())?;
    if first == '#' {
        return told(
            0,
            "This is no comment: there is no space behind its sign.",
            "Write “# ” and then the words.",
        );
    }
    if line.starts_with("//") || line.starts_with("<!--") {
        return told(0, "This is no comment of Fluent.", "A comment begins with “# ” in the first column.");
    }
    let name = line
        .find(|letter: char| !(letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_')))
        .unwrap_or(line.len());
    let rest = line.get(name..).unwrap_or_default();
    let sign = rest.trim_start_matches(' ');
    let at = line.len() - sign.len();
    // Words of our keys are joined by hyphens; “He says: …” is a sentence.
    let is_key = line.get(..name).is_some_and(|name| name.contains('-')) && !line.starts_with('-');
    if name > 0 && sign.starts_with('＝') {
        return told(at, "This equals sign is as wide as a Chinese sign.", "Write the plain one: “=”.");
    }
    if is_key && sign.starts_with(':') {
        return told(
            at,
            "There is a colon behind this key, and Fluent wants an equals sign.",
            "Write “=” in its place.",
        );
    }
    if key_of(line).is_some() || (line.contains('=') && is_key) {
        return None;
    }
    let key = key?;
    let what = format!("This line begins in the first column, so it is no part of “{key}”.");
    told(0, &what, "Indent this line by four spaces.")
}

/// What Fluent says.
fn unknown(paper: &Paper<'_>, error: &ParserError, start: usize, line: &str) -> Told {
    let inner = paper.slice(0..error.pos.start).rsplit('\n').next().unwrap_or_default();
    let nth = paper.spot(error.pos.start).line;
    let said = error.kind.to_string();
    let at = start + line.len() - line.trim_start().len();
    if said.contains("’}’") || said.contains("\"}\"") || said.contains("'}'") {
        let what = "A brace begins something that is put in here, and it does not end.";
        let hint = "Close it with }; a brace that readers are to see is written {\"{\"}.";
        return (error.pos.start.min(paper.text.len()), what.to_owned(), hint.to_owned());
    }
    if key_of(line).is_some_and(|_| line.trim_end().ends_with('=')) {
        let what = "This phrase has no words.".to_owned();
        return (
            at,
            what,
            "Write them behind the equals sign, or below it, each line with four spaces before it."
                .to_owned(),
        );
    }
    let hint = if said.is_empty() || inner.len() > 500 {
        "Compare it with a phrase that works.".to_owned()
    } else {
        format!("Look at line {nth}: {}.", said.trim_end_matches('.').replace('"', "’"))
    };
    (at, "This cannot be read as Fluent, so it would be left out or cut off.".to_owned(), hint)
}
