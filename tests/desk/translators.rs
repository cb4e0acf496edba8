//! The desk as its readers use it: the real binary in a folder of their own.

#![expect(clippy::unwrap_used, reason = "a test may stumble")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use my_rights::author::home::{Home, Refusal};
use my_rights::author::l10n::export::{Form, export};
use my_rights::author::l10n::{State, import, phrases, translated};
use shelf::check::faults as check;
use shelf::finding::code;
use shelf::language::Locale;

use crate::folder::{everything, home};
use crate::program::program;

/// A folder with a copy of the shelf.
pub(crate) struct Desk(tempfile::TempDir);

impl Desk {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes) in everything() {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        Self(folder)
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn home(&self) -> Home {
        Home::open(Some(&self.path("content")), Some(&self.path("locales"))).unwrap()
    }

    /// Runs the program here, with these lines typed.
    fn run(&self, line: &str, typed: &str) -> Output {
        let input = self.path("typed");
        fs::write(&input, typed).unwrap();
        program(&line.split_whitespace().collect::<Vec<_>>())
            .current_dir(self.0.path())
            .stdin(Stdio::from(fs::File::open(input).unwrap()))
            .output()
            .unwrap()
    }

    pub(crate) fn says(&self, line: &str, typed: &str) -> String {
        let output = self.run(line, typed);
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{line}: {said}{}", String::from_utf8_lossy(&output.stderr));
        said
    }

    fn refuses(&self, line: &str) -> String {
        let before = self.everything();
        let output = self.run(line, "");
        assert!(!output.status.success(), "{line}");
        assert!(self.everything() == before, "{line} wrote something");
        String::from_utf8(output.stderr).unwrap()
    }

    fn everything(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let (mut found, mut open) = (BTreeMap::new(), vec![self.path("content"), self.path("locales")]);
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                } else {
                    found.insert(path.clone(), fs::read(path).unwrap());
                }
            }
        }
        found
    }
}

fn replace(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "no “{from}” in {}", path.display());
    fs::write(path, text.replace(from, to)).unwrap();
}

/// CONTRIBUTING.md, read to the letter.
#[test]
fn the_way_that_contributing_describes_leads_to_a_story_in_four_languages() {
    let text = fs::read_to_string(home().join("CONTRIBUTING.md")).unwrap();
    let block = text.split("```console\n").nth(1).unwrap().split("```").next().unwrap();
    let lines: Vec<&str> = block.lines().map(|line| line.strip_prefix("$ my-rights ").unwrap()).collect();
    let [new, check, open] = lines.as_slice() else { panic!("{lines:?}") };
    let desk = Desk::new();
    let wrote = desk.says(new, "");
    let files = ["ar", "en", "es", "fr"].map(|tag| format!("locales/{tag}/scenarios/a-form-to-sign.ftl"));
    for file in files.iter().map(String::as_str).chain(["content/scenarios/consent/a-form-to-sign.yaml"]) {
        assert!(wrote.contains(&format!("wrote    {file}\n")) && desk.path(file).is_file(), "{wrote}");
    }
    let found = desk.says(check, "");
    assert_eq!(found.matches("[to-write]").count(), 4, "{found}");
    assert_eq!(found.matches(": warning[").count(), 4, "nothing else is said: {found}");
    // It is the first story of its theme: shelf, theme, story, begin, speak up, go on, speak up, go on.
    let typed = "3\n4\n1\n1\n1\n1\n1\n1\n";
    for tag in ["ar", "en", "es", "fr"] {
        let told = desk.says(&format!("{open} --lang {tag} --lines"), typed);
        let borrowed = if tag == "en" { "" } else { "[en] " };
        for words in ["Ana is at the desk.", "Sam looks up and explains.", "Ana walks home."] {
            assert!(told.contains(&format!("\n{borrowed}{words}")), "{tag}: no “{words}” in {told}");
        }
    }
    assert!(desk.refuses(&format!("{open} kiosk --lines")).contains("[to-write]"), "not before the public");
    // Written words are said, and no longer told.
    let file = desk.path("locales/fr/scenarios/a-form-to-sign.ftl");
    let title = "# to write\na-form-to-sign = A form to sign\n    .about = This story is about being asked to sign something in a hurry.";
    replace(
        &file,
        title,
        "a-form-to-sign = Une signature\n    .about = Cette histoire parle d’une signature.",
    );
    assert!(desk.says(check, "").contains("11 phrases of this file are still to be written in French"));
    assert!(desk.says(&format!("{open} --lang fr --lines"), "3\n4\n").contains("1. Une signature ("));
}

