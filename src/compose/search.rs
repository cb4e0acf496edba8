//! Finding by words: what is typed, how much was found, and where it leads.
//!
//! What is typed stands on this page alone and is forgotten with it.

use super::{Composer, Sketch};
use crate::app::{Message, View};
use crate::content::{Entry, Id, Thing};
use crate::page::{Passage, Typed};
use crate::search::speaks_of;

/// How many things are shown: as many as have a number of one digit.
const MOST: usize = 9;
/// How many problems stand for what can be typed.
const EXAMPLES: usize = 3;

impl Composer<'_> {
    pub(super) fn search(&self) -> Sketch {
        let (ui, visit) = (self.ui(), self.app.visit());
        let mut sketch = self.blank(ui.search_title());
        let typed = visit.typed().unwrap_or_default();
        let words = Passage::plain(typed, self.locale);
        // Whoever looks for such words may need a person more than a page, whatever was found.
        let in_danger = visit.things().is_some() && speaks_of(typed, &ui.search_danger().text);
        if in_danger {
            sketch.prose(ui.welcome_danger());
            sketch.choice("help", ui.offer_help_about(), Message::Open(View::Help));
        }
        sketch.typed = Some(Typed { label: ui.search_label(), words });
        match visit.things() {
            None => self.invite(&mut sketch),
            Some([]) => self.comfort(&mut sketch),
            Some(things) => self.list(&mut sketch, things),
        }
        sketch
    }

    /// Before anything is typed: what can be typed, and ways that need no typing.
    fn invite(&self, sketch: &mut Sketch) {
        let ui = self.ui();
        sketch.prose(ui.search_how());
        sketch.prose(ui.search_private());
        let problems = self.app.catalogue().problems.iter().take(EXAMPLES);
        for problem in problems {
            sketch.choice(
                problem.id.as_str(),
                ui.search_example(self.entry(Entry::Problem, &problem.id, None).within()),
                Message::Open(View::Problem(problem.id.clone())),
            );
        }
    }

    /// Nothing was found: that is the guide's doing, and there are other ways.
    fn comfort(&self, sketch: &mut Sketch) {
        let ui = self.ui();
        sketch.prose(ui.search_found(0));
        sketch.prose(ui.search_nothing());
        let problems = self.app.catalogue().problems.len();
        if problems > 0 {
            sketch.choice("problems", ui.shelf_problems(problems), Message::Open(View::Problems));
        }
        sketch.choice("ways", ui.shelf_ways(), Message::Open(View::Ways));
        if !sketch.choices.iter().any(|offer| offer.id == "help") {
            sketch.choice("help", ui.offer_help_about(), Message::Open(View::Help));
        }
    }

    fn list(&self, sketch: &mut Sketch, things: &[Thing]) {
        let ui = self.ui();
        sketch.prose(ui.search_found(things.len()));
        let most = MOST - sketch.choices.len();
        if things.len() > most {
            sketch.prose(ui.search_more(most));
        }
        for thing in things.iter().take(most) {
            self.lead_to_thing(sketch, thing);
        }
    }

    fn lead_to_thing(&self, sketch: &mut Sketch, thing: &Thing) {
        let ui = self.ui();
        match thing {
            Thing::Scenario(id) => {
                if let Some(scenario) = self.app.catalogue().scenario(id) {
                    self.lead_to(sketch, scenario);
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
        sketch
    }
}
