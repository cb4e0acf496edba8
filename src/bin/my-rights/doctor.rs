//! What the guide would do in this terminal, without opening it.

use std::io::{self, IsTerminal as _};
use std::process::ExitCode;

use my_rights::doctor::{self, Card, Facts, Told};
use my_rights::phrasebook::Phrasebooks;
use my_rights::preferences::{Bidi, Theme};

use crate::cli::Cli;
use crate::open::{opens_lines, settings_file, settle, shelf, shelf_told, surroundings, theme};
use crate::{complain, print};

/// Tells what the guide would do in this terminal, or shows the test card.
pub(crate) fn doctor(mut cli: Cli, card: bool, width: Option<u16>) -> anyhow::Result<ExitCode> {
    let settings = Told::of(settings_file(&cli.options), settle(&mut cli));
    let size = rustix::termios::tcgetwinsize(io::stdout()).ok().map(|size| (size.ws_col, size.ws_row));
    let facts = Facts {
        surroundings: surroundings(),
        is_terminal: io::stdout().is_terminal(),
        size: size.filter(|(columns, rows)| *columns > 0 && *rows > 0),
        locale: cli.language(|name| std::env::var(name).ok()),
        may_colour: theme(cli.options.theme.unwrap_or_default()) != Theme::Plain,
        lines: opens_lines(&cli),
        asked: cli.options.bidi.and_then(Bidi::encoding),
        settings,
        hub: cli.options.hub.clone(),
        shelf: shelf_told(&cli.options),
    };
    if !card {
        return print(facts.told().as_bytes());
    }
    let books = match shelf(&cli.options, false)? {
        Ok((_, said)) => Phrasebooks::new(said),
        Err(findings) => return complain(&findings),
    };
    let wanted = match (cli.options.bidi, facts.asked) {
        (Some(Bidi::Off), _) => Card::Plain,
        (_, Some(encoding)) => Card::One(encoding),
        (_, None) => Card::Whole,
    };
    let width = width.or(facts.size.map(|(columns, _)| columns)).unwrap_or(60);
    print(doctor::card(&books, &facts, wanted, width).as_bytes())
}
