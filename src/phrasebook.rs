//! What is said: keys and arguments become passages.
//!
//! This file alone says phrases with Fluent. A phrase that is missing, or that Fluent could not put together, is
//! borrowed from English and marked as borrowed; a person never sees the inside of a message. `my-rights check` forbids
//! both, so that this happens only with somebody's own folders.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::Arc;

use crate::passage::Passage;
use fluent::resolver::errors::{ReferenceKind, ResolverError};
use fluent::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use shelf::compiled::Said;
use shelf::files::Files;
use shelf::language::Locale;
use shelf::phrases::lines::Lines;
use shelf::phrases::{Key, Phrases, ftl, sayings};

pub mod pseudo;

/// How many files are open at most: a guide that runs for months must not end up holding all of a large shelf.
const MOST_OPEN: usize = 64;

/// One file of one language. Fluent reads a phrase of it when somebody first says it.
struct Book {
    lines: Lines,
    /// The phrases that were said, and those that they are made of.
    bundle: RefCell<FluentBundle<FluentResource>>,
    read: RefCell<BTreeSet<String>>,
}

/// What is said in every language. A file is opened when somebody first needs a phrase of it.
pub struct Phrasebooks {
    said: RefCell<Said>,
    open: RefCell<Open>,
}

/// The files that are open, in each language; none for a file that is not there.
type Open = BTreeMap<(Locale, String), Option<Rc<Book>>>;

impl Phrasebooks {
    /// The phrasebooks in a compiled shelf, or in these files: `<language>/<file>.ftl`, whatever stands before.
    pub fn new(said: impl Into<Said>) -> Self {
        Self { said: RefCell::new(said.into()), open: RefCell::default() }
    }

    /// From now on, says what stands in these files.
    pub fn speak_from(&self, files: Arc<Files>) {
        *self.said.borrow_mut() = files.into();
        self.open.borrow_mut().clear();
    }

    /// Where they are read from.
    pub fn said(&self) -> Said {
        self.said.borrow().clone()
    }

    /// The files that they are in, all of them.
    pub fn files(&self) -> Arc<Files> {
        self.said.borrow().files()
    }

