//! What can be put before a person: every page by its name.
//!
//! It refuses to know what stands on them.

use std::time::Duration;

use super::{LineId, Public};
use shelf::content::country::Question;
use shelf::content::{Id, Length};

/// What can be put before a person.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum View {
    /// Nobody is here: what this is, in every language that is offered.
    Attract,
    /// The four languages in their own names.
    Languages,
    /// What this is, in a breath, and the ways to go on.
    Welcome,
    /// About this guide.
    Guide,
    /// What this is and what it keeps, also for whoever only looks at the page that waits.
    Keeps,
    /// The whole shelf.
    Shelf,
    /// The services that have scenarios.
    Services,
    /// One theme or one service of the shelf.
    ShelfBy(Id),
    /// What is happening to somebody.
    Problems,
    /// One of these: its rights, its stories and lessons.
    Problem(Id),
    /// The lessons.
    Lessons,
    /// Finding something by words.
    Search,
    /// One word of the glossary.
    Term(Id),
    /// Other ways to find something.
    Ways,
    /// The rights that scenarios are about.
    ByRight,
    /// The scenarios that touch a right.
    WithRight(Id),
    /// How long scenarios take.
    ByLength,
    /// The scenarios of one length.
    OfLength(Length),
    /// What a scenario is about, before it begins.
    About(Id),
    /// The walk, where its mark is.
    Walk,
    /// The path that was walked, and the other ways.
    Recap,
    /// The activity of a workshop that the room is in.
    Activity,
    /// Every activity of the plan.
    Activities,
    /// Nothing, for the time between two activities.
    Blank,
    /// A workshop was interrupted: does it go on?
    Resume,
    /// Words of the page below.
    Words,
    /// Rights of the page below.
    Rights,
    /// One right with its sources.
    Right(Id),
    /// Help from a person.
    Help,
    /// Where do you live?
    Countries,
    /// The pack of the country that the person lives in: whom to call, and what it answers.
    Country,
    /// What that pack answers to one question.
    Question(Question),
    /// Everything that it says about a right.
    Rules(Id),
    /// Where the rules of the pack come from.
    RuleSources,
    /// What of the page below can be opened on a phone.
    Phone,
    /// One of these, as a square that a phone reads.
    Code(Public),
    /// What was kept for the sheet.
    Kept,
    /// Letters, cards and lists to fill in by hand.
    Forms,
    /// One of these.
    Form(Id),
    /// What can be left out of it.
    FormRows(Id),
    /// The sheet.
    Sheet,
    /// Its lines, to be taken off or put in order.
    SheetLines,
    /// One of them.
    SheetLine(LineId),
    /// Which language it is in beside the reader’s.
    SheetLanguage,
    /// What it is written as, and how large.
    SheetFormat,
    /// Everything that can be done on the page below.
    Keys,
    /// What the person needs, to see a page at all: size, contrast, their own colours.
    Needs,
    /// The sheet before it is printed, and what becomes of it.
    Print,
    /// Which language does the other person read?
    Second,
    /// The page below, held out to somebody: one sentence at a time, in two languages.
    Cards,
    /// The whole page below in two languages.
    Both,
    /// How many hands are up for each choice of the step.
    Hands,
    /// Before notes are shown on a screen that others see.
    NotesHere,
    /// Every place of the scenario.
    Jump,
    /// The same Arabic line in every way of writing it: which one reads correctly?
    Card,
    /// What can be done when none of them does.
    CardHelp,
    /// The slips of a workshop, counted after the group has left.
    Counting,
    /// Something that is not done by one key alone: is it meant?
    Sure(Sure),
    /// The code of hub staff.
    StaffCode,
    /// How the kiosk is, and what hub staff can do.
    Staff,
    /// Are you still there?
    Warning {
        /// How long the guide waits in all.
        forget_after: Duration,
        /// How long it still waits.
        still: Duration,
    },
    /// The last page.
    Goodbye {
        /// Whether the person wanted away at once.
        quick: bool,
    },
}

/// What is asked about before it is done: it cannot be taken back.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Sure {
    /// The workshop ends, at every terminal.
    Close,
    /// All numbers are typed once more.
    CountAgain,
}

impl View {
    /// Whether it is the sheet or something about it.
    pub(super) const fn is_of_the_sheet(&self) -> bool {
        matches!(
            self,
            Self::Sheet
                | Self::Print
                | Self::SheetLines
                | Self::SheetLine(_)
                | Self::SheetLanguage
                | Self::SheetFormat
        )
    }

    /// Whether it is about the page below, and is passed over by others that are.
    pub(crate) const fn is_about_another(&self) -> bool {
        matches!(self, Self::Keys | Self::Second | Self::Cards | Self::Both)
    }

    /// Whether somebody else can be shown what stands on it: not a list to choose from for oneself, words that are being
    /// typed, or what is shown already.
    pub(crate) const fn can_be_shown(&self) -> bool {
        let is_tool =
            matches!(self, Self::Languages | Self::Search | Self::Card | Self::CardHelp | Self::Jump)
                || matches!(self, Self::Activities | Self::Blank | Self::Resume | Self::Sure(_))
                || matches!(self, Self::NotesHere | Self::Hands);
        let is_for_a_phone = matches!(self, Self::Phone | Self::Code(_));
        let arranges =
            matches!(self, Self::SheetLines | Self::SheetLine(_) | Self::SheetLanguage | Self::SheetFormat);
        let is_staff = matches!(self, Self::StaffCode | Self::Staff | Self::Counting);
        let is_away = matches!(self, Self::Attract | Self::Warning { .. } | Self::Goodbye { .. }) || is_staff;
        !is_tool && !is_for_a_phone && !arranges && !is_away && !self.is_about_another()
    }

    /// Whether it tells something that may be out of date by now: the rules of a country, or a text of the guide that
    /// rests on sources.
    pub(super) const fn may_be_old(&self) -> bool {
        let rules =
            matches!(self, Self::Help | Self::Country | Self::Countries | Self::Question(_) | Self::Rules(_));
        rules || matches!(self, Self::Right(_) | Self::Term(_) | Self::About(_) | Self::Form(_))
    }
}
