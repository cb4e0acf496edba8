//! What can be asked of a workshop when it is started.

use clap::Args;

/// How a workshop is opened, or joined.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Workshop {
    /// Join the workshop that is open on this machine, on a terminal that nobody else sees: the notes, what the room sees, the
    /// time. Either side leads.
    #[arg(long, conflicts_with = "join")]
    pub(crate) notes: bool,
    /// Join it to read along, with --lines: for somebody in the room who listens or reads braille. No notes are shown.
    #[arg(long)]
    pub(crate) join: bool,
}

impl Workshop {
    /// Whether a workshop is joined that somebody else has opened.
    pub(crate) const fn joins(&self) -> bool {
        self.notes || self.join
    }
}
