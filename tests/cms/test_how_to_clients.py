"""The code in the guides for app developers runs as it stands there, against the demo behind a real server."""

import contextlib
import io
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from pytest_django.live_server_helper import LiveServer

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

GUIDES = Path(__file__).parents[2] / "docs" / "how-to"
ADDRESS = "http://127.0.0.1:8000"


def blocks(guide, language, server):
    text = (GUIDES / guide).read_text()
    found = re.findall(rf"^```{language}\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    assert all(ADDRESS in block or "API" in block or "api" in block for block in found)
    return [block.replace(ADDRESS, server.url) for block in found]


@pytest.fixture(scope="module")
def server(browser, demo):
    """The browser comes first: Django has another connection as soon as Playwright's loop runs."""
    server = LiveServer("127.0.0.1")
    yield server
    server.stop()


def test_curl(server, tmp_path):
    if not shutil.which("curl"):
        pytest.skip("no curl")
    *others, conditional = blocks("read-the-api-with-curl.md", "sh", server)
    run = {"capture_output": True, "cwd": tmp_path, "text": True, "check": True, "timeout": 60}

    near, refused, part = (
        subprocess.run(["sh", "-c", command.replace("&open_at=now", "")], **run).stdout for command in others
    )

    assert '"distance_km"' in near
    assert "latitude,longitude" in refused and "Exit code 22" in refused
    assert '"total_count"' in part and '"visitor_address"' in part
    assert subprocess.run(["sh", "-c", conditional], **run).stdout == "304\n"
    assert '"total_count"' in (tmp_path / "offices.json").read_text()


def test_python(server):
    printed = io.StringIO()

    with contextlib.redirect_stdout(printed):
        exec("\n".join(blocks("read-the-api-with-python.md", "python", server)), {})

    assert re.search(r"^.+ \d+\.\d$", printed.getvalue(), re.MULTILINE)


def test_javascript(server, page):
    shown = []
    page.on("console", lambda message: message.type == "log" and shown.append(message.text))
    errors = []
    page.on("pageerror", lambda error: errors.append(error.message))
    page.goto(f"{server.url}/api/v2/contacts/")

    source = "\n".join(blocks("read-the-api-with-javascript.md", "js", server))
    page.evaluate(
        "source => import(URL.createObjectURL(new Blob([source], {type: 'text/javascript'})))", source
    )

    assert errors == []
    assert re.search(r"\w+: \d+(\.\d)? km", shown[0])
    assert shown[1] == "true"
