//! The app: it hears one message and answers with its effects, in order, mostly none or one.
//!
//! It knows what a person has done in this visit, and nothing of keys, sizes, files or words. What an errand brings
//! comes back as a message. A message that the page does not offer changes nothing.

use std::path::PathBuf;
use std::sync::Arc;

use crate::preferences::Format;
use shelf::compiled::Shelf;
use shelf::content::hub::Kiosk;
use shelf::content::{Country, Date, Hub};
use shelf::language::Locale;

mod arrangement;
mod counting;
mod desk;
mod ending;
mod filling;
mod hands;
mod leading;
mod machine;
mod message;
mod policy;
mod printing;
mod public;
mod showing;
mod staff;
mod typed;
mod view;
mod visit;
mod walking;
mod watch;
mod workshop;

pub use arrangement::{Arrange, Arrangement, LineId};
pub use counting::{Counting, Counts, Question, Time};
pub use desk::{Desk, Renewal, Report, Tool, Wanted, is_gone};
pub use filling::{Change, Filling};
pub use hands::Hands;
pub use machine::{Copied, NoCopy, NotKept};
pub use message::{Effect, Message, Wish};
pub use policy::{AfterVisit, OnSilence, Policy, Prints, Setting};
pub use printing::{Limit, NotPrinted, Printer, Printing, Stage};
pub use public::Public;
pub use showing::Showing;
pub use staff::{Check, Condition, Counted, Door, MASK, Staff, Tried};
pub use view::{Sure, View};
pub use visit::{Kept, Living, Notice, Visit};
pub use watch::Watch;
pub use workshop::{Day, Lead, OnTheWay, Position, When, Workshop};

/// Everything that the guide knows.
#[derive(Clone, PartialEq, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says something by itself, and none follows from another"
)]
pub struct App {
    policy: Policy,
    /// The language to begin with.
    guess: Locale,
    locale: Locale,
    shelf: Arc<Shelf>,
    today: Option<Date>,
    file: Option<PathBuf>,
    /// What the sheet is written as, unless the person wants it otherwise.
    format: Format,
    desk: Desk,
    settings: Option<PathBuf>,
    /// A language that cannot be shown here, since the terminal has no letters for it.
    unseen: Option<Locale>,
    /// Whether Arabic may not be shown as it should: nobody knows this terminal, and nobody said how to write it.
    doubts_arabic: bool,
    /// Whether somebody said the language before the guide began.
    is_told: bool,
    /// The place that the guide stands in, if somebody described it.
    hub: Option<Arc<Hub>>,
    /// The printer that the sheet may be printed on.
    printer: Option<Printer>,
    /// The languages that are offered, in their order; every one where none is named.
    offered: Vec<Locale>,
    /// The language that pages are shown in to somebody else, until the person names another.
    beside: Option<Locale>,
    /// The slips of a workshop that are being counted.
    counting: Option<Counting>,
    /// Where a workshop was when the guide was left without anybody having closed it.
    unclosed: Option<Position>,
    /// The file that somebody named for the report of a workshop.
    report: Option<PathBuf>,
    /// Whether it was said that the place of a workshop cannot be written down.
    is_unnoted: bool,
    /// Whether the notes have a terminal of their own.
    notes_elsewhere: bool,
    watch: Watch,
    /// The plan that a room is led through, and where it is.
    workshop: Option<Workshop>,
    visit: Visit,
}

impl App {
    /// The guide as it opens, with this shelf.
    pub fn new(policy: Policy, guess: Locale, shelf: Arc<Shelf>) -> Self {
        Self {
            policy,
            guess,
            locale: guess,
            shelf,
            today: None,
            file: None,
            format: Format::default(),
            desk: Desk::default(),
            settings: None,
            unseen: None,
            doubts_arabic: false,
            is_told: false,
            hub: None,
            printer: None,
            offered: Vec::new(),
            beside: None,
            counting: None,
            unclosed: None,
            report: None,
            is_unnoted: false,
            notes_elsewhere: false,
            watch: Watch::default(),
            workshop: None,
            visit: if policy.attracts { Visit::attracting() } else { Visit::new() },
        }
    }

    /// The same where this language cannot be shown: the page of languages says so.
    #[must_use]
    pub const fn without(mut self, unseen: Option<Locale>) -> Self {
        self.unseen = unseen;
        self
    }

    /// The same where somebody said the language before the guide began: it is not asked for again, unless everybody is.
    #[must_use]
    pub fn told_the_language(mut self) -> Self {
        self.is_told = !self.policy.asks_language;
        self.visit = self.first_visit();
        self
    }

