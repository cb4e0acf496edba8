//! What is said between a room and a terminal that has joined it, and how it is written: JSON behind its length, never longer
//! than a limit.
//!
//! The first word on each side says who speaks and in which form, so that two programs of different days part with a sentence
//! and not with half a page. It refuses to know where the bytes go.

use std::io::{self, Read, Write};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::page::Page;
use shelf::language::Locale;

/// The form of all that follows a greeting. Whatever changes it, or a page, counts one up.
pub const FORM: u32 = 1;
/// The most that a room says at once, in bytes: a page of many lists is a tenth of it.
pub const MOST_OF_ROOM: usize = 1 << 20;
/// The most that a terminal says at once, in bytes: words that are typed have a limit of their own far below.
pub const MOST_OF_SEAT: usize = 1 << 14;

/// What a terminal says first.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Greeting {
    /// In which form it speaks.
    pub form: u32,
    /// Which guide it is: pages are made of what this version knows.
    pub guide: String,
    /// Which seat it takes.
    pub seat: Kind,
}

impl Greeting {
    /// That of this program.
    pub fn of(seat: Kind) -> Self {
        Self { form: FORM, guide: env!("CARGO_PKG_VERSION").to_owned(), seat }
    }

    /// Whether whoever says so speaks as we do.
    pub fn is_ours(&self) -> bool {
        *self == Self::of(self.seat)
    }
}

/// Which seat a terminal takes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Kind {
    /// That of whoever leads: the notes, and what the room sees.
    Notes,
    /// That of somebody in the room who reads along: what the room sees, and nothing else; in a language of their own, or in that
    /// of the room.
    Along(#[serde(with = "spoken")] Option<Locale>),
}

/// A language as its tag, or none.
mod spoken {
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};
    use shelf::language::Locale;

    #[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "serde gives it so")]
    pub(super) fn serialize<S: Serializer>(locale: &Option<Locale>, to: S) -> Result<S::Ok, S::Error> {
        locale.as_ref().map(Locale::tag).serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Locale>, D::Error> {
        // A language that this guide has no words in is none.
        Ok(Option::<String>::deserialize(from)?.and_then(|tag| Locale::from_tag(&tag)))
    }
}

/// What a room answers to a greeting.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Answer {
    /// Sit down.
    Welcome {
        /// How long the workshop has been running, in seconds: so minutes change at both at the same time.
        since: u64,
    },
    /// Not here.
    Refused(Refusal),
}

/// Why a terminal may not sit down.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Refusal {
    /// The room speaks otherwise: its version of the guide.
    Other(String),
    /// No chair is free.
    Full,
}

/// What a room says afterwards.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum Told {
    /// The page of this seat has changed.
    Page {
        /// Its number.
        number: u64,
        /// The page.
        page: Page,
    },
    /// The workshop is over.
    End {
        /// The last page.
        page: Page,
        /// Whether whoever leads wanted away at once.
        quick: bool,
    },
}

/// What a terminal says afterwards.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Deed {
    /// Somebody has taken an offer.
    Take {
        /// Of the page of this number.
        page: u64,
        /// Which one, from 0.
        offer: usize,
    },
    /// All the words that somebody has typed.
    Type(String),
    /// Words were sent off: a number, where the page asks for one.
    Enter {
        /// On the page of this number.
        page: u64,
        /// The words.
        words: String,
    },
    /// So many hands were counted.
    Count {
        /// On the page of this number.
        page: u64,
        /// For its choice of this number, from 0.
        choice: usize,
        /// How many.
        hands: u16,
    },
    /// A minute has gone by.
    Minute,
}

/// Writes one thing.
///
/// # Errors
///
/// When it is longer than `most` bytes, or the other side takes nothing.
pub fn send<T: Serialize>(into: &mut impl Write, said: &T, most: usize) -> io::Result<()> {
    let bytes = serde_json::to_vec(said)?;
    let length = u32::try_from(bytes.len()).ok().filter(|_| bytes.len() <= most);
    let length = length.ok_or_else(|| io::Error::other("this is longer than the other side reads"))?;
    // One write: no half of it waits for the other.
    let mut whole = Vec::with_capacity(bytes.len().saturating_add(4));
    whole.extend_from_slice(&length.to_be_bytes());
    whole.extend_from_slice(&bytes);
    into.write_all(&whole)
}

/// Reads the next thing; none when the other side has gone.
///
/// # Errors
///
/// When it is longer than `most` bytes (nothing of it is read then), breaks off, or is nothing that we know.
pub fn receive<T: DeserializeOwned>(from: &mut impl Read, most: usize) -> io::Result<Option<T>> {
    let mut length = [0; 4];
    if let Err(error) = from.read_exact(&mut length) {
        return if error.kind() == io::ErrorKind::UnexpectedEof { Ok(None) } else { Err(error) };
    }
    let length = usize::try_from(u32::from_be_bytes(length)).unwrap_or(usize::MAX);
    if length > most {
        return Err(io::Error::other("the other side says more at once than we read"));
    }
    let mut bytes = Vec::new();
    from.take(u64::try_from(length).unwrap_or(u64::MAX)).read_to_end(&mut bytes)?;
    if bytes.len() < length {
        return Ok(None);
    }
    Ok(Some(serde_json::from_slice(&bytes)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sent_is_received_and_what_breaks_off_is_the_end() {
        let said = [Deed::Minute, Deed::Take { page: 7, offer: 2 }, Deed::Type("خطر".to_owned())];
        let mut bytes = Vec::new();
        for deed in &said {
            send(&mut bytes, deed, MOST_OF_SEAT).unwrap();
        }
        for cut in 0..=bytes.len() {
            let mut from = &bytes[..cut];
            let mut heard: Vec<Deed> = Vec::new();
            while let Some(deed) = receive(&mut from, MOST_OF_SEAT).unwrap() {
                heard.push(deed);
            }
            assert_eq!(heard, said[..heard.len()], "after {cut} bytes");
            assert_eq!(heard.len() == said.len(), cut == bytes.len());
        }
    }

    #[test]
    fn what_is_too_long_is_neither_sent_nor_read() {
        let long = Deed::Type("a".repeat(MOST_OF_SEAT));
        let mut bytes = Vec::new();
        assert!(send(&mut bytes, &long, MOST_OF_SEAT).is_err());
        assert!(bytes.is_empty());
        assert!(receive::<Deed>(&mut [0xFF; 4].chain(io::repeat(b' ')), MOST_OF_SEAT).is_err());
        let nonsense = [&3_u32.to_be_bytes()[..], b"{}}"].concat();
        assert!(receive::<Deed>(&mut nonsense.as_slice(), MOST_OF_SEAT).is_err());
    }

    #[test]
    fn whoever_speaks_otherwise_is_not_ours() {
        let ours = Greeting::of(Kind::Notes);
        assert!(ours.is_ours() && Greeting::of(Kind::Along(Some(Locale::Ar))).is_ours());
        assert!(!Greeting { form: FORM + 1, ..ours.clone() }.is_ours());
        assert!(!Greeting { guide: "0.0.1".to_owned(), ..ours }.is_ours());
    }
}
