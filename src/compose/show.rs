//! A page for somebody who reads another language: which one that is, one sentence at a time, the whole page.
//!
//! What can be done stays in the reader’s language. It refuses to know how wide anybody’s screen is.

use super::{Composer, Sketch};
use crate::app::{Message, View};
use crate::page::paired::{self, Pair};
use crate::page::{Block, Offer};
use crate::passage::Passage;
use shelf::language::Locale;

impl Composer<'_> {
    /// Which language does the other person read? Those of this place stand first.
    pub(super) fn second(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.show_ask_title());
        sketch.prose(ui.show_ask_why());
        let here = self.spoken_here();
        let mut others = self.locales();
        others.retain(|locale| *locale != self.locale);
        others.sort_by_key(|locale| here.iter().position(|spoken| spoken == locale).unwrap_or(here.len()));
        for locale in others {
            let name = self.books.ui(locale).language_name();
            sketch.choice(locale.tag(), name, Message::ShowIn(locale));
        }
        sketch
    }

    /// The languages that are likely to be read by whoever works here: the hub’s, then the country’s.
    fn spoken_here(&self) -> Vec<Locale> {
        let hub = self.app.hub().map(|hub| &hub.name.language);
        let country = self.app.country().into_iter().flat_map(|country| &country.languages);
        hub.into_iter().chain(country).filter_map(|tag| Locale::from_tag(tag.as_str())).collect()
    }

    /// The page below, one sentence at a time: the other person’s language first, the reader’s beneath.
    pub(super) fn cards(&self) -> Sketch {
        let Some(second) = self.app.second() else { return self.second() };
        let ui = self.ui();
        let pairs = self.paired(second).pairs();
        let count = pairs.len();
        let showing = self.app.visit().showing();
        let nth = showing.nth().unwrap_or_else(|| self.first_to_show(&pairs)).min(count.saturating_sub(1));
        let mut sketch = self.blank(ui.show_card(count, nth.saturating_add(1)));
        sketch.place.within = self.below().1.title;
        if let Some((own, other)) = pairs.get(nth) {
            let both = if showing.is_turned() { [own, other] } else { [other, own] };
            let blocks: [fn(Passage) -> Block; 2] = [Block::Shown, Block::Prose];
            for (passage, block) in both.into_iter().zip(blocks) {
                sketch.blocks.push(Block::Instead(self.books.ui(passage.locale).show_tongue()));
                sketch.blocks.push(block(passage.clone()));
            }
        }
        sketch.choice("turn", ui.show_turn(), Message::TurnCard);
        if count > 1 {
            // Round and round, so that no number ever changes.
            let next = nth.saturating_add(1) % count;
            let before = nth.checked_sub(1).unwrap_or(count.saturating_sub(1));
            sketch.choice("next", ui.show_next(), Message::ShowCard(next));
            sketch.choice("before", ui.show_before(), Message::ShowCard(before));
        }
        sketch.choice("whole", ui.show_whole(), Message::Open(View::Both));
        sketch.choice("second", ui.show_language(), Message::Open(View::Second));
        sketch
    }

    /// The whole page below, in the language of this composer.
    pub(super) fn both(&self) -> Sketch {
        if self.app.second().is_none() {
            return self.second();
        }
        let ui = self.ui();
        let (_, mut sketch) = self.below();
        sketch.typed = None;
        let choices = std::mem::take(&mut sketch.choices);
        let told = choices.into_iter().filter(|offer| !offer.role.needs_a_screen());
        sketch.blocks.extend(told.map(|offer| Block::Item(offer.label)));
        sketch.choice("cards", ui.show_cards(), Message::Open(View::Cards));
        sketch.choice("second", ui.show_language(), Message::Open(View::Second));
        sketch
    }

    /// Every sentence of the page below in both languages.
    fn pairs(&self) -> Vec<Pair> {
        paired::sentences(self.to_show(), self.other().to_show())
    }

    /// What somebody else is shown of the page below: what was kept, or else all that the page says, and what can be said
    /// or done in a story. Ways to other pages are the reader’s alone.
    fn to_show(&self) -> Vec<Passage> {
        let (view, sketch) = self.below();
        let kept = self.app.visit().kept();
        if matches!(view, View::Kept | View::Print) && !kept.is_empty() {
            return kept.iter().filter_map(|one| self.kept(one)).collect();
        }
        let says = |block: &&Block| {
            !matches!(
                block,
                Block::Notice(_) | Block::Note(_) | Block::Strip(_) | Block::Instead(_) | Block::Screen(_)
            )
        };
        let blocks = sketch.blocks.iter().filter(says).map(Block::passage);
        let is_told = |offer: &&Offer| matches!(offer.message, Message::Choose(_));
        let choices = sketch.choices.iter().filter(is_told).map(|offer| &offer.label);
        std::iter::once(&sketch.title).chain(blocks).chain(choices).cloned().collect()
    }

    /// Words to say come first: whoever asks for this is likely to want to say them.
    fn first_to_show(&self, pairs: &[Pair]) -> usize {
        let (_, sketch) = self.below();
        let said = sketch.blocks.iter().find(|block| matches!(block, Block::Said(_)));
        let said = said.map(|block| &block.passage().text);
        let begins = |(own, _): &Pair| said.is_some_and(|said| said.starts_with(own.text.as_str()));
        pairs.iter().position(begins).unwrap_or_default()
    }
}
