//! Every page that the guide has, found by doing whatever is offered, at the sizes that people have.

use std::collections::{HashSet, VecDeque};

use my_rights::app::{Message, Setting};
use my_rights::compose::{Audience, compose};
use my_rights::front::screen::attention::{Attention, Focus};
use my_rights::front::screen::column::{Column, Notices, Pen, Pieces, Spacing};
use my_rights::front::screen::grid::{Frame, Grid};
use my_rights::front::screen::keymap;
use my_rights::front::screen::layout::Layout;
use my_rights::front::screen::signs::Signs;
use my_rights::front::screen::theme::Look;
use my_rights::page::{Page, Standing};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Rect, Size};
use ratatui::style::{Color, Modifier};
use shelf::language::Locale;
use tui_bidi::Harakat;

use super::embedded::{books, guide};

/// How many pages of each language are looked at: enough for each kind, and the suite stays quick.
const PAGES: usize = 80;

const SIZES: [(u16, u16); 5] = [(40, 12), (41, 16), (60, 20), (80, 24), (132, 43)];

#[test]
fn every_page_fits_and_nothing_lies_on_anything_else() {
    for locale in Locale::ALL.into_iter().chain(Locale::PSEUDO) {
        let pages = pages(locale);
        assert!(pages.len() > 60, "only {} pages", pages.len());
        for page in &pages {
            for (width, height) in SIZES {
                is_sound(page, Frame::of(Size { width, height }));
            }
            for (width, height) in [(80, 24), (132, 43), (200, 60)] {
                is_sound(page, Frame { large: true, ..Frame::of(Size { width, height }) });
            }
        }
    }
}

/// The eye finds the title and the way out where they were, whatever page it is.
#[test]
fn title_and_quick_exit_stand_in_one_place_on_every_page_of_a_window() {
    for locale in Locale::ALL {
        let mut pages = pages(locale);
        // The last page has no way out any more.
        pages.retain(|page| page.offer(Standing::QuickExit).is_some());
        for (width, height) in SIZES.into_iter().chain([(100, 28), (200, 60)]) {
            let size = Size { width, height };
            let laid = pages.iter().map(|page| (page, Layout::of(page, Frame::of(size))));
            let marks: Vec<_> =
                laid.map(|(page, layout)| (&page.title.text, seen(page, &layout, size))).collect();
            for (title, mark) in &marks {
                assert_eq!(Some(mark), marks.first().map(|(_, mark)| mark), "{title} at {width}×{height}");
            }
        }
    }
}

/// Large letters and high rows are given up before anybody has to scroll; what has to be scrolled keeps its high rows.
#[test]
fn what_fits_fits_when_it_is_large_too() {
    for locale in Locale::ALL {
        let (mut lettered, mut high) = (0, 0);
        for page in &pages(locale) {
            for (width, height) in [(80, 24), (132, 43), (200, 60)] {
                let frame = Frame::of(Size { width, height });
                let normal = Layout::of(page, frame);
                let large = Layout::of(page, Frame { large: true, ..frame });
                let seen = |layout: &Layout| !Attention::begin(&layout.field()).more_below(&layout.field());
                let title = &page.title.text;
                assert!(!seen(&normal) || seen(&large), "{title} at {width}×{height} in {}", locale.tag());
                let rows = large.field().choices.iter().map(ExactSizeIterator::len).min().unwrap_or(3);
                assert!(seen(&large) || rows >= 3, "{title} at {width}×{height} in {}", locale.tag());
                high += usize::from(rows >= 3);
                lettered += usize::from(is_lettered(&large, frame.size));
            }
        }
        assert!(lettered > 20 && high > 60, "{}: {lettered} and {high}", locale.tag());
    }
}

/// Whether its title is a picture.
fn is_lettered(layout: &Layout, size: Size) -> bool {
    let mut buffer = Buffer::empty(Rect::new(0, 0, size.width, size.height));
    layout.draw(&Attention::begin(&layout.field()), &Look::Bare, &mut buffer);
    // Squares for phones have colours of their own in every look.
    buffer.content.iter().any(|cell| matches!(cell.symbol(), "▀" | "▄") && cell.fg == Color::Reset)
}

