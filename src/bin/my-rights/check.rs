//! Checking, proving and counting a shelf.

use std::collections::BTreeSet;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context as _;
use my_rights::author;
use my_rights::author::report::{self, Format};
use my_rights::author::show::Style;
use my_rights::phrasebook::Phrasebooks;
use my_rights::world;
use shelf::files::Files;
use shelf::finding::{self, Finding, Severity};

use crate::cli::{Checking, Deny, Options};
use crate::progress::Progress;
use crate::sources::{Amiss, Sound, Sources};
use crate::{at_the_desk, hub, write};

pub(crate) fn check(options: &Options, checking: &Checking) -> anyhow::Result<ExitCode> {
    let mut options = options.clone();
    if let Some(folder) = checking.folder.as_deref().filter(|folder| !folder.join("content").is_dir())
        && checking.format == Format::Text
        && (options.content.is_none() || options.locales.is_none())
    {
        return no_shelf(folder);
    }
    if options.bundle.is_some() && (checking.folder.is_some() || checking.fix) {
        anyhow::bail!("name a folder to check or to mend, or a bundle to check, not both.");
    }
    if let Some(folder) = &checking.folder {
        // Files of the folder that somebody is in are named as editors and workflows name them, without “./”.
        let inside = |name: &str| folder.strip_prefix(".").unwrap_or(folder).join(name);
        options.content.get_or_insert_with(|| inside("content"));
        options.locales.get_or_insert_with(|| inside("locales"));
    }
    let own = options.content.is_none() && options.locales.is_none() && options.bundle.is_none();
    if checking.fix && !mended(&options, own)? {
        return Ok(ExitCode::from(2));
    }
    let (findings, files, worst) = match found(&options, checking, own) {
        Ok(found) => found,
        Err(Amiss::Unread(findings)) if checking.format != Format::Text => (findings, 0, 2),
        Err(amiss) => return amiss.told(),
    };
    let style = Style { caret: io::stdout().is_terminal() };
    let (findings, unlisted) = match checking.format {
        Format::Text => for_people(findings, (!own && !checking.hints).then(|| Ours::of(&options)).as_ref()),
        Format::Json | Format::Sarif | Format::Github => (findings, 0),
    };
    let told = report::told(&findings, files, checking.format, style);
    let mut out = io::stdout().lock();
    out.write_all(told.as_bytes())?;
    match unlisted {
        0 => {}
        1 => writeln!(out, "1 hint is about a file that is as the guide brings it; --hints lists it too.")?,
        many => writeln!(
            out,
            "{many} hints are about files that are as the guide brings them; --hints lists them too."
        )?,
    }
    if checking.format == Format::Text && own && options.hub.is_none() {
        writeln!(out, "This was the guide's own shelf; name a folder to check yours.")?;
    }
    Ok(ExitCode::from(worst))
}

/// What is found, in how many files, and with what the command ends for it.
fn found(options: &Options, checking: &Checking, own: bool) -> Result<(Vec<Finding>, usize, u8), Amiss> {
    let Sources { content, locales, .. } = Sources::read(options)?;
    let in_hub = || options.hub.as_deref().map(|file| hub::check(file, &content)).unwrap_or_default();
    // Whoever runs a hub asks about its file: the guide's own shelf is checked already.
    let (findings, files) = if own && options.hub.is_some() {
        (in_hub(), 1)
    } else {
        let progress = Progress::new("Checking");
        let watch = |done, of| progress.tell(done, of);
        let look = if checking.no_hints { shelf::check::open } else { author::check::closely };
        let mut findings = look(&content, &locales, &watch).findings;
        findings.extend(shelf::check::overdue(&content, checking.today.unwrap_or_else(world::today)));
        findings.extend(in_hub());
        finding::sort(&mut findings);
        (findings, content.len() + locales.len() + usize::from(options.hub.is_some()))
    };
    let worst = findings.iter().map(|finding| finding.severity).min();
    Ok((findings, files, worst.map_or(0, |worst| ending(worst, checking.deny))))
}

/// Says that there is no shelf in a folder.
fn no_shelf(folder: &Path) -> anyhow::Result<ExitCode> {
    let folder = finding::harmless(&folder.display().to_string());
    writeln!(
        io::stderr(),
        "my-rights: {folder} has no content/ in it; name the folder that has content/ and locales/"
    )?;
    Ok(ExitCode::from(2))
}

