//! Looking up the names in a scenario: its places, flags, words, and what it takes from the library.
//!
//! Builds the scenario when everything is found. Knows nothing of reachability; that is `flow`'s.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::{ChoiceDraft, GivenDraft, GivesDraft, ScenarioDraft};
use super::fields::Named;
use super::library::Library;
use super::{Desk, Sheet, flow, lesson};
use crate::content::form::{BESIDE, KEYS};
use crate::content::plan;
use crate::content::scenario::{
    Choice, Entry, Flags, Given, Gives, Guard, Id, Kind, Outcome, Place, Scenario, Step, WordKind,
};
use crate::content::states::Longest;
use crate::finding::paper::Spot;
use crate::finding::{code, did_you_mean};

/// The scenario on `sheet`, when it is known what all of it says; its paper tells whether nothing is wrong with it.
pub(super) fn link(sheet: &Sheet<'_>, library: &Library, desk: &mut Desk<'_>) -> Option<Scenario> {
    let Sheet { nth, draft, .. } = sheet;
    look_at_ids(draft, *nth, desk);
    look_at_flags(draft, *nth, desk);
    look_at_targets(draft, *nth, desk);
    // Of two places with one name nobody knows which is meant.
    let names: BTreeSet<&Id> = place_names(draft).map(|name| &name.id).collect();
    let is_known = desk.is_whole(*nth) && names.len() == place_names(draft).count();
    let scenario = if is_known { assemble(draft) } else { None };
    if let Some(scenario) = &scenario {
        flow::prove(scenario, draft, *nth, desk);
    }
    look_at_words(draft, *nth, desk);
    look_at_library(draft, *nth, library, desk);
    let quiet = draft.steps.iter().flat_map(|step| &step.choices).any(|choice| choice.quiet);
    if draft.kind == Kind::Story && !quiet && !draft.steps.is_empty() {
        let what = "Nobody can say nothing in this story.";
        let hint = "Mark one choice with “quiet: true”: many people freeze, and that is a way to act.";
        desk.tell(code::NO_QUIET_CHOICE, (*nth, draft.name.at), what, hint);
    }
    scenario
}

/// Notes where the thing stands that each key of `sheet` is made for.
pub(super) fn mark(sheet: &Sheet<'_>, desk: &Desk<'_>, places: &mut BTreeMap<String, Spot>) {
    let Sheet { nth, draft, .. } = sheet;
    let scenario = &draft.name.id;
    let mut put = |key: String, name: &Named| {
        if let Some(spot) = desk.spot(*nth, name.at) {
            places.entry(key).or_insert(spot);
        }
    };
    put(scenario.to_string(), &draft.name);
    for step in &draft.steps {
        put(format!("{scenario}--{}", step.name.id), &step.name);
        // The way on from a page of a lesson has no phrase of its own.
        for choice in step.choices.iter().filter(|_| draft.kind != Kind::Lesson) {
            put(format!("{scenario}--{}--{}", step.name.id, choice.name.id), &choice.name);
        }
    }
    for outcome in &draft.outcomes {
        put(format!("{scenario}--{}", outcome.name.id), &outcome.name);
    }
    for gives in all_gives(draft) {
        for (kind, list) in
            [(WordKind::Say, &gives.says), (WordKind::Ask, &gives.asks), (WordKind::Next, &gives.next)]
        {
            for given in list {
                put(format!("{scenario}--{}--{}", kind.name(), given.name.id), &given.name);
            }
        }
    }
}

fn all_gives(draft: &ScenarioDraft) -> impl Iterator<Item = &GivesDraft> {
    let choices = choices(draft).map(|choice| &choice.gives);
    choices.chain(draft.outcomes.iter().map(|outcome| &outcome.gives))
}

fn choices(draft: &ScenarioDraft) -> impl Iterator<Item = &ChoiceDraft> {
    draft.steps.iter().flat_map(|step| &step.choices)
}

fn place_names(draft: &ScenarioDraft) -> impl Iterator<Item = &Named> {
    draft.steps.iter().map(|step| &step.name).chain(draft.outcomes.iter().map(|outcome| &outcome.name))
}

fn look_at_ids(draft: &ScenarioDraft, nth: usize, desk: &mut Desk<'_>) {
    let name = &draft.name;
    let taken = Entry::ALL.iter().map(|entry| entry.name()).chain([KEYS, BESIDE, plan::KEYS, plan::WORKSHOP]);
    if taken.into_iter().any(|taken| taken == name.id.as_str()) {
        let what = format!("A scenario cannot be called “{}”: the library’s keys begin so.", name.id);
        desk.tell(code::RESERVED_NAME, (nth, name.at), what, "Give it another id.");
    }
    for name in place_names(draft) {
        if WordKind::ALL.iter().any(|kind| kind.name() == name.id.as_str()) {
            let what = format!("A place cannot be called “{}”: the keys of words begin so.", name.id);
            desk.tell(code::RESERVED_NAME, (nth, name.at), what, "Give it another id.");
        }
    }
    twins(place_names(draft), "place", nth, desk);
    for step in &draft.steps {
        twins(step.choices.iter().map(|choice| &choice.name), "choice in this step", nth, desk);
    }
}

