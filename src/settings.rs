//! The settings file: what somebody wants every time, so that it need not be said each time.
//!
//! A handful of fields in YAML. Arguments win over it, and it wins over the environment. What is wrong in it is told with
//! its place, all at once, and the guide does not start half. This file refuses to know where settings lie and what they
//! bring about.

use std::path::PathBuf;

use crate::preferences::{Bidi, Theme};
use shelf::finding::paper::Paper;
use shelf::finding::yaml::{self, Node, Value};
use shelf::finding::{self, Finding, code, did_you_mean};
use shelf::language::Locale;

mod edit;
pub mod file;

pub use edit::{ByHand, with_bidi};

/// The fields that the file may have.
const FIELDS: [&str; 5] = ["lang", "theme", "bidi", "lines", "hub"];

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
        let settings = yaml::read(&mut paper).map(|node| Self::of(&node, &mut paper));
        let mut findings = paper.findings;
        finding::sort(&mut findings);
        match settings {
            Some(settings) if findings.is_empty() => Ok(settings),
            Some(_) | None => Err(findings),
        }
    }

    fn of(node: &Node, paper: &mut Paper<'_>) -> Self {
        let mut settings = Self::default();
        let Value::Fields(fields) = &node.value else {
            let what = format!("Here stands {} where settings are expected.", node.value.name());
            paper.tell(code::WRONG_TYPE, node.at, what, "Write one setting on a line: “lang: ar”.");
            return settings;
        };
        let mut before: Vec<&str> = Vec::new();
        for (name, value) in fields {
            let Value::Word { text, .. } = &name.value else {
                let what =
                    format!("Here stands {} where the name of a setting is expected.", name.value.name());
                paper.tell(code::WRONG_TYPE, name.at, what, "Write one setting on a line: “lang: ar”.");
                continue;
            };
            if before.contains(&text.as_str()) {
                let what = format!("The setting “{text}” was given before.");
                paper.tell(code::DUPLICATE_FIELD, name.at, what, "Keep one of the two.");
            } else {
                before.push(text);
                settings.take(text, name, value, paper);
            }
        }
        settings
    }

    /// Takes one setting.
    fn take(&mut self, field: &str, name: &Node, value: &Node, paper: &mut Paper<'_>) {
        match field {
            "lang" => {
                let tags: Vec<&str> = Locale::ALL.iter().map(Locale::tag).collect();
                self.lang = one_of(field, value, &tags, paper).and_then(|tag| Locale::from_tag(&tag));
            }
            "theme" => {
                self.theme = one_of(field, value, &Theme::ALL.map(Theme::name), paper)
                    .and_then(|name| Theme::named(&name));
            }
            "bidi" => {
                self.bidi = one_of(field, value, &Bidi::ALL.map(Bidi::name), paper)
                    .and_then(|name| Bidi::named(&name));
            }
            "lines" => {
                self.lines = one_of(field, value, &["true", "false"], paper).map(|truth| truth == "true");
            }
            "hub" => self.hub = path(field, value, paper),
            _ => {
                let hint = did_you_mean(field, FIELDS)
                    .unwrap_or_else(|| format!("Known settings: {}.", FIELDS.join(", ")));
                let what = format!("There is no setting “{field}”.");
                paper.tell(code::UNKNOWN_FIELD, name.at, what, hint);
            }
        }
    }
}

/// A word that has to be one of those `known`.
fn one_of(field: &str, value: &Node, known: &[&str], paper: &mut Paper<'_>) -> Option<String> {
    if let Value::Word { text, .. } = &value.value
        && known.contains(&text.as_str())
    {
        return Some(text.clone());
    }
    let (what, hint) = if let Value::Word { text, .. } = &value.value {
        (format!("“{field}” cannot be “{text}”."), did_you_mean(text, known.iter().copied()))
    } else {
        (format!("Here stands {} where “{field}” is said.", value.value.name()), None)
    };
    let hint = hint.unwrap_or_else(|| format!("It can be: {}.", known.join(", ")));
    paper.tell(code::WRONG_TYPE, value.at, what, hint);
    None
}

/// The name of a file.
fn path(field: &str, value: &Node, paper: &mut Paper<'_>) -> Option<PathBuf> {
    if let Value::Word { text, .. } = &value.value
        && !text.is_empty()
    {
        return Some(PathBuf::from(text));
    }
    let what = format!("Here stands {} where “{field}” names a file.", value.value.name());
    paper.tell(code::WRONG_TYPE, value.at, what, format!("Write “{field}: /path/to/file.yaml”."));
    None
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
        let text =
            "lang: ar   # mine\ntheme: high-contrast\nbidi: \"lrm\"\nlines: false\nhub: /etc/hub.yaml\n";
        let wanted = Settings {
            lang: Some(Locale::Ar),
            theme: Some(Theme::HighContrast),
            bidi: Some(Bidi::As(Encoding::Lrm)),
            lines: Some(false),
            hub: Some(PathBuf::from("/etc/hub.yaml")),
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
            "settings.yaml:1:1: error[unknown-field]: There is no setting “lnag”. Did you mean “lang”?",
            "settings.yaml:2:8: error[wrong-type]: “theme” cannot be “drak”. Did you mean “dark”?",
            "settings.yaml:3:7: error[wrong-type]: Here stands a list where “lang” is said. It can be: ar, en, es, fr.",
            "settings.yaml:4:1: error[duplicate-field]: The setting “lang” was given before. Keep one of the two.",
            "settings.yaml:5:8: error[wrong-type]: “lines” cannot be “yes”. It can be: true, false.",
            "settings.yaml:6:6: error[wrong-type]: Here stands a word where “hub” names a file. Write “hub: /path/to/file.yaml”.",
        ];
        assert_eq!(lines.get(..6).unwrap(), wanted);
        assert!(
            lines[6]
                .starts_with("settings.yaml:7:7: error[wrong-type]: “bidi” cannot be “up”. It can be: auto,")
        );
        assert!(told("- lang\n")[0].contains("a list where settings"));
        assert!(told("lang: [\n")[0].contains("settings.yaml:"), "not YAML");
        assert!(told("lang: \u{1b}[2J\n")[0].contains("control-character"));
        assert_eq!(Settings::read("s", b"\xff").unwrap_err()[0].code, "not-utf8");
    }
}
