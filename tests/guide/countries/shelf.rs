//! The shelf with three invented countries: `oa` is written in English alone, `ob` in every language, `oc` in French.

use std::fs;
use std::io::Cursor;
use std::sync::{Arc, LazyLock};

use my_rights::app::{App, Living, Message, Policy, Setting, View};
use my_rights::author::check::check;
use my_rights::front::linear::Linear;
use my_rights::guide::{Seat, run};
use my_rights::phrasebook::Phrasebooks;
use my_rights::world::World;
use shelf::compiled::Shelf;
use shelf::content::compile::{self, compile};
use shelf::content::{Catalogue, Date, Hub};
use shelf::files::Files;
use shelf::language::Locale;

pub(crate) use crate::embedded::id;
use crate::folder::home;
use crate::world::Still;
pub(crate) use crate::world::TODAY;

/// Each country, a word that only its pack says, and the languages of its pack.
pub(crate) const COUNTRIES: [(&str, &str, &[&str]); 3] = [
    ("oa", "Alder Code", &["en"]),
    ("ob", "Birch Code", &["en", "ar", "es", "fr"]),
    ("oc", "Cedar Code", &["fr"]),
];

pub(crate) static SHELF: LazyLock<Arc<Catalogue>> =
    LazyLock::new(|| Arc::new(compile(&content()).unwrap_or_else(|found| panic!("{found:#?}"))));

static OPEN: LazyLock<Arc<Shelf>> = LazyLock::new(|| Arc::new(Shelf::of(&SHELF)));

fn fixture(name: &str) -> Vec<u8> {
    fs::read(home().join("tests/fixtures/countries").join(name)).unwrap()
}

fn is_pack(path: &str) -> bool {
    path.contains("/countries/")
}

/// The program's own content, with the invented packs in place of its own.
fn content() -> Files {
    let own = my_rights::embedded::content();
    let rest = own.iter().filter(|file| !is_pack(&file.path));
    let rest: Vec<_> = rest.map(|file| (file.path.clone(), file.bytes.to_vec())).collect();
    let packs = COUNTRIES
        .iter()
        .map(|(id, ..)| (format!("content/countries/{id}.yaml"), fixture(&format!("{id}.yaml"))));
    Files::new("content", rest.into_iter().chain(packs))
}

fn locales() -> Files {
    let own = my_rights::embedded::locales();
    let rest = own.iter().filter(|file| !is_pack(&file.path)).map(|file| {
        let mut text = String::from_utf8(file.bytes.to_vec()).unwrap();
        if file.path.ends_with("shelf.ftl") {
            let lines = text.lines().filter(|line| !line.starts_with("country--"));
            text = lines.collect::<Vec<_>>().join("\n");
            text.push_str("\ncountry--oa = Oa\ncountry--ob = Éb\ncountry--oc = Zoc\n");
        }
        (file.path.clone(), text.into_bytes())
    });
    // Where a pack is not written in a language, the file holds who answers its numbers.
    let packs = COUNTRIES.iter().flat_map(|(id, ..)| {
        let file =
            |tag: &str| (format!("locales/{tag}/countries/{id}.ftl"), fixture(&format!("{id}-{tag}.ftl")));
        Locale::ALL.map(|locale| file(locale.tag()))
    });
    Files::new("locales", rest.collect::<Vec<_>>().into_iter().chain(packs))
}

#[test]
fn the_invented_packs_are_sound() {
    let found = check(&content(), &locales());
    let errors: Vec<_> = found.iter().filter(|finding| finding.is_error()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn the_example_of_a_hub_is_a_hub() {
    let file = home().join("docs/hub.yaml");
    let (hub, found) = compile::survey_hub(&Files::one(&file).unwrap(), &[]);
    let hub = hub.unwrap_or_else(|| panic!("{found:#?}"));
    assert!(hub.contacts.len() > 2 && hub.way.unwrap().others.len() == 3);
}

pub(crate) fn lives(country: &str) -> Message {
    Message::LiveIn(Living::In(id(country)))
}

pub(crate) fn books() -> Phrasebooks {
    Phrasebooks::new(locales())
}

pub(crate) fn hub() -> Hub {
    let file = home().join("tests/fixtures/countries/hub.yaml");
    let countries = COUNTRIES.map(|(name, ..)| id(name));
    compile::hub(&Files::one(&file).unwrap(), &countries).unwrap_or_else(|found| panic!("{found:#?}"))
}

/// The guide on this shelf.
pub(crate) fn opening(setting: Setting, locale: Locale) -> App {
    let mut app = App::new(Policy::of(setting), locale, Arc::clone(&OPEN));
    app.update(Message::Arrive);
    app
}

/// The guide when it has welcomed somebody.
pub(crate) fn guide(setting: Setting, locale: Locale) -> App {
    welcomed(opening(setting, locale), locale)
}

pub(crate) fn welcomed(mut app: App, locale: Locale) -> App {
    for message in [Message::UseLanguage(locale), Message::Open(View::Shelf)] {
        app.update(message);
    }
    app
}

/// What line mode prints when these lines are typed.
pub(crate) fn printed(mut app: App, today: Date, lines: &str) -> String {
    let typed: String = lines.split_whitespace().flat_map(|line| [line, "\n"]).collect();
    let mut printed = Vec::new();
    let mut front = Linear::new(Cursor::new(typed), &mut printed);
    let world: Arc<dyn World> = Arc::new(Still { today });
    run(&mut app, &books(), &mut [Seat::alone(&mut front)], &world).unwrap();
    String::from_utf8(printed).unwrap()
}
