//! Asking the terminal what it is, and writing to it as it needs it or as somebody said.
//!
//! It refuses to know what the answers mean: that is the probe's.

use std::io;

use ratatui::backend::Backend;

use super::event::{Event, Reply};
use super::probe::Manner;
use super::theme::Look;
use super::{Options, Screen, input, terminal};
use crate::app::Message;
use crate::front::News;
use crate::front::queue::Sender;
use crate::page::Page;
use crate::preferences::{Bidi, Theme};
use tui_bidi::encode::Encoding;

impl<B: Backend> Screen<B>
where
    B::Error: Send + Sync + 'static,
{
    /// Takes an answer of the terminal; paints anew if the answers change how that is done.
    pub(super) fn reply(&mut self, page: &Page, reply: &Reply) -> io::Result<()> {
        if let Reply::Mode { mode: 8, setting } = reply {
            terminal::remember_bidi(*setting);
        }
        let heard = self.probe.hear(reply);
        if let Some(question) = self.probe.further() {
            terminal::send(question)?;
        }
        if heard
            && self.probe.knows()
            && let Some(ear) = &self.ear
        {
            // It only fails when nobody listens any more.
            ear.send(Event::News(News::Message(Message::ArabicIsRight))).unwrap_or_default();
        }
        if heard && self.options.asks {
            let looks_otherwise = self.use_look();
            if self.use_manner()? {
                self.stale = true;
                self.repaint(page)?;
            } else if looks_otherwise {
                // Only colours change, and nothing moves.
                self.paint(page)?;
            }
        }
        Ok(())
    }

    /// Writes from now on as the terminal needs it, as far as is known, or as somebody said; says whether that is another
    /// way than before.
    pub(super) fn use_manner(&mut self) -> io::Result<bool> {
        let manner = self.wanted();
        if self.manner == manner {
            return Ok(false);
        }
        if self.manner.switch != manner.switch {
            terminal::switch(manner.switch)?;
        }
        let reorders = |manner: Manner| manner.encoding.leaves_order_to_the_terminal();
        if reorders(self.manner) != reorders(manner) {
            terminal::reorder(reorders(manner))?;
        }
        self.manner = manner;
        Ok(true)
    }

    /// Looks from now on as the person needs it, as far as the terminal's colours are known; says whether that is another
    /// look than before.
    pub(super) fn use_look(&mut self) -> bool {
        let theme = self.theme();
        let depth = if self.options.asks { self.probe.depth() } else { self.options.depth };
        let look = Look::of(theme, depth, self.probe.own());
        let changes = self.look != look;
        self.look = look;
        changes
    }

    /// The theme that holds: the person’s, else the one that it began with.
    pub(super) fn theme(&self) -> Theme {
        self.needs.theme.unwrap_or(self.options.theme)
    }

    /// How the terminal is to be written to: as the person said, else as it was started, else as it needs it.
    pub(super) fn wanted(&self) -> Manner {
        let Options { harakat, asks, encoding, .. } = self.options;
        let unasked = Manner { encoding: Encoding::Visual, harakat, switch: None };
        let found = if asks { self.probe.manner() } else { unasked };
        match self.way.map_or(encoding, Bidi::encoding) {
            None => found,
            Some(encoding) => Manner {
                encoding,
                // A terminal that is to reorder must not be kept from it.
                switch: found.switch.filter(|_| !encoding.leaves_order_to_the_terminal()),
                ..found
            },
        }
    }

    /// Calls the window as the page says, where a window can be called.
    pub(super) fn entitle(&mut self, page: &Page) -> io::Result<()> {
        let window = &page.wording.window.text;
        if self.options.asks && self.probe.knows_strings() && self.window != *window {
            self.window.clone_from(window);
            terminal::entitle(window)?;
        }
        Ok(())
    }

    /// Asks what is around the terminal, once, after a page was shown and the terminal was asked. Nobody waits for the answers.
    pub(super) fn ask_around(answers: Sender<Event>) -> io::Result<()> {
        if std::env::var_os("TMUX").is_some() { input::ask_multiplexer(answers) } else { Ok(()) }
    }
}
