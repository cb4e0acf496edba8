//! What was learnt from a shelf, in parts under names: made once, and read where it lies.
//!
//! Whoever finds reads the few parts that a sentence asks for, from memory, from the program or from a file alike, so that a
//! large shelf costs no more than a small one. A part that cannot be read is as if it were not there. It refuses to know what
//! the parts are about.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::{ControlFlow, Deref};
use std::sync::Arc;

use crate::container::Container;

/// How many bytes of a table lie in one part, about: what is read for one entry.
pub(super) const PIECE: usize = 16 << 10;

/// Parts that were made, by their names.
pub(super) type Made = BTreeMap<String, Vec<u8>>;

/// Where parts are read from.
pub(super) enum Parts {
    /// They were made in this run.
    Here(BTreeMap<String, Arc<[u8]>>),
    /// They lie in a compiled shelf.
    There(Arc<Container>),
}

impl Parts {
    pub(super) fn of(made: Made) -> Arc<Self> {
        Arc::new(Self::Here(made.into_iter().map(|(name, part)| (name, part.into())).collect()))
    }

    pub(super) fn part(&self, name: &str) -> Option<Piece> {
        match self {
            Self::Here(parts) => parts.get(name).cloned().map(Piece::Own),
            Self::There(container) => {
                let part = container.part(name).ok()??;
                Some(match part {
                    std::borrow::Cow::Borrowed(bytes) => Piece::Carried(bytes),
                    std::borrow::Cow::Owned(bytes) => Piece::Own(bytes.into()),
                })
            }
        }
    }
}

/// The bytes of a part.
#[derive(Clone)]
pub(super) enum Piece {
    Carried(&'static [u8]),
    Own(Arc<[u8]>),
}

impl Deref for Piece {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Self::Carried(bytes) => bytes,
            Self::Own(bytes) => bytes,
        }
    }
}

/// Keys in order, each with a value, in parts of about one size.
///
/// A part has: how many entries there are, where the key and the value of each end, and then those, one behind the other. The
/// part without a number lists the first key of each.
pub(super) struct Table {
    parts: Arc<Parts>,
    name: String,
    firsts: Vec<Box<[u8]>>,
    /// What was read last, since whoever looks up one entry often looks up its neighbour.
    last: RefCell<Option<(usize, Piece)>>,
}

impl Table {
    /// Writes a table of these entries, which are in the order of their keys; each part of it has about `most` bytes.
    pub(super) fn write(
        made: &mut Made,
        name: &str,
        most: usize,
        entries: impl IntoIterator<Item = (impl AsRef<[u8]>, impl AsRef<[u8]>)>,
    ) {
        let (mut firsts, mut piece, mut count) = (Vec::new(), Filling::default(), 0_usize);
        let mut close = |piece: Filling| {
            made.insert(format!("{name}/{count}"), piece.finish());
            count += 1;
        };
        for (key, value) in entries {
            let (key, value) = (key.as_ref(), value.as_ref());
            if piece.data.len() > most {
                close(std::mem::take(&mut piece));
            }
            if piece.ends.is_empty() {
                put_text(&mut firsts, key);
            }
            piece.add(key, value);
        }
        if !piece.ends.is_empty() {
            close(piece);
        }
        made.insert(name.to_owned(), firsts);
    }

    /// The table of this name; one without entries, where there is none.
    pub(super) fn open(parts: &Arc<Parts>, name: &str) -> Self {
        let mut firsts = Vec::new();
        if let Some(part) = parts.part(name) {
            let mut left = Bytes(&part);
            while let Some(first) = left.text() {
                firsts.push(first.into());
            }
        }
        Self { parts: Arc::clone(parts), name: name.to_owned(), firsts, last: RefCell::default() }
    }

    /// What this key has, as `read` reads it.
    pub(super) fn find<T>(&self, key: &[u8], read: impl FnOnce(&[u8]) -> T) -> Option<T> {
        let piece = self.piece(self.before(key)?)?;
        let nth = search(&piece, key).ok()?;
        entry(&piece, nth).map(|(_, value)| read(value))
    }

    /// Whether it has this key.
    pub(super) fn holds(&self, key: &[u8]) -> bool {
        self.find(key, |_| ()).is_some()
    }

    /// Goes through all entries from this key on, until there is enough.
    pub(super) fn each_from(&self, key: &[u8], mut see: impl FnMut(&[u8], &[u8]) -> ControlFlow<()>) {
        let begin = self.before(key).unwrap_or(0);
        for nth in begin..self.firsts.len() {
            let Some(piece) = self.piece(nth) else { return };
            let from = search(&piece, key).unwrap_or_else(|nth| nth);
            for (key, value) in (from..count(&piece)).map_while(|nth| entry(&piece, nth)) {
                if see(key, value).is_break() {
                    return;
                }
            }
        }
    }

    /// The part that this key is in, if it is in any.
    fn before(&self, key: &[u8]) -> Option<usize> {
        self.firsts.partition_point(|first| **first <= *key).checked_sub(1)
    }

    fn piece(&self, nth: usize) -> Option<Piece> {
        let mut last = self.last.borrow_mut();
        if let Some((_, piece)) = last.as_ref().filter(|(known, _)| *known == nth) {
            return Some(piece.clone());
        }
        let piece = self.parts.part(&format!("{}/{nth}", self.name))?;
        *last = Some((nth, piece.clone()));
        Some(piece)
    }
}

/// A part of a table that is being filled.
#[derive(Default)]
struct Filling {
    ends: Vec<(usize, usize)>,
    data: Vec<u8>,
}

