"""Takes a picture of the guide on the Linux console, with the guide's own font, in an emulated machine.

    python3 shoot.py PICTURE.png PROGRAM LANGUAGE [KEYS...]

What it needs says machine.py. KEYS are named as QEMU names them.
"""
import sys

import machine

picture, program, language, *keys = sys.argv[1:]
if not machine.kernel():
    sys.exit("there is no kernel: name one in KERNEL")
with machine.Machine(program, f"--lang {language}") as console:
    console.types(keys)
    console.photographs(picture)
