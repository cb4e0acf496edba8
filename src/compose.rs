//! From the app and the phrasebooks to the page: what is put before one audience, in reading order.
//!
//! One composer for all readers. It chooses and orders words; it never asks who reads them, how wide they are or what
//! key they have.

use crate::app::{App, View};
use crate::page::standing::Part;
use crate::page::{Block, Page, Whereabouts};

use crate::passage::Passage;
use crate::phrasebook::{Phrasebooks, Room, Ui};
use shelf::language::Locale;

mod aside;
mod card;
mod country;
mod desk;
mod entrance;
mod facilitator;
mod find;
mod hands;
mod hub;
mod lesson;
mod needs;
mod notice;
mod part;
mod phone;
mod place;
mod print;
mod recap;
mod room;
mod rules;
mod say;
mod search;
mod show;
mod sketch;
mod staff;
mod standing;
mod whereabouts;
mod workshop;

/// Whom a page is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Audience {
    /// Whoever walks: no notes.
    Person,
    /// Whoever has the only screen, for themselves or for a group: notes if they want them.
    Alone,
    /// Somebody in a room who reads along at a terminal of their own: as a person, but others lead.
    Along,
    /// Whoever leads a workshop, at a terminal of their own.
    Facilitator,
    /// Whoever writes the guide: notes if they want them, and their tools.
    Author,
}

/// The page of what is before the person.
pub fn compose(app: &App, books: &Phrasebooks, audience: Audience) -> Page {
    if let Some(second) = app.second().filter(|_| *app.visit().view() == View::Both) {
        let mut page = compose_beside(app, books, audience, second);
        // What can be done is the reader's, and said in their language alone.
        page.beside.iter_mut().for_each(|beside| beside.offers.clear());
        return page;
    }
    Composer::of(app, books, audience).page()
}

/// The same in another language than that of the app.
pub fn compose_in(app: &App, books: &Phrasebooks, audience: Audience, locale: Locale) -> Page {
    Composer { locale, ..Composer::of(app, books, audience) }.page()
}

/// The page with itself in another language beside it: passage by passage, both in the order of the reader's language. What
/// just happened is said once.
pub fn compose_beside(app: &App, books: &Phrasebooks, audience: Audience, second: Locale) -> Page {
    let composer = Composer::of(app, books, audience).paired(second);
    let mut beside = composer.other().page();
    beside.blocks.retain(|block| !matches!(block, Block::Notice(_)));
    Page { beside: Some(Box::new(beside)), ..composer.page() }
}

use say::shown;
pub(crate) use sketch::Sketch;

pub(crate) struct Composer<'a> {
    pub(crate) app: &'a App,
    books: &'a Phrasebooks,
    locale: Locale,
    /// The other language of a page in two of them. Then both say the same passages in the same order.
    pair: Option<Locale>,
    audience: Audience,
    /// Which of the open views is being composed, from the first.
    depth: usize,
}

impl<'a> Composer<'a> {
    /// A composer for what leaves the guide: the sheet has no audience but the person.
    pub(crate) fn for_person(app: &'a App, books: &'a Phrasebooks) -> Self {
        Self::of(app, books, Audience::Person)
    }

    /// A composer for the page before this audience.
    fn of(app: &'a App, books: &'a Phrasebooks, audience: Audience) -> Self {
        let depth = app.visit().views().len().saturating_sub(1);
        Self { app, books, locale: app.locale(), pair: None, audience, depth }
    }

    /// The same for a page in two languages.
    const fn paired(&self, second: Locale) -> Self {
        Self { pair: Some(second), ..*self }
    }

    /// Whether it is one half of a page in two languages.
    pub(crate) const fn is_paired(&self) -> bool {
        self.pair.is_some()
    }

    /// The same in the other language of the two.
    fn other(&self) -> Self {
        let Some(second) = self.pair else { return Self { ..*self } };
        Self { locale: second, pair: Some(self.locale), ..*self }
    }

