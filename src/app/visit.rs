//! One person's time at the guide: where they are, what they walked, what they kept. A kiosk wipes it.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::arrangement::{Arrange, Arrangement};
use super::printing::{NotPrinted, Printing};
use super::showing::Showing;
use super::staff::Staff;
use super::typed::Typed;
use super::view::View;
use super::{Filling, Hands, NoCopy, NotKept};
use crate::disk::NotWritten;
use crate::preferences::{Bidi, Needs};
use crate::walk::{Followed, Walk};
use shelf::compiled::Shelf;
use shelf::content::{Id, Kind, Scenario};
use shelf::search::Found;

mod kept;
mod pages;

pub use kept::Kept;

/// Where a person lives, as far as they said it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Living {
    /// In this country, which there is a pack for.
    In(Id),
    /// Somewhere that the guide has no pack for.
    Elsewhere,
}

/// What just happened, said once.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Notice {
    /// So many things were kept for the sheet.
    Kept(usize),
    /// Something was taken off it.
    LetGo,
    /// The person said where they live.
    LivesIn(Living),
    /// So many later answers were dropped.
    Dropped(usize),
    /// The same place, by another path than before.
    AnotherPath,
    /// The place is no longer there, or nothing leads to it: this is the last one before it.
    PlaceGone,
    /// The sheet is in this file.
    Wrote(PathBuf),
    /// The sheet could not be written.
    NotWritten(NoCopy),
    /// The place of a workshop could not be written down, in case it is interrupted.
    NotNoted(NotWritten),
    /// The sheet was sent to the clipboard; nobody can know whether it arrived.
    Copied,
    /// It was not sent: it is longer than terminals take.
    NotCopied,
    /// It was not sent: there is no clipboard.
    NoClipboard,
    /// Pages look as the person needs them from now on.
    NeedsMet,
    /// The page comes out of the printer.
    Printed,
    /// Nothing is known yet of the page that was sent to the printer.
    StillPrinting,
    /// No page came out.
    NotPrinted(NotPrinted),
    /// Arabic is written in another way from now on.
    WrittenSo,
    /// The answer is in this settings file.
    KeptSo(PathBuf),
    /// The answer could not be put into the settings file.
    NotKeptSo(NotKept),
}

/// One person's time at the guide.
#[derive(Clone, PartialEq, Debug)]
pub struct Visit {
    /// What is before the person, on top of what was before. Never empty.
    views: Vec<View>,
    /// Which thing of its list comes first on the page of an open view, where that is not the first of all.
    parts: Vec<(View, usize)>,
    walks: BTreeMap<Id, Walk>,
    here: Option<Id>,
    kept: Vec<Kept>,
    /// What was taken off the sheet: it does not come back by itself.
    let_go: Vec<Kept>,
    /// How the sheet is wanted.
    arrangement: Arrangement,
    /// What the person said about forms.
    fillings: BTreeMap<Id, Filling>,
    living: Option<Living>,
    notice: Option<Notice>,
    /// What is typed on the search page, as long as that page is open.
    search: Option<Typed>,
    notes: bool,
    /// Whether whoever leads knows that notes are seen by everybody here.
    is_warned: bool,
    /// The hands that are up.
    hands: Hands,
    /// How Arabic is written, if the person has said it.
    way: Option<Bidi>,
    /// What the person needs, to see a page at all.
    needs: Needs,
    /// Whether what follows the last choice still waits for the group.
    waiting: bool,
    /// What is shown to somebody else.
    showing: Showing,
    /// What has been printed.
    printing: Printing,
    /// What hub staff have typed and seen.
    staff: Staff,
}

impl Visit {
    pub(super) fn new() -> Self {
        Self {
            views: vec![View::Languages],
            parts: Vec::new(),
            walks: BTreeMap::new(),
            here: None,
            kept: Vec::new(),
            let_go: Vec::new(),
            arrangement: Arrangement::default(),
            fillings: BTreeMap::new(),
            living: None,
            notice: None,
            search: None,
            notes: false,
            is_warned: false,
            hands: Hands::default(),
            way: None,
            needs: Needs::default(),
            waiting: false,
            showing: Showing::default(),
            printing: Printing::default(),
            staff: Staff::default(),
        }
    }

