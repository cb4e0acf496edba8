//! What stands on the sheet, in one language: every part and line that the visit gives, in the order of the guide.
//!
//! The guide fills in words, never facts: what happened, who comes along and what was answered are left to be written by
//! hand. It refuses to know what the person took off, and the second language.

use super::Kind;
use crate::app::{Kept, LineId, Public};
use crate::compose::Composer;
use crate::page::Block;
use crate::passage::Passage;
use shelf::content::{Citation, Entry as Kin, Id};
use shelf::language::Locale;

/// A part of the sheet in one language.
pub(super) struct Draft {
    pub id: LineId,
    pub name: Passage,
    pub entries: Vec<(LineId, Vec<(Kind, Passage)>)>,
}

/// The parts of the sheet in one language.
pub(super) struct Drafts<'c> {
    composer: &'c Composer<'c>,
    parts: Vec<Draft>,
}

impl<'c> Drafts<'c> {
    /// All of them, but for those in which nothing stands.
    pub(super) fn of(composer: &'c Composer<'c>) -> Vec<Draft> {
        let mut drafts = Self { composer, parts: Vec::new() };
        let kept = composer.app.visit().kept();
        let rights: Vec<&Id> =
            kept.iter().filter_map(|one| if let Kept::Right(id) = one { Some(id) } else { None }).collect();
        drafts.situation(kept);
        drafts.rights(&rights);
        drafts.rules(&rights);
        drafts.words(kept);
        drafts.company();
        drafts.helpers(kept, &rights);
        drafts.sources(&rights);
        drafts.answer();
        drafts.about();
        drafts.parts.retain(|part| !part.entries.is_empty());
        drafts.parts
    }

    fn part(&mut self, id: &str, name: Passage) {
        self.parts.push(Draft { id: LineId::new(format!("part/{id}")), name, entries: Vec::new() });
    }

    /// One more entry of the last part, unless it says nothing or stands there already.
    fn entry(&mut self, id: impl Into<String>, lines: Vec<(Kind, Passage)>) {
        let id = LineId::new(id);
        if let Some(part) = self.parts.last_mut().filter(|_| !lines.is_empty())
            && !part.entries.iter().any(|(known, _)| *known == id)
        {
            part.entries.push((id, lines));
        }
    }

    fn blank(&mut self, id: &str, label: Option<Passage>, rows: u8) {
        let words = label.unwrap_or_else(|| Passage::plain("", self.composer.locale()));
        self.entry(id, vec![(Kind::Write(rows), words)]);
    }

    /// What the person answered about themselves, if they kept it; what they would rather not say is left out.
    fn situation(&mut self, kept: &[Kept]) {
        let ui = self.composer.ui();
        self.part("situation", ui.sheet_situation());
        let visit = self.composer.app.visit();
        for scenario in
            kept.iter().filter_map(|one| if let Kept::Answers(id) = one { Some(id) } else { None })
        {
            let Some(walk) = visit.walk_in(scenario) else { continue };
            for (nth, turn) in walk.path().iter().enumerate() {
                if walk.taken(turn).is_some_and(|choice| !choice.quiet) {
                    let words = self.composer.turn(walk, turn);
                    self.entry(format!("answer/{scenario}/{nth}"), vec![(Kind::Item, words)]);
                }
            }
        }
        self.part("want", ui.sheet_want());
        self.blank("want", None, 2);
    }

    fn rights(&mut self, rights: &[&Id]) {
        let ui = self.composer.ui();
        self.part("rights", ui.sheet_rights());
        for id in rights {
            let name = self.composer.entry(Kin::Right, id, None);
            let means = self.composer.entry(Kin::Right, id, Some("means"));
            self.entry(format!("right/{id}"), vec![(Kind::Item, name), (Kind::Small, means)]);
        }
        self.part("staff", ui.right_staff());
        for id in rights {
            let does = self.composer.entry(Kin::Right, id, Some("staff"));
            self.entry(format!("staff/{id}"), vec![(Kind::Item, does)]);
        }
    }

