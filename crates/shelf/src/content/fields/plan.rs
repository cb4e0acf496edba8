//! The fields of plans of workshops.

use super::super::plan::{Each, Kind};
use super::super::scenario::Entry;
use super::{FORMAT, Field, Holds, Mapping, free, needed};

const MINUTES: Field = needed("minutes", Holds::Number(1, 240), "how long it takes", "6");
const MAY_DROP: Field = free("may-drop", Holds::Truth, "it can be left out whole when time is short", "true");
static A_STOP: Holds = Holds::Thing(&STOP);
const WAY: Field = free(
    "way",
    Holds::Some(&A_STOP),
    "how the room walks through the story, from its start to an outcome",
    "[{ place: car-park, minutes: 3, choice: what-helps-me }]",
);
const WORDS: Field = free(
    "words",
    Holds::Some(&Holds::Id),
    "a few of the story’s own sentences, for an activity that shows them",
    "[not-today]",
);

/// A plan of a workshop.
pub static PLAN: Mapping = Mapping {
    name: "a plan",
    fields: &[
        FORMAT,
        needed(
            "id",
            Holds::Id,
            "its name, the same as the file’s; usually what it is about and its minutes",
            "consent-60",
        ),
        needed(
            "minutes",
            Holds::Number(10, 600),
            "how long it takes; the minutes of its activities add up to it exactly",
            "60",
        ),
        needed(
            "wording",
            Holds::Number(1, 99),
            "the version of the sentences before and after; counts of two versions are never added up",
            "1",
        ),
        needed(
            "people",
            Holds::Thing(&PEOPLE),
            "how many it is made for",
            "{ from: 6, to: 16, at-most: 30 }",
        ),
        needed("leads", Holds::Number(1, 9), "how many lead it", "2"),
        needed(
            "activities",
            Holds::Some(&Holds::Thing(&ACTIVITY)),
            "what is done, in order: a welcome first, an agreement before anybody talks, a closing last",
            "[{ id: welcome, kind: welcome, minutes: 4 }]",
        ),
        needed(
            "losing",
            Holds::Some(&Holds::Thing(&LOSING)),
            "how to end sooner, the shortest list first; a longer list holds all of the shorter one",
            "[{ minutes: 10, by: [{ activity: questions, saves: 4 }] }]",
        ),
        needed(
            "handouts",
            Holds::List(&Holds::Thing(&HANDOUT)),
            "what is printed before",
            "[{ id: slips-before, of: before, for: person }]",
        ),
    ],
};

/// How many people.
pub static PEOPLE: Mapping = Mapping {
    name: "a number of people",
    fields: &[
        needed("from", Holds::Number(1, 200), "at least", "6"),
        needed("to", Holds::Number(1, 200), "usually at most", "16"),
        needed("at-most", Holds::Number(1, 200), "with tables and one more who leads", "30"),
    ],
};

/// One part of a workshop.
pub static ACTIVITY: Mapping = Mapping {
    name: "an activity",
    fields: &[
        needed(
            "id",
            Holds::Id,
            "its name in this plan; notes that it does not have itself are those of its kind",
            "welcome",
        ),
        needed(
            "kind",
            Holds::OneOf(|| Kind::ALL.map(Kind::name).to_vec()),
            "what sort of thing it is; which of the fields below it may have follows from that",
            "story",
        ),
        MINUTES,
        free("shortest", Holds::Number(1, 240), "how long at the least, when `.short` is done", "3"),
        MAY_DROP,
        free(
            "never-drop",
            Holds::Id,
            "why it is never left out, by a name that `workshops.ftl` has words for; an agreement, a break and a closing have one",
            "rest",
        ),
        free("with", Holds::Id, "the activity that is left out together with it, or not at all", "after"),
        free(
            "lines",
            Holds::Some(&Holds::Id),
            "agreement: its lines, by names of `workshops.ftl`",
            "[stays-here]",
        ),
        free(
            "sentences",
            Holds::Some(&Holds::Id),
            "sentences before and after: which, by names of `workshops.ftl`; the same in both",
            "[ask-what-for]",
        ),
        free(
            "fewer",
            Holds::Some(&Holds::Id),
            "those of them that stay when time is short",
            "[ask-what-for]",
        ),
        free("lesson", Holds::Scenario, "lesson: which", "your-legal-capacity"),
        free(
            "pages",
            Holds::Some(&Holds::Id),
            "lesson: those of its pages that are shown, in order",
            "[two-things]",
        ),
        free(
            "short-pages",
            Holds::Some(&Holds::Id),
            "those of them that stay when time is short",
            "[two-things]",
        ),
        free("story", Holds::Scenario, "story: which", "needle-and-cushion"),
        WAY,
        WORDS,
        free("talk-after", Holds::Number(1, 60), "minutes of talk after the story’s last place", "4"),
        free(
            "instead",
            Holds::Thing(&ROUTE),
            "another story for the same minutes",
            "{ story: tablet-and-tenancy, way: [{ place: line-nine, minutes: 4 }] }",
        ),
        free(
            "heaps",
            Holds::Some(&Holds::Id),
            "talk, practice: heaps to lay slips on, which have words of their own",
            "[helping]",
        ),
        free(
            "slips",
            Holds::Some(&Holds::Thing(&SLIP)),
            "the slips, which have words of their own",
            "[{ id: read-again, heap: helping }]",
        ),
        free(
            "short-slips",
            Holds::Some(&Holds::Id),
            "those of them that stay when time is short",
            "[read-again]",
        ),
        free("roles", Holds::Some(&Holds::Id), "who plays what, in words of their own", "[peer]"),
        free("cases", Holds::Some(&Holds::Id), "made-up cases, in words of their own", "[cancelled]"),
        free(
            "shows",
            Holds::Some(&Holds::Thing(&SHOWN)),
            "what the room sees in a talk or a practice; without it a blank page",
            "[{ right: refuse, if-asked: true }]",
        ),
    ],
};

