//! Squares that a phone reads, read back from the cells that are painted.

use my_rights::app::{App, Living, Message, Public, Setting, View};
use my_rights::compose::{Audience, compose};
use my_rights::front::Front as _;
use my_rights::front::queue;
use my_rights::front::screen::theme::colour::Depth;
use my_rights::front::screen::{Options, Screen};
use my_rights::page::{Block, Page};
use my_rights::preferences::Theme;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::style::Color;
use rqrr::PreparedImage;
use shelf::language::Locale;

use super::embedded::{SHELF, books, guide};

/// A cell of a terminal, in pixels: half blocks are half of it.
const CELL: (usize, usize) = (4, 8);

fn at(public: &Public, country: Option<&str>, locale: Locale) -> (App, Page) {
    let mut app = guide(Setting::Personal, locale);
    app.update(Message::UseLanguage(locale));
    if let Some(country) = country {
        app.update(Message::LiveIn(Living::In(super::embedded::id(country))));
    }
    app.update(Message::Open(View::Code(public.clone())));
    let page = compose(&app, &books(), Audience::Person);
    (app, page)
}

fn painted(page: &Page, (width, height): (u16, u16), theme: Theme, depth: Depth) -> Buffer {
    let (_sender, events) = queue::channel();
    let options = Options { theme, depth, ..Options::default() };
    let mut screen = Screen::over(TestBackend::new(width, height), events, options).unwrap();
    screen.show(page).unwrap();
    screen.backend().buffer().clone()
}

/// How light a colour is. What a terminal has of its own is taken to be as dark as most are.
fn light(colour: Color, own: u8) -> u8 {
    if let Color::Rgb(red, green, blue) = colour {
        red.min(green).min(blue)
    } else if matches!(colour, Color::Black | Color::Indexed(0 | 16)) {
        0
    } else if matches!(colour, Color::White | Color::Indexed(15 | 231)) {
        255
    } else if colour == Color::Reset {
        own
    } else {
        120
    }
}

/// What a camera makes of it: every square that it finds and reads.
fn read(buffer: &Buffer) -> Vec<String> {
    let area = buffer.area;
    let (wide, high) = (usize::from(area.width) * CELL.0, usize::from(area.height) * CELL.1);
    let pixel = |x: usize, y: usize| {
        let cell = buffer.content.get(y / CELL.1 * usize::from(area.width) + x / CELL.0).unwrap();
        let (ink, ground) = (light(cell.fg, 200), light(cell.bg, 30));
        let upper = y % CELL.1 < CELL.1 / 2;
        match cell.symbol() {
            "▀" if upper => ink,
            "▄" if !upper => ink,
            _ => ground,
        }
    };
    let mut image = PreparedImage::prepare_from_greyscale(wide, high, pixel);
    image.detect_grids().into_iter().filter_map(|grid| grid.decode().ok()).map(|(_, text)| text).collect()
}

fn has_square(buffer: &Buffer) -> bool {
    buffer.content.iter().any(|cell| matches!(cell.symbol(), "▀" | "▄"))
}

fn shown(buffer: &Buffer) -> String {
    let rows = buffer.content.chunks(usize::from(buffer.area.width));
    rows.map(|row| row.iter().map(ratatui::buffer::Cell::symbol).collect::<String>())
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn every_number_and_address_that_is_painted_is_read_back_in_every_theme_and_on_both_sides() {
    let mut all: Vec<(Public, Option<&str>)> = Vec::new();
    all.extend(SHELF.sources.iter().step_by(9).map(|source| (Public::Source(source.id.clone()), None)));
    for country in &SHELF.countries {
        let here = Some(country.id.as_str());
        all.extend(country.lines.iter().map(|line| (Public::Line(line.id.clone()), here)));
        all.extend(country.sources.iter().step_by(9).map(|source| (Public::Rules(source.id.clone()), here)));
    }
    let looks = [
        (Theme::Light, Depth::True),
        (Theme::Dark, Depth::Sixteen),
        (Theme::Contrast, Depth::Indexed),
        (Theme::Auto, Depth::True),
    ];
    let mut painted_at_least_once = 0;
    for (nth, (public, country)) in all.iter().enumerate() {
        let locale = if nth % 2 == 0 { Locale::En } else { Locale::Ar };
        let (app, page) = at(public, *country, locale);
        let address = app.address_of(public).unwrap();
        let (theme, depth) = looks[nth % looks.len()];
        for size in [(80, 24), (132, 43)] {
            let buffer = painted(&page, size, theme, depth);
            if has_square(&buffer) {
                painted_at_least_once += 1;
                assert_eq!(
                    read(&buffer),
                    std::slice::from_ref(&address),
                    "{public:?} {locale:?} {theme:?} {depth:?} {size:?}"
                );
            }
            // The larger window has room for all but the longest; a number has it everywhere.
            let needs = address.starts_with("tel:") || size.1 > 24 && address.len() < 200;
            assert!(has_square(&buffer) || !needs, "{address} at {size:?}");
        }
    }
    assert!(painted_at_least_once > all.len());
}

#[test]
fn where_there_are_no_colours_or_no_room_there_are_words_only() {
    let source = SHELF.sources.iter().min_by_key(|source| source.url.len()).unwrap();
    let (_, page) = at(&Public::Source(source.id.clone()), None, Locale::En);
    for (size, theme) in [((80, 24), Theme::Plain), ((40, 12), Theme::Light)] {
        let buffer = painted(&page, size, theme, Depth::True);
        assert!(!has_square(&buffer), "{theme:?} {size:?}");
        let seen = shown(&buffer).replace([' ', '\n'], "");
        assert!(seen.contains(source.url.as_str()), "{seen}");
    }
    assert!(has_square(&painted(&page, (80, 24), Theme::Light, Depth::True)));
    assert!(page.blocks.iter().any(|block| matches!(block, Block::Code(_))));
}
