//! The fields of forms that people fill in by hand.

use super::super::country::Question;
use super::super::form::{Fact, FormKind, Given, Leave, Shape};
use super::super::scenario::Entry;
use super::{FORMAT, Holds, Mapping, expected, free, needed};

/// A form.
pub static FORM: Mapping = Mapping {
    name: "a form",
    fields: &[
        FORMAT,
        needed("id", Holds::Id, "its name, the same as the file’s", "complaint"),
        needed(
            "kind",
            Holds::OneOf(|| FormKind::ALL.map(FormKind::name).to_vec()),
            "what it is; a letter and a note have `say-it-first` beside them, a plan has an honest note",
            "letter",
        ),
        needed("pages", Holds::Number(1, 2), "how many sides of paper it has at most", "1"),
        needed(
            "rights",
            Holds::Some(&Holds::Entry(Entry::Right)),
            "the rights that it helps with, ids of `rights.yaml`; their pages lead to it",
            "[complain]",
        ),
        free(
            "problems",
            Holds::List(&Holds::Entry(Entry::Problem)),
            "the problems whose pages lead to it",
            "[nobody-listens]",
        ),
        free(
            "law",
            Holds::List(&Holds::OneOf(|| Question::ALL.map(Question::name).to_vec())),
            "the questions of a country pack whose answers stand beside it; the law never stands in it",
            "[complaint]",
        ),
        expected(
            "beside",
            Holds::Some(&Holds::Id),
            "what is said beside it on a screen and never printed, by names that `forms.ftl` has words for",
            "[say-it-first, keep-a-copy]",
        ),
        needed(
            "rows",
            Holds::Some(&Holds::Thing(&ROW)),
            "what it is made of, in order",
            "[{ id: happened, is: heading }]",
        ),
    ],
};

/// One thing of a form.
pub static ROW: Mapping = Mapping {
    name: "a row",
    fields: &[
        needed("id", Holds::Id, "its name in this form", "happened"),
        needed(
            "is",
            Holds::OneOf(|| Shape::ALL.map(Shape::name).to_vec()),
            "what it is; in cards, each heading begins one; `honest` is a note that nobody can leave out",
            "text",
        ),
        free(
            "facts",
            Holds::List(&Holds::OneOf(|| Fact::ALL.iter().map(|fact| fact.name()).collect())),
            "the spaces for a hand in its words, one `____` each, in the order of the English words",
            "[date, name]",
        ),
        free("lines", Holds::Number(1, 8), "how many empty lines to write on come after its words", "2"),
        free(
            "from",
            Holds::OneOf(|| Given::ALL.map(Given::name).to_vec()),
            "what a visit may put into it: things that were kept, the address, or the day in one `____` of its words",
            "questions",
        ),
        free("most", Holds::Number(1, 5), "how many things that were kept may come into it; else 3", "3"),
        free(
            "leave-out",
            Holds::OneOf(|| Leave::WRITTEN.map(Leave::name).to_vec()),
            "whether the person may leave it out, or it is out until they put it in",
            "may",
        ),
    ],
};
