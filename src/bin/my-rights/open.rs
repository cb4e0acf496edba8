//! Opening the guide: what was asked for and what a settings file says become an app, a world and a front.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};

use anyhow::Context as _;
use my_rights::app::{AfterVisit, App, OnSilence, Policy, Printer, Prints, Setting};
use my_rights::bundle::{self, Store, version};
use my_rights::front::Front;
use my_rights::front::linear::{self, Kiosk};
use my_rights::front::screen::probe::Surroundings;
use my_rights::front::screen::signs::Signs;
use my_rights::front::screen::{self, Screen};
use my_rights::guide::Ended;
use my_rights::phrasebook::Phrasebooks;
use my_rights::preferences::{Bidi, Format, Size, Theme};
use my_rights::settings::{self, Settings, file};
use my_rights::world::{Journal, Outside, Place, World, today};
use shelf::compiled::{Said, Shelf};
use shelf::container::{Container, Refused};
use shelf::content::Hub;
use shelf::files::{File, Files};
use shelf::finding::{self, Finding};
use shelf::language::Locale;
use shelf::signed::Key;

use crate::bundle::keys_in;
use crate::cli::{Cli, GoesOn, Options};
use crate::kiosk::{self, Log, Matters};
use crate::sources::{Amiss, Sources};
use crate::{complain, hub, plan, seats};

/// Where the settings are, if anybody wants them.
pub(crate) fn settings_file(options: &Options) -> Option<PathBuf> {
    let usual = || file::usual(|name| std::env::var(name).ok());
    options.settings.clone().or_else(usual).filter(|_| !options.no_settings)
}

/// Takes over what the settings file says; a file with mistakes opens nothing.
pub(crate) fn settle(cli: &mut Cli) -> Result<Settings, Vec<Finding>> {
    let Some(file) = settings_file(&cli.options) else { return Ok(Settings::default()) };
    let settings = file::read(&file, cli.options.settings.is_some())?;
    cli.settle(&settings);
    Ok(settings)
}

/// Opens the guide for whoever walks it.
pub(crate) fn open(cli: &Cli, policy: Policy) -> anyhow::Result<ExitCode> {
    let asked = cli.kiosk();
    let policy = if asked.once { Policy { after: AfterVisit::End, ..policy } } else { policy };
    let mut place = if policy.heeds_hub { kiosk::place(&asked) } else { Place::default() };
    let found = match found(cli, &policy, &mut place)? {
        Ok(found) => found,
        Err(findings) => return complain(&findings),
    };
    let books = Phrasebooks::new(found.said);
    let looks = found.hub.as_ref().filter(|_| policy.heeds_hub).map(|hub| hub.kiosk.clone());
    let (workshop, keeper) = match plan::led(cli, &found.shelf) {
        Ok(led) => led,
        Err(why) => return plan::unknown(&why),
    };
    let mut app = begin(cli, policy, found.shelf, &books)?;
    if let Some(workshop) = workshop {
        app = app.leading(workshop).reporting(cli.report());
    }
    if let Some(hub) = found.hub {
        app = app.in_hub(hub);
    }
    app = heeding_languages(cli, app);
    let log = policy.heeds_hub.then(|| Log::of(&place));
    if let Some(log) = log.as_ref().filter(|_| asked.goes_on.is_none()) {
        place.begin(today());
        log.say(Matters::Info, &format!("start: my-rights {}, {}", env!("CARGO_PKG_VERSION"), place.shelf));
        log.tell_of(&place);
    }
    let place = Arc::new(place);
    let outside = outside(cli).of_kiosk(Arc::clone(&place)).with_journal(Arc::clone(&keeper));
    let world: Arc<dyn World> = Arc::new(outside);
    let reserved = match seats::reserve(cli, &policy) {
        Ok(reserved) => reserved,
        Err(why) => return Ok(seats::refuse(why)),
    };
    let front = front(cli, &policy, looks.as_ref())?;
    let ended = seats::run(&mut app, &books, front, reserved, &world);
    let ended = match ended {
        Ok(Ended::Afresh(terminal)) => {
            let goes_on = GoesOn { terminal, lock: place.lock() };
            let error = Err(kiosk::begin_anew(&goes_on));
            error.context("the kiosk could not begin anew, and does not go on with a visit in memory")
        }
        ended => ended.map_err(Into::into),
    };
    // However it ended: what nobody has closed can go on.
    let left = app.workshop().zip(app.unclosed()).map(|(led, at)| Journal::of(led.plan().id.clone(), at));
    keeper.end(left.as_ref());
    if left.is_some() && !opens_lines(cli) && matches!(ended, Ok(Ended::Left)) {
        // Lines have said it already; a screen is empty by now.
        writeln!(io::stdout(), "{}", books.ui(app.locale()).goodbye_unclosed().spoken())?;
    }
    if let Some(log) = log {
        tell_end(&log, ended.as_ref().ok());
        log.tell_of(&place);
    }
    ended.map(|ended| match ended {
        // Whoever watches over a kiosk begins it again, unless it was left: its terminal went away, and nobody wanted that.
        Ended::Gone if policy.heeds_hub && !opens_lines(cli) => ExitCode::FAILURE,
        Ended::Left | Ended::Gone | Ended::Signal(_) | Ended::Afresh(_) => finish(&ended),
    })
}

