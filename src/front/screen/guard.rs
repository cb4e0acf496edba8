//! Nothing happens by accident: a press that comes right after a new page was meant for the page before.
//!
//! It stops Enter and the pointer, which do something wherever they fall; a digit or a letter names what it means. It
//! refuses to know what is pressed.

use std::time::{Duration, Instant};

/// How long after a new page nothing is chosen.
pub const REST: Duration = Duration::from_millis(400);
/// How long after a press that was stopped the next one is: a key that is held down repeats sooner.
const HELD: Duration = Duration::from_millis(150);

/// Stands before each new page.
#[derive(Clone, Copy, Debug, Default)]
pub struct Guard {
    rest: Duration,
    until: Option<Instant>,
}

impl Guard {
    /// A guard that stands for so long; one that stands for no time stops nothing.
    pub const fn standing_for(rest: Duration) -> Self {
        Self { rest, until: None }
    }

    /// A new page is there.
    pub fn begin(&mut self, now: Instant) {
        self.until = Some(now + self.rest).filter(|_| !self.rest.is_zero());
    }

    /// The person pressed something that names what it means: they have seen the page.
    pub const fn end(&mut self) {
        self.until = None;
    }

    /// Whether a press is stopped.
    pub fn stops(&mut self, now: Instant) -> bool {
        let stops = self.until.is_some_and(|until| now < until);
        if stops {
            self.until = self.until.max(Some(now + HELD));
        }
        stops
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[expect(
        clippy::disallowed_methods,
        reason = "an instant has to come from somewhere; time stands still here"
    )]
    fn start() -> Instant {
        Instant::now()
    }

    const fn after(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    #[test]
    fn the_second_click_of_two_is_stopped_and_a_later_one_is_not() {
        let (start, mut guard) = (start(), Guard::standing_for(REST));
        guard.begin(start);
        assert!(guard.stops(start + after(130)));
        assert!(!guard.stops(start + after(401)));
    }

    #[test]
    fn a_key_that_is_held_down_is_stopped_for_as_long_as_it_is_held() {
        let (start, mut guard) = (start(), Guard::standing_for(REST));
        guard.begin(start);
        assert!((250..3000).step_by(35).all(|time| guard.stops(start + after(time))));
        assert!(!guard.stops(start + after(3200)));
    }

    #[test]
    fn it_ends_at_another_key_and_without_time_it_stops_nothing() {
        let (start, mut guard) = (start(), Guard::standing_for(REST));
        guard.begin(start);
        guard.end();
        assert!(!guard.stops(start));
        let mut none = Guard::default();
        none.begin(start);
        assert!(!none.stops(start));
    }
}
