//! A lesson as its author wrote it: pages in order.
//!
//! Its pages become steps with one way on, and the last one an outcome, so that whoever walks, proves or prints a
//! scenario need not know that there are lessons. It refuses to know what is on the pages.

use super::Desk;
use super::basis::{self, BasisDraft};
use super::draft::{self, ChoiceDraft, GivesDraft, OutcomeDraft, Places, StepDraft};
use super::fields::{Fields, Named, list};
use crate::content::fields::PAGE;
use crate::content::scenario::Id;
use crate::finding::paper::Paper;
use crate::finding::yaml::Node;
use crate::finding::{code, did_you_mean};

/// How many pages a lesson has.
const PAGES: std::ops::RangeInclusive<usize> = 6..=10;
/// The way on from a page.
const WAY_ON: &str = "go-on";

/// The places of a lesson.
pub(super) fn places(fields: &Fields<'_>, paper: &mut Paper<'_>) -> Places {
    let Some(node) = fields.get("pages") else { return Places::default() };
    let nodes = list(node, paper);
    if !PAGES.contains(&nodes.len()) {
        let what = format!(
            "A lesson has {} to {} pages, and this one has {}.",
            PAGES.start(),
            PAGES.end(),
            nodes.len()
        );
        let hint = "Make two lessons of a long one; a short one may be part of another.";
        paper.tell(code::LESSON_LENGTH, node.at, what, hint);
    }
    let last = nodes.len().saturating_sub(1);
    let mut pages: Vec<(Named, GivesDraft)> =
        (0..).zip(nodes).filter_map(|(nth, node)| page(node, nth == last, paper)).collect();
    let Some((end, gives)) = pages.pop() else { return Places::default() };
    let after = pages.iter().skip(1).map(|(name, _)| name.clone()).chain([end.clone()]);
    let after: Vec<Named> = after.collect();
    let start = pages.first().map(|(name, _)| name.clone());
    let steps = pages.into_iter().zip(after).filter_map(|((name, gives), to)| {
        let way_on = Named { id: Id::new(WAY_ON)?, at: name.at };
        let choice = ChoiceDraft {
            name: way_on,
            to: Some(to),
            remembers: Vec::new(),
            needs: Vec::new(),
            unless: Vec::new(),
            quiet: false,
            gives,
        };
        Some(StepDraft { name, choices: vec![choice] })
    });
    Places { start, steps: steps.collect(), outcomes: vec![OutcomeDraft { name: end, gives }] }
}

/// What a lesson rests on.
pub(super) fn basis(fields: &Fields<'_>, paper: &mut Paper<'_>) -> BasisDraft {
    let basis = basis::read(fields, None, paper);
    if basis.is_empty() {
        let at = fields.get("sources").map_or(fields.at, |node| node.at);
        let what = "This lesson rests on no source.";
        let hint = "Write what it rests on: “sources: [{ id: crpd, at: \"12\" }]”.";
        paper.tell(code::LESSON_WITHOUT_SOURCE, at, what, hint);
    }
    basis
}

fn page(node: &Node, is_last: bool, paper: &mut Paper<'_>) -> Option<(Named, GivesDraft)> {
    let fields = Fields::open(node, &PAGE, paper)?;
    let name = fields.name(paper);
    if let Some(next) = fields.get("next").filter(|_| !is_last) {
        let what = "Only the last page of a lesson has next steps.";
        paper.tell(code::FIELD_NOT_HERE, next.at, what, "Move them to the last page.");
    }
    let gives = draft::gives(&fields, paper);
    Some((name?, gives))
}

/// Looks whether each page keeps only what stands on it: its reader has seen nothing else.
pub(super) fn look_at_keeps<'d>(
    pages: impl Iterator<Item = &'d GivesDraft>,
    nth: usize,
    desk: &mut Desk<'_>,
) {
    for gives in pages {
        let own = || gives.says.iter().chain(&gives.asks).map(|given| &given.name.id);
        for keep in gives.keeps.iter().filter(|keep| !own().any(|id| *id == keep.name.id)) {
            let hint = did_you_mean(keep.name.id.as_str(), own().map(Id::as_str))
                .unwrap_or_else(|| "List it under “says” or “asks” of this page first.".to_owned());
            let what = format!("This page has no sentence and no question “{}”.", keep.name.id);
            desk.tell(code::UNKNOWN_KEEP, (nth, keep.name.at), what, hint);
        }
    }
}