/// Another story.
pub static ROUTE: Mapping = Mapping {
    name: "another story",
    fields: &[needed("story", Holds::Scenario, "which", "tablet-and-tenancy"), WAY, WORDS],
};

/// A place on the way.
pub static STOP: Mapping = Mapping {
    name: "a place on the way",
    fields: &[
        needed("place", Holds::Id, "a place of the story; the first is its start", "car-park"),
        MINUTES,
        free("choice", Holds::Id, "the choice that leads to the next place", "what-helps-me"),
        free("jump", Holds::Truth, "it is gone to by jumping, and what was remembered stays", "true"),
        free(
            "may-drop",
            Holds::Truth,
            "it can be left out; where there are several, the last goes first",
            "true",
        ),
    ],
};

/// A slip.
pub static SLIP: Mapping = Mapping {
    name: "a slip",
    fields: &[
        needed("id", Holds::Id, "its name in this activity", "read-again"),
        free("heap", Holds::Id, "the heap where it belongs, where that is certain", "helping"),
    ],
};

/// Something that is shown.
pub static SHOWN: Mapping = Mapping {
    name: "a thing to show",
    fields: &[
        free("right", Holds::Entry(Entry::Right), "a right", "refuse"),
        free("story", Holds::Scenario, "a story, with `place`", "a-board-and-a-pencil"),
        free("place", Holds::Id, "the place of the story", "with-eleni"),
        free("lesson", Holds::Scenario, "a lesson, with `page`", "six-steps-of-speaking-up"),
        free("page", Holds::Id, "the page of the lesson", "ask-for-support"),
        free("words-of", Holds::Id, "the words of the story that this activity tells", "needle"),
        free("if-asked", Holds::Truth, "it comes only on a question", "true"),
    ],
};

/// How to end sooner.
pub static LOSING: Mapping = Mapping {
    name: "a list of what can go",
    fields: &[
        needed("minutes", Holds::Number(1, 240), "so many minutes sooner", "10"),
        needed(
            "by",
            Holds::Some(&Holds::Thing(&SAVING)),
            "by so many that each activity gives; nothing gives more than it can",
            "[{ activity: questions, saves: 4 }]",
        ),
    ],
};

/// What an activity gives.
pub static SAVING: Mapping = Mapping {
    name: "a saving",
    fields: &[
        needed("activity", Holds::Id, "an activity of this plan", "questions"),
        needed("saves", Holds::Number(1, 240), "how many minutes it gives", "4"),
    ],
};

/// What is printed before.
pub static HANDOUT: Mapping = Mapping {
    name: "a handout",
    fields: &[
        needed("id", Holds::Id, "what it is, by a name of `workshops.ftl`", "slips-before"),
        free("of", Holds::Id, "the activity whose slips, cases, story or pages it holds", "before"),
        free("form", Holds::Id, "the form that it is, an id of `content/forms`", "questions"),
        needed(
            "for",
            Holds::OneOf(|| Each::ALL.map(Each::name).to_vec()),
            "for whom there is one each",
            "person",
        ),
        free("large", Holds::Truth, "it hangs on a wall", "true"),
    ],
};
