//! How long a workshop has been running, for whoever leads it, as the machine's own time tells it.
//!
//! No clock runs here: what the time is comes in as a message, when whoever leads has done something or a minute has gone by
//! at their terminal. It refuses to know what day it is.

use std::time::Duration;

/// The time of a workshop.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Watch {
    /// How long the machine had been on when the workshop began.
    began: Option<Duration>,
    /// How long it has been on by now.
    now: Duration,
    /// How long the workshop had been running before it was interrupted.
    before: Duration,
    /// Which activity of a plan is going on, when it began, and how long it had been going on before that.
    activity: Option<(usize, Duration, Duration)>,
}

impl Watch {
    /// It is this time: how long the machine has been on. The first time is that of the beginning.
    pub(super) fn tells(&mut self, now: Duration) {
        self.began.get_or_insert(now);
        // A clock of the machine never goes back.
        self.now = self.now.max(now);
    }

    /// This activity of the plan goes on now; if it is another one than before, it begins.
    pub(super) fn turns_to(&mut self, nth: usize) {
        if self.began.is_some() && self.activity.is_none_or(|(known, ..)| known != nth) {
            self.activity = Some((nth, self.now, Duration::ZERO));
        }
    }

    /// A workshop goes on that was interrupted after so many minutes, so many of them in this activity.
    pub(super) fn goes_on(&mut self, nth: usize, minutes: u16, of_activity: u16) {
        if self.began.is_some() {
            self.began = Some(self.now);
            self.before = minutes_long(minutes);
            self.activity = Some((nth, self.now, minutes_long(of_activity)));
        }
    }

    /// How long the activity that goes on has been going on.
    pub fn of_activity(&self) -> Option<Duration> {
        self.activity.map(|(_, began, before)| self.now.saturating_sub(began).saturating_add(before))
    }

    /// How long the workshop has been running; none where nobody has looked at a clock.
    pub fn running(&self) -> Option<Duration> {
        self.began.map(|began| self.now.saturating_sub(began).saturating_add(self.before))
    }
}

fn minutes_long(minutes: u16) -> Duration {
    Duration::from_mins(minutes.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_an_interruption_time_goes_on_where_it_was() {
        let mut watch = Watch::default();
        watch.tells(Duration::from_secs(10));
        watch.turns_to(0);
        watch.goes_on(3, 25, 4);
        watch.turns_to(3);
        watch.tells(Duration::from_secs(70));
        assert_eq!(watch.running(), Some(Duration::from_mins(26)));
        assert_eq!(watch.of_activity(), Some(Duration::from_mins(5)));
        watch.turns_to(4);
        assert_eq!(watch.of_activity(), Some(Duration::ZERO));
    }

    #[test]
    fn each_activity_has_a_time_of_its_own() {
        let mut watch = Watch::default();
        watch.turns_to(0);
        assert_eq!(watch.of_activity(), None, "nobody has looked at a clock");
        for (now, nth, going) in [(100, 0, 0), (160, 0, 60), (200, 1, 0), (230, 1, 30), (240, 0, 0)] {
            watch.tells(Duration::from_secs(now));
            watch.turns_to(nth);
            assert_eq!(watch.of_activity(), Some(Duration::from_secs(going)));
        }
    }

    #[test]
    fn time_is_counted_from_the_first_look_at_it_and_never_goes_back() {
        let mut watch = Watch::default();
        assert_eq!(watch.running(), None);
        for (now, running) in [(500, 0), (560, 60), (530, 60), (1100, 600)] {
            watch.tells(Duration::from_secs(now));
            assert_eq!(watch.running(), Some(Duration::from_secs(running)));
        }
    }
}
