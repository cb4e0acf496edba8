//! *My Rights, My Voice*: a guide in the terminal to dignity, consent and capacity in health settings.

pub mod app;
pub mod author;
pub mod content;
pub mod front;
pub mod locale;
pub mod page;
pub mod text;
