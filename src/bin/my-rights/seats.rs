//! A workshop at several terminals of one machine: the door of the room, and whoever joins.

use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;
use std::sync::Arc;

use my_rights::app::{App, Message, Policy, Setting};
use my_rights::front::{Front, linear};
use my_rights::guide::{self, Ended, Seat};
use my_rights::phrasebook::Phrasebooks;
use my_rights::seats::wire::Kind;
use my_rights::seats::{Left, Meeting, NoMeeting, Reserved, join};
use my_rights::world::{World, awake};
use shelf::finding;
use shelf::language::Locale;

use crate::cli::{Cli, Workshop};
use crate::open;

/// Where terminals of this user meet.
fn meeting() -> Meeting {
    Meeting::usual(|name| std::env::var(name).ok())
}

/// What is said where a room is open already.
const TAKEN: &str = "a workshop is open on this machine already, and a room has one screen. \
                     For the notes: my-rights workshop --notes. To read along: my-rights workshop --join --lines";

/// The place for the door of a room, before anything is changed at the terminal. A script is no room: nobody is heard between
/// two of its lines.
///
/// # Errors
///
/// A sentence, when a room is open already.
pub(crate) fn reserve(cli: &Cli, policy: &Policy) -> Result<Option<Reserved>, &'static str> {
    if !policy.is_seen_by_a_room {
        return Ok(None);
    }
    if open::opens_lines(cli) && !io::stdin().is_terminal() {
        // It would write down its place where that of the room is.
        return if meeting().is_open() { Err(TAKEN) } else { Ok(None) };
    }
    match Reserved::at(&meeting()) {
        Ok(reserved) => Ok(Some(reserved)),
        Err(NoMeeting::Taken) => Err(TAKEN),
        // One screen is a workshop as well.
        Err(why @ (NoMeeting::NotOurs(_) | NoMeeting::Refused(_))) => {
            let why = finding::harmless(&why.to_string());
            drop(writeln!(io::stderr(), "my-rights: no other terminal can join this workshop ({why})."));
            Ok(None)
        }
    }
}

/// Shows the guide: to whoever is there, and to a room with all who join. The terminal is given back then.
///
/// # Errors
///
/// Those of the front, or when the system gives us no thread.
pub(crate) fn run(
    app: &mut App,
    books: &Phrasebooks,
    mut front: Box<dyn Front>,
    reserved: Option<Reserved>,
    world: &Arc<dyn World>,
) -> io::Result<Ended> {
    let Some((reserved, ear)) = reserved.zip(front.ear()) else {
        return guide::run(app, books, &mut [Seat::alone(front.as_mut())], world);
    };
    app.update(Message::Watch(awake()));
    let door = reserved.open(ear, awake)?;
    let mut chairs = door.chairs();
    let mut seats = vec![
        Seat::alone(front.as_mut()),
        Seat::of_a_facilitator(&mut chairs.notes),
        Seat::of_one_along(&mut chairs.along),
    ];
    seats.extend(chairs.spoken.iter_mut().map(|(locale, far)| Seat::of_one_along_in(*locale, far)));
    guide::run(app, books, &mut seats, world)
}

/// Joins the workshop that is open, as it was asked for: to read along, in this language if one was named where it was started.
pub(crate) fn take_a_seat(cli: &Cli, asked: &Workshop, named: Option<Locale>) -> anyhow::Result<ExitCode> {
    let lines = open::opens_lines(cli);
    if asked.join && !lines {
        return Ok(refuse(
            "the room has one screen; whoever reads along does so by lines: my-rights workshop --join --lines",
        ));
    }
    let kind = if asked.notes { Kind::Notes } else { Kind::Along(named) };
    let joined = match join(meeting(), kind) {
        Ok(joined) => joined,
        Err(why) => return Ok(refuse(&why.to_string())),
    };
    let mut front =
        if lines { linear::listening()? } else { open::front(cli, &Policy::of(Setting::Workshop), None)? };
    // Whoever listens would be told a page anew each minute.
    let left = joined.show_on(front.as_mut(), !lines)?;
    Ok(open::finish(&match left {
        Left::Plainly => Ended::Left,
        Left::Gone => Ended::Gone,
        Left::Signal(signal) => Ended::Signal(signal),
    }))
}

/// Says why it could not be done.
pub(crate) fn refuse(why: &str) -> ExitCode {
    drop(writeln!(io::stderr(), "my-rights: {}", finding::harmless(why)));
    ExitCode::from(2)
}
