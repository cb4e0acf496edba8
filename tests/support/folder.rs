//! Where the project lies, and copies of shelves that a test may write in.
//!
//! It refuses to know what is in them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use shelf::files::Files;
use tempfile::TempDir;

/// Files by their names, which begin with `content/` or `locales/`.
pub(crate) type Written = BTreeMap<String, Vec<u8>>;

/// The folder of the project.
pub(crate) fn home() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The small sound shelf from which each finding is made by one fault.
pub(crate) fn base() -> PathBuf {
    home().join("tests/findings/base")
}

/// A copy of a folder, and of all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(path, target).unwrap();
        }
    }
}

/// A folder with the small shelf, which has words of its own for its interface.
pub(crate) fn small() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&base(), folder.path());
    folder
}

/// The same with the interface of the program, so that it can be walked.
pub(crate) fn small_to_walk() -> TempDir {
    let folder = small();
    for (name, bytes) in interface() {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    folder
}

/// The small shelf with the interface of the program: what can happen in it, and what is said.
pub(crate) fn small_shelf() -> (Files, Files) {
    let [content, locales] = ["content", "locales"].map(|part| Files::folder(&base().join(part)).unwrap());
    let named = locales.iter().map(|file| (format!("locales/{}", locales.inside(file)), file.bytes.to_vec()));
    let mut said: Written = named.collect();
    said.extend(interface());
    (content, Files::new("locales", said))
}

fn interface() -> Written {
    let locales = my_rights::embedded::locales();
    let interface = locales.iter().filter(|file| file.path.ends_with("/ui.ftl"));
    interface.map(|file| (file.path.clone(), file.bytes.to_vec())).collect()
}

/// All that travels in the program.
pub(crate) fn everything() -> Written {
    let (content, locales) = (my_rights::embedded::content(), my_rights::embedded::locales());
    content.iter().chain(locales.iter()).map(|file| (file.path.clone(), file.bytes.to_vec())).collect()
}

/// What can happen in these files, and what is said.
pub(crate) fn parts(files: &Written) -> (Files, Files) {
    let part = |root: &str| {
        let inside = files.iter().filter(|(name, _)| name.starts_with(root));
        Files::new(root, inside.map(|(name, bytes)| (name.clone(), bytes.clone())))
    };
    (part("content"), part("locales"))
}
