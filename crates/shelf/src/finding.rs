//! What is wrong or doubtful, where, and what to do about it.
//!
//! Everything that reads content says its complaints in this one form. This file refuses to know how a terminal
//! shows them; it only keeps them free of characters that could command one.

pub mod code;
pub mod paper;
pub mod signs;
mod slips;
pub mod yaml;

use crate::finding::code::Code;

/// How much a finding matters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    /// Nobody may meet this.
    Error,
    /// Doubtful.
    Warning,
    /// Good, and perhaps better in another way.
    Hint,
}

impl Severity {
    /// All of them, the worst first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Hint];

    /// The word for it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Hint => "hint",
        }
    }
}

/// What may be put in the place of what was found: keyboards and word processors leave no other reading.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Mend {
    /// How many characters it takes the place of, from the column of the finding on; all in its line.
    pub length: usize,
    /// What stands there then.
    pub new: String,
}

/// Something wrong or doubtful in content or phrases, with its place.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Finding {
    /// The file, as it was named to us.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// How much it matters.
    pub severity: Severity,
    /// A stable name: `unknown-target`.
    pub code: &'static str,
    /// One sentence that says what is the matter.
    pub what: String,
    /// One sentence that says what to do.
    pub hint: String,
    /// The line of the file that it is about; of a long one, what stands around the place.
    pub source: String,
    /// How many characters of the line stand before that.
    pub skipped: usize,
    /// What is safe to write there, if anything is.
    pub mend: Option<Mend>,
}

impl Finding {
    /// A finding about a whole file or folder: at its beginning.
    pub fn about(file: &str, code: Code, what: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line: 1,
            column: 1,
            severity: code.severity,
            code: code.name,
            what: brief(what.into()),
            hint: brief(hint.into()),
            source: String::new(),
            skipped: 0,
            mend: None,
        }
    }

    /// Whether it keeps the content from being used.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// `file:line:column: severity[code]: sentence. Hint.`, safe to print.
    pub fn line(&self) -> String {
        let Self { file, line, column, code, what, hint, .. } = self;
        let severity = self.severity.name();
        harmless(&format!("{file}:{line}:{column}: {severity}[{code}]: {what} {hint}"))
    }
}

/// Puts findings in the order in which they are told: by file, line, column, code.
pub fn sort(findings: &mut [Finding]) {
    findings.sort_by(|one, other| {
        (&one.file, one.line, one.column, one.code, &one.what).cmp(&(
            &other.file,
            other.line,
            other.column,
            other.code,
            &other.what,
        ))
    });
}

/// The longest sentence of a finding, in characters. What is quoted in it comes from somebody's file.
const LONGEST: usize = 400;

/// A sentence, cut short where a file would make it endless.
fn brief(text: String) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// Whether a character commands a terminal or hides in a text.
pub const fn is_control(character: char) -> bool {
    matches!(
        character,
        '\u{0}'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{ad}'
            | '\u{180e}'
            | '\u{200b}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{2060}'..='\u{2064}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

/// Whether a character turns the direction of the text around it.
pub const fn is_direction_mark(character: char) -> bool {
    matches!(
        character,
        '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

/// Whether a character is the shape that an Arabic letter takes in one place, as some programs copy it: what it stands
/// for cannot be read aloud or searched, and a terminal may put it into another order.
pub const fn is_shape(character: char) -> bool {
    matches!(
        character,
        '\u{fb50}'..='\u{fbb1}' | '\u{fbd3}'..='\u{fd3d}' | '\u{fd50}'..='\u{fdfc}' | '\u{fe70}'..='\u{fefc}'
    )
}

/// `text` on one line, with every character that could command or confuse a terminal replaced by one that shows.
pub fn harmless(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '\t' => ' ',
            other if is_control(other) || is_direction_mark(other) || is_shape(other) => '\u{fffd}',
            other => other,
        })
        .collect()
}

/// Whether this is a name as ids are: lowercase ASCII words joined by single hyphens, the first of them with a letter first.
pub fn is_name(text: &str) -> bool {
    // A shelf that is opened has some thousand of them: each is looked at once, byte by byte.
    let mut before = b'-';
    let fits = text.bytes().all(|byte| {
        let before = std::mem::replace(&mut before, byte);
        byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' && before != b'-'
    });
    fits && before != b'-' && text.starts_with(|first: char| first.is_ascii_lowercase())
}

/// *Did you mean …?*, when one of `known` is close to `text`.
pub fn did_you_mean<'k>(text: &str, known: impl IntoIterator<Item = &'k str>) -> Option<String> {
    if text.len() > 100 {
        return None;
    }
    let letters = text.chars().count();
    let close = known
        .into_iter()
        .filter_map(|one| {
            let theirs = one.chars().count();
            let most = theirs.max(3) / 3;
            // Words of other lengths are at least that far apart, and comparing them takes both lengths.
            let may_be = letters.abs_diff(theirs) <= most;
            let distance = may_be.then(|| strsim::damerau_levenshtein(text, one))?;
            (distance <= most).then_some((distance, one))
        })
        .min();
    close.map(|(_, one)| format!("Did you mean “{one}”?"))
}
