//! What hub staff do behind the guide: they type their code, see how the kiosk is, and may leave it.
//!
//! The code goes to the world, which alone knows what it is held against, and how often somebody was wrong. What was typed
//! stays here until then. It refuses to know clocks, files and printers.

use std::time::Duration;

use super::{App, Effect, NotPrinted, Stage, View, Wish};
use shelf::content::Date;

/// How long a page of hub staff stays open when nobody does anything.
pub(super) const OPEN: Duration = Duration::from_mins(1);
/// The longest code that is typed.
const LONGEST: usize = 64;
/// What stands on the page for each letter of a code.
pub const MASK: char = '•';

/// What hub staff have typed, and what they know.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Staff {
    typed: String,
    door: Door,
    report: Option<Condition>,
}

/// Whether the code was right.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub enum Door {
    /// Nobody has tried.
    #[default]
    Shut,
    /// It is held against the one in the file of the hub.
    Trying,
    /// It was another.
    Wrong,
    /// Too many were: nobody is heard for so long.
    Locked(Duration),
}

/// What came of a code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tried {
    /// It is the code.
    Right,
    /// It is not.
    Wrong,
    /// Nobody looked: too many were wrong, and so long it is not tried.
    Locked(Duration),
}

/// How a kiosk is.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Condition {
    /// Which shelf is open.
    pub shelf: String,
    /// What is wrong with the file of the hub, each in one English line; the last good one holds meanwhile.
    pub hub: Vec<String>,
    /// The day on which the program was started last, and how often since the machine was.
    pub started: Option<(Date, u32)>,
    /// Visits and stories of this week, where they are counted; none where there are too few to be told.
    pub counts: Option<Option<(u32, u32)>>,
    /// When a page last did not come out, and why.
    pub printer: Option<(Date, NotPrinted)>,
    /// What was looked at, and whether it is in order.
    pub checks: Vec<(Check, bool)>,
}

/// Something that a kiosk looks at itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Check {
    /// Every text of the shelf can be read.
    Shelf,
    /// The file of the hub has no mistakes.
    Hub,
    /// Other programs cannot look into the memory, and a crash leaves none of it.
    Memory,
    /// There is a folder for what outlives the program.
    Notes,
}

impl Check {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 4] = [Self::Shelf, Self::Hub, Self::Memory, Self::Notes];
}

/// What is counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Counted {
    /// A visit.
    Visit,
    /// A story or a lesson that somebody began.
    Story,
}

impl Staff {
    /// How many letters have been typed.
    pub fn letters(&self) -> usize {
        self.typed.chars().count()
    }

    /// Whether the code was right.
    pub const fn door(&self) -> Door {
        self.door
    }

    /// How the kiosk is, once the world has told.
    pub const fn report(&self) -> Option<&Condition> {
        self.report.as_ref()
    }

    /// What stands in the place of a code that a page shows is what was typed before; the rest is new.
    fn types(&mut self, shown: &str) {
        let kept = shown.chars().take_while(|letter| *letter == MASK).count();
        let before = self.typed.chars().take(kept);
        self.typed = before.chain(shown.chars().skip(kept)).take(LONGEST).collect();
        self.door = Door::Shut;
    }
}

impl App {
    /// Whether there is a code that lets hub staff behind the guide.
    pub fn has_staff(&self) -> bool {
        self.policy.heeds_hub && self.hub().is_some_and(|hub| hub.kiosk.code.is_some())
    }

    /// Whether the page before the person is one for hub staff.
    pub(super) fn is_staffed(&self) -> bool {
        matches!(self.visit.view(), View::StaffCode | View::Staff)
    }

    pub(super) fn type_code(&mut self, shown: &str) {
        if *self.visit.view() == View::StaffCode {
            self.visit.staff_mut().types(shown);
        }
    }

    pub(super) fn try_code(&mut self) -> Vec<Effect> {
        let staff = self.visit.staff_mut();
        let waits = matches!(staff.door, Door::Trying) || staff.typed.is_empty();
        if *self.visit.view() != View::StaffCode || waits {
            return Vec::new();
        }
        let staff = self.visit.staff_mut();
        staff.door = Door::Trying;
        vec![Effect::Ask(Wish::TryCode(std::mem::take(&mut staff.typed)))]
    }

    pub(super) fn hear_of_code(&mut self, tried: Tried) -> Vec<Effect> {
        let staff = self.visit.staff_mut();
        if staff.door != Door::Trying || *self.visit.view() != View::StaffCode {
            return Vec::new();
        }
        let staff = self.visit.staff_mut();
        match tried {
            Tried::Right => {
                staff.door = Door::Shut;
                self.visit.close(&[View::StaffCode]);
                self.visit.open(View::Staff);
                return vec![Effect::Ask(Wish::Report)];
            }
            Tried::Wrong => staff.door = Door::Wrong,
            Tried::Locked(limit) => staff.door = Door::Locked(limit),
        }
        Vec::new()
    }

    pub(super) fn hear_report(&mut self, report: Condition) {
        if *self.visit.view() == View::Staff {
            self.visit.staff_mut().report = Some(report);
        }
    }

    /// A page that says who prints it, whatever the visitors have printed.
    pub(super) fn test_printer(&mut self) -> Vec<Effect> {
        if *self.visit.view() != View::Staff || !self.may_print() || self.visit.printing().is_under_way() {
            return Vec::new();
        }
        self.visit.printing_mut().send();
        vec![Effect::Ask(Wish::Print(u16::MAX))]
    }

    /// Hub staff leave the guide to whoever started it.
    pub(super) fn leave_kiosk(&mut self) -> Vec<Effect> {
        if *self.visit.view() != View::Staff {
            return Vec::new();
        }
        self.say_goodbye(false);
        vec![Effect::End { quick: false }]
    }

    /// The kiosk begins anew: it reads its files again.
    pub(super) fn begin_anew(&mut self) {
        if *self.visit.view() == View::Staff {
            self.forget();
        }
    }

    /// What is counted of a visit, where the hub wants that.
    pub(super) fn count(&self, counted: Counted) -> Vec<Effect> {
        let counts = self.policy.heeds_hub && self.hub().is_some_and(|hub| hub.kiosk.counts);
        if counts { vec![Effect::Ask(Wish::Count(counted))] } else { Vec::new() }
    }

    /// How the page for hub staff says what becomes of a printed page.
    pub fn test_page(&self) -> Stage {
        self.visit.printing().stage()
    }
}
