"""Takes a picture of the guide on the Linux console, with the guide's own font, in an emulated machine.

    python3 shoot.py PICTURE.png PROGRAM LANGUAGE [KEYS...]

Needs qemu-system-x86_64, setfont, a static busybox, cpio, ImageMagick's convert, and a kernel with a framebuffer
console: KERNEL, else the newest /boot/vmlinuz-*. KEYS are named as QEMU names them.
"""
import glob
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time

picture, program, language, *keys = sys.argv[1:]
kernels = [os.environ["KERNEL"]] if "KERNEL" in os.environ else sorted(glob.glob("/boot/vmlinuz-*"))
if not kernels:
    sys.exit("there is no kernel: name one in KERNEL")
font = pathlib.Path(__file__).resolve().parents[3] / "packaging/console-font/my-rights.psf"

INIT = f"""#!/bin/busybox sh
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t sysfs sysfs /sys
/bin/busybox mount -t devtmpfs devtmpfs /dev
/bin/busybox sleep 1
exec </dev/tty1 >/dev/tty1 2>&1
printf '\\033%%G'
/bin/setfont /font.psf || echo 'the font could not be loaded'
export TERM=linux HOME=/tmp
/bin/busybox setsid /bin/busybox cttyhack /bin/my-rights --lang {language}
/bin/busybox sleep 1000
"""


def libraries(binary):
    """What a program needs beside it."""
    told = subprocess.run(["ldd", binary], capture_output=True, text=True, check=False).stdout
    return set(re.findall(r"/\S+", told))


def disk(folder):
    """A first disk with the program, the font and what they need; the path of its image."""
    root = folder / "root"
    for name in ("bin", "dev", "proc", "sys", "tmp"):
        (root / name).mkdir(parents=True)
    setfont = shutil.which("setfont")
    for source, name in ((shutil.which("busybox"), "busybox"), (setfont, "setfont"), (program, "my-rights")):
        shutil.copy(source, root / "bin" / name)
    for library in libraries(setfont) | libraries(program):
        target = root / library.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(library, target)
    shutil.copy(font, root / "font.psf")
    (root / "init").write_text(INIT)
    (root / "init").chmod(0o755)
    image = folder / "disk"
    subprocess.run(f"find . | cpio --quiet -o -H newc >{image}", shell=True, cwd=root, check=True)
    return image


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    monitor, dump = folder / "monitor", folder / "dump.ppm"
    machine = subprocess.Popen([
        "qemu-system-x86_64", "-m", "512", "-kernel", kernels[-1], "-initrd", disk(folder),
        "-append", "quiet vga=0x314", "-vga", "std", "-display", "none",
        "-monitor", f"unix:{monitor},server,nowait", "-no-reboot",
    ])
    try:
        time.sleep(float(os.environ.get("BOOT_SECONDS", "40")))  # emulated, it takes its time
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(str(monitor))
            for command in [f"sendkey {key}" for key in keys] + [f"screendump {dump}"]:
                line.sendall(f"{command}\n".encode())
                time.sleep(1)
        subprocess.run(["convert", dump, picture], check=True)
    finally:
        machine.kill()
