//! Spaces and signs that look like those of YAML and are others.
//!
//! Keyboards, word processors and web pages put them in. YAML takes them for words and stumbles further down, at a place
//! that says nothing to its author; so the lines are looked at first. Refuses to know what they mean.

use std::ops::Range;

use crate::finding::code::{self, Code};
use crate::finding::is_name;
use crate::finding::paper::{MOST_SLIPS, Paper};

/// Signs that are taken for a hyphen before an entry of a list.
const DASHES: &str = "–—―−‐‒•·－";
/// Brackets and quotes of other scripts, and what YAML has for them.
const BRACKETS: [(char, &str, char, &str); 4] =
    [('［', "[", '］', "]"), ('【', "[", '】', "]"), ('｛', "{", '｝', "}"), ('＂', "\"", '＂', "\"")];

/// What a space is called that is none for YAML and Fluent.
pub fn odd_space(letter: char) -> Option<&'static str> {
    match letter {
        '\t' => Some("a tab"),
        '\u{a0}' | '\u{202f}' | '\u{2007}' => Some("a no-break space"),
        '\u{3000}' => Some("a space as wide as a Chinese sign"),
        '\u{1680}' | '\u{2000}'..='\u{2006}' | '\u{2008}'..='\u{200a}' | '\u{205f}' => {
            Some("a space of print, which is no plain one")
        }
        _ => None,
    }
}

/// Mends in `text`, what is read of a file, the signs over which YAML would stumble, and tells each at its place. Whether
/// there were few enough to go on.
pub fn mend(paper: &mut Paper<'_>, text: &mut String) -> bool {
    let mut slips = 0;
    // From the end, so that the places before it stay.
    for start in lines(text).into_iter().rev() {
        while look_at_line(paper, text, start) {
            slips += 1;
            if slips > MOST_SLIPS {
                return false;
            }
        }
    }
    true
}

/// Where each line begins that is no part of a text in a block.
pub fn lines(text: &str) -> Vec<usize> {
    let (mut start, mut block) = (0, None);
    let mut found = Vec::new();
    for line in text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start().len();
        let is_words = block.is_some_and(|outer| indent > outer || line.trim().is_empty());
        if !is_words {
            block = opens_a_block(line).then_some(indent);
            found.push(start);
        }
        start += line.len();
    }
    found
}

/// Whether the lines below are words as they stand: `|` and `>` begin such a text.
fn opens_a_block(line: &str) -> bool {
    let end = line.trim_end().rsplit([' ', ':']).next().unwrap_or_default();
    end.starts_with(['|', '>'])
        && end.trim_start_matches(['|', '>', '-', '+']).chars().all(|one| one.is_ascii_digit())
}

/// The line that begins at this byte, without its end.
pub fn line_at(text: &str, start: usize) -> &str {
    text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default()
}

/// What is wrong with a sign, which bytes of the line it takes, and what belongs there.
struct Slip {
    code: Code,
    range: Range<usize>,
    new: String,
    what: String,
    hint: String,
}

fn look_at_line(paper: &mut Paper<'_>, text: &mut String, start: usize) -> bool {
    let Some(Slip { code, range, new, what, hint }) = slip(line_at(text, start)) else { return false };
    let range = start + range.start..start + range.end;
    paper.tell_mend(code, range.clone(), &new, (what, hint));
    paper.amend(text, range, &new);
    true
}

/// The first slip of a line.
fn slip(line: &str) -> Option<Slip> {
    let words = line.trim_start();
    let at = line.len() - words.len();
    let indent = line.get(..at).filter(|_| !words.is_empty())?;
    // Tabs are YAML’s own complaint.
    if let Some((odd, name)) = indent
        .char_indices()
        .find_map(|(odd, letter)| Some((odd, odd_space(letter).filter(|_| letter != '\t')?)))
    {
        let run = |letter: &char| *letter != '\t' && odd_space(*letter).is_some();
        let run: Vec<char> = indent.get(odd..)?.chars().take_while(run).collect();
        let end = odd + run.iter().map(|letter| letter.len_utf8()).sum::<usize>();
        let what = format!("This line begins with {name}.");
        let hint = "Write plain spaces, two for each level.";
        return Some(odd_sign(odd..end, " ".repeat(run.len()), what, hint));
    }
    if words.starts_with("//") {
        return Some(comment(at..at + 2));
    }
    let (first, second) = (words.chars().next()?, words.chars().nth(1));
    if first == '#' {
        return None;
    }
    let behind = |sign: char| {
        let rest = words.get(sign.len_utf8()..).unwrap_or_default();
        at + sign.len_utf8() + rest.len() - rest.trim_start_matches(char::is_whitespace).len()
    };
    if DASHES.contains(first) && second.is_some_and(char::is_whitespace) {
        let what = format!("“{first}” is no hyphen, so this is no entry of a list.");
        let hint = "Begin the line with a hyphen and a space: “- ”.";
        return Some(odd_sign(at..behind(first), "- ".to_owned(), what, hint));
    }
    if first == '-' && second.is_some_and(|second| second.is_alphabetic() || "{[\"“\u{a0}".contains(second))
    {
        let what = "There is no space behind this dash, so this is no entry of a list.";
        let hint = "Write a hyphen and a space: “- ”.";
        return Some(missing_space(at..behind(first), "- ", what, hint));
    }
    let (field, at) = words.strip_prefix("- ").map_or((words, at), |field| (field, at + 2));
    field_slip(field, at)
}

