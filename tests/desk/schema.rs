//! The one description of the fields: the reader, the schemas and the page about the format agree about it.
//!
//! `BLESS=1 cargo test --test desk schema` writes the schemas and the tables anew.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its own files has failed")]

use std::fs;
use std::path::{Path, PathBuf};

use boon::{Compiler, SchemaIndex, Schemas};
use my_rights::author::schema::{example, schema, tables, value};
use serde_json::{Value, json};
use shelf::content::fields::{Field, Holds, Mapping, Presence, SORTS};
use shelf::content::{Catalogue, compile};
use shelf::files::Files;
use shelf::finding::paper::Paper;
use shelf::finding::yaml;

use crate::folder::home;

fn shelf() -> Catalogue {
    compile::survey(&my_rights::embedded::content()).catalogue
}

/// Every schema, and its place among those that were compiled.
fn compiled() -> (Schemas, Vec<(&'static str, SchemaIndex)>) {
    let (catalogue, mut schemas, mut compiler) = (shelf(), Schemas::new(), Compiler::new());
    let mut found = Vec::new();
    for sort in SORTS {
        let url = format!("file:///{}.json", sort.name);
        let written: Value = serde_json::from_str(&schema(sort, &catalogue)).unwrap();
        compiler.add_resource(&url, written).unwrap();
        // What is no schema of draft 2020-12 does not compile.
        found.push((sort.name, compiler.compile(&url, &mut schemas).unwrap()));
    }
    (schemas, found)
}

fn read(file: &Path) -> Value {
    let text = fs::read(file).unwrap();
    value(&yaml::read(&mut Paper::open("file", &text).unwrap()).unwrap())
}

/// The example of a hub and every YAML file of the shelf, which all begin with the line for editors; and the schema that
/// it names.
fn files() -> Vec<(PathBuf, PathBuf)> {
    let hub = home().join("docs/hub.yaml");
    let mut found = vec![(hub, home().join("content/schema/hub.json"))];
    let mut open = vec![home().join("content"), home().join("locales")];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|kind| kind == "yaml") {
                let text = fs::read_to_string(&path).unwrap();
                let first = text.lines().next().unwrap();
                let named = first.strip_prefix("# yaml-language-server: $schema=");
                let schema = path.parent().unwrap().join(named.unwrap_or(first));
                found.push((path, schema.canonicalize().unwrap()));
            }
        }
    }
    assert!(found.len() > 50);
    found
}

#[test]
fn what_is_committed_is_what_the_description_says() {
    let bless = std::env::var_os("BLESS").is_some();
    let catalogue = shelf();
    for sort in SORTS {
        let (file, wanted) =
            (home().join(format!("content/schema/{}.json", sort.name)), schema(sort, &catalogue));
        if bless {
            fs::write(&file, &wanted).unwrap();
        }
        assert!(
            fs::read_to_string(&file).unwrap() == wanted,
            "{file:?} is stale: BLESS=1 cargo test --test desk schema"
        );
    }
    let page = home().join("content/FORMAT.md");
    let text = fs::read_to_string(&page).unwrap();
    let (before, rest) = text.split_once("<!-- fields -->\n").unwrap();
    let (_, after) = rest.split_once("<!-- /fields -->").unwrap();
    let wanted = format!("{before}<!-- fields -->\n{}\n<!-- /fields -->{after}", tables());
    if bless {
        fs::write(&page, &wanted).unwrap();
    } else {
        assert!(
            text == wanted,
            "the tables of content/FORMAT.md are stale: BLESS=1 cargo test --test desk schema"
        );
    }
}

#[test]
fn every_file_of_the_shelf_fits_the_schema_that_it_names() {
    let (schemas, compiled) = compiled();
    for (file, named) in files() {
        let name = named.file_stem().unwrap().to_str().unwrap();
        let (_, index) = compiled.iter().find(|(sort, _)| *sort == name).unwrap();
        let whole = read(&file);
        let found = schemas.validate(&whole, *index);
        assert!(found.is_ok(), "{}: {:#}", file.display(), found.unwrap_err());
    }
}

#[test]
fn what_is_wrong_does_not_fit() {
    let (schemas, compiled) = compiled();
    let index = |name: &str| compiled.iter().find(|(sort, _)| *sort == name).unwrap().1;
    let story = read(&home().join("content/scenarios/dignity/phone-in-the-locker.yaml"));
    let with = |place: &str, field: &str, value: Value| {
        let mut story = story.clone();
        story.pointer_mut(place).unwrap()[field] = value;
        story
    };
    let choice = "/steps/0/choices/0";
    for wrong in [
        with(choice, "helps", json!(["advocat"])),
        with(choice, "rights", json!([{ "id": "privacy", "need": ["asked"] }])),
        with(choice, "quiet", json!("yes")),
        with("", "minutes", json!(61)),
        with("", "theme", json!("dignty")),
        with("", "pages", json!([])),
        with("", "kind", json!("my-situation")),
        with("", "kind", json!("lesson")),
        with("/steps/0", "choices", json!([])),
        with("", "touches", json!(["horses"])),
    ] {
        assert!(schemas.validate(&wrong, index("scenario")).is_err(), "{wrong:#}");
    }
    assert!(schemas.validate(&with(choice, "quiet", json!(true)), index("scenario")).is_ok());
}

