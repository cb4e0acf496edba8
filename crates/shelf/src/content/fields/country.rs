//! The fields of country packs.

use super::super::country::{ClaimKind, LANGUAGES, LineKind, Question, Region};
use super::super::scenario::Entry;
use super::library::{CITATION, SOURCE};
use super::{FORMAT, Field, Holds, Mapping, expected, free, needed};

const ID: Field = needed("id", Holds::Id, "its name in this pack", "ask-first");
static CITED_AS: Holds = Holds::Thing(&CITATION);
const CITED: Field = expected(
    "sources",
    Holds::Some(&CITED_AS),
    "what it rests on, sources of this pack",
    "[{ id: care-act, at: \"6\" }]",
);
const CHECKED: Field = needed("checked", Holds::Day, "the day somebody checked it", "2026-11-22");

/// What the law says where somebody lives.
pub static PACK: Mapping = Mapping {
    name: "a country pack",
    fields: &[
        FORMAT,
        needed(
            "id",
            Holds::Id,
            "its name, the same as the file’s; never the code of a language (Argentina is `arg`)",
            "gb-eng",
        ),
        needed(
            "languages",
            Holds::Some(&Holds::OneOf(|| LANGUAGES.to_vec())),
            "the languages it is written in; the first is the country’s own",
            "[en, ar]",
        ),
        free(
            "region",
            Holds::OneOf(|| Region::ALL.map(Region::name).to_vec()),
            "the part of the world under which it is listed",
            "europe",
        ),
        free(
            "unread",
            Holds::Truth,
            "true while nobody who lives there has read it; the pack says so on its page",
            "true",
        ),
        needed("review-by", Holds::Day, "the day by which all of it is to be checked again", "2027-11-22"),
        free(
            "words",
            Holds::List(&Holds::Text),
            "names of this country’s law and services; nobody else says them",
            "[Care Act, NHS]",
        ),
        needed(
            "sources",
            Holds::List(&Holds::Thing(&SOURCE)),
            "what its claims rest on",
            "[{ id: care-act, year: 2014, url: \"https://www.example.org/act\", checked: 2026-11-22 }]",
        ),
        needed(
            "claims",
            Holds::List(&Holds::Thing(&CLAIM)),
            "what it says",
            "[{ id: ask-first, rights: [privacy], kind: law, question: privacy, sources: [{ id: care-act }], checked: 2026-11-22 }]",
        ),
        needed(
            "lines",
            Holds::List(&Holds::Thing(&LINE)),
            "numbers to call, or `[]`",
            "[{ id: night, kind: crisis, number: \"116 123\", sources: [{ id: care-act }], checked: 2026-11-22 }]",
        ),
        free(
            "addresses",
            Holds::List(&Holds::Thing(&ADDRESS)),
            "whom letters go to: the kind of body, never a person or a street",
            "[{ form: complaint, claim: ask-first }]",
        ),
    ],
};

/// What a pack says about rights.
pub static CLAIM: Mapping = Mapping {
    name: "a claim",
    fields: &[
        ID,
        needed(
            "rights",
            Holds::Some(&Holds::Entry(Entry::Right)),
            "ids of `rights.yaml`; the first is where the whole pack tells it",
            "[informed-consent]",
        ),
        needed(
            "kind",
            Holds::OneOf(|| ClaimKind::ALL.map(ClaimKind::name).to_vec()),
            "what the law says, what official guidance says (it is not law), who helps, a time limit, where to complain, or where the law and the UN standard part",
            "law",
        ),
        needed(
            "question",
            Holds::OneOf(|| Question::ALL.map(Question::name).to_vec()),
            "the question that it answers; the page of the pack leads to each question",
            "treatment",
        ),
        CITED,
        CHECKED,
        free("review-by", Holds::Day, "only where it is sooner than for the pack", "2027-05-01"),
    ],
};

/// Whom a letter goes to.
pub static ADDRESS: Mapping = Mapping {
    name: "an address",
    fields: &[
        needed("form", Holds::Id, "the form, an id of `content/forms`", "complaint"),
        needed("claim", Holds::Id, "the claim of this pack that says so", "complain-first"),
    ],
};

/// A number to call.
pub static LINE: Mapping = Mapping {
    name: "a number to call",
    fields: &[
        ID,
        needed(
            "kind",
            Holds::OneOf(|| LineKind::ALL.map(LineKind::name).to_vec()),
            "what it is for",
            "crisis",
        ),
        needed("number", Holds::Text, "what is dialled, in quotes", "\"116 123\""),
        CITED,
        CHECKED,
    ],
};
