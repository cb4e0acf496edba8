//! The signs that a screen paints, and what stands for them where a font has none.
//!
//! There are no others: bars, tabs and fills are painted blanks, which every font has, which are copied as blanks and read
//! as nothing. This file refuses to know where a sign stands.

use tui_bidi::Direction;

/// Which signs a terminal has.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub enum Signs {
    /// All of them.
    #[default]
    Full,
    /// Those of the kernel’s console.
    Console,
    /// Those of ASCII.
    Ascii,
}

/// A sign, by what it is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Sign {
    /// The mark of the first theme.
    Dignity,
    /// That of the second.
    Consent,
    /// That of the third.
    Capacity,
    /// The part of the thread that is walked.
    Walked,
    /// What only divides.
    Rule,
    /// Between a place and what is in it.
    Within,
    /// There is more below.
    Below,
    /// There is more above.
    Above,
    /// A line of a list.
    Item,
    /// What just happened.
    Notice,
    /// Danger.
    Danger,
}

impl Sign {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Dignity,
        Self::Consent,
        Self::Capacity,
        Self::Walked,
        Self::Rule,
        Self::Within,
        Self::Below,
        Self::Above,
        Self::Item,
        Self::Notice,
        Self::Danger,
    ];
}

impl Signs {
    /// Those of the terminal that `TERM` names.
    pub fn of(term: &str) -> Self {
        match term {
            "dumb" => Self::Ascii,
            _ if term.starts_with("vt") || term.ends_with("-m") => Self::Ascii,
            _ if term.starts_with("linux") => Self::Console,
            _ => Self::Full,
        }
    }

    /// How this sign is painted on a page that runs in `direction`: one cell.
    pub const fn symbol(self, sign: Sign, direction: Direction) -> &'static str {
        let is_left = matches!(direction, Direction::RightToLeft);
        match (sign, self) {
            (Sign::Dignity, Self::Full) => "●",
            (Sign::Dignity, Self::Console) | (Sign::Item, Self::Full | Self::Console) => "•",
            (Sign::Dignity, Self::Ascii) => "o",
            (Sign::Consent, Self::Full | Self::Console) => "■",
            (Sign::Consent, Self::Ascii) => "#",
            (Sign::Capacity | Sign::Above, Self::Full | Self::Console) => "▲",
            (Sign::Capacity | Sign::Above, Self::Ascii) => "^",
            (Sign::Walked, Self::Full) => "━",
            (Sign::Walked, Self::Console) => "═",
            (Sign::Walked, Self::Ascii) => "=",
            (Sign::Rule, Self::Full | Self::Console) => "─",
            (Sign::Rule, Self::Ascii) => "-",
            (Sign::Within, Self::Full) if is_left => "‹",
            (Sign::Within, Self::Full) => "›",
            (Sign::Within, Self::Console) if is_left => "«",
            (Sign::Within, Self::Console) => "»",
            (Sign::Within, Self::Ascii) if is_left => "<",
            (Sign::Within, Self::Ascii) => ">",
            (Sign::Below, Self::Full | Self::Console) => "▼",
            (Sign::Below, Self::Ascii) => "v",
            (Sign::Item, Self::Ascii) => "*",
            (Sign::Notice, _) => "+",
            (Sign::Danger, _) => "!",
        }
    }

    /// How the name of a key is painted: arrows have forms of their own.
    pub fn key(self, name: &'static str) -> &'static str {
        match (self, name) {
            (Self::Ascii, "←") => "<-",
            (Self::Ascii, "→") => "->",
            (Self::Ascii, "↓") => "v",
            _ => name,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_terminal_gets_only_signs_that_it_has_and_tells_them_apart() {
        for direction in [Direction::LeftToRight, Direction::RightToLeft] {
            for signs in [Signs::Full, Signs::Console, Signs::Ascii] {
                let marks =
                    [Sign::Dignity, Sign::Consent, Sign::Capacity].map(|mark| signs.symbol(mark, direction));
                assert!(marks[0] != marks[1] && marks[1] != marks[2] && marks[0] != marks[2]);
                assert_ne!(signs.symbol(Sign::Walked, direction), signs.symbol(Sign::Rule, direction));
                for sign in Sign::ALL {
                    let symbol = signs.symbol(sign, direction);
                    assert_eq!(tui_bidi::cells(symbol), 1, "{symbol}");
                    assert!(signs != Signs::Ascii || symbol.is_ascii(), "{symbol}");
                    // Missing in the font of the kernel.
                    assert!(signs != Signs::Console || !matches!(symbol, "●" | "━" | "‹" | "›"), "{symbol}");
                }
            }
        }
        assert_eq!(
            ["linux", "vt100", "xterm-256color", "xterm-m"].map(Signs::of),
            [Signs::Console, Signs::Ascii, Signs::Full, Signs::Ascii]
        );
    }
}
