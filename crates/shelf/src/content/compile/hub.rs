//! From a hub’s file to a hub, or to everything that is wrong with it.
//!
//! A text is one line with the language of the file, or fields with one line for each language. Refuses to know where
//! the file came from and which pages show it.

use super::country::{is_language, kind, phone};
use super::draft::format;
use super::fields::{Fields, Named, date, id, list, one_of, word};
use super::honest;
use crate::content::fields::{CONTACT, HUB, KIOSK, PRINT};
use crate::content::hub::{Contact, ContactKind, Helps, Hub, Kiosk, Printing, StaffCode, Topic, Words};
use crate::content::scenario::Id;
use crate::files::File;
use crate::finding::paper::Paper;
use crate::finding::yaml::{self, Node, Value};
use crate::finding::{self, Finding, code, did_you_mean};
use crate::signed::Key;

/// The hub in `file`, for visitors; `countries` are the ids of the packs that there are.
///
/// # Errors
///
/// Everything that was found in the file, each with its place, when an error is among it.
pub fn hub(file: &File, countries: &[Id]) -> Result<Hub, Vec<Finding>> {
    let (hub, findings) = survey_hub(file, countries);
    hub.filter(|_| !findings.iter().any(Finding::is_error)).ok_or(findings)
}

/// What a hub's file points to. What is not known is not judged.
#[derive(Clone, Copy, Default, Debug)]
pub struct Known<'k> {
    /// The packs that there are, where the shelf is known that the hub stands beside.
    pub countries: Option<&'k [Id]>,
    /// The stories and lessons that there are, where the shelf is known that the hub shows.
    pub scenarios: Option<&'k [Id]>,
}

/// The hub in `file`, if it can be read at all, true or not; and everything that was found in it. Its stories are not looked
/// for on any shelf.
pub fn survey_hub(file: &File, countries: &[Id]) -> (Option<Hub>, Vec<Finding>) {
    survey_hub_on(file, Known { countries: Some(countries), scenarios: None })
}

/// The same for a shelf.
pub fn survey_hub_on(file: &File, known: Known<'_>) -> (Option<Hub>, Vec<Finding>) {
    let mut paper = match Paper::open(&file.path, &file.bytes) {
        Ok(paper) => paper,
        Err(finding) => return (None, vec![*finding]),
    };
    let node = yaml::read(&mut paper);
    let hub = node.as_ref().and_then(|node| read(node, known, &mut paper));
    let hub = hub.filter(|_| paper.is_sound());
    if let Some(node) = &node {
        let country = hub.as_ref().and_then(|hub| hub.country.as_ref());
        honest::look(node, country, &mut paper);
    }
    finding::sort(&mut paper.findings);
    (hub, paper.findings)
}

fn read(node: &Node, known: Known<'_>, paper: &mut Paper<'_>) -> Option<Hub> {
    let fields = Fields::open(node, &HUB, paper)?;
    format(&fields, paper);
    let language = fields.get("language").and_then(|node| id(node, paper));
    let language = language.filter(|name| is_language(name, paper)).map(|name| name.id);
    let language = language.as_ref();
    let name = fields.get("name").and_then(|node| words(node, language, paper));
    let mut own = |field| fields.get(field).and_then(|node| words(node, language, paper));
    let (place, hours, way) = (own("place"), own("hours"), own("getting-there"));
    let speaks = fields.get("speaks").map_or(&[][..], |node| list(node, paper));
    let speaks = speaks.iter().filter_map(|node| words(node, language, paper)).collect();
    let country = fields.get("country").and_then(|node| id(node, paper));
    let country = country.filter(|name| is_country(name, known.countries, paper)).map(|name| name.id);
    let contacts = fields.get("contacts").map_or(&[][..], |node| list(node, paper));
    let contacts = contacts.iter().filter_map(|node| contact(node, language, paper)).collect();
    let helps_with = fields.get("helps-with").map_or(&[][..], |node| list(node, paper));
    let helps_with = helps_with.iter().filter_map(|node| helps(node, language, paper)).collect();
    let kiosk = fields.get("kiosk").and_then(|node| kiosk(node, known, paper)).unwrap_or_default();
    let checked = fields.get("checked").and_then(|node| date(node, paper));
    let (name, checked) = (name?, checked?);
    Some(Hub { name, place, hours, way, speaks, country, contacts, helps_with, kiosk, checked })
}

