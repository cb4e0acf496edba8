//! All phrases of one language, and what they lack.
//!
//! Compares sets of keys and surfaces. What the phrases say is looked at elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::compile::Limits;
use crate::files::Files;
use crate::finding::code::{self, Code};
use crate::finding::paper::{Paper, Spot};
use crate::finding::{Finding, did_you_mean};
use crate::hands;
use crate::language::Locale;
use crate::phrases::ftl::rehearsal::Rehearsal;
use crate::phrases::ftl::{self, FtlFile, FtlMessage, Surface};
use crate::phrases::need::{AVOID, LIMITS, Need};
use crate::phrases::sayings::SAYINGS;
use crate::search::DANGER;

use super::absent::Absent;
use super::avoid::Avoid;
use super::{
    Wants, compare, danger, forms, habits, hand, language, letters, limits, markdown, marks, painted, plain,
};
use super::{rehearse, same, sayings};

/// One language.
pub struct Tongue<'a> {
    /// Which.
    pub locale: Locale,
    root: &'a str,
    /// The files, by name.
    pub(super) files: Vec<(&'a str, FtlFile<'a>)>,
    /// Keys whose words are still to be written.
    pub unwritten: BTreeSet<String>,
    /// Keys of messages that were lost or cut off.
    broken: BTreeSet<String>,
    /// For each key the file and the message.
    index: BTreeMap<String, (usize, usize)>,
    findings: Vec<Finding>,
    /// What it has no words for.
    pub(super) absent: Vec<Absent>,
    /// In English, keys of phrases that are still to be written there and are said in another language, or in the same
    /// words: what stands under them is of no author of English.
    pub(super) borrowed: BTreeSet<String>,
    avoid: Avoid,
    limits: Limits,
}

impl<'a> Tongue<'a> {
    /// Reads the files of a language.
    pub fn read(locale: Locale, locales: &'a Files, findings: &mut Vec<Finding>) -> Option<Self> {
        let folder = format!("{}/", locale.tag());
        let root = locales.root();
        let mut tongue = Self {
            locale,
            root,
            files: Vec::new(),
            unwritten: BTreeSet::new(),
            broken: BTreeSet::new(),
            index: BTreeMap::new(),
            findings: Vec::new(),
            absent: Vec::new(),
            borrowed: BTreeSet::new(),
            avoid: Avoid::default(),
            limits: Limits::default(),
        };
        let mut ours = Vec::new();
        for file in locales.iter() {
            let Some(inside) = locales.inside(file).strip_prefix(&folder) else { continue };
            if inside == AVOID {
                tongue.avoid = Avoid::read(locale, file, findings);
            }
            if inside == LIMITS {
                tongue.limits = limits::read(file, findings);
            }
            if inside == DANGER {
                findings.extend(danger::look(file));
            }
            if inside.strip_suffix(".ftl").is_some() && locales.original(locales.inside(file)).is_none() {
                ours.push((inside, file));
            }
        }
        let read = hands::map(&ours, |(_, file)| Paper::open(&file.path, &file.bytes).map(ftl::read));
        for ((inside, _), read) in ours.into_iter().zip(read) {
            match read {
                Ok(file) => {
                    tongue.unwritten.extend(file.unwritten.iter().cloned());
                    tongue.files.push((inside, file));
                }
                Err(finding) => tongue.findings.push(*finding),
            }
        }
        if tongue.files.is_empty() && tongue.findings.is_empty() {
            let what = format!("There are no phrases in {}.", language(&locale));
            let file = format!("{root}/{}", locale.tag());
            let hint = "Copy the English folder and translate it.";
            findings.push(Finding::about(&file, code::MISSING_LANGUAGE, what, hint));
            return None;
        }
        tongue.files.sort_by_key(|(inside, _)| *inside);
        tongue.put_in_order();
        Some(tongue)
    }

    /// Leaves out files that nothing reads: what they say is nowhere said, and is told of no phrase.
    pub(super) fn leave_strays(&mut self, wants: &Wants<'_>) {
        let all = self.files.len();
        self.files.retain(|(inside, _)| wants.files.contains(*inside));
        if self.files.len() < all {
            self.put_in_order();
        }
    }

