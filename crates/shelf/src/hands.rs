//! Work shared out among as many threads as the machine has.
//!
//! What comes of it stands in the order of the things, so that nothing depends on how many threads there were. Refuses
//! to know what the work is.

use std::num::NonZero;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// As much stack as the first thread has: what is read may be nested.
const STACK: usize = 8 << 20;

/// Told how much is done of how much there is, from any thread.
pub type Watch<'w> = &'w (dyn Fn(usize, usize) + Sync);

/// Watches nothing.
pub const UNWATCHED: Watch<'static> = &|_, _| {};

/// Does something with each thing.
pub fn each<T: Send>(things: &mut [T], work: impl Fn(&mut T) + Sync) {
    each_with(things, || (), |(), thing| work(thing));
}

/// Makes something of each thing, in their order.
pub fn map<T: Sync, R: Send>(things: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    map_with(things, UNWATCHED, || (), |(), thing| work(thing))
}

/// The same with something that each thread `makes` for itself, and `watch` told of each thing that is done.
pub fn map_with<T: Sync, R: Send, S>(
    things: &[T],
    watch: Watch<'_>,
    makes: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, &T) -> R + Sync,
) -> Vec<R> {
    let mut made: Vec<(&T, Option<R>)> = things.iter().map(|thing| (thing, None)).collect();
    let done = AtomicUsize::new(0);
    each_with(&mut made, makes, |own, (thing, result)| {
        *result = Some(work(own, thing));
        watch(done.fetch_add(1, Ordering::Relaxed) + 1, things.len());
    });
    made.into_iter().filter_map(|(_, result)| result).collect()
}

fn each_with<T: Send, S>(
    things: &mut [T],
    makes: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, &mut T) + Sync,
) {
    let hands = thread::available_parallelism().map_or(1, NonZero::get).min(things.len());
    let waiting = Mutex::new(things.iter_mut());
    // A lock is poisoned only if another thread panicked, which ends the whole work.
    let take = || waiting.lock().ok().and_then(|mut waiting| waiting.next());
    let labour = || {
        let mut own = makes();
        while let Some(thing) = take() {
            work(&mut own, thing);
        }
    };
    thread::scope(|scope| {
        for _ in 1..hands {
            // Where no thread is to be had, this one does everything.
            drop(thread::Builder::new().stack_size(STACK).spawn_scoped(scope, labour));
        }
        labour();
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_stand_in_the_order_of_the_things() {
        let things: Vec<usize> = (0..1_000).collect();
        let (most, all) = (AtomicUsize::new(0), things.len());
        let watch = |done, of| {
            assert_eq!(of, all);
            most.fetch_max(done, Ordering::Relaxed);
        };
        let doubled = map_with(&things, &watch, || 2, |two, thing| thing * *two);
        assert_eq!(doubled, things.iter().map(|thing| thing * 2).collect::<Vec<_>>());
        assert_eq!(most.into_inner(), 1_000);
        assert_eq!(map(&[] as &[u8], |one| *one), []);
    }

    #[test]
    fn each_thing_is_done_once() {
        let mut things = vec![0; 99];
        each(&mut things, |thing| *thing += 1);
        assert!(things.iter().all(|thing| *thing == 1));
    }
}
