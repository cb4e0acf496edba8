//! What is put before a person: a page, in reading order, with everything they can do.
//!
//! A page has several readers (screen, line mode, sheet). It refuses to know any of them: no size, no colour, no key.
//! Its characters stand in logical order.

use serde::{Deserialize, Serialize};

use crate::app::{Counts, Message};
use crate::passage::Passage;
use crate::preferences::{Bidi, Needs};
use shelf::language::Locale;
use tui_bidi::encode::Encoding;

pub mod paired;
mod person;
pub mod standing;
pub mod telling;
mod whereabouts;

pub use person::PersonPage;
pub use telling::telling;

pub use standing::Standing;
pub use whereabouts::{Mark, Progress, Whereabouts};

/// A page. As a value it can be sent, and shown elsewhere.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Page {
    /// The language of the page; single blocks may be in another.
    #[serde(with = "crate::passage::sent::locale")]
    pub locale: Locale,
    /// Where the person is.
    pub place: Whereabouts,
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
    /// What the person needs, to see the page at all: colours and size, where they said so.
    #[serde(with = "crate::passage::sent::needs")]
    pub needs: Needs,
    /// What it means when somebody does anything that means nothing else here: presses a key, touches the screen, types a
    /// line. It stays here when a page is sent.
    #[serde(skip)]
    pub anything: Option<Message>,
}

/// Words that a page asks for, as far as they have been typed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Typed {
    /// What they are for.
    pub label: Passage,
    /// The words so far, in the language of the page; of a code, what stands for its letters.
    pub words: Passage,
    /// What they mean.
    pub asks: Asks,
}

/// What words are typed for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Asks {
    /// They are looked for.
    Words,
    /// They are a code, which nobody else is to read.
    Code,
    /// They are a number.
    Number,
}

impl Asks {
    /// What typing these `words` means.
    pub const fn meaning(self, words: String) -> Message {
        match self {
            Self::Words => Message::Search(words),
            Self::Code => Message::TypeCode(words),
            Self::Number => Message::Counts(Counts::Type(words)),
        }
    }

    /// What a whole line of these `words` means, where it is sent at once.
    pub fn sent(self, words: String) -> Message {
        match self {
            Self::Number => Message::Counts(Counts::Take(words)),
            Self::Words | Self::Code => self.meaning(words),
        }
    }
}

impl Typed {
    /// What Enter means before anything else is chosen: a number that was typed is taken. Words are not: nothing follows from them.
    pub fn entered(&self) -> Option<Message> {
        let is_number = self.asks == Asks::Number && !self.words.text.is_empty();
        is_number.then(|| self.asks.sent(self.words.text.clone()))
    }
}

/// What fronts say around a page: they have no words of their own.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Wording {
    /// What a key bar has on every page, in its order, whether it is offered on this one or not: so each has its place.
    pub bar: Vec<(Standing, Passage)>,
    /// The quick exit in one word.
    pub exit: Passage,
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
    /// Said before words of the page's language, where two languages are told one after the other.
    pub tongue: Passage,
    /// What stands before a facilitator's note.
    pub note: Passage,
    /// What a window is called while it shows the guide: seen in task bars and lists of windows, by anybody.
    pub window: Passage,
    /// At a kiosk whose terminal cannot be cleared: what is read and typed stays there.
    pub stays: Passage,
    /// At a terminal that has joined a room, while it does not find it.
    pub lost: Passage,
    /// At one that reads along: somebody wanted to lead.
    pub along: Passage,
}

impl Page {
    /// What this page asks the person to choose from, on a screen.
    pub fn choices(&self) -> impl Iterator<Item = &Offer> {
        let is_row =
            |offer: &&Offer| !matches!(offer.role, Role::Standing(_) | Role::InLines(_) | Role::Lower);
        self.offers.iter().filter(is_row)
    }

    /// Whether a digit takes a choice of it on a screen: not where digits are letters of what is typed.
    pub const fn is_numbered(&self) -> bool {
        self.typed.is_none()
    }

    /// The same, without a screen.
    pub fn told(&self) -> impl Iterator<Item = &Offer> {
        let standing = |offer: &&Offer| matches!(offer.role, Role::Standing(_));
        self.offers.iter().filter(move |offer| !standing(offer) && !offer.role.needs_a_screen())
    }

    /// What can be done from every page.
    pub fn standing(&self) -> impl Iterator<Item = (Standing, &Offer)> {
        self.offers.iter().filter_map(|offer| match offer.role {
            Role::Choice
            | Role::Listed(_)
            | Role::InLines(_)
            | Role::Screen
            | Role::Lower
            | Role::Specimen(_) => None,
            Role::Standing(standing) => Some((standing, offer)),
        })
    }

    /// The tools of this page, which stand beside its title: what it alone has more to say about, each with how many.
    pub fn tools(&self) -> impl Iterator<Item = (Standing, &Offer)> {
        self.standing().filter(|(standing, _)| standing.row().is_tool)
    }

