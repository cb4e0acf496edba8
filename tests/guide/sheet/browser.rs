//! The sheet in a browser: Chromium, with axe-core for what can be found by a machine. Where node, the two packages or the
//! browser are missing, the test says so.

use std::path::Path;
use std::process::Command;

use super::super::folder::home;
use super::{SAMPLES, skipped};

#[test]
fn a_browser_shows_every_page_without_findings() {
    let script = home().join("tests/browser/sheets.mjs");
    let has_packages = script.with_file_name("node_modules/axe-core").exists();
    if !has_packages || !Path::new("/usr/bin/chromium").exists() {
        skipped("Chromium or the packages of tests/browser are not here");
        return;
    }
    let output = Command::new("node").arg(&script).arg(&*SAMPLES).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
}
