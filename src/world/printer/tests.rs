//! The printer against programs that are missing, refuse, hang, are slow, and lie; and against a real CUPS where there is
//! one.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use tempfile::TempDir;

use super::*;

/// As long as it takes on a busy machine, where a test wants nothing to be given up.
const LONG: Duration = Duration::from_mins(1);

/// A folder of programs that write down what they were called with.
struct Fake(TempDir);

impl Fake {
    fn new(programs: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, script) in programs {
            let file = folder.path().join(name);
            let folder = folder.path().display();
            let script =
                format!("#!/bin/sh\ncd '{folder}' || exit 9\necho {name} \"$@\" >> calls\n{script}\n");
            fs::write(&file, script).unwrap();
            fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
        }
        Self(folder)
    }

    fn printer(&self, given_up: Duration) -> Printer {
        let patience = Patience {
            given_up,
            taken_back: given_up,
            between: Duration::from_millis(5),
            look: given_up,
            ..Patience::default()
        };
        Printer { programs: Some(self.0.path().to_path_buf()), patience }
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.path().join(name)).unwrap_or_default()
    }

    /// What comes of printing, with so much patience.
    fn prints(&self, given_up: Duration) -> Result<(), NotPrinted> {
        self.printer(given_up).print(job(None)).0.said.recv().unwrap()
    }
}

fn job(printer: Option<&str>) -> Job {
    Job { pages: b"%PDF-1.7 a page".to_vec(), printer: printer.map(str::to_owned) }
}

const TAKES: &str = "cat > page; echo 'request id is desk-7 (1 file(s))'";

#[test]
fn a_page_that_leaves_the_queue_is_printed_and_says_nothing_of_anybody() {
    let fake = Fake::new(&[("lp", TAKES), ("lpstat", "exit 0")]);
    let (way, _open) = fake.printer(LONG).print(job(Some("desk")));
    assert_eq!(way.said.recv(), Ok(Ok(())));
    assert_eq!(fake.read("page"), "%PDF-1.7 a page");
    let calls = fake.read("calls");
    assert!(calls.starts_with("lp -t sheet -n 1 "), "{calls}");
    assert!(calls.contains(" -d desk -- -\n"), "{calls}");
    assert!(!calls.contains("cancel"), "{calls}");
}

#[test]
fn a_slow_one_is_waited_for() {
    let slow = "n=$(cat n 2>/dev/null || echo 0); echo $((n + 1)) > n
case $1 in
-o) [ \"$n\" -gt 9 ] || echo 'desk-7 somebody 1024 today';;
-p) echo 'printer desk now printing desk-7.  enabled since today';;
esac";
    let fake = Fake::new(&[("lp", TAKES), ("lpstat", slow)]);
    assert_eq!(fake.prints(LONG), Ok(()));
    assert!(!fake.read("calls").contains("cancel"));
}

#[test]
fn one_that_is_still_at_it_in_the_end_is_said_to_be_slow_and_taken_back_later() {
    let slow = "case $1 in -o) echo 'desk-7 somebody 1024 today';; \
                -p) echo 'printer desk now printing desk-7.  enabled since today';; esac";
    let fake = Fake::new(&[("lp", TAKES), ("lpstat", slow), ("cancel", "echo $2 > cancelled")]);
    let (way, _open) = fake.printer(Duration::from_secs(4)).print(job(None));
    assert_eq!(way.said.recv(), Ok(Err(NotPrinted::Slow)));
    // The sender goes when everything has been done.
    assert!(way.said.recv().is_err());
    assert_eq!(fake.read("cancelled"), "desk-7\n");
}

#[test]
fn without_programs_or_a_printer_there_is_none() {
    assert_eq!(Fake::new(&[]).prints(LONG), Err(NotPrinted::NoPrinter));
    let refuses = ("lp", "cat > /dev/null; exit 1");
    for lpstat in [
        "[ $1 != -r ] || echo 'scheduler is not running'",
        "[ $1 != -d ] || echo 'no system default destination'",
        "[ $1 = -r ] || exit 1",
    ] {
        let fake = Fake::new(&[refuses, ("lpstat", lpstat)]);
        assert_eq!(fake.prints(LONG), Err(NotPrinted::NoPrinter), "{lpstat}");
    }
}

