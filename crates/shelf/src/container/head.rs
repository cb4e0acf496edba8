//! What a compiled shelf says of itself: a few lines of text, so that `unzip -p FILE head` shows them to anybody.
//!
//! The first two lines never change their form, so that a program of any age can say that a shelf is too new or too old.

use std::fmt;

use super::refused::Refused;
use super::source::Source;
use super::{FORM, OLDEST_FORM};
use crate::content::date::Date;

/// What stands first in every head.
const MARK: &str = "my-rights shelf\n";
/// How many bytes a head may have.
pub(super) const LONGEST: u64 = 4096;
/// How many bytes of a zip stand before those of its first entry, if that has a name of four letters and nothing else.
const BEFORE: u64 = 34;

/// What a compiled shelf says of itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Head {
    /// The form that it is written in.
    pub form: u32,
    /// Which edition of its shelf it is: the later has the higher number.
    pub edition: u32,
    /// The day that its edition is of.
    pub date: Date,
    /// The version of the program that made it.
    pub program: String,
    pub(super) parts: u32,
    pub(super) table_sum: u32,
    pub(super) ids_sum: u32,
}

impl Head {
    /// The head of a shelf in today's form that is to be made.
    pub fn new(edition: u32, date: Date, program: &str) -> Self {
        Self { form: FORM, edition, date, program: program.to_owned(), parts: 0, table_sum: 0, ids_sum: 0 }
    }

    pub(super) fn read(text: &str) -> Result<Self, Refused> {
        let mut lines = text.strip_prefix(MARK).ok_or(Refused::Foreign)?.lines();
        let mut next = |name: &str| {
            let line = lines.next().ok_or(Refused::Altered)?;
            line.strip_prefix(name).and_then(|rest| rest.strip_prefix(": ")).ok_or(Refused::Altered)
        };
        let number = |text: &str| text.parse::<u32>().ok().ok_or(Refused::Altered);
        let sum = |text: &str| u32::from_str_radix(text, 16).ok().ok_or(Refused::Altered);
        let form = number(next("form")?)?;
        if form > FORM {
            return Err(Refused::TooNew { form });
        }
        if form < OLDEST_FORM {
            return Err(Refused::TooOld { form });
        }
        Ok(Self {
            form,
            edition: number(next("edition")?)?,
            date: Date::read(next("date")?).ok_or(Refused::Altered)?,
            program: next("program")?.to_owned(),
            parts: number(next("parts")?)?,
            table_sum: sum(next("index")?)?,
            ids_sum: sum(next("ids")?)?,
        })
    }
}

/// As it is written.
impl fmt::Display for Head {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { form, edition, date, program, parts, table_sum, ids_sum } = self;
        write!(formatter, "{MARK}form: {form}\nedition: {edition}\ndate: {date}\nprogram: {program}\n")?;
        writeln!(formatter, "parts: {parts}\nindex: {table_sum:08x}\nids: {ids_sum:08x}")
    }
}

/// Whether this begins as every compiled shelf does, however it ends.
pub(super) fn begins(source: &Source) -> Result<bool, Refused> {
    let length = MARK.len() as u64;
    match source.extent(BEFORE, length) {
        Ok(place) => Ok(*source.read(place)? == *MARK.as_bytes()),
        Err(_) => Ok(false),
    }
}
