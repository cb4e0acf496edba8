//! The pages on which a country pack speaks: each right, help, the whole pack, the sheet.
//!
//! A pack may be told in its own language, headings never. It trusts no composer to keep other countries out.

use std::io;
use std::sync::Arc;

use super::{Proof, played, unsaid};
use crate::app::{App, Kept, Living, Message, Policy, Setting, View};
use crate::compose::{Audience, compose};
use crate::page::{Block, Page};
use crate::phrasebook::Phrasebooks;
use shelf::compiled::{Library, Shelf};
use shelf::content::country::Question;
use shelf::content::{Country, Date, Id};
use shelf::language::Locale;

/// More screens than this, and nobody finds anything on a page of rules. Everything about one right is read like a
/// leaflet, with headings; the other pages are shorter.
pub(super) const MOST_SCREENS: usize = 70;

/// How many rights somebody keeps for the sheet.
const KEPT: usize = 3;

/// Proves the pages of one country in one language.
pub(super) fn prove(
    shelf: &Arc<Shelf>,
    country: &Country,
    locale: Locale,
    books: &Phrasebooks,
    proof: &mut Proof,
) -> io::Result<()> {
    let mut app = App::new(Policy::of(Setting::Personal), locale, Arc::clone(shelf));
    let kept = country.claims.iter().filter_map(|claim| claim.rights.first()).take(KEPT);
    let kept = kept.map(|right| Kept::Right(right.clone())).collect();
    // Long after every review, so that each claim also says that it may be out of date.
    let late = Date { year: country.review_by.year.saturating_add(1), month: 1, day: 1 };
    for message in [
        Message::UseLanguage(locale),
        Message::LiveIn(Living::In(country.id.clone())),
        Message::Keep(kept),
        Message::Today(late),
    ] {
        app.update(message);
    }
    for view in views(&shelf.library, country) {
        let name = format!("{} ({}), {view:?}", country.id, locale.tag());
        app.update(Message::Open(view));
        let page = compose(&app, books, Audience::Person);
        look(&page, &name, &languages(country, locale), proof)?;
    }
    Ok(())
}

/// Every page that the pack speaks on.
fn views(library: &Library, country: &Country) -> Vec<View> {
    let ids = || library.rights.iter().map(|right| &right.id);
    let rights = ids().map(|id| View::Right(id.clone()));
    let rules = ids().filter(|id| country.about(id).next().is_some()).map(|id| View::Rules(id.clone()));
    let asked = Question::ALL.into_iter().filter(|asked| country.answers(*asked).next().is_some());
    let rest = [View::Help, View::Country, View::RuleSources, View::Countries, View::Sheet];
    rights.chain(rules).chain(asked.map(View::Question)).chain(rest).collect()
}

/// The reader’s language, and that of the pack where it is not written in the reader’s.
fn languages(country: &Country, locale: Locale) -> Vec<Locale> {
    let written = |locale: Locale| country.languages.iter().any(|tag| tag.as_str() == locale.tag());
    let own = country.languages.first().map(Id::as_str).and_then(Locale::from_tag);
    std::iter::once(locale).chain(own.filter(|_| !written(locale))).collect()
}

fn look(page: &Page, name: &str, locales: &[Locale], proof: &mut Proof) -> io::Result<()> {
    let own = locales.get(..1).unwrap_or_default();
    let headings = page.blocks.iter().filter(|block| matches!(block, Block::Heading(_)));
    let foreign = headings.filter(|block| !own.contains(&block.passage().locale));
    let foreign =
        foreign.map(|block| format!("a heading is in another language: {}", block.passage().spoken()));
    let played = played(page)?;
    let wrong = unsaid(page, locales).into_iter().chain(foreign).chain(played.wrong);
    proof.defects.extend(wrong.map(|what| format!("{name}: {what}")));
    if played.screens > MOST_SCREENS {
        proof.defects.push(format!("{name}: the page takes {} screens", played.screens));
    }
    if played.screens > proof.longest_rules.0 {
        proof.longest_rules = (played.screens, name.to_owned());
    }
    proof.pages += 1;
    proof.plays += played.choices;
    Ok(())
}
