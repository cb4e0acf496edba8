//! Looking up what a plan names: its own activities, and stories, lessons, rights and forms of the shelf.
//!
//! Builds the plan when everything is found. Sentences, lines and handouts are names that phrases have words for: whether
//! they do is not known here.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{ActivityDraft, HandoutDraft, PlanDraft, RouteDraft, ShownDraft, StopDraft, time, way};
use crate::content::compile::Desk;
use crate::content::compile::fields::Named;
use crate::content::compile::library::Library;
use crate::content::compile::link::twins;
use crate::content::plan::{
    Activity, Handout, Kind, LeavingOut, Losing, Matter, Open, Plan, Route, Saving, Showing, Shown, Slip,
    Stop, Tale, plan_key,
};
use crate::content::scenario::{Entry, Id, Kind as ScenarioKind, Scenario};
use crate::finding::paper::Spot;
use crate::finding::{code, did_you_mean};

/// What is around a plan on its shelf.
pub(in crate::content::compile) struct Around<'a> {
    pub(in crate::content::compile) library: &'a Library,
    /// What is sound.
    pub(in crate::content::compile) scenarios: &'a [Arc<Scenario>],
    /// What has a file, whatever is in it.
    pub(in crate::content::compile) named: &'a [Id],
    /// The forms that have a file.
    pub(in crate::content::compile) forms: &'a [Id],
}

/// What was looked up: there and sound, there but broken (which is told elsewhere), or nowhere.
enum Found<'a> {
    Sound(&'a Scenario),
    Broken,
    Nowhere,
}

impl Around<'_> {
    fn find(&self, name: &Named, kind: ScenarioKind, nth: usize, desk: &mut Desk<'_>) -> Found<'_> {
        if let Some(found) = self.scenarios.iter().find(|one| one.id == name.id && one.kind == kind) {
            return Found::Sound(found);
        }
        let is_other = self.scenarios.iter().any(|one| one.id == name.id);
        if !is_other && self.named.contains(&name.id) {
            return Found::Broken;
        }
        let what = if kind == ScenarioKind::Lesson { "lesson" } else { "story" };
        let close = self.scenarios.iter().filter(|one| one.kind == kind).map(|one| one.id.as_str());
        let hint = did_you_mean(name.id.as_str(), close)
            .unwrap_or_else(|| format!("Write the id of a {what} that is there."));
        let what = format!("There is no {what} “{}”.", name.id);
        desk.tell(code::UNKNOWN_SCENARIO, (nth, name.at), what, hint);
        Found::Nowhere
    }
}

/// The plan, when everything holds.
pub(in crate::content::compile) fn link(
    draft: &PlanDraft,
    around: &Around<'_>,
    desk: &mut Desk<'_>,
) -> Option<Plan> {
    let nth = draft.nth;
    twins(draft.activities.iter().map(|one| &one.name), "activity", nth, desk);
    look_at_order(draft, desk);
    time::add_up(draft, desk);
    time::look_at_leaving_out(draft, desk);
    let mut is_whole = true;
    for activity in &draft.activities {
        look_at_own(activity, draft, desk);
        is_whole &= look_around(activity, draft, around, desk);
    }
    for (name, _) in draft.losing.iter().flat_map(|list| &list.by) {
        known_activity(name, draft, desk);
    }
    for list in &draft.losing {
        twins(list.by.iter().map(|(name, _)| name), "activity in this list", nth, desk);
    }
    for handout in &draft.handouts {
        look_at_handout(handout, draft, around, desk);
    }
    let plan = if desk.is_sound(nth) { assemble(draft) } else { None };
    if let Some(plan) = &plan {
        time::look_at_losing(plan, draft, desk);
    }
    plan.filter(|_| is_whole && desk.is_sound(nth))
}

/// Notes where the plan, its activities and what has words in them stand.
pub(in crate::content::compile) fn mark(
    draft: &PlanDraft,
    desk: &Desk<'_>,
    places: &mut BTreeMap<String, Spot>,
) {
    let plan = &draft.name.id;
    let mut put =
        |key: String, name: &Named| places.extend(desk.spot(draft.nth, name.at).map(|spot| (key, spot)));
    put(plan_key(plan, &[]), &draft.name);
    for activity in &draft.activities {
        let id = &activity.name.id;
        put(plan_key(plan, &[id]), &activity.name);
        for name in own(activity) {
            put(plan_key(plan, &[id, &name.id]), name);
        }
    }
}

