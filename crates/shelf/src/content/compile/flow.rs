//! Walking a scenario through every state that it can be in.
//!
//! A state is a place and the flags that are remembered there. What holds in every state holds for every person. It
//! refuses to wait: a scenario with more states than [`States::MOST`] is a finding.

use super::Desk;
use super::draft::{GivesDraft, ScenarioDraft};
use crate::content::scenario::{Flags, Given, Gives, Guard, Kind, Place, Scenario};
use crate::content::states::States;
use crate::finding::code::{self, Code};

/// A scenario under proof, beside what its author wrote.
struct Proof<'p, 'd, 'a> {
    scenario: &'p Scenario,
    draft: &'p ScenarioDraft,
    states: States,
    nth: usize,
    desk: &'d mut Desk<'a>,
}

/// Notes everything that is wrong with the flow of a scenario.
pub(super) fn prove(scenario: &Scenario, draft: &ScenarioDraft, nth: usize, desk: &mut Desk<'_>) {
    let states = States::explore(scenario);
    let mut proof = Proof { scenario, draft, states, nth, desk };
    // A page of a lesson has one way on, which the guide itself puts there.
    if scenario.kind != Kind::Lesson {
        proof.count_choices();
    }
    if proof.states.too_many {
        let what =
            format!("This scenario can be in more than {} states, which nobody can prove.", States::MOST);
        return proof.tell(
            code::TOO_MANY_STATES,
            draft.name.at,
            what,
            "Remember less, or make two scenarios of it.",
        );
    }
    proof.reachable();
    proof.choices();
    proof.way_out();
    proof.outcomes();
    if proof.desk.is_sound(nth) {
        proof.never_shown();
    }
}

