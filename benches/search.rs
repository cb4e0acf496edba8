//! How long finding by words takes: making the index of a language once, and each letter that is typed after that.
//!
//! `cargo bench --bench search`

use std::sync::LazyLock;

use my_rights::content::build::compile;
use my_rights::content::read::Files;
use my_rights::content::{Catalogue, Id};
use my_rights::locale::{Locale, Phrasebooks};
use my_rights::search::Index;

/// How many scenarios the large shelf has.
const MANY: usize = 1_000;

/// The shelf that the program brings.
static SHELF: LazyLock<(Catalogue, Files)> = LazyLock::new(|| {
    let catalogue = compile(&Files::embedded_content()).unwrap_or_default();
    (catalogue, Files::embedded_locales())
});

/// The same stories again and again under other names, each with words of its own, until there are a thousand.
static LARGE: LazyLock<(Catalogue, Files)> = LazyLock::new(|| {
    let (mut catalogue, locales) = SHELF.clone();
    let stories = std::mem::take(&mut catalogue.scenarios);
    let mut files: Vec<(String, Vec<u8>)> =
        locales.iter().map(|file| (file.path.clone(), file.bytes.to_vec())).collect();
    for (nth, story) in (0..MANY).zip(stories.iter().cycle()) {
        let mut copy = (**story).clone();
        let Some(id) = Id::new(&format!("{}-{nth}", story.id)) else { continue };
        for locale in Locale::ALL {
            let folder = format!("{}/scenarios", locale.tag());
            let Some(file) = locales.file(&format!("{folder}/{}.ftl", story.id)) else { continue };
            let text = String::from_utf8_lossy(&file.bytes);
            let own = text.replace(story.id.as_str(), id.as_str());
            let own = format!("{own}\n{id}--say--own = word{nth} كلمة{nth}\n");
            files.push((format!("locales/{folder}/{id}.ftl"), own.into_bytes()));
        }
        copy.id = id;
        catalogue.scenarios.push(copy.into());
    }
    (catalogue, Files::new("locales", files))
});

fn books((_, files): &(Catalogue, Files)) -> Phrasebooks {
    Phrasebooks::new(files.clone())
}

fn main() {
    divan::main();
}

/// What somebody waits for who types a first letter.
#[divan::bench(args = ["en", "ar"])]
fn index_the_shelf(bencher: divan::Bencher<'_, '_>, tag: &str) {
    let (locale, books) = (Locale::from_tag(tag).unwrap_or(Locale::En), books(&SHELF));
    bencher.bench_local(|| Index::of(&SHELF.0, &books, locale));
}

/// The same on a shelf of a thousand.
#[divan::bench(args = ["en", "ar"], sample_count = 10)]
fn index_a_thousand(bencher: divan::Bencher<'_, '_>, tag: &str) {
    let (locale, books) = (Locale::from_tag(tag).unwrap_or(Locale::En), books(&LARGE));
    bencher.bench_local(|| Index::of(&LARGE.0, &books, locale));
}

/// A letter: one that nearly everything begins with, words, and a slip that nothing fits.
#[divan::bench(args = ["a", "phone lock", "medecinne", "ا", "الهاتف"])]
fn find_on_the_shelf(bencher: divan::Bencher<'_, '_>, typed: &str) {
    let locale = if typed.is_ascii() { Locale::En } else { Locale::Ar };
    let index = Index::of(&SHELF.0, &books(&SHELF), locale);
    bencher.bench_local(|| index.find(divan::black_box(typed)).len());
}

/// The same on a shelf of a thousand.
#[divan::bench(args = ["a", "phone lock", "medecinne", "ا", "الهاتف"])]
fn find_among_a_thousand(bencher: divan::Bencher<'_, '_>, typed: &str) {
    let locale = if typed.is_ascii() { Locale::En } else { Locale::Ar };
    let index = Index::of(&LARGE.0, &books(&LARGE), locale);
    bencher.bench_local(|| index.find(divan::black_box(typed)).len());
}
