//! You have a ratatui program, and Arabic comes out wrong: letters stand apart or run backwards, `(WHO)` becomes `)WHO(`,
//! the end of a line is missing, the cursor is somewhere else, and in another terminal it is all wrong in another way.
//!
//! A terminal gives each cell one picture, and most of them know nothing of Arabic. So everything is done here: letters are
//! joined, rows cut, put into the order in which they are seen and measured in cells. What comes out goes into ratatui's
//! own widgets, or into any buffer of cells.
//!
//! # What goes wrong
//!
//! * **Letters.** Arabic letters change their shape where they join. A cell knows no neighbour, so each letter is drawn as
//!   if it stood alone, and the first letter of the word stands at its left.
//! * **Width.** Lam and alef (“لا”, the word *no*) are drawn in one cell. ratatui 0.30 counts them as one and writes two, so
//!   that the end of a right-aligned line is pushed out: of “سلام لا” the word *no* is lost.
//! * **Wrapping.** Whoever turns a text round before it is wrapped finds the end of the sentence in the first row.
//! * **Numbers and names.** By the letter of Unicode's algorithm a date, a number to call or `C++` is turned round in an
//!   Arabic line: `22-11-2026`, `++C`.
//! * **Terminals.** Some reorder each row once more, across the frames between your panes, and take the cursor along.
//!
//! # In ten lines
//!
#![cfg_attr(feature = "ratatui", doc = "```")]
#![cfg_attr(not(feature = "ratatui"), doc = "```ignore")]
//! # use ratatui::backend::TestBackend;
//! # use ratatui::layout::Position;
//! # use ratatui::style::Style;
//! # use ratatui::text::Line;
//! # use ratatui::widgets::Paragraph;
//! # use tui_bidi::encode::{Encoding, encode};
//! # use tui_bidi::{Direction, Harakat, flow};
//! # let mut terminal = ratatui::Terminal::new(TestBackend::new(12, 1))?;
//! terminal.draw(|frame| {
//!     let area = frame.area();
//!     let rows = flow("قل: لا (WHO)", area.width, Direction::RightToLeft, Harakat::Keep);
//!     let lines: Vec<Line> = rows.iter().map(|row| row.line(|_glyph| Style::new())).collect();
//!     frame.render_widget(Paragraph::new(lines), area);
//!     // Last of all, and only for a terminal that would reorder the frame (see the table below):
//!     encode(frame.buffer_mut(), Encoding::Visual, Position::ORIGIN);
//! })?;
//! terminal.backend().assert_buffer_lines([" (WHO) \u{FEFB} :\u{FEDE}\u{FED7}"]);
//! # Ok::<(), std::convert::Infallible>(())
//! ```
//!
//! Three programs to copy from: `examples/paragraph.rs`, `two_columns.rs` (two languages side by side) and `input.rs` (a line
//! that is typed, with its cursor).
//!
//! # Questions
//!
//! **Do I have to change my widgets?** No, but what you give them. `Paragraph`, `List`, `Table` and the title of a `Block`
//! take a `Line`: give them [`Row::line`], made by [`flow`] for text that wraps and by [`cut`] for what has one row, such as
//! a title or a cell of a table. Do not let a `Paragraph` wrap such lines again. Whoever paints cells takes the glyphs of a
//! [`Row`] and starts at [`Row::indent`].
//!
//! **And styles?** A [`Glyph`] says which bytes of your text it stands for: look the style up there. No highlight can
//! change a shape, and one that ends inside a word does not tear it apart.
//!
//! **Which direction?** That of the language of the text, if you know it; it is never guessed behind your back. For messages
//! of which nothing is known there is [`Direction::first_strong`]. English text goes the same way, as
//! [`Direction::LeftToRight`], and may hold Arabic words.
//!
//! **Text that is typed?** Keep it in logical order, as it was typed; lay it for each frame, one cell narrower than its
//! field, and ask [`Row::cursor`] where the cursor goes. `encode` says where to set it in a terminal that takes it along.
//!
//! **Copying, searching, the window's title?** Use your own text: nothing but a [`Row`] is in visual order. [`plain`] cleans
//! what leaves for paper, clipboard or voice.
//!
//! **Which terminals?** See [below](#which-terminal-needs-what). In xterm, foot, alacritty and in a VTE, Konsole or mlterm
//! that was told to leave rows alone, nothing more has to be done.
//!
//! **Is it fast?** A screen of 80×24 full of Arabic is laid in a quarter of a millisecond and encoded in a tenth of one at
//! most (`benches/layout.rs`). Time grows with the length of the text.
//!
//! **Why not unicode-bidi alone?** It gives levels. Joining, lam-alef, islands, wrapping, cells and terminals remain to be
//! done, and its 0.3.18 misplaces brackets after an isolate that follows a number, which in rows of a screen is not rare. The
//! levels are those of `wezterm-bidi`.
//!
//! # Which terminal needs what
//!
//! | terminal | [`Encoding`](encode::Encoding) | [`Harakat`] | tell it first | known by |
//! |---|---|---|---|---|
//! | xterm | `Visual` | `Keep` | | name `XTerm` |
//! | foot, alacritty, st, the Linux console | `Visual` | `Strip` | | `TERM` |
//! | VTE (GNOME Terminal, Tilix …), mintty, `WezTerm` | `Visual` | `Keep` | `CSI 8 l`, and `CSI 8 h` when you leave | answers `CSI 8 $ p` |
//! | Konsole | `Visual` | `Keep` | `OSC 50 ; BidiRenderingEnabled=false BEL`, later `true` | name `Konsole` |
//! | mlterm | `Visual` | `Keep` | `OSC 5379 ; use_ctl=false BEL`, later `true` | kind 24 |
//! | kitty from 0.40 on | `Osc66` | `Keep` | | name `kitty`, and makes `OSC 66 ; w=2 ; …` two columns wide |
//! | kitty before 0.40 | `Visual` (not good) | `Keep` | | name `kitty` |
//! | xterm.js (VS Code, ttyd, `JupyterLab`), Apple's Terminal | `Lrm` | `Keep` | | kind 0 version 276; `TERM_PROGRAM` |
//! | `PuTTY` | `Logical` | `Keep` | | kind 0 version 136 |
//! | `QTerminal` | `Logical` (no good way) | `Strip` | | kind 0 version 115 |
//! | tmux in VTE | `Lrm` | `Keep` | | `#{client_termname}`, `VTE_VERSION` |
//! | tmux in Konsole | `Logical`, or `Visual` if tmux passes the switch on | `Keep` | | |
//! | tmux elsewhere | as the terminal around it | | | |
//! | what shapes and reorders everything itself | `Terminal` | its [`letters`](encode::Encoding::letters) | | |
//!
//! *Name* is the answer to `CSI > 0 q`, *kind* and *version* the first two numbers of that to `CSI > c`. Apple's Terminal,
//! mintty and `WezTerm` are from what is told of them or from their source; the rest was seen. A terminal that nobody knows
//! gets `Visual`, and a person should be able to choose another way: show them a word in each and ask which reads right.
//!
//! What all of it asks of a terminal is a font with the Arabic presentation forms (U+FB50 to U+FDFF, U+FE70 to U+FEFF), as
//! `DejaVu` Sans Mono has them.
//!
//! # The way a passage goes
//!
//! 1. [`flow`] parts the text at line feeds; each part is a paragraph.
//! 2. Islands are found (`tokens`, `telephone`): addresses, numbers, names with signs, names of keys. Where the text runs
//!    from right to left they are put between isolates (`islands`).
//! 3. Each character gets its level ([`levels`]) by Unicode's algorithm, the base direction being given.
//! 4. Letters are joined over the whole paragraph (`joining`, `forms`).
//! 5. Characters become clusters, one glyph each (`clusters`): a letter with its marks, or lam and alef in one cell.
//! 6. Rows are cut in logical order (`wrap`), and only then reordered and mirrored.
//! 7. When a frame is finished, [`encode`] makes its cells proof against what the terminal would do to them.
//!
//! # What holds
//!
//! * Unicode's own suites (860,000 cases), 2,000 lines of ICU's and 25,000 words of `HarfBuzz`'s come out without a
//!   difference.
//! * Nothing but a space at the end of a row, a line feed or a format character is left out of the rows.
//! * A word has the same shapes whatever the width, the style and the row.
//! * What [`cells`] measures is what is painted.
//! * A frame that was encoded can be compared with the one before, cell by cell: ratatui goes on sending only what changed.
//!
//! # What it does not do
//!
//! * Shape anything but Arabic letters that have presentation forms: Arabic, Persian, Urdu, Kurdish, Uyghur, Sindhi. Hebrew
//!   needs no more. Syriac, N'Ko, Thaana and the scripts of India stay letter by letter.
//! * Vertical text, hyphenation, justification.
//! * Find out which terminal this is, or talk to it.
//! * Guess a direction unasked, or mirror your layout: whether the sidebar changes sides is yours to say.
//!
//! # Without ratatui
//!
//! Feature `ratatui` (on by default) brings [`encode`] and [`Row::line`] and needs `ratatui-core` alone. Without it the rest
//! goes with any library that paints cells:
//!
//! ```
//! use tui_bidi::{Direction, Harakat, flow};
//!
//! let rows = flow("أهلاً بك في المكتبة.", 12, Direction::RightToLeft, Harakat::Keep);
//! for row in &rows {
//!     let mut column = row.indent(12); // an Arabic row starts at the right
//!     for glyph in &row.glyphs {
//!         // paint glyph.symbol at this column, in the style of byte glyph.source.start
//!         column += glyph.cells;
//!     }
//!     assert_eq!(column, 12);
//! }
//! ```

