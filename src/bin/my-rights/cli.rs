//! What can be asked of the program when it is started.
//!
//! The definitions here are the one source of parsing, help, completions and the manual page.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::error::ErrorKind;
use clap::{Args, CommandFactory as _, Parser, Subcommand, ValueEnum};

use my_rights::app::Setting;
use my_rights::author::report::Format;
use my_rights::preferences::{Bidi, Size, Theme};
use my_rights::settings::{self, Settings};
use shelf::content::Date;
use shelf::content::fields::SORTS;
use shelf::language::Locale;

mod bundles;
mod counts;
mod doctor;
mod kiosk;
mod names;
mod papers;
mod plans;
mod reviews;
mod values;
mod workshop;

pub(crate) use bundles::{Bundle, Placed, Trusted};
pub(crate) use counts::Counts;
pub(crate) use doctor::{Doctor, Telling};
pub(crate) use kiosk::{GoesOn, Kiosk};
pub(crate) use papers::{PaperSize, Papers};
pub(crate) use plans::Printed;
pub(crate) use reviews::{Review, Reviewed, form};
use values::{day, file, language, sheet};
pub(crate) use workshop::Workshop;

/// A calm guide to your rights when you use health services: dignity, consent, and deciding for yourself.
///
/// You walk through a situation, choose what to say or do, and see what tends to follow, which right it touches and
/// which words may help. In Arabic, English, French and Spanish. It stores nothing unless you ask for a copy of your
/// sheet. It gives information, not legal advice.
#[derive(Parser, Debug)]
#[command(name = "my-rights", version, max_term_width = 100)]
pub(crate) struct Cli {
    /// What to do; without a command the guide opens for one person.
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    /// How to open the guide.
    #[command(flatten)]
    pub(crate) options: Options,
}

/// What most people type: no command. To know every command and its words takes a fifth of all that is done until the first
/// page, so they are put together only where these words are not all there is.
#[derive(Parser, Debug)]
struct Plain {
    #[command(flatten)]
    options: Options,
}

impl Cli {
    /// What was typed. Fails with help, the version or what is wrong, as `clap` tells it.
    pub(crate) fn read() -> Result<Self, clap::Error> {
        Plain::try_parse().map_or_else(
            |_| Self::try_parse().and_then(Self::fitting),
            |Plain { options }| Ok(Self { command: None, options }),
        )
    }

    /// The same, unless it says how a kiosk looks: that stands in the file of the hub, so that there is one place to look for it.
    fn fitting(self) -> Result<Self, clap::Error> {
        let named = [("theme", self.options.theme.is_some()), ("size", self.options.size.is_some())];
        match named.into_iter().find(|(_, is_said)| *is_said && self.setting() == Some(Setting::Kiosk)) {
            None => Ok(self),
            Some((name, _)) => Err(Self::command().error(
                ErrorKind::ArgumentConflict,
                format!("a kiosk takes its {name} from the file of its hub alone: write “{name}:” under “kiosk:” there, not --{name}"),
            )),
        }
    }
}

/// How to open the guide.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Options {
    /// The language to begin with: ar, en, es or fr. It can be changed on every page.
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language)]
    pub(crate) lang: Option<Locale>,
    /// Read and write plain lines, for screen readers, braille and pipes.
    #[arg(long, global = true)]
    pub(crate) lines: bool,
    /// The colours of the screen. Without it: auto.
    #[arg(long, global = true, value_name = "THEME", value_parser = names::themes())]
    pub(crate) theme: Option<Theme>,
    /// How large things are; said before the name of a command. Without it: normal; large in a workshop and at a kiosk.
    #[arg(long, value_name = "SIZE", value_parser = names::sizes())]
    pub(crate) size: Option<Size>,
    /// How Arabic is written to the terminal. The terminal is asked what it needs; say it here if that goes wrong.
    /// Without it: auto.
    #[arg(long, global = true, value_name = "HOW", value_parser = names::ways())]
    pub(crate) bidi: Option<Bidi>,
    /// The settings file, instead of my-rights/settings.yaml in the folder for settings (`$XDG_CONFIG_HOME`, else
    /// ~/.config). Arguments win over it.
    #[arg(long, global = true, value_name = "FILE", value_parser = file, conflicts_with = "no_settings")]
    pub(crate) settings: Option<PathBuf>,
    /// Read no settings file, and write none.
    #[arg(long, global = true)]
    pub(crate) no_settings: bool,
    /// The file for a copy of your sheet: its ending says the form, .txt, .md, .html or .pdf. It is written only when
    /// you ask for it, and never over another file.
    #[arg(long, global = true, value_name = "FILE", value_parser = sheet)]
    pub(crate) sheet: Option<PathBuf>,
    /// The file that describes the hub that the guide stands in: its people come first where the guide tells who helps.
    #[arg(long, global = true, value_name = "FILE", value_parser = file)]
    pub(crate) hub: Option<PathBuf>,
    /// What the settings file says about a printer; nobody types it.
    #[arg(skip)]
    pub(crate) printer: Option<settings::Printer>,
    /// Use the situations in this folder instead of the guide's own.
    #[arg(long, global = true, value_name = "FOLDER")]
    pub(crate) content: Option<PathBuf>,
    /// Use the translations in this folder instead of the guide's own.
    #[arg(long, global = true, value_name = "FOLDER")]
    pub(crate) locales: Option<PathBuf>,
    /// Open this bundle instead of the guide's own shelf. Where the file of --hub has keys, one of them has to have signed it.
    #[arg(long, global = true, value_name = "FILE", value_parser = file, conflicts_with_all = ["content", "locales"])]
    pub(crate) bundle: Option<PathBuf>,
}

