//! The sheet: what a person takes to the meeting, as a value, and what it is written as.
//!
//! It is made from what was kept and from the visit ([`Sheet::of`]), in one language or in two, and it is the person's: what
//! they took off is not in it. Each form is one way of telling the same parts. It refuses to know where a sheet goes.

use std::fmt;

use crate::app::{App, LineId};
use crate::passage::Passage;
use crate::phrasebook::Phrasebooks;
pub use crate::preferences::{Format, Look, Paper};
pub use booklet::{Leading, Printable, booklet, plan, plan_line};
pub use counted::{About, report_of, report_rows, year, year_rows};
pub use facilitators::facilitators;
pub use figure::{Bar, Glass};

mod arrange;
mod booklet;
mod counted;
mod facilitators;
mod figure;
mod html;
mod lines;
mod made;
mod markdown;
mod page;
#[cfg(feature = "paper")]
mod pdf;
mod text;

/// What a person takes to the meeting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sheet {
    /// What it is called.
    pub title: Words,
    /// Its parts, in the person's order.
    pub parts: Vec<Part>,
    /// How they stand on paper.
    pub layout: Layout,
}

/// How the parts of a sheet stand on paper.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Layout {
    /// One after another.
    #[default]
    Lines,
    /// Each is a card to cut out; the last one is the back of every other.
    Cards,
}

/// A part under a heading of its own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Part {
    /// Its name in whatever language.
    pub id: LineId,
    /// Its heading; a form can begin without one.
    pub name: Words,
    /// What stands in it. Never empty.
    pub entries: Vec<Entry>,
}

/// What a person can take off the sheet by itself, and put elsewhere: a sentence with what belongs to it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Its name in whatever language.
    pub id: LineId,
    /// Its lines. Never empty.
    pub lines: Vec<Line>,
}

/// A sentence, or room for one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// What it is.
    pub kind: Kind,
    /// Its words; empty where there is only room to write.
    pub words: Words,
}

/// What a line is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A line of a list.
    Item,
    /// A question to ask, with a box to tick with a pen.
    Ask,
    /// Words to say.
    Said,
    /// A paragraph.
    Prose,
    /// A few words with room for a few more: two of them may stand beside each other on paper.
    Short,
    /// Small print: a source, a day.
    Small,
    /// The name of what follows within a part.
    Heading,
    /// An address as a square that a phone reads. What it leads to stands in words in another line; where nothing can be
    /// drawn it is left out.
    Code,
    /// So many empty lines to write on by hand, under the words.
    Write(u8),
    /// A box to tick with a pen under a glass, with its word. Several stand beside one another.
    Glass(Glass),
    /// A glass as large as a card. Its word stands in another line; it has none.
    Card(Glass),
    /// Words that are read from afar: on a wall, on a card that somebody holds.
    Poster,
    /// What is said in another line, drawn. Its words say what it is where it is drawn, and are left out elsewhere.
    Bar(Bar),
    /// Where the paper is cut. It has no words.
    Cut,
}

/// So many low lines one after another in the words of a line are a space for a hand, however many more there are.
const SPACE: &str = "____";

/// What stands in the second language for what a hand writes in the line above.
pub(crate) const ABOVE: &str = "…";

/// Where the spaces for a hand are in these words, in bytes.
fn spaces(words: &str) -> Vec<std::ops::Range<usize>> {
    let mut spaces = Vec::new();
    let mut from = 0;
    while let Some(at) = words.get(from..).and_then(|rest| rest.find(SPACE)) {
        let start = from + at;
        let long = words.get(start..).unwrap_or_default().bytes().take_while(|byte| *byte == b'_').count();
        from = start + long;
        spaces.push(start..from);
    }
    spaces
}

/// Words in the reader's language, and the same in the second one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Words {
    /// In the reader's.
    pub own: Passage,
    /// In the second; none where there is none, or where it would say the same again: a number, an address.
    pub other: Option<Passage>,
}

/// A letter that no font here has, so that paper cannot show it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Unprintable(pub char);

impl fmt::Display for Unprintable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "no font here has {}", self.0.escape_unicode())
    }
}

impl std::error::Error for Unprintable {}

impl Sheet {
    /// The sheet of this visit.
    pub fn of(app: &App, books: &Phrasebooks) -> Self {
        made::sheet(app, books)
    }
}

impl Words {
    /// In both languages, the reader's first.
    pub fn each(&self) -> impl Iterator<Item = &Passage> {
        std::iter::once(&self.own).chain(&self.other)
    }

    /// In one language or two; what is the same in both is said once. A hand writes once, too: the space is in the reader’s
    /// words, and in the second language [`ABOVE`] stands for what is written there.
    pub(crate) fn of(own: Passage, other: Option<Passage>) -> Self {
        let other = other.filter(|other| other.text != own.text).map(|mut other| {
            for space in spaces(&other.text).into_iter().rev() {
                other.text.replace_range(space, ABOVE);
            }
            other
        });
        Self { own, other }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.own.text.is_empty()
    }
}

/// The bytes of a sheet in this form: the same for the same sheet, wherever and whenever they are made.
///
/// # Errors
///
/// When it has a letter that paper cannot show. Other forms show all.
pub fn render(sheet: &Sheet, format: Format, look: Look) -> Result<Vec<u8>, Unprintable> {
    match format {
        Format::Text => Ok(text::text(sheet).into_bytes()),
        Format::Markdown => Ok(markdown::markdown(sheet).into_bytes()),
        Format::Html => Ok(html::html(sheet, look).into_bytes()),
        #[cfg(feature = "paper")]
        Format::Pdf => pdf::pdf(sheet, look),
    }
}

/// How many pages of paper a sheet takes.
///
/// # Errors
///
/// When it has a letter that paper cannot show.
#[cfg(feature = "paper")]
pub fn pages(sheet: &Sheet, look: Look) -> Result<u16, Unprintable> {
    pdf::count(sheet, look)
}

/// A sheet as plain text, in logical order, to be read in any program.
pub fn text_of(sheet: &Sheet) -> String {
    text::text(sheet)
}

/// The same with bars of signs, for whoever looks at a terminal.
pub fn drawn(sheet: &Sheet) -> String {
    text::drawn(sheet)
}

/// The sheet of this visit as plain text.
pub fn text(app: &App, books: &Phrasebooks) -> String {
    text_of(&Sheet::of(app, books))
}
