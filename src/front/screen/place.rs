//! Which page this is, and where the person looked on the pages that lie behind.
//!
//! It keeps numbers, never words, and forgets them as soon as somebody leaves or falls silent. It refuses to know what
//! is painted.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::mem;

use super::attention::Attention;
use crate::page::{Block, Page};
use shelf::language::Locale;

/// What makes two pages the same one, so that the person goes on where they looked.
#[derive(PartialEq, Eq, Hash, Debug)]
pub struct Place {
    choices: Vec<String>,
    locale: Locale,
    words: [String; 3],
    /// What is typed on it.
    typed: Option<String>,
}

impl Place {
    /// The place of this page.
    pub fn of(page: &Page) -> Self {
        let prose = page.blocks.iter().find(|block| matches!(block, Block::Prose(_)));
        let prose = prose.map(|block| block.passage().text.clone()).unwrap_or_default();
        Self {
            choices: page.choices().map(|offer| offer.id.clone()).collect(),
            locale: page.locale,
            typed: page.typed.as_ref().map(|typed| typed.words.text.clone()),
            words: [page.place.within.text.clone(), page.title.text.clone(), prose],
        }
    }

    /// The same choices, and the same words unless they are in another language. A page on which somebody types stays
    /// the same page, whatever is found.
    pub fn is_also(&self, other: &Self) -> bool {
        if self.typed.is_some() && other.typed.is_some() {
            return true;
        }
        self.choices == other.choices && (self.locale != other.locale || self.words == other.words)
    }

    /// The same choices or the same title, whatever else was written anew.
    pub fn is_like(&self, other: &Self) -> bool {
        let [_, title, _] = &self.words;
        let [_, theirs, _] = &other.words;
        self.locale == other.locale && (self.choices == other.choices || title == theirs)
    }

    /// Whether other words stand on the other one.
    pub fn is_typed_otherwise(&self, other: &Self) -> bool {
        self.typed != other.typed
    }

    fn number(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.hash(&mut hasher);
        hasher.finish()
    }
}

/// The way back.
#[derive(Default, Debug)]
pub struct Behind {
    looks: Vec<(u64, Attention)>,
    back: bool,
}

impl Behind {
    /// How many pages are remembered.
    const DEPTH: usize = 32;

    /// The person goes back: the next page is one that they know.
    pub const fn go_back(&mut self) {
        self.back = true;
    }

    /// Nobody is there any more.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// From one page, where the person looked so, to another: where they look there. A page that is new begins at its top.
    pub fn turn(&mut self, from: Option<(&Place, Attention)>, to: &Place) -> Attention {
        if mem::take(&mut self.back) {
            let number = to.number();
            let known = self.looks.iter().rposition(|(known, _)| *known == number);
            let mut known = self.looks.split_off(known.unwrap_or(self.looks.len())).into_iter();
            return known.next().map(|(_, attention)| attention).unwrap_or_default();
        }
        self.looks.extend(from.map(|(place, attention)| (place.number(), attention)));
        let spare = self.looks.len().saturating_sub(Self::DEPTH);
        self.looks.drain(..spare);
        Attention::default()
    }
}
