//! Where a person lives: the page that asks, whom to call there, and how a pack is told.
//!
//! Only the pack of the country that the person picked is ever told, and never another one. A pack that is not written
//! in the reader’s language is told in its own, and said to be so; headings, and who answers a number, stay in the
//! reader’s.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::rules::{FIRST, claim_kind};
use super::{Composer, Sketch};
use crate::app::{Kept, Living, Message, Public, View};
use crate::page::Block;
use crate::passage::Passage;
use crate::prose;
use shelf::content::country::{LineKind, Part, Region};
use shelf::content::{Citation, Claim, ClaimKind, Country, Date, Entry, Id, Line};
use shelf::language::Locale;
use shelf::phrases::{Key, Phrases};

/// How many countries are one list, before they are grouped by the part of the world.
const MOST_UNGROUPED: usize = 8;

impl Composer<'_> {
    /// The countries that there are packs for, by their names, and everywhere else.
    pub(super) fn countries(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.country_title());
        sketch.prose(ui.country_why());
        let packs = self.app.shelf().library.packs.iter();
        let leading = self.leading();
        let mut named: Vec<_> = packs.map(|pack| (pack.region, &pack.id)).collect();
        let many = named.len() > MOST_UNGROUPED;
        // A pack that says no part of the world stands behind those that do.
        let region =
            |of: &Self, region: Option<Region>| region.filter(|_| many).map(|region| of.region(region));
        named.sort_by_cached_key(|(part, id)| {
            let part = region(&leading, *part);
            let name = leading.country_name(id);
            (many && part.is_none(), part.map(|part| folded(&part.text)), folded(&name.text))
        });
        let mut before = None;
        self.parted(&mut sketch, named, |sketch, (part, id)| {
            self.lives_here(sketch, self.country_name(id), Living::In(id.clone()));
            let part = part.filter(|_| many);
            if part != before
                && let Some(offer) = sketch.choices.last_mut()
            {
                offer.group = region(self, part);
                before = part;
            }
        });
        self.lives_here(&mut sketch, ui.country_elsewhere(), Living::Elsewhere);
        if many && let Some(offer) = sketch.choices.last_mut() {
            offer.group = Some(ui.country_not_listed());
        }
        if many {
            sketch.choice("search", ui.country_search(), Message::Open(View::Search));
        }
        // Last, so that no other number changes.
        if self.app.country().is_some() {
            sketch.choice("rules", ui.country_all(), Message::Open(View::Country));
        }
        sketch
    }

    fn region(&self, region: Region) -> Passage {
        let ui = self.ui();
        match region {
            Region::Africa => ui.region_africa(),
            Region::Americas => ui.region_americas(),
            Region::Asia => ui.region_asia(),
            Region::Europe => ui.region_europe(),
            Region::Oceania => ui.region_oceania(),
        }
    }

    fn lives_here(&self, sketch: &mut Sketch, name: Passage, here: Living) {
        let id = if let Living::In(id) = &here { id.to_string() } else { "elsewhere".to_owned() };
        let chosen = self.app.living().as_ref() == Some(&here);
        let label = if chosen { self.ui().country_chosen(name.within()) } else { name };
        sketch.choice(id, label, Message::LiveIn(here));
    }

    /// The pack of where the person lives: whom to call, then the questions that it answers.
    pub(super) fn country_page(&self) -> Sketch {
        let ui = self.ui();
        let Some(country) = self.app.country() else { return self.countries() };
        let mut sketch = self.blank(self.country_name(&country.id));
        self.lines(&mut sketch.blocks, country);
        sketch.heading(ui.country_title_none());
        self.introduce_pack(&mut sketch, country);
        sketch.prose(prose::line(&self.of_pack(country, &country.about_key(), None)));
        if country.unread {
            sketch.prose(ui.country_unread());
        }
        sketch.blocks.extend(self.age(country.review_by));
        self.questions(&mut sketch, country);
        let claims = &country.claims;
        let told = |right: &&Id| claims.iter().any(|claim| claim.rights.first() == Some(*right));
        sketch.rights =
            self.app.shelf().library.rights.iter().map(|right| &right.id).filter(told).cloned().collect();
        sketch.public = self.numbers_to_call();
        self.lead_to_phone(&mut sketch);
        sketch.choice("change", ui.country_change(), Message::Open(View::Countries));
        sketch
    }

    /// The guide has no rules to show: because nobody said from where, or since there are none.
    pub(crate) fn no_rules(&self, sketch: &mut Sketch) {
        let ui = self.ui();
        if self.app.living().is_none() && !self.app.shelf().library.packs.is_empty() {
            sketch.choice("country", ui.country_say(), Message::Open(View::Countries));
            return;
        }
        sketch.heading(ui.country_title_none());
        sketch.prose(ui.country_none());
        sketch.prose(ui.country_ask());
    }

    /// On the page of help: numbers to call, who helps, where to complain.
    pub(super) fn help_there(&self, sketch: &mut Sketch) {
        let ui = self.ui();
        let Some(country) = self.app.country() else { return self.no_rules(sketch) };
        sketch.heading(ui.country_rules(self.country_name(&country.id).within()));
        self.lines(&mut sketch.blocks, country);
        self.introduce_pack(sketch, country);
        let claims: Vec<&Claim> = country.claims.iter().collect();
        for kind in [ClaimKind::Help, ClaimKind::Complain] {
            self.claims_of(sketch, country, kind, &claims);
        }
        sketch.choice("country", ui.country_all(), Message::Open(View::Country));
    }

    /// On the page of the rights of another page: that each has more to say.
    pub(super) fn point_to_rules(&self, sketch: &mut Sketch) {
        let ui = self.ui();
        if let Some(country) = self.app.country() {
            sketch.prose(ui.country_see(self.country_name(&country.id).within()));
        }
    }

    /// What the sheet says about where the person lives, each claim with its country: those that were kept, and of each of
    /// these rights those that are needed most. The guide has the others, and a sheet is carried.
    pub(crate) fn sheet_claims(&self, rights: &[&Id]) -> Vec<(&'_ Country, &'_ Claim)> {
        let mut claims: Vec<(&Country, &Claim)> = Vec::new();
        for kept in self.app.visit().kept() {
            if let Kept::Rule(country, claim) = kept {
                claims.extend(self.claim_named(country, claim));
            }
        }
        let Some(country) = self.app.country() else { return claims };
        for claim in rights.iter().flat_map(|right| country.about(right).take(FIRST)) {
            if !claims.iter().any(|(_, told)| told.id == claim.id) {
                claims.push((country, claim));
            }
        }
        claims
    }

    fn claim_named(&self, country: &Id, claim: &Id) -> Option<(&'_ Country, &'_ Claim)> {
        // Whoever has moved reads nothing of where they lived before.
        let country = self.app.country().filter(|here| here.id == *country)?;
        Some((country, country.claims.iter().find(|one| one.id == *claim)?))
    }

    /// The words of a claim that was kept; nothing when the shelf no longer has it.
    pub(super) fn kept_rule(&self, country: &Id, claim: &Id) -> Option<Passage> {
        let (country, claim) = self.claim_named(country, claim)?;
        let key = country.key(Part::Claim, &claim.id);
        Some(prose::line(&self.of_pack(country, &key, None)))
    }

    /// A claim on the sheet: its words, what kind of thing it is, what it rests on and the day it was checked.
    pub(crate) fn sheet_claim(&self, country: &Country, claim: &Claim) -> Vec<Block> {
        let key = country.key(Part::Claim, &claim.id);
        let mut blocks = vec![Block::Item(prose::line(&self.of_pack(country, &key, None)))];
        if claim.kind != ClaimKind::Law {
            blocks.push(Block::Aside(claim_kind(claim.kind, &self.ui())));
        }
        blocks.extend(self.age(country.review_of(claim)));
        self.citations(&mut blocks, country, claim);
        blocks.push(Block::Aside(self.ui().source_checked(self.date(claim.checked).within())));
        blocks
    }

    /// What the part of the sheet about a country is called.
    pub(crate) fn sheet_rules_title(&self, country: &Country) -> Passage {
        self.ui().country_rules(self.country_name(&country.id).within())
    }

    /// The numbers that can be called where the person lives.
    pub(crate) fn sheet_numbers(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        if let Some(country) = self.app.country() {
            self.lines(&mut blocks, country);
        }
        blocks.retain(|block| !matches!(block, Block::Heading(_)));
        blocks
    }

    pub(crate) fn country_name(&self, id: &Id) -> Passage {
        self.entry(Entry::Country, id, None)
    }

    /// The language in which a pack is told: the reader’s, else the country’s own.
    fn pack_locale(&self, country: &Country) -> Locale {
        let tag = self.locale.tag();
        let written = country.languages.iter().any(|language| language.as_str() == tag);
        let own = country.languages.first().and_then(|language| Locale::from_tag(language.as_str()));
        if written { self.locale } else { own.unwrap_or(self.locale) }
    }

    /// That a pack is not in the reader’s language, if it is not; on a page in two languages, if it is not in one of them.
    pub(crate) fn introduce_pack(&self, sketch: &mut Sketch, country: &Country) {
        let foreign = |of: &Self| Some(of.pack_locale(country)).filter(|told| *told != of.locale);
        if let Some(told) = foreign(self).or_else(|| foreign(&self.other())) {
            let language = self.books.ui(told).language_name();
            sketch.prose(self.ui().country_only_in(language.within()));
        }
    }

    fn of_pack(&self, country: &Country, key: &str, attribute: Option<&str>) -> Passage {
        let key = Key { phrases: Phrases::Country(&country.id), message: key, attribute };
        self.books.say(self.pack_locale(country), key, &[])
    }

    /// Whom a form goes to where the reader lives, if the pack says so.
    pub(crate) fn address(&self, form: &Id) -> Option<Passage> {
        let country = self.app.country()?;
        country.address(form)?;
        Some(self.of_pack(country, &country.key(Part::Address, form), None))
    }

    /// Says what kind of thing a claim is, where the one before was of another `kind`: what is said of one must not run on
    /// over the next. The law stands first and needs no name.
    pub(crate) fn labelled(&self, blocks: &mut Vec<Block>, kind: &mut Option<ClaimKind>, claim: &Claim) {
        if kind.replace(claim.kind) != Some(claim.kind) && claim.kind != ClaimKind::Law {
            blocks.push(Block::Aside(claim_kind(claim.kind, &self.ui())));
        }
    }

    /// A claim in its own words.
    pub(super) fn claim_words(&self, blocks: &mut Vec<Block>, country: &Country, claim: &Claim) {
        let key = country.key(Part::Claim, &claim.id);
        blocks.push(Block::Item(prose::line(&self.of_pack(country, &key, None))));
    }

    /// That something was checked too long ago, if its day of review has passed.
    pub(super) fn age(&self, review: Date) -> Option<Block> {
        let old = self.app.today().is_some_and(|today| review < today);
        old.then(|| Block::Prose(self.ui().claim_old(self.date(review).within())))
    }

    /// A claim with what it rests on and the day it was checked.
    pub(crate) fn claim(&self, blocks: &mut Vec<Block>, country: &Country, claim: &Claim) {
        let ui = self.ui();
        self.claim_words(blocks, country, claim);
        blocks.extend(self.age(country.review_of(claim)));
        self.citations(blocks, country, claim);
        blocks.push(Block::Aside(ui.source_checked(self.date(claim.checked).within())));
    }

    /// What a claim rests on.
    pub(super) fn citations(&self, blocks: &mut Vec<Block>, country: &Country, claim: &Claim) {
        for citation in &claim.sources {
            blocks.push(Block::Aside(self.cite_pack(country, citation)));
        }
    }

    /// A source of a pack and the place in it, in the language of the pack.
    pub(crate) fn cite_pack(&self, country: &Country, citation: &Citation) -> Passage {
        let message = country.key(Part::Source, &citation.source);
        let title = prose::line(&self.of_pack(country, &message, None));
        let Some(at) = &citation.at else { return title };
        let key = Key { phrases: Phrases::Country(&country.id), message: &message, attribute: Some("at") };
        let locale = self.pack_locale(country);
        let at = self.books.say(locale, key, &[("at", at.as_str().into())]);
        self.books.ui(locale).source_at(at.text, title.text)
    }

    /// The particulars of each source that is wanted, once: publisher and year, address.
    pub(super) fn pack_sources(&self, sketch: &mut Sketch, country: &Country, wanted: impl Fn(&Id) -> bool) {
        let sources: Vec<_> = country.sources.iter().filter(|source| wanted(&source.id)).collect();
        if sources.is_empty() {
            return;
        }
        sketch.heading(self.ui().country_sources());
        for source in sources {
            sketch.item(self.pack_source(country, &source.id));
            let key = country.key(Part::Source, &source.id);
            sketch.public.push(Public::Rules(source.id.clone()));
            let publisher = self.of_pack(country, &key, Some("publisher"));
            let ui = self.books.ui(self.pack_locale(country));
            let year = source.year.to_string();
            sketch.blocks.push(Block::Aside(ui.source_published(publisher.within(), year)));
            // An address is nobody's language: it runs from left to right on every page.
            sketch.blocks.push(Block::Aside(Passage::plain(source.url.as_str(), Locale::En)));
        }
    }

    /// What a source of a pack is called.
    pub(super) fn pack_source(&self, country: &Country, source: &Id) -> Passage {
        prose::line(&self.of_pack(country, &country.key(Part::Source, source), None))
    }

    /// The numbers to call, by what they are for.
    fn lines(&self, blocks: &mut Vec<Block>, country: &Country) {
        let ui = self.ui();
        for kind in LineKind::ALL {
            for (nth, line) in country.lines.iter().filter(|line| line.kind == kind).enumerate() {
                if nth == 0 {
                    blocks.push(Block::Heading(match kind {
                        LineKind::Emergency => ui.line_emergency(),
                        LineKind::Crisis => ui.line_crisis(),
                        LineKind::Advice => ui.line_advice(),
                    }));
                }
                self.line(blocks, country, line);
            }
        }
    }

    /// Whoever is called at once: the hub's crisis line, then the numbers of where the person lives.
    pub(super) fn crisis(&self) -> Vec<Block> {
        let mut blocks = self.crisis_contacts();
        let Some(country) = self.app.country() else { return blocks };
        let is_crisis = |line: &&Line| matches!(line.kind, LineKind::Emergency | LineKind::Crisis);
        for line in country.lines.iter().filter(is_crisis) {
            blocks.push(Block::Item(self.number(&line.number)));
            blocks.push(Block::Prose(self.who_answers(country, line)));
        }
        blocks
    }

    /// Who answers a number: said in the reader’s language, whatever the pack is written in.
    pub(crate) fn who_answers(&self, country: &Country, line: &Line) -> Passage {
        let message = country.key(Part::Line, &line.id);
        let key = Key { phrases: Phrases::Country(&country.id), message: &message, attribute: None };
        prose::line(&self.books.say(self.locale, key, &[]))
    }

    /// A number on a line of its own, who answers, where it was found and when.
    fn line(&self, blocks: &mut Vec<Block>, country: &Country, line: &Line) {
        blocks.push(Block::Item(self.number(&line.number)));
        blocks.push(Block::Prose(self.who_answers(country, line)));
        for citation in &line.sources {
            blocks.push(Block::Aside(self.cite_pack(country, citation)));
        }
        let ui = self.ui();
        blocks.extend(self.age(country.review_by));
        blocks.push(Block::Aside(ui.source_checked(self.date(line.checked).within())));
    }

    /// A number as it is dialled, from left to right also among Arabic: isolated on the screen, and without a space
    /// at which plain text could turn its groups round.
    pub(crate) fn number(&self, number: &str) -> Passage {
        let number = number.replace(' ', "\u{a0}");
        Passage::plain(format!("\u{2068}{number}\u{2069}"), self.locale)
    }
}

/// A name as people look for it in a list: without accents and the marks of hamza, in small letters.
fn folded(name: &str) -> String {
    name.nfd()
        // Unicode counts some Arabic marks among the letters.
        .filter(|letter| (letter.is_alphanumeric() || *letter == ' ') && !is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn names_stand_where_their_bare_letters_are_looked_for() {
        for names in
            [["إسبانيا", "اسكتلندا", "إنجلترا", "أيرلندا"], ["Angleterre", "Écosse", "Espagne", "France"]]
        {
            let mut sorted = names;
            sorted.sort_by_key(|name| folded(name));
            assert_eq!(sorted, names);
        }
    }
}
