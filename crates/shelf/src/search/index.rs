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
use super::postings::{Document, Line, Of, Posting, Postings, Scores, Slot, Thing, number, real};
use super::terms::{Reader, Term};
use crate::language::Locale;

/// How much the best, the second and the third line of a thing count.
const LINES: [f32; 3] = [1.0, 0.5, 0.35];
/// How much a word counts that begins as it was typed, that differs by one slip, that is a guess.
const UNFINISHED: f32 = 0.9;
const SLIPPED: f32 = 0.6;
/// How many words may stand for one that was typed.
const MOST_MEANT: usize = 24;
/// How many words are a beginning.
const BEGINNING: usize = 2;
/// How many letters a word has before a slip in it is forgiven.
const LONG_ENOUGH: usize = 4;

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
