//! What a pack says, in pages that can be read at once: the answers to one question, and what it says about a right.
//!
//! The page of a right tells a few claims; the rest is one choice away. Which pack is told, and in which language, is
//! not decided here.

use super::{Composer, Sketch};
use crate::app::{Kept, Message, View};
use crate::page::Block;
use crate::passage::Passage;
use crate::phrasebook::Ui;
use shelf::content::country::Question;
use shelf::content::{Claim, ClaimKind, Country, Date, Entry, Id};

/// How many claims the page of a right tells by itself.
pub(super) const FIRST: usize = 3;

impl Composer<'_> {
    /// The questions that the pack answers, each a page of its own.
    pub(super) fn questions(&self, sketch: &mut Sketch, country: &Country) {
        for question in
            Question::ALL.into_iter().filter(|question| country.answers(*question).next().is_some())
        {
            let message = Message::Open(View::Question(question));
            sketch.choice(question.name(), asked(question, &self.ui()), message);
        }
    }

    /// A question, as it is asked.
    pub(crate) fn asked(&self, question: Question) -> Passage {
        asked(question, &self.ui())
    }

    /// What the pack answers to one question; what each claim rests on stands on the page of its right.
    pub(super) fn question_page(&self, question: Question) -> Sketch {
        let ui = self.ui();
        let Some(country) = self.app.country() else { return self.countries() };
        let mut sketch = self.blank(asked(question, &ui));
        sketch.place.within = self.country_name(&country.id);
        self.introduce_pack(&mut sketch, country);
        // Where all of it may be out of date, that is said once.
        let whole = self.age(country.review_by);
        sketch.blocks.extend(whole.clone());
        let claims: Vec<&Claim> = country.answers(question).collect();
        let day = one_day(&claims);
        let mut kind = None;
        for claim in by_kind(&claims) {
            if kind.replace(claim.kind) != Some(claim.kind) && claim.kind != ClaimKind::Law {
                sketch.heading(claim_kind(claim.kind, &ui));
            }
            self.claim_words(&mut sketch.blocks, country, claim);
            if whole.is_none() {
                sketch.blocks.extend(self.age(country.review_of(claim)));
            }
            if day.is_none() {
                sketch.blocks.push(Block::Aside(ui.source_checked(self.date(claim.checked).within())));
            }
        }
        sketch.blocks.extend(day.map(|day| Block::Aside(ui.source_checked(self.date(day).within()))));
        sketch.prose(ui.country_whole());
        self.keep_rules(&mut sketch, country, &claims);
        sketch.choice("sources", ui.country_sources(), Message::Open(View::RuleSources));
        sketch.choice("country", ui.country_all(), Message::Open(View::Country));
        let told = |right: &&Id| claims.iter().any(|claim| claim.rights.first() == Some(*right));
        for right in self.app.shelf().library.rights.iter().map(|right| &right.id).filter(told) {
            let label = ui.right_more(self.entry(Entry::Right, right, None).within());
            sketch.choice(right.as_str(), label, Message::Open(View::Right(right.clone())));
            sketch.rights.push(right.clone());
        }
        sketch
    }

    /// On the page of a right: what holds where the person lives, or how to say where that is.
    pub(super) fn rules_about(&self, sketch: &mut Sketch, right: &Id) {
        let ui = self.ui();
        let Some(country) = self.app.country() else { return self.no_rules(sketch) };
        sketch.heading(ui.country_rules(self.country_name(&country.id).within()));
        let claims: Vec<&Claim> = country.about(right).collect();
        if claims.is_empty() {
            sketch.prose(ui.country_silent());
        } else {
            self.introduce_pack(sketch, country);
        }
        let shown = claims.get(..FIRST).unwrap_or(&claims);
        let mut kind = None;
        for claim in by_kind(shown) {
            self.labelled(&mut sketch.blocks, &mut kind, claim);
            self.claim(&mut sketch.blocks, country, claim);
        }
        self.sources_of(sketch, country, shown);
        if claims.len() > shown.len() {
            sketch.choice("rules", ui.country_more(), Message::Open(View::Rules(right.clone())));
        }
        sketch.choice("country", ui.country_all(), Message::Open(View::Country));
    }

    /// Everything that the pack says about a right, by kind.
    pub(super) fn rules_page(&self, right: &Id) -> Sketch {
        let ui = self.ui();
        let Some(country) = self.app.country() else { return self.countries() };
        let mut sketch = self.blank(self.entry(Entry::Right, right, None));
        sketch.place.within = self.country_name(&country.id);
        self.introduce_pack(&mut sketch, country);
        // What holds for all of them is said once.
        let whole = self.age(country.review_by);
        sketch.blocks.extend(whole.clone());
        let claims: Vec<&Claim> = country.about(right).collect();
        let day = one_day(&claims);
        for kind in ClaimKind::ALL {
            for (nth, claim) in claims.iter().filter(|claim| claim.kind == kind).enumerate() {
                if nth == 0 {
                    sketch.heading(claim_kind(kind, &ui));
                }
                self.claim_words(&mut sketch.blocks, country, claim);
                let age = self.age(country.review_of(claim)).filter(|_| whole.is_none());
                sketch.blocks.extend(age);
                self.citations(&mut sketch.blocks, country, claim);
                let checked = ui.source_checked(self.date(claim.checked).within());
                sketch.blocks.extend(day.is_none().then_some(Block::Aside(checked)));
            }
        }
        sketch.blocks.extend(day.map(|day| Block::Aside(ui.source_checked(self.date(day).within()))));
        self.keep_rules(&mut sketch, country, &claims);
        sketch.choice("sources", ui.country_sources(), Message::Open(View::RuleSources));
        sketch.choice("country", ui.country_all(), Message::Open(View::Country));
        sketch
    }

    /// The offer to keep what a page says of a country, if some of it is not kept.
    fn keep_rules(&self, sketch: &mut Sketch, country: &Country, claims: &[&Claim]) {
        let rules = claims.iter().map(|claim| Kept::Rule(country.id.clone(), claim.id.clone()));
        let kept: Vec<Kept> = rules.collect();
        if kept.iter().any(|one| !self.app.visit().kept().contains(one)) {
            sketch.choice("keep", self.keep_label(), Message::Keep(kept));
        }
    }

    /// Where the rules of the pack come from, with addresses.
    pub(super) fn rule_sources(&self) -> Sketch {
        let Some(country) = self.app.country() else { return self.countries() };
        let mut sketch = self.blank(self.country_name(&country.id));
        self.pack_sources(&mut sketch, country, |_| true);
        self.lead_to_phone(&mut sketch);
        sketch
    }

    /// Those of one kind, under its heading.
    pub(super) fn claims_of(
        &self,
        sketch: &mut Sketch,
        country: &Country,
        kind: ClaimKind,
        claims: &[&Claim],
    ) {
        for (nth, claim) in claims.iter().filter(|claim| claim.kind == kind).enumerate() {
            if nth == 0 {
                sketch.heading(claim_kind(kind, &self.ui()));
            }
            self.claim(&mut sketch.blocks, country, claim);
        }
    }

    /// The particulars of each source that these claims rest on.
    fn sources_of(&self, sketch: &mut Sketch, country: &Country, claims: &[&Claim]) {
        let cites = |source: &Id| {
            claims.iter().flat_map(|claim| &claim.sources).any(|citation| citation.source == *source)
        };
        self.pack_sources(sketch, country, cites);
    }
}

