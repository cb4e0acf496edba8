//! A compiled shelf in one piece: an index and parts, within the program or in a file.
//!
//! It is a zip of four stored entries (`head`, `ids`, `index`, `parts`), so that `unzip -l`, `-t` and `-p` show what it is and
//! whether it is whole, whoever made it. A zip alone would have its whole directory read before the first part: the parts of
//! ten thousand stories are therefore one entry, read through an index of our own. Opening reads a few hundred bytes and keeps
//! twelve for every 64 parts; a part is found by its id, read by itself, and handed on only if it is what was written.
//!
//! It refuses to know what its parts hold.

use std::borrow::Cow;
use std::fs::File;
use std::io::Read as _;

pub use self::head::Head;
pub(crate) use self::index::hash;
use self::index::{BLOCK, Block, HEAD_OF_BLOCK, RECORD, Record};
pub use self::maker::{Maker, Packing, Unmade};
pub use self::refused::Refused;
use self::source::{At, Extent, Source};

mod head;
mod index;
mod maker;
mod refused;
mod source;
#[cfg(test)]
mod tests;

/// The form that this program writes, and the newest that it reads.
pub const FORM: u32 = 1;
/// The oldest form that it reads.
pub const OLDEST_FORM: u32 = 1;
/// How many bytes a part may have at most, as it is read: nothing grows beyond it, whatever a file promises.
pub const LARGEST_PART: u32 = 64 << 20;
/// How many bytes the list of ids may have at most.
const LONGEST_LIST: u64 = 64 << 20;

/// A compiled shelf that is open: its head, and its parts by id.
#[derive(Debug)]
pub struct Container {
    source: Source,
    head: Head,
    table: Vec<Block>,
    ids: Ids,
    records: Extent,
    parts: Extent,
}

/// Where the list of ids is, and what it sums up to.
#[derive(Clone, Copy, Debug)]
struct Ids {
    place: Extent,
    sum: u32,
}

impl Container {
    /// The one that travels inside a program. Its parts are borrowed, unless they are deflated.
    pub fn carried(bytes: &'static [u8]) -> Result<Self, Refused> {
        Self::open(Source::Carried(bytes))
    }

    /// The one in a file that is open for reading. Refused: whatever is no shelf of this program's form.
    pub fn file(file: File) -> Result<Self, Refused> {
        let length = file.metadata().map_err(|error| Refused::Unread(error.to_string()))?;
        if !length.is_file() {
            return Err(Refused::Foreign);
        }
        Self::open(Source::File(file, length.len()))
    }

    fn open(source: Source) -> Result<Self, Refused> {
        // Whatever begins like ours and does not end like a zip is one that was cut; anything else is none.
        let ours = head::begins(&source)?;
        let broken = if ours { Refused::Cut } else { Refused::Foreign };
        let mut zip = match zip::ZipArchive::new(At::new(&source)) {
            Ok(zip) => zip,
            Err(zip::result::ZipError::Io(error)) if !is_about_bytes(&error) => {
                return Err(Refused::Unread(error.to_string()));
            }
            Err(_) => return Err(broken),
        };
        let mut text = String::new();
        {
            let entry = zip.by_name("head").ok().ok_or(Refused::Foreign)?;
            let limited = &mut entry.take(head::LONGEST);
            limited.read_to_string(&mut text).ok().ok_or(if ours {
                Refused::Altered
            } else {
                Refused::Foreign
            })?;
        }
        let head = Head::read(&text)?;
        let mut extent = |name: &str| -> Result<Extent, Refused> {
            let entry = zip.by_name(name).ok().ok_or(Refused::Altered)?;
            let stored = entry.compression() == zip::CompressionMethod::Stored;
            let start = entry.data_start().filter(|_| stored).ok_or(Refused::Altered)?;
            source.extent(start, entry.compressed_size())
        };
        let (ids, index, parts) = (extent("ids")?, extent("index")?, extent("parts")?);
        let blocks = u64::from(head.parts).div_ceil(BLOCK);
        let table = blocks * HEAD_OF_BLOCK;
        if index.length != table + u64::from(head.parts) * RECORD || ids.length > LONGEST_LIST {
            return Err(Refused::Altered);
        }
        let bytes = source.read(index.within(0, table)?)?;
        if crc32fast::hash(&bytes) != head.table_sum {
            return Err(Refused::Altered);
        }
        let table_of_blocks = index::blocks(&bytes);
        drop(bytes);
        let records = index.within(table, index.length - table)?;
        let ids = Ids { place: ids, sum: head.ids_sum };
        Ok(Self { source, head, table: table_of_blocks, ids, records, parts })
    }

