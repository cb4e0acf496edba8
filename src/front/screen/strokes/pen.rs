//! Where the terminal's cursor is and how what it writes looks, so that neither is said twice.
//!
//! Refuses to know what the screen shows.

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

/// What can be seen where there is no letter.
const SHOWS_ON_BLANKS: Modifier = Modifier::UNDERLINED.union(Modifier::REVERSED).union(Modifier::CROSSED_OUT);

/// What switches each of them on and off. Bold and dim are switched off by one and the same.
const SWITCHES: [(Modifier, u8, u8); 9] = [
    (Modifier::BOLD, 1, 22),
    (Modifier::DIM, 2, 22),
    (Modifier::ITALIC, 3, 23),
    (Modifier::UNDERLINED, 4, 24),
    (Modifier::SLOW_BLINK, 5, 25),
    (Modifier::RAPID_BLINK, 6, 25),
    (Modifier::REVERSED, 7, 27),
    (Modifier::HIDDEN, 8, 28),
    (Modifier::CROSSED_OUT, 9, 29),
];

/// How something looks; at first, as the terminal shows what nobody coloured.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Look {
    ink: Color,
    ground: Color,
    modifier: Modifier,
}

impl Look {
    /// That of a cell.
    pub(super) const fn of(cell: &Cell) -> Self {
        Self { ink: cell.fg, ground: cell.bg, modifier: cell.modifier }
    }

    /// Whether a cell written like this cannot be told from one written as it should be: a blank has no colour of its own.
    pub(super) fn shows(self, cell: &Cell) -> bool {
        let own = Self::of(cell);
        let is_blank = cell.symbol() == " "
            && self.ground == own.ground
            && !self.modifier.union(own.modifier).intersects(SHOWS_ON_BLANKS);
        self == own || is_blank
    }

    /// Turns what was written into this.
    fn follows(self, before: Self) -> Vec<u8> {
        let plain = Self::default();
        let turned = [b"\x1b[", self.switched(before).as_slice(), b"m"].concat();
        // Ends everything at once, and begins again.
        let anew = [b"\x1b[0", [b";", self.switched(plain).as_slice()].concat().as_slice(), b"m"].concat();
        match self == plain {
            true => b"\x1b[0m".to_vec(),
            false if anew.len() < turned.len() => anew,
            false => turned,
        }
    }

    /// The numbers that make this of how it was before.
    fn switched(self, before: Self) -> Vec<u8> {
        let mut numbers: Vec<Vec<u8>> = Vec::new();
        let mut kept = before.modifier;
        for (modifier, _, off) in SWITCHES {
            if kept.contains(modifier) && !self.modifier.contains(modifier) {
                numbers.push(off.to_string().into_bytes());
                SWITCHES.iter().filter(|other| other.2 == off).for_each(|other| kept.remove(other.0));
            }
        }
        let added = self.modifier - kept;
        numbers.extend(
            SWITCHES
                .iter()
                .filter(|(modifier, ..)| added.contains(*modifier))
                .map(|(_, on, _)| on.to_string().into_bytes()),
        );
        if self.ink != before.ink {
            numbers.push(coloured(3, self.ink));
        }
        if self.ground != before.ground {
            numbers.push(coloured(4, self.ground));
        }
        numbers.join(&b';')
    }
}

/// The numbers of a colour: of the letters (3) or behind them (4).
fn coloured(layer: u8, colour: Color) -> Vec<u8> {
    let basic = |number: u8| format!("{layer}8;5;{number}");
    match colour {
        Color::Reset => format!("{layer}9"),
        Color::Black => basic(0),
        Color::Red => basic(1),
        Color::Green => basic(2),
        Color::Yellow => basic(3),
        Color::Blue => basic(4),
        Color::Magenta => basic(5),
        Color::Cyan => basic(6),
        Color::Gray => basic(7),
        Color::DarkGray => basic(8),
        Color::LightRed => basic(9),
        Color::LightGreen => basic(10),
        Color::LightYellow => basic(11),
        Color::LightBlue => basic(12),
        Color::LightMagenta => basic(13),
        Color::LightCyan => basic(14),
        Color::White => basic(15),
        Color::Indexed(number) => basic(number),
        Color::Rgb(red, green, blue) => format!("{layer}8;2;{red};{green};{blue}"),
    }
    .into_bytes()
}

