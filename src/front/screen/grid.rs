//! Where things stand in a window of this size: the page, the column in which words begin, what hangs in front of it.
//!
//! All columns count from the start edge of the page and are mirrored once, when something is painted. One edge: all words
//! of a page begin in the same column. This file refuses to know what a page says.

use ratatui::layout::Size;
use tui_bidi::Harakat;

use super::signs::Signs;

/// The smallest window for a page.
pub const SMALLEST: Size = Size { width: 40, height: 12 };
/// From this width and height on there is room for a thread, air, and marks in front of the words.
const ROOMY: Size = Size { width: 56, height: 16 };
/// From this width on words stand as far in as on paper.
const WIDE: u16 = 72;
/// From this width on a page is a sheet of paper on a desk.
const DESK: u16 = 100;
/// From this width on two languages stand side by side.
const TWO: u16 = 110;
/// From this height on a sheet has room for titles in large letters.
const LETTERS: u16 = 36;
/// The longest line in two languages.
const LONGEST: u16 = 72;

/// What a page is arranged for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Frame {
    /// The window, in cells.
    pub size: Size,
    /// What the terminal can do with vowel marks.
    pub harakat: Harakat,
    /// The signs that it has.
    pub signs: Signs,
    /// Whether choices are as high as a finger.
    pub large: bool,
    /// Whether a square that a phone reads can be painted: it takes colours, and half blocks.
    pub codes: bool,
}

impl Frame {
    /// A window of this size, at a terminal that can show everything.
    pub const fn of(size: Size) -> Self {
        Self { size, harakat: Harakat::Keep, signs: Signs::Full, large: false, codes: true }
    }
}

/// Where things stand. Columns are cells from the start edge of the page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a property of a window, and any of them go together"
)]
pub struct Grid {
    /// The first column of the page in the window, from the left.
    pub left: u16,
    /// Its first row.
    pub top: u16,
    /// How wide the page is.
    pub width: u16,
    /// How high it is.
    pub height: u16,
    /// Where words begin.
    pub text: u16,
    /// How long a line is.
    pub measure: u16,
    /// How long it may be where the page does not fit otherwise.
    pub longest: u16,
    /// Where the words of a choice begin; the same but in small windows.
    pub choice: u16,
    /// How far before its words a mark or a bar hangs; where there is no gutter, these words move in.
    pub hang: u16,
    /// How far such words move in.
    pub inset: u16,
    /// The first cell of a tab, where the cursor stands.
    pub tab: u16,
    /// The first of the three cells of a number.
    pub cap: u16,
    /// Whether there is a thread, air around it, and grounds behind the names of keys.
    pub roomy: bool,
    /// Whether the page lies on a desk.
    pub is_sheet: bool,
    /// Whether there are two languages side by side.
    pub is_double: bool,
    /// Whether choices are as high as a finger.
    pub large: bool,
    /// Whether titles are painted in large letters, as far as they can be.
    pub letters: bool,
}

impl Grid {
    /// The grid of this window; `two` says that a page is shown in two languages.
    pub fn of(frame: Frame, two: bool) -> Self {
        let Size { width, height } = frame.size;
        let all = Self {
            left: 0,
            top: 0,
            width,
            height,
            text: 1,
            measure: width.saturating_sub(2),
            longest: width.saturating_sub(2),
            choice: 5,
            hang: 2,
            inset: 2,
            tab: 1,
            cap: 1,
            roomy: width >= ROOMY.width && height >= ROOMY.height,
            is_sheet: false,
            is_double: false,
            large: frame.large,
            letters: false,
        };
        if !all.roomy {
            return Self { large: false, ..all };
        }
        let roomy = Self { inset: 0, cap: 2, text: 6, choice: 6, ..all };
        if width < WIDE {
            let measure = width.saturating_sub(10);
            return Self { measure, longest: measure, ..roomy };
        }
        let wide = Self { text: 8, choice: 8, tab: 3, cap: 4, ..roomy };
        if two && width >= TWO {
            let measure = (width.saturating_sub(22) / 2).min(LONGEST);
            let page = measure.saturating_mul(2).saturating_add(22);
            let left = width.saturating_sub(page) / 2;
            return Self { left, width: page, measure, longest: measure, is_double: true, ..wide };
        }
        if width < DESK {
            let longest = width.saturating_sub(12);
            return Self { measure: longest.min(64), longest: longest.min(68), ..wide };
        }
        let page = 82;
        let (desk, most) = if frame.large { (4, 48) } else { (6, 36) };
        let rows = height.saturating_sub(desk).clamp(28, most).min(height);
        // Half blocks are missing in fonts of consoles, and mean nothing to a terminal that joins letters by itself.
        let letters = frame.signs == Signs::Full && frame.harakat != Harakat::Untouched;
        Self {
            left: width.saturating_sub(page) / 2,
            top: height.saturating_sub(rows) / 3,
            width: page,
            height: rows,
            measure: 66,
            longest: 66,
            is_sheet: true,
            letters: frame.large && letters && height >= LETTERS,
            ..wide
        }
    }

    /// One of the two halves of a page in two languages: each is a page of its own.
    #[must_use]
    pub const fn half(self) -> Self {
        Self { width: self.width / 2, ..self }
    }

    /// The column behind the last one of a row that is filled.
    pub fn row_end(self) -> u16 {
        let behind = self.text.saturating_add(self.longest).saturating_add(1);
        if self.roomy { behind.min(self.width) } else { self.width }
    }

    /// The first column of the key bar, and the one behind its last.
    pub const fn bar(self) -> (u16, u16) {
        // Of forty columns each may be needed.
        (self.tab, if self.roomy { self.width.saturating_sub(self.tab) } else { self.width })
    }

    /// How many cells a title in large letters may take: no more than the words below it.
    pub const fn lettered(self) -> u16 {
        self.measure
    }

    /// How many rows stand above the title.
    pub const fn above(self) -> u16 {
        if self.roomy { 3 } else { 1 }
    }
}
