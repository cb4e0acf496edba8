//! The ratatui front.
