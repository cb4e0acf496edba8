//! How long it takes to arrange and paint a page, and how many bytes a painted one takes.
//!
//! `cargo bench --bench paint`; a page of a story may take 400 µs and 3 kB at 80×24 in Visual.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench may stumble, and tells what it counts"
)]

#[path = "../tests/support/embedded.rs"]
#[expect(dead_code, reason = "made for tests as well")]
mod embedded;

use my_rights::app::{App, Message, Setting};
use my_rights::compose::{Audience, compose};
use my_rights::front::screen::attention::Attention;
use my_rights::front::screen::grid::Frame;
use my_rights::front::screen::layout::Layout;
use my_rights::front::screen::strokes::Strokes;
use my_rights::front::screen::theme::Look;
use my_rights::front::screen::theme::colour::{Depth, Rgb};
use my_rights::front::screen::theme::own::Own;
use my_rights::page::Page;
use my_rights::preferences::Theme;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect, Size};
use shelf::language::Locale;
use tui_bidi::encode::{Encoding, encode};

const SIZE: Size = Size { width: 80, height: 24 };

fn main() {
    let own = Own { text: Rgb(0xEE, 0xEE, 0xEC), page: Rgb(0x30, 0x0A, 0x24) };
    for locale in [Locale::En, Locale::Ar] {
        for (name, look) in [
            ("bare", Look::Bare),
            ("own", Look::of(Theme::Auto, Depth::True, Some(own))),
            ("light", Look::of(Theme::Light, Depth::True, None)),
            ("dark, 256", Look::of(Theme::Dark, Depth::Indexed, None)),
        ] {
            let [first, next] = bytes(&pages(locale), &look);
            let tag = locale.tag();
            println!("{tag} {name}: a step on an empty screen {first} bytes, what follows after it {next}");
        }
    }
    divan::main();
}

/// A step of a story, and what follows its first choice.
fn pages(locale: Locale) -> [Page; 2] {
    let books = embedded::books();
    let mut app: App = embedded::guide(Setting::Personal, locale);
    app.update(Message::UseLanguage(locale));
    app.update(Message::Begin(embedded::id("new-tablet")));
    app.update(Message::GoOn);
    let step = compose(&app, &books, Audience::Person);
    let first = step.choices().next().map(|offer| offer.message.clone());
    app.update(first.unwrap_or(Message::GoOn));
    [step, compose(&app, &books, Audience::Person)]
}

fn paint(page: &Page, look: &Look) -> Buffer {
    let layout = Layout::of(page, Frame::of(SIZE));
    let mut buffer = Buffer::empty(Rect::new(0, 0, SIZE.width, SIZE.height));
    layout.draw(&Attention::begin(&layout.field()), look, &mut buffer);
    buffer
}

/// What a terminal is sent for the first of two pages after it was cleared, and then for the other.
fn bytes(pages: &[Page; 2], look: &Look) -> [usize; 2] {
    let mut strokes = Strokes::default();
    let mut shown = Buffer::empty(Rect::new(0, 0, SIZE.width, SIZE.height));
    pages.each_ref().map(|page| {
        let mut painted = paint(page, look);
        encode(&mut painted, Encoding::Visual, Position::ORIGIN);
        let sent = strokes.frame(shown.diff(&painted).into_iter(), SIZE.width).len();
        shown = painted;
        sent
    })
}

/// To arrange and paint it.
#[divan::bench(args = ["en", "ar", "fr"])]
fn step(bencher: divan::Bencher<'_, '_>, locale: &str) {
    let [page, _] = pages(Locale::from_tag(locale).unwrap_or(Locale::En));
    bencher.bench_local(|| paint(&page, &Look::of(Theme::Light, Depth::True, None)));
}

/// The same of what follows a choice.
#[divan::bench(args = ["en", "ar", "fr"])]
fn what_follows(bencher: divan::Bencher<'_, '_>, locale: &str) {
    let [_, page] = pages(Locale::from_tag(locale).unwrap_or(Locale::En));
    bencher.bench_local(|| paint(&page, &Look::of(Theme::Light, Depth::True, None)));
}
