//! The settings file: what somebody wants every time, so that it need not be said each time.
//!
//! A handful of fields in YAML. Arguments win over it, and it wins over the environment. What is wrong in it is told with
//! its place, all at once, and the guide does not start half. This file refuses to know where settings lie and what they
//! bring about.

use std::path::PathBuf;
use std::sync::LazyLock;

use crate::preferences::{Bidi, Theme};
use shelf::content::compile::fields::{Fields, one_of, word};
use shelf::content::compile::queue;
use shelf::content::fields::{Holds, Mapping, free};
use shelf::finding::paper::Paper;
use shelf::finding::yaml::{self, Node};
use shelf::finding::{self, Finding, code};
use shelf::language::Locale;

mod edit;
pub mod file;

pub use edit::{ByHand, with_bidi};

/// A settings file: every field, what it holds and what it means.
pub static SETTINGS: Mapping = Mapping {
    name: "a settings file",
    fields: &[
        free("lang", Holds::OneOf(|| names(&LANGUAGES)), "the language to begin with", "ar"),
        free("theme", Holds::OneOf(|| names(&THEMES)), "the colours of the screen", "contrast"),
        free("bidi", Holds::OneOf(|| names(&WAYS)), "how Arabic is written to the terminal", "auto"),
        free("lines", Holds::Truth, "plain lines instead of a screen", "false"),
        free("hub", Holds::Text, "a file about the hub that this machine stands in", "hub.yaml"),
        free(
            "printer",
            Holds::Text,
            "the sheet may be printed: on this printer, or on the system's own, which is called default",
            "default",
        ),
    ],
};

