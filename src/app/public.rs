//! What can be opened on a phone: addresses and numbers that are public whoever asks.
//!
//! It holds names on the shelf and places in the file of a hub, never words: nothing that somebody chose, typed or kept has
//! a way into the square that a phone reads.

use super::App;
use shelf::content::Id;

/// Something public that a phone can open or call.
#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub enum Public {
    /// The address of a source of the shelf.
    Source(Id),
    /// That of a source of the pack of where the person lives.
    Rules(Id),
    /// A number of that pack.
    Line(Id),
    /// The number of a contact of the hub, by its place among them.
    Contact(usize),
}

impl App {
    /// What a phone is given for it: an address as it stands on the shelf, or a number to call. None where there is no such
    /// thing here.
    pub fn address_of(&self, public: &Public) -> Option<String> {
        match public {
            Public::Source(id) => self.shelf().source(id).map(|source| source.url.clone()),
            Public::Rules(id) => {
                let sources = &self.country()?.sources;
                sources.iter().find(|source| source.id == *id).map(|source| source.url.clone())
            }
            Public::Line(id) => {
                let lines = &self.country()?.lines;
                lines.iter().find(|line| line.id == *id).and_then(|line| call(&line.number))
            }
            Public::Contact(nth) => call(self.hub()?.contacts.get(*nth)?.phone.as_deref()?),
        }
    }
}

/// A number as a phone dials it: digits, and the sign before the number of a country.
fn call(number: &str) -> Option<String> {
    let dialled = |letter: &char| letter.is_ascii_digit() || *letter == '+';
    let digits: String = number.chars().filter(dialled).collect();
    (!digits.is_empty()).then(|| format!("tel:{digits}"))
}
