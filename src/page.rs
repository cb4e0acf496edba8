//! What is put before a person: a page, in reading order, with everything they can do.
//!
//! A page has several readers (screen, line mode, sheet). It refuses to know any of them: no size, no colour, no key.
//! Its characters stand in logical order.

use serde::{Deserialize, Serialize};

use crate::app::Message;
use crate::passage::Passage;
use crate::preferences::Bidi;
use shelf::language::Locale;
use tui_bidi::encode::Encoding;

mod person;
pub mod standing;
pub mod telling;

pub use person::PersonPage;
pub use telling::telling;

pub use standing::Standing;

/// A page. As a value it can be sent, and shown elsewhere.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Page {
    /// The language of the page; single blocks may be in another.
    #[serde(with = "crate::passage::sent::locale")]
    pub locale: Locale,
    /// Where the person is: the scenario, or the guide.
    pub context: Passage,
    /// What this page is.
    pub title: Passage,
    /// What is being typed on this page, if it asks for words.
    pub typed: Option<Typed>,
    /// What it says, in reading order.
    pub blocks: Vec<Block>,
    /// What can be done: choices in order, then the standing offers.
    pub offers: Vec<Offer>,
    /// What fronts say around the page.
    pub wording: Wording,
    /// The same page in another language, to be shown beside it.
    pub beside: Option<Box<Self>>,
    /// The way of writing Arabic that the person has chosen, among those that their front knows; else its own choice.
    #[serde(with = "crate::passage::sent::bidi")]
    pub way: Option<Bidi>,
}

/// Words that a page asks for, as far as they have been typed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Typed {
    /// What they are for.
    pub label: Passage,
    /// The words so far, in the language of the page.
    pub words: Passage,
}

impl Typed {
    /// What typing these `words` means.
    pub const fn meaning(words: String) -> Message {
        Message::Search(words)
    }
}

/// What fronts say around a page: they have no words of their own.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Wording {
    /// Not all of the page is seen: *more below*.
    pub more: Passage,
    /// There is no room for the page.
    pub too_small: Passage,
    /// What can be typed, for somebody who hears it for the first time.
    pub prompt: Passage,
    /// The same in a few words, for somebody who knows.
    pub brief: Passage,
    /// What was typed is not on the page.
    pub unknown: Passage,
    /// What stands before a facilitator's note.
    pub note: Passage,
    /// What a window is called while it shows the guide: seen in task bars and lists of windows, by anybody.
    pub window: Passage,
    /// At a kiosk whose terminal cannot be cleared: what is read and typed stays there.
    pub stays: Passage,
}

impl Page {
    /// What this page asks the person to choose from, on a screen.
    pub fn choices(&self) -> impl Iterator<Item = &Offer> {
        self.offers.iter().filter(|offer| !matches!(offer.role, Role::Standing(_) | Role::InLines(_)))
    }

    /// The same, without a screen.
    pub fn told(&self) -> impl Iterator<Item = &Offer> {
        let standing = |offer: &&Offer| matches!(offer.role, Role::Standing(_));
        self.offers.iter().filter(move |offer| !standing(offer) && !offer.role.needs_a_screen())
    }

    /// What can be done from every page.
    pub fn standing(&self) -> impl Iterator<Item = (Standing, &Offer)> {
        self.offers.iter().filter_map(|offer| match offer.role {
            Role::Choice | Role::Listed(_) | Role::InLines(_) | Role::Screen | Role::Specimen(_) => None,
            Role::Standing(standing) => Some((standing, offer)),
        })
    }

    /// The standing offer of this kind, if the page has it.
    pub fn offer(&self, wanted: Standing) -> Option<&Offer> {
        self.standing().find(|(standing, _)| *standing == wanted).map(|(_, offer)| offer)
    }
}

/// A part of a page.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Block {
    /// What just happened: *kept for your sheet*.
    Notice(Passage),
    /// The name of what follows.
    Heading(Passage),
    /// A paragraph.
    Prose(Passage),
    /// A line of a list.
    Item(Passage),
    /// Words to say.
    Said(Passage),
    /// Small print: a source, an address.
    Aside(Passage),
    /// For the facilitator alone.
    Note(Passage),
    /// For whoever writes the guide alone: the end of the page, after everything that can be chosen.
    Strip(Passage),
    /// Said only where there is no screen, in the place of what needs one.
    Instead(Passage),
    /// Said only where there is a screen: a paragraph about it.
    Screen(Passage),
    /// The same: a line of a paper as a hand finds it, close under the one before.
    Row(Passage),
}

impl Block {
    /// Whether it belongs to the strip at the end of the page.
    pub const fn is_strip(&self) -> bool {
        matches!(self, Self::Strip(_))
    }

    /// Its words.
    pub const fn passage(&self) -> &Passage {
        match self {
            Self::Notice(passage)
            | Self::Heading(passage)
            | Self::Prose(passage)
            | Self::Item(passage)
            | Self::Said(passage)
            | Self::Aside(passage)
            | Self::Note(passage)
            | Self::Instead(passage)
            | Self::Screen(passage)
            | Self::Row(passage)
            | Self::Strip(passage) => passage,
        }
    }
}

/// Something the person can do, like a link.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Offer {
    /// A stable name, for tests: a choice's id, a standing offer's name.
    pub id: String,
    /// What it is called.
    pub label: Passage,
    /// What taking it means. It stays here when a page is sent: whoever sees it there answers with the name.
    #[serde(skip)]
    pub message: Message,
    /// Its part on the page.
    pub role: Role,
    /// The name of the group that begins with it, where a list is long.
    pub group: Option<Passage>,
}

/// The part of an offer on its page.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Role {
    /// One of the things that this page asks about: a full row, a number.
    Choice,
    /// A choice that does what stands on another page: the list of everything that can be done there.
    Listed(Standing),
    /// The same, where there is no screen.
    InLines(Standing),
    /// Something that stands on every page: a key in the key bar.
    Standing(Standing),
    /// A choice that means something on a screen alone.
    Screen,
    /// The same, shown by its own example: its words, written this way.
    Specimen(#[serde(with = "crate::passage::sent::encoding")] Encoding),
}

impl Role {
    /// Whether it means nothing to a reader that only tells.
    pub const fn needs_a_screen(self) -> bool {
        matches!(self, Self::Screen | Self::Specimen(_))
    }
}
