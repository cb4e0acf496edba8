use std::collections::BTreeMap;

use super::*;
use crate::container::{Head, Maker, Packing};
use crate::content::compile::compile;
use crate::content::{Id, Kind};
use crate::files::Files;
use crate::phrases::texts_of;

const SHELF: &str = "format: 1\nthemes: [{ id: consent }]\nservices: [{ id: gp }]\n";

fn id(name: &str) -> Id {
    Id::new(name).unwrap()
}

fn story(name: &str) -> Thing {
    Thing::Scenario(id(name))
}

fn right(name: &str) -> Thing {
    Thing::Right(id(name))
}

/// A finder over the shelf that the program brings.
fn shelf() -> (Catalogue, Files) {
    let catalogue =
        compile(&crate::folder_of_the_guide("content")).unwrap_or_else(|found| panic!("{found:#?}"));
    (catalogue, crate::folder_of_the_guide("locales"))
}

/// What is found among rights that are called so and mean so, in Arabic.
fn among(rights: &[(&str, &str, &str)], typed: &str) -> Vec<Thing> {
    let told = |(id, name, means): &(&str, &str, &str)| {
        format!(
            "right--{id} = {name}
    .means = {means}
"
        )
    };
    let text = rights.iter().map(told).collect::<Vec<_>>().concat();
    let books = Files::new("locales", [("locales/ar/rights.ftl".to_owned(), text.into_bytes())]);
    let listed = rights.iter().map(|(id, ..)| {
        format!("{{ id: {id}, theme: consent, sources: [{{ id: crpd }}], checked: 2026-11-22 }}")
    });
    let listed = listed.collect::<Vec<_>>().join(", ");
    let files = [
        ("shelf.yaml", SHELF.to_owned()),
        ("allies.yaml", "format: 1\nallies: []\n".to_owned()),
        ("glossary.yaml", "format: 1\nreview-by: 2027-11-22\nterms: []\n".to_owned()),
        ("rights.yaml", format!("format: 1\nreview-by: 2027-11-22\nrights: [{listed}]\n")),
        (
            "sources.yaml",
            "format: 1\nsources: [{ id: crpd, year: 2006, url: https://example.org, checked: 2026-11-22 }]\n"
                .to_owned(),
        ),
    ];
    let files = files.map(|(name, text)| (format!("content/{name}"), text.into_bytes()));
    let catalogue = compile(&Files::new("content", files)).unwrap_or_else(|found| panic!("{found:#?}"));
    Finder::default().find_now(&catalogue, &books, Locale::Ar, typed).things
}

#[test]
fn a_title_comes_before_what_it_is_about_and_any_word_may_match() {
    let rights =
        [("one", "Sleep", "A quiet phone call."), ("two", "A phone", "Yours."), ("three", "Food", "Bread.")];
    assert_eq!(among(&rights, "phone"), [right("two"), right("one")]);
    assert_eq!(among(&rights, "pho"), [right("two"), right("one")], "the beginning of a word is enough");
    assert_eq!(among(&rights, "when do i get bread").first(), Some(&right("three")));
    assert_eq!(among(&rights, ""), []);
    assert_eq!(among(&rights, "?! —"), []);
}

#[test]
fn arabic_is_found_however_it_is_spelt_and_whatever_is_attached() {
    let rights = [("one", "الكرامة في المستشفى", "كل إنسان."), ("two", "موافقة", "بالمعلومات وبالوقت.")];
    for typed in ["كرامة", "الكرامه", "كَرَامَة", "بالكرامة", "كرا", "المستشفي", "مستشفى", "انسان", "وكرامة"]
    {
        assert_eq!(among(&rights, typed).first(), Some(&right("one")), "{typed}");
    }
    for typed in ["معلومات", "المعلومات", "وقت", "الموافقة"] {
        assert_eq!(among(&rights, typed).first(), Some(&right("two")), "{typed}");
    }
}

#[test]
fn slips_are_forgiven() {
    let rights = [("one", "Medicine", "x."), ("two", "Interpreter", "y."), ("three", "Pain", "z.")];
    for (typed, found) in [
        ("medecine", "one"),
        ("mediicne", "one"),
        ("medicin", "one"),
        ("interpeter", "two"),
        ("paim", "three"),
    ] {
        assert_eq!(among(&rights, typed).first(), Some(&right(found)), "{typed}");
    }
}

#[test]
fn where_a_link_leads_is_no_word() {
    let rights = [("one", "A [plan](term:care-plan) of yours", "x.")];
    assert_eq!(among(&rights, "plan yours").first(), Some(&right("one")));
    assert_eq!(among(&rights, "care"), []);
    assert_eq!(among(&rights, "term"), []);
}

#[test]
fn everything_on_the_shelf_is_found_by_its_own_name_in_every_language() {
    let (catalogue, books) = shelf();
    let mut finder = Finder::default();
    for locale in Locale::ALL {
        for scenario in &catalogue.scenarios {
            let texts = texts_of(&books, locale, Phrases::Scenario(&scenario.id));
            let title = texts.iter().find(|text| text.key == scenario.id.as_str()).unwrap();
            let found = finder.find_now(&catalogue, &books, locale, &title.text).things;
            assert!(
                found.iter().take(3).any(|thing| *thing == story(scenario.id.as_str())),
                "{}",
                title.text
            );
        }
    }
    assert!(catalogue.scenarios.iter().any(|scenario| scenario.kind == Kind::Story));
}