/// Tells each name that was given before; `what` is what has it.
pub(super) fn twins<'d>(names: impl Iterator<Item = &'d Named>, what: &str, nth: usize, desk: &mut Desk<'_>) {
    let mut seen: Vec<&Id> = Vec::new();
    for name in names {
        if seen.contains(&&name.id) {
            let what = format!("The {what} “{}” was given before.", name.id);
            desk.tell_read(code::DUPLICATE_ID, (nth, name.at), what, "Give one of them another id.");
        } else {
            seen.push(&name.id);
        }
    }
}

/// The flags of a scenario in the order in which they are first remembered.
fn flags(draft: &ScenarioDraft) -> Vec<&Named> {
    let mut flags: Vec<&Named> = Vec::new();
    for name in choices(draft).flat_map(|choice| &choice.remembers) {
        if !flags.iter().any(|flag| flag.id == name.id) {
            flags.push(name);
        }
    }
    flags
}

fn look_at_flags(draft: &ScenarioDraft, nth: usize, desk: &mut Desk<'_>) {
    let flags = flags(draft);
    if let Some(flag) = flags.get(Flags::MOST) {
        let what = format!("A scenario remembers at most {} flags; “{}” is one more.", Flags::MOST, flag.id);
        desk.tell(code::TOO_MANY_FLAGS, (nth, flag.at), what, "Remember less, or make two scenarios of it.");
    }
    let of_choices = choices(draft).flat_map(|choice| choice.needs.iter().chain(&choice.unless));
    let of_givens = all_gives(draft)
        .flat_map(GivesDraft::lists)
        .flatten()
        .flat_map(|given| given.needs.iter().chain(&given.unless));
    let read: Vec<&Named> = of_choices.chain(of_givens).collect();
    let mut all_set = true;
    for name in &read {
        if !flags.iter().any(|flag| flag.id == name.id) {
            let known = flags.iter().map(|flag| flag.id.as_str());
            let hint = did_you_mean(name.id.as_str(), known).unwrap_or_else(|| match draft.kind {
                Kind::Lesson => "A lesson remembers nothing; list what its page always shows.".to_owned(),
                Kind::Story | Kind::MySituation => {
                    format!("Add “remembers: [{}]” to the choice that is meant.", name.id)
                }
            });
            all_set = false;
            desk.tell_read(
                code::UNSET_FLAG,
                (nth, name.at),
                format!("No choice remembers “{}”.", name.id),
                hint,
            );
        }
    }
    for flag in flags.into_iter().filter(|_| all_set) {
        if !read.iter().any(|name| name.id == flag.id) {
            let what = format!("Nothing needs “{}”, or is hidden by it.", flag.id);
            desk.tell_read(code::IDLE_FLAG, (nth, flag.at), what, "Use it, or forget it.");
        }
    }
}

fn look_at_targets(draft: &ScenarioDraft, nth: usize, desk: &mut Desk<'_>) {
    let places: Vec<&str> = place_names(draft).map(|name| name.id.as_str()).collect();
    let targets = choices(draft).filter_map(|choice| choice.to.as_ref());
    for name in targets.chain(&draft.start) {
        if !places.contains(&name.id.as_str()) {
            let hint = did_you_mean(name.id.as_str(), places.iter().copied())
                .unwrap_or_else(|| "Write the id of a step or an outcome of this scenario.".to_owned());
            let what = format!("There is no place “{}” in this scenario.", name.id);
            desk.tell(code::UNKNOWN_TARGET, (nth, name.at), what, hint);
        }
    }
    let outcome = |name: &&Named| draft.outcomes.iter().any(|outcome| outcome.name.id == name.id);
    if let Some(name) = draft.start.as_ref().filter(outcome) {
        let what = format!("“{}” is an outcome; a scenario begins with a step.", name.id);
        desk.tell(code::UNKNOWN_TARGET, (nth, name.at), what, "Write the id of the first step.");
    }
}