    /// The same in the language that decides what stands where: the reader's.
    fn leading(&self) -> Self {
        if self.pair == Some(self.app.locale()) { self.other() } else { Self { ..*self } }
    }

    fn page(&self) -> Page {
        let sketch = self.sketch(self.app.visit().view());
        let sketch = if self.audience == Audience::Facilitator { self.led(sketch) } else { sketch };
        self.finish(sketch)
    }

    /// Whether whoever this is for sits elsewhere: they leave their terminal, and not the workshop.
    const fn is_elsewhere(&self) -> bool {
        matches!(self.audience, Audience::Along | Audience::Facilitator)
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

    /// The languages that can be chosen, in the order in which they are offered.
    pub(crate) fn locales(&self) -> Vec<Locale> {
        let mut locales = self.books.locales();
        let offered = self.app.offered();
        if !offered.is_empty() {
            locales = offered.iter().copied().filter(|locale| locales.contains(locale)).collect();
        }
        locales
    }

    pub(crate) fn ui(&self) -> Ui<'a> {
        self.books.ui(self.locale)
    }

    /// What all workshops share.
    pub(crate) fn room(&self) -> Room<'a> {
        self.books.room(self.locale)
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
            anything: None,
            public: Vec::new(),
            part: Part::default(),
        }
    }

    #[expect(clippy::too_many_lines, reason = "a line for each page there is")]
    fn sketch(&self, view: &View) -> Sketch {
        match view {
            View::Attract => self.attract(),
            View::Languages => self.languages(),
            View::Welcome => self.welcome(),
            View::Guide => self.guide(),
            View::Keeps => self.keeps(),
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
            View::Counting => self.counting(),
            View::Activity => self.activity(),
            View::Activities => self.activities(),
            View::Blank => self.blank_page(),
            View::Sure(what) => self.sure(*what),
            View::Resume => self.resume(),
            View::Words => self.words(),
            View::Rights => self.rights(),
            View::Right(id) => self.right(id),
            View::Help => self.help(),
            View::Countries => self.countries(),
            View::Country => self.country_page(),
            View::Question(question) => self.question_page(*question),
            View::Rules(id) => self.rules_page(id),
            View::RuleSources => self.rule_sources(),
            View::Phone => self.phone(),
            View::Code(public) => self.code(public),
            View::Kept => self.kept_page(),
            View::Sheet => self.sheet(),
            View::Forms => self.forms(),
            View::Form(id) => self.form(id),
            View::FormRows(id) => self.form_rows(id),
            View::SheetLines => self.sheet_lines(),
            View::SheetLine(line) => self.sheet_line(line),
            View::SheetLanguage => self.sheet_language(),
            View::SheetFormat => self.sheet_format(),
            View::Keys => self.keys(),
            View::Needs => self.needs(),
            View::Print => self.print_page(),
            View::Second => self.second(),
            View::Cards => self.cards(),
            View::Both => self.both(),
            View::Jump => self.jump(),
            View::Hands => self.hands(),
            View::NotesHere => self.notes_on_this_screen(),
            View::Card => self.card(),
            View::CardHelp => self.card_help(),
            View::StaffCode => self.staff_code(),
            View::Staff => self.staff(),
            View::Warning { forget_after, still } => self.warning(*forget_after, *still),
            View::Goodbye { quick } => self.goodbye(*quick),
        }
    }

    /// The page that words, rights, help and keys are about: the one below, but for the list of keys and what is shown to
    /// somebody, which are about the same page as they are.
    fn below(&self) -> (View, Sketch) {
        let mut depth = self.depth.saturating_sub(1);
        while self.app.visit().views().get(depth).is_some_and(View::is_about_another) && depth > 0 {
            depth -= 1;
        }
        let view = self.app.visit().views().get(depth).cloned().unwrap_or(View::Languages);
        let composer = Self { depth, ..*self };
        let sketch = composer.sketch(&view);
        (view, sketch)
    }
}
