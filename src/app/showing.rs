//! Showing a page to somebody who reads another language: which one that is, and which sentence is held out.
//!
//! It refuses to know the sentences, and how many there are.

use super::{App, Arrange, View};
use shelf::language::Locale;

/// What is shown to somebody else, and how.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Showing {
    /// The language that the other person reads; asked once a visit.
    second: Option<Locale>,
    /// Which sentence; none where the page itself says which comes first.
    nth: Option<usize>,
    /// Whether the person's own language stands first.
    turned: bool,
}

impl Showing {
    /// Which sentence is held out, from 0, once somebody went to another than the first.
    pub const fn nth(&self) -> Option<usize> {
        self.nth
    }

    /// Whether the person's own language stands first.
    pub const fn is_turned(&self) -> bool {
        self.turned
    }
}

impl App {
    /// The language that somebody else is shown pages in: that of the sheet, if nobody said another. Else the one that the hub names. None before it was asked for, and once it is the person's own.
    pub fn second(&self) -> Option<Locale> {
        let asked = self.visit.showing().second.or(self.visit.arrangement().second()).or(self.beside);
        asked.filter(|second| *second != self.locale)
    }

    pub(super) fn show(&mut self) {
        // On the list of everything that can be done it is about the page below.
        let about = self.visit.views().iter().rev().find(|view| **view != View::Keys);
        if !self.visit.is_welcomed() || !about.is_some_and(View::can_be_shown) {
            return;
        }
        let view = if self.second().is_some() { View::Cards } else { View::Second };
        self.begin_cards();
        self.visit.open(view);
    }

    pub(super) fn show_in(&mut self, second: Locale) {
        if second == self.locale || !matches!(self.visit.view(), View::Second | View::Cards | View::Both) {
            return;
        }
        self.visit.showing_mut().second = Some(second);
        if self.visit.arrangement().second().is_none() {
            // Whoever can read this can read the sheet, too.
            self.visit.arrange(Arrange::InTwo(Some(second)));
        }
        let views = self.visit.views();
        let goes_on = |view: &View| matches!(view, View::Cards | View::Both);
        if views.iter().any(goes_on) {
            self.visit.close(&[View::Second]);
        } else {
            self.begin_cards();
            self.visit.close(&[View::Second]);
            self.visit.open(View::Cards);
        }
    }

    pub(super) fn show_card(&mut self, nth: usize) {
        if *self.visit.view() == View::Cards {
            self.visit.showing_mut().nth = Some(nth);
        }
    }

    pub(super) fn turn_card(&mut self) {
        if *self.visit.view() == View::Cards {
            let showing = self.visit.showing_mut();
            showing.turned = !showing.turned;
        }
    }

    const fn begin_cards(&mut self) {
        let showing = self.visit.showing_mut();
        showing.nth = None;
        showing.turned = false;
    }
}
