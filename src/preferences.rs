//! What a person likes, whatever page is open: colours, size, how Arabic is written to their terminal, and what their sheet is
//! written as.
//!
//! One name each for the command line, the settings file and the screen. Refuses to know what a preference brings about,
//! and where it was said.

use std::path::Path;

use tui_bidi::encode::Encoding;

/// The colours of the screen.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub enum Theme {
    /// Those of the terminal, and what goes with them.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// As strong as it gets, light on dark.
    Contrast,
    /// As strong as it gets, dark on light: black grounds cannot be read by everybody.
    ContrastLight,
    /// No colour at all, as `NO_COLOR` asks.
    Plain,
}

impl Theme {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Auto, Self::Light, Self::Dark, Self::Contrast, Self::ContrastLight, Self::Plain];

    /// Names from before, which settings files may still have.
    pub const EARLIER: [(&'static str, Self); 2] =
        [("terminal", Self::Auto), ("high-contrast", Self::Contrast)];

    /// Its name, as somebody writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
            Self::ContrastLight => "contrast-light",
            Self::Plain => "plain",
        }
    }

    /// The one of this name, or of a name from before.
    pub fn named(name: &str) -> Option<Self> {
        let earlier = || Self::EARLIER.into_iter().find(|(earlier, _)| *earlier == name);
        let now = Self::ALL.into_iter().find(|theme| theme.name() == name);
        now.or_else(|| earlier().map(|(_, theme)| theme))
    }

    /// This theme, unless the environment wants no colour: `no_color` is `NO_COLOR` (any text but none), `term` is `TERM`.
    #[must_use]
    pub fn within(self, no_color: Option<&str>, term: Option<&str>) -> Self {
        let refused = no_color.is_some_and(|value| !value.is_empty());
        let unable =
            term.is_some_and(|term| term.starts_with("vt") || term.ends_with("-m") || term == "dumb");
        if refused || unable { Self::Plain } else { self }
    }
}

/// How large things are on the screen.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub enum Size {
    /// As much as fits.
    #[default]
    Normal,
    /// Choices of three rows, and air: for eyes, fingers and walls that need more.
    Large,
}

impl Size {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Normal, Self::Large];

    /// Its name, as somebody writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
        }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.name() == name)
    }
}

/// What a person has said about how their pages look, for this visit. What they said nothing about is as it was.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Needs {
    /// The colours.
    pub theme: Option<Theme>,
    /// How large things are.
    pub size: Option<Size>,
}

/// How Arabic is written to the terminal.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub enum Bidi {
    /// As the terminal needs it.
    #[default]
    Auto,
    /// In this way, whatever the terminal answers.
    As(Encoding),
    /// Not at all: plain lines.
    Off,
}

impl Bidi {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Auto,
        Self::As(Encoding::Visual),
        Self::As(Encoding::Lrm),
        Self::As(Encoding::Osc66),
        Self::As(Encoding::Logical),
        Self::As(Encoding::Terminal),
        Self::Off,
    ];

    /// Its name, as somebody writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::As(encoding) => encoding.name(),
            Self::Off => "off",
        }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|bidi| bidi.name() == name)
    }

    /// The encoding that was asked for, if one was.
    pub const fn encoding(self) -> Option<Encoding> {
        match self {
            Self::As(encoding) => Some(encoding),
            Self::Auto | Self::Off => None,
        }
    }
}

/// What a sheet is written as.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub enum Format {
    /// Plain text, in lines of 72 columns.
    #[default]
    Text,
    /// Markdown.
    Markdown,
    /// A page for a browser, in one file.
    Html,
    /// Pages for paper.
    #[cfg(feature = "paper")]
    Pdf,
}

impl Format {
    /// All that this program can write.
    pub const ALL: &'static [Self] = &[
        Self::Text,
        Self::Markdown,
        Self::Html,
        #[cfg(feature = "paper")]
        Self::Pdf,
    ];

    /// What the name of such a file ends with.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Markdown => "md",
            Self::Html => "html",
            #[cfg(feature = "paper")]
            Self::Pdf => "pdf",
        }
    }

    /// The form that a file of this name has; none if its ending says none.
    pub fn of(file: &Path) -> Option<Self> {
        let ending = file.extension()?.to_str()?;
        Self::ALL.iter().copied().find(|form| form.ending().eq_ignore_ascii_case(ending))
    }
}

/// The paper of a sheet.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub enum Paper {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
    /// Half of A4, two of them on each side of a sheet, so that sheets that are folded lie in one another.
    A5,
}

/// How the words of a sheet look on paper and in a browser.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct Look {
    /// Whether letters have 16 points instead of 12 (a browser) and 11 (paper).
    pub large: bool,
    /// The paper. A browser asks whoever prints.
    pub paper: Paper,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_preference_is_found_by_its_name() {
        for theme in Theme::ALL {
            assert_eq!(Theme::named(theme.name()), Some(theme));
        }
        for (earlier, theme) in Theme::EARLIER {
            assert_eq!(Theme::named(earlier), Some(theme));
        }
        for size in Size::ALL {
            assert_eq!(Size::named(size.name()), Some(size));
        }
        for bidi in Bidi::ALL {
            assert_eq!(Bidi::named(bidi.name()), Some(bidi));
        }
        for encoding in Encoding::ALL {
            assert_eq!(Bidi::named(encoding.name()).and_then(Bidi::encoding), Some(encoding));
        }
    }

    #[test]
    fn the_environment_can_refuse_colour() {
        assert_eq!(Theme::Dark.within(Some("1"), None), Theme::Plain);
        assert_eq!(Theme::Dark.within(Some(""), Some("xterm-256color")), Theme::Dark);
        assert_eq!(Theme::Dark.within(None, Some("vt220")), Theme::Plain);
    }

    #[test]
    fn the_ending_of_a_name_says_the_form() {
        for form in Format::ALL {
            assert_eq!(Format::of(Path::new(&format!("a.b.{}", form.ending()))), Some(*form));
        }
        assert_eq!(Format::of(Path::new("SHEET.TXT")), Some(Format::Text));
        for other in ["sheet", "sheet.docx", ".txt", "sheet."] {
            assert_eq!(Format::of(Path::new(other)), None, "{other}");
        }
    }
}
