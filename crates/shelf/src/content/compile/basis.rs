//! What a right, a term or a lesson rests on, as its author wrote it.
//!
//! Looks up sources in the library. Whether a thing may do without a source is said by whoever reads it.

use super::Desk;
use super::fields::{Fields, Named, date, list};
use super::library::{Library, citation};
use crate::content::basis::Basis;
use crate::content::scenario::{Citation, Date, Entry};
use crate::finding::code;
use crate::finding::paper::Paper;
use crate::finding::yaml::Node;

/// A day, and the byte where it stands.
type Day = (Date, usize);

/// A basis whose sources have not been looked up.
pub(super) struct BasisDraft {
    pub(super) sources: Vec<(Named, Option<String>)>,
    pub(super) own: bool,
    checked: Option<Date>,
    review_by: Option<Day>,
    /// Whether it is to be reviewed on its own day, and not with its file.
    is_apart: bool,
}

/// A day in a field, and where it stands.
pub(super) fn day(fields: &Fields<'_>, name: &str, paper: &mut Paper<'_>) -> Option<Day> {
    let node = fields.get(name)?;
    date(node, paper).map(|date| (date, node.at))
}

/// Reads what a thing rests on; it is to be reviewed with its file, on the day `whole`, or sooner.
pub(super) fn read(fields: &Fields<'_>, whole: Option<Day>, paper: &mut Paper<'_>) -> BasisDraft {
    let nodes = fields.get("sources").map_or(&[][..], |node| list(node, paper));
    let sources = nodes.iter().filter_map(|node: &Node| citation(node, paper)).collect();
    let own = fields.may("own") && fields.truth("own", paper);
    let checked = fields.get("checked").and_then(|node| date(node, paper));
    let apart = day(fields, "review-by", paper);
    look_at_days(checked, apart, whole, paper);
    BasisDraft { sources, own, checked, review_by: apart.or(whole), is_apart: apart.is_some() }
}

fn look_at_days(checked: Option<Date>, apart: Option<Day>, whole: Option<Day>, paper: &mut Paper<'_>) {
    match (apart, whole) {
        (Some((own, at)), _) if checked.is_some_and(|checked| own < checked) => {
            let what = "This is to be reviewed before it was checked.";
            paper.tell(code::REVIEW_ORDER, at, what, "Write a later day.");
        }
        (Some((own, at)), Some((whole, _))) if own > whole => {
            let what = "This is to be reviewed later than the whole file.";
            paper.tell(code::REVIEW_ORDER, at, what, "Leave it out, or write a sooner day.");
        }
        _ => {}
    }
}

/// Says once where a whole file is to be reviewed before all of it was checked.
pub(super) fn look_at_whole<'d>(
    whole: Option<Day>,
    drafts: impl Iterator<Item = &'d BasisDraft>,
    paper: &mut Paper<'_>,
) {
    let last = drafts.filter(|draft| !draft.is_apart).filter_map(|draft| draft.checked).max();
    if let Some((_, at)) = whole.filter(|(whole, _)| last.is_some_and(|last| *whole < last)) {
        let what = "The file is to be reviewed before all of it was checked.";
        paper.tell(code::REVIEW_ORDER, at, what, "Write a later day.");
    }
}

impl BasisDraft {
    /// Whether it names nothing that the thing rests on.
    pub(super) const fn is_empty(&self) -> bool {
        self.sources.is_empty() && !self.own
    }

    /// Looks its sources up; whether there are all of them.
    pub(super) fn look_up(&self, library: &Library, nth: usize, desk: &mut Desk<'_>) -> bool {
        let mut all_known = true;
        for (name, _) in &self.sources {
            all_known &= library.known(Entry::Source, name, nth, desk);
        }
        all_known
    }

    /// The basis, when it says all that it has to.
    pub(super) fn finish(&self) -> Option<Basis> {
        let (review_by, _) = self.review_by?;
        let sources = self.citations();
        Some(Basis { sources, own: self.own, checked: self.checked?, review_by })
    }

    pub(super) fn citations(&self) -> Vec<Citation> {
        let cite =
            |(name, at): &(Named, Option<String>)| Citation { source: name.id.clone(), at: at.clone() };
        self.sources.iter().map(cite).collect()
    }
}