/// Findings in the order in which people read them: what stops an author comes first, and what the guide itself could say
/// better does not hide it; how many hints were left out for that.
fn for_people(mut findings: Vec<Finding>, ours: Option<&Ours>) -> (Vec<Finding>, usize) {
    findings.sort_by_key(|finding| finding.severity);
    let all = findings.len();
    findings.retain(|finding| {
        finding.severity != Severity::Hint || !ours.is_some_and(|ours| ours.0.contains(&finding.file))
    });
    let left_out = all - findings.len();
    (findings, left_out)
}

/// Files of somebody's folder that are still as the guide brings them: their author is not who reads the findings.
struct Ours(BTreeSet<String>);

impl Ours {
    fn of(options: &Options) -> Self {
        let same = |folder: Option<&Path>, own: fn() -> Files| {
            let theirs = folder.and_then(|folder| Files::folder(folder).ok());
            let own = own();
            let is_same = |files: &Files| {
                let same = files.iter().filter(|file| {
                    own.file(files.inside(file)).is_some_and(|other| other.bytes == file.bytes)
                });
                same.map(|file| file.path.clone()).collect::<Vec<_>>()
            };
            theirs.as_ref().map(is_same).unwrap_or_default()
        };
        let content = same(options.content.as_deref(), my_rights::embedded::content);
        let locales = same(options.locales.as_deref(), my_rights::embedded::locales);
        Self(content.into_iter().chain(locales).collect())
    }
}

/// Mends what is safe to mend. Whether it could be done.
pub(crate) fn mended(options: &Options, own: bool) -> anyhow::Result<bool> {
    if own {
        anyhow::bail!(
            "the guide's own shelf cannot be changed: name a folder that has content/ and locales/"
        );
    }
    Ok(at_the_desk(write::mend(options))? == ExitCode::SUCCESS)
}

/// The exit code for a shelf in which this is the worst that was found.
pub(crate) const fn ending(worst: Severity, deny: Option<Deny>) -> u8 {
    match (worst, deny) {
        (Severity::Error, _)
        | (Severity::Warning, Some(Deny::Warnings | Deny::Hints))
        | (Severity::Hint, Some(Deny::Hints)) => 1,
        (Severity::Warning | Severity::Hint, _) => 0,
    }
}

#[expect(clippy::disallowed_methods, reason = "how long a proof took is no business of the guide")]
pub(crate) fn prove(options: &Options) -> anyhow::Result<ExitCode> {
    let mut options = options.clone();
    let here = [Path::new("content"), Path::new("locales")];
    if options.content.is_none() && options.locales.is_none() && options.bundle.is_none() {
        // Whoever stands in a folder with a shelf means that one.
        if here.iter().all(|folder| folder.is_dir()) {
            [options.content, options.locales] = here.map(|folder| Some(folder.to_path_buf()));
            writeln!(io::stderr(), "my-rights: walking content/ and locales/ of this folder")?;
        } else {
            writeln!(
                io::stderr(),
                "my-rights: walking the guide's own shelf: there is no content/ and locales/ here"
            )?;
        }
    }
    let options = &options;
    let sound = match Sources::checked(options, false) {
        Ok(sound) => sound,
        Err(amiss) => return amiss.told(),
    };
    let (shelf, said) = sound.opened().context("what was compiled is not what was written")?;
    let start = std::time::SystemTime::now();
    let progress = Progress::new("Proving");
    let watch = |done, of| progress.tell(done, of);
    let proof = author::prove::prove_watched(&shelf, &Phrasebooks::new(said), &watch)?;
    drop(progress);
    let seconds = start.elapsed().unwrap_or_default().as_secs_f32();
    writeln!(io::stdout().lock(), "{}\nTook {seconds:.1} seconds.", proof.told())?;
    Ok(if proof.defects.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

pub(crate) fn stats(options: &Options, json: bool) -> anyhow::Result<ExitCode> {
    let Sound { catalogue, sources } = match Sources::checked(options, false) {
        Ok(sound) => sound,
        Err(amiss) => return amiss.told(),
    };
    let told = if json { author::stats::json } else { author::stats::told };
    writeln!(io::stdout().lock(), "{}", told(&catalogue, &Phrasebooks::new(sources.locales)))?;
    Ok(ExitCode::SUCCESS)
}
