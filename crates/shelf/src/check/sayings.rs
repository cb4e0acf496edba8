//! How people say it: whether each saying leads to one thing, and each thing has enough of them.
//!
//! They are never shown, so nothing here looks at how they are written: slips and dialects are what they are for.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::Thing;
use crate::finding::paper::Paper;
use crate::finding::{code, did_you_mean};
use crate::phrases::ftl::{FtlMessage, Plain};
use crate::phrases::sayings::{self, listed};

/// How many sayings a problem has, and a story, a lesson or a right.
const FOR_A_PROBLEM: usize = 20;
const FOR_ANOTHER: usize = 4;

/// Looks at the file of sayings; `things` is what there is, when all of it is known.
pub(super) fn look(messages: &[FtlMessage], things: Option<&[Thing]>, paper: &mut Paper<'_>) {
    let mut known: BTreeSet<String> = BTreeSet::new();
    let mut claimed: BTreeMap<String, &str> = BTreeMap::new();
    for message in messages.iter().filter(|message| !message.is_term()) {
        known.insert(message.key.clone());
        let thing = sayings::thing(&message.key);
        if let Some(things) = things
            && thing.as_ref().is_none_or(|thing| !things.contains(thing))
        {
            let keys: Vec<String> = things.iter().filter_map(sayings::key).collect();
            let hint = did_you_mean(&message.key, keys.iter().map(String::as_str)).unwrap_or_else(|| {
                "Write sayings--problem--ID, sayings--story--ID or sayings--right--ID.".to_owned()
            });
            paper.tell(
                code::UNKNOWN_SAYING,
                message.at,
                format!("There is nothing that “{}” is about.", message.key),
                hint,
            );
            continue;
        }
        let Some(thing) = thing else { continue };
        let plain = message.value.as_ref().and_then(|value| value.texts.first());
        let said = plain.map(|plain| listed(&plain.text)).unwrap_or_default();
        let least = if matches!(thing, Thing::Problem(_)) { FOR_A_PROBLEM } else { FOR_ANOTHER };
        if said.len() < least {
            let what = format!("“{}” has {}, and {least} are needed.", message.key, count(said.len()));
            let hint = "Write how other people say it: young and old, in a hurry, in a second language.";
            paper.tell(code::FEW_SAYINGS, message.at, what, hint);
        }
        if let (Thing::Problem(_), Some(plain)) = (&thing, plain) {
            for saying in said {
                claim(&saying, message, plain, &mut claimed, paper);
            }
        }
    }
    for key in things.unwrap_or_default().iter().filter_map(sayings::key).filter(|key| !known.contains(key)) {
        let what = format!("There is no “{key}”: nobody says it yet.");
        paper.tell(code::FEW_SAYINGS, 0, what, "Add it, with a list of how people say it.");
    }
}

fn count(many: usize) -> String {
    if many == 1 { "one saying".to_owned() } else { format!("{many} sayings") }
}

/// A saying leads to one problem.
fn claim<'m>(
    saying: &str,
    message: &'m FtlMessage,
    plain: &Plain,
    claimed: &mut BTreeMap<String, &'m str>,
    paper: &mut Paper<'_>,
) {
    let folded = saying.to_lowercase();
    match claimed.get(&folded) {
        Some(other) => {
            let at = plain.text.find(saying).map_or(message.at, |at| plain.place(at));
            let what = format!("“{saying}” stands in “{other}” already.");
            paper.tell(code::SAYING_TWICE, at, what, "Leave it where it leads to most help.");
        }
        None => {
            claimed.insert(folded, &message.key);
        }
    }
}