/// Everything in an activity that has words of its own.
fn own(activity: &ActivityDraft) -> impl Iterator<Item = &Named> {
    let slips = activity.slips.iter().map(|slip| &slip.name);
    activity.heaps.iter().chain(slips).chain(&activity.roles).chain(&activity.cases)
}

/// A welcome first, an agreement before anybody talks, a closing last, and sentences after only where there were some
/// before.
fn look_at_order(draft: &PlanDraft, desk: &mut Desk<'_>) {
    let kinds: Vec<Kind> = draft.activities.iter().filter_map(|activity| activity.kind).collect();
    if kinds.len() < draft.activities.len() || kinds.is_empty() {
        return;
    }
    let place = |nth: usize| (draft.nth, draft.activities.get(nth).map_or(draft.name.at, |one| one.name.at));
    let mut tell = |nth: usize, what: &str, hint: &str| desk.tell(code::PLAN_ORDER, place(nth), what, hint);
    let at = |kind: Kind| kinds.iter().position(|known| *known == kind);
    let count = |kind: Kind| kinds.iter().filter(|known| **known == kind).count();
    let last = kinds.len() - 1;
    if at(Kind::Welcome) != Some(0) || count(Kind::Welcome) != 1 {
        tell(0, "A workshop begins with one welcome.", "Put an activity of the kind “welcome” first.");
    }
    if at(Kind::Closing) != Some(last) {
        tell(last, "A workshop ends with one closing.", "Put an activity of the kind “closing” last.");
    }
    let talks =
        kinds.iter().position(|kind| !matches!(kind, Kind::Welcome | Kind::Agreement)).unwrap_or(last);
    if at(Kind::Agreement).is_none_or(|nth| nth > talks) || count(Kind::Agreement) != 1 {
        let what = "People do not know the one limit before they speak.";
        tell(talks, what, "Put one activity of the kind “agreement” behind the welcome.");
    }
    let (before, after) = (at(Kind::SentencesBefore), at(Kind::SentencesAfter));
    let is_twice = count(Kind::SentencesBefore) > 1 || count(Kind::SentencesAfter) > 1;
    if before.is_some() != after.is_some() || before > after || is_twice {
        let what = "Sentences are marked once before and once after.";
        tell(before.or(after).unwrap_or(0), what, "Have both kinds once, or neither.");
    }
}

fn known_activity<'d>(name: &Named, draft: &'d PlanDraft, desk: &mut Desk<'_>) -> Option<&'d ActivityDraft> {
    let found = draft.activities.iter().find(|activity| activity.name.id == name.id);
    if found.is_none() {
        let ids = draft.activities.iter().map(|activity| activity.name.id.as_str());
        let hint = did_you_mean(name.id.as_str(), ids)
            .unwrap_or_else(|| "Write the id of an activity of this plan.".to_owned());
        let what = format!("This plan has no activity “{}”.", name.id);
        desk.tell(code::UNKNOWN_ACTIVITY, (draft.nth, name.at), what, hint);
    }
    found
}

/// What an activity says of itself and of the others.
fn look_at_own(activity: &ActivityDraft, draft: &PlanDraft, desk: &mut Desk<'_>) {
    let nth = draft.nth;
    twins(own(activity), "slip, heap, role or case", nth, desk);
    for (names, what) in [
        (&activity.lines, "line"),
        (&activity.sentences, "sentence"),
        (&activity.fewer, "sentence"),
        (&activity.pages, "page"),
        (&activity.short_pages, "page"),
        (&activity.short_slips, "slip"),
    ] {
        twins(names.iter(), what, nth, desk);
    }
    let slips: Vec<&Named> = activity.slips.iter().map(|slip| &slip.name).collect();
    let (sentences, pages): (Vec<_>, Vec<_>) =
        (activity.sentences.iter().collect(), activity.pages.iter().collect());
    let heaps: Vec<&Named> = activity.heaps.iter().collect();
    among(&activity.fewer, &sentences, "sentence", nth, desk);
    among(&activity.short_pages, &pages, "page", nth, desk);
    among(&activity.short_slips, &slips, "slip", nth, desk);
    among(activity.slips.iter().filter_map(|slip| slip.heap.as_ref()), &heaps, "heap", nth, desk);
    let Some(other) = activity.with.as_ref().and_then(|with| known_activity(with, draft, desk)) else {
        return;
    };
    let ids = |names: &[Named]| names.iter().map(|name| name.id.clone()).collect::<Vec<_>>();
    let is_mutual = other.with.as_ref().is_some_and(|with| with.id == activity.name.id);
    let same = ids(&other.sentences) == ids(&activity.sentences) && ids(&other.fewer) == ids(&activity.fewer);
    if other.kind == activity.kind || !is_mutual || !same {
        let what = format!("“{}” and “{}” do not have the same sentences.", activity.name.id, other.name.id);
        let hint =
            "Sentences before and after are the same, in the same order, and name each other under “with”.";
        desk.tell(code::UNPAIRED, (nth, activity.name.at), what, hint);
    }
}

