"""Runs a program on a pseudo-terminal of 80 by 24, and passes bytes between it and our own standard streams."""
import fcntl
import os
import pty
import select
import struct
import sys
import termios

pid, terminal = pty.fork()
if pid == 0:
    os.environ["TERM"] = "xterm-256color"
    os.execvp(sys.argv[1], sys.argv[1:])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
try:
    while True:
        ready, _, _ = select.select([0, terminal], [], [])
        for source in ready:
            data = os.read(source, 65536)
            if not data:
                sys.exit()
            os.write(terminal if source == 0 else 1, data)
except OSError:  # the program has ended
    pass
