//! Bundles, made, looked at, installed and taken back as people do it; and what is said when one is not whole.

#![expect(clippy::unwrap_used, reason = "a test may stumble")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;
use std::thread;
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use my_rights::bundle::{Store, open, prove};
use tempfile::TempDir;

use crate::folder;
use crate::program::{run, text};

/// Three bundles of one small shelf, each later than the one before, signed with a key; and that key.
struct Made {
    folder: TempDir,
    key: String,
}

static MADE: LazyLock<Made> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let keys = minisign::KeyPair::generate_unencrypted_keypair().unwrap();
    fs::write(folder.path().join("secret"), keys.sk.to_box(None).unwrap().into_string()).unwrap();
    let made = Made { key: keys.pk.to_base64(), folder };
    for (day, edition) in [("2026-11-22", "1"), ("2026-11-22", "2"), ("2026-11-30", "1")] {
        let output = make(
            &made.folder.path().join(format!("{day}-{edition}")),
            day,
            edition,
            Some(&made.folder.path().join("secret")),
        );
        assert_eq!(ended(&output), 0, "{output:?}");
    }
    made
});

fn make(to: &Path, day: &str, edition: &str, key: Option<&Path>) -> Output {
    let base = folder::base();
    let mut arguments =
        vec!["bundle", "make", path(&base), "-o", path(to), "--day", day, "--edition", edition];
    arguments.extend(key.into_iter().flat_map(|key| ["--sign", path(key)]));
    run(&arguments)
}

fn bundle(name: &str) -> PathBuf {
    MADE.folder.path().join(name)
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn ended(output: &Output) -> i32 {
    output.status.code().unwrap()
}

/// The one line that was said about something wrong.
fn sentence(output: &Output) -> String {
    let said = text(&output.stderr);
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.starts_with("my-rights: ") && said.ends_with(".\n"), "{said}");
    assert!(output.stdout.is_empty(), "{output:?}");
    said
}

fn install(file: &Path, into: &Path, more: &[&str]) -> Output {
    run(&[&["bundle", "install", path(file), "--into", path(into)], more].concat())
}

#[test]
fn a_bundle_says_what_it_is_and_the_same_folder_makes_the_same_bytes() {
    let file = bundle("2026-11-22-2");
    let shown = run(&["bundle", "show", path(&file)]);
    assert_eq!(ended(&shown), 0);
    let shown = text(&shown.stdout);
    assert!(shown.starts_with("shelf of 2026-11-22, edition 2\nform "), "{shown}");
    assert!(shown.contains("signed as “my-rights shelf 2026-11-22, edition 2”"), "{shown}");
    let again = MADE.folder.path().join("again");
    assert_eq!(ended(&make(&again, "2026-11-22", "2", None)), 0);
    assert_eq!(fs::read(&again).unwrap(), fs::read(&file).unwrap());
    let shown = run(&["bundle", "show", path(&again)]);
    assert!(text(&shown.stdout).contains("not signed"));
}

#[test]
fn a_folder_with_mistakes_makes_none() {
    let written = tempfile::tempdir().unwrap();
    let file = written.path().join("bundle");
    let folder = folder::home().join("tests/findings/dead-end");
    let output = run(&["bundle", "make", path(&folder), "-o", path(&file)]);
    assert_ne!(ended(&output), 0, "{output:?}");
    assert!(!file.exists());
    let output = run(&["bundle", "make", path(written.path()), "-o", path(&file)]);
    assert_eq!(ended(&output), 2);
    assert!(sentence(&output).contains("content/ and locales/"));
}

#[test]
fn only_what_a_trusted_key_signed_is_taken() {
    let other = minisign::KeyPair::generate_unencrypted_keypair().unwrap().pk.to_base64();
    let file = bundle("2026-11-30-1");
    let verify = |more: &[&str]| run(&[&["bundle", "verify", path(&file)], more].concat());
    assert_eq!(ended(&verify(&["--key", &other, "--key", &MADE.key])), 0);
    assert_eq!(ended(&verify(&[])), 0);
    let refused = verify(&["--key", &other]);
    assert_eq!(ended(&refused), 1);
    assert!(sentence(&refused).contains("not trusted"));
    assert_eq!(ended(&verify(&["--key", "nonsense"])), 2);
    let place = tempfile::tempdir().unwrap();
    assert_eq!(ended(&install(&file, place.path(), &["--key", &other])), 1);
    assert_eq!(Store::in_folder(place.path().to_owned()).told(), None);
    // The file of a hub says it as well.
    let hub = place.path().join("hub.yaml");
    let says = |key: &str| {
        format!(
            "format: 1\nlanguage: en\nname: The Blue Door\nkiosk:\n  keys: [{key}]\nchecked: 2026-11-22\n"
        )
    };
    fs::write(&hub, says(&MADE.key)).unwrap();
    assert_eq!(ended(&verify(&["--hub", path(&hub)])), 0);
    fs::write(&hub, says(&other)).unwrap();
    assert_eq!(ended(&verify(&["--hub", path(&hub)])), 1);
}

