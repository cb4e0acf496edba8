//! The notes for whoever leads a workshop: an activity has each of them itself, or its kind has it for every plan. Which
//! of them an activity has itself, English decides. What they say is looked at elsewhere.

use std::collections::BTreeMap;

use super::tongue::Tongue;
use crate::content::Plan;
use crate::content::plan::{KEYS, NEEDED_NOTES, WORKSHOP};
use crate::finding::code;
use crate::phrases::need::Need;

/// Makes the notes that English has in plans the ones that every language has there: where one is missing, people would be
/// told the note of the kind, which says something else.
pub(super) fn take_over(needs: &mut BTreeMap<String, Need>, english: &Tongue<'_>) {
    let starts = [format!("{KEYS}--"), format!("{WORKSHOP}--kind--")];
    let has_notes = |key: &String| starts.iter().any(|start| key.starts_with(start));
    for (key, need) in needs.iter_mut().filter(|(key, _)| has_notes(key)) {
        let Some(message) = english.message(key) else { continue };
        let has = |name: &String| message.attributes.iter().any(|(known, _)| known == name);
        // English itself may have any of them; whether it has enough is looked at below.
        let (had, had_not): (Vec<_>, Vec<_>) = std::mem::take(&mut need.optional).into_iter().partition(has);
        need.attributes.extend(had);
        need.optional = had_not;
    }
}

/// Tells the activities that lack a note, and whose kind lacks it too.
pub(super) fn look(tongue: &mut Tongue<'_>, plans: &[Plan]) {
    for plan in plans {
        for activity in &plan.activities {
            let key = plan.activity_key(&activity.id);
            let Some(message) = tongue.message(&key) else { continue };
            let kind = tongue.message(&activity.kind.key());
            let can_give = (activity.gives() > 0).then_some("short");
            let lacks = |name: &&str| {
                let has = message.surface(Some(name)).is_some();
                !has && kind.is_none_or(|kind| kind.surface(Some(name)).is_none())
            };
            let missing: Vec<&str> = NEEDED_NOTES.into_iter().chain(can_give).filter(lacks).collect();
            for name in missing {
                let what = format!("“{key}” has no “.{name}”, and neither has its kind.");
                let hint = format!("Add a line “    .{name} = …” to it.");
                tongue.tell(&key, code::MISSING_ATTRIBUTE, what, hint);
            }
        }
    }
}