    /// The file of this name.
    pub fn file(&self, inside: &str) -> Option<&FtlFile<'a>> {
        let nth = self.files.binary_search_by_key(&inside, |(name, _)| *name).ok()?;
        self.files.get(nth).map(|(_, file)| file)
    }

    /// The message of this key.
    pub fn message(&self, key: &str) -> Option<&FtlMessage> {
        let (file, message) = self.index.get(key)?;
        self.files.get(*file)?.1.messages.get(*message)
    }

    /// The message of this key, if nothing of it was cut off.
    fn whole_message(&self, key: &str) -> Option<&FtlMessage> {
        self.message(key).filter(|_| !self.broken.contains(key))
    }

    /// Where the message of this key stands.
    fn spot(&self, key: &str) -> Option<Spot> {
        let (file, message) = self.index.get(key)?;
        let (_, file) = self.files.get(*file)?;
        file.messages.get(*message).map(|message| file.paper.spot(message.at))
    }

    /// Where a surface of the message of this key stands.
    pub fn spot_of(&self, key: &str, attribute: Option<&str>) -> Option<Spot> {
        let (file, message) = self.index.get(key)?;
        let (_, file) = self.files.get(*file)?;
        let surface = file.messages.get(*message)?.surface(attribute)?;
        Some(file.paper.spot(surface.at))
    }

    /// Notes a finding at the message of this key, if there is one.
    pub(super) fn tell(&mut self, key: &str, code: Code, what: String, hint: String) {
        let Some((file, message)) = self.index.get(key).copied() else { return };
        let Some((_, file)) = self.files.get_mut(file) else { return };
        if let Some(message) = file.messages.get(message) {
            file.paper.tell(code, message.at, what, hint);
        }
    }

    /// What is said here of what English has not written yet.
    pub(super) fn said_beside<'t>(
        &'t self,
        english: Option<&'t Tongue<'_>>,
    ) -> impl Iterator<Item = &'t str> {
        let open = english.into_iter().flat_map(|english| &english.unwritten);
        let text = |tongue: &Tongue<'_>, key: &str| {
            let value = tongue.message(key).and_then(|message| message.value.as_ref());
            value.and_then(|value| value.texts.first()).map(|plain| plain.text.clone())
        };
        let is_copied = move |key: &str| english.is_some_and(|english| text(english, key) == text(self, key));
        let said = move |key: &&String| {
            self.index.contains_key(*key) && (!self.unwritten.contains(*key) || is_copied(key))
        };
        open.filter(said).map(String::as_str)
    }

    pub(super) fn into_findings(self) -> Vec<Finding> {
        let of_files = self.files.into_iter().flat_map(|(_, file)| file.paper.findings);
        of_files.chain(self.findings).collect()
    }

    /// Finds out where each key stands first.
    fn put_in_order(&mut self) {
        self.broken = self.files.iter().flat_map(|(_, file)| file.broken.iter().cloned()).collect();
        self.index.clear();
        for (nth, (inside, file)) in self.files.iter().enumerate() {
            for (message, said) in file.messages.iter().enumerate() {
                self.index.entry(index_key(inside, said)).or_insert((nth, message));
            }
        }
    }

    fn find_twins(&mut self) {
        let names: Vec<&str> = self.files.iter().map(|(inside, _)| *inside).collect();
        for (nth, (inside, file)) in self.files.iter_mut().enumerate() {
            for (message, said) in file.messages.iter().enumerate() {
                let Some(first) = self.index.get(&index_key(inside, said)) else { continue };
                if *first != (nth, message) {
                    let place = names.get(first.0).filter(|_| first.0 != nth).copied().unwrap_or("this file");
                    let what = format!("“{}” was written before, in {place}.", said.key);
                    file.paper.tell(code::DUPLICATE_PHRASE, said.at, what, "Keep one of the two.");
                }
            }
        }
    }

    /// Looks at everything; `english` when this is another language.
    pub(super) fn check(&mut self, wants: &Wants<'_>, english: Option<&Tongue<'_>>) {
        self.find_twins();
        let Self { locale, unwritten, borrowed, broken, avoid, files, .. } = self;
        let look = Look { locale: *locale, unwritten, borrowed, broken, avoid, wants, english };
        hands::each(files, |(inside, file)| look.at(inside, file));
        self.find_missing(wants, english);
    }

    /// Looks at how well it reads.
    pub(super) fn advise(&mut self, wants: &Wants<'_>) {
        for (inside, file) in &mut self.files {
            // What is borrowed from English is not read as this language.
            let borrows = self.locale != Locale::En
                && file.messages.iter().any(|message| self.unwritten.contains(&message.key));
            if wants.files.contains(*inside) && *inside != SAYINGS && !borrows {
                plain::look(self.locale, &file.messages, &mut file.paper);
                limits::look(&self.limits, &file.messages, &mut file.paper);
            }
        }
    }

    fn find_missing(&mut self, wants: &Wants<'_>, english: Option<&Tongue<'_>>) {
        let refused: BTreeSet<&str> = self.findings.iter().map(|finding| finding.file.as_str()).collect();
        let mut all = Vec::new();
        for name in wants.files.iter().filter(|name| wants.reads(self.locale, name)) {
            let path = format!("{}/{}/{name}", self.root, self.locale.tag());
            // A file that was refused as a whole is told once.
            let is_refused =
                refused.contains(path.as_str()) || self.file(name).is_some_and(|file| !file.is_safe);
            let has = |key: &String| self.index.contains_key(key) || self.broken.contains(key);
            let is_written = self.file(name).is_some_and(|file| {
                file.messages.iter().any(|message| !self.unwritten.contains(&message.key))
            });
            let needed = |key: &&String| wants.need(key, self.locale).is_some();
            let absent = wants.in_file(name).iter().filter(needed).filter(|key| !has(key));
            let absent: Vec<&String> = absent.filter(|_| !is_refused).collect();
            let place = |key: &str| {
                let spot = english.and_then(|english| english.spot(key));
                spot.or_else(|| wants.places.get(key).cloned())
            };
            let (locale, file) = (self.locale, path);
            if self.file(name).is_none() && !absent.is_empty() {
                let spot = absent.iter().filter_map(|key| place(key)).min_by_key(|spot| spot.line);
                all.push(Absent { locale, file, key: None, keys: absent.len(), is_written, spot });
                continue;
            }
            let one = |key: &String| Absent {
                locale,
                file: file.clone(),
                key: Some(key.clone()),
                keys: 1,
                is_written,
                spot: place(key),
            };
            all.extend(absent.into_iter().map(one));
        }
        self.absent = all;
    }
}

