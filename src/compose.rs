//! From the app and the phrasebooks to the page: what is put before one audience, in reading order.
//!
//! One composer for all readers. It chooses and orders words; it never asks who reads them, how wide they are or what
//! key they have.

use crate::app::{App, Kept, Living, Message, NotKept, NotWritten, Notice, View};
use crate::content::{Entry, Given, Id, Kind, Scenario};
use crate::locale::{Key, Locale, Phrasebooks, Phrases, Ui};
use crate::page::{Block, MarkKind, Offer, Page, Passage, Role, Standing, Typed, Wording};
use crate::prose::{self, Paragraph};

mod aside;
mod card;
mod country;
mod desk;
mod find;
mod hub;
mod lesson;
mod place;
mod recap;
mod rules;
mod search;
mod shelf;

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

/// What a view brings; the rest is the same for every page.
#[derive(Clone, Debug)]
pub(crate) struct Sketch {
    pub(crate) context: Passage,
    pub(crate) title: Passage,
    /// What is being typed, if the page asks for words.
    pub(crate) typed: Option<Typed>,
    pub(crate) blocks: Vec<Block>,
    pub(crate) choices: Vec<Offer>,
    /// The rights that the page touches.
    pub(crate) rights: Vec<Id>,
    /// Who can help with what the page is about.
    pub(crate) allies: Vec<Id>,
}

impl Sketch {
    fn prose(&mut self, passage: Passage) {
        self.blocks.push(Block::Prose(passage));
    }

    fn heading(&mut self, passage: Passage) {
        self.blocks.push(Block::Heading(passage));
    }

    fn item(&mut self, passage: Passage) {
        self.blocks.push(Block::Item(passage));
    }

    pub(crate) fn choice(&mut self, id: impl Into<String>, label: Passage, message: Message) {
        self.choices.push(Offer { id: id.into(), label, message, role: Role::Choice });
    }

