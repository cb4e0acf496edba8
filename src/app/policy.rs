//! What a setting permits. A setting is a row of this table; nobody else asks which one it is.

use std::time::Duration;

/// How long a silence lasts at a kiosk before somebody is asked whether they are still there, where its hub says nothing else.
const WARN_AFTER: Duration = Duration::from_mins(4);
/// How long they have to answer.
const FORGET_AFTER: Duration = Duration::from_secs(30);

/// Where the guide runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Setting {
    /// One person, at their own pace.
    Personal,
    /// A training, with somebody who leads it.
    Workshop,
    /// A shared machine with nobody beside it.
    Kiosk,
    /// Whoever writes the guide, on folders of their own.
    Desk,
}

/// What is permitted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "a row of permissions: each is yes or no by itself")]
pub struct Policy {
    /// Whether the person can end the guide.
    pub may_leave: bool,
    /// Whether everybody is asked for their language, also where somebody has said one for the guide.
    pub asks_language: bool,
    /// Whether the terminal's *suspend* key works.
    pub may_suspend: bool,
    /// Whether a copy of the sheet can be written.
    pub may_keep_a_copy: bool,
    /// Who says whether, and where, the sheet can be printed.
    pub prints: Prints,
    /// Whether the sheet can go to the clipboard, where whoever comes next finds it.
    pub may_copy: bool,
    /// Whether an answer of the test card can be kept for later visits. Elsewhere it holds for the visit alone: what one
    /// person chose does not decide how the next one reads. Whoever runs the place has the settings file.
    pub may_keep_settings: bool,
    /// Whether the window is called by the guide's name, for anybody to see in lists of windows.
    pub may_name_the_window: bool,
    /// Whether the facilitator's notes can be shown.
    pub may_see_notes: bool,
    /// Whether slips of a workshop can be counted, and what may be shown of them written.
    pub may_count: bool,
    /// Whether others see the screen: then the notes are shown on it after a warning, and what is kept is the room’s.
    pub is_seen_by_a_room: bool,
    /// Whether every place of a scenario can be gone to at once.
    pub may_jump: bool,
    /// Whether a shelf may be opened in which something is still to be written: for whoever writes, not for a room.
    pub may_show_drafts: bool,
    /// Whether what stands behind a page is shown: names, flags, findings.
    pub may_look_behind: bool,
    /// Whether what follows a choice is hidden until the group has talked.
    pub consequences_wait: bool,
    /// Whether a screen has a ground of ours where nobody said otherwise: on a wall and on a machine for everybody there are no
    /// colours that somebody has chosen for themselves.
    pub paints: bool,
    /// Whether choices are as high as a finger where nobody said otherwise: they are touched, or read from afar.
    pub is_large: bool,
    /// Whether a page waits for whoever comes next, and any key begins their visit.
    pub attracts: bool,
    /// Whether the file of the hub says which languages and stories there are, how pages look, and how long silences last.
    pub heeds_hub: bool,
    /// What happens when nobody does anything.
    pub silence: OnSilence,
    /// What happens once a visit is over.
    pub after: AfterVisit,
}

/// What happens once a visit is over, and forgotten.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AfterVisit {
    /// Nothing: there is one visit.
    Nothing,
    /// The program replaces itself, so that nothing of the visit is left in its memory.
    Anew,
    /// The program ends, and whoever started it sees to the next visit.
    End,
}

/// Who says whether, and where, the sheet can be printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Prints {
    /// Nobody: it is not printed.
    Nowhere,
    /// The person’s own settings file.
    AsSettingsSay,
    /// The file of the hub, with a limit for each visit.
    AsHubSays,
}

/// What happens when nobody does anything.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OnSilence {
    /// Nothing.
    Wait,
    /// A warning in words; then the visit is forgotten.
    StartAfresh {
        /// How long until the warning.
        warn_after: Duration,
        /// How long the warning stands.
        forget_after: Duration,
    },
}

impl Policy {
    /// The row of the table.
    pub const fn of(setting: Setting) -> Self {
        match setting {
            Setting::Personal => Self::PERSONAL,
            Setting::Workshop => Self::WORKSHOP,
            Setting::Kiosk => Self::KIOSK,
            Setting::Desk => Self::DESK,
        }
    }

    const PERSONAL: Self = Self {
        may_leave: true,
        asks_language: false,
        may_suspend: true,
        may_keep_a_copy: true,
        prints: Prints::AsSettingsSay,
        may_copy: true,
        may_keep_settings: true,
        may_name_the_window: true,
        may_see_notes: false,
        may_count: false,
        is_seen_by_a_room: false,
        may_jump: false,
        may_show_drafts: true,
        may_look_behind: false,
        consequences_wait: false,
        paints: false,
        is_large: false,
        attracts: false,
        heeds_hub: false,
        silence: OnSilence::Wait,
        after: AfterVisit::Nothing,
    };

    const WORKSHOP: Self = Self {
        may_leave: true,
        asks_language: false,
        may_suspend: true,
        may_keep_a_copy: false,
        prints: Prints::Nowhere,
        may_copy: false,
        may_keep_settings: false,
        may_name_the_window: false,
        may_see_notes: true,
        may_count: true,
        is_seen_by_a_room: true,
        may_jump: true,
        may_show_drafts: false,
        may_look_behind: false,
        consequences_wait: true,
        paints: true,
        is_large: true,
        attracts: false,
        heeds_hub: false,
        silence: OnSilence::Wait,
        after: AfterVisit::Nothing,
    };

    const KIOSK: Self = Self {
        may_leave: false,
        asks_language: true,
        may_suspend: false,
        may_keep_a_copy: false,
        prints: Prints::AsHubSays,
        may_copy: false,
        may_keep_settings: false,
        may_name_the_window: false,
        may_see_notes: false,
        may_count: false,
        is_seen_by_a_room: false,
        may_jump: false,
        may_show_drafts: false,
        may_look_behind: false,
        consequences_wait: false,
        paints: true,
        is_large: true,
        attracts: true,
        heeds_hub: true,
        silence: OnSilence::StartAfresh { warn_after: WARN_AFTER, forget_after: FORGET_AFTER },
        after: AfterVisit::Anew,
    };

    const DESK: Self = Self {
        may_leave: true,
        asks_language: false,
        may_suspend: true,
        may_keep_a_copy: true,
        prints: Prints::AsSettingsSay,
        may_copy: true,
        may_keep_settings: true,
        may_name_the_window: true,
        may_see_notes: true,
        may_count: false,
        is_seen_by_a_room: false,
        may_jump: true,
        may_show_drafts: true,
        may_look_behind: true,
        consequences_wait: false,
        paints: false,
        is_large: false,
        attracts: false,
        heeds_hub: false,
        silence: OnSilence::Wait,
        after: AfterVisit::Nothing,
    };
}
