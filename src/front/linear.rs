//! Line mode: lines in, lines out. For screen readers, braille, pipes and plain terminals.
//!
//! It only ever adds lines: no colour, no cursor, no drawing, no time limit. Characters leave in logical order, as base
//! letters. It writes what every page tells, in that order, and has no words of its own.

use std::io::{self, BufRead, IsTerminal as _, Read as _, Write};
use std::time::Duration;

use super::{Front, Heard, letters};
use crate::app::Message;
use crate::page::telling::{Part, Utterance, asking, telling};
use crate::page::{Asks, Block, Offer, Page, Role, Standing, Typed, Whereabouts};
use crate::passage::Passage;
use shelf::language::Locale;

mod discipline;
mod kiosk;
mod live;
mod width;

pub use kiosk::Kiosk;
pub use live::Live;
pub use width::of_terminal;

/// The longest line that is read, in bytes.
const LONGEST: u64 = 4096;
/// How many times as long a line may be before nobody can have typed it: 1 MiB.
const ENDLESS: usize = 256;

/// The front that reads lines and writes lines.
pub struct Linear<R, W> {
    input: R,
    output: W,
    /// The width of the terminal that the lines go to, asked anew for each page; none where they go elsewhere.
    width: fn() -> Option<u16>,
    /// What was told last: a page on which only a notice is new is not told again.
    told: Option<Told>,
    /// What could be chosen, as it was told last.
    asked: Vec<Passage>,
    /// How many hands were up for each of these.
    raised: Vec<Option<Passage>>,
    /// Where the pages belong that were told last.
    belongs: Option<Passage>,
    /// The language in which this person was told all that can be typed: from then on, a few words remind them.
    knows: Option<Locale>,
}

/// The lines of this process. At a terminal, whoever wants away is heard while a page still waits for something; a script is
/// read line by line, and prints the same each time.
///
/// # Errors
///
/// When the system gives us no thread.
pub fn open() -> io::Result<Box<dyn Front>> {
    if io::stdin().is_terminal() {
        return listening();
    }
    Ok(Box::new(Linear::new(io::stdin().lock(), io::stdout().lock()).in_width(of_terminal)))
}

/// The same where something is heard between two lines, whoever writes them.
///
/// # Errors
///
/// As above.
pub fn listening() -> io::Result<Box<dyn Front>> {
    let input = io::stdin();
    Ok(Box::new(Live::open(move || input.lock(), io::stdout().lock(), of_terminal)?))
}

/// What a page tells, but for notices and for what is only seen.
#[derive(PartialEq)]
struct Told {
    place: Whereabouts,
    title: Passage,
    typed: Option<Typed>,
    blocks: Vec<Block>,
    beside: Option<Box<Page>>,
}

impl Told {
    fn of(page: &Page) -> Self {
        let Page { place, title, typed, beside, .. } = page.clone();
        let is_told = |block: &&Block| !block.is_notice() && !matches!(block, Block::Screen(_));
        let blocks = page.blocks.iter().filter(is_told).cloned().collect();
        Self { place, title, typed, blocks, beside }
    }
}

impl<R: BufRead, W: Write> Linear<R, W> {
    /// A front over these streams.
    pub const fn new(input: R, output: W) -> Self {
        Self {
            input,
            output,
            width: || None,
            told: None,
            asked: Vec::new(),
            raised: Vec::new(),
            belongs: None,
            knows: None,
        }
    }

    /// The same for a terminal of this width: lines end where words do.
    #[must_use]
    pub fn in_width(self, width: fn() -> Option<u16>) -> Self {
        Self { width, ..self }
    }

    /// The next line, cut where nobody types so far; none when there are no more. An error where lines have no end.
    fn read_line(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut line = Vec::new();
        if self.input.by_ref().take(LONGEST).read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        if line.last() == Some(&b'\n') {
            return Ok(Some(line));
        }
        let mut rest = Vec::new();
        for _ in 0..ENDLESS {
            rest.clear();
            if self.input.by_ref().take(LONGEST).read_until(b'\n', &mut rest)? == 0
                || rest.last() == Some(&b'\n')
            {
                return Ok(Some(line));
            }
        }
        let why = "what is typed here has no lines: one of them is longer than 1 MiB";
        Err(io::Error::new(io::ErrorKind::InvalidData, why))
    }

    fn say(&mut self, before: &str, passage: &Passage, after: &str) -> io::Result<()> {
        let line = format!("{before}{}{after}", passage.spoken());
        let Some(width) = (self.width)() else { return writeln!(self.output, "{line}") };
        // One cell stays free: some terminals begin a new line by themselves once the last one is full.
        for row in tui_bidi::lines(&line, width.saturating_sub(1), passage.locale.direction()) {
            writeln!(self.output, "{row}")?;
        }
        Ok(())
    }