#[cfg(feature = "ratatui")]
pub mod encode;
pub mod levels;

#[cfg(feature = "ratatui")]
mod line;

mod clusters;
mod forms;
mod islands;
mod joining;
mod plain;
mod row;
mod telephone;
mod tokens;
mod wrap;

use std::ops::Range;

use clusters::Cluster;
pub use plain::plain;
pub use row::{Glyph, Row};

/// Which way a language runs.
///
/// It is given with every text, since no text says it: an Arabic sentence that begins with “WHO” is still Arabic.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Direction {
    /// As English.
    LeftToRight,
    /// As Arabic.
    RightToLeft,
}

/// What a terminal can do with letters and their vowel marks.
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Harakat {
    /// Marks are drawn on their letter; the letters are joined here.
    Keep,
    /// Marks are drawn wrongly: left out. The letters are joined here.
    Strip,
    /// The terminal joins the letters itself: each is left as it was typed, with its marks, in a cell of its own.
    Untouched,
}

/// Lays `text`, in logical order, into rows of at most `width` cells. Each line feed begins a paragraph; an empty
/// paragraph is an empty row.
///
/// A word wider than a row is broken between its letters, which keep their joined shapes. A width of 0 counts as 1, and
/// only there may a glyph of two cells be wider than its row.
///
/// ```
/// use tui_bidi::{Direction, Harakat, flow};
///
/// let rows = flow("اتصل بالرقم +44 20 7946 0958", 16, Direction::RightToLeft, Harakat::Keep);
/// let seen: Vec<String> =
///     rows.iter().map(|row| row.glyphs.iter().map(|glyph| glyph.symbol.as_str()).collect()).collect();
/// assert_eq!(seen[0], "\u{FEE2}\u{FED7}\u{FEAE}\u{FEDF}\u{FE8E}\u{FE91} \u{FEDE}\u{FEBC}\u{FE97}\u{FE8D}"); // begins at the right
/// assert_eq!(seen[1], "+44 20 7946 0958"); // neither turned round nor torn apart
/// ```
pub fn flow(text: &str, width: u16, direction: Direction, harakat: Harakat) -> Vec<Row> {
    let mut rows = Vec::new();
    for (offset, paragraph) in paragraphs(text) {
        let clusters = clusters::clusters(paragraph, offset, direction, harakat);
        if clusters.is_empty() {
            rows.push(Row::empty(direction));
        }
        rows.extend(wrapped(clusters, width, direction));
    }
    rows
}

