//! Forms that people fill in by hand: letters, cards, lists, a plan, a record of a meeting.
//!
//! A form is made of rows, and what can come into a row from somebody’s visit is one of a few things that they kept, an
//! address of their country, or the day ([`Given`]). Everything else is a [`Fact`], which is a name for an empty space and
//! has no way to hold a word: what happened, to whom, what is wanted is written by a hand. This file refuses to know what
//! is said, and who fills in what.

use serde::{Deserialize, Serialize};

use super::country::Question;
use super::scenario::Id;

/// A form, as it is before anybody has touched it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Form {
    /// Its name: `complaint`.
    pub id: Id,
    /// What it is.
    pub kind: FormKind,
    /// How many sides of paper it has at most.
    pub pages: u16,
    /// The rights that it helps with.
    pub rights: Vec<Id>,
    /// The problems from which it is offered.
    pub problems: Vec<Id>,
    /// Which questions of a country pack are answered beside it. The law never stands in it.
    pub law: Vec<Question>,
    /// What is said beside it on a screen, and never printed.
    pub beside: Vec<Id>,
    /// Its rows, in order.
    pub rows: Vec<Row>,
}

impl Form {
    /// What has to be said beside every letter: that it can be spoken too.
    pub const SAY_FIRST: &'static str = "say-it-first";

    /// The key of its name; as `.title`, of what stands at its head; as `.about`, of what it is for.
    pub fn key(&self) -> String {
        key(&self.id)
    }

    /// The key of the words of a row.
    pub fn row_key(&self, row: &Id) -> String {
        row_key(&self.id, row)
    }
}

/// The first word of every key of a form.
pub const KEYS: &str = "form";
/// The first word of every key of what is said beside forms.
pub const BESIDE: &str = "beside";

/// The key of the name of a form.
pub fn key(form: &Id) -> String {
    format!("{KEYS}--{form}")
}

/// The key of the words of a row.
pub fn row_key(form: &Id, row: &Id) -> String {
    format!("{KEYS}--{form}--{row}")
}

/// The key of what is said beside forms.
pub fn beside_key(beside: &Id) -> String {
    format!("{BESIDE}--{beside}")
}

/// What a form is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum FormKind {
    /// Questions to take to an appointment.
    Questions,
    /// Cards to show; each heading begins one.
    Cards,
    /// A letter: it can always be spoken instead.
    Letter,
    /// A note for the records of whoever writes it.
    Note,
    /// A plan for a hard time. What the law makes of it has to be said on it.
    Plan,
    /// What was said at a meeting.
    Record,
}

impl FormKind {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Questions, Self::Cards, Self::Letter, Self::Note, Self::Plan, Self::Record];

    /// The word for it in YAML.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Questions => "questions",
            Self::Cards => "cards",
            Self::Letter => "letter",
            Self::Note => "note",
            Self::Plan => "plan",
            Self::Record => "record",
        }
    }

    /// Whether somebody could say it and have it written down: *say it first* stands beside it.
    pub const fn can_be_said(self) -> bool {
        matches!(self, Self::Letter | Self::Note)
    }

    /// Whether it needs an honest note on what it is not.
    pub const fn needs_a_note(self) -> bool {
        matches!(self, Self::Plan)
    }
}

/// One thing of a form: a heading, a sentence with spaces in it, a box.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Row {
    /// Its name in the form.
    pub id: Id,
    /// What it is.
    pub shape: Shape,
    /// The spaces in its words, for a hand, in the order of the English words.
    pub facts: Vec<Fact>,
    /// How many empty lines to write on come after its words.
    pub lines: u16,
    /// What a visit may put into it.
    pub given: Option<Given>,
    /// How many things that were kept may come into it.
    pub most: u16,
    /// Whether the person may leave it out.
    pub leave: Leave,
}

impl Row {
    /// Whether it has words of its own: a list of what was kept has none.
    pub const fn has_words(&self) -> bool {
        shape_has_words(self.shape, self.given)
    }

    /// Whether it may stand beside another one on paper: a sentence whose spaces need little room.
    pub fn is_short(&self) -> bool {
        self.shape == Shape::Text
            && self.lines == 0
            && self.spaces() > 0
            && self.facts.iter().all(|fact| fact.is_short())
            && self.given.is_none_or(Given::is_single)
    }

