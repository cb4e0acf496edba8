//! One person going through one scenario.
//!
//! A walk is a value: a trail of turns and a mark in it. Going back moves the mark and forgets nothing. A new choice
//! drops only those later turns that no longer follow, and says how many. No terminal, no clock, no disk, no language.

use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;

use shelf::content::{Choice, Flags, Id, Kind, Place, Scenario};

mod renewed;
mod way;

pub use renewed::Followed;
pub use way::Way;

/// A choice that was made, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Turn {
    /// The step.
    pub at: Place,
    /// The choice.
    pub took: Id,
}

/// One person, one scenario.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Walk {
    scenario: Arc<Scenario>,
    trail: Vec<Turn>,
    /// How many turns lie behind the person.
    mark: usize,
    /// Whether the person is hearing what follows the last turn, before the next place.
    hearing: bool,
    /// What was remembered before a jump that kept it.
    brought: Flags,
}

impl Walk {
    /// A walk at its beginning.
    pub const fn begin(scenario: Arc<Scenario>) -> Self {
        Self { scenario, trail: Vec::new(), mark: 0, hearing: false, brought: Flags(0) }
    }

    /// The scenario.
    pub const fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// The turns that lie behind the person.
    pub fn path(&self) -> &[Turn] {
        self.trail.get(..self.mark).unwrap_or_default()
    }

    /// The turns that were walked before and still follow: what going on would meet again.
    pub fn ahead(&self) -> &[Turn] {
        self.trail.get(self.mark..).unwrap_or_default()
    }

    /// Where the mark is; while hearing what follows, the place it leads to.
    pub fn place(&self) -> Place {
        self.after(self.path())
    }

    /// The turn whose consequence is being heard.
    pub fn hearing(&self) -> Option<&Turn> {
        if self.hearing { self.path().last() } else { None }
    }

    /// What has been remembered on the way here.
    pub fn flags(&self) -> Flags {
        self.remembered(self.path())
    }

    /// What can be chosen here.
    pub fn choices(&self) -> impl Iterator<Item = &Choice> {
        let flags = self.flags();
        let open: &[Choice] = if self.hearing { &[] } else { self.scenario.choices(self.place()) };
        open.iter().filter(move |choice| choice.guard.opens(flags))
    }

    /// The choice that a turn of this walk took.
    pub fn taken(&self, turn: &Turn) -> Option<&Choice> {
        self.scenario.choices(turn.at).iter().find(|choice| choice.id == turn.took)
    }

    /// Which place of the path this is, from 1; while hearing what follows, the one where the choice was made.
    pub const fn nth(&self) -> usize {
        if self.hearing { self.mark } else { self.mark + 1 }
    }

    /// The most choices that can still be made up to an outcome; none where a way leads in a circle.
    pub fn longest(&self) -> Option<usize> {
        self.scenario.longest(self.place(), self.flags())
    }

    /// Whether the walk has come to rest.
    pub fn at_rest(&self) -> bool {
        !self.hearing && matches!(self.place(), Place::Outcome(_))
    }

    /// Whether nothing has been chosen yet.
    pub const fn at_start(&self) -> bool {
        self.mark == 0
    }

    /// Takes a choice, and says how many later turns were dropped because they no longer follow.
    ///
    /// A choice that is not offered here changes nothing.
    pub fn choose(&mut self, id: &Id) -> Option<usize> {
        let place = self.place();
        self.choices().find(|choice| choice.id == *id)?;
        let later = self.trail.split_off(self.mark);
        let same = later.first().is_some_and(|turn| turn.took == *id);
        self.trail.push(Turn { at: place, took: id.clone() });
        self.mark += 1;
        self.hearing = self.scenario.kind == Kind::Story;
        let behind: Vec<Turn> = later.into_iter().skip(1).collect();
        let many = behind.len();
        if same {
            self.trail.extend(behind);
            return Some(0);
        }
        for turn in behind {
            if !self.follows(&turn) {
                break;
            }
            self.trail.push(turn);
        }
        Some(many - (self.trail.len() - self.mark))
    }

    /// Goes on from what follows to the next place.
    pub const fn go_on(&mut self) {
        self.hearing = false;
    }

