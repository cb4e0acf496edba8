//! The file of a hub: opened for visitors, or checked.

use std::path::Path;

use my_rights::app::Policy;
use shelf::compiled::Shelf;
use shelf::content::compile::{self, Known};
use shelf::content::{Hub, Id};
use shelf::files::{File, Files};
use shelf::finding::Finding;

/// The hub in a file; it is checked whole before anybody sees a page. What is not true in it keeps it from everybody but
/// those who write.
pub(crate) fn open(file: &File, shelf: &Shelf, policy: &Policy) -> Result<Hub, Vec<Finding>> {
    let countries: Vec<Id> = shelf.library.packs.iter().map(|pack| pack.id.clone()).collect();
    let scenarios: Vec<Id> = shelf.cards().map(|card| card.id).collect();
    let known = Known { countries: Some(&countries), scenarios: Some(&scenarios) };
    let (hub, findings) = compile::survey_hub_on(file, known);
    let is_good = policy.may_look_behind || !findings.iter().any(Finding::is_error);
    hub.filter(|_| is_good).ok_or(findings)
}

/// What is wrong with the file of a hub.
pub(crate) fn check(file: &Path, content: &Files) -> Vec<Finding> {
    let catalogue = compile::survey(content).catalogue;
    let countries: Vec<Id> = catalogue.countries.iter().map(|country| country.id.clone()).collect();
    let scenarios: Vec<Id> = catalogue.scenarios.iter().map(|scenario| scenario.id.clone()).collect();
    let known = Known { countries: Some(&countries), scenarios: Some(&scenarios) };
    Files::one(file).map_or_else(|findings| findings, |file| compile::survey_hub_on(&file, known).1)
}