/// The first slip of a field, which begins at the byte `at` of its line.
fn field_slip(field: &str, at: usize) -> Option<Slip> {
    let name =
        field.find(|letter: char| !(letter.is_ascii_lowercase() || letter == '-')).unwrap_or(field.len());
    let behind = field.get(name..).unwrap_or_default();
    let odd = behind.trim_start_matches(' ');
    if let Some(rest) = odd.strip_prefix('：').filter(|_| name > 0) {
        let from = at + name + behind.len() - odd.len();
        let end = at + field.len() - rest.trim_start_matches(' ').len();
        let what = "This is a colon as wide as a Chinese sign.".to_owned();
        return Some(odd_sign(from..end, ": ".to_owned(), what, "Write the colon “:” and a space."));
    }
    let value = behind.strip_prefix(':').filter(|_| name > 0);
    let (value, at) = value.map_or((field, at), |value| (value, at + name + 1));
    let trimmed = value.trim_start_matches(' ');
    let at = at + value.len() - trimmed.len();
    let sign = trimmed.chars().next()?;
    if let Some(name) = odd_space(sign).filter(|_| sign != '\t' && !trimmed.trim().is_empty()) {
        let what = format!("There is {name} behind this colon.");
        return Some(odd_sign(at..at + sign.len_utf8(), " ".to_owned(), what, "Write a plain space."));
    }
    if let Some((odd, plain, close, closes)) = BRACKETS.iter().find(|(odd, ..)| sign == *odd) {
        let inner = trimmed.get(odd.len_utf8()..)?;
        let what = format!("“{odd}” is a sign of another script.");
        let hint = format!("Write “{plain}”, and close it with its like.");
        let end = inner.find(*close).map_or(odd.len_utf8(), |end| odd.len_utf8() + end + close.len_utf8());
        let new = inner.find(*close).map_or((*plain).to_owned(), |end| {
            format!("{plain}{}{closes}", inner.get(..end).unwrap_or_default())
        });
        return Some(odd_sign(at..at + end, new, what, &hint));
    }
    if sign.is_ascii_lowercase() || sign == '[' {
        return other_comment(trimmed, at).or_else(|| other_comma(trimmed, at));
    }
    None
}

/// A comment behind a value that is none for YAML: `a // b`, `a# b`.
fn other_comment(value: &str, at: usize) -> Option<Slip> {
    let is_ours = |before: &str| before.ends_with([']', '}']) || is_name(before);
    if let Some((sign, _)) = value.match_indices(" //").find(|(sign, _)| {
        let rest = value.get(sign + 3..).unwrap_or_default();
        is_ours(value.get(..*sign).unwrap_or_default().trim_end())
            && (rest.is_empty() || rest.starts_with(' '))
    }) {
        return Some(comment(at + sign + 1..at + sign + 3));
    }
    let sign = value.find('#')?;
    let rest = value.get(sign + 1..)?;
    let is_comment = is_ours(value.get(..sign)?) && (rest.is_empty() || rest.starts_with(' '));
    is_comment.then(|| {
        let what = "There is no space before this number sign, so that YAML takes it for a part of the word.";
        missing_space(at + sign..at + sign + 1, " #", what, "Write a space before it: “ # ”.")
    })
}

fn comment(range: Range<usize>) -> Slip {
    Slip {
        code: code::OTHER_COMMENT,
        range,
        new: "#".to_owned(),
        what: "“//” begins no comment of YAML.".to_owned(),
        hint: "Begin a comment with a space, a number sign and a space: “ # ”.".to_owned(),
    }
}

