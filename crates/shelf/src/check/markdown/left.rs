//! Marks that are left over: Markdown makes nothing of them, so readers would see them.

use crate::finding::code;
use crate::phrases::state::is_mark;

use super::Page;

/// What begins or ends a link in some program, and what is left of one of ours.
const OF_LINKS: [&str; 10] = ["](", "] (", "]\u{a0}(", "][", "[[", "]]", "term:", "］(", "］（", "]（"];
/// Marks that other programs know.
const OF_OTHERS: [&str; 11] = ["｛", "｝", "**", "__", "~~", "==", "||", "{{", "}}", "```", ":::"];
/// What begins a comment somewhere else, behind a space or at the beginning.
const OF_COMMENTS: [&str; 6] = ["// ", "/*", "%%", "{#", "<!--", "-->"];
/// Notes to oneself.
const NOTES: [&str; 5] = ["TODO:", "FIXME", "TBD", "Lorem ipsum", "lorem ipsum"];

/// Looks at what is `left` of a text; everything else in it is a zero byte.
pub(super) fn look(page: &mut Page<'_, '_>, left: &str) {
    // Most texts have none of the signs that all these begin with; 0xef begins those of Chinese width.
    let is_sign = |byte: u8| b"[]*_`~=|{}:<>#&/%$\\\xef".contains(&byte);
    let has_note = || NOTES.iter().any(|note| left.contains(note));
    if !page.plain.text.bytes().any(is_sign) && !has_note() {
        return;
    }
    let mut start = 0;
    for line in page.plain.text.split_inclusive('\n') {
        let end = start + line.len();
        look_at_line(page, left.get(start..end).unwrap_or_default(), (line, start));
        start = end;
    }
}

/// Looks at what is left of a line, which begins at the byte `start` of its text.
fn look_at_line(page: &mut Page<'_, '_>, left: &str, (line, start): (&str, usize)) {
    if let Some(at) = link(left) {
        let what = "These marks of a link lead nowhere, and readers would see them.";
        let hint =
            "Write [words](term:id), with nothing between the brackets and no space in the second pair.";
        // Autocorrection puts a space between the two pairs.
        let gap = left.get(at..).and_then(|rest| rest.find("] (term:")).map(|end| at + end);
        match gap.filter(|gap| left.get(at + 1..*gap).is_some_and(|words| !words.contains(['[', ']', '\n'])))
        {
            Some(gap) => {
                let range = start + gap + 1..start + gap + 2;
                page.plain.mend(page.paper, code::BROKEN_LINK, (range, ""), (what, hint));
            }
            None => page.tell(code::BROKEN_LINK, start + at, what, hint),
        }
    }
    if let Some(at) = comment(left) {
        page.comment(start + at);
    }
    if let Some((at, mark)) = markup(left, line) {
        let what = format!("Readers would see “{mark}” as it stands.");
        let hint = "Delete it, or write the character that is meant. Text knows _emphasis_, lists and links.";
        page.tell(code::RAW_MARKUP, start + at, what, hint);
    }
}

/// Where the first mark of a broken link stands: at its opening bracket, if that is near.
fn link(left: &str) -> Option<usize> {
    let at = OF_LINKS.iter().filter_map(|mark| left.find(mark)).min()?;
    let before = left.get(..at).unwrap_or_default();
    let line = before.rfind('\n').map_or(0, |end| end + 1);
    let opens = before.get(line..).and_then(|text| text.rfind(['[', '［'])).map(|open| line + open);
    let closes = before.rfind(['.', '?', '!', '؟']).unwrap_or_default();
    Some(opens.filter(|open| *open >= closes).unwrap_or(at))
}

fn comment(left: &str) -> Option<usize> {
    let behind = |at: &usize| {
        let before = left.get(..*at).and_then(|before| before.chars().next_back());
        before.is_none_or(|before| before.is_whitespace() || before == '\0')
    };
    let marks = OF_COMMENTS.iter().flat_map(|mark| left.match_indices(mark)).map(|(at, _)| at).filter(behind);
    // “# to write”, “#fin” and “# note”, but not “room #4”.
    let loose = |at: &usize| {
        let before = left.get(..*at).and_then(|before| before.chars().next_back());
        before.is_none_or(|before| !before.is_alphanumeric() && before != '&')
    };
    let hashes = left.match_indices('#').map(|(at, _)| at).filter(loose).filter(|at| {
        let rest = near(left, *at).split(['\n', '\0']).next().unwrap_or_default();
        let mut after = rest.trim_start_matches('#').chars();
        let first = after.next();
        let spaced = first == Some(' ') && after.next().is_some_and(char::is_alphabetic);
        spaced || first.is_some_and(char::is_alphabetic) || is_mark(rest)
    });
    let notes = NOTES.iter().filter_map(|note| left.find(note));
    marks.chain(hashes).chain(notes).chain(to_somebody(left)).min()
}

