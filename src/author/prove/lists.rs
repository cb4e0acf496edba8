//! Proving the pages of the shelf: whatever is happening, by right, by length, lessons, themes, places of care.
//!
//! It follows what the pages themselves offer, and trusts no list of them.

use std::collections::{HashSet, VecDeque};
use std::io;
use std::sync::Arc;

use super::{Prover, Taken};
use crate::app::{App, Message, Policy, Setting, View};
use crate::compose::{Audience, compose};
use shelf::compiled::Shelf;
use shelf::content::Kind;
use shelf::language::Locale;

impl Prover<'_> {
    /// Every page that can be opened from the shelf without beginning a scenario.
    pub(super) fn explore_shelf(&mut self, shelf: &Arc<Shelf>) -> io::Result<()> {
        let mut app = App::new(Policy::of(Setting::Personal), self.locale, Arc::clone(shelf));
        for message in [Message::UseLanguage(self.locale), Message::Home] {
            app.update(message);
        }
        let mut met: HashSet<(View, usize)> = HashSet::new();
        let mut open = VecDeque::from([(app, Vec::new())]);
        while let Some((app, path)) = open.pop_front() {
            let view = app.visit().view();
            if !met.insert((view.clone(), app.visit().first_of(view))) {
                continue;
            }
            self.read(&app, &path)?;
            let page = compose(&app, self.books, Audience::Person);
            let offers = (1..).zip(page.choices());
            for (number, offer) in
                offers.filter(|(_, offer)| matches!(offer.message, Message::Open(_) | Message::ShowFrom(_)))
            {
                let mut longer: Vec<Taken> = path.clone();
                longer.push(Taken { number, id: offer.id.clone() });
                let mut next = app.clone();
                next.update(offer.message.clone());
                open.push_back((next, longer));
            }
        }
        self.proof.ways += if self.locale == Locale::En { met.len() } else { 0 };
        let met: HashSet<View> = met.into_iter().map(|(view, _)| view).collect();
        self.look_for_the_lost(shelf, &met);
        Ok(())
    }

    /// What the shelf has and no page leads to.
    fn look_for_the_lost(&mut self, shelf: &Shelf, met: &HashSet<View>) {
        let scenarios = shelf.cards().map(|card| View::About(card.id));
        let problems = shelf.library.problems.iter().map(|problem| View::Problem(problem.id.clone()));
        let touched =
            shelf.library.rights.iter().filter(|right| shelf.about_right(&right.id).next().is_some());
        let rights = touched.map(|right| View::Right(right.id.clone()));
        let lessons = shelf.cards().any(|card| card.kind == Kind::Lesson);
        let forms = shelf.library.forms.iter().map(|form| View::Form(form.id.clone()));
        let all =
            scenarios.chain(problems).chain(rights).chain(lessons.then_some(View::Lessons)).chain(forms);
        for lost in all.filter(|view| !met.contains(view)) {
            self.tell(&[], &format!("no page leads to {lost:?}"));
        }
    }
}
