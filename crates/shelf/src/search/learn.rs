//! Telling kinds of sentences apart after examples of each: a logistic regression over the terms of a text.
//!
//! The same examples always give the same result. It refuses to know what the kinds are.

use std::sync::Arc;

use super::kept::{Bytes, Made, PIECE, Parts, Table};
use super::postings::real;
use super::terms::{Term, Terms};

/// How often all examples are gone through.
const ROUNDS: usize = 10;
/// From which round on it is known well enough to be averaged.
const SETTLED: usize = 4;
/// How fast weights change, and how strongly they are drawn back to nothing.
const RATE: f32 = 0.6;
const RESTRAINT: f32 = 2e-5;
/// How fast it learns how common each kind is.
const BIAS_RATE: f32 = 0.02;

/// A sentence, and how much it is of each kind: shares that make one.
pub(super) struct Example {
    pub(super) terms: Terms,
    pub(super) shares: Vec<f32>,
}

/// What was learnt.
pub(super) struct Learnt {
    bias: Vec<f32>,
    /// What each term of the examples weighs for each kind. What no example had weighs nothing.
    weights: Table,
}

impl Learnt {
    /// What was written under this name, if anything was.
    pub(super) fn open(parts: &Arc<Parts>, name: &str) -> Option<Self> {
        let bias: Vec<f32> = reals(&parts.part(&format!("{name}/bias"))?).collect();
        Some(Self { bias, weights: Table::open(parts, name) })
    }

    /// How sure it is that a text is of each kind; the shares make one.
    pub(super) fn judge(&self, terms: &Terms) -> Vec<f32> {
        let mut shares = self.bias.clone();
        for (term, value) in features(terms) {
            self.weights.find(&term.to_be_bytes(), |weights| {
                shares.iter_mut().zip(reals(weights)).for_each(|(share, weight)| *share += weight * value);
            });
        }
        made_one(shares)
    }
}

/// What is being learnt.
pub(super) struct Learning {
    kinds: usize,
    /// The terms of the examples, in order. What no example had weighs nothing.
    known: Box<[Term]>,
    /// What each term weighs for each kind.
    weights: Box<[f32]>,
    bias: Vec<f32>,
}

impl Learning {
    /// Learns from these examples, which all have as many shares; from terms that stand in at least `shared` of them.
    pub(super) fn from(examples: &[Example], shared: usize) -> Self {
        let kinds = examples.first().map_or(0, |example| example.shares.len());
        let features: Vec<Vec<(Term, f32)>> =
            examples.iter().map(|example| features(&example.terms)).collect();
        let mut known: Vec<Term> = features.iter().flatten().map(|(term, _)| *term).collect();
        known.sort_unstable();
        let known: Vec<Term> = known
            .chunk_by(|one, other| one == other)
            .filter(|same| same.len() >= shared)
            .filter_map(|same| same.first().copied())
            .collect();
        let weights = vec![0.0; known.len() * kinds].into_boxed_slice();
        let mut learnt = Self { kinds, known: known.into(), weights, bias: vec![0.0; kinds] };
        let features: Vec<Vec<(usize, f32)>> =
            features.iter().map(|features| learnt.places(features)).collect();
        // How much the weights of each term have been changed so far: what has been changed much is changed less.
        let mut changed = vec![1e-3_f32; learnt.known.len()];
        let mut order: Vec<usize> = (0..examples.len()).collect();
        let mut seed = 0x2545_f491_u32;
        let (mut weights, mut bias) = (vec![0.0_f32; learnt.weights.len()], vec![0.0_f32; kinds]);
        for round in 0..ROUNDS {
            shuffle(&mut order, &mut seed);
            for nth in &order {
                if let (Some(example), Some(features)) = (examples.get(*nth), features.get(*nth)) {
                    learnt.correct(&example.shares, features, &mut changed);
                }
            }
            if round >= SETTLED {
                add(&mut weights, &learnt.weights);
                add(&mut bias, &learnt.bias);
            }
        }
        // What the last examples did by chance is not what was learnt.
        learnt.weights = weights.into();
        learnt.bias = bias;
        learnt
    }

