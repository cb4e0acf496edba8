//! Colours as numbers: how light they are, how far one stands out from another, what lies between two.
//!
//! Contrast is that of WCAG 2.2 (“contrast ratio”, 1 to 21). This file refuses to know what a colour is for.

use ratatui::style::Color;

/// A colour, in sRGB.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct Rgb(pub u8, pub u8, pub u8);

/// The darkest colour.
pub const BLACK: Rgb = Rgb(0, 0, 0);
/// The lightest colour.
pub const WHITE: Rgb = Rgb(255, 255, 255);

/// How many colours a terminal knows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub enum Depth {
    /// The sixteen as the kernel’s console has them: letters in all of them, behind them only the first eight, and what is
    /// underlined in a colour of its own.
    Console,
    /// The sixteen that each terminal paints as it likes.
    #[default]
    Sixteen,
    /// The cube and the greys as well, which are the same everywhere.
    Indexed,
    /// All of them.
    True,
}

impl Rgb {
    /// From `0xRRGGBB`.
    pub const fn hex(value: u32) -> Self {
        let [_, red, green, blue] = value.to_be_bytes();
        Self(red, green, blue)
    }

    /// The colour of this number, from 16 on, among the 256: those below are painted as each terminal likes.
    pub const fn indexed(index: u8) -> Self {
        const fn step(value: u8) -> u8 {
            if value == 0 { 0 } else { 55_u8.saturating_add(40_u8.saturating_mul(value)) }
        }
        if index >= 232 {
            let grey = 8_u8.saturating_add(10_u8.saturating_mul(index.saturating_sub(232)));
            return Self(grey, grey, grey);
        }
        let cube = index.saturating_sub(16);
        Self(step(cube / 36), step(cube / 6 % 6), step(cube % 6))
    }

    /// As a terminal tells a colour: `rgb:ff/ff/ff` with one to four digits a part, `rgba:` with a fourth part, or `#ffffff`.
    pub fn told(words: &str) -> Option<Self> {
        let (parts, digits): (Vec<&str>, _) = match words.strip_prefix('#') {
            Some(hex) if hex.is_ascii() && matches!(hex.len(), 3 | 6 | 9 | 12) => {
                let digits = hex.len() / 3;
                ((0..3).filter_map(|part| hex.get(part * digits..(part + 1) * digits)).collect(), digits)
            }
            Some(_) => return None,
            None => {
                let parts = words.strip_prefix("rgb:").or_else(|| words.strip_prefix("rgba:"))?;
                let parts: Vec<&str> = parts.split('/').take(3).collect();
                let digits = parts.first()?.len();
                (parts, digits)
            }
        };
        let part = |text: &&str| {
            // A sign would be taken for a part of the number.
            text.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(())?;
            let most = 16_u32.checked_pow(u32::try_from(digits).ok()?)?.checked_sub(1)?;
            let value = u32::from_str_radix(text, 16).ok().filter(|value| *value <= most)?;
            u8::try_from(value.checked_mul(255)?.checked_div(most)?).ok()
        };
        let whole = (1..=4).contains(&digits) && parts.iter().all(|part| part.len() == digits);
        match parts.iter().map(part).collect::<Option<Vec<u8>>>()?.as_slice() {
            [red, green, blue] if whole => Some(Self(*red, *green, *blue)),
            _ => None,
        }
    }

    /// How light it is, from 0 to 1 (WCAG 2.2, “relative luminance”).
    pub fn light(self) -> f64 {
        let linear = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }

    /// How far the two stand out from each other, from 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.light() + 0.05, other.light() + 0.05);
        one.max(other) / one.min(other)
    }

    /// So many hundredths of the way to `other`.
    #[must_use]
    pub fn towards(self, other: Self, hundredths: u8) -> Self {
        let mix = |from: u8, to: u8| {
            let share = u32::from(hundredths.min(100));
            let sum = u32::from(from) * (100 - share) + u32::from(to) * share;
            u8::try_from((sum + 50) / 100).unwrap_or(u8::MAX)
        };
        Self(mix(self.0, other.0), mix(self.1, other.1), mix(self.2, other.2))
    }

    /// The nearest of the colours that are the same on every terminal of 256, among those that `keep` what is asked of them.
    pub fn nearest(self, keep: impl Fn(Self) -> bool) -> Option<(u8, Self)> {
        let far = |other: Self| {
            let part = |one: u8, other: u8| u32::from(one.abs_diff(other)).pow(2);
            // Eyes see green best and blue least.
            2 * part(self.0, other.0) + 4 * part(self.1, other.1) + part(self.2, other.2)
        };
        let known = (16..=255).map(|index| (index, Self::indexed(index)));
        known.filter(|(_, colour)| keep(*colour)).min_by_key(|(_, colour)| far(*colour))
    }
}

impl From<Rgb> for Color {
    fn from(Rgb(red, green, blue): Rgb) -> Self {
        Self::Rgb(red, green, blue)
    }
}
