//! The pages on which an address is opened on a phone: the list of those of the page below, and one of them as a square,
//! with the same in words.
//!
//! It refuses to know where the page below has them from, and how a square is painted.

use super::aside::sources_named;
use super::{Composer, Sketch};
use crate::app::{Kept, Message, Public, View};
use crate::page::{Beside, Block};
use crate::passage::Passage;
use shelf::content::Entry;
use shelf::content::country::Line;
use shelf::language::Locale;

impl Composer<'_> {
    /// The offer to open what the page names on a phone: one, behind everything else.
    pub(super) fn lead_to_phone(&self, sketch: &mut Sketch) {
        if !sketch.public.is_empty() {
            sketch.choice("phone", self.ui().phone_offer(), Message::Open(View::Phone));
        }
    }

    /// What of the page below can be opened.
    pub(super) fn phone(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.phone_offer());
        sketch.prose(ui.phone_about());
        for (nth, public) in self.below().1.public.into_iter().enumerate() {
            let Some((name, about)) = self.public_name(&public) else { continue };
            sketch.choice(format!("phone-{}", nth + 1), name, Message::Open(View::Code(public)));
            sketch.beside(Beside { about, ..Beside::default() });
        }
        sketch
    }

    /// One of them. Its own name is told below the square, for which there are few rows.
    pub(super) fn code(&self, public: &Public) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.phone_offer());
        let (Some(address), Some((name, about))) = (self.app.address_of(public), self.public_name(public))
        else {
            return sketch;
        };
        let is_number = matches!(public, Public::Line(_) | Public::Contact(_));
        let words = (!is_number).then(|| Passage::plain(address.as_str(), Locale::En));
        sketch.blocks.push(Block::Code(Passage::plain(address, Locale::En)));
        sketch.blocks.extend([Some(name), about, words].into_iter().flatten().map(Block::Prose));
        sketch.blocks.push(Block::Aside(ui.phone_how()));
        sketch
    }

    /// What it is called, and what that is about: a source; a number, and who answers it.
    pub(crate) fn public_name(&self, public: &Public) -> Option<(Passage, Option<Passage>)> {
        match public {
            Public::Source(id) => Some((self.entry(Entry::Source, id, None), None)),
            Public::Rules(id) => self.app.country().map(|country| (self.pack_source(country, id), None)),
            Public::Line(id) => {
                let country = self.app.country()?;
                let line = country.lines.iter().find(|line| line.id == *id)?;
                Some((self.number(&line.number), Some(self.who_answers(country, line))))
            }
            Public::Contact(nth) => {
                let contact = self.app.hub()?.contacts.get(*nth)?;
                Some((self.number(contact.phone.as_deref()?), Some(self.own(&contact.name))))
            }
        }
    }

    /// What stands on the sheet and is public: the sources of the rights that were kept, the numbers to call. What else was
    /// kept has no address.
    pub(crate) fn lead_sheet_to_phone(&self, sketch: &mut Sketch) {
        let kept = self.app.visit().kept().iter();
        let rights = kept
            .filter_map(|kept| if let Kept::Right(id) = kept { self.app.shelf().right(id) } else { None });
        let sources: Vec<_> = rights.flat_map(|right| right.sources.iter().cloned()).collect();
        sketch.public = sources_named(&sources);
        sketch.public.extend(self.numbers_to_call());
        self.lead_to_phone(sketch);
    }

    /// The numbers of the hub, then those of where the person lives.
    pub(crate) fn numbers_to_call(&self) -> Vec<Public> {
        let contacts = self.app.hub().map(|hub| hub.contacts.as_slice()).unwrap_or_default();
        let contacts = contacts.iter().enumerate().filter(|(_, contact)| contact.phone.is_some());
        let lines: &[Line] = self.app.country().map(|country| country.lines.as_slice()).unwrap_or_default();
        let lines = lines.iter().map(|line| Public::Line(line.id.clone()));
        contacts.map(|(nth, _)| Public::Contact(nth)).chain(lines).collect()
    }
}
