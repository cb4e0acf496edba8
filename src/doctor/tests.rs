use std::path::PathBuf;

use super::*;
use crate::world::Asked;
use shelf::finding::Finding;

pub(super) fn day(text: &str) -> Date {
    Date::read(text).unwrap()
}

pub(super) fn facts() -> Facts {
    Facts {
        judged: Judged::AsOnesOwn,
        surroundings: Surroundings { term: "foot".to_owned(), ..Surroundings::default() },
        keeper: None,
        is_terminal: true,
        size: Some((80, 24)),
        fonts: Some("DejaVu Sans:style=Book\nDejaVu Sans Mono:style=Book:spacing=100\n".to_owned()),
        locale: Locale::Fr,
        may_colour: true,
        lines: false,
        asked: None,
        settings: Told::Nothing,
        hub: None,
        shelf: ShelfTold {
            says: "that of the program, of 2026-11-30".to_owned(),
            date: Some(day("2026-11-30")),
            built: Some(day("2026-11-30")),
            is_refused: false,
        },
        queue: None,
        machine: Machine {
            swaps: Some(Vec::new()),
            core_pattern: Some("core\n".to_owned()),
            core_limit: Some(0),
            magic_keys: Some("0\n".to_owned()),
            synchronised: Some(true),
        },
        today: day("2026-12-24"),
    }
}

/// What is said under this name, with its verdict and what to do.
fn said(facts: &Facts, name: &str) -> (Verdict, String, String) {
    let report: serde_json::Value = serde_json::from_str(&facts.report().json().unwrap()).unwrap();
    let check = report["checks"].as_array().unwrap().iter().find(|check| check["check"] == name);
    let check = check.unwrap_or_else(|| panic!("there is no {name} in {report}"));
    let text = |key: &str| check[key].as_str().unwrap_or_default().to_owned();
    let verdict = [Verdict::Good, Verdict::Note, Verdict::Fault]
        .into_iter()
        .find(|verdict| serde_json::to_value(verdict).unwrap() == check["verdict"]);
    (verdict.unwrap(), text("says"), text("do"))
}

/// A machine for everybody with this change.
fn kiosk(change: impl FnOnce(&mut Facts)) -> Facts {
    let mut facts = Facts { judged: Judged::AsKiosk, ..facts() };
    change(&mut facts);
    facts
}

#[test]
fn the_report_tells_each_fact_on_a_line_of_its_own() {
    let told = [
        "Terminal   TERM foot, TERM_PROGRAM not set",
        "Output     a terminal",
        "Size       80 columns, 24 rows",
        "Colours    16, until the terminal has answered",
        "Arabic     visual, without vowel marks, until the terminal has answered",
        "Fonts      DejaVu Sans Mono has joined Arabic letters, if the terminal uses it",
        "Scrollback not known from here; the guide asks the terminal to forget it between two visits",
        "Language   fr",
        "Opens as   a full screen",
        "Settings   none is read",
        "Hub        none; --hub FILE names one",
        "Shelf      that of the program, of 2026-11-30",
        "Printer    no printing is asked for",
        "Clock      2026-12-24, set over the network",
        "Swap       none",
        "Core dumps none: the limit is 0 here",
        "Magic keys none: the kernel hears no key",
        "",
        "Nothing is wrong, as a machine of one's own; --kiosk judges it as one for everybody.",
        "",
    ];
    assert_eq!(facts().report().text(), told.join("\n"));
    let told = Facts { asked: Some(Encoding::Lrm), size: None, may_colour: false, ..facts() }.report().text();
    for line in ["Size       not known", "Colours    not allowed", "Arabic     lrm, as was asked for"] {
        assert!(told.contains(line), "{told}");
    }
    let told = Facts { is_terminal: false, lines: true, ..facts() }.report().text();
    for line in ["Output     not a terminal", "Opens as   plain lines", "Arabic     as plain text"] {
        assert!(told.contains(line), "{told}");
    }
}

