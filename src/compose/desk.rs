//! What whoever writes the guide can do on its pages: show what is closed, go from place to place, hide their strip.
//!
//! Only what the setting permits. What the strip says is not composed here: it is about pages, not for people.

use super::{Audience, Composer, Sketch};
use crate::app::{Desk, Message};
use crate::walk::Walk;

impl Composer<'_> {
    /// The choices of this place that are closed on this path, said to be so; only when an author asked for them.
    pub(super) fn closed_choices(&self, sketch: &mut Sketch, walk: &Walk) {
        let asked = self.app.desk().is_some_and(Desk::shows_closed);
        if self.audience != Audience::Author || !asked {
            return;
        }
        let (scenario, place, flags) = (walk.scenario(), walk.place(), walk.flags());
        for choice in scenario.choices(place).iter().filter(|choice| !choice.guard.opens(flags)) {
            let label = self.told(scenario, &scenario.choice_key(place, choice), None);
            let message = Message::ChooseAnyway(choice.id.clone());
            sketch.choice(choice.id.as_str(), self.ui().choice_closed(label.text), message);
        }
    }
}
