//! Many proofs at once: as many threads as the machine has, each with phrasebooks of its own.
//!
//! Jobs are taken in turn and their proofs put together in the order of the jobs, so that what is told does not depend
//! on how many threads there were.

use std::io;
use std::num::NonZero;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::Proof;
use crate::phrasebook::Phrasebooks;

/// Does every job, and puts the proofs together after `proof`.
pub(super) fn prove_all<J: Sync>(
    jobs: &[J],
    books: &Phrasebooks,
    mut proof: Proof,
    work: impl Fn(&J, &Phrasebooks, &mut Proof) -> io::Result<()> + Sync,
) -> io::Result<Proof> {
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, io::Result<Proof>)>> = Mutex::default();
    let hands = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        for _ in 0..hands {
            let said = books.said();
            scope.spawn({
                let (next, done, work) = (&next, &done, &work);
                move || {
                    let books = Phrasebooks::new(said);
                    while let Some((nth, job)) = take(jobs, next) {
                        let mut part = Proof::default();
                        let result = work(job, &books, &mut part).map(|()| part);
                        // A lock is poisoned only if another thread panicked, which ends the whole proof.
                        if let Ok(mut done) = done.lock() {
                            done.push((nth, result));
                        }
                    }
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap_or_default();
    done.sort_by_key(|(nth, _)| *nth);
    for (_, part) in done {
        proof.add(part?);
    }
    Ok(proof)
}

fn take<'j, J>(jobs: &'j [J], next: &AtomicUsize) -> Option<(usize, &'j J)> {
    let nth = next.fetch_add(1, Ordering::Relaxed);
    jobs.get(nth).map(|job| (nth, job))
}
