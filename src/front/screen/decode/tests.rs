//! From bytes to events, in whatever pieces they come.

use proptest::prelude::*;

use super::*;

const SEQUENCES: &[&[u8]] = &[
    b"\x1b[A",
    b"\x1bOB",
    b"\x1b[1;5C",
    b"\x1b[5~",
    b"\x1b[20~",
    b"\x1b[[C",
    b"\x1bOR",
    b"\x1b[Z",
    b"\x1b[<0;12;5M",
    b"\x1b[<0;12;5m",
    b"\x1b[<65;1;1M",
    b"\x1b[M !!",
    b"\x1b[200~1\r?\x1b[201~",
    b"\x1b[8;1$y",
    b"\x1b[?62;22c",
    b"\x1b[>41;354;0c",
    b"\x1b[12;40R",
    b"\x1bP>|XTerm(354)\x1b\\",
    b"\x1b]11;rgb:0000/0000/0000\x1b\\",
    b"\x1b]11;rgb:0000/0000/0000\x07",
    b"\x1bx",
    "\u{1b}\u{e9}".as_bytes(),
    "\u{645}".as_bytes(),
    b"1",
    b"\r",
    b"\x7f",
    b"\x03",
];

fn events(bytes: &[u8]) -> Vec<Event> {
    Decoder::default().feed(bytes)
}

fn keys(bytes: &[u8]) -> Vec<Key> {
    only_keys(events(bytes))
}

fn only_keys(events: Vec<Event>) -> Vec<Key> {
    let key = |event| if let Event::Key(key) = event { Some(key) } else { None };
    events.into_iter().filter_map(key).collect()
}

#[test]
fn each_spelling_of_a_key_is_that_key() {
    for (bytes, key) in [
        (&b"\x1b[A"[..], Key::Up),
        (b"\x1bOA", Key::Up),
        (b"\x1b[1;2B", Key::Down),
        (b"\x1b[H", Key::Home),
        (b"\x1b[1~", Key::Home),
        (b"\x1b[7~", Key::Home),
        (b"\x1b[F", Key::End),
        (b"\x1b[4~", Key::End),
        (b"\x1b[3~", Key::Delete),
        (b"\x1bOP", Key::F(1)),
        (b"\x1b[11~", Key::F(1)),
        (b"\x1b[[A", Key::F(1)),
        (b"\x1b[[E", Key::F(5)),
        (b"\x1b[15~", Key::F(5)),
        (b"\x1b[20~", Key::F(9)),
        (b"\x1b[24~", Key::F(12)),
        (b"\r", Key::Enter),
        (b"\x7f", Key::Backspace),
        (b"\x08", Key::Backspace),
        (b"\t", Key::Tab),
        (b"\x03", Key::Ctrl('c')),
        (b"\x1a", Key::Ctrl('z')),
        (b"\x1bl", Key::Alt('l')),
        ("\u{661}".as_bytes(), Key::Char('\u{661}')),
    ] {
        assert_eq!(keys(bytes), [key], "{bytes:?}");
    }
}

#[test]
fn an_answer_of_the_terminal_is_never_a_key() {
    for bytes in SEQUENCES.iter().filter(|bytes| bytes.len() > 6) {
        assert_eq!(keys(bytes), [], "{bytes:?}");
    }
    assert_eq!(events(b"\x1b[8;1$y"), [Event::Reply(Reply::Mode { mode: 8, setting: 1 })]);
}

#[test]
fn a_lone_esc_is_given_out_and_its_late_rest_is_no_letter() {
    let mut decoder = Decoder::default();
    assert_eq!(decoder.patience(), None);
    assert_eq!(decoder.feed(b"\x1b"), []);
    assert_eq!(decoder.patience(), Some(LONE));
    assert_eq!(only_keys(decoder.elapsed()), [Key::Esc]);
    assert_eq!(decoder.patience(), Some(REST));
    assert_eq!(only_keys(decoder.feed(b"[B")), [Key::Down]);
    assert_eq!(decoder.patience(), None);
    assert_eq!(decoder.feed(b"\x1b["), []);
    assert_eq!(decoder.elapsed(), []);
    assert_eq!(only_keys(decoder.feed(b"l")), [Key::Char('l')]);
}

#[test]
fn an_esc_and_a_key_pressed_after_it_are_two_keys() {
    let mut decoder = Decoder::default();
    decoder.feed(b"\x1b");
    assert_eq!(only_keys(decoder.elapsed()), [Key::Esc]);
    assert_eq!(only_keys(decoder.feed(b"2")), [Key::Char('2')]);
}

#[test]
fn a_mouse_report_counts_from_nought() {
    let press = Mouse { kind: MouseKind::Press, column: 11, row: 4 };
    assert_eq!(events(b"\x1b[<0;12;5M"), [Event::Mouse(press)]);
}

#[test]
fn what_is_pasted_is_no_key() {
    let pasted = |words: &str| [Event::Paste(words.to_owned())];
    assert_eq!(events(b"\x1b[200~rm -rf\r\x1b[A\x1b[201~"), pasted("rm -rf\n"));
    assert_eq!(events("\x1b[200~حقوقي\x1b[201~".as_bytes()), pasted("حقوقي"));
    assert_eq!(events(b"\x1b[200~\x1b[201~"), []);
    let long = format!("\x1b[200~{}\x1b[201~", "x".repeat(1 << 20));
    assert_eq!(events(long.as_bytes()), pasted(&"x".repeat(LONGEST_PASTE)));
    let mut decoder = Decoder::default();
    decoder.feed(b"\x1b[200~y\r");
    assert_eq!(decoder.elapsed(), pasted("y\n"));
    assert_eq!(only_keys(decoder.feed(b"2")), [Key::Char('2')]);
}

proptest! {
    #[test]
    fn any_cut_gives_the_same_events(picks in prop::collection::vec(0..SEQUENCES.len(), 1..6), cuts in prop::collection::vec(0_usize..80, 0..8)) {
        let bytes: Vec<u8> = picks.iter().flat_map(|&pick| SEQUENCES[pick].to_vec()).collect();
        let mut decoder = Decoder::default();
        let mut pieces = Vec::new();
        let mut rest = &bytes[..];
        for cut in cuts {
            let (piece, after) = rest.split_at(cut.min(rest.len()));
            pieces.extend(decoder.feed(piece));
            rest = after;
        }
        pieces.extend(decoder.feed(rest));
        prop_assert_eq!(pieces, events(&bytes));
    }

    #[test]
    fn no_bytes_make_it_stumble(bytes in prop::collection::vec(any::<u8>(), 0..60), pause in 0_usize..60) {
        let mut decoder = Decoder::default();
        let (one, two) = bytes.split_at(pause.min(bytes.len()));
        decoder.feed(one);
        decoder.elapsed();
        decoder.feed(two);
        for _ in 0..4 {
            decoder.elapsed();
        }
        prop_assert_eq!(decoder.patience(), None);
    }
}
