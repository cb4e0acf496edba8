//! The pages of a walk: a step, what follows a choice, an outcome.

use super::{Composer, Sketch, shown};
use crate::app::{Kept, Message, View};
use crate::page::Block;
use crate::walk::{Turn, Walk};
use shelf::content::{Entry, Flags, Gives, Id, Kind, Place, Scenario, WordKind};

impl Composer<'_> {
    pub(super) fn walk(&self) -> Sketch {
        let Some(walk) = self.app.visit().walk() else { return self.shelf() };
        let mut sketch = match (walk.hearing(), walk.place()) {
            (Some(turn), _) if self.app.visit().waits() => self.talk(walk, turn),
            (Some(turn), _) => self.follows(walk, turn),
            (None, Place::Step(_)) if walk.scenario().kind == Kind::Lesson => self.lesson_page(walk),
            (None, Place::Step(_)) => self.step(walk),
            (None, Place::Outcome(_)) => self.outcome(walk),
        };
        self.on_the_way(&mut sketch);
        self.belongs_to(&mut sketch, walk.scenario());
        sketch.place.progress = self.progress(walk);
        sketch
    }

    /// What happens, and what can be chosen.
    fn step(&self, walk: &Walk) -> Sketch {
        let scenario = walk.scenario();
        let key = scenario.place_key(walk.place());
        let mut sketch = self.blank(self.told(scenario, &key, Some("title")));
        self.tell(&mut sketch, scenario, &key, None);
        if scenario.kind == Kind::Story {
            self.note(&mut sketch, scenario, &key);
            sketch.heading(self.ui().step_question());
        }
        for choice in walk.choices() {
            let label = self.told(scenario, &scenario.choice_key(walk.place(), choice), None);
            sketch.choice(choice.id.as_str(), label, Message::Choose(choice.id.clone()));
            sketch.beside(self.hands_for(choice));
            for right in shown(&choice.gives.rights, walk.flags().with(choice.remembers)) {
                if !sketch.rights.contains(&right) {
                    sketch.rights.push(right);
                }
            }
        }
        self.closed_choices(&mut sketch, walk);
        self.lead_to_hands(&mut sketch);
        sketch
    }

    /// Before the group is shown what follows.
    fn talk(&self, walk: &Walk, turn: &Turn) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.talk_title());
        self.say_choice(&mut sketch, walk, turn);
        sketch.prose(ui.talk_prose());
        self.note(&mut sketch, walk.scenario(), &walk.scenario().place_key(turn.at));
        sketch.choice("reveal", ui.talk_reveal(), Message::Reveal);
        sketch.choice("choose-again", ui.choose_again(), Message::Back);
        sketch
    }

    /// What tends to follow a choice.
    fn follows(&self, walk: &Walk, turn: &Turn) -> Sketch {
        let (ui, scenario) = (self.ui(), walk.scenario());
        let mut sketch = self.blank(ui.after_title());
        self.say_choice(&mut sketch, walk, turn);
        if let Some(choice) = walk.taken(turn) {
            self.tell(&mut sketch, scenario, &scenario.choice_key(turn.at, choice), Some("after"));
            sketch.choice("go-on", ui.go_on(), Message::GoOn);
            sketch.choice("choose-again", ui.choose_again(), Message::Back);
            self.lead_to_other_ways(&mut sketch, walk);
            // Last, so that no other number changes when it has been taken and goes.
            self.give(&mut sketch, scenario, &choice.gives, walk.flags());
        }
        sketch
    }

    fn say_choice(&self, sketch: &mut Sketch, walk: &Walk, turn: &Turn) {
        if let Some(choice) = walk.taken(turn) {
            let scenario = walk.scenario();
            let label = self.told(scenario, &scenario.choice_key(turn.at, choice), None);
            sketch.blocks.push(Block::Aside(self.ui().after_chose(label.within())));
        }
    }

    /// Where the walk has come to rest.
    fn outcome(&self, walk: &Walk) -> Sketch {
        let (ui, scenario) = (self.ui(), walk.scenario());
        let key = scenario.place_key(walk.place());
        let mut sketch = self.blank(self.told(scenario, &key, Some("title")));
        let is_lesson = scenario.kind == Kind::Lesson;
        self.tell(&mut sketch, scenario, &key, None);
        let (recap, away) = if is_lesson {
            (ui.lesson_recap(), ui.about_other())
        } else {
            (ui.outcome_recap(), ui.outcome_shelf())
        };
        if scenario.help_first {
            sketch.choice("help", ui.problem_help(), Message::Open(View::Help));
        }
        sketch.choice("sheet", self.see_sheet(), Message::Open(View::Sheet));
        sketch.choice("recap", recap, Message::Open(View::Recap));
        sketch.choice("shelf", away, Message::Home);
        if let Some(gives) = scenario.gives(walk.place()) {
            self.give(&mut sketch, scenario, gives, walk.flags());
        }
        sketch
    }

    /// Words, questions, rights, people and next steps; and the offer to keep them.
    pub(super) fn give(&self, sketch: &mut Sketch, scenario: &Scenario, gives: &Gives, flags: Flags) {
        let ui = self.ui();
        let rights = shown(&gives.rights, flags);
        let allies = shown(&gives.helps, flags);
        let mut keep: Vec<Kept> = rights.iter().cloned().map(Kept::Right).collect();
        let words = |sketch: &mut Sketch, keep: &mut Vec<Kept>, kind, list| {
            let words = shown(list, flags);
            self.words_of(sketch, scenario, kind, &words);
            keep.extend(words.into_iter().map(|id| kept_word(&scenario.id, kind, id)));
        };
        words(sketch, &mut keep, WordKind::Say, &gives.says);
        words(sketch, &mut keep, WordKind::Ask, &gives.asks);
        sketch.facts(ui.after_rights(), rights.iter().map(|id| self.entry(Entry::Right, id, None)));
        sketch.facts(ui.after_helps(), allies.iter().map(|id| self.entry(Entry::Ally, id, None)));
        words(sketch, &mut keep, WordKind::Next, &gives.next);
        keep.extend(allies.iter().cloned().map(Kept::Ally));
        if scenario.kind == Kind::MySituation {
            keep.push(Kept::Answers(scenario.id.clone()));
        }
        sketch.rights.extend(rights);
        sketch.allies.extend(allies);
        if keep.iter().any(|kept| !self.app.visit().kept().contains(kept)) {
            sketch.choice("keep", self.keep_label(), Message::Keep(keep));
        }
    }

    fn words_of(&self, sketch: &mut Sketch, scenario: &Scenario, kind: WordKind, words: &[Id]) {
        if words.is_empty() {
            return;
        }
        let ui = self.ui();
        sketch.naming(match kind {
            WordKind::Say => ui.after_says(),
            WordKind::Ask => ui.after_asks(),
            WordKind::Next => ui.after_next(),
        });
        for id in words {
            let passage = self.told(scenario, &scenario.word_key(kind, id), None);
            sketch.blocks.push(match kind {
                WordKind::Say | WordKind::Ask => Block::Said(passage),
                WordKind::Next => Block::Item(passage),
            });
        }
    }
}

fn kept_word(scenario: &Id, kind: WordKind, id: Id) -> Kept {
    let scenario = scenario.clone();
    match kind {
        WordKind::Say => Kept::Say(scenario, id),
        WordKind::Ask => Kept::Ask(scenario, id),
        WordKind::Next => Kept::Next(scenario, id),
    }
}
