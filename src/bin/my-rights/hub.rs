//! The file of a hub: opened for visitors, or checked.

use std::path::Path;

use my_rights::app::Policy;
use shelf::compiled::Shelf;
use shelf::content::compile;
use shelf::content::{Hub, Id};
use shelf::files::Files;
use shelf::finding::Finding;

/// The hub in a file; it is checked whole before anybody sees a page. What is not true in it keeps it from everybody but
/// those who write.
pub(crate) fn open(file: &Path, shelf: &Shelf, policy: &Policy) -> Result<Hub, Vec<Finding>> {
    let ids: Vec<Id> = shelf.library.packs.iter().map(|pack| pack.id.clone()).collect();
    let file = Files::one(file)?;
    if policy.may_look_behind {
        let (hub, findings) = compile::survey_hub(&file, &ids);
        return hub.ok_or(findings);
    }
    compile::hub(&file, &ids)
}

/// What is wrong with the file of a hub.
pub(crate) fn check(file: &Path, content: &Files) -> Vec<Finding> {
    let countries = compile::survey(content).catalogue.countries;
    let ids: Vec<Id> = countries.into_iter().map(|country| country.id).collect();
    Files::one(file).map_or_else(|findings| findings, |file| compile::survey_hub(&file, &ids).1)
}
