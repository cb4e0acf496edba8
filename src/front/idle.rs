//! How long nobody has done anything.
//!
//! It goes on through whatever happens outside meanwhile, and begins anew only with something that a person does. It
//! refuses to know what that is.

use std::time::{Duration, Instant};

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
