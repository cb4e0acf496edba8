//! The fields of the library: themes, services, problems, rights, sources, terms, allies.

use super::super::scenario::Entry;
use super::{FORMAT, Field, Holds, Mapping, Presence, expected, free, needed};

static CITED_AS: Holds = Holds::Thing(&CITATION);
/// What something of the library or a lesson rests on.
pub(super) const CITED: Field = expected(
    "sources",
    Holds::Some(&CITED_AS),
    "what it rests on, ids of `sources.yaml`",
    "[{ id: crpd, at: \"22\" }]",
);
pub(super) const CHECKED: Field =
    needed("checked", Holds::Day, "the day somebody held it against its sources", "2026-11-22");
const WHOLE_REVIEW: Field =
    needed("review-by", Holds::Day, "the day by which all of it is to be checked again", "2027-11-22");
const OWN_REVIEW: Field =
    free("review-by", Holds::Day, "only where it is sooner than for the file", "2027-05-01");
const ID: Field = needed("id", Holds::Id, "its name", "privacy");

/// `shelf.yaml`.
pub static SHELF: Mapping = Mapping {
    name: "the shelf",
    fields: &[
        FORMAT,
        needed("themes", Holds::List(&Holds::Thing(&THEME)), "the themes, in order", "[{ id: dignity }]"),
        needed(
            "services",
            Holds::List(&Holds::Thing(&SERVICE)),
            "the services, in order",
            "[{ id: crisis }]",
        ),
        free(
            "problems",
            Holds::List(&Holds::Thing(&PROBLEM)),
            "what happens to people, in order",
            "[{ id: took-my-phone, rights: [privacy], scenarios: [phone-in-the-locker] }]",
        ),
    ],
};

/// A theme.
pub static THEME: Mapping = Mapping { name: "a theme", fields: &[ID] };
/// A service.
pub static SERVICE: Mapping = Mapping { name: "a service", fields: &[ID] };
/// A term of the glossary.
pub static TERM: Mapping = Mapping {
    name: "a term",
    fields: &[
        ID,
        Field { presence: Presence::Free, ..CITED },
        free(
            "own",
            Holds::Truth,
            "true where it rests on no official text: our own plain words, and the guide says so",
            "true",
        ),
        CHECKED,
        OWN_REVIEW,
    ],
};
/// Somebody who can help.
pub static ALLY: Mapping = Mapping { name: "an ally", fields: &[ID] };

/// What happens to somebody.
pub static PROBLEM: Mapping = Mapping {
    name: "a problem",
    fields: &[
        ID,
        expected(
            "rights",
            Holds::Some(&Holds::Entry(Entry::Right)),
            "the rights that it touches, ids of `rights.yaml`",
            "[privacy]",
        ),
        expected(
            "scenarios",
            Holds::Some(&Holds::Scenario),
            "stories and lessons about it, the best first",
            "[phone-in-the-locker]",
        ),
        expected(
            "says",
            Holds::Some(&Holds::Id),
            "two sentences that somebody can say at once",
            "[why-and-how-long, call-now]",
        ),
        free(
            "help-first",
            Holds::Truth,
            "help from a person is the first thing that it offers; needed where a story about it touches `force`, `abuse` or \
             `self-harm`",
            "true",
        ),
    ],
};

/// `rights.yaml`.
pub static RIGHTS: Mapping = Mapping {
    name: "the list of rights",
    fields: &[
        FORMAT,
        WHOLE_REVIEW,
        needed(
            "rights",
            Holds::List(&Holds::Thing(&RIGHT)),
            "the rights",
            "[{ id: privacy, theme: dignity, sources: [{ id: crpd, at: \"22\" }], checked: 2026-11-22, helps: [advocate] }]",
        ),
    ],
};

/// A right.
pub static RIGHT: Mapping = Mapping {
    name: "a right",
    fields: &[
        ID,
        needed("theme", Holds::Entry(Entry::Theme), "one of `shelf.yaml`’s themes", "dignity"),
        CITED,
        CHECKED,
        OWN_REVIEW,
        free("helps", Holds::List(&Holds::Entry(Entry::Ally)), "who can help with it", "[advocate]"),
    ],
};

/// A place in a source.
pub static CITATION: Mapping = Mapping {
    name: "a citation",
    fields: &[
        needed("id", Holds::Id, "the source", "crpd"),
        free("at", Holds::Text, "the article or paragraph, in quotes", "\"22\""),
    ],
};

/// `sources.yaml`.
pub static SOURCES: Mapping = Mapping {
    name: "the list of sources",
    fields: &[
        FORMAT,
        needed(
            "sources",
            Holds::List(&Holds::Thing(&SOURCE)),
            "the sources",
            "[{ id: crpd, year: 2006, url: \"https://www.un.org/crpd\", checked: 2026-11-22 }]",
        ),
    ],
};

/// A source.
pub static SOURCE: Mapping = Mapping {
    name: "a source",
    fields: &[
        ID,
        needed(
            "year",
            Holds::Number(1600, 2100),
            "the year it was published; for a right not before 1900",
            "2006",
        ),
        needed("url", Holds::Url, "its public address", "https://www.un.org/crpd"),
        needed("checked", Holds::Day, "the day somebody read it for this guide", "2026-11-22"),
    ],
};

/// `glossary.yaml`.
pub static GLOSSARY: Mapping = Mapping {
    name: "the glossary",
    fields: &[
        FORMAT,
        WHOLE_REVIEW,
        needed(
            "terms",
            Holds::List(&Holds::Thing(&TERM)),
            "the terms",
            "[{ id: legal-capacity, sources: [{ id: crpd, at: \"12\" }], checked: 2026-11-22 }]",
        ),
    ],
};

/// `allies.yaml`.
pub static ALLIES: Mapping = Mapping {
    name: "the list of allies",
    fields: &[
        FORMAT,
        needed(
            "allies",
            Holds::List(&Holds::Thing(&ALLY)),
            "who can help; the first four are named under help on every page",
            "[{ id: advocate }]",
        ),
    ],
};

/// `weak-hosts.yaml`.
pub static WEAK: Mapping = Mapping {
    name: "the list of weak hosts",
    fields: &[
        FORMAT,
        needed(
            "hosts",
            Holds::List(&Holds::Text),
            "hosts that repeat what others have made, or only tell of it; those under them count too",
            "[docsbay.net]",
        ),
        free(
            "whole",
            Holds::List(&Holds::Text),
            "how addresses of whole codes begin, without https:// and www.; not where an article is cited",
            "[legifrance.gouv.fr/codes/texte_lc]",
        ),
    ],
};
