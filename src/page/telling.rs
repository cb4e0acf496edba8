//! A page as it is told: what is said, in order, each utterance with its language and its part on the page.
//!
//! Line mode writes it, a voice speaks it. What a listener knows already they leave out; the order is always this one. It
//! refuses to know how anything is said.

use super::{Block, Page, Role, Standing};
use crate::passage::Passage;

/// Something that is said at once.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Utterance {
    /// Its part on the page.
    pub part: Part,
    /// The words.
    pub passage: Passage,
    /// Whether a breath is taken before it; in lines, that is an empty one.
    pub breathes: bool,
}

/// The part of an utterance on its page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Part {
    /// Where the page belongs.
    Place,
    /// In which language the words are that follow.
    Tongue,
    /// What the page is.
    Title,
    /// How far the person has come.
    Progress,
    /// Words that were typed; what they are for.
    Typed(Passage),
    /// What just happened.
    Notice,
    /// The name of what follows.
    Heading,
    /// A paragraph, a line of small print.
    Words,
    /// A line of a list.
    Item,
    /// Words to say.
    Said,
    /// For the facilitator alone; what is said before it.
    Note(Passage),
    /// The same page in another language: its title.
    Beside,
    /// What could be chosen there.
    OfferedBeside,
    /// For whoever writes the guide.
    Strip,
    /// Something to choose.
    Choice {
        /// Its number, from 1.
        number: usize,
        /// What it is, if it stands on every other page.
        standing: Option<Standing>,
        /// How many things are behind it, if that is told.
        count: Option<usize>,
    },
    /// A sentence about what was just named to choose.
    About,
    /// All that can be done now, for somebody who hears it for the first time.
    Prompt,
    /// The same in a few words, for somebody who knows. One of the two is said.
    Reminder,
}

impl Part {
    /// Whether it asks for something, and does not tell.
    pub const fn asks(&self) -> bool {
        matches!(self, Self::Choice { .. } | Self::About | Self::Prompt | Self::Reminder)
    }
}

/// The whole page.
pub fn telling(page: &Page) -> Vec<Utterance> {
    let mut told = Told::default();
    told.breathe();
    let within = &page.place.within;
    if !within.text.is_empty() && *within != page.title {
        told.say(Part::Place, within);
    }
    if page.beside.is_some() {
        told.say(Part::Tongue, &page.wording.tongue);
    }
    told.say(Part::Title, &page.title);
    if let Some(progress) = &page.place.progress {
        told.say(Part::Progress, &progress.told);
    }
    if let Some(typed) = page.typed.as_ref().filter(|typed| !typed.words.text.is_empty()) {
        told.say(Part::Typed(typed.label.clone()), &typed.words);
    }
    if page.blocks.iter().any(|block| !block.is_strip() && !block.is_for_eyes()) {
        told.breathe();
    }
    told.blocks(page);
    if let Some(beside) = &page.beside {
        told.breathe();
        told.say(Part::Tongue, &beside.wording.tongue);
        told.say(Part::Beside, &beside.title);
        told.breathe();
        told.blocks(beside);
        told.breathe();
        for offer in beside.choices() {
            told.say(Part::OfferedBeside, &offer.label);
        }
    }
    if page.blocks.iter().any(Block::is_strip) {
        told.breathe();
    }
    for block in page.blocks.iter().filter(|block| block.is_strip()) {
        told.say(Part::Strip, block.passage());
    }
    told.ask(page);
    told.utterances
}

/// What can be done on a page, without the page.
pub fn asking(page: &Page) -> Vec<Utterance> {
    let mut told = Told::default();
    told.ask(page);
    told.utterances
}

/// What has been said so far.
#[derive(Default)]
struct Told {
    utterances: Vec<Utterance>,
    /// Whether a breath has been taken since: one is enough, whatever asks for it.
    breathes: bool,
}

impl Told {
    const fn breathe(&mut self) {
        self.breathes = true;
    }

    fn say(&mut self, part: Part, passage: &Passage) {
        let breathes = std::mem::take(&mut self.breathes);
        self.utterances.push(Utterance { part, passage: passage.clone(), breathes });
    }

    fn blocks(&mut self, page: &Page) {
        for block in page.blocks.iter().filter(|block| !block.is_strip()) {
            let part = match block {
                Block::Heading(_) | Block::Facts { .. } => {
                    self.breathe();
                    Part::Heading
                }
                Block::Note(_) => Part::Note(page.wording.note.clone()),
                Block::Item(_) => Part::Item,
                Block::Said(_) => Part::Said,
                Block::Notice(_) => Part::Notice,
                Block::Danger(_)
                | Block::Prose(_)
                | Block::Under(_)
                | Block::Aside(_)
                | Block::Instead(_)
                | Block::Shown(_) => Part::Words,
                Block::Screen(_) | Block::Row(_) | Block::Code(_) | Block::Strip(_) => continue,
            };
            self.say(part, block.passage());
            for value in block.passages().skip(1) {
                self.say(Part::Item, value);
            }
        }
    }

    fn ask(&mut self, page: &Page) {
        self.breathe();
        for (number, offer) in (1..).zip(page.told()) {
            if let Some(group) = &offer.group {
                self.say(Part::Heading, group);
            }
            let standing = match offer.role {
                Role::Listed(standing) | Role::InLines(standing) => Some(standing),
                Role::Choice | Role::Standing(_) | Role::Screen | Role::Lower | Role::Specimen(_) => None,
            };
            self.say(Part::Choice { number, standing, count: offer.beside.count }, &offer.label);
            if let Some(raised) = &offer.beside.hands {
                self.say(Part::About, &raised.told);
            }
            if let Some(about) = &offer.beside.about {
                self.say(Part::About, about);
            }
        }
        self.say(Part::Prompt, &page.wording.prompt);
        self.say(Part::Reminder, &page.wording.brief);
    }
}
