//! What the guide would do in this terminal, told before it opens; and the card that shows how Arabic comes out.
//!
//! Nothing is asked of the terminal and nothing of it is changed: what the report knows is what the environment tells.
//! It is in English, as the help of the command line is. This file refuses to look at the environment itself.

use std::path::PathBuf;

use crate::front::screen::card;
use crate::front::screen::probe::{Probe, Surroundings};
use crate::passage::Passage;
use crate::phrasebook::Phrasebooks;
use crate::settings::Settings;
use shelf::finding::{Finding, harmless};
use shelf::language::Locale;
use tui_bidi::encode::Encoding;
use tui_bidi::{Harakat, flow, plain};

/// An address for the card, which no phrase may hold itself.
const ADDRESS: &str = "https://www.who.int/ar";

const QUESTION: &str = "Which one reads correctly? Then use --bidi NAME, as in: my-rights --bidi lrm";

/// What can be known without asking the terminal.
#[derive(Clone, Debug)]
pub struct Facts {
    /// What the environment tells of the terminal.
    pub surroundings: Surroundings,
    /// Whether the output is a terminal.
    pub is_terminal: bool,
    /// Its columns and rows, if it knows them.
    pub size: Option<(u16, u16)>,
    /// The language to begin with.
    pub locale: Locale,
    /// Whether colours are allowed.
    pub may_colour: bool,
    /// Whether the guide would open as plain lines.
    pub lines: bool,
    /// How Arabic is to be written, if the person said it.
    pub asked: Option<Encoding>,
    /// The settings file and what it says.
    pub settings: Told,
    /// The file of the hub, if one was named.
    pub hub: Option<PathBuf>,
    /// Which shelf is opened, as it is told.
    pub shelf: String,
}

/// What is to be told of a settings file.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub enum Told {
    /// Nobody wants one, or there is no place for it.
    #[default]
    Nothing,
    /// This one, which says so.
    Says(PathBuf, Settings),
    /// This one, which has mistakes.
    Broken(PathBuf, Vec<Finding>),
}

impl Told {
    /// What is to be told of this file, which was read so.
    pub fn of(file: Option<PathBuf>, read: Result<Settings, Vec<Finding>>) -> Self {
        match (file, read) {
            (None, _) => Self::Nothing,
            (Some(file), Ok(settings)) => Self::Says(file, settings),
            (Some(file), Err(findings)) => Self::Broken(file, findings),
        }
    }

    fn lines(&self) -> String {
        let (file, said) = match self {
            Self::Nothing => return "none is read".to_owned(),
            Self::Says(file, settings) => (file, said(settings)),
            Self::Broken(file, findings) => {
                let lines = findings.iter().map(|finding| format!("\n          {}", finding.line()));
                (file, format!("has mistakes, and the guide does not open:{}", lines.collect::<String>()))
            }
        };
        format!("{} {said}", harmless(&file.display().to_string()))
    }
}

/// What a settings file says, in the words of the file.
fn said(settings: &Settings) -> String {
    let Settings { lang, theme, bidi, lines, hub, printer } = settings;
    let said = [
        lang.map(|lang| format!("lang: {}", lang.tag())),
        theme.map(|theme| format!("theme: {}", theme.name())),
        bidi.map(|bidi| format!("bidi: {}", bidi.name())),
        lines.map(|lines| format!("lines: {lines}")),
        hub.as_ref().map(|hub| format!("hub: {}", harmless(&hub.display().to_string()))),
        printer.as_ref().map(|printer| format!("printer: {}", printer.name())),
    ];
    let said: Vec<String> = said.into_iter().flatten().collect();
    if said.is_empty() {
        "is not there, or says nothing".to_owned()
    } else {
        format!("({})", said.join("; "))
    }
}

impl Facts {
    /// The report: a line for each fact.
    pub fn told(&self) -> String {
        let facts = [
            ("Terminal", self.name()),
            ("Output", if self.is_terminal { "a terminal" } else { "not a terminal" }.to_owned()),
            (
                "Size",
                self.size.map_or_else(|| "not known".to_owned(), |(x, y)| format!("{x} columns, {y} rows")),
            ),
            ("Language", self.locale.tag().to_owned()),
            ("Colours", if self.may_colour { "allowed" } else { "not allowed" }.to_owned()),
            ("Opens as", if self.lines { "plain lines" } else { "a full screen" }.to_owned()),
            ("Arabic", self.arabic()),
            ("Settings", self.settings.lines()),
            ("Hub", self.hub()),
            ("Shelf", self.shelf.clone()),
        ];
        let lines: Vec<String> = facts.iter().map(|(what, fact)| format!("{what:<10}{fact}")).collect();
        format!("{}\n\nTo see how Arabic comes out here: my-rights doctor --card\n", lines.join("\n"))
    }

    fn name(&self) -> String {
        let Surroundings { term, program, .. } = &self.surroundings;
        let named = |variable: &str, value: &str| {
            let value =
                if value.is_empty() { "not set".to_owned() } else { value.escape_debug().to_string() };
            format!("{variable} {value}")
        };
        format!("{}, {}", named("TERM", term), named("TERM_PROGRAM", program))
    }

    fn hub(&self) -> String {
        let Some(file) = &self.hub else { return "none; --hub FILE names one".to_owned() };
        let name = harmless(&file.display().to_string());
        if file.is_file() { name } else { format!("{name}, which cannot be found") }
    }

    fn arabic(&self) -> String {
        if self.lines {
            return "as plain text: whoever shows it puts it in order".to_owned();
        }
        if let Some(asked) = self.asked {
            return format!("{}, as was asked for", asked.name());
        }
        if self.surroundings.is_console() {
            return "visual, if somebody has loaded a font with Arabic (packaging/console-font); then say --bidi visual"
                .to_owned();
        }
        let manner = Probe::new(self.surroundings.clone()).manner();
        let marks = if manner.harakat == Harakat::Keep { "with" } else { "without" };
        format!("{}, {marks} vowel marks, until the terminal has answered", manner.encoding.name())
    }
}

