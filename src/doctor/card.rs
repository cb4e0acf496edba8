//! The card that shows how Arabic comes out: one sentence in a box, as each encoding writes it.
//!
//! It is plain output, without a question to the terminal. It refuses to know where it goes.

use super::Facts;
use crate::front::screen::card;
use crate::front::screen::probe::Probe;
use crate::passage::Passage;
use crate::phrasebook::Phrasebooks;
use shelf::language::Locale;
use tui_bidi::encode::Encoding;
use tui_bidi::{Harakat, flow, plain};

/// An address for the card, which no phrase may hold itself.
const ADDRESS: &str = "https://www.who.int/ar";

const QUESTION: &str = "Which one reads correctly? Then use --bidi NAME, as in: my-rights --bidi lrm";

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
    use super::super::tests::facts;
    use super::*;

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
