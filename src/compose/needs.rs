//! What somebody needs, to see a page at all: larger, stronger contrast, the colours of their own terminal.
//!
//! It holds for the visit and is forgotten with it. It refuses to know how a size or a colour looks.

use super::{Composer, Sketch};
use crate::app::Message;
use crate::page::{Block, Role};
use crate::passage::Passage;
use crate::preferences::{Needs, Size, Theme};

impl Composer<'_> {
    /// The page of them. Whoever listens is told what there is for an ear: their own program sees to size and colour.
    pub(super) fn needs(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.needs_title());
        sketch.blocks.push(Block::Screen(ui.needs_how()));
        sketch.blocks.push(Block::Instead(ui.needs_lines()));
        let needs = self.app.visit().needs();
        let theme = |theme| Needs { theme: Some(theme), ..needs };
        let larger = Needs { size: Some(Size::Large), ..needs };
        self.need(&mut sketch, "larger", ui.needs_larger(), larger);
        self.need(&mut sketch, "contrast", ui.needs_contrast(), theme(Theme::Contrast));
        self.need(&mut sketch, "contrast-light", ui.needs_contrast_light(), theme(Theme::ContrastLight));
        self.need(&mut sketch, "own-colours", ui.needs_own_colours(), theme(Theme::Auto));
        if needs != Needs::default() {
            self.need(&mut sketch, "as-before", ui.needs_before(), Needs::default());
        }
        sketch
    }

    /// One of them, said to be chosen if it is.
    fn need(&self, sketch: &mut Sketch, id: &str, label: Passage, needs: Needs) {
        let chosen = needs == self.app.visit().needs();
        let label = if chosen { self.ui().needs_chosen(label.within()) } else { label };
        sketch.choice(id, label, Message::Need(needs));
        if let Some(offer) = sketch.choices.last_mut() {
            offer.role = Role::Screen;
        }
    }
}
