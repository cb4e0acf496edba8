//! Bringing every language up to what the shelf needs: what is missing is put where it belongs, as still to be written.
//!
//! Whoever writes one language is not stopped by the others. A phrase that stands in another file is moved, one whose key
//! has changed in English is renamed, and for one that is nowhere the English words are put in. What nobody has written and
//! nothing uses goes. What somebody wrote is never changed. Refuses to translate.

use std::collections::{BTreeMap, BTreeSet};

use super::record;
use crate::author::home::{Home, Refusal};
use crate::author::ink::Plan;
use crate::author::new::{lines, new_errors, to_write};
use shelf::check::faults;
use shelf::content::country::is_line;
use shelf::content::survey;
use shelf::finding::Finding;
use shelf::language::Locale;
use shelf::phrases::ftl::entries::{Entry, entries};
use shelf::phrases::need::Need;
use shelf::phrases::needs;
use shelf::phrases::sayings::SAYINGS;
use shelf::phrases::state::{Record, TO_WRITE, unwritten};

/// What was done in one language.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Synced {
    /// Phrases that were put in, to be written.
    pub added: usize,
    /// Phrases that stood in another file.
    pub moved: usize,
    /// Phrases whose key has changed.
    pub renamed: usize,
    /// Phrases that were still to be written, and that nothing uses.
    pub taken: usize,
}

/// What was done in each language, and the stories that were left.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Done {
    /// Each language, and what was done in it.
    pub languages: Vec<(Locale, Synced)>,
    /// Stories of which nobody knows yet what they need.
    pub torn: Vec<String>,
}

/// The files as they will be, and what was done in each language.
///
/// # Errors
///
/// The folder would have an error then that it has not now.
pub fn plan(home: &Home, languages: &[Locale]) -> Result<(Plan, Done), Refusal> {
    let survey = survey(&home.content);
    let needs = needs(&survey.known());
    let torn: Vec<String> = survey.torn().map(ToString::to_string).collect();
    let mut desk = Desk { home, texts: BTreeMap::new(), torn: &torn };
    let mut done = Vec::new();
    let mut english = desk.write_english(&needs);
    english.taken = desk.take_away(Locale::En.tag(), &needs);
    done.extend((english != Synced::default()).then_some((Locale::En, english)));
    let mut records = Vec::new();
    for locale in languages.iter().filter(|locale| **locale != Locale::En) {
        let mut record = record(&home.locales, *locale);
        let before = record.clone();
        let mut synced = desk.follow(*locale, &mut record);
        synced.taken = desk.take_away(locale.tag(), &needs);
        done.push((*locale, synced));
        records.extend((record != before).then_some((*locale, record)));
    }
    let mut plan = desk.plan();
    for (locale, record) in records {
        super::accept::write(home, locale, &record, &mut plan);
    }
    let errors = new_errors(home, &plan);
    if errors.is_empty() {
        Ok((plan, Done { languages: done, torn }))
    } else {
        Err(at_their_source(home, errors).into())
    }
}

/// Errors of phrases that would be copied, told where they are copied from: there somebody can mend them.
fn at_their_source(home: &Home, errors: Vec<Finding>) -> Vec<Finding> {
    let faults = faults(&home.content, &home.locales);
    let mut told: Vec<Finding> = Vec::new();
    for error in errors {
        let is_same = |fault: &&Finding| fault.code == error.code && fault.what == error.what;
        let found = faults.iter().find(is_same).cloned().unwrap_or(error);
        if !told.contains(&found) {
            told.push(found);
        }
    }
    told
}

struct Desk<'h> {
    home: &'h Home,
    /// Stories of which nobody knows what they need: their phrases stay as they are.
    torn: &'h [String],
    /// Files as they will be, by language and name.
    texts: BTreeMap<(String, String), String>,
}

