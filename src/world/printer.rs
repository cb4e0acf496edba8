//! The printer: pages go to it through `lp`, and what came of them is looked at.
//!
//! `lp` says that all is well as soon as the queue has taken the pages, also for a printer that is stopped or cannot be
//! reached, and it waits for ever for a server that says nothing. So every program here has a limit of time, the queue is
//! looked at again, and a job of ours that does not come out is taken back: a page that comes out later lies before
//! somebody else. What these programs say is read in the language C and never shown. It refuses to know what is printed.

use std::ffi::OsStr;
use std::io::{self, Read as _, Write as _};
use std::os::unix::process::{CommandExt as _, ExitStatusExt as _};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};

use crate::app::NotPrinted;

mod look;

pub use look::{Asked, ask};

/// What is printed, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Job {
    /// Pages for paper (PDF): as text, Arabic letters would not be joined.
    pub(super) pages: Vec<u8>,
    /// The queue; the system’s own where none is named.
    pub(super) printer: Option<String>,
}

/// How long everything may take.
#[derive(Clone, Copy, Debug)]
pub(super) struct Patience {
    /// After this the person is told that it still waits.
    pub(super) told: Duration,
    /// After this it is given up, counted from the beginning.
    pub(super) given_up: Duration,
    /// What is on its way onto paper by then is taken back after this.
    pub(super) taken_back: Duration,
    /// Between two looks at the queue.
    pub(super) between: Duration,
    /// How long a look may take.
    pub(super) look: Duration,
    /// How long whoever has given a job up waits until it is taken back.
    pub(super) settled: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            told: Duration::from_secs(2),
            given_up: Duration::from_secs(10),
            taken_back: Duration::from_mins(1),
            between: Duration::from_millis(200),
            look: Duration::from_secs(2),
            settled: Duration::from_secs(5),
        }
    }
}

/// The printers of this machine.
#[derive(Clone, Default, Debug)]
pub(super) struct Printer {
    /// The folder of the programs; where the system looks for programs if there is none.
    pub(super) programs: Option<PathBuf>,
    pub(super) patience: Patience,
}

/// A job that is on its way.
#[derive(Debug)]
pub(super) struct Way {
    /// What comes of it: said once.
    pub(super) said: Receiver<Result<(), NotPrinted>>,
}

/// The same for whoever may no longer want it.
#[derive(Debug)]
pub(super) struct UnderWay {
    abandoned: Arc<AtomicBool>,
    /// Nothing is ever said here: it closes when nobody looks after the job any more.
    open: Receiver<()>,
}

impl UnderWay {
    /// It is no longer wanted, and taken back.
    pub(super) fn abandon(&self) {
        self.abandoned.store(true, Ordering::Relaxed);
    }

    /// Waits until it has come out or is taken back, so long at most.
    pub(super) fn settle(&self, limit: Duration) {
        let _ = self.open.recv_timeout(limit);
    }
}

/// A job under somebody's eyes.
struct Watched {
    job: Job,
    said: Sender<Result<(), NotPrinted>>,
    abandoned: Arc<AtomicBool>,
}

impl Printer {
    /// Sends a job on its way; nobody waits.
    pub(super) fn print(&self, job: Job) -> (Way, UnderWay) {
        let (sender, said) = mpsc::channel();
        let (closes, open) = mpsc::channel();
        let abandoned = Arc::new(AtomicBool::new(false));
        let watched = Watched { job, said: sender, abandoned: Arc::clone(&abandoned) };
        let printer = self.clone();
        let work = move || {
            let _closes: Sender<()> = closes;
            printer.see_through(&watched);
        };
        // Without a thread nothing is on its way, and the senders are gone: whoever looks hears that.
        drop(thread::Builder::new().name("printer".into()).spawn(work));
        (Way { said }, UnderWay { abandoned, open })
    }

