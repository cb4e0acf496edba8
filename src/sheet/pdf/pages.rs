//! Which rows stand on which page.
//!
//! A block that fits a page is not torn, what holds on to the next one stays with it, and nothing is ever lost: what is
//! longer than a page goes on on the next. It refuses to know what is in a row.

use std::ops::Range;

use super::{Block, Column};

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
    /// From where to where it reaches from the left edge of the page; none where it has the free width.
    pub cell: Option<(f32, f32)>,
    /// Whether it stands elsewhere too, where a voice was told what it says.
    pub again: bool,
}

/// How much of the air between blocks is left, where that takes a page less.
const AIR: [f32; 4] = [1.0, 0.8, 0.6, 0.45];

/// The pages, each with what stands on it from top to bottom, for pages of this free height: as few as they can be, and then with
/// as much air as there is. At least one.
pub(super) fn pages(blocks: &[Block], height: f32) -> Vec<Vec<Placed>> {
    let laid: Vec<_> = AIR.iter().map(|air| airy(blocks, height, *air)).collect();
    let fewest = laid.iter().map(Vec::len).min();
    laid.into_iter().find(|pages| Some(pages.len()) == fewest).unwrap_or_default()
}

fn airy(blocks: &[Block], height: f32, air: f32) -> Vec<Vec<Placed>> {
    let mut pages = vec![Vec::new()];
    let mut top = 0.0_f32;
    let mut at = 0;
    while at < blocks.len() {
        let end = group_end(blocks, at);
        let group = blocks.get(at..end).unwrap_or_default();
        if top > 0.0 && top + height_of(group, air) > height {
            pages.push(Vec::new());
            top = 0.0;
        }
        let mut beside = top;
        for (nth, block) in group.iter().enumerate() {
            match block.column {
                Column::Second => place_beside(&mut pages, (&mut top, &mut beside), at + nth, block),
                Column::First | Column::Whole => {
                    let first = nth.checked_sub(1).and_then(|before| group.get(before));
                    place(&mut pages, &mut top, at + nth, block, (height, air));
                    if first.is_none_or(|before| before.column != Column::First) {
                        beside = pages.last().and_then(|page| page.last()).map_or(top, |placed| placed.top);
                    }
                }
            }
        }
        at = end;
    }
    pages
}

/// How high a group is: what stands beside each other is as high as the higher of both.
fn height_of(group: &[Block], air: f32) -> f32 {
    let (mut top, mut beside) = (0.0_f32, 0.0);
    let mut before = Column::Whole;
    for block in group {
        match block.column {
            Column::Second => {
                beside += block.height();
                top = top.max(beside);
            }
            Column::First | Column::Whole => {
                if before != Column::First {
                    beside = top + block.above * air;
                }
                top += block.above * air + block.height();
            }
        }
        before = block.column;
    }
    top
}

/// Where the blocks end that hold on to one another from here.
fn group_end(blocks: &[Block], start: usize) -> usize {
    let held = blocks.iter().skip(start).take_while(|block| block.holds).count();
    (start + held + 1).min(blocks.len())
}

fn place(pages: &mut Vec<Vec<Placed>>, top: &mut f32, nth: usize, block: &Block, (height, air): (f32, f32)) {
    let put = |rows: Range<usize>, ends: bool, top: f32, pages: &mut Vec<Vec<Placed>>| {
        if let Some(page) = pages.last_mut() {
            page.push(Placed { block: nth, rows, ends, top, cell: None, again: false });
        }
    };
    if *top > 0.0 {
        *top += block.above * air;
    }
    let mut start = 0;
    while *top + block.height_from(start) > height + 0.01 {
        let left = block.rows.len() - start;
        let room = rows_in(height - *top, block, start);
        // A page on which nothing stands takes one row, however low it is: there is no larger page.
        let taken = if *top <= 0.0 { room.max(1).min(left) } else { room };
        if taken == 0 && *top <= 0.0 {
            break;
        }
        if taken == left && block.height_from(block.rows.len()) <= 0.0 {
            // Its last rows, on a page that is too low for them.
            break;
        }
        if taken > 0 {
            put(start..start + taken, false, *top, pages);
        }
        start += taken;
        pages.push(Vec::new());
        *top = 0.0;
    }
    put(start..block.rows.len(), true, *top, pages);
    *top += block.height_from(start);
}

/// What stands beside what was placed before it; `beside` is how far that column has been filled.
fn place_beside(pages: &mut [Vec<Placed>], (top, beside): (&mut f32, &mut f32), nth: usize, block: &Block) {
    if let Some(page) = pages.last_mut() {
        let rows = 0..block.rows.len();
        page.push(Placed { block: nth, rows, ends: true, top: *beside, cell: None, again: false });
    }
    *beside += block.height();
    *top = top.max(*beside);
}