    /// How many spaces its words have: those for a hand, and the one that a visit may fill.
    pub fn spaces(&self) -> usize {
        self.facts.len() + usize::from(self.given.is_some_and(Given::is_single))
    }
}

/// Whether a row of this shape has words of its own.
pub const fn shape_has_words(shape: Shape, given: Option<Given>) -> bool {
    match shape {
        Shape::Heading | Shape::Text | Shape::Honest => true,
        Shape::Bullet | Shape::Box => given.is_none(),
        Shape::Number => false,
    }
}

/// What a row is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Shape {
    /// The name of what follows; in cards, the first line of the next one.
    Heading,
    /// A sentence.
    Text,
    /// A line of a list.
    Bullet,
    /// A box to tick by hand, and what it stands for. Nothing can tick it.
    Box,
    /// Numbered lines.
    Number,
    /// A note on what this paper is not. It stays, whatever else is left out.
    Honest,
}

impl Shape {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Heading, Self::Text, Self::Bullet, Self::Box, Self::Number, Self::Honest];

    /// The word for it in YAML.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Text => "text",
            Self::Bullet => "bullet",
            Self::Box => "box",
            Self::Number => "number",
            Self::Honest => "honest",
        }
    }
}

/// Whether somebody may leave a row out.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
pub enum Leave {
    /// It stays.
    #[default]
    Never,
    /// It is there until the person takes it off.
    May,
    /// It is not there until the person puts it on.
    AtFirst,
}

impl Leave {
    /// Those that are written.
    pub const WRITTEN: [Self; 2] = [Self::May, Self::AtFirst];

    /// The word for it in YAML.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::May => "may",
            Self::AtFirst => "at-first",
        }
    }
}

/// What a visit may put into a form: words that the person kept, and two things that are nobody’s story.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Given {
    /// Questions that were kept.
    Questions,
    /// Sentences to say that were kept.
    Words,
    /// Next steps that were kept.
    Next,
    /// Rights that were kept, each with its source.
    Rights,
    /// Whom to write to, by the kind of body, where the country of the person says so.
    Address,
    /// Today’s date, if the person says yes.
    Today,
}

impl Given {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Questions, Self::Words, Self::Next, Self::Rights, Self::Address, Self::Today];

    /// The word for it in YAML.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Questions => "questions",
            Self::Words => "words",
            Self::Next => "next",
            Self::Rights => "rights",
            Self::Address => "address",
            Self::Today => "today",
        }
    }

    /// Whether it fills one space in a sentence; the others are lines of their own.
    pub const fn is_single(self) -> bool {
        matches!(self, Self::Address | Self::Today)
    }
}

macro_rules! facts {
    ($($fact:ident $name:literal $what:literal;)*) => {
        /// What only a person can know or decide: the name of an empty space. It holds nothing, and nothing makes words of it.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
        pub enum Fact { $(#[doc = $what] $fact),* }

        impl Fact {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$fact),*];

            /// The word for it in YAML.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$fact => $name),* }
            }

            /// Whether a hand needs no more than half a line for it, where it is all that stands there.
            pub const fn is_short(self) -> bool {
                matches!(
                    self,
                    Self::Name
                        | Self::Contact
                        | Self::Born
                        | Self::Id
                        | Self::Date
                        | Self::Time
                        | Self::Language
                        | Self::Signature
                )
            }
        }
    };
}

facts! {
    Name "name" "Who somebody is.";
    Contact "contact" "How somebody can be reached.";
    Born "born" "When somebody was born.";
    Id "file-number" "The number of a file or a card.";
    Date "date" "A day.";
    Time "time" "A time of day.";
    Place "place" "Where something was, or is.";
    Event "event" "What happened.";
    Effect "effect" "What it did to somebody.";
    Quote "quote" "What somebody said or wrote.";
    Answer "answer" "What was answered.";
    Reason "reason" "Why.";
    Wish "wish" "What somebody wants, or does not.";
    Need "need" "What somebody needs to take part.";
    Tick "tick" "A choice that was made.";
    Language "language" "Which language.";
    Health "health" "How somebody is.";
    Diagnosis "diagnosis" "What an illness is called.";
    Medicine "medicine" "A medicine, or what somebody does not bear.";
    Treatment "treatment" "What was or is to be done.";
    Law "law" "What a law says.";
    Signature "signature" "Somebody’s name under it.";
    Other "other" "Whatever else there is to say.";
}
