//! The page of whoever leads: the time and the notes first, then what the room sees.
//!
//! It refuses to know what the room's page is.

use super::{Composer, Sketch};
use crate::page::Block;

impl Composer<'_> {
    /// The same page for whoever leads.
    pub(super) fn led(&self, mut sketch: Sketch) -> Sketch {
        let ui = self.ui();
        let (notes, seen): (Vec<Block>, Vec<Block>) =
            std::mem::take(&mut sketch.blocks).into_iter().partition(|block| matches!(block, Block::Note(_)));
        // What was kept is told where it stood among what the room sees.
        if let Some(running) = self.app.watch().running() {
            let minutes = usize::try_from(running.as_secs() / 60).unwrap_or_default();
            sketch.facts(ui.led_time(), std::iter::once(ui.led_running(minutes)));
        }
        sketch.blocks.extend(notes);
        if !seen.is_empty() {
            sketch.heading(ui.led_room());
        }
        let before = sketch.blocks.len();
        sketch.keeps_at = sketch.keeps_at.map(|at| at.saturating_add(before));
        sketch.blocks.extend(seen);
        sketch
    }
}
