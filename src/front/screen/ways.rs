//! The ways of writing Arabic that this front has, by the numbers that a page knows them by.
//!
//! It refuses to know which of them a terminal needs.

use crate::page::Way;
use tui_bidi::Harakat;
use tui_bidi::encode::Encoding;

const _: () = assert!(Encoding::ALL.len() == Way::SHOWN.len(), "each encoding can be shown by an example");

/// The encoding of this number; none where the screen is to find out by itself.
pub fn encoding(way: Way) -> Option<Encoding> {
    match way {
        Way::Found => None,
        Way::Nth(nth) => Encoding::ALL.get(usize::from(nth)).copied(),
    }
}

/// How letters are laid for an example of this way, on a page whose letters are laid so.
pub fn letters(way: Way, page: Harakat) -> Harakat {
    let page = if page == Harakat::Untouched { Harakat::Keep } else { page };
    encoding(way).map_or(page, |encoding| encoding.letters(page))
}