    /// The same on a screen that may not show Arabic as it should.
    #[must_use]
    pub const fn doubting_arabic(mut self) -> Self {
        self.doubts_arabic = true;
        self
    }

    /// The same in a hub: its people come first on the page of help, and its country is where somebody lives who did
    /// not say otherwise.
    #[must_use]
    pub fn in_hub(mut self, hub: Hub) -> Self {
        if self.policy.prints == Prints::AsHubSays {
            self.printer = hub.kiosk.print.as_ref().map(Printer::of_hub);
        }
        if self.policy.heeds_hub {
            self.heed(&hub.kiosk);
        }
        self.hub = Some(Arc::new(hub));
        self
    }

    /// What the hub says of its kiosk holds: times, and languages in their order, of which the first is begun with.
    fn heed(&mut self, kiosk: &Kiosk) {
        if let OnSilence::StartAfresh { warn_after, forget_after } = &mut self.policy.silence {
            *warn_after = kiosk.warn_after.unwrap_or(*warn_after);
            *forget_after = kiosk.forget_after.unwrap_or(*forget_after);
        }
        self.offered = kiosk.languages.iter().filter_map(|tag| Locale::from_tag(tag.as_str())).collect();
        self.beside = kiosk.second.as_ref().and_then(|tag| Locale::from_tag(tag.as_str()));
        if let Some(first) = self.offered.first() {
            self.guess = *first;
            self.locale = *first;
        }
    }

    /// The languages that are offered, in their order; every one where none is named.
    pub fn offered(&self) -> &[Locale] {
        &self.offered
    }

    /// What the setting permits.
    pub const fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The language of the pages.
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// The language that was guessed for the first page.
    pub const fn guess(&self) -> Locale {
        self.guess
    }

    /// The shelf.
    pub const fn shelf(&self) -> &Arc<Shelf> {
        &self.shelf
    }

    /// The day, once the clock was looked at.
    pub const fn today(&self) -> Option<Date> {
        self.today
    }

    /// The file that a copy of the sheet would go into.
    pub const fn file(&self) -> Option<&PathBuf> {
        self.file.as_ref()
    }

    /// The settings file, once its name was asked for.
    pub const fn settings(&self) -> Option<&PathBuf> {
        self.settings.as_ref()
    }

    /// A language that cannot be shown here.
    pub const fn unseen(&self) -> Option<Locale> {
        self.unseen
    }

    /// Whether Arabic may not be shown as it should.
    pub const fn doubts_arabic(&self) -> bool {
        self.doubts_arabic
    }

    /// The hub that the guide stands in.
    pub fn hub(&self) -> Option<&Hub> {
        self.hub.as_deref()
    }

    /// Where the person lives: what they said, else where the hub is.
    pub fn living(&self) -> Option<Living> {
        let of_hub = || self.hub().and_then(|hub| hub.country.clone()).map(Living::In);
        self.visit.living().cloned().or_else(of_hub)
    }

    /// The pack of the country that the person lives in, if there is one. No other pack is ever shown.
    pub fn country(&self) -> Option<&Country> {
        match self.living()? {
            Living::In(id) => self.shelf.country(&id),
            Living::Elsewhere => None,
        }
    }

    /// Whether whoever leads has the notes on a terminal of their own. Then they are shown nowhere else.
    pub const fn has_notes_elsewhere(&self) -> bool {
        self.notes_elsewhere
    }

    /// How long the workshop has been running.
    pub const fn watch(&self) -> &Watch {
        &self.watch
    }

    /// This visit.
    pub const fn visit(&self) -> &Visit {
        &self.visit
    }

    /// One message in, its effects out. In a workshop, where the room is by now is one of them; at its end it is nowhere.
    pub fn update(&mut self, message: Message) -> Vec<Effect> {
        let before = self.position();
        let mut effects = self.hear(message);
        let is_over = effects.iter().any(|effect| matches!(effect, Effect::End { .. }));
        let now = self.position().filter(|at| !is_over && Some(at) != before.as_ref());
        effects.extend(now.map(Box::new).map(Wish::Note).map(Effect::Ask));
        effects
    }