#[test]
fn a_key_with_a_password_is_told_to_have_one() {
    let keys = minisign::KeyPair::generate_encrypted_keypair(Some("word".to_owned())).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (secret, file) = (folder.path().join("secret"), folder.path().join("bundle"));
    fs::write(&secret, keys.sk.to_box(None).unwrap().into_string()).unwrap();
    let output = make(&file, "2026-11-22", "1", Some(&secret));
    assert_eq!(ended(&output), 2);
    assert!(sentence(&output).contains("password"));
    fs::write(&secret, "no key").unwrap();
    assert!(sentence(&make(&file, "2026-11-22", "1", Some(&secret))).contains("no secret key"));
}

/// Debian 12 has minisign 0.11, which writes zeros where the checksum of a key without a password belongs.
#[test]
fn a_key_without_a_checksum_signs_too() {
    let keys = minisign::KeyPair::generate_unencrypted_keypair().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (secret, file) = (folder.path().join("secret"), folder.path().join("bundle"));
    let bytes = keys.sk.to_bytes();
    let (key, _) = bytes.split_last_chunk::<32>().unwrap();
    let made_with = |sum: [u8; 32]| {
        let line = BASE64_STANDARD.encode([key, &sum].concat());
        fs::write(&secret, format!("untrusted comment: minisign encrypted secret key\n{line}\n")).unwrap();
        make(&file, "2026-11-22", "1", Some(&secret))
    };
    assert_eq!(ended(&made_with([0; 32])), 0);
    let verified = run(&["bundle", "verify", path(&file), "--key", &keys.pk.to_base64()]);
    assert_eq!(ended(&verified), 0);
    // Another checksum than its own, or than none, is that of a key that was altered.
    assert!(sentence(&made_with([1; 32])).contains("no secret key"));
}

#[test]
fn a_later_bundle_is_installed_and_only_back_returns() {
    let place = tempfile::tempdir().unwrap();
    let (first, second, third) = (bundle("2026-11-22-1"), bundle("2026-11-22-2"), bundle("2026-11-30-1"));
    let store = Store::in_folder(place.path().to_owned());
    let there = || store.told().unwrap();
    let told = |one: &str, other: Option<&str>| (one.to_owned(), other.map(str::to_owned));
    let back = || run(&["bundle", "back", "--into", path(place.path())]);
    assert_eq!(ended(&back()), 2, "there is none");
    assert_eq!(ended(&install(&first, place.path(), &[])), 0);
    assert!(sentence(&back()).contains("no bundle before"));
    assert_eq!(ended(&install(&second, place.path(), &["--key", &MADE.key])), 0);
    assert_eq!(there(), told("2026-11-22, edition 2", Some("2026-11-22")));
    assert_eq!(ended(&install(&second, place.path(), &[])), 0, "the very one is there");
    let older = install(&first, place.path(), &[]);
    assert_eq!(ended(&older), 1);
    assert!(sentence(&older).contains("not newer"));
    assert_eq!(ended(&install(&third, place.path(), &[])), 0);
    assert_eq!(there(), told("2026-11-30", Some("2026-11-22, edition 2")));
    assert_eq!(
        fs::read_dir(place.path().join("shelves")).unwrap().count(),
        2,
        "the one before stays, and no other"
    );
    assert_eq!(ended(&back()), 0);
    assert_eq!(there(), told("2026-11-22, edition 2", None));
    assert_eq!(ended(&back()), 2);
    assert_eq!(ended(&install(&third, place.path(), &[])), 0);
    assert_eq!(there(), told("2026-11-30", Some("2026-11-22, edition 2")));
}

#[test]
fn what_is_not_whole_is_one_sentence_and_changes_nothing() {
    let place = tempfile::tempdir().unwrap();
    assert_eq!(ended(&install(&bundle("2026-11-22-1"), place.path(), &[])), 0);
    let whole = fs::read(bundle("2026-11-30-1")).unwrap();
    let mut altered = whole.clone();
    let middle = altered.len() / 2;
    altered[middle] ^= 1;
    let cut = whole[..whole.len() - 1000].to_vec();
    let bad = tempfile::tempdir().unwrap();
    for (name, bytes, says) in [
        ("cut", cut, "cut short"),
        ("altered", altered, "altered"),
        ("foreign", b"format: 1\n".to_vec(), "no bundle"),
        ("empty", Vec::new(), "no bundle"),
    ] {
        let file = bad.path().join(name);
        fs::write(&file, bytes).unwrap();
        let verified = run(&["bundle", "verify", path(&file)]);
        let installed = install(&file, place.path(), &[]);
        for output in [&verified, &installed] {
            assert_eq!(ended(output), 1, "{name}: {output:?}");
            assert!(sentence(output).contains(says), "{name}: {output:?}");
        }
        if name != "altered" {
            let opened = run(&["--lines", "--no-settings", "--bundle", path(&file)]);
            assert_eq!(ended(&opened), 1, "{name}: {opened:?}");
            assert!(sentence(&opened).contains(says), "{name}: {opened:?}");
        }
    }
    let absent = run(&["bundle", "show", path(&bad.path().join("absent"))]);
    assert_eq!(ended(&absent), 2);
    sentence(&absent);
    assert_eq!(ended(&run(&["bundle", "show", path(bad.path())])), 1, "a folder is no bundle");
    assert_eq!(Store::in_folder(place.path().to_owned()).told(), Some(("2026-11-22".to_owned(), None)));
}