    /// The phrase for `key`.
    pub fn say(&self, locale: Locale, key: Key<'_>, arguments: &[(&str, FluentValue<'_>)]) -> Passage {
        if let Some(text) = self.words(locale, key, arguments, false) {
            return Passage::plain(pseudo::dressed(text, locale), locale);
        }
        // English first; where nobody has written that either, whoever wrote the phrase is heard in their language.
        let others = self.locales().into_iter().filter(|other| *other != locale && *other != Locale::En);
        for other in std::iter::once(Locale::En).chain(others) {
            if let Some(text) = self.words(other, key, arguments, false) {
                return borrowed(&text, other);
            }
        }
        let text = self.words(Locale::En, key, arguments, true);
        if let Some(text) = text.as_ref().filter(|_| locale.source() == Locale::En) {
            return Passage::plain(pseudo::dressed(text.clone(), locale), locale);
        }
        borrowed(&text.unwrap_or_else(|| key.message.replace('-', " ")), Locale::En)
    }

    /// The phrase for `key`, if this language has it: nothing is borrowed.
    pub fn find(&self, locale: Locale, key: Key<'_>) -> Option<Passage> {
        let text = self.words(locale, key, &[], locale.source() == Locale::En)?;
        Some(Passage::plain(pseudo::dressed(text, locale), locale))
    }

    /// The languages that can be chosen: the four, then those that the folder has beside them.
    pub fn locales(&self) -> Vec<Locale> {
        self.said.borrow().languages()
    }

    /// Whether somebody may read the guide in `locale`.
    pub fn speaks(&self, locale: Locale) -> bool {
        Locale::PSEUDO.contains(&locale) || self.locales().contains(&locale)
    }

    /// What the phrases of `locale` say, comments and keys left out.
    pub fn texts_in(&self, locale: Locale) -> Vec<String> {
        let folder = format!("{}/", locale.tag());
        let files = self.files();
        let ours = files.iter().filter(|file| {
            let inside = files.inside(file);
            let name = inside.strip_prefix(&folder);
            // What is never shown is not counted.
            name.is_some_and(|name| name.strip_suffix(".ftl").is_some() && name != sayings::SAYINGS)
        });
        ours.flat_map(|file| ftl::texts(&file.bytes)).collect()
    }

    /// The interface in `locale`.
    pub const fn ui(&self, locale: Locale) -> Ui<'_> {
        Ui { books: self, locale }
    }

    /// What all plans of workshops share, in `locale`.
    pub const fn room(&self, locale: Locale) -> Room<'_> {
        Room { books: self, locale }
    }

    /// What a language says for `key`; what is still to be written in it only `as_it_stands`.
    fn words(
        &self,
        locale: Locale,
        key: Key<'_>,
        arguments: &[(&str, FluentValue<'_>)],
        as_it_stands: bool,
    ) -> Option<String> {
        let book = self.book(locale, key.phrases)?;
        let arguments: FluentArgs<'_> =
            arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
        book.say(key, &arguments, as_it_stands)
    }

    /// A file that is missing or cannot be read as Fluent says nothing; the checks say why.
    fn book(&self, locale: Locale, phrases: Phrases<'_>) -> Option<Rc<Book>> {
        let file = phrases.file();
        if let Some(book) = self.open.borrow().get(&(locale, file.clone())) {
            return book.clone();
        }
        let lines = self.said.borrow().lines(locale, &file);
        let book = lines.map(|lines| Rc::new(Book::of(locale, lines)));
        let mut open = self.open.borrow_mut();
        if open.len() >= MOST_OPEN {
            open.clear();
        }
        open.insert((locale, file), book.clone());
        book
    }
}

/// A phrase of another language, marked. What is put into it may be borrowed too: one mark says it for all.
fn borrowed(text: &str, from: Locale) -> Passage {
    let mark = format!("[{}] ", from.tag());
    Passage::plain(format!("{mark}{}", text.replace(&mark, "")), from)
}

impl Book {
    fn of(locale: Locale, lines: Lines) -> Self {
        let languages = locale.source().tag().parse().into_iter().collect();
        let mut bundle = FluentBundle::new(languages);
        bundle.set_transform(pseudo::transform(locale));
        Self { lines, bundle: RefCell::new(bundle), read: RefCell::default() }
    }

    /// What it says for a key. Nothing if a part of that is missing, or is to be written and that does not do.
    fn say(&self, key: Key<'_>, arguments: &FluentArgs<'_>, as_it_stands: bool) -> Option<String> {
        self.lines.phrase(key.message).filter(|phrase| as_it_stands || !phrase.is_unwritten)?;
        if !self.bundle.borrow().has_message(key.message) {
            self.read(key.message)?;
        }
        // What a phrase is made of is read when Fluent asks for it.
        loop {
            let mut errors = Vec::new();
            let text = {
                let bundle = self.bundle.borrow();
                let message = bundle.get_message(key.message)?;
                let pattern = match key.attribute {
                    Some(attribute) => message.get_attribute(attribute)?.value(),
                    None => message.value()?,
                };
                bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned()
            };
            if errors.is_empty() {
                return Some(text);
            }
            let missing = errors.iter().map(missing).collect::<Option<BTreeSet<String>>>()?;
            missing.iter().try_for_each(|key| self.read(key))?;
        }
    }

    /// Has Fluent read a phrase, unless it has: then it is something else that is wrong.
    fn read(&self, key: &str) -> Option<()> {
        if !self.read.borrow_mut().insert(key.to_owned()) {
            return None;
        }
        let resource = FluentResource::try_new(self.lines.phrase(key)?.lines.to_owned()).ok()?;
        self.bundle.borrow_mut().add_resource(resource).ok()
    }
}

/// The key of what Fluent did not find, if that is what went wrong.
fn missing(error: &FluentError) -> Option<String> {
    let FluentError::ResolverError(ResolverError::Reference(kind)) = error else { return None };
    match kind {
        ReferenceKind::Message { id, .. } => Some(id.clone()),
        ReferenceKind::Term { id, .. } => Some(format!("-{id}")),
        ReferenceKind::Function { .. } | ReferenceKind::Variable { .. } => None,
    }
}

/// The interface's phrases in one language; a function for each is made at build time.
pub struct Ui<'a> {
    books: &'a Phrasebooks,
    locale: Locale,
}

