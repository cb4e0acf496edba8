//! Which terminal this is, and what it needs so that Arabic reads right.
//!
//! The first page is painted before anything is asked. Then the questions go out in one write, and nobody waits for the
//! answers: they come in as bytes like everything else, and the page is painted anew only if they change how. An answer
//! beats the environment, since that is inherited by terminals inside terminals.
//!
//! What each row of the table says was seen in that terminal, or read in its source where the row says so.

use super::event::Reply;
use tui_bidi::Harakat::{self, Keep, Strip};
use tui_bidi::encode::Encoding::{self, Logical, Lrm, Osc66, Visual};

/// Name and version; kind and version; the width of a cell that only kitty 0.40 and later make two columns wide, between
/// two questions for the cursor's place; and what every terminal answers, so that the answers have an end.
pub const QUESTIONS: &[u8] = b"\x1b[>0q\x1b[>c\x1b7\r\x1b[6n\x1b]66;w=2; \x07\x1b[6n\x1b8\x1b[c";

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

/// Terminals that take no control strings (a window's name, the clipboard), by how their `TERM` begins. They have neither,
/// and some of them print what they do not know.
const WITHOUT_STRINGS: &[&str] = &["linux", "vt100", "vt220", "cons25", "dumb"];

/// The consoles of Linux, by how `TERM` begins or what the terminal's file is called: the kernel draws their letters, from a
/// font of at most 512, which has no Arabic unless somebody has loaded one that does.
const CONSOLES: &[Console] =
    &[Console::Term("linux"), Console::Device("/dev/tty"), Console::Device("/dev/vc/")];

/// What a console is known by.
#[derive(Clone, Copy, Debug)]
enum Console {
    /// `TERM` begins so.
    Term(&'static str),
    /// Its file is called so, and then has a number.
    Device(&'static str),
}

/// What the environment tells of the terminal.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Surroundings {
    /// `TERM`.
    pub term: String,
    /// `TERM_PROGRAM`.
    pub program: String,
    /// Whether there is `VTE_VERSION`.
    pub vte: bool,
    /// The terminal's file: `/dev/tty1`.
    pub device: String,
}

impl Surroundings {
    /// What this environment tells.
    pub fn told(environment: impl Fn(&str) -> Option<String>) -> Self {
        let told = |name| environment(name).unwrap_or_default();
        let vte = !told("VTE_VERSION").is_empty();
        Self { term: told("TERM"), program: told("TERM_PROGRAM"), vte, device: String::new() }
    }

    /// The same of a terminal whose file is this.
    #[must_use]
    pub fn at(self, device: Option<String>) -> Self {
        Self { device: device.unwrap_or_default(), ..self }
    }

    /// Whether this is a console whose letters the kernel draws.
    pub fn is_console(&self) -> bool {
        let numbered = |rest: &str| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit());
        CONSOLES.iter().any(|console| match console {
            Console::Term(term) => self.term.starts_with(term),
            Console::Device(device) => self.device.strip_prefix(device).is_some_and(numbered),
        })
    }
}

