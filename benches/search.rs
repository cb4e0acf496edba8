//! How long finding by words takes: learning from a shelf once, opening what was learnt, and each letter that is typed then.
//!
//! `cargo bench --bench search`

use std::fs::File;
use std::sync::{Arc, LazyLock};

use shelf::container::{Container, Head, Maker, Packing};
use shelf::content::compile::compile;
use shelf::content::{Catalogue, Date, Id};
use shelf::files::Files;
use shelf::language::Locale;
use shelf::search::{Finder, make};

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

/// What was learnt from a shelf, in a file as in a bundle.
fn bundle((catalogue, files): &(Catalogue, Files)) -> Option<File> {
    let mut maker = Maker::new();
    for (name, part) in make(catalogue, files) {
        maker.add(&name, &part, Packing::Deflated).ok()?;
    }
    let mut file = tempfile::tempfile().ok()?;
    let day = Date { year: 2026, month: 11, day: 30 };
    maker.finish(Head::new(1, day, ""), &mut file).ok()?;
    Some(file)
}

static SMALL_BUNDLE: LazyLock<Option<File>> = LazyLock::new(|| bundle(&SHELF));
static LARGE_BUNDLE: LazyLock<Option<File>> = LazyLock::new(|| bundle(&LARGE));

/// A finder in a bundle.
fn opened(bundle: Option<&File>) -> Option<Finder> {
    let container = Container::file(bundle?.try_clone().ok()?).ok()?;
    Finder::open(Arc::new(container)).ok()
}

/// Learning from the shelf in all four languages: once, when it is compiled.
#[divan::bench(sample_count = 10)]
fn learn_from_the_shelf(bencher: divan::Bencher<'_, '_>) {
    bencher.bench_local(|| make(&SHELF.0, &SHELF.1));
}

/// The same from ten thousand stories.
#[divan::bench(sample_count = 2, sample_size = 1)]
fn learn_from_ten_thousand(bencher: divan::Bencher<'_, '_>) {
    bencher.bench_local(|| make(&LARGE.0, &LARGE.1));
}

/// Opening what was learnt: all that there is to wait for before the first letter.
#[divan::bench]
fn open_the_shelf(bencher: divan::Bencher<'_, '_>) {
    bencher.bench_local(|| opened(SMALL_BUNDLE.as_ref()).is_some());
}

/// The same with ten thousand stories.
#[divan::bench]
fn open_ten_thousand(bencher: divan::Bencher<'_, '_>) {
    bencher.bench_local(|| opened(LARGE_BUNDLE.as_ref()).is_some());
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

fn find(bencher: divan::Bencher<'_, '_>, bundle: Option<&File>, typed: &str) {
    let locale = if typed.is_ascii() { Locale::En } else { Locale::Ar };
    let finder = opened(bundle).unwrap_or_default();
    bencher.bench_local(|| finder.find(locale, divan::black_box(typed)).things.len());
}

/// A letter is typed: every language is heard, the things of one are found.
#[divan::bench(args = TYPED)]
fn find_on_the_shelf(bencher: divan::Bencher<'_, '_>, typed: &str) {
    find(bencher, SMALL_BUNDLE.as_ref(), typed);
}

/// The same on a shelf of ten thousand.
#[divan::bench(args = TYPED, sample_count = 20)]
fn find_among_ten_thousand(bencher: divan::Bencher<'_, '_>, typed: &str) {
    find(bencher, LARGE_BUNDLE.as_ref(), typed);
}
