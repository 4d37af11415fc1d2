"""What the README shows is what happens."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent
README = (PROJECT / "README.md").read_text()


def shown(language):
    """The README's first block of code in that language."""
    return re.search(rf"^```{language}\n(.*?)^```", README, re.DOTALL | re.MULTILINE)[1]


def test_the_check(tmp_path):
    (tmp_path / "kurs.html").write_text(shown("html"))
    command, report = shown("console").split("\n", 1)
    arguments = command.removeprefix("$ a11y-check ").split()

    checked = subprocess.run(
        [sys.executable, "-m", "a11y_check", *arguments],
        capture_output=True,
        check=False,
        cwd=tmp_path,
        text=True,
    )

    assert checked.stdout.startswith(report), checked.stderr
    assert checked.returncode == 1


@pytest.mark.django_db
@pytest.mark.usefixtures("demo")
def test_the_contact(client):
    contacts = client.get("/api/v2/contacts/?locale=de").json()["items"]

    assert json.loads(shown("json")).items() <= contacts[0].items()


def test_every_link_leads_somewhere():
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", README)

    assert [target for target in targets if not (PROJECT / target).exists()] == []
