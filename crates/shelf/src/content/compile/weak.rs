//! Addresses at which a source is not to be cited: mirrors, second-hand pages, whole codes where an article is meant.
//!
//! The list is data (`weak-hosts.yaml`); nothing is fetched here.

use super::Desk;
use super::draft::format;
use super::fields::{Fields, list, word};
use super::library::SourceDraft;
use crate::content::fields::WEAK;
use crate::content::scenario::Id;
use crate::finding::code;
use crate::finding::paper::Paper;
use crate::finding::yaml::Node;

/// The list.
#[derive(Default)]
pub(super) struct Weak {
    hosts: Vec<String>,
    /// How the addresses of whole codes begin.
    whole: Vec<String>,
}

/// Reads the list.
pub(super) fn read(node: &Node, paper: &mut Paper<'_>) -> Weak {
    let Some(fields) = Fields::open(node, &WEAK, paper) else { return Weak::default() };
    format(&fields, paper);
    let mut texts = |name: &str| -> Vec<String> {
        let nodes = fields.get(name).map_or(&[][..], |node| list(node, paper));
        nodes.iter().filter_map(|node| word(node, paper)).map(str::to_owned).collect()
    };
    Weak { hosts: texts("hosts"), whole: texts("whole") }
}

impl Weak {
    /// Looks at where a source is cited; `has_place` when something cites an article of it.
    pub(super) fn look(&self, source: &SourceDraft, has_place: bool, desk: &mut Desk<'_>) {
        let Some((url, at)) = source.address() else { return };
        let rest = url.strip_prefix("https://").unwrap_or(url);
        let rest = rest.strip_prefix("www.").unwrap_or(rest);
        let host = rest.split('/').next().unwrap_or_default();
        let is = |weak: &&String| host == weak.as_str() || host.ends_with(&format!(".{weak}"));
        let place = (source.item.paper, at);
        if let Some(weak) = self.hosts.iter().find(is) {
            let what = format!("{weak} only repeats what others have made, or is second-hand.");
            let hint = "Cite it where the body that made it has published it.";
            desk.tell(code::WEAK_SOURCE, place, what, hint);
        } else if has_place && self.whole.iter().any(|whole| rest.starts_with(whole.as_str())) {
            let what = "This address is that of a whole code, and an article of it is cited.";
            desk.tell(
                code::WEAK_SOURCE,
                place,
                what,
                "Give the address of the article, as a source of its own.",
            );
        }
    }
}

/// Whether one of these citations names a place in this source.
pub(super) fn has_place<'d>(
    mut citations: impl Iterator<Item = &'d (super::fields::Named, Option<String>)>,
    source: &Id,
) -> bool {
    citations.any(|(name, at)| name.id == *source && at.is_some())
}