/// What can be chosen, by its names.
type Choices<T> = LazyLock<Vec<(&'static str, T)>>;

static LANGUAGES: Choices<Locale> = LazyLock::new(|| {
    ["ar", "en", "es", "fr"].into_iter().filter_map(|tag| Some((tag, Locale::from_tag(tag)?))).collect()
});
static THEMES: Choices<Theme> = LazyLock::new(|| {
    Theme::ALL.into_iter().map(|theme| (theme.name(), theme)).chain(Theme::EARLIER).collect()
});
static WAYS: Choices<Bidi> = LazyLock::new(|| Bidi::ALL.map(|bidi| (bidi.name(), bidi)).to_vec());

fn names<T>(choices: &[(&'static str, T)]) -> Vec<&'static str> {
    choices.iter().map(|(name, _)| *name).collect()
}

/// What a settings file says. A field that is not in it is `None`.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Settings {
    /// The language to begin with.
    pub lang: Option<Locale>,
    /// The colours of the screen.
    pub theme: Option<Theme>,
    /// How Arabic is written to the terminal.
    pub bidi: Option<Bidi>,
    /// Whether the guide opens as plain lines.
    pub lines: Option<bool>,
    /// The file about the hub that this machine stands in.
    pub hub: Option<PathBuf>,
    /// The printer that the sheet may be printed on.
    pub printer: Option<Printer>,
}

/// A printer of one’s own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Printer {
    /// The one that the system prints on by itself.
    Default,
    /// The one of this name.
    Named(String),
}

impl Printer {
    /// What it is called in the file.
    pub fn name(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Named(name) => name,
        }
    }
}

impl Settings {
    /// Reads what a file says; `file` is its name in findings. A file of blank lines and comments says nothing, which is
    /// no mistake.
    ///
    /// # Errors
    ///
    /// Everything that is wrong in it, in the order of the lines.
    pub fn read(file: &str, bytes: &[u8]) -> Result<Self, Vec<Finding>> {
        let mut paper = Paper::open(file, bytes).map_err(|finding| vec![*finding])?;
        let says_nothing = |line: &str| line.trim().is_empty() || line.trim_start().starts_with('#');
        if paper.text.lines().all(says_nothing) {
            return Ok(Self::default());
        }
        let settings = yaml::read(&mut paper).and_then(|node| Self::of(&node, &mut paper));
        let mut findings = paper.findings;
        finding::sort(&mut findings);
        match settings {
            Some(settings) if findings.is_empty() => Ok(settings),
            Some(_) | None => Err(findings),
        }
    }

    fn of(node: &Node, paper: &mut Paper<'_>) -> Option<Self> {
        let fields = Fields::open(node, &SETTINGS, paper)?;
        let lang = fields.get("lang").and_then(|node| one_of(node, &LANGUAGES, "language", paper));
        let theme = fields.get("theme").and_then(|node| one_of(node, &THEMES, "theme", paper));
        let bidi = fields.get("bidi").and_then(|node| one_of(node, &WAYS, "way of writing Arabic", paper));
        let lines = fields.get("lines").map(|_| fields.truth("lines", paper));
        let hub = fields.get("hub").and_then(|node| path(node, paper));
        let printer = fields.get("printer").and_then(|node| queue(node, paper));
        let printer = printer.map(|name| match name.as_str() {
            "default" => Printer::Default,
            _ => Printer::Named(name),
        });
        Some(Self { lang, theme, bidi, lines, hub, printer })
    }
}

/// The name of a file.
fn path(node: &Node, paper: &mut Paper<'_>) -> Option<PathBuf> {
    let text = word(node, paper)?;
    if text.is_empty() {
        paper.tell(code::WRONG_TYPE, node.at, "This names no file.", "Write “hub: /path/to/file.yaml”.");
        return None;
    }
    Some(PathBuf::from(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use tui_bidi::encode::Encoding;

    fn told(text: &str) -> Vec<String> {
        let findings = Settings::read("settings.yaml", text.as_bytes()).unwrap_err();
        findings.iter().map(Finding::line).collect()
    }

    #[test]
    fn each_field_is_read_and_none_has_to_be_there() {
        let text = "lang: ar   # mine\ntheme: contrast\nbidi: \"lrm\"\nlines: false\nhub: /etc/hub.yaml\nprinter: front-desk\n";
        let wanted = Settings {
            lang: Some(Locale::Ar),
            theme: Some(Theme::Contrast),
            bidi: Some(Bidi::As(Encoding::Lrm)),
            lines: Some(false),
            hub: Some(PathBuf::from("/etc/hub.yaml")),
            printer: Some(Printer::Named("front-desk".to_owned())),
        };
        assert_eq!(Settings::read("settings.yaml", text.as_bytes()), Ok(wanted));
        for empty in ["", "\n\n", "# nothing yet\n", "\u{feff}# nothing\r\n"] {
            assert_eq!(
                Settings::read("settings.yaml", empty.as_bytes()),
                Ok(Settings::default()),
                "{empty:?}"
            );
        }
    }

    #[test]
    fn everything_wrong_is_told_at_once_with_its_place_and_what_to_do() {
        let lines = told("lnag: ar\ntheme: drak\nlang: [ar]\nlang: fr\nlines: yes\nhub: ''\nbidi: up\n");
        let wanted = [
            "settings.yaml:1:1: error[unknown-field]: A settings file has no field “lnag”. Did you mean “lang”?",
            "settings.yaml:2:8: error[unknown-kind]: There is no theme “drak”. Did you mean “dark”?",
            "settings.yaml:3:7: error[wrong-type]: Here stands a list where a word is expected. Write one text here; with a colon or brackets in it, put it into quotes.",
            "settings.yaml:4:1: error[duplicate-field]: The field “lang” was given before. Keep one of the two.",
            "settings.yaml:5:8: error[wrong-type]: “lines” is true or false. Write “lines: true”, or leave the field out.",
            "settings.yaml:6:6: error[wrong-type]: This names no file. Write “hub: /path/to/file.yaml”.",
        ];
        assert_eq!(lines.get(..6).unwrap(), wanted);
        assert!(
            lines[6]
                .starts_with("settings.yaml:7:7: error[unknown-kind]: There is no way of writing Arabic “up”. Known here: auto,")
        );
        assert!(told("- lang\n")[0].contains("a list where fields"));
        assert!(told("lang: [\n")[0].contains("settings.yaml:"), "not YAML");
        assert!(told("lang: \u{1b}[2J\n")[0].contains("control-character"));
        assert_eq!(Settings::read("s", b"\xff").unwrap_err()[0].code, "not-utf8");
    }
}