impl Proof<'_, '_, '_> {
    fn tell(&mut self, code: Code, at: usize, what: impl Into<String>, hint: impl Into<String>) {
        self.desk.tell(code, (self.nth, at), what, hint);
    }

    fn count_choices(&mut self) {
        for step in &self.draft.steps {
            let (name, at) = (&step.name.id, step.name.at);
            match step.choices.len() {
                0 => {
                    let what = format!("Nobody gets on from “{name}”: it has no choices.");
                    self.tell(
                        code::DEAD_END,
                        at,
                        what,
                        "Give it 2 to 5 choices, or move it to the outcomes.",
                    );
                }
                1 => {
                    let what = format!("“{name}” has one choice, and one choice is no choice.");
                    self.tell(code::FEW_CHOICES, at, what, "Add another way to act, such as saying nothing.");
                }
                2..=5 => {}
                number => {
                    let what = format!("“{name}” has {number} choices, more than people can hold in mind.");
                    self.tell(code::MANY_CHOICES, at, what, "Keep at most five, or make two steps of it.");
                }
            }
        }
    }

    fn at(&self, place: Place) -> usize {
        let name = match place {
            Place::Step(nth) => self.draft.steps.get(usize::from(nth)).map(|step| &step.name),
            Place::Outcome(nth) => self.draft.outcomes.get(usize::from(nth)).map(|outcome| &outcome.name),
        };
        name.map_or(0, |name| name.at)
    }

    fn name(&self, place: Place) -> String {
        self.scenario.place_id(place).map_or_else(String::new, ToString::to_string)
    }

    fn reachable(&mut self) {
        for place in self.scenario.places() {
            if self.states.at(place).next().is_none() {
                let what = format!("Nobody ever comes to “{}”.", self.name(place));
                let hint = "Lead a choice to it, or delete it.";
                self.tell(code::UNREACHABLE_PLACE, self.at(place), what, hint);
            }
        }
    }

    fn choices(&mut self) {
        let steps = (0_u16..).zip(self.scenario.steps.iter().zip(&self.draft.steps));
        for (nth, (step, written)) in steps {
            let states: Vec<Flags> = self.states.at(Place::Step(nth)).collect();
            let open = |flags: &Flags| step.choices.iter().any(|choice| choice.guard.opens(*flags));
            let shut = states.iter().find(|flags| !open(flags)).filter(|_| !step.choices.is_empty());
            if let Some(flags) = shut {
                let what = format!("At “{}” there is nothing to choose {}.", step.id, self.when(*flags));
                let hint = "Add a choice without “needs” and “unless”.";
                self.tell(code::NO_OPEN_CHOICE, written.name.at, what, hint);
            }
            for (choice, written) in step.choices.iter().zip(&written.choices) {
                let before: Vec<Flags> =
                    states.iter().copied().filter(|flags| choice.guard.opens(*flags)).collect();
                if before.is_empty() && !states.is_empty() {
                    let what = format!("The choice “{}” is never open.", choice.id);
                    let hint = "Look at its “needs” and “unless”: no way here remembers just that.";
                    self.tell(code::CLOSED_CHOICE, written.name.at, what, hint);
                }
            }
        }
    }

    fn way_out(&mut self) {
        let ends = |place: Place, flags: Flags| {
            matches!(place, Place::Outcome(_))
                || !self.scenario.choices(place).iter().any(|choice| choice.guard.opens(flags))
        };
        let can = self.states.can_end(ends);
        let caught = self.states.all.iter().zip(can).filter(|(_, can)| !can).map(|((place, _), _)| *place);
        let mut caught: Vec<Place> = caught.collect();
        caught.sort_unstable();
        caught.dedup();
        let Some(first) = caught.first().copied() else { return };
        let others: Vec<String> =
            caught.iter().skip(1).map(|place| format!("“{}”", self.name(*place))).collect();
        let with =
            if others.is_empty() { String::new() } else { format!(" (nor from {})", others.join(", ")) };
        let what = format!("From “{}” no outcome can be reached any more{with}.", self.name(first));
        self.tell(code::NO_WAY_OUT, self.at(first), what, "Let one choice lead out of the loop.");
    }

    fn outcomes(&mut self) {
        let outcomes = (0_u16..).zip(self.scenario.outcomes.iter().zip(&self.draft.outcomes));
        for (nth, (outcome, written)) in outcomes {
            let states: Vec<Flags> = self.states.at(Place::Outcome(nth)).collect();
            let gives = &outcome.gives;
            let needed = [
                (code::OUTCOME_WITHOUT_RIGHT, &gives.rights, "right", "rights"),
                (code::OUTCOME_WITHOUT_SAY, &gives.says, "sentence to say", "says"),
                (code::OUTCOME_WITHOUT_HELP, &gives.helps, "person who can help", "helps"),
                (code::OUTCOME_WITHOUT_NEXT, &gives.next, "next step", "next"),
            ];
            for (code, givens, what, field) in needed {
                let bare = |flags: &&Flags| !givens.iter().any(|given| given.guard.opens(**flags));
                let hint = format!("Add one under “{field}” that is always shown.");
                if givens.is_empty() {
                    let what = format!("The outcome “{}” has no {what}.", outcome.id);
                    self.tell(code, written.name.at, what, hint);
                } else if let Some(flags) = states.iter().find(bare) {
                    let when = self.when(*flags);
                    let what = format!("The outcome “{}” has no {what} {when}.", outcome.id);
                    self.tell(code, written.name.at, what, hint);
                }
            }
        }
    }

    /// Looks for things that are listed and never shown.
    fn never_shown(&mut self) {
        for (nth, (step, written)) in (0_u16..).zip(self.scenario.steps.iter().zip(&self.draft.steps)) {
            let states: Vec<Flags> = self.states.at(Place::Step(nth)).collect();
            for (choice, written) in step.choices.iter().zip(&written.choices) {
                let before = states.iter().copied().filter(|flags| choice.guard.opens(*flags));
                let after = before.clone().map(|flags| flags.with(choice.remembers));
                self.shown(&choice.gives, &written.gives, &before.chain(after).collect::<Vec<_>>());
            }
        }
        for (nth, (outcome, written)) in
            (0_u16..).zip(self.scenario.outcomes.iter().zip(&self.draft.outcomes))
        {
            let states: Vec<Flags> = self.states.at(Place::Outcome(nth)).collect();
            self.shown(&outcome.gives, &written.gives, &states);
        }
    }

    /// Looks for things that are shown in none of `states`.
    fn shown(&mut self, gives: &Gives, written: &GivesDraft, states: &[Flags]) {
        let lists: [&[Given]; 6] =
            [&gives.rights, &gives.says, &gives.asks, &gives.helps, &gives.next, &gives.keeps];
        for (given, draft) in lists.into_iter().flatten().zip(written.lists().into_iter().flatten()) {
            let always = given.guard == Guard::default();
            if !always && !states.iter().any(|flags| given.guard.opens(*flags)) {
                let what = format!("“{}” is never shown here.", given.id);
                let hint = "Look at its “needs” and “unless”: no way here remembers just that.";
                self.tell(code::NEVER_SHOWN, draft.name.at, what, hint);
            }
        }
    }

    /// In which case, in words: *when “asked” is remembered*.
    fn when(&self, flags: Flags) -> String {
        let bits = (0..).zip(&self.scenario.flags).filter(|(bit, _)| flags.holds(Flags(1 << bit)));
        let names: Vec<String> = bits.map(|(_, name)| format!("“{name}”")).collect();
        match names.as_slice() {
            [] => "when nothing is remembered".to_owned(),
            [one] => format!("when {one} is remembered"),
            _ => format!("when {} are remembered", names.join(", ")),
        }
    }
}
