//! The numbers of a country on paper, for a wall: what for, the number, who answers, the number as a square that a phone
//! dials, where it was found.

use super::{Kind, Writing};
use crate::app::Public;
use crate::passage::Passage;
use shelf::content::country::LineKind;
use shelf::language::Locale;

/// All of them; what the country is called.
pub(super) fn write(writing: &mut Writing<'_>) -> Option<Passage> {
    let composer = writing.composer;
    let ui = composer.ui();
    let country = composer.app.country()?;
    for kind in LineKind::ALL {
        writing.part(Some(match kind {
            LineKind::Emergency => ui.line_emergency(),
            LineKind::Crisis => ui.line_crisis(),
            LineKind::Advice => ui.line_advice(),
        }));
        for line in country.lines.iter().filter(|line| line.kind == kind) {
            let mut lines = vec![
                (Kind::Item, composer.number(&line.number)),
                (Kind::Prose, composer.who_answers(country, line)),
            ];
            let dialled = composer.app.address_of(&Public::Line(line.id.clone()));
            lines.extend(dialled.map(|number| (Kind::Code, Passage::plain(number, Locale::En))));
            let sources = line.sources.iter().map(|citation| composer.cite_pack(country, citation));
            lines.extend(sources.map(|source| (Kind::Small, source)));
            lines.push((Kind::Small, ui.source_checked(composer.date(line.checked).within())));
            writing.entry(lines);
        }
    }
    Some(composer.country_name(&country.id))
}
