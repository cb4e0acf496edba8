//! The files of a shelf, from the program itself or from a folder.
//!
//! The only part of content that touches the disk. It hands on bytes and refuses to know what is in them. Whatever a
//! folder holds, it ends, and says what it could not read.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::finding::paper::{LARGEST, too_large};
use crate::finding::{self, Finding, code};

/// The file in the folder of a language that says from which English each phrase was translated: the one that is
/// neither YAML nor Fluent.
pub const RECORD: &str = "accepted.txt";
/// How many files a folder may hold, whatever their names.
const MOST: usize = 100_000;
/// How many of them may be none of a shelf.
const MOST_STRANGE: usize = 2_000;
/// How much that cannot be read is told: a link out of the shelf leads to hundreds of such things.
const MOST_TOLD: usize = 20;
/// How many bytes its files may have together: a shelf of ten thousand stories has less in a language.
const HEAVIEST: u64 = 96 << 20;
/// What a file that is too large counts for at most.
const LIMIT: u64 = 1 << 20;
/// How deep its folders may be.
const DEEPEST: usize = 8;

/// The files of a shelf or of its phrases, in the order of their names.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Files {
    root: String,
    listed: Vec<File>,
    /// Whether each is called as [`Files::file`] would call it: not below a root that is written oddly.
    is_plain: bool,
}

/// One file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct File {
    /// Its name with its folders, as it was named to us.
    pub path: String,
    /// What is in it.
    pub bytes: Cow<'static, [u8]>,
}

impl Files {
    /// Files that travel inside a program, named below `root`; those that are none of a shelf are left out.
    pub fn carried(root: &str, files: impl IntoIterator<Item = (String, Cow<'static, [u8]>)>) -> Self {
        let ours = files.into_iter().filter(|(name, _)| is_ours(Path::new(name)));
        let files = ours.map(|(name, bytes)| File { path: format!("{root}/{name}"), bytes });
        Self::in_order(root.to_owned(), files.collect())
    }

    /// These files, which lie under `root`.
    pub fn new(root: &str, files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        let files = files.into_iter().map(|(path, bytes)| File { path, bytes: Cow::Owned(bytes) });
        Self::in_order(root.to_owned(), files.collect())
    }

    /// The files of a folder. Findings: whatever could not be read, all of it.
    pub fn folder(path: &Path) -> Result<Self, Vec<Finding>> {
        let mut reading = Reading { most: MOST, root: fs::canonicalize(path).ok(), ..Reading::default() };
        reading.folder(path, 0);
        if reading.findings.is_empty() {
            Ok(Self::in_order(name(path), reading.files))
        } else {
            finding::sort(&mut reading.findings);
            Err(reading.findings)
        }
    }

    /// One file. Findings: why it could not be read.
    pub fn one(path: &Path) -> Result<File, Vec<Finding>> {
        Self::one_up_to(LARGEST, path)
    }

    /// One file of at most `largest` bytes. Findings: why it could not be read.
    pub fn one_up_to(largest: usize, path: &Path) -> Result<File, Vec<Finding>> {
        let mut reading = Reading::default();
        // A pipe would be waited for, and a device may never end.
        match fs::metadata(path) {
            Ok(found) if found.is_file() => reading.file(path, largest, found.len()),
            Ok(_) => reading.no_file(path),
            Err(error) => reading.unreadable(path, &error),
        }
        reading.files.pop().ok_or(reading.findings)
    }

    /// The folder that they lie in, as it was named to us.
    pub fn root(&self) -> &str {
        &self.root
    }

    /// Each file.
    pub fn iter(&self) -> impl Iterator<Item = &File> {
        self.listed.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.listed.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.listed.is_empty()
    }

    /// The file of this name below the root.
    pub fn file(&self, inside: &str) -> Option<&File> {
        // They lie in the order of their names; only a root that is written oddly has to be looked through.
        let path = self.path(inside);
        let found = self.listed.binary_search_by(|file| file.path.as_str().cmp(&path)).ok();
        found.and_then(|nth| self.listed.get(nth)).or_else(|| {
            let odd = if self.is_plain { &[] } else { self.listed.as_slice() };
            odd.iter().find(|file| self.inside(file) == inside)
        })
    }

    /// What the file of this name below the root is called.
    fn path(&self, inside: &str) -> String {
        format!("{}/{inside}", self.root.trim_end_matches(['/', '\\']))
    }

    /// The file that the one of this name below the root looks like a copy of, as programs that keep folders alike leave it
    /// beside the original: `new-tablet (conflicted copy 2026-11-30).ftl`.
    pub fn original(&self, inside: &str) -> Option<&str> {
        let (folder, name) = inside.rsplit_once('/').map_or(("", inside), |(folder, name)| (folder, name));
        let (stem, ending) = name.rsplit_once('.')?;
        let is_id = |stem: &str| {
            stem.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        };
        if is_id(stem) {
            return None;
        }
        // The original is called by a part of the name, from one end of a word to another.
        let is_end = |at: usize| {
            let (before, after) = (stem.get(..at).unwrap_or_default(), stem.get(at..).unwrap_or_default());
            let parted = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
            parted(before.chars().next_back()) || parted(after.chars().next())
        };
        let ends: Vec<usize> =
            (0..=stem.len()).filter(|at| stem.is_char_boundary(*at) && is_end(*at)).collect();
        let parts = ends.iter().flat_map(|start| ends.iter().filter_map(|end| stem.get(*start..*end)));
        let mut originals: Vec<&str> = parts
            .filter(|part| !part.is_empty() && is_id(part) && is_copy(stem, part))
            .filter_map(|part| {
                let name = format!("{part}.{ending}");
                self.file(&if folder.is_empty() { name } else { format!("{folder}/{name}") })
            })
            .map(|file| self.inside(file))
            .collect();
        originals.sort_unstable();
        originals.first().copied()
    }

    /// That a file is only a copy of another, if it is.
    pub fn copy(&self, file: &File) -> Option<Finding> {
        let original = self.original(self.inside(file))?;
        let what =
            format!("This looks like a copy of {original} that some program left here. Nothing reads it.");
        let hint = "Compare the two, take over what is missing, and delete this one.";
        Some(Finding::about(&file.path, code::COPIED_FILE, what, hint))
    }

    /// The name of `file` below the root: `scenarios/consent/new-tablet.yaml`.
    pub fn inside<'a>(&self, file: &'a File) -> &'a str {
        let rest = file.path.strip_prefix(&self.root).unwrap_or(&file.path);
        rest.trim_start_matches(['/', '\\'])
    }

    fn in_order(root: String, mut files: Vec<File>) -> Self {
        files.sort_by(|one, other| one.path.cmp(&other.path));
        let mut ordered = Self { root, listed: files, is_plain: true };
        let is_plain = ordered.iter().all(|file| file.path == ordered.path(ordered.inside(file)));
        ordered.is_plain = is_plain;
        ordered
    }
}