/// What the phrases of one language are held against, file by file.
struct Look<'l> {
    locale: Locale,
    unwritten: &'l BTreeSet<String>,
    borrowed: &'l BTreeSet<String>,
    broken: &'l BTreeSet<String>,
    avoid: &'l Avoid,
    wants: &'l Wants<'l>,
    english: Option<&'l Tongue<'l>>,
}

impl Look<'_> {
    fn at(&self, inside: &str, file: &mut FtlFile<'_>) {
        let Self { locale, wants, english, .. } = *self;
        let rehearsal = Rehearsal::new(locale.tag(), file);
        let FtlFile { paper, messages, .. } = file;
        if inside == SAYINGS {
            return sayings::look(messages, wants.things.as_deref(), paper);
        }
        let is_read = wants.reads(locale, inside);
        let (law, terms) = (wants.law.in_file(inside), forms::terms(messages));
        let is_idle = |message: &FtlMessage| {
            let key = &message.key;
            self.unwritten.contains(key) && !wants.needs.contains_key(key) && wants.may_be_idle(key, inside)
        };
        tell_idle(messages.iter().filter(|message| is_idle(message)), paper);
        let messages = messages.iter().filter(|message| !is_idle(message));
        for message in messages.filter(|one| is_read || wants.need(&one.key, locale).is_some()) {
            if paper.is_full() {
                break;
            }
            // Nobody reads what stands there meanwhile: the guide says the English words.
            let is_of_another = locale != Locale::En || self.borrowed.contains(&message.key);
            if is_of_another && self.unwritten.contains(&message.key) {
                if !self.broken.contains(&message.key) {
                    look_at_need(locale, message, inside, wants, paper);
                }
                continue;
            }
            let said = english.filter(|english| !english.unwritten.contains(&message.key));
            let theirs = said.and_then(|english| english.whole_message(&message.key));
            let whole = letters::look(locale, message, paper);
            marks::look(locale, message, &whole, paper);
            habits::look(locale, message, &whole, paper);
            if whole.is_everything() {
                same::look(locale, message, theirs, paper);
            }
            painted::look(locale, message, paper);
            markdown::look(message, paper);
            self.avoid.look(message, paper);
            law.look(message, paper);
            forms::look(message, &terms, paper);
            if !message.is_term() && !self.broken.contains(&message.key) {
                look_at_need(locale, message, inside, wants, paper);
                compare::look(locale, message, theirs, wants, paper);
                hand::look(message, wants, paper);
                rehearse::look(&rehearsal, message, theirs, paper);
            }
        }
    }
}