/// What the terminal has answered so far.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
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
            Reply::Primary => return true,
            Reply::Mode { .. } | Reply::Other => {}
        }
        false
    }

    /// Whether the terminal takes control strings: a window's name, something for the clipboard.
    pub fn knows_strings(&self) -> bool {
        let Surroundings { term, .. } = &self.surroundings;
        !WITHOUT_STRINGS.iter().any(|without| term.starts_with(without)) && !self.surroundings.is_console()
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
mod tests {
    use super::super::decode::Decoder;
    use super::super::event::Event;
    use super::*;

    /// A terminal; what it answered, byte for byte; its `TERM`; the encoding, the marks and whether it has a switch.
    type Recorded = (&'static str, &'static [u8], &'static str, Encoding, Harakat, bool);

    const RECORDED: &[Recorded] = &[
        (
            "VTE 0.80",
            b"\x1b[8;1$y\x1bP>|VTE(8001)\x1b\\\x1b[>61;8001;1c\x1b[1;1R\x1b[1;1R\x1b[?61;1c",
            "xterm-256color",
            Visual,
            Keep,
            false,
        ),
        (
            "VTE 0.70",
            b"\x1b[8;1$y\x1b[>65;7006;1c\x1b[1;1R\x1b[1;1R\x1b[?65;1;9c",
            "xterm-256color",
            Visual,
            Keep,
            false,
        ),
        (
            "Konsole 25.04",
            b"\x1bP>|Konsole 25.04.2\x1b\\\x1b[>1;115;0c\x1b[5;1R\x1b[5;1R\x1b[?62;1;4c",
            "xterm-256color",
            Visual,
            Keep,
            true,
        ),
        (
            "kitty 0.41",
            b"\x1b[8;0$y\x1bP>|kitty(0.41.1)\x1b\\\x1b[>1;4000;41c\x1b[5;1R\x1b[5;3R\x1b[?62;c",
            "xterm-kitty",
            Osc66,
            Keep,
            false,
        ),
        (
            "kitty 0.26",
            b"\x1b[8;0$y\x1bP>|kitty(0.26.5)\x1b\\\x1b[>1;4000;26c\x1b[5;1R\x1b[5;1R\x1b[?62;c",
            "xterm-kitty",
            Visual,
            Keep,
            false,
        ),
        (
            "xterm 398",
            b"\x1b[8;0$y\x1bP>|XTerm(398)\x1b\\\x1b[>41;398;0c\x1b[5;1R\x1b[5;1R\x1b[?64;1c",
            "xterm-256color",
            Visual,
            Keep,
            false,
        ),
        (
            "foot 1.21",
            b"\x1bP>|foot(1.21.0)\x1b\\\x1b[>1;012100;0c\x1b[5;1R\x1b[5;1R\x1b[?62;4;22c",
            "foot",
            Visual,
            Strip,
            false,
        ),
        (
            "alacritty 0.15",
            b"\x1b[8;0$y\x1b[>0;2500;1c\x1b[5;1R\x1b[5;1R\x1b[?6c",
            "alacritty",
            Visual,
            Strip,
            false,
        ),
        (
            "mlterm 3.9",
            b"\x1b[8;0$y\x1b[>24;279;0c\x1b[5;1R\x1b[5;1R\x1b[?63;1c",
            "xterm",
            Visual,
            Keep,
            true,
        ),
        ("PuTTY 0.78", b"\x1b[>0;136;0c\x1b[5;1R\x1b[5;1R\x1b[?6c", "xterm", Logical, Keep, false),
        (
            "QTerminal 1.2",
            b"\x1b[>0;115;0c\x1b[5;1R\x1b[5;1R\x1b[?1;2c",
            "xterm-256color",
            Logical,
            Strip,
            false,
        ),
        (
            "xterm.js 5.5",
            b"\x1b[8;0$y\x1b[>0;276;0c\x1b[5;1R\x1b[5;1R\x1b[?1;2c",
            "xterm-256color",
            Lrm,
            Keep,
            false,
        ),
        ("the Linux console", b"\x1b[5;1R\x1b[5;1R\x1b[?6c", "linux", Visual, Strip, false),
        ("a terminal that is silent", b"", "vt100", Visual, Keep, false),
    ];

    fn ask(bytes: &[u8], term: &str) -> (Probe, bool) {
        let mut probe = Probe::new(Surroundings {
            term: term.to_owned(),
            program: String::new(),
            ..Surroundings::default()
        });
        let mut done = false;
        for event in Decoder::default().feed(bytes) {
            let Event::Reply(reply) = event else { panic!("{event:?} of an answer became something else") };
            done |= probe.hear(&reply);
        }
        (probe, done)
    }

    #[test]
    fn every_terminal_that_answered_gets_what_it_needs_and_no_answer_becomes_a_key() {
        for (terminal, bytes, term, encoding, harakat, switches) in RECORDED {
            let (probe, done) = ask(bytes, term);
            assert_eq!(done, !bytes.is_empty(), "{terminal}");
            let manner = probe.manner();
            assert_eq!((manner.encoding, manner.harakat), (*encoding, *harakat), "{terminal}");
            assert_eq!(manner.switch.is_some(), *switches, "{terminal}");
        }
    }

    #[test]
    fn inside_a_multiplexer_the_terminal_around_it_counts() {
        for (outer, encoding) in
            [("VTE(8001)", Lrm), ("Konsole 25.04.2", Logical), ("XTerm(379)", Visual), ("", Visual)]
        {
            let (mut probe, _) =
                ask(b"\x1bP>|tmux 3.5a\x1b\\\x1b[>84;0;0c\x1b[5;1R\x1b[5;1R\x1b[?1;2c", "tmux-256color");
            assert!(probe.hear(&Reply::Outer { name: outer.to_owned(), passes: false }));
            assert_eq!(probe.manner().encoding, encoding, "{outer}");
            probe.surroundings.vte = true;
            let nameless = if outer.is_empty() { Lrm } else { encoding };
            assert_eq!(probe.manner().encoding, nameless, "{outer}, started inside VTE");
            assert_eq!(probe.further(), None, "nothing is sent through what passes nothing on");
        }
    }

    #[test]
    fn a_multiplexer_that_passes_things_on_is_asked_through_only_where_that_helps() {
        let tmux = b"\x1bP>|tmux 3.5a\x1b\\\x1b[>84;0;0c\x1b[5;1R\x1b[5;1R\x1b[?1;2c";
        let inside = |outer: &str| {
            let (mut probe, _) = ask(tmux, "tmux-256color");
            probe.hear(&Reply::Outer { name: outer.to_owned(), passes: true });
            probe
        };
        for (outer, encoding, switch) in [
            ("Konsole 25.04.2", Visual, Some(KONSOLE_THROUGH)),
            ("VTE(8001)", Lrm, None),
            ("XTerm(379)", Visual, None),
        ] {
            let mut probe = inside(outer);
            assert_eq!(probe.further(), None, "{outer}");
            assert_eq!((probe.manner().encoding, probe.manner().switch), (encoding, switch), "{outer}");
        }
        for (answer, encoding, harakat, switch) in [
            (&b"\x1b[>0;276;0c"[..], Lrm, Keep, None),
            (b"\x1b[>0;136;0c", Logical, Keep, None),
            (b"\x1b[>0;115;0c", Logical, Strip, None),
            (b"\x1b[>24;279;0c", Visual, Keep, Some(MLTERM_THROUGH)),
            (b"\x1b[>41;379;0c", Visual, Keep, None),
            (b"", Visual, Keep, None),
        ] {
            let mut probe = inside("");
            assert_eq!(probe.further(), Some(QUESTION_THROUGH));
            assert_eq!(probe.further(), None, "once");
            for event in Decoder::default().feed(answer) {
                let Event::Reply(reply) = event else {
                    panic!("{event:?} of an answer became something else")
                };
                assert!(probe.hear(&reply));
            }
            assert_eq!(probe.manner(), Manner { encoding, harakat, switch }, "{answer:?}");
        }
    }

    #[test]
    fn a_console_is_known_by_its_kind_or_by_its_file_and_takes_no_strings() {
        for (term, device, console, strings) in [
            ("linux", "", true, false),
            ("linux-16color", "/dev/tty1", true, false),
            ("screen", "/dev/tty12", true, false),
            ("xterm-256color", "/dev/tty", false, true),
            ("xterm-256color", "/dev/ttyS0", false, true),
            ("tmux-256color", "/dev/pts/3", false, true),
            ("vt220", "/dev/ttyUSB0", false, false),
        ] {
            let surroundings = Surroundings { term: term.to_owned(), ..Surroundings::default() };
            let surroundings = surroundings.at(Some(device.to_owned()));
            assert_eq!(surroundings.is_console(), console, "{term} {device}");
            assert_eq!(Probe::new(surroundings).knows_strings(), strings, "{term} {device}");
        }
    }

    #[test]
    fn what_is_inherited_does_not_beat_an_answer() {
        let (mut probe, _) =
            ask(b"\x1b[8;1$y\x1bP>|VTE(8001)\x1b\\\x1b[>61;8001;1c\x1b[?61;1c", "xterm-256color");
        probe.surroundings.program = "vscode".to_owned();
        assert_eq!(probe.manner().encoding, Visual);
    }
}
