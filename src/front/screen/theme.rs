//! Roles and how they look.
//!
//! What a stretch of a page is for is its role; a theme says how that looks on a terminal. State is never told by
//! colour alone: each role that matters has an attribute or a sign as well, so that the plainest theme says as much as
//! the others. This file refuses to know where anything is painted.

use ratatui::style::{Color, Modifier, Style};

use crate::preferences::Theme;

/// What a stretch of the screen is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Role {
    /// Where the person is.
    Context,
    /// What this page is.
    Title,
    /// The name of what follows.
    Heading,
    /// What the page says.
    Prose,
    /// Words to say.
    Said,
    /// Small print.
    Aside,
    /// For the facilitator alone.
    Note,
    /// What just happened.
    Notice,
    /// A bullet, a bar, the number of a choice.
    Sign,
    /// Something to choose.
    Choice,
    /// What Enter would take.
    Focus,
    /// The sign in front of it.
    Marker,
    /// The name of a key.
    Key,
    /// What the key does.
    KeyLabel,
    /// There is more below.
    More,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 15] = [
        Self::Context,
        Self::Title,
        Self::Heading,
        Self::Prose,
        Self::Said,
        Self::Aside,
        Self::Note,
        Self::Notice,
        Self::Sign,
        Self::Choice,
        Self::Focus,
        Self::Marker,
        Self::Key,
        Self::KeyLabel,
        Self::More,
    ];
}

/// A stress on top of a role.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub enum Stress {
    /// None.
    #[default]
    None,
    /// The author stresses it.
    Emphasis,
    /// The glossary explains it.
    Term,
}

struct Palette {
    ground: Color,
    text: Color,
    quiet: Color,
    accent: Color,
    said: Color,
    note: Color,
    focus_ground: Color,
    focus_text: Color,
}

const LIGHT: Palette = Palette {
    ground: Color::Indexed(231),
    text: Color::Indexed(234),
    quiet: Color::Indexed(240),
    accent: Color::Indexed(24),
    said: Color::Indexed(22),
    note: Color::Indexed(88),
    focus_ground: Color::Indexed(24),
    focus_text: Color::Indexed(231),
};

const DARK: Palette = Palette {
    ground: Color::Indexed(234),
    text: Color::Indexed(254),
    quiet: Color::Indexed(248),
    accent: Color::Indexed(117),
    said: Color::Indexed(151),
    note: Color::Indexed(222),
    focus_ground: Color::Indexed(117),
    focus_text: Color::Indexed(234),
};

const HIGH: Palette = Palette {
    ground: Color::Indexed(16),
    text: Color::Indexed(231),
    quiet: Color::Indexed(231),
    accent: Color::Indexed(226),
    said: Color::Indexed(231),
    note: Color::Indexed(51),
    focus_ground: Color::Indexed(226),
    focus_text: Color::Indexed(16),
};

/// How each theme looks here.
impl Theme {
    /// What lies under everything.
    pub fn ground(self) -> Style {
        self.palette().map_or_else(Style::new, |palette| Style::new().fg(palette.text).bg(palette.ground))
    }

    /// How `role` looks under `stress`.
    pub fn style(self, role: Role, stress: Stress) -> Style {
        let style = match role {
            Role::Title | Role::Key | Role::Notice | Role::Marker => {
                Style::new().add_modifier(Modifier::BOLD)
            }
            Role::Heading => Style::new().add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
            Role::Focus if self.palette().is_none() => Style::new().add_modifier(Modifier::REVERSED),
            Role::Context
            | Role::Prose
            | Role::Said
            | Role::Aside
            | Role::Note
            | Role::Sign
            | Role::Choice
            | Role::Focus
            | Role::KeyLabel
            | Role::More => Style::new(),
        };
        let style = match stress {
            Stress::None => style,
            Stress::Emphasis => style.add_modifier(Modifier::BOLD),
            Stress::Term => style.add_modifier(Modifier::UNDERLINED),
        };
        let Some(palette) = self.palette() else { return style };
        let colour = match (role, stress) {
            (Role::Focus, _) => return style.fg(palette.focus_text).bg(palette.focus_ground),
            (_, Stress::Emphasis | Stress::Term)
            | (Role::Title | Role::Heading | Role::Marker | Role::Sign | Role::Key | Role::More, _) => {
                palette.accent
            }
            (Role::Context | Role::Aside | Role::KeyLabel, _) => palette.quiet,
            (Role::Said, _) => palette.said,
            (Role::Note | Role::Notice, _) => palette.note,
            (Role::Prose | Role::Choice, _) => palette.text,
        };
        style.fg(colour)
    }

    const fn palette(self) -> Option<&'static Palette> {
        match self {
            Self::Auto | Self::Plain => None,
            Self::Light => Some(&LIGHT),
            Self::Dark => Some(&DARK),
            Self::Contrast | Self::ContrastLight => Some(&HIGH),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The part of the 256 colours that is the same on all terminals: the cube and the greys.
    fn light(colour: Color) -> f64 {
        let Color::Indexed(index) = colour else { panic!("{colour:?} looks different on each terminal") };
        let step = |value: u8| if value == 0 { 0 } else { 55 + 40 * value };
        let (red, green, blue) = match index {
            16..=231 => (step((index - 16) / 36), step((index - 16) / 6 % 6), step((index - 16) % 6)),
            232.. => (8 + 10 * (index - 232), 8 + 10 * (index - 232), 8 + 10 * (index - 232)),
            _ => panic!("{index} looks different on each terminal"),
        };
        let linear = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// WCAG 2.2, "contrast ratio".
    fn contrast(one: Color, other: Color) -> f64 {
        let (one, other) = (light(one) + 0.05, light(other) + 0.05);
        one.max(other) / one.min(other)
    }

    #[test]
    fn everything_can_be_read() {
        for (theme, least) in [(Theme::Light, 4.5), (Theme::Dark, 4.5), (Theme::Contrast, 7.0)] {
            let ground = theme.ground();
            for role in Role::ALL {
                for stress in [Stress::None, Stress::Emphasis, Stress::Term] {
                    let style = theme.style(role, stress);
                    let under = style.bg.or(ground.bg).unwrap();
                    let ratio = contrast(style.fg.or(ground.fg).unwrap(), under);
                    assert!(ratio >= least, "{theme:?} {role:?} {stress:?}: {ratio:.2}");
                }
            }
            let focus = theme.style(Role::Focus, Stress::None).bg.unwrap();
            let ratio = contrast(focus, ground.bg.unwrap());
            assert!(ratio >= 3.0, "{theme:?}: the focus stands out by {ratio:.2}");
        }
    }

    #[test]
    fn without_colour_nothing_is_coloured_and_the_focus_still_shows() {
        for theme in [Theme::Auto, Theme::Plain] {
            for role in Role::ALL {
                let style = theme.style(role, Stress::Term);
                assert_eq!((style.fg, style.bg), (None, None), "{role:?}");
            }
            assert_ne!(theme.style(Role::Focus, Stress::None), theme.style(Role::Choice, Stress::None));
        }
    }
}
