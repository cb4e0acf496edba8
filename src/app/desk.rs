//! What whoever writes the guide sees of it besides its pages: what was found, where things stand, and their tools.
//!
//! It hears that files were read again, and keeps the place that they are at. It refuses to know a disk, and how any of
//! this is told.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{App, Effect, Message, Notice, View};
use crate::walk::{Followed, Walk};
use shelf::compiled::Shelf;
use shelf::content::{Catalogue, Id, Place};
use shelf::files::Files;
use shelf::finding::Finding;
use shelf::language::Locale;

/// What the files say, now that they were read again.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Renewal {
    /// What is sound of the shelf; of what is not, what it was when it last was.
    pub catalogue: Arc<Catalogue>,
    /// The phrases; of a file that is none, what it was when it last was one.
    pub phrases: Arc<Files>,
    /// What there is to say about them.
    pub report: Arc<Report>,
}

/// What there is to say about the files.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Report {
    /// Everything that is wrong or doubtful in them as they are now.
    pub findings: Vec<Finding>,
    /// Files that cannot be shown as they are now: the guide shows what they were. For each, the phrases that it lost.
    pub held: BTreeMap<String, Vec<String>>,
    /// Where the thing stands that a key of a phrase is made for: file and line.
    pub places: BTreeMap<String, (String, usize)>,
    /// The lines at which something begins, by file, with its key: only of files that something was found in.
    pub lines: BTreeMap<String, Vec<(usize, String)>>,
}

impl Report {
    /// Whether a file of this scenario cannot be shown as it is now.
    pub fn holds(&self, scenario: &Id) -> bool {
        self.held.keys().any(|file| file.ends_with(&format!("/{scenario}.yaml")))
    }

    /// The key of the thing that a finding is about; none when it is about a file as a whole.
    pub fn key_of(&self, finding: &Finding) -> Option<&str> {
        let lines = self.lines.get(&finding.file)?;
        let nth = lines.partition_point(|(line, _)| *line <= finding.line).checked_sub(1)?;
        lines.get(nth).map(|(_, key)| key.as_str())
    }
}

/// Something that can be done at the desk alone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Tool {
    /// Show the author's strip, or hide it.
    Strip,
    /// Show the choices that are closed here, or hide them.
    Closed,
    /// To the place before, in the order of the file.
    Before,
    /// To the place after.
    After,
}

/// Where whoever writes wants to be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wanted {
    /// The scenario.
    pub scenario: Id,
    /// The place in it; its start if none.
    pub place: Option<Id>,
    /// The choice there whose consequence is wanted.
    pub choice: Option<Id>,
}

/// What whoever writes sees besides the pages.
#[derive(Clone, PartialEq, Debug)]
pub struct Desk {
    beside: Option<Locale>,
    strip: bool,
    closed: bool,
    report: Arc<Report>,
    /// A scenario that could not be opened yet.
    wanted: Option<Wanted>,
}

impl Default for Desk {
    fn default() -> Self {
        Self { beside: None, strip: true, closed: false, report: Arc::default(), wanted: None }
    }
}

impl Desk {
    /// The language that stands beside the one of the pages.
    pub const fn beside(&self) -> Option<Locale> {
        self.beside
    }

    /// Whether the strip is shown.
    pub const fn shows_strip(&self) -> bool {
        self.strip
    }

    /// Whether choices are shown that are closed here.
    pub const fn shows_closed(&self) -> bool {
        self.closed
    }

    /// What there is to say about the files.
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// The scenario that could not be opened yet.
    pub const fn wanted(&self) -> Option<&Wanted> {
        self.wanted.as_ref()
    }
}

impl App {
    /// The same for whoever writes: with another language beside the pages, on the shelf or where they want to be.
    #[must_use]
    pub fn at_desk(mut self, beside: Option<Locale>, wanted: Option<Wanted>) -> Self {
        let locale = self.locale;
        self.desk.beside = beside;
        self.desk.wanted = wanted;
        for message in [Message::UseLanguage(locale), Message::Home, Message::ShowNotes(true)] {
            self.update(message);
        }
        self
    }

    /// What whoever writes sees besides the pages; none for everybody else.
    pub fn desk(&self) -> Option<&Desk> {
        self.policy.may_look_behind.then_some(&self.desk)
    }

