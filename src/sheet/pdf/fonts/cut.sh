#!/usr/bin/env bash
# Cuts the fonts of the sheet to the letters that the guide can say, from Debian's fonts-noto-core. Their licence stays in
# their names. Run by hand when a script is added: a build needs none of it. Wants python3 with fonttools (4.68).
set -euo pipefail
cd "$(dirname "$0")"
from=/usr/share/fonts/truetype/noto
latin=U+0020-007E,U+00A0-017F,U+2000-200F,U+2010-2027,U+202F-203A,U+205F,U+20AC,U+2190-2193,U+2610-2612,U+2713
arabic=U+0020-0040,U+00A0,U+00AB,U+00BB,U+0600-06FF,U+200B-200F,U+2010-2015,U+FD3E-FDFF
cut() {
  pyftsubset "$from/$1.ttf" --unicodes="$2" --layout-features="$3" --no-hinting --name-IDs=0,1,2,3,4,5,6,7,13,14 \
    --output-file="$4.ttf"
}
for weight in Regular Bold; do
  small=$(echo "$weight" | tr '[:upper:]' '[:lower:]')
  cut "NotoSans-$weight" "$latin" kern,mark,mkmk,ccmp,locl "latin-$small"
  # No liga and no dlig: one glyph for each letter.
  cut "NotoNaskhArabic-$weight" "$arabic" ccmp,init,medi,fina,isol,rlig,calt,locl,mark,mkmk,kern "arabic-$small"
done
