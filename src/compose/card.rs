//! The Arabic test card: one line in every way of writing it, and what can be done when none of them reads right.
//!
//! It refuses to know what those ways are and which terminal this is: it offers numbers, and whoever paints them gives
//! each its own look.

use super::{Composer, Sketch};
use crate::app::{Message, Notice, View};
use crate::page::{Beside, Block, Offer, Role};
use crate::preferences::Bidi;
use shelf::language::Locale;
use tui_bidi::encode::Encoding;

/// What opens the guide as plain lines, what tells about the terminal, and what loads a font into a console.
const COMMANDS: [&str; 3] = ["my-rights read", "my-rights doctor --card", "setfont my-rights.psf"];

impl Composer<'_> {
    /// The way to the card, for a page that has room for it. Means nothing without a screen.
    pub(super) fn card_offer(&self) -> Offer {
        Offer {
            id: "card".to_owned(),
            label: self.ui().card_open(),
            message: Message::Open(View::Card),
            role: Role::Screen,
            group: None,
            beside: Beside::default(),
        }
    }

    /// Which line reads correctly?
    pub(super) fn card(&self) -> Sketch {
        let (ui, arabic) = (self.ui(), self.books.ui(Locale::Ar));
        let mut sketch = self.blank(ui.card_title());
        if self.locale != Locale::Ar {
            sketch.prose(arabic.card_title());
        }
        sketch.prose(ui.card_how(ui.card_line().within()));
        sketch.blocks.push(Block::Instead(ui.card_lines()));
        for (number, encoding) in (1..).zip(Encoding::ALL) {
            sketch.choices.push(Offer {
                id: format!("line-{number}"),
                label: arabic.card_line(),
                message: Message::Write(Bidi::As(encoding)),
                role: Role::Specimen(encoding),
                group: None,
                beside: Beside::default(),
            });
        }
        let mut choice = |id: &str, label, message| {
            sketch.choices.push(Offer {
                id: id.to_owned(),
                label,
                message,
                role: Role::Screen,
                group: None,
                beside: Beside::default(),
            });
        };
        choice("none", ui.card_none(), Message::Open(View::CardHelp));
        choice("found", ui.card_found(), Message::Write(Bidi::Auto));
        let visit = self.app.visit();
        let kept = matches!(visit.notice(), Some(Notice::KeptSo(_)));
        if let Some(file) = self.app.settings().filter(|_| visit.way().is_some() && !kept) {
            choice("keep", ui.card_keep(file.display().to_string()), Message::KeepWay);
        }
        sketch
    }

    /// None of them reads correctly.
    pub(super) fn card_help(&self) -> Sketch {
        let ui = self.ui();
        let [read, doctor, _] = COMMANDS;
        let mut sketch = self.blank(ui.card_help_title());
        if self.app.policy().may_leave {
            sketch.item(ui.card_help_read(read));
        }
        sketch.item(ui.card_help_languages());
        sketch.item(ui.card_help_hub(doctor));
        if self.app.unseen().is_some() {
            self.console(&mut sketch);
        }
        sketch.choice("languages", ui.offer_language_about(), Message::Open(View::Languages));
        sketch.choice("again", ui.card_again(), Message::Open(View::Card));
        sketch
    }

    /// How letters get onto a console that has none.
    fn console(&self, sketch: &mut Sketch) {
        let [.., font] = COMMANDS;
        sketch.item(self.ui().console_font(font));
    }

    /// In every language, since one of them may not be seen: that it may not be seen.
    pub(super) fn say_unseen(&self, sketch: &mut Sketch) {
        if self.app.unseen().is_some() {
            let others = Locale::ALL.into_iter().filter(|locale| *locale != self.locale);
            for locale in std::iter::once(self.locale).chain(others) {
                sketch.blocks.push(Block::Aside(self.books.ui(locale).console_unseen()));
            }
        }
    }
}
