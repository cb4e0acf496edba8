//! A list of words that a language does without: which, why, and what to write instead.
//!
//! Only the form of the file is known here. Refuses to know how words of a language are found in a text.

use super::draft::format;
use super::fields::{Fields, list, word};
use crate::content::fields::{AVOID, AVOIDED};
use crate::finding::paper::Paper;
use crate::finding::yaml;

/// Words that are avoided for one reason.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Avoided {
    /// The words, each in every form in which it is looked for.
    pub words: Vec<String>,
    /// Why they are avoided.
    pub why: String,
    /// What is written instead.
    pub instead: String,
    /// Longer stretches in which the words are right: *legal capacity* for *capacity*.
    pub except: Vec<String>,
}

/// Reads a list. The paper says what is wrong with it; what could be read comes back all the same.
pub fn avoided(paper: &mut Paper<'_>) -> Vec<Avoided> {
    let Some(node) = yaml::read(paper) else { return Vec::new() };
    let Some(fields) = Fields::open(&node, &AVOID, paper) else {
        return Vec::new();
    };
    format(&fields, paper);
    let Some(entries) = fields.get("words") else { return Vec::new() };
    let mut found = Vec::new();
    for entry in list(entries, paper) {
        let Some(fields) = Fields::open(entry, &AVOIDED, paper) else { continue };
        let words = fields.get("avoid").map(|node| list(node, paper)).unwrap_or_default();
        let except = fields.get("except").map(|node| list(node, paper)).unwrap_or_default();
        let texts = |nodes: &[yaml::Node], paper: &mut Paper<'_>| -> Vec<String> {
            nodes.iter().filter_map(|node| word(node, paper)).map(str::to_owned).collect()
        };
        let text = |name: &str, paper: &mut Paper<'_>| {
            let node = fields.get(name)?;
            word(node, paper).map(str::to_owned)
        };
        let (why, instead) = (text("why", paper), text("write", paper));
        let (words, except) = (texts(words, paper), texts(except, paper));
        if let (Some(why), Some(instead)) = (why, instead) {
            found.push(Avoided { words, why, instead, except });
        }
    }
    found
}