#[test]
fn what_is_to_be_done_stands_below_and_is_counted() {
    let told = kiosk(|facts| facts.machine.magic_keys = Some("438".to_owned())).report().text();
    assert!(
        told.contains(
            "Magic keys fault: some keys reach the kernel itself (SysRq)\n           To do: sudo sysctl"
        ),
        "{told}"
    );
    assert!(told.ends_with("\n1 fault, 2 notes, as a kiosk.\n"), "{told}");
}

#[test]
fn no_control_of_the_environment_gets_into_the_report() {
    let odd = "\u{1b}[2J\u{9b}";
    let told = kiosk(|facts| {
        facts.surroundings =
            Surroundings { term: odd.to_owned(), program: "\u{7}".to_owned(), ..Surroundings::default() };
        facts.machine.swaps = Some(vec![Swap { name: odd.to_owned(), is_encrypted: false }]);
        facts.machine.core_pattern = Some(format!("|{odd}"));
        facts.hub = Some(HubTold { file: PathBuf::from(odd), read: Err(Vec::new()) });
        facts.fonts = Some(format!("{odd}:spacing=100"));
    });
    for told in [told.report().text(), told.report().short(), told.report().json().unwrap()] {
        assert!(!told.chars().any(|letter| letter.is_control() && letter != '\n'), "{told:?}");
    }
}

#[test]
fn what_is_a_fault_of_a_kiosk_is_nobodys_business_at_home() {
    let open = |facts: &mut Facts| {
        facts.machine = Machine {
            swaps: Some(vec![Swap { name: "/dev/sda5".to_owned(), is_encrypted: false }]),
            core_pattern: Some("|/lib/systemd/systemd-coredump %P".to_owned()),
            core_limit: None,
            magic_keys: Some("438".to_owned()),
            synchronised: Some(false),
        };
        facts.keeper = Some("tmux");
    };
    let kiosk = kiosk(open);
    for name in ["swap", "core-dumps", "magic-keys", "scrollback"] {
        let (verdict, _, remedy) = said(&kiosk, name);
        assert_eq!(verdict, Verdict::Fault, "{name}");
        assert!(!remedy.is_empty(), "{name}");
    }
    let mut own = facts();
    open(&mut own);
    assert_eq!(own.report().verdict(), Verdict::Good, "{}", own.report().text());
}

#[test]
fn swap_that_nobody_can_read_is_well() {
    let listed = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n/dev/dm-1   partition\t999420\t0\t-2\n/a\\040b file 1 0 -3\n";
    assert_eq!(Swap::names(listed), ["/dev/dm-1", "/a b"]);
    assert!(Swap::names("Filename Type Size Used Priority\n").is_empty());
    let with = |name: &str, is_encrypted| {
        let swap = Swap { name: name.to_owned(), is_encrypted };
        said(&kiosk(|facts| facts.machine.swaps = Some(vec![swap])), "swap").0
    };
    assert_eq!(with("/dev/dm-1", true), Verdict::Good);
    assert_eq!(with("/dev/zram0", false), Verdict::Good);
    assert_eq!(with("/dev/dm-1", false), Verdict::Fault);
}

#[test]
fn a_core_dump_is_none_where_it_goes_nowhere_or_may_have_no_size() {
    let with = |pattern: &str, limit| {
        let change = |facts: &mut Facts| {
            facts.machine.core_pattern = Some(pattern.to_owned());
            facts.machine.core_limit = limit;
        };
        said(&kiosk(change), "core-dumps").0
    };
    assert_eq!(with("core\n", Some(0)), Verdict::Good);
    assert_eq!(with("|/bin/false\n", None), Verdict::Good);
    assert_eq!(with("core", None), Verdict::Fault);
    assert_eq!(with("core", Some(1024)), Verdict::Fault);
    assert_eq!(
        with("|/usr/share/apport/apport %p", Some(0)),
        Verdict::Fault,
        "the limit does not hold for programs"
    );
}

