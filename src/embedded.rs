//! The shelf and the phrases that travel inside the program.

use include_dir::{Dir, include_dir};
use shelf::files::Files;

static CONTENT: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/content");
static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The content that the program brings.
pub fn content() -> Files {
    carried("content", &CONTENT)
}

/// The phrases that the program brings.
pub fn locales() -> Files {
    carried("locales", &LOCALES)
}

fn carried(root: &str, folder: &'static Dir<'static>) -> Files {
    let mut files = Vec::new();
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        files.extend(
            folder.files().map(|file| (file.path().to_string_lossy().replace('\\', "/"), file.contents())),
        );
    }
    Files::carried(root, files)
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