#[test]
fn what_is_there_is_never_written_over_and_what_cannot_be_begun_says_why() {
    let desk = Desk::new();
    desk.says("new term shared-decision", "");
    desk.says("new right consent/be-asked", "");
    let terms = fs::read_to_string(desk.path("content/glossary.yaml")).unwrap();
    let last = "  - { id: shared-decision, own: true, checked: 2026-11-22 }\n";
    assert!(terms.ends_with(last) && terms.contains("  - { id: community, "), "{terms}");
    let found = check(&desk.home().content, &desk.home().locales);
    let expected = [code::TO_WRITE.name, code::FEW_SAYINGS.name];
    assert!(found.iter().all(|finding| expected.contains(&finding.code)), "{found:?}");
    for (line, why) in [
        ("new term shared-decision", "already"),
        ("new right consent/be-asked", "already"),
        ("new scenario dignity/phone-in-the-locker", "already"),
        ("new scenario dignty/a-story", "Did you mean “dignity”?"),
        ("new scenario a-story", "needs a theme"),
        ("new scenario dignity/A-Story", "no id"),
        ("new scenario dignity/right", "reserved-name"),
        ("new language fr", "already"),
        ("new language portuguese", "no code of a language"),
        ("new term x --content nowhere", "no folder of situations"),
        ("l10n accept no-such-key", "no phrase “no-such-key”"),
        ("l10n accept term--shared-decision", "still to be written"),
        ("l10n import nowhere.xlf", "cannot be read"),
        ("l10n export", "say with --lang"),
        ("l10n export --lang en", "say with --lang"),
        ("--lang pt --lines", "no phrases in pt"),
    ] {
        let said = desk.refuses(line);
        assert!(said.contains(why), "{line}: {said}");
    }
    fs::write(desk.path("locales/es/scenarios/a-story.ftl"), "a-story = x\n").unwrap();
    assert!(
        desk.refuses("new scenario dignity/a-story")
            .contains("a-story.ftl could not be written, so nothing was")
    );
}

#[test]
fn a_fifth_language_is_checked_and_can_be_walked() {
    let desk = Desk::new();
    desk.says("new language fa", "");
    let found = check(&desk.home().content, &desk.home().locales);
    assert!(found.iter().all(|finding| finding.code == code::TO_WRITE.name), "{found:?}");
    let status = desk.says("l10n status --lang fa --format json", "");
    let status: serde_json::Value = serde_json::from_str(&status).unwrap();
    let total = &status[0]["total"];
    assert!(
        total["to_write"].as_u64() > Some(1000) && total["done"] == 0 && total["missing"] == 0,
        "{total}"
    );
    let file = desk.path("locales/fa/ui.ftl");
    replace(&file, "# to write\nlanguage-name = English", "language-name = فارسی");
    let told = desk.says("--content content --locales locales --lang fa --lines", "l\n");
    assert!(told.contains("1. فارسی\n2. العربية\n") && told.contains("[en] Here are your rights"), "{told}");
    assert_eq!(Locale::of_folder("fa").map(Locale::direction), Some(Locale::Ar.direction()));
}

#[test]
fn a_change_of_english_is_told_until_somebody_accepts() {
    let desk = Desk::new();
    let check = "check --content content --locales locales";
    replace(&desk.path("locales/en/allies.ftl"), "= A nurse\n", "= Any nurse\n");
    let found = desk.says(check, "");
    assert_eq!(found.matches("[stale-phrase]").count(), 3, "{found}");
    assert!(desk.says("l10n status --lang ar", "").contains("ar/allies.ftl"));
    desk.says("l10n accept ally--nurse --lang ar", "");
    assert_eq!(desk.says(check, "").matches("[stale-phrase]").count(), 2);
    assert!(desk.says("l10n accept --all", "").contains("Accepted 2 translations."));
    assert!(!desk.says(check, "").contains("warning"));
    assert!(desk.says("l10n accept --all", "").ends_with("Accepted 0 translations.\n"));
}

