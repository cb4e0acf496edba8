//! What can be asked of a workshop when it is started.

use std::path::PathBuf;

use clap::Args;

use super::values::report;

/// How a workshop is opened, or joined.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Workshop {
    /// The plan, by its id: consent-60. Without it nothing leads, and everything is on the shelf.
    #[arg(value_name = "PLAN")]
    pub(crate) plan: Option<String>,
    /// The file for the report of what was counted: its ending says the form, .txt, .md, .html, .pdf or .csv. It is written only when
    /// somebody asks for it after counting, and never over another file.
    #[arg(long, value_name = "FILE", value_parser = report, requires = "plan")]
    pub(crate) report: Option<PathBuf>,
    /// Join the workshop that is open on this machine, on a terminal that nobody else sees: the notes, what the room sees, the
    /// time. Either side leads.
    #[arg(long, conflicts_with_all = ["join", "plan"])]
    pub(crate) notes: bool,
    /// Join it to read along, with --lines: for somebody in the room who listens or reads braille; with --lang, in a language of their
    /// own. No notes are shown.
    #[arg(long, conflicts_with = "plan")]
    pub(crate) join: bool,
}

impl Workshop {
    /// Whether a workshop is joined that somebody else has opened.
    pub(crate) const fn joins(&self) -> bool {
        self.notes || self.join
    }
}
