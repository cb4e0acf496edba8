//! Making, looking at and installing bundles; one sentence and an exit code for whatever is wrong with one.

use std::io::{self, Cursor};
use std::path::Path;
use std::process::ExitCode;

use my_rights::bundle::{self, Installed, Refusal, Store, version};
use my_rights::{disk, world};
use shelf::container::{Head, Maker, Packing};
use shelf::content::Date;
use shelf::content::compile::{self, Known};
use shelf::files::{File, Files};
use shelf::finding::{self, Finding};
use shelf::signed::Key;

use crate::cli::{Bundle, Options, Placed, Trusted};
use crate::print;
use crate::sources::{Amiss, Sound, Sources};

/// Does what was asked with bundles.
pub(crate) fn bundle(options: &Options, what: &Bundle) -> anyhow::Result<ExitCode> {
    let done = match what {
        Bundle::Make { folder, output, sign, day, edition } => {
            make(folder, output, sign.as_deref(), day.unwrap_or_else(world::today), *edition)
        }
        Bundle::Show { file } => show(file),
        Bundle::Verify { file, trusted } => verify(options, file, trusted),
        Bundle::Install { file, place, trusted } => install(options, file, place, trusted),
        Bundle::Back { place, trusted } => back(options, place, trusted),
    };
    match done {
        Ok(told) => print(told.as_bytes()),
        Err(amiss) => amiss.told(),
    }
}

fn make(folder: &Path, output: &Path, key: Option<&Path>, day: Date, edition: u32) -> Result<String, Amiss> {
    let inside = |name| {
        let folder = folder.join(name);
        if folder.is_dir() {
            return Ok(folder);
        }
        Err(Refusal::System(format!(
            "{} is no folder; name the one that has content/ and locales/.",
            folder.display()
        )))
    };
    let options = Options {
        content: Some(inside("content")?),
        locales: Some(inside("locales")?),
        ..Options::default()
    };
    // A bundle is put before the public.
    let Sound { catalogue, sources } = Sources::checked(&options, true)?;
    let mut maker = Maker::new();
    shelf::compiled::make(&catalogue, &sources.content, &sources.locales, Packing::Deflated, &mut maker)
        .map_err(Refusal::from)?;
    let head = Head::new(edition, day, env!("CARGO_PKG_VERSION"));
    let mut bytes = Cursor::new(Vec::new());
    maker.finish(head.clone(), &mut bytes).map_err(Refusal::from)?;
    let failed = |error: io::Error| Refusal::System(format!("{}: {error}.", output.display()));
    disk::replace(output, bytes.get_ref()).map_err(failed)?;
    let made = format!("{}: shelf of {}\n", output.display(), version(&head));
    let Some(key) = key else { return Ok(made) };
    bundle::sign(output, &head, key)?;
    Ok(format!("{made}{}\n", bundle::beside(output).display()))
}

fn show(file: &Path) -> Result<String, Amiss> {
    let container = bundle::open(file, &[])?;
    let head = container.head();
    let signed = bundle::says(file).map_or_else(
        || "not signed".to_owned(),
        |says| format!("signed as “{says}”; `bundle verify --key` sees by whom"),
    );
    let told = [
        format!("shelf of {}", version(head)),
        format!("form {}, made by my-rights {}", head.form, head.program),
        format!("{} parts", container.len()),
        signed,
    ];
    Ok(told.map(|line| finding::harmless(&line) + "\n").concat())
}

fn verify(options: &Options, file: &Path, trusted: &Trusted) -> Result<String, Amiss> {
    let keys = keys(options, trusted)?;
    let container = bundle::open(file, &keys)?;
    bundle::prove(&container).map_err(Refusal::from)?;
    let signed = if keys.is_empty() {
        "whole; nobody asked who signed it"
    } else {
        "whole, and signed by a key that is trusted"
    };
    Ok(format!("shelf of {}: {signed}\n", version(container.head())))
}

fn install(options: &Options, file: &Path, place: &Placed, trusted: &Trusted) -> Result<String, Amiss> {
    let told = match store(place)?.install(file, &keys(options, trusted)?)? {
        Installed::Now(head) => format!("The shelf of {} is opened from now on.\n", version(&head)),
        Installed::Already(head) => format!("The shelf of {} is installed already.\n", version(&head)),
    };
    Ok(told)
}

fn back(options: &Options, place: &Placed, trusted: &Trusted) -> Result<String, Amiss> {
    let head = store(place)?.back(&keys(options, trusted)?)?;
    Ok(format!("The shelf of {} is opened from now on.\n", version(&head)))
}

/// Where bundles are kept: the folder that was named, or that of whoever runs this.
fn store(place: &Placed) -> Result<Store, Refusal> {
    let usual = || Store::usual(|name| std::env::var(name).ok());
    place
        .into
        .clone()
        .map(Store::in_folder)
        .or_else(usual)
        .ok_or_else(|| Refusal::System("There is no home folder here: name a folder with --into.".to_owned()))
}

/// The keys that were named, else those of the hub's file.
fn keys(options: &Options, trusted: &Trusted) -> Result<Vec<Key>, Amiss> {
    let Some(hub) = options.hub.as_deref().filter(|_| trusted.keys.is_empty()) else {
        return Ok(trusted.keys.clone());
    };
    keys_of(hub).map_err(Amiss::Faults)
}

/// The keys in the file of a hub. A file with a mistake in it has none that could be trusted to be all.
pub(crate) fn keys_of(hub: &Path) -> Result<Vec<Key>, Vec<Finding>> {
    keys_in(&Files::one(hub)?)
}

/// The same of a file that was read. Which countries and stories there are is known only when the keys have opened a shelf.
pub(crate) fn keys_in(file: &File) -> Result<Vec<Key>, Vec<Finding>> {
    let (hub, findings) = compile::survey_hub_on(file, Known::default());
    hub.filter(|_| !findings.iter().any(Finding::is_error)).map(|hub| hub.kiosk.keys).ok_or(findings)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";

    fn keys_of_a_hub(lines: &str) -> Result<Vec<Key>, Vec<Finding>> {
        let text = format!("format: 1\nlanguage: en\nname: The Open Door\nchecked: 2026-11-22\n{lines}");
        keys_in(&File { path: "hub.yaml".to_owned(), bytes: text.into_bytes().into() })
    }

    #[test]
    fn keys_are_read_before_any_shelf_says_which_countries_and_stories_there_are() {
        let named = format!("country: gb-eng\nkiosk:\n  hides: [a-story]\n  keys: [{KEY}]\n");
        assert_eq!(keys_of_a_hub(&named).unwrap().len(), 1);
    }

    #[test]
    fn a_file_with_a_mistake_has_no_keys_that_could_be_all_of_them() {
        assert!(keys_of_a_hub(&format!("kiosk:\n  keys: [{KEY}]\n  pages: many\n")).is_err());
        assert!(keys_of_a_hub(&format!("kiosk:\n  keys: [{KEY}, nonsense]\n")).is_err());
    }
}