/// What is printed of the card.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Card {
    /// Every encoding, numbered, and the question which of them is right.
    Whole,
    /// One of them alone.
    One(Encoding),
    /// The words as plain text.
    Plain,
}

/// The test card, `width` cells wide: the Arabic sentence in a box, as each encoding writes it.
pub fn card(books: &Phrasebooks, facts: &Facts, wanted: Card, width: u16) -> String {
    let sentence = books.ui(Locale::Ar).card_sentence(ADDRESS);
    let harakat = Probe::new(facts.surroundings.clone()).manner().harakat;
    let lines = |encoding: Encoding| card::boxed(&sentence, width, encoding.letters(harakat), encoding);
    match wanted {
        Card::One(encoding) => format!("{}\n", lines(encoding).join("\n")),
        Card::Plain => format!("{}\n", plain(&sentence.text)),
        Card::Whole => {
            let mut told = if facts.locale == Locale::Ar {
                Vec::new()
            } else {
                wrapped(&books.ui(facts.locale).card_sentence(ADDRESS), width)
            };
            for (number, encoding) in (1..).zip(Encoding::ALL) {
                let mut lines = lines(encoding).into_iter();
                told.extend(lines.next().map(|edge| named(&edge, number, encoding)));
                told.extend(lines);
            }
            told.push(QUESTION.to_owned());
            told.join("\n") + "\n"
        }
    }
}

/// The upper edge of a box, with the number and the name of what is in it.
fn named(edge: &str, number: usize, encoding: Encoding) -> String {
    let name = format!("┌ {number} {} ", encoding.name());
    name.chars().chain(edge.chars().skip(name.chars().count())).collect()
}

/// What the sentence says, cut into lines between its words.
fn wrapped(meaning: &Passage, width: u16) -> Vec<String> {
    let rows = flow(&meaning.text, width, meaning.locale.direction(), Harakat::Keep);
    rows.into_iter().map(|row| row.glyphs.into_iter().map(|glyph| glyph.symbol).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts() -> Facts {
        Facts {
            surroundings: Surroundings { term: "foot".to_owned(), ..Surroundings::default() },
            is_terminal: true,
            size: Some((80, 24)),
            locale: Locale::Fr,
            may_colour: true,
            lines: false,
            asked: None,
            settings: Told::Nothing,
            hub: None,
            shelf: "that of the program, of 2026-11-30".to_owned(),
        }
    }

    #[test]
    fn the_report_tells_each_fact_on_a_line_of_its_own() {
        let told = [
            "Terminal  TERM foot, TERM_PROGRAM not set",
            "Output    a terminal",
            "Size      80 columns, 24 rows",
            "Language  fr",
            "Colours   allowed",
            "Opens as  a full screen",
            "Arabic    visual, without vowel marks, until the terminal has answered",
            "Settings  none is read",
            "Hub       none; --hub FILE names one",
            "Shelf     that of the program, of 2026-11-30",
            "",
            "To see how Arabic comes out here: my-rights doctor --card",
            "",
        ];
        assert_eq!(facts().told(), told.join("\n"));
        let told = Facts { asked: Some(Encoding::Lrm), size: None, may_colour: false, ..facts() }.told();
        for line in ["Size      not known", "Colours   not allowed", "Arabic    lrm, as was asked for"] {
            assert!(told.contains(line), "{told}");
        }
        let told = Facts { is_terminal: false, lines: true, ..facts() }.told();
        for line in ["Output    not a terminal", "Opens as  plain lines", "Arabic    as plain text"] {
            assert!(told.contains(line), "{told}");
        }
    }

    #[test]
    fn no_control_of_the_environment_gets_into_the_report() {
        let surroundings = Surroundings {
            term: "\u{1b}[2J\u{9b}".to_owned(),
            program: "\u{7}".to_owned(),
            ..Surroundings::default()
        };
        let told = Facts { surroundings, ..facts() }.told();
        assert!(!told.chars().any(|letter| letter.is_control() && letter != '\n'), "{told:?}");
    }

    #[test]
    fn the_card_numbers_every_encoding_and_asks() {
        let books = Phrasebooks::new(crate::embedded::locales());
        let whole = card(&books, &facts(), Card::Whole, 60);
        let lines: Vec<&str> = whole.lines().collect();
        assert!(lines[0].starts_with("Cette ligne") && lines[1].ends_with('.'), "{whole}");
        for (number, encoding) in (1..).zip(Encoding::ALL) {
            let name = format!("┌ {number} {} ───", encoding.name());
            assert!(lines.iter().any(|line| line.starts_with(&name)), "{whole}");
            let one = card(&books, &facts(), Card::One(encoding), 60);
            assert!(whole.contains(one.split_once('\n').unwrap().1), "{encoding:?}");
        }
        assert!(lines.last().unwrap().contains("--bidi"));
        assert!(lines.last().unwrap().len() < 80);
        assert!(
            card(&books, &facts(), Card::Whole, 80).lines().count() < 24,
            "it fits into a usual terminal"
        );
        assert!(!whole.contains("[en]"));
    }

    #[test]
    fn the_plain_card_is_text_in_its_own_order() {
        let books = Phrasebooks::new(crate::embedded::locales());
        let said = card(&books, &facts(), Card::Plain, 60);
        for words in ["«حقوقي»", "(WHO)", "123", ADDRESS] {
            assert!(said.contains(words), "{said}");
        }
        assert!(!said.contains(['\u{2068}', '\u{2069}']));
    }
}
