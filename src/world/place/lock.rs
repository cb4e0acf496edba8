//! How long no code is tried after wrong ones: longer each time.
//!
//! Time is counted from when the machine was switched on, so that no clock that is put back opens it. It refuses to know the
//! code.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// How many codes may be wrong before anything is locked.
const FREE: u32 = 3;
/// How long it is locked first, in seconds; each time twice as long as before.
const FIRST: u64 = 30;
/// The longest, in seconds.
const LONGEST: u64 = 60 * 60;

/// How often codes were wrong, and until when none is tried.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Lock {
    wrong: u32,
    /// In seconds since the machine was switched on.
    until: u64,
}

impl Lock {
    /// One more was wrong.
    pub(super) fn wrong(self, now: u64) -> Self {
        let wrong = self.wrong.saturating_add(1);
        let times = wrong.checked_sub(FREE);
        let long = times.map_or(0, |times| FIRST.saturating_mul(1 << times.min(16)).min(LONGEST));
        Self { wrong, until: now.saturating_add(long) }
    }

    /// How long it is still locked.
    pub(super) fn left(self, now: u64) -> Option<Duration> {
        self.until.checked_sub(now).filter(|left| *left > 0).map(Duration::from_secs)
    }

    /// The stricter of two that were handed on in different ways.
    pub(super) fn stricter(self, other: Self) -> Self {
        Self { wrong: self.wrong.max(other.wrong), until: self.until.max(other.until) }
    }

    /// The same where it was noted before the machine was switched on last: it ends all the same.
    pub(super) fn at_most(self, now: u64) -> Self {
        Self { until: self.until.min(now.saturating_add(LONGEST)), ..self }
    }
}

/// Seconds since the machine was switched on.
pub(in crate::world) fn now() -> u64 {
    #[cfg(target_os = "linux")]
    let clock = ClockId::Boottime;
    #[cfg(not(target_os = "linux"))]
    let clock = ClockId::Monotonic;
    u64::try_from(clock_gettime(clock).tv_sec).unwrap_or_default()
}

impl fmt::Display for Lock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}", self.wrong, self.until)
    }
}

impl FromStr for Lock {
    type Err = &'static str;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (wrong, until) = word.split_once('.')?;
            Some(Self { wrong: wrong.parse().ok()?, until: until.parse().ok()? })
        };
        read().ok_or("there is no such lock")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_locks_for_a_longer_time_each_time_and_never_for_ever() {
        let mut lock = Lock::default();
        let mut times = Vec::new();
        for _ in 0..14 {
            lock = lock.wrong(1000);
            times.push(lock.left(1000).map_or(0, |left| left.as_secs()));
        }
        assert_eq!(times, [0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600, 3600, 3600]);
        assert_eq!(lock.left(1000 + 3600), None);
        assert_eq!(lock.to_string().parse(), Ok(lock));
        let old = Lock { wrong: 9, until: 900_000 };
        assert_eq!(old.at_most(5).left(5), Some(Duration::from_secs(LONGEST)));
        assert_eq!(Lock::default().stricter(old), old);
        assert!("9".parse::<Lock>().is_err() && "a.1".parse::<Lock>().is_err());
    }
}
