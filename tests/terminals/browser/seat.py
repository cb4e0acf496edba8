"""Runs a program on a pseudo-terminal, and passes bytes between it and our own standard streams.

    seat.py PROGRAM [COLUMNS ROWS]      without a size: 80 by 24
"""
import fcntl
import os
import pty
import select
import struct
import sys
import termios

columns, rows = map(int, sys.argv[2:4] or ("80", "24"))
pid, terminal = pty.fork()
if pid == 0:
    os.environ["TERM"] = "xterm-256color"
    os.execvp(sys.argv[1], sys.argv[1:2])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
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