    /// Hands the job to the queue, looks until it has left it, and takes it back if it does not.
    fn see_through(&self, watched: &Watched) {
        let (begun, said) = (now(), &watched.said);
        let end = begun + self.patience.given_up;
        let id = match self.send(&watched.job, end) {
            Ok(id) => id,
            Err(why) => {
                said.send(Err(why)).ok();
                return;
            }
        };
        match self.look_after(&id, end, &watched.abandoned) {
            Left::Gone => {
                said.send(Ok(())).ok();
            }
            Left::Lies(why) => {
                self.take_back(&id);
                said.send(Err(why)).ok();
            }
            Left::ComesOut => {
                said.send(Err(NotPrinted::Slow)).ok();
                let end = begun + self.patience.taken_back;
                if !matches!(self.look_after(&id, end, &watched.abandoned), Left::Gone) {
                    self.take_back(&id);
                }
            }
        }
    }

    /// Gives the pages to `lp`: the name of the job.
    fn send(&self, job: &Job, end: Instant) -> Result<String, NotPrinted> {
        // Nothing of a person in its title; never more than one copy, which queues would take without a word.
        let mut arguments = vec!["-t", "sheet", "-n", "1", "-o", "print-scaling=auto-fit"];
        // Queues that know this forget the job as soon as it is printed; the others pass over it.
        arguments.extend(["-o", "job-retain-until=none"]);
        if let Some(printer) = &job.printer {
            arguments.extend(["-d", printer]);
        }
        arguments.extend(["--", "-"]);
        let limit = end.saturating_duration_since(now());
        match self.run("lp", arguments, job.pages.clone(), limit) {
            Ran::Said { status, out } if status.success() => id(&out).ok_or(NotPrinted::Refused),
            Ran::Said { .. } => Err(self.why_not(job)),
            Ran::NotThere => Err(NotPrinted::NoPrinter),
            Ran::Silent => Err(NotPrinted::NoAnswer),
        }
    }

    /// Why `lp` took nothing: it says the same for different things.
    fn why_not(&self, job: &Job) -> NotPrinted {
        let limit = self.patience.look;
        let look = |arguments: &[&str]| self.run("lpstat", arguments, Vec::new(), limit);
        match look(&["-r"]) {
            Ran::Said { out, .. } if out.contains("not running") => return NotPrinted::NoPrinter,
            Ran::Silent => return NotPrinted::NoAnswer,
            Ran::Said { .. } | Ran::NotThere => {}
        }
        let known = match &job.printer {
            Some(printer) => look(&["-a", printer]),
            None => look(&["-d"]),
        };
        match known {
            Ran::Said { out, .. } if out.contains("no system default") => NotPrinted::NoPrinter,
            Ran::Said { status, out } if !status.success() || out.is_empty() => NotPrinted::NoPrinter,
            Ran::Silent => NotPrinted::NoAnswer,
            Ran::Said { .. } | Ran::NotThere => NotPrinted::Refused,
        }
    }

    /// Looks at the queue until the job has left it, its printer stands still, or the time is over.
    fn look_after(&self, id: &str, end: Instant, abandoned: &AtomicBool) -> Left {
        let queue = id.rsplit_once('-').map_or(id, |(queue, _)| queue);
        let mut answered = false;
        loop {
            let limit = self.patience.look.min(end.saturating_duration_since(now()));
            let jobs = self.run("lpstat", ["-o", queue], Vec::new(), limit);
            let lies = match &jobs {
                Ran::Said { out, .. } => out.lines().any(|line| line.split_whitespace().next() == Some(id)),
                // A printer that nobody can ask about has not printed it, for all that we know.
                Ran::NotThere | Ran::Silent => true,
            };
            if !lies {
                return Left::Gone;
            }
            answered |= matches!(jobs, Ran::Said { .. });
            if abandoned.load(Ordering::Relaxed) {
                return Left::Lies(NotPrinted::Stuck);
            }
            let state = match self.run("lpstat", ["-p", queue], Vec::new(), limit) {
                Ran::Said { out, .. } => out,
                Ran::NotThere | Ran::Silent => String::new(),
            };
            if state.contains("disabled") {
                return Left::Lies(NotPrinted::Stopped);
            }
            if now() + self.patience.between >= end {
                let comes = state.contains(&format!("now printing {id}."));
                return match (comes, answered) {
                    (true, _) => Left::ComesOut,
                    (false, true) => Left::Lies(NotPrinted::Stuck),
                    (false, false) => Left::Lies(NotPrinted::NoAnswer),
                };
            }
            thread::sleep(self.patience.between);
        }
    }

