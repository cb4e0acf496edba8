#!/usr/bin/env python3
"""Runs a program in a terminal, and types what it reads from a named pipe as if a person had typed it.

    hand.py PIPE COLUMNSxROWS PROGRAM [ARGUMENTS...]

So every terminal can be led through the same pages, whether or not it lets others press its keys. What the terminal itself
answers goes through untouched. The program is told of no more columns and rows than these, however large the terminal is.
"""
import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import tty

pipe, most, *command = sys.argv[1:]
most_columns, most_rows = map(int, most.split("x"))
child, master = pty.fork()
if child == 0:
    os.execvp(command[0], command)


def resize(*_):
    rows, columns, *_ = struct.unpack("HHHH", fcntl.ioctl(0, termios.TIOCGWINSZ, b"\0" * 8))
    size = struct.pack("HHHH", min(rows, most_rows), min(columns, most_columns), 0, 0)
    fcntl.ioctl(master, termios.TIOCSWINSZ, size)
    os.kill(child, signal.SIGWINCH)


signal.signal(signal.SIGWINCH, resize)
resize()
tty.setraw(0)
hand = os.open(pipe, os.O_RDWR)
while True:
    try:
        ready, _, _ = select.select([0, master, hand], [], [])
        for source in ready:
            data = os.read(source, 65536)
            if source == master:
                if not data:
                    sys.exit()
                while data:
                    data = data[os.write(1, data):]
            else:
                os.write(master, data)
    except InterruptedError:
        continue
    except OSError:
        break
