//! A page for persons: whatever only a facilitator or an author may read cannot be on it.
//!
//! There is one way to make one, and it leaves those blocks out; so whoever has one need not look. It refuses to know how
//! pages are composed.

use std::borrow::Borrow;
use std::ops::Deref;

use serde::{Deserialize, Serialize};

use super::{Block, Page, Role, Standing};

/// A page without notes, strips, and the offers that are about them.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(from = "Page")]
pub struct PersonPage(Page);

impl From<Page> for PersonPage {
    fn from(mut page: Page) -> Self {
        page.blocks.retain(|block| match block {
            Block::Note(_) | Block::Strip(_) => false,
            Block::Notice(_)
            | Block::Heading(_)
            | Block::Danger(_)
            | Block::Facts { .. }
            | Block::Prose(_)
            | Block::Item(_)
            | Block::Under(_)
            | Block::Said(_)
            | Block::Shown(_)
            | Block::Aside(_)
            | Block::Instead(_)
            | Block::Screen(_)
            | Block::Row(_)
            | Block::Code(_) => true,
        });
        page.offers.retain(|offer| match offer.role {
            Role::Choice | Role::Screen | Role::Lower | Role::Specimen(_) => true,
            Role::Listed(about) | Role::InLines(about) | Role::Standing(about) => !matches!(
                about,
                Standing::Notes
                    | Standing::PlaceBefore
                    | Standing::PlaceAfter
                    | Standing::Closed
                    | Standing::Strip
            ),
        });
        page.beside = page.beside.map(|beside| Box::new(Self::from(*beside).0));
        Self(page)
    }
}

/// As it is, for a front that shows whole pages.
impl From<PersonPage> for Page {
    fn from(page: PersonPage) -> Self {
        page.0
    }
}

impl Borrow<Page> for PersonPage {
    fn borrow(&self) -> &Page {
        &self.0
    }
}

impl Deref for PersonPage {
    type Target = Page;

    fn deref(&self) -> &Page {
        &self.0
    }
}