/// What the program can do.
#[derive(Subcommand, Clone, Debug)]
pub(crate) enum Command {
    /// Open the guide as plain lines: the same as --lines.
    Read,
    /// Open the guide for a training: notes for the facilitator, and time to talk before what follows is shown. With a plan it
    /// leads through that, activity by activity; `my-rights plan` lists them. Or join, at another terminal of this machine, the
    /// workshop that is open.
    ///
    /// Ends with 2 when there is no such plan, no workshop to join, or one is open already where another was to be opened.
    Workshop(Workshop),
    /// Open the guide on a shared machine: it cannot be left by keys, and forgets each visit.
    ///
    /// Ends with 0 when hub staff leave it with their code, 1 when something went wrong, and with 128 and the number of a signal.
    Kiosk(Kiosk),
    /// Check situations and translations, and list everything that is wrong with its place.
    ///
    /// Ends with 0 when there is no error, 1 when there is one, 2 when a folder could not be read. docs/findings.md
    /// explains every finding.
    Check(Checking),
    /// Open the guide on a folder that you are writing in: it shows each edit as you save it, and what stands behind a page.
    ///
    /// The folder is that of --content and --locales, or else the one you are in, if it has content/ and locales/. Without
    /// a situation it opens on the shelf.
    Preview(Preview),
    /// Walk every path of every situation in every language, by line and by key, and list what does not hold.
    Prove,
    /// Count what is on the shelf: situations by theme, place of care and right, paths, words in each language, and who
    /// has read them.
    Stats {
        /// Print one JSON object, for scripts.
        #[arg(long)]
        json: bool,
    },
    /// Print the JSON Schema of a kind of file, with the ids of the shelf, for editors; without a kind, list the kinds.
    Schema {
        /// The kind of file.
        #[arg(value_name = "KIND", value_parser = PossibleValuesParser::new(SORTS.iter().map(|sort| sort.name)))]
        sort: Option<String>,
        /// Write the schemas of all kinds into this folder.
        #[arg(long, value_name = "FOLDER", conflicts_with = "sort")]
        into: Option<PathBuf>,
    },
    /// Draw the shape of a situation or a lesson: its places, what can be chosen, where that leads.
    Graph {
        /// Its id, as in phone-in-the-locker.
        id: String,
        /// In which form.
        #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
        format: Drawing,
    },
    /// Tell what the guide would do here, and what is wrong with this machine; with --card, show how Arabic comes out.
    ///
    /// Ends with 0 when nothing is wrong, 1 when something is, 2 when it could not be told. docs/DOCTOR.md explains each line.
    Doctor(Doctor),
    /// Begin something new in your own folder: a story, a word of the glossary, a right, a language. The folder is the
    /// one that --content and --locales name, or the current one.
    New {
        /// What is begun.
        #[command(subcommand)]
        what: Thing,
    },
    /// See how far translations are, and exchange them with translation tools. --lang names the language.
    L10n {
        /// What is done.
        #[command(subcommand)]
        what: L10n,
    },
    /// Write pages for people who read for us, texts for a native reader or the rules of a country for a lawyer, and read their
    /// remarks.
    ///
    /// Ends with 0 when it is written or there is no remark, 1 when there are remarks or there is no such thing, 2 when it could
    /// not be done. Who has read what stands in review.yaml, written by hand.
    Review {
        /// What is read.
        #[command(subcommand)]
        what: Review,
    },
    /// Make a shelf into one file that opens at once, look at one, or put one where a kiosk opens it.
    ///
    /// Ends with 0 when all is well, 1 when something is wrong with the folder or the bundle, 2 when it could not be done.
    Bundle {
        /// What is done.
        #[command(subcommand)]
        what: Bundle,
    },
    /// Write what the shelf says into a file, for a training or a waiting room: a story with all its ways or as a handout, a
    /// lesson, a right, the numbers of a country, a form to fill in, the papers of a workshop.
    ///
    /// --lang says the language. Ends with 0 when the file is written, 1 when the shelf has no such thing, 2 when the file
    /// could not be written; never over another file.
    Paper(Papers),
    /// Add up what was counted in workshops, and show of it what lets nobody be found: a year as ranges, never one room.
    ///
    /// Ends with 0 when it is shown or written, 1 when something is wrong with a file or there is too little to show, 2 when it
    /// could not be done.
    Counts(Counts),
    /// Print a plan of a workshop, or list the plans; `facilitators` is the guide for whoever leads one.
    ///
    /// --lang says the language. Ends with 0 when it is printed, 1 when there is no such plan, 2 when the file could not be
    /// written; never over another file.
    Plan(Printed),
    /// Print completions for a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Print the manual page.
    Man,
}

