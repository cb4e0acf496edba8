//! Finding things on the shelf by the words of a language.
//!
//! An index is made once a language, when somebody first types in it, and holds words of the shelf only: what is typed
//! is compared and forgotten. It refuses to know who types and how results are shown.

use std::collections::{BTreeMap, HashMap};

use crate::content::{Catalogue, Entry, Thing};
use crate::locale::{Locale, Phrasebooks, Phrases, Text};

mod fold;

/// How many letters a word has before a slip in it is forgiven.
const LONG_ENOUGH: usize = 5;
/// How many letters somebody has typed before a guess about Arabic spelling counts.
const GUESS_FROM: usize = 3;

/// Where a word stands, and how much that counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Rank {
    Title,
    About,
    Text,
}

impl Rank {
    /// How far back a thing comes for it.
    const fn cost(self) -> u32 {
        match self {
            Self::Title => 0,
            Self::About => 10,
            Self::Text => 100,
        }
    }
}

/// A word that begins as it was typed.
const UNFINISHED: u32 = 1;
/// A word that is found under a guess, or with a slip.
const DOUBTFUL: u32 = 5;

/// The indexes of a run: one a language, made when it is first needed.
#[derive(Default)]
pub struct Finder {
    indexes: BTreeMap<Locale, Index>,
}

impl Finder {
    /// What fits these words, the best first.
    ///
    /// The first catalogue that it is asked about is the one that it knows: a run has one shelf.
    pub fn find(
        &mut self,
        catalogue: &Catalogue,
        books: &Phrasebooks,
        locale: Locale,
        typed: &str,
    ) -> Vec<Thing> {
        self.indexes.entry(locale).or_insert_with(|| Index::of(catalogue, books, locale)).find(typed)
    }
}

/// A word in a thing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Post {
    /// The thing, by its number.
    thing: u32,
    rank: Rank,
    is_guess: bool,
}

/// The words of a shelf in one language.
pub struct Index {
    things: Vec<Thing>,
    /// Each word in folded letters, in their order, with where it stands.
    words: Vec<(Box<str>, Box<[Post]>)>,
}

/// Whether somebody who typed this speaks of one of these `words`, which stand between commas.
pub fn speaks_of(typed: &str, words: &str) -> bool {
    let typed = fold::words(typed);
    words.split([',', '،']).flat_map(fold::words).any(|danger| {
        let begins = danger.chars().count() > 4;
        typed.iter().any(|word| {
            let forms = [Some(word.as_str()), fold::bare(word), fold::unattached(word)];
            forms
                .into_iter()
                .flatten()
                .any(|form| form == danger || begins && form.starts_with(danger.as_str()))
        })
    })
}

impl Index {
    /// Reads everything that can be found: titles and what things are about, and the text of scenarios.
    pub fn of(catalogue: &Catalogue, books: &Phrasebooks, locale: Locale) -> Self {
        let mut gatherer = Gatherer::default();
        let library = |entry| books.texts(locale, Phrases::Library(entry));
        let texts = library(Entry::Problem);
        for problem in &catalogue.problems {
            let key = Entry::Problem.key(&problem.id);
            gatherer.entry(Thing::Problem(problem.id.clone()), &texts, &key, "about");
        }
        for scenario in &catalogue.scenarios {
            gatherer.begin(Thing::Scenario(scenario.id.clone()));
            for text in books.texts(locale, Phrases::Scenario(&scenario.id)) {
                let is_whole = text.key == scenario.id.as_str();
                let rank = match text.attribute.as_deref() {
                    None if is_whole => Rank::Title,
                    Some("about") if is_whole => Rank::About,
                    // Notes are for the facilitator alone.
                    Some("note") => continue,
                    _ => Rank::Text,
                };
                gatherer.read(&text.text, rank);
            }
        }
        let texts = library(Entry::Right);
        for right in &catalogue.rights {
            gatherer.entry(Thing::Right(right.id.clone()), &texts, &Entry::Right.key(&right.id), "means");
        }
        let texts = library(Entry::Term);
        for term in &catalogue.terms {
            gatherer.entry(Thing::Term(term.clone()), &texts, &Entry::Term.key(term), "means");
        }
        gatherer.finish()
    }

    /// What fits these words, the best first: every word begins some word of the thing. Only when nothing does,
    /// slips are forgiven.
    pub fn find(&self, typed: &str) -> Vec<Thing> {
        let words = fold::words(typed);
        let exact = self.fitting(&words, |word| self.beginning(word));
        if exact.is_empty() { self.fitting(&words, |word| self.nearly(word)) } else { exact }
    }

    fn fitting(&self, words: &[String], find: impl Fn(&str) -> Costs) -> Vec<Thing> {
        let mut words = words.iter();
        let Some(first) = words.next() else { return Vec::new() };
        let mut all = find(first);
        for word in words {
            let here = find(word);
            all =
                all.into_iter().filter_map(|(thing, cost)| Some((thing, cost + here.get(&thing)?))).collect();
        }
        let mut ranked: Vec<(u32, u32)> = all.into_iter().map(|(thing, cost)| (cost, thing)).collect();
        ranked.sort_unstable();
        ranked
            .into_iter()
            .filter_map(|(_, thing)| self.things.get(usize::try_from(thing).ok()?).cloned())
            .collect()
    }

