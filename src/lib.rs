//! *My Rights, My Voice*: a guide in the terminal to dignity, consent and capacity in health settings.
//!
//! YAML says what can happen ([`shelf::content`]); Fluent says what is said ([`phrasebook`]). A [`walk`] is one person going
//! through one scenario. The [`app`] hears one message and answers with what is to be done; [`compose`] turns it into a [`page`],
//! which [`front`]s show and [`sheet`] prints. The [`guide`] is the loop between them, and sends the [`world`] on errands.
//! [`tui_bidi`] alone knows how words become rows of cells.

pub mod app;
pub mod author;
pub mod bundle;
pub mod code;
pub mod compose;
pub mod disk;
pub mod doctor;
pub mod embedded;
pub mod form;
pub mod front;
pub mod guide;
pub mod page;
pub mod passage;
pub mod phrasebook;
pub mod preferences;
pub mod prose;
pub mod seats;
pub mod settings;
pub mod sheet;
pub mod tally;
pub mod walk;
pub mod world;
