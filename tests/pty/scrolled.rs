//! What a terminal that keeps what was scrolled off has of a visit once it is over: nothing. tmux is that terminal; where there is
//! none, the test says so.

#![cfg(unix)]

use std::process::{Command, Output};
use std::thread;
use std::time::Duration;

use super::seat::now;

const PATIENCE: Duration = Duration::from_secs(20);
/// Longer than a page keeps keys from choosing.
const REST: Duration = Duration::from_millis(600);

/// A kiosk in a window of tmux, with a server of its own.
struct Window {
    server: String,
}

impl Window {
    /// None where there is no tmux.
    fn open(name: &str, arguments: &str) -> Option<Self> {
        Command::new("tmux").arg("-V").output().ok()?;
        let window = Self { server: format!("my-rights-test-{name}-{}", std::process::id()) };
        let program = env!("CARGO_BIN_EXE_my-rights");
        let line = format!(
            "exec env XDG_RUNTIME_DIR= XDG_CONFIG_HOME=/nowhere '{program}' kiosk --lang en {arguments}"
        );
        let begun = window.asks(&["-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", &line]);
        assert!(begun.status.success(), "{begun:?}");
        Some(window)
    }

    fn asks(&self, words: &[&str]) -> Output {
        Command::new("tmux").args(["-L", &self.server]).args(words).output().unwrap()
    }

    /// The screen, and all that was scrolled off it.
    fn has(&self) -> String {
        String::from_utf8(self.asks(&["capture-pane", "-p", "-S", "-"]).stdout).unwrap()
    }

    fn waits_for(&self, words: &str) {
        let since = now();
        while !self.has().contains(words) {
            assert!(since.elapsed() < PATIENCE, "{words} does not come:\n{}", self.has());
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Presses these keys, each when there is a page that takes it.
    fn presses(&self, keys: &[&str]) {
        for key in keys {
            thread::sleep(REST);
            self.asks(&["send-keys", key]);
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        self.asks(&["kill-server"]);
    }
}

#[expect(clippy::print_stderr, reason = "whoever runs the tests must learn what did not run")]
fn skipped() {
    eprintln!("skipped: there is no tmux here");
}

#[test]
fn nothing_of_a_visit_is_scrolled_off_a_screen() {
    let Some(window) = Window::open("screen", "") else { return skipped() };
    window.waits_for("or press");
    window.presses(&["Space", "1"]);
    window.waits_for("Something is happening to me");
    window.presses(&["3", "3", "4"]);
    window.waits_for("The phone in the locker");
    window.presses(&["F9"]);
    window.waits_for("or press");
    let left = window.has();
    assert!(!left.contains("locker") && !left.contains("Something is happening"), "{left}");
}

#[test]
fn nothing_of_a_visit_is_scrolled_off_lines() {
    let Some(window) = Window::open("lines", "--lines") else { return skipped() };
    window.waits_for("Press Enter to begin");
    window.presses(&["Enter"]);
    window.waits_for("Choose your language");
    window.presses(&["1", "Enter"]);
    window.waits_for("Something is happening to me");
    // More than a screen of it.
    window.asks(&["send-keys", "my phone is locked away", "Enter"]);
    window.waits_for("locker");
    window.presses(&["h", "Enter"]);
    window.waits_for("A peer supporter");
    assert!(window.has().lines().count() > 30, "it was scrolled:\n{}", window.has());
    window.presses(&["x", "Enter"]);
    window.waits_for("Press Enter to begin");
    let since = now();
    // The first page of this visit may have been seen before it was cleared.
    while window.has().contains("locker") {
        assert!(since.elapsed() < PATIENCE, "{}", window.has());
        thread::sleep(Duration::from_millis(20));
    }
    assert!(!window.has().contains("A peer supporter"), "{}", window.has());
}
