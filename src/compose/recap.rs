//! Looking back at a path: what was chosen, the other ways, the rights with their sources, what was kept.

use super::{Composer, Sketch, shown};
use crate::app::{Message, View};
use crate::page::Block;
use crate::passage::Passage;
use crate::walk::{Turn, Walk};
use shelf::content::{Gives, Id, Kind};

impl Composer<'_> {
    pub(super) fn recap(&self) -> Sketch {
        let ui = self.ui();
        let Some(walk) = self.app.visit().walk() else { return self.shelf() };
        // Whoever read a lesson chose nothing: there is no path, and there were no other ways.
        let is_lesson = walk.scenario().kind == Kind::Lesson;
        let mut sketch = self.blank(if is_lesson { ui.lesson_recap_title() } else { ui.recap_title() });
        self.belongs_to(&mut sketch, walk.scenario());
        if !is_lesson {
            sketch.heading(ui.recap_path());
            for turn in walk.path() {
                sketch.item(self.turn(walk, turn));
            }
            self.other_ways(&mut sketch, walk);
        }
        self.touched(&mut sketch, walk);
        sketch.heading(ui.recap_kept());
        let kept: Vec<Passage> = self.app.visit().kept().iter().filter_map(|kept| self.kept(kept)).collect();
        if kept.is_empty() {
            sketch.prose(ui.recap_kept_nothing());
        }
        sketch.blocks.extend(kept.into_iter().map(Block::Item));
        sketch.choice("sheet", self.see_sheet(), Message::Open(View::Sheet));
        self.lead_to_forms(&mut sketch);
        for (nth, turn) in walk.path().iter().enumerate() {
            let step = self.told(walk.scenario(), &walk.scenario().place_key(turn.at), Some("title"));
            let label = if is_lesson { ui.lesson_again(step.within()) } else { ui.recap_from(step.within()) };
            sketch.choice(format!("from-{nth}"), label, Message::WalkOnFrom(nth));
        }
        let away = if is_lesson { ui.about_other() } else { ui.outcome_shelf() };
        sketch.choice("shelf", away, Message::Home);
        sketch
    }

    /// A step and what was chosen there.
    pub(crate) fn turn(&self, walk: &Walk, turn: &Turn) -> Passage {
        let scenario = walk.scenario();
        let step = self.told(scenario, &scenario.place_key(turn.at), Some("title"));
        let choice = walk.taken(turn).map_or_else(
            || Passage::plain("", step.locale),
            |choice| self.told(scenario, &scenario.choice_key(turn.at, choice), None),
        );
        self.ui().recap_turn(choice.within(), step.within())
    }

    /// At each step of the path, what could have been chosen instead.
    fn other_ways(&self, sketch: &mut Sketch, walk: &Walk) {
        let scenario = walk.scenario();
        sketch.heading(self.ui().recap_others());
        let mut flags = shelf::content::Flags::default();
        for turn in walk.path() {
            let open = |choice: &&shelf::content::Choice| choice.guard.opens(flags) && choice.id != turn.took;
            for choice in scenario.choices(turn.at).iter().filter(open) {
                let step = self.told(scenario, &scenario.place_key(turn.at), Some("title"));
                let label = self.told(scenario, &scenario.choice_key(turn.at, choice), None);
                sketch.item(self.ui().recap_turn(label.within(), step.within()));
            }
            flags = walk.taken(turn).map_or(flags, |choice| flags.with(choice.remembers));
        }
    }

    /// The rights that the path touched, each with its sources.
    fn touched(&self, sketch: &mut Sketch, walk: &Walk) {
        let flags = walk.flags();
        let along = walk.path().iter().filter_map(|turn| walk.taken(turn)).map(|choice| &choice.gives);
        let gives: Vec<&Gives> = along.chain(walk.scenario().gives(walk.place())).collect();
        let mut rights: Vec<Id> = Vec::new();
        for id in gives.iter().flat_map(|gives| shown(&gives.rights, flags)) {
            if !rights.contains(&id) {
                rights.push(id);
            }
        }
        if !rights.is_empty() {
            sketch.heading(self.ui().recap_rights());
        }
        for right in rights.iter().filter_map(|id| self.app.shelf().right(id)) {
            sketch.item(self.entry(shelf::content::Entry::Right, &right.id, None));
            for citation in &right.sources {
                sketch.blocks.push(Block::Aside(self.cite(citation)));
            }
        }
        sketch.rights = rights;
    }
}
