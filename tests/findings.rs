//! Every finding that there is, told exactly.

use std::path::Path;

use my_rights::content::{Files, survey};

#[test]
fn the_base_shelf_is_sound() {
    let files = Files::folder(Path::new("tests/findings/base/content")).unwrap();
    let survey = survey(&files);
    let lines: Vec<_> = survey.findings.iter().map(my_rights::content::Finding::line).collect();
    assert!(lines.is_empty(), "{lines:#?}");
    assert_eq!(survey.catalogue.scenarios.len(), 2);
}