/// A note to a colleague in brackets: `[CHECK THIS]`, `[Tom: true?]`, `(Tom: ok?)`.
fn to_somebody(left: &str) -> Option<usize> {
    let inside = |at: usize, closes: char| {
        let rest = left.get(at + 1..)?;
        rest.get(..rest.find([closes, '\n', '\0'])?)
            .filter(|words| left.get(at + 1 + words.len()..).is_some_and(|end| end.starts_with(closes)))
    };
    let is_name = |words: &str| {
        let name = words.split_once(':').map(|(name, _)| name).unwrap_or_default();
        name.starts_with(char::is_uppercase) && name.chars().all(char::is_alphabetic)
    };
    let square = left.match_indices('[').map(|(at, _)| at).find(|at| {
        let words = inside(*at, ']').unwrap_or_default();
        let is_loud = words.chars().filter(|one| one.is_uppercase()).count() > 3
            && !words.chars().any(char::is_lowercase);
        is_loud || is_name(words)
    });
    let round = left
        .match_indices('(')
        .map(|(at, _)| at)
        .find(|at| inside(*at, ')').is_some_and(|words| is_name(words) && words.ends_with('?')));
    [square, round].into_iter().flatten().min()
}

/// The first mark that readers would see, and where it stands.
fn markup<'t>(left: &'t str, text: &'t str) -> Option<(usize, &'t str)> {
    let others = OF_OTHERS.iter().flat_map(|mark| left.match_indices(mark)).filter(|(at, mark)| {
        // A line to write on is no mark.
        !mark.starts_with('_') || is_beside_a_letter(left, *at, mark.len())
    });
    let single = left.match_indices(['*', '_', '`']).filter(|(at, mark)| {
        let (before, after) = around(left, *at, mark.len());
        let (before, after) =
            (before.is_some_and(char::is_alphanumeric), after.is_some_and(char::is_alphanumeric));
        before != after
    });
    let boxes = ["[ ]", "[x]", "[X]"].iter().flat_map(|mark| left.match_indices(mark));
    let found = others.chain(single).chain(boxes).chain(entity(left)).chain(tag(left)).chain(foreign(left));
    // Markdown takes some backslashes away and leaves others; nobody means any of them.
    let escape = text.find('\\').map(|at| (at, text.get(at..at + 1).unwrap_or_default()));
    found.chain(escape).min_by_key(|(at, _)| *at)
}

/// A few words from here on: a file may be one endless line.
fn near(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or_default();
    rest.char_indices().nth(40).and_then(|(end, _)| rest.get(..end)).unwrap_or(rest)
}

fn around(text: &str, at: usize, length: usize) -> (Option<char>, Option<char>) {
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    (before, text.get(at + length..).and_then(|after| after.chars().next()))
}

fn is_beside_a_letter(text: &str, at: usize, length: usize) -> bool {
    let (before, after) = around(text, at, length);
    [before, after].into_iter().flatten().any(char::is_alphabetic)
}

/// A character by its name in HTML: `&nbsp;`.
fn entity(left: &str) -> Option<(usize, &str)> {
    left.match_indices('&').find_map(|(at, _)| {
        let rest = left.get(at + 1..)?;
        let end = rest.find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '#'))?;
        let named = (2..=10).contains(&end) && rest.get(end..)?.starts_with(';');
        named.then(|| Some((at, left.get(at..at + end + 2)?))).flatten()
    })
}

/// What other programs put words in place of, `%s` and `$name`, and what draws a table in others.
fn foreign(left: &str) -> Option<(usize, &str)> {
    let of_code = left.match_indices(['%', '$']).find_map(|(at, sign)| {
        let (before, after) = around(left, at, 1);
        let stands_for = if sign == "%" {
            matches!(after, Some('s' | 'd')) && !before.is_some_and(char::is_alphanumeric)
        } else {
            after.is_some_and(|letter| letter.is_ascii_lowercase())
        };
        stands_for.then(|| Some((at, left.get(at..at + 2)?))).flatten()
    });
    let of_table = left.match_indices('|').find(|(at, _)| {
        let before = left.get(..*at).unwrap_or_default();
        let is_first = before.is_empty() || before.ends_with('\n');
        is_first || before.ends_with(' ') && left.get(at + 1..).is_some_and(|after| after.starts_with(' '))
    });
    of_code.into_iter().chain(of_table).min_by_key(|(at, _)| *at)
}

/// A tag that Markdown does not take for one.
fn tag(left: &str) -> Option<(usize, &str)> {
    left.match_indices('<').find_map(|(at, _)| {
        let rest = near(left, at + 1);
        let end = rest.find('>')?;
        let is_tag = rest.starts_with(|first: char| first.is_ascii_alphabetic() || first == '/');
        is_tag.then(|| Some((at, left.get(at..at + end + 2)?))).flatten()
    })
}
