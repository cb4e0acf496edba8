//! From the app and the phrasebooks to the page: what is put before one audience, in reading order.
//!
//! One composer for all readers. It chooses and orders words; it never asks who reads them, how wide they are or what
//! key they have.

use crate::app::{App, View};
use crate::page::standing::Part;
use crate::page::{Page, Whereabouts};
use crate::passage::Passage;
use crate::phrasebook::{Phrasebooks, Ui};
use shelf::language::Locale;

mod aside;
mod card;
mod country;
mod desk;
mod entrance;
mod find;
mod hub;
mod lesson;
mod needs;
mod notice;
mod part;
mod place;
mod recap;
mod rules;
mod say;
mod search;
mod sketch;
mod standing;
mod whereabouts;

/// Whom a page is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Audience {
    /// Whoever walks: no notes.
    Person,
    /// Whoever has the only screen, for themselves or for a group: notes if they want them.
    Alone,
    /// Whoever leads a workshop.
    Facilitator,
    /// Whoever writes the guide: notes if they want them, and their tools.
    Author,
}

/// The page of what is before the person.
pub fn compose(app: &App, books: &Phrasebooks, audience: Audience) -> Page {
    compose_in(app, books, audience, app.locale())
}

/// The same page in another language than that of the app.
pub fn compose_in(app: &App, books: &Phrasebooks, audience: Audience, locale: Locale) -> Page {
    let depth = app.visit().views().len().saturating_sub(1);
    let composer = Composer { app, books, locale, audience, depth };
    let sketch = composer.sketch(app.visit().view());
    composer.finish(sketch)
}

use say::shown;
pub(crate) use sketch::Sketch;

pub(crate) struct Composer<'a> {
    pub(crate) app: &'a App,
    books: &'a Phrasebooks,
    locale: Locale,
    audience: Audience,
    /// Which of the open views is being composed, from the first.
    depth: usize,
}

impl<'a> Composer<'a> {
    /// A composer for what leaves the guide: the sheet has no audience but the person.
    pub(crate) fn for_person(app: &'a App, books: &'a Phrasebooks) -> Self {
        let depth = app.visit().views().len().saturating_sub(1);
        Self { app, books, locale: app.locale(), audience: Audience::Person, depth }
    }

    /// The same in another language.
    pub(crate) const fn in_locale(&self, locale: Locale) -> Self {
        Self { locale, ..*self }
    }

    /// What the guide says of itself in `locale`.
    pub(crate) const fn ui_in(&self, locale: Locale) -> Ui<'a> {
        self.books.ui(locale)
    }

    /// The language of what is composed.
    pub(crate) const fn locale(&self) -> Locale {
        self.locale
    }

    /// The languages that can be chosen.
    pub(crate) fn locales(&self) -> Vec<Locale> {
        self.books.locales()
    }

    pub(crate) fn ui(&self) -> Ui<'a> {
        self.books.ui(self.locale)
    }

    pub(crate) fn blank(&self, title: Passage) -> Sketch {
        Sketch {
            place: Whereabouts::of(self.ui().app_name()),
            title,
            typed: None,
            blocks: Vec::new(),
            choices: Vec::new(),
            keeps_at: None,
            rights: Vec::new(),
            allies: Vec::new(),
            part: Part::default(),
        }
    }

    fn sketch(&self, view: &View) -> Sketch {
        match view {
            View::Languages => self.languages(),
            View::Welcome => self.welcome(),
            View::Guide => self.guide(),
            View::Shelf => self.shelf(),
            View::Services => self.services(),
            View::ShelfBy(id) => self.shelf_by(id),
            View::About(id) => self.about(id),
            View::Search => self.search(),
            View::Term(id) => self.term(id),
            View::Problems => self.problems(),
            View::Problem(id) => self.problem(id),
            View::Lessons => self.lessons(),
            View::Ways => self.ways(),
            View::ByRight => self.by_right(),
            View::WithRight(id) => self.with_right(id),
            View::ByLength => self.by_length(),
            View::OfLength(length) => self.of_length(*length),
            View::Walk => self.walk(),
            View::Recap => self.recap(),
            View::Words => self.words(),
            View::Rights => self.rights(),
            View::Right(id) => self.right(id),
            View::Help => self.help(),
            View::Countries => self.countries(),
            View::Country => self.country_page(),
            View::Question(question) => self.question_page(*question),
            View::Rules(id) => self.rules_page(id),
            View::RuleSources => self.rule_sources(),
            View::Kept => self.kept_page(),
            View::Sheet => self.sheet(),
            View::SheetLines => self.sheet_lines(),
            View::SheetLine(line) => self.sheet_line(line),
            View::SheetLanguage => self.sheet_language(),
            View::SheetForm => self.sheet_form(),
            View::Keys => self.keys(),
            View::Needs => self.needs(),
            View::Jump => self.jump(),
            View::Card => self.card(),
            View::CardHelp => self.card_help(),
            View::Warning { forget_after } => self.warning(forget_after.as_secs()),
            View::Goodbye { quick } => self.goodbye(*quick),
        }
    }

    /// The page that words, rights, help and keys are about: the one below, but for the list of keys, which is about
    /// the same page as they are.
    fn below(&self) -> (View, Sketch) {
        let mut depth = self.depth.saturating_sub(1);
        while self.app.visit().views().get(depth) == Some(&View::Keys) && depth > 0 {
            depth -= 1;
        }
        let view = self.app.visit().views().get(depth).cloned().unwrap_or(View::Languages);
        let composer = Self { depth, ..*self };
        let sketch = composer.sketch(&view);
        (view, sketch)
    }
}
