//! Small drawings that stand beside words which say the same: glasses to mark, and bars.
//!
//! Here are their measures, once for every form: points in a box of their own, from which a page for a browser and a PDF draw.
//! A voice passes over them, and where nothing can be drawn they are left out. It refuses to know what is counted.

/// A glass, from empty to full in four steps; or the box beside them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Glass {
    /// So many quarters of it are full, from 0 to 4.
    Quarters(u8),
    /// No glass: the sentence is left out.
    LeaveOut,
}

/// What may be shown of a number of people: at least so many, at most so many, of so many.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bar {
    /// At least so many.
    pub least: u32,
    /// At most so many.
    pub most: u32,
    /// Of so many.
    pub of: u32,
}

/// A straight line from one point to another.
pub(super) type Stroke = [f32; 4];

/// How wide and high the box of a glass is.
pub(super) const GLASS: (f32, f32) = (20.0, 24.0);
/// How wide and high the box of a bar is.
pub(super) const BAR: (f32, f32) = (240.0, 10.0);
/// How far the lines of water are apart, and those of what is not certain in a bar: a mark of a pen is seen between them, and
/// a copier leaves them.
const APART: f32 = 1.5;

impl Glass {
    /// Its outline, then its water: lines, in a box of [`GLASS`] whose upper edge is at 0.
    pub(super) fn strokes(self) -> (Vec<Stroke>, Vec<Stroke>) {
        let Self::Quarters(quarters) = self else { return (Vec::new(), Vec::new()) };
        let (wide, high) = GLASS;
        let (slant, foot) = (3.0, high - 0.5);
        let outline = vec![
            [0.5, 0.5, 0.5 + slant, foot],
            [0.5 + slant, foot, wide - 0.5 - slant, foot],
            [wide - 0.5 - slant, foot, wide - 0.5, 0.5],
        ];
        let surface = foot - f32::from(quarters.min(4)) * (foot - 1.5) / 4.0;
        let mut water = Vec::new();
        let mut height = foot - APART;
        while quarters > 0 && height >= surface {
            let inset = 0.5 + slant * height / foot;
            water.push([inset, height, wide - inset, height]);
            height -= APART;
        }
        (outline, water)
    }
}

impl Bar {
    /// Where its certain part ends, and where the other one does, from its start edge on.
    pub(super) fn ends(self) -> (f32, f32) {
        (share(self.least, self.of) * BAR.0, share(self.most, self.of) * BAR.0)
    }

    /// The lines of the part that is not certain, from the start edge on.
    pub(super) fn stripes(self) -> Vec<f32> {
        let (from, to) = self.ends();
        let mut stripes = Vec::new();
        let mut at = from + 2.0 * APART;
        while at < to {
            stripes.push(at);
            at += 2.0 * APART;
        }
        stripes
    }

    /// The same in signs, so many columns wide: `=` is certain, `-` is not.
    pub(super) fn signs(self, columns: u16) -> String {
        let columns = u32::from(columns);
        let upto = |part: u32| (part * columns).checked_div(self.of).unwrap_or(0).min(columns);
        (0..columns)
            .map(|column| match (column < upto(self.least), column < upto(self.most)) {
                (true, _) => '=',
                (false, true) => '-',
                (false, false) => ' ',
            })
            .collect()
    }
}

/// A part of a whole, from 0 to 1.
fn share(part: u32, of: u32) -> f32 {
    let small = |number: u32| f32::from(u16::try_from(number).unwrap_or(u16::MAX));
    if of == 0 { 0.0 } else { (small(part) / small(of)).clamp(0.0, 1.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fuller_glass_has_more_water_and_an_empty_one_has_none() {
        let water = |quarters| Glass::Quarters(quarters).strokes().1.len();
        assert_eq!(water(0), 0);
        assert!((1..=4).all(|quarters| water(quarters) > water(quarters - 1)));
        assert!(Glass::LeaveOut.strokes().0.is_empty());
    }

    #[test]
    fn a_bar_shows_what_is_certain_and_what_is_not() {
        let bar = |least, most, of| Bar { least, most, of }.signs(12);
        assert_eq!(bar(0, 4, 12), "----        ");
        assert_eq!(bar(7, 7, 12), "=======     ");
        assert_eq!(bar(8, 12, 12), "========----");
        assert_eq!(bar(0, 0, 0), " ".repeat(12));
    }
}
