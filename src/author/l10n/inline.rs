//! What a translation tool must not touch in a text: variables, and links to the glossary.
//!
//! A text is taken apart into words and codes; put together again they are the text. Refuses to know XML.

use std::collections::BTreeSet;

/// A part of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Part<'t> {
    /// Words.
    Words(&'t str),
    /// Something that is put in: `{ $name }`.
    Inserted(&'t str),
    /// Where the words of a link begin: `[`.
    Opens(&'t str),
    /// Where they end, and where it leads: `](term:ward)`.
    Closes(&'t str),
}

/// The parts of a text, in order.
pub(super) fn parts(text: &str) -> Vec<Part<'_>> {
    let mut found = Vec::new();
    let (mut words, mut at, mut closes) = (0, 0, None);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let code = match rest.chars().next() {
            Some('{') => inserted(rest).map(|length| (length, Part::Inserted as fn(_) -> _)),
            Some('[') if closes.is_none() => link(rest).map(|end| {
                closes = Some(at + end);
                (1, Part::Opens as fn(_) -> _)
            }),
            Some(']') if closes == Some(at) => {
                closes = None;
                rest.find(')').map(|end| (end + 1, Part::Closes as fn(_) -> _))
            }
            _ => None,
        };
        if let Some((length, part)) = code {
            found.extend(text.get(words..at).filter(|words| !words.is_empty()).map(Part::Words));
            found.extend(rest.get(..length).map(part));
            at += length;
            words = at;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    found.extend(text.get(words..).filter(|words| !words.is_empty()).map(Part::Words));
    found
}

/// The codes of a text, each once.
pub(super) fn codes(text: &str) -> BTreeSet<&str> {
    parts(text)
        .into_iter()
        .filter_map(|part| match part {
            Part::Inserted(code) | Part::Closes(code) => Some(code),
            Part::Words(_) | Part::Opens(_) => None,
        })
        .collect()
}

/// Whether the text has forms to choose from, which each language writes for itself.
pub(super) fn selects(text: &str) -> bool {
    text.contains("->")
}

/// The length of what is put in here; nothing when it is a choice of forms, whose words are translated.
fn inserted(text: &str) -> Option<usize> {
    let end = text.find('}')? + 1;
    text.get(..end).filter(|code| !code.contains("->") && !code.contains('\n')).map(str::len)
}

/// Where the words of a link to the glossary end that begins here.
fn link(text: &str) -> Option<usize> {
    let end = text.find("](term:")?;
    let words = text.get(1..end)?;
    (!words.contains(['[', '\n']) && text.get(end..)?.contains(')')).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_taken_apart_and_put_together_again() {
        let text = "Hello { $name }, see the [care plan](term:care-plan). [not] a link";
        assert_eq!(
            parts(text),
            [
                Part::Words("Hello "),
                Part::Inserted("{ $name }"),
                Part::Words(", see the "),
                Part::Opens("["),
                Part::Words("care plan"),
                Part::Closes("](term:care-plan)"),
                Part::Words(". [not] a link"),
            ]
        );
        let counted = "{ $n ->\n    [one] one [x](term:y)\n   *[other] { $n } many\n}";
        for text in [text, counted, "", "{", "[", "](term:a)", "[a](term:b", "ش{ $x }"] {
            let whole: String = parts(text)
                .into_iter()
                .map(|part| match part {
                    Part::Words(text) | Part::Inserted(text) | Part::Opens(text) | Part::Closes(text) => text,
                })
                .collect();
            assert_eq!(whole, text);
        }
        assert_eq!(codes(counted).into_iter().collect::<Vec<_>>(), ["](term:y)", "{ $n }"]);
    }
}
