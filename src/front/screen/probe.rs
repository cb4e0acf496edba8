//! Which terminal this is, and what it needs so that Arabic reads right.
//!
//! The first page is painted before anything is asked. Then the questions go out in one write, and nobody waits for the
//! answers: they come in as bytes like everything else, and the page is painted anew only if they change how. An answer
//! beats the environment, since that is inherited by terminals inside terminals.
//!
//! What each row of the table says was seen in that terminal, or read in its source where the row says so.

use super::event::Reply;
use super::theme::colour::{Depth, Rgb};
use super::theme::own::Own;
use tui_bidi::Harakat::{self, Keep, Strip};
use tui_bidi::encode::Encoding::{self, Logical, Lrm, Osc66, Visual};

mod surroundings;

pub use surroundings::Surroundings;

/// Name and version; kind and version; the width of a cell that only kitty 0.40 and later make two columns wide, between
/// two questions for the cursor's place; its ink and its paper; and what every terminal answers, so that the answers have an
/// end.
pub const QUESTIONS: &[u8] =
    b"\x1b[>0q\x1b[>c\x1b7\r\x1b[6n\x1b]66;w=2; \x07\x1b[6n\x1b8\x1b]10;?\x07\x1b]11;?\x07\x1b[c";

/// Terminals that know all colours, by how their answer begins: over SSH nobody tells us so.
const TRUE_COLOUR: &[&str] = &["kitty", "foot", "Konsole", "WezTerm", "ghostty", "iTerm2"];

/// How a terminal is to be written to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Manner {
    /// How frames are encoded.
    pub encoding: Encoding,
    /// What it does with vowel marks.
    pub harakat: Harakat,
    /// What keeps it from reordering rows by itself, and what puts that back.
    pub switch: Option<Switch>,
}

/// A pair of control sequences.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Switch {
    /// Switches the terminal's own bidi off.
    pub off: &'static [u8],
    /// Switches it on again.
    pub on: &'static [u8],
}

const KONSOLE: Switch =
    Switch { off: b"\x1b]50;BidiRenderingEnabled=false\x07", on: b"\x1b]50;BidiRenderingEnabled=true\x07" };
const MLTERM: Switch = Switch { off: b"\x1b]5379;use_ctl=false\x07", on: b"\x1b]5379;use_ctl=true\x07" };

/// The same through tmux, where that is allowed: every Esc twice.
const KONSOLE_THROUGH: Switch = Switch {
    off: b"\x1bPtmux;\x1b\x1b]50;BidiRenderingEnabled=false\x07\x1b\\",
    on: b"\x1bPtmux;\x1b\x1b]50;BidiRenderingEnabled=true\x07\x1b\\",
};
const MLTERM_THROUGH: Switch = Switch {
    off: b"\x1bPtmux;\x1b\x1b]5379;use_ctl=false\x07\x1b\\",
    on: b"\x1bPtmux;\x1b\x1b]5379;use_ctl=true\x07\x1b\\",
};
/// Kind and version of a terminal that tmux has no name for, through tmux.
const QUESTION_THROUGH: &[u8] = b"\x1bPtmux;\x1b\x1b[>c\x1b\\";
/// The kind that tmux says it is.
const TMUX: u16 = 84;

const fn manner(encoding: Encoding, harakat: Harakat) -> Manner {
    Manner { encoding, harakat, switch: None }
}