/// A phrase that is new or has changed in English: read its translations, then `my-rights l10n accept --all`.
#[test]
fn every_translation_of_the_shelf_is_of_the_english_of_now() {
    let locales = my_rights::embedded::locales();
    for locale in translated(&locales) {
        let open = phrases(&locales, locale).into_iter().filter(|phrase| phrase.state != State::Done);
        let open: Vec<_> = open.map(|phrase| (phrase.english.key, phrase.state)).collect();
        assert_eq!(open, [], "{}", locale.tag());
    }
}

#[test]
fn what_a_language_lacks_is_moved_renamed_or_put_in_to_be_written() {
    let desk = Desk::new();
    desk.says("new term shared-decision", "");
    // French is written and accepted; then its key changes in English.
    let french = desk.path("locales/fr/glossary.ftl");
    let text = fs::read_to_string(&french).unwrap();
    let (before, _) = text.split_once("# to write\nterm--shared-decision").unwrap();
    let own = "term--shared-decision = décider ensemble\n    .means = On décide à plusieurs.\n";
    fs::write(&french, format!("{before}{own}")).unwrap();
    desk.says("l10n accept term--shared-decision --lang fr", "");
    for file in ["content/glossary.yaml", "locales/en/glossary.ftl"] {
        replace(&desk.path(file), "shared-decision", "deciding-together");
    }
    // Spanish has a phrase in another file, Arabic has lost one, and a whole file.
    let allies = fs::read_to_string(desk.path("locales/es/allies.ftl")).unwrap();
    let nurse: Vec<&str> =
        allies.lines().skip_while(|line| !line.starts_with("ally--nurse =")).take(2).collect();
    let nurse = nurse.join("\n");
    let nurse = nurse.as_str();
    fs::write(desk.path("locales/es/allies.ftl"), allies.replace(nurse, "")).unwrap();
    let sources = fs::read_to_string(desk.path("locales/es/sources.ftl")).unwrap();
    fs::write(desk.path("locales/es/sources.ftl"), format!("{sources}\n{nurse}\n")).unwrap();
    fs::remove_file(desk.path("locales/ar/scenarios/week-forty-one.ftl")).unwrap();
    let absent = check(&desk.home().content, &desk.home().locales);
    let once = absent.iter().filter(|finding| finding.code == code::MISSING_PHRASE.name);
    let once: Vec<&str> = once.map(|finding| finding.what.as_str()).collect();
    assert!(
        once.contains(&"“term--deciding-together” has no words in Arabic, French and Spanish."),
        "{once:?}"
    );

    let told = desk.says("l10n sync", "");
    assert!(told.contains("fr: 0 added to be written, 0 moved, 1 renamed.\n"), "{told}");
    assert!(told.contains("es: 1 added to be written, 1 moved, 0 renamed.\n"), "{told}");
    let text = fs::read_to_string(&french).unwrap();
    assert!(
        text.contains("term--deciding-together = décider ensemble\n") && !text.contains("shared"),
        "{text}"
    );
    assert!(fs::read_to_string(desk.path("locales/es/allies.ftl")).unwrap().contains(nurse));
    let found = check(&desk.home().content, &desk.home().locales);
    let expected = [code::TO_WRITE.name, code::ORPHAN_PHRASE.name, code::FEW_SAYINGS.name];
    assert!(found.iter().all(|finding| expected.contains(&finding.code)), "{found:?}");
    assert!(!desk.says("l10n sync", "").contains("changed"), "nothing is left to do");

    // What nobody has written and nothing uses goes; what somebody has written stays.
    for (tag, mark) in [("en", "# to write\n"), ("es", "# to write\n"), ("fr", "")] {
        let file = desk.path(&format!("locales/{tag}/scenarios/week-forty-one.ftl"));
        let text = fs::read_to_string(&file).unwrap();
        fs::write(&file, format!("{text}\n{mark}week-forty-one--gone = Gone\n")).unwrap();
    }
    let told = desk.says("l10n sync", "");
    assert!(
        told.contains("en: 0 added to be written, 0 moved, 0 renamed, 1 taken away that nothing uses.\n"),
        "{told}"
    );
    let kept = |tag: &str| {
        let text = fs::read_to_string(desk.path(&format!("locales/{tag}/scenarios/week-forty-one.ftl")));
        text.unwrap().contains("week-forty-one--gone")
    };
    assert_eq!([kept("en"), kept("es"), kept("fr")], [false, false, true]);
}

