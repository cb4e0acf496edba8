//! The owner of the terminal: what it was before, how we enter it, how we leave it.
//!
//! There is one terminal a process, and whoever ends the program must be able to put it back: the loop, a signal, the
//! panic of any thread. So the owner is one value behind a lock, and [`restore`] may be called by anybody, any number
//! of times. It refuses to know what is painted and what is typed.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::OpenOptionsExt as _;
use std::panic;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, Once, TryLockError};
use std::thread;
use std::time::Duration;

use super::probe::Switch;
use crate::front::Handed;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use ratatui::layout::Size;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::OFlags;
use rustix::process::{Signal, getpgrp, getsid, kill_current_process_group};
use rustix::termios::{
    OptionalActions, QueueSelector, Termios, isatty, tcflush, tcgetattr, tcgetwinsize, tcsetattr, ttyname,
};

/// Asks how the terminal's own bidi is set (ANSI mode 8). Nobody waits for the answer.
const ASK: &[u8] = b"\x1b[8$p";
/// The other screen first, then the terminal's bidi off, and only then the erasing: VTE takes mode 8 with it.
const OTHER_SCREEN: &[u8] = b"\x1b[?1049h";
/// The terminal's own bidi off, or on where it is to order rows itself.
const OFF: &[u8] = b"\x1b[8l";
const ENTER: &[u8] = b"\x1b[2J\x1b[H\x1b[?2004h\x1b[?1000h\x1b[?1006h\x1b[?25h";
const LEAVE: &[u8] = b"\x1b[0m\x1b[?25h\x1b[?1006l\x1b[?1000l\x1b[?2004l\x1b[2J\x1b[H";
const IMPLICIT_BIDI: &[u8] = b"\x1b[8h";
/// The window's name is put aside before ours is written. It comes back from there; a terminal that puts nothing aside
/// is left without a name rather than with ours.
const PUT_TITLE_ASIDE: &[u8] = b"\x1b[22;2t";
const TITLE_BACK: &[u8] = b"\x1b]2;\x07\x1b[23;2t";
/// Empties the clipboard: by nothing, and by what is no base64, since terminals differ in which of the two they obey.
const EMPTY_CLIPBOARD: &[u8] = b"\x1b]52;c;\x07\x1b]52;c;!\x07";
/// The longest text for the clipboard that terminals and multiplexers take, in bytes of base64.
const LONGEST_COPY: usize = 74_994;
const FIRST_SCREEN: &[u8] = b"\x1b[?1049l";
/// What lies on the first screen is somebody's shell: only a quick exit wipes what can be seen of it.
const NEUTRAL: &[u8] = b"\x1b[2J\x1b[H";

/// What goes ahead of the first frame after somebody else's visit, in one write with it: nothing of that is left on the screen,
/// above it and on the clipboard.
const FORGET: &[u8] = b"\x1b[0m\x1b[3J";
/// The most columns and rows that are believed. What claims more is no screen that anybody sits at, and a page for it
/// would take all of the memory.
const MOST: Size = Size { width: 1000, height: 400 };

/// How we leave.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Leaving {
    /// What was on the screen before comes back.
    Plainly,
    /// An empty screen stays.
    Quickly,
}

#[expect(clippy::struct_excessive_bools, reason = "what is true of a terminal, each by itself")]
struct Owner {
    terminal: Option<File>,
    before: Option<Termios>,
    /// How its bidi had been set before we came, if it said so: whether it reorders.
    implicit_bidi: Option<bool>,
    /// Whether it is to reorder while it is ours.
    reorders: bool,
    /// What keeps the terminal's own bidi off, besides mode 8.
    switch: Option<Switch>,
    /// What its window is called while it is ours.
    title: Option<String>,
    /// Whether something of ours may be on the clipboard.
    copied: bool,
    /// Set while somebody who wants away waits for us: then a terminal that takes no bytes is not waited for.
    hurry: Option<Arc<AtomicBool>>,
    /// Whether bytes were given up that the terminal did not take.
    lost: bool,
    /// What goes out together with the next frame.
    first: Vec<u8>,
    /// Whether what is sent waits for the rest of a page.
    holds: bool,
    /// Whether it shows anything of ours.
    shows: bool,
    /// What begins behind the first page.
    behind: Option<Behind>,
    /// Whether somebody takes over who was told how it was before: then it is not put back.
    handed: bool,
}

