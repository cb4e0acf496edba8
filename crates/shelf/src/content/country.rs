//! Country packs: what the law says where somebody lives, who helps there, and which numbers can be called.
//!
//! Every claim rests on a source and knows the day it was checked. A pack is written in some of the guide’s languages
//! only. This file refuses to know what is said, who reads it and what day it is.

use serde::{Deserialize, Serialize};

use super::scenario::{Citation, Date, Id, Source};

/// The tags of the languages that a pack or a hub can be written in.
pub const LANGUAGES: [&str; 4] = ["ar", "en", "es", "fr"];

/// What the guide knows about one country, or a part of one that has laws of its own.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Country {
    /// Its name: `gb-eng`.
    pub id: Id,
    /// The tags of the languages that it is written in; the first is the country’s own. Never empty.
    pub languages: Vec<Id>,
    /// The part of the world that it lies in, if the pack says so.
    pub region: Option<Region>,
    /// Whether nobody who lives there has read it yet.
    pub unread: bool,
    /// The day by which its claims are to be checked again.
    pub review_by: Date,
    /// Words of this country’s law and services, as they are written; nobody else may say them.
    pub words: Vec<String>,
    /// What its claims rest on.
    pub sources: Vec<Source>,
    /// What it says.
    pub claims: Vec<Claim>,
    /// The numbers that can be called.
    pub lines: Vec<Line>,
    /// Whom letters go to.
    pub addresses: Vec<Address>,
}

/// Whom a letter goes to, by the kind of body: never a person, a street or a number.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Address {
    /// The form: `complaint`.
    pub form: Id,
    /// The claim of the pack that says so, with its sources and its day.
    pub claim: Id,
}

impl Country {
    /// Whom this form goes to, if the pack says so.
    pub fn address(&self, form: &Id) -> Option<&Address> {
        self.addresses.iter().find(|address| address.form == *form)
    }

    /// The source of this name.
    pub fn source(&self, id: &Id) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == *id)
    }

    /// Whether something in it cites a place in this source.
    pub fn cites_places(&self, source: &Id) -> bool {
        let of_claims = self.claims.iter().flat_map(|claim| &claim.sources);
        let of_lines = self.lines.iter().flat_map(|line| &line.sources);
        of_claims.chain(of_lines).any(|citation| citation.source == *source && citation.at.is_some())
    }

    /// What it answers to this question, in its own order.
    pub fn answers(&self, question: Question) -> impl Iterator<Item = &Claim> {
        self.claims.iter().filter(move |claim| claim.question == question)
    }

    /// What it says about this right, in its own order.
    pub fn about(&self, right: &Id) -> impl Iterator<Item = &Claim> {
        self.claims.iter().filter(move |claim| claim.rights.contains(right))
    }

    /// The day by which a claim is to be checked again.
    pub fn review_of(&self, claim: &Claim) -> Date {
        claim.review_by.map_or(self.review_by, |sooner| sooner.min(self.review_by))
    }

    /// The key of the phrase that says what the pack is.
    pub fn about_key(&self) -> String {
        about_key(&self.id)
    }

    /// The key of the phrase of one of its parts.
    pub fn key(&self, part: Part, id: &Id) -> String {
        part_key(&self.id, part, id)
    }
}

/// The key of the phrase that says what the pack of this name is.
pub fn about_key(country: &Id) -> String {
    format!("{country}--about")
}

/// The key of the phrase of a part of the pack of this name.
pub fn part_key(country: &Id, part: Part, id: &Id) -> String {
    format!("{country}--{}--{id}", part.name())
}

/// Whether the phrase of this key says who answers a number. Those are said in every language of the guide, whatever a
/// pack is written in.
pub fn is_line(key: &str) -> bool {
    key.split("--").nth(1) == Some(Part::Line.name())
}

/// What a pack has phrases for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// A claim.
    Claim,
    /// A number to call.
    Line,
    /// A source.
    Source,
    /// Whom a letter goes to.
    Address,
}

impl Part {
    /// Its part of a key.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Claim => "claim",
            Self::Line => "line",
            Self::Source => "source",
            Self::Address => "to",
        }
    }
}

