//! Screens with their styles: each cell’s look as a letter, so that whoever changes a colour, a fill or a weight sees where.

use std::fmt::Write as _;

use my_rights::front::screen::attention::Attention;
use my_rights::front::screen::grid::Frame;
use my_rights::front::screen::layout::Layout;
use my_rights::front::screen::theme::Look;
use my_rights::front::screen::theme::colour::{Depth, Rgb};
use my_rights::front::screen::theme::own::Own;
use my_rights::page::Page;
use my_rights::preferences::Theme;
use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};
use ratatui::style::Style;
use shelf::language::Locale;

use super::pages;

/// What is seen, and below it which style each cell has, in letters that are explained at the end.
fn styled(page: &Page, look: &Look, (width, height): (u16, u16)) -> String {
    let layout = Layout::of(page, Frame::of(Size { width, height }));
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    let laid = layout.draw(&Attention::begin(&layout.field()), look, &mut buffer);
    let mut styles: Vec<Style> = Vec::new();
    let mut told = String::new();
    for row in buffer.content.chunks(usize::from(width)) {
        let symbols: String = row.iter().map(ratatui::buffer::Cell::symbol).collect();
        let letters: String = row
            .iter()
            .map(|cell| {
                let style = cell.style();
                let at = styles.iter().position(|known| *known == style).unwrap_or_else(|| {
                    styles.push(style);
                    styles.len() - 1
                });
                char::from(b'a' + u8::try_from(at).unwrap())
            })
            .collect();
        writeln!(told, "{symbols}|\n{letters}").unwrap();
    }
    for (letter, style) in ('a'..).zip(&styles) {
        let (fg, bg) = (style.fg.unwrap_or_default(), style.bg.unwrap_or_default());
        writeln!(told, "{letter}: {fg} on {bg} {:?}", style.add_modifier).unwrap();
    }
    writeln!(told, "cursor: {}, {}", laid.cursor.x, laid.cursor.y).unwrap();
    told
}

/// High rows, and a title in large letters: in Arabic they are joined.
#[test]
fn a_large_screen() {
    for locale in [Locale::En, Locale::Ar] {
        let page = pages::step(locale);
        let size = Size { width: 132, height: 43 };
        let layout = Layout::of(&page, Frame { large: true, ..Frame::of(size) });
        let mut buffer = Buffer::empty(Rect::new(0, 0, size.width, size.height));
        layout.draw(&Attention::begin(&layout.field()), &Look::Bare, &mut buffer);
        let rows = buffer.content.chunks(usize::from(size.width));
        let seen: Vec<String> = rows
            .map(|row| {
                row.iter().map(ratatui::buffer::Cell::symbol).collect::<String>().trim_end().to_owned()
            })
            .collect();
        insta::assert_snapshot!(format!("large-step-{}", locale.tag()), seen.join("\n"));
    }
}

#[test]
fn screens_with_their_styles() {
    let ubuntu = Own { text: Rgb(0xEE, 0xEE, 0xEC), page: Rgb(0x30, 0x0A, 0x24) };
    let looks = [
        ("light", Look::of(Theme::Light, Depth::True, None)),
        ("dark-256", Look::of(Theme::Dark, Depth::Indexed, None)),
        ("contrast", Look::of(Theme::Contrast, Depth::True, None)),
        ("contrast-light-16", Look::of(Theme::ContrastLight, Depth::Sixteen, None)),
        ("dark-16", Look::of(Theme::Dark, Depth::Sixteen, None)),
        ("own", Look::of(Theme::Auto, Depth::True, Some(ubuntu))),
        ("bare", Look::Bare),
    ];
    for (name, look) in looks {
        for locale in [Locale::En, Locale::Ar] {
            let kinds = [("step", pages::consent(pages::step(locale))), ("blocks", pages::blocks(locale))];
            for (kind, page) in kinds {
                let size = if kind == "blocks" { (80, 40) } else { (80, 24) };
                let name = format!("styles-{kind}-{}-{name}", locale.tag());
                insta::assert_snapshot!(name, styled(&page, &look, size));
            }
        }
    }
    for (width, height) in [(40, 12), (60, 20), (100, 28)] {
        let page = pages::consent(pages::step(Locale::Ar));
        let name = format!("styles-step-ar-{width}x{height}");
        let look = Look::of(Theme::Light, Depth::True, None);
        insta::assert_snapshot!(name, styled(&page, &look, (width, height)));
    }
}