/// The same, with what was said about languages. `language:` of a hub is the language of its own texts, and not meant here.
fn heeding_languages(cli: &Cli, mut app: App) -> App {
    // Whoever asks for letters that may not be seen here is shown the languages, which say so.
    if cli.options.lang.is_some() && !(is_unseen(cli) && app.locale() == Locale::Ar) {
        app = app.told_the_language();
    }
    if cli.options.bidi.is_none_or(|bidi| bidi == Bidi::Auto) {
        app = app.doubting_arabic();
    }
    app
}

/// How it ended, in the log of a kiosk.
fn tell_end(log: &Log, ended: Option<&Ended>) {
    match ended {
        Some(Ended::Signal(signal)) => log.say(Matters::Info, &format!("stop: signal {signal}")),
        Some(Ended::Gone) => log.say(Matters::Info, "stop: no more input"),
        Some(Ended::Left | Ended::Afresh(_)) => log.say(Matters::Info, "stop: left"),
        None => log.say(Matters::Warning, "stop: error 1"),
    }
}

/// What is put before people: a shelf, what is said on it, and the hub.
struct Found {
    shelf: Arc<Shelf>,
    said: Said,
    hub: Option<Hub>,
}

/// What there is, or what is wrong with it. A kiosk whose hub has a mistake in its file goes on with the last good one.
fn found(cli: &Cli, policy: &Policy, place: &mut Place) -> anyhow::Result<Result<Found, Vec<Finding>>> {
    let named = cli.options.hub.as_deref().map(Files::one).transpose();
    let found = match named {
        Ok(file) => match found_with(cli, policy, file.as_ref(), place)? {
            Ok(found) => {
                if let Some(file) = file.filter(|_| policy.heeds_hub) {
                    place.keep_hub(&file.bytes);
                }
                return Ok(Ok(found));
            }
            Err(findings) => findings,
        },
        Err(findings) => findings,
    };
    let last = if policy.heeds_hub { kiosk::last_good(place) } else { None };
    let Some(last) = last else { return Ok(Err(found)) };
    Ok(match found_with(cli, policy, Some(&last), place)? {
        Ok(good) => {
            place.hub = found.iter().map(Finding::line).collect();
            Ok(good)
        }
        Err(_) => Err(found),
    })
}

/// The same with this file of the hub. In a kiosk, its hub says which stories there are.
fn found_with(
    cli: &Cli,
    policy: &Policy,
    file: Option<&File>,
    place: &mut Place,
) -> anyhow::Result<Result<Found, Vec<Finding>>> {
    let keys = match file.map(keys_in).transpose() {
        Ok(keys) => keys.unwrap_or_default(),
        Err(findings) => return Ok(Err(findings)),
    };
    let opened = match chosen(cli, &keys)? {
        Some(opened) => Ok(opened),
        None => shelf(&cli.options, !policy.may_show_drafts)?,
    };
    let (shelf, said) = match opened {
        Ok(opened) => opened,
        Err(findings) => return Ok(Err(findings)),
    };
    place.shelf =
        shelf.container().map_or_else(|| "a folder".to_owned(), |container| version(container.head()));
    let hub = match file.map(|file| hub::open(file, &shelf, policy)).transpose() {
        Ok(hub) => hub,
        Err(findings) => return Ok(Err(findings)),
    };
    let chooses =
        |hub: &&Hub| policy.heeds_hub && !(hub.kiosk.shows.is_empty() && hub.kiosk.hides.is_empty());
    let shelf = match hub.as_ref().filter(chooses) {
        Some(hub) => Arc::new(shelf.leaving_out(|id| hub.kiosk.has(id))),
        None => shelf,
    };
    Ok(Ok(Found { shelf, said, hub }))
}