#[test]
fn notes_for_the_facilitator_are_not_found() {
    let text = "new-tablet = Bread\n    .about = Butter\nnew-tablet--handed = Milk\n    .note = Cheese\n";
    let texts =
        Files::new("locales", [("locales/en/scenarios/new-tablet.ftl".to_owned(), text.as_bytes().to_vec())]);
    let mut filling = Filling::new(Locale::En);
    filling.thing(SCENARIO);
    fill_scenario(
        &mut filling,
        &texts_of(&texts, Locale::En, Phrases::Scenario(&id("new-tablet"))),
        "new-tablet",
    );
    let mut made = Made::new();
    filling.write(&mut made, "index");
    let index = Index::open(&Parts::of(made), "index", Locale::En);
    assert_eq!(["bread", "butter", "milk"].map(|typed| index.find(typed, true).len()), [1; 3]);
    assert_eq!(index.find("cheese", true), []);
}

#[test]
fn reading_ahead_changes_nothing_of_what_is_found() {
    let (catalogue, books) = shelf();
    let mut ahead = Finder::default();
    ahead.get_ready(&catalogue, &books);
    let found = ahead.find_now(&catalogue, &books, Locale::En, "phone");
    assert!(!found.things.is_empty());
    assert_eq!(found, Finder::default().find_now(&catalogue, &books, Locale::En, "phone"));
}

#[test]
fn whoever_types_what_a_place_is_called_finds_it_first_in_every_language() {
    let (catalogue, files) = shelf();
    let mut finder = Finder::default();
    for locale in Locale::ALL {
        let names = texts_of(&files, locale, Phrases::Library(Entry::Country));
        for country in &catalogue.countries {
            let key = Entry::Country.key(&country.id);
            let name = names.iter().find(|text| text.key == key).unwrap();
            let found = finder.find_now(&catalogue, &files, locale, &name.text);
            let first = found.things.first();
            assert_eq!(first, Some(&Thing::Country(country.id.clone())), "{} {}", locale.tag(), name.text);
            assert!(found.is_sure, "{} {}", locale.tag(), name.text);
        }
    }
}

/// A container with these parts, in a program or in a file.
fn container(parts: &BTreeMap<String, Vec<u8>>) -> Arc<Container> {
    let mut maker = Maker::new();
    for (name, part) in parts {
        maker.add(name, part, Packing::Deflated).unwrap();
    }
    let mut file = tempfile::tempfile().unwrap();
    maker.finish(Head::new(1, crate::content::Date::read("2026-11-30").unwrap(), "0"), &mut file).unwrap();
    Arc::new(Container::file(file).unwrap())
}

#[test]
fn what_was_learnt_finds_the_same_wherever_it_lies() {
    let (catalogue, books) = shelf();
    let made = make(&catalogue, &books);
    assert!(made.keys().all(|name| name.starts_with(PART)));
    let travelled = Finder::open(container(&made)).unwrap().known.unwrap();
    let here = Known::of(&catalogue, &books);
    for typed in
        ["p", "phone", "they took my phone ", "je suis", "موبايلي", "i want to die", "bread qx", "killmyself"]
    {
        for locale in Locale::ALL {
            assert_eq!(travelled.find(locale, typed), here.find(locale, typed), "{typed}");
        }
    }
    assert_eq!(here.find(Locale::En, "i want to die").danger, Danger::Certain);
    assert!(!here.find(Locale::En, "phone").things.is_empty());
}

#[test]
fn words_that_were_made_alike_in_another_way_are_refused() {
    let (catalogue, books) = shelf();
    let mut made = make(&catalogue, &books);
    made.insert(PART.to_owned(), b"0 other stems\nar en\n".to_vec());
    assert_eq!(Finder::open(container(&made)).err(), Some(Refused::OtherWords));
    made.remove(PART);
    assert_eq!(Finder::open(container(&made)).err(), Some(Refused::Altered));
}

/// Whoever changes what a word becomes, or takes other stems, gives the way another name: what was compiled before would find
/// nothing, and say nothing about it.
#[test]
fn the_way_that_words_are_made_alike_has_the_name_that_it_had() {
    let locked = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.lock")).unwrap();
    let version = |name: &str| {
        let package =
            locked.split("[[package]]").find(|package| package.contains(&format!("name = \"{name}\"\n")));
        package.and_then(|package| package.split('"').nth(3)).unwrap().to_owned()
    };
    assert!(WAY.ends_with(&format!("frostem {}", version("frostem"))), "{WAY}");
    let mut bytes = Vec::new();
    for (locale, text) in WORDS {
        let terms = terms::Reader::new(locale).read(text);
        for term in [terms.words, terms.runs, terms.bones, terms.pairs, terms.apart, terms.first].concat() {
            bytes.extend(term.to_le_bytes());
        }
    }
    assert_eq!(crc32fast::hash(&bytes), 3_038_141_908, "give WAY another name, and write this sum here");
}

/// Words in which everything that makes words alike has something to do.
const WORDS: [(Locale, &str); 4] = [
    (
        Locale::En,
        "Nobody's asking ME, sooo they were deciding things without telling us; naïve families' cheques, 25 mg.",
    ),
    (
        Locale::Fr,
        "Qu’on m’écoute : les médecins n’ont jamais demandé ce que j’étais en train de prendre, œuvrant lààà.",
    ),
    (
        Locale::Es,
        "¿Quién decidió que me quitaran el móvil? Las llaves, el guía y la niña hablaban de señales extrañísimas.",
    ),
    (
        Locale::Ar,
        "أخذوا هاتفي وبالوقت المُناسب لم يسألوني، فالطبيبة قالَت إنّ الدواء للألم وكالعادة ظلموني مرّااات",
    ),
];
