"""Pages are fetched from the open internet only, and never without end."""

from __future__ import annotations

import http.server
import threading

import pytest

from integration_blocks.importer import fetch as fetching
from integration_blocks.importer.errors import ImportStoppedError
from integration_blocks.importer.fetch import fetch, is_open


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/away":
            self.send_response(302)
            self.send_header("Location", "file:///etc/passwd")
            self.end_headers()
        elif self.path == "/round":
            self.send_response(302)
            self.send_header("Location", "/round")
            self.end_headers()
        elif self.path == "/gone":
            self.send_error(404)
        else:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(b"<p>Rathaus</p>" * (100_000 if self.path == "/large" else 1))

    def log_message(self, *_arguments):
        pass


@pytest.fixture(scope="module")
def site():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture
def private_allowed(settings):
    settings.INTEGRATION_BLOCKS_IMPORT_PRIVATE = True


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "10.0.0.1", "172.16.3.4", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0"),
        *(
            "::1",
            "fe80::1%eth0",
            "fc00::1",
            "::ffff:127.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "224.0.0.1",
        ),
    ],
)
def test_private_addresses_are_not_open(address):
    assert not is_open(address)


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "64:ff9b::5db8:d822"]
)
def test_addresses_of_the_internet_are_open(address):
    assert is_open(address)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]"])
def test_this_machine_is_not_asked_in_any_spelling(site, host):
    with pytest.raises(ImportStoppedError):
        fetch(site.replace("127.0.0.1", host))


def test_the_reason_is_said(site):
    with pytest.raises(ImportStoppedError, match="privat"):
        fetch(site)


def test_a_site_can_allow_its_own_network(site, private_allowed):
    assert fetch(site).content == b"<p>Rathaus</p>"


@pytest.mark.parametrize("path", ["/away", "/round", "/gone"])
def test_redirects_to_files_and_in_circles_end_with_a_sentence(site, private_allowed, path):
    with pytest.raises(ImportStoppedError):
        fetch(site + path)


def test_a_page_without_end_is_given_up(site, private_allowed, monkeypatch):
    monkeypatch.setattr(fetching, "MOST_BYTES", 100_000)
    with pytest.raises(ImportStoppedError, match="MB"):
        fetch(f"{site}/large")


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "ftp://stadt.example/", "//stadt.example", "stadt.example"]
)
def test_only_web_addresses_are_fetched(address):
    with pytest.raises(ImportStoppedError, match="https"):
        fetch(address)
