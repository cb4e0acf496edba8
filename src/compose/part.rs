//! A long list, a part at a time.
//!
//! A list that fits a few screens stands whole. Of a longer one twelve things stand on a page, which says which they are
//! and leads to the next and to those before; only these are put into words. Refuses to know what is in a list.

use super::{Composer, Sketch};
use crate::app::{Message, View};
use crate::page::standing::Part;

/// A list of so many is not parted: to turn a page for a few more is more work than to read them.
const WHOLE: usize = 20;
/// How many things of a longer list stand on a page.
const PART: usize = 12;
/// Numbers are written in groups from here on.
const LONG_NUMBER: usize = 10_000;

impl Composer<'_> {
    /// Adds what of a list stands on this page, with `tell` for each thing; and if that is not all, which part it is and what
    /// leads to the others.
    pub(super) fn parted<T>(
        &self,
        sketch: &mut Sketch,
        list: impl IntoIterator<Item = T>,
        mut tell: impl FnMut(&mut Sketch, T),
    ) {
        let list: Vec<T> = list.into_iter().collect();
        let all = list.len();
        if all <= WHOLE {
            return list.into_iter().for_each(|thing| tell(sketch, thing));
        }
        let view = self.app.visit().views().get(self.depth).unwrap_or(&View::Languages);
        let last = (all - 1) / PART * PART;
        let first = self.app.visit().first_of(view).min(last);
        let part = Part {
            before: first.checked_sub(1).map(|_| first.saturating_sub(PART)),
            more: Some(first + PART).filter(|next| *next < all),
        };
        let ui = self.ui();
        let numbers = |first: usize| [first + 1, all.min(first + PART)].map(|number| self.grouped(number));
        let [from, to] = numbers(first);
        sketch.prose(ui.list_part(from, self.grouped(all), to));
        list.into_iter().skip(first).take(PART).for_each(|thing| tell(sketch, thing));
        if let Some(next) = part.more {
            let [from, to] = numbers(next);
            sketch.choice("next-part", ui.list_more(from, to), Message::ShowFrom(next));
        }
        if let Some(before) = part.before {
            let [from, to] = numbers(before);
            sketch.choice("part-before", ui.list_before(from, to), Message::ShowFrom(before));
        }
        sketch.part = part;
    }

    /// A number as the language writes long ones.
    fn grouped(&self, number: usize) -> String {
        if number < LONG_NUMBER {
            return number.to_string();
        }
        // Ten thousand, as it is written: what stands in it before the last three digits, and how they are parted.
        let sample = self.ui().number_sample().text;
        let rest = format!("{:03}", number % 1_000);
        sample.replacen("000", &rest, 1).replacen("10", &(number / 1_000).to_string(), 1)
    }
}
