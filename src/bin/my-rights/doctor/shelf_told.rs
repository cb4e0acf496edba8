//! Which shelf a kiosk opens here, as the doctor tells it.

use std::sync::Arc;

use my_rights::bundle::{self, Store, version};
use my_rights::doctor::ShelfTold;
use shelf::container::Container;
use shelf::content::Date;
use shelf::finding;

use crate::bundle::keys_of;
use crate::cli::Options;

/// Which shelf a kiosk opens here, or this program if a bundle was named.
pub(super) fn told(options: &Options) -> ShelfTold {
    let own = my_rights::embedded::container();
    let built = own.as_ref().ok().map(|container| container.head().date);
    let own = own.map_or_else(|refused| refused.to_string(), |container| version(container.head()));
    let told = |says: String, date: Option<Date>| ShelfTold { says, date, built, is_refused: false };
    let refused = |says: String| ShelfTold { says, date: None, built, is_refused: true };
    let keys = match options.hub.as_deref().map(keys_of).transpose() {
        Ok(keys) => keys.unwrap_or_default(),
        Err(_) => return told("not known: the file of the hub has mistakes".to_owned(), None),
    };
    if let Some(file) = &options.bundle {
        let name = finding::harmless(&file.display().to_string());
        return match bundle::open(file, &keys) {
            Ok(container) => {
                let says = format!("{name}, of {}", version(container.head()));
                match damage(&container) {
                    Some(why) => refused(format!("{says}, which is damaged: {why}")),
                    None => told(says, Some(container.head().date)),
                }
            }
            Err(refusal) => {
                refused(format!("{name} does not open: {}", finding::harmless(&refusal.to_string())))
            }
        };
    }
    let Some(store) = Store::usual(|name| std::env::var(name).ok()) else {
        return told(format!("that of the program, of {own}"), built);
    };
    let folder = finding::harmless(&store.folder().display().to_string());
    match store.open(&keys) {
        Ok(None) => {
            told(format!("that of the program, of {own}; none is installed for a kiosk in {folder}"), built)
        }
        Ok(Some(container)) => {
            let before = store.told().and_then(|(_, before)| before);
            let before = before.map_or_else(String::new, |before| format!(", before it the one of {before}"));
            let installed = version(container.head());
            let says = format!(
                "that of the program, of {own}; a kiosk opens the one of {installed} in {folder}{before}"
            );
            match damage(&container) {
                Some(why) => refused(format!("{says}, which is damaged: {why}")),
                None => told(says, Some(container.head().date)),
            }
        }
        Err(refusal) => {
            let why = finding::harmless(&refusal.to_string());
            refused(format!(
                "that of the program, of {own}, for a kiosk too: what is in {folder} does not open. {why}"
            ))
        }
    }
}

/// What is wrong with a part of it that nobody has read yet: to open it, only its beginning is.
fn damage(container: &Arc<Container>) -> Option<String> {
    bundle::prove(container).err().map(|refused| finding::harmless(&refused.to_string()))
}
