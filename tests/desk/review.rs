//! Pages for people who read for us, and what comes back from them.

#![expect(clippy::unwrap_used, reason = "a test may stumble")]

use std::fs;

use my_rights::author::review::remarks::remarks;
use my_rights::author::review::{Form, SIGN, text};
use shelf::finding::code;
use shelf::language::Locale;

use crate::folder::{small_shelf, small_to_walk};
use crate::program::{self, program};

/// The page of a language as Markdown, and its folder.
fn page(locale: Locale) -> (shelf::files::Files, String) {
    let (content, locales) = small_shelf();
    let pages = text(&content, &locales, locale, None, None).unwrap();
    let written = pages.written(Form::Markdown);
    (locales, written)
}

/// Puts a remark behind the sign of the text with this code.
fn remarked(page: &str, id: &str, remark: &str) -> String {
    let (before, behind) = page.split_once(&format!("### `{id}`\n")).unwrap();
    let sign = behind.find(SIGN).unwrap();
    let (text, rest) = behind.split_at(sign);
    let (label, rest) = rest.split_once('\n').unwrap();
    format!("{before}### `{id}`\n{text}{label} {remark}\n{rest}")
}

#[test]
fn a_page_has_every_text_of_a_language_once_and_says_nothing_when_nobody_wrote_in_it() {
    for locale in Locale::ALL {
        let (locales, written) = page(locale);
        let phrases = my_rights::author::l10n::phrases(&locales, locale);
        let texts =
            phrases.iter().filter_map(|phrase| phrase.theirs.as_ref()).flat_map(|theirs| &theirs.surfaces);
        assert_eq!(written.matches("\n### `").count(), texts.count(), "{}", locale.tag());
        assert_eq!(remarks(&locales, locale, "page.md", written.as_bytes()), [], "{}", locale.tag());
    }
}

#[test]
fn what_a_reader_writes_comes_back_at_its_text() {
    let (locales, written) = page(Locale::Fr);
    let edited = remarked(&written, "ally--advocate", "Dire « infirmière » d’abord.\nEt plus court.");
    let found = remarks(&locales, Locale::Fr, "page.md", edited.as_bytes());
    assert_eq!(found.len(), 1, "{found:?}");
    let one = &found[0];
    assert_eq!((one.code, one.file.as_str()), (code::REMARK.name, "locales/fr/allies.ftl"));
    assert!(one.what.contains("Dire « infirmière » d’abord. Et plus court."), "{}", one.what);
    let text = locales.file("fr/allies.ftl").unwrap();
    let text = std::str::from_utf8(&text.bytes).unwrap();
    assert!(text.lines().nth(one.line - 1).unwrap().starts_with("ally--advocate ="));
}

/// Telephones and word processors leave little of Markdown.
#[test]
fn a_page_comes_back_in_many_shapes() {
    let (locales, written) = page(Locale::Ar);
    let edited = remarked(&written, "ally--advocate.does", "أطول من اللازم");
    let shapes = [
        edited.clone(),
        edited.replace('\n', "\r\n"),
        format!("\u{feff}{edited}"),
        edited.replace("### `", "").replace("`\n", "\n").replace("> ", ""),
        edited.replace("### `", "### [").replace("`\n", "]\n"),
        edited.lines().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"),
        "ally--advocate.does: أطول من اللازم\n".to_owned(),
        "ally--advocate.does;أطول من اللازم\r\n".to_owned(),
        "`ally--advocate.does`\tx\n".replace('x', "أطول من اللازم"),
        "| ally--advocate.does | أطول من اللازم |\n".to_owned(),
    ];
    for shape in shapes {
        let found = remarks(&locales, Locale::Ar, "page.md", shape.as_bytes());
        let said: Vec<&str> = found.iter().map(|finding| finding.what.as_str()).collect();
        assert_eq!(said, ["A reader says: “أطول من اللازم”."], "{shape}");
    }
}

