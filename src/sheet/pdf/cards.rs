//! Cards to cut out: 85 by 55 mm, as large as a bank card, or larger for large print.
//!
//! The last part of such a sheet is the back of every other: it stands on the next page as often as there are cards, where it
//! lies behind them when both sides of the paper are printed. Words are made smaller until they fit their card, and no
//! smaller than can be read. It refuses to know what a card says.

use super::faces::Faces;
use super::layer::{Layer, Setting};
use super::pages::Placed;
use super::{Block, MARGIN, Role, Sheet, Unprintable, WRITING, Words, size};
use crate::passage::Passage;
use crate::preferences::Look;
use crate::sheet::Part;
use tui_bidi::Direction;

/// What is free inside the edge of a card.
pub(super) const INNER: f32 = 9.0;
/// 85 by 55 mm.
const CARD: (f32, f32) = (240.94, 155.9);
/// For large print: as wide as the rows of a page of A4.
const LARGE: (f32, f32) = (500.0, 228.0);
/// The letters of a card, and how small they may become where its words are many.
const LETTERS: [f32; 7] = [13.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0];
/// The same for large print.
const LARGE_LETTERS: [f32; 7] = [22.0, 20.0, 18.0, 17.0, 16.0, 15.0, 14.0];

/// Where cards stand on a page.
struct Grid {
    card: (f32, f32),
    columns: usize,
    rows: usize,
    /// How far the first card is from the upper edge of the page’s free height, and from the left edge of the page.
    top: f32,
    left: f32,
    /// Whether the first card is at the right.
    from_the_right: bool,
}

impl Grid {
    /// Under a title of this height.
    fn of(look: Look, title: f32, from_the_right: bool) -> Self {
        let (width, height) = size(look.paper);
        let (widest, high) = if look.large { LARGE } else { CARD };
        let wide = widest.min(width - 2.0 * MARGIN);
        let columns = fits(width - MARGIN, wide);
        let top = title + 8.0;
        let rows = fits(height - MARGIN - top - MARGIN / 2.0, high);
        let left = (width - wide * count(columns)) / 2.0;
        Self { card: (wide, high), columns, rows, top, left, from_the_right }
    }

    const fn on_a_page(&self) -> usize {
        self.columns * self.rows
    }

    /// Where the words of a card stand: from where to where across the page, and how far down. The first on a page is 0.
    fn inside(&self, nth: usize) -> ((f32, f32), f32) {
        let (wide, high) = self.card;
        let column = nth % self.columns;
        let column = if self.from_the_right { self.columns - 1 - column } else { column };
        let left = self.left + count(column) * wide;
        ((left + INNER, left + wide - INNER), self.top + count(nth / self.columns) * high + INNER)
    }
}

/// How often one length fits into another; once at least.
fn fits(whole: f32, one: f32) -> usize {
    (1..100_u16).take_while(|times| one * f32::from(*times) <= whole).last().map_or(1, usize::from)
}

fn count(things: usize) -> f32 {
    f32::from(u16::try_from(things).unwrap_or(u16::MAX))
}

/// The title, the cards page by page, and behind each page of cards one of their backs.
pub(super) fn cards(
    sheet: &Sheet,
    look: Look,
    faces: &Faces,
) -> Result<(Vec<Block>, Vec<Vec<Placed>>), Unprintable> {
    let mut layer = Layer::of(look, faces);
    let head = Setting { role: Role::Title, size: 1.3, bold: true, ..Layer::PLAIN };
    layer.words(&sheet.title, head, false)?;
    let mut blocks = layer.blocks;
    let is_turned = sheet.title.own.locale.direction() == Direction::RightToLeft;
    let grid = Grid::of(look, blocks.iter().map(Block::height).sum(), is_turned);
    let mut cards = Vec::with_capacity(sheet.parts.len());
    for card in fitting(&sheet.parts, look, &grid, faces)? {
        let first = blocks.len();
        blocks.extend(card);
        cards.push(first..blocks.len());
    }
    let mut titled: Vec<Placed> = Vec::new();
    let title = 0..cards.first().map_or(blocks.len(), |card| card.start);
    put(&mut titled, &blocks, title, (None, 0.0), false);
    let Some((back, fronts)) = cards.split_last() else { return Ok((blocks, vec![titled])) };
    let mut pages = Vec::new();
    for (nth, shown) in fronts.chunks(grid.on_a_page()).enumerate() {
        let mut front = if nth == 0 { std::mem::take(&mut titled) } else { Vec::new() };
        let mut behind = Vec::new();
        for (at, card) in shown.iter().enumerate() {
            let (cell, top) = grid.inside(at);
            put(&mut front, &blocks, card.clone(), (Some(cell), top), false);
            put(&mut behind, &blocks, back.clone(), (Some(cell), top), nth + at > 0);
        }
        pages.extend([front, behind]);
    }
    Ok((blocks, pages))
}

