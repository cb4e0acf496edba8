//! What can be asked of pages for people who read for us.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use my_rights::author::report::Format;
use my_rights::author::review::Form;
use shelf::language::Locale;

use super::names;
use super::values::{file, language};

/// What somebody reads for us.
#[derive(Subcommand, Clone, Debug)]
pub(crate) enum Review {
    /// The texts of a language, for a native reader: each with its place in the story and room for a remark.
    Text {
        /// The language.
        #[arg(value_name = "LANGUAGE", value_parser = language)]
        language: Locale,
        /// Only this file of phrases, as rights.ftl, or this story, by its id.
        #[arg(long, value_name = "FILE")]
        file: Option<String>,
        /// Show each text in this language too.
        #[arg(long, value_name = "LANGUAGE", value_parser = language)]
        beside: Option<Locale>,
        /// Where it goes, or what came back.
        #[command(flatten)]
        paper: Reviewed,
    },
    /// The rules of a country, for somebody who knows its law: each claim with its question, its source and its day.
    Law {
        /// The country pack, as gb-eng.
        #[arg(value_name = "PACK")]
        pack: String,
        /// Where it goes, or what came back.
        #[command(flatten)]
        paper: Reviewed,
    },
}

/// Where pages go, or what came back.
#[derive(Args, Clone, Debug)]
pub(crate) struct Reviewed {
    /// The file: its ending says the form, .md (to be filled in) or .html (to be read or printed). Without it, Markdown is
    /// printed.
    #[arg(short, long, value_name = "FILE", value_parser = page, conflicts_with = "remarks")]
    pub(crate) output: Option<PathBuf>,
    /// Read a page that came back, or lines of “code: remark”, and list each remark at its text. Ends with 1 when there are any.
    #[arg(long, value_name = "FILE", value_parser = file)]
    pub(crate) remarks: Option<PathBuf>,
    /// In which form remarks are told.
    #[arg(long, value_name = "FORMAT", value_parser = names::formats(), default_value = "text", requires = "remarks")]
    pub(crate) format: Format,
}

/// The form that the ending of a name says.
pub(crate) fn form(file: &Path) -> Option<Form> {
    match file.extension()?.to_str()? {
        "md" => Some(Form::Markdown),
        "html" => Some(Form::Html),
        _ => None,
    }
}

fn page(asked: &str) -> Result<PathBuf, String> {
    let named = file(asked)?;
    form(&named).map(|_| named).ok_or_else(|| "end the name with .md or .html".to_owned())
}
