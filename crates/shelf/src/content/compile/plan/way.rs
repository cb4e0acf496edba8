//! Walking a way of a plan as a room would, with what is remembered; and once more for each place that can be left out.

use super::{RouteDraft, StopDraft};
use crate::content::compile::Desk;
use crate::content::compile::fields::Named;
use crate::content::scenario::{Choice, Flags, Id, Place, Scenario};
use crate::finding::{code, did_you_mean};

/// Whether every place, choice and sentence is in the story.
pub(super) fn look_up(route: &RouteDraft, story: &Scenario, nth: usize, desk: &mut Desk<'_>) -> bool {
    let mut known = true;
    for stop in &route.way {
        let place = place(&stop.place, story, nth, desk);
        known &= place.is_some();
        let (Some(place), Some(name)) = (place, &stop.choice) else { continue };
        if choice(story, place, &name.id).is_none() {
            let ids = story.choices(place).iter().map(|choice| choice.id.as_str());
            let hint = did_you_mean(name.id.as_str(), ids.clone())
                .unwrap_or_else(|| format!("Known here: {}.", ids.collect::<Vec<_>>().join(", ")));
            let what = format!("“{}” of “{}” has no choice “{}”.", stop.place.id, story.id, name.id);
            desk.tell(code::UNKNOWN_CHOICE, (nth, name.at), what, hint);
            known = false;
        }
    }
    for name in &route.words {
        if story.own_word(&name.id).is_none() {
            let what = format!("“{}” has no sentence “{}”.", story.id, name.id);
            let hint = "Name one that is listed under “says” or “asks” of the story.";
            desk.tell(code::UNKNOWN_WORDS, (nth, name.at), what, hint);
            known = false;
        }
    }
    known
}

/// The place of this name; a finding when there is none.
pub(super) fn place(name: &Named, scenario: &Scenario, nth: usize, desk: &mut Desk<'_>) -> Option<Place> {
    let found = named_place(scenario, &name.id);
    if found.is_none() {
        let ids = scenario.places().filter_map(|place| scenario.place_id(place)).map(Id::as_str);
        let hint = did_you_mean(name.id.as_str(), ids)
            .unwrap_or_else(|| "Write the id of a step, an outcome or a page that is there.".to_owned());
        let what = format!("“{}” has no place “{}”.", scenario.id, name.id);
        desk.tell(code::UNKNOWN_PLACE, (nth, name.at), what, hint);
    }
    found
}

fn named_place(scenario: &Scenario, id: &Id) -> Option<Place> {
    scenario.places().find(|place| scenario.place_id(*place) == Some(id))
}

fn choice<'s>(story: &'s Scenario, place: Place, id: &Id) -> Option<&'s Choice> {
    story.choices(place).iter().find(|choice| choice.id == *id)
}

/// Tells where the way cannot be walked: with all its places, and with those left out that go first when time is short.
/// All its places and choices are there.
pub(super) fn walk(route: &RouteDraft, story: &Scenario, nth: usize, desk: &mut Desk<'_>) {
    let mut way: Vec<(&StopDraft, bool)> = route.way.iter().map(|stop| (stop, stop.jump)).collect();
    let Some((first, _)) = way.first() else { return };
    if named_place(story, &first.place.id) != Some(story.start) {
        let start = story.place_id(story.start).map_or("", Id::as_str);
        let what = format!("A way begins where its story begins, at “{start}”.");
        desk.tell(code::BROKEN_WAY, (nth, first.place.at), what, "Put that place first.");
        return;
    }
    if !try_way(&way, story, nth, "", desk) {
        return;
    }
    while let Some(gone) = way.iter().rposition(|(stop, _)| stop.may_drop) {
        let (stop, _) = way.remove(gone);
        if let Some((_, jump)) = way.get_mut(gone) {
            *jump = true;
        }
        if way.is_empty() {
            let what = "Every place of this way can be left out.";
            desk.tell(code::BROKEN_WAY, (nth, stop.place.at), what, "Delete a “may-drop: true”.");
            return;
        }
        if !try_way(&way, story, nth, &format!(" when “{}” is left out", stop.place.id), desk) {
            return;
        }
    }
}

/// Walks one way; `when` says what was left out of it. One that is whole ends at an outcome; a shorter one may end with
/// what follows a choice.
fn try_way(
    way: &[(&StopDraft, bool)],
    story: &Scenario,
    nth: usize,
    when: &str,
    desk: &mut Desk<'_>,
) -> bool {
    let is_whole = when.is_empty();
    let mut flags = Flags::default();
    let mut led: Option<Place> = None;
    for (step, (stop, jump)) in way.iter().enumerate() {
        let Some(here) = named_place(story, &stop.place.id) else { return false };
        let at = (nth, stop.place.at);
        if step > 0 && !jump && led != Some(here) {
            let what = format!("Nothing leads to “{}”{when}.", stop.place.id);
            let hint = "Write the choice that leads here at the place before it, or “jump: true” here.";
            desk.tell(code::BROKEN_WAY, at, what, hint);
            return false;
        }
        let is_last = step + 1 == way.len();
        led = None;
        match (&stop.choice, here) {
            (Some(name), _) => {
                let Some(choice) = choice(story, here, &name.id) else { return false };
                if !choice.guard.opens(flags) {
                    let what = format!("The choice “{}” is not open here{when}.", name.id);
                    let hint = "Look at its “needs” and “unless”: this way remembers something else.";
                    desk.tell(code::BROKEN_WAY, (nth, name.at), what, hint);
                    return false;
                }
                flags = flags.with(choice.remembers);
                led = Some(choice.to);
            }
            (None, Place::Step(_)) if is_last && is_whole => {
                let what = format!("The way ends at “{}”, where the story goes on.", stop.place.id);
                let hint = "Lead it to an outcome: there the room sees rights, words and who can help.";
                desk.tell(code::BROKEN_WAY, at, what, hint);
                return false;
            }
            (None, Place::Step(_) | Place::Outcome(_)) => {}
        }
        if is_last && is_whole && led.is_some() {
            let what = format!("The way ends at “{}”, before what follows its choice.", stop.place.id);
            desk.tell(code::BROKEN_WAY, at, what, "Add the place that the choice leads to.");
            return false;
        }
    }
    true
}
