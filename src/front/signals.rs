//! Signals: which of them end a program, and the one thread that hears them.
//!
//! A front that has changed the terminal hears all that would end it, stray ones too, and puts the terminal back first.
//! A kiosk, which replaces itself, holds back those that whoever runs it sends, from its first moment to its last: what comes
//! between two programs is heard by the second, which knows how the terminal was. Refuses to know what is changed at a terminal.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use nix::sys::signal::{SigSet, Signal as Outside, raise};
use signal_hook::consts::{
    SIGABRT, SIGALRM, SIGCONT, SIGHUP, SIGINT, SIGPROF, SIGQUIT, SIGSYS, SIGTERM, SIGTRAP, SIGTSTP, SIGUSR1,
    SIGUSR2, SIGVTALRM, SIGWINCH, SIGXCPU, SIGXFSZ,
};
use signal_hook::flag::{register, register_conditional_default};
use signal_hook::iterator::{Handle, Signals};
use signal_hook::low_level::{emulate_default_handler, exit};

/// Those that keys send while a terminal reads lines: Ctrl-C, Ctrl-\ and Ctrl-Z.
const FROM_KEYS: [i32; 3] = [SIGINT, SIGQUIT, SIGTSTP];
/// Those by which whoever runs a kiosk ends it, and those of a terminal that went away.
const FROM_OUTSIDE: [Outside; 2] = [Outside::SIGTERM, Outside::SIGHUP];
/// Those that change nothing but what is seen.
const HARMLESS: [i32; 2] = [SIGCONT, SIGWINCH];
/// Those that end a program that does not hear them. Not among them: those that nobody can hear, those that tell of our
/// own mistakes, and PIPE, which is an error of writing here.
const DEADLY: [i32; 11] =
    [SIGTERM, SIGHUP, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGTRAP, SIGSYS, SIGABRT];

/// The rest of those that end a program on Linux: of devices, of power, and all that have numbers alone.
#[cfg(target_os = "linux")]
fn deadly_here() -> impl Iterator<Item = i32> {
    use rustix::process::Signal;
    let named = [signal_hook::consts::SIGIO, Signal::POWER.as_raw(), Signal::STKFLT.as_raw()];
    named.into_iter().chain(34..=64)
}

#[cfg(not(target_os = "linux"))]
fn deadly_here() -> impl Iterator<Item = i32> {
    std::iter::empty()
}

/// Who hears signals, for whoever wants nobody to hear them any more.
static HEARING: Mutex<Option<Hearing>> = Mutex::new(None);

struct Hearing {
    handle: Handle,
    /// The first that asks us to end; nobody speaks here any more once nothing is heard.
    asked: Receiver<i32>,
}

fn from_outside() -> SigSet {
    FROM_OUTSIDE.into_iter().collect()
}

/// The signals that keys send, held off from the first moment of a program that keys must not end; and those from outside,
/// which wait until somebody hears them. Threads that begin later hold them back as well, and so do programs that those start.
#[derive(Debug)]
pub struct Held(Arc<AtomicBool>);

impl Held {
    /// Holds them off. This is for the first thread, before there is another.
    ///
    /// # Errors
    ///
    /// When the system refuses.
    pub fn off() -> io::Result<Self> {
        from_outside().thread_block()?;
        let as_usual = Arc::new(AtomicBool::new(false));
        for signal in FROM_KEYS {
            register_conditional_default(signal, Arc::clone(&as_usual))?;
        }
        Ok(Self(as_usual))
    }

    /// From now on they do what they always do.
    pub fn let_go(self) {
        self.0.store(true, Ordering::SeqCst);
        // They came as usual before as well.
        let _ = from_outside().thread_unblock();
    }
}

/// From now on a file that grows beyond what the system permits is an error of writing, and not the end of the program.
///
/// # Errors
///
/// When the system refuses.
pub fn outlive_large_files() -> io::Result<()> {
    register(SIGXFSZ, Arc::default()).map(drop)
}

/// Whether this signal asks us to end.
pub fn ends(signal: i32) -> bool {
    !HARMLESS.contains(&signal) && signal != SIGTSTP
}

/// From now on the signals that somebody may send end nothing and are kept for whoever [`hear`]s them.
///
/// # Errors
///
/// When the system refuses them.
pub fn keep() -> io::Result<Signals> {
    Signals::new(FROM_KEYS.iter().chain(&HARMLESS).chain(&DEADLY))
}

/// Hears signals for as long as the program runs, in a thread of its own, which begins with those that nobody sends: to keep
/// them takes longer than to keep all others. `tell` says whether anybody still listens. Where
/// keys do not end the program, what they send is heard and passed over. Whoever is asked to end and has not done so within
/// `patience`, or is asked a second time, does not obey, perhaps because the terminal takes no bytes: then the terminal is
/// put back and the program ends from here.
///
/// # Errors
///
/// When the system refuses the thread.
pub fn hear(
    mut signals: Signals,
    keys_end: bool,
    patience: Option<Duration>,
    tell: impl Fn(i32) -> bool + Send + 'static,
    put_back: impl Fn() + Send + 'static,
) -> io::Result<()> {
    let (speaker, asked) = mpsc::channel();
    *HEARING.lock().unwrap_or_else(PoisonError::into_inner) =
        Some(Hearing { handle: signals.handle(), asked });
    // What the program before this one has passed on waits at this thread, which holds it back again then.
    if SigSet::thread_get_mask().is_ok_and(|held| held.contains(Outside::SIGTERM)) {
        let _ = from_outside().thread_unblock();
        let _ = from_outside().thread_block();
    }
    let hear = move || {
        // Where they were held back, they wait for this.
        let _ = from_outside().thread_unblock();
        for signal in deadly_here() {
            // Some systems keep a few of these for themselves; then nobody else sends them.
            drop(signals.add_signal(signal));
        }
        let mut is_asked = false;
        for signal in signals.forever().filter(|signal| keys_end || !FROM_KEYS.contains(signal)) {
            let ends = ends(signal);
            if ends && is_asked {
                put_back();
                drop(emulate_default_handler(signal));
                exit(128 + signal);
            }
            is_asked |= ends;
            if ends {
                // Nobody listens where nothing takes our place.
                speaker.send(signal).unwrap_or_default();
            }
            if !tell(signal) {
                return;
            }
            if let Some(patience) = patience.filter(|_| ends) {
                thread::sleep(patience);
                put_back();
                exit(128 + signal);
            }
        }
        // From here on nobody hears them. What came last is passed on.
        let _ = from_outside().thread_block();
        if let Some(last) =
            signals.pending().find(|signal| FROM_OUTSIDE.iter().any(|one| *one as i32 == *signal))
        {
            speaker.send(last).unwrap_or_default();
        }
    };
    thread::Builder::new().name("signals".into()).spawn(hear)?;
    Ok(())
}

/// Hears nothing more, for a program that another one takes the place of: what whoever runs it has sent and what they send from
/// now on waits for that one. For programs that have held it back from their first moment on.
pub fn leave_to_next() {
    let hearing = HEARING.lock().unwrap_or_else(PoisonError::into_inner).take();
    let Some(Hearing { handle, asked }) = hearing else { return };
    handle.close();
    if let Some(signal) = asked.recv().ok().and_then(|signal| Outside::try_from(signal).ok()) {
        // To this thread alone, which holds it back and is the one that goes on.
        let _ = raise(signal);
    }
}
