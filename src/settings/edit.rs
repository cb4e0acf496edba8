//! Changing one setting in a file that somebody wrote: everything else in it stays as it is, comments too.
//!
//! Text in, text out. What was changed is read again, and if that does not say exactly what it should, nothing has
//! happened.

use super::Settings;
use crate::preferences::Bidi;
use shelf::finding::Finding;
use shelf::finding::paper::Paper;
use shelf::finding::yaml::{self, Value};

/// Why a file was not changed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ByHand {
    /// It has mistakes: the findings say which.
    Broken(Vec<Finding>),
    /// It is written in a way that cannot be changed without harm; this line has to be added by hand.
    Add(String),
}

/// `text` with the setting `bidi` changed to this, or added at its end.
///
/// # Errors
///
/// When somebody has to do it by hand.
pub fn with_bidi(file: &str, text: &str, bidi: Bidi) -> Result<String, ByHand> {
    let before = Settings::read(file, text.as_bytes()).map_err(ByHand::Broken)?;
    let line = format!("bidi: {}", bidi.name());
    let changed = match place_of_bidi(file, text) {
        Some((at, length)) => {
            let (head, rest) = text.split_at_checked(at).unwrap_or((text, ""));
            format!("{head}{}{}", bidi.name(), rest.get(length..).unwrap_or_default())
        }
        None => with_line(text, &line),
    };
    let wanted = Settings { bidi: Some(bidi), ..before };
    let after = Settings::read(file, changed.as_bytes());
    if after.is_ok_and(|after| after == wanted) { Ok(changed) } else { Err(ByHand::Add(line)) }
}

/// Where the value of `bidi` begins in the text, and how many bytes it takes, quotes included.
fn place_of_bidi(file: &str, text: &str) -> Option<(usize, usize)> {
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut paper = Paper::open(file, text.as_bytes()).ok()?;
    let node = yaml::read(&mut paper)?;
    let Value::Fields(fields) = &node.value else { return None };
    let is_bidi = |name: &Value| matches!(name, Value::Word { text, .. } if text == "bidi");
    let (_, value) = fields.iter().find(|(name, _)| is_bidi(&name.value))?;
    let Value::Word { text: word, plain } = &value.value else { return None };
    Some((mark + value.at, word.len() + if *plain { 0 } else { 2 }))
}

/// `text` and one line more, ended as the other lines are.
fn with_line(text: &str, line: &str) -> String {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let break_first = if text.is_empty() || text.ends_with('\n') { "" } else { end };
    format!("{text}{break_first}{line}{end}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use tui_bidi::encode::Encoding;

    #[test]
    fn the_rest_of_the_file_stays_as_it_is() {
        for (text, wanted) in [
            ("", "bidi: lrm\n"),
            ("# mine\n", "# mine\nbidi: lrm\n"),
            ("lang: ar", "lang: ar\nbidi: lrm\n"),
            ("lang: ar\r\n", "lang: ar\r\nbidi: lrm\r\n"),
            ("bidi: auto   # as ever\nlang:   fr\n", "bidi: lrm   # as ever\nlang:   fr\n"),
            ("# «bidi: x»\nbidi:  'visual'# \n", "# «bidi: x»\nbidi:  lrm# \n"),
            ("{ lang: ar, bidi: osc66 }\n", "{ lang: ar, bidi: lrm }\n"),
            ("\u{feff}bidi: auto\n", "\u{feff}bidi: lrm\n"),
            ("---\nlang: es\n", "---\nlang: es\nbidi: lrm\n"),
        ] {
            let changed = with_bidi("s.yaml", text, Bidi::As(Encoding::Lrm));
            if text.contains("'# ") {
                assert!(changed.is_err() || changed == Ok(wanted.to_owned()), "{text:?}: {changed:?}");
            } else {
                assert_eq!(changed, Ok(wanted.to_owned()), "{text:?}");
            }
        }
    }

    #[test]
    fn what_cannot_be_changed_without_harm_is_left_to_a_hand() {
        let add = Err(ByHand::Add("bidi: logical".to_owned()));
        for text in ["{ lang: ar }\n", "lang: ar\n...\n", "\"bi\\u0064i\": \"\\u0061uto\"\n"] {
            assert_eq!(with_bidi("s.yaml", text, Bidi::As(Encoding::Logical)), add, "{text:?}");
        }
        assert!(matches!(with_bidi("s.yaml", "lang: xx\n", Bidi::As(Encoding::Lrm)), Err(ByHand::Broken(_))));
    }
}
