//! What is wrong where Fluent does not go on: said as somebody who writes phrases would say it.
//!
//! Fluent leaves out everything up to the next line that could begin a phrase, and complains about where it noticed. What
//! can be seen in the lines themselves was mended before. Knows no language.

use fluent_syntax::parser::ParserError;

use crate::finding::code;
use crate::finding::paper::Paper;
use crate::phrases::state::key_of;

/// How many lines above a mistake its phrase may begin: further up, it is nobody's phrase.
const FARTHEST: usize = 200;

/// Tells a mistake, once and at its place; the key of the message that it is in, if there is one.
pub(super) fn tell(paper: &mut Paper<'_>, text: &str, error: &ParserError) -> Option<String> {
    let slice = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    let start = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
    let start = start + blank(slice(start, text.len()));
    let line_start = slice(0, start).rfind('\n').map_or(0, |end| end + 1);
    let line = slice(line_start, text.len()).lines().next().unwrap_or_default();
    let own = key_of(line);
    let key =
        own.or_else(|| slice(0, line_start).lines().rev().take(FARTHEST).find_map(key_of)).map(str::to_owned);
    let (at, what, hint) = unknown(paper, (text, error), line_start, line);
    paper.tell(code::BROKEN_PHRASE, at, what, hint);
    key
}

/// A place, what is the matter there, and what to do.
type Told = (usize, String, String);

/// The bytes of empty lines before the first that is none.
fn blank(text: &str) -> usize {
    let lines = text.split_inclusive('\n').take_while(|line| line.trim_matches([' ', '\r', '\n']).is_empty());
    lines.map(str::len).sum()
}

/// What Fluent says.
fn unknown(paper: &Paper<'_>, (text, error): (&str, &ParserError), start: usize, line: &str) -> Told {
    let inner = text.get(..error.pos.start).unwrap_or_default().rsplit('\n').next().unwrap_or_default();
    let nth = paper.spot(error.pos.start).line;
    let said = error.kind.to_string();
    let at = start + line.len() - line.trim_start().len();
    if said.contains("’}’") || said.contains("\"}\"") || said.contains("'}'") {
        let what = "A brace begins something that is put in here, and it does not end.";
        let hint = "Close it with }; a brace that readers are to see is written {\"{\"}.";
        return (error.pos.start.min(text.len()), what.to_owned(), hint.to_owned());
    }
    if key_of(line).is_none() && !line.starts_with([' ', '}']) && !line.contains('=') {
        let what = "This line belongs to no phrase.".to_owned();
        let hint =
            "Begin a comment with “# ”; words stand below the line with their key, behind four spaces.";
        return (at, what, hint.to_owned());
    }
    let hint = if said.is_empty() || inner.len() > 500 {
        "Compare it with a phrase that works.".to_owned()
    } else {
        format!("Look at line {nth}: {}.", said.trim_end_matches('.').replace('"', "’"))
    };
    (at, "This cannot be read as Fluent, so it would be left out or cut off.".to_owned(), hint)
}
