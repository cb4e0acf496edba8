//! The names of what is said in a workshop: keys, and the surfaces that notes have. Not a word of it is known here.

use super::Id;

/// The notes that an activity has for whoever leads it, by the names of their surfaces, in the order in which they are told.
pub const NOTES: [&str; 10] = [
    "aim",
    "say",
    "do",
    "look-back",
    "first-question",
    "second-question",
    "trap",
    "upset",
    "screen",
    "short",
];

/// Those that every activity has, itself or by its kind.
pub const NEEDED_NOTES: [&str; 7] =
    ["aim", "say", "first-question", "second-question", "trap", "upset", "screen"];

/// Those that an activity has once more for the other story.
pub const INSTEAD_NOTES: [&str; 8] = [
    "instead-aim",
    "instead-say",
    "instead-first-question",
    "instead-second-question",
    "instead-trap",
    "instead-upset",
    "instead-screen",
    "instead-short",
];

/// What is said of a plan as a whole, beside its name.
pub const PLAN_SURFACES: [&str; 8] =
    ["about", "aims", "for-whom", "group", "bring", "one-laptop", "no-projector", "no-laptop"];

/// The first word of every key of a plan.
pub const KEYS: &str = "plan";
/// The first word of every key of what all plans share.
pub const WORKSHOP: &str = "workshop";

/// The key of one of the things that all plans share: `workshop--line--stays-here`.
pub fn shared_key(sort: Shared, id: &Id) -> String {
    format!("{WORKSHOP}--{}--{id}", sort.name())
}

/// The key of something in a plan: of an activity, or of a slip, heap, case or role in one.
pub fn plan_key(plan: &Id, inside: &[&Id]) -> String {
    inside.iter().fold(format!("{KEYS}--{plan}"), |key, id| format!("{key}--{id}"))
}

/// What all plans share and name by an id.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shared {
    /// A line of an agreement.
    Line,
    /// A sentence to mark before and after.
    Sentence,
    /// Why something is never left out.
    NeverDrop,
    /// A handout.
    Handout,
}

impl Shared {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Sentence => "sentence",
            Self::NeverDrop => "never-drop",
            Self::Handout => "handout",
        }
    }
}
