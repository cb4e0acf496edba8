//! A plan of a workshop on paper: what it is for, what is done when, how to end sooner, and each activity with its notes; and
//! with the notes of each place on its way, if whoever leads wants them.

use super::{Kind, Writing};
use crate::app::App;
use crate::compose::Composer;
use crate::passage::Passage;
use crate::phrasebook::{Phrasebooks, Room};
use crate::prose::Paragraph;
use crate::sheet::{Layout, Sheet, Words, made};
use shelf::content::plan::{
    Activity, Handout, LeavingOut, Matter, Open, Plan, Route, Shared, Stop, Tale, plan_key,
};
use shelf::content::{Id, Place, Scenario, WordKind};
use shelf::language::Locale;

type Lines = Vec<(Kind, Passage)>;

/// How a plan is printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Leading {
    /// In which language beside the reader’s.
    pub second: Option<Locale>,
    /// Whether the notes of each place on the way stand in it.
    pub notes: bool,
}

/// A plan as a sheet, in the language of `app`. None where a story of it is not on the shelf.
pub fn plan(plan: &Plan, app: &App, books: &Phrasebooks, leading: Leading) -> Option<Sheet> {
    let composer = Composer::for_person(app, books);
    let (title, drafts) = in_one_language(&composer, books, plan, leading)?;
    let second = leading.second.filter(|second| *second != composer.locale());
    let other = second.map(|second| composer.in_locale(second));
    let other = other.and_then(|other| in_one_language(&other, books, plan, leading));
    let (other, mut others) = other.map_or((None, Vec::new()), |(title, drafts)| (Some(title), drafts));
    let parts = drafts.into_iter().map(|draft| made::paired(draft, &mut others)).collect();
    Some(Sheet { title: Words::of(title, other), parts, layout: Layout::Lines })
}

/// What a plan is called, for a list.
pub fn plan_line(plan: &Plan, app: &App, books: &Phrasebooks) -> Passage {
    Composer::for_person(app, books).title_of_plan(plan)
}

fn in_one_language(
    composer: &Composer<'_>,
    books: &Phrasebooks,
    plan: &Plan,
    leading: Leading,
) -> Option<(Passage, Vec<super::Draft>)> {
    let mut writing = Writing { composer, parts: Vec::new() };
    write(&mut writing, books.room(composer.locale()), plan, leading.notes)?;
    Some((composer.title_of_plan(plan), writing.parts))
}

/// A whole plan, among other papers; with the notes of each place on its way, or without.
pub(super) fn write(writing: &mut Writing<'_>, room: Room<'_>, plan: &Plan, notes: bool) -> Option<()> {
    let mut printing = Printing { writing, room, plan };
    printing.first();
    printing.before();
    printing.order();
    for (nth, activity) in plan.activities.iter().enumerate() {
        printing.activity(nth, activity, notes)?;
    }
    printing.last();
    writing.parts.retain(|part| !part.entries.is_empty());
    Some(())
}

struct Printing<'w, 'c, 'p> {
    writing: &'w mut Writing<'c>,
    room: Room<'p>,
    plan: &'p Plan,
}

/// What is typed to print a paper of a plan, or to write it into a file that is printed elsewhere. None for what is made by hand.
fn typed(plan: &Plan, handout: &Handout) -> Option<String> {
    let paper = super::workshop::paper_of(&plan.id, handout)?;
    Some(format!("my-rights paper {} -o {}.pdf", paper.full_name(), handout.id))
}

/// Paragraphs of a phrase as lines.
fn lines(paragraphs: Vec<Paragraph>) -> Lines {
    let line = |paragraph| match paragraph {
        Paragraph::Prose(passage) => (Kind::Prose, passage),
        Paragraph::Item(passage) => (Kind::Item, passage),
    };
    paragraphs.into_iter().map(line).collect()
}

