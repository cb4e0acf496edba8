//! The settings file, as somebody who runs the program meets it.

#![expect(clippy::unwrap_used, reason = "a test may stumble")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use my_rights::preferences::{Bidi, Size, Theme};
use my_rights::settings::{Printer, Settings, file};
use shelf::language::Locale;

use crate::folder::home;
use crate::program::{program, text};

/// Starts the program with these arguments and this folder for settings.
fn run(config: &Path, arguments: &[&str]) -> Output {
    program(arguments).env("XDG_CONFIG_HOME", config).env("LC_ALL", "fr_FR.UTF-8").output().unwrap()
}

#[test]
fn the_example_says_every_setting_and_is_right() {
    let example = home().join("docs/settings.yaml");
    let wanted = Settings {
        lang: Some(Locale::Ar),
        theme: Some(Theme::Contrast),
        size: Some(Size::Normal),
        bidi: Some(Bidi::Auto),
        lines: Some(false),
        hub: Some(example.parent().unwrap().join("hub.yaml")),
        printer: Some(Printer::Default),
    };
    assert_eq!(file::read(&example, true), Ok(wanted));
    let words = fs::read_to_string(&example).unwrap();
    for name in Theme::ALL.map(Theme::name).into_iter().chain(Bidi::ALL.map(Bidi::name)) {
        assert!(words.contains(name), "{name} is not in the example");
    }
}

#[test]
fn settings_win_over_the_environment_and_arguments_over_settings() {
    let config = tempfile::tempdir().unwrap();
    fs::create_dir(config.path().join("my-rights")).unwrap();
    fs::write(config.path().join("my-rights/settings.yaml"), "lang: ar\n").unwrap();
    for (arguments, greeting) in [
        (&["read"][..], "حقوقي، صوتي"),
        (&["read", "--lang", "es"], "Mis derechos, mi voz"),
        (&["read", "--no-settings"], "Choisissez votre langue"),
    ] {
        let output = run(config.path(), arguments);
        assert!(output.status.success(), "{output:?}");
        let first = text(&output.stdout).lines().find(|line| !line.is_empty()).unwrap_or_default().to_owned();
        assert_eq!(first, greeting, "{arguments:?}");
    }
    assert!(text(&run(config.path(), &["doctor"]).stdout).contains("settings.yaml (lang: ar)"));
}

#[test]
fn a_mistake_is_told_with_its_place_and_nothing_opens() {
    let config = tempfile::tempdir().unwrap();
    let own = config.path().join("own.yaml");
    fs::write(&own, "theme: drak\nlnag: ar\n").unwrap();
    let named = own.to_str().unwrap();
    for command in ["read", "kiosk", "workshop"] {
        let output = run(config.path(), &[command, "--settings", named]);
        assert_eq!(output.status.code(), Some(1));
        assert!(output.stdout.is_empty(), "{output:?}");
        let told = text(&output.stderr);
        assert!(told.contains("own.yaml:1:8: error") && told.contains("Did you mean “dark”?"), "{told}");
        assert!(told.contains("own.yaml:2:1: error") && told.contains("Did you mean “lang”?"), "{told}");
    }
    let doctor = run(config.path(), &["doctor", "--settings", named]);
    assert_eq!(doctor.status.code(), Some(1), "the doctor tells what is wrong");
    assert!(text(&doctor.stdout).contains("has mistakes"), "{doctor:?}");
    let lost = run(config.path(), &["read", "--settings", "/nowhere/settings.yaml"]);
    assert_eq!(lost.status.code(), Some(1));
    assert!(text(&lost.stderr).contains("cannot be read"), "{lost:?}");
}

#[test]
fn checking_a_shelf_asks_no_settings() {
    let config = tempfile::tempdir().unwrap();
    fs::create_dir(config.path().join("my-rights")).unwrap();
    fs::write(config.path().join("my-rights/settings.yaml"), "broken: [\n").unwrap();
    assert!(run(config.path(), &["check"]).status.success());
    assert_eq!(run(config.path(), &[]).status.code(), Some(1));
    assert!(file::usual(|_| None::<String>).is_none());
    assert_eq!(file::read(&PathBuf::from("/nowhere/settings.yaml"), false), Ok(Settings::default()));
}