/// A paragraph in rows.
fn wrapped(clusters: Vec<Cluster>, width: u16, direction: Direction) -> impl Iterator<Item = Row> {
    let cuts = wrap::rows(&clusters, width);
    let mut clusters = clusters.into_iter();
    cuts.into_iter().map(move |cut| {
        let mut line: Vec<Cluster> = clusters.by_ref().take(cut.taken).collect();
        line.truncate(cut.painted);
        Row::new(line, direction)
    })
}

/// The same for letters that no cell holds: those of a font, on paper. `measure` says how wide the bytes of one letter with
/// its marks are, and `width` how wide a row is, both in one unit of the caller's, at most 65535 of it.
///
/// A glyph says which bytes it stands for and its level; its symbol is the letter as it was typed, for whatever joins
/// letters there to shape it. `cells` counts the caller's units.
///
/// ```
/// use tui_bidi::{Direction, flow_measured};
///
/// let rows = flow_measured("one two", 500, Direction::LeftToRight, |_| 100);
/// assert_eq!(rows.len(), 2);
/// assert_eq!((rows[0].glyphs.len(), rows[0].cells), (3, 300));
/// ```
pub fn flow_measured(
    text: &str,
    width: u16,
    direction: Direction,
    mut measure: impl FnMut(&Range<usize>) -> u16,
) -> Vec<Row> {
    let mut rows = Vec::new();
    for (offset, paragraph) in paragraphs(text) {
        let mut clusters = clusters::clusters(paragraph, offset, direction, Harakat::Untouched);
        for cluster in &mut clusters {
            cluster.glyph.cells = measure(&cluster.glyph.source);
        }
        rows.extend(wrapped(clusters, width, direction));
    }
    rows
}

