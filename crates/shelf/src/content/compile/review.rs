//! The list of reviews of a language: who has read which file, and when.
//!
//! Only the form of the file is known here. Refuses to know which files there are.

use super::country::kind;
use super::draft::format;
use super::fields::{Fields, date, list, word};
use crate::content::fields::{REVIEW, REVIEWS};
use crate::content::review::{Reader, Review};
use crate::finding::paper::Paper;
use crate::finding::yaml;

/// Reads a list: each review, and the byte where its file is named. The paper says what is wrong with it; what could be
/// read comes back all the same.
pub fn reviews(paper: &mut Paper<'_>) -> Vec<(Review, usize)> {
    let Some(node) = yaml::read(paper) else { return Vec::new() };
    let Some(fields) = Fields::open(&node, &REVIEWS, paper) else { return Vec::new() };
    format(&fields, paper);
    let nodes = fields.get("reviews").map_or(&[][..], |node| list(node, paper));
    nodes.iter().filter_map(|node| review(node, paper)).collect()
}

fn review(node: &yaml::Node, paper: &mut Paper<'_>) -> Option<(Review, usize)> {
    let fields = Fields::open(node, &REVIEW, paper)?;
    let mut text = |name| fields.get(name).and_then(|node| word(node, paper)).map(str::to_owned);
    let (file, by) = (text("file"), text("reader"));
    let reader = kind(&fields, &Reader::ALL.map(|reader| (reader.name(), reader)), "reader", paper);
    let date = fields.get("date").and_then(|node| date(node, paper));
    let at = fields.get("file").map_or(node.at, |node| node.at);
    Some((Review { file: file?, by: by?, reader: reader?, date: date? }, at))
}
