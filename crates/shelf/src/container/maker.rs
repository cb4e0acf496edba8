//! Making a compiled shelf: parts by id, and then all of it at once.
//!
//! The same parts in the same order make the same bytes: no time, machine or name of a person goes in.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Seek, Write};

use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{CompressionMethod, DateTime};

use super::index::{BLOCK, Record, hash};
use super::{Head, LARGEST_PART};

/// How hard deflated parts are pressed, of ten: beyond this it takes longer and gains next to nothing.
const PRESSED: u8 = 8;

/// Whether a part is pressed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Packing {
    /// It is borrowed from the program as it is.
    Plain,
    /// It takes less room, and is read into memory of its own. What would not become smaller stays plain.
    Deflated,
}

/// A compiled shelf that is being made.
#[derive(Default, Debug)]
pub struct Maker {
    bytes: Vec<u8>,
    parts: BTreeMap<u64, (String, Record)>,
}

impl Maker {
    /// One without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// One more part. An id is one line, and each is there once.
    pub fn add(&mut self, id: &str, part: &[u8], packing: Packing) -> Result<(), Unmade> {
        let hash = hash(id);
        if id.is_empty() || id.chars().any(char::is_control) {
            return Err(Unmade::Id(id.to_owned()));
        }
        if let Some((other, _)) = self.parts.get(&hash) {
            return Err(if other == id {
                Unmade::Twice(id.to_owned())
            } else {
                Unmade::SameHash(other.clone(), id.to_owned())
            });
        }
        let too_large = |_| Unmade::TooLarge(id.to_owned());
        let length = u32::try_from(part.len()).map_err(too_large)?;
        if length > LARGEST_PART {
            return Err(Unmade::TooLarge(id.to_owned()));
        }
        let pressed = (packing == Packing::Deflated)
            .then(|| miniz_oxide::deflate::compress_to_vec(part, PRESSED))
            .filter(|pressed| pressed.len() < part.len());
        let packing = if pressed.is_some() { Packing::Deflated } else { Packing::Plain };
        let written = pressed.as_deref().unwrap_or(part);
        let place = u64::try_from(self.bytes.len()).map_err(too_large)?;
        let stored = u32::try_from(written.len()).map_err(too_large)?;
        self.bytes.extend_from_slice(written);
        let record = Record { hash, place, stored, length, sum: crc32fast::hash(part), packing };
        self.parts.insert(hash, (id.to_owned(), record));
        Ok(())
    }

    /// Writes all of it.
    pub fn finish(self, head: Head, to: impl Write + Seek) -> Result<(), Unmade> {
        let parts = u32::try_from(self.parts.len()).ok().ok_or(Unmade::TooMany)?;
        let mut ids: Vec<&str> = self.parts.values().map(|(id, _)| id.as_str()).collect();
        ids.sort_unstable();
        let ids: String = ids.into_iter().flat_map(|id| [id, "\n"]).collect();
        let (table, records) = self.index();
        let (table_sum, ids_sum) = (crc32fast::hash(&table), crc32fast::hash(ids.as_bytes()));
        let head = Head { parts, table_sum, ids_sum, ..head }.to_string();
        let mut zip = ZipWriter::new(to);
        let entries: [(&str, &[&[u8]]); 4] = [
            ("head", &[head.as_bytes()]),
            ("ids", &[ids.as_bytes()]),
            ("index", &[&table, &records]),
            ("parts", &[&self.bytes]),
        ];
        for (name, runs) in entries {
            let length: usize = runs.iter().map(|run| run.len()).sum();
            let options = SimpleFileOptions::default()
                .compression_method(CompressionMethod::Stored)
                .last_modified_time(DateTime::default())
                .unix_permissions(0o644)
                .large_file(u32::try_from(length).is_err());
            zip.start_file(name, options).map_err(of_zip)?;
            for run in runs {
                zip.write_all(run).map_err(Unmade::Unwritten)?;
            }
        }
        zip.finish().map_err(of_zip)?.flush().map_err(Unmade::Unwritten)
    }

    /// The table of blocks, and the records.
    fn index(&self) -> (Vec<u8>, Vec<u8>) {
        let in_order: Vec<&Record> = self.parts.values().map(|(_, record)| record).collect();
        let (mut table, mut records) = (Vec::new(), Vec::new());
        for block in in_order.chunks(usize::try_from(BLOCK).unwrap_or(1)) {
            let start = records.len();
            for record in block {
                record.write(&mut records);
            }
            let sum = crc32fast::hash(records.get(start..).unwrap_or_default());
            table.extend(block.first().map_or(0, |first| first.hash).to_le_bytes());
            table.extend(sum.to_le_bytes());
        }
        (table, records)
    }
}

/// Why a compiled shelf was not made.
#[derive(Debug)]
pub enum Unmade {
    /// This is no id.
    Id(String),
    /// This id was there already.
    Twice(String),
    /// These two ids have one hash, so that one would be read for the other.
    SameHash(String, String),
    /// This part has more bytes than any may have.
    TooLarge(String),
    /// There are more parts than can be counted.
    TooMany,
    /// The disk would not take it.
    Unwritten(io::Error),
}

impl fmt::Display for Unmade {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => write!(formatter, "A part cannot be called {id:?}."),
            Self::Twice(id) => write!(formatter, "Two parts are called {id}."),
            Self::SameHash(one, other) => {
                write!(formatter, "{one} and {other} cannot stand in one bundle: rename one of them.")
            }
            Self::TooLarge(id) => {
                write!(formatter, "{id} has more than {} MiB: make it smaller.", LARGEST_PART >> 20)
            }
            Self::TooMany => formatter.write_str("There are too many parts."),
            Self::Unwritten(error) => write!(formatter, "The bundle cannot be written: {error}."),
        }
    }
}

impl std::error::Error for Unmade {}

fn of_zip(error: zip::result::ZipError) -> Unmade {
    if let zip::result::ZipError::Io(error) = error {
        return Unmade::Unwritten(error);
    }
    Unmade::Unwritten(io::Error::other(error))
}
