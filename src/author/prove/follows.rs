//! How much of what follows a choice is seen at once: the page that matters most should be one screen.
//!
//! It refuses to know how a page is laid out.

use std::collections::BTreeMap;

use super::SIZES;
use crate::front::screen::layout::Layout;
use crate::page::Page;
use shelf::language::Locale;

/// Of the pages that tell what follows a choice, how many fit on one screen, and how many there are: by the tag of a
/// language, in each of the sizes.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Follows(BTreeMap<String, [(usize, usize); SIZES.len()]>);

impl Follows {
    /// Counts this page.
    pub(super) fn count(&mut self, page: &Page) {
        let sizes = self.0.entry(page.locale.tag().to_owned()).or_default();
        for ((fit, all), size) in sizes.iter_mut().zip(SIZES) {
            *fit += usize::from(Layout::screens(page, size) == 1);
            *all += 1;
        }
    }

    /// Adds what was counted elsewhere.
    pub(super) fn add(&mut self, other: Self) {
        for (locale, sizes) in other.0 {
            let mine = self.0.entry(locale).or_default();
            for (mine, theirs) in mine.iter_mut().zip(sizes) {
                *mine = (mine.0 + theirs.0, mine.1 + theirs.1);
            }
        }
    }

    /// How many of a hundred fit in the nth size, rounded down; none where there is no such page.
    pub fn share(&self, locale: Locale, nth: usize) -> Option<usize> {
        let (fit, all) = self.0.get(locale.tag())?.get(nth)?;
        fit.saturating_mul(100).checked_div(*all)
    }

    /// A line for each size.
    pub(super) fn told(&self) -> Vec<String> {
        let size = |(nth, (columns, rows)): (usize, (u16, u16))| {
            let shares = self.0.iter().filter_map(|(locale, sizes)| {
                let (fit, all) = sizes.get(nth)?;
                Some(format!("{locale} {fit} of {all} ({} %)", fit.saturating_mul(100).checked_div(*all)?))
            });
            let shares: Vec<String> = shares.collect();
            format!(
                "On one screen of {columns} by {rows} cells, what follows a choice: {}.",
                shares.join(", ")
            )
        };
        if self.0.is_empty() { Vec::new() } else { SIZES.into_iter().enumerate().map(size).collect() }
    }
}
