//! What is known of the terminal before it is asked: what the environment tells, and what its file is called.
//!
//! An answer beats all of it. It refuses to know how anything is written.

use crate::front::screen::signs::Signs;
use crate::front::screen::theme::colour::Depth;

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
    /// How many colours it knows.
    pub depth: Depth,
}

impl Surroundings {
    /// What this environment tells.
    pub fn told(environment: impl Fn(&str) -> Option<String>) -> Self {
        let told = |name| environment(name).unwrap_or_default();
        let vte = !told("VTE_VERSION").is_empty();
        let term = told("TERM");
        let depth = match told("COLORTERM").as_str() {
            "truecolor" | "24bit" => Depth::True,
            _ if term.contains("direct") => Depth::True,
            _ if term.contains("256color") => Depth::Indexed,
            _ if term.starts_with("linux") => Depth::Console,
            _ => Depth::Sixteen,
        };
        Self { term, program: told("TERM_PROGRAM"), vte, device: String::new(), depth }
    }

    /// The same of a terminal whose file is this.
    #[must_use]
    pub fn at(self, device: Option<String>) -> Self {
        Self { device: device.unwrap_or_default(), ..self }
    }

    /// Whether the terminal takes control strings, as far as its name says it.
    pub(super) fn knows_strings(&self) -> bool {
        !WITHOUT_STRINGS.iter().any(|without| self.term.starts_with(without)) && !self.is_console()
    }

    /// The signs that it has.
    pub fn signs(&self) -> Signs {
        if self.is_console() { Signs::Console } else { Signs::of(&self.term) }
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
