//! What the doctor says of the shelf that is installed for a kiosk: none, a good one, a damaged one, an old one, and one that
//! somebody else has signed.

#![expect(clippy::unwrap_used, reason = "a test may stumble")]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::TempDir;

use crate::folder;
use crate::program::{program, run, text};

/// A place with a shelf installed, and the file of its hub, which trusts one key.
struct Installed {
    folder: TempDir,
}

impl Installed {
    /// A shelf of this day, signed by the key that is trusted.
    fn of(day: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let keys = minisign::KeyPair::generate_unencrypted_keypair().unwrap();
        let secret = folder.path().join("secret");
        fs::write(&secret, keys.sk.to_box(None).unwrap().into_string()).unwrap();
        let made = folder.path().join("made");
        let base = folder::base();
        let words = ["bundle", "make", base.to_str().unwrap(), "-o", made.to_str().unwrap(), "--day", day];
        let output = run(&[&words[..], &["--sign", secret.to_str().unwrap()]].concat());
        assert!(output.status.success(), "{output:?}");
        let installed = Self { folder };
        installed.trusts(&keys.pk.to_base64());
        let into = installed.folder.path().join("my-rights");
        let output = run(&["bundle", "install", made.to_str().unwrap(), "--into", into.to_str().unwrap()]);
        assert!(output.status.success(), "{output:?}");
        installed
    }

    fn hub(&self) -> PathBuf {
        self.folder.path().join("hub.yaml")
    }

    fn trusts(&self, key: &str) {
        let says = "format: 1\nlanguage: en\nname: A house\nchecked: 2026-11-20\nkiosk: { keys: [KEY] }\n";
        fs::write(self.hub(), says.replace("KEY", key)).unwrap();
    }

    fn asks_for_no_key(&self) {
        fs::write(self.hub(), "format: 1\nlanguage: en\nname: A house\nchecked: 2026-11-20\n").unwrap();
    }

    /// What the doctor says of the shelf, to whoever reads and to a program: verdict, words, and what to do.
    fn told(&self) -> (String, String, String) {
        let asked = |more: &[&str]| {
            let hub = self.hub();
            let output = program(&[&["doctor", "--hub", hub.to_str().unwrap()], more].concat())
                .env("XDG_DATA_HOME", self.folder.path())
                .env("PATH", "/nowhere")
                .output()
                .unwrap();
            (output.status.code().unwrap(), text(&output.stdout))
        };
        let (code, told) = asked(&["--format", "json"]);
        let told: Value = serde_json::from_str(&told).unwrap();
        let checks = told.get("checks").and_then(Value::as_array).unwrap();
        let is_its = |one: &&Value| one.get("check").and_then(Value::as_str) == Some("shelf");
        let shelf = checks.iter().find(is_its).unwrap().clone();
        let word = |name: &str| shelf.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let is_fault = word("verdict") == "fault";
        assert_eq!(code, i32::from(is_fault), "nothing else is wrong here: {told}");
        let (code, lines) = asked(&[]);
        assert_eq!(code, i32::from(is_fault));
        assert!(lines.contains(&word("says")), "{lines}");
        let (code, health) = asked(&["--health"]);
        assert_eq!(health.contains("fault shelf: "), is_fault, "{health}");
        assert!(!is_fault || code == 1);
        (word("verdict"), word("says"), word("do"))
    }

    fn damage(&self) {
        let mut found = Vec::new();
        files(&self.folder.path().join("my-rights"), &mut found);
        let bundle = found.into_iter().find(|file| file.ends_with("bundle")).unwrap();
        let mut bytes = fs::read(&bundle).unwrap();
        // Somewhere in the middle, where nobody looks who only opens it.
        let middle = bytes.len() / 2;
        *bytes.get_mut(middle).unwrap() ^= 0x40;
        fs::write(&bundle, bytes).unwrap();
    }
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.is_symlink() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

#[test]
fn a_shelf_that_is_installed_is_told_and_a_good_one_is_no_fault() {
    let installed = Installed::of("2026-11-22");
    let (verdict, says, _) = installed.told();
    assert_ne!(verdict, "fault");
    assert!(says.contains("a kiosk opens the one of 2026-11-22"), "{says}");
    fs::remove_dir_all(installed.folder.path().join("my-rights")).unwrap();
    let (verdict, says, _) = installed.told();
    assert_eq!(verdict, "good");
    assert!(says.contains("none is installed for a kiosk"), "{says}");
}

#[test]
fn a_damaged_one_is_a_fault_and_it_is_said_what_to_do() {
    let installed = Installed::of("2026-11-22");
    installed.damage();
    let (verdict, says, to_do) = installed.told();
    assert_eq!(verdict, "fault", "{says}");
    assert!(says.contains("for a kiosk too: what is in") && says.contains("not what was signed"), "{says}");
    assert!(to_do.contains("bundle back"), "{to_do}");
    // Without a key it opens, and is damaged all the same.
    installed.asks_for_no_key();
    let (verdict, says, to_do) = installed.told();
    assert_eq!(verdict, "fault", "{says}");
    assert!(
        says.contains("a kiosk opens the one of 2026-11-22") && says.contains("which is damaged"),
        "{says}"
    );
    assert!(to_do.contains("bundle back"), "{to_do}");
}

#[test]
fn an_old_one_is_told_with_its_age_and_is_no_fault() {
    let installed = Installed::of("2020-01-10");
    let (verdict, says, to_do) = installed.told();
    assert_eq!(verdict, "note", "{says}");
    assert!(says.contains("2020-01-10") && says.contains("months old"), "{says}");
    assert!(to_do.contains("newer shelf"), "{to_do}");
}

#[test]
fn one_that_somebody_else_signed_is_a_fault() {
    let installed = Installed::of("2026-11-22");
    installed.trusts(&minisign::KeyPair::generate_unencrypted_keypair().unwrap().pk.to_base64());
    let (verdict, says, _) = installed.told();
    assert_eq!(verdict, "fault", "{says}");
    assert!(says.contains("not trusted") || says.contains("signed"), "{says}");
}
