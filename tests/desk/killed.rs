//! Whoever is ended at any moment leaves a folder in which the same command can simply be run again.

#![expect(clippy::unwrap_used, reason = "a test may stumble")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::Duration;

use tempfile::TempDir;

use crate::folder::small_to_walk;
use crate::program::{program, text};

/// What is run, and what has to be there before.
struct Deed {
    line: &'static str,
    before: fn(&Path),
}

const DEEDS: [Deed; 6] = [
    Deed { line: "new scenario consent/another", before: |_| {} },
    Deed { line: "new language pt", before: |_| {} },
    Deed { line: "l10n import fr.xlf", before: translated },
    Deed {
        line: "l10n accept --all",
        before: |folder| fs::remove_file(folder.join("locales/fr/accepted.txt")).unwrap_or_default(),
    },
    Deed { line: "l10n sync", before: incomplete },
    Deed { line: "check . --fix --no-hints --today 2026-11-22", before: typewritten },
];

/// A document in which every phrase is translated anew.
fn translated(folder: &Path) {
    let output = program(&["l10n", "export", "--lang", "fr"]).current_dir(folder).output().unwrap();
    let document = text(&output.stdout);
    let document = document.replace("</target>", " bis</target>");
    fs::write(folder.join("fr.xlf"), document).unwrap();
}

/// Two languages lack files.
fn incomplete(folder: &Path) {
    for name in ["locales/fr/glossary.ftl", "locales/es/allies.ftl", "locales/ar/glossary.ftl"] {
        fs::remove_file(folder.join(name)).unwrap();
    }
}

/// Three files have the quotes of a keyboard.
fn typewritten(folder: &Path) {
    for name in ["locales/en/glossary.ftl", "locales/en/allies.ftl", "locales/es/allies.ftl"] {
        let path = folder.join(name);
        let text = fs::read_to_string(&path).unwrap();
        let lines = text.lines().map(|line| {
            if line.contains(" = ") && !line.contains('{') { format!("{line} It's") } else { line.to_owned() }
        });
        let text = lines.collect::<Vec<_>>().join("\n");
        fs::write(&path, text + "\n").unwrap();
    }
}

fn everything(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let (mut found, mut open) = (BTreeMap::new(), vec![folder.to_path_buf()]);
    while let Some(here) = open.pop() {
        for entry in fs::read_dir(&here).unwrap() {
            let path = entry.unwrap().path();
            let bytes = if path.is_dir() { Vec::new() } else { fs::read(&path).unwrap() };
            found.insert(path.strip_prefix(folder).unwrap().to_path_buf(), bytes);
            open.extend(path.is_dir().then_some(path));
        }
    }
    found
}

impl Deed {
    fn folder(&self) -> TempDir {
        let folder = small_to_walk();
        (self.before)(folder.path());
        folder
    }

    fn start(&self, folder: &Path) -> Child {
        let words: Vec<&str> = self.line.split(' ').collect();
        program(&words).current_dir(folder).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
    }

    /// What is there when nobody ends it.
    fn done(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let folder = self.folder();
        let before = everything(folder.path());
        let ended = self.start(folder.path()).wait_with_output().unwrap();
        assert!(ended.status.success(), "{}: {}", self.line, text(&ended.stderr));
        let done = everything(folder.path());
        assert_ne!(before, done, "{} does something", self.line);
        done
    }

    /// Ends it `times` times, later each time; half of them as soon as it has begun to write.
    fn kill(&self, times: u32) -> u32 {
        let done = self.done();
        let before = everything(self.folder().path());
        let mut halfway = 0;
        for nth in 0..times {
            let folder = self.folder();
            let mut child = self.start(folder.path());
            if nth % 2 == 0 {
                await_note(folder.path(), &mut child);
                std::thread::sleep(Duration::from_micros(u64::from(nth) * 40_000 / u64::from(times)));
            } else {
                std::thread::sleep(Duration::from_micros(u64::from(nth) * 300_000 / u64::from(times)));
            }
            child.kill().unwrap();
            child.wait().unwrap();
            let left = everything(folder.path());
            halfway += u32::from(left != before && left != done);
            let ended = self.start(folder.path()).wait_with_output().unwrap();
            // What was done already may be refused as such; it is whole then.
            let now = everything(folder.path());
            assert!(
                ended.status.success() || left == done,
                "{} after kill {nth}: {}",
                self.line,
                text(&ended.stderr)
            );
            let differs: Vec<_> =
                done.keys().chain(now.keys()).filter(|name| done.get(*name) != now.get(*name)).collect();
            assert!(differs.is_empty(), "{} after kill {nth}: {differs:?}", self.line);
        }
        halfway
    }
}

/// Waits until something is noted, or all is over.
fn await_note(folder: &Path, child: &mut Child) {
    let note = folder.join("locales/.my-rights-unfinished");
    let draft = folder.join("locales/.my-rights-unfinished.draft");
    while child.try_wait().unwrap().is_none() && !note.exists() && !draft.exists() {
        std::thread::yield_now();
    }
}

#[test]
fn whoever_is_ended_can_simply_begin_again() {
    for deed in &DEEDS {
        deed.kill(6);
    }
}

#[test]
#[ignore = "takes minutes: run it by name after a change of how files are written"]
fn two_hundred_times_each() {
    for deed in &DEEDS {
        let halfway = deed.kill(200);
        tell(&format!("{}: ended 200 times, {halfway} of them halfway", deed.line));
    }
}

#[expect(clippy::print_stderr, reason = "whoever asks for it wants to know")]
fn tell(what: &str) {
    eprintln!("{what}");
}

/// What may only be read is named, and everything stays as it was.
#[test]
fn what_may_only_be_read_stays_and_is_named() {
    for deed in &DEEDS {
        let done = deed.done();
        let folder = deed.folder();
        let before = everything(folder.path());
        let changed: Vec<&PathBuf> =
            done.keys().filter(|name| done.get(*name) != before.get(*name)).collect();
        for name in changed {
            let path = folder.path().join(name);
            let locked = path.ancestors().find(|path| path.exists()).unwrap().to_path_buf();
            let set = |is_locked: bool| {
                let mut rights = fs::metadata(&locked).unwrap().permissions();
                rights.set_readonly(is_locked);
                fs::set_permissions(&locked, rights).unwrap();
            };
            set(true);
            let ended = deed.start(folder.path()).wait_with_output().unwrap();
            set(false);
            let told = text(&ended.stderr);
            assert!(
                !ended.status.success() && told.contains("could not be written"),
                "{} {name:?}: {told}",
                deed.line
            );
            assert!(everything(folder.path()) == before, "{} {name:?}", deed.line);
        }
    }
}