#[test]
fn a_story_with_errors_stops_nobody_from_beginning_another() {
    let desk = Desk::new();
    desk.says("new scenario consent/one", "");
    replace(&desk.path("locales/en/scenarios/one.ftl"), "He says: “", "He doesn't say: “");
    replace(&desk.path("content/scenarios/consent/one.yaml"), "to: a-moment-later", "to: nowhere");
    assert!(
        desk.says("new scenario consent/another", "")
            .contains("wrote    content/scenarios/consent/another.yaml")
    );
    // An id that is missing in the library is another thing.
    replace(&desk.path("content/allies.yaml"), "allies:", "alies:");
    assert!(desk.refuses("new scenario consent/a-third").contains("[unknown-field]"));
}

fn imported(desk: &Desk, document: &str) -> Result<import::Import, Refusal> {
    import::plan(&desk.home(), "document.xlf", document.as_bytes(), None)
}

#[test]
fn what_goes_out_and_comes_back_unchanged_changes_nothing() {
    let desk = Desk::new();
    for locale in translated(&desk.home().locales) {
        let document = export(&desk.home(), locale, &State::ALL, Form::Xliff);
        assert_eq!(imported(&desk, &document).unwrap(), import::Import::default(), "{}", locale.tag());
    }
}

#[test]
fn one_edited_unit_changes_one_phrase() {
    let desk = Desk::new();
    let before = desk.everything();
    let document = export(&desk.home(), Locale::Fr, &State::ALL, Form::Xliff);
    fs::write(desk.path("fr.xlf"), document.replace(">Une ou un médecin<", ">La ou le médecin &amp; nous<"))
        .unwrap();
    assert!(desk.says("l10n import fr.xlf", "").ends_with("Changed 1 phrase.\n"));
    let file = desk.path("locales/fr/allies.ftl");
    for (path, bytes) in desk.everything() {
        let was = String::from_utf8(before[&path].clone()).unwrap();
        let expected = if path == file {
            was.replace("= Une ou un médecin\n", "= La ou le médecin & nous\n")
        } else {
            was
        };
        assert_eq!(String::from_utf8(bytes).unwrap(), expected, "{}", path.display());
    }
}

/// Work that a tool calls unfinished is not taken, and nobody is left to wonder why.
#[test]
fn what_is_left_out_is_counted() {
    let desk = Desk::new();
    let document = export(&desk.home(), Locale::Fr, &State::ALL, Form::Xliff);
    let edited = document.replacen("state=\"translated\"", "state=\"needs-translation\"", 1);
    assert_ne!(document, edited);
    let import = imported(&desk, &edited).unwrap();
    assert_eq!((import.changed, import.left_out), (0, 1));
}

/// Tools say in their own way which language it is, and that somebody has still to look at it.
#[test]
fn a_document_is_taken_as_its_tool_means_it() {
    let desk = Desk::new();
    let good = export(&desk.home(), Locale::Fr, &State::ALL, Form::Xliff)
        .replace(">Une ou un médecin<", ">Le médecin<");
    for (from, to) in [("=\"fr\"", "=\"fr\""), ("=\"fr\"", "=\"fr-FR\""), ("=\"fr\"", "=\"fr_CA\"")] {
        assert_eq!(imported(&desk, &good.replace(from, to)).unwrap().changed, 1, "{to}");
    }
    let silent = good.replace(" target-language=\"fr\"", "");
    assert!(imported(&desk, &silent).is_err());
    let asked = import::plan(&desk.home(), "document.xlf", silent.as_bytes(), Some(Locale::Fr));
    assert_eq!(asked.unwrap().changed, 1);
    let is_recorded =
        |import: &import::Import| import.plan.changed.iter().any(|(path, _)| path.ends_with("accepted.txt"));
    let edited = "state=\"translated\">Le médecin<";
    desk.says("l10n accept --all", "");
    replace(&desk.path("locales/fr/accepted.txt"), "ally--doctor ", "gone--doctor ");
    assert!(is_recorded(&imported(&desk, &good).unwrap()));
    for state in ["needs-adaptation", "needs-l10n", "needs-review-translation"] {
        let import =
            imported(&desk, &good.replace(edited, &format!("state=\"{state}\">Le médecin<"))).unwrap();
        assert_eq!((import.changed, is_recorded(&import)), (1, false), "{state}");
    }
}