    #[expect(clippy::too_many_lines, reason = "an arm for each message, and nothing else")]
    fn hear(&mut self, message: Message) -> Vec<Effect> {
        let before = self.visit.take_notice();
        if *self.visit.view() == View::Attract && message.is_of_a_person() {
            return self.arrive(&message);
        }
        match message {
            Message::Open(view) => return self.open(view),
            Message::UseLanguage(locale) => return self.use_language(locale),
            Message::Begin(id) => return self.begin_walk(&id, false),
            Message::BeginAgain(id) => return self.begin_walk(&id, true),
            Message::Choose(id) => self.choose(&id),
            Message::GoOn => self.go_on(),
            Message::Reveal => self.reveal(),
            Message::WalkOnFrom(nth) => self.walk_on_from(nth),
            Message::Jump(place) => self.jump(place),
            Message::ShowFrom(first) => self.visit.show_from(first),
            Message::Counts(counts) => return self.count_slips(counts),
            Message::Back if self.step_back_in_counting() => {}
            Message::Back => self.back(),
            Message::Lead(Lead::Close) => return self.close_workshop(),
            Message::Lead(lead) => {
                self.lead(lead);
                self.turn_watch();
            }
            Message::Home => self.visit.home(),
            Message::LiveIn(living) => self.live_in(living),
            Message::Keep(kept) => self.visit.keep(kept),
            Message::Show => self.show(),
            Message::ShowIn(locale) => self.show_in(locale),
            Message::Print => return self.print(),
            Message::StillPrinting => return self.go_on_printing(),
            Message::Printed(printed) => self.hear_of_printing(printed),
            Message::ShowCard(nth) => self.show_card(nth),
            Message::TurnCard => self.turn_card(),
            Message::LetGo(kept) => self.visit.let_go(&kept),
            Message::Change(form, change) => self.change(&form, change),
            Message::ShowNotes(shown) => self.show_notes(shown),
            Message::RaiseHand(choice) => self.raise_hand(&choice, true),
            Message::LowerHand(choice) => self.raise_hand(&choice, false),
            Message::CountHands { choice, hands } => self.count_hands(choice, hands),
            Message::LookAt(choice) => self.look_at(&choice),
            Message::UseTool(tool) => self.use_tool(tool),
            Message::ChooseAnyway(id) => self.choose_anyway(&id),
            Message::Renewed(renewal) => return self.renew(renewal, before),
            Message::Search(words) => return self.search(&words),
            Message::Arrange(change) => return self.arrange(change),
            Message::WriteSheet => return self.write_sheet(),
            Message::CopySheet => return self.copy_sheet(),
            Message::Need(needs) => self.visit.need(needs),
            Message::Write(way) => return self.write_so(way),
            Message::KeepWay => return self.keep_way(),
            Message::QuickExit => return self.leave(true),
            Message::Leave => return self.leave(false),
            Message::TypeCode(shown) => self.type_code(&shown),
            Message::TryCode => return self.try_code(),
            Message::CodeTried(tried) => return self.hear_of_code(tried),
            Message::Reported(report) => self.hear_report(report),
            Message::TestPrinter => return self.test_printer(),
            Message::BeginAnew => self.begin_anew(),
            Message::LeaveKiosk => return self.leave_kiosk(),
            Message::StillHere => self.visit.close_warning(),
            Message::Silence => self.hear_silence(),
            Message::Found(_)
            | Message::ArabicIsRight
            | Message::Nothing
            | Message::ThereTake(_)
            | Message::NotesElsewhere(_)
            | Message::Watch(_)
            | Message::CountsNamed(_)
            | Message::NotNoted(_)
            | Message::Today(_)
            | Message::SheetNamed(_)
            | Message::SettingsNamed(_) => {
                self.visit.put_notice_back(before);
                return self.learn(message);
            }
            Message::Copied(_) | Message::KeptWay(_) => self.tell_of(message),
            Message::Wrote(written) if self.policy.may_keep_a_copy || self.policy.may_count => {
                self.visit.tell(match written {
                    Ok(file) => Notice::Wrote(file),
                    Err(why) => Notice::NotWritten(why),
                });
                // Another name is offered.
                if self.policy.may_keep_a_copy {
                    return vec![Effect::Ask(Wish::NameSheet)];
                }
                return self.heed_written();
            }
            Message::Arrive | Message::Wrote(_) => {}
        }
        Vec::new()
    }

    fn open(&mut self, view: View) -> Vec<Effect> {
        if !self.exists(&view) {
            return Vec::new();
        }
        let mut effects = Vec::new();
        // The sheet says the day, also where it is copied from what was kept; rules and other texts may be out of date by now.
        let copies = view == View::Kept && self.policy.may_copy;
        let dates = (view.may_be_old() || copies) && self.today.is_none();
        let is_paper = matches!(view, View::Sheet | View::Form(_));
        if dates || is_paper || view == View::Print {
            effects.push(Effect::Ask(Wish::LookAtClock));
        }
        if is_paper && self.policy.may_keep_a_copy {
            effects.push(Effect::Ask(Wish::NameSheet));
        }
        self.visit.open(view);
        effects
    }

