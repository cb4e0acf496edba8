//! Signals: which of them end a program, and the one thread that hears them.
//!
//! A front that has changed the terminal hears all that would end it, stray ones too, and puts the terminal back first.
//! Refuses to know what is changed at a terminal.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use signal_hook::consts::{
    SIGABRT, SIGALRM, SIGCONT, SIGHUP, SIGINT, SIGPROF, SIGQUIT, SIGSYS, SIGTERM, SIGTRAP, SIGTSTP, SIGUSR1,
    SIGUSR2, SIGVTALRM, SIGWINCH, SIGXCPU, SIGXFSZ,
};
use signal_hook::flag::{register, register_conditional_default};
use signal_hook::iterator::Signals;
use signal_hook::low_level::{emulate_default_handler, exit};

/// Those that keys send while a terminal reads lines: Ctrl-C, Ctrl-\ and Ctrl-Z.
const FROM_KEYS: [i32; 3] = [SIGINT, SIGQUIT, SIGTSTP];
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

/// The signals that keys send, held off from the first moment of a program that keys must not end.
#[derive(Debug)]
pub struct Held(Arc<AtomicBool>);

impl Held {
    /// Holds them off.
    ///
    /// # Errors
    ///
    /// When the system refuses.
    pub fn off() -> io::Result<Self> {
        let as_usual = Arc::new(AtomicBool::new(false));
        for signal in FROM_KEYS {
            register_conditional_default(signal, Arc::clone(&as_usual))?;
        }
        Ok(Self(as_usual))
    }

    /// From now on they do what they always do.
    pub fn let_go(self) {
        self.0.store(true, Ordering::SeqCst);
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
    let hear = move || {
        for signal in deadly_here() {
            // Some systems keep a few of these for themselves; then nobody else sends them.
            drop(signals.add_signal(signal));
        }
        let mut asked = false;
        for signal in signals.forever().filter(|signal| keys_end || !FROM_KEYS.contains(signal)) {
            let ends = ends(signal);
            if ends && asked {
                put_back();
                drop(emulate_default_handler(signal));
                exit(128 + signal);
            }
            asked |= ends;
            if !tell(signal) {
                return;
            }
            if let Some(patience) = patience.filter(|_| ends) {
                thread::sleep(patience);
                put_back();
                exit(128 + signal);
            }
        }
    };
    thread::Builder::new().name("signals".into()).spawn(hear)?;
    Ok(())
}
