//! Which lines a term stands in, how often, and what it is worth: written term by term, and read for the terms that a
//! sentence asks for (BM25).
//!
//! It refuses to know what terms are made of and what the things are.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::kept::{Bytes, Made, PIECE, Parts, Table, put_small};
use super::terms::Term;

/// How much of a line's length counts against it, and how soon a repeated term counts no more (BM25).
const LENGTH: f32 = 0.35;
const REPEATED: f32 = 1.2;
/// How much a word counts against a sentence that nobody knows, beside one that stands in a single line.
const UNKNOWN: f32 = 0.5;
/// How many of its lines a term keeps: first those of titles, then of what people say, of what things are about, of what is told.
/// A word that stands in more of them tells little apart, and whoever types its first letter would wait for all of them.
const MOST_LINES: usize = 4096;

/// A thing by its number.
pub(super) type Thing = u32;

/// One thing that a sentence asks for, by any of these terms; each counts so much.
pub(super) type Slot = Vec<(Term, f32)>;

/// What a line has to do with its thing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Line {
    /// Its name.
    Title,
    /// How somebody says it.
    Saying,
    /// What it is about.
    About,
    /// What is told in it.
    Text,
}

impl Line {
    pub(super) const fn weight(self) -> f32 {
        match self {
            Self::Title | Self::Saying => 1.0,
            Self::About => 0.8,
            Self::Text => 0.45,
        }
    }

    const fn number(self) -> u8 {
        match self {
            Self::Title => 0,
            Self::Saying => 1,
            Self::About => 2,
            Self::Text => 3,
        }
    }

    const fn of(number: u8) -> Option<Self> {
        match number {
            0 => Some(Self::Title),
            1 => Some(Self::Saying),
            2 => Some(Self::About),
            3 => Some(Self::Text),
            _ => None,
        }
    }
}

/// A line as it is indexed.
#[derive(Clone, Copy)]
pub(super) struct Document {
    pub(super) thing: Thing,
    pub(super) kind: Line,
}

/// What terms are, and how much each kind counts beside the others.
#[derive(Clone, Copy)]
pub(super) enum Of {
    Words,
    Runs,
    Bones,
}

impl Of {
    const fn share(self) -> f32 {
        match self {
            Self::Words | Self::Runs => 0.5,
            Self::Bones => 0.25,
        }
    }

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Runs => "runs",
            Self::Bones => "bones",
        }
    }
}

/// Where terms of one kind stand, while it is found out.
#[derive(Default)]
pub(super) struct Posting {
    /// For each term: the lines that it stands in and how often, in the order of the lines.
    lines: BTreeMap<Term, Vec<(u32, u8)>>,
    /// How many terms each line has.
    lengths: Vec<usize>,
}

impl Posting {
    pub(super) fn add(&mut self, line: u32, terms: &[Term]) {
        self.lengths.push(terms.len());
        for term in terms {
            let posts = self.lines.entry(*term).or_default();
            match posts.last_mut().filter(|(known, _)| *known == line) {
                Some((_, often)) => *often = often.saturating_add(1),
                None => posts.push((line, 1)),
            }
        }
    }

    /// Writes each term with what it is worth (the fewer things it stands in, the more) and the lines that it stands in.
    pub(super) fn write(&self, made: &mut Made, name: &str, documents: &[Document], things: usize) {
        let all = real(things);
        let entries = self.lines.iter().map(|(term, posts)| {
            let posts =
                posts.iter().filter_map(|(line, often)| Some((*line, *often, documents.get(place(*line))?)));
            let mut posts: Vec<(u32, u8, &Document)> = posts.collect();
            let mut those: Vec<Thing> = posts.iter().map(|(_, _, document)| document.thing).collect();
            those.dedup();
            let count = real(those.len());
            let worth = (1.0 + (all - count + 0.5) / (count + 0.5)).ln();
            let mut value = worth.to_le_bytes().to_vec();
            if posts.len() > MOST_LINES {
                posts.sort_by_key(|(line, _, document)| (document.kind, *line));
                posts.truncate(MOST_LINES);
                posts.sort_by_key(|(line, _, _)| *line);
            }
            let mut before = (0, 0);
            for (line, often, document) in posts {
                put_small(&mut value, line - before.0);
                put_small(&mut value, document.thing - before.1);
                value.extend([often, document.kind.number()]);
                put_small(&mut value, number(self.lengths.get(place(line)).copied().unwrap_or_default()));
                before = (line, document.thing);
            }
            (term.to_be_bytes(), value)
        });
        Table::write(made, name, PIECE, entries);
        let all: f32 = self.lengths.iter().map(|length| real(*length)).sum();
        let mut sums = (all / real(self.lengths.len().max(1))).to_le_bytes().to_vec();
        put_small(&mut sums, number(self.lengths.len()));
        made.insert(format!("{name}/sums"), sums);
    }
}

