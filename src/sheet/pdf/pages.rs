//! Which rows stand on which page.
//!
//! A block that fits a page is not torn, what holds on to the next one stays with it, and nothing is ever lost: what is
//! longer than a page goes on on the next. It refuses to know what is in a row.

use std::ops::Range;

use super::Block;

/// Some rows of a block on a page.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Placed {
    /// Which block, from 0.
    pub block: usize,
    /// Which of its rows.
    pub rows: Range<usize>,
    /// Whether its end stands here: its lines to write on, its rule.
    pub ends: bool,
    /// How far its upper edge is from that of the page's free height.
    pub top: f32,
}

/// The pages, each with what stands on it from top to bottom, for pages of this free height. At least one.
pub(super) fn pages(blocks: &[Block], height: f32) -> Vec<Vec<Placed>> {
    let mut pages = vec![Vec::new()];
    let mut top = 0.0_f32;
    let mut at = 0;
    while at < blocks.len() {
        let end = group_end(blocks, at);
        let group = blocks.get(at..end).unwrap_or_default();
        let whole: f32 = group.iter().map(|block| block.above + block.height()).sum();
        if top > 0.0 && top + whole > height {
            pages.push(Vec::new());
            top = 0.0;
        }
        for (nth, block) in group.iter().enumerate() {
            place(&mut pages, &mut top, at + nth, block, height);
        }
        at = end;
    }
    pages
}

/// Where the blocks end that hold on to one another from here.
fn group_end(blocks: &[Block], start: usize) -> usize {
    let held = blocks.iter().skip(start).take_while(|block| block.holds).count();
    (start + held + 1).min(blocks.len())
}

fn place(pages: &mut Vec<Vec<Placed>>, top: &mut f32, nth: usize, block: &Block, height: f32) {
    if *top > 0.0 {
        *top += block.above;
    }
    let mut start = 0;
    loop {
        let left = block.rows.len() - start;
        let room = rows_in(height - *top, block.leading).min(left);
        let rest = block.height() - block.leading * rows(start) <= height - *top + 0.01;
        // A page that has nothing on it yet takes one row, however low it is.
        let taken = if rest { left } else { room.min(left).max(usize::from(*top <= 0.0 && left > 0)) };
        if let Some(page) = pages.last_mut().filter(|_| taken > 0 || rest || *top <= 0.0) {
            page.push(Placed { block: nth, rows: start..start + taken, ends: rest, top: *top });
        }
        start += taken;
        if rest || (start == block.rows.len() && *top <= 0.0) {
            *top += if rest { block.height() - block.leading * rows(start - taken) } else { height };
            return;
        }
        pages.push(Vec::new());
        *top = 0.0;
    }
}

fn rows(many: usize) -> f32 {
    f32::from(u16::try_from(many).unwrap_or(u16::MAX))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a page has some dozens of rows; a negative or endless number of them is none or all that fit a u16"
)]
fn rows_in(height: f32, leading: f32) -> usize {
    if leading <= 0.0 { usize::MAX } else { usize::from((height / leading).max(0.0) as u16) }
}
