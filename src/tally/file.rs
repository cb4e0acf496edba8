//! The count file: what a room marked, for whoever adds up a year.
//!
//! It is written when somebody asks for it, and says in its first lines what it is for. It can hold small numbers, and never
//! a day, a place smaller than a country, or anything about a person: there is no field for it. What is wrong in one is told
//! with its place, all at once. This file refuses to know where it lies, and what is shown of it.

use std::fmt::Write as _;

use super::{COUNTED, MOST, Marked, Marks, Month, Tally};
use shelf::compiled::Shelf;
use shelf::content::Id;
use shelf::content::compile::fields::{Fields, Named, id, list, one_of};
use shelf::content::compile::format;
use shelf::content::fields::{FORMAT, Holds, Mapping, free, needed};
use shelf::content::plan::{Kind, Matter, Plan};
use shelf::finding::paper::Paper;
use shelf::finding::yaml::{self, Node, Value};
use shelf::finding::{self, Finding, code, did_you_mean};
use shelf::language::Locale;

/// The word by which such a file is known.
const KIND: &str = "workshop-counts";
/// The largest number of a version.
const VERSIONS: u16 = 99;

/// A count file: every field, what it holds and what it means.
pub static COUNTS: Mapping = Mapping {
    name: "a count file",
    fields: &[
        FORMAT,
        needed("kind", Holds::OneOf(|| vec![KIND]), "what it is", KIND),
        needed("plan", Holds::Id, "the plan of the workshop", "consent-60"),
        needed("sentences", Holds::Number(1, VERSIONS), "the version of the sentences’ wording", "1"),
        needed("month", Holds::Text, "when it was; never the day", "2026-11"),
        needed("languages", Holds::Some(&Holds::Text), "what was spoken in the room", "[en, ar]"),
        needed("workshops", Holds::Number(1, MOST), "how many were counted together", "1"),
        free("led-by-peers", Holds::Truth, "whether peers led it", "false"),
        free(
            "dropped",
            Holds::List(&Holds::Id),
            "kinds of activities that were left out or made shorter",
            "[lesson]",
        ),
        needed("counts", Holds::Some(&Holds::Thing(&COUNT)), "what was marked", ""),
    ],
};

/// What was marked for a sentence.
pub static COUNT: Mapping = Mapping {
    name: "a count",
    fields: &[
        needed("id", Holds::Id, "the sentence", "who-helps"),
        needed("before", Holds::Thing(&MARKS), "on the slips from before", ""),
        needed("after", Holds::Thing(&MARKS), "on the slips from after", ""),
    ],
};

/// What was marked at one time.
pub static MARKS: Mapping = Mapping {
    name: "marks",
    fields: &[
        needed("n", Holds::Number(COUNTED, MOST), "how many slips have a mark", "12"),
        needed("full", Holds::Number(0, MOST), "how many mark one of the two fullest glasses", "9"),
    ],
};

/// What a shelf knows of plans, so that a name that is none is found.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Known {
    /// Each plan with its sentences.
    pub plans: Vec<(Id, Vec<Id>)>,
    /// The kinds of activities.
    pub kinds: Vec<Id>,
    /// The languages that can be spoken.
    pub languages: Vec<Locale>,
}

impl Known {
    /// What is on this shelf, and said in these languages.
    pub fn of(shelf: &Shelf, languages: Vec<Locale>) -> Self {
        let plans = shelf.library.plans.iter().filter_map(|plan| shelf.plan(&plan.id));
        let plans = plans.map(|plan| (plan.id.clone(), sentences(&plan))).collect();
        let kinds = Kind::ALL.into_iter().filter_map(|kind| Id::new(kind.name())).collect();
        Self { plans, kinds, languages }
    }
}

/// The sentences of a plan, each once, in order.
pub fn sentences(plan: &Plan) -> Vec<Id> {
    let mut sentences: Vec<Id> = Vec::new();
    for activity in &plan.activities {
        let Matter::Sentences { all, .. } = &activity.matter else { continue };
        for sentence in all.iter().filter(|_| activity.kind == Kind::SentencesBefore) {
            if !sentences.contains(sentence) {
                sentences.push(sentence.clone());
            }
        }
    }
    sentences
}