/// What a terminal is known by.
#[derive(Clone, Copy, Debug)]
enum Mark {
    /// It knows ANSI mode 8, so that `CSI 8 l` has switched its bidi off.
    KnowsMode8,
    /// Its name begins so, as it answers.
    Name(&'static str),
    /// The same, and it draws a cell as wide as it is told.
    NameThatSizesCells(&'static str),
    /// It says that it is of this kind and version.
    Kind(u16, u16),
    /// Of this kind, whatever version.
    AnyOfKind(u16),
    /// The terminal around a multiplexer begins so; empty: it has no name.
    Outer(&'static str),
    /// The terminal around a multiplexer has no name, and the environment says that it is VTE (before 0.71).
    NamelessVte,
    /// The terminal around a multiplexer begins so, and the multiplexer passes on what is meant for it.
    OuterThrough(&'static str),
    /// The terminal around a multiplexer, asked through it, says that it is of this kind and version.
    OuterKind(u16, u16),
    /// The same, whatever version.
    OuterOfKind(u16),
    /// There is a multiplexer, and around it something else.
    AnyOuter,
    /// `TERM` begins so.
    Term(&'static str),
    /// `TERM_PROGRAM` is this.
    Program(&'static str),
}

/// The first mark that fits decides.
const TABLE: &[(Mark, Manner)] = &[
    // A multiplexer answers for itself; what counts is the terminal around it.
    (Mark::Outer("VTE"), manner(Lrm, Keep)),
    (
        Mark::OuterThrough("Konsole"),
        Manner { encoding: Visual, harakat: Keep, switch: Some(KONSOLE_THROUGH) },
    ),
    (Mark::Outer("Konsole"), manner(Logical, Keep)),
    (Mark::Outer("kitty"), manner(Visual, Keep)),
    (Mark::Outer("foot"), manner(Visual, Strip)),
    (Mark::Outer("alacritty"), manner(Visual, Strip)),
    // Without a name there, and asked through the multiplexer: mlterm, xterm.js, PuTTY, QTerminal.
    (Mark::OuterOfKind(24), Manner { encoding: Visual, harakat: Keep, switch: Some(MLTERM_THROUGH) }),
    (Mark::OuterKind(0, 276), manner(Lrm, Keep)),
    (Mark::OuterKind(0, 136), manner(Logical, Keep)),
    (Mark::OuterKind(0, 115), manner(Logical, Strip)),
    (Mark::NamelessVte, manner(Lrm, Keep)),
    (Mark::AnyOuter, manner(Visual, Keep)),
    // VTE (GNOME Terminal and many more), mintty and WezTerm (both from their source).
    (Mark::KnowsMode8, manner(Visual, Keep)),
    (Mark::Name("Konsole"), Manner { encoding: Visual, harakat: Keep, switch: Some(KONSOLE) }),
    (Mark::NameThatSizesCells("kitty"), manner(Osc66, Keep)),
    (Mark::Name("kitty"), manner(Visual, Keep)),
    (Mark::Name("foot"), manner(Visual, Strip)),
    (Mark::Name("XTerm"), manner(Visual, Keep)),
    // mlterm.
    (Mark::AnyOfKind(24), Manner { encoding: Visual, harakat: Keep, switch: Some(MLTERM) }),
    // xterm.js: VS Code, ttyd, JupyterLab and many more.
    (Mark::Kind(0, 276), manner(Lrm, Keep)),
    (Mark::Program("vscode"), manner(Lrm, Keep)),
    // PuTTY.
    (Mark::Kind(0, 136), manner(Logical, Keep)),
    // QTerminal: no good way.
    (Mark::Kind(0, 115), manner(Logical, Strip)),
    // From what is told of them, not seen.
    (Mark::Program("Apple_Terminal"), manner(Lrm, Keep)),
    (Mark::Term("alacritty"), manner(Visual, Strip)),
    (Mark::Term("foot"), manner(Visual, Strip)),
    (Mark::Term("st-"), manner(Visual, Strip)),
    (Mark::Term("linux"), manner(Visual, Strip)),
];

/// What the terminal has answered so far.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is an answer that came or did not")]
pub struct Probe {
    surroundings: Surroundings,
    mode8: bool,
    kind: Option<(u16, u16)>,
    name: String,
    columns: Vec<u16>,
    outer: Option<String>,
    /// Whether the multiplexer passes on what is meant for the terminal around it.
    passes: bool,
    /// Whether that terminal has been asked through it.
    asked_through: bool,
    outer_kind: Option<(u16, u16)>,
    ink: Option<Rgb>,
    paper: Option<Rgb>,
    /// Whether it has answered what every terminal answers.
    ended: bool,
}

impl Probe {
    /// Nothing answered yet.
    pub fn new(surroundings: Surroundings) -> Self {
        Self { surroundings, ..Self::default() }
    }

    /// Takes an answer; true when it is the last one, or one that came after the last.
    pub fn hear(&mut self, reply: &Reply) -> bool {
        match reply {
            Reply::Mode { mode: 8, setting } => self.mode8 = *setting != 0,
            Reply::Secondary(kind, version) if self.asked_through && *kind != TMUX => {
                self.outer_kind = Some((*kind, *version));
                return true;
            }
            Reply::Secondary(kind, version) => self.kind = Some((*kind, *version)),
            Reply::Version(name) => self.name.clone_from(name),
            Reply::Column(column) => self.columns.push(*column),
            Reply::Outer { name, passes } => {
                self.outer = Some(name.clone());
                self.passes = *passes;
                return true;
            }
            Reply::Ink(colour) => {
                self.ink = Some(*colour);
                return self.ended;
            }
            Reply::Paper(colour) => {
                self.paper = Some(*colour);
                return self.ended;
            }
            Reply::Primary => {
                self.ended = true;
                return true;
            }
            Reply::Mode { .. } | Reply::Other => {}
        }
        false
    }

    /// The terminal's own colours, if it has told both.
    pub fn own(&self) -> Option<Own> {
        let (text, page) = self.ink.zip(self.paper)?;
        Some(Own { text, page })
    }

    /// How many colours it knows, as far as its surroundings or its name say it.
    pub fn depth(&self) -> Depth {
        let knows_all = TRUE_COLOUR.iter().any(|name| self.name.starts_with(name)) && self.outer.is_none();
        if knows_all { Depth::True } else { self.surroundings.depth }
    }

    /// Whether the terminal takes control strings: a window's name, something for the clipboard.
    pub fn knows_strings(&self) -> bool {
        self.surroundings.knows_strings()
    }

    /// What is still to be asked: the kind of a terminal that the multiplexer around us has no name for, if the multiplexer
    /// passes questions on. To be sent, once.
    pub fn further(&mut self) -> Option<&'static [u8]> {
        let nameless = self.outer.as_deref() == Some("");
        let asks = self.passes && nameless && !self.asked_through;
        self.asked_through |= asks;
        asks.then_some(QUESTION_THROUGH)
    }

    /// Whether this is a terminal that we know.
    pub fn knows(&self) -> bool {
        TABLE.iter().any(|(mark, _)| self.bears(*mark))
    }

    /// How to write to the terminal, as far as it is known.
    pub fn manner(&self) -> Manner {
        let row = TABLE.iter().find(|(mark, _)| self.bears(*mark));
        row.map_or(manner(Visual, Keep), |(_, manner)| *manner)
    }

    fn bears(&self, mark: Mark) -> bool {
        match mark {
            Mark::KnowsMode8 => self.mode8,
            Mark::Name(name) => self.name.starts_with(name),
            Mark::NameThatSizesCells(name) => self.name.starts_with(name) && self.columns == [1, 3],
            Mark::Kind(kind, version) => self.kind == Some((kind, version)),
            Mark::AnyOfKind(wanted) => self.kind.is_some_and(|(kind, _)| kind == wanted),
            Mark::Outer(name) => self.outer.as_ref().is_some_and(|outer| outer.starts_with(name)),
            Mark::OuterThrough(name) => self.passes && self.bears(Mark::Outer(name)),
            Mark::OuterKind(kind, version) => self.outer_kind == Some((kind, version)),
            Mark::OuterOfKind(wanted) => self.outer_kind.is_some_and(|(kind, _)| kind == wanted),
            Mark::NamelessVte => self.surroundings.vte && self.outer.as_deref() == Some(""),
            Mark::AnyOuter => self.outer.is_some(),
            Mark::Term(term) => self.surroundings.term.starts_with(term),
            Mark::Program(program) => self.surroundings.program == program,
        }
    }
}

#[cfg(test)]
mod tests;
