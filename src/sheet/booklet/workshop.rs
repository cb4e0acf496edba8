//! The papers of a plan: slips with sentences and glasses, cards to hold, what hangs on a wall, what is laid on heaps, what
//! people take along, and the certificate.
//!
//! Each says with words what its drawings show. Nobody’s name is on any: a name is written by a hand. It refuses to know what
//! was marked.

use std::sync::Arc;

use super::{Kind, Printable, Writing, handout, plan, story};
use crate::passage::Passage;
use crate::prose;
use crate::sheet::Glass;
use crate::walk::Walk;
use shelf::compiled::Shelf;
use shelf::content::plan::{Activity, Handout, Matter, Open, Plan, Shared, plan_key, shared_key};
use shelf::content::{Id, Place, Scenario};
use shelf::phrases::need::SPACE;
use shelf::phrases::{Key, Phrases};

/// How many slips are printed at once: two short ones fill a side of paper.
const SLIPS: usize = 2;

/// What can be printed here; another paper of a plan is a form.
const PRINTED: [&str; 17] = [
    "blank-card",
    "cases",
    "certificate",
    "glass-cards",
    "hub-sheet",
    "lesson-pages",
    "next-plan",
    "rights-sheet",
    "roles",
    "slips-after",
    "slips-before",
    "statements",
    "story-sheet",
    "wall-choices",
    "wall-door",
    "wall-lines",
    "wall-pages",
];

/// Every paper of a plan.
pub(super) fn papers(plan: Plan) -> impl Iterator<Item = Printable> {
    let Plan { id, handouts, .. } = plan;
    handouts.into_iter().filter_map(move |handout| paper_of(&id, &handout))
}

/// A paper of a plan as something to print; none where it is made by hand.
pub(super) fn paper_of(plan: &Id, handout: &Handout) -> Option<Printable> {
    let is_printed = handout.form.is_some() || PRINTED.contains(&handout.id.as_str());
    is_printed.then(|| Printable::Paper {
        plan: plan.clone(),
        paper: handout.id.clone(),
        of: handout.of.clone(),
    })
}

/// What the plan says of one of its papers.
pub(super) fn handout(shelf: &Shelf, paper: &Printable) -> Option<Handout> {
    let Printable::Paper { plan, paper, of } = paper else { return None };
    shelf.plan(plan)?.handouts.into_iter().find(|handout| handout.id == *paper && handout.of == *of)
}

/// A paper; what it is called.
pub(super) fn write(writing: &mut Writing<'_>, printable: &Printable) -> Option<Passage> {
    let Printable::Paper { plan, paper, of } = printable else { return None };
    let plan = writing.composer.app.shelf().plan(plan)?;
    let activity = of.as_ref().and_then(|of| plan.activity(of)).map(|(_, activity)| activity);
    let composer = writing.composer;
    let room = composer.room();
    match (paper.as_str(), activity) {
        ("slips-before", Some(activity)) => writing.slips(activity, &room.slip_before(), true),
        ("slips-after", Some(activity)) => writing.slips(activity, &room.slip_after(), false),
        ("glass-cards", _) => writing.glass_cards(),
        ("certificate", _) => return Some(writing.certificate(&plan)),
        ("wall-lines", Some(activity)) => writing.lines(activity),
        ("wall-door", _) => writing.poster(room.wall_door()),
        ("wall-choices", Some(activity)) => writing.wall_choices(activity)?,
        ("wall-pages", Some(activity)) => writing.wall_pages(activity)?,
        ("lesson-pages", Some(activity)) => writing.lesson_pages(activity)?,
        ("story-sheet" | "rights-sheet", Some(activity)) => {
            let route = activity.route(false)?;
            let scenario = writing.composer.app.shelf().scenario(&route.story)?;
            if paper.as_str() == "story-sheet" {
                handout::words(writing, &scenario);
            } else {
                handout::rights(writing, &scenario);
            }
            return Some(writing.composer.title_of(&route.story));
        }
        ("hub-sheet", _) => handout::hub(writing),
        ("next-plan", _) => {
            let next = next_plan(composer.app.shelf(), &plan)?;
            plan::write(writing, room, &next, true)?;
            return Some(composer.title_of_plan(&next));
        }
        ("statements" | "cases" | "roles", Some(activity)) => writing.pieces(&plan, activity, paper.as_str()),
        ("blank-card", _) => {
            writing.part(None);
            writing.room(4);
            writing.cut();
        }
        _ => return None,
    }
    Some(writing.shared(Shared::Handout, paper))
}

