//! One file on the desk: its text, where its lines begin, and what was found in it.
//!
//! Turns a byte into line and column, so that every reader only has to remember bytes. Knows neither YAML nor Fluent.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::finding::code::{self, Code};
use crate::finding::{Finding, Mend, Severity, brief, is_control, is_direction_mark, is_shape};

/// The largest file that is read, in bytes.
pub const LARGEST: usize = 1 << 20;

/// How many findings of one file are told.
const MOST: usize = 100;
/// How many hints about one file are told: whoever follows these sees the rest next time.
const MOST_HINTS: usize = 50;
/// How many findings of one kind are told of a file, before the rest are counted.
const MOST_ALIKE: usize = 20;
/// How many slips of a file are mended to read on: whoever has made more mends these first.
pub const MOST_SLIPS: usize = 400;
/// How many characters of a line go into a finding.
const LONGEST: usize = 200;

/// A place in a file, kept for whoever has to point there later.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spot {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The text of the line; of a long one, what stands around the place.
    pub source: String,
    /// How many characters of the line stand before that.
    pub skipped: usize,
}

impl Spot {
    /// A finding here.
    pub fn finding(&self, code: Code, what: impl Into<String>, hint: impl Into<String>) -> Finding {
        Finding {
            file: self.file.clone(),
            line: self.line,
            column: self.column,
            severity: code.severity,
            code: code.name,
            what: brief(what.into()),
            hint: brief(hint.into()),
            source: self.source.clone(),
            skipped: self.skipped,
            mend: None,
        }
    }
}

/// A file that is being read.
#[derive(Clone, Debug)]
pub struct Paper<'a> {
    /// The file, as it was named to us.
    pub file: &'a str,
    /// What it says, without a byte order mark.
    pub text: &'a str,
    /// What was found in it.
    pub findings: Vec<Finding>,
    /// How many of them are hints, which never take the room of anything worse.
    hints: usize,
    /// What was told of each kind that is worse.
    alike: BTreeMap<&'static str, Alike>,
    starts: Vec<usize>,
    /// Pairs of a byte in what is read and the byte in the file that stands there, where slips were mended to read on.
    pieces: Vec<(usize, usize)>,
    /// Whether something was told of which nobody knows what it would have said.
    is_torn: bool,
    /// Bytes of the file where a slip was told: what else is wrong there follows from it.
    slips: BTreeSet<usize>,
}

/// Findings of one kind.
#[derive(Clone, Debug)]
struct Alike {
    count: usize,
    /// The last of them that is told, and what it said before it counted the others.
    last: usize,
    what: String,
}

impl<'a> Paper<'a> {
    /// Takes up a file. Not a paper: a file that is too large or not UTF-8.
    pub fn open(file: &'a str, bytes: &'a [u8]) -> Result<Self, Box<Finding>> {
        Self::open_up_to(LARGEST, file, bytes)
    }

