//! The hub on the page of help and on the sheet: who is there, where, when, and how to reach them.
//!
//! What the hub says in another language than the reader’s is told in the language it has, and said to be so.

use super::Composer;
use crate::page::Block;
use crate::passage::Passage;
use shelf::content::Hub;
use shelf::content::hub::{Contact, ContactKind, Helps, Topic, Words};
use shelf::language::Locale;

impl Composer<'_> {
    /// Everything about the hub, its crisis contacts first; nothing where there is no hub.
    pub(crate) fn hub(&self) -> Vec<Block> {
        let Some(hub) = self.app.hub() else { return Vec::new() };
        let ui = self.ui();
        let mut blocks = Vec::new();
        if let Some(locale) = self.foreign(hub).or_else(|| self.other().foreign(hub)) {
            blocks.push(Block::Prose(ui.hub_only_in(self.books.ui(locale).language_name().within())));
        }
        self.contacts(&mut blocks, hub, |kind| kind == ContactKind::Crisis);
        // After whoever is called at once, so that nobody takes the hub’s address and hours for theirs.
        blocks.push(Block::Item(self.own(&hub.name)));
        let labelled = [(ui.hub_place(), &hub.place), (ui.hub_hours(), &hub.hours), (ui.hub_way(), &hub.way)];
        for (label, words) in labelled {
            if let Some(words) = words {
                blocks.extend([Block::Item(label), Block::Under(self.own(words))]);
            }
        }
        if !hub.speaks.is_empty() {
            blocks.push(Block::Item(ui.hub_speaks()));
            blocks.extend(hub.speaks.iter().map(|words| Block::Under(self.own(words))));
        }
        self.contacts(&mut blocks, hub, |kind| kind != ContactKind::Crisis);
        if !hub.helps_with.is_empty() {
            blocks.push(Block::Item(ui.hub_helps()));
            blocks.extend(hub.helps_with.iter().map(|helps| Block::Under(self.helps(helps))));
        }
        blocks.push(Block::Aside(ui.source_checked(self.date(hub.checked).within())));
        blocks
    }

    /// What the hub is called, for the first pages; nothing where there is none.
    pub(super) fn place_of_hub(&self) -> Passage {
        self.app.hub().map_or_else(|| Passage::plain("", self.locale), |hub| self.own(&hub.name))
    }

    /// Whom the hub calls in a crisis.
    pub(super) fn crisis_contacts(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        if let Some(hub) = self.app.hub() {
            self.contacts(&mut blocks, hub, |kind| kind == ContactKind::Crisis);
        }
        blocks
    }

    fn contacts(&self, blocks: &mut Vec<Block>, hub: &Hub, wanted: impl Fn(ContactKind) -> bool) {
        for kind in ContactKind::ALL.into_iter().filter(|kind| wanted(*kind)) {
            for contact in hub.contacts.iter().filter(|contact| contact.kind == kind) {
                self.contact(blocks, contact);
            }
        }
    }

    fn contact(&self, blocks: &mut Vec<Block>, contact: &Contact) {
        let ui = self.ui();
        blocks.push(Block::Item(self.own(&contact.name)));
        // The number is what somebody looks for.
        blocks.extend(contact.phone.iter().map(|number| Block::Under(self.number(number))));
        blocks.push(Block::Under(match contact.kind {
            ContactKind::Crisis => ui.contact_crisis(),
            ContactKind::Advocacy => ui.contact_advocacy(),
            ContactKind::PeerSupport => ui.contact_peer_support(),
            ContactKind::Other => ui.contact_other(),
        }));
        for words in [&contact.does, &contact.hours, &contact.address].into_iter().flatten() {
            blocks.push(Block::Under(self.own(words)));
        }
    }

    fn helps(&self, helps: &Helps) -> Passage {
        let ui = self.ui();
        match helps {
            Helps::Own(words) => self.own(words),
            Helps::With(Topic::Housing) => ui.topic_housing(),
            Helps::With(Topic::Work) => ui.topic_work(),
            Helps::With(Topic::Benefits) => ui.topic_benefits(),
            Helps::With(Topic::Learning) => ui.topic_learning(),
            Helps::With(Topic::Health) => ui.topic_health(),
            Helps::With(Topic::Company) => ui.topic_company(),
        }
    }

    /// Words of the hub: in the reader’s language, else in the one that they stand in.
    pub(super) fn own(&self, words: &Words) -> Passage {
        let (language, text) = words.within(self.locale.tag());
        Passage::plain(text, Locale::from_tag(language.as_str()).unwrap_or(self.locale))
    }

    /// A language that some of the hub is told in, and that is not the reader’s.
    fn foreign(&self, hub: &Hub) -> Option<Locale> {
        let of_contacts = hub.contacts.iter().flat_map(|contact| {
            [Some(&contact.name), contact.does.as_ref(), contact.hours.as_ref(), contact.address.as_ref()]
        });
        let of_hub = [hub.place.as_ref(), hub.hours.as_ref(), hub.way.as_ref()].into_iter();
        let helps = hub.helps_with.iter().map(|helps| match helps {
            Helps::Own(words) => Some(words),
            Helps::With(_) => None,
        });
        let all = of_hub.chain(of_contacts).chain(helps).flatten();
        all.map(|words| self.own(words).locale).find(|locale| *locale != self.locale)
    }
}