#[test]
fn a_clock_without_a_battery_is_noticed() {
    let on = |today: &str| said(&Facts { today: day(today), ..facts() }, "clock").0;
    assert_eq!(on("1970-01-01"), Verdict::Fault);
    assert_eq!(on("2026-11-29"), Verdict::Fault);
    assert_eq!(on("2026-11-30"), Verdict::Good);
    assert_eq!(on("2047-01-01"), Verdict::Fault);
}

#[test]
fn a_hub_and_a_shelf_grow_old() {
    let hub = |checked: &str| Some(HubTold { file: PathBuf::from("hub.yaml"), read: Ok(day(checked)) });
    let with = |checked: &str| said(&kiosk(|facts| facts.hub = hub(checked)), "hub");
    assert_eq!(with("2025-12-25").0, Verdict::Good);
    let (verdict, says, _) = with("2025-12-24");
    assert_eq!((verdict, says.as_str()), (Verdict::Note, "hub.yaml, checked on 2025-12-24, 12 months ago"));
    let aged = |today: &str| said(&Facts { today: day(today), ..facts() }, "shelf").0;
    assert_eq!((aged("2027-11-29"), aged("2027-11-30")), (Verdict::Good, Verdict::Note));
    let refused = kiosk(|facts| facts.shelf.is_refused = true);
    assert_eq!(said(&refused, "shelf").0, Verdict::Fault);
    let broken = kiosk(|facts| {
        facts.hub = Some(HubTold { file: PathBuf::from("hub.yaml"), read: Err(Vec::<Finding>::new()) });
    });
    let (verdict, _, remedy) = said(&broken, "hub");
    assert_eq!(verdict, Verdict::Fault);
    assert!(remedy.contains("my-rights check --hub hub.yaml"), "{remedy}");
}

#[test]
fn the_console_says_whether_its_font_has_arabic() {
    let console = |map: Option<&str>| {
        let mut facts = facts();
        facts.surroundings.term = "linux".to_owned();
        facts.fonts = map.map(str::to_owned);
        said(&facts, "fonts")
    };
    assert_eq!(console(Some("0x0c3\tU+fe91\n0x0c4\tU+fe92\n")).0, Verdict::Good);
    assert_eq!(console(Some("0x041\tU+0041\n")).0, Verdict::Note);
    assert!(console(None).1.starts_with("not known"));
    let without = Facts { fonts: Some("Noto Sans Arabic:style=Regular\n".to_owned()), ..facts() };
    assert_eq!(said(&without, "fonts").0, Verdict::Note);
}

#[test]
fn a_window_has_a_least_size() {
    let sized = |judged, size| said(&Facts { judged, size: Some(size), ..facts() }, "size").0;
    assert_eq!(sized(Judged::AsOnesOwn, (40, 12)), Verdict::Good);
    assert_eq!(sized(Judged::AsOnesOwn, (39, 12)), Verdict::Note);
    assert_eq!(sized(Judged::AsKiosk, (60, 20)), Verdict::Good);
    assert_eq!(sized(Judged::AsKiosk, (60, 19)), Verdict::Fault);
}

/// A printer of which all is well.
fn queue() -> Queue {
    let said = |out: &str| Asked::Said { well: true, out: out.to_owned() };
    Queue {
        named: None,
        server: said("scheduler is running\n"),
        own: said("system default destination: paper\n"),
        takes: said("paper accepting requests since Mon Nov 30 18:00:00 2026\n"),
        works: said("printer paper is idle.  enabled since Mon Nov 30 18:00:00 2026\n"),
        settings: Some("# a comment\nPreserveJobHistory No\npreservejobfiles off\n".to_owned()),
    }
}

