//! The folder that somebody works in: its content and its translations.
//!
//! What is written at the desk goes into a folder of somebody’s own, never into the shelf that the guide brings.

use std::fmt;
use std::path::{Path, PathBuf};

use super::ink::{self, Failed, Plan};
use shelf::files::Files;
use shelf::finding::Finding;

/// The largest document that is read, in bytes: a tool’s own notes make it several times ours.
pub const LARGEST: usize = 64 << 20;

/// Where the files of a shelf lie, and what is in them.
#[derive(Clone, Debug)]
pub struct Home {
    /// The situations.
    pub content: Files,
    /// The translations.
    pub locales: Files,
}

/// Why nothing was written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// One sentence that says what to do.
    Plain(String),
    /// Places to mend.
    Findings(Vec<Finding>),
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(why) => out.write_str(why),
            Self::Findings(findings) => {
                findings.iter().try_for_each(|finding| writeln!(out, "{}", finding.line()))
            }
        }
    }
}

impl From<String> for Refusal {
    fn from(why: String) -> Self {
        Self::Plain(why)
    }
}

impl From<Vec<Finding>> for Refusal {
    fn from(findings: Vec<Finding>) -> Self {
        Self::Findings(findings)
    }
}

/// Says why files were not written, and which are not as they were.
fn refusal(failed: &Failed, so: &str) -> Refusal {
    let Failed { path, error, left } = failed;
    let left: Vec<String> = left.iter().map(|path| path.display().to_string()).collect();
    if left.is_empty() {
        return Refusal::Plain(format!("{} could not be written, {so}: {error}", path.display()));
    }
    Refusal::Plain(format!(
        "{} could not be written: {error}. These could not be put back, look at them: {}",
        path.display(),
        left.join(", ")
    ))
}

impl Home {
    /// The folders that were named, or those of the current folder.
    ///
    /// # Errors
    ///
    /// Neither is there, or something in them cannot be read; or another program is writing in them.
    pub fn open(content: Option<&Path>, locales: Option<&Path>) -> Result<Self, Refusal> {
        let here = |named: Option<&Path>, name: &str| {
            let path = named.map_or_else(|| PathBuf::from(name), Path::to_path_buf);
            path.is_dir().then_some(path)
        };
        match (here(content, "content"), here(locales, "locales")) {
            (Some(content), Some(locales)) => {
                ink::recover(&locales).map_err(|failed| refusal(&failed, "nothing was done"))?;
                Ok(Self { content: Files::folder(&content)?, locales: Files::folder(&locales)? })
            }
            (found, _) => {
                let (kind, flag) =
                    if found.is_none() { ("situations", "content") } else { ("translations", "locales") };
                Err(Refusal::Plain(format!(
                    "there is no folder of {kind} here: go to a folder that has content and locales in it, or name \
                     it with --{flag} FOLDER (a copy of the guide’s own folders is a good beginning)"
                )))
            }
        }
    }

    /// Writes what is planned.
    ///
    /// # Errors
    ///
    /// The first file that could not be written; then none was, but for those that are named.
    pub fn write(&self, plan: &Plan) -> Result<(), Refusal> {
        plan.write(Path::new(self.locales.root())).map_err(|failed| refusal(&failed, "so nothing was"))
    }

    /// What a document says that comes from elsewhere.
    ///
    /// # Errors
    ///
    /// It cannot be read.
    pub fn document(file: &Path) -> Result<Vec<u8>, Refusal> {
        Ok(Files::one_up_to(LARGEST, file)?.bytes.into_owned())
    }

    /// The text of a file in one of the folders.
    pub fn text(files: &Files, inside: &str) -> Option<String> {
        let file = files.file(inside)?;
        let bytes = file.bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&file.bytes);
        std::str::from_utf8(bytes).ok().map(str::to_owned)
    }

    /// The path of a file in one of the folders.
    pub fn path(files: &Files, inside: &str) -> PathBuf {
        Path::new(files.root()).join(inside)
    }

    /// `files` as they will be when `plan` is written.
    pub fn after(files: &Files, plan: &Plan) -> Files {
        let planned = plan.new.iter().chain(&plan.changed);
        let name = |path: &Path| path.to_string_lossy().replace('\\', "/");
        let ours: Vec<(String, Vec<u8>)> = planned
            .map(|(path, text)| (name(path), text.as_bytes().to_vec()))
            .filter(|(path, _)| Path::new(path).starts_with(files.root()))
            .collect();
        let kept = files.iter().filter(|file| ours.iter().all(|(path, _)| *path != file.path));
        let kept: Vec<_> = kept.map(|file| (file.path.clone(), file.bytes.to_vec())).collect();
        Files::new(files.root(), kept.into_iter().chain(ours))
    }
}
