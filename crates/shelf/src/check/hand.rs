//! The words of forms that people fill in by hand: as many spaces as the form has, and no box that is ticked already.
//!
//! A space that a translation loses, or fills with a word, would say something for somebody. Knows nothing of what the
//! spaces are for.

use crate::content::form::KEYS;
use crate::finding::code;
use crate::finding::paper::Paper;
use crate::phrases::ftl::{FtlMessage, Plain};
use crate::phrases::need::SPACE;

use super::Wants;

/// What looks like a box that somebody has ticked.
const TICKS: [&str; 9] = ["[x]", "[X]", "(x)", "☑", "☒", "✓", "✔", "✗", "✘"];

/// Looks at the words of a form.
pub(super) fn look(message: &FtlMessage, wants: &Wants<'_>, paper: &mut Paper<'_>) {
    let is_form = message.key.strip_prefix(KEYS).is_some_and(|rest| rest.starts_with("--"));
    let Some(need) = wants.needs.get(&message.key).filter(|_| is_form) else { return };
    for (name, surface) in message.surfaces() {
        let wanted = if name.is_none() { need.spaces } else { 0 };
        for plain in &surface.texts {
            spaces(plain, surface.at, wanted, paper);
            for (tick, at) in TICKS.iter().filter_map(|tick| Some((tick, plain.text.find(tick)?))) {
                let what = format!("“{tick}” is a box that is ticked already.");
                let hint = "A box is a row “is: box” of the form, and a hand ticks it.";
                paper.tell(code::TICKED_BOX, plain.place(at), what, hint);
            }
        }
    }
}

fn spaces(plain: &Plain, at: usize, wanted: usize, paper: &mut Paper<'_>) {
    let odd = runs(&plain.text).find(|(_, length)| *length != SPACE.len());
    if let Some((at, length)) = odd {
        let what = format!("This space is {length} long, and every space is “{SPACE}”.");
        paper.tell(code::SPACES_DIFFER, plain.place(at), what, format!("Write “{SPACE}”."));
        return;
    }
    let found = runs(&plain.text).count();
    if found != wanted {
        let what = format!("There are {found} spaces for a hand in these words, and the form has {wanted}.");
        let hint = if found < wanted {
            format!("Write “{SPACE}” where the person writes; nothing else may stand there.")
        } else {
            "Take it out, or name it under “facts” of the row.".to_owned()
        };
        paper.tell(code::SPACES_DIFFER, at, what, hint);
    }
}

/// Where low lines stand together, and how many.
fn runs(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let begins = |at: usize| !text.get(..at).unwrap_or_default().ends_with('_');
    let length =
        |at: usize| text.get(at..).unwrap_or_default().bytes().take_while(|byte| *byte == b'_').count();
    text.match_indices('_').filter(move |(at, _)| begins(*at)).map(move |(at, _)| (at, length(at)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn low_lines_are_counted_together() {
        let read: Vec<_> = runs("On ____ at __, “____”").collect();
        assert_eq!(read, [(3, 4), (11, 2), (18, 4)]);
    }
}
