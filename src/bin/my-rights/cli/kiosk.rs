//! What can be asked of a kiosk when it is started.

use clap::Args;

use my_rights::front::Handed;

/// How a kiosk is opened.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Kiosk {
    /// Ask twice for a code for hub staff, and print the line that belongs under kiosk: in the file of the hub. Nothing is written.
    #[arg(long)]
    pub(crate) set_code: bool,
    /// End when the first visit is over, for whoever starts a kiosk for each visitor, as over ssh.
    #[arg(long, conflicts_with = "set_code")]
    pub(crate) once: bool,
    /// What the program before this one handed on; it replaces itself after each visit.
    #[arg(long, hide = true, value_name = "SETTINGS")]
    pub(crate) goes_on: Option<Handed>,
}