    /// Writes what was learnt under this name.
    pub(super) fn write(&self, made: &mut Made, name: &str) {
        let bytes = |reals: &[f32]| reals.iter().flat_map(|real| real.to_le_bytes()).collect::<Vec<u8>>();
        let rows = self.weights.chunks(self.kinds.max(1));
        let entries = self.known.iter().zip(rows).map(|(term, row)| (term.to_be_bytes(), bytes(row)));
        Table::write(made, name, PIECE, entries);
        made.insert(format!("{name}/bias"), bytes(&self.bias));
    }

    /// Comes closer to the shares that these features are to have.
    fn correct(&mut self, wanted: &[f32], features: &[(usize, f32)], changed: &mut [f32]) {
        let kinds = self.kinds;
        let mut errors = self.shares(features);
        for (share, wanted) in errors.iter_mut().zip(wanted) {
            *share -= wanted;
        }
        let error: f32 = errors.iter().map(|error| error * error).sum();
        for (place, value) in features {
            let Some(changed) = changed.get_mut(*place / kinds) else { continue };
            *changed += error * value * value;
            let rate = RATE / changed.sqrt();
            let weights = self.weights.get_mut(*place..*place + kinds).unwrap_or_default();
            for (weight, error) in weights.iter_mut().zip(&errors) {
                *weight -= rate * (error * value + RESTRAINT * *weight);
            }
        }
        for (bias, error) in self.bias.iter_mut().zip(&errors) {
            *bias -= BIAS_RATE * error;
        }
    }

    /// Where the weights of these terms begin.
    fn places(&self, features: &[(Term, f32)]) -> Vec<(usize, f32)> {
        let place =
            |(term, value): &(Term, f32)| Some((self.known.binary_search(term).ok()? * self.kinds, *value));
        features.iter().filter_map(place).collect()
    }

    fn shares(&self, features: &[(usize, f32)]) -> Vec<f32> {
        let mut shares = self.bias.clone();
        for (place, value) in features {
            let weights = self.weights.get(*place..*place + self.kinds).unwrap_or_default();
            shares.iter_mut().zip(weights).for_each(|(share, weight)| *share += weight * value);
        }
        made_one(shares)
    }
}

/// Shares that make one.
fn made_one(mut shares: Vec<f32>) -> Vec<f32> {
    let most = shares.iter().copied().fold(f32::MIN, f32::max);
    for share in &mut shares {
        *share = (*share - most).exp();
    }
    let all: f32 = shares.iter().sum();
    for share in &mut shares {
        *share /= all;
    }
    shares
}

/// The numbers that these bytes are.
fn reals(bytes: &[u8]) -> impl Iterator<Item = f32> {
    let mut left = Bytes(bytes);
    std::iter::from_fn(move || left.real())
}

/// Adds a share of what was learnt in one of the last rounds.
fn add(sums: &mut [f32], learnt: &[f32]) {
    for (sum, learnt) in sums.iter_mut().zip(learnt) {
        *sum += learnt / real(ROUNDS - SETTLED);
    }
}

/// The terms of a text, each once, and how much each counts: each kind as much as the others, however many there are.
/// The shares are those that told best apart what had not been learnt, in five parts of the examples.
fn features(terms: &Terms) -> Vec<(Term, f32)> {
    let kinds: [(&[Term], f32); 6] = [
        (&terms.words, 1.3),
        (&terms.pairs, 0.7),
        (&terms.apart, 0.4),
        (&terms.first, 0.3),
        (&terms.runs, 1.0),
        (&terms.bones, 0.5),
    ];
    let mut found = Vec::new();
    for (kind, share) in kinds {
        let mut kind = kind.to_vec();
        kind.sort_unstable();
        kind.dedup();
        let value = share / real(kind.len().max(1)).sqrt();
        found.extend(kind.into_iter().map(|term| (term, value)));
    }
    found
}

/// The same order each time, and no order that the examples were written in.
fn shuffle(order: &mut [usize], seed: &mut u32) {
    for nth in (1..order.len()).rev() {
        *seed ^= *seed << 13;
        *seed ^= *seed >> 17;
        *seed ^= *seed << 5;
        order.swap(nth, *seed as usize % (nth + 1));
    }
}
