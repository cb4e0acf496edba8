//! The machine: its clock, and whether anything of memory can reach a disk or a key can reach the kernel.
//!
//! It reads what the system says of itself, and refuses to know where that is read.

use super::{Check, Judged};
use shelf::content::Date;
use shelf::finding::harmless;

/// So many years after its shelf was made, no program is in use.
const LONG: u16 = 20;

const SET_CLOCK: &str =
    "sudo timedatectl set-time '2026-11-30 12:00', or sudo timedatectl set-ntp true where there is a network";
const NO_CORES: &str = "sudo sysctl kernel.core_pattern='|/bin/false'; the units of packaging/systemd do it while a kiosk is open";

/// What the system tells of itself; nothing where it does not.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Machine {
    /// Where memory may be written to.
    pub swaps: Option<Vec<Swap>>,
    /// What becomes of a core dump: `/proc/sys/kernel/core_pattern`.
    pub core_pattern: Option<String>,
    /// How large a core dump may be, in bytes; none for no limit.
    pub core_limit: Option<u64>,
    /// What keys may ask of the kernel: `/proc/sys/kernel/sysrq`.
    pub magic_keys: Option<String>,
    /// Whether the clock is set by others, as `timedatectl show` says.
    pub synchronised: Option<bool>,
}

/// A place that memory may be written to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Swap {
    /// Its name: `/dev/sda5`.
    pub name: String,
    /// Whether what is written there can be read by nobody.
    pub is_encrypted: bool,
}

impl Swap {
    /// The names in `/proc/swaps`, which has a head line.
    pub fn names(swaps: &str) -> Vec<String> {
        // A blank in a name is written as `\040`.
        let named = |line: &str| line.split_whitespace().next().map(|name| name.replace("\\040", " "));
        swaps.lines().skip(1).filter_map(named).collect()
    }

    /// Whether it is memory itself, pressed.
    fn is_memory(&self) -> bool {
        self.name.starts_with("/dev/zram")
    }
}

pub(super) fn checks(machine: &Machine, today: Date, built: Option<Date>, judged: Judged) -> Vec<Check> {
    vec![
        clock(machine, today, built),
        swap(machine, judged),
        core_dumps(machine, judged),
        magic_keys(machine, judged),
    ]
}

fn clock(machine: &Machine, today: Date, built: Option<Date>) -> Check {
    let check = |says: String| Check::good("clock", "Clock", says);
    if built.is_some_and(|built| today < built) {
        return check(format!("{today}, which is before this program was made")).faulty(SET_CLOCK);
    }
    if built.is_some_and(|built| today.year > built.year.saturating_add(LONG)) {
        return check(format!("{today}, which is long after this program was made")).faulty(SET_CLOCK);
    }
    match machine.synchronised {
        Some(true) => check(format!("{today}, set over the network")),
        Some(false) => check(format!("{today}, not set over the network; look at it now and then")),
        None => check(format!("{today}; who sets it is not known")),
    }
}

fn swap(machine: &Machine, judged: Judged) -> Check {
    let check = |says: String| Check::good("swap", "Swap", says);
    let Some(swaps) = &machine.swaps else {
        return check("not known".to_owned()).noted_at(judged, "see that there is none: swapon --show");
    };
    let open: Vec<String> = swaps
        .iter()
        .filter(|swap| !swap.is_encrypted && !swap.is_memory())
        .map(|swap| harmless(&swap.name))
        .collect();
    if open.is_empty() {
        let says = if swaps.is_empty() { "none" } else { "encrypted, or memory itself" };
        return check(says.to_owned());
    }
    check(format!("{} may hold what was in memory", open.join(", ")))
        .faulty_at(judged, "sudo swapoff -a, and take its line out of /etc/fstab")
}

fn core_dumps(machine: &Machine, judged: Judged) -> Check {
    let check = |says: String| Check::good("core-dumps", "Core dumps", says);
    let Some(pattern) = machine.core_pattern.as_deref().map(str::trim) else {
        return check("not known".to_owned()).noted_at(judged, "see that there are none: ulimit -c says 0");
    };
    if let Some(program) = pattern.strip_prefix('|') {
        let program = program.split_whitespace().next().unwrap_or_default();
        if ["/bin/false", "/usr/bin/false"].contains(&program) {
            return check("none is kept".to_owned());
        }
        // Whatever the limit is, such a program is given the whole memory.
        return check(format!("they go to {}", harmless(program))).faulty_at(judged, NO_CORES);
    }
    match machine.core_limit {
        Some(0) => check("none: the limit is 0 here".to_owned()),
        Some(_) | None => check("a program that is ended may leave its memory in a file".to_owned())
            .faulty_at(judged, NO_CORES),
    }
}

fn magic_keys(machine: &Machine, judged: Judged) -> Check {
    let check = |says: &str| Check::good("magic-keys", "Magic keys", says);
    match machine.magic_keys.as_deref().map(str::trim) {
        None => check("not known, or none"),
        Some("0") => check("none: the kernel hears no key"),
        Some(_) => check("some keys reach the kernel itself (SysRq)").faulty_at(
            judged,
            "sudo sysctl kernel.sysrq=0; the units of packaging/systemd do it while a kiosk is open",
        ),
    }
}
