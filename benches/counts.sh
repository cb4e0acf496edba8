#!/usr/bin/env bash
# What can be held of speed without a clock: how many instructions it takes until the first page and through a story (line
# mode, callgrind), and how large the program is. Limits stand a tenth above what was counted when they were last set; whoever
# raises one says why. Without valgrind, sizes alone are held.
set -euo pipefail
cd "$(dirname "$0")/.."
program=target/release/my-rights
failed=0

# hold WHAT COUNT LIMIT
hold() {
  echo "$1: $2 (limit $3)"
  [ "$2" -le "$3" ] || failed=1
}

# count WHAT LIMIT WORDS LINES: with what is typed in these lines
count() {
  local counted
  # shellcheck disable=SC2086 — words are words
  counted=$(printf '%b' "$4" |
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$program" --no-settings --lines $3 2>&1 >/dev/null |
    sed -n 's/.*Collected : //p')
  hold "$1, instructions" "$counted" "$2"
}

hold "program, bytes" "$(stat -c %s "$program")" 36300000
if command -v valgrind >/dev/null; then
  count "first page, en" 1300000 "--lang en" ''
  count "first page, ar" 1430000 "--lang ar" ''
  count "a story, en" 4490000 "--lang en" '3\n3\n1\n1\n1\n'
else
  echo "valgrind is not here: instructions are not counted"
fi
exit "$failed"
