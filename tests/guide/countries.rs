//! Where a person lives: three invented packs beside the shelf that the program brings, and an invented hub.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stumble")]

#[path = "countries/pages.rs"]
mod pages;
#[path = "countries/shelf.rs"]
mod shelf;
#[path = "countries/visits.rs"]
mod visits;
