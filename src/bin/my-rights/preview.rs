//! `preview`: the guide for whoever writes it.
//!
//! Part of the program: it finds the folders and puts the front, the world and the watch over the folders together.

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context as _;

use crate::cli::{Cli, Options, Preview};
use crate::open::{self, finish, front, opens_lines};
use crate::{complain, hub};
use my_rights::app::{App, Message, Policy};
use my_rights::author::preview::{self, Reader};
use my_rights::front::linear::{Live, of_terminal};
use my_rights::guide::{Seat, run_with};
use my_rights::phrasebook::Phrasebooks;
use shelf::compiled::Shelf;
use shelf::content::Id;
use shelf::files::Files;

/// Opens the guide for whoever writes it, on folders that are read again whenever a file in them is saved.
pub(crate) fn open(cli: &Cli, asked: &Preview, policy: Policy) -> anyhow::Result<ExitCode> {
    let (content, locales) = folders(&cli.options)?;
    // A folder that cannot be read at all is no place to write in.
    if let Err(findings) =
        [&content, &locales].into_iter().try_for_each(|folder| Files::folder(folder).map(drop))
    {
        return complain(&findings);
    }
    let mut reader = Reader::new(&content, &locales);
    let Some(renewal) = reader.read() else { anyhow::bail!("the folders cannot be read") };
    let broken = |id: &Id| renewal.report.places.contains_key(id.as_str()) || renewal.report.holds(id);
    let wanted = asked
        .scenario
        .as_deref()
        .map(|story| preview::wanted(&renewal.catalogue, broken, story, asked.at.as_deref()));
    let wanted = wanted.transpose().map_err(anyhow::Error::msg)?;
    let books = Phrasebooks::new(Arc::clone(&renewal.phrases));
    let shelf = Arc::new(Shelf::of(&renewal.catalogue));
    let hub = cli
        .options
        .hub
        .as_deref()
        .map(|file| Files::one(file).and_then(|file| hub::open(&file, &shelf, &policy)));
    let hub = match hub.transpose() {
        Ok(hub) => hub,
        Err(findings) => return complain(&findings),
    };
    let mut app = open::begin(cli, policy, shelf, &books)?;
    if let Some(hub) = hub {
        app = app.in_hub(hub);
    }
    let world = open::world(cli, Arc::default());
    let mut app = app.at_desk(asked.beside, wanted);
    app.update(Message::Renewed(renewal));
    let mut front = if opens_lines(cli) {
        Box::new(Live::open(|| io::stdin().lock(), io::stdout().lock(), of_terminal)?)
    } else {
        front(cli, &policy, None)?
    };
    if let Some(ear) = front.ear() {
        preview::watch(reader, ear).context("the folders cannot be watched")?;
    }
    let page_of = |app: &App, books: &Phrasebooks, _| preview::page(app, books);
    let ended = run_with(&mut app, &books, &mut [Seat::alone(front.as_mut())], &world, &page_of)?;
    drop(front);
    Ok(finish(&ended))
}

/// The folders to write in: those that were named, else those of the folder that somebody is in.
fn folders(options: &Options) -> anyhow::Result<(PathBuf, PathBuf)> {
    let folder = |named: &Option<PathBuf>, usual: &str| {
        let folder = named.clone().unwrap_or_else(|| PathBuf::from(usual));
        anyhow::ensure!(
            folder.is_dir(),
            "there is no folder {}. Go to the folder that has content/ and locales/, or name them with --content and \
             --locales",
            folder.display()
        );
        Ok(folder)
    };
    Ok((folder(&options.content, "content")?, folder(&options.locales, "locales")?))
}
