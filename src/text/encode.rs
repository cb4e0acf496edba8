//! The last pass over a finished buffer: what this terminal wants.
