//! The page of the sheet in the guide: what would leave, seen before it leaves, and what can be done with it.

use super::{Bar, Entry, Kind};
use crate::app::{Message, Notice, View};
use crate::compose::{Composer, Sketch};
use crate::page::{Beside, Block, Offer, Role};
use crate::passage::Passage;
use shelf::language::Locale;

impl Composer<'_> {
    /// The sheet as it would be written, and the offer to keep a copy where that is permitted.
    pub(crate) fn sheet(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(self.sheet_title());
        if self.app.visit().kept().is_empty() {
            sketch.blocks.push(Block::Prose(self.empty_sheet()));
            self.lead_to_forms(&mut sketch);
            return sketch;
        }
        sketch.blocks.extend(self.sheet_blocks());
        let wrote = matches!(self.app.visit().notice(), Some(Notice::Wrote(_)));
        if let Some(file) = self.app.file().filter(|_| !wrote) {
            let label = ui.sheet_keep(file.display().to_string());
            sketch.choice("write", label, Message::WriteSheet);
        }
        if self.app.may_print() {
            sketch.choice("print", ui.offer_print_about(), Message::Open(View::Print));
        }
        sketch.choice("lines", ui.sheet_lines(), Message::Open(View::SheetLines));
        sketch.choice("language", ui.sheet_languages(), Message::Open(View::SheetLanguage));
        if self.app.policy().may_keep_a_copy {
            sketch.choice("form", ui.sheet_forms(), Message::Open(View::SheetFormat));
        }
        sketch.choices.extend(self.copy_offer());
        self.lead_to_forms(&mut sketch);
        self.lead_sheet_to_phone(&mut sketch);
        sketch
    }

    /// The offer to send the sheet to the clipboard, where that is permitted. It stays when it was taken: no other number
    /// changes, and a second copy does no harm.
    pub(crate) fn copy_offer(&self) -> Option<Offer> {
        self.app.policy().may_copy.then(|| Offer {
            id: "copy".to_owned(),
            label: self.ui().sheet_copy(),
            message: Message::CopySheet,
            role: Role::Screen,
            group: None,
            beside: Beside::default(),
        })
    }

    /// What is on the sheet, before it leaves.
    pub(crate) fn sheet_blocks(&self) -> Vec<Block> {
        let sheet = super::made::sheet_of(self);
        let mut blocks = Vec::new();
        blocks.extend(sheet.title.other.clone().map(Block::Prose));
        for part in &sheet.parts {
            blocks.extend(part.name.each().cloned().map(Block::Heading));
            blocks.extend(part.entries.iter().flat_map(|entry| self.entry_blocks(entry)));
        }
        blocks
    }

    pub(super) fn entry_blocks(&self, entry: &Entry) -> Vec<Block> {
        let mut blocks = Vec::new();
        for line in &entry.lines {
            if line.kind == Kind::Code {
                // On a screen squares have a page of their own.
                continue;
            }
            if let Kind::Bar(bar) = line.kind {
                blocks.extend([
                    Block::Screen(line.words.own.clone()),
                    Block::Row(bar_row(bar, line.words.own.locale)),
                ]);
                continue;
            }
            // What a line of a list says stands close under its name.
            let is_under = entry.lines.first().is_some_and(|first| first.kind == Kind::Item);
            let block: fn(Passage) -> Block = match line.kind {
                Kind::Prose if is_under => Block::Under,
                Kind::Item | Kind::Ask | Kind::Glass(_) => Block::Item,
                Kind::Said => Block::Said,
                Kind::Small => Block::Aside,
                Kind::Heading => Block::Heading,
                Kind::Prose
                | Kind::Short
                | Kind::Code
                | Kind::Write(_)
                | Kind::Card(_)
                | Kind::Poster
                | Kind::Bar(_)
                | Kind::Cut => Block::Prose,
            };
            blocks.extend(line.words.each().filter(|words| !words.text.is_empty()).cloned().map(block));
            if let Kind::Write(_) = line.kind {
                blocks.push(Block::Aside(self.ui().sheet_blank()));
            }
        }
        blocks
    }
}

/// How many columns a bar has on a page: fewer than the narrowest screen.
const BAR: u16 = 30;

/// A bar in signs, for whoever looks: the words before it say the same.
fn bar_row(bar: Bar, locale: Locale) -> Passage {
    Passage::plain(format!("|{}|", bar.signs(BAR)), locale)
}
