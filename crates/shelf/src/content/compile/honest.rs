//! Whether a hub's file tells the truth, as far as a machine can know: numbers and addresses that nobody has, texts that
//! are still those of the example, and texts of which YAML has lost the end.
//!
//! Looks at the tree again, whatever else is wrong in it. Refuses to know what the texts mean.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::made_up;
use crate::content::hub::Topic;
use crate::content::scenario::Id;
use crate::finding::code;
use crate::finding::paper::Paper;
use crate::finding::yaml::{self, Node, Value};

/// How many texts of the example make a file the example.
const COPY: usize = 3;

/// Fields that hold no text of a place: words of ours, days, and the names of languages, which are the same everywhere.
const NO_TEXTS: [&str; 6] = ["format", "language", "speaks", "country", "kind", "checked"];

/// The texts of the example.
static EXAMPLE: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let read = || {
        let mut paper = Paper::open("hub.yaml", include_bytes!("hub-example.yaml")).ok()?;
        yaml::read(&mut paper)
    };
    let node = read();
    let found = node.as_ref().map(texts).unwrap_or_default();
    found.iter().filter(|text| !text.is_number).map(|text| alike(text.words)).collect()
});

/// A text of a hub.
struct Text<'t> {
    at: usize,
    words: &'t str,
    plain: bool,
    is_number: bool,
}

/// Looks at every text of a hub that stands in `country`.
pub(super) fn look(hub: &Node, country: Option<&Id>, paper: &mut Paper<'_>) {
    let texts = texts(hub);
    for text in &texts {
        look_for_numbers(text, country, paper);
        look_for_hosts(text, paper);
        look_for_a_cut(text, paper);
    }
    look_for_the_example(&texts, paper);
}

fn texts(hub: &Node) -> Vec<Text<'_>> {
    let mut found = Vec::new();
    let mut open = vec![(hub, false)];
    while let Some((node, is_number)) = open.pop() {
        match &node.value {
            Value::Fields(fields) => {
                for (name, value) in fields.iter().rev() {
                    let Value::Word { text: name, .. } = &name.value else { continue };
                    if !NO_TEXTS.contains(&name.as_str()) {
                        open.push((value, name == "phone"));
                    }
                }
            }
            Value::List(items) => open.extend(items.iter().rev().map(|item| (item, false))),
            Value::Word { text, plain } if !Topic::ALL.iter().any(|topic| topic.name() == text) => {
                found.push(Text { at: node.at, words: text, plain: *plain, is_number });
            }
            Value::Word { .. } | Value::Nothing => {}
        }
    }
    found
}

fn look_for_numbers(text: &Text<'_>, country: Option<&Id>, paper: &mut Paper<'_>) {
    let found = if text.is_number { made_up::number } else { made_up::number_within };
    if let Some(source) = found(text.words, country) {
        let what = format!("Nobody answers this number: it is kept for films and books ({source}).");
        let hint = "Write a number that somebody answers, or leave it out.";
        paper.tell(code::MADE_UP_NUMBER, text.at, what, hint);
    }
}

fn look_for_hosts(text: &Text<'_>, paper: &mut Paper<'_>) {
    if let Some(host) = made_up::host_within(text.words) {
        let what = format!("Nobody is at “{host}”: it is kept for examples.");
        paper.tell(code::MADE_UP_ADDRESS, text.at, what, "Write the real address, or leave it out.");
    }
}

/// Without quotes, YAML takes a `#` behind a space for the beginning of a comment. Words behind it are told wherever they
/// stand; a hub is read by visitors, so that here a comment that looks like one is told too.
fn look_for_a_cut(text: &Text<'_>, paper: &mut Paper<'_>) {
    let lost = yaml::cut_off(paper, text.at, text.words).filter(|lost| text.plain && !yaml::is_word(lost));
    if let Some(lost) = lost {
        yaml::tell_a_cut(paper, text.at, text.words, lost);
    }
}

fn look_for_the_example(texts: &[Text<'_>], paper: &mut Paper<'_>) {
    let same: Vec<&Text<'_>> =
        texts.iter().filter(|text| !text.is_number && EXAMPLE.contains(&alike(text.words))).collect();
    let is_copy = same.len() >= COPY;
    for text in same {
        let what = "This is still what the example says (docs/hub.yaml), where everything is made up.";
        if is_copy {
            let hint = "Write what is true where you are, or leave it out.";
            paper.tell(code::STILL_THE_EXAMPLE, text.at, what, hint);
        } else {
            let hint = "Write what is true where you are; if this is, it may stay.";
            paper.tell(code::EXAMPLE_TEXT, text.at, what, hint);
        }
    }
}

/// A text without what people change and do not mean to.
fn alike(text: &str) -> String {
    let words: Vec<&str> =
        text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join(" ").to_lowercase()
}
