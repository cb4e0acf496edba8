//! Ways to find something on the shelf: by what is happening, by right, by length; and the lessons.

use super::{Composer, Sketch};
use crate::app::{Kept, Message, View};
use crate::page::Block;
use crate::passage::Passage;
use shelf::compiled::Card;
use shelf::content::{Entry, Id, Kind, Length};

impl Composer<'_> {
    /// What is happening to people, in their words.
    pub(super) fn problems(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.problems_title());
        self.parted(&mut sketch, &self.app.shelf().library.problems, |sketch, problem| {
            let label = self.entry(Entry::Problem, &problem.id, None);
            sketch.choice(problem.id.as_str(), label, Message::Open(View::Problem(problem.id.clone())));
        });
        // What is not in the list can be told in one's own words.
        self.lead_to_mine(&mut sketch);
        sketch
    }

    /// One of these: you are not alone in it; what can be said now; help from a person; where to read on, the best first;
    /// and what you are entitled to. What a right rests on stands on its own page.
    pub(super) fn problem(&self, id: &Id) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(self.entry(Entry::Problem, id, None));
        let Some(problem) = self.app.shelf().problem(id) else { return sketch };
        sketch.prose(self.entry(Entry::Problem, id, Some("about")));
        sketch.naming(ui.problem_say());
        let says: Vec<Kept> =
            problem.says.iter().map(|say| Kept::ProblemSay(problem.id.clone(), say.clone())).collect();
        sketch.blocks.extend(says.iter().filter_map(|say| self.kept(say)).map(Block::Said));
        let help = |sketch: &mut Sketch| sketch.choice("help", ui.problem_help(), Message::Open(View::Help));
        if problem.help_first {
            help(&mut sketch);
        }
        if says.iter().any(|say| !self.app.visit().kept().contains(say)) {
            sketch.choice("keep", self.keep_problem_label(), Message::Keep(says));
        }
        if !problem.help_first {
            help(&mut sketch);
        }
        for card in problem.scenarios.iter().filter_map(|id| self.app.shelf().card(id)) {
            self.lead_to(&mut sketch, &card);
        }
        for form in self.app.shelf().library.forms.iter().filter(|form| form.problems.contains(id)) {
            self.lead_to_form(&mut sketch, &form.id);
        }
        for right in problem.rights.iter().filter_map(|id| self.app.shelf().right(id)) {
            let name = self.entry(Entry::Right, &right.id, None);
            let message = Message::Open(View::Right(right.id.clone()));
            sketch.choice(format!("right-{}", right.id), ui.problem_right(name.within()), message);
            for ally in &right.helps {
                if !sketch.allies.contains(ally) {
                    sketch.allies.push(ally.clone());
                }
            }
        }
        sketch.rights.clone_from(&problem.rights);
        sketch
    }

    pub(super) fn lessons(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.lessons_title());
        sketch.prose(ui.lessons_about());
        self.parted(&mut sketch, self.app.shelf().lessons(), |sketch, card| {
            // On their own page nobody has to say that they are lessons.
            let label = ui.shelf_scenario(card.minutes, self.title_of(&card.id).within());
            sketch.choice(card.id.as_str(), label, Message::Open(View::About(card.id.clone())));
        });
        sketch
    }

    /// The ways to find something that are asked for less often.
    pub(super) fn ways(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.ways_title());
        sketch.choice("services", ui.shelf_services(), Message::Open(View::Services));
        sketch.choice("by-right", ui.ways_right(), Message::Open(View::ByRight));
        sketch.choice("by-length", ui.ways_length(), Message::Open(View::ByLength));
        sketch
    }

    /// The rights that stories and lessons are about.
    pub(super) fn by_right(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.by_right_title());
        let library = &self.app.shelf().library;
        let counted = library.rights.iter().map(|right| (&right.id, library.count_about(&right.id)));
        self.parted(&mut sketch, counted.filter(|(_, count)| *count > 0), |sketch, (right, count)| {
            let label = ui.shelf_count(count, self.entry(Entry::Right, right, None).within());
            sketch.choice(right.as_str(), label, Message::Open(View::Right(right.clone())));
        });
        sketch
    }

    /// The stories and lessons that touch a right.
    pub(super) fn with_right(&self, id: &Id) -> Sketch {
        let mut sketch = self.blank(self.entry(Entry::Right, id, None));
        sketch.prose(self.entry(Entry::Right, id, Some("means")));
        self.parted(&mut sketch, self.app.shelf().about_right(id), |sketch, card| {
            self.lead_to(sketch, &card);
        });
        if let Some(right) = self.app.shelf().right(id) {
            sketch.allies.clone_from(&right.helps);
        }
        sketch
    }

    pub(super) fn by_length(&self) -> Sketch {
        let mut sketch = self.blank(self.ui().by_length_title());
        for length in Length::ALL {
            let count = self.app.shelf().library.count_of_length(length);
            if count > 0 {
                let label = self.ui().shelf_count(count, self.length(length).within());
                sketch.choice(length.name(), label, Message::Open(View::OfLength(length)));
            }
        }
        sketch
    }

    pub(super) fn of_length(&self, length: Length) -> Sketch {
        let mut sketch = self.blank(self.length(length));
        self.parted(&mut sketch, self.app.shelf().of_length(length), |sketch, card| {
            self.lead_to(sketch, &card);
        });
        sketch
    }

    fn length(&self, length: Length) -> Passage {
        let ui = self.ui();
        match length {
            Length::Short => ui.length_short(),
            Length::Middle => ui.length_middle(),
            Length::Long => ui.length_long(),
        }
    }

    /// A row that leads to a story or a lesson, and how long it takes.
    pub(super) fn lead_to(&self, sketch: &mut Sketch, card: &Card) {
        let (ui, title) = (self.ui(), self.title_of(&card.id).text);
        let label = match card.kind {
            Kind::Lesson => ui.shelf_lesson(card.minutes, title),
            Kind::Story | Kind::MySituation => ui.shelf_scenario(card.minutes, title),
        };
        sketch.choice(card.id.as_str(), label, Message::Open(View::About(card.id.clone())));
    }

    /// A row that leads to where somebody can tell of their own situation.
    pub(super) fn lead_to_mine(&self, sketch: &mut Sketch) {
        for id in self.app.shelf().library.mine() {
            sketch.choice(id.as_str(), self.ui().shelf_mine(), Message::Open(View::About(id.clone())));
        }
    }
}
