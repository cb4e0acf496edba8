//! The pages on which a person makes the sheet theirs: lines off and in order, a second language, what it is written as.

use super::{Entry, Paper, Part, Sheet, made};
use crate::app::{Arrange, LineId, Message, View};
use crate::compose::{Composer, Sketch};
use crate::passage::Passage;
use crate::preferences::Format;

impl Composer<'_> {
    /// Every line, under the name of its part: taking one leads to what can be done with it.
    pub(crate) fn sheet_lines(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.sheet_lines());
        sketch.prose(ui.sheet_lines_how());
        for part in &made::whole(self).parts {
            for (nth, entry) in part.entries.iter().enumerate() {
                let words = self.words_of_entry(part, entry);
                let off = self.app.visit().arrangement().is_off(&entry.id);
                let label = if off { ui.sheet_line_off(words.within()) } else { words };
                sketch.choice(entry.id.to_string(), label, Message::Open(View::SheetLine(entry.id.clone())));
                if let Some(offer) = sketch.choices.last_mut().filter(|_| nth == 0) {
                    offer.group = Some(part.name.own.clone());
                }
            }
        }
        sketch
    }

    /// One line: off or on again, further up or down, its part further up.
    pub(crate) fn sheet_line(&self, line: &LineId) -> Sketch {
        let ui = self.ui();
        let sheet = made::whole(self);
        let Some((part, entry)) = find(&sheet, line) else { return self.sheet_lines() };
        let mut sketch = self.blank(part.name.own.clone());
        sketch.prose(self.words_of_entry(part, entry));
        let arranged = |change| Message::Arrange(change);
        if self.app.visit().arrangement().is_off(line) {
            sketch.choice("put-back", ui.sheet_put_back(), arranged(Arrange::PutBack(line.clone())));
            return sketch;
        }
        sketch.choice("take-off", ui.sheet_take_off(), arranged(Arrange::TakeOff(line.clone())));
        let lines: Vec<LineId> = part.entries.iter().map(|entry| entry.id.clone()).collect();
        if let Some(order) = moved(&lines, line, true) {
            sketch.choice("up", ui.sheet_up(), arranged(Arrange::InOrder(order)));
        }
        if let Some(order) = moved(&lines, line, false) {
            sketch.choice("down", ui.sheet_down(), arranged(Arrange::InOrder(order)));
        }
        let parts: Vec<LineId> = sheet.parts.iter().map(|part| part.id.clone()).collect();
        if let Some(order) = moved(&parts, &part.id, true) {
            let label = ui.sheet_part_up(part.name.own.within());
            sketch.choice("part-up", label, arranged(Arrange::InOrder(order)));
        }
        sketch
    }

    /// Which language the sheet is in beside the reader's.
    pub(crate) fn sheet_language(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.sheet_languages());
        sketch.prose(ui.sheet_languages_why());
        let own = ui.language_name().within();
        for locale in self.locales().into_iter().filter(|locale| *locale != self.locale()) {
            let other = self.ui_in(locale).language_name().within();
            let label = ui.sheet_both(other, own.clone());
            sketch.choice(locale.tag(), label, Message::Arrange(Arrange::InTwo(Some(locale))));
        }
        sketch.choice("one", ui.sheet_one(own), Message::Arrange(Arrange::InTwo(None)));
        sketch
    }

    /// What a copy of the sheet is written as, and how it looks there.
    pub(crate) fn sheet_format(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.sheet_forms());
        let look = self.app.visit().arrangement().look();
        for format in Format::ALL {
            let name = match format {
                Format::Text => ui.form_text(),
                Format::Markdown => ui.form_markdown(),
                Format::Html => ui.form_html(),
                #[cfg(feature = "paper")]
                Format::Pdf => ui.form_pdf(),
            };
            let label = if self.app.format() == *format { ui.sheet_chosen(name.within()) } else { name };
            sketch.choice(format.ending(), label, Message::Arrange(Arrange::As(*format)));
        }
        let label = if look.large { ui.sheet_plain_print() } else { ui.sheet_large_print() };
        sketch.choice("large", label, Message::Arrange(Arrange::Large(!look.large)));
        let (label, paper) = match look.paper {
            Paper::A4 => (ui.sheet_paper_letter(), Paper::Letter),
            Paper::Letter | Paper::A5 => (ui.sheet_paper_a4(), Paper::A4),
        };
        sketch.choice("paper", label, Message::Arrange(Arrange::On(paper)));
        sketch.choice("sheet", self.see_sheet(), Message::Open(View::Sheet));
        sketch
    }

    /// What an entry says first; room to write is told by its label, or by the name of its part.
    fn words_of_entry(&self, part: &Part, entry: &Entry) -> Passage {
        let words = entry.lines.iter().map(|line| &line.words.own).find(|words| !words.text.is_empty());
        words.cloned().unwrap_or_else(|| self.ui().sheet_room(part.name.own.within()))
    }
}

fn find<'s>(sheet: &'s Sheet, line: &LineId) -> Option<(&'s Part, &'s Entry)> {
    sheet.parts.iter().find_map(|part| {
        let entry = part.entries.iter().find(|entry| entry.id == *line)?;
        Some((part, entry))
    })
}

/// These in a new order, in which `one` has changed places with the one before it, or after it; none at the end.
fn moved(lines: &[LineId], one: &LineId, up: bool) -> Option<Vec<LineId>> {
    let at = lines.iter().position(|line| line == one)?;
    let other = if up { at.checked_sub(1)? } else { at + 1 };
    let mut lines = lines.to_vec();
    if other >= lines.len() {
        return None;
    }
    lines.swap(at, other);
    Some(lines)
}
