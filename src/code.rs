//! An address as a square that a phone reads, for a screen and for paper.
//!
//! It knows what is dark and what is light, and the light edge without which no phone finds the square. It refuses to know
//! whose address it is: those who ask give it what is public anyway ([`crate::app::Public`]).

use qrcode::{Color, EcLevel, QrCode};

/// How much of a square may be hidden or smudged before it is read no longer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Firm {
    /// On a screen, where nothing smudges and rows are few: a fourteenth.
    Screen,
    /// On paper: a seventh.
    Paper,
}

impl Firm {
    /// How many light modules there are around the square. Four is the rule; a screen has few rows, and two are read there.
    const fn edge(self) -> usize {
        match self {
            Self::Screen => 2,
            Self::Paper => 4,
        }
    }
}

/// A square of dark and light modules, its light edge with it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Code {
    side: usize,
    edge: usize,
    dark: Vec<bool>,
}

impl Code {
    /// The square of this address; none where it is too long for any.
    pub fn of(address: &str, firm: Firm) -> Option<Self> {
        let level = match firm {
            Firm::Screen => EcLevel::L,
            Firm::Paper => EcLevel::M,
        };
        let code = QrCode::with_error_correction_level(address, level).ok()?;
        let dark = code.to_colors().into_iter().map(|colour| colour == Color::Dark).collect();
        Some(Self { side: code.width(), edge: firm.edge(), dark })
    }

    /// How many modules it has on each side, its edge with it.
    pub const fn side(&self) -> usize {
        self.side + 2 * self.edge
    }

    /// Whether the module in this column and row is dark, from the left and the top.
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        let inside = |at: usize| at.checked_sub(self.edge).filter(|at| *at < self.side);
        let at = inside(column).zip(inside(row)).map(|(column, row)| row * self.side + column);
        at.and_then(|at| self.dark.get(at)).copied().unwrap_or(false)
    }
}
