//! What terminals really answered, and what they need.

use super::super::decode::Decoder;
use super::super::event::Event;
use super::*;

/// A terminal; what it answered, byte for byte; its `TERM`; the encoding, the marks and whether it has a switch.
type Recorded = (&'static str, &'static [u8], &'static str, Encoding, Harakat, bool);

const RECORDED: &[Recorded] = &[
    (
        "VTE 0.80",
        b"\x1b[8;1$y\x1bP>|VTE(8001)\x1b\\\x1b[>61;8001;1c\x1b[1;1R\x1b[1;1R\x1b[?61;1c",
        "xterm-256color",
        Visual,
        Keep,
        false,
    ),
    (
        "VTE 0.70",
        b"\x1b[8;1$y\x1b[>65;7006;1c\x1b[1;1R\x1b[1;1R\x1b[?65;1;9c",
        "xterm-256color",
        Visual,
        Keep,
        false,
    ),
    (
        "Konsole 25.04",
        b"\x1bP>|Konsole 25.04.2\x1b\\\x1b[>1;115;0c\x1b[5;1R\x1b[5;1R\x1b[?62;1;4c",
        "xterm-256color",
        Visual,
        Keep,
        true,
    ),
    (
        "kitty 0.41",
        b"\x1b[8;0$y\x1bP>|kitty(0.41.1)\x1b\\\x1b[>1;4000;41c\x1b[5;1R\x1b[5;3R\x1b[?62;c",
        "xterm-kitty",
        Osc66,
        Keep,
        false,
    ),
    (
        "kitty 0.26",
        b"\x1b[8;0$y\x1bP>|kitty(0.26.5)\x1b\\\x1b[>1;4000;26c\x1b[5;1R\x1b[5;1R\x1b[?62;c",
        "xterm-kitty",
        Visual,
        Keep,
        false,
    ),
    (
        "xterm 398",
        b"\x1b[8;0$y\x1bP>|XTerm(398)\x1b\\\x1b[>41;398;0c\x1b[5;1R\x1b[5;1R\x1b[?64;1c",
        "xterm-256color",
        Visual,
        Keep,
        false,
    ),
    (
        "foot 1.21",
        b"\x1bP>|foot(1.21.0)\x1b\\\x1b[>1;012100;0c\x1b[5;1R\x1b[5;1R\x1b[?62;4;22c",
        "foot",
        Visual,
        Strip,
        false,
    ),
    (
        "alacritty 0.15",
        b"\x1b[8;0$y\x1b[>0;2500;1c\x1b[5;1R\x1b[5;1R\x1b[?6c",
        "alacritty",
        Visual,
        Strip,
        false,
    ),
    ("mlterm 3.9", b"\x1b[8;0$y\x1b[>24;279;0c\x1b[5;1R\x1b[5;1R\x1b[?63;1c", "xterm", Visual, Keep, true),
    ("PuTTY 0.78", b"\x1b[>0;136;0c\x1b[5;1R\x1b[5;1R\x1b[?6c", "xterm", Logical, Keep, false),
    ("QTerminal 1.2", b"\x1b[>0;115;0c\x1b[5;1R\x1b[5;1R\x1b[?1;2c", "xterm-256color", Logical, Strip, false),
    (
        "xterm.js 5.5",
        b"\x1b[8;0$y\x1b[>0;276;0c\x1b[5;1R\x1b[5;1R\x1b[?1;2c",
        "xterm-256color",
        Lrm,
        Keep,
        false,
    ),
    ("the Linux console", b"\x1b[5;1R\x1b[5;1R\x1b[?6c", "linux", Visual, Strip, false),
    ("a terminal that is silent", b"", "vt100", Visual, Keep, false),
];

fn ask(bytes: &[u8], term: &str) -> (Probe, bool) {
    let mut probe =
        Probe::new(Surroundings { term: term.to_owned(), program: String::new(), ..Surroundings::default() });
    let mut done = false;
    for event in Decoder::default().feed(bytes) {
        let Event::Reply(reply) = event else { panic!("{event:?} of an answer became something else") };
        done |= probe.hear(&reply);
    }
    (probe, done)
}

#[test]
fn every_terminal_that_answered_gets_what_it_needs_and_no_answer_becomes_a_key() {
    for (terminal, bytes, term, encoding, harakat, switches) in RECORDED {
        let (probe, done) = ask(bytes, term);
        assert_eq!(done, !bytes.is_empty(), "{terminal}");
        let manner = probe.manner();
        assert_eq!((manner.encoding, manner.harakat), (*encoding, *harakat), "{terminal}");
        assert_eq!(manner.switch.is_some(), *switches, "{terminal}");
    }
}

#[test]
fn inside_a_multiplexer_the_terminal_around_it_counts() {
    for (outer, encoding) in
        [("VTE(8001)", Lrm), ("Konsole 25.04.2", Logical), ("XTerm(379)", Visual), ("", Visual)]
    {
        let (mut probe, _) =
            ask(b"\x1bP>|tmux 3.5a\x1b\\\x1b[>84;0;0c\x1b[5;1R\x1b[5;1R\x1b[?1;2c", "tmux-256color");
        assert!(probe.hear(&Reply::Outer { name: outer.to_owned(), passes: false }));
        assert_eq!(probe.manner().encoding, encoding, "{outer}");
        probe.surroundings.vte = true;
        let nameless = if outer.is_empty() { Lrm } else { encoding };
        assert_eq!(probe.manner().encoding, nameless, "{outer}, started inside VTE");
        assert_eq!(probe.further(), None, "nothing is sent through what passes nothing on");
    }
}

#[test]
fn a_multiplexer_that_passes_things_on_is_asked_through_only_where_that_helps() {
    let tmux = b"\x1bP>|tmux 3.5a\x1b\\\x1b[>84;0;0c\x1b[5;1R\x1b[5;1R\x1b[?1;2c";
    let inside = |outer: &str| {
        let (mut probe, _) = ask(tmux, "tmux-256color");
        probe.hear(&Reply::Outer { name: outer.to_owned(), passes: true });
        probe
    };
    for (outer, encoding, switch) in [
        ("Konsole 25.04.2", Visual, Some(KONSOLE_THROUGH)),
        ("VTE(8001)", Lrm, None),
        ("XTerm(379)", Visual, None),
    ] {
        let mut probe = inside(outer);
        assert_eq!(probe.further(), None, "{outer}");
        assert_eq!((probe.manner().encoding, probe.manner().switch), (encoding, switch), "{outer}");
    }
    for (answer, encoding, harakat, switch) in [
        (&b"\x1b[>0;276;0c"[..], Lrm, Keep, None),
        (b"\x1b[>0;136;0c", Logical, Keep, None),
        (b"\x1b[>0;115;0c", Logical, Strip, None),
        (b"\x1b[>24;279;0c", Visual, Keep, Some(MLTERM_THROUGH)),
        (b"\x1b[>41;379;0c", Visual, Keep, None),
        (b"", Visual, Keep, None),
    ] {
        let mut probe = inside("");
        assert_eq!(probe.further(), Some(QUESTION_THROUGH));
        assert_eq!(probe.further(), None, "once");
        for event in Decoder::default().feed(answer) {
            let Event::Reply(reply) = event else { panic!("{event:?} of an answer became something else") };
            assert!(probe.hear(&reply));
        }
        assert_eq!(probe.manner(), Manner { encoding, harakat, switch }, "{answer:?}");
    }
}

#[test]
fn a_console_is_known_by_its_kind_or_by_its_file_and_takes_no_strings() {
    for (term, device, console, strings) in [
        ("linux", "", true, false),
        ("linux-16color", "/dev/tty1", true, false),
        ("screen", "/dev/tty12", true, false),
        ("xterm-256color", "/dev/tty", false, true),
        ("xterm-256color", "/dev/ttyS0", false, true),
        ("tmux-256color", "/dev/pts/3", false, true),
        ("vt220", "/dev/ttyUSB0", false, false),
    ] {
        let surroundings = Surroundings { term: term.to_owned(), ..Surroundings::default() };
        let surroundings = surroundings.at(Some(device.to_owned()));
        assert_eq!(surroundings.is_console(), console, "{term} {device}");
        assert_eq!(Probe::new(surroundings).knows_strings(), strings, "{term} {device}");
    }
}

#[test]
fn what_is_inherited_does_not_beat_an_answer() {
    let (mut probe, _) =
        ask(b"\x1b[8;1$y\x1bP>|VTE(8001)\x1b\\\x1b[>61;8001;1c\x1b[?61;1c", "xterm-256color");
    probe.surroundings.program = "vscode".to_owned();
    assert_eq!(probe.manner().encoding, Visual);
}