/// What can be begun.
#[derive(Subcommand, Clone, Debug)]
pub(crate) enum Thing {
    /// A story: a small one that works, in every language of the folder, to be changed into yours.
    Scenario {
        /// Its theme and its id: consent/ask-the-nurse.
        #[arg(value_name = "THEME/ID")]
        name: String,
    },
    /// A word of the glossary.
    Term {
        /// Its id: care-plan.
        #[arg(value_name = "ID")]
        name: String,
    },
    /// A right.
    Right {
        /// Its theme and its id: dignity/be-heard.
        #[arg(value_name = "THEME/ID")]
        name: String,
    },
    /// A language: every file of English, each phrase marked as still to be written.
    Language {
        /// Its code: pt.
        #[arg(value_name = "CODE")]
        tag: String,
    },
}

/// What can be done about translations.
#[derive(Subcommand, Clone, Debug)]
pub(crate) enum L10n {
    /// Count what is done, stale (its English has changed since), still to be written, and missing.
    Status {
        /// How it is written.
        #[arg(long, value_enum, default_value_t)]
        format: Writing,
    },
    /// Record that translations say the same as the English of now.
    Accept {
        /// The phrases: their keys.
        #[arg(value_name = "KEY", required_unless_present = "all")]
        keys: Vec<String>,
        /// Everything that is translated.
        #[arg(long, conflicts_with = "keys")]
        all: bool,
    },
    /// Put every phrase that a language lacks where it belongs: moved from another file, renamed after English, or in English
    /// words under “# to write”.
    Sync,
    /// Print phrases as XLIFF 1.2 or PO, in the order in which a reader meets them.
    Export {
        /// In which form.
        #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
        format: Handed,
        /// Only phrases that are this far.
        #[arg(long, value_name = "STATES", value_delimiter = ',',
              value_parser = ["missing", "to-write", "stale", "unrecorded", "done", "all"])]
        only: Vec<String>,
    },
    /// Write translations from XLIFF or PO back into the folder: all that changed, or nothing when something does not fit.
    Import {
        /// The document.
        file: PathBuf,
    },
}

/// In which form phrases go out.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Handed {
    /// XLIFF 1.2, for translation tools.
    #[default]
    Xliff,
    /// PO, for Poedit and the like.
    Po,
}

/// How a report is written.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Writing {
    /// For eyes.
    #[default]
    Table,
    /// For programs.
    Json,
}

/// What to check, and how to tell it.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Checking {
    /// The folder that holds content/ and locales/. Without it, --content and --locales say what is checked, and without
    /// those it is the guide's own shelf.
    #[arg(value_name = "FOLDER")]
    pub(crate) folder: Option<PathBuf>,
    /// In which form findings are told.
    #[arg(long, value_name = "FORMAT", value_parser = names::formats(), default_value = "text")]
    pub(crate) format: Format,
    /// End with 1 for these too, not only for errors.
    #[arg(long, value_name = "WHAT", value_enum)]
    pub(crate) deny: Option<Deny>,
    /// Leave out hints: how well a text reads, and whether it fits a small screen.
    #[arg(long, conflicts_with = "hints")]
    pub(crate) no_hints: bool,
    /// List the hints about files that are as the guide brings them too; else they are counted.
    #[arg(long)]
    pub(crate) hints: bool,
    /// First mend what is safe to mend, and say each: quotes, apostrophes, the spaces and marks of a language, the marks of
    /// lists, the spelling of ids and keys, the spaces of YAML and Fluent.
    #[arg(long)]
    pub(crate) fix: bool,
    /// The day against which reviews of country packs are held, as in 2026-11-22; else that of the clock.
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) today: Option<Date>,
}