    /// The whole page. Where it belongs is said when that is new: nobody has to hear it with each page, but whoever hears
    /// a page `anew` does.
    fn tell(&mut self, page: &Page, anew: bool) -> io::Result<()> {
        let before = self.told.replace(Told::of(page));
        // What the page before was called counts as well; and the first page of a visit belongs to nothing yet.
        let within = &page.place.within;
        let heard = self.belongs.as_ref() == Some(within)
            || before.as_ref().is_some_and(|before| before.title == *within);
        let first = page.offer(Standing::Back).is_none();
        self.belongs = Some(within.clone()).filter(|_| !first);
        // What follows a choice is still the same step.
        let is_there = before.is_some_and(|before| {
            let told = |place: &Whereabouts| place.progress.as_ref().map(|progress| progress.told.clone());
            told(&before.place) == told(&page.place)
        });
        (self.asked, self.raised) = (choices(page), raised(page));
        let is_known = |part: &Part| {
            (matches!(part, Part::Place) && (heard || first)) || (matches!(part, Part::Progress) && is_there)
        };
        self.write(page, &telling(page), |part| anew || !is_known(part))
    }

    /// Writes what is told, as far as it is wanted. Of what can be done, whoever knows is told in a few words.
    fn write(&mut self, page: &Page, told: &[Utterance], wants: impl Fn(&Part) -> bool) -> io::Result<()> {
        let knows = self.knows == Some(page.locale);
        let needless = if knows { Part::Prompt } else { Part::Reminder };
        let says = |part: &Part| *part != needless && wants(part);
        let mut rests = false;
        for Utterance { part, passage, breathes } in told {
            // Whoever leaves something out still takes the breath before it.
            rests |= breathes;
            if !says(part) {
                continue;
            }
            if std::mem::take(&mut rests) {
                writeln!(self.output)?;
            }
            self.say(&sign(part), passage, &tail(part))?;
        }
        // A page that says no more in full than in a few words has not told everything.
        if page.wording.prompt != page.wording.brief {
            self.knows = Some(page.locale);
        }
        self.output.flush()
    }

    /// What a line asks for, if it is for the app.
    fn answer(&mut self, page: &Page, line: &[u8]) -> io::Result<Option<Heard>> {
        let line = String::from_utf8_lossy(line);
        let typed = line.trim();
        if let Some(message) = page.anything.as_ref().filter(|_| meant(page, typed).is_none()) {
            // Whoever wants away twice has gone.
            return Ok((!says_away(typed.as_bytes())).then(|| Heard::Message(message.clone())));
        }
        let asked = page.typed.as_ref().filter(|asked| asked.asks == Asks::Number);
        if asked.is_some() && typed.chars().next().is_some_and(char::is_numeric) {
            // A number is what the page asks for, and no choice of it.
            return Ok(Some(Heard::Message(Asks::Number.sent(typed.to_owned()))));
        }
        if let Some(message) = hands(page, typed) {
            return Ok(Some(Heard::Message(message)));
        }
        if typed.is_empty() || (number(typed) == Some(0) && page.offer(Standing::Keys).is_none()) {
            self.ask(page)?;
        } else if let Some(offer) = meant(page, typed) {
            if offer.role == Role::Standing(Standing::Again) {
                self.tell(page, true)?;
                return Ok(None);
            }
            // Whoever comes next was told nothing yet.
            if matches!(offer.role, Role::Standing(Standing::QuickExit) | Role::Listed(Standing::QuickExit)) {
                self.knows = None;
            }
            return Ok(Some(Heard::Message(offer.message.clone())));
        } else if page.typed.is_some() || is_words(typed) {
            // Words can be typed at any page: then they are looked for.
            let asks = page.typed.as_ref().map_or(Asks::Words, |typed| typed.asks);
            return Ok(Some(Heard::Message(asks.sent(typed.to_owned()))));
        } else {
            self.say("", &page.wording.unknown, "")?;
            self.ask(page)?;
        }
        Ok(None)
    }

    /// The hands of those choices for which others are up than were told.
    fn say_hands(&mut self, page: &Page) -> io::Result<()> {
        let before = std::mem::replace(&mut self.raised, raised(page));
        for (number, (now, before)) in (1..).zip(raised(page).iter().zip(&before)) {
            if let Some(now) = now.as_ref().filter(|now| before.as_ref() != Some(now)) {
                self.say(&format!("{number}. "), now, "")?;
            }
        }
        self.output.flush()
    }

    /// The choices by number, and what Enter does.
    fn ask(&mut self, page: &Page) -> io::Result<()> {
        (self.asked, self.raised) = (choices(page), raised(page));
        self.write(page, &asking(page), |_| true)
    }
}

