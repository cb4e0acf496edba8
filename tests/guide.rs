//! The whole guide, without a terminal: played by lines and by keys, read as text, shaken by chance.

#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may stumble")]

#[path = "guide/by_ear.rs"]
mod by_ear;
#[path = "guide/counting.rs"]
mod counting;
#[path = "guide/countries.rs"]
mod countries;
#[path = "support/embedded.rs"]
mod embedded;
#[path = "guide/errands.rs"]
mod errands;
#[path = "guide/first.rs"]
mod first;
#[path = "support/folder.rs"]
#[expect(dead_code, reason = "made for other programs as well")]
mod folder;
#[path = "guide/follows.rs"]
mod follows;
#[path = "guide/forms.rs"]
mod forms;
#[path = "guide/hands.rs"]
mod hands;
#[path = "guide/hub.rs"]
mod hub;
#[path = "guide/invariants.rs"]
mod invariants;
#[path = "guide/joined.rs"]
mod joined;
#[path = "guide/leaving.rs"]
mod leaving;
#[path = "guide/lessons.rs"]
mod lessons;
#[path = "guide/lists.rs"]
mod lists;
#[path = "guide/needs.rs"]
mod needs;
#[path = "guide/numbers.rs"]
mod numbers;
#[path = "guide/plain_text.rs"]
mod plain_text;
#[path = "support/play.rs"]
mod play;
#[path = "guide/preview.rs"]
mod preview;
#[path = "support/program.rs"]
mod program;
#[path = "guide/pseudo.rs"]
mod pseudo;
#[path = "guide/rejoined.rs"]
mod rejoined;
#[path = "guide/search.rs"]
mod search;
#[path = "guide/seats.rs"]
mod seats;
#[path = "guide/settings.rs"]
mod settings;
#[path = "guide/sheet.rs"]
mod sheet;
#[path = "guide/shelf.rs"]
mod shelf;
#[path = "guide/showing.rs"]
mod showing;
#[path = "guide/staff.rs"]
mod staff;
#[path = "guide/storm.rs"]
mod storm;
#[path = "guide/transcripts.rs"]
mod transcripts;
#[path = "guide/whereabouts.rs"]
mod whereabouts;
#[path = "guide/workshop.rs"]
mod workshop;
#[path = "support/world.rs"]
mod world;