/// What begins once, later.
type Behind = Box<dyn FnOnce() -> io::Result<()> + Send>;

static OWNER: Mutex<Owner> = Mutex::new(Owner {
    terminal: None,
    before: None,
    implicit_bidi: None,
    reorders: false,
    switch: None,
    title: None,
    copied: false,
    hurry: None,
    lost: false,
    first: Vec::new(),
    holds: false,
    shows: false,
    behind: None,
    handed: false,
});

/// How long a terminal that takes no bytes is waited for before anybody looks whether that is still wanted.
const LOOK: Timespec = Timespec { tv_sec: 0, tv_nsec: 10_000_000 };
/// How often that is done for whoever puts the terminal back.
const LAST_LOOKS: usize = 2;
/// Ends a sequence of which only a part has arrived.
const CANCEL: &[u8] = b"\x18";

/// Opens the terminal and gives the end that its bytes come from. Nothing is changed yet.
///
/// # Errors
///
/// When there is no terminal.
pub fn open() -> io::Result<File> {
    let input = own(io::stdin(), OpenOptions::new().read(true))?;
    lock().terminal = Some(match again() {
        Some(terminal) => terminal,
        None => own(io::stdout(), OpenOptions::new().write(true))?,
    });
    put_back_on_panic();
    Ok(input)
}

/// From now on, whatever is being written is given up while this is set and the terminal takes no bytes.
pub fn heed(hurry: Arc<AtomicBool>) {
    lock().hurry = Some(hurry);
}

/// `begin` begins once a page was shown, or as soon as the terminal does not take one: a first page waits for no thread.
pub fn behind_the_page(begin: impl FnOnce() -> io::Result<()> + Send + 'static) {
    lock().behind = Some(Box::new(begin));
}

/// Whether bytes were given up since this was asked last: then nobody knows what the terminal shows.
pub fn lost() -> bool {
    std::mem::take(&mut lock().lost)
}

/// The terminal opened once more, so that writing to it need not wait: what we were given is shared with the shell, which
/// would not wait either from then on.
fn again() -> Option<File> {
    let waits_not = i32::try_from((OFlags::NONBLOCK | OFlags::NOCTTY).bits()).ok()?;
    let name = if isatty(io::stdout()) {
        ttyname(io::stdout(), Vec::new()).ok()?.into_string().ok()?
    } else {
        "/dev/tty".to_owned()
    };
    OpenOptions::new().write(true).custom_flags(waits_not).open(name).ok()
}

fn own(standard: impl AsFd, instead: &OpenOptions) -> io::Result<File> {
    if isatty(&standard) {
        Ok(OwnedFd::into(standard.as_fd().try_clone_to_owned()?))
    } else {
        instead.open("/dev/tty")
    }
}

/// Takes the terminal over; again after somebody else had it. What it is told goes ahead of the next page.
///
/// # Errors
///
/// When the terminal refuses.
pub fn enter() -> io::Result<()> {
    let mut owner = lock();
    let Owner { terminal: Some(terminal), before, reorders, switch, title, first, .. } = &mut *owner else {
        return Ok(());
    };
    let off = switch.map_or(b"".as_slice(), |switch| switch.off);
    let bidi = if *reorders { IMPLICIT_BIDI } else { OFF };
    let title = title.as_deref().map(|title| titled(title, true)).unwrap_or_default();
    let now = tcgetattr(&*terminal)?;
    let mut raw = now.clone();
    raw.make_raw();
    let question = if before.is_none() { ASK } else { b"" };
    before.get_or_insert(now);
    tcsetattr(&*terminal, OptionalActions::Now, &raw)?;
    *first = [OTHER_SCREEN, question, off, bidi, ENTER, &title].concat();
    Ok(())
}

/// Takes over a terminal that the program before this one has kept as it was, and told how it had been before. Nothing is
/// written until the first page is: so nobody sees an empty screen in between.
///
/// # Errors
///
/// When the terminal refuses.
pub fn go_on(handed: &Handed) -> io::Result<()> {
    let mut owner = lock();
    let Owner { terminal: Some(terminal), before, title, first, shows, .. } = &mut *owner else {
        return Ok(());
    };
    let now = tcgetattr(&*terminal)?;
    let mut raw = now.clone();
    raw.make_raw();
    *before = Some(handed.before(&now));
    tcsetattr(&*terminal, OptionalActions::Now, &raw)?;
    // The window's own name was put aside by whoever came first.
    title.get_or_insert_default();
    *shows = true;
    *first = [FORGET, OFF, ENTER, EMPTY_CLIPBOARD].concat();
    Ok(())
}