    fn rules(&mut self, rights: &[&Id]) {
        for (country, claim) in self.composer.sheet_claims(rights) {
            let id = format!("rules/{}", country.id);
            if self.parts.last().is_none_or(|part| part.id != LineId::new(format!("part/{id}"))) {
                self.part(&id, self.composer.sheet_rules_title(country));
            }
            let blocks = self.composer.sheet_claim(country, claim);
            self.entry(format!("rule/{}/{}", country.id, claim.id), lines_of(blocks));
        }
    }

    /// Questions, words to say, next steps, as they were kept.
    fn words(&mut self, kept: &[Kept]) {
        let ui = self.composer.ui();
        self.part("questions", ui.sheet_questions());
        self.kept(kept, Kind::Ask, |one| matches!(one, Kept::Ask(..)));
        self.part("words", ui.sheet_words());
        self.kept(kept, Kind::Said, |one| matches!(one, Kept::Say(..) | Kept::ProblemSay(..)));
        self.part("next", ui.sheet_next());
        self.kept(kept, Kind::Item, |one| matches!(one, Kept::Next(..)));
    }

    fn kept(&mut self, kept: &[Kept], kind: Kind, wanted: impl Fn(&Kept) -> bool) {
        for one in kept.iter().filter(|one| wanted(one)) {
            if let Some(words) = self.composer.kept(one) {
                self.entry(name(one), vec![(kind, words)]);
            }
        }
    }

    fn company(&mut self) {
        self.part("with", self.composer.ui().sheet_with());
        self.blank("with", None, 1);
    }

    /// The hub and its people, the numbers of the country, then whoever was kept; else who can help with these rights.
    fn helpers(&mut self, kept: &[Kept], rights: &[&Id]) {
        let ui = self.composer.ui();
        self.part("hub", ui.hub_title());
        self.blocks("hub", self.composer.hub());
        self.part("helps", ui.sheet_helps());
        self.blocks("number", self.composer.sheet_numbers());
        self.kept(kept, Kind::Item, |one| matches!(one, Kept::Ally(_)));
        if kept.iter().any(|one| matches!(one, Kept::Ally(_))) {
            return;
        }
        let catalogue = self.composer.app.shelf();
        for ally in rights.iter().filter_map(|id| catalogue.right(id)).flat_map(|right| &right.helps) {
            let words = self.composer.entry(Kin::Ally, ally, None);
            self.entry(format!("ally/{ally}"), vec![(Kind::Item, words)]);
        }
    }

    /// Blocks of a page as entries: one for each line of a list, with what follows it.
    fn blocks(&mut self, id: &str, blocks: Vec<Block>) {
        let mut open: Vec<Block> = Vec::new();
        let mut nth = 0;
        for block in blocks {
            if matches!(block, Block::Item(_)) && !open.is_empty() {
                self.called(format!("{id}/{nth}"), std::mem::take(&mut open));
            }
            nth += usize::from(matches!(block, Block::Item(_)));
            open.push(block);
        }
        self.called(format!("{id}/{nth}"), open);
    }

    /// An entry with the square of the number in it, if there is one.
    fn called(&mut self, id: String, blocks: Vec<Block>) {
        let mut lines = lines_of(blocks);
        // A number of the country is a line of its own: within another text its digits could be part of a longer number.
        let stands = |public: &Public| {
            let Some((number, _)) = self.composer.public_name(public) else { return false };
            lines.iter().any(|(_, words)| match public {
                Public::Contact(_) => words.text.contains(&number.text),
                Public::Source(_) | Public::Rules(_) | Public::Line(_) => words.text == number.text,
            })
        };
        let public = self.composer.numbers_to_call().into_iter().find(stands);
        lines.extend(public.and_then(|public| self.square(&public)));
        self.entry(id, lines);
    }

