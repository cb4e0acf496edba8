"""A Linux console with the guide on it, in an emulated machine, and a finger on its keyboard.

Needs qemu-system-x86_64, setfont, a static busybox, cpio, ImageMagick's convert, and a kernel with a framebuffer console:
KERNEL, else the newest /boot/vmlinuz-*.
"""
import glob
import os
import pathlib
import re
import shutil
import socket
import subprocess
import tempfile
import time

FONT = pathlib.Path(__file__).resolve().parents[3] / "packaging/console-font/my-rights.psf"
# The machine's names for what a terminal sends, where they differ.
NAMES = {"\x7f": "backspace", "\r": "ret", "\x1b": "esc", " ": "spc", "\t": "tab", "?": "shift-slash", "\x1b[A": "up", "\x1b[B": "down",
         "\x1b[C": "right", "\x1b[D": "left", "\x1b[F": "end", "\x1b[H": "home"}

INIT = """#!/bin/busybox sh
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t sysfs sysfs /sys
/bin/busybox mount -t devtmpfs devtmpfs /dev
/bin/busybox sleep 1
exec </dev/tty1 >/dev/tty1 2>&1
printf '\\033%G'
/bin/setfont /font.psf || echo 'the font could not be loaded'
{size}
export TERM=linux HOME=/tmp
echo begins >/dev/ttyS0
/bin/busybox setsid /bin/busybox cttyhack /bin/my-rights {arguments}
/bin/busybox sleep 1000
"""


def kernel():
    """The kernel that is started, if there is one."""
    return os.environ.get("KERNEL") or next(reversed(sorted(glob.glob("/boot/vmlinuz-*"))), None)


def libraries(binary):
    """What a program needs beside it."""
    told = subprocess.run(["ldd", binary], capture_output=True, text=True, check=False).stdout
    return set(re.findall(r"/\S+", told))


def disk(folder, program, arguments, size):
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
    shutil.copy(FONT, root / "font.psf")
    # A file that an argument names comes along, under a name of its own.
    words = arguments.split()
    for number, word in enumerate(words):
        if word.startswith("/") and pathlib.Path(word).is_file():
            shutil.copy(word, root / pathlib.Path(word).name)
            words[number] = f"/{pathlib.Path(word).name}"
    stty = "/bin/busybox stty cols {} rows {}".format(*size.split("x")) if size else ""
    (root / "init").write_text(INIT.format(size=stty, arguments=" ".join(words)))
    (root / "init").chmod(0o755)
    image = folder / "disk"
    subprocess.run(f"find . | cpio --quiet -o -H newc >{image}", shell=True, cwd=root, check=True)
    return image


class Machine:
    """Switched on when it is entered, and off when it is left; `size` is said where it is not all of the screen."""

    def __init__(self, program, arguments, size=None):
        self.told = (program, arguments, size)

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        monitor, serial = self.folder / "monitor", self.folder / "serial"
        self.machine = subprocess.Popen([
            "qemu-system-x86_64", "-m", "512", "-kernel", kernel(), "-initrd", disk(self.folder, *self.told),
            "-append", "quiet vga=0x314", "-vga", "std", "-display", "none", "-serial", f"file:{serial}",
            "-monitor", f"unix:{monitor},server,nowait", "-no-reboot",
        ])
        try:
            self.wait_for(lambda: serial.exists() and b"begins" in serial.read_bytes())
            time.sleep(float(os.environ.get("BEGIN_SECONDS", "6")))  # emulated, it takes its time
            self.line = socket.socket(socket.AF_UNIX)
            self.line.connect(str(monitor))
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.machine.kill()
        self.machine.wait()
        shutil.rmtree(self.folder)

    def wait_for(self, came):
        """Five minutes at most."""
        for _ in range(600):
            if came():
                return
            time.sleep(0.5)
        raise TimeoutError("the machine did not begin")

    def types(self, keys):
        """Keys as a terminal sends them, or by the machine's names; `…` lets half a minute pass."""
        for key in keys:
            if key == "…":
                time.sleep(33)
                continue
            self.line.sendall(f"sendkey {NAMES.get(key, key)}\n".encode())
            time.sleep(1)

    def photographs(self, picture):
        """What stands on the screen now."""
        dump = self.folder / "dump.ppm"
        time.sleep(0.5)
        self.line.sendall(f"screendump {dump}\n".encode())
        time.sleep(1)
        subprocess.run(["convert", str(dump), "-background", "black", str(picture)], check=True)
