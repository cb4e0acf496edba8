//! Compiling a shelf: from what was read and checked to the parts of a container. It refuses to know where they go.

use super::cards::Cards;
use super::library::{Grounds, Library};
use super::parts::Part;
use super::written;
use crate::container::{Maker, Packing, Unmade};
use crate::content::Catalogue;
use crate::files::Files;
use crate::language::Locale;
use crate::phrases::lines;
use crate::phrases::sayings::SAYINGS;
use crate::search::{self, Forgetful, Memory};

/// Adds a shelf to a container: what pages are made of and what words are looked for in,
/// packed so; and each file as it was written, pressed, for whoever
/// works on the shelf.
pub fn make(
    catalogue: &Catalogue,
    content: &Files,
    locales: &Files,
    packing: Packing,
    maker: &mut Maker,
) -> Result<(), Unmade> {
    make_again(catalogue, [content, locales], packing, maker, &Forgetful)
}

/// The same, with what `memory` has of the search.
pub fn make_again(
    catalogue: &Catalogue,
    [content, locales]: [&Files; 2],
    packing: Packing,
    maker: &mut Maker,
    memory: &dyn Memory,
) -> Result<(), Unmade> {
    maker.add(&Part::Library.id(), &written(&Library::of(catalogue)), packing)?;
    maker.add(&Part::Cards.id(), &Cards::of(catalogue).bytes(), packing)?;
    for (part, bytes) in parts(catalogue) {
        maker.add(&part.id(), &bytes, packing)?;
    }
    let languages: Vec<String> =
        Locale::in_files(locales).iter().map(|locale| locale.tag().to_owned()).collect();
    maker.add(&Part::Languages.id(), languages.join("\n").as_bytes(), packing)?;
    for (id, bytes) in search::make_again(catalogue, locales, memory) {
        maker.add(&id, &bytes, packing)?;
    }
    for file in content.iter() {
        maker.add(&Part::Source("content", content.inside(file)).id(), &file.bytes, Packing::Deflated)?;
    }
    for file in locales.iter() {
        let inside = locales.inside(file);
        match is_said(inside) {
            Some((language, name)) => {
                maker.add(&Part::Said(language, name).id(), &lines::part(&file.bytes), packing)?;
            }
            None => maker.add(&Part::Source("locales", inside).id(), &file.bytes, Packing::Deflated)?,
        }
    }
    Ok(())
}

/// What texts rest on, and a part for each scenario, pack, form and plan.
pub(super) fn parts(catalogue: &Catalogue) -> impl Iterator<Item = (Part<'_>, Vec<u8>)> {
    let plans = catalogue.plans.iter().map(|one| (Part::Plan(&one.id), written(one)));
    let grounds = std::iter::once_with(|| (Part::Grounds, written(&Grounds::of(catalogue))));
    grounds.chain(scenarios(catalogue)).chain(packs(catalogue)).chain(forms(catalogue)).chain(plans)
}

/// A part for each scenario.
fn scenarios(catalogue: &Catalogue) -> impl Iterator<Item = (Part<'_>, Vec<u8>)> {
    catalogue.scenarios.iter().map(|one| (Part::Scenario(&one.id), written(one.as_ref())))
}

/// A part for each pack.
fn packs(catalogue: &Catalogue) -> impl Iterator<Item = (Part<'_>, Vec<u8>)> {
    catalogue.countries.iter().map(|one| (Part::Country(&one.id), written(one)))
}

/// A part for each form.
fn forms(catalogue: &Catalogue) -> impl Iterator<Item = (Part<'_>, Vec<u8>)> {
    catalogue.forms.iter().map(|one| (Part::Form(&one.id), written(one)))
}

/// The language and the name of a file whose phrases are shown. Sayings are only looked through.
fn is_said(inside: &str) -> Option<(&str, &str)> {
    let (language, name) = inside.split_once('/')?;
    (name.strip_suffix(".ftl").is_some() && name != SAYINGS).then_some((language, name))
}