fn kiosk(node: &Node, known: Known<'_>, paper: &mut Paper<'_>) -> Option<Kiosk> {
    let fields = Fields::open(node, &KIOSK, paper)?;
    let languages = fields.get("languages").map(|node| languages(node, paper)).unwrap_or_default();
    let mut stories = |name| fields.get(name).map(|node| stories(node, known, paper)).unwrap_or_default();
    let (shows, hides) = (stories("shows"), stories("hides"));
    let (warn_after, forget_after) =
        (fields.duration("warn-after", paper), fields.duration("forget-after", paper));
    let named = |names: &[&'static str]| names.iter().map(|name| (*name, *name)).collect::<Vec<_>>();
    let theme = fields.get("theme").and_then(|node| one_of(node, &named(&Kiosk::THEMES), "theme", paper));
    let size = fields.get("size").and_then(|node| one_of(node, &named(&Kiosk::SIZES), "size", paper));
    let second = fields.get("second").and_then(|node| id(node, paper));
    let second = second.filter(|name| is_language(name, paper)).map(|name| name.id);
    let code = fields.get("code").and_then(|node| code(node, paper));
    let keys = fields.get("keys").map(|node| keys(node, paper)).unwrap_or_default();
    let counts = fields.truth("counts", paper);
    let print = fields.get("print").and_then(|node| printing(node, paper));
    Some(Kiosk {
        languages,
        shows,
        hides,
        warn_after,
        forget_after,
        theme,
        size,
        second,
        counts,
        code,
        keys,
        print,
    })
}

/// The languages of a kiosk, each once.
fn languages(listed: &Node, paper: &mut Paper<'_>) -> Vec<Id> {
    let mut found: Vec<Id> = Vec::new();
    for node in some(listed, "language", "languages", paper) {
        let Some(name) = id(node, paper).filter(|name| is_language(name, paper)) else { continue };
        if found.contains(&name.id) {
            let what = format!("The language “{}” stands here before.", name.id);
            paper.tell(code::REPEATED, name.at, what, "Keep one of the two.");
        } else {
            found.push(name.id);
        }
    }
    found
}

/// The stories and lessons that are shown or hidden.
fn stories(listed: &Node, known: Known<'_>, paper: &mut Paper<'_>) -> Vec<Id> {
    let field = "shows” or “hides";
    let names: Vec<Named> =
        some(listed, "story", field, paper).iter().filter_map(|node| id(node, paper)).collect();
    for name in &names {
        let Some(scenarios) = known.scenarios.filter(|scenarios| !scenarios.contains(&name.id)) else {
            continue;
        };
        let hint = did_you_mean(name.id.as_str(), scenarios.iter().map(Id::as_str))
            .unwrap_or_else(|| "“my-rights stats” lists what there is.".to_owned());
        let what = format!("There is no story and no lesson “{}” on this shelf.", name.id);
        paper.tell(code::UNKNOWN_SCENARIO, name.at, what, hint);
    }
    names.into_iter().map(|name| name.id).collect()
}

/// The entries of a list that has some.
fn some<'t>(listed: &'t Node, what: &str, field: &str, paper: &mut Paper<'_>) -> &'t [Node] {
    let nodes = list(listed, paper);
    if nodes.is_empty() && paper.is_sound() {
        let hint = format!("Write one, or leave “{field}” out.");
        paper.tell(code::WRONG_TYPE, listed.at, format!("There is no {what} here."), hint);
    }
    nodes
}

fn code(node: &Node, paper: &mut Paper<'_>) -> Option<StaffCode> {
    let code = StaffCode::read(word(node, paper)?);
    if code.is_none() {
        let what = "This is no code of hub staff.";
        let hint = "Copy the line that “my-rights kiosk --set-code” prints. Never the code itself.";
        paper.tell(code::BAD_CODE, node.at, what, hint);
    }
    code
}

/// The keys of a kiosk. A list without any would let in what a list with one keeps out.
fn keys(listed: &Node, paper: &mut Paper<'_>) -> Vec<Key> {
    let nodes = list(listed, paper);
    if nodes.is_empty() && paper.is_sound() {
        let what = "There is no key here.";
        paper.tell(code::BAD_KEY, listed.at, what, "Write one, or leave “keys” out.");
    }
    nodes.iter().filter_map(|node| key(node, paper)).collect()
}

fn key(node: &Node, paper: &mut Paper<'_>) -> Option<Key> {
    let key = Key::read(word(node, paper)?);
    if key.is_none() {
        let what = "This is no public key of minisign.";
        let hint = "Copy the second line of the .pub file that “minisign -G” made.";
        paper.tell(code::BAD_KEY, node.at, what, hint);
    }
    key
}

fn printing(node: &Node, paper: &mut Paper<'_>) -> Option<Printing> {
    let fields = Fields::open(node, &PRINT, paper)?;
    let printer = fields.get("printer").and_then(|node| queue(node, paper));
    let mut number = |name, usual| match fields.get(name) {
        Some(_) => fields.number(name, 1, paper).unwrap_or(usual),
        None => usual,
    };
    let (pages, copies) = (number("pages", Printing::PAGES), number("copies", Printing::COPIES));
    Some(Printing { printer, pages, copies })
}

/// The name of a printer’s queue, as the system has it: letters, and no space, slash, or sign that means something else.
pub fn queue(node: &Node, paper: &mut Paper<'_>) -> Option<String> {
    let text = word(node, paper)?;
    let fits = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.');
    let is_name = text.chars().all(fits) && text.starts_with(char::is_alphanumeric) && text.len() <= 127;
    if !is_name {
        let what = format!("No printer is called “{}”.", finding::harmless(text));
        paper.tell(code::UNKNOWN_KIND, node.at, what, "Write the name that “lpstat -e” lists.");
    }
    is_name.then(|| text.to_owned())
}

fn is_country(name: &Named, countries: Option<&[Id]>, paper: &mut Paper<'_>) -> bool {
    let Some(countries) = countries else { return true };
    let known = countries.contains(&name.id);
    if !known {
        let hint = did_you_mean(name.id.as_str(), countries.iter().map(Id::as_str)).unwrap_or_else(|| {
            let all: Vec<&str> = countries.iter().map(Id::as_str).collect();
            if all.is_empty() {
                "There is no pack at all; leave the country out.".to_owned()
            } else {
                format!("There are {}; or leave the country out.", all.join(", "))
            }
        });
        let what = format!("There is no country pack “{}”.", name.id);
        paper.tell(code::UNKNOWN_COUNTRY, name.at, what, hint);
    }
    known
}

fn contact(node: &Node, language: Option<&Id>, paper: &mut Paper<'_>) -> Option<Contact> {
    let fields = Fields::open(node, &CONTACT, paper)?;
    let kind = kind(&fields, &ContactKind::ALL.map(|kind| (kind.name(), kind)), "contact", paper);
    let name = fields.get("name").and_then(|node| words(node, language, paper));
    let number = fields.get("phone").and_then(|node| phone(node, paper));
    let mut own = |field| fields.get(field).and_then(|node| words(node, language, paper));
    let (does, hours, address) = (own("does"), own("hours"), own("address"));
    Some(Contact { kind: kind?, name: name?, does, phone: number, hours, address })
}

fn helps(node: &Node, language: Option<&Id>, paper: &mut Paper<'_>) -> Option<Helps> {
    if let Value::Word { text, .. } = &node.value {
        if let Some(topic) = Topic::ALL.into_iter().find(|topic| topic.name() == text) {
            return Some(Helps::With(topic));
        }
        if let Some(hint) = did_you_mean(text, Topic::ALL.map(Topic::name)) {
            paper.tell(code::UNKNOWN_KIND, node.at, format!("There is no kind of help “{text}”."), hint);
            return None;
        }
    }
    words(node, language, paper).map(Helps::Own)
}

/// A text: one line in the language of the file, or one for each language.
fn words(node: &Node, language: Option<&Id>, paper: &mut Paper<'_>) -> Option<Words> {
    let Value::Fields(entries) = &node.value else {
        let text = line(node, paper)?;
        if language.is_none() {
            let what = "This text does not say its language.";
            let hint = "Write “language: en” (or ar, es, fr) for the whole file, or here { en: …, ar: … }.";
            paper.tell(code::MISSING_FIELD, node.at, what, hint);
        }
        return Some(Words { language: language?.clone(), text, others: Vec::new() });
    };
    let mut found: Vec<(Id, String)> = Vec::new();
    for (tag, text) in entries {
        let Some(name) = id(tag, paper) else { continue };
        if !is_language(&name, paper) {
            continue;
        }
        if found.iter().any(|(before, _)| *before == name.id) {
            let what = format!("The language “{}” was given before.", name.id);
            paper.tell(code::DUPLICATE_FIELD, name.at, what, "Keep one of the two.");
        } else if let Some(text) = line(text, paper) {
            found.push((name.id, text));
        }
    }
    let mut found = found.into_iter();
    let (language, text) = found.next()?;
    Some(Words { language, text, others: found.collect() })
}

/// A text on one line, with words in it.
fn line(node: &Node, paper: &mut Paper<'_>) -> Option<String> {
    let text: Vec<&str> = word(node, paper)?.split_whitespace().collect();
    if text.is_empty() {
        paper.tell(code::EMPTY_PHRASE, node.at, "This text is empty.", "Write it, or leave the field out.");
        return None;
    }
    Some(text.join(" "))
}