impl Printing<'_, '_, '_> {
    fn part(&mut self, name: Passage) {
        self.writing.part(Some(name));
    }

    fn entry(&mut self, lines: Lines) {
        self.writing.entry(lines);
    }

    /// Each of these by itself.
    fn entries(&mut self, lines: Lines) {
        for line in lines {
            self.entry(vec![line]);
        }
    }

    fn said(&self, attribute: &str) -> Lines {
        lines(self.writing.composer.paragraphs_of_plan(self.plan, &self.plan.key(), Some(attribute)))
    }

    /// What it is for, and for whom.
    fn first(&mut self) {
        let minutes = self.room.minutes(self.plan.minutes);
        self.writing.part(None);
        let mut about = self.said("about");
        about.push((Kind::Prose, minutes));
        about.push((Kind::Small, self.room.with_interpreter()));
        self.entry(about);
        for (name, attribute) in [
            (self.room.heading_aims(), "aims"),
            (self.room.heading_for_whom(), "for-whom"),
            (self.room.heading_group(), "group"),
            (self.room.heading_bring(), "bring"),
        ] {
            self.part(name);
            let said = self.said(attribute);
            self.entries(said);
        }
        self.part(self.room.heading_handouts());
        let composer = self.writing.composer;
        for handout in &self.plan.handouts {
            let name = self.writing.composer.shared(Shared::Handout, &handout.id);
            let each = self.writing.composer.of_room(&handout.each.key());
            let mut said = vec![(Kind::Item, name), (Kind::Small, each)];
            said.extend(
                typed(self.plan, handout)
                    .map(|typed| (Kind::Small, Passage::plain(typed, composer.locale()))),
            );
            self.entry(said);
        }
    }

    /// What is seen to before anybody comes.
    fn before(&mut self) {
        for (name, said) in [
            (self.room.heading_before_the_day(), self.room.before_the_day()),
            (self.room.heading_room(), self.room.room()),
        ] {
            self.part(name);
            self.entries(lines(crate::prose::paragraphs(&said)));
        }
    }

    /// What is done when, and how to end sooner.
    fn order(&mut self) {
        self.part(self.room.plan_title());
        for (nth, activity) in self.plan.activities.iter().enumerate() {
            let name = self.writing.composer.name_of(self.plan, activity);
            let when = self.when(nth, activity);
            self.entry(vec![(Kind::Item, name), (Kind::Small, when)]);
        }
        for list in &self.plan.losing {
            self.part(self.room.losing(list.minutes));
            for saving in &list.by {
                let Some((_, activity)) = self.plan.activity(&saving.activity) else { continue };
                let name = self.writing.composer.name_of(self.plan, activity);
                let saves = self.room.saves(saving.saves, name.within());
                self.entry(vec![(Kind::Item, saves)]);
            }
            let is_whole = |activity: &Activity| {
                let taken = list.by.iter().find(|saving| saving.activity == activity.id);
                activity.with.is_some() && taken.is_some_and(|saving| saving.saves >= activity.minutes)
            };
            if self.plan.activities.iter().any(is_whole) {
                self.entry(vec![(Kind::Small, self.room.not_counted())]);
            }
        }
    }

    /// When an activity starts, what sort of thing it is, and how long it takes.
    fn when(&self, nth: usize, activity: &Activity) -> Passage {
        let starts = self.plan.starts(nth);
        let composer = self.writing.composer;
        let (kind, minutes) = (composer.of_room(&activity.kind.key()), self.room.minutes(activity.minutes));
        let text = format!("{}:{:02} · {} · {}", starts / 60, starts % 60, kind.spoken(), minutes.spoken());
        Passage::plain(text, composer.locale())
    }

    fn activity(&mut self, nth: usize, activity: &Activity, with_notes: bool) -> Option<()> {
        let composer = self.writing.composer;
        let (name, when) = (composer.name_of(self.plan, activity), self.when(nth, activity));
        self.part(name);
        let mut first = vec![(Kind::Small, when)];
        first.extend(self.leaving_out(activity).map(|said| (Kind::Small, said)));
        self.entry(first);
        self.matter(activity);
        self.notes(activity, false);
        let Matter::Story(tale) = &activity.matter else {
            if let Matter::Pages { lesson, pages, .. } = &activity.matter {
                self.pages(lesson, pages, with_notes)?;
            }
            return Some(());
        };
        self.tale(activity, tale, with_notes)
    }

    fn leaving_out(&self, activity: &Activity) -> Option<Passage> {
        let composer = self.writing.composer;
        match &activity.leaving_out {
            LeavingOut::Never(why) => Some(composer.shared(Shared::NeverDrop, why)),
            LeavingOut::Stays => None,
            LeavingOut::May => {
                let other = activity.with.as_ref().and_then(|with| self.plan.activity(with));
                Some(other.map_or_else(
                    || self.room.may_drop(),
                    |(_, other)| self.room.both_or_none(composer.name_of(self.plan, other).within()),
                ))
            }
        }
    }

    /// What is read aloud or laid out, beside notes and stories.
    fn matter(&mut self, activity: &Activity) {
        let composer = self.writing.composer;
        match &activity.matter {
            Matter::Lines(ids) => {
                let said = ids.iter().map(|id| (Kind::Said, composer.shared(Shared::Line, id)));
                self.entries(said.collect());
            }
            Matter::Sentences { all, .. } => {
                let said = all.iter().map(|id| (Kind::Said, composer.shared(Shared::Sentence, id)));
                self.entries(said.collect());
            }
            Matter::Open(open) => self.laid_out(activity, open),
            Matter::Plain | Matter::Story(_) | Matter::Pages { .. } => {}
        }
    }

    fn laid_out(&mut self, activity: &Activity, open: &Open) {
        let slips: Vec<&Id> = open.slips.iter().map(|slip| &slip.id).collect();
        let heaps: Vec<&Id> = open.heaps.iter().collect();
        let (roles, cases): (Vec<&Id>, Vec<&Id>) = (open.roles.iter().collect(), open.cases.iter().collect());
        for (name, ids) in [
            (self.room.heading_heaps(), heaps),
            (self.room.heading_slips(), slips),
            (self.room.heading_roles(), roles),
            (self.room.heading_cases(), cases),
        ] {
            if ids.is_empty() {
                continue;
            }
            let mut said = vec![(Kind::Heading, name)];
            for id in ids {
                let key = plan_key(&self.plan.id, &[&activity.id, id]);
                said.push((Kind::Item, self.writing.composer.of_plan(self.plan, &key, None)));
            }
            self.entry(said);
        }
    }

    /// The notes of an activity, or those that are other ones where the other story is told.
    fn notes(&mut self, activity: &Activity, instead: bool) {
        let composer = self.writing.composer;
        let usual = composer.notes_of(self.plan, activity, false);
        for told in composer.notes_of(self.plan, activity, instead) {
            let is_same = usual.iter().any(|other| other.name == told.name && other.says == told.says);
            if instead && is_same {
                continue;
            }
            let is_said = matches!(told.name, "say" | "first-question" | "second-question");
            let mut said = lines(told.says);
            if is_said {
                for (kind, _) in &mut said {
                    *kind = Kind::Said;
                }
            }
            // The second question stands under the heading of the first.
            if told.name != "second-question" {
                said.insert(0, (Kind::Heading, told.heading));
            }
            self.entry(said);
        }
    }

    fn tale(&mut self, activity: &Activity, tale: &Tale, with_notes: bool) -> Option<()> {
        self.route(&tale.route, self.room.heading_way(), with_notes)?;
        if let Some(other) = &tale.instead {
            let story = self.writing.composer.title_of(&other.story);
            self.part(self.room.heading_instead());
            self.entry(vec![(Kind::Prose, story)]);
            self.notes(activity, true);
            self.route(other, self.room.heading_way(), with_notes)?;
        }
        Some(())
    }

    /// The way through a story, the words that people can read out, and the notes of its places.
    fn route(&mut self, route: &Route, heading: Passage, with_notes: bool) -> Option<()> {
        let composer = self.writing.composer;
        let story = composer.app.shelf().scenario(&route.story)?;
        let mut said = vec![(Kind::Heading, heading)];
        for (nth, stop) in route.way.iter().enumerate() {
            said.push((Kind::Item, self.stop(&story, stop, nth + 1 == route.way.len())?));
            let minutes = self.room.minutes(stop.minutes);
            said.push((Kind::Small, minutes));
            said.extend(stop.may_drop.then(|| (Kind::Small, self.room.way_may_drop())));
        }
        said.push((Kind::Small, self.room.way_end()));
        self.entry(said);
        if !route.words.is_empty() {
            let mut said = vec![(Kind::Heading, self.room.heading_words())];
            for word in &route.words {
                let kind = story.own_word(word).unwrap_or(WordKind::Say);
                said.push((Kind::Said, composer.told(&story, &story.word_key(kind, word), None)));
            }
            self.entry(said);
        }
        if with_notes {
            self.notes_of_places(&story, route.way.iter().map(|stop| &stop.place), "note");
        }
        Some(())
    }

    fn stop(&self, story: &Scenario, stop: &Stop, is_last: bool) -> Option<Passage> {
        let composer = self.writing.composer;
        let place = story.places().find(|place| story.place_id(*place) == Some(&stop.place))?;
        let mut title = composer.told(story, &story.place_key(place), Some("title"));
        if let Place::Outcome(nth) = place {
            // A room that jumps reads no names of endings on its screen.
            let ending = composer.ui().jump_ending(nth.saturating_add(1));
            title = composer.ui().counts_line(title.within(), ending.within());
        }
        let choice = stop.choice.as_ref().and_then(|id| {
            let choice = story.choices(place).iter().find(|choice| choice.id == *id)?;
            Some(composer.told(story, &story.choice_key(place, choice), None))
        });
        Some(match choice {
            Some(choice) if !is_last => self.room.way_step(choice.within(), title.within()),
            Some(_) | None if stop.jump => self.room.way_jump(title.within()),
            Some(_) | None => title,
        })
    }

    fn pages(&mut self, lesson: &Id, pages: &[Id], with_notes: bool) -> Option<()> {
        let lesson = self.writing.composer.app.shelf().scenario(lesson)?;
        if with_notes {
            self.notes_of_places(&lesson, pages.iter(), "question");
        }
        Some(())
    }

    /// The note of each place, or the question of each page.
    fn notes_of_places<'i>(&mut self, scenario: &Scenario, ids: impl Iterator<Item = &'i Id>, surface: &str) {
        let composer = self.writing.composer;
        self.part(self.room.heading_notes());
        for id in ids {
            let Some(place) = scenario.places().find(|place| scenario.place_id(*place) == Some(id)) else {
                continue;
            };
            let key = scenario.place_key(place);
            let mut said = vec![(Kind::Heading, composer.told(scenario, &key, Some("title")))];
            // An outcome of a story, and the last page of a lesson, have none.
            if matches!(place, Place::Step(_)) {
                let note = composer.phrase(scenario, &key, Some(surface));
                said.extend(lines(crate::prose::paragraphs(&note)));
                self.entry(said);
            }
        }
    }

    /// What holds in every plan: when somebody is upset, questions about the law, and what to do without a second screen.
    fn last(&mut self) {
        let room = &self.room;
        let care = [
            room.care_ask_first(),
            room.care_see_it(),
            room.care_offer(),
            room.care_go_along(),
            room.care_not_safe(),
            room.care_come_back(),
            room.care_before_leaving(),
            room.care_the_group(),
            room.care_afterwards(),
            room.care_you_too(),
        ];
        let law = [room.law_both(), room.law_who_can_tell(), room.law_medicine()];
        let (care_title, law_title) = (room.care_title(), room.heading_law());
        self.part(care_title);
        self.entries(care.map(|said| (Kind::Item, said)).to_vec());
        self.part(law_title);
        self.entries(law.map(|said| (Kind::Said, said)).to_vec());
        for (name, attribute) in [
            (self.room.heading_one_laptop(), "one-laptop"),
            (self.room.heading_no_projector(), "no-projector"),
            (self.room.heading_no_laptop(), "no-laptop"),
        ] {
            self.part(name);
            let said = self.said(attribute);
            self.entries(said);
        }
    }
}
