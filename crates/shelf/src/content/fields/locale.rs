//! The fields of what stands beside the phrases of a language: words to avoid, how people speak of danger, and who has
//! read what.

use super::super::review::Reader;
use super::{FORMAT, Holds, Mapping, free, needed};

/// `avoid.yaml`.
pub static AVOID: Mapping = Mapping {
    name: "a list of words to avoid",
    fields: &[
        FORMAT,
        needed(
            "words",
            Holds::List(&Holds::Thing(&AVOIDED)),
            "words that the language does without",
            "[{ avoid: [incompetent], why: it denies legal capacity, write: needs support }]",
        ),
    ],
};

/// Words avoided for one reason.
pub static AVOIDED: Mapping = Mapping {
    name: "an entry",
    fields: &[
        needed(
            "avoid",
            Holds::List(&Holds::Text),
            "whole words, in every form that is looked for",
            "[incompetent, lacks capacity]",
        ),
        needed("why", Holds::Text, "why they are avoided", "it denies legal capacity"),
        needed("write", Holds::Text, "what to write instead", "“needs support to make this decision”"),
        free(
            "except",
            Holds::List(&Holds::Text),
            "longer stretches in which they are right",
            "[legal capacity]",
        ),
    ],
};

const WORDS: Holds = Holds::List(&Holds::Text);

/// `limits.yaml`.
pub static LIMITS: Mapping = Mapping {
    name: "the words of limits",
    fields: &[
        FORMAT,
        needed("units", WORDS, "units of time, in every form", "[day, days]"),
        needed("numbers", WORDS, "numbers that are written as words", "[a, three]"),
        needed("starts", WORDS, "what says where a limit begins", "[after, of coming in]"),
        needed(
            "lengths",
            WORDS,
            "what says that something lasts so long or comes so often",
            "[up to, every]",
        ),
    ],
};

const SENTENCES: Holds = Holds::List(&Holds::Text);

/// `danger.yaml`.
pub static DANGER: Mapping = Mapping {
    name: "the words of danger",
    fields: &[
        FORMAT,
        free(
            "stems",
            Holds::List(&Holds::Thing(&STEM)),
            "lists of words that patterns name, as `@name`",
            "[{ id: hit, words: [hit, hits, punch*] }]",
        ),
        free(
            "certain",
            SENTENCES,
            "words that stand together and mean danger: up to two others may stand between two of them; `+` before a word \
             wants it right behind, `~` anywhere behind; `*` is any ending, `(one|two)` one of several, what ends with `?` may be left out, and a pattern that begins with `=` has to take up all that was typed",
            "[\"@who @hit (me|her)\"]",
        ),
        free("perhaps", SENTENCES, "the same for what may mean danger", "[\"cannot go on\"]"),
        free(
            "harmless",
            SENTENCES,
            "the same for what sounds like danger and is none; words in it count for nothing else",
            "[\"killing time\"]",
        ),
        free(
            "dangerous",
            SENTENCES,
            "sentences of people in danger, or who know somebody who is, by many voices",
            "[\"i cant do this any more\"]",
        ),
        free(
            "uneasy",
            SENTENCES,
            "sentences of people who may be in danger or not: help is offered to them in one line",
            "[\"i feel unsafe here\"]",
        ),
        free(
            "everyday",
            SENTENCES,
            "sentences of people who are not in danger, the hard ones first",
            "[\"this queue is killing me\"]",
        ),
    ],
};

/// A list of words.
pub static STEM: Mapping = Mapping {
    name: "a list of words",
    fields: &[
        needed("id", Holds::Id, "its name", "hit"),
        needed(
            "words",
            Holds::List(&Holds::Text),
            "the words; `*` at the end is any ending",
            "[hit, hits, punch*]",
        ),
    ],
};

/// `review.yaml`.
pub static REVIEWS: Mapping = Mapping {
    name: "a list of reviews",
    fields: &[
        FORMAT,
        needed(
            "reviews",
            Holds::List(&Holds::Thing(&REVIEW)),
            "who has read which file whole, or `[]`",
            "[{ file: rights.ftl, reader: A. Reader, kind: native, date: 2026-11-22 }]",
        ),
    ],
};

/// Somebody has read a file.
pub static REVIEW: Mapping = Mapping {
    name: "a review",
    fields: &[
        needed("file", Holds::Text, "the file, inside the language’s folder", "scenarios/new-tablet.ftl"),
        needed("reader", Holds::Text, "who read it, as they want to be named", "A. Reader"),
        needed(
            "kind",
            Holds::OneOf(|| Reader::ALL.map(Reader::name).to_vec()),
            "as what they read it: a native speaker, somebody who speaks it well, somebody who knows the law, somebody who has lived it",
            "native",
        ),
        needed("date", Holds::Day, "the day they had read all of it", "2026-11-22"),
    ],
};
