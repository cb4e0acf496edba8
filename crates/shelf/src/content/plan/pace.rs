//! How long is left, and what can go so that a workshop ends in time: arithmetic of minutes. Whoever has a clock says how
//! many have passed; this file has none.

use std::collections::BTreeSet;

use super::{Id, LeavingOut, Plan, Saving};

/// How far a workshop is.
#[derive(Clone, Copy, Debug)]
pub struct Pace<'p> {
    /// Where the room is: the place of an activity in the plan.
    pub nth: usize,
    /// Whole minutes since this activity began.
    pub in_it: u16,
    /// Whole minutes since the workshop began.
    pub in_all: u16,
    /// What was left out.
    pub left_out: &'p BTreeSet<Id>,
}

/// What is left of a workshop. All in minutes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Left {
    /// Of this activity; 0 when its time is over.
    pub of_activity: u16,
    /// How long this activity has taken beyond its time.
    pub over: u16,
    /// Of the whole, by the plan’s length; 0 when its time is over.
    pub of_all: u16,
    /// What this and the next activities still need, as the plan has them.
    pub needed: u16,
    /// How much too long that is: so much has to go to end in time.
    pub too_long: u16,
}

impl Plan {
    /// When an activity starts, in minutes from the beginning, if everything takes as long as it should.
    pub fn starts(&self, nth: usize) -> u16 {
        self.activities.iter().take(nth).map(|activity| activity.minutes).sum()
    }

    /// The next activity that was not left out.
    pub fn next(&self, nth: usize, left_out: &BTreeSet<Id>) -> Option<usize> {
        let later = self.activities.iter().enumerate().skip(nth.saturating_add(1));
        later.filter(|(_, activity)| !left_out.contains(&activity.id)).map(|(nth, _)| nth).next()
    }

    /// What is left.
    pub fn left(&self, pace: Pace<'_>) -> Left {
        let here = self.activities.get(pace.nth).map_or(0, |activity| activity.minutes);
        let later = self.activities.iter().skip(pace.nth.saturating_add(1));
        let later: u16 = later
            .filter(|activity| !pace.left_out.contains(&activity.id))
            .map(|activity| activity.minutes)
            .sum();
        let of_activity = here.saturating_sub(pace.in_it);
        let of_all = self.minutes.saturating_sub(pace.in_all);
        let needed = of_activity + later;
        Left {
            of_activity,
            over: pace.in_it.saturating_sub(here),
            of_all,
            needed,
            too_long: needed.saturating_sub(of_all),
        }
    }

    /// What can still go to end `sooner` minutes earlier: of the shortest list of the plan that gives enough, what is not
    /// over and was not left out; of the longest, if none does. Empty when nothing has to go.
    pub fn to_lose(&self, sooner: u16, pace: Pace<'_>) -> Vec<Saving> {
        if sooner == 0 {
            return Vec::new();
        }
        let mut best: Vec<Saving> = Vec::new();
        for list in &self.losing {
            best = list.by.iter().filter(|saving| self.is_open(saving, pace)).cloned().collect();
            if best.iter().map(|saving| saving.saves).sum::<u16>() >= sooner {
                break;
            }
        }
        best
    }

    /// Whether an activity can still give what it should: it has not begun, and what goes with it has not either.
    fn is_open(&self, saving: &Saving, pace: Pace<'_>) -> bool {
        let Some((nth, activity)) = self.activity(&saving.activity) else { return false };
        let has_begun = |nth: usize| nth < pace.nth || nth == pace.nth && pace.in_it > 0;
        let whole = activity.leaving_out == LeavingOut::May && saving.saves >= activity.minutes;
        let other = activity.with.as_ref().filter(|_| whole).and_then(|id| self.activity(id));
        let is_paired_open =
            other.is_none_or(|(other, with)| !has_begun(other) || pace.left_out.contains(&with.id));
        !has_begun(nth) && !pace.left_out.contains(&activity.id) && is_paired_open
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Activity, Kind, Losing, Matter, People};
    use super::*;

    fn id(name: &str) -> Id {
        Id::new(name).unwrap()
    }

    fn activity(name: &str, minutes: u16, leaving_out: LeavingOut, with: Option<&str>) -> Activity {
        let with = with.map(id);
        Activity {
            id: id(name),
            kind: Kind::Talk,
            minutes,
            shortest: None,
            leaving_out,
            with,
            matter: Matter::Plain,
        }
    }

    fn plan() -> Plan {
        let saving = |activity, saves| Saving { activity: id(activity), saves };
        Plan {
            id: id("an-hour"),
            minutes: 60,
            wording: 1,
            people: People { from: 6, to: 12, at_most: 16 },
            leads: 2,
            activities: vec![
                activity("before", 10, LeavingOut::May, Some("after")),
                activity("talk", 20, LeavingOut::Stays, None),
                activity("after", 10, LeavingOut::May, Some("before")),
                activity("closing", 20, LeavingOut::Stays, None),
            ],
            losing: vec![
                Losing { minutes: 5, by: vec![saving("closing", 5)] },
                Losing {
                    minutes: 25,
                    by: vec![saving("closing", 5), saving("before", 10), saving("after", 10)],
                },
            ],
            handouts: Vec::new(),
        }
    }

    #[test]
    fn what_is_left_is_what_the_plan_has_less_what_has_passed() {
        let (plan, nothing) = (plan(), BTreeSet::new());
        assert_eq!([0, 1, 2, 3, 4].map(|nth| plan.starts(nth)), [0, 10, 30, 40, 60]);
        let left = plan.left(Pace { nth: 1, in_it: 15, in_all: 32, left_out: &nothing });
        assert_eq!(left, Left { of_activity: 5, over: 0, of_all: 28, needed: 35, too_long: 7 });
        let left = plan.left(Pace { nth: 3, in_it: 23, in_all: 70, left_out: &nothing });
        assert_eq!(left, Left { of_activity: 0, over: 3, of_all: 0, needed: 0, too_long: 0 });
        let gone = BTreeSet::from([id("before"), id("after")]);
        assert_eq!(plan.next(1, &gone), Some(3));
        assert_eq!(plan.left(Pace { nth: 1, in_it: 0, in_all: 0, left_out: &gone }).needed, 40);
    }

    #[test]
    fn one_of_two_sentences_never_goes_without_the_other() {
        let (plan, nothing) = (plan(), BTreeSet::new());
        let names = |sooner, nth, in_it| -> Vec<String> {
            let pace = Pace { nth, in_it, in_all: 0, left_out: &nothing };
            plan.to_lose(sooner, pace).iter().map(|saving| saving.activity.to_string()).collect()
        };
        assert!(names(0, 0, 0).is_empty());
        assert_eq!(names(5, 0, 0), ["closing"]);
        assert_eq!(names(6, 0, 0), ["closing", "before", "after"]);
        // People have marked their slips: now the same sentences come again.
        assert_eq!(names(25, 0, 1), ["closing"]);
        assert_eq!(names(25, 1, 0), ["closing"]);
        assert!(names(25, 3, 1).is_empty());
    }
}
