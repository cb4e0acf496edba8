//! The terminal's own colours, and what of ours can be seen beside them.
//!
//! Whoever has chosen the colours of their terminal keeps them: words stay in its ink on its ground, whatever their
//! contrast. Ours come in only as far as the sums allow; what they do not allow is said by attributes alone. This file
//! refuses to know how a terminal is asked.

use ratatui::style::Color;

use super::colour::{BLACK, Depth, Rgb, WHITE};
use super::tokens::{Hue, Painted, Token};

/// What the terminal writes in, and on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Own {
    /// Its ink.
    pub text: Rgb,
    /// Its ground.
    pub page: Rgb,
}

/// A colour that was computed, and how it is sent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Made {
    /// What is seen.
    pub colour: Rgb,
    /// What is sent.
    pub sent: Color,
}

/// What of our colours can be used beside the terminal's own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Adapted {
    /// The terminal's own.
    pub own: Own,
    /// Small print.
    pub muted: Option<Made>,
    /// Under place line and key bar.
    pub raised: Option<Made>,
    /// Behind the name of a key.
    pub cap: Option<Made>,
    /// Lines that only divide.
    pub rule: Option<Made>,
    /// The colour of a page and the row in focus, by [`Hue::ALL`].
    pub hues: [(Option<Made>, Option<Made>); 4],
    /// The way out.
    pub warning: Option<Made>,
    /// Under it.
    pub warning_fill: Option<Made>,
    /// The terminal's ground, to write on a solid colour with.
    pub on: Option<Made>,
}

/// The least contrast of what is read.
const WORDS: f64 = 4.5;
/// The least contrast of what is only seen.
const SHAPE: f64 = 3.0;

impl Own {
    /// What can be used beside these, on a terminal of this depth; nothing on one of sixteen colours, since nobody knows
    /// what those look like.
    pub fn adapt(self, depth: Depth) -> Option<Adapted> {
        if depth <= Depth::Sixteen {
            return None;
        }
        let Self { text, page } = self;
        let make = |colour: Rgb, keeps: &dyn Fn(Rgb) -> bool| make(depth, colour, keeps);
        let first = |steps: &[u8], from: Rgb, to: Rgb, keeps: &dyn Fn(Rgb) -> bool| {
            steps.iter().find_map(|&share| make(from.towards(to, share), keeps))
        };
        let is_light = page.contrast(BLACK) > page.contrast(WHITE);
        let (ramp, pole) = if is_light { (Painted::Light, BLACK) } else { (Painted::Dark, WHITE) };
        let ink = |token| {
            let keeps = |ink: Rgb| ink.contrast(page) >= WORDS;
            first(&[0, 10, 20, 30, 40, 50], ramp.shade(token).colour, pole, &keeps)
        };
        let hues = Hue::ALL.map(|hue| {
            let accent = ink(Token::Accent(hue));
            let fill = accent.and_then(|accent| {
                let keeps = |fill: Rgb| {
                    text.contrast(fill) >= WORDS && accent.colour.contrast(fill) >= SHAPE && fill != page
                };
                first(&[18, 14, 10, 7], page, accent.colour, &keeps)
            });
            (accent, fill)
        });
        let muted = first(&[30, 25, 20, 15, 10], text, page, &|muted| muted.contrast(page) >= WORDS);
        let warning = ink(Token::Warning);
        let marks = || hues.iter().filter_map(|(accent, _)| *accent);
        let keeps_raised = |raised: Rgb| {
            text.contrast(raised) >= WORDS
                && muted.is_none_or(|muted| muted.colour.contrast(raised) >= WORDS)
                && marks().all(|mark| mark.colour.contrast(raised) >= SHAPE)
                && warning.is_none_or(|warning| warning.colour.contrast(raised) >= WORDS)
                && raised != page
        };
        let raised = make(page.towards(text, 5), &keeps_raised);
        let warning_fill = warning.and_then(|warning| {
            let keeps = |fill: Rgb| {
                text.contrast(fill) >= WORDS && warning.colour.contrast(fill) >= WORDS && fill != page
            };
            first(&[18, 14, 10, 7], page, warning.colour, &keeps)
        });
        Some(Adapted {
            own: self,
            muted,
            raised,
            cap: make(page.towards(text, 12), &|cap| text.contrast(cap) >= WORDS && cap != page),
            rule: make(page.towards(text, 30), &|_| true),
            hues,
            warning,
            warning_fill,
            on: make(page, &|on| {
                hues.iter().filter_map(|(accent, _)| *accent).all(|tab| tab.colour.contrast(on) >= WORDS)
            }),
        })
    }
}

/// This colour as the terminal can show it, if it keeps what is asked of it.
fn make(depth: Depth, colour: Rgb, keeps: &dyn Fn(Rgb) -> bool) -> Option<Made> {
    match depth {
        Depth::True => keeps(colour).then_some(Made { colour, sent: colour.into() }),
        Depth::Indexed => {
            let (index, twin) = colour.nearest(|twin| keeps(twin) && is_like(twin, colour))?;
            Some(Made { colour: twin, sent: Color::Indexed(index) })
        }
        Depth::Console | Depth::Sixteen => None,
    }
}

/// Whether the twin is still the same colour to an eye: the cube has steps of 40, and its first of 95.
fn is_like(twin: Rgb, colour: Rgb) -> bool {
    let near = |one: u8, other: u8| one.abs_diff(other) <= 48;
    near(twin.0, colour.0) && near(twin.1, colour.1) && near(twin.2, colour.2)
}

impl Adapted {
    /// The colour of a page.
    pub fn accent(&self, hue: Hue) -> Option<Made> {
        self.of(hue).0
    }

    /// The row in focus.
    pub fn fill(&self, hue: Hue) -> Option<Made> {
        self.of(hue).1
    }

    const fn of(&self, hue: Hue) -> (Option<Made>, Option<Made>) {
        let [house, dignity, consent, capacity] = self.hues;
        match hue {
            Hue::House => house,
            Hue::Dignity => dignity,
            Hue::Consent => consent,
            Hue::Capacity => capacity,
        }
    }
}
