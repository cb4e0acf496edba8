#!/bin/sh
# Makes paragraph.png: what xterm shows of examples/paragraph.rs, by ratatui alone and with this crate.
# Needs: xvfb, xterm, imagemagick, fonts-dejavu-core.
set -eu
cd "$(dirname "$0")/.."
cargo build --quiet --example paragraph
example=$(cargo build --quiet --example paragraph --message-format=json | sed -n 's/.*"executable":"\([^"]*paragraph\)".*/\1/p')
work=$(mktemp -d)
trap 'rm -rf "$work"; kill "$server" 2>/dev/null || true' EXIT
Xvfb :77 -screen 0 900x400x24 & server=$!
export DISPLAY=:77
sleep 1
for way in alone visual; do
    xterm -fa 'DejaVu Sans Mono' -fs 13 -geometry 40x9+0+0 -b 6 -bw 0 -bg '#fbfaf7' -fg '#222222' -cr '#fbfaf7' -e "$example" "$way" & window=$!
    sleep 2
    import -window root -crop 470x215+0+0 "$work/$way.png"
    kill "$window"
done
convert "$work/alone.png" "$work/visual.png" -bordercolor black -trim -bordercolor '#fbfaf7' -border 10x6 +append -colors 24 -strip docs/paragraph.png
