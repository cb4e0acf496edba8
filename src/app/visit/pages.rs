//! Which pages are open, one on top of the other, and the ways between them.
//!
//! It refuses to know what stands on a page, and what somebody kept.

use super::{Staff, Visit};
use crate::app::view::View;
use crate::walk::Walk;

impl Visit {
    /// Somebody has come.
    pub(in crate::app) fn arrive(&mut self) {
        self.views.retain(|view| *view != View::Attract);
    }

    /// What is before the person.
    pub fn view(&self) -> &View {
        self.views.last().unwrap_or(&View::Languages)
    }

    /// Everything that is open, from the first page to the one before the person.
    pub fn views(&self) -> &[View] {
        &self.views
    }

    /// Which thing of its list comes first on the page of this view, from 0, as far as the list goes.
    pub fn first_of(&self, view: &View) -> usize {
        self.parts.iter().find(|(known, _)| known == view).map_or(0, |(_, first)| *first)
    }

    /// Whether there is a page to go back to.
    pub fn may_go_back(&self) -> bool {
        self.views.len() > 1 && *self.view() != View::Attract
    }

    /// Whether the person has been welcomed, so that the language page is an aside.
    pub fn is_welcomed(&self) -> bool {
        self.views.contains(&View::Welcome)
    }

    /// Opens a view; one that is open already is gone back to, so that pages never pile up.
    ///
    /// The first page stays below all others, so that languages can be opened again on top of any page.
    pub(in crate::app) fn open(&mut self, view: View) {
        self.parts.retain(|(known, _)| self.views.contains(known));
        let open = self.views.iter().skip(1).position(|open| *open == view);
        match open {
            Some(nth) => self.views.truncate(nth + 2),
            None if *self.view() == view => {}
            None => self.views.push(view),
        }
        self.forget_words();
    }

    /// What was typed is forgotten as soon as its page is closed.
    fn forget_words(&mut self) {
        if !self.views.contains(&View::Search) {
            self.search = None;
        }
        if !matches!(self.view(), View::StaffCode | View::Staff) {
            self.staff = Staff::default();
        }
    }

    /// After a language was chosen: on to the welcome, or back to where the person was.
    pub(in crate::app) fn greet(&mut self) {
        if self.views == [View::Languages] {
            self.views.push(View::Welcome);
        } else if *self.view() == View::Languages {
            self.views.pop();
        }
    }

    /// Closes these views, wherever they are open; the first page always is.
    pub(in crate::app) fn close(&mut self, gone: &[View]) {
        self.views.retain(|view| *view == View::Languages || !gone.contains(view));
    }

    pub(in crate::app) fn return_to_walk(&mut self) {
        self.waiting = false;
        self.open(View::Walk);
    }

    pub(in crate::app) fn back(&mut self) {
        self.waiting = false;
        if *self.view() == View::Walk && self.walk_mut().is_some_and(Walk::step_back) {
            return;
        }
        if self.may_go_back() {
            self.views.pop();
            self.forget_words();
        }
    }

    /// Shows the list of the page from its thing of this number on.
    pub(in crate::app) fn show_from(&mut self, first: usize) {
        while self.may_go_back() && *self.view() == View::Keys {
            self.views.pop();
        }
        let view = self.view().clone();
        self.parts.retain(|(known, _)| *known != view);
        self.parts.push((view, first));
    }

    pub(in crate::app) fn home(&mut self) {
        self.open(View::Shelf);
    }

    /// The warning says how long it still waits.
    pub(in crate::app) fn count_down(&mut self, warning: View) {
        self.close_warning();
        self.views.push(warning);
    }

    pub(in crate::app) fn close_warning(&mut self) {
        if matches!(self.view(), View::Warning { .. }) {
            self.views.pop();
        }
    }
}
