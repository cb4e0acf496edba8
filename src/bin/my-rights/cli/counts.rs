//! What can be asked of the command that adds up counts of workshops.

use std::path::PathBuf;

use clap::Args;

use super::values::{file, report};

/// Which counts are added up, and where the report goes.
#[derive(Args, Clone, Debug)]
pub(crate) struct Counts {
    /// Count files, as a workshop writes them when somebody asks for one.
    #[arg(value_name = "FILE", required = true, value_parser = file)]
    pub(crate) files: Vec<PathBuf>,
    /// Write the report into this file instead of showing it: its ending says the form, .txt, .md, .html, .pdf or .csv. Never over
    /// another file.
    #[arg(short = 'o', long = "report", value_name = "FILE", value_parser = report)]
    pub(crate) report: Option<PathBuf>,
}
