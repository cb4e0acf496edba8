//! The index of a compiled shelf: where each part lies, by the hash of its id.
//!
//! Records lie in the order of their hashes, 64 in a block; before them stands a table with the first hash and the sum of each
//! block. Only that table is kept in memory. All numbers begin with their lowest byte.

use super::maker::Packing;

/// How many records a block has.
pub(super) const BLOCK: u64 = 64;
/// How many bytes a record has.
pub(super) const RECORD: u64 = 32;
/// The same, as a length of what is in memory.
const IN_MEMORY: usize = 32;
/// How many bytes a block has in the table.
pub(super) const HEAD_OF_BLOCK: u64 = 12;

/// A block of records, as the table has it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Block {
    /// The lowest hash in it.
    pub(super) first: u64,
    /// What its bytes sum up to (CRC-32).
    pub(super) sum: u32,
}

/// Where a part lies.
#[derive(Clone, Copy, Debug)]
pub(super) struct Record {
    /// The hash of its id.
    pub(super) hash: u64,
    /// Where it begins, in bytes from the beginning of `parts`.
    pub(super) place: u64,
    /// How many bytes it has there.
    pub(super) stored: u32,
    /// How many bytes it has when it is read.
    pub(super) length: u32,
    /// What these sum up to (CRC-32).
    pub(super) sum: u32,
    pub(super) packing: Packing,
}

impl Record {
    pub(super) fn write(&self, to: &mut Vec<u8>) {
        to.extend(self.hash.to_le_bytes());
        to.extend(self.place.to_le_bytes());
        to.extend(self.stored.to_le_bytes());
        to.extend(self.length.to_le_bytes());
        to.extend(self.sum.to_le_bytes());
        let packing: u32 = match self.packing {
            Packing::Plain => 0,
            Packing::Deflated => 1,
        };
        to.extend(packing.to_le_bytes());
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let mut left = bytes;
        Some(Self {
            hash: long(&mut left)?,
            place: long(&mut left)?,
            stored: short(&mut left)?,
            length: short(&mut left)?,
            sum: short(&mut left)?,
            packing: match short(&mut left)? {
                0 => Packing::Plain,
                1 => Packing::Deflated,
                _ => return None,
            },
        })
    }
}

/// The table that these bytes are.
pub(super) fn blocks(bytes: &[u8]) -> Vec<Block> {
    let mut left = bytes;
    std::iter::from_fn(|| Some(Block { first: long(&mut left)?, sum: short(&mut left)? })).collect()
}

/// The record of this hash in a block.
pub(super) fn find(block: &[u8], hash: u64) -> Option<Record> {
    let (records, _) = block.as_chunks::<IN_MEMORY>();
    let of = |record: &[u8; IN_MEMORY]| long(&mut record.as_slice());
    let nth = records.binary_search_by(|record| of(record).cmp(&Some(hash))).ok()?;
    Record::read(records.get(nth)?)
}

/// FNV-1a, 64 bits: the same on every machine and in every version. Two ids that share it are refused when a shelf is made.
pub(crate) fn hash(id: &str) -> u64 {
    id.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn long(left: &mut &[u8]) -> Option<u64> {
    let (bytes, rest) = left.split_first_chunk()?;
    *left = rest;
    Some(u64::from_le_bytes(*bytes))
}

fn short(left: &mut &[u8]) -> Option<u32> {
    let (bytes, rest) = left.split_first_chunk()?;
    *left = rest;
    Some(u32::from_le_bytes(*bytes))
}