/// Keeps the terminal as it is for whoever takes over, forgets what was typed and not read yet, and says how it was before;
/// nothing where there is no terminal. From now on it is not put back.
pub fn hand_on() -> Option<Handed> {
    let mut owner = lock();
    let Owner { terminal: Some(terminal), before: Some(before), handed, .. } = &mut *owner else {
        return None;
    };
    // What cannot be flushed is nothing that anybody could read.
    let _ = tcflush(&*terminal, QueueSelector::IFlush);
    *handed = true;
    Some(Handed::of(before))
}

/// Nobody takes over: it is put back as it always is.
pub fn take_back() {
    lock().handed = false;
    restore(Leaving::Quickly);
}

/// The terminal answered how its bidi had been set before we came.
pub fn remember_bidi(setting: u16) {
    lock().implicit_bidi = match setting {
        1 => Some(true),
        2 => Some(false),
        _ => None,
    };
}

/// Lets the terminal reorder rows itself, or keeps it from that. Erases the screen: VTE takes the mode with it.
///
/// # Errors
///
/// When the terminal is gone.
pub fn reorder(reorders: bool) -> io::Result<()> {
    lock().reorders = reorders;
    send(&[if reorders { IMPLICIT_BIDI } else { OFF }, NEUTRAL].concat())
}

/// Calls the window so: in base letters and logical order, as a desktop wants it. Whoever puts the terminal back gives
/// the window its own name again.
///
/// # Errors
///
/// When the terminal is gone.
pub fn entitle(title: &str) -> io::Result<()> {
    let title = tui_bidi::plain(title).replace('\n', " ");
    let first = lock().title.replace(title.clone()).is_none();
    send(&titled(&title, first))
}

fn titled(title: &str, first: bool) -> Vec<u8> {
    let aside = if first { PUT_TITLE_ASIDE } else { b"" };
    [aside, b"\x1b]2;", title.as_bytes(), b"\x07"].concat()
}

/// Sends `text` to the clipboard. Says whether it was sent: a text that terminals would cut is not.
///
/// # Errors
///
/// When the terminal is gone.
pub fn copy(text: &str) -> io::Result<bool> {
    let text = BASE64_STANDARD.encode(text);
    if text.len() > LONGEST_COPY {
        return Ok(false);
    }
    lock().copied = true;
    send(&[b"\x1b]52;c;", text.as_bytes(), b"\x07"].concat())?;
    Ok(true)
}

/// Switches the terminal's own bidi off by a switch that it was found to have; whoever puts it back switches it on.
///
/// # Errors
///
/// When the terminal is gone.
pub fn switch(switch: Option<Switch>) -> io::Result<()> {
    let old = std::mem::replace(&mut lock().switch, switch);
    let on = old.map_or(b"".as_slice(), |switch| switch.on);
    let off = switch.map_or(b"".as_slice(), |switch| switch.off);
    send(&[on, off].concat())
}

/// Keeps whatever is sent, until it is [`release`]d: a page and what belongs to it are one write.
pub fn hold() {
    lock().holds = true;
}

/// Sends what was kept, and begins what was to begin behind it.
///
/// # Errors
///
/// When the terminal is gone, or what was to begin does not.
pub fn release() -> io::Result<()> {
    lock().holds = false;
    send(b"")?;
    let behind = lock().behind.take();
    behind.map_or(Ok(()), |begin| begin())
}

/// Writes one frame.
///
/// # Errors
///
/// When the terminal is gone.
pub fn send(bytes: &[u8]) -> io::Result<()> {
    let mut owner = lock();
    let Owner { terminal: Some(terminal), before: Some(_), hurry, lost, first, holds, shows, behind, .. } =
        &mut *owner
    else {
        return Ok(());
    };
    first.extend_from_slice(bytes);
    if *holds || first.is_empty() {
        return Ok(());
    }
    *shows = true;
    *lost |= !write_all(terminal, &std::mem::take(first), || {
        // Whoever wants away is heard even before there is a page.
        behind.take().map_or(Ok(()), |begin| begin())?;
        Ok(hurry.as_ref().is_some_and(|hurry| hurry.load(Ordering::SeqCst)))
    })?;
    Ok(())
}

