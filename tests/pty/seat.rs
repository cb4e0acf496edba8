//! A person's seat at a terminal: what they type, what they see, and what is left behind.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use std::{env, thread};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, SlavePty, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

/// Set for the program on the other side.
pub(crate) const HERE: &str = "MY_RIGHTS_ON_A_TERMINAL";

const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) struct Seat {
    child: Box<dyn Child + Send + Sync>,
    master: Option<Box<dyn MasterPty + Send>>,
    _slave: Box<dyn SlavePty + Send>,
    hands: Option<Box<dyn Write + Send>>,
    eyes: Arc<Mutex<Eyes>>,
    before: String,
}

struct Eyes {
    screen: vt100::Parser,
    written: Vec<u8>,
    closing: bool,
    closed: bool,
}

impl Eyes {
    fn new() -> Self {
        let screen = vt100::Parser::new(cells(24), cells(80), 0);
        Self { screen, written: Vec::new(), closing: false, closed: false }
    }
}

/// Reads what is written, until it is to close.
fn watch(mut output: Box<dyn Read + Send>, seen: Arc<Mutex<Eyes>>) {
    thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(count @ 1..) = output.read(&mut bytes) {
            let mut eyes = seen.lock().unwrap();
            if eyes.closing {
                eyes.closed = true;
                return;
            }
            let bytes = bytes.get(..count).unwrap();
            eyes.screen.process(bytes);
            eyes.written.extend_from_slice(bytes);
        }
    });
}

impl Seat {
    /// The program as the first one of its terminal.
    pub(crate) fn take() -> Self {
        let program = env::current_exe().unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(ARGUMENTS);
        Self::with(command)
    }

