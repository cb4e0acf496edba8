//! How a page looks: what a stretch of it is for, and what that is painted in on this terminal.
//!
//! What a stretch is for is its [`Role`]; a role on a ground makes a [`Pair`]; a [`Look`] paints pairs and nothing else. State
//! is never told by colour alone: each role that matters has an attribute, a sign or a place as well, so that the plainest
//! look says as much as the others. This file refuses to know where anything is painted.

use ratatui::style::{Color, Modifier, Style};

use crate::preferences::Theme;

pub mod colour;
pub mod own;
pub mod pair;
mod sixteen;
pub mod tokens;

use colour::Depth;
use own::{Adapted, Own};
use pair::{Ground, Pair};
use tokens::{Hue, Painted};

/// What a stretch of the screen is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Role {
    /// What is read.
    Text,
    /// Small print, labels, what just happened.
    Muted,
    /// What this page is.
    Title,
    /// The same as a picture, in large letters.
    Lettering,
    /// Of these, a cell that is all ink: a painted blank.
    Stroke,
    /// The name of what follows.
    Heading,
    /// The same, where it is about danger.
    Danger,
    /// The mark of a theme.
    Mark(Hue),
    /// The part of the thread that is walked.
    Thread,
    /// What only divides.
    Rule,
    /// The bar of words to say: a painted blank.
    Bar,
    /// That of what is for the facilitator or the author alone.
    Edge,
    /// Something to choose.
    Choice,
    /// What stands beside it: how many there are, what it is about.
    Beside,
    /// How many hands are up for it.
    Hands,
    /// Its number.
    Number,
    /// The name of a key.
    Key,
    /// The same where there is no room for a ground.
    KeyLetter,
    /// What the key does.
    KeyLabel,
    /// The key of the way out.
    Exit,
    /// The same where there is no room for a ground.
    ExitLetter,
    /// What that does.
    ExitLabel,
    /// The sign that there is more.
    More,
    /// Half a cell of a square that a phone reads, or a light one.
    Code,
    /// A dark one: a painted blank.
    Module,
}

/// What is painted stronger, and what leads somewhere.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct Weight {
    /// Bold, where that can be read.
    pub strong: bool,
    /// Underlined: nothing else is.
    pub link: bool,
}

/// A stress on top of a role.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub enum Stress {
    /// None.
    #[default]
    None,
    /// The author stresses it.
    Emphasis,
    /// The glossary explains it.
    Term,
    /// The same in letters that have dots below, which a line would hide.
    DottedTerm,
}

impl Role {
    /// What it is painted in on `ground`, on a page of this colour, and whether it is strong.
    #[expect(clippy::match_same_arms, reason = "in the order in which the roles stand")]
    pub const fn pair(self, ground: Ground, hue: Hue, focused: bool) -> (Pair, bool) {
        match self {
            Self::Text => (Pair::Text(ground), false),
            Self::Muted => (Pair::Muted(ground), false),
            Self::Title => match hue {
                Hue::House => (Pair::Heading(ground), true),
                Hue::Dignity | Hue::Consent | Hue::Capacity => (Pair::Accent(hue, ground), true),
            },
            Self::Lettering => (Pair::Accent(hue, ground), false),
            Self::Stroke => (Pair::Stroke(hue), false),
            Self::Heading
            | Self::Mark(_)
            | Self::Choice
            | Self::Beside
            | Self::Hands
            | Self::KeyLabel
            | Self::ExitLabel
                if focused =>
            {
                (Pair::Focus(hue), true)
            }
            Self::Heading => (Pair::Heading(ground), true),
            Self::Danger => (Pair::Danger, true),
            Self::Number | Self::Key | Self::KeyLetter if focused => (Pair::Tab(hue), true),
            Self::Mark(mark) => (Pair::Accent(mark, ground), false),
            Self::Thread => (Pair::Thread(hue), false),
            Self::Rule => (Pair::Rule(ground), false),
            Self::Bar => (Pair::Bar(hue), false),
            Self::Edge => (Pair::Edge, false),
            Self::Choice | Self::ExitLabel => (Pair::Text(ground), false),
            Self::Hands => (Pair::Text(ground), true),
            Self::Beside | Self::KeyLabel => (Pair::Muted(ground), false),
            Self::Number => (Pair::Number, true),
            Self::Key => (Pair::Cap, true),
            Self::KeyLetter => (Pair::Text(ground), true),
            Self::ExitLetter => (Pair::Warning(ground), true),
            Self::Exit => (Pair::Exit, true),
            Self::More => (Pair::Accent(hue, ground), true),
            Self::Code => (Pair::Code, false),
            Self::Module => (Pair::Module, false),
        }
    }
}

