//! What the guide would do in this terminal, told before it opens; and the card that shows how Arabic comes out.
//!
//! Nothing is asked of the terminal and nothing of it is changed: what the report knows is what the environment tells.
//! It is in English, as the help of the command line is. This file refuses to look at the environment itself.

use std::path::PathBuf;

use crate::content::finding::harmless;
use crate::front::screen::card;
use crate::front::screen::probe::{Probe, Surroundings};
use crate::locale::{Locale, Phrasebooks};
use crate::page::Passage;
use crate::text::encode::Encoding;
use crate::text::{Harakat, flow, plain};

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
    /// The file of the hub, if one was named.
    pub hub: Option<PathBuf>,
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
            ("Hub", self.hub()),
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
            return format!("{}, as --bidi says; the terminal is not asked", asked.name());
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
    let lines = |encoding| card::boxed(&sentence, width, harakat, encoding).join("\n");
    match wanted {
        Card::One(encoding) => format!("{}\n", lines(encoding)),
        Card::Plain => format!("{}\n", plain(&sentence.text)),
        Card::Whole => {
            let mut told = if facts.locale == Locale::Ar {
                Vec::new()
            } else {
                wrapped(&books.ui(facts.locale).card_sentence(ADDRESS), width)
            };
            for (number, encoding) in (1..).zip(Encoding::ALL) {
                told.push(format!("{number} {}", encoding.name()));
                told.push(lines(encoding));
            }
            told.push(QUESTION.to_owned());
            told.join("\n") + "\n"
        }
    }
}

/// What the sentence says, cut into lines between its words.
fn wrapped(meaning: &Passage, width: u16) -> Vec<String> {
    let rows = flow(&meaning.text, width, meaning.locale.direction(), Harakat::Keep);
    rows.into_iter().map(|row| row.glyphs.into_iter().map(|glyph| glyph.symbol).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::read::Files;

    fn facts() -> Facts {
        Facts {
            surroundings: Surroundings { term: "foot".to_owned(), ..Surroundings::default() },
            is_terminal: true,
            size: Some((80, 24)),
            locale: Locale::Fr,
            may_colour: true,
            lines: false,
            asked: None,
            hub: None,
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
            "Hub       none; --hub FILE names one",
            "",
            "To see how Arabic comes out here: my-rights doctor --card",
            "",
        ];
        assert_eq!(facts().told(), told.join("\n"));
        let told = Facts { asked: Some(Encoding::Lrm), size: None, may_colour: false, ..facts() }.told();
        for line in ["Size      not known", "Colours   not allowed", "Arabic    lrm, as --bidi says"] {
            assert!(told.contains(line), "{told}");
        }
        let told = Facts { is_terminal: false, lines: true, ..facts() }.told();
        for line in ["Output    not a terminal", "Opens as  plain lines", "Arabic    as plain text"] {
            assert!(told.contains(line), "{told}");
        }
    }

    #[test]
    fn no_control_of_the_environment_gets_into_the_report() {
        let surroundings =
            Surroundings { term: "\u{1b}[2J\u{9b}".to_owned(), program: "\u{7}".to_owned(), vte: true };
        let told = Facts { surroundings, ..facts() }.told();
        assert!(!told.chars().any(|letter| letter.is_control() && letter != '\n'), "{told:?}");
    }

    #[test]
    fn the_card_numbers_every_encoding_and_asks() {
        let books = Phrasebooks::new(Files::embedded_locales());
        let whole = card(&books, &facts(), Card::Whole, 60);
        let lines: Vec<&str> = whole.lines().collect();
        assert!(lines[0].starts_with("Cette ligne") && lines[1].ends_with('.'), "{whole}");
        for (number, encoding) in (1..).zip(Encoding::ALL) {
            assert!(lines.contains(&format!("{number} {}", encoding.name()).as_str()), "{whole}");
            assert!(whole.contains(&card(&books, &facts(), Card::One(encoding), 60)), "{encoding:?}");
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
        let books = Phrasebooks::new(Files::embedded_locales());
        let said = card(&books, &facts(), Card::Plain, 60);
        for words in ["«حقوقي»", "(WHO)", "123", ADDRESS] {
            assert!(said.contains(words), "{said}");
        }
        assert!(!said.contains(['\u{2068}', '\u{2069}']));
    }
}