    /// Takes a job of ours out of the queue, with its pages.
    fn take_back(&self, id: &str) {
        self.run("cancel", ["-x", id], Vec::new(), self.patience.look);
    }

    /// Runs one of the programs, for so long.
    fn run(
        &self,
        program: &str,
        arguments: impl IntoIterator<Item = impl AsRef<OsStr>>,
        input: Vec<u8>,
        limit: Duration,
    ) -> Ran {
        let path =
            self.programs.as_ref().map_or_else(|| PathBuf::from(program), |folder| folder.join(program));
        let child = Command::new(path)
            .args(arguments)
            .env("LC_ALL", "C")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            // Whatever it starts ends with it, and a key pressed for us does not reach it.
            .process_group(0)
            .spawn();
        let Ok(child) = child else { return Ran::NotThere };
        let group = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
        let (sender, ended) = mpsc::channel();
        let attend = move || drop(sender.send(attend(child, &input)));
        if thread::Builder::new().name("printing".into()).spawn(attend).is_err() {
            end(group);
            return Ran::Silent;
        }
        match ended.recv_timeout(limit) {
            Ok(Ok((status, out))) if status.signal().is_none() => Ran::Said { status, out },
            Ok(_) | Err(RecvTimeoutError::Disconnected) => Ran::Silent,
            Err(RecvTimeoutError::Timeout) => {
                end(group);
                Ran::Silent
            }
        }
    }
}

/// What became of a program.
enum Ran {
    /// It ended, and said this.
    Said { status: ExitStatus, out: String },
    /// There is no such program.
    NotThere,
    /// It did not end in time.
    Silent,
}

/// What became of a job in the queue.
enum Left {
    /// It is no longer there.
    Gone,
    /// It lies there still.
    Lies(NotPrinted),
    /// The printer is at it.
    ComesOut,
}

/// Ends a program with all that it started.
fn end(group: Option<Pid>) {
    if let Some(group) = group {
        // It may have ended by itself meanwhile.
        kill_process_group(group, Signal::KILL).ok();
    }
}

/// Gives a program its input and waits for its end.
fn attend(mut child: Child, input: &[u8]) -> io::Result<(ExitStatus, String)> {
    if let Some(mut pipe) = child.stdin.take() {
        // One that does not want all of it says why by how it ends.
        drop(pipe.write_all(input));
    }
    let mut out = Vec::new();
    if let Some(pipe) = child.stdout.take() {
        pipe.take(64 * 1024).read_to_end(&mut out)?;
    }
    let status = child.wait()?;
    Ok((status, String::from_utf8_lossy(&out).into_owned()))
}

/// The name of the job in what `lp` says: `request id is paper-1 (1 file(s))`.
fn id(said: &str) -> Option<String> {
    let named = |word: &&str| {
        word.rsplit_once('-').is_some_and(|(queue, number)| {
            !queue.is_empty() && !number.is_empty() && number.chars().all(|digit| digit.is_ascii_digit())
        })
    };
    said.split_whitespace().find(named).map(str::to_owned)
}

#[expect(
    clippy::disallowed_methods,
    reason = "the queue of a printer is the world outside, and is looked at for so long"
)]
fn now() -> Instant {
    Instant::now()
}

#[cfg(test)]
#[cfg(feature = "paper")]
#[path = "printer/cups/tests.rs"]
mod cups;
#[cfg(test)]
mod tests;