/// The guide before its first page, as every way of opening it begins.
///
/// # Errors
///
/// When something that was asked for cannot be.
pub(crate) fn begin(
    cli: &Cli,
    policy: Policy,
    shelf: Arc<Shelf>,
    books: &Phrasebooks,
) -> anyhow::Result<App> {
    if cli.options.sheet.is_some() && !policy.may_keep_a_copy {
        anyhow::bail!("--sheet works for one person alone: a workshop and a kiosk write no file");
    }
    if let Some(sheet) = cli.options.sheet.as_deref().filter(|sheet| sheet.exists() && !sheet.is_file()) {
        anyhow::bail!(
            "--sheet names {}, which is no file; name a file in it",
            finding::harmless(&sheet.display().to_string())
        );
    }
    if let Some(asked) = cli.options.lang.filter(|asked| !books.speaks(*asked)) {
        anyhow::bail!(unspoken(asked, books));
    }
    let language = cli.language(|name| std::env::var(name).ok());
    let form = cli.options.sheet.as_deref().and_then(Format::of).unwrap_or_default();
    let app = App::new(policy, language, shelf).without(is_unseen(cli).then_some(Locale::Ar)).writing(form);
    let own = cli.options.printer.clone().filter(|_| policy.prints == Prints::AsSettingsSay);
    Ok(match own {
        Some(settings::Printer::Default) => app.printing_on(Printer::of_ones_own(None)),
        Some(settings::Printer::Named(queue)) => app.printing_on(Printer::of_ones_own(Some(queue))),
        None => app,
    })
}

/// The world, as it was asked for.
pub(crate) fn world(cli: &Cli, place: Arc<Place>) -> Arc<dyn World> {
    Arc::new(outside(cli).of_kiosk(place))
}

fn outside(cli: &Cli) -> Outside {
    Outside::new(cli.options.sheet.clone()).with_settings(settings_file(&cli.options))
}

/// Whether Arabic letters may not be seen here. Whoever says how they are written has seen them.
fn is_unseen(cli: &Cli) -> bool {
    surroundings().is_console() && cli.options.bidi.is_none_or(|bidi| bidi == Bidi::Auto)
}

pub(crate) fn finish(ended: &Ended) -> ExitCode {
    match ended {
        Ended::Left | Ended::Gone | Ended::Afresh(_) => ExitCode::SUCCESS,
        Ended::Signal(signal) => ExitCode::from(u8::try_from(128 + signal).unwrap_or(u8::MAX)),
    }
}

pub(crate) fn unspoken(asked: Locale, books: &Phrasebooks) -> String {
    let spoken = books.locales();
    let tags: Vec<&str> = spoken.iter().map(Locale::tag).collect();
    format!(
        "there are no phrases in {} here; choose one of {}, or name a folder that has it with --locales",
        asked.tag(),
        tags.join(", ")
    )
}

/// The screen, or plain lines; at a kiosk it looks as its hub says.
pub(crate) fn front(
    cli: &Cli,
    policy: &Policy,
    hub: Option<&shelf::content::hub::Kiosk>,
) -> anyhow::Result<Box<dyn Front>> {
    let handed = cli.kiosk().goes_on.map(|goes_on| goes_on.terminal);
    if opens_lines(cli) {
        // Where one visitor follows another, lines have a clock, and are cleared.
        if matches!(policy.silence, OnSilence::StartAfresh { .. }) {
            let clears = io::stdout().is_terminal() && !is_dumb();
            return Ok(Box::new(Kiosk::open(io::stdout().lock(), clears, handed)?));
        }
        return Ok(linear::open()?);
    }
    // One of the two says it: at a kiosk the file of the hub alone.
    let asked = hub.and_then(|hub| hub.theme).and_then(Theme::named).or(cli.options.theme);
    let size = hub.and_then(|hub| hub.size).and_then(Size::named).or(cli.options.size);
    let options = screen::Options {
        theme: asked.map_or_else(|| unasked(policy), theme),
        size: size.unwrap_or(if policy.is_large { Size::Large } else { Size::Normal }),
        signs: if asked == Some(Theme::Plain) { Signs::Ascii } else { surroundings().signs() },
        encoding: cli.options.bidi.and_then(Bidi::encoding),
        asks: true,
        may_suspend: policy.may_suspend,
        keys_end: policy.may_leave,
        rest: screen::guard::REST,
        handed,
        ..Default::default()
    };
    Ok(Box::new(Screen::open(options)?))
}

