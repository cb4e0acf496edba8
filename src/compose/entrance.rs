//! The pages before a walk: languages, welcome, the shelf, what a scenario is about.

use super::{Composer, Sketch};
use crate::app::{Message, OnSilence, View};
use crate::page::{Beside, Block, Invites};
use crate::passage::Passage;
use shelf::content::{Entry, Id, Kind, Touch};
use shelf::language::Locale;

impl Composer<'_> {
    /// Before anybody has come: how to begin, in every language at once. Nothing on it moves, and any key begins.
    pub(super) fn attract(&self) -> Sketch {
        let mut sketch = self.blank(self.ui().app_name());
        sketch.place.within = self.place_of_hub();
        sketch.blocks.push(Block::Screen(self.ui().welcome_short()));
        let locales = self.locales();
        // By ear, the last of them is what can be done here.
        let told = locales.iter().take(locales.len().saturating_sub(1));
        sketch.blocks.extend(told.map(|locale| Block::Instead(self.books.ui(*locale).attract_enter())));
        // Enter begins in the language of the page, like the page of languages.
        let first = self.locale;
        let others = locales.into_iter().filter(|locale| *locale != first);
        for (number, locale) in (1..).zip(std::iter::once(first).chain(others)) {
            let ui = self.books.ui(locale);
            sketch.choice(locale.tag(), self.own_name(locale), Message::UseLanguage(locale));
            let invites = Invites { name: ui.app_name(), how: ui.attract_here(number) };
            sketch.beside(Beside { invites: Some(invites), ..Beside::default() });
        }
        sketch.choice("keeps", self.ui().keeps_title(), Message::Open(View::Keeps));
        sketch.anything = Some(Message::Arrive);
        sketch
    }

    /// What a language calls itself. One that has not yet written its own name is called by its code, not English.
    fn own_name(&self, locale: Locale) -> Passage {
        let name = Some(self.books.ui(locale).language_name()).filter(|name| name.locale == locale);
        name.unwrap_or_else(|| Passage::plain(locale.tag(), locale))
    }

    /// The languages in their own names: the best guess first, and already chosen.
    pub(super) fn languages(&self) -> Sketch {
        let mut sketch = self.blank(self.ui().languages_title());
        if self.app.hub().is_some() {
            sketch.place.within = self.place_of_hub();
        }
        let first = self.locale;
        let others = self.locales().into_iter().filter(|locale| *locale != first);
        for locale in std::iter::once(first).chain(others) {
            let ui = self.books.ui(locale);
            if locale != first {
                // Who hears lines one after another understands the names of the languages by themselves.
                sketch.blocks.push(Block::Screen(ui.languages_title()));
            }
            sketch.choice(locale.tag(), self.own_name(locale), Message::UseLanguage(locale));
        }
        self.say_unseen(&mut sketch);
        sketch
    }

    /// The first page in a person's language: what this is, in a breath, and the ways to go on, all of it seen at once in
    /// the smallest window.
    pub(super) fn welcome(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.app_name());
        sketch.place.within = self.place_of_hub();
        sketch.prose(ui.welcome_short());
        if self.app.policy().consequences_wait {
            sketch.prose(ui.welcome_workshop());
        }
        if let (Some(workshop), Some(page)) = (self.app.workshop(), self.app.first_of_plan())
            && let Some(activity) = workshop.activity()
        {
            let name = self.name_of(workshop.plan(), activity);
            sketch.choice("plan", ui.resume_on(name.within()), Message::Open(page));
        }
        if !self.app.shelf().library.problems.is_empty() {
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

    /// About this guide. What it keeps has a page of its own.
    pub(super) fn guide(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.welcome_about());
        let said = [ui.guide_what(), ui.guide_how(), ui.guide_no_test(), ui.guide_time(), ui.guide_advice()];
        for passage in said {
            sketch.prose(passage);
        }
        if let Some(container) = self.app.shelf().container() {
            let head = container.head();
            let told = ui.guide_shelf(self.date(head.date).within(), head.edition.to_string());
            sketch.blocks.push(Block::Aside(told));
        }
        sketch.choice("keeps", ui.keeps_title(), Message::Open(View::Keeps));
        sketch.choice("shelf", ui.welcome_go(), Message::Home);
        sketch
    }

    /// What this is and what it keeps, here: of somebody, of what they do, of what they ask for. Before a visit too, and then
    /// the key of languages shows it in each of them.
    pub(super) fn keeps(&self) -> Sketch {
        let (ui, policy) = (self.ui(), self.app.policy());
        let mut sketch = self.blank(ui.keeps_title());
        sketch.prose(ui.guide_what());
        sketch.heading(ui.keeps_heading());
        sketch.item(if policy.may_keep_a_copy { ui.guide_stored() } else { ui.guide_stored_shared() });
        if policy.silence != OnSilence::Wait {
            sketch.item(ui.keeps_silence());
        }
        sketch.item(ui.keeps_nobody());
        if policy.may_copy {
            sketch.item(ui.keeps_clipboard());
        }
        if self.app.may_print() {
            sketch.item(ui.keeps_paper());
        }
        if self.app.counts() {
            sketch.item(ui.keeps_counts());
        }
        sketch.item(ui.keeps_seen());
        sketch.prose(ui.guide_danger());
        if self.app.visit().is_welcomed() {
            sketch.choice("shelf", ui.welcome_go(), Message::Home);
        } else {
            sketch.choice("begin", ui.keeps_begin(), Message::Back);
        }
        sketch
    }

    /// Everything, in three groups: what begins with the person, the stories, and the rest.
    pub(super) fn shelf(&self) -> Sketch {
        let (ui, library) = (self.ui(), &self.app.shelf().library);
        let mut sketch = self.blank(ui.shelf_title());
        self.lead_to_mine(&mut sketch);
        let problems = library.problems.len();
        if problems > 0 {
            sketch.choice("problems", ui.shelf_problems(), Message::Open(View::Problems));
            sketch.beside(Beside { count: Some(problems), ..Beside::default() });
        }
        sketch.group(0, ui.shelf_group_you());
        let stories = sketch.choices.len();
        for theme in &library.themes {
            let count = library.count_within(theme);
            let name = self.entry(Entry::Theme, theme, None);
            sketch.choice(theme.as_str(), name, Message::Open(View::ShelfBy(theme.clone())));
            let about = Some(self.entry(Entry::Theme, theme, Some("about")));
            sketch.beside(Beside { mark: self.mark(theme), count: Some(count), about, ..Beside::default() });
        }
        sketch.group(stories, ui.shelf_group_stories());
        let rest = sketch.choices.len();
        let lessons = library.lessons();
        if lessons > 0 {
            sketch.choice("lessons", ui.shelf_lessons(), Message::Open(View::Lessons));
            sketch.beside(Beside { count: Some(lessons), ..Beside::default() });
        }
        self.lead_to_forms(&mut sketch);
        sketch.choice("search", ui.shelf_search(), Message::Open(View::Search));
        sketch.choice("ways", ui.shelf_ways(), Message::Open(View::Ways));
        if self.app.country().is_some() {
            sketch.choice("country", ui.country_all(), Message::Open(View::Country));
        }
        sketch.group(rest, ui.shelf_group_more());
        sketch
    }

    pub(super) fn services(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.services_title());
        let mut empty = Vec::new();
        let library = &self.app.shelf().library;
        for service in &library.services {
            let count = library.count_within(service);
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
        let theme = self.app.shelf().library.themes.contains(id);
        let entry = if theme { Entry::Theme } else { Entry::Service };
        let name = self.entry(entry, id, None);
        let mut sketch = self.blank(name.clone());
        if let Some(mark) = self.mark(id) {
            // Nothing is around a theme: its place is its own name, with its mark.
            sketch.place.within = name;
            sketch.place.theme = Some((mark, Passage::plain("", self.locale)));
        }
        sketch.prose(self.entry(entry, id, Some("about")));
        self.parted(&mut sketch, self.app.shelf().within(id), |sketch, card| self.lead_to(sketch, &card));
        if sketch.choices.is_empty() {
            sketch.prose(ui.shelf_empty());
        }
        sketch
    }

    pub(super) fn about(&self, id: &Id) -> Sketch {
        let ui = self.ui();
        let Some(scenario) = self.app.shelf().scenario(id) else { return self.shelf() };
        let mut sketch = self.blank(self.title_of(id));
        self.belongs_to(&mut sketch, &scenario);
        self.tell(&mut sketch, &scenario, scenario.id.as_str(), Some("about"));
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
}