#[test]
fn a_printer_is_asked_for_what_lp_does_not_say() {
    let said_of = |queue| said(&kiosk(|facts| facts.queue = Some(queue)), "printer");
    assert_eq!(said_of(queue()), (Verdict::Good, "paper takes pages".to_owned(), String::new()));
    let words = |out: &str| Asked::Said { well: true, out: out.to_owned() };
    let unknown = Asked::Said { well: false, out: String::new() };
    let rejects = words("paper not accepting requests since …\n\tRejecting Jobs\n");
    let cases = [
        (Queue { server: Asked::NotThere, ..queue() }, "apt install"),
        (Queue { server: Asked::Silent, ..queue() }, "restart cups"),
        (Queue { server: words("scheduler is not running\n"), ..queue() }, "enable --now cups"),
        (Queue { own: words("no system default destination\n"), ..queue() }, "lpadmin -d"),
        (Queue { takes: unknown, ..queue() }, "lpstat -e"),
        (Queue { takes: rejects, ..queue() }, "cupsaccept paper"),
        (Queue { works: words("printer paper disabled since …\n\tPaused\n"), ..queue() }, "cupsenable paper"),
    ];
    for (queue, remedy) in cases {
        let (verdict, says, todo) = said_of(queue);
        assert_eq!(verdict, Verdict::Fault, "{says}");
        assert!(todo.contains(remedy), "{says}: {todo}");
    }
    assert_eq!(said_of(Queue { works: Asked::Silent, ..queue() }).0, Verdict::Note);
}

#[test]
fn what_a_queue_keeps_is_told() {
    let with = |settings: Option<&str>| {
        let queue = Queue { settings: settings.map(str::to_owned), ..queue() };
        said(&kiosk(|facts| facts.queue = Some(queue)), "print-keeps")
    };
    assert_eq!(with(Some("PreserveJobHistory No\nPreserveJobFiles No\n")).0, Verdict::Good);
    assert_eq!(with(Some("PreserveJobFiles No\n")).0, Verdict::Fault);
    assert_eq!(with(Some("# PreserveJobFiles No\n")).0, Verdict::Fault);
    assert_eq!(with(None).0, Verdict::Note);
}

#[test]
fn health_is_short_and_asks_for_no_terminal() {
    let well =
        kiosk(|facts| facts.hub = Some(HubTold { file: "hub.yaml".into(), read: Ok(day("2026-11-30")) }));
    let report = Report::new(Judged::AsKiosk, well.health());
    assert_eq!((report.short().as_str(), report.verdict()), ("good\n", Verdict::Good));
    assert!(report.text().lines().all(|line| !line.starts_with("Terminal") && !line.starts_with("Size")));
    let ill = kiosk(|facts| {
        facts.size = Some((10, 10));
        facts.today = day("1970-01-01");
        facts.machine.magic_keys = Some("1".to_owned());
    });
    let report = Report::new(Judged::AsKiosk, ill.health());
    let faults: Vec<String> = report.short().lines().map(str::to_owned).collect();
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert!(faults[0].starts_with("fault clock: 1970-01-01") && faults[1].starts_with("fault magic-keys: "));
}

#[test]
fn each_name_for_programs_stands_in_the_docs() {
    let docs = include_str!("../../docs/DOCTOR.md");
    let report = kiosk(|facts| facts.queue = Some(queue())).report();
    let report: serde_json::Value = serde_json::from_str(&report.json().unwrap()).unwrap();
    assert_eq!((&report["format"], &report["judged"]), (&1.into(), &"kiosk".into()));
    for check in report["checks"].as_array().unwrap() {
        let name = check["check"].as_str().unwrap();
        assert!(docs.contains(&format!("| `{name}` |")), "{name}");
    }
    let (_, table) = docs.split_once("| name |").unwrap();
    let told = table.lines().filter(|line| line.starts_with("| `")).count();
    assert_eq!(told, report["checks"].as_array().unwrap().len());
}