/// In which form a situation is drawn.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Drawing {
    /// For people: an indented tree.
    #[default]
    Terminal,
    /// A Mermaid flowchart.
    Mermaid,
    /// For Graphviz.
    Dot,
}

/// What is not let through.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Deny {
    /// Warnings.
    Warnings,
    /// Warnings and hints.
    Hints,
}

/// What to preview.
#[derive(Args, Clone, Debug)]
pub(crate) struct Preview {
    /// The situation or lesson to open, by its id.
    #[arg(value_name = "SLUG")]
    pub(crate) scenario: Option<String>,
    /// The place in it, by its id; with a choice, what follows that: handed--ask-why. The shortest path leads there.
    #[arg(long, value_name = "PLACE", requires = "scenario")]
    pub(crate) at: Option<String>,
    /// Show each page in this language too, beside the first one, or below it where the window is narrow.
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    pub(crate) beside: Option<Locale>,
}

impl Cli {
    /// The setting, for a command that opens the guide.
    pub(crate) const fn setting(&self) -> Option<Setting> {
        match &self.command {
            None | Some(Command::Read) => Some(Setting::Personal),
            Some(Command::Preview(_)) => Some(Setting::Desk),
            Some(Command::Workshop(_)) => Some(Setting::Workshop),
            Some(Command::Kiosk(kiosk)) if kiosk.set_code => None,
            Some(Command::Kiosk(_)) => Some(Setting::Kiosk),
            Some(
                Command::Check(_)
                | Command::Prove
                | Command::Stats { .. }
                | Command::Schema { .. }
                | Command::Graph { .. }
                | Command::New { .. }
                | Command::L10n { .. }
                | Command::Review { .. }
                | Command::Bundle { .. }
                | Command::Doctor(_)
                | Command::Paper(_)
                | Command::Counts(_)
                | Command::Plan(_)
                | Command::Completions { .. }
                | Command::Man,
            ) => None,
        }
    }

    /// The plan that a workshop was asked for.
    pub(crate) fn plan(&self) -> Option<&str> {
        if let Some(Command::Workshop(Workshop { plan, .. })) = &self.command {
            plan.as_deref()
        } else {
            None
        }
    }

    /// The file that was named for the report of a workshop.
    pub(crate) fn report(&self) -> Option<PathBuf> {
        if let Some(Command::Workshop(Workshop { report, .. })) = &self.command {
            report.clone()
        } else {
            None
        }
    }

    /// How a kiosk was asked for.
    pub(crate) fn kiosk(&self) -> Kiosk {
        if let Some(Command::Kiosk(kiosk)) = &self.command { kiosk.clone() } else { Kiosk::default() }
    }

    /// Whether the person asked for plain lines.
    pub(crate) const fn wants_lines(&self) -> bool {
        self.options.lines
            || matches!(self.options.bidi, Some(Bidi::Off))
            || matches!(self.command, Some(Command::Read))
    }

    /// Takes over what a settings file says, wherever no argument says otherwise.
    pub(crate) fn settle(&mut self, settings: &Settings) {
        let is_kiosk = self.setting() == Some(Setting::Kiosk);
        let Options { lang, lines, theme, size, bidi, hub, printer, .. } = &mut self.options;
        *lang = lang.or(settings.lang);
        // How a kiosk looks stands in the file of its hub alone.
        *theme = theme.or(settings.theme).filter(|_| !is_kiosk);
        *size = size.or(settings.size).filter(|_| !is_kiosk);
        // Whoever says how Arabic is written wants a screen, and the other way round.
        *lines |= bidi.is_none() && settings.lines == Some(true);
        *bidi = bidi.or(settings.bidi);
        *hub = hub.take().or_else(|| settings.hub.clone());
        printer.clone_from(&settings.printer);
    }