    /// The same before anybody has come.
    pub(super) fn attracting() -> Self {
        Self { views: vec![View::Languages, View::Attract], ..Self::new() }
    }

    /// What hub staff have typed and seen.
    pub const fn staff(&self) -> &Staff {
        &self.staff
    }

    pub(super) const fn staff_mut(&mut self) -> &mut Staff {
        &mut self.staff
    }

    /// What has been printed, and what becomes of it.
    pub const fn printing(&self) -> &Printing {
        &self.printing
    }

    pub(super) const fn printing_mut(&mut self) -> &mut Printing {
        &mut self.printing
    }

    /// What is shown to somebody else, and how.
    pub const fn showing(&self) -> &Showing {
        &self.showing
    }

    pub(super) const fn showing_mut(&mut self) -> &mut Showing {
        &mut self.showing
    }

    /// Whether the place before the group has a note: a step of a story, also while the group talks about it.
    pub fn has_note(&self) -> bool {
        self.walk().is_some_and(|walk| {
            let story = walk.scenario().kind == Kind::Story;
            story && !walk.at_rest() && (walk.hearing().is_none() || self.waits())
        })
    }

    /// The walk at hand.
    pub fn walk(&self) -> Option<&Walk> {
        self.here.as_ref().and_then(|id| self.walks.get(id))
    }

    /// The walk through this scenario, if there was one in this visit.
    pub fn walk_in(&self, scenario: &Id) -> Option<&Walk> {
        self.walks.get(scenario)
    }

    /// How the sheet is wanted.
    pub const fn arrangement(&self) -> &Arrangement {
        &self.arrangement
    }

    /// What was said about this form.
    pub fn filling(&self, form: &Id) -> Filling {
        self.fillings.get(form).cloned().unwrap_or_default()
    }

    pub(super) fn filling_mut(&mut self, form: &Id) -> &mut Filling {
        self.fillings.entry(form.clone()).or_default()
    }

    /// What was typed on the search page, while that is open.
    pub fn typed(&self) -> Option<&str> {
        self.search.as_ref().map(|search| search.words.as_str())
    }

    /// Whether more was typed than is looked for.
    pub fn is_cut(&self) -> bool {
        self.search.as_ref().is_some_and(|search| search.is_cut)
    }

    /// What was found for it, once it was looked for.
    pub fn found(&self) -> Option<&Found> {
        self.search.as_ref().and_then(|search| search.found.as_ref())
    }

    /// Where the person said that they live.
    pub const fn living(&self) -> Option<&Living> {
        self.living.as_ref()
    }

    /// What just happened.
    pub const fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// Whether the facilitator's notes are shown.
    pub const fn shows_notes(&self) -> bool {
        self.notes
    }

    /// How Arabic is written, if the person has said it.
    pub const fn way(&self) -> Option<Bidi> {
        self.way
    }

    /// What the person needs, to see a page at all.
    pub const fn needs(&self) -> Needs {
        self.needs
    }

    /// Whether what follows the last choice still waits for the group.
    pub fn waits(&self) -> bool {
        self.waiting && self.walk().is_some_and(|walk| walk.hearing().is_some())
    }

    pub(super) fn walk_mut(&mut self) -> Option<&mut Walk> {
        self.here.as_ref().and_then(|id| self.walks.get_mut(id))
    }

    pub(super) const fn take_notice(&mut self) -> Option<Notice> {
        self.notice.take()
    }

    pub(super) fn put_notice_back(&mut self, notice: Option<Notice>) {
        self.notice = notice;
    }

    pub(super) fn tell(&mut self, notice: Notice) {
        self.notice = Some(notice);
    }

    pub(super) fn search(&mut self, words: &str) {
        self.search = Some(Typed::now(words, self.search.take()));
    }

    pub(super) fn learn(&mut self, found: Found) {
        if let Some(search) = &mut self.search {
            search.found = Some(found);
        }
    }

