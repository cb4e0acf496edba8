//! Findings for other programs: JSON, SARIF and the workflow commands of GitHub.
//!
//! Each form is that of whoever reads it: our own small JSON for scripts, SARIF 2.1.0 for code scanning, lines for a
//! workflow's log. It refuses to let anything from a file become a command, and to know where the text is written to.

mod sarif;

use serde::Serialize;

use shelf::finding::{Finding, Severity, harmless, is_control, is_direction_mark};

use super::show::{Style, render};

/// In which form findings are told.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Format {
    /// For people: a line for each, and the line of the file.
    #[default]
    Text,
    /// For scripts.
    Json,
    /// For code scanning: SARIF 2.1.0.
    Sarif,
    /// For the log of a GitHub workflow.
    Github,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Text, Self::Json, Self::Sarif, Self::Github];

    /// Its name, as somebody writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Sarif => "sarif",
            Self::Github => "github",
        }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }
}

/// All findings in a form. `files` is the number of files that were looked at; `style` is for [`Format::Text`].
pub fn told(findings: &[Finding], files: usize, format: Format, style: Style) -> String {
    match format {
        Format::Text => render(findings, files, style),
        Format::Json => json(&Report::of(findings, files)),
        Format::Sarif => json(&sarif::log(findings)),
        Format::Github => findings.iter().map(command).collect(),
    }
}

/// What a script reads. Fields may be added; none is ever taken away or changes its meaning within a `format`.
#[derive(Serialize)]
struct Report<'f> {
    format: u8,
    files: usize,
    errors: usize,
    warnings: usize,
    hints: usize,
    findings: Vec<Told<'f>>,
}

#[derive(Serialize)]
struct Told<'f> {
    file: &'f str,
    line: usize,
    column: usize,
    severity: &'static str,
    code: &'static str,
    what: &'f str,
    hint: &'f str,
    source: &'f str,
}

impl<'f> Report<'f> {
    fn of(findings: &'f [Finding], files: usize) -> Self {
        let count =
            |severity: Severity| findings.iter().filter(|finding| finding.severity == severity).count();
        let told = |finding: &'f Finding| Told {
            file: &finding.file,
            line: finding.line,
            column: finding.column,
            severity: finding.severity.name(),
            code: finding.code,
            what: &finding.what,
            hint: &finding.hint,
            source: &finding.source,
        };
        Self {
            format: 1,
            files,
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            hints: count(Severity::Hint),
            findings: findings.iter().map(told).collect(),
        }
    }
}

/// JSON in which no character commands a terminal or turns its text: those are escaped, and so still the same.
fn json(value: &impl Serialize) -> String {
    // Only a map whose keys are no strings, or a writer that refuses, could fail here; there is neither.
    let written = serde_json::to_string_pretty(value).unwrap_or_default();
    let mut safe = String::with_capacity(written.len() + 1);
    for character in written.chars() {
        if character != '\n' && (is_control(character) || is_direction_mark(character)) {
            safe.extend([format!("\\u{:04x}", u32::from(character))]);
        } else {
            safe.push(character);
        }
    }
    safe.push('\n');
    safe
}

/// `::error file=…,line=…,col=…,title=…::…`
fn command(finding: &Finding) -> String {
    let name = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "notice",
    };
    format!(
        "::{name} file={},line={},col={},title={}::{}\n",
        property(&finding.file),
        finding.line,
        finding.column,
        property(finding.code),
        data(&format!("{} {}", finding.what, finding.hint))
    )
}

/// A message, written so that it cannot end its command or begin another.
fn data(text: &str) -> String {
    harmless(&text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A"))
}

/// The value of a property, in which two more characters have a meaning.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use shelf::finding::code;

    fn finding(file: &str, what: &str) -> Finding {
        Finding { line: 3, column: 7, ..Finding::about(file, code::BAD_ID, what, "Mend it.") }
    }

    #[test]
    fn a_workflow_command_cannot_be_ended_by_what_it_says() {
        let odd = finding("a,b:c%.yaml", "50%\n::error::no\r\u{1b}[2J");
        assert_eq!(
            told(&[odd], 1, Format::Github, Style::default()),
            "::error file=a%2Cb%3Ac%25.yaml,line=3,col=7,title=bad-id::50%25%0A::error::no%0D\u{fffd}[2J Mend it.\n"
        );
    }

    #[test]
    fn json_says_everything_and_commands_no_terminal() {
        let odd = finding("ar.ftl", "\u{9b}2J \u{202e} “سلام”");
        let written = told(std::slice::from_ref(&odd), 4, Format::Json, Style::default());
        assert!(!written.chars().any(|one| one != '\n' && (is_control(one) || is_direction_mark(one))));
        let read: serde_json::Value = serde_json::from_str(&written).unwrap();
        assert_eq!(read["findings"][0]["what"], odd.what.as_str());
        assert_eq!(read["errors"], 1);
        assert_eq!(read["hints"], 0);
        assert_eq!(read["files"], 4);
        assert_eq!(read["format"], 1);
    }
}