/// A value of another kind than the field holds.
fn other(holds: &Holds) -> Value {
    if matches!(holds, Holds::List(_) | Holds::Some(_)) { json!("word") } else { json!([["nested"]]) }
}

/// A thing with everything that it needs, made of the examples.
fn made(form: &Mapping) -> Value {
    let needed = |field: &&Field| field.presence.is_needed();
    form.fields.iter().filter(needed).map(|field| (field.name.to_owned(), example(field).unwrap())).collect()
}

/// The folder and the file in which a whole form is read.
fn told(sort: &str, whole: &Value) -> Vec<&'static str> {
    let text = whole.to_string();
    let mut shelf: Vec<(String, Vec<u8>)> = Vec::new();
    let file = match sort {
        "scenario" if whole["kind"] == "my-situation" => "content/situations/new-tablet.yaml",
        "scenario" => "content/scenarios/consent/new-tablet.yaml",
        "lesson" => "content/lessons/new-tablet.yaml",
        "country" => "content/countries/gb-eng.yaml",
        "form" => "content/forms/complaint.yaml",
        "plan" => "content/workshops/consent-60.yaml",
        "hub" => {
            let file = shelf::files::File { path: "hub".to_owned(), bytes: text.into_bytes().into() };
            let found = compile::hub(&file, &[shelf::content::Id::new("gb-eng").unwrap()]);
            return found.err().unwrap_or_default().iter().map(|finding| finding.code).collect();
        }
        "avoid" | "danger" | "limits" | "review" => {
            let mut paper = Paper::open("file", text.as_bytes()).unwrap();
            match sort {
                "avoid" => drop(compile::avoided(&mut paper)),
                "danger" => drop(compile::danger(&mut paper)),
                "limits" => drop(compile::limits(&mut paper)),
                _ => drop(compile::reviews(&mut paper)),
            }
            return paper.findings.iter().map(|finding| finding.code).collect();
        }
        _ => &format!("content/{sort}.yaml"),
    };
    shelf.push((file.to_owned(), text.into_bytes()));
    let findings = compile::survey(&Files::new("content", shelf)).findings;
    findings.iter().filter(|finding| finding.file == file).map(|finding| finding.code).collect()
}

/// The reader knows exactly the fields that are described, wants those that have to be there, and takes none for what it
/// is not.
#[test]
fn the_reader_reads_what_is_described() {
    // What a reader may say of a value that is of another kind.
    let kinds = ["wrong-type", "bad-number", "bad-date", "bad-duration"];
    for sort in SORTS {
        for form in sort.mappings {
            let mut whole = made(form);
            if sort.name == "hub" {
                // A text without a language of its own needs that of the file.
                whole["language"] = json!("en");
            }
            for field in form.fields {
                let mut wrong = whole.clone();
                wrong[field.name] = other(&field.holds);
                let codes = told(sort.name, &wrong);
                assert!(
                    codes.iter().any(|code| kinds.contains(code)),
                    "{} {}: {codes:?}",
                    form.name,
                    field.name
                );
                let mut good = whole.clone();
                good[field.name] = example(field).unwrap();
                let codes = told(sort.name, &good);
                let not_read = [
                    "wrong-type",
                    "unknown-field",
                    "missing-field",
                    "bad-number",
                    "bad-date",
                    "field-not-here",
                ];
                assert!(
                    !codes.iter().any(|code| not_read.contains(code)),
                    "{} {}: {codes:?}",
                    form.name,
                    field.name
                );
                if field.presence == Presence::Needed && field.name != "kind" {
                    wrong.as_object_mut().unwrap().remove(field.name);
                    let codes = told(sort.name, &wrong);
                    assert!(codes.contains(&"missing-field"), "{} {}: {codes:?}", form.name, field.name);
                }
            }
            let mut odd = whole.clone();
            odd["horses"] = json!(1);
            assert!(told(sort.name, &odd).contains(&"unknown-field"), "{}", form.name);
        }
    }
}

/// Each example fits the field that it is an example of.
#[test]
fn examples_are_examples() {
    for sort in SORTS {
        for form in sort.mappings.iter().flat_map(|form| form.with_parts()) {
            for field in form.fields {
                assert!(example(field).is_some(), "{} {}", form.name, field.name);
            }
        }
    }
}
