//! The pages of a lesson: what it says, a question to think about, what the page gives.
//!
//! Nobody answers the question on the page; it asks for no message.

use super::{Composer, Sketch};
use crate::app::Message;
use crate::page::Block;
use crate::walk::Walk;

impl Composer<'_> {
    /// A page of a lesson; its last one is an outcome.
    pub(super) fn lesson_page(&self, walk: &Walk) -> Sketch {
        let (ui, scenario) = (self.ui(), walk.scenario());
        let key = scenario.place_key(walk.place());
        let mut sketch = self.blank(self.told(scenario, &key, Some("title")));
        self.tell(&mut sketch, scenario, &key, None);
        // In a room the question belongs to everybody.
        let together = self.app.policy().consequences_wait;
        sketch.heading(if together { ui.lesson_question_group() } else { ui.lesson_question() });
        sketch.blocks.push(Block::Said(self.told(scenario, &key, Some("question"))));
        for way_on in walk.choices() {
            sketch.choice(way_on.id.as_str(), ui.go_on(), Message::Choose(way_on.id.clone()));
        }
        if let Some(gives) = scenario.gives(walk.place()) {
            self.give(&mut sketch, scenario, gives, walk.flags());
        }
        sketch
    }
}
