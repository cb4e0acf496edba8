//! The names that the library has for a few choices, as the command line offers them, each with a word about it.

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};

use my_rights::author::report::Format;
use my_rights::preferences::{Bidi, Size, Theme};
use tui_bidi::encode::Encoding;

/// A choice by its name, or by a name from before.
fn choice<T: Copy + PartialEq + Send + Sync + 'static>(
    all: impl IntoIterator<Item = T>,
    name: fn(T) -> &'static str,
    about: fn(T) -> &'static str,
    named: fn(&str) -> Option<T>,
    earlier: &[(&'static str, T)],
) -> impl TypedValueParser<Value = T> {
    let names = |one: T| earlier.iter().filter(move |(_, now)| *now == one).map(|(name, _)| *name);
    let offer = |one| PossibleValue::new(name(one)).help(about(one)).aliases(names(one));
    let offered: Vec<_> = all.into_iter().map(offer).collect();
    PossibleValuesParser::new(offered).try_map(move |asked| named(&asked).ok_or("there is no such choice"))
}

pub(super) fn themes() -> impl TypedValueParser<Value = Theme> {
    let about = |theme| match theme {
        Theme::Auto => "The terminal's own colours",
        Theme::Light => "Dark words on a light page",
        Theme::Dark => "Light words on a dark page",
        Theme::Contrast => "The strongest contrast, light words on a dark page",
        Theme::ContrastLight => "The strongest contrast, dark words on a light page",
        Theme::Plain => "No colour at all",
    };
    choice(Theme::ALL, Theme::name, about, Theme::named, &Theme::EARLIER)
}

pub(super) fn sizes() -> impl TypedValueParser<Value = Size> {
    let about = |size| match size {
        Size::Normal => "As much as fits",
        Size::Large => {
            "High choices, and large titles where there is room: for walls, fingers and tired eyes"
        }
    };
    choice(Size::ALL, Size::name, about, Size::named, &[])
}

pub(super) fn ways() -> impl TypedValueParser<Value = Bidi> {
    let about = |bidi| match bidi {
        Bidi::Auto => "As the terminal needs it",
        Bidi::As(Encoding::Visual) => "Letters in the order in which they are seen",
        Bidi::As(Encoding::Lrm) => {
            "The same, each with a mark that keeps it in its place (VS Code and other terminals in a browser)"
        }
        Bidi::As(Encoding::Osc66) => "The same, each in a cell of its own (kitty 0.40 and later)",
        Bidi::As(Encoding::Logical) => {
            "In an order that the terminal itself turns into the right one (PuTTY)"
        }
        Bidi::As(Encoding::Terminal) => {
            "The same, and the terminal joins the letters too: for one that does all of it, or hands it to something that does"
        }
        Bidi::As(_) => "Another way of the text layer",
        Bidi::Off => "Not at all: plain lines, as with --lines",
    };
    choice(Bidi::ALL, Bidi::name, about, Bidi::named, &[])
}

pub(super) fn formats() -> impl TypedValueParser<Value = Format> {
    let about = |format| match format {
        Format::Text => "For people: a line for each, and the line of the file",
        Format::Json => "For scripts: one JSON object",
        Format::Sarif => "For code scanning and editors: SARIF 2.1.0",
        Format::Github => "For the log of a GitHub workflow",
    };
    choice(Format::ALL, Format::name, about, Format::named, &[])
}
