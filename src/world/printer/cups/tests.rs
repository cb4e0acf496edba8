//! The printer against a real CUPS: a server of our own that listens on a socket in a folder, and a printer that is a file.
//!
//! Where there is no CUPS, or we may not start one, the tests say so.

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use super::*;
use crate::app::{App, Kept, Message, Policy, Setting};
use crate::phrasebook::Phrasebooks;
use crate::preferences::{Format, Look};
use crate::sheet::{self, Sheet};
use shelf::language::Locale;

const SERVER: &str = "/usr/sbin/cupsd";
const DRIVER: &str = "/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd";

/// A server with one printer called *paper*.
struct Cups {
    folder: TempDir,
    server: Child,
}

impl Cups {
    /// None where there is none to be had.
    fn begin() -> Option<Self> {
        let is_root = rustix::process::geteuid().is_root();
        let lp = fs::read_to_string("/etc/passwd").ok().and_then(|users| {
            let user = users.lines().find(|line| line.starts_with("lp:"))?;
            user.split(':').nth(3)?.parse::<u32>().ok()
        });
        let Some(lp) = lp.filter(|_| is_root && Path::new(SERVER).exists() && Path::new(DRIVER).exists())
        else {
            let mut out = io::stderr();
            writeln!(
                out,
                "skipped: no CUPS that this test may start (cups, cups-client, cups-filters; root)"
            )
            .unwrap();
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::set_permissions(root, fs::Permissions::from_mode(0o755)).unwrap();
        for (name, mode) in [
            ("etc", 0o755),
            ("spool", 0o710),
            ("spool/tmp", 0o1770),
            ("cache", 0o770),
            ("state", 0o755),
            ("log", 0o755),
            ("out", 0o770),
            ("bin", 0o755),
        ] {
            let made = root.join(name);
            fs::create_dir(&made).unwrap();
            chown(&made, None, Some(lp)).unwrap();
            fs::set_permissions(&made, fs::Permissions::from_mode(mode)).unwrap();
        }
        let at = |text: &str| text.replace("ROOT", &root.display().to_string());
        fs::write(root.join("etc/cups-files.conf"), at(FILES)).unwrap();
        fs::write(root.join("etc/cupsd.conf"), at(SETTINGS)).unwrap();
        for program in
            ["lp", "lpstat", "cancel", "lpadmin", "cupsreject", "cupsaccept", "cupsdisable", "cupsenable"]
        {
            // They find our server, and nothing of whoever runs this test.
            let script =
                at("#!/bin/sh\nCUPS_SERVER=ROOT/cups.sock HOME=ROOT PATH=/usr/sbin:/usr/bin:/bin exec ");
            let file = root.join("bin").join(program);
            fs::write(&file, format!("{script}{program} \"$@\"\n")).unwrap();
            fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
        }
        let server = serve(root);
        let cups = Self { folder, server };
        cups.until(|cups| cups.tells("lpstat", &["-r"]).contains("is running"));
        let device = format!("file:{}", cups.paper().display());
        cups.tells(
            "lpadmin",
            &["-p", "paper", "-E", "-v", &device, "-P", DRIVER, "-o", "printer-error-policy=abort-job"],
        );
        cups.until(|cups| cups.tells("lpstat", &["-p", "paper"]).contains("idle"));
        Some(cups)
    }

    fn paper(&self) -> PathBuf {
        self.folder.path().join("out/paper.pdf")
    }

    fn tells(&self, program: &str, arguments: &[&str]) -> String {
        let ran =
            Command::new(self.folder.path().join("bin").join(program)).args(arguments).output().unwrap();
        String::from_utf8_lossy(&ran.stdout).into_owned()
    }

    /// Waits for something that comes by itself.
    #[track_caller]
    fn until(&self, is_so: impl Fn(&Self) -> bool) {
        for _ in 0..600 {
            if is_so(self) {
                return;
            }
            thread::sleep(Duration::from_millis(50));
        }
        panic!("it never came");
    }

    /// What comes of printing on this printer.
    fn prints(&self, printer: Option<&str>, pages: Vec<u8>) -> Result<(), NotPrinted> {
        let patience = Patience { given_up: LONG, look: LONG, ..Patience::default() };
        let ours = Printer { programs: Some(self.folder.path().join("bin")), patience };
        ours.print(Job { pages, printer: printer.map(str::to_owned) }).0.said.recv().unwrap()
    }

    /// Whether the server keeps anything of a job.
    fn keeps(&self) -> bool {
        let files = fs::read_dir(self.folder.path().join("spool")).unwrap();
        files.filter_map(Result::ok).any(|entry| entry.path().is_file())
    }
}

const LONG: Duration = Duration::from_mins(1);

impl Drop for Cups {
    fn drop(&mut self) {
        drop(self.server.kill());
        drop(self.server.wait());
    }
}

/// The server itself.
fn serve(root: &Path) -> Child {
    Command::new(SERVER)
        .args(["-f", "-c"])
        .arg(root.join("etc/cupsd.conf"))
        .arg("-s")
        .arg(root.join("etc/cups-files.conf"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// A sheet of one page, in two languages.
fn page() -> Vec<u8> {
    let (shelf, said) = crate::embedded::shelf().unwrap();
    let right = shelf.library.rights.first().unwrap().id.clone();
    let mut app = App::new(Policy::of(Setting::Kiosk), Locale::Ar, Arc::new(shelf));
    app.update(Message::UseLanguage(Locale::Ar));
    app.update(Message::Keep(vec![Kept::Right(right)]));
    app.update(Message::Show);
    app.update(Message::ShowIn(Locale::En));
    let sheet = Sheet::of(&app, &Phrasebooks::new(said));
    sheet::render(&sheet, Format::Pdf, Look::default()).unwrap()
}

#[test]
fn a_real_queue_prints_refuses_and_stops_and_keeps_nothing() {
    let Some(cups) = Cups::begin() else { return };
    assert_eq!(cups.prints(Some("paper"), page()), Ok(()));
    cups.until(|cups| fs::metadata(cups.paper()).is_ok_and(|file| file.len() > 0));
    let printed = fs::read(cups.paper()).unwrap();
    let begins = printed.get(..1024).unwrap_or(&printed);
    assert!(begins.windows(5).any(|bytes| bytes == b"%PDF-"), "what comes out is a page");
    cups.until(|cups| !cups.keeps());
    // There is no default yet.
    assert_eq!(cups.prints(None, page()), Err(NotPrinted::NoPrinter));
    assert_eq!(cups.prints(Some("nosuch"), page()), Err(NotPrinted::NoPrinter));
    cups.tells("cupsreject", &["paper"]);
    assert_eq!(cups.prints(Some("paper"), page()), Err(NotPrinted::Refused));
    cups.tells("cupsaccept", &["paper"]);
    cups.tells("lpadmin", &["-d", "paper"]);
    fs::remove_file(cups.paper()).unwrap();
    cups.tells("cupsdisable", &["paper"]);
    assert_eq!(cups.prints(None, page()), Err(NotPrinted::Stopped));
    cups.until(|cups| cups.tells("lpstat", &["-o"]).is_empty());
    assert!(!cups.keeps(), "the page was taken back");
    cups.tells("cupsenable", &["paper"]);
    assert_eq!(cups.prints(None, page()), Ok(()), "and it goes on");
    cups.until(|cups| cups.paper().exists());
    let log = fs::read_to_string(cups.folder.path().join("log/page_log")).unwrap_or_default();
    assert_eq!(log, "", "nobody is written down");
}

#[test]
fn without_a_server_there_is_no_printer() {
    let Some(mut cups) = Cups::begin() else { return };
    cups.server.kill().unwrap();
    cups.server.wait().unwrap();
    assert_eq!(cups.prints(Some("paper"), page()), Err(NotPrinted::NoPrinter));
}

const FILES: &str = "FileDevice Yes
ServerRoot ROOT/etc
RequestRoot ROOT/spool
CacheDir ROOT/cache
StateDir ROOT/state
TempDir ROOT/spool/tmp
AccessLog ROOT/log/access_log
ErrorLog ROOT/log/error_log
PageLog ROOT/log/page_log
SystemGroup root
User lp
Group lp
";

const SETTINGS: &str = "Listen ROOT/cups.sock
Browsing No
WebInterface No
DefaultAuthType None
LogLevel warn
AccessLogLevel none
PageLogFormat
PreserveJobHistory No
PreserveJobFiles No
JobRetryInterval 1
JobRetryLimit 1
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess default
  JobPrivateValues default
  SubscriptionPrivateAccess default
  SubscriptionPrivateValues default
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
";
