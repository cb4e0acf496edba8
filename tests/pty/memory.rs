//! After a visit nothing of it is in the memory of any process of a kiosk: what was typed and pasted, names of what was
//! chosen, what went to the printer.
//!
//! Only the superuser may look there, since a kiosk lets nobody else; for others the test says that it did not look.

#![cfg(target_os = "linux")]

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::{FileExt as _, PermissionsExt as _};
use std::path::Path;

use super::seat::Seat;

/// Letters that nothing else has.
const TYPED: &str = "ꙁꙛꙮꙗ";
const PASTED: &str = "ꚁꚅꚗꚍ";
/// A story that is begun, and how a page for paper begins.
const STORY: &str = "phone-in-the-locker";
const PAPER: &str = "%PDF-1.";

const HUB: &str =
    "format: 1\nlanguage: en\nname: The Blue Door\nkiosk: { print: {}, counts: true }\nchecked: 2026-11-22\n";

/// The process and those that it has started.
fn processes(pid: u32) -> Vec<u32> {
    let all =
        fs::read_dir("/proc").unwrap().filter_map(|entry| entry.unwrap().file_name().to_str()?.parse().ok());
    let parent = |process: u32| -> Option<u32> {
        let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
        stat.rsplit_once(") ")?.1.split_whitespace().nth(1)?.parse().ok()
    };
    all.filter(|process| *process == pid || parent(*process) == Some(pid)).collect()
}

/// How often each of these stands in memory that can be written, as bytes and as letters of four bytes.
fn found(pid: u32, markers: &[&str]) -> io::Result<Vec<usize>> {
    let mut counts = vec![0; markers.len()];
    for process in processes(pid) {
        let memory = File::open(format!("/proc/{process}/mem"))?;
        for line in fs::read_to_string(format!("/proc/{process}/maps"))?.lines() {
            let mut words = line.split_whitespace();
            let (range, may) = (words.next().unwrap(), words.next().unwrap());
            if !may.contains('w') {
                continue;
            }
            let (start, end) = range.split_once('-').unwrap();
            let [start, end] = [start, end].map(|place| u64::from_str_radix(place, 16).unwrap());
            let mut bytes = vec![0; usize::try_from(end - start).unwrap()];
            // What cannot be read is a page of the system's own.
            let read = memory.read_at(&mut bytes, start).unwrap_or_default();
            bytes.truncate(read);
            for (count, marker) in counts.iter_mut().zip(markers) {
                let wide: Vec<u8> =
                    marker.chars().flat_map(|letter| u32::from(letter).to_le_bytes()).collect();
                *count += occurrences(&bytes, marker.as_bytes()) + occurrences(&bytes, &wide);
            }
        }
    }
    Ok(counts)
}

fn occurrences(bytes: &[u8], wanted: &[u8]) -> usize {
    let (first, rest) = wanted.split_first().unwrap();
    let mut count = 0;
    let mut at = 0;
    while let Some(next) = bytes.get(at..).and_then(|left| left.iter().position(|byte| byte == first)) {
        at += next + 1;
        count += usize::from(bytes.get(at..).is_some_and(|left| left.starts_with(rest)));
    }
    count
}

/// Whether the program has taken its own place.
fn began_anew(pid: u32) -> bool {
    fs::read(format!("/proc/{pid}/cmdline"))
        .is_ok_and(|words| String::from_utf8_lossy(&words).contains("--goes-on"))
}

/// Programs that play a printer which takes everything, and prints none of it until it is taken back.
fn printer(folder: &Path) {
    for (name, does) in [
        ("lp", "cat > \"$0.page\"; echo 'request id is paper-7 (1 file(s))'"),
        (
            "lpstat",
            "[ \"$1\" = -o ] && [ ! -e \"${0%lpstat}cancel.done\" ] && echo 'paper-7 somebody 1024'; exit 0",
        ),
        ("cancel", "touch \"$0.done\""),
    ] {
        let file = folder.join(name);
        fs::write(&file, format!("#!/bin/sh\n{does}\n")).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
    }
}