#[test]
fn one_that_takes_nothing_refuses() {
    let lpstat = "case $1 in -r) echo 'scheduler is running';; \
                  -d) echo 'system default destination: desk';; esac";
    let fake = Fake::new(&[("lp", "exit 1"), ("lpstat", lpstat)]);
    assert_eq!(fake.prints(LONG), Err(NotPrinted::Refused));
}

#[test]
fn a_stopped_one_takes_the_page_and_gives_it_back() {
    let lpstat = "case $1 in -o) echo 'desk-7 somebody 1024 today';; \
                  -p) echo 'printer desk disabled since today -'; echo '  out of paper';; esac";
    let fake = Fake::new(&[("lp", TAKES), ("lpstat", lpstat), ("cancel", "echo $2 > cancelled")]);
    assert_eq!(fake.prints(LONG), Err(NotPrinted::Stopped));
    assert_eq!(fake.read("cancelled"), "desk-7\n");
    assert!(fake.read("calls").contains("cancel -x desk-7"), "with its pages");
}

#[test]
fn one_that_cannot_be_reached_keeps_nothing_of_ours() {
    let lpstat = "case $1 in -o) echo 'desk-6 other 1 today'; echo 'desk-7 somebody 1024 today';; \
                  -p) echo 'printer desk is idle.  enabled since today';; esac";
    let fake = Fake::new(&[("lp", TAKES), ("lpstat", lpstat), ("cancel", "echo $2 >> cancelled")]);
    assert_eq!(fake.prints(Duration::from_secs(4)), Err(NotPrinted::Stuck));
    assert_eq!(fake.read("cancelled"), "desk-7\n", "and nothing of anybody else's");
}

#[test]
fn a_server_that_never_answers_is_not_waited_for_and_its_program_ended() {
    let fake = Fake::new(&[("lp", "echo $$ > lp-is; exec sleep 600")]);
    assert_eq!(fake.prints(Duration::from_secs(2)), Err(NotPrinted::NoAnswer));
    let pid = fake.read("lp-is");
    let process = Path::new("/proc").join(pid.trim());
    // It has been killed; whoever waits for it removes it.
    for _ in 0..1000 {
        if !process.exists() {
            return;
        }
        thread::sleep(Duration::from_millis(10));
    }
    panic!("lp is still there");
}

#[test]
fn a_queue_that_falls_silent_is_given_up_and_the_page_taken_back() {
    let fake = Fake::new(&[("lp", TAKES), ("lpstat", "exec sleep 600"), ("cancel", "echo $2 > cancelled")]);
    assert_eq!(fake.prints(Duration::from_millis(600)), Err(NotPrinted::NoAnswer));
    assert_eq!(fake.read("cancelled"), "desk-7\n");
}

#[test]
fn whoever_leaves_takes_their_page_back() {
    let lpstat = "case $1 in -o) echo 'desk-7 somebody 1024 today';; \
                  -p) echo 'printer desk is idle.  enabled since today';; esac";
    let fake = Fake::new(&[("lp", TAKES), ("lpstat", lpstat), ("cancel", "echo $2 > cancelled")]);
    let (way, under_way) = fake.printer(LONG).print(job(None));
    under_way.abandon();
    assert_eq!(way.said.recv(), Ok(Err(NotPrinted::Stuck)));
    assert_eq!(fake.read("cancelled"), "desk-7\n");
}

#[test]
fn the_name_of_a_job_is_found_whatever_stands_around_it() {
    assert_eq!(id("request id is front-desk-12 (1 file(s))\n").as_deref(), Some("front-desk-12"));
    assert_eq!(id("die Auftrags-ID ist desk-1"), Some("desk-1".to_owned()));
    assert_eq!(id("lp: no"), None);
}