    /// What a phone reads instead of its words.
    fn square(&self, public: &Public) -> Option<(Kind, Passage)> {
        let address = self.composer.app.address_of(public)?;
        Some((Kind::Code, Passage::plain(address, Locale::En)))
    }

    fn sources(&mut self, rights: &[&Id]) {
        self.part("sources", self.composer.ui().sheet_sources());
        let catalogue = self.composer.app.shelf();
        let mut shown: Vec<&Id> = Vec::new();
        for citation in rights.iter().filter_map(|id| catalogue.right(id)).flat_map(|right| &right.sources) {
            let Citation { source, at } = citation;
            let at = at.as_deref().unwrap_or_default();
            let mut lines = vec![(Kind::Item, self.composer.cite(citation))];
            if let Some(source) = catalogue.source(source) {
                let checked = self.composer.date(source.checked).within();
                lines.push((Kind::Small, self.composer.ui().source_checked(checked)));
            }
            // One address is enough for all places in the same text.
            if !shown.contains(&source) {
                shown.push(source);
                let address = self.square(&Public::Source(source.clone()));
                lines.extend(address.iter().map(|(_, address)| (Kind::Small, address.clone())));
                lines.extend(address);
            }
            self.entry(format!("source/{source}/{at}"), lines);
        }
    }

    /// Room for what was said: the answer, by whom, by when.
    fn answer(&mut self) {
        let ui = self.composer.ui();
        self.part("answer", ui.sheet_answer());
        self.blank("answer", None, 2);
        self.blank("by-whom", Some(ui.sheet_by_whom()), 1);
        self.blank("by-when", Some(ui.sheet_by_when()), 1);
    }

    fn about(&mut self) {
        let ui = self.composer.ui();
        self.part("about", ui.sheet_about());
        if let Some(today) = self.composer.app.today() {
            let date = ui.sheet_date(self.composer.date(today).within());
            self.entry("date", vec![(Kind::Prose, date)]);
        }
        self.entry("guide", vec![(Kind::Prose, ui.app_name())]);
        self.entry("advice", vec![(Kind::Prose, ui.sheet_advice())]);
    }
}

fn lines_of(blocks: Vec<Block>) -> Vec<(Kind, Passage)> {
    let lines = |block: Block| {
        let mut lines = vec![(kind(&block), block.passage().clone())];
        if let Block::Facts { values, .. } = block {
            lines.extend(values.into_iter().map(|value| (Kind::Item, value)));
        }
        lines
    };
    blocks.into_iter().flat_map(lines).collect()
}

const fn kind(block: &Block) -> Kind {
    match block {
        Block::Item(_) => Kind::Item,
        Block::Said(_) => Kind::Said,
        Block::Aside(_) => Kind::Small,
        Block::Notice(_)
        | Block::Shown(_)
        | Block::Heading(_)
        | Block::Danger(_)
        | Block::Facts { .. }
        | Block::Prose(_)
        | Block::Under(_)
        | Block::Note(_)
        | Block::Strip(_)
        | Block::Instead(_)
        | Block::Screen(_)
        | Block::Row(_)
        | Block::Code(_) => Kind::Prose,
    }
}

/// The name of a kept thing.
fn name(kept: &Kept) -> String {
    match kept {
        Kept::Right(id) => format!("right/{id}"),
        Kept::Ally(id) => format!("ally/{id}"),
        Kept::Answers(scenario) => format!("answers/{scenario}"),
        Kept::ProblemSay(problem, id) => format!("problem-say/{problem}/{id}"),
        Kept::Rule(country, claim) => format!("rule/{country}/{claim}"),
        Kept::Say(scenario, id) => format!("say/{scenario}/{id}"),
        Kept::Ask(scenario, id) => format!("ask/{scenario}/{id}"),
        Kept::Next(scenario, id) => format!("next/{scenario}/{id}"),
    }
}
