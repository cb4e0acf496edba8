//! One more item in a list of a YAML file, as somebody would type it.
//!
//! Adds to the text, so that comments, order and style stay. It reads no YAML: whoever uses it reads the result again.

/// `text` with `item` at the end of the list `field`; none when there is no such list, or it is written in some other
/// way than ours.
pub(super) fn with_item(text: &str, field: &str, item: &str) -> Option<String> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let end = at + line.len();
        if let Some(rest) = line.strip_prefix(field).and_then(|rest| rest.strip_prefix(':')) {
            let start = end - rest.len();
            return match rest.trim_start().chars().next() {
                Some('[') => in_brackets(text, start + rest.find('[')?, item),
                None | Some('#') => in_lines(text, end, item),
                Some(_) => None,
            };
        }
        at = end;
    }
    None
}

/// Adds to a list in brackets that opens at `open`.
fn in_brackets(text: &str, open: usize, item: &str) -> Option<String> {
    let (mut depth, mut last, mut quote, mut comment) = (0_usize, open, None, false);
    for (at, letter) in text.get(open..)?.char_indices().map(|(at, letter)| (open + at, letter)) {
        match (letter, quote) {
            _ if comment => comment = letter != '\n',
            (_, Some(mark)) => quote = (letter != mark).then_some(mark),
            ('"' | '\'', None) => quote = Some(letter),
            ('#', None) => comment = true,
            ('[' | '{', None) => depth += 1,
            (']' | '}', None) => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    let comma = if last == open {
                        ""
                    } else if text.get(last..)?.starts_with(',') {
                        " "
                    } else {
                        ", "
                    };
                    let cut = last + text.get(last..)?.chars().next()?.len_utf8();
                    return Some(format!("{}{comma}{item}{}", text.get(..cut)?, text.get(cut..)?));
                }
            }
            _ => {}
        }
        if !letter.is_whitespace() && !comment {
            last = at;
        }
    }
    None
}

/// Adds to a list of lines, which follow the byte `from`.
fn in_lines(text: &str, from: usize, item: &str) -> Option<String> {
    let (mut at, mut end, mut indent) = (from, None, None);
    for line in text.get(from..)?.split_inclusive('\n') {
        let words = line.trim_start();
        let is_ours = line.starts_with([' ', '-']) || words.is_empty() || words.starts_with('#');
        if !is_ours {
            break;
        }
        at += line.len();
        if !words.is_empty() && !words.starts_with('#') {
            indent = indent.or_else(|| words.starts_with('-').then(|| line.len() - words.len()));
            end = Some(at);
        }
    }
    let (end, indent) = (end?, indent?);
    let (before, after) = (text.get(..end)?, text.get(end..)?);
    let line_end = if before.ends_with('\n') { "" } else { "\n" };
    Some(format!("{before}{line_end}{}- {item}\n{after}", " ".repeat(indent)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_is_added_where_somebody_would_type_it() {
        let add = |text: &str| with_item(text, "terms", "{ id: x }");
        let lines = "# Words.\nterms:   # all\n  - { id: a }\n\n  # last\n  - id: b\n    at: 1\n\nmore: []\n";
        let longer = lines.replace("    at: 1\n", "    at: 1\n  - { id: x }\n");
        assert_eq!(add(lines), Some(longer));
        assert_eq!(add("terms:\n- a"), Some("terms:\n- a\n- { id: x }\n".to_owned()));
        assert_eq!(add("terms: []\n"), Some("terms: [{ id: x }]\n".to_owned()));
        assert_eq!(
            add("terms: [{ id: a }, { at: \"]\" }]  # end\n"),
            Some("terms: [{ id: a }, { at: \"]\" }, { id: x }]  # end\n".to_owned())
        );
        assert_eq!(
            add("terms: [\n  { id: a },  # ]\n]\n"),
            Some("terms: [\n  { id: a }, { id: x }  # ]\n]\n".to_owned())
        );
        for text in ["", "other: []\n", "terms: {}\n", "terms: [\n", "terms:\n", "terms: ]\n"] {
            assert_eq!(add(text), None, "{text}");
        }
    }
}
