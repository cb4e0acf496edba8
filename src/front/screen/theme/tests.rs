//! The sums: what can be read on what, in every theme and depth, and how colours look to other eyes.

use proptest::prelude::*;

use super::colour::{Depth, Rgb};
use super::own::{Adapted, Own};
use super::pair::{Ground, Pair};
use super::tokens::{Hue, Painted, Token};
use super::*;

/// What terminals paint the sixteen in: the kernel’s console, xterm, Windows (Campbell), VTE (Tango), `PuTTY`, Konsole (Breeze).
const SIXTEEN: [[u32; 16]; 6] = [
    [
        0x00_0000, 0xAA_0000, 0x00_AA00, 0xAA_5500, 0x00_00AA, 0xAA_00AA, 0x00_AAAA, 0xAA_AAAA, 0x55_5555,
        0xFF_5555, 0x55_FF55, 0xFF_FF55, 0x55_55FF, 0xFF_55FF, 0x55_FFFF, 0xFF_FFFF,
    ],
    [
        0x00_0000, 0xCD_0000, 0x00_CD00, 0xCD_CD00, 0x00_00EE, 0xCD_00CD, 0x00_CDCD, 0xE5_E5E5, 0x7F_7F7F,
        0xFF_0000, 0x00_FF00, 0xFF_FF00, 0x5C_5CFF, 0xFF_00FF, 0x00_FFFF, 0xFF_FFFF,
    ],
    [
        0x0C_0C0C, 0xC5_0F1F, 0x13_A10E, 0xC1_9C00, 0x00_37DA, 0x88_1798, 0x3A_96DD, 0xCC_CCCC, 0x76_7676,
        0xE7_4856, 0x16_C60C, 0xF9_F1A5, 0x3B_78FF, 0xB4_009E, 0x61_D6D6, 0xF2_F2F2,
    ],
    [
        0x2E_3436, 0xCC_0000, 0x4E_9A06, 0xC4_A000, 0x34_65A4, 0x75_507B, 0x06_989A, 0xD3_D7CF, 0x55_5753,
        0xEF_2929, 0x8A_E234, 0xFC_E94F, 0x72_9FCF, 0xAD_7FA8, 0x34_E2E2, 0xEE_EEEC,
    ],
    [
        0x00_0000, 0xBB_0000, 0x00_BB00, 0xBB_BB00, 0x00_00BB, 0xBB_00BB, 0x00_BBBB, 0xBB_BBBB, 0x55_5555,
        0xFF_5555, 0x55_FF55, 0xFF_FF55, 0x55_55FF, 0xFF_55FF, 0x55_FFFF, 0xFF_FFFF,
    ],
    [
        0x23_2627, 0xED_1515, 0x11_D116, 0xF6_7400, 0x1D_99F3, 0x9B_59B6, 0x1A_BC9C, 0xFC_FCFC, 0x7F_8C8D,
        0xC0_392B, 0x1C_DC9A, 0xFD_BC4B, 0x3D_AEE9, 0x8E_44AD, 0x16_A085, 0xFF_FFFF,
    ],
];

/// The least contrast of a pair, whatever terminal paints it.
fn contrast(theme: Painted, depth: Depth, pair: Pair) -> f64 {
    let (ink, ground) = pair.tokens(theme);
    let [ink, ground] = [ink, ground].map(|token| theme.shade(token));
    match depth {
        Depth::True => ink.colour.contrast(ground.colour),
        Depth::Indexed => Rgb::indexed(ink.index).contrast(Rgb::indexed(ground.index)),
        Depth::Console | Depth::Sixteen => {
            let is_console = depth == Depth::Console;
            let inks = if is_console { sixteen::on_console } else { sixteen::inks };
            let (ink, ground) = inks(theme, pair);
            assert!(!is_console || ground < 8 && (ink < 8 || !pair.is_blank()), "{pair:?}");
            let of = |palette: &[u32; 16]| {
                let [ink, ground] = [ink, ground].map(|index| Rgb::hex(palette[usize::from(index)]));
                ink.contrast(ground)
            };
            SIXTEEN
                .iter()
                .take(if is_console { 1 } else { SIXTEEN.len() })
                .map(of)
                .fold(f64::INFINITY, f64::min)
        }
    }
}

#[test]
fn every_pair_can_be_read_in_every_theme_and_depth() {
    for theme in Painted::ALL {
        for depth in [Depth::True, Depth::Indexed, Depth::Sixteen, Depth::Console] {
            for pair in Pair::all() {
                let (ratio, least) = (contrast(theme, depth, pair), pair.seen().least(theme.is_high()));
                assert!(ratio >= least, "{theme:?} {depth:?} {pair:?}: {ratio:.2}, not {least}");
            }
        }
    }
}