fn look_at_words(draft: &ScenarioDraft, nth: usize, desk: &mut Desk<'_>) {
    let says: Vec<&Id> = all_gives(draft).flat_map(|gives| &gives.says).map(|given| &given.name.id).collect();
    let asks: Vec<&GivenDraft> = all_gives(draft).flat_map(|gives| &gives.asks).collect();
    let mut told: Vec<&Id> = Vec::new();
    for ask in &asks {
        if says.contains(&&ask.name.id) && !told.contains(&&ask.name.id) {
            told.push(&ask.name.id);
            let what = format!("“{}” is a sentence to say and a question to ask.", ask.name.id);
            desk.tell(code::SAY_AND_ASK, (nth, ask.name.at), what, "Give one of them another id.");
        }
    }
    if draft.kind == Kind::Lesson {
        return lesson::look_at_keeps(all_gives(draft), nth, desk);
    }
    for keep in all_gives(draft).flat_map(|gives| &gives.keeps) {
        let known = || says.iter().copied().chain(asks.iter().map(|ask| &ask.name.id));
        if !known().any(|id| *id == keep.name.id) {
            let hint = did_you_mean(keep.name.id.as_str(), known().map(Id::as_str))
                .unwrap_or_else(|| "List it under “says” or “asks” first.".to_owned());
            let what = format!("This scenario has no sentence and no question “{}”.", keep.name.id);
            desk.tell(code::UNKNOWN_KEEP, (nth, keep.name.at), what, hint);
        }
    }
}

fn look_at_library(draft: &ScenarioDraft, nth: usize, library: &Library, desk: &mut Desk<'_>) {
    let single = [(Entry::Theme, &draft.theme), (Entry::Service, &draft.service)];
    for (entry, name) in
        single.into_iter().filter_map(|(entry, name)| name.as_ref().map(|name| (entry, name)))
    {
        library.known(entry, name, nth, desk);
    }
    for gives in all_gives(draft) {
        for right in &gives.rights {
            library.known(Entry::Right, &right.name, nth, desk);
        }
        for ally in &gives.helps {
            library.known(Entry::Ally, &ally.name, nth, desk);
        }
    }
}

/// What the names of one scenario stand for.
struct Names<'d> {
    flags: Vec<&'d Named>,
    places: Vec<(&'d Id, Place)>,
}

impl Names<'_> {
    fn place(&self, name: Option<&Named>) -> Option<Place> {
        let name = name?;
        self.places.iter().find(|(id, _)| **id == name.id).map(|(_, place)| *place)
    }

    fn flags(&self, names: &[Named]) -> Flags {
        let bit = |name: &Named| self.flags.iter().take(Flags::MOST).position(|flag| flag.id == name.id);
        Flags(names.iter().filter_map(bit).fold(0, |flags, bit| flags | 1 << bit))
    }

    fn guard(&self, needs: &[Named], unless: &[Named]) -> Guard {
        Guard { needs: self.flags(needs), unless: self.flags(unless) }
    }

    fn givens(&self, drafts: &[GivenDraft]) -> Vec<Given> {
        let given = |draft: &GivenDraft| Given {
            id: draft.name.id.clone(),
            guard: self.guard(&draft.needs, &draft.unless),
        };
        drafts.iter().map(given).collect()
    }

    fn gives(&self, draft: &GivesDraft) -> Gives {
        Gives {
            rights: self.givens(&draft.rights),
            says: self.givens(&draft.says),
            asks: self.givens(&draft.asks),
            helps: self.givens(&draft.helps),
            next: self.givens(&draft.next),
            keeps: self.givens(&draft.keeps),
        }
    }

    fn choice(&self, draft: &ChoiceDraft) -> Option<Choice> {
        Some(Choice {
            id: draft.name.id.clone(),
            to: self.place(draft.to.as_ref())?,
            remembers: self.flags(&draft.remembers),
            guard: self.guard(&draft.needs, &draft.unless),
            quiet: draft.quiet,
            gives: self.gives(&draft.gives),
        })
    }
}

fn assemble(draft: &ScenarioDraft) -> Option<Scenario> {
    let steps = (0_u16..).zip(&draft.steps).map(|(nth, step)| (&step.name.id, Place::Step(nth)));
    let outcomes =
        (0_u16..).zip(&draft.outcomes).map(|(nth, outcome)| (&outcome.name.id, Place::Outcome(nth)));
    let names = Names { flags: flags(draft), places: steps.chain(outcomes).collect() };
    let mut steps = Vec::new();
    for step in &draft.steps {
        let choices = step.choices.iter().map(|choice| names.choice(choice)).collect::<Option<_>>()?;
        steps.push(Step { id: step.name.id.clone(), choices });
    }
    let outcome = |draft: &super::draft::OutcomeDraft| Outcome {
        id: draft.name.id.clone(),
        gives: names.gives(&draft.gives),
    };
    Some(Scenario {
        id: draft.name.id.clone(),
        kind: draft.kind,
        theme: draft.theme.as_ref().map(|name| name.id.clone()),
        service: draft.service.as_ref().map(|name| name.id.clone()),
        minutes: draft.minutes?,
        touches: draft.touches.clone(),
        help_first: draft.help_first,
        start: names.place(draft.start.as_ref())?,
        steps,
        outcomes: draft.outcomes.iter().map(outcome).collect(),
        flags: names.flags.iter().map(|name| name.id.clone()).collect(),
        longest: Longest::default(),
    })
}
