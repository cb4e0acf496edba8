//! From an event to what the app hears of it, if it is for the app.
//!
//! Where the person looks is changed here; what they ask goes on as the message that the page attached to its offer. It
//! refuses to know where events come from and what a message means.

use std::io;
use std::mem;

use ratatui::backend::Backend;
use signal_hook::consts::{SIGCONT, SIGTSTP, SIGWINCH};

use super::attention::{Attention, Focus};
use super::event::{Event, Key, Mouse, MouseKind};
use super::keymap::{self, Look, Meaning};
use super::layout::{Layout, Target};
use super::terminal::{self, Leaving};
use super::{Screen, now};
use crate::app::Message;
use crate::front::{Heard, News};
use crate::page::{Page, Standing, Typed};
use tui_bidi::Direction;

/// How many lines a wheel scrolls.
const WHEEL: usize = 3;

impl<B: Backend> Screen<B>
where
    B::Error: Send + Sync + 'static,
{
    /// What an event asks for, if it is for the app. Where anything that somebody does means the same, a key that is held down
    /// since the page before does nothing, like Enter everywhere.
    pub(super) fn answer(&mut self, page: &Page, event: &Event) -> io::Result<Option<Heard>> {
        let Some(message) = &page.anything else { return self.meant(page, event) };
        let is_done = match event {
            Event::Key(key) => {
                if !is_away(*key) && self.guard.stops(now()) {
                    return Ok(None);
                }
                !is_away(*key)
            }
            Event::Paste(_) => !self.guard.stops(now()),
            Event::Mouse(mouse) => {
                let is_free = self.laid.at(mouse.column, mouse.row).is_none();
                mouse.kind == MouseKind::Press && is_free && !self.guard.stops(now())
            }
            Event::Reply(_) | Event::Signal(_) | Event::News(_) | Event::End => false,
        };
        let heard = self.meant(page, event)?;
        Ok(heard.or_else(|| is_done.then(|| Heard::Message(message.clone()))))
    }

    fn meant(&mut self, page: &Page, event: &Event) -> io::Result<Option<Heard>> {
        match event {
            Event::Key(key) if Self::takes(page, *key) && self.guard.stops(now()) => Ok(None),
            Event::Key(key) => match self.write(page, *key) {
                Some(heard) => Ok(Some(heard)),
                None => self.key(page, *key),
            },
            Event::Paste(words) => Ok(self.paste(page, words)),
            Event::Mouse(mouse) => self.mouse(page, *mouse),
            Event::Reply(reply) => self.reply(page, reply).map(|()| None),
            Event::Signal(signal) => self.signal(page, *signal),
            Event::News(news) => {
                self.renewed |= matches!(news, News::Message(Message::Renewed(_)));
                if matches!(news, News::Taken { .. }) {
                    self.idle.end();
                }
                Ok(Some(Heard::News(news.clone())))
            }
            Event::End => Ok(Some(Heard::End)),
        }
    }

    /// Whether a key does whatever is in focus.
    fn takes(page: &Page, key: Key) -> bool {
        keymap::meaning(key, page.locale.direction()) == Some(Meaning::Take)
    }

    fn signal(&mut self, page: &Page, signal: i32) -> io::Result<Option<Heard>> {
        match signal {
            SIGWINCH => self.repaint(page)?,
            SIGTSTP => self.suspend(),
            SIGCONT => {
                terminal::enter()?;
                self.repaint(page)?;
            }
            _ => {
                terminal::restore(Leaving::Plainly);
                return Ok(Some(Heard::Signal(signal)));
            }
        }
        Ok(None)
    }

    fn suspend(&self) {
        if self.options.may_suspend {
            terminal::suspend();
        }
    }

    fn key(&mut self, page: &Page, key: Key) -> io::Result<Option<Heard>> {
        if !Self::takes(page, key) {
            self.guard.end();
        }
        // Whoever types and reaches for the letter before does not want to leave.
        if page.typed.is_some() && matches!(key, Key::Left | Key::Right) {
            return Ok(None);
        }
        if let Some(message) = self.turns_hand(page, key) {
            return Ok(Some(Heard::Message(message)));
        }
        let Some(meaning) = keymap::meaning(key, page.locale.direction()) else { return Ok(None) };
        let cramped = self.is_cramped();
        match meaning {
            Meaning::Repaint => self.repaint(page)?,
            Meaning::Suspend => self.suspend(),
            Meaning::Standing(standing @ (Standing::Back | Standing::QuickExit)) => {
                return Ok(self.stand(page, standing));
            }
            _ if cramped => {}
            Meaning::Standing(standing) => return Ok(self.stand(page, standing)),
            Meaning::Look(look) => self.look(page, look)?,
            Meaning::Number(choice) => return self.choose(page, choice),
            Meaning::Take => return self.take(page),
        }
        Ok(None)
    }

    /// What an arrow to the side does where hands are counted: one more on the way that words run, one less on the other.
    fn turns_hand(&self, page: &Page, key: Key) -> Option<Message> {
        let Focus::Choice(choice) = self.attention.focus else { return None };
        let lower = page.lower(choice).filter(|_| matches!(key, Key::Left | Key::Right))?;
        let direction = page.locale.direction();
        let is_more = (key == Key::Right) == (direction == Direction::LeftToRight);
        if is_more {
            page.choices().nth(choice).map(|offer| offer.message.clone())
        } else {
            Some(lower.message.clone())
        }
    }

    /// Whether there is no room for a page.
    pub(super) fn is_cramped(&self) -> bool {
        self.layout.as_ref().is_none_or(|layout| layout.cramped)
    }

    fn mouse(&mut self, page: &Page, mouse: Mouse) -> io::Result<Option<Heard>> {
        match mouse.kind {
            MouseKind::Press if self.guard.stops(now()) => self.pressed = None,
            MouseKind::Press => self.pressed = self.laid.at(mouse.column, mouse.row),
            MouseKind::Release => {
                let pressed = mem::take(&mut self.pressed);
                if let Some(target) = self.laid.at(mouse.column, mouse.row).filter(|_| pressed.is_some())
                    && pressed == Some(target)
                {
                    return self.touch(page, target);
                }
            }
            MouseKind::WheelUp | MouseKind::WheelDown => {
                let down = mouse.kind == MouseKind::WheelDown;
                self.attend(page, |attention, layout| attention.scroll(WHEEL, down, &layout.field()))?;
            }
        }
        Ok(None)
    }

    fn touch(&mut self, page: &Page, target: Target) -> io::Result<Option<Heard>> {
        match target {
            Target::Choice(choice) => self.choose(page, choice),
            Target::Bar(entry) => Ok(self.take_from_bar(page, entry)),
            Target::Below | Target::Above => {
                self.look(page, if target == Target::Below { Look::PageDown } else { Look::PageUp })?;
                Ok(None)
            }
        }
    }

    fn take(&mut self, page: &Page) -> io::Result<Option<Heard>> {
        match self.attention.focus {
            Focus::Choice(choice) => self.choose(page, choice),
            Focus::Bar(entry) => Ok(self.take_from_bar(page, entry)),
            Focus::Nowhere => match page.typed.as_ref().and_then(Typed::entered) {
                Some(message) => Ok(Some(Heard::Message(message))),
                None => self.look(page, Look::Down).map(|()| None),
            },
        }
    }

    /// Takes a choice that the person has seen; shows it if not.
    fn choose(&mut self, page: &Page, choice: usize) -> io::Result<Option<Heard>> {
        let Some(offer) = page.choices().nth(choice) else { return Ok(None) };
        let mut seen = false;
        self.attend(page, |attention, layout| seen = attention.bring(choice, &layout.field()))?;
        if seen && page.offer(Standing::Back).is_some_and(|back| back.message == offer.message) {
            self.behind.go_back();
        }
        Ok(seen.then(|| Heard::Message(offer.message.clone())))
    }

    fn take_from_bar(&mut self, page: &Page, entry: usize) -> Option<Heard> {
        let standing = self.layout.as_ref()?.bar.entries.get(entry)?.standing;
        self.stand(page, standing)
    }

    fn stand(&mut self, page: &Page, standing: Standing) -> Option<Heard> {
        let offer = page.offer(standing)?;
        if standing == Standing::Back {
            self.behind.go_back();
        } else if standing == Standing::QuickExit {
            self.behind.forget();
        }
        Some(Heard::Message(offer.message.clone()))
    }

    fn look(&mut self, page: &Page, look: Look) -> io::Result<()> {
        self.attend(page, |attention, layout| attention.look(look, &layout.field()))
    }

    /// Lets the person look elsewhere, and paints if they do.
    fn attend(&mut self, page: &Page, turn: impl FnOnce(&mut Attention, &Layout)) -> io::Result<()> {
        let before = self.attention;
        if let Some(layout) = &self.layout {
            turn(&mut self.attention, layout);
        }
        if self.attention == before {
            Ok(())
        } else if self.events.is_behind() {
            // Whoever presses keys faster than we paint sees where they lead.
            self.unpainted = true;
            Ok(())
        } else {
            self.paint(page)
        }
    }
}

/// Whether whoever pressed this wants away, whatever page it is.
fn is_away(key: Key) -> bool {
    let meaning = keymap::meaning(key, Direction::LeftToRight);
    meaning == Some(Meaning::Standing(Standing::QuickExit))
}