/// What writes a frame.
#[derive(Default)]
pub(super) struct Pen {
    ink: Vec<u8>,
    /// Column and row, once they are known.
    at: Option<(u16, u16)>,
    /// Whether no terminal can be elsewhere: nothing was written since the last jump but letters of one byte.
    is_sure: bool,
    look: Look,
}

impl Pen {
    /// The column and row of the cursor, if they are known.
    pub(super) const fn at(&self) -> Option<(u16, u16)> {
        self.at
    }

    /// How what it writes looks.
    pub(super) const fn look(&self) -> Look {
        self.look
    }

    /// How many bytes a jump takes.
    pub(super) fn jump(&self, x: u16, y: u16) -> usize {
        if self.at == Some((x, y)) { 0 } else { self.way(x, y).len() }
    }

    /// Brings the cursor to a cell.
    pub(super) fn jump_to(&mut self, x: u16, y: u16) {
        if self.at != Some((x, y)) {
            let way = self.way(x, y);
            self.ink.extend(way);
            self.at = Some((x, y));
            self.is_sure = true;
        }
    }

    /// The bytes of a jump: from where the cursor is for sure, or to a place of the screen. Rows and columns are counted from
    /// one, and ones go without saying.
    fn way(&self, x: u16, y: u16) -> Vec<u8> {
        let (row, column) = (u32::from(y) + 1, u32::from(x) + 1);
        let from = self.at.filter(|_| self.is_sure);
        let below = from.is_some_and(|from| from.1.checked_add(1) == Some(y));
        let ahead =
            from.filter(|from| from.1 == y).and_then(|from| x.checked_sub(from.0)).filter(|ahead| *ahead > 0);
        match (x, y, ahead) {
            (0, ..) if below => b"\r\n".to_vec(),
            (.., Some(ahead)) => format!("\x1b[{ahead}C").into_bytes(),
            (0, 0, None) => b"\x1b[H".to_vec(),
            (0, _, None) => format!("\x1b[{row}H").into_bytes(),
            (_, _, None) => format!("\x1b[{row};{column}H").into_bytes(),
        }
    }

    /// Writes a cell of which the terminal makes so many columns.
    pub(super) fn put(&mut self, cell: &Cell, columns: u16) {
        if !self.look.shows(cell) {
            self.take(Look::of(cell));
        }
        self.ink.extend_from_slice(cell.symbol().as_bytes());
        // Terminals do not agree on what is wide.
        self.at = self.at.filter(|_| columns == 1).map(|(x, y)| (x.saturating_add(1), y));
        self.is_sure &= cell.symbol().len() == 1;
    }

    /// Empties the row up to the cursor and the cell there. The cursor stays.
    pub(super) fn erase_to_here(&mut self) {
        self.take_bare();
        self.ink.extend_from_slice(b"\x1b[1K");
    }

    /// Empties the row from the cursor on. The cursor stays.
    pub(super) fn erase_from_here(&mut self) {
        self.take_bare();
        self.ink.extend_from_slice(b"\x1b[K");
    }

    /// What it wrote. From here on, things look as they did before.
    pub(super) fn lift(mut self) -> Vec<u8> {
        self.take(Look::default());
        self.ink
    }

    /// Erasing may leave what blanks would look like now.
    fn take_bare(&mut self) {
        if !self.look.shows(&Cell::EMPTY) {
            self.take(Look::default());
        }
    }

    fn take(&mut self, look: Look) {
        if look != self.look {
            self.ink.extend(look.follows(self.look));
            self.look = look;
        }
    }
}
