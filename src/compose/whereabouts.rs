//! The place of a page: theme and story, how far somebody has come in it, and what waits underneath a page that lies on top.
//!
//! It refuses to know how any of it is drawn.

use super::{Composer, Sketch};
use crate::app::View;
use crate::page::{Mark, Progress, Standing};
use crate::passage::Passage;
use crate::walk::Walk;
use shelf::content::{Entry, Id, Kind, Place, Scenario};

impl Composer<'_> {
    /// The page belongs to this scenario, which may belong to a theme.
    pub(super) fn belongs_to(&self, sketch: &mut Sketch, scenario: &Scenario) {
        sketch.place.within = self.title_of(&scenario.id);
        sketch.place.theme = scenario.theme.as_ref().and_then(|theme| self.marked(theme));
    }

    /// A theme of the shelf with its mark: its number among them.
    pub(super) fn mark(&self, theme: &Id) -> Option<Mark> {
        self.app.shelf().library.themes.iter().position(|one| one == theme).map(Mark)
    }

    fn marked(&self, theme: &Id) -> Option<(Mark, Passage)> {
        Some((self.mark(theme)?, self.entry(Entry::Theme, theme, None)))
    }

    /// Which step or page of the walk this is, and how many can still come, by the longest way that is open. While what
    /// follows a choice is told, it is still the step at which that was made.
    pub(super) fn progress(&self, walk: &Walk) -> Option<Progress> {
        let ui = self.ui();
        let (nth, longest) = (walk.nth(), walk.longest());
        let follows = walk.hearing().is_some();
        let at_end = matches!(walk.place(), Place::Outcome(_)) && !follows;
        // The choice that is made here leads to one place, which is not after it but next.
        let more = if follows || at_end { longest } else { longest.map(|choices| choices.saturating_sub(1)) };
        let (told, brief) = match walk.scenario().kind {
            // The outcome of a lesson is its last page.
            Kind::Lesson => (ui.where_page(longest.unwrap_or_default(), nth), ui.where_page_open(nth)),
            Kind::Story if at_end => (ui.where_end(), ui.where_end()),
            // Whoever answered about themselves is at no story's end.
            Kind::MySituation if at_end => return None,
            Kind::Story | Kind::MySituation => {
                let told = more.map_or_else(|| ui.where_step_open(nth), |more| ui.where_step(more, nth));
                (told, ui.where_step_open(nth))
            }
        };
        let walked = nth.saturating_mul(2).saturating_add(usize::from(follows));
        // What follows the last choice, and the end, are half a step each.
        let half = usize::from(!at_end && !follows);
        let ahead = more.map(|more| more.saturating_mul(2).saturating_add(half));
        Some(Progress {
            told,
            brief,
            walked,
            ahead: if at_end { Some(0) } else { ahead.map(|ahead| ahead.max(1)) },
        })
    }

    /// A page that has no place of its own lies on top of another one: that waits, and the page says its own name.
    pub(super) fn settle(&self, sketch: &mut Sketch) {
        let view = self.app.visit().views().get(self.depth);
        let Some(over) = view.and_then(|view| self.name_over(view)) else { return };
        let below = self.app.visit().views().get(..self.depth).unwrap_or_default();
        for waiting in below.iter().rev() {
            if self.waits(sketch, waiting) {
                sketch.place.over = Some(over);
                return;
            }
        }
    }

    /// What waits below is a scenario or a problem, and the page says so.
    fn waits(&self, sketch: &mut Sketch, view: &View) -> bool {
        if let View::Problem(id) = view {
            sketch.place.within = self.entry(Entry::Problem, id, None);
            return true;
        }
        if matches!(view, View::Walk | View::Recap) {
            let Some(walk) = self.app.visit().walk() else { return false };
            self.belongs_to(sketch, walk.scenario());
            return true;
        }
        let View::About(id) = view else { return false };
        let Some(scenario) = self.app.shelf().scenario(id) else { return false };
        self.belongs_to(sketch, &scenario);
        true
    }

    /// What a page that can lie on top of any other is called there, in a word.
    fn name_over(&self, view: &View) -> Option<Passage> {
        let standing = match view {
            View::Words | View::Term(_) => Standing::Words,
            View::Rights | View::Right(_) => Standing::Rights,
            View::Help => Standing::Help,
            View::Kept
            | View::Sheet
            | View::SheetLines
            | View::SheetLine(_)
            | View::SheetLanguage
            | View::SheetFormat => Standing::Kept,
            View::Languages => Standing::Language,
            View::Countries | View::Country => Standing::Country,
            View::Keys => Standing::Keys,
            View::Needs => Standing::Needs,
            View::Print => Standing::Print,
            View::Second | View::Cards | View::Both => Standing::Show,
            View::NotesHere => Standing::Notes,
            View::Shelf => Standing::Home,
            View::Blank => Standing::Blank,
            // These have a place of their own, or lie on nothing.
            View::Question(_)
            | View::Sure(_)
            | View::Rules(_)
            | View::RuleSources
            | View::Welcome
            | View::Guide
            | View::Keeps
            | View::Services
            | View::ShelfBy(_)
            | View::Problems
            | View::Problem(_)
            | View::Lessons
            | View::Search
            | View::Ways
            | View::ByRight
            | View::WithRight(_)
            | View::ByLength
            | View::OfLength(_)
            | View::About(_)
            | View::Walk
            | View::Recap
            | View::Activity
            | View::Activities
            | View::Resume
            | View::Phone
            | View::Code(_)
            | View::Forms
            | View::Form(_)
            | View::FormRows(_)
            | View::Hands
            | View::Jump
            | View::Card
            | View::CardHelp
            | View::Attract
            | View::StaffCode
            | View::Staff
            | View::Counting
            | View::Warning { .. }
            | View::Goodbye { .. } => return None,
        };
        Some((standing.row().label)(&self.ui(), self.app))
    }
}
