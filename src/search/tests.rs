use super::*;
use crate::content::build::compile;
use crate::content::read::Files;
use crate::content::{Id, Kind};

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
fn shelf() -> (Catalogue, Phrasebooks) {
    let catalogue = compile(&Files::embedded_content()).unwrap_or_else(|found| panic!("{found:#?}"));
    (catalogue, Phrasebooks::new(Files::embedded_locales()))
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
    let books =
        Phrasebooks::new(Files::new("locales", [("locales/ar/rights.ftl".to_owned(), text.into_bytes())]));
    let listed =
        rights.iter().map(|(id, ..)| format!("{{ id: {id}, theme: consent, sources: [{{ id: crpd }}] }}"));
    let listed = listed.collect::<Vec<_>>().join(", ");
    let files = [
        ("shelf.yaml", SHELF.to_owned()),
        ("allies.yaml", "format: 1\nallies: []\n".to_owned()),
        ("glossary.yaml", "format: 1\nterms: []\n".to_owned()),
        ("rights.yaml", format!("format: 1\nrights: [{listed}]\n")),
        (
            "sources.yaml",
            "format: 1\nsources: [{ id: crpd, year: 2006, url: https://example.org, checked: 2026-11-22 }]\n"
                .to_owned(),
        ),
    ];
    let files = files.map(|(name, text)| (format!("content/{name}"), text.into_bytes()));
    let catalogue = compile(&Files::new("content", files)).unwrap_or_else(|found| panic!("{found:#?}"));
    Finder::default().find(&catalogue, &books, Locale::Ar, typed)
}

#[test]
fn a_title_comes_before_what_it_is_about_and_that_before_the_text() {
    let rights = [
        ("one", "Sleep", "A quiet phone call."),
        ("two", "A phone", "Yours."),
        ("three", "Sleep", "Phones."),
    ];
    assert_eq!(among(&rights, "phone"), [right("two"), right("one"), right("three")]);
    assert_eq!(among(&rights, "sle pho"), [right("one"), right("three")]);
    assert_eq!(among(&rights, "sle phone your"), []);
    assert_eq!(among(&rights, ""), []);
    assert_eq!(among(&rights, "?! —"), []);
}

#[test]
fn arabic_is_found_however_it_is_spelt_and_whatever_is_attached() {
    let rights = [("one", "الكرامة في المستشفى", "كل إنسان."), ("two", "موافقة", "بالمعلومات وبالوقت.")];
    for typed in ["كرامة", "الكرامه", "كَرَامَة", "بالكرامة", "كرا", "المستشفي", "مستشفى", "انسان", "وكرامة"]
    {
        assert_eq!(among(&rights, typed), [right("one")], "{typed}");
    }
    for typed in ["معلومات", "المعلومات", "وقت", "الموافقة"] {
        assert_eq!(among(&rights, typed), [right("two")], "{typed}");
    }
    // A letter that belongs to the word is not taken off it while hardly anything has been typed.
    assert_eq!(among(&rights, "را"), []);
}

#[test]
fn a_slip_is_forgiven_in_a_long_word_only_when_nothing_else_fits() {
    let rights = [("one", "Medicine", "x."), ("two", "Medical", "y."), ("three", "Pain", "z.")];
    assert_eq!(among(&rights, "medicine"), [right("one")]);
    assert_eq!(among(&rights, "medecine"), [right("one")]);
    assert_eq!(among(&rights, "mediicne"), [right("one")]);
    assert_eq!(among(&rights, "medci"), [right("one"), right("two")]);
    assert_eq!(among(&rights, "pian"), []);
}

#[test]
fn where_a_link_leads_is_no_word() {
    let rights = [("one", "A [plan](term:care-plan) of yours", "x.")];
    assert_eq!(among(&rights, "plan yours"), [right("one")]);
    assert_eq!(among(&rights, "care"), []);
    assert_eq!(among(&rights, "term"), []);
}

#[test]
fn everything_on_the_shelf_is_found_by_its_own_name_in_every_language() {
    let (catalogue, books) = shelf();
    let mut finder = Finder::default();
    for locale in Locale::ALL {
        for scenario in &catalogue.scenarios {
            let texts = books.texts(locale, Phrases::Scenario(&scenario.id));
            let title = texts.iter().find(|text| text.key == scenario.id.as_str()).unwrap();
            let found = finder.find(&catalogue, &books, locale, &title.text);
            assert_eq!(found.first(), Some(&story(scenario.id.as_str())), "{}: {found:?}", title.text);
        }
    }
    assert!(catalogue.scenarios.iter().any(|scenario| scenario.kind == Kind::Story));
}

#[test]
fn notes_for_the_facilitator_are_not_found() {
    let (catalogue, books) = shelf();
    // Every note begins with its aim.
    let found = Finder::default().find(&catalogue, &books, Locale::En, "aim");
    let texts = |id: &Id| books.texts(Locale::En, Phrases::Scenario(id));
    for thing in found {
        let Thing::Scenario(id) = thing else { continue };
        let said = texts(&id).into_iter().filter(|text| text.attribute.as_deref() != Some("note"));
        assert!(said.flat_map(|text| fold::words(&text.text)).any(|word| word.starts_with("aim")), "{id}");
    }
}

#[test]
fn words_of_danger_are_known_with_their_endings_and_nothing_else_is() {
    let english = "suicide, die, rape, overdose";
    for typed in ["Suicide", "I think of suicides", "to die", "overdosed"] {
        assert!(speaks_of(typed, english), "{typed}");
    }
    for typed in ["", "diet", "grapes", "my phone", "su"] {
        assert!(!speaks_of(typed, english), "{typed}");
    }
    for typed in ["انتحار", "الانتحار", "وانتحار", "أفكر في الانتحار", "إنتحار"]
    {
        assert!(speaks_of(typed, "انتحار، موت"), "{typed}");
    }
    assert!(!speaks_of("انتظار", "انتحار، موت"));
}
