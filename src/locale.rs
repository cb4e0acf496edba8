//! Which language, and what is said in it.

pub mod ftl;

use crate::text::Direction;

/// A language of the guide.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Locale {
    /// العربية
    Ar,
    /// English, in British spelling with -ize, as WHO writes.
    En,
    /// Français
    Fr,
    /// Español
    Es,
}

impl Locale {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Ar, Self::En, Self::Es, Self::Fr];

    /// Its BCP 47 tag, and the name of its folder.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Es => "es",
        }
    }

    /// The locale with this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.tag() == tag)
    }

    /// Which way it runs.
    pub const fn direction(self) -> Direction {
        match self {
            Self::Ar => Direction::RightToLeft,
            Self::En | Self::Fr | Self::Es => Direction::LeftToRight,
        }
    }
}
