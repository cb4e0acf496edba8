use std::sync::LazyLock;

use argon2::password_hash::SaltString;
use argon2::{Params, PasswordHasher as _};

use super::*;

const TODAY: Date = Date { year: 2026, month: 11, day: 30 };

/// A code of a test, made with little work.
static CODE: LazyLock<StaffCode> = LazyLock::new(|| {
    let salt = SaltString::from_b64("c2FsdHNhbHQ").unwrap();
    let little = Argon2::from(Params::new(64, 1, 1, None).unwrap());
    StaffCode::read(&little.hash_password(b"open-sesame", &salt).unwrap().to_string()).unwrap()
});

fn place(folder: &Path) -> Place {
    Place::with_notes(Some(folder.to_path_buf()), None)
}

#[test]
fn wrong_codes_lock_it_and_neither_a_wipe_nor_a_restart_opens_it() {
    let folder = tempfile::tempdir().unwrap();
    let first = place(folder.path());
    assert_eq!(first.try_code("open-sesame", &CODE), Tried::Right);
    for _ in 0..2 {
        assert_eq!(first.try_code("1234", &CODE), Tried::Wrong);
    }
    assert!(matches!(first.try_code("12345", &CODE), Tried::Locked(left) if left > Duration::from_secs(28)));
    assert!(matches!(first.try_code("open-sesame", &CODE), Tried::Locked(_)), "nobody looks");
    let restarted = place(folder.path());
    assert!(matches!(restarted.try_code("open-sesame", &CODE), Tried::Locked(_)));
    let handed = Place::with_notes(None, Some(first.lock()));
    assert!(matches!(handed.try_code("open-sesame", &CODE), Tried::Locked(_)));
}

#[test]
fn the_right_code_makes_wrong_ones_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let place = place(folder.path());
    for _ in 0..5 {
        assert_eq!(place.try_code("1234", &CODE), Tried::Wrong);
        assert_eq!(place.try_code("open-sesame", &CODE), Tried::Right);
    }
    assert_eq!(place.lock(), Lock::default());
    assert_eq!(
        Place::with_notes(Some(folder.path().into()), None).lock(),
        Lock::default(),
        "also after a restart"
    );
}

#[test]
fn few_visits_are_not_told_and_a_new_week_begins_with_none() {
    let folder = tempfile::tempdir().unwrap();
    let place = place(folder.path());
    assert_eq!(place.counts("2026-W48"), None);
    for visits in 1..=6 {
        place.count(Counted::Visit, "2026-W48");
        place.count(Counted::Story, "2026-W48");
        let told = (visits >= 5).then_some((visits, visits));
        assert_eq!(place.counts("2026-W48"), Some(told));
    }
    assert_eq!(place.counts("2026-W49"), None);
}

#[test]
fn what_is_noted_tells_a_day_and_no_time_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let place = place(folder.path());
    place.begin(TODAY);
    place.begin(TODAY);
    place.note_trouble(NotPrinted::Stopped, TODAY);
    place.note_trouble(NotPrinted::TooLong(9), TODAY);
    place.count(Counted::Visit, "2026-W48");
    assert_eq!(place.starts(), Some((TODAY, 2)));
    assert_eq!(place.trouble(), Some((TODAY, NotPrinted::Stopped)));
    for entry in fs::read_dir(folder.path()).unwrap() {
        let written = entry.unwrap().metadata().unwrap().modified().unwrap();
        let since = written.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
        assert_eq!(since % DAY, 0);
    }
}

#[test]
fn the_last_good_file_of_the_hub_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let place = place(folder.path());
    assert_eq!(place.good_hub(), None);
    place.keep_hub(b"name: One");
    place.keep_hub(b"name: Two");
    assert_eq!(place.good_hub().unwrap(), b"name: Two");
    assert_eq!(Place::with_notes(None, None).good_hub(), None);
}

#[test]
fn the_system_says_where_notes_are() {
    let told = |pairs: &'static [(&'static str, &'static str)]| {
        Place::usual(|name| pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned()))
    };
    assert_eq!(
        told(&[("RUNTIME_DIRECTORY", "/run/a:/run/b"), ("XDG_RUNTIME_DIR", "/run/user/1")]),
        Some("/run/a".into())
    );
    assert_eq!(told(&[("XDG_RUNTIME_DIR", "/run/user/1")]), Some("/run/user/1/my-rights".into()));
    assert_eq!(told(&[("RUNTIME_DIRECTORY", "")]), None);
}
