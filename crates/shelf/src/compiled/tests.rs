//! A compiled shelf against the folder that it was made of: every part, every list, every phrase.

use std::io::Cursor;

use super::*;
use crate::container::{Head, Maker, Packing};
use crate::content::compile::compile;
use crate::content::{Date, Kind, Length};
use crate::language::Locale;

fn folders() -> (Catalogue, crate::files::Files, crate::files::Files) {
    let [content, locales] = ["content", "locales"].map(crate::folder_of_the_guide);
    (compile(&content).unwrap(), content, locales)
}

fn carried(packing: Packing) -> Arc<Container> {
    let (catalogue, content, locales) = folders();
    let mut maker = Maker::new();
    make(&catalogue, &content, &locales, packing, &mut maker).unwrap();
    let mut bytes = Cursor::new(Vec::new());
    let date = Date { year: 2026, month: 11, day: 30 };
    maker.finish(Head::new(1, date, "test"), &mut bytes).unwrap();
    Arc::new(Container::carried(Vec::leak(bytes.into_inner())).unwrap())
}

#[test]
fn what_was_compiled_is_what_the_folders_hold() {
    let (catalogue, content, locales) = folders();
    for packing in [Packing::Plain, Packing::Deflated] {
        let container = carried(packing);
        let shelf = Shelf::open(Arc::clone(&container)).unwrap();
        assert_eq!(shelf.catalogue().unwrap(), catalogue);
        assert_eq!(shelf, Shelf::of(&catalogue));
        assert_eq!(files(&container, "content").unwrap(), content_of(&content, "content"));
        assert_eq!(files(&container, "locales").unwrap(), content_of(&locales, "locales"));
        assert_eq!(Said::from(container).languages(), Locale::in_files(&locales));
    }
}

/// The same files under the root that a program names them by.
fn content_of(files: &crate::files::Files, root: &str) -> crate::files::Files {
    crate::files::Files::carried(
        root,
        files.iter().map(|file| (files.inside(file).to_owned(), file.bytes.clone())),
    )
}

#[test]
fn every_list_is_the_one_of_the_catalogue() {
    let (catalogue, ..) = folders();
    let shelf = Shelf::of(&catalogue);
    let library = &shelf.library;
    let names = |cards: &mut dyn Iterator<Item = Card>| cards.map(|card| card.id).collect::<Vec<_>>();
    let of = |fits: &dyn Fn(&Scenario) -> bool| {
        let all = catalogue.scenarios.iter().filter(|one| fits(one));
        all.map(|one| one.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(names(&mut shelf.cards()), of(&|_| true));
    assert_eq!(names(&mut shelf.lessons()), of(&|one| one.kind == Kind::Lesson));
    assert_eq!(library.lessons(), of(&|one| one.kind == Kind::Lesson).len());
    assert_eq!(library.mine(), of(&|one| one.kind == Kind::MySituation));
    for id in catalogue.themes.iter().chain(&catalogue.services) {
        let expected = of(&|one| one.theme.as_ref() == Some(id) || one.service.as_ref() == Some(id));
        assert_eq!(names(&mut shelf.within(id)), expected);
        assert_eq!(library.count_within(id), expected.len());
    }
    for right in &catalogue.rights {
        let expected: Vec<_> = catalogue.about_right(&right.id).map(|one| one.id.clone()).collect();
        assert_eq!(names(&mut shelf.about_right(&right.id)), expected);
        assert_eq!(library.count_about(&right.id), expected.len());
    }
    for length in Length::ALL {
        let expected: Vec<_> = catalogue.of_length(length).iter().map(|one| one.id.clone()).collect();
        assert_eq!(names(&mut shelf.of_length(length).into_iter()), expected);
        assert_eq!(library.count_of_length(length), expected.len());
    }
    for scenario in &catalogue.scenarios {
        assert_eq!(shelf.scenario(&scenario.id).as_ref(), Some(scenario));
        let card = shelf.card(&scenario.id).unwrap();
        assert_eq!((card.kind, card.minutes), (scenario.kind, scenario.minutes));
    }
    for country in &catalogue.countries {
        assert_eq!(shelf.country(&country.id), Some(country));
    }
    let cards: Vec<&Id> = library.forms.iter().map(|form| &form.id).collect();
    assert_eq!(cards, catalogue.forms.iter().map(|form| &form.id).collect::<Vec<_>>());
    for form in &catalogue.forms {
        assert_eq!(shelf.form(&form.id).as_ref(), Some(form));
    }
    let nobody = Id::new("nobody").unwrap();
    assert!(shelf.scenario(&nobody).is_none() && shelf.country(&nobody).is_none());
    assert!(shelf.form(&nobody).is_none());
}

#[test]
fn a_value_that_was_cut_or_goes_on_is_refused() {
    let (catalogue, ..) = folders();
    let bytes = written(catalogue.scenarios.first().unwrap().as_ref());
    for cut in 0..bytes.len() {
        assert!(read::<Scenario>(bytes.get(..cut)).is_err(), "{cut}");
    }
    let longer = [bytes.as_slice(), &[0]].concat();
    assert!(read::<Scenario>(Some(&longer)).is_err());
    assert!(read::<Scenario>(None).is_err());
}
