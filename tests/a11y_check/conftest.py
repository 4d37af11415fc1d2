"""Real parts for the checker's tests: a web server on loopback, and the command as its users start it."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]


@dataclass
class Reply:
    body: bytes = b""
    content_type: str = "text/html; charset=utf-8"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class WebServer:
    """Answers as it is told by path, and 404 otherwise. `requests` are (path, headers) as they came."""

    url: str
    replies: dict[str, Reply] = field(default_factory=dict)
    requests: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def put(self, path: str, body: str | bytes, **reply) -> str:
        """Answer there from now on; gives the address."""
        self.replies[path] = Reply(body.encode() if isinstance(body, str) else body, **reply)
        return self.url + path

    @property
    def paths(self) -> list[str]:
        return [path for path, _headers in self.requests]


@pytest.fixture
def web(tmp_path_factory, monkeypatch) -> Iterator[WebServer]:
    """A web server for one test; the checker's own cache is empty when it starts."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            server.requests.append((self.path, dict(self.headers)))
            reply = server.replies.get(self.path, Reply(b"not here", status=404))
            if "ETag" in reply.headers and self.headers.get("If-None-Match") == reply.headers["ETag"]:
                reply = Reply(status=304, headers=reply.headers)
            self.send_response(reply.status)
            headers = {"Content-Type": reply.content_type, "Content-Length": str(len(reply.body))}
            for name, value in {**headers, **reply.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            with contextlib.suppress(ConnectionError):
                self.wfile.write(reply.body)

        def log_message(self, *arguments):
            """Keep the test's output clean."""

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server = WebServer(f"http://127.0.0.1:{http.server_port}")
    thread = threading.Thread(target=http.serve_forever, daemon=True)
    thread.start()
    yield server
    http.shutdown()
    http.server_close()
    thread.join()


class Command:
    """`a11y-check` as a process of its own, speaking English unless `environ` says otherwise."""

    def start(self, *arguments, environ=None, stdout=subprocess.PIPE) -> subprocess.Popen[str]:
        inherited = {
            name: os.environ[name] for name in ("PATH", "HOME", "XDG_CACHE_HOME") if name in os.environ
        }
        return subprocess.Popen(
            [sys.executable, "-m", "a11y_check", *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=stdout,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env={**inherited, "PYTHONPATH": str(PROJECT), "LANG": "en_GB.UTF-8", **(environ or {})},
        )

    def __call__(self, *arguments, input="", **options) -> subprocess.CompletedProcess[str]:  # noqa: A002 - as in subprocess.run
        with self.start(*arguments, **options) as process:
            out, err = process.communicate(input, timeout=60)
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)


@pytest.fixture
def command(tmp_path, monkeypatch) -> Command:
    """The command, in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return Command()