    /// Whether what `tool` shows or hides is shown.
    pub fn shows(&self, tool: Tool) -> bool {
        self.desk().is_some_and(|desk| match tool {
            Tool::Strip => desk.strip,
            Tool::Closed => desk.closed,
            Tool::Before | Tool::After => false,
        })
    }

    /// Whether `tool` means something on the page of `view`.
    pub fn has_tool(&self, tool: Tool, view: &View) -> bool {
        if self.desk().is_none() {
            return false;
        }
        match tool {
            Tool::Strip => true,
            Tool::Before | Tool::After => *view == View::Walk && self.neighbour(tool).is_some(),
            Tool::Closed => {
                let has_closed = |walk: &Walk| {
                    let choices = walk.scenario().choices(walk.place());
                    choices.iter().any(|choice| !choice.guard.opens(walk.flags()))
                };
                let walk = self.visit.walk().filter(|walk| walk.hearing().is_none());
                *view == View::Walk && walk.is_some_and(has_closed)
            }
        }
    }

    /// The place before or after this one, in the order of the file.
    pub fn neighbour(&self, tool: Tool) -> Option<Place> {
        let walk = self.visit.walk()?;
        let here = walk.hearing().map_or_else(|| walk.place(), |turn| turn.at);
        let mut places = walk.scenario().places();
        match tool {
            Tool::Before => places.take_while(|place| *place != here).last(),
            Tool::After => places.find(|place| *place == here).and_then(|_| places.next()),
            Tool::Strip | Tool::Closed => None,
        }
    }

    pub(super) fn use_tool(&mut self, tool: Tool) {
        match tool {
            _ if !self.policy.may_look_behind => {}
            Tool::Strip => self.desk.strip = !self.desk.strip,
            Tool::Closed => self.desk.closed = !self.desk.closed,
            Tool::Before | Tool::After => {
                if let Some(place) = self.neighbour(tool) {
                    self.jump(place);
                    // Whoever looks at one place after the other has no later answers to lose.
                    self.visit.take_notice();
                }
            }
        }
    }

    pub(super) fn choose_anyway(&mut self, id: &Id) {
        if self.policy.may_look_behind && self.visit.choose_elsewhere(id) {
            self.visit.tell(Notice::AnotherPath);
            self.keep_what_keeps_itself();
        }
    }

    /// Goes on with what the files say now, at the same place.
    pub(super) fn renew(&mut self, renewal: Renewal, before: Option<Notice>) -> Vec<Effect> {
        if !self.policy.may_look_behind {
            return Vec::new();
        }
        self.shelf = Arc::new(Shelf::of(&renewal.catalogue));
        self.desk.report = renewal.report;
        match self.visit.renew(&self.shelf) {
            Some(Followed::AnotherPath) => self.visit.tell(Notice::AnotherPath),
            Some(Followed::NotSoFar) => self.visit.tell(Notice::PlaceGone),
            Some(Followed::Whole) | None => self.visit.put_notice_back(before),
        }
        let gone: Vec<_> = self.visit.views().iter().filter(|view| !self.exists(view)).cloned().collect();
        self.visit.close(&gone);
        self.go_where_wanted();
        let mut effects = vec![Effect::SpeakFrom(renewal.phrases)];
        effects.extend(self.look());
        effects
    }

    /// Opens what is wanted, once it is there.
    fn go_where_wanted(&mut self) {
        let Some(wanted) = self.desk.wanted.take() else { return };
        let Some(scenario) = self.shelf.scenario(&wanted.scenario) else {
            self.desk.wanted = Some(wanted);
            return;
        };
        self.begin_walk(&wanted.scenario, true);
        let named = |place: &Place| scenario.place_id(*place) == wanted.place.as_ref();
        if let Some(place) = scenario.places().find(named) {
            self.jump(place);
        }
        if let Some(choice) = &wanted.choice {
            self.visit.choose_elsewhere(choice);
        }
        self.visit.take_notice();
    }
}

/// Whether the story that somebody walks through is no longer on the shelf.
pub fn is_gone(walk: &Walk, shelf: &Shelf) -> bool {
    shelf.card(&walk.scenario().id).is_none()
}
