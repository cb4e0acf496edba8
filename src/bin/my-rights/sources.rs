//! What a shelf is made of, wherever it lies: in the program, in folders or in a bundle; and what was wrong with it.
//!
//! Part of the program, not of the library: every command of the desk reads its shelf here, so that a bundle is looked at
//! exactly as the folder that it was made of.

use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use my_rights::bundle::{self, Refusal};
use shelf::compiled::{self, Said, Shelf};
use shelf::container::{Container, Refused};
use shelf::content::Catalogue;
use shelf::files::Files;
use shelf::finding::{self, Finding, code};

use crate::bundle::keys_of;
use crate::cli::Options;
use crate::complain;
use crate::progress::Progress;

/// The files of a shelf as they were written.
pub(crate) struct Sources {
    pub(crate) content: Files,
    pub(crate) locales: Files,
    /// What they were compiled to, if they lay in a bundle.
    bundle: Option<Arc<Container>>,
}

/// A shelf without an error.
pub(crate) struct Sound {
    pub(crate) catalogue: Catalogue,
    pub(crate) sources: Sources,
}

/// Why there is no shelf.
pub(crate) enum Amiss {
    /// Files could not be read.
    Unread(Vec<Finding>),
    /// There are errors in them.
    Faults(Vec<Finding>),
    /// A bundle was not opened.
    Bundle(Refusal),
}

impl Amiss {
    /// Says it on standard error, and how the program ends: 1 when something is wrong with what was given, 2 when it could
    /// not be read.
    pub(crate) fn told(&self) -> anyhow::Result<ExitCode> {
        match self {
            Self::Unread(findings) => complain(findings).map(|_| ExitCode::from(2)),
            Self::Faults(findings) => complain(findings),
            Self::Bundle(refusal) => {
                writeln!(io::stderr(), "my-rights: {}", finding::harmless(&refusal.to_string()))?;
                Ok(ExitCode::from(if refusal.is_fault() { 1 } else { 2 }))
            }
        }
    }
}

impl From<Refusal> for Amiss {
    fn from(refusal: Refusal) -> Self {
        Self::Bundle(refusal)
    }
}

impl From<Refused> for Amiss {
    fn from(refused: Refused) -> Self {
        Self::Bundle(refused.into())
    }
}

impl Sources {
    /// The program's own, those of the folders that were named, or those of a bundle. Where the hub's file has keys, one of
    /// them has to have signed it.
    pub(crate) fn read(options: &Options) -> Result<Self, Amiss> {
        if let Some(file) = &options.bundle {
            let keys = options.hub.as_deref().map(keys_of).transpose().map_err(Amiss::Faults)?;
            let container = bundle::open(file, &keys.unwrap_or_default())?;
            let content = compiled::files(&container, "content")?;
            let locales = compiled::files(&container, "locales")?;
            return Ok(Self { content, locales, bundle: Some(container) });
        }
        let folder =
            |folder: Option<&Path>, own: fn() -> Files| folder.map_or_else(|| Ok(own()), Files::folder);
        let content = folder(options.content.as_deref(), my_rights::embedded::content);
        let locales = folder(options.locales.as_deref(), my_rights::embedded::locales);
        match (content, locales) {
            (Ok(content), Ok(locales)) => Ok(Self { content, locales, bundle: None }),
            (content, locales) => {
                let unread = [content.err(), locales.err()].into_iter().flatten().flatten();
                Err(Amiss::Unread(unread.collect()))
            }
        }
    }

    /// The same, if a check of them finds no error, and for the public nothing that is still to be written.
    pub(crate) fn checked(options: &Options, is_public: bool) -> Result<Sound, Amiss> {
        let sources = Self::read(options)?;
        let progress = Progress::new("Reading and checking");
        let watch = |done, of| progress.tell(done, of);
        let found = shelf::check::open(&sources.content, &sources.locales, &watch);
        drop(progress);
        let stops =
            |finding: &Finding| finding.is_error() || (is_public && finding.code == code::TO_WRITE.name);
        let errors: Vec<Finding> = found.findings.into_iter().filter(stops).collect();
        if errors.is_empty() {
            Ok(Sound { catalogue: found.survey.catalogue, sources })
        } else {
            Err(Amiss::Faults(errors))
        }
    }
}

impl Sound {
    /// The shelf that pages are made of, and what is said on it: that of the bundle itself, or one compiled in memory.
    pub(crate) fn opened(self) -> Result<(Arc<Shelf>, Said), Refused> {
        Ok(match self.sources.bundle {
            Some(bundle) => (Arc::new(Shelf::open(Arc::clone(&bundle))?), Said::from(bundle)),
            None => (Arc::new(Shelf::of(&self.catalogue)), Said::from(self.sources.locales)),
        })
    }
}