/// Whether a file of this name is a copy of the other: the name of that within it, and not as a part of a word.
fn is_copy(stem: &str, original: &str) -> bool {
    let around = stem.find(original).map(|at| (stem.get(..at), stem.get(at + original.len()..)));
    let Some((Some(before), Some(after))) = around else { return false };
    let parted = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    let joined = after.starts_with('-') && !after.starts_with("- ");
    parted(before.chars().next_back()) && parted(after.chars().next()) && !joined
}

/// What has been read of a folder.
#[derive(Default)]
struct Reading {
    files: Vec<File>,
    findings: Vec<Finding>,
    open: BTreeSet<PathBuf>,
    root: Option<PathBuf>,
    seen: usize,
    strange: usize,
    bytes: u64,
    most: usize,
}

impl Reading {
    fn folder(&mut self, path: &Path, depth: usize) {
        let (entries, itself) = match (fs::read_dir(path), fs::canonicalize(path)) {
            (Ok(entries), Ok(itself)) => (entries, itself),
            (Err(error), _) | (_, Err(error)) => return self.unreadable(path, &error),
        };
        // A link to where the folder lies, or above, leads through everything and back.
        let is_above = depth > 0 && self.root.as_ref().is_some_and(|root| root.starts_with(&itself));
        if depth > DEEPEST || is_above || !self.open.insert(itself.clone()) {
            let what = "This folder leads back into itself, or lies deeper than any folder of a shelf.";
            return self.findings.push(Finding::about(
                &name(path),
                code::LINK_LOOP,
                what,
                "Remove the link.",
            ));
        }
        for entry in entries {
            match entry {
                Ok(entry) => self.entry(&entry.path(), depth),
                Err(error) => self.unreadable(path, &error),
            }
            if self.is_over() {
                break;
            }
        }
        self.open.remove(&itself);
    }