    /// The words of the page that the glossary explains, in reading order.
    fn terms(&self) -> Vec<Id> {
        let mut terms = Vec::new();
        let passages =
            self.blocks.iter().map(Block::passage).chain(self.choices.iter().map(|offer| &offer.label));
        for mark in passages.flat_map(|passage| &passage.marks) {
            if let MarkKind::Term(id) = &mark.kind
                && !terms.contains(id)
            {
                terms.push(id.clone());
            }
        }
        terms
    }
}

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

    pub(crate) fn ui(&self) -> Ui<'a> {
        self.books.ui(self.locale)
    }

    /// A phrase of the library, as it was written.
    pub(crate) fn entry(&self, entry: Entry, id: &Id, attribute: Option<&str>) -> Passage {
        let key = Key { phrases: Phrases::Library(entry), message: &entry.key(id), attribute };
        prose::line(&self.books.say(self.locale, key, &[]))
    }

    /// A phrase of a scenario, as one passage.
    pub(crate) fn told(&self, scenario: &Scenario, key: &str, attribute: Option<&str>) -> Passage {
        prose::line(&self.phrase(scenario, key, attribute))
    }

    fn phrase(&self, scenario: &Scenario, key: &str, attribute: Option<&str>) -> Passage {
        self.books.say(
            self.locale,
            Key { phrases: Phrases::Scenario(&scenario.id), message: key, attribute },
            &[],
        )
    }

    /// A phrase of a scenario, as the paragraphs it is made of.
    fn tell(&self, sketch: &mut Sketch, scenario: &Scenario, key: &str, attribute: Option<&str>) {
        sketch.blocks.extend(prose::paragraphs(&self.phrase(scenario, key, attribute)).into_iter().map(
            |paragraph| match paragraph {
                Paragraph::Prose(passage) => Block::Prose(passage),
                Paragraph::Item(passage) => Block::Item(passage),
            },
        ));
    }

    /// The facilitator's note to a place.
    fn note(&self, sketch: &mut Sketch, scenario: &Scenario, key: &str) {
        let shown = match self.audience {
            Audience::Person => false,
            Audience::Facilitator => true,
            Audience::Alone | Audience::Author => self.app.visit().shows_notes(),
        };
        if shown {
            let note = self.phrase(scenario, key, Some("note"));
            sketch.blocks.extend(prose::paragraphs(&note).into_iter().map(|paragraph| match paragraph {
                Paragraph::Prose(passage) | Paragraph::Item(passage) => Block::Note(passage),
            }));
        }
    }

    fn title_of(&self, scenario: &Scenario) -> Passage {
        self.told(scenario, scenario.id.as_str(), None)
    }

    /// The words of a kept thing; nothing when the shelf no longer has it.
    pub(crate) fn kept(&self, kept: &Kept) -> Option<Passage> {
        use crate::content::WordKind;
        let own = |scenario: &Id, kind: WordKind, id: &Id| {
            let scenario = self.app.catalogue().scenario(scenario)?;
            Some(self.told(scenario, &scenario.word_key(kind, id), None))
        };
        match kept {
            Kept::Right(id) => Some(self.entry(Entry::Right, id, None)),
            Kept::Ally(id) => Some(self.entry(Entry::Ally, id, None)),
            Kept::ProblemSay(problem, id) => {
                let key = self.app.catalogue().problem(problem)?.say_key(id);
                let key = Key { phrases: Phrases::Library(Entry::Problem), message: &key, attribute: None };
                Some(prose::line(&self.books.say(self.locale, key, &[])))
            }
            Kept::Answers(_) => Some(self.ui().kept_answers()),
            Kept::Say(scenario, id) => own(scenario, WordKind::Say, id),
            Kept::Ask(scenario, id) => own(scenario, WordKind::Ask, id),
            Kept::Next(scenario, id) => own(scenario, WordKind::Next, id),
        }
    }

    pub(crate) fn blank(&self, title: Passage) -> Sketch {
        Sketch {
            context: self.ui().app_name(),
            title,
            typed: None,
            blocks: Vec::new(),
            choices: Vec::new(),
            rights: Vec::new(),
            allies: Vec::new(),
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
            View::Keys => self.keys(),
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

    fn finish(&self, sketch: Sketch) -> Page {
        let ui = self.ui();
        let standing = self.standing(self.app.visit().view(), &sketch);
        let (prompt, brief) = self.prompts(&sketch);
        let mut blocks = sketch.blocks;
        if let Some(notice) = self.app.visit().notice() {
            blocks.insert(0, Block::Notice(self.notice(notice)));
        }
        let mut offers = sketch.choices;
        offers.extend(standing);
        let named = self.app.policy().may_name_the_window;
        Page {
            locale: self.locale,
            context: sketch.context,
            title: sketch.title,
            typed: sketch.typed,
            blocks,
            offers,
            wording: Wording {
                more: ui.more_below(),
                too_small: ui.too_small(),
                prompt,
                brief,
                unknown: ui.line_unknown(),
                note: ui.line_notes(),
                window: if named { ui.app_name() } else { ui.window_shared() },
                stays: ui.line_stays(),
            },
            beside: None,
            way: self.app.visit().way(),
        }
    }

    /// What can be typed: told in full, and in a few words.
    fn prompts(&self, sketch: &Sketch) -> (Passage, Passage) {
        let ui = self.ui();
        // Nobody knows yet which language is read, so the rest waits for it.
        if matches!(self.app.visit().view(), View::Languages) {
            return (ui.line_prompt_language(), ui.line_prompt_language());
        }
        let chooses = sketch.choices.iter().any(|offer| !offer.role.needs_a_screen());
        match (chooses, &sketch.typed) {
            (true, None) => (ui.line_prompt(), ui.line_brief()),
            (false, None) => (ui.line_prompt_none(), ui.line_brief_none()),
            (true, Some(_)) => (ui.search_prompt(), ui.search_brief()),
            (false, Some(_)) => (ui.search_prompt_none(), ui.search_brief_none()),
        }
    }

    /// What stands on the page of `view` besides its choices: only what means something there.
    fn standing(&self, view: &View, sketch: &Sketch) -> Vec<Offer> {
        if matches!(view, View::Goodbye { .. }) {
            return Vec::new();
        }
        let on = |standing: Standing| self.stands(view, standing, sketch);
        Standing::ALL
            .into_iter()
            .filter(|standing| on(*standing))
            .map(|standing| Offer {
                id: standing.name().to_owned(),
                label: self.label(standing),
                message: self.meaning(standing),
                role: Role::Standing(standing),
            })
            .collect()
    }

    fn stands(&self, view: &View, standing: Standing, sketch: &Sketch) -> bool {
        let (visit, policy) = (self.app.visit(), self.app.policy());
        let welcomed = visit.is_welcomed();
        match standing {
            Standing::Back => visit.may_go_back(),
            Standing::Keys => *view != View::Keys,
            Standing::Help => *view != View::Help,
            Standing::Words => *view != View::Words && !sketch.terms().is_empty(),
            Standing::Rights => {
                !matches!(view, View::Rights | View::Right(_) | View::Rules(_)) && !sketch.rights.is_empty()
            }
            Standing::Kept => *view != View::Kept && welcomed,
            Standing::Language => *view != View::Languages,
            Standing::Country => {
                *view != View::Countries && welcomed && !self.app.catalogue().countries.is_empty()
            }
            Standing::Notes => policy.may_see_notes && *view == View::Walk && self.has_note(),
            Standing::Jump => {
                policy.may_jump && matches!(view, View::Walk | View::Recap) && visit.walk().is_some()
            }
            Standing::Desk(tool) => self.has_tool(tool, view),
            Standing::Home => *view != View::Shelf && welcomed,
            Standing::Again | Standing::QuickExit => true,
        }
    }

    /// Whether the place before the group has a note: a step of a story, also while the group talks about it.
    fn has_note(&self) -> bool {
        let visit = self.app.visit();
        visit.walk().is_some_and(|walk| {
            let story = walk.scenario().kind == Kind::Story;
            story && !walk.at_rest() && (walk.hearing().is_none() || visit.waits())
        })
    }

    fn meaning(&self, standing: Standing) -> Message {
        match standing {
            Standing::Back => Message::Back,
            Standing::Again => Message::Nothing,
            Standing::Keys => Message::Open(View::Keys),
            Standing::Help => Message::Open(View::Help),
            Standing::Words => Message::Open(View::Words),
            Standing::Rights => Message::Open(View::Rights),
            Standing::Kept => Message::Open(View::Kept),
            Standing::Language => Message::Open(View::Languages),
            Standing::Country => Message::Open(View::Countries),
            Standing::Notes => Message::ShowNotes(!self.app.visit().shows_notes()),
            Standing::Jump => Message::Open(View::Jump),
            Standing::Desk(tool) => Message::UseTool(tool),
            Standing::Home => Message::Home,
            Standing::QuickExit => Message::QuickExit,
        }
    }

    fn label(&self, standing: Standing) -> Passage {
        let ui = self.ui();
        match standing {
            Standing::Back => ui.offer_back(),
            Standing::Again => ui.offer_again(),
            Standing::Keys => ui.offer_keys(),
            Standing::Help => ui.offer_help(),
            Standing::Words => ui.offer_words(),
            Standing::Rights => ui.offer_rights(),
            Standing::Kept => ui.offer_kept(),
            Standing::Language => ui.offer_language(),
            Standing::Country => ui.offer_country(),
            Standing::Notes if self.app.visit().shows_notes() => ui.offer_notes_hide(),
            Standing::Notes => ui.offer_notes_show(),
            Standing::Jump => ui.offer_jump(),
            Standing::Desk(tool) => self.tool(tool),
            Standing::Home => ui.offer_home(),
            Standing::QuickExit if self.app.policy().may_leave => ui.offer_quick_exit(),
            Standing::QuickExit => ui.offer_quick_exit_shared(),
        }
    }

    /// What a standing offer does, as a sentence.
    fn explained(&self, standing: Standing) -> Passage {
        let ui = self.ui();
        match standing {
            Standing::Back => ui.offer_back_about(),
            Standing::Again => ui.offer_again_about(),
            Standing::Keys => ui.offer_keys_about(),
            Standing::Help => ui.offer_help_about(),
            Standing::Words => ui.offer_words_about(),
            Standing::Rights => ui.offer_rights_about(),
            Standing::Kept => ui.offer_kept_about(),
            Standing::Language => ui.offer_language_about(),
            Standing::Country => ui.offer_country_about(),
            Standing::Notes if self.app.visit().shows_notes() => ui.offer_notes_hide_about(),
            Standing::Notes => ui.offer_notes_show_about(),
            Standing::Jump => ui.offer_jump_about(),
            Standing::Desk(tool) => self.tool_explained(tool),
            Standing::Home => ui.offer_home_about(),
            Standing::QuickExit if self.app.policy().may_leave => ui.offer_quick_exit_about(),
            Standing::QuickExit => ui.offer_quick_exit_shared_about(),
        }
    }

    fn notice(&self, notice: &Notice) -> Passage {
        let ui = self.ui();
        match notice {
            Notice::Kept(many) => ui.notice_kept(*many),
            Notice::LetGo => ui.notice_let_go(),
            Notice::LivesIn(Living::In(id)) => {
                ui.notice_country(self.entry(Entry::Country, id, None).within())
            }
            Notice::LivesIn(Living::Elsewhere) => ui.notice_elsewhere(),
            Notice::Dropped(many) => ui.notice_dropped(*many),
            Notice::AnotherPath => ui.notice_another_path(),
            Notice::PlaceGone => ui.notice_place_gone(),
            Notice::Wrote(file) => ui.notice_wrote(file.display().to_string()),
            Notice::NotWritten(why) => ui.notice_not_written(self.why(why).within()),
            Notice::Copied => ui.notice_copied(),
            Notice::NotCopied => ui.notice_not_copied(),
            Notice::NoClipboard => ui.notice_no_clipboard(),
            Notice::WrittenSo => ui.notice_written_so(),
            Notice::KeptSo(file) => ui.notice_kept_so(file.display().to_string()),
            Notice::NotKeptSo(why) => ui.notice_not_kept_so(self.why_not_kept(why).within()),
        }
    }

    fn why_not_kept(&self, why: &NotKept) -> Passage {
        let ui = self.ui();
        match why {
            NotKept::Denied => ui.settings_denied(),
            NotKept::NoFolder => ui.why_no_folder(),
            NotKept::Full => ui.settings_full(),
            NotKept::ByHand(line) => ui.settings_by_hand(line.as_str()),
            NotKept::Other(reason) => ui.why_other(reason.as_str()),
        }
    }

    fn why(&self, why: &NotWritten) -> Passage {
        let ui = self.ui();
        match why {
            NotWritten::Exists => ui.why_exists(),
            NotWritten::Denied => ui.why_denied(),
            NotWritten::NoFolder => ui.why_no_folder(),
            NotWritten::Full => ui.why_full(),
            NotWritten::Other(reason) => ui.why_other(reason.as_str()),
        }
    }
}

/// The ids that are shown to somebody who remembers these flags, each once.
fn shown(list: &[Given], flags: crate::content::Flags) -> Vec<Id> {
    let mut ids = Vec::new();
    for given in list.iter().filter(|given| given.guard.opens(flags)) {
        if !ids.contains(&given.id) {
            ids.push(given.id.clone());
        }
    }
    ids
}
