//! The file of how people speak of danger: lists of words, words that stand together, examples.
//!
//! Only the form of the file is known here. Refuses to know how a sentence is held against it.

use super::draft::format;
use super::fields::{Fields, list, word};
use crate::content::danger::{Danger, DangerWords};
use crate::content::fields::{DANGER, STEM};
use crate::finding::paper::Paper;
use crate::finding::yaml::{self, Node};

/// A pattern as it stands in the file, with its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Written {
    /// What is written.
    pub text: String,
    /// Its byte.
    pub at: usize,
}

/// Reads the file. The paper says what is wrong with it; what could be read comes back all the same, and each pattern
/// with its place.
pub fn danger(paper: &mut Paper<'_>) -> (DangerWords, Vec<Written>) {
    let mut words = DangerWords::default();
    let Some(node) = yaml::read(paper) else { return (words, Vec::new()) };
    let Some(fields) = Fields::open(&node, &DANGER, paper) else { return (words, Vec::new()) };
    format(&fields, paper);
    for stem in fields.get("stems").map(|node| list(node, paper)).unwrap_or_default() {
        let Some(stem) = Fields::open(stem, &STEM, paper) else { continue };
        let listed = texts(stem.get("words"), paper).into_iter().map(|written| written.text).collect();
        if let Some(name) = stem.id(paper) {
            words.stems.push((name.id.to_string(), listed));
        }
    }
    let mut patterns = Vec::new();
    for (field, danger) in
        [("certain", Danger::Certain), ("perhaps", Danger::Perhaps), ("harmless", Danger::None)]
    {
        for written in texts(fields.get(field), paper) {
            match danger {
                Danger::None => words.harmless.push(written.text.clone()),
                Danger::Perhaps | Danger::Certain => words.patterns.push((danger, written.text.clone())),
            }
            patterns.push(written);
        }
    }
    let said = |field: &str, paper: &mut Paper<'_>| {
        texts(fields.get(field), paper).into_iter().map(|written| written.text).collect()
    };
    words.dangerous = said("dangerous", paper);
    words.uneasy = said("uneasy", paper);
    words.everyday = said("everyday", paper);
    (words, patterns)
}

fn texts(node: Option<&Node>, paper: &mut Paper<'_>) -> Vec<Written> {
    let nodes = node.map(|node| list(node, paper)).unwrap_or_default();
    let text = |node: &Node, paper: &mut Paper<'_>| {
        word(node, paper).map(|text| Written { text: text.to_owned(), at: node.at })
    };
    nodes.iter().filter_map(|node| text(node, paper)).collect()
}
