//! Lines of text that speak of things, and which things a sentence speaks of.
//!
//! Every word of a sentence may match and none must; rare ones count more. Words and runs of letters count half each:
//! words find what is spelt as we spell it, runs what is not. It refuses to know what the things are.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};
use std::ops::ControlFlow;
use std::sync::Arc;

use super::fold;
use super::kept::{Bytes, Made, PIECE, Parts, Table, put_small, put_text};
use super::terms::{Reader, Term};
use crate::language::Locale;

/// How much of a line's length counts against it, and how soon a repeated term counts no more (BM25).
const LENGTH: f32 = 0.35;
const REPEATED: f32 = 1.2;
/// How much the best, the second and the third line of a thing count.
const LINES: [f32; 3] = [1.0, 0.5, 0.35];
/// How much a word counts that begins as it was typed, that differs by one slip, that is a guess.
const UNFINISHED: f32 = 0.9;
const SLIPPED: f32 = 0.6;
/// How much a word counts against a sentence that nobody knows, beside one that stands in a single line.
const UNKNOWN: f32 = 0.5;
/// How many words may stand for one that was typed.
const MOST_MEANT: usize = 24;
/// How many words are a beginning.
const BEGINNING: usize = 2;
/// How many letters a word has before a slip in it is forgiven.
const LONG_ENOUGH: usize = 4;

/// A thing by its number.
pub(super) type Thing = u32;

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
    const fn weight(self) -> f32 {
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
struct Document {
    thing: Thing,
    kind: Line,
}

/// What terms are, and how much each kind counts beside the others.
#[derive(Clone, Copy)]
enum Of {
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

    const fn name(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Runs => "runs",
            Self::Bones => "bones",
        }
    }
}

/// Where terms of one kind stand, while it is found out.
#[derive(Default)]
struct Posting {
    /// For each term: the lines that it stands in and how often, in the order of the lines.
    lines: BTreeMap<Term, Vec<(u32, u8)>>,
    /// How many terms each line has.
    lengths: Vec<usize>,
}

