//! What leaves the guide as text is text: base letters in logical order, no escape, no mark that turns a direction.
//!
//! Line mode, the sheet, the clipboard, the window's name and findings, for every page of the shelf in Arabic and for
//! whatever chance brings.

use std::collections::{HashSet, VecDeque};
use std::io::Cursor;

use my_rights::app::{Kept, Message, Setting};
use my_rights::author::{Style, render};
use my_rights::compose::{Audience, compose};
use my_rights::front::Front as _;
use my_rights::front::linear::Linear;
use my_rights::page::{Block, Page};
use my_rights::passage::Passage;
use my_rights::sheet;
use proptest::prelude::*;
use shelf::finding::{Finding, code};
use shelf::language::Locale;
use tui_bidi::plain;

use crate::embedded::{SHELF, books, guide};

/// How many pages are looked at.
const PAGES: usize = 400;

/// What must not leave: the shapes of Arabic letters, whatever commands a terminal, whatever turns a direction. The
/// signs that Unicode keeps among the shapes, and that stand for no letter, may.
fn must_stay(letter: char) -> bool {
    let sign = matches!(letter,
        '\u{FBB2}'..='\u{FBD2}' | '\u{FD3E}'..='\u{FD4F}' | '\u{FD90}' | '\u{FD91}' | '\u{FDC8}'..='\u{FDEF}'
        | '\u{FDFD}'..='\u{FDFF}' | '\u{FE73}' | '\u{FE75}');
    let shape = matches!(letter, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}') && !sign;
    let turns = matches!(letter,
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    shape || turns || (letter.is_control() && letter != '\n')
}

#[track_caller]
fn is_text(what: &str, text: &str) {
    let wrong: Vec<String> = text
        .chars()
        .filter(|letter| must_stay(*letter))
        .map(|letter| letter.escape_unicode().to_string())
        .collect();
    assert!(wrong.is_empty(), "{what}: {wrong:?} in {text}");
}

fn told(page: &Page) -> String {
    let mut printed = Vec::new();
    let mut lines = Linear::new(Cursor::new(""), &mut printed);
    lines.show(page).unwrap();
    lines.leave(page, true).unwrap();
    String::from_utf8(printed).unwrap()
}

#[test]
fn every_page_of_the_shelf_leaves_as_text() {
    let books = books();
    let mut app = guide(Setting::Personal, Locale::Ar).without(Some(Locale::Ar));
    app.update(Message::UseLanguage(Locale::Ar));
    let (mut met, mut open) = (HashSet::new(), VecDeque::from([app]));
    while let Some(app) = open.pop_front() {
        let page = compose(&app, &books, Audience::Facilitator);
        if page.locale != Locale::Ar || met.len() > PAGES || !met.insert(told(&page)) {
            continue;
        }
        is_text("line mode", &told(&page));
        is_text("the sheet", &sheet::text(&app, &books));
        is_text("the window", &plain(&page.wording.window.text));
        for offer in &page.offers {
            let mut next = app.clone();
            next.update(offer.message.clone());
            open.push_back(next);
        }
    }
    assert!(met.len() > PAGES / 2, "only {} pages", met.len());
}

#[test]
fn a_sheet_with_everything_on_it_leaves_as_text_and_fits_a_clipboard() {
    let books = books();
    let mut app = guide(Setting::Personal, Locale::Ar);
    let rights: Vec<Kept> = SHELF.rights.iter().map(|right| Kept::Right(right.id.clone())).collect();
    app.update(Message::Keep(rights));
    let text = sheet::text(&app, &books);
    is_text("the sheet", &text);
    assert!(text.len().div_ceil(3) * 4 < 74_994, "{} bytes are more than terminals take", text.len());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_in_a_passage_leaves_as_text(
        text in "[\\PC\u{0}-\u{1f}\u{7f}-\u{9f}\u{600}-\u{6ff}\u{200c}-\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{fb50}-\u{feff}]{0,40}",
    ) {
        let books = books();
        let app = guide(Setting::Personal, Locale::Ar);
        let mut page = compose(&app, &books, Audience::Person);
        let passage = Passage::plain(text.as_str(), Locale::Ar);
        page.title = passage.clone();
        for block in [Block::Notice, Block::Heading, Block::Prose, Block::Said, Block::Note, Block::Instead] {
            page.blocks.push(block(passage.clone()));
        }
        is_text("line mode", &told(&page));
        is_text("plain", &plain(&text));
    }

    #[test]
    fn whatever_is_in_a_file_is_told_as_text(
        text in "[\\PC\u{0}-\u{1f}\u{7f}-\u{9f}\u{200c}-\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{fb50}-\u{feff}]{0,40}",
        caret in any::<bool>(),
    ) {
        let mut finding = Finding::about(&text, code::SYNTAX, text.as_str(), text.as_str());
        finding.source.clone_from(&text);
        is_text("a finding", &render(&[finding], 1, Style { caret }));
    }
}
