//! The pages behind the guide, for hub staff: their code, and how the kiosk is.
//!
//! What is wrong with a file is told in plain English, as everywhere. It refuses to know how any of it was found out.

use super::{Composer, Sketch};
use crate::app::{Check, Condition, Door, MASK, Message, Stage};
use crate::page::{Asks, Block, Typed};
use crate::passage::Passage;
use shelf::language::Locale;

impl Composer<'_> {
    /// The code: whoever looks over a shoulder sees how long it is.
    pub(super) fn staff_code(&self) -> Sketch {
        let (ui, staff) = (self.ui(), self.app.visit().staff());
        let mut sketch = self.blank(ui.staff_code_title());
        let words = Passage::plain(MASK.to_string().repeat(staff.letters()), self.locale);
        sketch.typed = Some(Typed { label: ui.staff_code_label(), words, asks: Asks::Code });
        match staff.door() {
            Door::Shut => sketch.prose(ui.staff_code_how()),
            Door::Trying => sketch.prose(ui.staff_code_trying()),
            Door::Wrong => sketch.prose(ui.staff_code_wrong()),
            Door::Locked(limit) => sketch.prose(ui.staff_code_locked(limit.as_secs().div_ceil(60))),
        }
        sketch.choice("open", ui.staff_code_open(), Message::TryCode);
        sketch
    }

    /// How the kiosk is, and what can be done.
    pub(super) fn staff(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.staff_title());
        match self.app.visit().staff().report() {
            Some(report) => self.report(&mut sketch, report),
            None => sketch.prose(ui.staff_code_trying()),
        }
        match self.app.test_page() {
            Stage::Before => {}
            Stage::Sent => sketch.prose(ui.print_sent()),
            Stage::Waiting => sketch.prose(ui.print_waiting()),
            Stage::Done => sketch.prose(ui.print_done()),
            Stage::Not(why) => sketch.prose(self.why_not_printed(why)),
        }
        sketch.prose(ui.staff_closes());
        if self.app.may_print() {
            sketch.choice("print", ui.staff_print(), Message::TestPrinter);
        }
        sketch.choice("anew", ui.staff_anew(), Message::BeginAnew);
        sketch.choice("leave", ui.staff_leave(), Message::LeaveKiosk);
        sketch
    }

    fn report(&self, sketch: &mut Sketch, report: &Condition) {
        let ui = self.ui();
        let of = |good: bool| {
            report.checks.iter().filter(move |check| check.1 == good).map(|check| self.check(check.0))
        };
        sketch.facts(ui.staff_not_in_order(), of(false));
        sketch.facts(ui.staff_in_order(), of(true));
        if !report.hub.is_empty() {
            sketch.prose(ui.staff_hub_old());
            let told = report.hub.iter().map(|line| Block::Aside(Passage::plain(line.as_str(), Locale::En)));
            sketch.blocks.extend(told);
        }
        sketch.item(ui.staff_shelf(report.shelf.as_str()));
        if let Some((day, times)) = report.started {
            sketch.item(ui.staff_started(self.date(day).within(), times));
        }
        if let Some((day, why)) = report.printer {
            sketch.item(ui.staff_printer(self.date(day).within(), self.why_not_printed(why).within()));
        }
        match report.counts {
            None => {}
            Some(None) => sketch.item(ui.staff_few()),
            Some(Some((visits, stories))) => sketch.item(ui.staff_counts(stories, visits)),
        }
    }

    fn check(&self, check: Check) -> Passage {
        let ui = self.ui();
        match check {
            Check::Shelf => ui.staff_check_shelf(),
            Check::Hub => ui.staff_check_hub(),
            Check::Memory => ui.staff_check_memory(),
            Check::Notes => ui.staff_check_notes(),
        }
    }
}
