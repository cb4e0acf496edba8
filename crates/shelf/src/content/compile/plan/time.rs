//! The minutes of a plan: whether they add up, what can be left out, and whether lists of what can go say the truth.

use std::collections::BTreeMap;

use super::{ActivityDraft, LosingDraft, PlanDraft, RouteDraft};
use crate::content::compile::Desk;
use crate::content::plan::{Kind, LeavingOut, Plan};
use crate::content::scenario::Id;
use crate::finding::code;

/// Minutes that do not add up.
pub(super) fn add_up(draft: &PlanDraft, desk: &mut Desk<'_>) {
    let nth = draft.nth;
    let all: u32 = draft.activities.iter().filter_map(|one| one.minutes).map(u32::from).sum();
    let is_whole = draft.activities.iter().all(|one| one.minutes.is_some());
    if let Some(minutes) = draft.minutes.filter(|minutes| is_whole && u32::from(*minutes) != all) {
        let what = format!("This plan takes {minutes} minutes, and its activities take {all}.");
        let hint = format!("Write “minutes: {all}”, or change the minutes of an activity.");
        desk.tell(code::PLAN_MINUTES, (nth, draft.name.at), what, hint);
    }
    for activity in &draft.activities {
        let Some(minutes) = activity.minutes else { continue };
        for route in activity.route.iter().chain(&activity.instead) {
            add_up_way(activity, route, minutes, nth, desk);
        }
        if let Some((shortest, at)) = activity.shortest.filter(|(shortest, _)| *shortest >= minutes) {
            let what = format!("This takes {minutes} minutes, and {shortest} at the least is not shorter.");
            desk.tell(code::PLAN_MINUTES, (nth, at), what, "Write a smaller number, or delete “shortest”.");
        }
    }
}

fn add_up_way(activity: &ActivityDraft, route: &RouteDraft, minutes: u16, nth: usize, desk: &mut Desk<'_>) {
    let way: u32 = route.way.iter().map(|stop| u32::from(stop.minutes)).sum();
    let all = way + u32::from(activity.talk_after);
    if all != u32::from(minutes) {
        let what = format!(
            "“{}” takes {minutes} minutes, and the places of “{}” with the talk after them take {all}.",
            activity.name.id, route.story.id
        );
        desk.tell(code::PLAN_MINUTES, (nth, route.story.at), what, "Change the minutes of a place.");
    }
}

/// What must not be left out and could be.
pub(super) fn look_at_leaving_out(draft: &PlanDraft, desk: &mut Desk<'_>) {
    let nth = draft.nth;
    for activity in &draft.activities {
        let (at, id) = (activity.name.at, &activity.name.id);
        if activity.kind.is_some_and(Kind::never_left_out) && activity.never.is_none() {
            let what = format!("Nothing says that “{id}” is never left out.");
            let hint = "People need the one limit, rest, and a way home: write “never-drop: …”, and why.";
            desk.tell(code::NEVER_DROPPED, (nth, at), what, hint);
        }
        if activity.may_drop && activity.never.is_some() {
            let what = format!("“{id}” is never left out, and could be.");
            desk.tell(code::NEVER_DROPPED, (nth, at), what, "Delete “may-drop” or “never-drop”.");
        }
        if let Some(with) = activity.with.as_ref().filter(|_| !activity.may_drop) {
            let what = format!("“{id}” is left out together with “{}”, and cannot be left out.", with.id);
            desk.tell(code::NEVER_DROPPED, (nth, at), what, "Write “may-drop: true”.");
        }
    }
}

/// Lists of what can go that do not nest, do not save what they say, or take what cannot be given. All their activities are
/// there.
pub(super) fn look_at_losing(plan: &Plan, draft: &PlanDraft, desk: &mut Desk<'_>) {
    let mut shorter: Option<(u16, BTreeMap<&Id, u16>)> = None;
    for list in &draft.losing {
        let place = (draft.nth, list.at);
        let by: BTreeMap<&Id, u16> = list.by.iter().map(|(name, saves)| (&name.id, *saves)).collect();
        look_at_each(plan, list, &by, draft.nth, desk);
        let saved: u32 = list.by.iter().map(|(_, saves)| u32::from(*saves)).sum();
        if saved < u32::from(list.minutes) {
            let what = format!("This is to end {} minutes sooner, and saves {saved}.", list.minutes);
            desk.tell(code::LOSING, place, what, "Add an activity that can go, or write fewer minutes.");
        }
        if let Some((minutes, shorter)) = &shorter {
            if list.minutes <= *minutes {
                let what = "The shortest list of what can go stands first.";
                desk.tell(code::LOSING, place, what, "Put the lists in the order of their minutes.");
            }
            for (activity, saves) in shorter {
                if by.get(*activity).is_none_or(|here| here < saves) {
                    let what = format!("The list before this one takes {saves} minutes from “{activity}”.");
                    let hint =
                        "A longer list holds all of the shorter one: whoever is late later goes on from it.";
                    desk.tell(code::LOSING, place, what, hint);
                }
            }
        }
        shorter = Some((list.minutes, by));
    }
}

fn look_at_each(plan: &Plan, list: &LosingDraft, by: &BTreeMap<&Id, u16>, nth: usize, desk: &mut Desk<'_>) {
    for (name, saves) in &list.by {
        let Some((_, activity)) = plan.activity(&name.id) else { continue };
        let (gives, place) = (activity.gives(), (nth, name.at));
        if *saves > gives {
            let what = format!("“{}” gives {gives} minutes at most, and {saves} are taken from it.", name.id);
            let is_never = matches!(activity.leaving_out, LeavingOut::Never(_));
            let code = if is_never { code::NEVER_DROPPED } else { code::LOSING };
            desk.tell(code, place, what, "Take fewer minutes, or say how it is made shorter.");
        }
        let other = activity.with.as_ref().filter(|_| *saves >= activity.minutes);
        let other = other.and_then(|id| plan.activity(id)).map(|(_, other)| other);
        if let Some(other) = other.filter(|other| by.get(&other.id) != Some(&other.minutes)) {
            let what = format!("“{}” is left out here, and “{}” is not.", name.id, other.id);
            let hint = format!("Add {{ activity: {}, saves: {} }}.", other.id, other.minutes);
            desk.tell(code::UNPAIRED, place, what, hint);
        }
    }
}
