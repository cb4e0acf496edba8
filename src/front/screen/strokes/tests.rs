//! That a terminal shows what was painted, and in how many bytes.

use std::num::NonZero;

use proptest::prelude::*;
use ratatui::backend::{Backend as _, CrosstermBackend};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};
use vt100::Parser;

use super::*;

const WIDTH: u16 = 18;
const HEIGHT: u16 = 3;

/// What is sent when one row becomes the next, without the escape character; then the same from there on.
fn sent(rows: &[&str]) -> Vec<String> {
    let mut strokes = Strokes::default();
    let mut before = Buffer::empty(Rect::new(0, 0, 30, 1));
    rows.iter()
        .map(|row| {
            let mut after = Buffer::empty(before.area);
            after.set_string(0, 0, row, Style::new());
            let bytes = strokes.frame(before.diff(&after).into_iter(), 30);
            before = after;
            String::from_utf8(bytes).unwrap().replace('\u{1b}', "^")
        })
        .collect()
}

#[test]
fn blanks_between_words_are_blanks() {
    assert_eq!(sent(&["one two  three", "one six  where"]), ["^[Hone two  three", "^[1;5Hsix  wher"]);
}

#[test]
fn the_way_from_row_to_row_is_short_where_nobody_can_be_elsewhere() {
    let mut after = Buffer::empty(Rect::new(0, 0, 4, 3));
    for (y, row) in (0..).zip(["abcd", "ef\u{FEDF}h", "ijkl"]) {
        after.set_string(0, y, row, Style::new());
    }
    let bytes = Strokes::default().frame(Buffer::empty(after.area).diff(&after).into_iter(), 4);
    let bytes = String::from_utf8(bytes).unwrap().replace('\u{1b}', "^");
    assert_eq!(bytes, "^[Habcd\r\nef\u{FEDF}h^[3Hijkl");
}

#[test]
fn behind_a_wide_letter_nobody_knows_where_the_cursor_is() {
    assert_eq!(sent(&["漢 a", "字 b"]), ["^[H漢^[1;4Ha", "^[H字^[1;4Hb"]);
}

#[test]
fn a_long_gap_is_jumped_over() {
    assert_eq!(sent(&["a          b", "x          y"])[1], "^[Hx^[10Cy");
}

#[test]
fn what_becomes_empty_up_to_an_edge_is_erased_at_once() {
    let first = "a word, and one more";
    assert_eq!(sent(&[first, "a"])[1], "^[1;3H^[K");
    assert_eq!(sent(&[first, ""])[1], "^[H^[K");
    assert_eq!(sent(&[first, "                   e"])[1], "^[1;19H^[1K ");
    assert_eq!(sent(&["some", ""])[1], "^[H    ", "as short, and plainer");
}

#[test]
fn a_blank_between_words_changes_no_looks() {
    let mut after = Buffer::empty(Rect::new(0, 0, 9, 1));
    after.set_string(0, 0, "a b", Style::new().bold().fg(Color::Green));
    after.set_string(4, 0, "c", Style::new().underlined());
    after.cell_mut((1, 0)).unwrap().set_style(Style::reset());
    let bytes = Strokes::default().frame(Buffer::empty(after.area).diff(&after).into_iter(), 9);
    let bytes = String::from_utf8(bytes).unwrap().replace('\u{1b}', "^");
    assert_eq!(bytes, "^[H^[1;38;5;2ma b ^[0;4mc^[0m");
}

/// A letter and how it looks.
fn letter() -> impl Strategy<Value = (&'static str, Style)> {
    let symbol = prop_oneof![
        2 => Just(" "),
        1 => prop::sample::select(vec!["a", "b", "\u{FEDF}", "\u{FEE0}"]),
    ];
    let looks = vec![
        Style::new(),
        Style::new().bold(),
        Style::new().dim().fg(Color::Cyan),
        Style::new().underlined(),
        Style::new().reversed().italic(),
        Style::new().bg(Color::Indexed(17)).fg(Color::Rgb(1, 2, 3)),
    ];
    (symbol, prop::sample::select(looks))
}

fn frames() -> impl Strategy<Value = Vec<Buffer>> {
    let stretch = (letter(), 1_usize..9);
    let frame = prop::collection::vec(stretch, 1..24).prop_map(|stretches| {
        let mut frame = Buffer::empty(Rect::new(0, 0, WIDTH, HEIGHT));
        let letters = stretches.into_iter().flat_map(|(letter, times)| std::iter::repeat_n(letter, times));
        for (cell, (symbol, style)) in frame.content.iter_mut().zip(letters) {
            cell.set_symbol(symbol).set_style(style);
        }
        frame
    });
    prop::collection::vec(frame, 1..5)
}

fn terminal() -> Parser {
    Parser::new(NonZero::new(HEIGHT).unwrap(), NonZero::new(WIDTH).unwrap(), 0)
}

/// What can be seen of a cell.
fn seen(cell: &vt100::Cell) -> (String, [bool; 5], String) {
    let (letter, is_blank) = (cell.contents(), cell.contents().trim().is_empty());
    let colours = format!("{:?} {:?}", cell.bgcolor(), (!is_blank).then(|| cell.fgcolor()));
    let shown = [
        cell.bold() && !is_blank,
        cell.dim() && !is_blank,
        cell.italic() && !is_blank,
        cell.underline(),
        cell.inverse(),
    ];
    (if is_blank { " ".to_owned() } else { letter.to_owned() }, shown, colours)
}

fn screen(parser: &Parser) -> Vec<(String, [bool; 5], String)> {
    let places = (0..HEIGHT).flat_map(|y| (0..WIDTH).map(move |x| (y, x)));
    places.filter_map(|(y, x)| parser.screen().cell(y, x)).map(seen).collect()
}

proptest! {
    #[test]
    fn a_terminal_shows_what_was_painted(frames in frames()) {
        let (mut strokes, mut ours) = (Strokes::default(), terminal());
        let mut before = Buffer::empty(Rect::new(0, 0, WIDTH, HEIGHT));
        for frame in frames {
            ours.process(&strokes.frame(before.diff(&frame).into_iter(), WIDTH));
            let (mut plain, mut ink) = (terminal(), Vec::new());
            CrosstermBackend::new(&mut ink).draw(Buffer::empty(frame.area).diff(&frame).into_iter()).unwrap();
            plain.process(&ink);
            prop_assert_eq!(screen(&ours), screen(&plain));
            before = frame;
        }
    }
}

#[test]
fn where_nothing_changed_nothing_is_sent() {
    assert_eq!(Strokes::default().frame(std::iter::empty::<(u16, u16, &Cell)>(), 9), b"");
}
