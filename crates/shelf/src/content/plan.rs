//! Plans of workshops: what a group does, in which order and for how many minutes, and how to end sooner.
//!
//! A plan names stories, places, choices, pages and sentences by their ids; what is said stands in phrases. What is here has
//! passed every check: minutes add up, a way through a story can be walked, and what must not be left out cannot be. How
//! long is left and what can go is worked out in `plan/pace.rs`. This file refuses to know clocks, rooms and words.

mod pace;
mod words;

pub use pace::{Left, Pace};
pub use words::{
    INSTEAD_NOTES, KEYS, NEEDED_NOTES, NOTES, PLAN_SURFACES, Shared, WORKSHOP, plan_key, shared_key,
};

use serde::{Deserialize, Serialize};

use super::scenario::Id;

/// A workshop, before anybody has come.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Plan {
    /// Its name: `consent-60`.
    pub id: Id,
    /// How long it takes. The minutes of its activities add up to it.
    pub minutes: u16,
    /// The version of the sentences before and after. Counts of two versions are never added up.
    pub wording: u16,
    /// How many people it is made for.
    pub people: People,
    /// How many lead it.
    pub leads: u16,
    /// What is done, in order.
    pub activities: Vec<Activity>,
    /// How to end sooner, the shortest list first. A longer list holds all of the shorter one.
    pub losing: Vec<Losing>,
    /// What is printed before.
    pub handouts: Vec<Handout>,
}

/// How many people a plan is made for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct People {
    /// At least.
    pub from: u16,
    /// Usually at most.
    pub to: u16,
    /// At most, with tables and one more who leads.
    pub at_most: u16,
}

/// One part of a workshop.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Activity {
    /// Its name in the plan.
    pub id: Id,
    /// What sort of thing it is.
    pub kind: Kind,
    /// How long it takes.
    pub minutes: u16,
    /// How long at the least, if it can be made shorter.
    pub shortest: Option<u16>,
    /// Whether it can be left out.
    pub leaving_out: LeavingOut,
    /// The activity that is left out together with it, or not at all.
    pub with: Option<Id>,
    /// What it is made of.
    pub matter: Matter,
}

/// Whether an activity can be left out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum LeavingOut {
    /// Whole.
    May,
    /// It is not offered for leaving out.
    Stays,
    /// Never, for a reason that has words.
    Never(Id),
}

/// What sort of thing an activity is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Kind {
    /// People arrive.
    Welcome,
    /// What stays in the room, and the one limit.
    Agreement,
    /// A picture of the room, on paper and without names.
    SentencesBefore,
    /// A story is walked through.
    Story,
    /// The group talks.
    Talk,
    /// Pages of a lesson are read.
    Lesson,
    /// Something is said or done once.
    Practice,
    /// Rest.
    Break,
    /// The same picture again.
    SentencesAfter,
    /// People leave, each with somebody to turn to.
    Closing,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Welcome,
        Self::Agreement,
        Self::SentencesBefore,
        Self::Story,
        Self::Talk,
        Self::Lesson,
        Self::Practice,
        Self::Break,
        Self::SentencesAfter,
        Self::Closing,
    ];

    /// The word for it in YAML.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::Agreement => "agreement",
            Self::SentencesBefore => "sentences-before",
            Self::Story => "story",
            Self::Talk => "talk",
            Self::Lesson => "lesson",
            Self::Practice => "practice",
            Self::Break => "break",
            Self::SentencesAfter => "sentences-after",
            Self::Closing => "closing",
        }
    }

    /// Whether a workshop without it would leave people without the one limit, without rest, or without a way home.
    pub const fn never_left_out(self) -> bool {
        matches!(self, Self::Agreement | Self::Break | Self::Closing)
    }

    /// The key of its name, and of the notes that hold in every plan.
    pub fn key(self) -> String {
        format!("{WORKSHOP}--kind--{}", self.name())
    }
}

/// What an activity is made of.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Matter {
    /// Nothing more than its notes.
    Plain,
    /// The lines of the agreement, in order.
    Lines(Vec<Id>),
    /// Sentences to mark on paper, in order, and those of them that stay when time is short.
    Sentences {
        /// All of them.
        all: Vec<Id>,
        /// Those that stay; none where it is not made shorter in this way.
        fewer: Vec<Id>,
    },
    /// A story.
    Story(Box<Tale>),
    /// Pages of a lesson, in order, and those of them that stay when time is short.
    Pages {
        /// The lesson.
        lesson: Id,
        /// Its pages.
        pages: Vec<Id>,
        /// Those that stay; none where it is not made shorter in this way.
        short: Vec<Id>,
    },
    /// A talk or a practice.
    Open(Box<Open>),
}

/// A story in a workshop.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Tale {
    /// The story, and how the room walks through it.
    pub route: Route,
    /// Minutes of talk after its last place.
    pub talk_after: u16,
    /// Another story for the same minutes.
    pub instead: Option<Route>,
}

/// A way through a story.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Route {
    /// The story.
    pub story: Id,
    /// Its places, in order.
    pub way: Vec<Stop>,
    /// A few of its own sentences, for an activity that shows them.
    pub words: Vec<Id>,
}

impl Route {
    /// How long it takes.
    pub fn minutes(&self) -> u16 {
        self.way.iter().map(|stop| stop.minutes).sum()
    }

