"""axe-core as a second engine: what it finds is reported as ours is, and nothing is said twice."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import find_chromium

pytestmark = pytest.mark.browser

PALE = (
    '<!doctype html><html lang="de"><title>Kurse</title><link rel="stylesheet" href="{href}">'
    "<main><h1>Kurse</h1><p>Deutschkurse am Abend</p><img src=a.jpg></main>"
)


@pytest.fixture
def audit(tmp_path):
    """`a11y-check` in an empty folder, with the machine's Chromium."""

    def run(*arguments, stdin="", **environ):
        inherited = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        project = str(Path(__file__).parents[2])
        environ = {
            **inherited,
            "LANG": "en_GB.UTF-8",
            "PYTHONPATH": project,
            "CHROMIUM": find_chromium(),
            **environ,
        }
        command = [sys.executable, "-m", "a11y_check", *map(str, arguments)]
        return subprocess.run(
            command,
            cwd=tmp_path,
            env=environ,
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            timeout=300,
        )

    return run


def found(done):
    """Rule, outcome and success criteria of each finding on the only page."""
    (page,) = json.loads(done.stdout)["pages"]
    return {finding["rule"]: finding for finding in page["findings"]}


def test_a_local_page_is_shown_with_its_style_sheets(audit, tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "pale.css").write_text("p { color: #bbb }")
    (tmp_path / "pale.css").write_text("p { color: #ccc }")
    (tmp_path / "sub" / "root.html").write_text(PALE.format(href="/pale.css"))
    (tmp_path / "sub" / "beside.html").write_text(PALE.format(href="../pale.css"))

    from_root = found(audit("sub/root.html", "--root", "site", "--engine", "axe", "--format", "json"))
    beside = found(audit("sub/beside.html", "--engine", "axe", "--format", "json"))

    assert from_root.keys() == beside.keys() == {"axe/color-contrast", "axe/image-alt"}
    assert "#bbbbbb" in from_root["axe/color-contrast"]["message"]
    assert "#cccccc" in beside["axe/color-contrast"]["message"]
    image = beside["axe/image-alt"]
    assert (image["outcome"], image["severity"], image["wcag"]) == ("failed", "error", ["1.1.1"])
    assert (image["selector"], image["html"]) == ("html > body > main > img", '<img src="a.jpg">')


def test_what_a_script_does_is_seen(audit):
    page = "<!doctype html><html lang=de><title>Amt</title><main><h1>Amt</h1><script>document.body.append(new Image())</script>"

    done = audit("-", "--engine", "axe", "--format", "json", stdin=page)

    assert done.returncode == 1
    assert "(<img>)" in found(done)["axe/image-alt"]["message"]


def test_both_engines_say_once_what_both_found(audit):
    page = PALE.format(href="none.css") + "<script>document.body.append(new Image())</script>"

    rules = "images/image-missing-alt,axe/image-alt"
    done = audit("-", "--engine", "both", "--select", rules, "--format", "json", stdin=page)

    (report,) = json.loads(done.stdout)["pages"]
    assert sorted((finding["rule"], finding["selector"]) for finding in report["findings"]) == [
        ("axe/image-alt", "html"),  # the one that the script adds
        ("images/image-missing-alt", "html > body > main > img"),
    ]


def test_several_processes_give_the_same(audit, tmp_path):
    for name in "abc":
        (tmp_path / f"{name}.html").write_text(PALE.format(href="none.css"))

    alone, shared = (audit("a.html", "b.html", "c.html", "--engine", "both", "--jobs", n) for n in (1, 2))

    assert (shared.returncode, shared.stdout) == (alone.returncode, alone.stdout)
    # On a busy machine it takes long to start two browsers.
    assert all(line.endswith(" takes a while.") for line in shared.stderr.splitlines())


def test_a_browser_that_is_missing_is_said_in_one_line(audit):
    done = audit("-", "--engine", "axe", stdin="<p>", CHROMIUM=shutil.which("false"))

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("a11y-check: There is no Chromium: run “playwright install chromium”")
    assert done.stderr.count("\n") == 1