/// Whenever the machine stops, one of the two opens, and the next try goes through.
#[test]
fn whoever_is_killed_while_installing_leaves_one_that_opens() {
    const KILLS: u32 = 120;
    let place = tempfile::tempdir().unwrap();
    let store = Store::in_folder(place.path().to_owned());
    let (first, second) = (bundle("2026-11-22-1"), bundle("2026-11-22-2"));
    assert_eq!(ended(&install(&first, place.path(), &[])), 0);
    let (mut before, mut after) = (0, 0);
    for nth in 0..KILLS {
        let mut child = Command::new(env!("CARGO_BIN_EXE_my-rights"))
            .args(["bundle", "install", path(&second), "--into", path(place.path())])
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        // From before it has begun until after it has ended.
        thread::sleep(Duration::from_micros(u64::from(nth) * 400));
        let _ended_by_itself = child.kill();
        child.wait().unwrap();
        let container = store.open(&[]).unwrap().unwrap();
        prove(&container).unwrap();
        if container.head().edition == 1 {
            before += 1;
        } else {
            after += 1;
            assert_eq!(store.told().unwrap().1.as_deref(), Some("2026-11-22"));
            assert_eq!(ended(&run(&["bundle", "back", "--into", path(place.path())])), 0);
        }
    }
    assert_eq!(ended(&install(&second, place.path(), &[])), 0);
    assert_eq!(fs::read_dir(place.path().join("shelves")).unwrap().count(), 2, "what was left over is gone");
    assert!(before > 0 && before + after == KILLS, "{before} before, {after} after");
    open(&second, &[]).unwrap();
}

#[test]
fn a_bundle_is_checked_and_proven_as_its_folder_is() {
    let shelf = folder::small_to_walk();
    let (base, file) = (shelf.path(), shelf.path().join("bundle"));
    let (content, locales) = (base.join("content"), base.join("locales"));
    assert_eq!(ended(&run(&["bundle", "make", path(base), "-o", path(&file)])), 0);
    let told = |from: &[&str], command: &[&str]| {
        let output = run(&[from, command].concat());
        let told = text(&output.stdout).replace(&format!("{}/", path(base)), "");
        // How long it took is another time each time.
        let lines = told.lines().filter(|line| !line.starts_with("Took ")).map(str::to_owned);
        (ended(&output), lines.collect::<Vec<_>>())
    };
    for command in [["prove"].as_slice(), &["check", "--hints"], &["stats"]] {
        let of_bundle = told(&["--bundle", path(&file)], command);
        assert_eq!(told(&["--content", path(&content), "--locales", path(&locales)], command), of_bundle);
        assert_eq!(of_bundle.0, 0, "{of_bundle:?}");
    }
    let twice = run(&["--bundle", path(&file), "check", path(base)]);
    assert_eq!(ended(&twice), 1);
    assert!(sentence(&twice).contains("not both"));
}

#[test]
fn what_is_no_bundle_or_cannot_be_read_ends_every_command_alike() {
    let written = tempfile::tempdir().unwrap();
    let (foreign, nowhere) = (written.path().join("foreign"), written.path().join("nowhere"));
    fs::write(&foreign, "no bundle").unwrap();
    for command in ["prove", "check", "stats"] {
        for (file, code) in [(&foreign, 1), (&nowhere, 2)] {
            let output = run(&["--bundle", path(file), command]);
            assert_eq!(ended(&output), code, "{command}: {output:?}");
            sentence(&output);
        }
    }
    // A folder with something in it that is no file and leads nowhere.
    let shelf = written.path().join("shelf");
    fs::create_dir_all(shelf.join("locales")).unwrap();
    fs::create_dir_all(shelf.join("content")).unwrap();
    std::os::unix::fs::symlink("nowhere", shelf.join("content/shelf.yaml")).unwrap();
    let output = run(&["bundle", "make", path(&shelf), "-o", path(&nowhere)]);
    assert_eq!(ended(&output), 2, "{output:?}");
    assert!(!nowhere.exists());
}
