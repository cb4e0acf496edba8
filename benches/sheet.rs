//! How long a sheet takes in each form, and the most memory that it takes meanwhile: two languages, two pages of A4.
//!
//! `cargo bench --bench sheet`. To be held: PDF 30 ms and 20 MB, a page for a browser 10 ms.

#![expect(clippy::panic, reason = "a measurement without a shelf is to stop")]

use std::sync::{Arc, LazyLock};

use divan::{AllocProfiler, Bencher};
use my_rights::app::{App, Arrange, Kept, Living, Message, Policy, Setting, View};
use my_rights::phrasebook::Phrasebooks;
use my_rights::sheet::{Format, Look, Sheet, pages, render};
use shelf::content::{Date, Id};
use shelf::language::Locale;

#[global_allocator]
static MEMORY: AllocProfiler = AllocProfiler::system();

/// In Arabic with English under it, with so much of what was kept that it takes a second page.
static SHEET: LazyLock<Sheet> = LazyLock::new(|| {
    let books = books();
    let mut whole = (1..=kept().len()).map(|most| Sheet::of(&visit(most), &books));
    let two = whole.find(|sheet| pages(sheet, Look::default()).is_ok_and(|pages| pages >= 2));
    let Some(sheet) = two else { panic!("there is no sheet of two pages") };
    sheet
});

fn main() {
    divan::main();
}

fn books() -> Phrasebooks {
    let Ok((_, said)) = my_rights::embedded::shelf() else { panic!("this program is not what was built") };
    Phrasebooks::new(said)
}

/// Two rights, and what a story gives.
fn kept() -> Vec<Kept> {
    let Ok((opened, _)) = my_rights::embedded::shelf() else { panic!("this program is not what was built") };
    let shelf = opened.catalogue().unwrap_or_default();
    let named =
        |name: &str| shelf.rights.iter().map(|right| &right.id).find(|id| id.as_str() == name).cloned();
    let rights = ["privacy", "informed-consent"].into_iter().filter_map(named).map(Kept::Right);
    let mut kept: Vec<Kept> = rights.collect();
    let story = Id::new("phone-in-the-locker").and_then(|id| shelf.scenario(&id).cloned());
    for (story, gives) in story.iter().flat_map(|story| {
        story
            .places()
            .filter_map(|place| story.gives(place))
            .map(|gives| (story.id.clone(), gives))
            .collect::<Vec<_>>()
    }) {
        kept.extend(gives.says.iter().map(|say| Kept::Say(story.clone(), say.id.clone())));
        kept.extend(gives.next.iter().map(|next| Kept::Next(story.clone(), next.id.clone())));
    }
    kept
}

/// Somebody who has kept so many of them.
fn visit(most: usize) -> App {
    let Ok((opened, _)) = my_rights::embedded::shelf() else { panic!("this program is not what was built") };
    let shelf = opened.catalogue().unwrap_or_default();
    let mut app = App::new(Policy::of(Setting::Personal), Locale::Ar, Arc::new(opened));
    let kept = kept().into_iter().take(most).collect();
    let living = shelf.countries.first().map(|country| Living::In(country.id.clone()));
    for message in [Message::UseLanguage(Locale::Ar), Message::Keep(kept), Message::Open(View::Sheet)]
        .into_iter()
        .chain(living.map(Message::LiveIn))
        .chain([
            Message::Today(Date { year: 2026, month: 11, day: 22 }),
            Message::Arrange(Arrange::InTwo(Some(Locale::En))),
        ])
    {
        app.update(message);
    }
    app
}

/// From what was kept to the sheet as a value.
#[divan::bench]
fn made(bencher: Bencher<'_, '_>) {
    let (app, books) = (visit(usize::MAX), books());
    bencher.bench_local(|| Sheet::of(&app, &books));
}

#[divan::bench(args = [false, true])]
fn pdf(large: bool) -> usize {
    written(Format::ALL.last().copied().unwrap_or_default(), large)
}

#[divan::bench]
fn html() -> usize {
    written(Format::Html, false)
}

#[divan::bench]
fn text() -> usize {
    written(Format::Text, false)
}

fn written(format: Format, large: bool) -> usize {
    let look = Look { large, ..Look::default() };
    render(&SHEET, format, look).map_or(0, |bytes| bytes.len())
}
