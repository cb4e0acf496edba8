//! How a person wants their sheet: what is off it, in which order, in which languages, and what it is written as.
//!
//! Lines have names of their own, so that what was arranged holds in every language. It refuses to know what stands in them.

use std::fmt;

use super::{App, Effect, Wish};
use crate::preferences::{Format, Look, Paper};
use shelf::language::Locale;

/// A line or a part of the sheet, by a name that is the same in every language.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LineId(String);

impl LineId {
    /// The line of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }
}

impl fmt::Display for LineId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// How a person wants their sheet. As nobody has said anything, everything is on it, in the order of the guide.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Arrangement {
    off: Vec<LineId>,
    order: Vec<LineId>,
    second: Option<Locale>,
    format: Option<Format>,
    look: Look,
}

/// What a person changes about their sheet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Arrange {
    /// Take this off.
    TakeOff(LineId),
    /// Put it back.
    PutBack(LineId),
    /// These stand in this order, wherever they stand together.
    InOrder(Vec<LineId>),
    /// Say it in this language too, or in the reader’s alone.
    InTwo(Option<Locale>),
    /// Write it as this.
    As(Format),
    /// In large letters, or not.
    Large(bool),
    /// On this paper.
    On(Paper),
}

impl Arrangement {
    /// Whether this is taken off.
    pub fn is_off(&self, line: &LineId) -> bool {
        self.off.contains(line)
    }

    /// The place of a line among those that somebody has put in order.
    pub fn place(&self, line: &LineId) -> Option<usize> {
        self.order.iter().position(|one| one == line)
    }

    /// The second language, if it is in two.
    pub const fn second(&self) -> Option<Locale> {
        self.second
    }

    /// What it is written as, if the person has said it.
    pub const fn format(&self) -> Option<Format> {
        self.format
    }

    /// How it looks on paper and in a browser.
    pub const fn look(&self) -> Look {
        self.look
    }

    /// Takes over a change; says whether another file is meant from now on.
    pub(super) fn change(&mut self, change: Arrange) -> bool {
        match change {
            Arrange::TakeOff(line) if !self.off.contains(&line) => self.off.push(line),
            Arrange::TakeOff(_) => {}
            Arrange::PutBack(line) => self.off.retain(|one| *one != line),
            Arrange::InOrder(lines) => {
                self.order.retain(|one| !lines.contains(one));
                self.order.extend(lines);
            }
            Arrange::InTwo(second) => self.second = second,
            Arrange::As(format) => {
                self.format = Some(format);
                return true;
            }
            Arrange::Large(large) => self.look.large = large,
            Arrange::On(paper) => self.look.paper = paper,
        }
        false
    }
}

impl App {
    /// The same where a copy of the sheet goes into a file of this form, unless the person wants another.
    #[must_use]
    pub const fn writing(mut self, format: Format) -> Self {
        self.format = format;
        self
    }

    /// What the sheet is written as.
    pub fn format(&self) -> Format {
        self.visit.arrangement().format().unwrap_or(self.format)
    }

    pub(super) fn arrange(&mut self, change: Arrange) -> Vec<Effect> {
        if !self.visit.view().is_of_the_sheet() {
            return Vec::new();
        }
        let renames = self.visit.arrange(change);
        if !(renames && self.policy.may_keep_a_copy) {
            return Vec::new();
        }
        self.file = None;
        vec![Effect::Ask(Wish::NameSheet)]
    }
}
