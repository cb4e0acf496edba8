//! What somebody keeps for their sheet, and what they took off it.
//!
//! It refuses to know what a kept thing says, and how the sheet is arranged.

use super::{Notice, Visit};
use shelf::content::Id;

/// Something kept for the sheet: it stays in memory until the person asks for more.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kept {
    /// A right.
    Right(Id),
    /// A sentence of a scenario.
    Say(Id, Id),
    /// A sentence of a problem.
    ProblemSay(Id, Id),
    /// A question of a scenario.
    Ask(Id, Id),
    /// A next step of a scenario.
    Next(Id, Id),
    /// Somebody who can help.
    Ally(Id),
    /// What the person answered about their own situation.
    Answers(Id),
    /// What holds in a country: one claim of its pack.
    Rule(Id, Id),
}

impl Visit {
    /// What was kept, in order.
    pub fn kept(&self) -> &[Kept] {
        &self.kept
    }

    /// Keeps what is not kept yet, and tells how many things that were.
    pub(in crate::app) fn keep(&mut self, kept: Vec<Kept>) {
        let before = self.kept.len();
        for one in kept {
            if !self.kept.contains(&one) {
                self.kept.push(one);
            }
        }
        if self.kept.len() > before && self.notice.is_none() {
            self.notice = Some(Notice::Kept(self.kept.len() - before));
        }
    }

    /// The same for what an author keeps for everybody, but for what the person has taken off before; said only where
    /// somebody can take it with them.
    pub(in crate::app) fn keep_by_itself(&mut self, mut kept: Vec<Kept>, is_said: bool) {
        kept.retain(|one| !self.let_go.contains(one));
        let notice = self.notice.clone();
        self.keep(kept);
        if !is_said {
            self.notice = notice;
        }
    }

    pub(in crate::app) fn let_go(&mut self, kept: &Kept) {
        if self.kept.contains(kept) {
            self.kept.retain(|one| one != kept);
            self.let_go.push(kept.clone());
            self.notice = Some(Notice::LetGo);
        }
    }
}
