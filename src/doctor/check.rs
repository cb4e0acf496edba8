//! One thing that was looked at: what there is, whether that is well, and what to do. And how all of them are told.
//!
//! In words for people, as one JSON object for programs, and in a line for each fault for machines. It refuses to know what is
//! looked at.

use serde::Serialize;

use super::Judged;

/// What to think of something.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// It is as it should be, or nobody's business.
    Good,
    /// It cannot be known from here, or is worth a look.
    Note,
    /// Something is to be done.
    Fault,
}

impl Verdict {
    const fn name(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Note => "note",
            Self::Fault => "fault",
        }
    }
}

/// One thing that was looked at.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Check {
    /// Its name for programs: it stays.
    pub check: &'static str,
    /// Its name for people.
    #[serde(skip)]
    pub what: &'static str,
    /// What to think of it.
    pub verdict: Verdict,
    /// What there is.
    pub says: String,
    /// What to do, where there is something to do.
    #[serde(rename = "do", skip_serializing_if = "Option::is_none")]
    pub remedy: Option<String>,
}

impl Check {
    /// Something that is as it should be.
    pub(super) fn good(check: &'static str, what: &'static str, says: impl Into<String>) -> Self {
        Self { check, what, verdict: Verdict::Good, says: says.into(), remedy: None }
    }

    /// The same as something worth a look.
    #[must_use]
    pub(super) fn noted(self, remedy: impl Into<String>) -> Self {
        Self { verdict: Verdict::Note, remedy: Some(remedy.into()), ..self }
    }

    /// The same as a fault.
    #[must_use]
    pub(super) fn faulty(self, remedy: impl Into<String>) -> Self {
        Self { verdict: Verdict::Fault, remedy: Some(remedy.into()), ..self }
    }

    /// The same as a fault of a kiosk, which is nobody's business elsewhere.
    #[must_use]
    pub(super) fn faulty_at(self, judged: Judged, remedy: impl Into<String>) -> Self {
        match judged {
            Judged::AsKiosk => self.faulty(remedy),
            Judged::AsOnesOwn => self,
        }
    }

    /// The same as something that is worth a look at a kiosk.
    #[must_use]
    pub(super) fn noted_at(self, judged: Judged, remedy: impl Into<String>) -> Self {
        match judged {
            Judged::AsKiosk => self.noted(remedy),
            Judged::AsOnesOwn => self,
        }
    }
}

/// All that was looked at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Report {
    judged: Judged,
    checks: Vec<Check>,
}

/// The report as programs read it.
#[derive(Serialize)]
struct Told<'r> {
    /// The form of this object.
    format: u32,
    judged: &'static str,
    verdict: Verdict,
    checks: &'r [Check],
}

impl Report {
    /// The report of these checks.
    pub fn new(judged: Judged, checks: Vec<Check>) -> Self {
        Self { judged, checks }
    }

    /// The worst of all.
    pub fn verdict(&self) -> Verdict {
        self.checks.iter().map(|check| check.verdict).max().unwrap_or(Verdict::Good)
    }

    fn count(&self, verdict: Verdict) -> usize {
        self.checks.iter().filter(|check| check.verdict == verdict).count()
    }

    /// For people: a line for each, and below it what to do.
    pub fn text(&self) -> String {
        let mut told = String::new();
        for Check { what, verdict, says, remedy, .. } in &self.checks {
            let marked =
                if *verdict == Verdict::Good { String::new() } else { format!("{}: ", verdict.name()) };
            told.extend([format!("{what:<11}{marked}{says}\n")]);
            told.extend(remedy.iter().map(|remedy| format!("{:11}To do: {remedy}\n", "")));
        }
        let counted = |verdict: Verdict, one: &str, many: &str| match self.count(verdict) {
            0 => None,
            1 => Some(format!("1 {one}")),
            several => Some(format!("{several} {many}")),
        };
        let counts: Vec<String> =
            [counted(Verdict::Fault, "fault", "faults"), counted(Verdict::Note, "note", "notes")]
                .into_iter()
                .flatten()
                .collect();
        let counts = if counts.is_empty() { "Nothing is wrong".to_owned() } else { counts.join(", ") };
        let judged = match self.judged {
            Judged::AsKiosk => "as a kiosk",
            Judged::AsOnesOwn => "as a machine of one's own; --kiosk judges it as one for everybody",
        };
        format!("{told}\n{counts}, {judged}.\n")
    }

    /// For machines: a line for each fault, or one that says that there is none.
    pub fn short(&self) -> String {
        let faults: Vec<String> = self
            .checks
            .iter()
            .filter(|check| check.verdict == Verdict::Fault)
            .map(|Check { check, says, .. }| format!("fault {check}: {}\n", says.replace('\n', " ")))
            .collect();
        if faults.is_empty() { "good\n".to_owned() } else { faults.concat() }
    }

    /// For programs: one JSON object.
    ///
    /// # Errors
    ///
    /// None that is known: every key is a word.
    pub fn json(&self) -> serde_json::Result<String> {
        let judged = match self.judged {
            Judged::AsKiosk => "kiosk",
            Judged::AsOnesOwn => "own",
        };
        let told = Told { format: 1, judged, verdict: self.verdict(), checks: &self.checks };
        serde_json::to_string_pretty(&told).map(|text| text + "\n")
    }
}
