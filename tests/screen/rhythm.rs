//! Where things stand on pages made by hand: what touches what, and which of them have their place together.

use my_rights::front::screen::attention::{Attention, Focus};
use my_rights::front::screen::grid::{Frame, Grid};
use my_rights::front::screen::keymap::Look as Looks;
use my_rights::front::screen::layout::Layout;
use my_rights::front::screen::theme::Look;
use my_rights::page::{Block, Invites, Page, Role};
use my_rights::passage::Passage;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Rect, Size};
use ratatui::style::Modifier;
use shelf::language::Locale;
use tui_bidi::encode::Encoding;

use super::pages;

/// What is painted, row by row.
fn painted(page: &Page, size: (u16, u16), look: impl Fn(&mut Attention, &Layout)) -> (Layout, Buffer) {
    let (width, height) = size;
    let layout = Layout::of(page, Frame::of(Size { width, height }));
    let mut attention = Attention::begin(&layout.field());
    look(&mut attention, &layout);
    let mut buffer = Buffer::empty(Rect { x: 0, y: 0, width, height });
    layout.draw(&attention, &Look::Bare, &mut buffer);
    (layout, buffer)
}

fn rows(buffer: &Buffer) -> Vec<String> {
    let row = |row: &[Cell]| row.iter().map(Cell::symbol).collect::<String>().trim_end().to_owned();
    buffer.content.chunks(usize::from(buffer.area.width)).map(row).collect()
}

#[test]
fn what_is_scrolled_never_touches_the_title() {
    let page = pages::long();
    for size in [(60, 20), (80, 24), (132, 43)] {
        for turns in 0..4 {
            let (layout, buffer) = painted(&page, size, |attention, layout| {
                (0..turns).for_each(|_| attention.look(Looks::PageDown, &layout.field()));
            });
            assert!(layout.turns() > 1, "{size:?} shows all of it");
            let rows = rows(&buffer);
            let title = rows.iter().position(|row| row.contains("At the door")).unwrap();
            assert_eq!(rows[title + 1], "", "{size:?} after {turns} turns");
        }
    }
}

#[test]
fn what_belongs_to_a_line_of_a_list_stands_close_under_it() {
    let mut page = pages::blocks(Locale::En);
    let words = |text| Passage::plain(text, Locale::En);
    let blocks = [
        Block::Item(words("Advocacy desk")),
        Block::Under(words("0000 000 000")),
        Block::Under(words("Advocacy")),
        Block::Item(words("Another one")),
    ];
    page.blocks = blocks.into();
    let (_, buffer) = painted(&page, (80, 24), |_, _| {});
    let rows = rows(&buffer);
    let first = rows.iter().position(|row| row.contains("Advocacy desk")).unwrap();
    let close: Vec<&str> = rows[first..first + 4].iter().map(|row| row.trim()).collect();
    assert_eq!(close, ["• Advocacy desk", "0000 000 000", "Advocacy", "• Another one"]);
    let before = |row: usize, word: &str| rows[row].split(word).next().map(|before| before.chars().count());
    assert_eq!(before(first, "Advocacy"), before(first + 1, "0000"));
}

#[test]
fn numbers_run_with_their_page() {
    let mut page = pages::step(Locale::Ar);
    page.blocks = vec![Block::Prose(Passage::plain("10:00", Locale::En))];
    let size = (80, 24);
    let (_, buffer) = painted(&page, size, |_, _| {});
    let row = rows(&buffer).into_iter().find(|row| row.contains("10:00")).unwrap();
    let grid = Grid::of(Frame::of(Size { width: size.0, height: size.1 }), false);
    assert_eq!(row.chars().count(), usize::from(grid.width - grid.text), "{row}");
}

#[test]
fn what_lies_on_top_is_named_whole_or_not_at_all() {
    let mut page = pages::step(Locale::En);
    page.place.within = Passage::plain("A night without an interpreter", Locale::En);
    page.place.over = Some(Passage::plain("Keys and help", Locale::En));
    let place = |size| rows(&painted(&page, size, |_, _| {}).1)[0].trim().to_owned();
    assert_eq!(place((40, 12)), "A night without an interpreter");
    assert_eq!(place((80, 24)), "A night without an interpreter  ›  Keys and help");
}

#[test]
fn rows_that_invite_have_the_name_of_the_guide_all_or_none() {
    let mut page = pages::languages();
    for (nth, offer) in page.offers.iter_mut().enumerate().take(4) {
        let name = if nth == 2 { "A guide of a rather long name" } else { "The guide" };
        let [name, how] = [name, "Press a key"].map(|text| Passage::plain(text, Locale::En));
        offer.beside.invites = Some(Invites { name, how });
    }
    let named = |size: (u16, u16)| {
        let rows = rows(&painted(&page, size, |_, _| {}).1);
        rows.iter().filter(|row| row.contains("guide")).count()
    };
    assert_eq!((named((80, 24)), named((60, 20))), (4, 0));
}

#[test]
fn the_box_around_examples_belongs_to_none_of_them() {
    let mut page = pages::languages();
    for offer in page.offers.iter_mut().take(2) {
        offer.role = Role::Specimen(Encoding::Visual);
    }
    let (_, buffer) = painted(&page, (80, 24), |attention, _| attention.focus = Focus::Choice(0));
    let is_tab = |row: &[Cell]| row.iter().any(|cell| cell.modifier.contains(Modifier::REVERSED));
    let tabs: Vec<bool> = buffer.content.chunks(80).map(is_tab).collect();
    let rows = rows(&buffer);
    let edge = rows.iter().position(|row| row.contains('┌')).unwrap();
    assert!(rows[edge + 3].contains('└'), "two rows in it");
    assert_eq!(tabs[edge..edge + 4], [false, true, false, false]);
}