/// A line that a term stands in.
struct Post {
    line: u32,
    document: Document,
    often: f32,
    /// How many terms the line has.
    length: f32,
}

/// The lines of a term, as they were written.
struct Posts<'a> {
    left: Bytes<'a>,
    line: u32,
    thing: Thing,
}

impl Iterator for Posts<'_> {
    type Item = Post;

    fn next(&mut self) -> Option<Post> {
        self.line = self.line.checked_add(self.left.small()?)?;
        self.thing = self.thing.checked_add(self.left.small()?)?;
        let often = f32::from(self.left.byte()?);
        let document = Document { thing: self.thing, kind: Line::of(self.left.byte()?)? };
        let length = real(place(self.left.small()?));
        Some(Post { line: self.line, document, often, length })
    }
}

/// How much of what was asked for stands in each line.
pub(super) type Scores = HashMap<u32, (Document, f32)>;

/// Where terms of one kind stand.
pub(super) struct Postings {
    share: f32,
    terms: Table,
    average: f32,
    /// How many lines there are.
    lines: usize,
}

impl Postings {
    pub(super) fn open(parts: &Arc<Parts>, index: &str, of: Of) -> Self {
        let name = format!("{index}/{}", of.name());
        let sums = parts.part(&format!("{name}/sums"));
        let mut left = Bytes(sums.as_deref().unwrap_or_default());
        let average = left.real().unwrap_or_default();
        let lines = left.small().map_or(0, place);
        Self { share: of.share(), terms: Table::open(parts, &name), average, lines }
    }

    pub(super) fn worth(&self, term: Term) -> Option<f32> {
        self.terms.find(&term.to_be_bytes(), |value| Bytes(value).real())?
    }

    /// Adds to each line how much of what is asked for stands in it. What no line knows counts against all.
    pub(super) fn score(&self, slots: &[Slot], lines: &mut Scores) {
        let unknown = (1.0 + real(self.lines)).ln() * UNKNOWN;
        let worth = |slot: &Slot| slot.iter().filter_map(|(term, _)| self.worth(*term)).reduce(f32::max);
        let all: f32 = slots.iter().map(|slot| worth(slot).unwrap_or(unknown)).sum();
        let mut here = Scores::new();
        for slot in slots {
            here.clear();
            for (term, counts) in slot {
                self.terms.find(&term.to_be_bytes(), |value| {
                    let mut left = Bytes(value);
                    let worth = left.real().unwrap_or_default() * counts;
                    for Post { line, document, often, length } in (Posts { left, line: 0, thing: 0 }) {
                        let long = 1.0 - LENGTH + LENGTH * length / self.average.max(1.0);
                        let score = worth * often * (REPEATED + 1.0) / (often + REPEATED * long);
                        let (_, best) = here.entry(line).or_insert((document, 0.0));
                        *best = best.max(score);
                    }
                });
            }
            for (line, (document, score)) in &here {
                let (_, sum) = lines.entry(*line).or_insert((*document, 0.0));
                *sum += self.share * score / all.max(f32::EPSILON);
            }
        }
    }
}

/// A count as a number to reckon with: there are never so many that it matters.
#[expect(
    clippy::cast_precision_loss,
    reason = "counts of words and lines are far below the eight million that fit"
)]
pub(super) const fn real(count: usize) -> f32 {
    count as f32
}

/// The number of a line or thing as a place in a list.
pub(super) fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// A count as the number of the next line or thing.
pub(super) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
