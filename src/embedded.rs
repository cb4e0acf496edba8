//! The compiled shelf that travels inside the program: made by `build.rs` from `content` and `locales`, after every check
//! that needs no page. It is read where it lies; nothing of it is copied before it is shown.

use std::sync::{Arc, OnceLock};

use shelf::compiled::{Said, Shelf, files};
use shelf::container::{Container, Refused};
use shelf::files::Files;

static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/shelf"));

/// Everything that the program brings. Refused: when the program is not what was built.
pub fn container() -> Result<Arc<Container>, Refused> {
    static OPEN: OnceLock<Result<Arc<Container>, Refused>> = OnceLock::new();
    OPEN.get_or_init(|| Container::carried(BYTES).map(Arc::new)).clone()
}

/// The shelf that the program brings, and what is said on it. Refused: when the program is not what was built.
pub fn shelf() -> Result<(Shelf, Said), Refused> {
    let container = container()?;
    Ok((Shelf::open(Arc::clone(&container))?, Said::from(container)))
}

/// The content that the program brings, as it was written: for whoever works on it.
pub fn content() -> Files {
    carried("content")
}

/// The phrases that the program brings, as they were written.
pub fn locales() -> Files {
    carried("locales")
}

/// A program that is not what was built has none.
fn carried(root: &str) -> Files {
    container().and_then(|container| files(&container, root)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_the_program_brings_is_named_after_its_folders() {
        let content = super::content();
        assert!(content.iter().all(|file| file.path.starts_with("content/")));
        assert!(content.iter().all(|file| !content.inside(file).starts_with("content")));
        assert!(content.file("shelf.yaml").is_some());
        assert!(super::locales().file("en/ui.ftl").is_some());
    }
}
