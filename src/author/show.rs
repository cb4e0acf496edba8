//! Findings as an author reads them.
//!
//! The line that editors and screen readers understand, the line of the file, and on a terminal a mark under the
//! place. It refuses to let anything from a file reach the terminal as a command.

use std::collections::BTreeSet;

use shelf::finding::{Finding, Severity, harmless};
use tui_bidi::cells;

/// The longest line of a file that is shown, in characters.
const LONGEST: usize = 160;

/// How findings are shown.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Style {
    /// Whether a mark stands under the place: for eyes, not for pipes and speech.
    pub caret: bool,
}

/// Findings with their lines, and a sentence about all of them. `files` is the number of files that were looked at.
pub fn render(findings: &[Finding], files: usize, style: Style) -> String {
    let mut shown = String::new();
    for finding in findings {
        shown.push_str(&finding.line());
        shown.push('\n');
        show_source(finding, style, &mut shown);
    }
    shown.push_str(&sum(findings, files));
    shown.push('\n');
    shown
}

fn sum(findings: &[Finding], files: usize) -> String {
    if findings.is_empty() {
        return format!("No findings in {}.", count(files, "file"));
    }
    let named: BTreeSet<&str> = findings.iter().map(|finding| finding.file.as_str()).collect();
    let parts = Severity::ALL.into_iter().filter_map(|severity| {
        let number = findings.iter().filter(|finding| finding.severity == severity).count();
        (number > 0).then(|| count(number, severity.name()))
    });
    format!("{} in {}.", parts.collect::<Vec<_>>().join(", "), count(named.len(), "file"))
}

fn count(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}

/// The line of the file, cut to a window around the place when it is long, and the mark under it.
fn show_source(finding: &Finding, style: Style, shown: &mut String) {
    if finding.source.trim().is_empty() {
        return;
    }
    let place = finding.column.saturating_sub(1).saturating_sub(finding.skipped);
    let length = finding.source.chars().count();
    if place > length {
        return;
    }
    let start = if length > LONGEST { place.saturating_sub(LONGEST / 2) } else { 0 };
    let window: String = finding.source.chars().skip(start).take(LONGEST).collect();
    let before: String = window.chars().take(place - start).collect();
    shown.push_str("    ");
    shown.push_str(harmless(&window).trim_end());
    shown.push('\n');
    if style.caret {
        shown.push_str("    ");
        shown.push_str(&" ".repeat(usize::from(cells(&harmless(&before)))));
        shown.push_str("^\n");
    }
}
