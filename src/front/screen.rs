//! The screen: pages painted with ratatui, keys and touches heard.
//!
//! Senders block (keys, signals, whatever happens outside) and one receiver waits. Nothing ticks. Where the person looks
//! (focus, scrolling) belongs to this front, as does when it is painted: not before all that waits has been heard. This
//! file refuses to know what a message means.

use std::io;
use std::mem;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ratatui::Terminal;
use ratatui::backend::Backend;
use ratatui::layout::Size;

use self::attention::{Attention, Focus};
use self::event::{Event, Key};
use self::grid::Frame;
use self::guard::Guard;
use self::layout::{Laid, Layout, Target};
use self::output::Output;
use self::place::{Behind, Place};
use self::probe::{Manner, Probe, Surroundings};
use self::signs::Signs;
use self::terminal::Leaving;
use self::theme::Look;
use self::theme::colour::Depth;
use super::idle::{Idle, Stuck};
use super::queue::{self, Next, Receiver, Sender, Wanted};
use super::{Ear, Front, Handed, Heard, signals};
use crate::app::Copied;
use crate::page::Page;
use crate::preferences::{self, Bidi, Needs, Theme};
use tui_bidi::Harakat;
use tui_bidi::encode::{Encoding, encode_each};

mod asking;
pub mod attention;
pub mod bar;
pub mod beside;
pub mod card;
pub mod column;
pub mod decode;
pub mod event;
pub mod grid;
pub mod guard;
mod head;
mod hearing;
pub mod input;
pub mod keymap;
pub mod layout;
mod lettering;
pub mod output;
mod paint;
pub mod place;
pub mod probe;
pub mod signs;
mod specks;
pub mod strokes;
pub mod terminal;
pub mod theme;
pub mod trial;
mod writing;

/// How a screen shows and behaves.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Options {
    /// How it looks, unless the person says otherwise.
    pub theme: Theme,
    /// How large things are, unless the person says otherwise.
    pub size: preferences::Size,
    /// How many colours a terminal knows that is not asked.
    pub depth: Depth,
    /// The signs that the terminal has.
    pub signs: Signs,
    /// What the terminal can do with vowel marks.
    pub harakat: Harakat,
    /// How Arabic is to be written, if somebody said it; else as the terminal needs it.
    pub encoding: Option<Encoding>,
    /// Whether the terminal is asked what it is. The answer wins over the marks above.
    pub asks: bool,
    /// Whether the person may stop the program for a while, as shells know it. Never at a kiosk.
    pub may_suspend: bool,
    /// Whether what keys send while a terminal reads lines (Ctrl-C, Ctrl-\\, Ctrl-Z) ends the program or stops it. Never at a
    /// kiosk, where it can come before the screen is ours.
    pub keys_end: bool,
    /// How long after a new page Enter and the pointer choose nothing.
    pub rest: Duration,
    /// How the terminal was set before this program took over from another one, if it did.
    pub handed: Option<Handed>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            theme: Theme::Auto,
            size: preferences::Size::Normal,
            depth: Depth::True,
            signs: Signs::Full,
            harakat: Harakat::Keep,
            encoding: None,
            asks: false,
            may_suspend: true,
            keys_end: true,
            rest: Duration::ZERO,
            handed: None,
        }
    }
}

/// The screen. Whenever it goes, the terminal is put back.
pub struct Screen<B: Backend = Output> {
    canvas: Terminal<B>,
    events: Receiver<Event>,
    options: Options,
    place: Option<Place>,
    behind: Behind,
    layout: Option<Layout>,
    /// Whether the layout is of other words than the page's.
    stale: bool,
    laid: Laid,
    attention: Attention,
    pressed: Option<Target>,
    guard: Guard,
    /// How the terminal is written to.
    manner: Manner,
    /// How Arabic is written, if the person has said it.
    way: Option<Bidi>,
    /// What the person needs, as far as they have said it.
    needs: Needs,
    /// What pages are painted in.
    look: Look,
    /// What the window is called.
    window: String,
    /// What the terminal has answered.
    probe: Probe,
    /// Where answers go; until the questions have been sent.
    to_ask: Option<Sender<Event>>,
    /// Where news from outside go.
    ear: Option<Sender<Event>>,
    /// Whether the next page is this one, written anew.
    renewed: bool,
    /// Whether the person looks elsewhere by now than what is painted.
    unpainted: bool,
    idle: Idle,
    stuck: Stuck<Key>,
}

/// How long a new page waits for answers of the world: not so long that anybody sees it.
const GRACE: Duration = Duration::from_millis(30);

