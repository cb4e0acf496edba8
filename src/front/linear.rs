//! Line mode: lines in, lines out. For screen readers, braille, pipes and plain terminals.
//!
//! It only ever adds lines: no colour, no cursor, no drawing, no time limit. Characters leave in logical order, as base
//! letters. It shows the pages that every front shows, and has no words of its own.

use std::io::{self, BufRead, Read as _, Write};
use std::time::Duration;

use super::{Front, Heard};
use crate::page::{Block, Offer, Page, Passage, Role, Standing, Tool, Typed};

mod discipline;
mod kiosk;
mod live;

pub use kiosk::Kiosk;
pub use live::Live;

/// The longest line that is read, in bytes.
const LONGEST: u64 = 4096;

/// The front that reads lines and writes lines.
pub struct Linear<R, W> {
    input: R,
    output: W,
    /// What was told last: a page on which only a notice is new is not told again.
    told: Option<Told>,
}

/// What a page tells, but for notices.
#[derive(PartialEq)]
struct Told {
    context: Passage,
    title: Passage,
    typed: Option<Typed>,
    blocks: Vec<Block>,
    beside: Option<Box<Page>>,
}

impl Told {
    fn of(page: &Page) -> Self {
        let Page { context, title, typed, beside, .. } = page.clone();
        let blocks = page.blocks.iter().filter(|block| !matches!(block, Block::Notice(_))).cloned().collect();
        Self { context, title, typed, blocks, beside }
    }
}

impl<R: BufRead, W: Write> Linear<R, W> {
    /// A front over these streams.
    pub const fn new(input: R, output: W) -> Self {
        Self { input, output, told: None }
    }

    /// The next line, cut where nobody types so far; none when there are no more.
    fn read_line(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut line = Vec::new();
        if self.input.by_ref().take(LONGEST).read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        while line.last() != Some(&b'\n') {
            let mut rest = Vec::new();
            if self.input.by_ref().take(LONGEST).read_until(b'\n', &mut rest)? == 0
                || rest.last() == Some(&b'\n')
            {
                break;
            }
        }
        Ok(Some(line))
    }

    fn say(&mut self, before: &str, passage: &Passage) -> io::Result<()> {
        writeln!(self.output, "{before}{}", passage.spoken())
    }

    fn tell(&mut self, page: &Page) -> io::Result<()> {
        writeln!(self.output)?;
        if !page.context.text.is_empty() && page.context != page.title {
            self.say("", &page.context)?;
        }
        self.say("", &page.title)?;
        if let Some(typed) = page.typed.as_ref().filter(|typed| !typed.words.text.is_empty()) {
            let before = format!("{} ", typed.label.spoken());
            self.say(&before, &typed.words)?;
        }
        writeln!(self.output)?;
        self.blocks(page)?;
        if let Some(beside) = &page.beside {
            writeln!(self.output)?;
            self.say("", &beside.title)?;
            writeln!(self.output)?;
            self.blocks(beside)?;
            writeln!(self.output)?;
            for offer in beside.choices() {
                self.say("- ", &offer.label)?;
            }
        }
        let strip: Vec<&Passage> =
            page.blocks.iter().filter(|block| block.is_strip()).map(Block::passage).collect();
        if !strip.is_empty() {
            writeln!(self.output)?;
        }
        for passage in strip {
            self.say("", passage)?;
        }
        self.ask(page)
    }

    fn blocks(&mut self, page: &Page) -> io::Result<()> {
        for block in page.blocks.iter().filter(|block| !block.is_strip()) {
            match block {
                Block::Heading(passage) => {
                    writeln!(self.output)?;
                    self.say("", passage)?;
                }
                Block::Note(passage) => {
                    let before = format!("{}: ", page.wording.note.spoken());
                    self.say(&before, passage)?;
                }
                Block::Item(passage) | Block::Said(passage) => self.say("- ", passage)?,
                Block::Notice(passage)
                | Block::Prose(passage)
                | Block::Aside(passage)
                | Block::Instead(passage)
                | Block::Strip(passage) => {
                    self.say("", passage)?;
                }
            }
        }
        Ok(())
    }

    /// What a line asks for, if it is for the app.
    fn answer(&mut self, page: &Page, line: &[u8]) -> io::Result<Option<Heard>> {
        let line = String::from_utf8_lossy(line);
        let typed = line.trim();
        if typed.is_empty() || (number(typed) == Some(0) && page.offer(Standing::Keys).is_none()) {
            self.ask(page)?;
        } else if let Some(offer) = meant(page, typed) {
            return Ok(Some(Heard::Message(offer.message.clone())));
        } else if page.typed.is_some() || is_words(typed) {
            return Ok(Some(Heard::Message(Typed::meaning(typed.to_owned()))));
        } else {
            self.say("", &page.wording.unknown)?;
            self.ask(page)?;
        }
        Ok(None)
    }

    /// The choices by number, and what Enter does.
    fn ask(&mut self, page: &Page) -> io::Result<()> {
        writeln!(self.output)?;
        for (number, offer) in (1..).zip(page.told()) {
            let before = match offer.role {
                Role::Listed(standing) => format!("{number}. ({}) ", letter(standing)),
                Role::Choice | Role::Standing(_) | Role::Screen | Role::Specimen(_) => format!("{number}. "),
            };
            self.say(&before, &offer.label)?;
        }
        self.say("", &page.wording.prompt)?;
        self.output.flush()
    }
}

