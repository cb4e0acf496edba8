//! What can be asked of the command that writes papers for a training or a waiting room.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::values::{day, language, sheet};
use shelf::content::Date;
use shelf::language::Locale;

/// What is written for paper, and how.
#[derive(Args, Clone, Debug)]
pub(crate) struct Papers {
    /// What: the ids of stories, lessons, rights, countries and forms, one after another in one file. Where two share one, with
    /// what it is before it: form/records, right/records. The handout of a story is handout/phone-in-the-locker, a paper of a plan
    /// consent-60/slips-before. Without any, everything that can be printed is listed.
    #[arg(value_name = "ID")]
    pub(crate) ids: Vec<String>,
    /// Say everything in this language too, sentence by sentence.
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    pub(crate) second: Option<Locale>,
    /// The file: its ending says the form, .txt, .md, .html or .pdf. Without it, text goes to the terminal.
    #[arg(short, long, value_name = "FILE", value_parser = sheet, requires = "ids")]
    pub(crate) output: Option<PathBuf>,
    /// The paper. a5 is a booklet: two pages on each side of a sheet of A4, to be printed on both sides (turned at the short
    /// edge) and folded.
    #[arg(long, value_name = "PAPER", value_enum, default_value_t)]
    pub(crate) size: PaperSize,
    /// The day of the workshop, for a certificate. Without it there is room for a day.
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) day: Option<Date>,
    /// Letters of 16 points.
    #[arg(long)]
    pub(crate) large: bool,
}

/// What is printed on.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum PaperSize {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// A booklet of folded A4.
    A5,
    /// 8.5 by 11 inches.
    Letter,
}
