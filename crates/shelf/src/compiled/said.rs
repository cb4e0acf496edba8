//! Where phrases are read from: the parts of a compiled shelf, or the files of a folder. Both are read in one way, a file
//! at a time, when somebody first needs it.

use std::sync::Arc;

use super::Bytes;
use super::parts::Part;
use crate::container::{Container, Refused};
use crate::files::Files;
use crate::language::Locale;
use crate::phrases::lines::{self, Lines};

/// What is said in every language.
#[derive(Clone, Debug)]
pub struct Said(From);

#[derive(Clone, Debug)]
enum From {
    Files(Arc<Files>),
    Parts(Arc<Container>),
}

impl Said {
    /// The phrases in a file of a language: `rights.ftl`. None where it is not there, or is not what was written.
    pub fn lines(&self, language: Locale, file: &str) -> Option<Lines> {
        let source = language.source();
        match &self.0 {
            From::Files(files) => {
                let file = files.file(&format!("{}/{file}", source.tag()))?;
                Lines::open(Bytes::Owned(lines::part(&file.bytes)))
            }
            From::Parts(container) => {
                let part = container.part(&Part::Said(source.tag(), file).id());
                Lines::open(part.ok().flatten()?)
            }
        }
    }

    /// The languages that can be chosen: the four, then those that the shelf has beside them.
    pub fn languages(&self) -> Vec<Locale> {
        match &self.0 {
            From::Files(files) => Locale::in_files(files),
            From::Parts(container) => {
                let part = container.part(&Part::Languages.id()).ok().flatten().unwrap_or_default();
                let tags = std::str::from_utf8(&part).unwrap_or_default();
                tags.lines().filter_map(Locale::of_folder).collect()
            }
        }
    }

    /// The files that they are in, read whole: for whoever works on them, and for looking through all of them. One that is
    /// not what was written is left out.
    pub fn files(&self) -> Arc<Files> {
        match &self.0 {
            From::Files(files) => Arc::clone(files),
            From::Parts(container) => Arc::new(files(container, "locales").unwrap_or_default()),
        }
    }
}

impl std::convert::From<Files> for Said {
    fn from(files: Files) -> Self {
        Self(From::Files(Arc::new(files)))
    }
}

impl std::convert::From<Arc<Files>> for Said {
    fn from(files: Arc<Files>) -> Self {
        Self(From::Files(files))
    }
}

impl std::convert::From<Arc<Container>> for Said {
    fn from(container: Arc<Container>) -> Self {
        Self(From::Parts(container))
    }
}

/// The same files or parts, not others that say the same.
impl PartialEq for Said {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (From::Files(one), From::Files(other)) => Arc::ptr_eq(one, other),
            (From::Parts(one), From::Parts(other)) => Arc::ptr_eq(one, other),
            (From::Files(_), From::Parts(_)) | (From::Parts(_), From::Files(_)) => false,
        }
    }
}

/// The files that a compiled shelf was made of, as they were written: those of `content` or of `locales`. Refused: the
/// first that is not.
pub fn files(container: &Container, root: &str) -> Result<Files, Refused> {
    let source = Part::Source(root, "").id();
    let mut files = Vec::new();
    for id in container.ids()? {
        let part = || container.part(&id).and_then(|part| part.ok_or(Refused::Altered));
        if let Some(inside) = id.strip_prefix(&source) {
            files.push((inside.to_owned(), part()?));
        } else if let Some(inside) = id.strip_prefix("said/").filter(|_| root == "locales") {
            files.push((inside.to_owned(), lines::file(part()?).ok_or(Refused::Altered)?));
        }
    }
    Ok(Files::carried(root, files))
}
