//! *My Rights, My Voice*: a guide in the terminal to dignity, consent and capacity in health settings.
//!
//! YAML says what can happen ([`content`]); Fluent says what is said ([`locale`]). A [`walk`] is one person going
//! through one scenario. The [`app`] hears one message and answers with effects; [`compose`] turns it into a [`page`],
//! which [`front`]s show and [`sheet`] prints. The [`guide`] is the loop between them, and sends the [`world`] on errands.
//! [`tui_bidi`] alone knows how words become rows of cells.

pub mod app;
pub mod author;
pub mod cli;
pub mod compose;
pub mod content;
pub mod doctor;
pub mod front;
pub mod guide;
pub mod locale;
pub mod page;
pub mod prose;
pub mod search;
pub mod settings;
pub mod sheet;
pub mod walk;
pub mod world;