/// Where the first words of the title and of the quick exit are painted: rows from the top, columns from the start edge of
/// the window. Tools, numbers and marks do not count.
fn seen(page: &Page, layout: &Layout, size: Size) -> [(u16, u16); 2] {
    let mut buffer = Buffer::empty(Rect::new(0, 0, size.width, size.height));
    let mut attention = Attention::begin(&layout.field());
    attention.focus = Focus::Nowhere;
    layout.draw(&attention, &Look::Bare, &mut buffer);
    let is_rtl = page.locale.direction() == tui_bidi::Direction::RightToLeft;
    let at = |x: u16| if is_rtl { (size.width - 1).saturating_sub(x) } else { x };
    let is_painted =
        |x: u16, y: u16| buffer.cell((at(x), y)).is_some_and(|cell| !cell.symbol().trim().is_empty());
    let rows = || (0..size.height).filter(|&y| (0..size.width).any(|x| is_painted(x, y)));
    let first = |y: u16| (y, (0..size.width).find(|&x| is_painted(x, y)).unwrap_or_default());
    let strong = |cell: &Cell| cell.modifier.contains(Modifier::BOLD);
    let bold =
        |y: &u16| (0..size.width).any(|x| is_painted(x, *y) && buffer.cell((at(x), *y)).is_some_and(strong));
    let title = (0..size.height).find(bold).unwrap_or_default();
    let bar = rows().next_back().unwrap_or_default();
    let exit = (0..size.width).find(|&x| {
        let two: String =
            [0, 1].iter().filter_map(|&more| buffer.cell((at(x + more), bar))).map(Cell::symbol).collect();
        two == "F9" || two == "9F"
    });
    [first(title), (bar, exit.unwrap_or_default())]
}

fn is_sound(page: &Page, frame: Frame) {
    let size = frame.size;
    let what = format!("“{}” at {}×{}", page.title.text, size.width, size.height);
    let pen = Pen::new(Grid::of(frame, false), page.locale.direction(), Harakat::Keep, Signs::Full);
    let pieces: Vec<_> = Pieces::of(page, pen, true, Notices::Beside).into_all().collect();
    for line in Column::of(pieces, Spacing::Calm, None).lines {
        let mut cells: Vec<u16> = line.inks.iter().flat_map(|ink| ink.x..ink.x + ink.cells).collect();
        cells.sort_unstable();
        assert!(cells.last().is_none_or(|&last| last < pen.grid.width), "{what}: something lies outside");
        assert!(cells.windows(2).all(|pair| pair.first() != pair.last()), "{what}: two things in one cell");
    }
    let layout = Layout::of(page, frame);
    for standing in [Standing::Keys, Standing::QuickExit] {
        let barred = layout.bar.entries.iter().any(|entry| entry.standing == standing);
        assert_eq!(barred, page.offer(standing).is_some(), "{what}: {standing:?}");
    }
    for entry in &layout.bar.entries {
        assert!(entry.line.inks.iter().all(|ink| ink.symbol != "…"), "{what}: {:?} is cut", entry.standing);
    }
    let field = layout.field();
    // What just happened may take three rows of the smallest window.
    assert!(field.view >= 5, "{what}: only {} lines for the page", field.view);
    let mut attention = Attention::begin(&field);
    let mut presses = 0;
    while attention.more_below(&field) {
        attention.look(keymap::Look::Down, &field);
        presses += 1;
        assert!(presses < 200, "{what}: its end cannot be reached");
    }
}

/// The pages that somebody meets who takes every offer once.
fn pages(locale: Locale) -> Vec<Page> {
    let books = books();
    let mut app = guide(Setting::Personal, locale);
    app.update(Message::UseLanguage(locale));
    let (mut pages, mut met, mut open) = (Vec::new(), HashSet::new(), VecDeque::from([app]));
    while let Some(app) = open.pop_front() {
        let page = compose(&app, &books, Audience::Person);
        if page.locale != locale || !met.insert(format!("{:?}{:?}", page.title, page.blocks)) {
            continue;
        }
        for offer in &page.offers {
            let mut next = app.clone();
            next.update(offer.message.clone());
            open.push_back(next);
        }
        pages.push(page);
        if pages.len() == PAGES {
            break;
        }
    }
    pages
}