impl Ui<'_> {
    fn say(&self, message: &str, attribute: Option<&str>, arguments: &[(&str, FluentValue<'_>)]) -> Passage {
        self.books.say(self.locale, Key { phrases: Phrases::Ui, message, attribute }, arguments)
    }

    /// The name of a month, from 1.
    pub fn month(&self, month: u8) -> Passage {
        self.say(&format!("month-{month}"), None, &[])
    }
}

/// What all plans of workshops share, in one language; a function for each phrase is made at build time.
pub struct Room<'a> {
    books: &'a Phrasebooks,
    locale: Locale,
}

impl Room<'_> {
    fn say(&self, message: &str, attribute: Option<&str>, arguments: &[(&str, FluentValue<'_>)]) -> Passage {
        self.books.say(self.locale, Key { phrases: Phrases::Workshops, message, attribute }, arguments)
    }
}

/// What a phrase counts by. A name is none, so that the two cannot be given to it in each other’s place.
pub trait Number<'v>: Into<FluentValue<'v>> {}

macro_rules! numbers {
    ($($sort:ty),*) => { $(impl Number<'_> for $sort {})* };
}

numbers!(u8, u16, u32, u64, usize, i32, i64);

include!(concat!(env!("OUT_DIR"), "/said.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_has_six_ways_to_count() {
        let books = Phrasebooks::new(crate::embedded::locales());
        let said = [0, 1, 2, 3, 11, 100].map(|minutes| books.ui(Locale::Ar).about_minutes(minutes).spoken());
        let mut different = said.to_vec();
        different.dedup();
        assert!(different.len() >= 5, "{said:?}");
        for (minutes, said) in [0, 1, 2, 3, 11, 100].into_iter().zip(&said) {
            let digits: String = said.chars().filter(char::is_ascii_digit).collect();
            let written = if minutes > 2 { minutes.to_string() } else { String::new() };
            assert_eq!(digits, written, "{said}");
        }
    }

    #[test]
    fn a_missing_phrase_is_borrowed_and_marked_and_its_inside_is_never_seen() {
        let file = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
        let books = Phrasebooks::new(Files::new(
            "locales",
            [
                file("locales/en/ui.ftl", "more-below = More\ndate = { $day } { $month } { $year }\n"),
                file("locales/ar/ui.ftl", "date = { $dya }\n"),
            ],
        ));
        let more = books.ui(Locale::Ar).more_below();
        assert_eq!((more.text.as_str(), more.locale), ("[en] More", Locale::En));
        let date = books.ui(Locale::Ar).date(1, "May", 2026);
        assert_eq!(date.spoken(), "[en] 1 May 2026");
        assert_eq!(books.ui(Locale::Ar).too_small().text, "[en] too small");
    }

    #[test]
    fn what_only_one_language_says_is_borrowed_from_it_in_english_too() {
        let file = |tag: &str, text: &str| (format!("locales/{tag}/ui.ftl"), text.as_bytes().to_vec());
        let copied = "# to write\nmore-below = Encore\n";
        let written = file("fr", "more-below = Encore\n");
        let said = |files: Vec<(String, Vec<u8>)>, locale: Locale| {
            let more = Phrasebooks::new(Files::new("locales", files)).ui(locale).more_below();
            (more.text, more.locale)
        };
        for locale in [Locale::En, Locale::Ar] {
            let told = said(vec![file("en", copied), file("ar", copied), written.clone()], locale);
            assert_eq!(told, ("[fr] Encore".to_owned(), Locale::Fr));
        }
        let alone = vec![file("en", "# to write\nmore-below = More\n")];
        assert_eq!(said(alone, Locale::En), ("More".to_owned(), Locale::En));
    }

    #[test]
    fn a_file_that_is_broken_or_too_deep_says_nothing() {
        let deep = format!("more-below = {}x{}\n", "{".repeat(50_000), "}".repeat(50_000));
        for text in ["more-below = {\n", deep.as_str(), "more-below = \u{0}{"] {
            let files = [("locales/en/ui.ftl".to_owned(), text.as_bytes().to_vec())];
            let books = Phrasebooks::new(Files::new("locales", files));
            assert_eq!(books.ui(Locale::En).more_below().text, "[en] more below");
        }
        let with_mark = [("locales/en/ui.ftl".to_owned(), "\u{feff}more-below = More\n".as_bytes().to_vec())];
        assert_eq!(
            Phrasebooks::new(Files::new("locales", with_mark)).ui(Locale::En).more_below().text,
            "More"
        );
    }
}