/// The words of all cards, in the largest letters in which every one of them fits its card.
fn fitting(parts: &[Part], look: Look, grid: &Grid, faces: &Faces) -> Result<Vec<Vec<Block>>, Unprintable> {
    let (wide, high) = grid.card;
    let letters = if look.large { LARGE_LETTERS } else { LETTERS };
    let mut cards = Vec::new();
    for plain in letters {
        let layer = || Layer {
            faces,
            plain,
            hand: WRITING,
            width: wide - 2.0 * INNER,
            beside: false,
            blocks: Vec::new(),
        };
        let laid = parts.iter().enumerate().map(|(nth, part)| card(layer(), part, nth, grid));
        cards = laid.collect::<Result<Vec<_>, _>>()?;
        if cards.iter().all(|card| height(card) <= high - 2.0 * INNER) {
            break;
        }
    }
    Ok(cards)
}

fn height(card: &[Block]) -> f32 {
    card.iter().map(|block| block.above + block.height()).sum()
}

fn card(mut layer: Layer<'_>, part: &Part, nth: usize, grid: &Grid) -> Result<Vec<Block>, Unprintable> {
    let above = layer.plain * 0.3;
    let name = Setting { role: Role::Heading(nth), size: 1.2, bold: true, ..Layer::PLAIN };
    layer.twice(&part.name, name)?;
    for line in part.entries.iter().flat_map(|entry| &entry.lines) {
        layer.twice(&line.words, Setting { above, ..Layer::PLAIN })?;
    }
    if let Some(first) = layer.blocks.first_mut() {
        first.card = Some(grid.card);
    }
    Ok(layer.blocks)
}

impl Layer<'_> {
    /// Words of a card: the language beside is smaller, for whoever holds it.
    fn twice(&mut self, words: &Words, setting: Setting) -> Result<(), Unprintable> {
        self.passage(&words.own, setting)?;
        let Some(other) = &words.other else { return Ok(()) };
        let size = setting.size * 0.75;
        // There is one line to write on, and the words under it say what for.
        let text = other.text.replace('_', "").trim().to_owned();
        let other = &Passage { text, ..other.clone() };
        self.passage(other, Setting { role: Role::Paragraph, size, above: 0.0, ..setting })
    }
}

/// Puts blocks onto a page one under the other, the first at this place.
fn put(
    page: &mut Vec<Placed>,
    blocks: &[Block],
    these: std::ops::Range<usize>,
    (cell, mut top): (Option<(f32, f32)>, f32),
    again: bool,
) {
    for (nth, block) in blocks.iter().enumerate().take(these.end).skip(these.start) {
        top += if nth == these.start { 0.0 } else { block.above };
        page.push(Placed { block: nth, rows: 0..block.rows.len(), ends: true, top, cell, again });
        top += block.height();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{App, Message, Policy, Setting as Place};
    use crate::phrasebook::Phrasebooks;
    use crate::sheet::{Printable, booklet};
    use shelf::content::Id;
    use shelf::language::Locale;
    use std::sync::Arc;

    /// In every language and with every other one, plain and large.
    #[test]
    fn every_card_of_the_shelf_has_room_for_its_words() {
        let faces = Faces::read();
        for locale in Locale::ALL {
            let (shelf, said) = crate::embedded::shelf().unwrap();
            let mut app = App::new(Policy::of(Place::Personal), locale, Arc::new(shelf));
            app.update(Message::UseLanguage(locale));
            let books = Phrasebooks::new(said);
            for second in [None].into_iter().chain(Locale::ALL.into_iter().map(Some)) {
                let form = Printable::Form(Id::new("cards").unwrap());
                let sheet =
                    booklet(&[form], &app, &books, second.filter(|second| *second != locale)).unwrap();
                for large in [false, true] {
                    let look = Look { large, ..Look::default() };
                    let grid = Grid::of(look, 40.0, false);
                    for card in fitting(&sheet.parts, look, &grid, &faces).unwrap() {
                        let high = height(&card);
                        assert!(high <= grid.card.1 - 2.0 * INNER, "{high} in {locale:?} and {second:?}");
                    }
                }
            }
        }
    }
}
