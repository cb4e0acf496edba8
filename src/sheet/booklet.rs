//! Papers for a training or a waiting room: what the shelf says, as a sheet that belongs to nobody.
//!
//! A story with all its ways, a lesson, a right, the numbers of a country, a form to fill in: composed in one language, then
//! paired with the second one as the sheet of a visit is, and written by the same renderers. It refuses to know any visit:
//! nobody has kept anything here.

use super::lines::Draft;
use super::{Entry, Kind, Line, Part, Sheet, Words, made};
use crate::app::{App, LineId, Living, Message};
use crate::compose::Composer;
use crate::passage::Passage;
use crate::phrasebook::Phrasebooks;
pub use plan::{Leading, plan, plan_line};
use shelf::compiled::Shelf;
use shelf::content::{Id, Kind as Kin};
use shelf::language::Locale;

mod country;
mod plan;
mod right;
mod story;

/// Something of the shelf that can be printed by itself.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Printable {
    /// A story with all its ways, or a lesson.
    Story(Id),
    /// A right.
    Right(Id),
    /// The numbers to call in a country.
    Country(Id),
    /// A form, empty.
    Form(Id),
}

impl Printable {
    /// Everything that a shelf has of it. What somebody answers about themselves is not printed for others.
    pub fn all(shelf: &Shelf) -> Vec<Self> {
        let library = &shelf.library;
        let stories =
            shelf.cards().filter(|card| card.kind != Kin::MySituation).map(|card| Self::Story(card.id));
        let rights = library.rights.iter().map(|right| Self::Right(right.id.clone()));
        let packs = library.packs.iter().map(|pack| Self::Country(pack.id.clone()));
        let forms = library.forms.iter().map(|form| Self::Form(form.id.clone()));
        stories.chain(rights).chain(packs).chain(forms).collect()
    }

    /// Its id.
    pub const fn id(&self) -> &Id {
        match self {
            Self::Story(id) | Self::Right(id) | Self::Country(id) | Self::Form(id) => id,
        }
    }

    /// Its name with what it is before it, for those that share an id: `form/records`.
    pub fn full_name(&self) -> String {
        let what = match self {
            Self::Story(_) => "story",
            Self::Right(_) => "right",
            Self::Country(_) => "country",
            Self::Form(_) => "form",
        };
        format!("{what}/{}", self.id())
    }
}

/// These papers as one sheet, in the language of `app` and in the second one, if there is one. None where one of them is not on
/// its shelf, or where there are none.
pub fn booklet(
    papers: &[Printable],
    app: &App,
    books: &Phrasebooks,
    second: Option<Locale>,
) -> Option<Sheet> {
    let sheets = papers.iter().map(|paper| single(paper, app, books, second)).collect::<Option<Vec<_>>>()?;
    if let [_] = sheets.as_slice() {
        return sheets.into_iter().next();
    }
    let composer = Composer::for_person(app, books);
    let other = second.map(|second| composer.in_locale(second).ui().booklet_title());
    let title = Words::of(composer.ui().booklet_title(), other);
    let parts: Vec<Part> =
        sheets.into_iter().zip(papers).map(|(sheet, paper)| folded(sheet, paper)).collect();
    (!parts.is_empty()).then_some(Sheet { title, parts })
}

/// A whole sheet as one part of another: its parts go on under headings that are one lower.
fn folded(sheet: Sheet, paper: &Printable) -> Part {
    let mut entries = Vec::new();
    for part in sheet.parts {
        if !part.name.is_empty() {
            let lines = vec![Line { kind: Kind::Heading, words: part.name }];
            entries.push(Entry { id: part.id, lines });
        }
        entries.extend(part.entries);
    }
    Part { id: LineId::new(paper.full_name()), name: sheet.title, entries }
}

fn single(paper: &Printable, app: &App, books: &Phrasebooks, second: Option<Locale>) -> Option<Sheet> {
    let mut app = app.clone();
    if let Printable::Country(id) = paper {
        app.update(Message::LiveIn(Living::In(id.clone())));
    }
    let composer = Composer::for_person(&app, books);
    if let Printable::Form(id) = paper {
        return composer.form_in(id, second).map(|form| form.sheet(books));
    }
    let (title, drafts) = drafts_in(&composer, paper)?;
    let other = second.filter(|second| *second != composer.locale()).map(|second| composer.in_locale(second));
    let (other, others) = other.as_ref().and_then(|other| drafts_in(other, paper)).unzip();
    let mut others = others.unwrap_or_default();
    let parts = drafts.into_iter().map(|draft| made::paired(draft, &mut others)).collect();
    Some(Sheet { title: Words::of(title, other), parts })
}

/// What it is called and what stands in it, in one language.
fn drafts_in(composer: &Composer<'_>, paper: &Printable) -> Option<(Passage, Vec<Draft>)> {
    let mut writing = Writing { composer, parts: Vec::new() };
    let title = match paper {
        Printable::Story(id) => story::write(&mut writing, id),
        Printable::Right(id) => right::write(&mut writing, id),
        Printable::Country(_) => country::write(&mut writing),
        Printable::Form(_) => None,
    }?;
    writing.parts.retain(|part| !part.entries.is_empty());
    Some((title, writing.parts))
}

/// Parts that are being written, in one language. They are named by their places, which are the same in every language.
struct Writing<'c> {
    composer: &'c Composer<'c>,
    parts: Vec<Draft>,
}

impl Writing<'_> {
    /// A part under this heading; none for the first one.
    fn part(&mut self, name: Option<Passage>) {
        let id = LineId::new(format!("part/{}", self.parts.len()));
        let name = name.unwrap_or_else(|| Passage::plain("", self.composer.locale()));
        self.parts.push(Draft { id, name, entries: Vec::new() });
    }

    /// Some lines that stay together in the last part.
    fn entry(&mut self, lines: Vec<(Kind, Passage)>) {
        if let Some(part) = self.parts.last_mut().filter(|_| !lines.is_empty()) {
            let id = LineId::new(format!("entry/{}", part.entries.len()));
            part.entries.push((id, lines));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_on_the_shelf_has_a_name_of_its_own() {
        let (shelf, _) = crate::embedded::shelf().unwrap();
        let all = Printable::all(&shelf);
        let names: std::collections::BTreeSet<String> = all.iter().map(Printable::full_name).collect();
        assert_eq!(names.len(), all.len());
        assert!(all.len() > 60, "{}", all.len());
    }
}
