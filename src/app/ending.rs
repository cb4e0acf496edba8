//! How a visit begins and ends: somebody comes, nobody does anything, somebody leaves; then it is forgotten.
//!
//! It refuses to know clocks: silence is told, and it says how long to wait for it.

use std::time::Duration;

use super::{App, Effect, Message, OnSilence, View, Visit, staff};

/// How often a warning says how long it still waits: the only thing here that wakes up by itself, and only while it is shown.
const COUNT: Duration = Duration::from_secs(1);

impl App {
    /// How long to wait for the person; none for ever.
    pub fn patience(&self) -> Option<Duration> {
        match self.policy.silence {
            OnSilence::Wait => None,
            OnSilence::StartAfresh { .. } if self.is_fresh() => None,
            OnSilence::StartAfresh { .. } if self.is_staffed() => Some(staff::OPEN),
            OnSilence::StartAfresh { warn_after, .. } => {
                let warned = matches!(self.visit.view(), View::Warning { .. });
                Some(if warned { COUNT } else { warn_after })
            }
        }
    }

    /// Somebody has come: by any key, in a language that stands on the page, or to read first what this is. Where there is
    /// one language, nobody has to choose it; hub staff go straight behind the guide.
    pub(super) fn arrive(&mut self, message: &Message) -> Vec<Effect> {
        if let Message::UseLanguage(locale) = message
            && self.offers(*locale)
        {
            self.visit.arrive();
            return self.use_language(*locale);
        }
        if let Message::Open(view) = message
            && (*view == View::Keeps || *view == View::StaffCode && self.has_staff())
        {
            self.visit.arrive();
            self.visit.open(view.clone());
        } else if *message == Message::Arrive {
            self.visit.arrive();
            if let [only] = *self.offered {
                return self.use_language(only);
            }
        }
        Vec::new()
    }

    pub(super) fn leave(&mut self, quick: bool) -> Vec<Effect> {
        if !self.policy.may_leave {
            self.forget();
            return Vec::new();
        }
        self.say_goodbye(quick);
        vec![Effect::End { quick }]
    }

    /// A visit in which nothing has happened yet.
    pub(super) fn first_visit(&self) -> Visit {
        if self.policy.attracts {
            return Visit::attracting();
        }
        let mut visit = Visit::new();
        if self.is_told {
            visit.greet();
            if let Some(first) = self.first_of_plan() {
                visit.open(first);
            }
        }
        visit
    }

    /// Whether there is nothing to forget.
    pub fn is_fresh(&self) -> bool {
        self.visit == self.first_visit() && self.locale == self.guess
    }

    /// Ends without having been asked to: forgets the visit, and says goodbye in the person's language.
    pub fn end(&mut self) {
        self.say_goodbye(false);
    }

    pub(super) fn say_goodbye(&mut self, quick: bool) {
        let locale = self.locale;
        self.unclosed = self.unclosed();
        self.forget();
        self.locale = locale;
        self.visit.open(View::Goodbye { quick });
    }

    pub(super) fn hear_silence(&mut self) {
        let OnSilence::StartAfresh { forget_after, .. } = self.policy.silence else { return };
        if self.is_staffed() {
            self.forget();
            return;
        }
        let still = if let View::Warning { still, .. } = *self.visit.view() {
            still.saturating_sub(COUNT)
        } else {
            forget_after
        };
        if still.is_zero() {
            self.forget();
        } else if !self.is_fresh() {
            self.visit.count_down(View::Warning { forget_after, still });
        }
    }

    /// Forgets the visit: everything that somebody chose, kept or asked for.
    pub fn forget(&mut self) {
        self.begin_workshop_anew();
        self.visit = self.first_visit();
        self.locale = self.guess;
        self.file = None;
        self.settings = None;
        self.today = None;
        self.counting = None;
    }
}