impl Screen<Output> {
    /// Takes over the terminal of this process.
    ///
    /// # Errors
    ///
    /// When there is no terminal, or it refuses.
    pub fn open(options: Options) -> io::Result<Self> {
        let bytes = terminal::open()?;
        let (sender, events) = queue::channel();
        terminal::heed(sender.hurry());
        let (kept, keys_end) = (signals::keep()?, options.keys_end);
        // From here on, whatever goes wrong, the screen goes and the terminal is put back.
        let mut screen = Self::over(Output::default(), events, options)?;
        terminal::hold();
        options.handed.as_ref().map_or_else(terminal::enter, terminal::go_on)?;
        if options.asks {
            screen.probe = Probe::new(Surroundings::told(|name| std::env::var(name).ok()));
            screen.to_ask = Some(sender.clone());
        }
        screen.use_manner()?;
        screen.use_look();
        screen.ear = Some(sender.clone());
        terminal::behind_the_page(move || {
            input::hear_signals(kept, keys_end, sender.clone())?;
            input::read(bytes, sender)
        });
        Ok(screen)
    }
}

impl<B: Backend> Screen<B>
where
    B::Error: Send + Sync + 'static,
{
    /// A screen that paints on `backend` and hears `events`.
    ///
    /// # Errors
    ///
    /// Those of the backend.
    pub fn over(backend: B, events: Receiver<Event>, options: Options) -> io::Result<Self> {
        Ok(Self {
            canvas: Terminal::new(backend).map_err(io::Error::other)?,
            events,
            options,
            place: None,
            behind: Behind::default(),
            layout: None,
            stale: false,
            laid: Laid::default(),
            attention: Attention::default(),
            pressed: None,
            guard: Guard::standing_for(options.rest),
            manner: Manner { encoding: Encoding::Visual, harakat: Harakat::Keep, switch: None },
            way: None,
            needs: Needs::default(),
            look: Look::of(options.theme, options.depth, None),
            window: String::new(),
            probe: Probe::default(),
            to_ask: None,
            ear: None,
            renewed: false,
            unpainted: false,
            idle: Idle::default(),
            stuck: Stuck::default(),
        })
    }

    /// What it paints on, for tests.
    pub const fn backend(&self) -> &B {
        self.canvas.backend()
    }

    /// As [`Self::backend`], to change its size.
    pub const fn backend_mut(&mut self) -> &mut B {
        self.canvas.backend_mut()
    }

    /// Paints everything, whatever the terminal shows now.
    fn repaint(&mut self, page: &Page) -> io::Result<()> {
        self.canvas.clear().map_err(io::Error::other)?;
        self.paint(page)
    }

    fn paint(&mut self, page: &Page) -> io::Result<()> {
        self.unpainted = false;
        if terminal::lost() {
            // Of the last frame not all arrived.
            self.canvas.clear().map_err(io::Error::other)?;
        }
        self.canvas.autoresize().map_err(io::Error::other)?;
        let size = self.canvas.get_frame().area().as_size();
        self.arrange(page, size);
        let Some(layout) = &self.layout else { return Ok(()) };
        if size.area() == 0 {
            return Ok(());
        }
        let (before, after) = (!self.laid.written.is_empty(), layout.column.has_written());
        if before || after {
            // A terminal may pass over what an example is made of, and would go on showing what was there before.
            self.canvas.clear().map_err(io::Error::other)?;
        }
        let (look, encoding) = (&self.look, self.manner.encoding);
        let (attention, laid) = (&self.attention, &mut self.laid);
        let draw = self.canvas.draw(|frame| {
            *laid = layout.draw(attention, look, frame.buffer_mut());
            let written = |row| laid.written(row).unwrap_or(encoding);
            let encoded = encode_each(frame.buffer_mut(), written, laid.cursor);
            frame.set_cursor_position(encoded.cursor);
        });
        draw.map(drop).map_err(io::Error::other)
    }

    /// Arranges `page` anew if the screen has another size; the person still sees what they saw.
    fn arrange(&mut self, page: &Page, size: Size) {
        let frame = Frame {
            size,
            harakat: self.manner.encoding.letters(self.manner.harakat),
            signs: self.options.signs,
            large: self.needs.size.unwrap_or(self.options.size) == preferences::Size::Large,
            codes: self.theme() != Theme::Plain && self.options.signs == Signs::Full,
        };
        let old = match self.layout.take() {
            Some(layout) if layout.frame == frame && !self.stale => {
                self.layout = Some(layout);
                return;
            }
            old => old,
        };
        let layout = Layout::of(page, frame);
        let field = layout.field();
        match (old, self.attention.focus) {
            (Some(_), Focus::Choice(choice)) if !layout.cramped => {
                self.attention.bring(choice, &field);
            }
            (Some(old), _) if !layout.cramped && !old.cramped => {
                self.attention.scroll = layout.line_of(old.piece_at(self.attention.scroll));
                self.attention.settle(&field);
            }
            (Some(_), Focus::Choice(_)) => {}
            (Some(_) | None, _) => self.attention.settle(&field),
        }
        self.layout = Some(layout);
        self.stale = false;
    }
}

