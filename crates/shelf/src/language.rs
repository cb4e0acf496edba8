//! The languages of the guide: their tags, their folders, which way they run, and which one fits somebody.
//!
//! Refuses to know what is said in them.

use tui_bidi::Direction;
use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Language;

use crate::files::Files;

pub mod script;

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
    /// A language that only somebody’s own folder speaks.
    Other(Language),
    /// English with accents, longer and in brackets: words that are not translatable stay plain in it.
    Accented,
    /// English words from right to left: a layout that forgets a direction shows it.
    Mirrored,
}

impl Locale {
    /// The four that the guide brings, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Ar, Self::En, Self::Es, Self::Fr];
    /// Those that are made from English while the guide runs, for whoever works on it. Nobody is offered them.
    pub const PSEUDO: [Self; 2] = [Self::Accented, Self::Mirrored];

    /// Its BCP 47 tag, and the name of its folder.
    pub fn tag(&self) -> &str {
        match self {
            Self::Ar => "ar",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Other(language) => language.as_str(),
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }

    /// The one of the four with this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.tag() == tag)
    }

    /// The locale whose folder has this name: one of the four, or a language code of two or three letters.
    pub fn of_folder(name: &str) -> Option<Self> {
        let is_code = matches!(name.len(), 2 | 3) && name.bytes().all(|byte| byte.is_ascii_lowercase());
        let other = || name.parse().ok().filter(|_| is_code).map(Self::Other);
        Self::from_tag(name).or_else(other)
    }

    /// The four, and the languages whose folders in `files` have phrases of the interface.
    pub fn in_files(files: &Files) -> Vec<Self> {
        let folders = files.iter().filter_map(|file| files.inside(file).strip_suffix("/ui.ftl"));
        let others = folders.filter_map(Self::of_folder).filter(|locale| !Self::ALL.contains(locale));
        Self::ALL.into_iter().chain(others).collect()
    }

    /// The locale that somebody asks for by name: a pseudo-locale, the best of the four, or else any language code.
    pub fn asked(name: &str) -> Option<Self> {
        let pseudo = Self::PSEUDO.into_iter().find(|locale| locale.tag().eq_ignore_ascii_case(name));
        pseudo.or_else(|| Self::negotiate([name])).or_else(|| Self::of_folder(name))
    }

    /// The locale whose files it is made from: itself, but for those that are made from English.
    #[must_use]
    pub const fn source(self) -> Self {
        match self {
            Self::Accented | Self::Mirrored => Self::En,
            Self::Ar | Self::En | Self::Fr | Self::Es | Self::Other(_) => self,
        }
    }

    /// Which way it runs.
    pub fn direction(self) -> Direction {
        match self {
            Self::Ar | Self::Mirrored => Direction::RightToLeft,
            Self::En | Self::Fr | Self::Es | Self::Accented => Direction::LeftToRight,
            Self::Other(language) => script::direction(language),
        }
    }

    /// The best of our languages for somebody who asks for these, best first: `ar-EG`, `fr_CA.UTF-8`, `es-419`.
    ///
    /// None when nothing fits.
    pub fn negotiate<'a>(wanted: impl IntoIterator<Item = &'a str>) -> Option<Self> {
        let wanted: Vec<LanguageIdentifier> = wanted.into_iter().filter_map(identifier).collect();
        let ours: Vec<LanguageIdentifier> =
            Self::ALL.iter().filter_map(|locale| locale.tag().parse().ok()).collect();
        let best = fluent_langneg::negotiate_languages(
            &wanted,
            &ours,
            None,
            fluent_langneg::NegotiationStrategy::Filtering,
        );
        best.first().and_then(|best| Self::from_tag(best.language.as_str()))
    }
}

/// A language as a person or an environment writes it: `C` and `POSIX` are no language.
fn identifier(written: &str) -> Option<LanguageIdentifier> {
    let tag = written.split(['.', '@']).next()?.trim();
    (!matches!(tag, "C" | "POSIX" | "")).then(|| tag.replace('_', "-").parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_finds_its_language_and_a_stranger_finds_none() {
        for (wanted, found) in [
            ("ar_EG.UTF-8", Some(Locale::Ar)),
            ("fr-CA", Some(Locale::Fr)),
            ("es_419", Some(Locale::Es)),
            ("en_GB.UTF-8@euro", Some(Locale::En)),
            ("ckb", None),
            ("pt_BR.UTF-8", None),
            ("C", None),
            ("POSIX", None),
            ("", None),
            ("///", None),
        ] {
            assert_eq!(Locale::negotiate([wanted]), found, "{wanted}");
        }
        assert_eq!(Locale::negotiate(["pt", "fr"]), Some(Locale::Fr));
    }
}
