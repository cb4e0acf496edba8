//! The pages of a plan: what a room sees in an activity, the list of them, a blank page; and the notes for whoever leads.
//!
//! What a person or a room is shown never has a note in it. It refuses to know what time it is.

use super::{Audience, Composer, Sketch};
use crate::app::{Counts, Day, Lead, Message, OnTheWay, Sure, View, When, Workshop};
use crate::page::{Block, Progress};
use crate::passage::Passage;
use crate::prose::{self, Paragraph};
use shelf::content::plan::{Activity, Kind, Matter, NOTES, Open, Plan, Shared, Showing, shared_key};
use shelf::content::{Entry, Id, Place, Scenario, WordKind};
use shelf::phrases::{Key, Phrases};

/// A note for whoever leads: what it is about, and what it says.
pub(crate) struct Told {
    /// Its surface: `aim`.
    pub(crate) name: &'static str,
    /// Its heading.
    pub(crate) heading: Passage,
    /// What it says.
    pub(crate) says: Vec<Paragraph>,
}

impl Composer<'_> {
    /// The page of the activity that the room is in.
    pub(super) fn activity(&self) -> Sketch {
        let Some(workshop) = self.app.workshop() else { return self.welcome() };
        let Some(activity) = workshop.activity() else { return self.welcome() };
        let mut sketch = self.blank(self.name_of(workshop.plan(), activity));
        self.belongs_to_plan(&mut sketch, workshop);
        match &activity.matter {
            Matter::Plain => self.plain(&mut sketch, activity.kind),
            Matter::Lines(lines) => {
                sketch.title = self.books.room(self.locale).lines_title();
                sketch.blocks.extend(lines.iter().map(|line| Block::Said(self.shared(Shared::Line, line))));
            }
            Matter::Sentences { all, .. } => self.sentences(&mut sketch, all),
            Matter::Story(_) => self.before_story(&mut sketch, workshop),
            Matter::Pages { lesson, pages, .. } => {
                let page = pages.get(workshop.page());
                if let Some((lesson, page)) = self.app.shelf().scenario(lesson).zip(page) {
                    self.page_of(&mut sketch, &lesson, page);
                }
            }
            Matter::Open(open) => self.open(&mut sketch, workshop, open),
        }
        self.notes_here(&mut sketch, workshop, activity);
        self.lead_on(&mut sketch, workshop, activity);
        sketch
    }

    /// Where the plan leads, and what can be left out.
    fn lead_on(&self, sketch: &mut Sketch, workshop: &Workshop, activity: &Activity) {
        let ui = self.ui();
        let is_before_story = activity.route(false).is_some() && workshop.page() == 0;
        let has_more =
            matches!(&activity.matter, Matter::Pages { pages, .. } if workshop.page() + 1 < pages.len());
        if is_before_story {
            sketch.choice("begin", ui.lead_begin(), Message::Lead(Lead::On));
        } else if has_more {
            sketch.choice("on", ui.go_on(), Message::Lead(Lead::On));
        } else if let Some(next) = workshop.next() {
            let next = self.name_of(workshop.plan(), next);
            sketch.choice("on", ui.lead_on(next.within()), Message::Lead(Lead::On));
        } else {
            sketch.choice("help", ui.problem_help(), Message::Open(View::Help));
            if self.app.may_count(workshop) {
                let begin = Counts::Begin(workshop.plan().id.clone());
                sketch.choice("count", ui.counting_offer(), Message::Counts(begin));
            }
        }
        if is_before_story && activity.route(true).is_some() {
            let instead = !workshop.is_instead();
            if let Some(other) = activity.route(instead) {
                let other = self.title_of(&other.story);
                sketch.choice(
                    "instead",
                    ui.lead_instead(other.within()),
                    Message::Lead(Lead::Instead(instead)),
                );
            }
        }
        if workshop.may_leave_out() && workshop.page() == 0 {
            let with = workshop.goes_with(activity);
            let label = match with.map(|with| self.name_of(workshop.plan(), with)) {
                Some(with) => ui.lead_leave_out_with(with.within()),
                None => ui.lead_leave_out(),
            };
            sketch.choice("leave-out", label, Message::Lead(Lead::LeaveOut));
        }
        sketch.choice("activities", ui.lead_activities(), Message::Open(View::Activities));
        // Last, so that its number is not that of the offer to count where there is none.
        if workshop.next().is_none() && !has_more && !is_before_story {
            sketch.choice("close", ui.lead_close(), Message::Open(View::Sure(Sure::Close)));
        }
    }

    /// What an activity that has nothing of its own shows.
    fn plain(&self, sketch: &mut Sketch, kind: Kind) {
        let (ui, room) = (self.ui(), self.books.room(self.locale));
        match kind {
            Kind::Welcome => sketch.prose(ui.welcome_short()),
            Kind::Closing => {
                sketch.title = room.closing_title();
                for line in [room.closing_thanks(), room.closing_yours(), room.closing_nothing_kept()] {
                    sketch.prose(line);
                }
                sketch.blocks.push(Block::Danger(room.closing_danger()));
                for line in [room.closing_tonight(), room.closing_stay()] {
                    sketch.prose(line);
                }
                sketch.blocks.extend(self.hub());
            }
            Kind::Agreement
            | Kind::SentencesBefore
            | Kind::Story
            | Kind::Talk
            | Kind::Lesson
            | Kind::Practice
            | Kind::Break
            | Kind::SentencesAfter => {}
        }
    }

    /// The sentences, and the five glasses from empty to full. No number stands on the page.
    fn sentences(&self, sketch: &mut Sketch, sentences: &[Id]) {
        let room = self.books.room(self.locale);
        for sentence in sentences {
            sketch.blocks.push(Block::Said(self.shared(Shared::Sentence, sentence)));
        }
        let glasses = [
            room.glass_not_yet(),
            room.glass_a_little(),
            room.glass_half(),
            room.glass_mostly(),
            room.glass_yes(),
        ];
        sketch.facts(room.slip_how(), glasses.into_iter());
    }

    /// Before a story begins, and the talk after it.
    fn before_story(&self, sketch: &mut Sketch, workshop: &Workshop) {
        if workshop.page() > 0 {
            return;
        }
        let Some(story) = workshop.route().and_then(|route| self.app.shelf().scenario(&route.story)) else {
            return;
        };
        sketch.title = self.title_of(&story.id);
        self.tell(sketch, &story, story.id.as_str(), Some("about"));
    }

    /// What a room sees in a talk or a practice; nothing is a blank page under a name.
    fn open(&self, sketch: &mut Sketch, workshop: &Workshop, open: &Open) {
        for shown in open.shows.iter().filter(|shown| !shown.if_asked) {
            self.show_what(sketch, workshop, &shown.what);
        }
        for shown in open.shows.iter().filter(|shown| shown.if_asked) {
            if let Showing::Right(id) = &shown.what {
                let right = self.entry(Entry::Right, id, None);
                sketch.choice(
                    format!("right-{id}"),
                    self.ui().lead_if_asked(right.within()),
                    Message::Open(View::Right(id.clone())),
                );
            }
        }
    }

    fn show_what(&self, sketch: &mut Sketch, workshop: &Workshop, what: &Showing) {
        match what {
            Showing::Right(id) => {
                sketch.heading(self.entry(Entry::Right, id, None));
                sketch.prose(self.entry(Entry::Right, id, Some("means")));
                sketch.rights.push(id.clone());
            }
            Showing::Place { scenario, place } => {
                if let Some(scenario) = self.app.shelf().scenario(scenario) {
                    self.page_of(sketch, &scenario, place);
                }
            }
            Showing::WordsOf(activity) => {
                let told = workshop.plan().activity(activity).map(|(_, told)| told);
                let route = told.and_then(|told| told.route(workshop.tells_instead(activity)));
                let Some(route) = route else { return };
                let Some(story) = self.app.shelf().scenario(&route.story) else { return };
                for word in &route.words {
                    let kind = story.own_word(word).unwrap_or(WordKind::Say);
                    sketch.blocks.push(Block::Said(self.told(&story, &story.word_key(kind, word), None)));
                }
            }
        }
    }

    /// A place of a story or a page of a lesson, to look at: nothing can be chosen there.
    fn page_of(&self, sketch: &mut Sketch, scenario: &Scenario, place: &Id) {
        let Some(place) = scenario.places().find(|one| scenario.place_id(*one) == Some(place)) else {
            return;
        };
        let key = scenario.place_key(place);
        sketch.heading(self.told(scenario, &key, Some("title")));
        self.tell(sketch, scenario, &key, None);
        if scenario.kind == shelf::content::Kind::Lesson {
            if matches!(place, Place::Step(_)) {
                sketch.heading(self.ui().lesson_question_group());
                sketch.blocks.push(Block::Said(self.told(scenario, &key, Some("question"))));
            }
            if let Some(gives) = scenario.gives(place) {
                sketch.rights.extend(gives.rights.iter().map(|given| given.id.clone()));
            }
        }
    }

    /// What leads on along the plan from a page of a story that is walked in a workshop.
    pub(super) fn on_the_way(&self, sketch: &mut Sketch) {
        let Some(workshop) = self.app.workshop().filter(|workshop| workshop.is_in_story()) else { return };
        let Some(walk) = self.app.visit().walk().filter(|_| !self.app.visit().waits()) else { return };
        if workshop.route().is_none_or(|route| route.story != walk.scenario().id) {
            return;
        }
        let ui = self.ui();
        let label = match workshop.on_the_way(walk) {
            // The choice stands on the page already, under its number.
            OnTheWay::Choose(_) | OnTheWay::GoOn => return,
            OnTheWay::ChooseAgain(choice) => {
                let taken = walk.hearing().map(|turn| turn.at);
                let found = taken.and_then(|at| {
                    let choice = walk.scenario().choices(at).iter().find(|known| known.id == choice)?;
                    Some(self.told(walk.scenario(), &walk.scenario().choice_key(at, choice), None))
                });
                let Some(found) = found else { return };
                ui.lead_choice(found.within())
            }
            OnTheWay::Jump(_) => ui.lead_next_page(),
            OnTheWay::Over => ui.lead_story_over(),
        };
        sketch.choice("plan", label, Message::Lead(Lead::On));
    }

    /// Every activity, by name.
    pub(super) fn activities(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.activities_title());
        let Some(workshop) = self.app.workshop() else { return sketch };
        self.belongs_to_plan(&mut sketch, workshop);
        for (nth, activity) in workshop.plan().activities.iter().enumerate() {
            let name = self.name_of(workshop.plan(), activity);
            let is_omitted = workshop.omitted().contains(&activity.id);
            let label = if is_omitted { self.ui().activities_omitted(name.within()) } else { name };
            sketch.choice(activity.id.as_str(), label, Message::Lead(Lead::To(nth)));
        }
        // A workshop may end early.
        sketch.choice("close", ui.lead_close_kept(), Message::Lead(Lead::Close));
        sketch
    }

    /// Nothing, until somebody does anything. Whoever leads keeps the notes of what the room talks about.
    pub(super) fn blank_page(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.app_name());
        sketch.anything = Some(Message::Back);
        let led = self.app.workshop().filter(|_| self.audience == Audience::Facilitator);
        if let Some((workshop, activity)) = led.and_then(|led| Some((led, led.activity()?))) {
            sketch.title = self.name_of(workshop.plan(), activity);
            self.belongs_to_plan(&mut sketch, workshop);
            self.notes_here(&mut sketch, workshop, activity);
            sketch.prose(ui.blank_led());
            sketch.choice("bring-back", ui.blank_bring_back(), Message::Back);
            return sketch;
        }
        sketch.place.within = Passage::plain("", self.locale);
        sketch.blocks.push(Block::Instead(ui.blank_lines()));
        sketch
    }

    /// A workshop was interrupted: does it go on?
    pub(super) fn resume(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.resume_title());
        let Some(workshop) = self.app.workshop() else { return sketch };
        self.belongs_to_plan(&mut sketch, workshop);
        if let Some(When { day, hour, minute }) = workshop.interrupted_at() {
            let time = format!("{hour}:{minute:02}");
            sketch.prose(match day {
                Day::Today => ui.resume_today(time),
                Day::Yesterday => ui.resume_yesterday(time),
                Day::On(date) => ui.resume_on_day(self.date(*date).within(), time),
            });
        }
        let has_numbers = workshop.interrupted().is_some_and(|at| at.counting.is_some());
        sketch.prose(if has_numbers { ui.resume_with_numbers() } else { ui.resume_without_numbers() });
        let at = workshop.interrupted().and_then(|at| workshop.plan().activities.get(at.nth));
        if let Some(activity) = at {
            let name = self.name_of(workshop.plan(), activity);
            sketch.choice("go-on", ui.resume_on(name.within()), Message::Lead(Lead::Resume));
        }
        sketch.choice("anew", ui.resume_anew(), Message::Lead(Lead::Anew));
        sketch.choice("close", ui.lead_close_kept(), Message::Lead(Lead::Close));
        sketch
    }

    /// Something that is not done by one key alone.
    pub(super) fn sure(&self, what: Sure) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(match what {
            Sure::Close => ui.close_title(),
            Sure::CountAgain => ui.again_title(),
        });
        if let Some(workshop) = self.app.workshop() {
            self.belongs_to_plan(&mut sketch, workshop);
        }
        match what {
            Sure::Close => {
                sketch.prose(ui.close_prose());
                sketch.choice("not-yet", ui.close_not_yet(), Message::Back);
                sketch.choice("close", ui.lead_close(), Message::Lead(Lead::Close));
            }
            Sure::CountAgain => {
                sketch.prose(ui.again_prose());
                sketch.choice("not-yet", ui.again_keep(), Message::Back);
                sketch.choice("anew", ui.counting_anew(), Message::Counts(Counts::Anew));
            }
        }
        sketch
    }

    /// The page belongs to this plan, and to a part of it.
    fn belongs_to_plan(&self, sketch: &mut Sketch, workshop: &Workshop) {
        let (ui, plan) = (self.ui(), workshop.plan());
        sketch.place.within = self.title_of_plan(plan);
        let (nth, all) = (workshop.nth() + 1, plan.activities.len());
        sketch.place.progress = Some(Progress {
            told: ui.where_part(all, nth),
            brief: ui.where_part_brief(nth),
            walked: workshop.nth().saturating_mul(2),
            ahead: Some(all.saturating_sub(workshop.nth()).saturating_mul(2)),
        });
    }

    /// The notes of the activity, for whoever leads it and for nobody else.
    fn notes_here(&self, sketch: &mut Sketch, workshop: &Workshop, activity: &Activity) {
        let shown = match self.audience {
            Audience::Person | Audience::Along => false,
            Audience::Facilitator => true,
            Audience::Alone | Audience::Author => self.app.visit().shows_notes(),
        };
        if shown {
            for told in self.notes_of(workshop.plan(), activity, workshop.is_instead()) {
                // The second question stands under the heading of the first.
                if told.name != "second-question" {
                    sketch.blocks.push(Block::Note(told.heading));
                }
                sketch.blocks.extend(told.says.into_iter().map(|paragraph| match paragraph {
                    Paragraph::Prose(passage) | Paragraph::Item(passage) => Block::Note(passage),
                }));
            }
        }
    }

    /// What a plan is called.
    pub(crate) fn title_of_plan(&self, plan: &Plan) -> Passage {
        self.of_plan(plan, &plan.key(), None)
    }

    /// What an activity is called.
    pub(crate) fn name_of(&self, plan: &Plan, activity: &Activity) -> Passage {
        self.of_plan(plan, &plan.activity_key(&activity.id), None)
    }

    /// A phrase of a plan, as one passage.
    pub(crate) fn of_plan(&self, plan: &Plan, key: &str, attribute: Option<&str>) -> Passage {
        let key = Key { phrases: Phrases::Plan(&plan.id), message: key, attribute };
        prose::line(&self.books.say(self.locale, key, &[]))
    }

    /// The same as the paragraphs it is made of.
    pub(crate) fn paragraphs_of_plan(
        &self,
        plan: &Plan,
        key: &str,
        attribute: Option<&str>,
    ) -> Vec<Paragraph> {
        let key = Key { phrases: Phrases::Plan(&plan.id), message: key, attribute };
        prose::paragraphs(&self.books.say(self.locale, key, &[]))
    }

    /// Something that all plans share.
    pub(crate) fn shared(&self, sort: Shared, id: &Id) -> Passage {
        self.of_room(&shared_key(sort, id))
    }

    /// A phrase of what all plans share, by its key.
    pub(crate) fn of_room(&self, message: &str) -> Passage {
        let key = Key { phrases: Phrases::Workshops, message, attribute: None };
        prose::line(&self.books.say(self.locale, key, &[]))
    }

    /// Every note of an activity, in the order in which they are told: its own, else that of its kind. Where the other story
    /// is told, the notes for that come first.
    pub(crate) fn notes_of(&self, plan: &Plan, activity: &Activity, instead: bool) -> Vec<Told> {
        let told = |name: &'static str| {
            let says = self.note_of(plan, activity, name, instead)?;
            Some(Told { name, heading: self.heading_of(name), says })
        };
        NOTES.into_iter().filter_map(told).collect()
    }

    fn note_of(&self, plan: &Plan, activity: &Activity, name: &str, instead: bool) -> Option<Vec<Paragraph>> {
        let (own, kind) = (plan.activity_key(&activity.id), activity.kind.key());
        let other = format!("instead-{name}");
        let of_plan =
            |attribute| Key { phrases: Phrases::Plan(&plan.id), message: &own, attribute: Some(attribute) };
        let of_kind = Key { phrases: Phrases::Workshops, message: &kind, attribute: Some(name) };
        let keys = [instead.then(|| of_plan(other.as_str())), Some(of_plan(name)), Some(of_kind)];
        let found = keys.into_iter().flatten().find_map(|key| {
            // A language that lacks a note of the activity borrows it, before it takes that of the kind.
            let is_there = self.books.find(shelf::language::Locale::En, key).is_some();
            self.books.find(self.locale, key).or_else(|| is_there.then(|| self.phrase_of(key)))
        });
        found.map(|note| prose::paragraphs(&note))
    }

    /// The heading of a note. The first of the two questions has it for both.
    fn heading_of(&self, name: &str) -> Passage {
        let room = self.books.room(self.locale);
        match name {
            "aim" => room.heading_aim(),
            "say" => room.heading_say(),
            "do" => room.heading_do(),
            "look-back" => room.heading_look_back(),
            "trap" => room.heading_trap(),
            "upset" => room.heading_upset(),
            "screen" => room.heading_screen(),
            "short" => room.heading_short(),
            _ => room.heading_ask(),
        }
    }
}
