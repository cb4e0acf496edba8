//! Lines of text that speak of things, and which things a sentence speaks of.
//!
//! Every word of a sentence may match and none must; rare ones count more. Words and runs of letters count half each:
//! words find what is spelt as we spell it, runs what is not. It refuses to know what the things are.

use std::cmp::Ordering;
use std::collections::HashMap;

use super::fold;
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
}

/// A line as it is indexed.
struct Document {
    thing: Thing,
    weight: f32,
}

/// Where terms of one kind stand.
#[derive(Default)]
struct Postings {
    /// How much this kind counts beside the others.
    share: f32,
    /// For each term: the lines that it stands in and how often, in the order of the lines.
    lines: HashMap<Term, Vec<(u32, u8)>>,
    /// What each term is worth: the fewer things it stands in, the more.
    worth: HashMap<Term, f32>,
    /// How many terms each line has.
    lengths: Vec<f32>,
    average: f32,
}

impl Postings {
    fn new(share: f32) -> Self {
        Self { share, ..Self::default() }
    }

    fn add(&mut self, line: u32, terms: &[Term]) {
        self.lengths.push(real(terms.len()));
        for term in terms {
            let posts = self.lines.entry(*term).or_default();
            match posts.last_mut().filter(|(known, _)| *known == line) {
                Some((_, often)) => *often = often.saturating_add(1),
                None => posts.push((line, 1)),
            }
        }
    }

    fn weigh(&mut self, documents: &[Document], things: usize) {
        let all = real(things);
        for (term, posts) in &self.lines {
            let in_order = posts.iter().filter_map(|(line, _)| documents.get(place(*line)));
            let mut those: Vec<Thing> = in_order.map(|document| document.thing).collect();
            those.dedup();
            let count = real(those.len());
            self.worth.insert(*term, (1.0 + (all - count + 0.5) / (count + 0.5)).ln());
        }
        self.average = self.lengths.iter().sum::<f32>() / real(self.lengths.len().max(1));
    }

    fn worth(&self, term: Term) -> Option<f32> {
        self.worth.get(&term).copied()
    }