impl Posting {
    fn add(&mut self, line: u32, terms: &[Term]) {
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
    fn write(&self, made: &mut Made, name: &str, documents: &[Document], things: usize) {
        let all = real(things);
        let entries = self.lines.iter().map(|(term, posts)| {
            let posts = || {
                posts.iter().filter_map(|(line, often)| Some((*line, *often, documents.get(place(*line))?)))
            };
            let mut those: Vec<Thing> = posts().map(|(_, _, document)| document.thing).collect();
            those.dedup();
            let count = real(those.len());
            let worth = (1.0 + (all - count + 0.5) / (count + 0.5)).ln();
            let mut value = worth.to_le_bytes().to_vec();
            let mut before = (0, 0);
            for (line, often, document) in posts() {
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
type Scores = HashMap<u32, (Document, f32)>;

/// Where terms of one kind stand.
struct Postings {
    share: f32,
    terms: Table,
    average: f32,
    /// How many lines there are.
    lines: usize,
}

impl Postings {
    fn open(parts: &Arc<Parts>, index: &str, of: Of) -> Self {
        let name = format!("{index}/{}", of.name());
        let sums = parts.part(&format!("{name}/sums"));
        let mut left = Bytes(sums.as_deref().unwrap_or_default());
        let average = left.real().unwrap_or_default();
        let lines = left.small().map_or(0, place);
        Self { share: of.share(), terms: Table::open(parts, &name), average, lines }
    }

    fn worth(&self, term: Term) -> Option<f32> {
        self.terms.find(&term.to_be_bytes(), |value| Bytes(value).real())?
    }

    /// Adds to each line how much of what is asked for stands in it. What no line knows counts against all.
    fn score(&self, slots: &[Slot], lines: &mut Scores) {
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
fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// A count as the number of the next line or thing.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// What a sentence speaks of.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Hit {
    pub(super) thing: Thing,
    /// How much of the sentence fits, from 0 to about 1 for a whole line.
    pub(super) score: f32,
}

impl Hit {
    /// The best first; of two that are as good, the one that stands first on the shelf.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "what sorting asks for")]
    pub(super) fn order(one: &Self, other: &Self) -> Ordering {
        other.score.total_cmp(&one.score).then(one.thing.cmp(&other.thing))
    }
}

/// The lines of a shelf in one language.
pub(super) struct Index {
    reader: Reader,
    /// How much things count: so much up to each of these numbers.
    weights: Vec<(Thing, f32)>,
    words: Postings,
    runs: Postings,
    bones: Postings,
    /// Each folded word, with the term that it becomes.
    known: Table,
}

/// An index that is being filled.
pub(super) struct Filling {
    reader: Reader,
    documents: Vec<Document>,
    weights: Vec<f32>,
    words: Posting,
    runs: Posting,
    bones: Posting,
    known: BTreeMap<Box<str>, Term>,
}

impl Filling {
    pub(super) fn new(locale: Locale) -> Self {
        Self {
            reader: Reader::new(locale),
            documents: Vec::new(),
            weights: Vec::new(),
            words: Posting::default(),
            runs: Posting::default(),
            bones: Posting::default(),
            known: BTreeMap::new(),
        }
    }

    /// A new thing that counts so much; its number.
    pub(super) fn thing(&mut self, weight: f32) -> Thing {
        self.weights.push(weight);
        number(self.weights.len() - 1)
    }

    /// A line of the last thing.
    pub(super) fn line(&mut self, kind: Line, text: &str) {
        let thing = number(self.weights.len().saturating_sub(1));
        let words = fold::words(text);
        let terms = self.reader.of_words(&words);
        let line = number(self.documents.len());
        self.words.add(line, &terms.words);
        // In a long text everybody finds every run.
        let is_short = kind != Line::Text;
        self.runs.add(line, if is_short { &terms.runs } else { &[] });
        self.bones.add(line, if is_short { &terms.bones } else { &[] });
        for (word, term) in words.into_iter().zip(&terms.words) {
            self.known.entry(word.into_boxed_str()).or_insert(*term);
        }
        self.documents.push(Document { thing, kind });
    }

    /// Writes the index as parts whose names begin so.
    pub(super) fn write(self, made: &mut Made, name: &str) {
        let things = self.weights.len();
        for (of, posting) in [(Of::Words, &self.words), (Of::Runs, &self.runs), (Of::Bones, &self.bones)] {
            posting.write(made, &format!("{name}/{}", of.name()), &self.documents, things);
        }
        let known = self.known.iter().map(|(word, term)| (word.as_bytes(), term.to_le_bytes()));
        Table::write(made, &format!("{name}/known"), PIECE, known);
        let mut weights = Vec::new();
        let mut upto = 0;
        for same in self.weights.chunk_by(|one, other| one.total_cmp(other).is_eq()) {
            upto += same.len();
            put_small(&mut weights, number(upto));
            put_text(&mut weights, &same.first().copied().unwrap_or_default().to_le_bytes());
        }
        made.insert(format!("{name}/weights"), weights);
    }
}

/// One thing that a sentence asks for, by any of these terms; each counts so much.
type Slot = Vec<(Term, f32)>;

impl Index {
    /// The index whose parts have names that begin so.
    pub(super) fn open(parts: &Arc<Parts>, name: &str, locale: Locale) -> Self {
        let mut weights = Vec::new();
        let part = parts.part(&format!("{name}/weights"));
        let mut left = Bytes(part.as_deref().unwrap_or_default());
        while let (Some(upto), Some(weight)) =
            (left.small(), left.text().and_then(|weight| Bytes(weight).real()))
        {
            weights.push((upto, weight));
        }
        Self {
            reader: Reader::new(locale),
            weights,
            words: Postings::open(parts, name, Of::Words),
            runs: Postings::open(parts, name, Of::Runs),
            bones: Postings::open(parts, name, Of::Bones),
            known: Table::open(parts, &format!("{name}/known")),
        }
    }

    /// What a sentence speaks of, the best first. `is_whole`: its last word is not being typed any more.
    pub(super) fn find(&self, typed: &str, is_whole: bool) -> Vec<Hit> {
        let words = fold::words(typed);
        if words.is_empty() {
            return Vec::new();
        }
        let terms = self.reader.of_words(&words);
        let last = words.len() - 1;
        let slots: Vec<Slot> =
            words.iter().enumerate().map(|(nth, word)| self.meant(word, nth == last && !is_whole)).collect();
        let mut lines = Scores::new();
        self.words.score(&slots, &mut lines);
        self.runs.score(&distinct(&terms.runs), &mut lines);
        self.bones.score(&distinct(&terms.bones), &mut lines);
        self.gather(&lines)
    }

    /// How well known the words of a sentence are in this language, from 0 to 1.
    pub(super) fn knows(&self, typed: &str) -> f32 {
        let words = fold::words(typed);
        let known = words.iter().filter(|word| self.known.holds(word.as_bytes())).count();
        real(known) / real(words.len().max(1))
    }

    /// Whether what is typed says something already, although its last word may go on: it is a word as it stands, or there
    /// are others enough.
    pub(super) fn tells(&self, typed: &str) -> bool {
        let words = fold::words(typed);
        words.len() > BEGINNING || words.last().is_some_and(|word| self.known.holds(word.as_bytes()))
    }

    /// The terms that a typed word can stand for.
    fn meant(&self, word: &str, is_open: bool) -> Slot {
        let term = self.reader.term(word);
        let mut slot = vec![(term, 1.0)];
        let is_known = self.words.worth(term).is_some();
        if is_open {
            self.known.each_from(word.as_bytes(), |known, term| {
                if !known.starts_with(word.as_bytes()) || slot.len() > MOST_MEANT {
                    return ControlFlow::Break(());
                }
                slot.extend(read(term).map(|term| (term, UNFINISHED)));
                ControlFlow::Continue(())
            });
        }
        if !is_known && slot.len() == 1 {
            self.slips(word, &mut slot);
        }
        slot
    }

    /// Known words that differ from this one by a slip: a letter more, less, other, or two that changed places.
    fn slips(&self, word: &str, slot: &mut Slot) {
        let length = word.chars().count();
        if length < LONG_ENOUGH {
            return;
        }
        let mask = letters(word);
        self.known.each_from(b"", |known, term| {
            let (Ok(known), Some(term)) = (std::str::from_utf8(known), read(term)) else {
                return ControlFlow::Continue(());
            };
            let apart = (letters(known) ^ mask).count_ones();
            if apart <= 2 && known.len().abs_diff(word.len()) <= 2 && strsim::osa_distance(word, known) == 1 {
                slot.push((term, SLIPPED));
            }
            if slot.len() > MOST_MEANT { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
    }

    fn gather(&self, lines: &Scores) -> Vec<Hit> {
        let mut best: HashMap<Thing, [f32; 3]> = HashMap::new();
        for (document, score) in lines.values() {
            let score = score * document.kind.weight();
            let top = best.entry(document.thing).or_default();
            if let Some(at) = top.iter().position(|known| score > *known) {
                top.get_mut(at..).unwrap_or_default().rotate_right(1);
                top.get_mut(at).into_iter().for_each(|best| *best = score);
            }
        }
        let mut hits: Vec<Hit> = best
            .into_iter()
            .map(|(thing, top)| {
                let score: f32 = top.iter().zip(LINES).map(|(score, share)| score * share).sum();
                let weight = self.weights.iter().find(|(upto, _)| thing < *upto);
                Hit { thing, score: score * weight.map_or(1.0, |(_, weight)| *weight) }
            })
            .collect();
        hits.sort_by(Hit::order);
        hits
    }
}

fn distinct(terms: &[Term]) -> Vec<Slot> {
    let mut terms = terms.to_vec();
    terms.sort_unstable();
    terms.dedup();
    terms.into_iter().map(|term| vec![(term, 1.0)]).collect()
}

/// A term, as a table has it.
fn read(value: &[u8]) -> Option<Term> {
    value.first_chunk().map(|bytes| Term::from_le_bytes(*bytes))
}

/// Which letters a word has, one bit a letter.
fn letters(word: &str) -> u32 {
    word.chars().fold(0, |mask, letter| mask | 1 << (u32::from(letter) % 32))
}