/// How pairs are painted on this terminal.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub enum Look {
    /// By attributes alone.
    #[default]
    Bare,
    /// In the terminal's own colours, with what of ours can be seen beside them.
    Own(Box<Adapted>),
    /// On a ground of our own, with as many colours as the terminal knows.
    Painted(Painted, Depth),
}

impl Look {
    /// How `theme` looks on a terminal of this depth, which has told its own colours or not.
    pub fn of(theme: Theme, depth: Depth, own: Option<Own>) -> Self {
        let painted = match theme {
            Theme::Plain => return Self::Bare,
            Theme::Auto => {
                let adapted = own.and_then(|own| own.adapt(depth));
                return adapted.map_or(Self::Bare, |adapted| Self::Own(Box::new(adapted)));
            }
            Theme::Light => Painted::Light,
            Theme::Dark => Painted::Dark,
            Theme::Contrast => Painted::High,
            Theme::ContrastLight => Painted::HighLight,
        };
        Self::Painted(painted, depth)
    }

    /// Whether what is no more than a ground elsewhere stands in brackets: keys and numbers.
    pub const fn has_brackets(&self) -> bool {
        matches!(self, Self::Bare | Self::Painted(_, Depth::Console | Depth::Sixteen))
    }

    /// Whether every cell has a ground of ours.
    pub const fn is_painted(&self) -> bool {
        matches!(self, Self::Painted(..))
    }

    /// Whether this pair looks otherwise than what the terminal does by itself.
    pub fn paints(&self, pair: Pair) -> bool {
        self.style(pair, Weight::default()) != Style::new()
    }

    /// Whether what is strong looks otherwise than what is not.
    pub fn shows_weight(&self, pair: Pair) -> bool {
        let [strong, plain] = [true, false].map(|strong| self.style(pair, Weight { strong, link: false }));
        strong != plain
    }

    /// What words are painted in that the glossary explains, and whether they are underlined. Nothing else than words on the
    /// page is painted otherwise for that: what is in focus has a ground of its own.
    pub fn term(&self, pair: Pair, stress: Stress) -> (Pair, bool) {
        let is_word = matches!(pair, Pair::Text(Ground::Page));
        let [word, term] =
            [Pair::Text(Ground::Page), Pair::Term].map(|pair| self.style(pair, Weight::default()));
        let is_console = matches!(self, Self::Painted(_, Depth::Console));
        match stress {
            Stress::None | Stress::Emphasis => (pair, false),
            Stress::Term if !is_console => (pair, true),
            Stress::Term | Stress::DottedTerm if is_word && word != term => (Pair::Term, false),
            Stress::Term | Stress::DottedTerm => (pair, !is_console),
        }
    }

    /// How this pair is painted.
    pub fn style(&self, pair: Pair, weight: Weight) -> Style {
        let (style, strong) = match self {
            Self::Bare => bare(pair),
            Self::Own(adapted) => adapt(adapted, pair),
            Self::Painted(theme, depth) => paint(*theme, *depth, pair),
        };
        let style = if weight.strong && strong { style.add_modifier(Modifier::BOLD) } else { style };
        if weight.link { style.add_modifier(Modifier::UNDERLINED) } else { style }
    }
}