impl Tally {
    /// Reads what a file says; `file` is its name in findings.
    ///
    /// # Errors
    ///
    /// Everything that is wrong in it, in the order of the lines.
    pub fn read(file: &str, bytes: &[u8], known: &Known) -> Result<Self, Vec<Finding>> {
        let mut paper = Paper::open(file, bytes).map_err(|finding| vec![*finding])?;
        let tally = yaml::read(&mut paper).and_then(|node| Reading { known, paper: &mut paper }.tally(&node));
        let mut findings = paper.findings;
        finding::sort(&mut findings);
        match tally {
            Some(tally) if findings.is_empty() => Ok(tally),
            Some(_) | None => Err(findings),
        }
    }

    /// The file of it, with these lines of a comment before it. Sentences that fewer than [`COUNTED`] marked are left out;
    /// nothing where none is left.
    pub fn file(&self, comment: &[String]) -> Option<String> {
        let mut out = String::new();
        for line in comment {
            out.extend(["# ", line, "\n"]);
        }
        let tags: Vec<&str> = self.languages.iter().map(Locale::tag).collect();
        let dropped: Vec<&str> = self.dropped.iter().map(Id::as_str).collect();
        let Self { plan, wording, month, workshops, led_by_peers, .. } = self;
        let head = format!(
            "format: 1\nkind: {KIND}\nplan: {plan}\nsentences: {wording}\nmonth: {month}\nlanguages: [{}]\n\
             workshops: {workshops}\nled-by-peers: {led_by_peers}\ndropped: [{}]\ncounts:\n",
            tags.join(", "),
            dropped.join(", "),
        );
        out.push_str(&head);
        let counted = |one: &&Marked| one.before.marked.min(one.after.marked) >= COUNTED;
        let mut any = false;
        for one in self.marked.iter().filter(counted) {
            let marks = |marks: Marks| format!("{{ n: {}, full: {} }}", marks.marked, marks.full);
            let (before, after) = (marks(one.before), marks(one.after));
            writeln!(out, "  - {{ id: {}, before: {before}, after: {after} }}", one.sentence).ok()?;
            any = true;
        }
        any.then_some(out)
    }
}

/// A file that is being read.
struct Reading<'r, 'p> {
    known: &'r Known,
    paper: &'r mut Paper<'p>,
}

