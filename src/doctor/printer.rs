//! The printer, as the printing system tells of it, and what that keeps of a page.
//!
//! What its programs say is read in the language C. It refuses to know how they are asked.

use super::{Check, Judged};
use crate::world::Asked;
use shelf::finding::harmless;

/// The printer that is asked for, and what is said of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Queue {
    /// Its name; the system's own where there is none.
    pub named: Option<String>,
    /// `lpstat -r`: whether there is a printing system.
    pub server: Asked,
    /// `lpstat -d`: which printer is the system's own.
    pub own: Asked,
    /// `lpstat -a NAME`: whether it takes pages.
    pub takes: Asked,
    /// `lpstat -p NAME`: whether it is at work.
    pub works: Asked,
    /// The file of settings of the printing system, if it can be read.
    pub settings: Option<String>,
}

impl Queue {
    /// The name of the system's own printer in what `lpstat -d` says: `system default destination: paper`.
    pub fn own_name(own: &Asked) -> Option<&str> {
        own.out()?
            .trim()
            .strip_prefix("system default destination: ")
            .map(|name| name.split('/').next().unwrap_or(name))
    }
}

/// The printer and what is kept of a page; nothing of it where nobody asked for printing.
pub(super) fn checks(queue: Option<&Queue>, judged: Judged) -> Vec<Check> {
    let Some(queue) = queue else {
        return vec![Check::good("printer", "Printer", "no printing is asked for")];
    };
    vec![printer(queue), kept(queue, judged)]
}

fn printer(queue: &Queue) -> Check {
    let check = |says: String| Check::good("printer", "Printer", says);
    match &queue.server {
        Asked::NotThere => {
            return check("there is no lpstat here".to_owned()).faulty("sudo apt install cups cups-client");
        }
        Asked::Silent => {
            return check("the printing system does not answer".to_owned())
                .faulty("sudo systemctl restart cups");
        }
        Asked::Said { out, .. } if out.contains("not running") => {
            return check("the printing system is not running".to_owned())
                .faulty("sudo systemctl enable --now cups; if that is not known: sudo apt install cups");
        }
        Asked::Said { .. } => {}
    }
    let Some(name) = queue.named.as_deref().or_else(|| Queue::own_name(&queue.own)) else {
        return check("no printer is named, and the system has none of its own".to_owned()).faulty(
            "lpstat -e lists them; name one in the file, or make it the system's own: sudo lpadmin -d NAME",
        );
    };
    let shown = harmless(name);
    let state = |asked: &Asked, bad: &str| asked.out().is_some_and(|out| out.contains(bad));
    match (&queue.takes, &queue.works) {
        (Asked::Said { well: false, .. }, _) => check(format!("there is no printer called {shown}"))
            .faulty("lpstat -e lists the names; write one of them into the file"),
        (takes, _) if state(takes, "not accepting") => {
            check(format!("{shown} takes no pages")).faulty(format!("sudo cupsaccept {shown}"))
        }
        (_, works) if state(works, "disabled") => check(format!("{shown} stands still"))
            .faulty(format!("look for paper and ink, then: sudo cupsenable {shown}")),
        (Asked::Said { .. }, Asked::Said { well: true, .. }) => check(format!("{shown} takes pages")),
        (_, _) => check(format!("{shown}, of which nothing is said")).noted("print a page: p in the guide"),
    }
}

fn kept(queue: &Queue, judged: Judged) -> Check {
    const REMEDY: &str = "sudo cupsctl PreserveJobHistory=No PreserveJobFiles=No";
    let check = |says: &str| Check::good("print-keeps", "It keeps", says);
    let Some(settings) = &queue.settings else {
        return check("not known: the settings of the printing system cannot be read")
            .noted_at(judged, format!("to be sure: {REMEDY}"));
    };
    let forgets = |name: &str| {
        settings.lines().any(|line| {
            let mut words = line.split_whitespace();
            let is_it = words.next().is_some_and(|word| word.eq_ignore_ascii_case(name));
            is_it
                && words.next().is_some_and(|value| {
                    ["no", "off", "false"].iter().any(|no| value.eq_ignore_ascii_case(no))
                })
        })
    };
    match (forgets("PreserveJobFiles"), forgets("PreserveJobHistory")) {
        (true, true) => check("nothing of a page once it is printed"),
        (false, _) => check("the printing system keeps pages for a day").faulty_at(judged, REMEDY),
        (true, false) => {
            check("the printing system keeps when each page was printed").faulty_at(judged, REMEDY)
        }
    }
}
