//! What may be painted on what: every pair of an ink and a ground that a page can have.
//!
//! [`super::Look::style`] takes nothing else, so what is not in this table cannot be painted, and the tests compute the
//! contrast of all that is. It refuses to know colours; those are [`super::tokens`].

use super::tokens::{Hue, Painted, Token};

/// What lies under a row.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub enum Ground {
    /// The paper.
    #[default]
    Page,
    /// The place line and the key bar.
    Raised,
    /// Around the paper.
    Desk,
}

impl Ground {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Page, Self::Raised, Self::Desk];

    const fn token(self) -> Token {
        match self {
            Self::Page => Token::Page,
            Self::Raised => Token::Raised,
            Self::Desk => Token::Desk,
        }
    }
}

/// An ink on a ground, or a ground alone.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Pair {
    /// Words.
    Text(Ground),
    /// What names what follows.
    Heading(Ground),
    /// A word that the glossary explains, where a line below it would not do.
    Term,
    /// Small print.
    Muted(Ground),
    /// A title in the colour of its page, or a mark in that of a theme.
    Accent(Hue, Ground),
    /// The part of the thread that is walked.
    Thread(Hue),
    /// What only divides.
    Rule(Ground),
    /// A painted blank: the bar of words to say.
    Bar(Hue),
    /// A painted blank: part of a large letter.
    Stroke(Hue),
    /// A painted blank: the bar of what is for the facilitator or the author alone.
    Edge,
    /// The number of the choice in focus.
    Tab(Hue),
    /// Its words.
    Focus(Hue),
    /// The number of another one.
    Number,
    /// The name of a key.
    Cap,
    /// That of the way out.
    Exit,
    /// The heading about danger.
    Danger,
    /// The way out where there is no ground behind its key.
    Warning(Ground),
    /// Half a cell of a square that a phone reads, and its light parts: black on white in every theme.
    Code,
    /// A painted blank: its dark parts.
    Module,
}

/// What a pair has to be seen for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Seen {
    /// It is read: 4.5 to 1, or 7 to 1 in high contrast.
    Words,
    /// It is a bar or a line that means something: 3 to 1.
    Shape,
    /// It only divides, and would not be missed.
    Ornament,
}

impl Seen {
    /// The least contrast.
    pub const fn least(self, high: bool) -> f64 {
        match self {
            Self::Words if high => 7.0,
            Self::Words => 4.5,
            Self::Shape => 3.0,
            Self::Ornament => 1.0,
        }
    }
}

impl Pair {
    /// All of them.
    pub fn all() -> Vec<Self> {
        let grounds = Ground::ALL.into_iter();
        let mut all = vec![
            Self::Term,
            Self::Edge,
            Self::Number,
            Self::Cap,
            Self::Exit,
            Self::Danger,
            Self::Code,
            Self::Module,
        ];
        all.extend(grounds.flat_map(|ground| {
            [
                Self::Text(ground),
                Self::Heading(ground),
                Self::Muted(ground),
                Self::Rule(ground),
                Self::Warning(ground),
            ]
        }));
        for hue in Hue::ALL {
            all.extend(Ground::ALL.map(|ground| Self::Accent(hue, ground)));
            all.extend([
                Self::Thread(hue),
                Self::Bar(hue),
                Self::Stroke(hue),
                Self::Tab(hue),
                Self::Focus(hue),
            ]);
        }
        all
    }

    /// The ink and the ground, as `theme` has them; of a painted blank, the ground and what it stands out from.
    pub const fn tokens(self, theme: Painted) -> (Token, Token) {
        match self {
            Self::Text(ground) | Self::Heading(ground) => (Token::Text, ground.token()),
            Self::Muted(ground) => (Token::Muted, ground.token()),
            Self::Accent(hue, ground) => (Token::Accent(hue), ground.token()),
            Self::Thread(hue) | Self::Bar(hue) | Self::Stroke(hue) => (Token::Accent(hue), Token::Page),
            Self::Rule(ground) => (Token::Rule, ground.token()),
            Self::Edge => (Token::Edge, Token::Page),
            Self::Tab(hue) => (Token::On, Token::Accent(hue)),
            Self::Focus(hue) if theme.is_high() => (Token::On, Token::Fill(hue)),
            Self::Focus(hue) => (Token::Text, Token::Fill(hue)),
            Self::Number => (Token::Text, if theme.is_high() { Token::Cap } else { Token::Raised }),
            Self::Cap | Self::Term => (Token::Text, Token::Cap),
            Self::Exit => (Token::Warning, Token::WarningFill),
            Self::Danger => (Token::Text, Token::WarningFill),
            Self::Warning(ground) => (Token::Warning, ground.token()),
            Self::Code | Self::Module => (Token::Black, Token::White),
        }
    }

    /// What it has to be seen for. A mark that stands on the key bar or the desk is a shape; on the page, titles are read.
    pub const fn seen(self) -> Seen {
        match self {
            Self::Rule(_) => Seen::Ornament,
            Self::Thread(_)
            | Self::Bar(_)
            | Self::Stroke(_)
            | Self::Edge
            | Self::Module
            | Self::Accent(_, Ground::Raised | Ground::Desk) => Seen::Shape,
            Self::Text(_)
            | Self::Heading(_)
            | Self::Term
            | Self::Muted(_)
            | Self::Accent(_, Ground::Page)
            | Self::Tab(_)
            | Self::Focus(_)
            | Self::Number
            | Self::Cap
            | Self::Exit
            | Self::Danger
            | Self::Code
            | Self::Warning(_) => Seen::Words,
        }
    }

    /// Whether it is a painted blank: nothing is written on it.
    pub const fn is_blank(self) -> bool {
        matches!(self, Self::Bar(_) | Self::Stroke(_) | Self::Edge | Self::Module)
    }
}