    /// Whether there is anything to put before the person under this name.
    fn exists(&self, view: &View) -> bool {
        match view {
            View::ShelfBy(id) => {
                self.shelf.library.themes.contains(id) || self.shelf.library.services.contains(id)
            }
            View::About(id) => self.shelf.card(id).is_some(),
            View::Problem(id) => self.shelf.problem(id).is_some(),
            View::Right(id) | View::WithRight(id) => self.shelf.right(id).is_some(),
            View::Term(id) => self.shelf.library.terms.contains(id),
            View::Forms => !self.shelf.library.forms.is_empty(),
            View::Form(id) | View::FormRows(id) => self.shelf.library.forms.iter().any(|form| form.id == *id),
            View::Walk | View::Recap => self.visit.walk().is_some(),
            View::Activity | View::Activities | View::Blank | View::Sure(Sure::Close) => {
                self.workshop.is_some()
            }
            View::Resume => self.workshop.as_ref().is_some_and(|workshop| workshop.interrupted().is_some()),
            View::Countries => !self.shelf.library.packs.is_empty(),
            View::Country | View::RuleSources => self.country().is_some(),
            View::Question(asked) => {
                self.country().is_some_and(|country| country.answers(*asked).next().is_some())
            }
            View::Rules(id) => self.country().is_some_and(|country| country.about(id).next().is_some()),
            View::Print => self.may_print() && self.has_paper(),
            View::Code(public) => self.address_of(public).is_some(),
            View::Cards | View::Both => self.second().is_some(),
            View::Hands => self.may_count_hands(),
            View::NotesHere => self.may_show_notes_here(),
            View::Jump => self.policy.may_jump && self.visit.walk().is_some(),
            View::StaffCode => self.has_staff(),
            View::Counting | View::Sure(Sure::CountAgain) => self.counting.is_some(),
            View::Attract | View::Staff | View::Warning { .. } | View::Goodbye { .. } => false,
            View::SheetLines | View::SheetLine(_) => !self.visit.kept().is_empty(),
            View::SheetLanguage | View::SheetFormat => self.has_paper(),
            View::Languages
            | View::Welcome
            | View::Guide
            | View::Keeps
            | View::Shelf
            | View::Services
            | View::Problems
            | View::Search
            | View::Lessons
            | View::Ways
            | View::ByRight
            | View::ByLength
            | View::OfLength(_)
            | View::Words
            | View::Rights
            | View::Help
            | View::Kept
            | View::Sheet
            | View::Card
            | View::CardHelp
            | View::Needs
            | View::Phone
            | View::Second
            | View::Keys => true,
        }
    }

    fn live_in(&mut self, living: Living) {
        let known = match &living {
            Living::In(id) => self.shelf.library.packs.iter().any(|pack| pack.id == *id),
            Living::Elsewhere => !self.shelf.library.packs.is_empty(),
        };
        if known {
            self.visit.live_in(living);
        }
    }

    /// Whether this language is among those that are offered.
    fn offers(&self, locale: Locale) -> bool {
        self.offered.is_empty() || self.offered.contains(&locale)
    }

    /// What was typed is looked for again: words belong to a language.
    fn use_language(&mut self, locale: Locale) -> Vec<Effect> {
        if !self.offers(locale) {
            return Vec::new();
        }
        let before = self.visit.is_welcomed();
        self.locale = locale;
        self.visit.greet();
        let begins = self.visit.is_welcomed() && !before;
        if begins {
            self.open_plan();
        }
        if begins { self.count(Counted::Visit) } else { self.look() }
    }

    /// Words can be typed at any page: they open the search.
    fn search(&mut self, words: &str) -> Vec<Effect> {
        self.visit.close_warning();
        if words.trim().is_empty() && *self.visit.view() != View::Search {
            return Vec::new();
        }
        self.visit.open(View::Search);
        self.visit.search(words);
        self.look()
    }

    pub(super) fn look(&self) -> Vec<Effect> {
        let typed = self.visit.typed().is_some_and(|typed| !typed.trim().is_empty());
        if typed { vec![Effect::Ask(Wish::Search)] } else { Vec::new() }
    }
}