    /// The language to begin with: the one that was asked for, else the first of the environment's that we have.
    pub(crate) fn language(&self, environment: impl Fn(&str) -> Option<String>) -> Locale {
        if let Some(locale) = self.options.lang {
            return locale;
        }
        let list = environment("LANGUAGE").unwrap_or_default();
        let one = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .filter_map(&environment)
            .find(|value| !value.is_empty());
        Locale::negotiate(list.split(':').chain(one.as_deref())).unwrap_or(Locale::En)
    }
}

/// Completions for a shell, as a script.
pub(crate) fn completions(shell: clap_complete::Shell) -> Vec<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "my-rights", &mut script);
    script
}

/// The manual page, as roff.
pub(crate) fn manual() -> std::io::Result<Vec<u8>> {
    let mut page = Vec::new();
    clap_mangen::Man::new(Cli::command()).render(&mut page)?;
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tui_bidi::encode::Encoding;

    #[test]
    fn the_definitions_hold_together() {
        Cli::command().debug_assert();
        assert!(!completions(clap_complete::Shell::Bash).is_empty());
        assert!(!manual().unwrap().is_empty());
    }

    #[test]
    fn arguments_win_over_settings() {
        let said = Settings {
            lang: Some(Locale::Ar),
            theme: Some(Theme::Dark),
            size: Some(Size::Large),
            bidi: Some(Bidi::As(Encoding::Lrm)),
            lines: Some(true),
            hub: None,
            printer: None,
        };
        let settled = |arguments: &[&str]| {
            let mut cli = Cli::try_parse_from([&["my-rights"], arguments].concat()).unwrap();
            cli.settle(&said);
            cli
        };
        let options = settled(&[]).options;
        assert_eq!((options.lang, options.theme), (Some(Locale::Ar), Some(Theme::Dark)));
        assert_eq!((options.bidi, options.lines), (Some(Bidi::As(Encoding::Lrm)), true));
        assert_eq!(options.size, Some(Size::Large));
        assert_eq!(settled(&["--size", "normal"]).options.size, Some(Size::Normal));
        let options = settled(&["--lang", "fr", "--theme", "plain", "--bidi", "auto"]).options;
        assert_eq!((options.lang, options.theme), (Some(Locale::Fr), Some(Theme::Plain)));
        assert_eq!((options.bidi, options.lines), (Some(Bidi::Auto), false));
        assert!(Cli::try_parse_from(["my-rights", "--settings", "x", "--no-settings"]).is_err());
        let options = settled(&["kiosk"]).options;
        assert_eq!((options.theme, options.size), (None, None), "a kiosk looks as its hub says");
    }

    #[test]
    fn how_a_kiosk_looks_is_not_said_where_it_is_started() {
        let read = |arguments: &[&str]| {
            Cli::try_parse_from([&["my-rights"], arguments].concat()).and_then(Cli::fitting)
        };
        for (arguments, name) in
            [(&["kiosk", "--theme", "dark"][..], "theme:"), (&["--size", "large", "kiosk"], "size:")]
        {
            let told = read(arguments).unwrap_err().render().to_string();
            assert!(told.contains("kiosk:") && told.contains(name), "{told}");
        }
        for fine in
            [&["kiosk"][..], &["workshop", "--theme", "dark"], &["--theme", "dark"], &["kiosk", "--set-code"]]
        {
            assert!(read(fine).is_ok(), "{fine:?}");
        }
    }

    #[test]
    fn the_environment_is_asked_in_its_order() {
        let speak = |lang: Option<&str>, pairs: &[(&str, &str)]| {
            let mut arguments = vec!["my-rights"];
            arguments.extend(lang.map(|_| "--lang"));
            arguments.extend(lang);
            let cli = Cli::try_parse_from(arguments).unwrap();
            cli.language(|name| {
                pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
            })
        };
        assert_eq!(speak(Some("ar-EG"), &[("LANG", "fr_FR.UTF-8")]), Locale::Ar);
        assert_eq!(speak(None, &[("LANG", "fr_FR.UTF-8")]), Locale::Fr);
        assert_eq!(speak(None, &[("LC_ALL", "es_MX"), ("LANG", "fr_FR.UTF-8")]), Locale::Es);
        assert_eq!(speak(None, &[("LC_ALL", ""), ("LANG", "C.UTF-8"), ("LANGUAGE", "pt:ar")]), Locale::Ar);
        assert_eq!(speak(None, &[]), Locale::En);
        assert!(Cli::try_parse_from(["my-rights", "--lang", "xx-nonsense"]).is_err());
    }
}
