//! The shelf of *My Rights, My Voice*: what can happen, what is said, and whether all of it holds.
//!
//! YAML says what **can happen** ([`content`]); Fluent says **what is said** ([`phrases`]), in every [`language`]. Both come
//! from [`files`] that the program brings or somebody's folder holds. What is wrong with them is told as
//! [`finding`]s, all of them, each with its place and with what to do ([`check`]). [`search`] finds things of the shelf
//! in the words of whoever looks.
//!
//! It refuses to know pages, screens and who reads.

pub mod check;
pub mod compiled;
pub mod container;
pub mod content;
pub mod files;
pub mod finding;
pub mod hands;
pub mod language;
pub mod phrases;
pub mod search;
pub mod signed;

/// The guide's own folder of this name, for tests.
#[cfg(test)]
fn folder_of_the_guide(name: &str) -> files::Files {
    let folder = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).join(name);
    files::Files::folder(&folder).expect("the guide's own folders can be read")
}
