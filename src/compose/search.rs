//! Finding by words: what is typed, help before anything else where it tells of danger, and where it leads.
//!
//! What is typed stands on this page alone and is forgotten with it.

use super::{Composer, Sketch};
use crate::app::{Living, Message, View};
use crate::page::{Asks, Typed};
use crate::passage::Passage;
use shelf::content::danger::Danger;
use shelf::content::{Entry, Id, Thing};
use shelf::search::Found;

/// How many things are shown: with what stands around them, as many as have a number of one digit.
const MOST: usize = 7;
/// How many are shown when the guide is not sure what was meant.
const FEW: usize = 3;
/// How many problems are among them then, at least.
const NEAREST: usize = 2;
/// How many problems stand for what can be typed.
const EXAMPLES: usize = 3;

impl Composer<'_> {
    pub(super) fn search(&self) -> Sketch {
        let (ui, visit) = (self.ui(), self.app.visit());
        let mut sketch = self.blank(ui.search_title());
        let typed = visit.typed().unwrap_or_default();
        let words = Passage::plain(typed, self.locale);
        sketch.typed = Some(Typed { label: ui.search_label(), words, asks: Asks::Words });
        let Some(found) = visit.found() else {
            if typed.trim().is_empty() {
                self.invite(&mut sketch);
            } else {
                // Nothing else stands here that somebody could choose for it.
                sketch.prose(ui.search_soon());
                sketch.choice("help", ui.offer_help_about(), Message::Open(View::Help));
            }
            return sketch;
        };
        match found.danger {
            Danger::Certain => self.help_now(&mut sketch),
            Danger::Perhaps => sketch.choice("help", ui.search_perhaps(), Message::Open(View::Help)),
            Danger::None => {}
        }
        if visit.is_cut() {
            sketch.prose(ui.search_cut());
        }
        self.list(&mut sketch, found);
        if let Some(spoken) = found.spoken.filter(|spoken| self.books.speaks(*spoken)) {
            let label = self.books.ui(spoken).search_speak();
            sketch.choice(format!("speak-{}", spoken.tag()), label, Message::UseLanguage(spoken));
        }
        sketch
    }

    /// Help from a person, now: before everything else, and with numbers to call where one is known.
    pub(super) fn help_now(&self, sketch: &mut Sketch) {
        let ui = self.ui();
        sketch.prose(ui.search_danger());
        sketch.blocks.extend(self.crisis());
        sketch.choice("help", ui.search_help(), Message::Open(View::Help));
    }

    /// Before anything is typed: what can be typed, and ways that need no typing.
    fn invite(&self, sketch: &mut Sketch) {
        let ui = self.ui();
        sketch.prose(ui.search_how());
        sketch.prose(ui.search_private());
        let problems = self.app.shelf().library.problems.iter().take(EXAMPLES);
        for problem in problems {
            sketch.choice(
                problem.id.as_str(),
                ui.search_example(self.entry(Entry::Problem, &problem.id, None).within()),
                Message::Open(View::Problem(problem.id.clone())),
            );
        }
    }

    fn list(&self, sketch: &mut Sketch, found: &Found) {
        let ui = self.ui();
        // Whoever is in danger is not given much to read.
        let many = if found.is_sure && found.danger != Danger::Certain { MOST } else { FEW };
        // Help first: nothing stands between it and the next thing that can be done.
        if found.danger != Danger::Certain {
            sketch.prose(if found.is_sure { ui.search_found() } else { ui.search_unsure() });
        }
        let mut shown: Vec<Thing> = found.things.iter().take(many).cloned().collect();
        if !found.is_sure {
            self.add_nearest(&mut shown, found);
        }
        for thing in &shown {
            self.lead_to_thing(sketch, thing);
        }
        if found.is_sure {
            return;
        }
        let mine = self.app.shelf().library.mine().iter();
        for id in mine.filter(|id| !shown.contains(&Thing::Scenario((*id).clone()))) {
            sketch.choice(id.as_str(), ui.shelf_mine(), Message::Open(View::About(id.clone())));
        }
        if !sketch.choices.iter().any(|offer| offer.id == "help") {
            sketch.choice("help", ui.offer_help_about(), Message::Open(View::Help));
        }
    }

    /// What happens to people is near to everybody: some of it is there, whatever else was found.
    fn add_nearest(&self, shown: &mut Vec<Thing>, found: &Found) {
        let is_problem = |thing: &&Thing| matches!(thing, Thing::Problem(_));
        let all = self.app.shelf().library.problems.iter().map(|problem| Thing::Problem(problem.id.clone()));
        let nearest: Vec<Thing> = found.things.iter().filter(is_problem).cloned().chain(all).collect();
        for problem in nearest {
            if shown.iter().filter(is_problem).count() >= NEAREST {
                return;
            }
            if !shown.contains(&problem) {
                shown.push(problem);
            }
        }
    }

    fn lead_to_thing(&self, sketch: &mut Sketch, thing: &Thing) {
        let ui = self.ui();
        match thing {
            Thing::Scenario(id) => {
                if let Some(card) = self.app.shelf().card(id) {
                    self.lead_to(sketch, &card);
                }
            }
            Thing::Problem(id) => {
                let label = self.entry(Entry::Problem, id, None);
                sketch.choice(format!("problem-{id}"), label, Message::Open(View::Problem(id.clone())));
            }
            Thing::Right(id) => {
                let label = ui.search_right(self.entry(Entry::Right, id, None).within());
                sketch.choice(format!("right-{id}"), label, Message::Open(View::Right(id.clone())));
            }
            Thing::Country(id) => {
                let label = ui.country_rules(self.country_name(id).within());
                sketch.choice(format!("country-{id}"), label, Message::LiveIn(Living::In(id.clone())));
            }
            Thing::Form(id) => self.lead_to_form(sketch, id),
            Thing::Term(id) => {
                let label = ui.search_term(self.entry(Entry::Term, id, None).within());
                sketch.choice(format!("term-{id}"), label, Message::Open(View::Term(id.clone())));
            }
        }
    }

    /// One word of the glossary, explained.
    pub(super) fn term(&self, id: &Id) -> Sketch {
        let mut sketch = self.blank(self.entry(Entry::Term, id, None));
        sketch.prose(self.entry(Entry::Term, id, Some("means")));
        self.rests_on(&mut sketch, &Entry::Term.key(id));
        sketch
    }
}
