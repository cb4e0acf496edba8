//! What somebody looks for in their own words, and what was found for it. It lives as long as the search is open.
//!
//! It refuses to know how words are looked for.

use shelf::finding::{is_control, is_direction_mark};
use shelf::search::Found;

/// The most characters that are looked for.
const MOST: usize = 600;

/// What is typed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Typed {
    pub(super) words: String,
    /// Whether more was typed than is looked for.
    pub(super) is_cut: bool,
    pub(super) found: Option<Found>,
}

impl Typed {
    /// What is typed now. What was found before stays in sight until the answer to this is there.
    pub(super) fn now(words: &str, before: Option<Self>) -> Self {
        let whole = tidy(words);
        let words: String = whole.chars().take(MOST).collect();
        let is_cut = words.len() < whole.trim_end().len();
        let found = before.and_then(|before| before.found).filter(|_| !words.trim().is_empty());
        Self { words, is_cut, found }
    }
}

/// Words in one line, without anything that could command a terminal or turn a text.
fn tidy(words: &str) -> String {
    let is_space = |letter: &char| matches!(letter, '\t' | '\n' | '\r');
    let plain = words.trim_start().chars().map(|letter| if is_space(&letter) { ' ' } else { letter });
    plain.filter(|letter| !is_control(*letter) && !is_direction_mark(*letter)).collect()
}
