//! What a list needs of each scenario, one after another in one part: looked through without a copy of any, however many
//! there are.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use super::{Bytes, written};
use crate::content::{Catalogue, Id, Kind, Length, Scenario};

/// A scenario as a list shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Card {
    /// Its name on the shelf.
    pub id: Id,
    /// What it is for.
    pub kind: Kind,
    /// How long it takes, in minutes, at a calm pace.
    pub minutes: u8,
}

/// The same as it stands in the part; what it names it names by its place in the library.
#[derive(Clone, Copy, Serialize, Deserialize)]
struct Row<'a> {
    id: &'a str,
    kind: Kind,
    minutes: u8,
    theme: Option<usize>,
    service: Option<usize>,
    /// A bit for each right of the library.
    #[serde(borrow, with = "bits")]
    rights: &'a [u8],
}

/// How many scenarios there are of each kind.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct Tally {
    /// All of them.
    pub(super) all: usize,
    pub(super) lessons: usize,
    /// Where somebody answers about their own situation.
    pub(super) mine: Vec<Id>,
    /// In the order of the themes, the services, the rights, the lengths.
    pub(super) themes: Vec<usize>,
    pub(super) services: Vec<usize>,
    pub(super) rights: Vec<usize>,
    pub(super) lengths: Vec<usize>,
}

/// Bytes as bytes, and not as a list of numbers.
mod bits {
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(bytes: &&[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(bytes)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<&'de [u8], D::Error> {
        <&[u8]>::deserialize(deserializer)
    }
}

impl Row<'_> {
    fn touches(&self, right: usize) -> bool {
        self.kind != Kind::MySituation
            && self.rights.get(right / 8).is_some_and(|eight| eight & (1 << (right % 8)) != 0)
    }

    fn card(self) -> Option<Card> {
        Some(Card { id: Id::new(self.id)?, kind: self.kind, minutes: self.minutes })
    }
}

/// How many cards are looked through for one, once it is known where each so many begin.
const STRETCH: usize = 32;

/// All of them, in the order of their ids.
#[derive(Clone, Default)]
pub(super) struct Cards {
    bytes: Bytes,
    /// Where each stretch of them begins, once somebody looked for one.
    stretches: OnceLock<Vec<usize>>,
}

impl Cards {
    /// Those in a part.
    pub(super) const fn open(bytes: Bytes) -> Self {
        Self { bytes, stretches: OnceLock::new() }
    }

    pub(super) fn of(catalogue: &Catalogue) -> Self {
        let cards = catalogue.scenarios.iter().flat_map(|scenario| row(scenario, catalogue));
        Self::open(Bytes::Owned(cards.collect()))
    }

    pub(super) fn bytes(self) -> Vec<u8> {
        self.bytes.into_owned()
    }

    /// Those that `has` wants.
    pub(super) fn leaving_out(&self, has: &dyn Fn(&Id) -> bool) -> Self {
        let kept = self.rows().filter(|row| Id::new(row.id).is_some_and(|id| has(&id)));
        Self::open(Bytes::Owned(kept.flat_map(|row| written(&row)).collect()))
    }

    /// How many there are of each: what a library counts.
    pub(super) fn tally(&self, themes: usize, services: usize, rights: usize) -> Tally {
        let mut tally = Tally { themes: vec![0; themes], services: vec![0; services], ..Tally::default() };
        tally.rights = vec![0; rights];
        tally.lengths = vec![0; Length::ALL.len()];
        let add = |counts: &mut [usize], nth: Option<usize>| {
            if let Some(count) = nth.and_then(|nth| counts.get_mut(nth)) {
                *count += 1;
            }
        };
        for row in self.rows() {
            tally.all += 1;
            add(&mut tally.themes, row.theme);
            add(&mut tally.services, row.service);
            (0..rights)
                .filter(|right| row.touches(*right))
                .for_each(|right| add(&mut tally.rights, Some(right)));
            match row.kind {
                Kind::MySituation => tally.mine.extend(Id::new(row.id)),
                Kind::Lesson | Kind::Story => {
                    tally.lessons += usize::from(row.kind == Kind::Lesson);
                    let length = Length::of(row.minutes);
                    add(&mut tally.lengths, Length::ALL.iter().position(|known| *known == length));
                }
            }
        }
        tally
    }

    fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows_from(0)
    }

    /// Those from this byte on.
    fn rows_from(&self, byte: usize) -> impl Iterator<Item = Row<'_>> {
        let mut rest = self.bytes.get(byte..).unwrap_or_default();
        std::iter::from_fn(move || {
            let (row, after) = postcard::take_from_bytes(rest).ok()?;
            rest = after;
            Some(row)
        })
    }

    pub(super) fn all(&self) -> impl Iterator<Item = Card> {
        self.rows().filter_map(Row::card)
    }

    pub(super) fn card(&self, id: &Id) -> Option<Card> {
        let stretches = self.stretches.get_or_init(|| self.stretches());
        let begins_by = |byte: &usize| self.rows_from(*byte).next().is_some_and(|row| row.id <= id.as_str());
        let stretch = stretches.partition_point(begins_by).checked_sub(1)?;
        let mut rows = self.rows_from(*stretches.get(stretch)?).take(STRETCH);
        rows.find(|row| row.id == id.as_str()).and_then(Row::card)
    }

    fn stretches(&self) -> Vec<usize> {
        let mut rest: &[u8] = &self.bytes;
        let bytes = std::iter::from_fn(|| {
            let byte = self.bytes.len() - rest.len();
            let (_, after) = postcard::take_from_bytes::<Row<'_>>(rest).ok()?;
            rest = after;
            Some(byte)
        });
        bytes.step_by(STRETCH).collect()
    }

    pub(super) fn within(&self, theme: Option<usize>, service: Option<usize>) -> impl Iterator<Item = Card> {
        let fits = move |row: &Row<'_>| {
            theme.is_some() && row.theme == theme || service.is_some() && row.service == service
        };
        self.rows().filter(fits).filter_map(Row::card)
    }

    pub(super) fn lessons(&self) -> impl Iterator<Item = Card> {
        self.rows().filter(|row| row.kind == Kind::Lesson).filter_map(Row::card)
    }

    pub(super) fn about_right(&self, right: usize) -> impl Iterator<Item = Card> {
        self.rows().filter(move |row| row.touches(right)).filter_map(Row::card)
    }

    pub(super) fn of_length(&self, length: Length) -> Vec<Card> {
        let fits = |row: &Row<'_>| row.kind != Kind::MySituation && Length::of(row.minutes) == length;
        let mut found: Vec<Card> = self.rows().filter(fits).filter_map(Row::card).collect();
        found.sort_by_key(|card| card.minutes);
        found
    }
}

fn row(scenario: &Scenario, catalogue: &Catalogue) -> Vec<u8> {
    let place = |ids: &[Id], id: Option<&Id>| ids.iter().position(|known| Some(known) == id);
    let mut rights = vec![0_u8; catalogue.rights.len().div_ceil(8)];
    let touched = scenario.rights();
    for (nth, right) in catalogue.rights.iter().enumerate() {
        if touched.binary_search(&&right.id).is_ok()
            && let Some(eight) = rights.get_mut(nth / 8)
        {
            *eight |= 1 << (nth % 8);
        }
    }
    written(&Row {
        id: scenario.id.as_str(),
        kind: scenario.kind,
        minutes: scenario.minutes,
        theme: place(&catalogue.themes, scenario.theme.as_ref()),
        service: place(&catalogue.services, scenario.service.as_ref()),
        rights: &rights,
    })
}
