//! Every page that the guide has, found by doing whatever is offered, at the sizes that people have.

use std::collections::{HashSet, VecDeque};

use my_rights::app::{Message, Setting};
use my_rights::compose::{Audience, compose};
use my_rights::front::screen::attention::Attention;
use my_rights::front::screen::column::{Column, Pen, Spacing};
use my_rights::front::screen::keymap::Look;
use my_rights::front::screen::layout::Layout;
use my_rights::page::{Page, Standing};
use ratatui::layout::Size;
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
                is_sound(page, Size { width, height });
            }
        }
    }
}

fn is_sound(page: &Page, size: Size) {
    let what = format!("“{}” at {}×{}", page.title.text, size.width, size.height);
    let pen =
        Pen { width: size.width.min(72) - 2, direction: page.locale.direction(), harakat: Harakat::Keep };
    for line in Column::of(page, pen, Spacing::Calm, true).lines {
        let mut cells: Vec<u16> = line.inks.iter().flat_map(|ink| ink.x..ink.x + ink.cells).collect();
        cells.sort_unstable();
        assert!(cells.last().is_none_or(|&last| last < pen.width), "{what}: something lies outside");
        assert!(cells.windows(2).all(|pair| pair.first() != pair.last()), "{what}: two things in one cell");
    }
    let layout = Layout::of(page, size, Harakat::Keep);
    for standing in [Standing::Keys, Standing::QuickExit] {
        let barred = layout.bar.entries.iter().any(|entry| entry.standing == standing);
        assert_eq!(barred, page.offer(standing).is_some(), "{what}: {standing:?}");
    }
    for entry in &layout.bar.entries {
        assert!(entry.inks.iter().all(|ink| ink.symbol != "…"), "{what}: {:?} is cut", entry.standing);
    }
    let field = layout.field();
    // Labels that are two fifths longer cost a row, and no language of people may.
    let least = if Locale::PSEUDO.contains(&page.locale) { 5 } else { 6 };
    assert!(field.view >= least, "{what}: only {} lines for the page", field.view);
    let mut attention = Attention::begin(&field);
    let mut presses = 0;
    while attention.more_below(&field) {
        attention.look(Look::Down, &field);
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
