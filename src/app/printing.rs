//! Printing the sheet: whether it may be, how much of it a visit may print, and what becomes of it.
//!
//! Of a printer it is known only what the world says afterwards. It refuses to know how pages get to it.

use super::{App, Effect, Notice, View, Wish};
use shelf::content::hub;

/// A printer that the sheet may be printed on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Printer {
    /// The name of its queue; the system’s own if there is none.
    pub queue: Option<String>,
    /// How much one visit may print; as much as somebody wants, where there is none.
    pub limit: Option<Limit>,
}

/// How much one visit may print.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limit {
    /// So many pages.
    pub pages: u16,
    /// So many times.
    pub copies: u16,
}

impl Printer {
    /// The printer of a hub.
    pub fn of_hub(print: &hub::Printing) -> Self {
        let limit = Limit { pages: print.pages, copies: print.copies };
        Self { queue: print.printer.clone(), limit: Some(limit) }
    }

    /// A printer of one’s own: the system’s if none is named.
    pub const fn of_ones_own(queue: Option<String>) -> Self {
        Self { queue, limit: None }
    }
}

/// Why no page came out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotPrinted {
    /// There is no printer, or nothing that prints.
    NoPrinter,
    /// The printer takes nothing at the moment.
    Refused,
    /// It stands still: without paper, or switched off by somebody.
    Stopped,
    /// It took the page and did not print it.
    Stuck,
    /// Nothing answers.
    NoAnswer,
    /// It is printing, and takes longer than anybody waits.
    Slow,
    /// The sheet has so many pages, which are more than one visit may print.
    TooLong(u16),
    /// Paper has no such letter.
    Unprintable(char),
}

/// What has been printed in a visit.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Printing {
    stage: Stage,
    pages: u16,
    copies: u16,
}

/// What becomes of the sheet that was to be printed last.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Stage {
    /// None was.
    #[default]
    Before,
    /// It is on its way.
    Sent,
    /// Nothing is known of it yet.
    Waiting,
    /// It comes out.
    Done,
    /// It does not.
    Not(NotPrinted),
}

impl Printing {
    /// What becomes of the sheet that was to be printed last.
    pub const fn stage(&self) -> Stage {
        self.stage
    }

    /// Whether something is on its way.
    pub const fn is_under_way(&self) -> bool {
        matches!(self.stage, Stage::Sent | Stage::Waiting)
    }

    pub(super) const fn send(&mut self) {
        self.stage = Stage::Sent;
    }

    const fn count(&mut self, pages: u16) {
        self.pages = self.pages.saturating_add(pages);
        self.copies = self.copies.saturating_add(1);
    }
}

impl App {
    /// The same with a printer.
    #[must_use]
    pub fn printing_on(mut self, printer: Printer) -> Self {
        self.printer = Some(printer);
        self
    }

    /// The printer that the sheet may be printed on.
    pub const fn printer(&self) -> Option<&Printer> {
        self.printer.as_ref()
    }

    /// Whether the sheet may be printed here at all.
    pub const fn may_print(&self) -> bool {
        self.printer.is_some() && cfg!(feature = "paper")
    }

    /// How many pages this visit may still print; none where nobody counts.
    pub fn pages_to_print(&self) -> Option<u16> {
        let limit = self.printer.as_ref()?.limit?;
        let printed = self.visit.printing();
        let has_copies = printed.copies < limit.copies;
        Some(if has_copies { limit.pages.saturating_sub(printed.pages) } else { 0 })
    }

    pub(super) fn print(&mut self) -> Vec<Effect> {
        let most = self.pages_to_print().unwrap_or(u16::MAX);
        let asked = *self.visit.view() == View::Print && self.may_print() && self.has_paper();
        if !asked || most == 0 || self.visit.printing().is_under_way() {
            return Vec::new();
        }
        self.visit.printing_mut().send();
        vec![Effect::Ask(Wish::Print(most))]
    }

    pub(super) fn go_on_printing(&mut self) -> Vec<Effect> {
        if !self.visit.printing().is_under_way() {
            return Vec::new();
        }
        self.become_of_print(Stage::Waiting, Notice::StillPrinting);
        vec![Effect::Ask(Wish::AwaitPrint)]
    }

    pub(super) fn hear_of_printing(&mut self, printed: Result<u16, NotPrinted>) {
        if !self.visit.printing().is_under_way() {
            return;
        }
        match printed {
            Ok(pages) => {
                self.visit.printing_mut().count(pages);
                self.become_of_print(Stage::Done, Notice::Printed);
            }
            Err(why) => {
                if why == NotPrinted::Slow {
                    // It may come out yet, and counts.
                    self.visit.printing_mut().count(1);
                }
                self.become_of_print(Stage::Not(why), Notice::NotPrinted(why));
            }
        }
    }

    /// The page of printing says itself what becomes of it; any other one is told.
    fn become_of_print(&mut self, stage: Stage, notice: Notice) {
        self.visit.printing_mut().stage = stage;
        if !matches!(self.visit.view(), View::Print | View::Staff) {
            self.visit.tell(notice);
        }
    }
}
