//! A compiled shelf as it is read: what every list needs at once, and all else part by part, when it is shown.
//!
//! It is made of a catalogue and of files of phrases ([`make`]), while a program is built or a bundle is made; folders are
//! compiled in memory. Whoever opens it reads no YAML and checks nothing again. Values are written with `postcard`: the
//! order of their fields and variants is part of the form, so a change of it is a new
//! [`FORM`](crate::container::FORM). It refuses to know who is shown what.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::container::{Container, Refused};
use crate::content::basis::Basis;
use crate::content::form::Form;
use crate::content::plan::Plan;
use crate::content::{Catalogue, Country, Id, Problem, Right, Scenario, Source, Thing};

mod cards;
mod library;
mod make;
mod parts;
mod said;
#[cfg(test)]
mod tests;

pub use cards::Card;
use cards::Cards;
use library::Grounds;
pub use library::{FormCard, Library, Pack, PlanCard};
pub use make::{make, make_again};
use parts::{Part, Parts};
pub use said::{Said, files};

/// A shelf that is open.
#[derive(Default)]
pub struct Shelf {
    /// What scenarios and packs point to, and how many of them there are.
    pub library: Library,
    cards: Cards,
    /// What texts rest on, once somebody has asked for it.
    grounds: OnceLock<Grounds>,
    /// Packs that somebody has looked into: a place is shown on many pages, and there are few.
    countries: Vec<OnceLock<Option<Box<Country>>>>,
    parts: Parts,
    /// Whether some of what lies there is not on it.
    is_part: bool,
}

impl Shelf {
    /// The shelf in a container. Refused: when there is none in it.
    pub fn open(container: Arc<Container>) -> Result<Self, Refused> {
        let parts = Parts::There(container);
        let library: Library = read(parts.part(Part::Library)?.as_deref())?;
        let cards = Cards::open(parts.part(Part::Cards)?.ok_or(Refused::Altered)?);
        Ok(Self::with(library, cards, parts))
    }

    /// A catalogue, compiled in memory.
    pub fn of(catalogue: &Catalogue) -> Self {
        let here = make::parts(catalogue);
        let parts = Parts::Here(here.map(|(part, bytes)| (part.id(), bytes)).collect());
        Self::with(Library::of(catalogue), Cards::of(catalogue), parts)
    }

    fn with(library: Library, cards: Cards, parts: Parts) -> Self {
        let countries = library.packs.iter().map(|_| OnceLock::new()).collect();
        Self { library, cards, grounds: OnceLock::new(), countries, parts, is_part: false }
    }

    /// The same without the scenarios that `has` does not want: no list, no count and no problem knows them.
    #[must_use]
    pub fn leaving_out(&self, has: impl Fn(&Id) -> bool) -> Self {
        let cards = self.cards.leaving_out(&has);
        let mut library = self.library.clone();
        library.count(&cards);
        for problem in &mut library.problems {
            problem.scenarios.retain(&has);
        }
        Self { is_part: true, ..Self::with(library, cards, self.parts.clone()) }
    }

    /// What it lies in, if it was compiled before this run.
    pub const fn container(&self) -> Option<&Arc<Container>> {
        match &self.parts {
            Parts::Here(_) => None,
            Parts::There(container) => Some(container),
        }
    }

    /// The scenario of this name. A part that is not what was written is as if it were not there.
    pub fn scenario(&self, id: &Id) -> Option<Arc<Scenario>> {
        if self.is_part {
            self.cards.card(id)?;
        }
        self.read(Part::Scenario(id)).ok().map(Arc::new)
    }

    /// The pack of this name, kept once it was read.
    pub fn country(&self, id: &Id) -> Option<&Country> {
        let nth = self.library.packs.iter().position(|pack| pack.id == *id)?;
        let read = || self.read(Part::Country(id)).ok().map(Box::new);
        self.countries.get(nth)?.get_or_init(read).as_deref()
    }

    /// The form of this name.
    pub fn form(&self, id: &Id) -> Option<Form> {
        self.read(Part::Form(id)).ok()
    }

    /// The plan of this name.
    pub fn plan(&self, id: &Id) -> Option<Plan> {
        self.read(Part::Plan(id)).ok()
    }

    /// What a list says of each scenario, in the order of their ids.
    pub fn cards(&self) -> impl Iterator<Item = Card> {
        self.cards.all()
    }

    /// The card of this scenario.
    pub fn card(&self, id: &Id) -> Option<Card> {
        self.cards.card(id)
    }

