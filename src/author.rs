//! The author's desk: whether a shelf holds, in every language, and how that is told.
//!
//! For people who write scenarios and translate them. What it says is one plain English sentence and what to do. It
//! mends nothing unasked.

pub mod check;
pub mod fix;
pub mod graph;
pub mod home;
pub mod ink;
pub mod l10n;
pub mod new;
pub mod preview;
pub mod prove;
pub mod report;
pub mod review;
pub mod schema;
pub mod show;
pub mod stats;

pub use check::check;
pub use show::{Style, render};