/// How many rows of a block, from this one on, are no higher than this together.
fn rows_in(height: f32, block: &Block, start: usize) -> usize {
    let mut left = height;
    let rows = block.rows.iter().skip(start);
    rows.take_while(|row| {
        left -= block.height_of(row);
        left >= 0.0
    })
    .count()
}

#[cfg(test)]
mod tests {
    use super::super::faces::Row;
    use super::super::{Drawn, Role, Sign};
    use super::*;
    use shelf::language::Locale;

    fn block(rows: u16, holds: bool) -> Block {
        let rows = (0..rows).map(|_| Row { pieces: Vec::new(), width: 1.0, is_for_a_hand: false }).collect();
        Block {
            role: Role::Paragraph,
            sign: Sign::Nothing,
            locale: Locale::En,
            rows,
            leading: 10.0,
            above: 5.0,
            indent: 0.0,
            holds,
            writing: 0,
            hand: 10.0,
            ruled: false,
            square: None,
            below: 0.0,
            column: Column::Whole,
            against: false,
            card: None,
            drawn: Drawn::Nothing,
        }
    }

    fn numbers(pages: &[Vec<Placed>]) -> Vec<Vec<(usize, Range<usize>)>> {
        let of = |page: &Vec<Placed>| page.iter().map(|placed| (placed.block, placed.rows.clone())).collect();
        pages.iter().map(of).collect()
    }

    #[test]
    fn what_holds_on_to_the_next_one_goes_with_it() {
        let blocks = [block(5, false), block(1, true), block(4, false)];
        assert_eq!(numbers(&airy(&blocks, 105.0, 1.0)), [vec![(0, 0..5)], vec![(1, 0..1), (2, 0..4)]]);
        assert_eq!(numbers(&airy(&blocks, 110.0, 1.0)), [vec![(0, 0..5), (1, 0..1), (2, 0..4)]]);
    }

    #[test]
    fn what_is_longer_than_a_page_goes_on_on_the_next() {
        let blocks = [block(1, false), block(7, false)];
        assert_eq!(
            numbers(&airy(&blocks, 35.0, 1.0)),
            [vec![(0, 0..1)], vec![(1, 0..3)], vec![(1, 3..6)], vec![(1, 6..7)]]
        );
        let ends: Vec<bool> = airy(&blocks, 35.0, 1.0).concat().iter().map(|placed| placed.ends).collect();
        assert_eq!(ends, [true, false, false, true]);
    }

    #[test]
    fn what_stands_beside_another_takes_no_height_of_its_own_and_stays_with_it() {
        let mut beside = [block(1, false), block(1, true), block(1, false), block(1, false)];
        beside[1].column = Column::First;
        beside[2].column = Column::Second;
        let laid = airy(&beside, 39.0, 1.0);
        assert_eq!(numbers(&laid), [vec![(0, 0..1), (1, 0..1), (2, 0..1)], vec![(3, 0..1)]]);
        assert_eq!((laid[0][1].top, laid[0][2].top), (15.0, 15.0));
        assert_eq!(numbers(&airy(&beside, 24.0, 1.0))[1], [(1, 0..1), (2, 0..1)]);
    }

    #[test]
    fn two_languages_beside_two_others_stand_under_each_other() {
        let mut beside = [block(1, true), block(1, true), block(1, true), block(2, false), block(1, false)];
        for (block, column) in
            beside.iter_mut().zip([Column::First, Column::First, Column::Second, Column::Second])
        {
            block.column = column;
        }
        for second in [1, 3] {
            beside[second].above = 0.0;
        }
        let tops = airy(&beside, 60.0, 1.0).concat().iter().map(|placed| placed.top).collect::<Vec<_>>();
        assert_eq!(tops, [0.0, 10.0, 0.0, 10.0, 35.0]);
    }

    #[test]
    fn air_goes_before_a_page_does() {
        let blocks = [block(1, false), block(1, false), block(1, false)];
        let tops =
            |height| pages(&blocks, height).concat().iter().map(|placed| placed.top).collect::<Vec<_>>();
        assert_eq!(tops(40.0), [0.0, 15.0, 30.0]);
        assert_eq!(tops(36.0), [0.0, 13.0, 26.0]);
        assert_eq!(pages(&blocks, 34.0).len(), 2);
    }

    #[test]
    fn a_page_lower_than_a_row_ends_all_the_same() {
        assert_eq!(airy(&[block(3, false)], 1.0, 1.0).len(), 3);
        assert_eq!(airy(&[], 1.0, 1.0), [vec![]]);
    }
}
