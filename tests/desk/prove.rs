//! A proof of a small shelf: what it counts, and that a defect is told with the way to it.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its own files has failed")]

use std::sync::Arc;

use my_rights::author::prove::{Proof, prove};
use my_rights::phrasebook::Phrasebooks;
use shelf::compiled::Shelf;
use shelf::content::compile::compile;
use shelf::files::Files;

use crate::folder::small_shelf;

/// The proof of the sound shelf of the findings, with one piece of one file of phrases written otherwise.
fn proven(file: &str, from: &str, to: &str) -> Proof {
    let (content, locales) = small_shelf();
    let changed = locales.iter().map(|one| {
        let inside = locales.inside(one);
        let text = String::from_utf8(one.bytes.to_vec()).unwrap();
        assert!(inside != file || text.contains(from), "{text}");
        let text = if inside == file { text.replace(from, to) } else { text };
        (format!("locales/{inside}"), text.into_bytes())
    });
    let books = Phrasebooks::new(Files::new("locales", changed));
    prove(&Arc::new(Shelf::of(&compile(&content).unwrap())), &books).unwrap()
}

#[test]
fn a_sound_shelf_is_proven_whole_and_twice_the_same() {
    let proof = proven("", "", "");
    assert_eq!(proof.defects, [""; 0]);
    assert_eq!(proof.places.0, proof.places.1);
    assert_eq!(proof.choices.0, proof.choices.1);
    assert!(proof.choices.1 >= 4 && proof.states >= proof.places.1);
    assert_eq!(proof, proven("", "", ""));
}

#[test]
fn a_defect_is_told_with_the_way_to_it() {
    let proof = proven("fr/scenarios/new-tablet.ftl", "    .after = Beaucoup", "    .before = Beaucoup");
    let way = "new-tablet (fr), by choosing 2 (say-nothing): words are missing";
    assert!(
        !proof.defects.is_empty() && proof.defects.iter().all(|defect| defect.starts_with(way)),
        "{proof:?}"
    );
}
