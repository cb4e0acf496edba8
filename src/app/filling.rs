//! What a person has said about a form in this visit: which lines are left out, whether it has the day. It holds no word: what a form says is kept elsewhere, or written by a hand.

use std::collections::BTreeSet;

use super::{App, View};
use shelf::content::Id;
use shelf::content::form::{Given, Leave, Row, Shape};

/// What a person has said about one form.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Filling {
    /// The rows that are not as they are at first.
    turned: BTreeSet<Id>,
    dated: bool,
}

/// Something that a person says about a form.
#[derive(Clone, PartialEq, Debug)]
pub enum Change {
    /// Leave this row out, or put it back.
    Turn(Id),
    /// Put today’s date on it, or take it off.
    Date(bool),
}

impl Filling {
    /// Whether this row is left out. What is honest never is.
    pub fn leaves_out(&self, row: &Row) -> bool {
        let turned = self.turned.contains(&row.id);
        row.shape != Shape::Honest
            && match row.leave {
                Leave::Never => false,
                Leave::May => turned,
                Leave::AtFirst => !turned,
            }
    }

    /// Whether today’s date stands on it: the person said yes.
    pub const fn is_dated(&self) -> bool {
        self.dated
    }
}

impl App {
    /// What the person says about a form, where the form has it.
    pub(super) fn change(&mut self, form: &Id, change: Change) {
        let Some(template) = self.shelf.form(form) else { return };
        let open = [View::Form(form.clone()), View::FormRows(form.clone())];
        let may = open.contains(self.visit.view())
            && match &change {
                Change::Turn(id) => {
                    template.rows.iter().any(|row| row.id == *id && row.leave != Leave::Never)
                }
                Change::Date(_) => template.rows.iter().any(|row| row.given == Some(Given::Today)),
            };
        if !may {
            return;
        }
        let filling = self.visit.filling_mut(form);
        match change {
            Change::Turn(row) => {
                if !filling.turned.remove(&row) {
                    filling.turned.insert(row);
                }
            }
            Change::Date(dated) => filling.dated = dated,
        }
    }
}
