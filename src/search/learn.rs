//! Telling two kinds of sentences apart after examples of both: a logistic regression over the terms of a text.
//!
//! The same examples always give the same result. It refuses to know what the two kinds are.

use super::index::real;
use super::terms::{Term, Terms};

/// How many weights there are: terms share them where they must.
const WEIGHTS: usize = 1 << 15;
/// How often all examples are gone through.
const ROUNDS: usize = 14;
/// How fast weights change, and how strongly they are drawn back to nothing.
const RATE: f32 = 0.35;
const RESTRAINT: f32 = 2e-5;

/// A sentence of one of the two kinds.
pub(super) struct Example {
    pub(super) terms: Terms,
    pub(super) is_it: bool,
}

/// What was learnt.
pub(super) struct Learnt {
    weights: Box<[f32]>,
    bias: f32,
}

impl Learnt {
    /// Learns from these examples.
    pub(super) fn from(examples: &[Example]) -> Self {
        let features: Vec<Vec<(usize, f32)>> =
            examples.iter().map(|example| features(&example.terms)).collect();
        let mut weights = vec![0.0_f32; WEIGHTS].into_boxed_slice();
        let mut squares = vec![1e-4_f32; WEIGHTS].into_boxed_slice();
        let (mut bias, mut bias_square) = (0.0_f32, 1e-4_f32);
        let mut order: Vec<usize> = (0..examples.len()).collect();
        let mut seed = 0x2545_f491_u32;
        for _ in 0..ROUNDS {
            shuffle(&mut order, &mut seed);
            for nth in &order {
                let (Some(example), Some(features)) = (examples.get(*nth), features.get(*nth)) else {
                    continue;
                };
                let score = bias
                    + features
                        .iter()
                        .map(|(at, value)| weights.get(*at).copied().unwrap_or_default() * value)
                        .sum::<f32>();
                let wanted = if example.is_it { 1.0 } else { 0.0 };
                let error = certainty(score) - wanted;
                for (at, value) in features {
                    let (Some(weight), Some(square)) = (weights.get_mut(*at), squares.get_mut(*at)) else {
                        continue;
                    };
                    let slope = error * value + RESTRAINT * *weight;
                    *square += slope * slope;
                    *weight -= RATE * slope / square.sqrt();
                }
                bias_square += error * error;
                bias -= RATE * error / bias_square.sqrt();
            }
        }
        Self { weights, bias }
    }

    /// How sure it is that a text is of the first kind, from 0 to 1.
    pub(super) fn judge(&self, terms: &Terms) -> f32 {
        let score = features(terms)
            .into_iter()
            .map(|(at, value)| self.weights.get(at).copied().unwrap_or_default() * value)
            .sum::<f32>();
        certainty(score + self.bias)
    }
}

/// The terms of a text, each once, and how much each counts: each kind as much as the others, however many there are.
fn features(terms: &Terms) -> Vec<(usize, f32)> {
    let kinds: [(&[Term], f32); 4] =
        [(&terms.words, 1.0), (&terms.pairs, 0.7), (&terms.runs, 1.0), (&terms.bones, 0.5)];
    let mut found = Vec::new();
    for (kind, share) in kinds {
        let mut kind: Vec<usize> =
            kind.iter().map(|term| (*term ^ (*term >> 15)) as usize % WEIGHTS).collect();
        kind.sort_unstable();
        kind.dedup();
        let value = share / real(kind.len().max(1)).sqrt();
        found.extend(kind.into_iter().map(|at| (at, value)));
    }
    found
}

fn certainty(score: f32) -> f32 {
    1.0 / (1.0 + (-score).exp())
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
