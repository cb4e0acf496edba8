//! The whole guide, without a terminal: played by lines and by keys, read as text, shaken by chance.

#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may stumble")]

#[path = "guide/by_ear.rs"]
mod by_ear;
#[path = "guide/errands.rs"]
mod errands;
#[path = "guide/first.rs"]
mod first;
#[path = "guide/invariants.rs"]
mod invariants;
#[path = "guide/lessons.rs"]
mod lessons;
#[path = "guide/play.rs"]
mod play;
#[path = "guide/preview.rs"]
mod preview;
#[path = "guide/pseudo.rs"]
mod pseudo;
#[path = "guide/search.rs"]
mod search;
#[path = "guide/seats.rs"]
mod seats;
#[path = "guide/settings.rs"]
mod settings;
#[path = "guide/shelf.rs"]
mod shelf;
#[path = "guide/transcripts.rs"]
mod transcripts;
#[path = "guide/whereabouts.rs"]
mod whereabouts;
