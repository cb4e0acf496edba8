//! How long nobody has done anything.
//!
//! It goes on through whatever happens outside meanwhile, and begins anew only with something that a person does. It
//! refuses to know what that is.

use std::time::{Duration, Instant};

/// How soon a key that is held down comes again, at the latest.
const REPEATS: Duration = Duration::from_millis(700);
/// How long somebody holds one down who is there: to read on, to look around.
const HELD: Duration = Duration::from_secs(10);

/// One key that comes again and again, with nothing else between: after a while it is no person, but a book that lies on it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stuck<K> {
    /// The last one, since when it comes, and when it came last.
    same: Option<(K, Instant, Instant)>,
}

impl<K> Default for Stuck<K> {
    fn default() -> Self {
        Self { same: None }
    }
}

impl<K: PartialEq> Stuck<K> {
    /// This key has come. Says whether nobody presses it any more.
    pub(crate) fn hears(&mut self, key: K) -> bool {
        self.hears_at(key, now())
    }

    fn hears_at(&mut self, key: K, now: Instant) -> bool {
        let since = match &self.same {
            Some((before, since, last))
                if *before == key && now.saturating_duration_since(*last) < REPEATS =>
            {
                *since
            }
            _ => now,
        };
        self.same = Some((key, since, now));
        now.saturating_duration_since(since) > HELD
    }
}

/// The clock of a silence.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Idle {
    patience: Option<Duration>,
    until: Option<Instant>,
}

impl Idle {
    /// The loop waits for the person, so long. It goes on with a silence that has begun, unless it waits otherwise now.
    pub(crate) fn wait(&mut self, patience: Option<Duration>) {
        if self.until.is_none() || self.patience != patience {
            *self = Self { patience, until: patience.map(|patience| now() + patience) };
        }
    }

    /// The person did something.
    pub(crate) const fn end(&mut self) {
        self.until = None;
    }

    /// How much of the patience is left: nothing when it is over, none when there is no limit.
    pub(crate) fn left(&mut self) -> Option<Duration> {
        self.wait(self.patience);
        self.until.map(|until| until.saturating_duration_since(now()))
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "how long a person has been silent is measured here, and told as a message"
)]
fn now() -> Instant {
    Instant::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_is_held_down_for_long_is_a_book_until_another_comes() {
        let start = now();
        let mut stuck = Stuck::default();
        let at = |milliseconds: u64| start + Duration::from_millis(milliseconds);
        for time in (0..=10_000).step_by(40) {
            assert!(!stuck.hears_at('a', at(time)), "somebody reads on for {time} ms");
        }
        for time in (10_040..600_000).step_by(40) {
            assert!(stuck.hears_at('a', at(time)), "{time}");
        }
        assert!(!stuck.hears_at('b', at(600_040)), "somebody is there");
        assert!(!stuck.hears_at('a', at(600_080)), "and takes the book away");
        assert!(!stuck.hears_at('a', at(640_000)), "slowly, a person");
    }
}