    /// The stories of a theme or a service.
    pub fn within(&self, id: &Id) -> impl Iterator<Item = Card> {
        let place = |ids: &[Id]| ids.iter().position(|known| known == id);
        self.cards.within(place(&self.library.themes), place(&self.library.services))
    }

    /// The lessons.
    pub fn lessons(&self) -> impl Iterator<Item = Card> {
        self.cards.lessons()
    }

    /// The stories and lessons that touch a right.
    pub fn about_right(&self, id: &Id) -> impl Iterator<Item = Card> {
        let right = self.library.rights.iter().position(|right| right.id == *id);
        right.into_iter().flat_map(|nth| self.cards.about_right(nth))
    }

    /// The stories and lessons of a length, the shortest first.
    pub fn of_length(&self, length: crate::content::Length) -> Vec<Card> {
        self.cards.of_length(length)
    }

    /// The problem of this name.
    pub fn problem(&self, id: &Id) -> Option<&Problem> {
        self.library.problems.iter().find(|problem| problem.id == *id)
    }

    /// The right of this name.
    pub fn right(&self, id: &Id) -> Option<&Right> {
        self.library.rights.iter().find(|right| right.id == *id)
    }

    /// The source of this name.
    pub fn source(&self, id: &Id) -> Option<&Source> {
        self.grounds().sources.iter().find(|source| source.id == *id)
    }

    /// What the text of this key rests on: that of a right, a term or a lesson.
    pub fn basis(&self, key: &str) -> Option<&Basis> {
        self.grounds().bases.get(key)
    }

    fn grounds(&self) -> &Grounds {
        self.grounds.get_or_init(|| self.read(Part::Grounds).unwrap_or_default())
    }

    /// Whether it has this.
    pub fn holds(&self, thing: &Thing) -> bool {
        match thing {
            Thing::Problem(id) => self.problem(id).is_some(),
            Thing::Scenario(id) => self.card(id).is_some(),
            Thing::Right(id) => self.right(id).is_some(),
            Thing::Term(id) => self.library.terms.contains(id),
            Thing::Country(id) => self.library.packs.iter().any(|pack| pack.id == *id),
            Thing::Form(id) => self.library.forms.iter().any(|form| form.id == *id),
        }
    }

    /// All of it, read whole: for whoever works on it, and nobody who visits. Refused: the first part that is not what was
    /// written.
    pub fn catalogue(&self) -> Result<Catalogue, Refused> {
        let scenario = |card: Card| self.read(Part::Scenario(&card.id)).map(Arc::new);
        let scenarios = self.cards().map(scenario).collect::<Result<_, _>>()?;
        let packs = self.library.packs.iter();
        let countries = packs.map(|pack| self.read(Part::Country(&pack.id))).collect::<Result<_, _>>()?;
        let forms = self.library.forms.iter().map(|form| self.read(Part::Form(&form.id)));
        let forms = forms.collect::<Result<_, _>>()?;
        let plans = self.library.plans.iter().map(|plan| self.read(Part::Plan(&plan.id)));
        let plans = plans.collect::<Result<_, _>>()?;
        let Grounds { sources, bases } = self.read(Part::Grounds)?;
        let Library {
            themes,
            services,
            problems,
            rights,
            terms,
            allies,
            packs: _,
            forms: _,
            plans: _,
            counts: _,
        } = self.library.clone();
        Ok(Catalogue {
            themes,
            services,
            problems,
            scenarios,
            rights,
            sources,
            terms,
            allies,
            bases,
            countries,
            forms,
            plans,
        })
    }

    fn read<T: DeserializeOwned>(&self, part: Part<'_>) -> Result<T, Refused> {
        read(self.parts.part(part)?.as_deref())
    }
}

/// The same shelf, or two that hold the same.
impl PartialEq for Shelf {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other) || self.library == other.library && self.catalogue() == other.catalogue()
    }
}

impl Eq for Shelf {}

impl std::fmt::Debug for Shelf {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Shelf").field("library", &self.library).finish_non_exhaustive()
    }
}

/// A value as a part holds it. Nothing of ours is a value that cannot be written.
fn written(value: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(value).unwrap_or_default()
}

/// The value in a part, all of it.
fn read<T: DeserializeOwned>(part: Option<&[u8]>) -> Result<T, Refused> {
    match postcard::take_from_bytes(part.ok_or(Refused::Altered)?) {
        Ok((value, [])) => Ok(value),
        Ok(_) | Err(_) => Err(Refused::Altered),
    }
}

/// The bytes of a part for whoever keeps them.
type Bytes = Cow<'static, [u8]>;
