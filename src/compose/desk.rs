//! What whoever writes the guide can do on its pages: show what is closed, go from place to place, hide their strip.
//!
//! Only what the setting permits. What the strip says is not composed here: it is about pages, not for people.

use super::{Audience, Composer, Sketch};
use crate::app::{Desk, Message, Tool, View};
use crate::passage::Passage;
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

    pub(super) fn has_tool(&self, tool: Tool, view: &View) -> bool {
        if self.app.desk().is_none() {
            return false;
        }
        match tool {
            Tool::Strip => true,
            Tool::Before | Tool::After => *view == View::Walk && self.app.neighbour(tool).is_some(),
            Tool::Closed => {
                let has_closed = |walk: &Walk| {
                    walk.scenario()
                        .choices(walk.place())
                        .iter()
                        .any(|choice| !choice.guard.opens(walk.flags()))
                };
                let walk = self.app.visit().walk().filter(|walk| walk.hearing().is_none());
                *view == View::Walk && walk.is_some_and(has_closed)
            }
        }
    }

    pub(super) fn tool(&self, tool: Tool) -> Passage {
        let ui = self.ui();
        match tool {
            Tool::Strip if self.shows(tool) => ui.offer_strip_hide(),
            Tool::Strip => ui.offer_strip_show(),
            Tool::Closed if self.shows(tool) => ui.offer_closed_hide(),
            Tool::Closed => ui.offer_closed_show(),
            Tool::Before => ui.offer_place_before(),
            Tool::After => ui.offer_place_after(),
        }
    }

    /// What a tool does, as a sentence.
    pub(super) fn tool_explained(&self, tool: Tool) -> Passage {
        let ui = self.ui();
        match tool {
            Tool::Strip if self.shows(tool) => ui.offer_strip_hide_about(),
            Tool::Strip => ui.offer_strip_show_about(),
            Tool::Closed if self.shows(tool) => ui.offer_closed_hide_about(),
            Tool::Closed => ui.offer_closed_show_about(),
            Tool::Before => ui.offer_place_before_about(),
            Tool::After => ui.offer_place_after_about(),
        }
    }

    fn shows(&self, tool: Tool) -> bool {
        self.app.desk().is_some_and(|desk| match tool {
            Tool::Strip => desk.shows_strip(),
            Tool::Closed => desk.shows_closed(),
            Tool::Before | Tool::After => false,
        })
    }
}