    /// How many minutes can be had by leaving places out.
    pub fn gives(&self) -> u16 {
        self.way.iter().filter(|stop| stop.may_drop).map(|stop| stop.minutes).sum()
    }

    /// The way that is `sooner` minutes shorter, or as much of that as it gives. The last place that can be left out goes
    /// first. What comes after such a place is gone to by jumping.
    pub fn shortened(&self, sooner: u16) -> Vec<Stop> {
        let (mut way, mut saved) = (self.way.clone(), 0);
        while saved < sooner {
            let Some(nth) = way.iter().rposition(|stop| stop.may_drop) else { break };
            saved += way.remove(nth).minutes;
            if let Some(next) = way.get_mut(nth) {
                next.jump = true;
            }
        }
        way
    }
}

/// A place where the room stops on its way.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Stop {
    /// The place.
    pub place: Id,
    /// How long.
    pub minutes: u16,
    /// The choice that leads to the next one.
    pub choice: Option<Id>,
    /// Whether it is gone to by jumping: what was remembered stays.
    pub jump: bool,
    /// Whether it can be left out.
    pub may_drop: bool,
}

/// A talk or a practice.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Open {
    /// Heaps to lay slips on.
    pub heaps: Vec<Id>,
    /// The slips.
    pub slips: Vec<Slip>,
    /// Those of them that stay when time is short.
    pub short_slips: Vec<Id>,
    /// Made-up cases.
    pub cases: Vec<Id>,
    /// Who plays what.
    pub roles: Vec<Id>,
    /// What the room sees; nothing is a blank page.
    pub shows: Vec<Shown>,
}

/// A slip to lay on a heap.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Slip {
    /// Its name in the activity.
    pub id: Id,
    /// The heap where it belongs, where that is certain.
    pub heap: Option<Id>,
}

/// Something that the room sees in a talk or a practice.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Shown {
    /// What.
    pub what: Showing,
    /// Whether it comes only on a question.
    pub if_asked: bool,
}

/// What can be shown.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Showing {
    /// A right.
    Right(Id),
    /// A place of a story, or a page of a lesson.
    Place {
        /// The story or lesson.
        scenario: Id,
        /// The place.
        place: Id,
    },
    /// The words of the story that this activity tells.
    WordsOf(Id),
}

/// How to end sooner.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Losing {
    /// So many minutes.
    pub minutes: u16,
    /// By these.
    pub by: Vec<Saving>,
}

/// An activity that gives some minutes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Saving {
    /// The activity.
    pub activity: Id,
    /// How many minutes it gives.
    pub saves: u16,
}

/// Something that is printed before.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Handout {
    /// What it is: `slips-before`.
    pub id: Id,
    /// The activity whose slips, cases, story or pages it holds.
    pub of: Option<Id>,
    /// The form that it is.
    pub form: Option<Id>,
    /// For whom there is one each.
    pub each: Each,
    /// Whether it hangs on a wall.
    pub large: bool,
}

/// For whom there is one of a handout.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Each {
    /// For each person.
    Person,
    /// For each two.
    Pair,
    /// For each three.
    Three,
    /// For the room.
    Room,
}

impl Each {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Person, Self::Pair, Self::Three, Self::Room];

    /// The word for it in YAML.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Pair => "pair",
            Self::Three => "three",
            Self::Room => "room",
        }
    }

    /// The key of its name.
    pub fn key(self) -> String {
        format!("{WORKSHOP}--each--{}", self.name())
    }
}

impl Plan {
    /// The key of its name; as `.about`, of what it is; of what whoever leads knows before.
    pub fn key(&self) -> String {
        plan_key(&self.id, &[])
    }

    /// The key of the name of an activity, and of its notes.
    pub fn activity_key(&self, activity: &Id) -> String {
        plan_key(&self.id, &[activity])
    }

    /// The activity of this name, and where it stands.
    pub fn activity(&self, id: &Id) -> Option<(usize, &Activity)> {
        self.activities.iter().enumerate().find(|(_, activity)| activity.id == *id)
    }
}

impl Activity {
    /// How many minutes it can give at most, and still be what the plan needs of it.
    pub fn gives(&self) -> u16 {
        let by_places = match &self.matter {
            Matter::Story(tale) => {
                let instead = tale.instead.as_ref().map_or(u16::MAX, Route::gives);
                tale.route.gives().min(instead)
            }
            Matter::Plain
            | Matter::Lines(_)
            | Matter::Sentences { .. }
            | Matter::Pages { .. }
            | Matter::Open(_) => 0,
        };
        let shorter = self.shortest.map_or(0, |shortest| self.minutes.saturating_sub(shortest));
        let whole = if self.leaving_out == LeavingOut::May { self.minutes } else { 0 };
        whole.max(shorter).max(by_places)
    }

    /// The names of slips, heaps, cases and roles, which have words of their own.
    pub fn own_words(&self) -> impl Iterator<Item = &Id> {
        let open = if let Matter::Open(open) = &self.matter { Some(open) } else { None };
        open.into_iter().flat_map(|open| {
            let slips = open.slips.iter().map(|slip| &slip.id);
            open.heaps.iter().chain(slips).chain(&open.roles).chain(&open.cases)
        })
    }

    /// The story that it tells: that of the plan, or the other one.
    pub fn route(&self, instead: bool) -> Option<&Route> {
        let Matter::Story(tale) = &self.matter else { return None };
        if instead { tale.instead.as_ref() } else { Some(&tale.route) }
    }
}