/// A kiosk with a hub that prints, and a folder of its own for notes.
fn kiosk(folder: &Path, lines: bool) -> Seat {
    printer(folder);
    let hub = folder.join("hub.yaml");
    fs::write(&hub, HUB).unwrap();
    let notes = folder.join("notes");
    let path = format!("{}:{}", folder.display(), std::env::var("PATH").unwrap());
    let mut arguments = vec!["kiosk", "--lang", "en", "--hub", hub.to_str().unwrap()];
    if lines {
        arguments.push("--lines");
    }
    Seat::take_with(&arguments, &[("PATH", &path), ("RUNTIME_DIRECTORY", notes.to_str().unwrap())])
}

#[expect(clippy::print_stderr, reason = "whoever runs the tests must learn what did not run")]
fn skipped(why: &str) {
    eprintln!("skipped: {why}");
}

/// Looks before a visit, while it is under way, and after it.
fn nothing_stays(seat: &mut Seat, markers: &[&str], visit: impl FnOnce(&mut Seat), away: &str, waits: &str) {
    seat.waits_for(waits);
    let pid = seat.pid();
    let Ok(before) = found(pid, markers) else {
        skipped("only the superuser may look into the memory of a kiosk");
        return;
    };
    visit(seat);
    let under_way = found(pid, markers).unwrap();
    for ((marker, before), now) in markers.iter().zip(&before).zip(&under_way) {
        assert!(now > before, "{marker} is not found while the visit is under way: nothing is proven");
    }
    seat.types(away);
    seat.until("another program in its place", || began_anew(pid));
    seat.waits_for(waits);
    let after = found(pid, markers).unwrap();
    for ((marker, before), after) in markers.iter().zip(&before).zip(&after) {
        assert!(
            after <= before,
            "{marker} is there {after} times after the visit, and was {before} times before it"
        );
    }
    assert!(!seat.seen().contains(TYPED));
}

#[test]
fn nothing_of_a_visit_on_a_screen_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = kiosk(folder.path(), false);
    let visit = |seat: &mut Seat| {
        seat.arrives();
        seat.types("1");
        seat.waits_for("Something is happening to me");
        seat.types("2");
        seat.waits_for("Search");
        seat.types("locker");
        seat.waits_for("The phone in the locker");
        seat.types("\x15");
        seat.types(TYPED);
        seat.waits_for(TYPED);
        seat.types(&format!("\x1b[200~{PASTED}\x1b[201~"));
        seat.waits_for(PASTED);
    };
    nothing_stays(&mut seat, &[TYPED, PASTED], visit, "\x1b[20~", "or press");
    // The other screen, the mouse, pasting: all as before, for whoever comes next.
    seat.is_taken();
    seat.waits_for_writing(&[PASTED, "\x1b[3J", "\x1b]52;c;", "or press"]);
}

#[test]
fn nothing_of_a_visit_in_lines_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = kiosk(folder.path(), true);
    let visit = |seat: &mut Seat| {
        seat.types("\n");
        seat.waits_for("Choose your language");
        seat.types("1\n");
        seat.waits_for("Something is happening to me");
        // A story, as far as its first words for the sheet; then paper.
        seat.types("my phone is locked away\n");
        seat.waits_for("locker");
        seat.types("1\n1\n1\n1\n1\nk\n");
        seat.waits_for("What you have kept");
        seat.types("p\n");
        seat.waits_for_writing(&["What you have kept", "Print it now"]);
        seat.types("1\n");
        seat.waits_for("Still waiting for the printer.");
        seat.types(&format!("{TYPED}\n"));
        seat.waits_for_writing(&["Still waiting for the printer.", TYPED, "Perhaps this guide"]);
    };
    nothing_stays(&mut seat, &[TYPED, STORY, PAPER], visit, "x\n", "Press Enter to begin");
    assert!(folder.path().join("cancel.done").exists() || !is_root(), "the page is still on its way");
}

/// Whether this test may look at all.
fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}
