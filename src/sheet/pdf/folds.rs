//! Which pages stand on which side of which sheet, so that sheets lie in one another when they are folded.
//!
//! Two pages of half the size stand beside each other on each side. Where the first language runs from right to left, the fold is at
//! the other edge. It refuses to know what is on a page.

/// The pages of each side, from the left; a page beyond the last one is blank. Sides are printed on both sides of sheets, turned over
/// at the short edge.
pub(super) fn sides(pages: usize, from_the_right: bool) -> Vec<[usize; 2]> {
    let whole = pages.div_ceil(4) * 4;
    let mut sides = Vec::with_capacity(whole / 2);
    for first in (0..whole / 2).step_by(2) {
        let (outer, inner) = (whole - 1 - first, whole - 2 - first);
        sides.extend([[outer, first], [first + 1, inner]]);
    }
    if from_the_right {
        for side in &mut sides {
            side.reverse();
        }
    }
    sides
}

#[cfg(test)]
mod tests {
    use super::sides;

    #[test]
    fn pages_follow_one_another_in_a_folded_booklet() {
        assert_eq!(sides(3, false), [[3, 0], [1, 2]]);
        assert_eq!(sides(8, false), [[7, 0], [1, 6], [5, 2], [3, 4]]);
        assert_eq!(sides(4, true), [[0, 3], [2, 1]]);
    }

    #[test]
    fn opened_anywhere_the_two_pages_that_are_seen_follow_one_another() {
        for pages in 1..40 {
            let sides = sides(pages, false);
            for sheet in sides.chunks(2) {
                let [front, back] = [sheet[0], sheet[1]];
                // The right page of a front has the next one on its back, which stands at the left there.
                assert_eq!(front[1] + 1, back[0]);
                assert_eq!(back[1] + 1, front[0]);
            }
            let mut all: Vec<usize> = sides.concat();
            all.sort_unstable();
            assert_eq!(all, (0..pages.div_ceil(4) * 4).collect::<Vec<_>>());
        }
    }
}