    /// Whether this is more than any shelf, so that the rest is not looked at.
    fn is_over(&self) -> bool {
        let is_told = self.findings.len() >= MOST_TOLD;
        is_told || self.seen > self.most || self.strange > MOST_STRANGE || self.bytes > HEAVIEST
    }

    fn entry(&mut self, path: &Path, depth: usize) {
        if self.is_over() {
            return;
        }
        self.seen += 1;
        if self.seen == self.most + 1 {
            let what = format!("There are more than {} files here.", self.most);
            let hint = "Name the folder of the shelf, not one above it.";
            return self.findings.push(Finding::about(&name(path), code::TOO_MANY_FILES, what, hint));
        }
        if is_hidden(path) {
            return;
        }
        match fs::metadata(path) {
            Ok(found) if found.is_dir() => self.folder(path, depth + 1),
            Ok(_) | Err(_) if !is_ours(path) => self.stranger(path),
            Ok(found) if found.is_file() => {
                self.bytes = self.bytes.saturating_add(found.len().min(LIMIT));
                if self.bytes > HEAVIEST {
                    return self.too_heavy(path);
                }
                self.file(path, LARGEST, found.len());
            }
            Ok(_) => {
                let what = "This is neither a file nor a folder.";
                self.findings.push(Finding::about(&name(path), code::UNREADABLE, what, "Remove it."));
            }
            Err(error) => self.unreadable(path, &error),
        }
    }

    fn no_file(&mut self, path: &Path) {
        let what = "This is no file.";
        let hint = "Name the file itself.";
        self.findings.push(Finding::about(&name(path), code::UNREADABLE, what, hint));
    }

    fn stranger(&mut self, path: &Path) {
        self.strange += 1;
        if self.strange == MOST_STRANGE + 1 {
            let what = format!("There are more than {MOST_STRANGE} files here that are none of a shelf.");
            let hint =
                "Name the folder of the shelf, not one above it, and remove links that lead out of it.";
            self.findings.push(Finding::about(&name(path), code::TOO_MANY_FILES, what, hint));
        }
    }

    fn too_heavy(&mut self, path: &Path) {
        let what = format!("The files here have more than {} MiB together.", HEAVIEST >> 20);
        let hint = "Name the folder of the shelf, and remove what is no part of it.";
        self.findings.push(Finding::about(&name(path), code::TOO_LARGE, what, hint));
    }

    fn file(&mut self, path: &Path, largest: usize, length: u64) {
        // What its length promises is only a beginning: a file may grow, and some are long and empty.
        let limit = u64::try_from(largest).unwrap_or(u64::MAX).saturating_add(1);
        if length >= limit {
            return self.findings.push(too_large(&name(path), largest));
        }
        let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
        match fs::File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes)) {
            Ok(length) if length > largest => self.findings.push(too_large(&name(path), largest)),
            Ok(_) => self.files.push(File { path: name(path), bytes: Cow::Owned(bytes) }),
            Err(error) => self.unreadable(path, &error),
        }
    }

    fn unreadable(&mut self, path: &Path, error: &std::io::Error) {
        let what = format!("This cannot be read: {error}.");
        let hint = "Look whether the name is right and whether you may open it.";
        self.findings.push(Finding::about(&name(path), code::UNREADABLE, what, hint));
    }
}

fn name(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

fn is_ours(path: &Path) -> bool {
    let known =
        |ending: &std::ffi::OsStr| ["yaml", "yml", "ftl"].iter().any(|one| ending.eq_ignore_ascii_case(one));
    let is_record = path.file_name().is_some_and(|name| name == RECORD);
    !is_hidden(path) && (is_record || path.extension().is_some_and(known))
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_is_no_shelf_ends() {
        let mut reading = Reading { most: 3, ..Reading::default() };
        reading.folder(Path::new("src"), 0);
        assert_eq!(
            reading.findings.iter().map(|finding| finding.code).collect::<Vec<_>>(),
            ["too-many-files"]
        );
    }

    #[test]
    fn what_a_program_brings_is_named_after_its_folders() {
        let carried = |name: &str, text: &'static str| (name.to_owned(), Cow::Borrowed(text.as_bytes()));
        let (one, other) = (carried("scenarios/one.yaml", "id: one"), carried("FORMAT.md", "# Format"));
        let files = Files::carried("content", [one, other]);
        let named: Vec<_> = files.iter().map(|file| (file.path.as_str(), files.inside(file))).collect();
        assert_eq!(named, [("content/scenarios/one.yaml", "scenarios/one.yaml")]);
    }
}
