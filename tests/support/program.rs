//! The program as people start it, read through a pipe.
//!
//! It refuses to know the settings and the language of whoever runs the tests.

use std::process::{Command, Output, Stdio};

/// The program with these arguments, before it is started: nobody has settings, nobody types anything.
pub(crate) fn program(arguments: &[&str]) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_my-rights"));
    program.args(arguments).env("XDG_CONFIG_HOME", "/nowhere").env_remove("LANGUAGE").stdin(Stdio::null());
    program
}

/// What comes of it.
pub(crate) fn run(arguments: &[&str]) -> Output {
    program(arguments).output().unwrap()
}

/// What was printed, which is text.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}
