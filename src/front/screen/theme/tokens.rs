//! The colours of the painted themes, each under the name of what it is for.
//!
//! The only place where they stand: true colour, and the number of its twin among 256 (chosen by hand: the nearest that
//! keeps every contrast). It refuses to know which of them meet on a page; that is [`super::pair`].

use super::colour::Rgb;

/// What a colour is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Token {
    /// Around the paper.
    Desk,
    /// The paper.
    Page,
    /// Under the place line, the key bar, and the number of a choice.
    Raised,
    /// What is read.
    Text,
    /// Small print, labels, what just happened.
    Muted,
    /// Lines that only divide.
    Rule,
    /// Behind the name of a key.
    Cap,
    /// Lines that matter.
    Edge,
    /// Title, mark, bar, tab and thread of a page.
    Accent(Hue),
    /// The row in focus.
    Fill(Hue),
    /// The way out, and danger.
    Warning,
    /// Under them.
    WarningFill,
    /// What is written on a solid colour.
    On,
    /// The dark parts of a square that a phone reads, whatever the theme.
    Black,
    /// Its light parts.
    White,
}

/// What the colour of a page belongs to. It never says how good a choice is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub enum Hue {
    /// A page without a theme; means nothing.
    #[default]
    House,
    /// Ochre.
    Dignity,
    /// Petrol.
    Consent,
    /// Violet.
    Capacity,
}

impl Hue {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::House, Self::Dignity, Self::Consent, Self::Capacity];
}

/// A theme that paints its own ground.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Painted {
    /// Warm paper by day.
    Light,
    /// Lamplight by night.
    Dark,
    /// As strong as it gets, on black.
    High,
    /// The same, on white.
    HighLight,
}

impl Painted {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::High, Self::HighLight];

    /// Whether it is one of those with the strongest contrast.
    pub const fn is_high(self) -> bool {
        matches!(self, Self::High | Self::HighLight)
    }

    /// What this theme paints `token` in.
    pub const fn shade(self, token: Token) -> Shade {
        let [light, dark, high, high_light] = shades(token);
        match self {
            Self::Light => light,
            Self::Dark => dark,
            Self::High => high,
            Self::HighLight => high_light,
        }
    }
}

/// A colour and its twin.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Shade {
    /// In true colour.
    pub colour: Rgb,
    /// Its number among 256.
    pub index: u8,
}

const fn shade(hex: u32, index: u8) -> Shade {
    Shade { colour: Rgb::hex(hex), index }
}

/// The table: light, dark, high contrast, high contrast on white.
#[rustfmt::skip]
const fn shades(token: Token) -> [Shade; 4] {
    const BLACK: Shade = shade(0x00_0000, 16);
    const WHITE: Shade = shade(0xFF_FFFF, 231);
    const YELLOW: Shade = shade(0xFF_FF00, 226);
    const NAVY: Shade = shade(0x00_005F, 17);
    match token {
        Token::Desk                 => [shade(0xE6_DDCC, 253), shade(0x14_110E, 233), BLACK, WHITE],
        Token::Page                 => [shade(0xFB_F8F1, 231), shade(0x1E_1A16, 234), BLACK, WHITE],
        Token::Raised               => [shade(0xF0_E9DB, 255), shade(0x2B_2520, 235), BLACK, WHITE],
        Token::Text                 => [shade(0x26_211C, 235), shade(0xED_E6DA, 254), WHITE, BLACK],
        Token::Muted                => [shade(0x5F_564B, 240), shade(0xB8_AC9B, 145), WHITE, BLACK],
        Token::Rule                 => [shade(0xCF_C4B2, 251), shade(0x4B_4238, 238), WHITE, BLACK],
        Token::Cap                  => [shade(0xDD_D2BF, 252), shade(0x45_3C33, 237), shade(0x3A_3A3A, 237), shade(0xD5_D5D5, 188)],
        Token::Edge                 => [shade(0x85_796A, 243), shade(0x8B_7F70, 244), WHITE, BLACK],
        Token::Accent(Hue::House)   => [shade(0x2F_5377, 24),  shade(0xA9_C4E0, 153), YELLOW, NAVY],
        Token::Accent(Hue::Dignity) => [shade(0x8A_5A0C, 94),  shade(0xE9_B95A, 179), shade(0xFF_D75F, 221), shade(0x5C_3D00, 52)],
        Token::Accent(Hue::Consent) => [shade(0x0B_6474, 23),  shade(0x78_D6D0, 116), shade(0x5F_FFFF, 87), shade(0x00_4552, 23)],
        Token::Accent(Hue::Capacity)=> [shade(0x55_298E, 54),  shade(0xB7_94EE, 140), shade(0xD7_AFFF, 183), shade(0x3A_0F78, 54)],
        Token::Warning              => [shade(0x86_102A, 52),  shade(0xFF_7F7C, 210), shade(0xFF_8787, 217), shade(0x6A_0018, 88)],
        Token::Fill(Hue::House)     => [shade(0xE1_E8EF, 254), shade(0x2A_323B, 236), YELLOW, NAVY],
        Token::Fill(Hue::Dignity)   => [shade(0xF6_E7C9, 230), shade(0x3A_2F1B, 236), YELLOW, NAVY],
        Token::Fill(Hue::Consent)   => [shade(0xD9_EBEA, 254), shade(0x1D_3635, 236), YELLOW, NAVY],
        Token::Fill(Hue::Capacity)  => [shade(0xEA_E2F4, 254), shade(0x32_2A40, 236), YELLOW, NAVY],
        Token::WarningFill          => [shade(0xF9_E2E0, 224), shade(0x43_231F, 236), shade(0x3A_0000, 52), shade(0xFF_E9E9, 255)],
        Token::Black                => [BLACK; 4],
        Token::White                => [WHITE; 4],
        Token::On                   => [shade(0xFF_FDF8, 231), shade(0x16_120E, 233), BLACK, WHITE],
    }
}
