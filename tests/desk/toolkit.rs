//! What goes out to translators goes through the tools that they use, whole and in part, and comes back as it was but for
//! what somebody changed. The tools are those of translate-toolkit; where they are not, it is said.

#![expect(clippy::unwrap_used, reason = "a test may stumble")]

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use my_rights::author::home::Home;
use my_rights::author::l10n::export::{Form, export};
use my_rights::author::l10n::{Phrase, State, import, phrases};
use shelf::language::Locale;

use crate::folder::home;
use crate::translators::Desk;

/// Where the tools are, if they are anywhere.
fn tools() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let near = std::env::split_paths(&path).chain([home().join("target/toolkit/bin")]);
    let found = near.into_iter().find(|folder| folder.join("po2xliff").is_file());
    if found.is_none() {
        skipped("translate-toolkit is not here: XLIFF and PO go through no tool but ours");
    }
    found
}

#[expect(clippy::print_stderr, reason = "whoever runs the tests must learn what did not run")]
fn skipped(why: &str) {
    eprintln!("skipped: {why}");
}

/// A desk, a language on it, and the tools.
struct Trip {
    desk: Desk,
    locale: Locale,
    tools: PathBuf,
}

impl Trip {
    fn home(&self) -> Home {
        self.desk.home()
    }

    fn out(&self, name: &str, only: &[State], form: Form) {
        fs::write(self.desk.path(name), export(&self.home(), self.locale, only, form)).unwrap();
    }

    fn run(&self, line: &str) {
        let mut words = line.split_whitespace();
        let tool = self.tools.join(words.next().unwrap());
        let ended =
            Command::new(tool).arg("--progress=none").args(words).current_dir(self.desk.path(".")).output();
        let ended = ended.unwrap();
        assert!(ended.status.success(), "{line}: {}", String::from_utf8_lossy(&ended.stderr));
    }

    fn back(&self, name: &str) -> import::Import {
        let bytes = fs::read(self.desk.path(name)).unwrap();
        import::plan(&self.home(), name, &bytes, Some(self.locale))
            .map_err(|refusal| format!("{name}: {refusal}"))
            .unwrap()
    }

    /// What comes back changes these phrases and no others.
    fn changes(&self, name: &str, said: &[(&str, &str)], unsure: Option<&[&str]>) {
        let import = self.back(name);
        let after = Home::after(&self.home().locales, &import.plan);
        let texts = |phrases: Vec<Phrase>| {
            let theirs = phrases.into_iter().filter_map(|phrase| phrase.theirs);
            let texts = theirs.flat_map(|entry| {
                let key = entry.key.clone();
                entry
                    .surfaces
                    .into_iter()
                    .map(move |raw| (format!("{key}.{}", raw.name.unwrap_or_default()), raw.text))
            });
            texts.collect::<Vec<_>>()
        };
        let before = texts(phrases(&self.home().locales, self.locale));
        let now = texts(phrases(&after, self.locale));
        let changed: Vec<(&str, &str)> = before
            .iter()
            .zip(&now)
            .filter(|(before, now)| before != now)
            .map(|(_, (key, text))| (key.trim_end_matches('.'), text.as_str()))
            .collect();
        assert_eq!((before.len(), &changed), (now.len(), &said.to_vec()), "{name} in {}", self.locale.tag());
        if let Some(unsure) = unsure {
            assert_eq!(import.unsure, unsure, "{name} in {}", self.locale.tag());
        }
    }

    /// Writes a copy of a PO file in which the translation at these places is another one.
    fn edit(&self, from: &str, to: &str, said: &[(&str, &str)]) {
        let text = fs::read_to_string(self.desk.path(from)).unwrap();
        let entries = text.split("\n\n").map(|entry| {
            let place = |line: &str| {
                line.strip_prefix("#: ").map(|place| place.rsplit(':').next().unwrap().to_owned())
            };
            let key = entry.lines().find_map(place).unwrap_or_default();
            let Some((_, new)) = said.iter().find(|(wanted, _)| *wanted == key) else {
                return entry.to_owned();
            };
            let (head, _) = entry.split_once("\nmsgstr ").unwrap();
            format!("{}\nmsgstr \"{new}\"", head.replace("#, fuzzy\n", ""))
        });
        let edited = entries.collect::<Vec<_>>().join("\n\n");
        assert_ne!(edited, text, "{from}");
        fs::write(self.desk.path(to), edited + "\n").unwrap();
    }
}

/// Two phrases that say the same in English, the first and the last of all that do.
fn alike(all: &[Phrase]) -> (String, String) {
    let mut groups: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for phrase in all.iter().filter(|phrase| phrase.state == State::Done) {
        if let [only] = phrase.english.surfaces.as_slice()
            && !only.text.contains(['{', '[', '\n'])
        {
            groups.entry(&only.text).or_default().push(&phrase.english.key);
        }
    }
    // What an attribute says in these words would stand between the two.
    let is_elsewhere = |text: &str| {
        let surfaces = all.iter().filter(|phrase| phrase.english.surfaces.len() > 1);
        surfaces.flat_map(|phrase| &phrase.english.surfaces).any(|raw| raw.text == text)
    };
    let pairs = groups.into_iter().filter(|(text, _)| !is_elsewhere(text));
    let mut pairs = pairs.filter_map(|(_, keys)| <[&str; 2]>::try_from(keys).ok());
    let [first, last] = pairs.next().unwrap();
    (first.to_owned(), last.to_owned())
}

