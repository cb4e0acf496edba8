//! Where the bytes of a compiled shelf are: in the program, or in a file that may be changed while it is read.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, ErrorKind, Read, Seek, SeekFrom};
use std::os::unix::fs::FileExt as _;

use super::refused::Refused;

/// Bytes that can be read anywhere, by anybody at once.
#[derive(Debug)]
pub(super) enum Source {
    /// These.
    Carried(&'static [u8]),
    /// Those of a file, and how many it had when it was opened.
    File(File, u64),
}

/// A run of bytes within a source.
#[derive(Clone, Copy, Debug)]
pub(super) struct Extent {
    pub(super) start: u64,
    pub(super) length: u64,
}

impl Extent {
    /// The run of this length within it. Refused: one that leads out of it.
    pub(super) fn within(self, start: u64, length: u64) -> Result<Self, Refused> {
        let end = start.checked_add(length).ok_or(Refused::Altered)?;
        if end > self.length {
            return Err(Refused::Altered);
        }
        Ok(Self { start: self.start + start, length })
    }
}

impl Source {
    fn len(&self) -> u64 {
        match self {
            Self::Carried(bytes) => u64::try_from(bytes.len()).unwrap_or(u64::MAX),
            Self::File(_, length) => *length,
        }
    }

    /// A run of it. Refused: one that leads out of it.
    pub(super) fn extent(&self, start: u64, length: u64) -> Result<Extent, Refused> {
        Extent { start: 0, length: self.len() }.within(start, length)
    }

    /// The bytes of a run that lies within it.
    pub(super) fn read(&self, place: Extent) -> Result<Cow<'static, [u8]>, Refused> {
        let length = usize::try_from(place.length).ok().ok_or(Refused::Altered)?;
        match self {
            Self::Carried(bytes) => {
                let start = usize::try_from(place.start).ok().ok_or(Refused::Altered)?;
                let end = start.checked_add(length).ok_or(Refused::Altered)?;
                bytes.get(start..end).map(Cow::Borrowed).ok_or(Refused::Cut)
            }
            Self::File(file, _) => {
                let mut bytes = vec![0; length];
                match file.read_exact_at(&mut bytes, place.start) {
                    Ok(()) => Ok(Cow::Owned(bytes)),
                    Err(error) if error.kind() == ErrorKind::UnexpectedEof => Err(Refused::Cut),
                    Err(error) => Err(Refused::Unread(error.to_string())),
                }
            }
        }
    }
}

/// A place in a source, for what reads from front to back.
pub(super) struct At<'a> {
    source: &'a Source,
    place: u64,
}

impl<'a> At<'a> {
    pub(super) fn new(source: &'a Source) -> Self {
        Self { source, place: 0 }
    }
}

impl Read for At<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = match self.source {
            Source::Carried(bytes) => {
                // Beyond the end there is nothing, and somebody may have gone there.
                let start = usize::try_from(self.place).unwrap_or(usize::MAX).min(bytes.len());
                bytes.get(start..).unwrap_or_default().read(buffer)?
            }
            Source::File(file, _) => file.read_at(buffer, self.place)?,
        };
        self.place = self.place.saturating_add(u64::try_from(read).unwrap_or(u64::MAX));
        Ok(read)
    }
}

impl Seek for At<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let place = match to {
            SeekFrom::Start(place) => Some(place),
            SeekFrom::End(by) => self.source.len().checked_add_signed(by),
            SeekFrom::Current(by) => self.place.checked_add_signed(by),
        };
        self.place = place.ok_or(ErrorKind::InvalidInput)?;
        Ok(self.place)
    }
}