#[test]
fn in_sixteen_colours_the_strongest_contrast_is_made_of_three_and_no_dark_ink_is_bold() {
    for theme in Painted::ALL {
        for pair in Pair::all() {
            let (ink, ground) = sixteen::inks(theme, pair);
            if theme.is_high() {
                assert!(
                    matches!((ink, ground), (0 | 15, 0 | 15) | (0, 7) | (7, 0)),
                    "{pair:?}: {ink} on {ground}"
                );
            }
            let strong = Weight { strong: true, link: false };
            let style = Look::Painted(theme, Depth::Sixteen).style(pair, strong);
            assert!(ink >= 8 || !style.add_modifier.contains(Modifier::BOLD), "{pair:?}");
        }
    }
}

/// Machado, Oliveira, Fernandes 2009, full severity, on linear light: eyes without one kind of cone.
const EYES: [(&str, [[f64; 3]; 3]); 4] = [
    ("all", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protan",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deutan",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritan",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

/// A colour as these eyes see it, in CIE L*a*b*.
fn seen(Rgb(red, green, blue): Rgb, eye: &[[f64; 3]; 3]) -> [f64; 3] {
    let linear = [red, green, blue].map(|value| {
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    });
    let times =
        |row: &[f64; 3], by: &[f64; 3]| row.iter().zip(by).map(|(one, other)| one * other).sum::<f64>();
    let light = eye.map(|row| times(&row, &linear).clamp(0.0, 1.0));
    let [x, y, z] = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
        .map(|row| times(&row, &light));
    let root =
        |value: f64| if value > 0.008_856 { value.cbrt() } else { 7.787f64.mul_add(value, 16.0 / 116.0) };
    let (x, y, z) = (root(x / 0.95047), root(y), root(z / 1.08883));
    [116.0f64.mul_add(y, -16.0), 500.0 * (x - y), 200.0 * (y - z)]
}

#[test]
fn themes_are_told_apart_by_eyes_of_every_kind() {
    let tokens = [Hue::Dignity, Hue::Consent, Hue::Capacity].map(Token::Accent);
    let with_warning = [tokens.as_slice(), &[Token::Warning]].concat();
    for theme in Painted::ALL {
        for (eyes, eye) in EYES {
            for (depth, tokens) in [(Depth::True, with_warning.as_slice()), (Depth::Indexed, &tokens)] {
                let colour = |token: &Token| match depth {
                    Depth::True => theme.shade(*token).colour,
                    Depth::Indexed | Depth::Sixteen | Depth::Console => {
                        Rgb::indexed(theme.shade(*token).index)
                    }
                };
                for (at, one) in tokens.iter().enumerate() {
                    for other in &tokens[at + 1..] {
                        let [a, b] = [one, other].map(|token| seen(colour(token), &eye));
                        let far = a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt();
                        // 2.3 is just seen, 10 at a glance.
                        assert!(far >= 10.0, "{theme:?} {depth:?} {eyes}: {one:?} {other:?} {far:.1}");
                    }
                }
            }
        }
    }
}

/// What is written in what, of all that was computed beside the terminal's own colours.
fn computed(adapted: &Adapted) -> Vec<(&'static str, Rgb, Rgb, f64)> {
    let Own { text, page } = adapted.own;
    let mut pairs = Vec::new();
    let mut add = |what, ink: Option<own::Made>, ground: Rgb, least| {
        pairs.extend(ink.map(|ink| (what, ink.colour, ground, least)));
    };
    add("muted", adapted.muted, page, 4.5);
    add("warning", adapted.warning, page, 4.5);
    for hue in Hue::ALL {
        add("accent", adapted.accent(hue), page, 4.5);
        if let Some(fill) = adapted.fill(hue) {
            add("tab on its fill", adapted.accent(hue), fill.colour, 3.0);
        }
        if let (Some(on), Some(accent)) = (adapted.on, adapted.accent(hue)) {
            add("number on its tab", Some(on), accent.colour, 4.5);
        }
        if let Some(raised) = adapted.raised {
            add("mark on raised", adapted.accent(hue), raised.colour, 3.0);
        }
    }
    if let Some(raised) = adapted.raised {
        add("muted on raised", adapted.muted, raised.colour, 4.5);
        add("warning on raised", adapted.warning, raised.colour, 4.5);
    }
    if let Some(fill) = adapted.warning_fill {
        add("warning on its fill", adapted.warning, fill.colour, 4.5);
    }
    let fills = Hue::ALL.map(|hue| adapted.fill(hue));
    for ground in fills.into_iter().chain([adapted.raised, adapted.cap, adapted.warning_fill]).flatten() {
        pairs.push(("the terminal's ink", text, ground.colour, 4.5));
    }
    pairs
}

proptest! {
    #[test]
    fn whatever_the_ground_every_ink_that_is_computed_can_be_read(
        text: (u8, u8, u8), page: (u8, u8, u8), indexed: bool,
    ) {
        let own = Own { text: Rgb(text.0, text.1, text.2), page: Rgb(page.0, page.1, page.2) };
        let depth = if indexed { Depth::Indexed } else { Depth::True };
        let adapted = own.adapt(depth).unwrap();
        for (what, ink, ground, least) in computed(&adapted) {
            prop_assert!(ink.contrast(ground) >= least, "{what}: {:.2} over {own:?}", ink.contrast(ground));
        }
        // The reader's own words stay as they are.
        let look = Look::Own(Box::new(adapted));
        let style = look.style(Pair::Text(Ground::Page), Weight::default());
        prop_assert_eq!((style.fg, style.bg), (None, None));
        for hue in Hue::ALL {
            let [tab, other] = [Pair::Tab(hue), Pair::Number].map(|pair| look.style(pair, Weight::default()));
            prop_assert!(tab != other, "what is in focus is not seen over {own:?}");
        }
    }
}

#[test]
fn well_known_grounds_get_the_colours_that_they_can_show() {
    let adapt = |text, page| Own { text: Rgb::hex(text), page: Rgb::hex(page) }.adapt(Depth::True).unwrap();
    let xterm = adapt(0x00_0000, 0xFF_FFFF);
    assert_eq!(xterm.accent(Hue::Dignity).map(|made| made.colour), Some(Rgb::hex(0x8A_5A0C)));
    assert!(xterm.fill(Hue::Dignity).is_some() && xterm.raised.is_some() && xterm.cap.is_some());
    // Somebody chose 4.1 to 1: no ground of ours makes that less.
    let solarized = adapt(0x65_7B83, 0xFD_F6E3);
    assert!(solarized.accent(Hue::Dignity).is_some());
    assert!(solarized.fill(Hue::Dignity).is_none() && solarized.raised.is_none() && solarized.cap.is_none());
    let grey = adapt(0x00_0000, 0x80_8080);
    assert!(Hue::ALL.iter().all(|&hue| grey.fill(hue).is_none()), "only the tab says it");
    assert_eq!(Own { text: Rgb::hex(0), page: Rgb::hex(0xFF_FFFF) }.adapt(Depth::Sixteen), None);
}

#[test]
fn colours_are_read_as_terminals_tell_them() {
    for (words, colour) in [
        ("rgb:ffff/0000/8080", Some(Rgb(255, 0, 128))),
        ("rgb:ff/00/80", Some(Rgb(255, 0, 128))),
        ("rgba:ffff/0000/8080/ffff", Some(Rgb(255, 0, 128))),
        ("rgb:f/0/8", Some(Rgb(255, 0, 136))),
        ("#ff0080", Some(Rgb(255, 0, 128))),
        ("#ffff00008080", Some(Rgb(255, 0, 128))),
        ("rgb:ff/00", None),
        ("rgb:ff/0/80", None),
        ("rgb:gg/00/80", None),
        ("rgb:+f/00/80", None),
        ("#ff00é0", None),
        ("", None),
        ("?", None),
    ] {
        assert_eq!(Rgb::told(words), colour, "{words}");
    }
}

#[test]
fn without_colour_nothing_is_coloured_and_the_focus_still_shows() {
    let look = Look::of(Theme::Plain, Depth::True, None);
    // Squares for a phone have their colours, and are not shown here at all.
    for pair in Pair::all().into_iter().filter(|pair| !matches!(pair, Pair::Code | Pair::Module)) {
        let style = look.style(pair, Weight { strong: true, link: true });
        assert_eq!((style.fg, style.bg), (None, None), "{pair:?}");
    }
    let tab = look.style(Pair::Tab(Hue::House), Weight::default());
    assert!(tab.add_modifier.contains(Modifier::REVERSED));
}

#[test]
fn words_that_are_explained_are_told_apart_without_a_line_where_that_harms() {
    for theme in Painted::ALL {
        for depth in [Depth::True, Depth::Indexed, Depth::Sixteen, Depth::Console] {
            let look = Look::Painted(theme, depth);
            let word = Pair::Text(Ground::Page);
            let told_apart = |stress| {
                let (pair, link) = look.term(word, stress);
                let style = look.style(pair, Weight { strong: false, link });
                (style != look.style(word, Weight::default()), link)
            };
            let (latin, dotted) = (told_apart(Stress::Term), told_apart(Stress::DottedTerm));
            assert!(latin.0 && dotted.0, "{theme:?} {depth:?}");
            assert_eq!(latin.1, depth != Depth::Console, "{theme:?} {depth:?}");
            assert!(!dotted.1 || depth == Depth::Sixteen, "{theme:?} {depth:?}");
        }
    }
    assert_eq!(
        Look::Bare.term(Pair::Text(Ground::Page), Stress::DottedTerm),
        (Pair::Text(Ground::Page), true)
    );
}