/// The same, kind by kind, each in the order of the pack: the law first.
pub(super) fn by_kind<'c>(claims: &[&'c Claim]) -> Vec<&'c Claim> {
    let of = |kind| claims.iter().copied().filter(move |claim| claim.kind == kind);
    ClaimKind::ALL.into_iter().flat_map(of).collect()
}

/// The day on which all of these were checked, if there is one.
fn one_day(claims: &[&Claim]) -> Option<Date> {
    let first = claims.first()?.checked;
    claims.iter().all(|claim| claim.checked == first).then_some(first)
}

fn asked(question: Question, ui: &Ui<'_>) -> Passage {
    match question {
        Question::Kept => ui.question_kept(),
        Question::Treatment => ui.question_treatment(),
        Question::Deciding => ui.question_deciding(),
        Question::Care => ui.question_care(),
        Question::Privacy => ui.question_privacy(),
        Question::Young => ui.question_young(),
        Question::Helper => ui.question_helper(),
        Question::Complaint => ui.question_complaint(),
    }
}

pub(super) fn claim_kind(kind: ClaimKind, ui: &Ui<'_>) -> Passage {
    match kind {
        ClaimKind::Law => ui.claim_law(),
        ClaimKind::Guidance => ui.claim_guidance(),
        ClaimKind::Help => ui.claim_help(),
        ClaimKind::Limit => ui.claim_limit(),
        ClaimKind::Complain => ui.claim_complain(),
        ClaimKind::Gap => ui.claim_gap(),
    }
}
