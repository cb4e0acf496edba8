//! What can be asked about workshops: a plan to lead through, and a plan on paper.

use std::path::PathBuf;

use clap::Args;

use super::values::{language, sheet};
use super::{Locale, PaperSize};

/// A plan on paper.
#[derive(Args, Clone, Debug)]
pub(crate) struct Printed {
    /// The plan, by its id: consent-60; or facilitators. Without it the plans are listed.
    #[arg(value_name = "PLAN")]
    pub(crate) plan: Option<String>,
    /// The same in a second language, line by line.
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    pub(crate) second: Option<Locale>,
    /// With the notes of every place on the way through its stories.
    #[arg(long, requires = "plan")]
    pub(crate) notes: bool,
    /// The file, instead of the terminal: its ending says the form, .txt, .md, .html or .pdf.
    #[arg(long, short, value_name = "FILE", value_parser = sheet, requires = "plan")]
    pub(crate) output: Option<PathBuf>,
    /// What it is printed on.
    #[arg(long, value_name = "PAPER", value_enum, default_value_t)]
    pub(crate) size: PaperSize,
    /// Letters of 16 points.
    #[arg(long)]
    pub(crate) large: bool,
}
