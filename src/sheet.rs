//! The sheet: what was kept, to take to the meeting. One set of blocks becomes a page and plain text.

use crate::app::{App, Kept, Message, Notice};
use crate::compose::{Composer, Sketch};
use crate::page::{Block, Offer, Role};
use crate::passage::Passage;
use crate::phrasebook::Phrasebooks;
use shelf::content::{Entry, Id};

/// The sheet as plain text, in logical order, to be read on paper or in any program.
pub fn text(app: &App, books: &Phrasebooks) -> String {
    let composer = Composer::for_person(app, books);
    let ui = composer.ui();
    let mut text = format!("{}\n{}\n", ui.app_name().spoken(), ui.sheet_title().spoken());
    for block in composer.sheet_blocks() {
        let words = block.passage().spoken();
        match block {
            Block::Heading(_) => text.extend(["\n", &words, "\n\n"]),
            Block::Item(_) | Block::Said(_) => text.extend(["- ", &words, "\n"]),
            Block::Aside(_) => text.extend(["  ", &words, "\n"]),
            Block::Notice(_)
            | Block::Prose(_)
            | Block::Note(_)
            | Block::Instead(_)
            | Block::Screen(_)
            | Block::Strip(_) => {
                text.extend([&words, "\n"]);
            }
        }
    }
    text
}

impl Composer<'_> {
    /// The page of the sheet: the same blocks, and the offer to keep a copy where that is permitted.
    pub(crate) fn sheet(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.sheet_title());
        if self.app.visit().kept().is_empty() {
            sketch.blocks.push(Block::Prose(ui.sheet_nothing()));
            self.lead_to_forms(&mut sketch);
            return sketch;
        }
        sketch.blocks = self.sheet_blocks();
        let wrote = matches!(self.app.visit().notice(), Some(Notice::Wrote(_)));
        if let Some(file) = self.app.file().filter(|_| !wrote) {
            let label = ui.sheet_keep(file.display().to_string());
            sketch.choice("write", label, Message::WriteSheet);
        }
        sketch.choices.extend(self.copy_offer());
        self.lead_to_forms(&mut sketch);
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
        })
    }

    fn sheet_blocks(&self) -> Vec<Block> {
        let ui = self.ui();
        let mut blocks = Vec::new();
        let kept = self.app.visit().kept();
        let rights: Vec<&Id> =
            kept.iter().filter_map(|one| if let Kept::Right(id) = one { Some(id) } else { None }).collect();
        let mut part = |name: Passage, lines: Vec<Block>| {
            if !lines.is_empty() {
                blocks.push(Block::Heading(name));
                blocks.extend(lines);
            }
        };
        part(ui.sheet_situation(), self.situation());
        part(ui.sheet_rights(), self.sheet_rights(&rights));
        if let Some(title) = self.sheet_rules_title() {
            part(title, self.sheet_rules(&rights));
        }
        part(ui.sheet_questions(), self.kept_as(|one| matches!(one, Kept::Ask(..)), Block::Item));
        part(
            ui.sheet_words(),
            self.kept_as(|one| matches!(one, Kept::Say(..) | Kept::ProblemSay(..)), Block::Said),
        );
        part(ui.sheet_next(), self.kept_as(|one| matches!(one, Kept::Next(..)), Block::Item));
        part(ui.hub_title(), self.hub());
        let mut helps = self.sheet_lines();
        helps.extend(self.sheet_allies(&rights));
        part(ui.sheet_helps(), helps);
        part(ui.sheet_sources(), self.sheet_sources(&rights));
        blocks.push(Block::Heading(
            self.app
                .today()
                .map_or_else(|| ui.sheet_title(), |today| ui.sheet_date(self.date(today).within())),
        ));
        blocks.push(Block::Prose(ui.sheet_advice()));
        blocks
    }

    fn kept_as(&self, wanted: impl Fn(&Kept) -> bool, block: impl Fn(Passage) -> Block) -> Vec<Block> {
        let kept = self.app.visit().kept().iter().filter(|one| wanted(one));
        kept.filter_map(|one| self.kept(one)).map(block).collect()
    }

    /// What the person answered about themselves, if they kept it; what they would rather not say is left out.
    fn situation(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for kept in self.app.visit().kept() {
            let Kept::Answers(scenario) = kept else { continue };
            let Some(walk) = self.app.visit().walk_in(scenario) else { continue };
            let said = walk.path().iter().filter(|turn| walk.taken(turn).is_some_and(|choice| !choice.quiet));
            blocks.extend(said.map(|turn| Block::Item(self.turn(walk, turn))));
        }
        blocks
    }

    fn sheet_rights(&self, rights: &[&Id]) -> Vec<Block> {
        let mut blocks = Vec::new();
        for id in rights {
            blocks.push(Block::Item(self.entry(Entry::Right, id, None)));
            blocks.push(Block::Aside(self.entry(Entry::Right, id, Some("means"))));
        }
        blocks
    }

    /// Who was kept; else who can help with the rights that were kept.
    fn sheet_allies(&self, rights: &[&Id]) -> Vec<Block> {
        let kept = self.kept_as(|one| matches!(one, Kept::Ally(_)), Block::Item);
        if !kept.is_empty() {
            return kept;
        }
        let mut allies: Vec<&Id> = Vec::new();
        for ally in
            rights.iter().filter_map(|id| self.app.catalogue().right(id)).flat_map(|right| &right.helps)
        {
            if !allies.contains(&ally) {
                allies.push(ally);
            }
        }
        allies.into_iter().map(|id| Block::Item(self.entry(Entry::Ally, id, None))).collect()
    }

    fn sheet_sources(&self, rights: &[&Id]) -> Vec<Block> {
        let mut blocks = Vec::new();
        for right in rights.iter().filter_map(|id| self.app.catalogue().right(id)) {
            for citation in &right.sources {
                let block = Block::Item(self.cite(citation));
                if !blocks.contains(&block) {
                    blocks.push(block);
                }
            }
        }
        blocks
    }
}