fn trips(locale: Locale, desk: Desk) {
    let Some(tools) = tools() else { return };
    let trip = Trip { desk, locale, tools };
    let all = phrases(&trip.home().locales, locale);
    trip.out("a.xlf", &State::ALL, Form::Xliff);
    trip.out("a.po", &State::ALL, Form::Po);
    let document = fs::read_to_string(trip.desk.path("a.po")).unwrap();
    let at = |key: &str| document.find(&format!(":{key}\n"));
    let (one, other) = alike(&all);
    let (first, last) = if at(&one) < at(&other) { (one, other) } else { (other, one) };
    let words = |key: &str| {
        let phrase = all.iter().find(|phrase| phrase.english.key == key).unwrap();
        let text = &phrase.theirs.as_ref().unwrap().surface(None).unwrap().text;
        format!("{text} {text}")
    };
    let (nurse, second) = (words("ally--nurse"), words(&last));
    let said = [("ally--nurse", nurse.as_str()), (last.as_str(), second.as_str())];
    let nobody: [(&str, &str); 0] = [];

    // All of it, and nothing changed.
    trip.run("xliff2po a.xlf x.po");
    trip.run("po2xliff x.po x.xlf");
    trip.run("po2xliff a.po p.xlf");
    trip.run("pomerge -t a.xlf -i x.po -o m.xlf");
    for name in ["a.xlf", "a.po", "x.po", "x.xlf", "p.xlf"] {
        trip.changes(name, &nobody, Some(&[]));
    }
    trip.run("xliff2po --duplicates=merge a.xlf g.po");
    for name in ["m.xlf", "g.po"] {
        trip.changes(name, &nobody, None);
    }
    // Two phrases, one of which says in English what another says; by every way there is.
    trip.edit("x.po", "x2.po", &said);
    trip.edit("a.po", "a2.po", &said);
    trip.run("po2xliff x2.po x2.xlf");
    trip.run("po2xliff -t a.xlf x2.po t2.xlf");
    trip.run("po2xliff a2.po p2.xlf");
    trip.run("xliff2po p2.xlf b2.po");
    trip.run("pomerge -t a.po -i a2.po -o n2.po");
    for name in ["a2.po", "x2.po", "x2.xlf", "t2.xlf", "p2.xlf", "b2.po", "n2.po"] {
        trip.changes(name, &said, Some(&[]));
    }
    trip.run("pomerge -t a.xlf -i x2.po -o m2.xlf");
    trip.changes("m2.xlf", &said, None);
    // Some of it: what is not there stays.
    let few = fs::read_to_string(trip.desk.path("a2.po")).unwrap();
    let entries: Vec<&str> = few.split("\n\n").collect();
    let is_said = |entry: &&&str| said.iter().any(|(key, _)| entry.contains(&format!(":{key}\n")));
    let few: Vec<&str> = entries.iter().take(1).chain(entries.iter().filter(is_said)).copied().collect();
    fs::write(trip.desk.path("few.po"), few.join("\n\n") + "\n").unwrap();
    trip.run("po2xliff few.po few.xlf");
    trip.run("pomerge -t a.po -i few.po -o few2.po");
    trip.run("pomerge -t a.xlf -i few.po -o few3.xlf");
    for name in ["few.po", "few.xlf", "few2.po"] {
        trip.changes(name, &said, Some(&[]));
    }
    // This tool goes by the English: it puts the words of the second to the first, and says so by its note.
    trip.changes("few3.xlf", &said, Some(&[first.as_str()]));
}

#[test]
fn arabic_goes_through_tools_and_comes_back() {
    trips(Locale::Ar, Desk::new());
}

#[test]
fn spanish_goes_through_tools_and_comes_back() {
    trips(Locale::Es, Desk::new());
}

#[test]
fn french_goes_through_tools_and_comes_back() {
    trips(Locale::Fr, Desk::new());
}

/// A language that nobody has begun comes back with what was written in it, by every way.
#[test]
fn a_new_language_goes_through_tools_and_comes_back() {
    let Some(tools) = tools() else { return };
    let desk = Desk::new();
    desk.says("new language pt", "");
    let trip = Trip { desk, locale: Locale::of_folder("pt").unwrap(), tools };
    let said = [("ally--nurse", "Enfermagem")];
    trip.out("a.xlf", &[State::ToWrite], Form::Xliff);
    trip.out("a.po", &[State::ToWrite], Form::Po);
    trip.run("xliff2po a.xlf x.po");
    trip.edit("x.po", "x2.po", &said);
    trip.edit("a.po", "a2.po", &said);
    trip.run("po2xliff x2.po x2.xlf");
    trip.run("pomerge -t a.xlf -i x2.po -o m2.xlf");
    for name in ["a2.po", "x2.po", "x2.xlf", "m2.xlf"] {
        trip.changes(name, &said, Some(&[]));
    }
}