/// Where a phrase belongs.
#[derive(Clone, Copy)]
struct Place<'p> {
    tag: &'p str,
    file: &'p str,
    key: &'p str,
    /// The key that comes before it.
    after: Option<&'p str>,
}

/// A phrase and the file that it stands in.
struct Found {
    file: String,
    entry: Entry,
}

impl Desk<'_> {
    fn text(&self, tag: &str, file: &str) -> Option<String> {
        let changed = self.texts.get(&(tag.to_owned(), file.to_owned())).cloned();
        changed.or_else(|| Home::text(&self.home.locales, &format!("{tag}/{file}")))
    }

    fn put(&mut self, tag: &str, file: &str, text: String) {
        self.texts.insert((tag.to_owned(), file.to_owned()), text);
    }

    /// The files of phrases of a language that can be read.
    fn files(&self, tag: &str) -> BTreeSet<String> {
        let start = format!("{tag}/");
        let there = self.home.locales.iter().map(|file| self.home.locales.inside(file));
        let there = there.filter(|inside| self.home.locales.original(inside).is_none());
        let names = there.filter_map(|inside| inside.strip_prefix(&start).map(str::to_owned));
        let new = self.texts.keys().filter(|(known, _)| known == tag).map(|(_, file)| file.clone());
        names.chain(new).filter(|name| name.strip_suffix(".ftl").is_some()).collect()
    }

    /// Every phrase of a language, by key.
    fn phrases(&self, tag: &str) -> BTreeMap<String, Found> {
        let mut found = BTreeMap::new();
        for file in self.files(tag) {
            for entry in entries(&self.text(tag, &file).unwrap_or_default()) {
                if !entry.key.starts_with('-') {
                    found.entry(entry.key.clone()).or_insert(Found { file: file.clone(), entry });
                }
            }
        }
        found
    }

    /// Puts into English what the shelf needs and nobody has said in English yet: as another language says it, or as its name
    /// does.
    fn write_english(&mut self, needs: &BTreeMap<String, Need>) -> Synced {
        let tag = Locale::En.tag();
        let mut synced = Synced::default();
        let needed = needs.iter().filter(|(_, need)| need.is_for(Locale::En));
        let mut last: Option<(&str, &str)> = None;
        for (key, need) in needed {
            let known = self.phrases_named(tag, key);
            let after = last.filter(|(file, _)| *file == need.file).map(|(_, key)| key);
            match known {
                Some(found) if found.file == need.file => {}
                Some(found) => {
                    self.move_phrase(&found, Place { tag, file: &need.file, key, after });
                    synced.moved += 1;
                }
                None => {
                    let theirs = Locale::in_files(&self.home.locales).into_iter().find_map(|locale| {
                        let found = self.phrases_named(locale.tag(), key)?;
                        let text = self.text(locale.tag(), &found.file)?;
                        text.get(found.entry.range).map(str::to_owned)
                    });
                    let words = theirs.unwrap_or_else(|| named(key, need));
                    let place = Place { tag, file: &need.file, key, after };
                    self.insert(place, &format!("{TO_WRITE}\n{words}"));
                    synced.added += 1;
                }
            }
            last = Some((&need.file, key));
        }
        synced
    }

    /// Takes away what is left of an example: phrases of a story that nothing uses, and that nobody has written. How many.
    fn take_away(&mut self, tag: &str, needs: &BTreeMap<String, Need>) -> usize {
        let known: BTreeSet<&str> = needs.values().map(|need| need.file.as_str()).collect();
        let mut taken = 0;
        // Of a story that has mistakes in it nobody knows what it needs; its file is not among these.
        let of_stories = |file: &String| file.starts_with("scenarios/") && known.contains(file.as_str());
        for file in self.files(tag).into_iter().filter(of_stories) {
            let mut text = self.text(tag, &file).unwrap_or_default();
            let open = unwritten(&text);
            let is_idle = |entry: &Entry| open.contains(&entry.key) && !needs.contains_key(&entry.key);
            let idle: Vec<Entry> = entries(&text).into_iter().filter(is_idle).collect();
            if idle.is_empty() {
                continue;
            }
            taken += idle.len();
            for entry in idle.into_iter().rev() {
                let behind = text.get(entry.range.end..).unwrap_or_default();
                let behind = behind.strip_prefix("\r\n").or(behind.strip_prefix('\n')).unwrap_or(behind);
                text = format!("{}{behind}", text.get(..entry.comment.start).unwrap_or_default());
            }
            self.put(tag, &file, text);
        }
        taken
    }

    fn phrases_named(&self, tag: &str, key: &str) -> Option<Found> {
        self.files(tag).into_iter().find_map(|file| {
            let text = self.text(tag, &file)?;
            // Most files do not have it, and need not be taken apart.
            if !text.contains(key) {
                return None;
            }
            let entry = entries(&text).into_iter().find(|entry| entry.key == key)?;
            Some(Found { file, entry })
        })
    }

    /// Puts into a language what English has and it has not.
    fn follow(&mut self, locale: Locale, record: &mut Record) -> Synced {
        let tag = locale.tag();
        let mut synced = Synced::default();
        let english = self.phrases(Locale::En.tag());
        let is_torn = |file: &str| {
            let name = file.strip_prefix("scenarios/").and_then(|name| name.strip_suffix(".ftl"));
            name.is_some_and(|name| self.torn.iter().any(|torn| torn == name))
        };
        let files = self.files(Locale::En.tag()).into_iter();
        let files: Vec<String> = files.filter(|file| file != SAYINGS && !is_torn(file)).collect();
        for file in files {
            let source = self.text(Locale::En.tag(), &file).unwrap_or_default();
            let Some(theirs) = self.text(tag, &file) else {
                // A pack says itself in which languages it is written; who answers its numbers is said in each.
                let whole = if file.starts_with("countries/") { lines(&source) } else { source };
                if !whole.trim().is_empty() {
                    synced.added +=
                        entries(&whole).iter().filter(|entry| !entry.key.starts_with('-')).count();
                    self.put(tag, &file, to_write(&whole));
                }
                continue;
            };
            let is_whole =
                !file.starts_with("countries/") || entries(&theirs).iter().any(|entry| !is_line(&entry.key));
            let mut after: Option<String> = None;
            for entry in entries(&source).into_iter().filter(|entry| is_whole || is_line(&entry.key)) {
                let here = self.text(tag, &file).unwrap_or_default();
                let is_there = entries(&here).iter().any(|known| known.key == entry.key);
                if !is_there {
                    let words = source.get(entry.range.clone()).unwrap_or_default();
                    let place = Place { tag, file: &file, key: &entry.key, after: after.as_deref() };
                    let done = self.take_up(place, (&entry, words), &english, record);
                    synced.added += done.added;
                    synced.moved += done.moved;
                    synced.renamed += done.renamed;
                }
                after = Some(entry.key);
            }
        }
        synced
    }

    /// Puts one phrase into a language: its own words from elsewhere, or those of English.
    fn take_up(
        &mut self,
        place: Place<'_>,
        (entry, words): (&Entry, &str),
        english: &BTreeMap<String, Found>,
        record: &mut Record,
    ) -> Synced {
        let Place { tag, key, .. } = place;
        if key.starts_with('-') {
            // A term is part of the phrases that use it.
            self.insert(place, words);
            Synced::default()
        } else if let Some(found) = self.phrases_named(tag, key) {
            self.move_phrase(&found, place);
            Synced { moved: 1, ..Synced::default() }
        } else if let Some(found) = self.renamed(tag, entry, english, record) {
            self.move_phrase(&found, place);
            record.accept(key, entry.print());
            Synced { renamed: 1, ..Synced::default() }
        } else {
            self.insert(place, &format!("{TO_WRITE}\n{words}"));
            Synced { added: 1, ..Synced::default() }
        }
    }

    /// A phrase of which English has no longer the key, translated from just these English words.
    fn renamed(
        &self,
        tag: &str,
        entry: &Entry,
        english: &BTreeMap<String, Found>,
        record: &Record,
    ) -> Option<Found> {
        let is_same = |key: &str| !english.contains_key(key) && record.print(key) == Some(entry.print());
        self.phrases(tag).into_iter().find(|(key, _)| is_same(key)).map(|(_, found)| found)
    }

    /// Takes a phrase with its comment out of its file, and puts it into another under this key.
    fn move_phrase(&mut self, found: &Found, place: Place<'_>) {
        let Place { tag, key, .. } = place;
        let text = self.text(tag, &found.file).unwrap_or_default();
        let Found { file: old, entry } = found;
        let comment = text.get(entry.comment.clone()).unwrap_or_default().to_owned();
        let words = text.get(entry.range.clone()).unwrap_or_default();
        let words = words
            .strip_prefix(entry.key.as_str())
            .map_or_else(|| words.to_owned(), |rest| format!("{key}{rest}"));
        let before = text.get(..entry.comment.start).unwrap_or_default();
        let behind = text.get(entry.range.end..).unwrap_or_default();
        let behind = behind.strip_prefix("\r\n").or(behind.strip_prefix('\n')).unwrap_or(behind);
        self.put(tag, old, format!("{before}{behind}"));
        self.insert(place, &format!("{comment}{words}"));
    }

    /// Puts a phrase into a file, behind that of the key `after` if it is there.
    fn insert(&mut self, place: Place<'_>, phrase: &str) {
        let Place { tag, file, after, .. } = place;
        let text = self.text(tag, file).unwrap_or_default();
        let before = after.and_then(|key| entries(&text).into_iter().find(|entry| entry.key == key));
        let at = before.map_or(text.trim_end().len(), |entry| entry.range.end);
        let start = text.get(..at).unwrap_or_default();
        let gap = if start.is_empty() { "" } else { "\n" };
        let end = text.get(at..).filter(|end| !end.trim().is_empty()).unwrap_or("\n");
        let text = if text.contains("\r\n") {
            format!("{start}{gap}{phrase}").replace("\r\n", "\n").replace('\n', "\r\n") + end
        } else {
            format!("{start}{gap}{phrase}{end}")
        };
        self.put(tag, file, text);
    }

    fn plan(&self) -> Plan {
        let mut plan = Plan::default();
        for ((tag, file), text) in &self.texts {
            let inside = format!("{tag}/{file}");
            let path = Home::path(&self.home.locales, &inside);
            match Home::text(&self.home.locales, &inside) {
                Some(before) if before == *text => {}
                Some(_) => plan.changed.push((path, text.clone())),
                None => plan.new.push((path, text.clone())),
            }
        }
        plan
    }
}

/// A phrase that says its own name, on every surface that it must have.
fn named(key: &str, need: &Need) -> String {
    let words = key.rsplit("--").next().unwrap_or(key).replace('-', " ");
    let attributes = need.attributes.iter().map(|name| match name.as_str() {
        "at" => "\n    .at = { $at }".to_owned(),
        name => format!("\n    .{name} = {words}"),
    });
    format!("{key} = {words}{}", attributes.collect::<String>())
}

/// How a line of the report says it.
pub fn told(done: &Done) -> String {
    let line = |(locale, synced): &(Locale, Synced)| {
        let Synced { added, moved, renamed, taken } = synced;
        let taken = match taken {
            0 => String::new(),
            taken => format!(", {taken} taken away that nothing uses"),
        };
        format!("{}: {added} added to be written, {moved} moved, {renamed} renamed{taken}.\n", locale.tag())
    };
    let torn = done.torn.iter().map(|id| {
        format!("{id} was left as it is: first mend the errors that “my-rights check” tells of its YAML.\n")
    });
    done.languages.iter().map(line).chain(torn).collect()
}
