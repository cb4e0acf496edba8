//! How a language speaks of limits of time: units, numbers in words, where a limit begins, and what only lasts.
//!
//! Only the form of the file is known here. Refuses to know how words of a language are found in a text.

use super::draft::format;
use super::fields::{Fields, list, word};
use crate::content::fields::LIMITS;
use crate::finding::paper::Paper;
use crate::finding::yaml;

/// The words of `limits.yaml`.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Units of time, in every form.
    pub units: Vec<String>,
    /// Numbers that are written as words.
    pub numbers: Vec<String>,
    /// What says where a limit begins.
    pub starts: Vec<String>,
    /// What says that something lasts so long, or comes so often.
    pub lengths: Vec<String>,
}

/// Reads the words. The paper says what is wrong with them; what could be read comes back all the same.
pub fn limits(paper: &mut Paper<'_>) -> Limits {
    let Some(node) = yaml::read(paper) else { return Limits::default() };
    let Some(fields) = Fields::open(&node, &LIMITS, paper) else { return Limits::default() };
    format(&fields, paper);
    let mut texts = |name: &str| -> Vec<String> {
        let nodes = fields.get(name).map_or(&[][..], |node| list(node, paper));
        nodes.iter().filter_map(|node| word(node, paper)).map(str::to_lowercase).collect()
    };
    let (units, numbers) = (texts("units"), texts("numbers"));
    Limits { units, numbers, starts: texts("starts"), lengths: texts("lengths") }
}
