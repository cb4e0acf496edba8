//! The rules of a country for somebody who knows its law: each claim with the question that it answers, its kind, where it
//! was read and when.

use super::{Item, Pages, Part, SIGN};
use crate::app::{App, Living, Message};
use crate::author::l10n::plain;
use crate::compose::Composer;
use crate::passage::Passage;
use crate::phrasebook::Phrasebooks;
use shelf::content::country::{Country, LineKind, Part as Of, Question};
use shelf::content::{Citation, Date, Id};
use shelf::language::Locale;

/// The pack of this name, in the language of `app` or in the country’s own.
///
/// # Errors
///
/// One sentence: there is no such pack.
pub fn law(app: &App, books: &Phrasebooks, pack: &Id) -> Result<Pages, String> {
    let mut app = app.clone();
    app.update(Message::LiveIn(Living::In(pack.clone())));
    let composer = Composer::for_person(&app, books);
    let country = composer.app.country().filter(|country| country.id == *pack);
    let country = country.ok_or_else(|| format!("there are no rules of “{pack}” on this shelf"))?;
    let locale = composer.pack_locale(country);
    let composer = composer.in_locale(locale);
    let ui = composer.ui();
    let lawyer = Lawyer { composer: &composer, country, locale };
    let mut parts = vec![Part { name: composer.country_name(pack), items: vec![lawyer.about()] }];
    for question in Question::ALL {
        let items = country.answers(question).map(|claim| {
            let mut facts = vec![composer.kind_of(claim.kind)];
            facts.extend(lawyer.rests_on(&claim.sources, claim.checked));
            facts.push(ui.review_until(composer.date(country.review_of(claim)).within()));
            lawyer.item(Of::Claim, &claim.id, facts)
        });
        parts.push(Part { name: composer.asked(question), items: items.collect() });
    }
    for kind in LineKind::ALL {
        let items = country.lines.iter().filter(|line| line.kind == kind).map(|line| {
            let mut facts = vec![Passage::plain(line.number.as_str(), Locale::En)];
            facts.extend(lawyer.rests_on(&line.sources, line.checked));
            lawyer.item(Of::Line, &line.id, facts)
        });
        parts.push(Part { name: composer.numbers_for(kind), items: items.collect() });
    }
    let items = country.addresses.iter().map(|address| {
        let claim = country.claims.iter().find(|claim| claim.id == address.claim);
        let facts = claim.map(|claim| lawyer.rests_on(&claim.sources, claim.checked)).unwrap_or_default();
        lawyer.item(Of::Address, &address.form, facts)
    });
    parts.push(Part { name: ui.review_address(), items: items.collect() });
    parts.retain(|part| !part.items.is_empty());
    Ok(Pages {
        title: ui.review_law_title(composer.country_name(pack).within()),
        asks: vec![ui.review_law_how(), ui.review_write(SIGN.to_string())],
        remark: ui.review_remark(),
        parts,
    })
}

struct Lawyer<'a> {
    composer: &'a Composer<'a>,
    country: &'a Country,
    locale: Locale,
}

impl Lawyer<'_> {
    fn about(&self) -> Item {
        self.said(self.country.about_key(), Vec::new())
    }

    fn item(&self, part: Of, id: &Id, facts: Vec<Passage>) -> Item {
        self.said(self.country.key(part, id), facts)
    }

    fn said(&self, key: String, facts: Vec<Passage>) -> Item {
        let said = self.composer.of_pack(self.country, &key, None);
        let text = Passage::plain(plain(&said.text), self.locale);
        Item { id: key, place: Vec::new(), text, beside: None, facts }
    }

    /// Where something was read, and when.
    fn rests_on(&self, sources: &[Citation], checked: Date) -> Vec<Passage> {
        let mut facts = Vec::new();
        for citation in sources {
            facts.push(self.composer.cite_pack(self.country, citation));
            let source = self.country.source(&citation.source);
            facts.extend(source.map(|source| Passage::plain(source.url.as_str(), Locale::En)));
        }
        let ui = self.composer.ui();
        facts.push(ui.source_checked(self.composer.date(checked).within()));
        facts
    }
}