/// Tells each of `names` that is not among `all`.
fn among<'d>(
    names: impl IntoIterator<Item = &'d Named>,
    all: &[&Named],
    what: &str,
    nth: usize,
    desk: &mut Desk<'_>,
) {
    for name in names {
        if !all.iter().any(|known| known.id == name.id) {
            let hint = did_you_mean(name.id.as_str(), all.iter().map(|known| known.id.as_str()))
                .unwrap_or_else(|| "Write one that this activity has.".to_owned());
            let what = format!("This activity has no {what} “{}”.", name.id);
            desk.tell(code::UNKNOWN_PART, (nth, name.at), what, hint);
        }
    }
}

/// Looks at what an activity takes from the shelf. False where something of it is broken, which is told elsewhere.
fn look_around(
    activity: &ActivityDraft,
    draft: &PlanDraft,
    around: &Around<'_>,
    desk: &mut Desk<'_>,
) -> bool {
    let nth = draft.nth;
    let mut is_whole = true;
    for route in activity.route.iter().chain(&activity.instead) {
        match around.find(&route.story, ScenarioKind::Story, nth, desk) {
            Found::Sound(story) => {
                if way::look_up(route, story, nth, desk) {
                    way::walk(route, story, nth, desk);
                }
            }
            Found::Broken => is_whole = false,
            Found::Nowhere => {}
        }
    }
    if let Some(lesson) = &activity.lesson {
        match around.find(lesson, ScenarioKind::Lesson, nth, desk) {
            Found::Sound(lesson) => {
                for page in &activity.pages {
                    way::place(page, lesson, nth, desk);
                }
            }
            Found::Broken => is_whole = false,
            Found::Nowhere => {}
        }
    }
    for shown in &activity.shows {
        is_whole &= look_at_shown(shown, draft, around, desk);
    }
    is_whole
}

fn look_at_shown(shown: &ShownDraft, draft: &PlanDraft, around: &Around<'_>, desk: &mut Desk<'_>) -> bool {
    let nth = draft.nth;
    if let Some(right) = &shown.right {
        around.library.known(Entry::Right, right, nth, desk);
    }
    if let Some(name) = &shown.words_of {
        let found = known_activity(name, draft, desk);
        if found.is_some_and(|found| found.route.as_ref().is_none_or(|route| route.words.is_empty())) {
            let what = format!("“{}” has no words to show.", name.id);
            desk.tell(code::UNKNOWN_WORDS, (nth, name.at), what, "Give that story a list “words”.");
        }
    }
    let Some((scenario, place)) = &shown.place else { return true };
    let kind = around.scenarios.iter().find(|one| one.id == scenario.id).map(|one| one.kind);
    match around.find(scenario, kind.unwrap_or(ScenarioKind::Story), nth, desk) {
        Found::Sound(scenario) => {
            way::place(place, scenario, nth, desk);
            true
        }
        Found::Broken => false,
        Found::Nowhere => true,
    }
}

fn look_at_handout(handout: &HandoutDraft, draft: &PlanDraft, around: &Around<'_>, desk: &mut Desk<'_>) {
    if let Some(of) = &handout.of {
        known_activity(of, draft, desk);
    }
    if let Some(form) = handout.form.as_ref().filter(|form| !around.forms.contains(&form.id)) {
        let hint = did_you_mean(form.id.as_str(), around.forms.iter().map(Id::as_str))
            .unwrap_or_else(|| "Write the id of a form that is there.".to_owned());
        let what = format!("There is no form “{}”.", form.id);
        desk.tell(code::UNKNOWN_PAPER, (draft.nth, form.at), what, hint);
    }
}

