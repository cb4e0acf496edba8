//! Which phrase each unit of a document is about.
//!
//! Mostly it says so by file and name. Tools that turn one form into another keep less: the place of each phrase, or nothing
//! but the English, by which two that say the same are put together. What they kept is used; where it leaves two answers,
//! the phrases are left as they are and named. Refuses to know what is written where.

use std::collections::{BTreeMap, BTreeSet};

use super::super::Phrase;
use super::super::document::Unit;
use super::super::export::unit_id;
use shelf::finding::paper::Paper;
use shelf::finding::{code, did_you_mean};

/// A unit, and the phrase that it is about.
pub(super) struct Named<'u> {
    /// The key, and the attribute behind a full stop.
    pub(super) id: String,
    /// What it says in English now.
    pub(super) english: String,
    /// What the document says.
    pub(super) unit: &'u Unit,
}

/// What a phrase says in English, and in the translation as it is now.
struct Known<'p> {
    english: &'p str,
    theirs: Option<&'p str>,
}

type Place = (String, String);

struct Naming<'u, 'p> {
    known: BTreeMap<Place, Known<'p>>,
    found: BTreeMap<Place, &'u Unit>,
    unsure: BTreeSet<Place>,
}

/// The phrases that the units are about, each once, and those that are left since nobody knows which is meant. What is about
/// none is told.
pub(super) fn named<'u>(
    units: &'u [Unit],
    phrases: &[Phrase],
    paper: &mut Paper<'_>,
) -> (Vec<Named<'u>>, Vec<String>) {
    let mut known = BTreeMap::new();
    for phrase in phrases {
        for raw in &phrase.english.surfaces {
            let theirs = phrase.theirs.as_ref().and_then(|theirs| theirs.surface(raw.name.as_deref()));
            let (english, theirs) = (raw.text.as_str(), theirs.map(|raw| raw.text.as_str()));
            let place = (phrase.file.clone(), unit_id(&phrase.english.key, raw));
            known.insert(place, Known { english, theirs });
        }
    }
    let mut naming = Naming { known, found: BTreeMap::new(), unsure: BTreeSet::new() };
    let lost = naming.by_name(units, paper);
    naming.by_place(&lost, paper);
    naming.put_right();
    let Naming { known, found, unsure } = naming;
    let told = found.into_iter().filter(|(place, _)| !unsure.contains(place)).filter_map(|(place, unit)| {
        let english = known.get(&place)?.english.to_owned();
        Some(Named { id: place.1, english, unit })
    });
    (told.collect(), unsure.iter().map(|(_, id)| id.clone()).collect())
}

impl<'u> Naming<'u, '_> {
    /// Takes what says its name; what does not, is left for its place.
    fn by_name(&mut self, units: &'u [Unit], paper: &mut Paper<'_>) -> Vec<&'u Unit> {
        let files: BTreeSet<&str> = self.known.keys().map(|(file, _)| file.as_str()).collect();
        let mut lost = Vec::new();
        let mut unknown = Vec::new();
        for unit in units {
            let place = (unit.file.clone(), unit.id.clone());
            if self.known.contains_key(&place) {
                if self.found.insert(place, unit).is_some() {
                    let what = format!("“{}” is in this document twice.", unit.id);
                    paper.tell(code::UNKNOWN_UNIT, unit.at, what, "Keep one of the two.");
                }
            } else if !files.contains(unit.file.as_str()) {
                lost.push(unit);
            } else {
                unknown.push(unit);
            }
        }
        for unit in unknown {
            let ids = self.known.keys().filter(|(file, _)| *file == unit.file).map(|(_, id)| id.as_str());
            let hint = did_you_mean(&unit.id, ids)
                .unwrap_or_else(|| "Export again: it may have been renamed or deleted since.".to_owned());
            let what = format!("There is no “{}” in en/{}.", unit.id, unit.file);
            paper.tell(code::UNKNOWN_UNIT, unit.at, what, hint);
        }
        lost
    }

    /// Takes what says its place. In a document that holds both, this is what somebody worked on.
    fn by_place(&mut self, units: &[&'u Unit], paper: &mut Paper<'_>) {
        let mut strange: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for unit in units {
            let places: Vec<Place> = unit
                .places
                .iter()
                .filter_map(|place| place.split_once(':'))
                .map(|(file, id)| (file.to_owned(), id.to_owned()))
                .filter(|place| self.known.contains_key(place))
                .collect();
            if places.is_empty() {
                strange.entry(&unit.file).or_insert((unit.at, 0)).1 += 1;
                continue;
            }
            let now: BTreeSet<Option<&str>> =
                places.iter().filter_map(|place| self.known.get(place)).map(|known| known.theirs).collect();
            if now.len() > 1 {
                // Several that say the same in English, and not in the translation, were put together.
                self.unsure.extend(places);
            } else {
                self.found.extend(places.into_iter().map(|place| (place, *unit)));
            }
        }
        for (file, (at, many)) in strange {
            let units = if many == 1 { "1 text".to_owned() } else { format!("{many} texts") };
            let file = if file.is_empty() { "this document".to_owned() } else { format!("“{file}”") };
            let what = format!(
                "Nobody knows which phrases are meant: a tool has lost the names of {units} of {file}."
            );
            let hint = "Export again: xliff2po, po2xliff and pomerge keep what is exported now; or export with --format po.";
            paper.tell(code::UNKNOWN_UNIT, at, what, hint);
        }
    }

    /// Gives words back to their phrase where a tool put them to another that says the same in English.
    fn put_right(&mut self) {
        let name = |place: &Place| format!("{}:{}", place.0, place.1);
        let astray: Vec<(Place, &'u Unit)> = self
            .found
            .iter()
            .filter(|(place, unit)| unit.words_of.as_ref().is_some_and(|own| *own != name(place)))
            .filter(|(_, unit)| unit.target.as_deref().is_some_and(|target| !target.trim().is_empty()))
            .map(|(place, unit)| (place.clone(), *unit))
            .collect();
        for (place, unit) in astray {
            let own = unit.words_of.as_deref().and_then(|own| own.split_once(':'));
            let Some(own) = own.map(|(file, id)| (file.to_owned(), id.to_owned())) else { continue };
            let same = |other: &Place| {
                self.known
                    .get(other)
                    .zip(self.known.get(&place))
                    .is_some_and(|(one, other)| one.english == other.english)
            };
            if !same(&own) {
                continue;
            }
            // The tool wrote them all to the first, one over another; only the last can be known.
            let group: Vec<Place> =
                self.found.keys().filter(|other| **other != own && same(other)).cloned().collect();
            self.unsure.extend(group);
            self.unsure.remove(&own);
            self.found.insert(own, unit);
        }
    }
}