/// A term is private to its file.
fn index_key(inside: &str, message: &FtlMessage) -> String {
    if message.is_term() { format!("{inside} {}", message.key) } else { message.key.clone() }
}

/// Tells, once a file, what is still to be written and what nobody needs: what is left of an example.
fn tell_idle<'m>(mut idle: impl Iterator<Item = &'m FtlMessage>, paper: &mut Paper<'_>) {
    let Some(first) = idle.next() else { return };
    let what = match idle.count() {
        0 => format!("“{}” is still to be written, and nothing uses it.", first.key),
        more => format!(
            "{} phrases here are still to be written, and nothing uses them; “{}” is the first.",
            more + 1,
            first.key
        ),
    };
    paper.tell(code::ORPHAN_PHRASE, first.at, what, "“my-rights l10n sync” takes away what nothing uses.");
}

/// Holds a message against what is needed of it.
fn look_at_need(
    locale: Locale,
    message: &FtlMessage,
    inside: &str,
    wants: &Wants<'_>,
    paper: &mut Paper<'_>,
) {
    let key = &message.key;
    let Some(need) = wants.needs.get(key) else {
        if wants.may_be_idle(key, inside) {
            let known = wants.in_file(inside).iter().map(String::as_str);
            let hint = if paper.has_room_for(code::ORPHAN_PHRASE) { did_you_mean(key, known) } else { None };
            let hint = hint.unwrap_or_else(|| "Delete it, or add the thing that it is for.".to_owned());
            paper.tell(code::ORPHAN_PHRASE, message.at, format!("Nothing uses “{key}”."), hint);
        }
        return;
    };
    if !need.is_for(locale) {
        let what = format!("Nothing uses “{key}”: the pack is not written in {}.", language(&locale));
        let hint =
            "Add the language to its “languages”, or delete this phrase; lines are said in every language.";
        paper.tell(code::ORPHAN_PHRASE, message.at, what, hint);
    }
    if need.file != inside {
        let what = format!("“{key}” is not looked for in this file.");
        paper.tell(code::MISPLACED_PHRASE, message.at, what, format!("Move it to {}.", need.file));
    }
    let is_empty = |surface: &Surface| surface.texts.iter().all(|plain| plain.text.trim().is_empty());
    if message.value.as_ref().is_none_or(is_empty) {
        let what = format!("“{key}” has no words of its own.");
        paper.tell(code::EMPTY_PHRASE, message.at, what, "Write them after the equals sign.");
    }
    for (name, surface) in message.attributes.iter().filter(|(_, surface)| is_empty(surface)) {
        let what = format!("“.{name}” of “{key}” has no words.");
        paper.tell(code::EMPTY_PHRASE, surface.at, what, "Write them after the equals sign.");
    }
    look_at_attributes(message, need, paper);
}

fn look_at_attributes(message: &FtlMessage, need: &Need, paper: &mut Paper<'_>) {
    let key = &message.key;
    let has = |name: &String| message.attributes.iter().any(|(known, _)| known == name);
    for name in need.attributes.iter().filter(|name| !has(name)) {
        let what = format!("“{key}” has no “.{name}”.");
        paper.tell(code::MISSING_ATTRIBUTE, message.at, what, format!("Add a line “    .{name} = …” to it."));
    }
    let known = || need.attributes.iter().chain(&need.optional).map(String::as_str);
    for (name, surface) in &message.attributes {
        if !known().any(|other| other == name) {
            let what = format!("Nothing uses “.{name}” of “{key}”.");
            let hint = did_you_mean(name, known()).unwrap_or_else(|| "Delete it.".to_owned());
            paper.tell(code::ORPHAN_ATTRIBUTE, surface.at, what, hint);
        }
    }
}
