//! What the doctor looks at: files of the system, and programs that tell of it. Each program has a limit of time, and none is
//! needed: what nobody says is not known.

use std::fs;
use std::path::Path;
use std::time::Duration;

use my_rights::doctor::{Machine, Queue, Swap};
use my_rights::front::screen::probe::Surroundings;
use my_rights::settings::Printer;
use my_rights::world::{Asked, ask};

/// How long a program may take.
const PATIENCE: Duration = Duration::from_secs(2);

/// What the system tells of itself.
pub(super) fn machine() -> Machine {
    let kernel = |name: &str| fs::read_to_string(Path::new("/proc/sys/kernel").join(name)).ok();
    let swap = |name: String| {
        let is_encrypted = is_encrypted(&name);
        Swap { name, is_encrypted }
    };
    let swaps = fs::read_to_string("/proc/swaps").ok();
    Machine {
        swaps: swaps.map(|swaps| Swap::names(&swaps).into_iter().map(swap).collect()),
        core_pattern: kernel("core_pattern"),
        core_limit: rustix::process::getrlimit(rustix::process::Resource::Core).current,
        magic_keys: kernel("sysrq"),
        synchronised: synchronised(),
    }
}

/// Whether what is written to a device is encrypted on its way: dm-crypt says so in the name that it gives it.
fn is_encrypted(device: &str) -> bool {
    let device = fs::canonicalize(device).unwrap_or_default();
    let name = device.file_name().unwrap_or_default();
    fs::read_to_string(Path::new("/sys/class/block").join(name).join("dm/uuid"))
        .is_ok_and(|uuid| uuid.starts_with("CRYPT-"))
}

fn synchronised() -> Option<bool> {
    match said("timedatectl", &["show", "--property=NTPSynchronized", "--value"])?.trim() {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// The fonts with joined Arabic letters (beh in the middle of a word), or the map of the font of this console.
pub(super) fn fonts(surroundings: &Surroundings) -> Option<String> {
    if surroundings.is_console() {
        return said("setfont", &["-ou", "/dev/stdout"]);
    }
    said("fc-list", &[":charset=fe92", "family", "spacing"])
}

/// What `lpstat` says of the printer that is asked for.
pub(super) fn queue(asked: &Printer) -> Queue {
    let named = match asked {
        Printer::Default => None,
        Printer::Named(name) => Some(name.clone()),
    };
    let lpstat = |arguments: &[&str]| ask("lpstat", arguments, PATIENCE);
    let (server, own) = (lpstat(&["-r"]), lpstat(&["-d"]));
    let of_it = |flag: &str| match named.as_deref().or_else(|| Queue::own_name(&own)) {
        Some(name) => lpstat(&[flag, name]),
        None => Asked::Silent,
    };
    let (takes, works) = (of_it("-a"), of_it("-p"));
    Queue { named, server, takes, works, own, settings: fs::read_to_string("/etc/cups/cupsd.conf").ok() }
}

/// What a program says, if it ends well.
fn said(program: &str, arguments: &[&str]) -> Option<String> {
    ask(program, arguments, PATIENCE).out().map(str::to_owned)
}