    /// Takes up a file of at most `largest` bytes. Not a paper: a file that is larger or not UTF-8.
    pub fn open_up_to(largest: usize, file: &'a str, bytes: &'a [u8]) -> Result<Self, Box<Finding>> {
        if bytes.len() > largest {
            return Err(Box::new(too_large(file, largest)));
        }
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        // Every second byte of Latin text in UTF-16 is zero; of Arabic text, its spaces and line ends.
        let start = bytes.get(..bytes.len().min(1_000)).unwrap_or_default();
        let zeros = start.split(|byte| *byte == 0).count() - 1;
        if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") || zeros * 8 > start.len() {
            let what = "This file is in UTF-16, which some programs call Unicode.";
            let hint = "Save it again with the encoding UTF-8; in Notepad: Save as, Encoding.";
            return Err(Box::new(Paper::new(file, "").spot(0).finding(code::NOT_UTF8, what, hint)));
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Self::new(file, text)),
            Err(error) => {
                let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
                let paper = Paper::new(file, std::str::from_utf8(good).unwrap_or_default());
                let what = "From here on this file is not UTF-8.";
                let hint = "Save it again with the encoding UTF-8; in Notepad: Save as, Encoding.";
                Err(Box::new(paper.spot(good.len()).finding(code::NOT_UTF8, what, hint)))
            }
        }
    }

    fn new(file: &'a str, text: &'a str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self {
            file,
            text,
            findings: Vec::new(),
            hints: 0,
            alike: BTreeMap::new(),
            starts,
            pieces: Vec::new(),
            is_torn: false,
            slips: BTreeSet::new(),
        }
    }

    /// The text in `range`; nothing outside the file.
    pub fn slice(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    /// The byte of the file that stands at the byte `at` of what is read.
    pub fn origin(&self, at: usize) -> usize {
        let next = self.pieces.partition_point(|(read, _)| *read <= at);
        let Some((read, page)) = next.checked_sub(1).and_then(|nth| self.pieces.get(nth)) else { return at };
        let end = self.pieces.get(next).map_or(self.text.len(), |(_, page)| *page);
        (page + (at - read)).min(end)
    }

    /// Puts `new` in the place of a part of `text`, which is what is read of this file: whatever is told of it later is
    /// still told at its place in the file.
    pub fn amend(&mut self, text: &mut String, range: Range<usize>, new: &str) {
        if text.get(range.clone()).is_none() {
            return;
        }
        let (from, to) = (self.origin(range.start), self.origin(range.end));
        if self.pieces.is_empty() {
            self.pieces.push((0, 0));
        }
        self.pieces.retain(|(read, _)| *read < range.start || *read > range.end);
        for (read, _) in self.pieces.iter_mut().filter(|(read, _)| *read > range.end) {
            *read = *read - range.len() + new.len();
        }
        let nth = self.pieces.partition_point(|(read, _)| *read < range.start);
        self.pieces.insert(nth, (range.start, from));
        self.pieces.insert(nth + 1, (range.start + new.len(), to));
        text.replace_range(range, new);
    }

    /// Where the byte `at` is.
    pub fn spot(&self, at: usize) -> Spot {
        let at = self.origin(at);
        let nth = self.starts.partition_point(|start| *start <= at).saturating_sub(1);
        let start = self.starts.get(nth).copied().unwrap_or_default();
        let end = self.starts.get(nth + 1).map_or(self.text.len(), |next| next.saturating_sub(1));
        let line = self.slice(start..end).trim_end_matches('\r');
        let column = self.slice(start..at.min(self.text.len())).chars().count() + 1;
        let skipped = if column > LONGEST { column - LONGEST / 2 } else { 0 };
        let source = line.chars().skip(skipped).take(LONGEST).collect();
        Spot { file: self.file.to_owned(), line: nth + 1, column, source, skipped }
    }

    /// Notes a finding at the byte `at`.
    pub fn tell(&mut self, code: Code, at: usize, what: impl Into<String>, hint: impl Into<String>) {
        self.is_torn |= code.severity == Severity::Error;
        if code == code::SYNTAX || !self.slips.contains(&self.origin(at)) {
            self.note(code, at, None, (what.into(), hint.into()));
        }
    }

    /// Notes a finding at the byte `at` of something that is read as it was meant.
    pub fn tell_read(&mut self, code: Code, at: usize, what: impl Into<String>, hint: impl Into<String>) {
        if code != code::SYNTAX && self.slips.contains(&self.origin(at)) {
            return;
        }
        self.note(code, at, None, (what.into(), hint.into()));
    }

    /// Notes a finding for which it is safe to put `new` in the place of `range`, and which is read so.
    pub fn tell_mend(
        &mut self,
        code: Code,
        range: Range<usize>,
        new: &str,
        told: (impl Into<String>, impl Into<String>),
    ) {
        if code == code::SYNTAX {
            self.slips.insert(self.origin(range.start));
        }
        let old = self.slice(self.origin(range.start)..self.origin(range.end));
        let mend = Mend { length: old.chars().count(), new: new.to_owned() };
        let mend = Some(mend).filter(|mend| !old.contains('\n') && mend.new != old);
        self.note(code, range.start, mend.as_ref(), (told.0.into(), told.1.into()));
    }

    fn note(&mut self, code: Code, at: usize, mend: Option<&Mend>, (what, hint): (String, String)) {
        let found = |paper: &Self| Finding {
            mend: mend.cloned(),
            ..paper.spot(at).finding(code, what.clone(), hint.clone())
        };
        if code.severity == Severity::Hint {
            self.hints += 1;
            if self.hints <= MOST_HINTS {
                self.findings.push(found(self));
            } else {
                self.hints = MOST_HINTS;
            }
            return;
        }
        if self.is_flood(code) {
            return;
        }
        match self.findings.len() - self.hints {
            ..MOST => {
                self.findings.push(found(self));
                if let (Some(alike), Some(told)) = (self.alike.get_mut(code.name), self.findings.last()) {
                    alike.last = self.findings.len() - 1;
                    alike.what.clone_from(&told.what);
                }
            }
            MOST => {
                let what = "There is more in this file than is told here.";
                let hint = "Mend the findings above, then check again.";
                self.findings.push(self.spot(at).finding(code::TOO_MANY, what, hint));
            }
            _ => {}
        }
    }

    /// Whether one more of a kind would be told for itself, so that it pays to look for a hint.
    pub fn has_room_for(&self, code: Code) -> bool {
        !self.is_full() && self.alike.get(code.name).is_none_or(|alike| alike.count < MOST_ALIKE)
    }

    /// Counts one more of a kind. Whether so many were told that the rest are only counted, where the last one stands.
    fn is_flood(&mut self, code: Code) -> bool {
        let new = || Alike { count: 0, last: 0, what: String::new() };
        let alike = self.alike.entry(code.name).or_insert_with(new);
        alike.count += 1;
        if alike.count <= MOST_ALIKE {
            return false;
        }
        if let Some(last) = self.findings.get_mut(alike.last).filter(|last| last.code == code.name) {
            last.what =
                format!("{} There are {} more like it in this file.", alike.what, alike.count - MOST_ALIKE);
        }
        true
    }

    /// Whether nothing more of it will be told.
    pub fn is_full(&self) -> bool {
        self.findings.len() - self.hints > MOST
    }

    /// Whether it is known what all of it says, though some of that may be wrong.
    pub const fn is_whole(&self) -> bool {
        !self.is_torn
    }

    /// Whether nothing in it keeps it from being used.
    pub fn is_sound(&self) -> bool {
        !self.findings.iter().any(Finding::is_error)
    }

    /// Finds the marks that a program leaves which keeps versions of files, when it could not put two of them together.
    /// Whether there are any: then nothing else in the file is worth telling.
    pub fn look_for_versions(&mut self) -> bool {
        let mut starts = self.starts.iter().copied();
        let Some(at) = starts.find(|at| self.slice(*at..self.text.len()).starts_with("<<<<<<< ")) else {
            return false;
        };
        let what = "From here on two versions of this file stand in it, parted by ======= and >>>>>>>.";
        let hint = "Keep what is right of the two, and delete the lines with these marks.";
        self.tell(code::TWO_VERSIONS, at, what, hint);
        true
    }

    /// Finds characters that command a terminal or turn its text. Says whether there is none that YAML or Fluent
    /// would stumble over.
    pub fn look_for_controls(&mut self) -> bool {
        let mut clean = true;
        // Shapes come by the sentence: once a line says where.
        let mut shaped = None;
        for (at, character) in self.text.char_indices() {
            if matches!(character, '\n' | '\t') {
                continue;
            }
            if character == '\r' && self.text.as_bytes().get(at + 1) == Some(&b'\n') {
                continue;
            }
            clean &= !character.is_control();
            if is_shape(character) {
                let line = self.spot(at).line;
                if shaped.replace(line) == Some(line) {
                    continue;
                }
            }
            self.look_at(at, character);
        }
        clean
    }

    /// Takes characters out of `text`, what is read of this file, that cannot be seen. Whether what is left can be read.
    pub fn drop_controls(&mut self, text: &mut String) -> bool {
        let odd = |one: &(usize, char)| {
            let is_end = one.1 == '\r' && text.as_bytes().get(one.0 + 1) == Some(&b'\n');
            !matches!(one.1, '\n' | '\t') && !is_end && (is_control(one.1) || is_direction_mark(one.1))
        };
        let found: Vec<(usize, char)> = text.char_indices().filter(odd).take(MOST_SLIPS + 1).collect();
        if found.len() > MOST_SLIPS {
            return false;
        }
        for (at, character) in found.into_iter().rev() {
            self.amend(text, at..at + character.len_utf8(), "");
        }
        true
    }

    /// Notes what an escape brought into `text`, which stands at the byte `at` and was `written` so.
    pub fn look_at_escaped(&mut self, at: usize, text: &str, written: &str) {
        let odd = |character: &char| {
            *character != '\n'
                && (is_control(*character) || is_direction_mark(*character) || is_shape(*character))
        };
        let found: BTreeSet<char> = text.chars().filter(odd).collect();
        for character in found.into_iter().filter(|character| !written.contains(*character)) {
            self.look_at(at, character);
        }
    }

    /// Notes a finding if `character`, at the byte `at`, is none that content may hold.
    fn look_at(&mut self, at: usize, character: char) {
        let name = u32::from(character);
        // An escape is written in other letters, and left to people.
        let is_here = self.slice(self.origin(at)..self.text.len()).starts_with(character);
        let end = at + if is_here { character.len_utf8() } else { 0 };
        if is_direction_mark(character) {
            let what =
                format!("This is U+{name:04X}, a mark that turns the direction of text and cannot be seen.");
            let hint = "Delete it; the guide sees to direction by itself.";
            self.tell_mend(code::DIRECTION_MARK, at..end, "", (what, hint));
        } else if is_control(character) {
            let what =
                format!("This is U+{name:04X}, a character that commands a terminal or cannot be seen.");
            // What parts lines elsewhere would join two words.
            if matches!(character, '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}') {
                self.tell(code::CONTROL_CHARACTER, at, what, "Delete it.");
            } else {
                self.tell_mend(code::CONTROL_CHARACTER, at..end, "", (what, "Delete it."));
            }
        } else if is_shape(character) {
            let what =
                format!("This is U+{name:04X}, the shape of an Arabic letter and not the letter itself.");
            let hint = "Type the text, or copy it from an editor: some PDFs and pages hold shapes, which no search finds.";
            self.tell(code::SHAPED_LETTER, at, what, hint);
        } else if character == '\u{fffd}' {
            let what = "A character was lost here when the file was saved or copied.";
            self.tell(code::DAMAGED_CHARACTER, at, what, "Write it again.");
        }
    }
}

/// That a file is too large to be one of ours.
pub(crate) fn too_large(file: &str, largest: usize) -> Finding {
    let what = format!("This file is larger than {} KiB.", largest >> 10);
    Finding::about(file, code::TOO_LARGE, what, "Split it, or remove it if it is not part of the shelf.")
}