#[test]
fn phrases_that_were_still_to_be_written_come_back_written_and_accepted() {
    let desk = Desk::new();
    desk.says("new term shared-decision", "");
    let out = desk.says("l10n export --lang es --only to-write,missing", "");
    assert_eq!(out.matches("<trans-unit").count(), 2, "{out}");
    let back = out
        .replace("shared decision</source>", "shared decision</source><target>decisión compartida</target>")
        .replace(
            "sentences.</source>",
            "sentences.</source><target>Decidir con otras personas.\n\nJuntas.</target>",
        );
    fs::write(desk.path("es.xlf"), back).unwrap();
    desk.says("l10n import es.xlf", "");
    let text = fs::read_to_string(desk.path("locales/es/glossary.ftl")).unwrap();
    let written = "term--shared-decision = decisión compartida\n    .means =\n        Decidir con otras personas.\n\n        Juntas.\n";
    assert!(text.ends_with(written) && !text.contains("# to write"), "{text}");
    let state = phrases(&desk.home().locales, Locale::Es);
    assert!(state.iter().all(|phrase| phrase.state == State::Done));
}

#[test]
fn a_document_that_does_not_fit_changes_nothing_and_says_where() {
    let desk = Desk::new();
    let good = export(&desk.home(), Locale::Fr, &State::ALL, Form::Xliff);
    // The first translation on one line whose link is left without its target.
    let is_linked = |line: &&str| line.contains("<target") && line.contains(r#"<ept id="1">"#);
    let linked = good.lines().find(is_linked).unwrap();
    let (start, link) = linked.split_once(r#"<ept id="1">"#).unwrap();
    let (_, end) = link.split_once("</ept>").unwrap();
    let lost = good.replacen(linked, &format!("{start}<ept id=\"1\"></ept>{end}"), 1);
    for (document, code) in [
        (String::new(), code::BROKEN_XLIFF),
        ("hello".to_owned(), code::BROKEN_XLIFF),
        (good.chars().take(good.len() / 2).collect(), code::BROKEN_XLIFF),
        (good.replacen("</target>", "</source>", 1), code::BROKEN_XLIFF),
        (good.replace("médecin<", "médecin &nobody; <"), code::BROKEN_XLIFF),
        (good.replacen("<xliff", "<!DOCTYPE x [<!ENTITY a \"b\">]>\n<xliff", 1), code::BROKEN_XLIFF),
        (good.replace("target-language=\"fr\"", "target-language=\"de\""), code::WRONG_LANGUAGE),
        (good.replacen("target-language=\"fr\"", "target-language=\"ar\"", 1), code::WRONG_LANGUAGE),
        (good.replacen("id=\"ally--nurse\"", "id=\"ally--nurs\"", 1), code::UNKNOWN_UNIT),
        (lost, code::LOST_CODE),
        (good.replace("Une ou un médecin", "Une \"ou\" un médecin"), code::STRAIGHT_QUOTE),
    ] {
        let Err(Refusal::Findings(found)) = imported(&desk, &document) else {
            panic!("{} passes", code.name)
        };
        assert!(found.iter().any(|finding| finding.code == code.name), "{}: {found:?}", code.name);
        assert!(found.iter().all(|finding| finding.file == "document.xlf"), "{found:?}");
    }
    let asked = import::plan(&desk.home(), "document.xlf", good.as_bytes(), Some(Locale::Ar));
    assert!(matches!(asked, Err(Refusal::Findings(found)) if found[0].code == code::WRONG_LANGUAGE.name));
}