    /// What takes back one hand of the nth of its choices, if hands are counted here.
    pub fn lower(&self, choice: usize) -> Option<&Offer> {
        let name = &self.choices().nth(choice)?.id;
        self.offers.iter().find(|offer| offer.role == Role::Lower && offer.id == *name)
    }

    /// The standing offer of this kind, if the page has it.
    pub fn offer(&self, wanted: Standing) -> Option<&Offer> {
        self.standing().find(|(standing, _)| *standing == wanted).map(|(_, offer)| offer)
    }
}

/// A part of a page.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Block {
    /// What just happened: *kept for your sheet*. Behind a heading, it is about what that names, and stands beside it.
    Notice(Passage),
    /// The name of what follows.
    Heading(Passage),
    /// What is to be done in danger, before everything else.
    Danger(Passage),
    /// The name of a few short things, and these: who can help, which rights are touched.
    Facts {
        /// What they are.
        label: Passage,
        /// Each of them; never none.
        values: Vec<Passage>,
    },
    /// A paragraph.
    Prose(Passage),
    /// A line of a list.
    Item(Passage),
    /// What belongs to the line of a list before it: a number, hours, what somebody does. Close under it.
    Under(Passage),
    /// Words to say.
    Said(Passage),
    /// Words held out to somebody: nothing on the page is larger.
    Shown(Passage),
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
    /// An address as a square that a phone reads, where there is a screen with colours and room for it. What it leads to
    /// stands on the page in words.
    Code(Passage),
}

impl Block {
    /// Whether it belongs to the strip at the end of the page.
    pub const fn is_strip(&self) -> bool {
        matches!(self, Self::Strip(_))
    }

    /// Whether it is left out where there is no screen.
    pub const fn is_for_eyes(&self) -> bool {
        matches!(self, Self::Screen(_) | Self::Row(_) | Self::Code(_))
    }

    /// Whether it tells what just happened.
    pub const fn is_notice(&self) -> bool {
        matches!(self, Self::Notice(_))
    }

    /// All of its words, in reading order.
    pub fn passages(&self) -> impl Iterator<Item = &Passage> {
        let values: &[Passage] = if let Self::Facts { values, .. } = self { values } else { &[] };
        std::iter::once(self.passage()).chain(values)
    }

    /// Its words; of facts, what they are.
    pub const fn passage(&self) -> &Passage {
        match self {
            Self::Notice(passage)
            | Self::Heading(passage)
            | Self::Danger(passage)
            | Self::Facts { label: passage, .. }
            | Self::Prose(passage)
            | Self::Item(passage)
            | Self::Under(passage)
            | Self::Said(passage)
            | Self::Shown(passage)
            | Self::Aside(passage)
            | Self::Note(passage)
            | Self::Instead(passage)
            | Self::Screen(passage)
            | Self::Row(passage)
            | Self::Code(passage)
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
    /// What stands beside its label.
    pub beside: Beside,
}

/// What stands beside the label of an offer, or under it.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
pub struct Beside {
    /// The mark of the theme that it leads to.
    pub mark: Option<Mark>,
    /// How many things are behind it: a number, at the end edge. None is told where it is 0.
    pub count: Option<usize>,
    /// A sentence about it, under it.
    pub about: Option<Passage>,
    /// On the page that waits for somebody: what invites them, for eyes alone.
    pub invites: Option<Invites>,
    /// How many hands are up for it, where a group is asked.
    pub hands: Option<Raised>,
}

/// What invites somebody who reads a language, in that language.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Invites {
    /// What the guide is called.
    pub name: Passage,
    /// What to do to begin.
    pub how: Passage,
}

/// How many hands are up for a choice.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Raised {
    /// How many.
    pub hands: u16,
    /// The most that are up for any choice of the page.
    pub most: u16,
    /// In words, for whoever listens.
    pub told: Passage,
}

impl Raised {
    /// How long a bar is for them where the longest has so many `cells`: one hand is always seen, and never as many as more
    /// hands where there are cells for both.
    pub fn cells(&self, cells: u16) -> u16 {
        let share = u32::from(cells).saturating_mul(u32::from(self.hands)).checked_div(u32::from(self.most));
        let share = u16::try_from(share.unwrap_or_default()).unwrap_or(cells);
        share.max(u16::from(self.hands > 0)).min(cells)
    }
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
    /// It takes back one hand of the choice of the same name: an arrow, and no row of its own.
    Lower,
    /// A choice for a screen, shown by its own example: its words, written this way.
    Specimen(#[serde(with = "crate::passage::sent::encoding")] Encoding),
}

impl Role {
    /// Whether it means nothing to a reader that only tells.
    pub const fn needs_a_screen(self) -> bool {
        matches!(self, Self::Screen | Self::Lower | Self::Specimen(_))
    }
}
