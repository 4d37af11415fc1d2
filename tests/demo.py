"""The demo as its users start it: a process of its own, a server, Ctrl-C."""

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path

PROJECT = Path(__file__).parent.parent
READY = re.compile("Ctrl|Strg")


def start(port, **environment):
    return subprocess.Popen(
        [sys.executable, "manage.py", "demo", "--port", str(port)],
        cwd=PROJECT,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "cms.settings.dev", "LANG": "C.UTF-8", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


@contextmanager
def killed_after(seconds, process):
    """So that a test ends where the demo does not."""
    alarm = threading.Timer(seconds, process.kill)
    alarm.start()
    try:
        yield
    finally:
        alarm.cancel()


def is_gone(group):
    """Whether nothing is left of a process group, ten seconds later at the latest."""
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False


@contextmanager
def running(port, **environment):
    """What the demo printed until it was ready; afterwards Ctrl-C, and nothing of it may be left."""
    process = start(port, **environment)
    try:
        printed = ""
        with killed_after(300, process):
            for line in process.stdout:
                printed += line
                if READY.search(line):
                    break
        yield printed
        with killed_after(60, process):
            os.killpg(process.pid, signal.SIGINT)
            rest = process.stdout.read()
            assert process.wait() == 0, printed + rest
        assert not re.search("Traceback|SIGKILL|make:", rest), rest  # refused forms are logged, and fine
        assert is_gone(process.pid), "The demo's server is still there."
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
