//! Spaces and signs that look like those of YAML and are others.
//!
//! Keyboards, word processors and web pages put them in. YAML takes them for words and stumbles further down, at a place
//! that says nothing to its author; so the lines are looked at first. Refuses to know what they mean.

use crate::finding::code;
use crate::finding::paper::Paper;

/// Signs that are taken for a hyphen before an entry of a list.
const DASHES: &str = "–—―−‐‒•·－";
/// Brackets and quotes of other scripts, and what YAML has for them.
const BRACKETS: [(char, &str); 4] = [('［', "["), ('【', "["), ('｛', "{"), ('＂', "\"")];

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

/// Looks at the lines of a file. Whether anything was found that YAML would stumble over.
pub fn look(paper: &mut Paper<'_>) -> bool {
    let text = paper.text;
    let (mut start, mut block) = (0, None);
    let mut found = false;
    for line in text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start().len();
        let is_words = block.is_some_and(|outer| indent > outer || line.trim().is_empty());
        if !is_words {
            block = opens_a_block(line).then_some(indent);
            found |= look_at_line(paper, start, line);
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

fn look_at_line(paper: &mut Paper<'_>, start: usize, line: &str) -> bool {
    let words = line.trim_start();
    let indent = line.get(..line.len() - words.len()).unwrap_or_default();
    // Tabs are YAML's own complaint.
    let odd = indent
        .char_indices()
        .find_map(|(at, letter)| Some((at, odd_space(letter).filter(|_| letter != '\t')?)));
    if let Some((at, name)) = odd.filter(|_| !words.is_empty()) {
        return odd_sign(
            paper,
            start + at,
            format!("This line begins with {name}."),
            "Write plain spaces, two for each level.",
        );
    }
    let at = start + indent.len();
    let Some(first) = words.chars().next().filter(|first| *first != '#') else { return false };
    let second = words.chars().nth(1);
    if DASHES.contains(first) && second.is_some_and(char::is_whitespace) {
        let what = format!("“{first}” is no hyphen, so this is no entry of a list.");
        return odd_sign(paper, at, what, "Begin the line with a hyphen and a space: “- ”.");
    }
    if first == '-' && second.is_some_and(|second| second.is_alphabetic() || "{[\"“\u{a0}".contains(second))
    {
        let what = "There is no space behind this dash, so this is no entry of a list.";
        paper.tell(code::MISSING_SPACE, at, what, "Write a hyphen and a space: “- ”.");
        return true;
    }
    let (field, at) = words.strip_prefix("- ").map_or((words, at), |field| (field, at + 2));
    let name =
        field.find(|letter: char| !(letter.is_ascii_lowercase() || letter == '-')).unwrap_or(field.len());
    let behind = field.get(name..).unwrap_or_default();
    if name > 0 && behind.trim_start_matches(' ').starts_with('：') {
        let at = at + name + behind.find('：').unwrap_or_default();
        return odd_sign(
            paper,
            at,
            "This is a colon as wide as a Chinese sign.".to_owned(),
            "Write the colon “:” and a space.",
        );
    }
    let Some(value) = behind.strip_prefix(':').filter(|_| name > 0) else { return false };
    let (at, sign) = (at + name + 1, value.trim_start_matches(' ').chars().next());
    let at = at + value.len() - value.trim_start_matches(' ').len();
    if let Some(name) = sign.and_then(odd_space).filter(|_| sign != Some('\t') && !value.trim().is_empty()) {
        return odd_sign(paper, at, format!("There is {name} behind this colon."), "Write a plain space.");
    }
    let bracket = BRACKETS.iter().find(|(odd, _)| sign == Some(*odd));
    if let Some((odd, plain)) = bracket {
        return odd_sign(
            paper,
            at,
            format!("“{odd}” is a sign of another script."),
            &format!("Write “{plain}”, and close it with its like."),
        );
    }
    false
}

fn odd_sign(paper: &mut Paper<'_>, at: usize, what: String, hint: &str) -> bool {
    paper.tell(code::ODD_SIGN, at, what, hint);
    true
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
        look(&mut paper);
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
        ] {
            assert_eq!(told(text), [(code, line, column)], "{text}");
        }
        for text in [
            "# – a\na: b\n",
            "a: |\n  – said\n  -well\n  x：y\nb: c\n",
            "a: https://x.org\n- b\n- -5\n---\n",
            "a: “b” – c\n  goes on\n",
        ] {
            assert_eq!(told(text), [], "{text}");
        }
        assert_eq!(bare_colon("  - id:b"), Some(6));
        assert_eq!(bare_colon("url:https://x"), Some(3));
        assert_eq!(bare_colon("- https://x"), None);
        assert_eq!(bare_colon("id: b:c"), None);
    }
}