    /// What it says of itself.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// How many parts there are.
    pub fn len(&self) -> usize {
        usize::try_from(self.head.parts).unwrap_or(usize::MAX)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.head.parts == 0
    }

    /// The part of this id, or none.
    pub fn part(&self, id: &str) -> Result<Option<Cow<'static, [u8]>>, Refused> {
        let wanted = hash(id);
        // The last block that begins at or before it: no two parts have one hash.
        let after = self.table.partition_point(|block| block.first <= wanted);
        let Some((nth, block)) = after.checked_sub(1).and_then(|nth| Some((nth, self.table.get(nth)?)))
        else {
            return Ok(None);
        };
        let records = self.block(nth, block)?;
        let Some(record) = index::find(&records, wanted) else { return Ok(None) };
        self.read(&record).map(Some)
    }

    /// The ids of all parts, in the order of the alphabet.
    pub fn ids(&self) -> Result<Vec<String>, Refused> {
        let bytes = self.source.read(self.ids.place)?;
        if crc32fast::hash(&bytes) != self.ids.sum {
            return Err(Refused::Altered);
        }
        let text = std::str::from_utf8(&bytes).ok().ok_or(Refused::Altered)?;
        let ids: Vec<String> = text.lines().map(str::to_owned).collect();
        if ids.len() == self.len() { Ok(ids) } else { Err(Refused::Altered) }
    }

    /// Reads every part by its id. Refused: the first that is not what was written.
    pub fn prove(&self) -> Result<(), Refused> {
        for id in self.ids()? {
            self.part(&id)?.ok_or(Refused::Altered)?;
        }
        Ok(())
    }

    fn block(&self, nth: usize, block: &Block) -> Result<Cow<'static, [u8]>, Refused> {
        let start = u64::try_from(nth).unwrap_or(u64::MAX).saturating_mul(BLOCK * RECORD);
        let length = self.records.length.saturating_sub(start).min(BLOCK * RECORD);
        let bytes = self.source.read(self.records.within(start, length)?)?;
        if crc32fast::hash(&bytes) == block.sum { Ok(bytes) } else { Err(Refused::Altered) }
    }

    fn read(&self, record: &Record) -> Result<Cow<'static, [u8]>, Refused> {
        if record.length > LARGEST_PART || record.stored > record.length {
            return Err(Refused::Altered);
        }
        let stored = self.source.read(self.parts.within(record.place, u64::from(record.stored))?)?;
        let bytes = match record.packing {
            Packing::Plain => stored,
            Packing::Deflated => {
                let most = usize::try_from(record.length).unwrap_or(0);
                miniz_oxide::inflate::decompress_to_vec_with_limit(&stored, most)
                    .map(Cow::Owned)
                    .ok()
                    .ok_or(Refused::Altered)?
            }
        };
        let whole = u32::try_from(bytes.len()).is_ok_and(|length| length == record.length);
        if whole && crc32fast::hash(&bytes) == record.sum { Ok(bytes) } else { Err(Refused::Altered) }
    }
}

/// Whether what went wrong is what the bytes are, and not the disk that they lie on.
fn is_about_bytes(error: &std::io::Error) -> bool {
    use std::io::ErrorKind;
    let kinds = [ErrorKind::UnexpectedEof, ErrorKind::InvalidData, ErrorKind::InvalidInput, ErrorKind::Other];
    error.raw_os_error().is_none() && kinds.contains(&error.kind())
}