/// Whether the guide opens as plain lines: where somebody asks for them, and wherever there is no screen.
pub(crate) fn opens_lines(cli: &Cli) -> bool {
    cli.wants_lines() || is_dumb() || !io::stdout().is_terminal()
}

/// Whether the terminal says that it knows nothing but lines.
fn is_dumb() -> bool {
    std::env::var_os("TERM").is_some_and(|term| term == "dumb")
}

/// What can be known of the terminal before anything is asked: looked for once.
pub(crate) fn surroundings() -> Surroundings {
    static FOUND: OnceLock<Surroundings> = OnceLock::new();
    let look = || {
        let device = rustix::termios::ttyname(io::stdout(), Vec::new()).ok();
        let device = device.map(|device| device.to_string_lossy().into_owned());
        Surroundings::told(|name| std::env::var(name).ok()).at(device)
    };
    FOUND.get_or_init(look).clone()
}

/// The colours where nobody asked for any. On the kernel’s console light grounds are not for sure.
fn unasked(policy: &Policy) -> Theme {
    let allowed = theme(Theme::Auto);
    if !policy.paints || allowed != Theme::Auto {
        return allowed;
    }
    if surroundings().signs() == Signs::Console { Theme::Dark } else { Theme::Light }
}

/// The colours that were asked for; where nobody asked, those that the environment allows.
pub(crate) fn theme(asked: Theme) -> Theme {
    let told = |name| std::env::var(name).ok();
    if asked == Theme::Auto {
        asked.within(told("NO_COLOR").as_deref(), told("TERM").as_deref())
    } else {
        asked
    }
}

/// A shelf, and what is said on it.
type Opened = (Arc<Shelf>, Said);

/// The shelf of a bundle: the one that was named, or at a kiosk the one that is installed; none where it is another's. Where the
/// hub's file has keys, one of them has to have signed it.
fn chosen(cli: &Cli, keys: &[Key]) -> anyhow::Result<Option<Opened>> {
    let options = &cli.options;
    let is_kiosk =
        cli.setting() == Some(Setting::Kiosk) && options.content.is_none() && options.locales.is_none();
    if options.bundle.is_none() && !is_kiosk {
        return Ok(None);
    }
    if let Some(file) = &options.bundle {
        return Ok(Some(of(bundle::open(file, keys)?)?));
    }
    let installed = Store::usual(|name| std::env::var(name).ok()).map(|store| store.open(keys)).transpose();
    match installed.map(Option::flatten).and_then(|found| Ok(found.map(of).transpose()?)) {
        Ok(found) => Ok(found),
        // Visitors have a shelf all the same; whoever runs the kiosk finds the reason where it was started, and in the doctor.
        Err(refusal) => {
            // It is said once, and not each time that somebody has gone.
            if cli.kiosk().goes_on.is_none() {
                let said = finding::harmless(&refusal.to_string());
                drop(writeln!(io::stderr(), "my-rights: {said} The shelf in the program is opened."));
            }
            Ok(None)
        }
    }
}

/// The shelf in a bundle, and what is said on it.
fn of(container: Arc<Container>) -> Result<(Arc<Shelf>, Said), Refused> {
    Ok((Arc::new(Shelf::open(Arc::clone(&container))?), Said::from(container)))
}

/// The shelf and the phrases: a folder is checked whole before anybody sees a page of it. Its author may walk through
/// what is still to be written; it must not be put before the public.
pub(crate) fn shelf(options: &Options, is_public: bool) -> anyhow::Result<Result<Opened, Vec<Finding>>> {
    if options.content.is_none() && options.locales.is_none() {
        let (shelf, said) = my_rights::embedded::shelf().context("this program is not what was built")?;
        return Ok(Ok((Arc::new(shelf), said)));
    }
    match Sources::checked(options, is_public) {
        Ok(sound) => Ok(Ok(sound.opened()?)),
        Err(Amiss::Unread(findings) | Amiss::Faults(findings)) => Ok(Err(findings)),
        Err(Amiss::Bundle(refusal)) => Err(refusal.into()),
    }
}