/// The plan that somebody leads first who has been at this one: the shortest other one.
fn next_plan(shelf: &Shelf, plan: &Plan) -> Option<Plan> {
    let others = shelf.library.plans.iter().filter(|card| card.id != plan.id);
    others.filter_map(|card| shelf.plan(&card.id)).min_by_key(|other| other.minutes)
}

impl Writing<'_> {
    /// Something that all plans share.
    fn shared(&self, sort: Shared, id: &Id) -> Passage {
        let message = shared_key(sort, id);
        let key = Key { phrases: Phrases::Workshops, message: &message, attribute: None };
        prose::line(&self.composer.phrase_of(key))
    }

    /// Where the paper is cut.
    fn cut(&mut self) {
        let nothing = Passage::plain("", self.composer.locale());
        self.entry(vec![(Kind::Cut, nothing)]);
    }

    fn poster(&mut self, words: Passage) {
        self.part(None);
        self.entry(vec![(Kind::Poster, words)]);
    }

    /// Slips of one time: each has the glasses under every sentence, and before the first time one to try.
    fn slips(&mut self, activity: &Activity, name: &Passage, tries: bool) {
        let Matter::Sentences { all, .. } = &activity.matter else { return };
        let room = self.composer.room();
        self.part(None);
        self.entry(vec![(Kind::Small, room.slip_colours())]);
        for _ in 0..SLIPS {
            self.part(Some(name.clone()));
            self.entry(vec![(Kind::Prose, room.slip_how())]);
            if tries {
                self.entry(vec![(Kind::Small, room.slip_try())]);
                self.marked(room.sentence_know_the_tea());
            }
            for sentence in all {
                self.marked(self.shared(Shared::Sentence, sentence));
            }
            self.entry(vec![(Kind::Small, room.slip_no_name())]);
            self.cut();
        }
    }

    /// A sentence with the glasses, and the box beside them.
    fn marked(&mut self, sentence: Passage) {
        let glasses = self.glasses().into_iter().map(|(glass, word)| (Kind::Glass(glass), word));
        let leave_out = (Kind::Glass(Glass::LeaveOut), self.composer.room().glass_leave_out());
        let lines = std::iter::once((Kind::Prose, sentence)).chain(glasses).chain([leave_out]).collect();
        self.entry(lines);
    }

    /// The five glasses, from empty to full.
    fn glasses(&self) -> [(Glass, Passage); 5] {
        let room = self.composer.room();
        [
            (Glass::Quarters(0), room.glass_not_yet()),
            (Glass::Quarters(1), room.glass_a_little()),
            (Glass::Quarters(2), room.glass_half()),
            (Glass::Quarters(3), room.glass_mostly()),
            (Glass::Quarters(4), room.glass_yes()),
        ]
    }

    /// A card for each glass, to be held face down.
    fn glass_cards(&mut self) {
        self.part(None);
        self.entry(vec![(Kind::Small, self.composer.room().slip_card())]);
        for (glass, word) in self.glasses() {
            self.part(None);
            let nothing = Passage::plain("", self.composer.locale());
            self.entry(vec![(Kind::Card(glass), nothing), (Kind::Poster, word)]);
            self.cut();
        }
    }

    /// A certificate with room for a name. The day is the one that was said, else room for it.
    fn certificate(&mut self, plan: &Plan) -> Passage {
        let composer = self.composer;
        let room = composer.room();
        let key = plan.key();
        let key = Key { phrases: Phrases::Plan(&plan.id), message: &key, attribute: None };
        let title = prose::line(&composer.phrase_of(key));
        let day = composer.app.today().map_or_else(|| SPACE.repeat(3), |today| composer.date(today).within());
        self.part(None);
        self.by_hand(&room.certificate_name());
        self.entry(vec![(Kind::Prose, room.certificate_was_here(title.within()))]);
        let hours = room.minutes(plan.minutes).within();
        self.entry(vec![(Kind::Prose, room.certificate_when(day, hours))]);
        self.by_hand(&room.certificate_led_by());
        self.entry(vec![(Kind::Small, room.certificate_no_test())]);
        self.entry(vec![(Kind::Small, room.certificate_nothing_kept())]);
        room.certificate_title()
    }

    /// A label with a space for a hand: a line to write on.
    fn by_hand(&mut self, label: &Passage) {
        let words = Passage::plain(label.text.replace(SPACE, "").trim_end(), label.locale);
        self.entry(vec![(Kind::Write(1), words)]);
    }

    fn lines(&mut self, activity: &Activity) {
        let Matter::Lines(lines) = &activity.matter else { return };
        self.part(Some(self.composer.room().lines_title()));
        for line in lines {
            self.entry(vec![(Kind::Poster, self.shared(Shared::Line, line))]);
        }
    }

    /// The choices of each place on the way, with the numbers that the screen gives them.
    fn wall_choices(&mut self, activity: &Activity) -> Option<()> {
        let composer = self.composer;
        let route = activity.route(false)?;
        let scenario = composer.app.shelf().scenario(&route.story)?;
        let mut walk = Walk::begin(Arc::clone(&scenario));
        for stop in &route.way {
            let place = place_of(&scenario, &stop.place)?;
            let Place::Step(_) = place else { continue };
            // With what the room has chosen by then, as it stands on its screen.
            if walk.place() != place {
                walk.jump_on(place);
            }
            self.part(Some(composer.told(&scenario, &scenario.place_key(place), Some("title"))));
            for (nth, choice) in walk.choices().enumerate() {
                let words = composer.told(&scenario, &scenario.choice_key(place, choice), None);
                let number = composer.ui().form_number((nth + 1).to_string());
                let text = format!("{} {}", number.text, words.text);
                self.entry(vec![(Kind::Poster, Passage { text, marks: Vec::new(), ..words })]);
            }
            if let Some(choice) = &stop.choice {
                walk.choose(choice);
                walk.go_on();
            }
        }
        Some(())
    }

    /// The headings of the pages of a lesson.
    fn wall_pages(&mut self, activity: &Activity) -> Option<()> {
        let composer = self.composer;
        let Matter::Pages { lesson, pages, .. } = &activity.matter else { return None };
        let scenario = composer.app.shelf().scenario(lesson)?;
        for page in pages {
            let place = place_of(&scenario, page)?;
            self.poster(composer.told(&scenario, &scenario.place_key(place), Some("title")));
        }
        Some(())
    }

    /// The pages of a lesson, each to be cut off.
    fn lesson_pages(&mut self, activity: &Activity) -> Option<()> {
        let Matter::Pages { lesson, pages, .. } = &activity.matter else { return None };
        let scenario = self.composer.app.shelf().scenario(lesson)?;
        for page in pages {
            story::write_place(self, &scenario, place_of(&scenario, page)?);
            self.cut();
        }
        Some(())
    }

    /// Slips for heaps, cases or roles: each to be cut off.
    fn pieces(&mut self, plan: &Plan, activity: &Activity, what: &str) {
        let Matter::Open(open) = &activity.matter else { return };
        let Open { heaps, slips, cases, roles, .. } = open.as_ref();
        let own = |writing: &Self, id: &Id| {
            let message = plan_key(&plan.id, &[&activity.id, id]);
            let key = Key { phrases: Phrases::Plan(&plan.id), message: &message, attribute: None };
            prose::line(&writing.composer.phrase_of(key))
        };
        let ids: Vec<&Id> = match what {
            "cases" => cases.iter().collect(),
            "roles" => roles.iter().collect(),
            _ => heaps.iter().chain(slips.iter().map(|slip| &slip.id)).collect(),
        };
        for id in ids {
            let words = own(self, id);
            self.poster(words);
            self.cut();
        }
    }
}

/// The place of this name.
fn place_of(scenario: &Scenario, id: &Id) -> Option<Place> {
    scenario.places().find(|place| scenario.place_id(*place) == Some(id))
}