    /// Notes where the person lives, and goes back to where they were asked.
    ///
    /// A pack that is open belongs to where they lived before.
    pub(super) fn live_in(&mut self, living: Living) {
        let was_asked = *self.view() == View::Countries && self.may_go_back();
        if was_asked {
            self.views.pop();
        }
        self.views.retain(|view| {
            // Another pack may answer nothing to the question that is open.
            let is_part = matches!(view, View::Question(_) | View::Rules(_) | View::RuleSources);
            let is_gone = *view == View::Country && living == Living::Elsewhere;
            !is_part && !is_gone
        });
        // Whoever says where they live wants to read the rules there; these pages have them already.
        let has_rules = matches!(self.view(), View::Right(_) | View::Help | View::Country);
        if (was_asked || *self.view() == View::Search) && !has_rules && living != Living::Elsewhere {
            self.open(View::Country);
        }
        self.notice = Some(Notice::LivesIn(living.clone()));
        self.living = Some(living);
    }

    pub(super) fn begin(&mut self, scenario: Arc<Scenario>, afresh: bool) {
        let id = scenario.id.clone();
        if afresh || !self.walks.contains_key(&id) {
            self.walks.insert(id.clone(), Walk::begin(scenario));
        }
        self.here = Some(id);
        self.waiting = false;
        self.views.retain(|view| !matches!(view, View::Walk | View::Recap));
        self.open(View::Walk);
    }

    /// Stands where this walk does, in the story that is walked already; `waits` when what follows is not told yet.
    pub(super) fn go_again(&mut self, walk: Walk, waits: bool) {
        if let Some(here) = self.walk_mut() {
            *here = walk;
            self.waiting = waits;
        }
    }

    pub(super) fn choose(&mut self, id: &Id, hides: bool) {
        let dropped = self.walk_mut().and_then(|walk| walk.choose(id));
        if let Some(many @ 1..) = dropped.filter(|_| !hides) {
            self.notice = Some(Notice::Dropped(many));
        }
        self.waiting = hides;
    }

    /// Chooses what is closed here, by a path on which it is open; says whether there is one.
    pub(super) fn choose_elsewhere(&mut self, id: &Id) -> bool {
        self.walk_mut().is_some_and(|walk| walk.choose_elsewhere(id).is_some())
    }

    /// Goes on with every walk as its scenario is now, and says what became of the one at hand. A scenario that is no
    /// longer there is walked as it was.
    pub(super) fn renew(&mut self, shelf: &Shelf) -> Option<Followed> {
        let mut here = None;
        for (id, walk) in &mut self.walks {
            let Some(scenario) = shelf.scenario(id).filter(|scenario| scenario != walk.scenario()) else {
                continue;
            };
            let (renewed, followed) = walk.renewed(&scenario);
            *walk = renewed;
            here = here.or((self.here.as_ref() == Some(id)).then_some(followed));
        }
        here
    }

    pub(super) const fn reveal(&mut self) {
        self.waiting = false;
    }

    /// Changes how the sheet is wanted, and goes back to the page that a choice was made for. Says whether another file is
    /// meant from now on.
    pub(super) fn arrange(&mut self, change: Arrange) -> bool {
        if matches!(self.view(), View::SheetLanguage | View::SheetLine(_)) {
            self.views.pop();
        }
        self.arrangement.change(change)
    }

    /// Shows the notes, or hides them. Whoever has been warned is not warned again, until the notes have been elsewhere.
    pub(super) fn show_notes(&mut self, shown: bool, is_warned: bool) {
        self.notes = shown;
        self.is_warned = is_warned;
        self.close(&[View::NotesHere]);
    }

    /// Whether whoever leads knows that notes are seen by everybody here.
    pub const fn is_warned(&self) -> bool {
        self.is_warned
    }

    pub(super) const fn hands(&self) -> &Hands {
        &self.hands
    }

    pub(super) const fn hands_mut(&mut self) -> &mut Hands {
        &mut self.hands
    }

    /// Takes this choice instead of the one whose consequence is told, and tells what follows it.
    pub(super) fn take_instead(&mut self, id: &Id) {
        if let Some(walk) = self.walk_mut() {
            walk.step_back();
        }
        self.choose(id, false);
    }

    pub(super) fn write_so(&mut self, way: Bidi) {
        self.way = Some(way);
        self.notice = Some(Notice::WrittenSo);
    }

    pub(super) fn need(&mut self, needs: Needs) {
        self.needs = needs;
        self.notice = Some(Notice::NeedsMet);
    }
}