impl<R: BufRead, W: Write> Front for Linear<R, W> {
    fn show(&mut self, page: &Page) -> io::Result<()> {
        if self.told.as_ref() == Some(&Told::of(page)) {
            let notices: Vec<&Passage> = notices(page).collect();
            // What can only be done by a letter has changed, as when the shelf has been read behind the first page.
            if notices.is_empty() && self.asked == choices(page) {
                return self.say_hands(page);
            }
            writeln!(self.output)?;
            for notice in notices {
                self.say("", notice, "")?;
            }
            return self.ask(page);
        }
        self.tell(page, false)
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

    fn leave(&mut self, page: &Page, _quick: bool) -> io::Result<()> {
        writeln!(self.output)?;
        for block in &page.blocks {
            for passage in block.passages() {
                self.say("", passage, "")?;
            }
        }
        self.output.flush()
    }
}

/// What stands before an utterance in its line.
fn sign(part: &Part) -> String {
    match part {
        Part::Place
        | Part::Title
        | Part::Progress
        | Part::About
        | Part::Tongue
        | Part::Notice
        | Part::Heading
        | Part::Words
        | Part::Beside
        | Part::Strip
        | Part::Prompt
        | Part::Reminder => String::new(),
        Part::Typed(label) => format!("{} ", label.spoken()),
        Part::Note(says) => format!("{}: ", says.spoken()),
        Part::Item | Part::Said | Part::OfferedBeside => "- ".to_owned(),
        Part::Choice { number, standing: None, .. } => format!("{number}. "),
        Part::Choice { number, standing: Some(standing), .. } => {
            format!("{number}. ({}) ", letters::name(*standing))
        }
    }
}

/// What stands behind it: how many things there are.
fn tail(part: &Part) -> String {
    if let Part::Choice { count: Some(count), .. } = part { format!(" ({count})") } else { String::new() }
}

/// What just happened.
fn notices(page: &Page) -> impl Iterator<Item = &Passage> {
    page.blocks.iter().filter(|block| block.is_notice()).map(Block::passage)
}

/// The words of what can be chosen.
fn choices(page: &Page) -> Vec<Passage> {
    page.told().map(|offer| offer.label.clone()).collect()
}

/// The hands that are up for each of them.
fn raised(page: &Page) -> Vec<Option<Passage>> {
    page.told().map(|offer| offer.beside.hands.as_ref().map(|raised| raised.told.clone())).collect()
}

/// The offer that somebody means who typed this.
fn meant<'p>(page: &'p Page, typed: &str) -> Option<&'p Offer> {
    if let Some(number) = number(typed) {
        return match number {
            0 => page.offer(Standing::Keys),
            _ => page.told().nth(number - 1),
        };
    }
    let standing = letters::in_lines(typed)?;
    let listed = page
        .told()
        .find(|offer| matches!(offer.role, Role::Listed(one) | Role::InLines(one) if one == standing));
    listed.or_else(|| page.offer(standing))
}

/// Two numbers, where hands are counted: a choice, and how many hands are up for it.
fn hands(page: &Page, typed: &str) -> Option<Message> {
    let (choice, hands) = typed.split_once([' ', '=', ':', ','])?;
    let choice = number(choice)?.checked_sub(1)?;
    page.told().nth(choice)?.beside.hands.as_ref()?;
    let hands = u16::try_from(number(hands.trim())?).ok()?;
    Some(Message::CountHands { choice, hands })
}

/// Whether this can be words that somebody looks for: more than a number, and more than one letter.
fn is_words(typed: &str) -> bool {
    number(typed).is_none() && typed.chars().filter(|letter| letter.is_alphabetic()).nth(1).is_some()
}

/// Whether somebody who typed this line wants away at once, whatever page it is.
fn says_away(line: &[u8]) -> bool {
    letters::in_lines(String::from_utf8_lossy(line).trim()) == Some(Standing::QuickExit)
}

/// A number, as a list may have it: with or without a full stop.
fn number(typed: &str) -> Option<usize> {
    letters::number(typed.trim_end_matches('.'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Beside, Wording};
    use crate::preferences::Needs;

    #[test]
    fn a_choice_that_is_named_like_a_standing_offer_is_a_choice() {
        use shelf::language::Locale;
        let words = |text: &str| Passage::plain(text, Locale::En);
        let offer = |role, message| Offer {
            id: "help".to_owned(),
            label: words("Help him"),
            message,
            role,
            group: None,
            beside: Beside::default(),
        };
        let (choice, standing) = (Message::Reveal, Message::Home);
        let blank = || words("");
        let page = Page {
            locale: Locale::En,
            place: Whereabouts::of(blank()),
            title: blank(),
            typed: None,
            blocks: Vec::new(),
            offers: vec![
                offer(Role::Choice, choice.clone()),
                offer(Role::Standing(Standing::Help), standing.clone()),
            ],
            wording: Wording {
                bar: Vec::new(),
                exit: blank(),
                more: blank(),
                too_small: blank(),
                prompt: blank(),
                brief: blank(),
                unknown: blank(),
                tongue: blank(),
                note: blank(),
                window: blank(),
                stays: blank(),
                lost: blank(),
                along: blank(),
            },
            beside: None,
            way: None,
            needs: Needs::default(),
            anything: None,
        };
        assert_eq!(meant(&page, "1").map(|offer| &offer.message), Some(&choice));
        assert_eq!(meant(&page, "h").map(|offer| &offer.message), Some(&standing));
    }
}
