//! The pages before a walk: languages, welcome, the shelf, what a scenario is about.

use super::{Composer, Sketch};
use crate::app::{Message, View};
use crate::page::Block;
use crate::passage::Passage;
use shelf::content::{Entry, Id, Kind, Scenario, Touch};
use shelf::language::Locale;

impl Composer<'_> {
    /// The languages in their own names: the best guess first, and already chosen.
    pub(super) fn languages(&self) -> Sketch {
        let mut sketch = self.blank(self.ui().languages_title());
        if self.app.hub().is_some() {
            sketch.context = self.place_of_hub();
        }
        let first = self.locale;
        let others = self.books.locales().into_iter().filter(|locale| *locale != first);
        for locale in std::iter::once(first).chain(others) {
            let ui = self.books.ui(locale);
            if locale != first {
                // Who hears lines one after another understands the names of the languages by themselves.
                sketch.blocks.push(Block::Screen(ui.languages_title()));
            }
            let name = Some(ui.language_name()).filter(|name| name.locale == locale);
            // A language that has not yet written its own name is called by its code, not English.
            let name = name.unwrap_or_else(|| Passage::plain(locale.tag(), locale));
            sketch.choice(locale.tag(), name, Message::UseLanguage(locale));
        }
        self.say_unseen(&mut sketch);
        sketch
    }

    /// The first page in a person's language: what this is, in a breath, and the ways to go on, all of it seen at once in
    /// the smallest window.
    pub(super) fn welcome(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.app_name());
        sketch.context = self.place_of_hub();
        sketch.prose(ui.welcome_short());
        if self.app.policy().consequences_wait {
            sketch.prose(ui.welcome_workshop());
        }
        // A shelf that is still being read may have some: nothing may move under somebody's hand when it is there.
        let catalogue = self.app.catalogue();
        if !catalogue.problems.is_empty() || catalogue.scenarios.is_empty() {
            sketch.choice("problems", ui.welcome_happening(), Message::Open(View::Problems));
        }
        sketch.choice("search", ui.welcome_search(), Message::Open(View::Search));
        sketch.choice("shelf", ui.welcome_go(), Message::Home);
        sketch.choice("about", ui.welcome_about(), Message::Open(View::Guide));
        if self.app.doubts_arabic() && self.locale == Locale::Ar {
            sketch.choices.push(self.card_offer());
        }
        sketch
    }

    /// About this guide.
    pub(super) fn guide(&self) -> Sketch {
        let (ui, policy) = (self.ui(), self.app.policy());
        let mut sketch = self.blank(ui.welcome_about());
        let stored = if policy.may_keep_a_copy { ui.guide_stored() } else { ui.guide_stored_shared() };
        let said = [ui.guide_what(), ui.guide_how(), ui.guide_no_test(), ui.guide_time(), stored];
        for passage in said.into_iter().chain([ui.guide_advice(), ui.guide_danger()]) {
            sketch.prose(passage);
        }
        sketch.choice("shelf", ui.welcome_go(), Message::Home);
        sketch
    }

    pub(super) fn shelf(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.shelf_title());
        for scenario in self.scenarios(|scenario| scenario.kind == Kind::MySituation) {
            let message = Message::Open(View::About(scenario.id.clone()));
            sketch.choice(scenario.id.as_str(), ui.shelf_mine(), message);
        }
        let problems = self.app.catalogue().problems.len();
        if problems > 0 {
            sketch.choice("problems", ui.shelf_problems(problems), Message::Open(View::Problems));
        }
        for theme in &self.app.catalogue().themes {
            let count = self.scenarios(|scenario| scenario.theme.as_ref() == Some(theme)).count();
            let name = self.entry(Entry::Theme, theme, None);
            let label = ui.shelf_theme(count, name.within());
            sketch.choice(theme.as_str(), label, Message::Open(View::ShelfBy(theme.clone())));
        }
        let lessons = self.scenarios(|scenario| scenario.kind == Kind::Lesson).count();
        if lessons > 0 {
            sketch.choice("lessons", ui.shelf_lessons(lessons), Message::Open(View::Lessons));
        }
        self.lead_to_forms(&mut sketch);
        sketch.choice("search", ui.shelf_search(), Message::Open(View::Search));
        sketch.choice("ways", ui.shelf_ways(), Message::Open(View::Ways));
        sketch
    }

    pub(super) fn services(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.services_title());
        let mut empty = Vec::new();
        for service in &self.app.catalogue().services {
            let count = self.scenarios(|scenario| scenario.service.as_ref() == Some(service)).count();
            let name = self.entry(Entry::Service, service, None);
            if count == 0 {
                empty.push(name);
            } else {
                let label = ui.shelf_theme(count, name.within());
                sketch.choice(service.as_str(), label, Message::Open(View::ShelfBy(service.clone())));
            }
        }
        if !empty.is_empty() {
            sketch.prose(ui.services_empty());
            sketch.blocks.extend(empty.into_iter().map(Block::Item));
        }
        sketch
    }

    /// One theme or one service.
    pub(super) fn shelf_by(&self, id: &Id) -> Sketch {
        let ui = self.ui();
        let theme = self.app.catalogue().themes.contains(id);
        let entry = if theme { Entry::Theme } else { Entry::Service };
        let mut sketch = self.blank(self.entry(entry, id, None));
        sketch.prose(self.entry(entry, id, Some("about")));
        let here = |scenario: &Scenario| {
            scenario.theme.as_ref() == Some(id) || scenario.service.as_ref() == Some(id)
        };
        for scenario in self.scenarios(here) {
            self.lead_to(&mut sketch, scenario);
        }
        if sketch.choices.is_empty() {
            sketch.prose(ui.shelf_empty());
        }
        sketch
    }

    pub(super) fn about(&self, id: &Id) -> Sketch {
        let ui = self.ui();
        let Some(scenario) = self.app.catalogue().scenario(id) else { return self.shelf() };
        let mut sketch = self.blank(self.title_of(scenario));
        self.tell(&mut sketch, scenario, scenario.id.as_str(), Some("about"));
        if let Some(theme) = &scenario.theme {
            sketch.prose(ui.about_theme(self.entry(Entry::Theme, theme, None).within()));
        }
        if let Some(service) = &scenario.service {
            sketch.prose(ui.about_service(self.entry(Entry::Service, service, None).within()));
        }
        sketch.prose(ui.about_minutes(scenario.minutes));
        if scenario.kind == Kind::Lesson {
            sketch.prose(ui.lesson_pages(scenario.places().count()));
            sketch.prose(ui.lesson_quiet());
        }
        if scenario.kind == Kind::MySituation {
            sketch.prose(ui.mine_private());
        }
        if !scenario.touches.is_empty() {
            sketch.prose(ui.about_touches());
            for touch in Touch::ALL.into_iter().filter(|touch| scenario.touches.contains(touch)) {
                sketch.item(self.touch(touch));
            }
        }
        sketch.prose(ui.about_skip());
        self.rests_on(&mut sketch, id.as_str());
        let walked = self.app.visit().walk_in(id).is_some_and(|walk| !walk.at_start());
        if walked {
            sketch.choice("continue", ui.about_continue(), Message::Begin(id.clone()));
            sketch.choice("again", ui.about_again(), Message::BeginAgain(id.clone()));
        } else {
            sketch.choice("begin", ui.about_begin(), Message::Begin(id.clone()));
        }
        sketch.choice("other", ui.about_other(), Message::Home);
        sketch
    }

    fn touch(&self, touch: Touch) -> Passage {
        let ui = self.ui();
        match touch {
            Touch::Force => ui.touch_force(),
            Touch::Detention => ui.touch_detention(),
            Touch::Abuse => ui.touch_abuse(),
            Touch::SelfHarm => ui.touch_self_harm(),
            Touch::Death => ui.touch_death(),
            Touch::Body => ui.touch_body(),
        }
    }

    pub(super) fn scenarios(&self, wanted: impl Fn(&Scenario) -> bool) -> impl Iterator<Item = &Scenario> {
        self.app.catalogue().scenarios.iter().map(AsRef::as_ref).filter(move |scenario| wanted(scenario))
    }
}
