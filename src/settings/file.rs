//! Where the settings file lies, reading it, and changing it: whole or not at all.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::Settings;
use super::edit::{ByHand, with_bidi};
use crate::disk;
use crate::preferences::Bidi;
use shelf::finding::paper::LARGEST;
use shelf::finding::{Finding, code};

/// Where the file lies when nobody says: in the folder for settings that the desktop standard names.
///
/// None where there is no home. A folder that is not named from the root does not count, as that standard has it.
pub fn usual(environment: impl Fn(&str) -> Option<String>) -> Option<PathBuf> {
    let folder = |name: &str| environment(name).map(PathBuf::from).filter(|folder| folder.is_absolute());
    let config = folder("XDG_CONFIG_HOME").or_else(|| folder("HOME").map(|home| home.join(".config")))?;
    Some(config.join("my-rights").join("settings.yaml"))
}

/// What the file says. One that is not there says nothing, unless somebody `named` it.
///
/// # Errors
///
/// When it cannot be read, or says something wrong.
pub fn read(file: &Path, named: bool) -> Result<Settings, Vec<Finding>> {
    let name = file.display().to_string();
    match within_reason(file) {
        Ok(bytes) => {
            let settings = Settings::read(&name, &bytes)?;
            // A file that another one names is looked for beside that one.
            let hub = settings.hub.map(|hub| file.parent().unwrap_or(file).join(hub));
            Ok(Settings { hub, ..settings })
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound && !named => Ok(Settings::default()),
        Err(error) => {
            let what = format!("The settings file cannot be read: {error}.");
            let hint = "Name another one with --settings, or open the guide with --no-settings.";
            Err(vec![Finding::about(&name, code::UNREADABLE, what, hint)])
        }
    }
}

/// What a file says, if it is one and no larger than anything that somebody writes by hand. One byte more is read of one
/// that is, so that whoever takes it up says so.
fn within_reason(file: &Path) -> io::Result<Vec<u8>> {
    // A pipe or a device would be waited for, or never end.
    if !fs::metadata(file)?.is_file() {
        return Err(io::Error::other("it is not a file"));
    }
    let limit = u64::try_from(LARGEST).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    fs::File::open(file)?.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Why a setting was not kept.
#[derive(Debug)]
pub enum Failed {
    /// Somebody has to do it by hand: this line.
    ByHand(String),
    /// What the system says.
    System(io::Error),
}

/// Puts the setting `bidi` into the file, which is made if it is not there. Nothing else in it changes.
///
/// # Errors
///
/// When it was not written; the file is then as it was.
pub fn keep_bidi(file: &Path, bidi: Bidi) -> Result<(), Failed> {
    let read = within_reason(file).and_then(|bytes| {
        let is_whole = bytes.len() <= LARGEST;
        String::from_utf8(bytes).ok().filter(|_| is_whole).ok_or_else(|| io::ErrorKind::InvalidData.into())
    });
    let text = match read {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(Failed::System(error)),
    };
    let changed = with_bidi(&file.display().to_string(), &text, bidi).map_err(|by_hand| match by_hand {
        ByHand::Add(line) => Failed::ByHand(line),
        ByHand::Broken(_) => Failed::ByHand(format!("bidi: {}", bidi.name())),
    })?;
    let folder = file.parent().map_or(Ok(()), fs::create_dir_all);
    folder.and_then(|()| disk::replace(file, changed.as_bytes())).map_err(Failed::System)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tui_bidi::encode::Encoding;

    #[test]
    fn it_lies_where_the_desktop_standard_says() {
        let usual = |pairs: &[(&str, &str)]| {
            usual(|name| pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned()))
        };
        let home = ("HOME", "/home/samira");
        let wanted = |folder: &str| Some(PathBuf::from(folder).join("my-rights/settings.yaml"));
        assert_eq!(usual(&[home]), wanted("/home/samira/.config"));
        assert_eq!(usual(&[home, ("XDG_CONFIG_HOME", "/etc/xdg")]), wanted("/etc/xdg"));
        assert_eq!(usual(&[home, ("XDG_CONFIG_HOME", "")]), wanted("/home/samira/.config"));
        assert_eq!(usual(&[home, ("XDG_CONFIG_HOME", "here")]), wanted("/home/samira/.config"));
        assert_eq!(usual(&[]), None);
    }

    #[test]
    fn a_file_that_is_not_there_says_nothing_unless_it_was_named() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("none.yaml");
        assert_eq!(read(&file, false), Ok(Settings::default()));
        assert_eq!(read(&file, true).unwrap_err()[0].code, "unreadable");
        assert_eq!(read(folder.path(), false).unwrap_err()[0].code, "unreadable", "a folder is no file");
    }

    #[test]
    fn a_setting_is_kept_in_a_new_file_or_in_an_old_one_and_no_draft_stays_behind() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("my-rights/settings.yaml");
        keep_bidi(&file, Bidi::As(Encoding::Lrm)).unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "bidi: lrm\n");
        fs::write(&file, "# ours\nlang: ar\nbidi: lrm # seen\n").unwrap();
        keep_bidi(&file, Bidi::Auto).unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "# ours\nlang: ar\nbidi: auto # seen\n");
        fs::write(&file, "lang: klingon\n").unwrap();
        assert!(
            matches!(keep_bidi(&file, Bidi::As(Encoding::Lrm)), Err(Failed::ByHand(line)) if line == "bidi: lrm")
        );
        assert_eq!(fs::read_to_string(&file).unwrap(), "lang: klingon\n");
        assert_eq!(fs::read_dir(file.parent().unwrap()).unwrap().count(), 1);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_leaves_the_file_as_it_was() {
        // A folder in which nothing can be made.
        let error =
            keep_bidi(Path::new("/proc/my-rights/settings.yaml"), Bidi::As(Encoding::Lrm)).unwrap_err();
        assert!(matches!(error, Failed::System(_)), "{error:?}");
    }
}