/// The text, one paragraph, with controls round what the bidirectional algorithm would turn round: numbers to call, dates,
/// addresses. For whatever lays the text itself and obeys U+2066 to U+2069, as a browser does.
///
/// ```
/// use tui_bidi::{Direction, isolated};
///
/// assert_eq!(isolated("حتى 2026-11-22", Direction::RightToLeft), "حتى \u{2066}2026-11-22\u{2069}");
/// ```
pub fn isolated(text: &str, direction: Direction) -> String {
    let letters: Vec<char> = text.chars().collect();
    let tokens = tokens::tokens(&letters);
    islands::isolate(&letters, &tokens, direction == Direction::RightToLeft).letters.into_iter().collect()
}

/// Cuts `text`, a paragraph in logical order, between words so that rows take at most `width` cells, and leaves its letters
/// and their order to whatever shows it. Only a word that is wider than a row is broken: who hears it hears it whole.
///
/// Widths are those of a terminal that joins no letters: where one does, rows come out shorter, never longer. For output
/// that is no screen: a pipe, a log, a program that reads aloud.
///
/// ```
/// use tui_bidi::{Direction, lines};
///
/// assert_eq!(lines("one two three", 7, Direction::LeftToRight), ["one two", "three"]);
/// ```
pub fn lines(text: &str, width: u16, direction: Direction) -> Vec<&str> {
    let mut clusters = clusters::clusters(text, 0, direction, Harakat::Untouched);
    let mut space = false;
    for cluster in &mut clusters {
        if cluster.gap == wrap::Gap::Open && !space {
            cluster.gap = wrap::Gap::Inside;
        }
        space = cluster.is_space();
    }
    let mut rest = clusters.as_slice();
    let mut lines = Vec::new();
    for cut in wrap::rows(&clusters, width) {
        let painted = rest.get(..cut.painted).unwrap_or_default();
        let start = painted.first().map_or(0, |first| first.glyph.source.start);
        let end = painted.last().map_or(start, |last| last.glyph.source.end);
        lines.push(text.get(start..end).unwrap_or_default());
        rest = rest.get(cut.taken..).unwrap_or_default();
    }
    lines
}

/// Lays `text` into one row of at most `width` cells. What does not fit is cut off at its logical end (the left of an
/// Arabic row) and stood for by “…”, whose source is all that was cut. For titles, tabs, the cells of a table.
///
/// ```
/// use tui_bidi::{Direction, Harakat, cut};
///
/// let row = cut("one two three", 9, Direction::LeftToRight, Harakat::Keep);
/// assert_eq!(row.glyphs.iter().map(|glyph| glyph.symbol.as_str()).collect::<String>(), "one two…");
/// ```
pub fn cut(text: &str, width: u16, direction: Direction, harakat: Harakat) -> Row {
    let mut clusters = clusters::clusters(text, 0, direction, harakat);
    let whole: usize = clusters.iter().map(|cluster| usize::from(cluster.glyph.cells)).sum();
    if whole <= usize::from(width) {
        return Row::new(clusters, direction);
    }
    if width == 0 {
        return Row::empty(direction);
    }
    let mut room = width - 1;
    let fitting = clusters.iter().take_while(|cluster| {
        let left = room.checked_sub(cluster.glyph.cells);
        room = left.unwrap_or(0);
        left.is_some()
    });
    let mut kept = fitting.count();
    while kept > 0 && clusters.get(kept - 1).is_some_and(Cluster::is_space) {
        kept -= 1;
    }
    let start = clusters.get(kept).map_or(0, |first| first.glyph.source.start);
    clusters.truncate(kept);
    let glyph =
        Glyph { symbol: "…".to_owned(), cells: 1, source: start..text.len(), level: direction.level() };
    clusters.push(Cluster { glyph, letter: '…', gap: wrap::Gap::None, wall: None });
    Row::new(clusters, direction)
}

/// How many cells `text` takes when it is painted on one row.
///
/// Not the same as adding up the widths of its characters: lam and alef share a cell, marks and controls take none.
///
/// ```
/// assert_eq!(tui_bidi::cells("سلام لا"), 5);
/// assert_eq!(tui_bidi::cells("漢字"), 4);
/// ```
pub fn cells(text: &str) -> u16 {
    clusters::cells(text)
}

/// The paragraphs of a text, with the byte at which each begins.
fn paragraphs(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut offset = 0;
    let last = (text.is_empty() || text.ends_with(is_line_end)).then_some("");
    text.split_inclusive(is_line_end).chain(last).map(move |part| {
        let start = offset;
        offset += part.len();
        let paragraph = part.strip_suffix(is_line_end).unwrap_or(part);
        (start, paragraph.strip_suffix('\r').unwrap_or(paragraph))
    })
}

/// What ends a paragraph or a line within one.
const fn is_line_end(letter: char) -> bool {
    matches!(letter, '\n' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests;

/// The code of the README is tested like any other.
#[cfg(all(doctest, feature = "ratatui"))]
#[doc = include_str!("../README.md")]
mod readme {}
