# The steps of `.ci/run`, one by one. That script is what decides and needs no `just`; a test holds the two to the same
# commands (tests/architecture.rs).

# What can be done.
default:
    @just --list --unsorted

# Debian's packages with the whole Unicode suites, a dictionary and an oracle for joined letters, and what looks at sheets.
setup:
    #!/usr/bin/env bash
    set -euo pipefail
    if ! ls /usr/share/unicode/BidiTest.txt* >/dev/null 2>&1 && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
      (apt-get update -qq && apt-get install -y -qq unicode-data hunspell-ar libharfbuzz-bin fonts-dejavu-core) \
        >/dev/null 2>&1 || echo "the suites could not be installed: the samples are tested"
    fi
    if [ ! -x /usr/sbin/cupsd ] && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
      (apt-get update -qq && apt-get install -y -qq --no-install-recommends cups cups-client cups-filters) \
        >/dev/null 2>&1 || echo "CUPS could not be installed: printing is tested with programs that play it"
    fi

    # What looks at the sheets that leave the guide: a browser with axe-core, and readers of PDF. Where they cannot be had, the
    # tests say so and skip what they would do.
    if ! command -v qpdf >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
      (apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-noto-core poppler-utils python3-venv qpdf) \
        >/dev/null 2>&1 || echo "the readers could not be installed: sheets are looked at by our own tests alone"
    fi
    if [ ! -d tests/browser/node_modules ] && command -v npm >/dev/null; then
      npm --prefix tests/browser install --no-audit --no-fund --ignore-scripts \
        >/dev/null 2>&1 || echo "axe-core could not be installed: no browser looks at the sheets"
    fi
    if [ ! -d tests/readers/venv ] && command -v python3 >/dev/null; then
      (python3 -m venv tests/readers/venv && timeout 600 tests/readers/venv/bin/pip install --quiet --retries 1 \
        --disable-pip-version-check -r tests/readers/requirements.txt) >/dev/null 2>&1 ||
        { rm -rf tests/readers/venv; echo "PDFium and the checkers of PDF could not be installed: poppler and qpdf look at papers"; }
    fi

    # What many machines stand on: an sshd, a balancer, a registry, a server for browsers. Each folder of packaging says what it lacks.
    if ! command -v skopeo >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
      (apt-get update -qq && apt-get install -y -qq --no-install-recommends openssh-server haproxy skopeo docker-registry minisign python3-terminado shellcheck) \
        >/dev/null 2>&1 || echo "the servers could not be installed: each folder of packaging installs what it can"
    fi

# What a kiosk is started by: units, scripts, settings of its terminal.
packaging:
    packaging/check

# Whether the code is laid out as rustfmt does.
fmt:
    cargo fmt --all --check

# Lints, as errors.
lint:
    cargo clippy --locked --all-targets --all-features -- -D warnings

# The documentation, without a broken link.
doc:
    RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps --quiet

# The program as people get it.
build:
    cargo build --locked --release

# Everything that can be found on the shelf.
check: build
    ./target/release/my-rights check --today 2026-11-22

# Every path of the shelf, in every language, by line and by key.
prove: build
    ./target/release/my-rights prove

# Instructions and sizes, held; nothing is timed.
count: build
    benches/counts.sh

# What is for many machines: ssh, a balancer, bundles to a fleet, browsers, manifests. About four minutes, as root.
tries: build
    packaging/tries

# Every test.
test:
    cargo test --locked

# All of it, as it has to hold before a change is taken.
ci:
    .ci/run
