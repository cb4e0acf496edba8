//! The page of whoever leads: the time and the notes first, then what the room sees.
//!
//! It refuses to know what the room's page is.

use std::time::Duration;

use super::{Composer, Sketch};
use crate::app::{View, Workshop};
use crate::page::Block;
use shelf::content::plan::Losing;

impl Composer<'_> {
    /// The same page for whoever leads.
    pub(super) fn led(&self, mut sketch: Sketch) -> Sketch {
        if *self.app.visit().view() == View::Counting {
            // People have gone, and the question is what matters: it is not pushed off the page.
            return sketch;
        }
        let (notes, seen): (Vec<Block>, Vec<Block>) =
            std::mem::take(&mut sketch.blocks).into_iter().partition(|block| matches!(block, Block::Note(_)));
        self.tell_time(&mut sketch);
        sketch.blocks.extend(notes);
        if !seen.is_empty() {
            sketch.heading(self.ui().led_room());
        }
        let before = sketch.blocks.len();
        // What was kept is told where it stood among what the room sees.
        sketch.keeps_at = sketch.keeps_at.map(|at| at.saturating_add(before));
        sketch.blocks.extend(seen);
        sketch
    }

    /// How long it has been, what is left of it, what comes next, and how to end in time.
    fn tell_time(&self, sketch: &mut Sketch) {
        let ui = self.ui();
        let Some(running) = self.app.watch().running().map(minutes) else { return };
        let Some(workshop) = self.app.workshop() else {
            sketch.facts(ui.led_time(), std::iter::once(ui.led_running(usize::from(running))));
            return;
        };
        let rest = |all: u16, gone: u16| match all.checked_sub(gone) {
            Some(rest) => ui.led_rest(usize::from(rest)),
            None => ui.led_over(usize::from(gone.saturating_sub(all))),
        };
        let whole = workshop.plan().minutes;
        let time = [ui.led_running(usize::from(running)), rest(whole, running)];
        sketch.facts(ui.led_time(), time.into_iter());
        let going = self.app.watch().of_activity().map(nearest).unwrap_or_default();
        if let Some(activity) = workshop.activity() {
            sketch.facts(ui.led_part(), std::iter::once(rest(activity.minutes, going)));
        }
        if let Some(next) = workshop.next() {
            let name = self.name_of(workshop.plan(), next);
            let next = ui.led_activity(name.within(), usize::from(next.minutes));
            sketch.facts(ui.led_next(), std::iter::once(next));
        }
        let late = minutes_to_come(workshop, going).saturating_sub(whole.saturating_sub(running));
        let Some(losing) = how_to_lose(workshop, late) else { return };
        let to_come = losing.by.iter().filter(|saving| is_to_come(workshop, saving));
        let named = to_come.filter_map(|saving| {
            let (_, activity) = workshop.plan().activity(&saving.activity)?;
            let name = self.name_of(workshop.plan(), activity);
            Some(ui.led_saves(name.within(), usize::from(saving.saves)))
        });
        sketch.facts(ui.led_drop(), named);
    }
}

/// Whole minutes.
fn minutes(time: Duration) -> u16 {
    u16::try_from(time.as_secs() / 60).unwrap_or(u16::MAX)
}

/// The nearest whole minute: the time comes with each minute of the workshop, and a part begins in the middle of one. So it is
/// never told by more than half a minute too late or too early.
fn nearest(time: Duration) -> u16 {
    minutes(time.saturating_add(Duration::from_secs(30)))
}

/// How long the plan still takes where the activity at hand has taken so long.
fn minutes_to_come(workshop: &Workshop, going: u16) -> u16 {
    let activities = workshop.plan().activities.iter().enumerate();
    let here = workshop.nth();
    let to_come = activities.filter(|(nth, one)| *nth >= here && !workshop.omitted().contains(&one.id));
    let minutes =
        to_come.map(|(nth, one)| if nth == here { one.minutes.saturating_sub(going) } else { one.minutes });
    minutes.fold(0, u16::saturating_add)
}

/// Whether an activity that gives minutes has not begun, and was not left out.
fn is_to_come(workshop: &Workshop, saving: &shelf::content::plan::Saving) -> bool {
    let at = workshop.plan().activity(&saving.activity).map(|(nth, _)| nth);
    at.is_some_and(|at| at > workshop.nth()) && !workshop.omitted().contains(&saving.activity)
}

/// The shortest list of the plan that still gives so many minutes; where none does, the one that gives most. None where
/// there is time enough, or nothing can be given any more.
fn how_to_lose(workshop: &Workshop, late: u16) -> Option<&Losing> {
    let gives = |losing: &Losing| {
        let to_come = losing.by.iter().filter(|saving| is_to_come(workshop, saving));
        to_come.map(|saving| saving.saves).fold(0, u16::saturating_add)
    };
    let lists = || workshop.plan().losing.iter().filter(|losing| gives(losing) > 0);
    let enough = lists().find(|losing| gives(losing) >= late);
    enough.or_else(|| lists().max_by_key(|losing| gives(losing))).filter(|_| late > 0)
}