fn ids(names: &[Named]) -> Vec<Id> {
    names.iter().map(|name| name.id.clone()).collect()
}

fn id(name: Option<&Named>) -> Option<Id> {
    name.map(|name| name.id.clone())
}

fn assemble(draft: &PlanDraft) -> Option<Plan> {
    let losing = draft.losing.iter().map(|list| Losing {
        minutes: list.minutes,
        by: list.by.iter().map(|(name, saves)| Saving { activity: name.id.clone(), saves: *saves }).collect(),
    });
    let handouts = draft.handouts.iter().map(|one| {
        let (of, form) = (id(one.of.as_ref()), id(one.form.as_ref()));
        Some(Handout { id: one.name.id.clone(), of, form, each: one.each?, large: one.large })
    });
    Some(Plan {
        id: draft.name.id.clone(),
        minutes: draft.minutes?,
        wording: draft.wording?,
        people: draft.people?,
        leads: draft.leads?,
        activities: draft.activities.iter().map(assemble_activity).collect::<Option<_>>()?,
        losing: losing.collect(),
        handouts: handouts.collect::<Option<_>>()?,
    })
}

fn assemble_activity(draft: &ActivityDraft) -> Option<Activity> {
    let leaving_out = match &draft.never {
        Some(why) => LeavingOut::Never(why.id.clone()),
        None if draft.may_drop => LeavingOut::May,
        None => LeavingOut::Stays,
    };
    let matter = match draft.kind? {
        Kind::Welcome | Kind::Break | Kind::Closing => Matter::Plain,
        Kind::Agreement => Matter::Lines(ids(&draft.lines)),
        Kind::SentencesBefore | Kind::SentencesAfter => {
            Matter::Sentences { all: ids(&draft.sentences), fewer: ids(&draft.fewer) }
        }
        Kind::Story => Matter::Story(Box::new(Tale {
            route: route(draft.route.as_ref()?),
            talk_after: draft.talk_after,
            instead: draft.instead.as_ref().map(route),
        })),
        Kind::Lesson => Matter::Pages {
            lesson: draft.lesson.as_ref()?.id.clone(),
            pages: ids(&draft.pages),
            short: ids(&draft.short_pages),
        },
        Kind::Talk | Kind::Practice => Matter::Open(Box::new(open(draft)?)),
    };
    Some(Activity {
        id: draft.name.id.clone(),
        kind: draft.kind?,
        minutes: draft.minutes?,
        shortest: draft.shortest.map(|(minutes, _)| minutes),
        leaving_out,
        with: id(draft.with.as_ref()),
        matter,
    })
}

fn route(draft: &RouteDraft) -> Route {
    let stop = |stop: &StopDraft| Stop {
        place: stop.place.id.clone(),
        minutes: stop.minutes,
        choice: id(stop.choice.as_ref()),
        jump: stop.jump,
        may_drop: stop.may_drop,
    };
    Route {
        story: draft.story.id.clone(),
        way: draft.way.iter().map(stop).collect(),
        words: ids(&draft.words),
    }
}

fn open(draft: &ActivityDraft) -> Option<Open> {
    let slips =
        draft.slips.iter().map(|slip| Slip { id: slip.name.id.clone(), heap: id(slip.heap.as_ref()) });
    Some(Open {
        heaps: ids(&draft.heaps),
        slips: slips.collect(),
        short_slips: ids(&draft.short_slips),
        cases: ids(&draft.cases),
        roles: ids(&draft.roles),
        shows: draft.shows.iter().map(shown).collect::<Option<_>>()?,
    })
}

fn shown(draft: &ShownDraft) -> Option<Shown> {
    let what = match (&draft.right, &draft.place, &draft.words_of) {
        (Some(right), _, _) => Showing::Right(right.id.clone()),
        (_, Some((scenario, place)), _) => {
            Showing::Place { scenario: scenario.id.clone(), place: place.id.clone() }
        }
        (_, _, Some(activity)) => Showing::WordsOf(activity.id.clone()),
        (None, None, None) => return None,
    };
    Some(Shown { what, if_asked: draft.if_asked })
}
