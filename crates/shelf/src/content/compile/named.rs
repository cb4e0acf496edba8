//! What a file is called, by its place in a shelf, and whether what it holds is called so too.

use super::fields::Named;
use crate::finding::code;
use crate::finding::paper::Paper;

/// Where packs lie.
pub(super) const COUNTRIES: &str = "countries";
/// Where forms lie.
pub(super) const FORMS: &str = "forms";
/// Where plans lie.
pub(super) const WORKSHOPS: &str = "workshops";

/// The name of the scenario in a file.
pub(super) fn scenario_name(inside: &str) -> Option<&str> {
    let stem = inside.strip_suffix(".yaml")?;
    let parts: Vec<_> = stem.split('/').collect();
    match parts.as_slice() {
        ["scenarios", _, name] | ["situations" | "lessons", name] => Some(name),
        _ => None,
    }
}

/// The name of what is in a file of a folder that has no folders in it.
pub(super) fn name_in<'i>(folder: &str, inside: &'i str) -> Option<&'i str> {
    let name = inside.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(".yaml")?;
    (!name.contains('/')).then_some(name)
}

/// Compares the name of a file with what it says about itself; `what` is what it holds.
pub(super) fn look_at_file_name(
    name: &Named,
    (folder, inside): (&str, &str),
    what: &str,
    paper: &mut Paper<'_>,
) {
    if name_in(folder, inside) != Some(name.id.as_str()) {
        let what = format!("This {what} is “{}”, and its file has another name.", name.id);
        paper.tell(code::FILE_NAME, name.at, what, format!("Name the file {}.yaml.", name.id));
    }
}
