//! What the doctor is asked.

use clap::{Args, ValueEnum};

/// What the doctor looks at, and how it is told.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Doctor {
    /// Judge this machine as a kiosk, where swap, core dumps and what a printer keeps are faults.
    #[arg(long)]
    pub(crate) kiosk: bool,
    /// For programs that look after a kiosk: a line for each fault, or the word “good”. No terminal is needed for it.
    #[arg(long)]
    pub(crate) health: bool,
    /// In which form it is told.
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub(crate) format: Telling,
    /// Print the Arabic test card: one sentence in a box, written in each way that --bidi knows. With --bidi, that
    /// way alone. Terminals with a switch of their own (VTE, Konsole, mlterm) are switched only inside the guide,
    /// where they may come out right though no line of the card does.
    #[arg(long, conflicts_with_all = ["kiosk", "health", "format"])]
    pub(crate) card: bool,
    /// The width of the card, in columns; else that of the terminal, or 60.
    #[arg(long, value_name = "COLUMNS", requires = "card", value_parser = clap::value_parser!(u16).range(20..=500))]
    pub(crate) width: Option<u16>,
}

/// In which form the doctor tells.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Telling {
    /// For people.
    #[default]
    Text,
    /// For programs: one JSON object.
    Json,
}
