//! How long finding by words takes: making the index of a language once, and each letter that is typed after that.
//!
//! `cargo bench --bench search`

use std::sync::LazyLock;

use shelf::content::compile::compile;
use shelf::content::{Catalogue, Id};
use shelf::files::Files;
use shelf::language::Locale;
use shelf::search::Finder;

/// How many scenarios the large shelf has.
const MANY: usize = 10_000;

/// The shelf that the program brings.
static SHELF: LazyLock<(Catalogue, Files)> = LazyLock::new(|| {
    let catalogue = compile(&my_rights::embedded::content()).unwrap_or_default();
    (catalogue, my_rights::embedded::locales())
});

/// The same stories again and again under other names, each with words of its own, until there are ten thousand.
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

fn main() {
    divan::main();
}

/// A finder that has read a shelf.
fn ready((catalogue, files): &(Catalogue, Files)) -> Finder {
    let mut finder = Finder::default();
    finder.find_now(catalogue, files, Locale::En, "");
    finder
}

/// Reading the shelf in all four languages, away from whoever types.
#[divan::bench(sample_count = 10)]
fn read_the_shelf(bencher: divan::Bencher<'_, '_>) {
    bencher.bench_local(|| ready(&SHELF));
}

/// The same on a shelf of ten thousand.
#[divan::bench(sample_count = 2, sample_size = 1)]
fn read_ten_thousand(bencher: divan::Bencher<'_, '_>) {
    bencher.bench_local(|| ready(&LARGE));
}

/// What is typed: a letter that nearly everything begins with, words, a slip that nothing fits, whole sentences.
const TYPED: [&str; 8] = [
    "a",
    "phone lock",
    "medecinne",
    "ا",
    "الهاتف",
    "they took my fone and i cant call my mum since monday nobody tells me why",
    "me quitaron el movil y no me dejan llamar a mi hija",
    "خدوا مني الموبايل ومش عارفة أكلم ولادي من امبارح",
];

fn find(bencher: divan::Bencher<'_, '_>, shelf: &(Catalogue, Files), typed: &str) {
    let locale = if typed.is_ascii() { Locale::En } else { Locale::Ar };
    let mut finder = ready(shelf);
    let (catalogue, files) = shelf;
    bencher.bench_local(|| finder.find_now(catalogue, files, locale, divan::black_box(typed)).things.len());
}

/// A letter is typed: every language is heard, the things of one are found.
#[divan::bench(args = TYPED)]
fn find_on_the_shelf(bencher: divan::Bencher<'_, '_>, typed: &str) {
    find(bencher, &SHELF, typed);
}

/// The same on a shelf of ten thousand.
#[divan::bench(args = TYPED, sample_count = 20)]
fn find_among_ten_thousand(bencher: divan::Bencher<'_, '_>, typed: &str) {
    find(bencher, &LARGE, typed);
}
