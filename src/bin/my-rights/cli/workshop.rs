//! What can be asked of a workshop when it is started.

use clap::Args;

/// How a workshop is opened, or joined.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Workshop {
    /// The plan, by its id: consent-60. Without it nothing leads, and everything is on the shelf.
    #[arg(value_name = "PLAN")]
    pub(crate) plan: Option<String>,
    /// Join the workshop that is open on this machine, on a terminal that nobody else sees: the notes, what the room sees, the
    /// time. Either side leads.
    #[arg(long, conflicts_with_all = ["join", "plan"])]
    pub(crate) notes: bool,
    /// Join it to read along, with --lines: for somebody in the room who listens or reads braille. No notes are shown.
    #[arg(long, conflicts_with = "plan")]
    pub(crate) join: bool,
}

impl Workshop {
    /// Whether a workshop is joined that somebody else has opened.
    pub(crate) const fn joins(&self) -> bool {
        self.notes || self.join
    }
}
