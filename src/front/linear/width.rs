//! How wide the terminal is that lines go to. It refuses to know what is written there.

use std::io::{self, IsTerminal as _};

/// The width of the terminal behind the standard output; none where lines go into a pipe or a file, which have no edge.
pub fn of_terminal() -> Option<u16> {
    let out = io::stdout();
    if !out.is_terminal() {
        return None;
    }
    let size = rustix::termios::tcgetwinsize(out).ok().map(|size| size.ws_col);
    // A terminal on a serial line does not know its size, but whoever set it up may have said it.
    let said = || std::env::var("COLUMNS").ok()?.parse().ok();
    size.filter(|columns| *columns > 0).or_else(said).filter(|columns| *columns > 1)
}