impl<R: BufRead, W: Write> Front for Linear<R, W> {
    fn show(&mut self, page: &Page) -> io::Result<()> {
        let told = Some(Told::of(page));
        if self.told == told {
            writeln!(self.output)?;
            for block in page.blocks.iter().filter(|block| matches!(block, Block::Notice(_))) {
                self.say("", block.passage())?;
            }
            return self.ask(page);
        }
        self.told = told;
        self.tell(page)
    }

    /// Lines have no clock: whoever reads with a finger or an ear has the time they need.
    fn hear(&mut self, page: &Page, _patience: Option<Duration>) -> io::Result<Heard> {
        loop {
            let Some(line) = self.read_line()? else { return Ok(Heard::End) };
            if let Some(heard) = self.answer(page, &line)? {
                return Ok(heard);
            }
        }
    }

    fn hears_words(&self) -> bool {
        true
    }

    fn leave(&mut self, page: &Page, _quick: bool) -> io::Result<()> {
        writeln!(self.output)?;
        for block in &page.blocks {
            self.say("", block.passage())?;
        }
        self.output.flush()
    }
}

/// The offer that somebody means who typed this.
fn meant<'p>(page: &'p Page, typed: &str) -> Option<&'p Offer> {
    if let Some(number) = number(typed) {
        return match number {
            0 => page.offer(Standing::Keys),
            _ => page.told().nth(number - 1),
        };
    }
    let lower = typed.to_lowercase();
    let standing = Standing::ALL.into_iter().find(|standing| letter(*standing) == lower)?;
    let listed = page.choices().find(|offer| offer.role == Role::Listed(standing));
    listed.or_else(|| page.offer(standing))
}

/// Whether this can be words that somebody looks for: more than a number, and more than one letter.
fn is_words(typed: &str) -> bool {
    number(typed).is_none() && typed.chars().filter(|letter| letter.is_alphabetic()).nth(1).is_some()
}

/// A number in Western, Arabic-Indic or Persian digits.
fn number(typed: &str) -> Option<usize> {
    typed.trim_end_matches('.').chars().try_fold(None, |number: Option<usize>, digit| {
        let value = match digit {
            '0'..='9' => u32::from(digit) - u32::from('0'),
            '٠'..='٩' => u32::from(digit) - u32::from('٠'),
            '۰'..='۹' => u32::from(digit) - u32::from('۰'),
            _ => return None,
        };
        let value = usize::try_from(value).ok()?;
        number.unwrap_or(0).checked_mul(10)?.checked_add(value).map(Some)
    })?
}

/// The letter for an offer that stands on every page.
const fn letter(standing: Standing) -> &'static str {
    match standing {
        Standing::Back => "b",
        Standing::Keys => "?",
        Standing::Help => "h",
        Standing::Words => "w",
        Standing::Rights => "r",
        Standing::Kept => "k",
        Standing::Language => "l",
        Standing::Country => "c",
        Standing::Notes => "n",
        Standing::Jump => "j",
        Standing::Desk(Tool::Before) => "d",
        Standing::Desk(Tool::After) => "f",
        Standing::Desk(Tool::Closed) => "e",
        Standing::Desk(Tool::Strip) => "i",
        Standing::Home => "s",
        Standing::QuickExit => "x",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_three_kinds_of_digits() {
        for (typed, read) in [
            ("12", Some(12)),
            ("٣", Some(3)),
            ("۴.", Some(4)),
            ("", None),
            ("1a", None),
            ("99999999999999999999999", None),
        ] {
            assert_eq!(number(typed), read, "{typed}");
        }
    }

    #[test]
    fn a_choice_that_is_named_like_a_standing_offer_is_a_choice() {
        use crate::app::Message;
        use crate::locale::Locale;
        use crate::page::Wording;
        let words = |text: &str| Passage::plain(text, Locale::En);
        let offer = |role, message| Offer { id: "help".to_owned(), label: words("Help him"), message, role };
        let (choice, standing) = (Message::Reveal, Message::Home);
        let blank = || words("");
        let page = Page {
            locale: Locale::En,
            context: blank(),
            title: blank(),
            typed: None,
            blocks: Vec::new(),
            offers: vec![
                offer(Role::Choice, choice.clone()),
                offer(Role::Standing(Standing::Help), standing.clone()),
            ],
            wording: Wording {
                more: blank(),
                too_small: blank(),
                prompt: blank(),
                unknown: blank(),
                note: blank(),
                window: blank(),
                stays: blank(),
            },
            beside: None,
            way: None,
        };
        assert_eq!(meant(&page, "1").map(|offer| &offer.message), Some(&choice));
        assert_eq!(meant(&page, "h").map(|offer| &offer.message), Some(&standing));
    }

    #[test]
    fn no_letter_means_two_things() {
        let letters: std::collections::BTreeSet<&str> = Standing::ALL.into_iter().map(letter).collect();
        assert_eq!(letters.len(), Standing::ALL.len());
    }
}