impl<'r> Reading<'r, '_> {
    fn tally(&mut self, node: &Node) -> Option<Tally> {
        let fields = Fields::open(node, &COUNTS, self.paper)?;
        format(&fields, self.paper);
        if let Some(kind) = fields.get("kind") {
            one_of(kind, &[(KIND, ())], "kind of count file", self.paper);
        }
        let plan = fields.get("plan").and_then(|node| self.plan(node));
        let wording = fields.number("sentences", 1, self.paper);
        let month = fields.get("month").and_then(|node| self.month(node));
        let languages = fields.get("languages").map(|node| self.languages(node));
        let workshops = fields.number("workshops", 1, self.paper);
        let led_by_peers = fields.truth("led-by-peers", self.paper);
        let mut dropped: Vec<Id> = Vec::new();
        for kind in fields.ids("dropped", self.paper) {
            let known: &'r Known = self.known;
            self.look_up(&kind, &known.kinds, "kind of activity");
            if !dropped.contains(&kind.id) {
                dropped.push(kind.id);
            }
        }
        let sentences = plan.as_ref().map_or(&[][..], |(_, sentences)| sentences.as_slice());
        let marked = fields.get("counts").map(|node| self.counts(node, sentences));
        Some(Tally {
            plan: plan?.0.clone(),
            wording: wording?,
            month: month?,
            languages: languages?,
            workshops: workshops?,
            led_by_peers,
            dropped,
            marked: marked?,
        })
    }

    /// The plan, with its sentences.
    fn plan(&mut self, node: &Node) -> Option<&'r (Id, Vec<Id>)> {
        let named = id(node, self.paper)?;
        let known: &'r Known = self.known;
        let found = known.plans.iter().find(|(plan, _)| *plan == named.id);
        if found.is_none() {
            let plans: Vec<Id> = known.plans.iter().map(|(plan, _)| plan.clone()).collect();
            self.look_up(&named, &plans, "plan");
        }
        found
    }

    /// Tells a name that is none of these.
    fn look_up(&mut self, named: &Named, known: &[Id], what: &str) {
        if known.contains(&named.id) {
            return;
        }
        let names = || known.iter().map(Id::as_str);
        let hint = did_you_mean(named.id.as_str(), names())
            .unwrap_or_else(|| format!("Known here: {}.", names().collect::<Vec<_>>().join(", ")));
        self.paper.tell(code::UNKNOWN_KIND, named.at, format!("There is no {what} “{}”.", named.id), hint);
    }

    fn month(&mut self, node: &Node) -> Option<Month> {
        let found = if let Value::Word { text, .. } = &node.value { Month::read(text) } else { None };
        if found.is_none() {
            let what = "This is not a month.";
            let hint = "Write year and month, and never the day: 2026-11.";
            self.paper.tell(code::BAD_DATE, node.at, what, hint);
        }
        found
    }

    fn languages(&mut self, node: &Node) -> Vec<Locale> {
        let known: Vec<(String, Locale)> =
            self.known.languages.iter().map(|locale| (locale.tag().to_owned(), *locale)).collect();
        let mut found: Vec<Locale> = Vec::new();
        for item in list(node, self.paper) {
            // `no` is a language here, whatever some readers of YAML take it for.
            let Value::Word { text, .. } = &item.value else {
                let what = "Here stands something else than the code of a language.";
                self.paper.tell(code::WRONG_TYPE, item.at, what, "Write for example [en, ar].");
                continue;
            };
            if let Some((_, locale)) = known.iter().find(|(tag, _)| tag == text) {
                found.push(*locale);
                continue;
            }
            let tags: Vec<&str> = known.iter().map(|(tag, _)| tag.as_str()).collect();
            let what = format!("The guide does not speak “{text}”.");
            let hint = format!("It speaks {}.", tags.join(", "));
            self.paper.tell(code::UNKNOWN_LANGUAGE, item.at, what, hint);
        }
        found.sort_by_key(|locale| locale.tag().to_owned());
        found.dedup();
        if found.is_empty() && self.paper.is_sound() {
            let what = "A room speaks at least one language.";
            self.paper.tell(code::WRONG_TYPE, node.at, what, "Write for example [en, ar].");
        }
        found
    }

    fn counts(&mut self, node: &Node, sentences: &[Id]) -> Vec<Marked> {
        let mut found: Vec<Marked> = Vec::new();
        for item in list(node, self.paper) {
            let Some(fields) = Fields::open(item, &COUNT, self.paper) else { continue };
            let sentence = fields.get("id").and_then(|node| id(node, self.paper));
            if let Some(named) = sentence.as_ref() {
                if !sentences.is_empty() {
                    self.look_up(named, sentences, "sentence of this plan");
                }
                if found.iter().any(|one| one.sentence == named.id) {
                    let what = format!("“{}” was counted before.", named.id);
                    self.paper.tell(code::DUPLICATE_ID, named.at, what, "Keep one of the two.");
                }
            }
            let before = fields.get("before").and_then(|node| self.marks(node));
            let after = fields.get("after").and_then(|node| self.marks(node));
            if let (Some(named), Some(before), Some(after)) = (sentence, before, after) {
                found.push(Marked { sentence: named.id, before, after });
            }
        }
        found
    }

    fn marks(&mut self, node: &Node) -> Option<Marks> {
        let fields = Fields::open(node, &MARKS, self.paper)?;
        let marked = fields.number("n", COUNTED, self.paper);
        let full = fields.number("full", 0, self.paper);
        let (marked, full) = (marked?, full?);
        if full > marked {
            let what = format!("“full” cannot be more than the {marked} slips that have a mark.");
            let at = fields.get("full").map_or(node.at, |node| node.at);
            self.paper.tell(code::BAD_NUMBER, at, what, "Count the slips again.");
            return None;
        }
        Some(Marks { marked, full })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "\
# For adding up.
format: 1
kind: workshop-counts
plan: consent-60
sentences: 1
month: 2026-11
languages: [ar, en]
workshops: 1
led-by-peers: false
dropped: [lesson]
counts:
  - { id: ask-what-for, before: { n: 12, full: 3 }, after: { n: 11, full: 9 } }
  - { id: who-helps, before: { n: 12, full: 5 }, after: { n: 11, full: 6 } }
";

    fn known() -> Known {
        let ids = |names: &[&str]| names.iter().map(|name| Id::new(name).unwrap()).collect::<Vec<_>>();
        Known {
            plans: vec![(Id::new("consent-60").unwrap(), ids(&["ask-what-for", "who-helps"]))],
            kinds: ids(&["lesson", "story"]),
            languages: Locale::ALL.to_vec(),
        }
    }

    fn told(text: &str) -> Vec<String> {
        Tally::read("counts.yaml", text.as_bytes(), &known()).unwrap_err().iter().map(Finding::line).collect()
    }

    #[test]
    fn a_file_is_read_as_it_is_written() {
        let tally = Tally::read("counts.yaml", FILE.as_bytes(), &known()).unwrap();
        assert_eq!(tally.file(&["For adding up.".to_owned()]).unwrap(), FILE);
        assert_eq!(tally.marked[1].after, Marks { marked: 11, full: 6 });
    }

    #[test]
    fn what_fewer_than_ten_marked_is_never_in_it() {
        let mut tally = Tally::read("counts.yaml", FILE.as_bytes(), &known()).unwrap();
        tally.marked[0].after = Marks { marked: 9, full: 9 };
        assert!(!tally.file(&[]).unwrap().contains("ask-what-for"));
        tally.marked[1].before = Marks { marked: 9, full: 0 };
        assert_eq!(tally.file(&[]), None);
    }

    #[test]
    fn each_mistake_is_told_where_it_stands() {
        let one = |from: &str, to: &str| {
            let told = told(&FILE.replace(from, to));
            assert_eq!(told.len(), 1, "{told:?}");
            told[0].clone()
        };
        for (from, to, place, what) in [
            ("month: 2026-11", "month: 2026-11-30", "counts.yaml:6:8", "bad-date"),
            ("plan: consent-60", "plan: consent-61", "counts.yaml:4:7", "unknown-kind"),
            ("id: who-helps", "id: who-help", "counts.yaml:13:11", "unknown-kind"),
            ("id: who-helps", "id: ask-what-for", "counts.yaml:13:11", "duplicate-id"),
            ("n: 11, full: 6", "n: 9, full: 6", "counts.yaml:13:62", "bad-number"),
            ("n: 11, full: 6", "n: 11, full: 12", "counts.yaml:13:72", "bad-number"),
            ("[ar, en]", "[ar, xx]", "counts.yaml:7:17", "unknown-language"),
            ("[lesson]", "[lessons]", "counts.yaml:10:11", "unknown-kind"),
            ("workshop-counts", "plan", "counts.yaml:3:7", "unknown-kind"),
            ("workshops: 1\n", "workshops: 1\nplace: Room 2\n", "counts.yaml:9:1", "unknown-field"),
            ("format: 1", "format: 2", "counts.yaml:2:9", "format-new"),
        ] {
            let line = one(from, to);
            assert!(line.starts_with(place) && line.contains(what), "{line}");
        }
        assert!(!told("").is_empty());
        assert!(!told("format: 1\n").is_empty());
    }
}