    /// Adds to each line how much of what is asked for stands in it. What no line knows counts against all.
    fn score(&self, slots: &[Slot], lines: &mut HashMap<u32, f32>) {
        let unknown = (1.0 + real(self.lengths.len())).ln() * UNKNOWN;
        let worth = |slot: &Slot| slot.iter().filter_map(|(term, _)| self.worth(*term)).reduce(f32::max);
        let all: f32 = slots.iter().map(|slot| worth(slot).unwrap_or(unknown)).sum();
        let mut here: HashMap<u32, f32> = HashMap::new();
        for slot in slots {
            here.clear();
            for (term, counts) in slot {
                let Some(posts) = self.lines.get(term) else { continue };
                let worth = self.worth(*term).unwrap_or_default() * counts;
                for (line, often) in posts {
                    let length = self.lengths.get(place(*line)).copied().unwrap_or_default();
                    let long = 1.0 - LENGTH + LENGTH * length / self.average.max(1.0);
                    let often = f32::from(*often);
                    let score = worth * often * (REPEATED + 1.0) / (often + REPEATED * long);
                    let best = here.entry(*line).or_default();
                    *best = best.max(score);
                }
            }
            for (line, score) in &here {
                *lines.entry(*line).or_default() += self.share * score / all.max(f32::EPSILON);
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
    documents: Vec<Document>,
    /// How much each thing counts.
    weights: Vec<f32>,
    words: Postings,
    runs: Postings,
    bones: Postings,
    /// Each folded word, in their order, with the term that it becomes.
    known: Vec<(Box<str>, Term)>,
}

/// An index that is being filled.
pub(super) struct Filling {
    index: Index,
    known: HashMap<Box<str>, Term>,
}

impl Filling {
    pub(super) fn new(locale: Locale) -> Self {
        let index = Index {
            reader: Reader::new(locale),
            documents: Vec::new(),
            weights: Vec::new(),
            words: Postings::new(0.5),
            runs: Postings::new(0.5),
            bones: Postings::new(0.25),
            known: Vec::new(),
        };
        Self { index, known: HashMap::new() }
    }

    /// A new thing that counts so much; its number.
    pub(super) fn thing(&mut self, weight: f32) -> Thing {
        self.index.weights.push(weight);
        number(self.index.weights.len() - 1)
    }

    /// A line of the last thing.
    pub(super) fn line(&mut self, kind: Line, text: &str) {
        let thing = number(self.index.weights.len().saturating_sub(1));
        let words = fold::words(text);
        let terms = self.index.reader.of_words(&words);
        let line = number(self.index.documents.len());
        self.index.words.add(line, &terms.words);
        // In a long text everybody finds every run.
        let is_short = kind != Line::Text;
        self.index.runs.add(line, if is_short { &terms.runs } else { &[] });
        self.index.bones.add(line, if is_short { &terms.bones } else { &[] });
        for (word, term) in words.into_iter().zip(&terms.words) {
            self.known.entry(word.into_boxed_str()).or_insert(*term);
        }
        self.index.documents.push(Document { thing, weight: kind.weight() });
    }

    pub(super) fn finish(self) -> Index {
        let mut index = self.index;
        index.known = self.known.into_iter().collect();
        index.known.sort_unstable();
        let things = index.weights.len();
        for postings in [&mut index.words, &mut index.runs, &mut index.bones] {
            postings.weigh(&index.documents, things);
        }
        index
    }
}

/// One thing that a sentence asks for, by any of these terms; each counts so much.
type Slot = Vec<(Term, f32)>;

impl Index {
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
        let mut lines = HashMap::new();
        self.words.score(&slots, &mut lines);
        self.runs.score(&distinct(&terms.runs), &mut lines);
        self.bones.score(&distinct(&terms.bones), &mut lines);
        self.gather(&lines)
    }

    /// How well known the words of a sentence are in this language, from 0 to 1.
    pub(super) fn knows(&self, typed: &str) -> f32 {
        let words = fold::words(typed);
        let known = words.iter().filter(|word| self.position(word).is_ok()).count();
        real(known) / real(words.len().max(1))
    }

    /// Whether what is typed says something already, although its last word may go on: it is a word as it stands, or there
    /// are others enough.
    pub(super) fn tells(&self, typed: &str) -> bool {
        let words = fold::words(typed);
        words.len() > BEGINNING || words.last().is_some_and(|word| self.position(word).is_ok())
    }

    fn position(&self, word: &str) -> Result<usize, usize> {
        self.known.binary_search_by(|(known, _)| (**known).cmp(word))
    }

    /// The terms that a typed word can stand for.
    fn meant(&self, word: &str, is_open: bool) -> Slot {
        let term = self.reader.term(word);
        let mut slot = vec![(term, 1.0)];
        let is_known = self.words.worth(term).is_some();
        if is_open {
            let start = self.position(word).unwrap_or_else(|nth| nth);
            let begun = self.known.iter().skip(start).take_while(|(known, _)| known.starts_with(word));
            slot.extend(begun.take(MOST_MEANT).map(|(_, term)| (*term, UNFINISHED)));
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
        for (known, term) in &self.known {
            let apart = (letters(known) ^ mask).count_ones();
            if apart <= 2 && known.len().abs_diff(word.len()) <= 2 && strsim::osa_distance(word, known) == 1 {
                slot.push((*term, SLIPPED));
                if slot.len() > MOST_MEANT {
                    break;
                }
            }
        }
    }

    fn gather(&self, lines: &HashMap<u32, f32>) -> Vec<Hit> {
        let mut best: HashMap<Thing, [f32; 3]> = HashMap::new();
        for (line, score) in lines {
            let Some(document) = self.documents.get(place(*line)) else { continue };
            let score = score * document.weight;
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
                Hit { thing, score: score * self.weights.get(place(thing)).copied().unwrap_or(1.0) }
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

/// Which letters a word has, one bit a letter.
fn letters(word: &str) -> u32 {
    word.chars().fold(0, |mask, letter| mask | 1 << (u32::from(letter) % 32))
}