impl Filling {
    fn add(&mut self, key: &[u8], value: &[u8]) {
        self.data.extend_from_slice(key);
        let end = self.data.len();
        self.data.extend_from_slice(value);
        self.ends.push((end, self.data.len()));
    }

    fn finish(self) -> Vec<u8> {
        let mut part = Vec::with_capacity(4 + 8 * self.ends.len() + self.data.len());
        put(&mut part, self.ends.len());
        for (key, value) in self.ends {
            put(&mut part, key);
            put(&mut part, value);
        }
        part.extend(self.data);
        part
    }
}

/// The number at this place, which counts in fours.
fn number(piece: &[u8], nth: usize) -> Option<usize> {
    let bytes = piece.get(nth.checked_mul(4)?..)?.first_chunk()?;
    usize::try_from(u32::from_le_bytes(*bytes)).ok()
}

fn count(piece: &[u8]) -> usize {
    // No more than there is room for.
    number(piece, 0).unwrap_or(0).min(piece.len() / 8)
}

fn entry(piece: &[u8], nth: usize) -> Option<(&[u8], &[u8])> {
    let data = piece.get(4 + 8 * count(piece)..)?;
    let start = if nth == 0 { 0 } else { number(piece, 2 * nth)? };
    let (key, value) = (number(piece, 1 + 2 * nth)?, number(piece, 2 + 2 * nth)?);
    Some((data.get(start..key)?, data.get(key..value)?))
}

/// Where this key stands, or would stand.
fn search(piece: &[u8], key: &[u8]) -> Result<usize, usize> {
    let (mut from, mut to) = (0, count(piece));
    while from < to {
        let middle = from.midpoint(to);
        let Some((known, _)) = entry(piece, middle) else { return Err(to) };
        match known.cmp(key) {
            std::cmp::Ordering::Less => from = middle + 1,
            std::cmp::Ordering::Greater => to = middle,
            std::cmp::Ordering::Equal => return Ok(middle),
        }
    }
    Err(from)
}

/// Bytes that are read from the front.
pub(super) struct Bytes<'a>(pub(super) &'a [u8]);

impl<'a> Bytes<'a> {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*byte)
    }

    pub(super) fn real(&mut self) -> Option<f32> {
        let (bytes, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(f32::from_le_bytes(*bytes))
    }

    /// A number that takes the fewer bytes the smaller it is.
    pub(super) fn small(&mut self) -> Option<u32> {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    pub(super) fn text(&mut self) -> Option<&'a [u8]> {
        let length = usize::try_from(self.small()?).ok()?;
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(text)
    }

    pub(super) fn words(&mut self) -> Option<&'a str> {
        std::str::from_utf8(self.text()?).ok()
    }
}

/// Writes a number in four bytes. Nothing here is as large as four gigabytes.
fn put(to: &mut Vec<u8>, number: usize) {
    to.extend(u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes());
}

/// Writes a number in as few bytes as it takes.
pub(super) fn put_small(to: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        to.push(u8::try_from(number & 0x7f).unwrap_or_default() | 0x80);
        number >>= 7;
    }
    to.push(u8::try_from(number).unwrap_or_default());
}

/// Writes a text, its length first.
pub(super) fn put_text(to: &mut Vec<u8>, text: &[u8]) {
    put_small(to, u32::try_from(text.len()).unwrap_or(u32::MAX));
    to.extend_from_slice(text);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(most: usize) -> Table {
        let mut made = Made::new();
        let entries = (0..500_u32).map(|nth| (format!("key {nth:04}"), nth.to_le_bytes()));
        Table::write(&mut made, "numbers", most, entries);
        Table::open(&Parts::of(made), "numbers")
    }

    #[test]
    fn an_entry_is_found_whichever_part_it_lies_in() {
        for most in [1, 100, 1 << 20] {
            let table = table(most);
            for nth in 0..500_u32 {
                assert_eq!(
                    table.find(format!("key {nth:04}").as_bytes(), <[u8]>::to_vec),
                    Some(nth.to_le_bytes().to_vec())
                );
            }
            for absent in ["", "key", "key 0000 ", "key 9999", "zzz"] {
                assert!(!table.holds(absent.as_bytes()), "{absent}");
            }
            let mut seen = Vec::new();
            table.each_from(b"key 0497a", |key, _| {
                seen.push(String::from_utf8_lossy(key).into_owned());
                ControlFlow::Continue(())
            });
            assert_eq!(seen, ["key 0498", "key 0499"]);
            let mut all = 0;
            table.each_from(b"", |_, _| {
                all += 1;
                if all == 200 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            });
            assert_eq!(all, 200);
        }
    }

    #[test]
    fn a_table_that_is_not_there_or_makes_no_sense_has_no_entries() {
        assert!(!Table::open(&Parts::of(Made::new()), "numbers").holds(b"one"));
        let made = [("numbers".to_owned(), vec![1, b'a']), ("numbers/0".to_owned(), vec![0xff; 64])];
        let table = Table::open(&Parts::of(made.into()), "numbers");
        assert!(!table.holds(b"b"));
        table.each_from(b"", |_, _| panic!("there is none"));
    }

    #[test]
    fn numbers_are_read_as_they_were_written() {
        let mut bytes = Vec::new();
        let numbers = [0, 1, 127, 128, 300, u32::MAX];
        for number in numbers {
            put_small(&mut bytes, number);
        }
        let mut left = Bytes(&bytes);
        assert_eq!(numbers.map(|_| left.small().unwrap()), numbers);
        assert!(left.is_empty() && left.small().is_none());
    }
}