/// Puts the terminal back as it was. Does nothing if it is back already.
pub fn restore(leaving: Leaving) {
    let Some(mut owner) = lock_soon() else { return };
    let Owner {
        terminal: Some(terminal),
        before,
        implicit_bidi,
        reorders,
        switch,
        title,
        copied,
        lost,
        first,
        shows,
        handed: false,
        ..
    } = &mut *owner
    else {
        return;
    };
    let Some(before) = before.take() else { return };
    first.clear();
    if !std::mem::take(shows) {
        // It was told nothing yet.
        let _ = tcsetattr(&*terminal, OptionalActions::Now, &before);
        return;
    }
    let on = switch.map_or(b"".as_slice(), |switch| switch.on);
    let bidi = match implicit_bidi.take() {
        Some(true) => IMPLICIT_BIDI,
        Some(false) if *reorders => OFF,
        Some(false) | None => b"",
    };
    let title = if title.is_some() { TITLE_BACK } else { b"" };
    let quick = leaving == Leaving::Quickly;
    let clipboard = if quick && std::mem::take(copied) { EMPTY_CLIPBOARD } else { b"" };
    let neutral = if quick { NEUTRAL } else { b"" };
    let leave = [LEAVE, on, bidi, title, clipboard, FIRST_SCREEN, neutral].concat();
    let stuck = std::mem::take(lost) || !matches!(write_all(terminal, &leave, at_last()), Ok(true));
    if stuck {
        // What it has not taken is in the way.
        let _ = tcflush(&*terminal, QueueSelector::OFlush);
        // Whoever puts a terminal back has nobody left to tell that it failed.
        drop(write_all(terminal, &[CANCEL, &leave].concat(), at_last()));
    }
    let _ = tcflush(&*terminal, QueueSelector::IFlush);
    let _ = tcsetattr(&*terminal, OptionalActions::Now, &before);
}

/// How large the terminal is: 0×0 if it does not know, and never larger than a screen can be.
///
/// # Errors
///
/// When the terminal is gone.
pub fn size() -> io::Result<Size> {
    let owner = lock();
    let Some(terminal) = &owner.terminal else { return Ok(Size::ZERO) };
    let size = tcgetwinsize(terminal)?;
    Ok(Size { width: size.ws_col.min(MOST.width), height: size.ws_row.min(MOST.height) })
}

/// Puts the terminal back and stops this program and what it was started with, until somebody continues them.
///
/// Nothing happens when no shell could ever continue us: as the first program of a terminal, at a kiosk.
pub fn suspend() {
    if getsid(None).is_ok_and(|session| session != getpgrp()) {
        restore(Leaving::Plainly);
        let _ = kill_current_process_group(Signal::STOP);
    }
}

fn put_back_on_panic() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let then = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            restore(Leaving::Plainly);
            then(panic);
        }));
    });
}

fn lock() -> MutexGuard<'static, Owner> {
    OWNER.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// The owner, unless somebody keeps it: better a broken terminal than a program that never ends.
fn lock_soon() -> Option<MutexGuard<'static, Owner>> {
    for _ in 0..100 {
        match OWNER.try_lock() {
            Ok(owner) => return Some(owner),
            Err(TryLockError::Poisoned(owner)) => return Some(owner.into_inner()),
            Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(1)),
        }
    }
    None
}

/// Gives up once it has looked often enough.
fn at_last() -> impl FnMut() -> io::Result<bool> {
    let mut looks = 0;
    move || {
        looks += 1;
        Ok(looks > LAST_LOOKS)
    }
}

/// Writes all of it, unless the terminal takes no bytes and somebody gives it up; says whether all was written.
fn write_all(
    mut terminal: &File,
    mut bytes: &[u8],
    mut gives_up: impl FnMut() -> io::Result<bool>,
) -> io::Result<bool> {
    while !bytes.is_empty() {
        match terminal.write(bytes) {
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            Ok(count) => bytes = bytes.get(count..).unwrap_or_default(),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) if error.kind() == ErrorKind::WouldBlock => {
                if gives_up()? {
                    return Ok(false);
                }
                match poll(&mut [PollFd::new(terminal, PollFlags::OUT)], Some(&LOOK)) {
                    Ok(_) | Err(rustix::io::Errno::INTR) => {}
                    Err(error) => return Err(error.into()),
                }
            }
            Err(error) => return Err(error),
        }
    }
    Ok(true)
}