/// The comma of another script between the ids of a list.
fn other_comma(value: &str, at: usize) -> Option<Slip> {
    let list = value.strip_prefix('[')?;
    let list = list.get(..list.find(['"', '\'', '#']).unwrap_or(list.len()))?;
    let is_of_id =
        |one: Option<char>| one.is_some_and(|one| one.is_ascii_alphanumeric() || "{}".contains(one));
    let (sign, found) = list.match_indices(['،', '؛', '，', '、', '；']).find(|(sign, found)| {
        let (before, after) = (list.get(..*sign), list.get(sign + found.len()..));
        is_of_id(before.and_then(|text| text.trim_end().chars().next_back()))
            && is_of_id(after.and_then(|text| text.trim_start().chars().next()))
    })?;
    let rest = list.get(sign + found.len()..)?;
    let end = sign + found.len() + rest.len() - rest.trim_start().len();
    let what = format!("“{found}” is no comma of YAML, so that it takes the ids around it for one word.");
    Some(odd_sign(at + 1 + sign..at + 1 + end, ", ".to_owned(), what, "Write the comma “,” and a space."))
}

fn odd_sign(range: Range<usize>, new: String, what: String, hint: &str) -> Slip {
    Slip { code: code::ODD_SIGN, range, new, what, hint: hint.to_owned() }
}

fn missing_space(range: Range<usize>, new: &str, what: &str, hint: &str) -> Slip {
    Slip {
        code: code::MISSING_SPACE,
        range,
        new: new.to_owned(),
        what: what.to_owned(),
        hint: hint.to_owned(),
    }
}

/// Where a colon stands with no space behind it, on this line: `id:handed`.
pub fn bare_colon(line: &str) -> Option<usize> {
    let words = line.trim_start().trim_start_matches("- ");
    let name = words.find(|letter: char| !(letter.is_ascii_lowercase() || letter == '-'))?;
    let rest = words.get(name..)?.strip_prefix(':')?;
    let is_bare = rest.starts_with(|next: char| !next.is_whitespace() && next != '/');
    (name > 0 && is_bare).then_some(line.len() - words.len() + name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(&'static str, usize, usize)> {
        let mut paper = Paper::open("a.yaml", text.as_bytes()).unwrap();
        assert!(mend(&mut paper, &mut text.to_owned()));
        paper.findings.iter().map(|finding| (finding.code, finding.line, finding.column)).collect()
    }

    #[test]
    fn signs_that_look_like_others_are_told_where_they_stand() {
        for (text, code, line, column) in [
            ("a:\n\u{a0}\u{a0}b: c\n", "odd-sign", 2, 1),
            ("a:\n  \u{3000}- b\n", "odd-sign", 2, 3),
            ("a:\n  – b\n", "odd-sign", 2, 3),
            ("a:\n  • b\n", "odd-sign", 2, 3),
            ("a:\n  -id: b\n", "missing-space", 2, 3),
            ("a:\n  -{ id: b }\n", "missing-space", 2, 3),
            ("format： 1\n", "odd-sign", 1, 7),
            ("a:\n  - id：b\n", "odd-sign", 2, 7),
            ("a:\u{a0}b\n", "odd-sign", 1, 3),
            ("a: ［b］\n", "odd-sign", 1, 4),
            ("a: [b، c]\n", "odd-sign", 1, 6),
            ("a: b // c: d\n", "other-comment", 1, 6),
            ("// c\na: b\n", "other-comment", 1, 1),
            ("a: b# c: d\n", "missing-space", 1, 5),
        ] {
            assert_eq!(told(text), [(code, line, column)], "{text}");
        }
        for text in [
            "# – a\na: b\n",
            "a: |\n  – said\n  -well\n  x：y\nb: c\n",
            "a: https://x.org\n- b\n- -5\n---\n",
            "a: “b” – c\n  goes on\n",
            "a: https://x.org/#b # c\nb: One, two // three\nc: [كلمة، كلمة]\nd: Flat #4\n",
        ] {
            assert_eq!(told(text), [], "{text}");
        }
        assert_eq!(bare_colon("  - id:b"), Some(6));
        assert_eq!(bare_colon("url:https://x"), Some(3));
        assert_eq!(bare_colon("- https://x"), None);
        assert_eq!(bare_colon("id: b:c"), None);
    }
}
