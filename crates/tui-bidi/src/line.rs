//! Rows for ratatui's widgets.
//!
//! What is in a row is shaped and in the order in which it is seen, one symbol a cell or two. ratatui measures such a symbol
//! as it is painted, so a laid row may go wherever a `Line` goes. It refuses to know what the line is put into.

use ratatui_core::style::Style;
use ratatui_core::text::{Line, Span};

use super::{Direction, Glyph, Row};

impl Row {
    /// The row as ratatui's `Line`, for a `Paragraph`, a `List`, a `Table`, the title of a `Block`: each glyph in the style
    /// that `style` says, at the row's start edge (an Arabic one is right-aligned).
    ///
    /// It must not be wrapped again; a `Paragraph` does that only if it is told to.
    ///
    /// ```
    /// use ratatui_core::buffer::Buffer;
    /// use ratatui_core::layout::Rect;
    /// use ratatui_core::style::{Color, Style};
    /// use ratatui_core::widgets::Widget as _;
    /// use tui_bidi::{Direction, Harakat, flow};
    ///
    /// let text = "سلام، Anna";
    /// let name = 11..text.len();
    /// let rows = flow(text, 12, Direction::RightToLeft, Harakat::Keep);
    /// let line = rows[0].line(|glyph| match name.contains(&glyph.source.start) {
    ///     true => Style::new().fg(Color::Green), // styles are those of the text, not of its place on the screen
    ///     false => Style::new(),
    /// });
    ///
    /// let mut frame = Buffer::empty(Rect::new(0, 0, 12, 1));
    /// line.render(frame.area, &mut frame);
    /// assert_eq!(frame[(3, 0)].symbol(), "A");
    /// assert_eq!(frame[(3, 0)].fg, Color::Green);
    /// assert_eq!(frame[(11, 0)].symbol(), "\u{FEB3}"); // seen, as it begins a word
    /// ```
    pub fn line(&self, style: impl Fn(&Glyph) -> Style) -> Line<'_> {
        let line: Line<'_> =
            self.glyphs.iter().map(|glyph| Span::styled(glyph.symbol.as_str(), style(glyph))).collect();
        match self.direction {
            Direction::LeftToRight => line.left_aligned(),
            Direction::RightToLeft => line.right_aligned(),
        }
    }
}
