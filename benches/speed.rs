//! The table of speed, as it stands in ARCHITECTURE.md: first page, first key, memory, leaving, size; each beside the floor
//! (`examples/floor.rs`) and taken in turn with it, since ratios count and milliseconds drift with the machine.
//!
//! `cargo build --release --example floor && cargo bench --bench speed [-- WORD …]`: all of it, or what is named: `begins`,
//! `memory`, `many`, `leaving`, `bundle`, `size`.
//!
//! A terminal that answers nothing is played to each program. Linux alone tells what it needs (`/proc`). Nothing is asserted:
//! a figure is read by somebody who knows what else the machine does.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a measurement that fails is to stop")]
#![expect(clippy::disallowed_methods, reason = "what is measured here is time")]

#[path = "shelf/made.rs"]
mod made;

use std::fs;
use std::io::{self, Read as _, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use shelf::container::{Head, Maker, Packing};
use shelf::content::compile::compile;

/// How often each is begun.
const RUNS: usize = 21;
/// How many visitors there are at once, and how many are sent away by a signal.
const MANY: usize = 100;
/// How many stories are in the bundle.
const STORIES: usize = 10_000;
/// So long without a byte, and a page is whole.
const SILENCE: Duration = Duration::from_millis(60);
/// So long, and what was to come has not.
const PATIENCE: Duration = Duration::from_secs(10);

/// A program at a terminal.
struct Visit {
    child: Box<dyn Child + Send + Sync>,
    hands: Box<dyn Write + Send>,
    bytes: Receiver<(Instant, usize)>,
    begun: Instant,
    _terminal: Box<dyn MasterPty + Send>,
}

impl Visit {
    fn begin(program: &Path, words: &[&str]) -> Self {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(words);
        command.env("TERM", "xterm-256color");
        let mut eyes = pair.master.try_clone_reader().unwrap();
        let (tell, bytes) = mpsc::channel();
        thread::spawn(move || {
            let mut page = vec![0; 65536];
            while let Ok(count @ 1..) = eyes.read(&mut page) {
                if tell.send((Instant::now(), count)).is_err() {
                    return;
                }
            }
        });
        let begun = Instant::now();
        let child = pair.slave.spawn_command(command).unwrap();
        let hands = pair.master.take_writer().unwrap();
        Self { child, hands, bytes, begun, _terminal: pair.master }
    }

    /// When the last byte of a page came.
    fn page(&self) -> Instant {
        let mut last = self.bytes.recv_timeout(PATIENCE).unwrap().0;
        while let Ok((at, _)) = self.bytes.recv_timeout(SILENCE) {
            last = at;
        }
        last
    }

    /// Presses Down as soon as the first bytes are there, and waits for the first byte after those.
    fn hurried(&mut self) -> Duration {
        self.bytes.recv_timeout(PATIENCE).unwrap();
        while self.bytes.recv_timeout(Duration::from_millis(1)).is_ok() {}
        let pressed = self.press(b"\x1b[B");
        self.bytes.recv_timeout(PATIENCE).unwrap().0 - pressed
    }

    fn press(&mut self, keys: &[u8]) -> Instant {
        let now = Instant::now();
        self.hands.write_all(keys).unwrap();
        self.hands.flush().unwrap();
        now
    }

    /// A line of `/proc/PID/FILE`, as a number.
    fn told(&self, file: &str, line: &str) -> u64 {
        let path = format!("/proc/{}/{file}", self.child.process_id().unwrap());
        let text = fs::read_to_string(path).unwrap();
        let line = text.lines().find(|known| known.starts_with(line)).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }

    /// How long it takes until everything that it had to write is written and it has ended.
    fn leaves(mut self, signal: Signal) -> Duration {
        let pid = Pid::from_raw(i32::try_from(self.child.process_id().unwrap()).unwrap()).unwrap();
        let now = Instant::now();
        kill_process(pid, signal).unwrap();
        self.child.wait().unwrap();
        now.elapsed()
    }

    fn ends(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// What is measured, and how it is begun.
struct Program<'p> {
    name: &'p str,
    path: &'p Path,
    words: &'p [&'p str],
}

fn main() -> io::Result<()> {
    let own = std::env::current_exe()?;
    let floor = own.parent().and_then(Path::parent).map(|folder| folder.join("examples/floor")).unwrap();
    let guide = PathBuf::from(env!("CARGO_BIN_EXE_my-rights"));
    let mut out = io::stdout().lock();
    if !floor.exists() {
        return writeln!(out, "first: cargo build --release --example floor");
    }
    let programs = [
        Program { name: "floor", path: &floor, words: &[] },
        Program { name: "guide, en", path: &guide, words: &["--no-settings", "--lang", "en"] },
        Program { name: "guide, ar", path: &guide, words: &["--no-settings", "--lang", "ar"] },
    ];
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let wants = |part: &str| words.is_empty() || words.iter().any(|word| word == part);
    if wants("begins") {
        begins(&programs, &mut out)?;
    }
    if wants("memory") {
        memory(&programs, &mut out)?;
    }
    if wants("many") {
        many(&programs, &mut out)?;
    }
    if wants("leaving") {
        leaving(&programs[1], &mut out)?;
    }
    if wants("bundle") {
        bundled(&guide, &mut out)?;
    }
    if wants("size") {
        let all = fs::metadata(&guide)?.len();
        let shelf = fs::metadata(concat!(env!("OUT_DIR"), "/shelf"))?.len();
        writeln!(out, "\nprogram {all} bytes: code {}, compiled shelf {shelf}", all - shelf)?;
    }
    Ok(())
}

fn begins(programs: &[Program<'_>], out: &mut impl Write) -> io::Result<()> {
    let mut pages = vec![Vec::new(); programs.len()];
    let mut keys = vec![Vec::new(); programs.len()];
    for _ in 0..RUNS {
        for (nth, program) in programs.iter().enumerate() {
            let visit = Visit::begin(program.path, program.words);
            pages[nth].push(visit.page() - visit.begun);
            visit.ends();
            let mut visit = Visit::begin(program.path, program.words);
            keys[nth].push(visit.hurried());
            visit.ends();
        }
    }
    writeln!(
        out,
        "| 80×24, median of {RUNS} | first page ms (least) | × floor | Down at once ms (most) |\n|---|---|---|---|"
    )?;
    let floor = median(&mut pages[0]);
    for (nth, program) in programs.iter().enumerate() {
        let (page, key) = (median(&mut pages[nth]), median(&mut keys[nth]));
        let ratio = page.as_secs_f64() / floor.as_secs_f64();
        let (least, most) = (ms(pages[nth][0]), ms(keys[nth][RUNS - 1]));
        writeln!(
            out,
            "| {} | {:.2} ({least:.2}) | {ratio:.2} | {:.2} ({most:.2}) |",
            program.name,
            ms(page),
            ms(key)
        )?;
    }
    Ok(())
}

/// What is this program's alone after its first page, and after a story: to the list, into the first, and on.
fn memory(programs: &[Program<'_>], out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "\n| private KiB | after start | after a story | wake-ups in 2 s |\n|---|---|---|---|")?;
    for program in programs {
        let mut visit = Visit::begin(program.path, program.words);
        visit.page();
        let private = |visit: &Visit| visit.told("smaps_rollup", "Private_Dirty:");
        let start = private(&visit);
        let before = visit.told("status", "voluntary_ctxt_switches:");
        thread::sleep(Duration::from_secs(2));
        let woken = visit.told("status", "voluntary_ctxt_switches:") - before;
        // To the shelf, its second row (a theme comes third), a story, what it is about, and three of its places.
        for key in ["3", "3", "1", "1", "1", "1", "1"] {
            visit.press(key.as_bytes());
            while visit.bytes.recv_timeout(SILENCE).is_ok() {}
        }
        writeln!(out, "| {} | {start} | {} | {woken} |", program.name, private(&visit))?;
        visit.ends();
    }
    Ok(())
}

fn many(programs: &[Program<'_>], out: &mut impl Write) -> io::Result<()> {
    writeln!(out)?;
    for program in programs {
        let visits: Vec<Visit> = (0..MANY).map(|_| Visit::begin(program.path, program.words)).collect();
        for visit in &visits {
            visit.page();
        }
        let all: u64 = visits.iter().map(|visit| visit.told("smaps_rollup", "Pss:")).sum();
        writeln!(out, "{MANY} at once, {}: {} KiB each", program.name, all / 100)?;
        visits.into_iter().for_each(Visit::ends);
    }
    Ok(())
}

fn leaving(program: &Program<'_>, out: &mut impl Write) -> io::Result<()> {
    let mut times: Vec<Duration> = (0..MANY)
        .map(|nth| {
            let visit = Visit::begin(program.path, program.words);
            visit.page();
            visit.leaves(if nth % 2 == 0 { Signal::TERM } else { Signal::HUP })
        })
        .collect();
    let middle = median(&mut times);
    writeln!(
        out,
        "\nput back and ended on TERM or HUP: {:.2} ms, slowest of {MANY} {:.2}",
        ms(middle),
        ms(times[MANY - 1])
    )
}

/// A bundle of many stories beside the shelf in the program.
fn bundled(guide: &Path, out: &mut impl Write) -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("bundle");
    let begun = Instant::now();
    let (content, locales) = made::shelf(STORIES);
    let catalogue = compile(&content).unwrap();
    let mut maker = Maker::new();
    shelf::compiled::make(&catalogue, &content, &locales, Packing::Deflated, &mut maker).unwrap();
    let head = Head::new(1, catalogue.newest().unwrap(), env!("CARGO_PKG_VERSION"));
    maker.finish(head, fs::File::create(&file)?).unwrap();
    let bytes = fs::metadata(&file)?.len();
    writeln!(
        out,
        "\nbundle of {STORIES} stories: {bytes} bytes, compiled in {:.0} s",
        begun.elapsed().as_secs_f64()
    )?;
    let own = ["--no-settings", "--lang", "en"];
    let other = [&own[..], &["--bundle", file.to_str().unwrap()]].concat();
    let programs = [
        Program { name: "the shelf in the program", path: guide, words: &own },
        Program { name: "the bundle", path: guide, words: &other },
    ];
    // To the shelf and its first theme; and to the search, and its first letter.
    let ways: [&[&[u8]]; 2] = [&[b"3", b"3"], &[b"2", b"a"]];
    let mut times = vec![[const { Vec::new() }; 3]; programs.len()];
    let mut private = vec![Vec::new(); programs.len()];
    for _ in 0..RUNS {
        for (nth, program) in programs.iter().enumerate() {
            for (way, keys) in ways.iter().enumerate() {
                let mut visit = Visit::begin(program.path, program.words);
                times[nth][0].push(visit.page() - visit.begun);
                private[nth].push(visit.told("smaps_rollup", "Private_Dirty:"));
                let mut answered = Duration::ZERO;
                for key in *keys {
                    let pressed = visit.press(key);
                    answered = visit.page() - pressed;
                }
                times[nth][way + 1].push(answered);
                visit.ends();
            }
        }
    }
    writeln!(
        out,
        "| median of {RUNS} | first page ms | private KiB | list of a theme ms | first letter ms |"
    )?;
    writeln!(out, "|---|---|---|---|---|")?;
    for (nth, program) in programs.iter().enumerate() {
        let [page, list, letter] = [0, 1, 2].map(|what| ms(median(&mut times[nth][what])));
        private[nth].sort_unstable();
        let private = private[nth][private[nth].len() / 2];
        writeln!(out, "| {} | {page:.2} | {private} | {list:.2} | {letter:.2} |", program.name)?;
    }
    Ok(())
}

/// The middle one; they stand in order afterwards.
fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