/// By attributes; and whether it may be bold.
fn bare(pair: Pair) -> (Style, bool) {
    match pair {
        Pair::Tab(_) | Pair::Bar(_) | Pair::Stroke(_) | Pair::Edge | Pair::Danger => {
            (Style::new().add_modifier(Modifier::REVERSED), false)
        }
        // A phone reads a square only in these colours, whatever the terminal’s own; who wants none is shown none.
        Pair::Code => (Style::new().fg(named(0)).bg(named(15)), false),
        Pair::Module => (Style::new().bg(named(0)), false),
        Pair::Text(_)
        | Pair::Heading(_)
        | Pair::Term
        | Pair::Muted(_)
        | Pair::Accent(..)
        | Pair::Thread(_)
        | Pair::Rule(_)
        | Pair::Focus(_)
        | Pair::Number
        | Pair::Cap
        | Pair::Exit
        | Pair::Warning(_) => (Style::new(), true),
    }
}

fn adapt(adapted: &Adapted, pair: Pair) -> (Style, bool) {
    let fg = |style: Style, made: Option<own::Made>| made.map_or(style, |made| style.fg(made.sent));
    let bg = |style: Style, made: Option<own::Made>| made.map_or(style, |made| style.bg(made.sent));
    let on = |ground| match ground {
        Ground::Raised => bg(Style::new(), adapted.raised),
        Ground::Page | Ground::Desk => Style::new(),
    };
    let style = match pair {
        Pair::Text(ground) | Pair::Heading(ground) => on(ground),
        Pair::Muted(ground) => fg(on(ground), adapted.muted),
        Pair::Accent(hue, ground) => fg(on(ground), adapted.accent(hue)),
        Pair::Thread(hue) => fg(Style::new(), adapted.accent(hue)),
        Pair::Rule(ground) => fg(on(ground), adapted.rule),
        Pair::Number => on(Ground::Raised),
        Pair::Cap | Pair::Term => bg(Style::new(), adapted.cap),
        Pair::Focus(hue) => bg(Style::new(), adapted.fill(hue)),
        Pair::Exit => match adapted.warning_fill {
            Some(_) => fg(bg(Style::new(), adapted.warning_fill), adapted.warning),
            None => fg(Style::new(), adapted.warning),
        },
        Pair::Danger => match adapted.warning_fill {
            Some(_) => bg(Style::new(), adapted.warning_fill),
            None => return bare(pair),
        },
        Pair::Warning(ground) => fg(on(ground), adapted.warning),
        Pair::Code | Pair::Module => return bare(pair),
        Pair::Bar(hue) | Pair::Stroke(hue) => match adapted.accent(hue) {
            Some(_) => bg(Style::new(), adapted.accent(hue)),
            None => return bare(pair),
        },
        Pair::Edge => match adapted.muted {
            Some(_) => bg(Style::new(), adapted.muted),
            None => return bare(pair),
        },
        Pair::Tab(hue) => match (adapted.accent(hue), adapted.on) {
            (Some(_), Some(_)) => fg(bg(Style::new(), adapted.accent(hue)), adapted.on),
            _ => return bare(pair),
        },
    };
    (style, true)
}

fn paint(theme: Painted, depth: Depth, pair: Pair) -> (Style, bool) {
    let (ink, ground, strong) = match depth {
        Depth::Console | Depth::Sixteen => {
            let of = if depth == Depth::Console { sixteen::on_console } else { sixteen::inks };
            let (ink, ground) = of(theme, pair);
            (named(ink), named(ground), ink >= 8)
        }
        Depth::Indexed | Depth::True => {
            let (ink, ground) = pair.tokens(theme);
            let sent = |token| {
                let shade = theme.shade(token);
                if depth == Depth::True { shade.colour.into() } else { Color::Indexed(shade.index) }
            };
            (sent(ink), sent(ground), true)
        }
    };
    let style = if pair.is_blank() { Style::new().bg(ink) } else { Style::new().fg(ink).bg(ground) };
    (style, strong)
}

/// The sixteen by their names: terminals that know no more take them by those alone.
const fn named(index: u8) -> Color {
    match index {
        0 => Color::Black,
        5 => Color::Magenta,
        7 => Color::Gray,
        11 => Color::LightYellow,
        14 => Color::LightCyan,
        15 => Color::White,
        other => Color::Indexed(other),
    }
}

#[cfg(test)]
mod tests;