/// Something that holds in a country.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Claim {
    /// Its name within the pack.
    pub id: Id,
    /// The rights that it is about. Never empty.
    pub rights: Vec<Id>,
    /// What kind of thing it says.
    pub kind: ClaimKind,
    /// The question that it answers.
    pub question: Question,
    /// What it rests on. Never empty.
    pub sources: Vec<Citation>,
    /// The day somebody checked it.
    pub checked: Date,
    /// The day by which it is to be checked again, where that is sooner than for the whole pack.
    pub review_by: Option<Date>,
}

/// What kind of thing a claim says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum ClaimKind {
    /// What the law says.
    Law,
    /// What staff are told to do, by a public body, without being law.
    Guidance,
    /// Who helps.
    Help,
    /// A time limit.
    Limit,
    /// Where to complain.
    Complain,
    /// Where the law and the standard of the United Nations part.
    Gap,
}

impl ClaimKind {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 6] =
        [Self::Law, Self::Guidance, Self::Help, Self::Limit, Self::Complain, Self::Gap];

    /// The word for it in YAML.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Guidance => "guidance",
            Self::Help => "help",
            Self::Limit => "limit",
            Self::Complain => "complain",
            Self::Gap => "gap",
        }
    }
}

/// A part of the world, as the United Nations parts it: for finding one country among many.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Region {
    /// Africa.
    Africa,
    /// The Americas.
    Americas,
    /// Asia.
    Asia,
    /// Europe.
    Europe,
    /// Oceania.
    Oceania,
}

impl Region {
    /// All of them, in the order of their English names.
    pub const ALL: [Self; 5] = [Self::Africa, Self::Americas, Self::Asia, Self::Europe, Self::Oceania];

    /// The word for it in YAML.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Africa => "africa",
            Self::Americas => "americas",
            Self::Asia => "asia",
            Self::Europe => "europe",
            Self::Oceania => "oceania",
        }
    }
}

/// What somebody asks who reads a pack: each claim answers one of these.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Question {
    /// Am I kept here, and when can I leave?
    Kept,
    /// Can they treat me without my yes?
    Treatment,
    /// Who decides, and what if I cannot say it?
    Deciding,
    /// What care and help can I get?
    Care,
    /// Who may see my papers or know about me?
    Privacy,
    /// What if I am under 18?
    Young,
    /// Who can stand beside me?
    Helper,
    /// Where can I complain?
    Complaint,
}

impl Question {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Self; 8] = [
        Self::Kept,
        Self::Treatment,
        Self::Deciding,
        Self::Care,
        Self::Privacy,
        Self::Young,
        Self::Helper,
        Self::Complaint,
    ];

    /// The word for it in YAML.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Treatment => "treatment",
            Self::Deciding => "deciding",
            Self::Care => "care",
            Self::Privacy => "privacy",
            Self::Young => "young",
            Self::Helper => "helper",
            Self::Complaint => "complaint",
        }
    }
}

/// A number that can be called.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Line {
    /// Its name within the pack.
    pub id: Id,
    /// What it is for.
    pub kind: LineKind,
    /// What is dialled, as people write it.
    pub number: String,
    /// Where the number was found. Never empty.
    pub sources: Vec<Citation>,
    /// The day somebody checked it.
    pub checked: Date,
}

/// What a number is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum LineKind {
    /// In danger.
    Emergency,
    /// When things become too much.
    Crisis,
    /// To ask somebody who knows.
    Advice,
}

impl LineKind {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 3] = [Self::Emergency, Self::Crisis, Self::Advice];

    /// The word for it in YAML.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::Crisis => "crisis",
            Self::Advice => "advice",
        }
    }
}

/// Whether somebody can dial this: digits, with what people write between them.
pub fn can_be_dialled(number: &str) -> bool {
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let rest = number.strip_prefix('+').unwrap_or(number);
    let begins = number.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '+' | '('));
    let known =
        |one: char| one.is_ascii_digit() || matches!(one, ' ' | '\u{a0}' | '-' | '.' | '/' | '(' | ')');
    (2..=20).contains(&digits) && begins && number.len() <= 40 && rest.chars().all(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_digits_with_what_people_write_between_them() {
        for number in ["15", "3114", "116 123", "+44 20 7946 0000", "01 45 67 89 00", "(0)20-7946", "0800/12"]
        {
            assert!(can_be_dialled(number), "{number}");
        }
        for number in ["", "1", "call 15", "٣١١٤", "12\u{202e}3", "15 or 17", "++33 1", "-15", " 15"] {
            assert!(!can_be_dialled(number), "{number}");
        }
        assert!(!can_be_dialled(&"1".repeat(21)));
    }
}
