//! The shape of a scenario: its places, what can be chosen there, where that leads.
//!
//! An indented tree for people, in which each place stands once, under the shortest way to it; Mermaid and DOT for
//! programs that draw. Titles are those of one language, everything else is signs and ids. It refuses to know where it
//! is written to.

use std::collections::{BTreeMap, VecDeque};

use crate::passage::Passage;
use crate::phrasebook::Phrasebooks;
use shelf::content::{Choice, Flags, Id, Place, Scenario};
use shelf::language::Locale;
use shelf::phrases::{Key, Phrases};

mod drawn;

pub use drawn::{dot, mermaid};

/// What the signs of the tree mean.
pub const SIGNS: &str =
    "+flag remembers it  ?flag only with it  !flag only without it  (…) says nothing  ■ comes to rest";

/// How far a thing stands in from what it belongs to, in cells.
const STEP: u16 = 2;

/// A scenario with its words in one language.
pub struct Graph<'a> {
    scenario: &'a Scenario,
    books: &'a Phrasebooks,
    locale: Locale,
}

/// A line of the tree: how far it stands in, in cells, and what it says.
pub type Line = (u16, Passage);

impl<'a> Graph<'a> {
    /// The graph of a scenario in a language.
    pub const fn of(scenario: &'a Scenario, books: &'a Phrasebooks, locale: Locale) -> Self {
        Self { scenario, books, locale }
    }

    /// The tree, in reading order, in logical order of characters.
    pub fn tree(&self) -> Vec<Line> {
        let mut tree =
            Tree { graph: self, under: self.shortest(), numbers: BTreeMap::new(), lines: Vec::new() };
        tree.count(self.scenario.start);
        let kind = format!("{} ({})", self.say(self.scenario.id.as_str(), None), self.scenario.id);
        tree.lines.push((0, self.passage(kind)));
        tree.grow(self.scenario.start, 0);
        tree.lines
    }

    fn passage(&self, text: String) -> Passage {
        Passage::plain(text, self.locale)
    }

    fn say(&self, key: &str, attribute: Option<&str>) -> String {
        let phrases = Phrases::Scenario(&self.scenario.id);
        let said = self.books.say(self.locale, Key { phrases, message: key, attribute }, &[]);
        said.spoken().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn title(&self, place: Place) -> String {
        self.say(&self.scenario.place_key(place), Some("title"))
    }

    /// What a choice says; the way on of a lesson says nothing of its own.
    fn label(&self, place: Place, choice: &Choice) -> String {
        let key = self.scenario.choice_key(place, choice);
        if self.scenario.kind == shelf::content::Kind::Lesson { String::new() } else { self.say(&key, None) }
    }

    /// The signs of a choice: flags that it needs and sets, and whether it is a way of saying nothing.
    fn signs(&self, choice: &Choice) -> Vec<String> {
        let named = |sign: &'static str, flags: Flags| {
            let bits = (0..).zip(&self.scenario.flags).filter(move |(bit, _)| flags.holds(Flags(1 << bit)));
            bits.map(move |(_, name): (u32, &Id)| format!("{sign}{name}"))
        };
        let quiet = choice.quiet.then(|| "(…)".to_owned());
        let needed = named("?", choice.guard.needs).chain(named("!", choice.guard.unless));
        needed.chain(named("+", choice.remembers)).chain(quiet).collect()
    }

    /// For each place the choice that it stands under: the first on a shortest way, whatever is remembered.
    fn shortest(&self) -> BTreeMap<Place, (Place, Id)> {
        let mut under: BTreeMap<Place, (Place, Id)> = BTreeMap::new();
        let mut open = VecDeque::from([self.scenario.start]);
        while let Some(place) = open.pop_front() {
            for choice in self.scenario.choices(place) {
                if choice.to != self.scenario.start && !under.contains_key(&choice.to) {
                    under.insert(choice.to, (place, choice.id.clone()));
                    open.push_back(choice.to);
                }
            }
        }
        under
    }
}

struct Tree<'g, 'a> {
    graph: &'g Graph<'a>,
    under: BTreeMap<Place, (Place, Id)>,
    /// The number of each place, from 1, in the order of the tree.
    numbers: BTreeMap<Place, usize>,
    lines: Vec<Line>,
}

impl Tree<'_, '_> {
    fn stands_under(&self, place: Place, choice: &Choice) -> bool {
        self.under.get(&choice.to).is_some_and(|(from, id)| *from == place && *id == choice.id)
    }

    fn count(&mut self, place: Place) {
        self.numbers.insert(place, self.numbers.len() + 1);
        for choice in self.graph.scenario.choices(place) {
            if self.stands_under(place, choice) {
                self.count(choice.to);
            }
        }
    }

    fn named(&self, place: Place) -> String {
        let number = self.numbers.get(&place).copied().unwrap_or_default();
        format!("{number} {}", self.graph.title(place))
    }

    fn grow(&mut self, place: Place, indent: u16) {
        let rest = if matches!(place, Place::Outcome(_)) { "■ " } else { "" };
        self.lines.push((indent, self.graph.passage(format!("{rest}{}", self.named(place)))));
        let arrow = if self.graph.locale == Locale::Ar { "←" } else { "→" };
        for choice in self.graph.scenario.choices(place) {
            let inner = indent.saturating_add(STEP);
            let goes = self.stands_under(place, choice);
            let label = self.graph.label(place, choice);
            let signs = self.graph.signs(choice).into_iter().map(|sign| format!("\u{2068}{sign}\u{2069}"));
            let mut parts: Vec<String> =
                Some(label).filter(|label| !label.is_empty()).into_iter().chain(signs).collect();
            if !goes {
                parts.push(format!("{arrow} {}", self.named(choice.to)));
            }
            if parts.is_empty() {
                self.grow(choice.to, inner);
                continue;
            }
            self.lines.push((inner, self.graph.passage(format!("- {}", parts.join(" ")))));
            if goes {
                self.grow(choice.to, inner.saturating_add(STEP));
            }
        }
    }
}

/// The tree as plain lines, for pipes, files and speech.
pub fn lines(tree: &[Line]) -> String {
    let line =
        |(indent, passage): &Line| format!("{}{}\n", " ".repeat(usize::from(*indent)), passage.spoken());
    tree.iter().map(line).collect()
}
