//! What a person can ask of the machine that they sit at: a file for the sheet, the clipboard, another way of writing
//! Arabic, a setting kept; and what the world tells of it.
//!
//! It refuses to know how any of that is done.

use super::{App, Effect, Message, Notice, View, Wish};
use crate::disk::NotWritten;
use crate::preferences::Bidi;
use shelf::content::Id;

/// What became of a text for the clipboard.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Copied {
    /// It was sent. Terminals do not tell whether they took it.
    Sent,
    /// It is longer than terminals take, and nothing was sent.
    TooLong,
    /// There is no clipboard that could be reached.
    Nowhere,
}

/// Why an answer was not put into the settings file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NotKept {
    /// The file is written in a way that cannot be changed without harm: this line has to be added by hand.
    ByHand(String),
    /// It was not written.
    Not(NotWritten),
}

/// Why there is no copy of the sheet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NoCopy {
    /// Paper has no such letter: another form shows it.
    Unprintable(char),
    /// It was not written.
    Not(NotWritten),
}

impl App {
    /// What the world knows, and nobody has to be told.
    pub(super) fn learn(&mut self, message: Message) -> Vec<Effect> {
        if let Message::Today(date) = message {
            self.today = Some(date);
            return self.name_counts();
        } else if let Message::SheetNamed(file) = message {
            self.file = Some(file);
        } else if let Message::SettingsNamed(file) = message {
            self.settings = file.filter(|_| self.policy.may_keep_settings);
        } else if let Message::Found(mut found) = message {
            found.things.retain(|thing| self.shelf.holds(thing));
            self.visit.learn(found);
        } else if let Message::Watch(now) = message {
            self.watch.tells(now);
            self.turn_watch();
        } else if let Message::NotesElsewhere(elsewhere) = message {
            self.move_notes(elsewhere);
        } else if let Message::CountsNamed(names) = message {
            self.hear_names(names);
        } else if let Message::NotNoted(why) = message {
            // It is written at each step: said once, it is known.
            if !std::mem::replace(&mut self.is_unnoted, true) {
                self.visit.tell(Notice::NotNoted(why));
            }
        } else if message == Message::ArabicIsRight {
            self.doubts_arabic = false;
        }
        Vec::new()
    }

    /// What came of something that the person asked for.
    pub(super) fn tell_of(&mut self, message: Message) {
        let notice = if let Message::Copied(copied) = message {
            self.policy.may_copy.then_some(match copied {
                Copied::Sent => Notice::Copied,
                Copied::TooLong => Notice::NotCopied,
                Copied::Nowhere => Notice::NoClipboard,
            })
        } else if let Message::KeptWay(kept) = message {
            let notice = kept.map_or_else(Notice::NotKeptSo, Notice::KeptSo);
            self.policy.may_keep_settings.then_some(notice)
        } else {
            None
        };
        if let Some(notice) = notice {
            self.visit.tell(notice);
        }
    }

    pub(super) fn write_sheet(&mut self) -> Vec<Effect> {
        if !self.policy.may_keep_a_copy || !self.shows_paper() {
            return Vec::new();
        }
        // The name is used up, whatever comes of it: nobody writes into the same file twice.
        self.file.take().map(|file| Effect::Ask(Wish::WriteSheet(file))).into_iter().collect()
    }

    /// The form that leaves the guide, where what leaves is not the sheet: it is before the person, or below the pages
    /// that are about what leaves.
    pub fn leaving_form(&self) -> Option<&Id> {
        let is_about = |view: &&View| {
            matches!(view, View::Print | View::SheetLanguage | View::SheetFormat) || view.is_about_another()
        };
        let before = self.visit.views().iter().rev().find(|view| !is_about(view))?;
        if let View::Form(id) = before { Some(id) } else { None }
    }

    /// Whether there is something that can leave the guide: a form, or what was kept.
    pub(crate) fn has_paper(&self) -> bool {
        self.leaving_form().is_some() || !self.visit.kept().is_empty()
    }

    /// Whether it is before the person.
    fn shows_paper(&self) -> bool {
        matches!(self.visit.view(), View::Sheet | View::Form(_)) && self.has_paper()
    }

    pub(super) fn copy_sheet(&self) -> Vec<Effect> {
        let is_kept = *self.visit.view() == View::Kept && !self.visit.kept().is_empty();
        let there = is_kept || self.shows_paper();
        if there && self.policy.may_copy { vec![Effect::Copy] } else { Vec::new() }
    }

    /// Writes Arabic this way from now on, for this visit; the settings file is named before anybody can ask for it.
    pub(super) fn write_so(&mut self, way: Bidi) -> Vec<Effect> {
        if *self.visit.view() != View::Card {
            return Vec::new();
        }
        self.visit.write_so(way);
        if self.policy.may_keep_settings { vec![Effect::Ask(Wish::NameSettings)] } else { Vec::new() }
    }

    pub(super) fn keep_way(&self) -> Vec<Effect> {
        let named = self.settings.is_some() && self.policy.may_keep_settings;
        let way = self.visit.way().filter(|_| named && *self.visit.view() == View::Card);
        way.map(|way| Effect::Ask(Wish::KeepWay(way))).into_iter().collect()
    }
}