    /// The guide as people start it.
    pub(crate) fn take_for_the_guide(arguments: &[&str]) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_my-rights"));
        command.args(arguments);
        Self::with(command)
    }

    /// The guide on a console of Linux.
    pub(crate) fn take_on_a_console(arguments: &[&str]) -> Self {
        Self::take_on(arguments, "linux")
    }

    /// The guide on a terminal of this kind.
    pub(crate) fn take_on(arguments: &[&str], kind: &str) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_my-rights"));
        command.args(arguments);
        command.env("TERM", kind);
        Self::with(command)
    }

    /// The guide with these in its environment.
    pub(crate) fn take_with(arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_my-rights"));
        command.args(arguments);
        command.env("XDG_RUNTIME_DIR", "");
        for (name, value) in environment {
            command.env(name, value);
        }
        Self::begun(command)
    }

    /// The program as a job of a shell, which waits for a line whenever the job has stopped.
    pub(crate) fn take_under_a_shell() -> Self {
        let program = env::current_exe().unwrap();
        let arguments = ARGUMENTS.join(" ");
        let on = "while :; do echo it has stopped; read line; fg >/dev/null && exit 0; done";
        let mut command = CommandBuilder::new("bash");
        command.args(["-mc", &format!("'{}' {arguments}; {on}", program.display())]);
        Self::with(command)
    }

    /// The same where nobody has noted anything, and no other terminal is met: not by a test.
    fn with(mut command: CommandBuilder) -> Self {
        command.env("XDG_RUNTIME_DIR", "");
        Self::begun(command)
    }

    fn begun(mut command: CommandBuilder) -> Self {
        command.env(HERE, "1");
        if command.get_env("TERM").is_none_or(|term| term != "linux" && term != "dumb") {
            command.env("TERM", "xterm-256color");
        }
        // Nobody's settings have a say in a test.
        command.env("XDG_CONFIG_HOME", "/nowhere");
        for leaks in ["TMUX", "TERM_PROGRAM", "VTE_VERSION", "JOURNAL_STREAM"] {
            command.env_remove(leaks);
        }
        let pair = native_pty_system().openpty(size(80, 24)).unwrap();
        let before = format!("{:?}", pair.master.get_termios().unwrap());
        let mut eyes = Eyes::new();
        eyes.screen.process(b"what was here before\r\n");
        let eyes = Arc::new(Mutex::new(eyes));
        watch(pair.master.try_clone_reader().unwrap(), Arc::clone(&eyes));
        let child = pair.slave.spawn_command(command).unwrap();
        let hands = Some(pair.master.take_writer().unwrap());
        Self { child, master: Some(pair.master), _slave: pair.slave, hands, eyes, before }
    }

    /// Whoever comes to a kiosk presses a key, once nobody holds one down any more.
    pub(crate) fn arrives(&mut self) {
        self.waits_for("or press");
        let since = now();
        while !self.seen().contains("Choose your language") {
            assert!(since.elapsed() < PATIENCE, "no visit begins:\n{}", self.seen());
            self.types(" ");
            thread::sleep(Duration::from_millis(300));
        }
    }

    /// The process of the program, which stays the same for as long as it runs.
    #[cfg(target_os = "linux")]
    pub(crate) fn pid(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    pub(crate) fn types(&mut self, bytes: &str) {
        let hands = self.hands.as_mut().unwrap();
        hands.write_all(bytes.as_bytes()).unwrap();
        hands.flush().unwrap();
    }

    pub(crate) fn signals(&self, signal: Signal) {
        let pid = i32::try_from(self.child.process_id().unwrap()).unwrap();
        kill_process(Pid::from_raw(pid).unwrap(), signal).unwrap();
    }

    pub(crate) fn resizes(&mut self, width: u16, height: u16) {
        if let (Some(width), Some(height)) = (NonZeroU16::new(width), NonZeroU16::new(height)) {
            self.eyes.lock().unwrap().screen.screen_mut().set_size(height, width);
        }
        self.master.as_ref().unwrap().resize(size(width, height)).unwrap();
    }

    /// The window says that it has this size, which nothing that is seen has.
    pub(crate) fn claims(&mut self, width: u16, height: u16) {
        self.master.as_ref().unwrap().resize(size(width, height)).unwrap();
    }

    pub(crate) fn waits_for(&self, words: &str) {
        self.waits(words, || self.seen().contains(words));
    }

    /// Waits until all of these have been written, one after the other.
    pub(crate) fn waits_for_writing(&self, words: &[&str]) {
        self.waits(&words.join(" … "), || {
            let written = self.written();
            let behind = |rest: Option<usize>, word: &&str| {
                let from = rest?;
                Some(from + written.get(from..)?.find(word)? + word.len())
            };
            words.iter().fold(Some(0), behind).is_some()
        });
    }

    /// Waits until this is so.
    #[cfg(target_os = "linux")]
    pub(crate) fn until(&self, what: &str, met: impl Fn() -> bool) {
        self.waits(what, met);
    }

    pub(crate) fn sees_nothing(&self) {
        self.waits("an empty screen", || self.seen().trim().is_empty());
    }

    fn waits(&self, what: &str, met: impl Fn() -> bool) {
        let since = now();
        while !met() {
            assert!(since.elapsed() < PATIENCE, "{what} does not come:\n{}", self.seen());
            thread::sleep(Duration::from_millis(2));
        }
    }

    pub(crate) fn seen(&self) -> String {
        self.eyes.lock().unwrap().screen.screen().contents()
    }

    pub(crate) fn cursor(&self) -> (u16, u16) {
        self.eyes.lock().unwrap().screen.screen().cursor_position()
    }

    pub(crate) fn written(&self) -> String {
        String::from_utf8_lossy(&self.eyes.lock().unwrap().written).into_owned()
    }

    /// The code with which the program ended.
    pub(crate) fn ends(&mut self) -> i32 {
        let since = now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return i32::try_from(status.exit_code()).unwrap();
            }
            assert!(since.elapsed() < PATIENCE, "it does not end:\n{}", self.seen());
            thread::sleep(Duration::from_millis(2));
        }
    }

    pub(crate) fn is_taken(&self) {
        self.waits("the other screen", || {
            let eyes = self.eyes.lock().unwrap();
            let screen = eyes.screen.screen();
            screen.alternate_screen() && screen.bracketed_paste() && !screen.hide_cursor()
        });
        assert_ne!(self.line(), self.before);
    }

    pub(crate) fn is_given_back(&self) {
        self.waits("the first screen", || {
            let eyes = self.eyes.lock().unwrap();
            let screen = eyes.screen.screen();
            let mouse = screen.mouse_protocol_mode() != vt100::MouseProtocolMode::None;
            !screen.alternate_screen() && !screen.bracketed_paste() && !screen.hide_cursor() && !mouse
        });
        self.waits("the line discipline", || self.line() == self.before);
    }

    fn line(&self) -> String {
        format!("{:?}", self.master.as_ref().unwrap().get_termios().unwrap())
    }

    /// From now on nobody reads what the program writes.
    pub(crate) fn stops_reading(&mut self) {
        self.eyes.lock().unwrap().closing = true;
        // Our reader notices with the next bytes.
        self.types("\x0c");
        let eyes = Arc::clone(&self.eyes);
        self.waits("a reader that stops", || eyes.lock().unwrap().closed);
    }

    /// Somebody reads it again.
    pub(crate) fn reads_on(&self) {
        *self.eyes.lock().unwrap() = Eyes::new();
        watch(self.master.as_ref().unwrap().try_clone_reader().unwrap(), Arc::clone(&self.eyes));
    }

    /// Waits until the program can write no more, and says how many bytes it has written.
    #[cfg(target_os = "linux")]
    pub(crate) fn waits_until_stuck(&self) -> u64 {
        let told = format!("/proc/{}/io", self.child.process_id().unwrap());
        let written = || {
            let told = std::fs::read_to_string(&told).unwrap();
            told.lines().find_map(|line| line.strip_prefix("wchar: ")?.parse::<u64>().ok()).unwrap()
        };
        self.waits("a full terminal", || {
            let before = written();
            thread::sleep(Duration::from_millis(200));
            before == written()
        });
        written()
    }

    /// The window is closed while the program runs.
    pub(crate) fn goes_away(mut self) {
        // Our reader keeps the window open until it has something to read.
        self.eyes.lock().unwrap().closing = true;
        self.resizes(60, 20);
        thread::sleep(Duration::from_millis(100));
        drop(self.hands.take());
        drop(self.master.take());
        assert!([3, 129].contains(&self.ends()));
    }

    /// Waits until the program hears this signal.
    #[cfg(target_os = "linux")]
    pub(crate) fn hears(&self, signal: Signal) {
        let status = format!("/proc/{}/status", self.child.process_id().unwrap());
        let caught = || {
            let status = std::fs::read_to_string(&status).unwrap_or_default();
            let mask =
                status.lines().find_map(|line| line.strip_prefix("SigCgt:")).unwrap_or_default().trim();
            u64::from_str_radix(mask, 16).unwrap_or_default()
        };
        self.waits("a program that hears", || caught() >> (signal.as_raw() - 1) & 1 == 1);
    }

    /// How often any thread of the program has woken up.
    #[cfg(target_os = "linux")]
    pub(crate) fn wakes(&self) -> u64 {
        let tasks = std::fs::read_dir(format!("/proc/{}/task", self.child.process_id().unwrap())).unwrap();
        let count = |status: String| -> u64 {
            let switches = status.lines().filter(|line| line.contains("ctxt_switches"));
            switches.map(|line| line.split_whitespace().last().unwrap().parse::<u64>().unwrap()).sum()
        };
        tasks.map(|task| count(std::fs::read_to_string(task.unwrap().path().join("status")).unwrap())).sum()
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        drop(self.child.kill());
    }
}

const ARGUMENTS: [&str; 5] =
    ["the_program_itself", "--exact", "--ignored", "--nocapture", "--test-threads=1"];

fn size(width: u16, height: u16) -> PtySize {
    PtySize { rows: height, cols: width, pixel_width: 0, pixel_height: 0 }
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).unwrap()
}

#[expect(clippy::disallowed_methods, reason = "a test does not wait for ever")]
pub(crate) fn now() -> Instant {
    Instant::now()
}