    /// The things with a word that begins so.
    fn beginning(&self, word: &str) -> Costs {
        let mut costs = Costs::new();
        self.add_beginning(word, 0, &mut costs);
        if let Some(bare) = fold::bare(word) {
            self.add_beginning(bare, UNFINISHED, &mut costs);
        }
        costs
    }

    fn add_beginning(&self, word: &str, more: u32, costs: &mut Costs) {
        let start = self.words.partition_point(|(known, _)| **known < *word);
        let may_guess = word.chars().count() >= GUESS_FROM;
        for (known, posts) in self.words.iter().skip(start).take_while(|(known, _)| known.starts_with(word)) {
            let unfinished = if known.len() == word.len() { 0 } else { UNFINISHED };
            for post in posts.iter().filter(|post| may_guess || !post.is_guess) {
                post.count(more + unfinished, costs);
            }
        }
    }

    /// The same, with one slip in a long word, or with a letter attached before an Arabic one.
    fn nearly(&self, word: &str) -> Costs {
        let mut costs = self.beginning(word);
        if let Some(rest) = fold::unattached(word) {
            self.add_beginning(rest, DOUBTFUL, &mut costs);
        }
        let length = word.chars().count();
        if length < LONG_ENOUGH {
            return costs;
        }
        for (known, posts) in &self.words {
            let begun: String = known.chars().take(length).collect();
            let is_near = [&begun, &**known].into_iter().any(|known| strsim::osa_distance(word, known) == 1);
            for post in posts.iter().filter(|post| is_near && !post.is_guess) {
                post.count(DOUBTFUL, &mut costs);
            }
        }
        costs
    }
}

/// For each thing, by its number, how far back it comes.
type Costs = BTreeMap<u32, u32>;

impl Post {
    fn count(self, more: u32, costs: &mut Costs) {
        let guess = if self.is_guess { DOUBTFUL } else { 0 };
        let cost = self.rank.cost() + guess + more;
        costs.entry(self.thing).and_modify(|least| *least = cost.min(*least)).or_insert(cost);
    }
}

/// What is read while an index is made.
#[derive(Default)]
struct Gatherer {
    things: Vec<Thing>,
    /// Each folded word with where it stands.
    words: Vec<(Box<str>, Vec<Post>)>,
    /// The number of each folded word.
    numbers: HashMap<Box<str>, usize>,
    /// The words that a stretch of text is found under, and whether each is a guess: stretches come again and again,
    /// and folding one takes much longer than finding it here.
    folded: HashMap<Box<str>, Box<[(usize, bool)]>>,
}

impl Gatherer {
    fn begin(&mut self, thing: Thing) {
        self.things.push(thing);
    }

    /// A thing of the library: its name, and what it is about.
    fn entry(&mut self, thing: Thing, texts: &[Text], key: &str, about: &str) {
        self.begin(thing);
        for text in texts.iter().filter(|text| text.key == key) {
            match text.attribute.as_deref() {
                None => self.read(&text.text, Rank::Title),
                Some(attribute) if attribute == about => self.read(&text.text, Rank::About),
                Some(_) => {}
            }
        }
    }

    fn read(&mut self, text: &str, rank: Rank) {
        let thing = u32::try_from(self.things.len().saturating_sub(1)).unwrap_or(u32::MAX);
        for stretch in without_targets(text).split_whitespace() {
            if !self.folded.contains_key(stretch) {
                let forms =
                    fold::forms(stretch).into_iter().map(|form| (self.number(form.word), form.is_guess));
                let forms = forms.collect();
                self.folded.insert(stretch.into(), forms);
            }
            for (word, is_guess) in self.folded.get(stretch).into_iter().flatten() {
                let Some((_, posts)) = self.words.get_mut(*word) else { continue };
                let post = Post { thing, rank, is_guess: *is_guess };
                // A word counts once in a thing, where it counts most.
                match posts.last_mut().filter(|known| known.thing == thing) {
                    Some(known) => *known = post.min(*known),
                    None => posts.push(post),
                }
            }
        }
    }

    /// The number of a folded word; a new one for a new word.
    fn number(&mut self, word: String) -> usize {
        let word = word.into_boxed_str();
        if let Some(number) = self.numbers.get(&word) {
            return *number;
        }
        let number = self.words.len();
        self.words.push((word.clone(), Vec::new()));
        self.numbers.insert(word, number);
        number
    }

    fn finish(self) -> Index {
        let boxed = |(word, posts): (Box<str>, Vec<Post>)| (word, posts.into_boxed_slice());
        let mut words: Vec<(Box<str>, Box<[Post]>)> = self.words.into_iter().map(boxed).collect();
        words.sort_unstable_by(|one, other| one.0.cmp(&other.0));
        Index { things: self.things, words }
    }
}

/// A text without where its links lead: those are names, not words.
fn without_targets(text: &str) -> String {
    let mut parts = text.split("](term:");
    let mut words = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        words.push(' ');
        words.push_str(part.split_once(')').map_or("", |(_, rest)| rest));
    }
    words
}

#[cfg(test)]
mod tests;