    /// Goes back by one page; false at the beginning.
    pub fn step_back(&mut self) -> bool {
        if self.hearing {
            self.hearing = false;
            self.mark = self.mark.saturating_sub(1);
            return true;
        }
        if self.mark == 0 {
            return false;
        }
        if self.scenario.kind == Kind::Story {
            self.hearing = true;
        } else {
            self.mark -= 1;
        }
        true
    }

    /// Goes back to the nth step of the path.
    pub const fn walk_on_from(&mut self, nth: usize) {
        if nth < self.mark {
            self.mark = nth;
            self.hearing = false;
        }
    }

    /// Goes straight to a place: along the trail when the place lies on it, else by the shortest path that leads there.
    /// Says how many turns of the old trail were dropped.
    pub fn jump(&mut self, place: Place) -> usize {
        let on_trail = (0..=self.trail.len())
            .find(|&mark| self.after(self.trail.get(..mark).unwrap_or_default()) == place);
        if let Some(mark) = on_trail {
            self.mark = mark;
            self.hearing = false;
            return 0;
        }
        self.shortest(|at, _| at == place).map_or(0, |path| self.take(path))
    }

    /// The same, and what was remembered so far stays, where something can be chosen with it or the walk comes to rest.
    pub fn jump_on(&mut self, place: Place) -> usize {
        let flags = self.flags();
        let dropped = self.jump(place);
        let before = std::mem::replace(&mut self.brought, flags);
        if matches!(self.place(), Place::Step(_)) && self.choices().next().is_none() {
            self.brought = before;
        }
        dropped
    }

    /// Takes a choice of the place where the mark is, on the shortest path on which it is open, and says how many turns
    /// of the old trail were dropped. A choice that this place does not have changes nothing.
    pub fn choose_elsewhere(&mut self, id: &Id) -> Option<usize> {
        let place = self.place();
        let guard = self.scenario.choices(place).iter().find(|choice| choice.id == *id)?.guard;
        let path = self.shortest(|at, flags| at == place && guard.opens(flags))?;
        let dropped = self.take(path);
        self.choose(id)?;
        Some(dropped)
    }

    /// Walks `path` instead, to its end. Says how many turns of the old trail were dropped.
    fn take(&mut self, path: Vec<Turn>) -> usize {
        let same = self.trail.iter().zip(&path).take_while(|(old, new)| old == new).count();
        let dropped = self.trail.len() - same;
        self.mark = path.len();
        self.trail = path;
        self.hearing = false;
        dropped
    }

    /// Whether `turn` can come after the trail as it is now.
    fn follows(&self, turn: &Turn) -> bool {
        let flags = self.remembered(&self.trail);
        self.after(&self.trail) == turn.at && self.taken(turn).is_some_and(|choice| choice.guard.opens(flags))
    }

    fn after(&self, turns: &[Turn]) -> Place {
        turns.last().and_then(|turn| self.taken(turn)).map_or(self.scenario.start, |choice| choice.to)
    }

    fn remembered(&self, turns: &[Turn]) -> Flags {
        turns
            .iter()
            .filter_map(|turn| self.taken(turn))
            .fold(self.brought, |flags, choice| flags.with(choice.remembers))
    }

    /// The shortest path to a state that is wanted: a place, and what is remembered there.
    fn shortest(&self, wanted: impl Fn(Place, Flags) -> bool) -> Option<Vec<Turn>> {
        let mut met = BTreeSet::from([(self.scenario.start, Flags::default())]);
        let mut open = VecDeque::from([(self.scenario.start, Flags::default(), Vec::new())]);
        while let Some((place, flags, trail)) = open.pop_front() {
            if wanted(place, flags) {
                return Some(trail);
            }
            for choice in self.scenario.choices(place).iter().filter(|choice| choice.guard.opens(flags)) {
                let state = (choice.to, flags.with(choice.remembers));
                if met.insert(state) {
                    let mut longer = trail.clone();
                    longer.push(Turn { at: place, took: choice.id.clone() });
                    open.push_back((state.0, state.1, longer));
                }
            }
        }
        None
    }
}
