# shellcheck shell=bash disable=SC2317 # What is called at the end is called by its name.
# What the `try` scripts of this folder share; each begins with `. ../trying.sh`. It installs what they need as .ci/run does, makes a
# folder that goes away again with everything that was started, and counts what held.
#   MY_RIGHTS=FILE   the program to try; else target/release/my-rights of this tree, else the one in PATH
set -euo pipefail
export PATH=$PATH:/usr/sbin:/sbin
packaging=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
what=$(basename "$PWD")
failed=0

say() { echo "$what: $*"; }
fault() { echo "$what: FAULT: $*" >&2; failed=1; }
# What cannot be had here is said, and is no fault.
skip() { say "not tried: $*"; exit 0; }

# holds WORDS COMMAND…: the command has to succeed.
holds() {
  local words=$1; shift
  if "$@"; then say "$words"; else fault "not so: $words"; fi
}
# refuses WORDS COMMAND…: the command has to fail.
refuses() {
  local words=$1; shift
  if "$@"; then fault "not so: $words"; else say "$words"; fi
}
# until SECONDS COMMAND…: waits for the command to succeed.
until_so() {
  local end=$((SECONDS + $1)); shift
  until "$@"; do [ "$SECONDS" -lt "$end" ] || return 1; sleep 0.05; done
}

# needs PROGRAM=PACKAGE…: the programs, from Debian where they are missing.
needs() {
  local pair missing=()
  for pair; do command -v "${pair%%=*}" >/dev/null || missing+=("${pair#*=}"); done
  [ "${#missing[@]}" -eq 0 ] && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    { apt-get install -y -qq --no-install-recommends "${missing[@]}" ||
      { apt-get update -qq && apt-get install -y -qq --no-install-recommends "${missing[@]}"; }; } >/dev/null 2>&1 || true
  fi
  for pair; do command -v "${pair%%=*}" >/dev/null || skip "there is no ${pair%%=*}, and ${pair#*=} could not be installed"; done
}
needs_root() { [ "$(id -u)" = 0 ] || skip "only root can $1"; }

guide=${MY_RIGHTS:-$packaging/../target/release/my-rights}
[ -x "$guide" ] || guide=$(command -v my-rights) || skip "there is no program to try: cargo build --release, or MY_RIGHTS=FILE"
guide=$(realpath "$guide")
export MY_RIGHTS=$guide

# What was started: process ids, each ended by its number, and then the folder goes.
folder=$(mktemp -d) started=()
ends() { :; }
finish() {
  local code=$? pid
  for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${started[@]}"; do wait "$pid" 2>/dev/null || true; done
  ends || true
  rm -rf "$folder"
  exit "$code"
}
trap finish EXIT
trap 'exit 130' INT TERM

# makes_account SHELL: an account without a password, for as long as this runs, beside the one that this machine may have for visitors.
export ACCOUNT=guide-trial
makes_account() {
  userdel "$ACCOUNT" 2>/dev/null || true
  useradd --system --no-create-home --home-dir / --shell "$1" "$ACCOUNT" 2>/dev/null
  passwd --quiet -d "$ACCOUNT"
  ends() { until_so 10 userdel "$ACCOUNT" 2>/dev/null; }
}

# done_trying: the last line of each script.
done_trying() {
  [ "$failed" = 0 ] && say "all of it held"
  exit "$failed"
}