#[test]
fn who_changes_the_text_has_made_a_remark_and_an_unknown_code_is_told() {
    let (locales, written) = page(Locale::En);
    let (before, behind) = written.split_once("### `ally--advocate`\n\n> ").unwrap();
    let (_, behind) = behind.split_once('\n').unwrap();
    let edited = format!("{before}### `ally--advocate`\n\n> A kind nurse\n{behind}");
    let found = remarks(&locales, Locale::En, "page.md", edited.as_bytes());
    assert!(found.len() == 1 && found[0].what.contains("“A kind nurse”"), "{found:?}");
    let edited = written.replace("`ally--advocate`", "`ally--advocat`");
    let found = remarks(&locales, Locale::En, "page.md", edited.as_bytes());
    assert!(found.len() == 1 && found[0].code == code::UNKNOWN_UNIT.name, "{found:?}");
    assert!(found[0].hint.contains("ally--advocate"), "{}", found[0].hint);
    let found = remarks(&locales, Locale::En, "page.md", b"All good, thank you!\n");
    assert!(found.len() == 1 && found[0].code == code::UNKNOWN_UNIT.name, "{found:?}");
}

#[test]
fn a_page_in_html_says_each_language_and_runs_nothing() {
    let (content, locales) = small_shelf();
    let pages = text(&content, &locales, Locale::Ar, Some("allies.ftl"), Some(Locale::En)).unwrap();
    let written = pages.written(Form::Html);
    assert!(written.starts_with("<!doctype html>\n<html lang=\"ar\" dir=\"rtl\">"));
    assert!(written.contains("lang=\"en\" dir=\"ltr\" class=\"beside\"") && !written.contains("<script"));
    assert!(written.contains("<code dir=\"ltr\">ally--advocate.does</code>"));
    assert!(
        text(&content, &locales, Locale::Ar, Some("alies.ftl"), None).unwrap_err().contains("allies.ftl")
    );
}

#[test]
fn the_program_writes_pages_never_over_others_and_tells_remarks_by_its_exit() {
    let folder = small_to_walk();
    let run = |line: &str| {
        let words: Vec<&str> = line.split(' ').collect();
        program(&words).current_dir(folder.path()).output().unwrap()
    };
    assert_eq!(run("review text es -o es.md").status.code(), Some(0));
    assert_eq!(run("review text es -o es.md").status.code(), Some(2));
    assert_eq!(run("review text es --file allies.ftl --beside en -o es.html").status.code(), Some(0));
    assert_eq!(run("review text es --remarks es.md").status.code(), Some(0));
    let written = fs::read_to_string(folder.path().join("es.md")).unwrap();
    fs::write(folder.path().join("es.md"), remarked(&written, "ally--advocate", "Muy bien dicho")).unwrap();
    let found = run("review text es --remarks es.md");
    assert_eq!(found.status.code(), Some(1));
    assert!(program::text(&found.stdout).contains("warning[remark]: A reader says: “Muy bien dicho”."));
    assert_eq!(run("review text es --remarks nowhere.md").status.code(), Some(2));
}

/// A lawyer sees each claim with what it answers, where it was read and when.
#[test]
fn the_rules_of_a_country_are_whole() {
    let folder = tempfile::tempdir().unwrap();
    let run = |line: &str| {
        let words: Vec<&str> = line.split(' ').collect();
        program(&words).current_dir(folder.path()).output().unwrap()
    };
    let written = program::text(&run("review law gb-eng").stdout);
    let (shelf, _) = my_rights::embedded::shelf().unwrap();
    let pack = shelf.country(&shelf::content::Id::new("gb-eng").unwrap()).unwrap();
    for claim in &pack.claims {
        assert!(written.contains(&format!("### `gb-eng--claim--{}`\n", claim.id)), "{}", claim.id);
    }
    assert_eq!(
        written.matches("\n### `").count(),
        1 + pack.claims.len() + pack.lines.len() + pack.addresses.len()
    );
    for source in pack.sources.iter().filter(|source| written.contains(source.url.as_str())) {
        assert!(!source.url.is_empty());
    }
    assert!(written.matches("https://").count() >= pack.claims.len());
    fs::write(folder.path().join("law.md"), remarked(&written, "gb-eng--claim--gp", "14 days: where?"))
        .unwrap();
    let found = run("review law gb-eng --remarks law.md");
    assert_eq!(found.status.code(), Some(1), "{}", program::text(&found.stderr));
    assert!(program::text(&found.stdout).starts_with("locales/en/countries/gb-eng.ftl:"));
    assert_eq!(run("review law gb-en").status.code(), Some(1));
    // A pack that is not written in the reader’s language is read in its own.
    assert!(program::text(&run("--lang es review law ch").stdout).starts_with("# Règles à relire"));
}
