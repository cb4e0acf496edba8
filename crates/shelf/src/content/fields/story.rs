//! The fields of stories, of *my situation* and of lessons.

use super::super::scenario::{Entry, Touch};
use super::library::{CHECKED, CITED};
use super::{FORMAT, Field, Holds, Mapping, expected, free, needed};

const ID: Field = needed("id", Holds::Id, "its name, the same as the file’s", "new-tablet");
const MINUTES: Field =
    needed("minutes", Holds::Number(1, 60), "how long it takes at a calm pace, in minutes", "6");
const TOUCHES: Field = free(
    "touches",
    Holds::List(&Holds::OneOf(|| Touch::ALL.map(Touch::name).to_vec())),
    "what may be hard to read; said before it opens",
    "[force, body]",
);
const HELP_FIRST: Field = free(
    "help-first",
    Holds::Truth,
    "help from a person is the first thing that its outcomes offer; needed where it touches `force`, `abuse` or `self-harm`",
    "true",
);
const START: Field = needed("start", Holds::Id, "the step it begins with", "handed");
static A_STEP: Holds = Holds::Thing(&STEP);
static AN_OUTCOME: Holds = Holds::Thing(&OUTCOME);
const STEPS: Field = needed(
    "steps",
    Holds::List(&A_STEP),
    "places that ask something",
    "[{ id: handed, choices: [{ id: ask-why, to: explained }, { id: say-nothing, to: later, quiet: true }] }]",
);
const OUTCOMES: Field = needed(
    "outcomes",
    Holds::List(&AN_OUTCOME),
    "places where it comes to rest",
    "[{ id: later, rights: [refuse], says: [changed-my-mind], helps: [advocate], next: [ask-for-review] }]",
);

/// Somebody else’s situation.
pub static STORY: Mapping = Mapping {
    name: "a story",
    fields: &[
        FORMAT,
        free("kind", Holds::OneOf(|| vec!["scenario"]), "the default", "scenario"),
        ID,
        needed(
            "theme",
            Holds::Entry(Entry::Theme),
            "one of `shelf.yaml`’s themes, and the file’s folder",
            "consent",
        ),
        needed("service", Holds::Entry(Entry::Service), "where in health care it happens", "crisis"),
        MINUTES,
        TOUCHES,
        HELP_FIRST,
        START,
        STEPS,
        OUTCOMES,
    ],
};

/// The person’s own situation.
pub static MY_SITUATION: Mapping = Mapping {
    name: "“My situation”",
    fields: &[
        FORMAT,
        needed(
            "kind",
            Holds::OneOf(|| vec!["my-situation"]),
            "that it asks about the person’s own case",
            "my-situation",
        ),
        ID,
        MINUTES,
        TOUCHES,
        HELP_FIRST,
        START,
        STEPS,
        OUTCOMES,
    ],
};

/// Pages to read.
pub static LESSON: Mapping = Mapping {
    name: "a lesson",
    fields: &[
        FORMAT,
        needed("kind", Holds::OneOf(|| vec!["lesson"]), "that it is a lesson", "lesson"),
        ID,
        MINUTES,
        TOUCHES,
        HELP_FIRST,
        CITED,
        CHECKED,
        needed("review-by", Holds::Day, "the day by which it is to be checked again", "2027-11-22"),
        needed(
            "pages",
            Holds::List(&Holds::Thing(&PAGE)),
            "6 to 10 pages, in order; it comes to rest on the last",
            "[{ id: why, rights: [complain], says: [not-heard] }]",
        ),
    ],
};

/// A place that asks something.
pub static STEP: Mapping = Mapping {
    name: "a step",
    fields: &[
        needed("id", Holds::Id, "its name within the scenario", "handed"),
        expected(
            "choices",
            Holds::Some(&Holds::Thing(&CHOICE)),
            "2 to 5 things that the person can say or do, in order",
            "[{ id: ask-why, to: explained }, { id: say-nothing, to: later, quiet: true }]",
        ),
    ],
};

const RIGHTS: Field = free(
    "rights",
    Holds::List(&Holds::Given(&Holds::Entry(Entry::Right))),
    "rights that it touches, ids of `rights.yaml`",
    "[refuse]",
);
const SAYS: Field = free(
    "says",
    Holds::List(&Holds::Given(&Holds::Id)),
    "words to say; ids of this scenario’s own sentences",
    "[what-is-it-for]",
);
const ASKS: Field = free(
    "asks",
    Holds::List(&Holds::Given(&Holds::Id)),
    "questions to ask; ids of this scenario’s own questions",
    "[what-it-does]",
);
const HELPS: Field = free(
    "helps",
    Holds::List(&Holds::Given(&Holds::Entry(Entry::Ally))),
    "who can help, ids of `allies.yaml`",
    "[advocate]",
);
const NEXT: Holds = Holds::List(&Holds::Given(&Holds::Id));
const KEEPS: Field = free(
    "keeps",
    Holds::List(&Holds::Given(&Holds::Id)),
    "ids of this scenario’s own `says` and `asks` that go onto the sheet by themselves",
    "[what-it-does]",
);
const NEEDS: Field =
    free("needs", Holds::List(&Holds::Id), "shown only when all of these flags are remembered", "[asked]");
const UNLESS: Field =
    free("unless", Holds::List(&Holds::Id), "shown only when none of these flags is remembered", "[asked]");

/// Something to say or do.
pub static CHOICE: Mapping = Mapping {
    name: "a choice",
    fields: &[
        needed("id", Holds::Id, "its name within the step", "ask-why"),
        needed(
            "to",
            Holds::Id,
            "the place it leads to; loops are fine as long as there is a way out",
            "explained",
        ),
        free(
            "remembers",
            Holds::List(&Holds::Id),
            "flags that are set by choosing it; at most sixteen in a scenario",
            "[asked]",
        ),
        NEEDS,
        UNLESS,
        free(
            "quiet",
            Holds::Truth,
            "true for the choice of saying nothing; each scenario has at least one",
            "true",
        ),
        RIGHTS,
        SAYS,
        ASKS,
        HELPS,
        KEEPS,
    ],
};

/// A place of rest.
pub static OUTCOME: Mapping = Mapping {
    name: "an outcome",
    fields: &[
        needed("id", Holds::Id, "its name within the scenario", "later"),
        Field { presence: super::Presence::Expected, ..RIGHTS },
        Field { presence: super::Presence::Expected, ..SAYS },
        ASKS,
        Field { presence: super::Presence::Expected, ..HELPS },
        expected("next", NEXT, "next steps; ids of this scenario’s own", "[ask-for-review]"),
        KEEPS,
    ],
};

/// A page of a lesson.
pub static PAGE: Mapping = Mapping {
    name: "a page",
    fields: &[
        needed("id", Holds::Id, "its name within the lesson", "why"),
        RIGHTS,
        SAYS,
        ASKS,
        HELPS,
        free("next", NEXT, "next steps; on the last page only, which has at least one", "[write-it-down]"),
        Field {
            meaning: "ids of this page’s own `says` and `asks` that go onto the sheet by themselves",
            ..KEEPS
        },
    ],
};

/// Something listed that depends on flags.
pub static GIVEN: Mapping = Mapping {
    name: "a thing that depends on flags",
    fields: &[needed("id", Holds::Id, "what is listed", "refuse"), NEEDS, UNLESS],
};