impl<B: Backend> Front for Screen<B>
where
    B::Error: Send + Sync + 'static,
{
    fn show(&mut self, page: &Page) -> io::Result<()> {
        terminal::hold();
        let place = Place::of(page);
        self.pressed = None;
        let renewed = mem::take(&mut self.renewed);
        let same = |before: &&Place| before.is_also(&place) || renewed && before.is_like(&place);
        if let Some(before) = self.place.as_ref().filter(same) {
            if before.is_typed_otherwise(&place) {
                self.attention = Attention::default();
            }
            self.stale = true;
            self.attention.lose(page.choices().count());
        } else {
            self.layout = None;
            let before = self.place.as_ref().map(|before| (before, self.attention));
            self.attention = self.behind.turn(before, &place);
            self.guard.begin(now());
        }
        self.place = Some(place);
        self.way = page.way;
        self.needs = page.needs;
        self.use_look();
        if self.use_manner()? {
            self.stale = true;
            self.repaint(page)?;
        } else {
            self.paint(page)?;
        }
        self.entitle(page)?;
        let answers = self.to_ask.take();
        if answers.is_some() {
            terminal::send(probe::QUESTIONS)?;
        }
        terminal::release()?;
        answers.map_or(Ok(()), Self::ask_around)
    }

    fn hear(&mut self, page: &Page, patience: Option<Duration>) -> io::Result<Heard> {
        self.idle.wait(patience);
        loop {
            if self.unpainted && !self.events.is_behind() {
                self.paint(page)?;
            }
            let left = self.idle.left();
            // Whatever lies on the keys: when the time is over it is over.
            let next = if left.is_some_and(|left| left.is_zero()) {
                Next::Nothing
            } else {
                self.events.next(Wanted::All, left)
            };
            let event = match next {
                Next::Mail(event) => event,
                Next::Gone => Event::End,
                Next::Nothing => {
                    self.behind.forget();
                    self.idle.end();
                    return Ok(Heard::Silence);
                }
            };
            let before = self.attention;
            let is_stuck = if let Event::Key(key) = event { self.stuck.hears(key) } else { false };
            let heard = self.answer(page, &event)?;
            let is_done = matches!(heard, Some(Heard::Message(_)));
            // A key that means nothing may be a book that lies on it.
            let looks = self.attention != before && matches!(event, Event::Key(_) | Event::Mouse(_));
            if (is_done || looks) && !is_stuck {
                self.idle.end();
            }
            if let Some(heard) = heard {
                return Ok(heard);
            }
        }
    }

    fn wait(&mut self, page: &Page, limit: Option<Duration>) -> io::Result<Option<Heard>> {
        loop {
            let event = match self.events.next(Wanted::NotThePerson, limit) {
                Next::Mail(event) => event,
                Next::Gone => Event::End,
                Next::Nothing => return Ok(None),
            };
            if let Some(heard) = self.answer(page, &event)? {
                return Ok(Some(heard));
            }
        }
    }

    fn grace(&self) -> Option<Duration> {
        Some(GRACE)
    }

    fn ear(&self) -> Option<Ear> {
        let sender = self.ear.clone()?;
        Some(Arc::new(move |news| sender.send(Event::News(news)).is_ok()))
    }

    fn copy(&mut self, text: &str) -> io::Result<Copied> {
        if !self.probe.knows_strings() {
            return Ok(Copied::Nowhere);
        }
        Ok(if terminal::copy(text)? { Copied::Sent } else { Copied::TooLong })
    }

    fn hand_on(&mut self) -> io::Result<Option<Handed>> {
        Ok(terminal::hand_on())
    }

    fn leave(&mut self, _page: &Page, quick: bool) -> io::Result<()> {
        terminal::restore(if quick { Leaving::Quickly } else { Leaving::Plainly });
        Ok(())
    }
}

impl<B: Backend> Drop for Screen<B> {
    fn drop(&mut self) {
        terminal::restore(Leaving::Plainly);
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "how long a person has been silent is measured here, and told as a message"
)]
fn now() -> Instant {
    Instant::now()
}
