//! What can be put before a person: every page by its name.
//!
//! It refuses to know what stands on them.

use std::time::Duration;

use super::LineId;
use shelf::content::country::Question;
use shelf::content::{Id, Length};

/// What can be put before a person.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum View {
    /// The four languages in their own names.
    Languages,
    /// What this is, in a breath, and the ways to go on.
    Welcome,
    /// About this guide.
    Guide,
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
    /// What was kept for the sheet.
    Kept,
    /// The sheet.
    Sheet,
    /// Its lines, to be taken off or put in order.
    SheetLines,
    /// One of them.
    SheetLine(LineId),
    /// Which language it is in beside the reader’s.
    SheetLanguage,
    /// What it is written as, and how large.
    SheetForm,
    /// Everything that can be done on the page below.
    Keys,
    /// What the person needs, to see a page at all: size, contrast, their own colours.
    Needs,
    /// Every place of the scenario.
    Jump,
    /// The same Arabic line in every way of writing it: which one reads correctly?
    Card,
    /// What can be done when none of them does.
    CardHelp,
    /// Are you still there?
    Warning {
        /// How long the guide still waits.
        forget_after: Duration,
    },
    /// The last page.
    Goodbye {
        /// Whether the person wanted away at once.
        quick: bool,
    },
}

impl View {
    /// Whether it is the sheet or something about it.
    pub(super) const fn is_of_the_sheet(&self) -> bool {
        matches!(
            self,
            Self::Sheet | Self::SheetLines | Self::SheetLine(_) | Self::SheetLanguage | Self::SheetForm
        )
    }

    /// Whether it tells something that may be out of date by now: the rules of a country, or a text of the guide that
    /// rests on sources.
    pub(super) const fn may_be_old(&self) -> bool {
        let rules =
            matches!(self, Self::Help | Self::Country | Self::Countries | Self::Question(_) | Self::Rules(_));
        rules || matches!(self, Self::Right(_) | Self::Term(_) | Self::About(_))
    }
}
