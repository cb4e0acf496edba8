//! The note of what is being written: enough to put everything back.
//!
//! A line of numbers before each file, then its bytes as they are, so that it is as long as the files and no longer.

use std::io;
use std::path::PathBuf;

/// How the note begins, for whoever finds it.
const HEAD: &str =
    "my-rights was ended while it wrote these files. The next “my-rights new” or “l10n” puts them back.\n";

/// One file of a plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Entry {
    /// Where it is, from the root.
    pub(super) path: PathBuf,
    /// What it says now; none when it is not there.
    pub(super) before: Option<Vec<u8>>,
    /// What it will say.
    pub(super) after: Vec<u8>,
    /// Folders that are made for it, the innermost first.
    pub(super) folders: Vec<PathBuf>,
}

/// The note as a file.
///
/// # Errors
///
/// A path that is no text.
pub(super) fn written(entries: &[Entry]) -> io::Result<Vec<u8>> {
    let mut note = HEAD.as_bytes().to_vec();
    for entry in entries {
        let name = |path: &PathBuf| path.to_str().map(str::to_owned).ok_or(io::ErrorKind::InvalidFilename);
        let mut parts: Vec<Vec<u8>> = vec![name(&entry.path)?.into_bytes(), entry.after.clone()];
        for folder in &entry.folders {
            parts.push(name(folder)?.into_bytes());
        }
        let kind = if entry.before.is_some() { "changed" } else { "new" };
        parts.extend(entry.before.clone());
        let lengths: Vec<String> = parts.iter().map(|part| part.len().to_string()).collect();
        note.extend(format!("{kind} {}\n", lengths.join(" ")).into_bytes());
        note.extend(parts.concat());
        note.push(b'\n');
    }
    Ok(note)
}

/// What a note says, as far as it can be read.
pub(super) fn read(bytes: &[u8]) -> Vec<Entry> {
    let mut rest = bytes.strip_prefix(HEAD.as_bytes()).unwrap_or_default();
    std::iter::from_fn(|| entry(&mut rest)).collect()
}

fn entry(rest: &mut &[u8]) -> Option<Entry> {
    let end = rest.iter().position(|byte| *byte == b'\n')?;
    let line = std::str::from_utf8(rest.get(..end)?).ok()?;
    let mut words = line.split(' ');
    let is_new = words.next()? == "new";
    let mut at = end + 1;
    let mut parts = Vec::new();
    for word in words {
        let length: usize = word.parse().ok()?;
        parts.push(rest.get(at..at.checked_add(length)?)?.to_vec());
        at += length;
    }
    *rest = rest.get(at + 1..)?;
    let before = if is_new { None } else { Some(parts.pop()?) };
    let mut parts = parts.into_iter();
    let path = |part: Vec<u8>| String::from_utf8(part).ok().map(PathBuf::from);
    let (own, after) = (path(parts.next()?)?, parts.next()?);
    Some(Entry { path: own, before, after, folders: parts.filter_map(path).collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_read_as_it_was_written() {
        let new =
            Entry { path: "/a/b".into(), before: None, after: b"x\ny".to_vec(), folders: vec!["/a".into()] };
        let changed = Entry {
            path: "/ش".into(),
            before: Some(vec![0xff, b'\n']),
            after: Vec::new(),
            folders: Vec::new(),
        };
        let entries = vec![new, changed];
        let note = written(&entries).unwrap();
        assert_eq!(read(&note), entries);
        assert_eq!(read(note.get(..note.len() - 3).unwrap()).len(), 1);
        assert_eq!(read(b"anything"), []);
    }
}
