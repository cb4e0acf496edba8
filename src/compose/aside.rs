//! The pages that stand beside another one: its words, its rights, help, what was kept, everything that can be done.

use std::time::Duration;

use super::{Composer, Sketch};
use crate::app::{Kept, Message, Public, View};
use crate::page::{Block, Offer, Role, Standing};
use crate::passage::Passage;
use shelf::content::{Citation, Date, Entry, Id, Place};
use shelf::language::Locale;
use shelf::phrases::{Key, Phrases};

/// How many of the shelf's allies, from the first, can help anybody.
const FOR_ANYBODY: usize = 4;

impl Composer<'_> {
    /// The words of the page below, explained.
    pub(super) fn words(&self) -> Sketch {
        let mut sketch = self.blank(self.ui().words_title());
        for term in self.leading().below().1.terms() {
            sketch.heading(self.entry(Entry::Term, &term, None));
            sketch.prose(self.entry(Entry::Term, &term, Some("means")));
        }
        sketch
    }

    /// The rights of the page below, with their sources.
    pub(super) fn rights(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.rights_title());
        for right in self.below().1.rights.iter().filter_map(|id| self.app.shelf().right(id)) {
            let name = self.entry(Entry::Right, &right.id, None);
            sketch.heading(name.clone());
            sketch.prose(self.entry(Entry::Right, &right.id, Some("means")));
            for citation in &right.sources {
                sketch.blocks.push(Block::Aside(self.cite(citation)));
            }
            let message = Message::Open(View::Right(right.id.clone()));
            sketch.choice(right.id.as_str(), ui.right_more(name.within()), message);
        }
        self.point_to_rules(&mut sketch);
        sketch
    }

    /// One right: what it means and does not mean, what to say, what staff should do, where it comes from.
    pub(super) fn right(&self, id: &Id) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(self.entry(Entry::Right, id, None));
        let Some(right) = self.app.shelf().right(id) else { return sketch };
        let part = |attribute| self.entry(Entry::Right, id, Some(attribute));
        sketch.prose(part("means"));
        sketch.heading(ui.right_example());
        sketch.prose(part("example"));
        sketch.heading(ui.right_not());
        sketch.prose(part("not"));
        sketch.heading(ui.right_say());
        sketch.blocks.push(Block::Said(part("say")));
        sketch.heading(ui.right_staff());
        sketch.prose(part("staff"));
        sketch.heading(ui.after_helps());
        for ally in &right.helps {
            sketch.item(self.entry(Entry::Ally, ally, None));
        }
        sketch.heading(ui.right_sources());
        sketch.blocks.extend(self.sources(&right.sources));
        sketch.public = sources_named(&right.sources);
        self.checked(&mut sketch, &Entry::Right.key(id));
        sketch.allies.clone_from(&right.helps);
        let scenarios = self.app.shelf().library.count_about(id);
        if scenarios > 0 {
            let message = Message::Open(View::WithRight(id.clone()));
            sketch.choice("scenarios", ui.right_scenarios(scenarios), message);
        }
        self.rules_about(&mut sketch, id);
        for form in self.app.shelf().library.forms.iter().filter(|form| form.rights.contains(id)) {
            self.lead_to_form(&mut sketch, &form.id);
        }
        self.lead_to_phone(&mut sketch);
        let kept = Kept::Right(id.clone());
        if !self.app.visit().kept().contains(&kept) {
            sketch.choice("keep", self.keep_right_label(), Message::Keep(vec![kept]));
        }
        sketch
    }

    /// What a text rests on: title and place, publisher and year, address, the day each source was read.
    pub(crate) fn sources(&self, citations: &[Citation]) -> Vec<Block> {
        let ui = self.ui();
        let mut blocks = Vec::new();
        for (nth, citation) in citations.iter().enumerate() {
            blocks.push(Block::Item(self.cite(citation)));
            // Several places in one source: its particulars stand under the last of them.
            let again = citations.iter().skip(nth + 1).any(|later| later.source == citation.source);
            let Some(source) = self.app.shelf().source(&citation.source).filter(|_| !again) else {
                continue;
            };
            let publisher = self.entry(Entry::Source, &source.id, Some("publisher"));
            blocks.push(Block::Aside(ui.source_published(publisher.within(), source.year.to_string())));
            // An address is nobody's language: it runs from left to right on every page.
            blocks.push(Block::Aside(Passage::plain(source.url.as_str(), Locale::En)));
            blocks.push(Block::Aside(ui.source_checked(self.date(source.checked).within())));
        }
        blocks
    }

    /// What the text of this key rests on, when it was held against that, and that it may be out of date.
    pub(super) fn rests_on(&self, sketch: &mut Sketch, key: &str) {
        let ui = self.ui();
        let Some(basis) = self.app.shelf().basis(key) else { return };
        sketch.heading(ui.right_sources());
        if basis.own {
            sketch.prose(ui.basis_own());
        }
        sketch.blocks.extend(basis.sources.iter().map(|citation| Block::Item(self.cite(citation))));
        self.checked(sketch, key);
    }

    /// The day on which the text of this key was held against its sources, and that it may be out of date.
    fn checked(&self, sketch: &mut Sketch, key: &str) {
        let Some(basis) = self.app.shelf().basis(key) else { return };
        sketch.blocks.push(Block::Aside(self.ui().basis_checked(self.date(basis.checked).within())));
        sketch.blocks.extend(self.age(basis.review_by));
    }

    /// A source and the place in it.
    pub(crate) fn cite(&self, citation: &Citation) -> Passage {
        let title = self.entry(Entry::Source, &citation.source, None);
        let Some(at) = &citation.at else { return title };
        let message = Entry::Source.key(&citation.source);
        let key = Key { phrases: Phrases::Library(Entry::Source), message: &message, attribute: Some("at") };
        let at = self.books.say(self.locale, key, &[("at", at.as_str().into())]);
        self.ui().source_at(at.within(), title.within())
    }

    /// A day, as the language writes it.
    pub(crate) fn date(&self, date: Date) -> Passage {
        let ui = self.ui();
        ui.date(u16::from(date.day), ui.month(date.month).within(), date.year.to_string())
    }

    pub(super) fn help(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.help_title());
        sketch.blocks.push(Block::Danger(ui.help_danger()));
        let hub = self.hub();
        if !hub.is_empty() {
            sketch.heading(ui.hub_title());
            sketch.blocks.extend(hub);
        }
        self.help_there(&mut sketch);
        let here = self.below().1.allies;
        if !here.is_empty() {
            sketch.heading(ui.help_here());
            self.introduce(&mut sketch, here.iter());
        }
        let allies = self.app.shelf().library.allies.iter().take(FOR_ANYBODY);
        let always: Vec<&Id> = allies.filter(|id| !here.contains(id)).collect();
        let apart = !here.is_empty() || self.app.hub().is_some() || self.app.country().is_some();
        if apart && !always.is_empty() {
            sketch.heading(ui.help_always());
        }
        self.introduce(&mut sketch, always.into_iter());
        if self.app.hub().is_none() {
            sketch.prose(ui.help_local());
        }
        sketch.prose(ui.help_exit());
        sketch.blocks.push(Block::Aside(ui.help_advice()));
        sketch.blocks.push(Block::Aside(ui.help_review()));
        sketch.public = self.numbers_to_call();
        self.lead_to_phone(&mut sketch);
        sketch
    }

    fn introduce<'i>(&self, sketch: &mut Sketch, allies: impl Iterator<Item = &'i Id>) {
        for ally in allies {
            sketch.item(self.entry(Entry::Ally, ally, None));
            sketch.prose(self.entry(Entry::Ally, ally, Some("does")));
        }
    }

    pub(super) fn kept_page(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.kept_title());
        let kept = self.app.visit().kept();
        if kept.is_empty() {
            sketch.prose(self.nothing_kept());
            return sketch;
        }
        sketch.prose(ui.kept_forgets());
        sketch.choice("sheet", self.see_sheet(), Message::Open(View::Sheet));
        let copy = sketch.choices.len();
        self.parted(&mut sketch, kept.iter().enumerate(), |sketch, (nth, one)| {
            if let Some(words) = self.kept(one) {
                sketch.choice(
                    format!("take-off-{nth}"),
                    ui.kept_take_off(words.within()),
                    Message::LetGo(one.clone()),
                );
            }
        });
        sketch.choices.splice(copy..copy, self.copy_offer());
        sketch
    }

    /// Everything that can be done on the page below.
    pub(super) fn keys(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.keys_title());
        let (view, below) = self.below();
        sketch.blocks.extend([Block::Screen(ui.keys_how()), Block::Instead(ui.keys_how_lines())]);
        for offer in self.standing(&view, &below) {
            let Role::Standing(standing) = offer.role else { continue };
            let leaves = standing == Standing::QuickExit && self.is_elsewhere();
            let label = if leaves { ui.seat_leave_about() } else { (standing.row().about)(&ui, self.app) };
            if standing == Standing::Again {
                // The page below is read again by going back to it.
                let (message, role) = (Message::Back, Role::InLines(standing));
                sketch.choices.push(Offer { label, message, role, ..offer });
            } else if standing != Standing::Keys {
                sketch.choices.push(Offer { label, role: Role::Listed(standing), ..offer });
            }
        }
        sketch.choices.push(self.card_offer());
        if self.app.policy().may_leave {
            let label = if self.is_elsewhere() { ui.seat_end_workshop() } else { ui.leave_guide() };
            sketch.choice("leave", label, Message::Leave);
        }
        sketch.rights = below.rights;
        sketch.allies = below.allies;
        sketch
    }

    pub(super) fn jump(&self) -> Sketch {
        let mut sketch = self.blank(self.ui().jump_title());
        let Some(walk) = self.app.visit().walk() else { return sketch };
        let scenario = walk.scenario();
        self.belongs_to(&mut sketch, scenario);
        // An ending is what follows: a room that has not come there is not told its name.
        let hides = self.app.policy().consequences_wait;
        self.parted(&mut sketch, scenario.places(), |sketch, place| {
            let label = match place {
                Place::Outcome(nth) if hides => self.ui().jump_ending(nth.saturating_add(1)),
                Place::Step(_) | Place::Outcome(_) => {
                    self.told(scenario, &scenario.place_key(place), Some("title"))
                }
            };
            let id = scenario.place_id(place).map_or_else(String::new, ToString::to_string);
            sketch.choice(id, label, Message::Jump(place));
        });
        sketch
    }

    /// Whoever looks sees the seconds go; whoever listens is told once how long it waits.
    pub(super) fn warning(&self, forget_after: Duration, still: Duration) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.warning_title());
        sketch.blocks.push(Block::Screen(ui.warning_prose(still.as_secs())));
        sketch.blocks.push(Block::Instead(ui.warning_prose(forget_after.as_secs())));
        sketch.anything = Some(Message::StillHere);
        sketch.choice("here", ui.warning_here(), Message::StillHere);
        sketch.choice("start", ui.warning_start(), Message::QuickExit);
        sketch
    }

    /// The last page: nothing can be done on it.
    pub(super) fn goodbye(&self, quick: bool) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.goodbye_title());
        sketch.prose(if quick { ui.goodbye_lines() } else { ui.goodbye_prose() });
        if self.app.unclosed().is_some() {
            sketch.prose(ui.goodbye_unclosed());
        }
        sketch
    }
}

/// The addresses of what a text rests on, each once.
pub(crate) fn sources_named(citations: &[Citation]) -> Vec<Public> {
    let mut named: Vec<Public> = Vec::new();
    for citation in citations {
        let source = Public::Source(citation.source.clone());
        if !named.contains(&source) {
            named.push(source);
        }
    }
    named
}
