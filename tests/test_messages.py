"""The German catalogues are complete, say what the sources say, and are compiled."""

import gettext
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent
CATALOGUES = [
    "a11y_check/locale/de/LC_MESSAGES/a11y_check.po",
    "a11y_check/wagtail/locale/de/LC_MESSAGES/django.po",
    "cms/locale/de/LC_MESSAGES/django.po",
    "integration_blocks/locale/de/LC_MESSAGES/django.po",
]


def compiled(catalogue: Path) -> dict:
    with catalogue.with_suffix(".mo").open("rb") as file:
        return gettext.GNUTranslations(file)._catalog


@pytest.fixture(scope="module")
def collected(tmp_path_factory):
    """A copy of the project after `make messages`."""
    copy = tmp_path_factory.mktemp("messages")
    for folder in (".ci", "a11y_check", "cms", "integration_blocks"):
        shutil.copytree(PROJECT / folder, copy / folder)
    command = [copy / ".ci" / "messages", Path(sys.executable).parent]
    subprocess.run(command, check=True)
    return copy


@pytest.mark.gettext
@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_every_text_is_translated(catalogue, collected):
    statistics = subprocess.run(
        ["msgfmt", "--statistics", "--output-file", "-", collected / catalogue],
        capture_output=True,
        check=True,
        env={"LC_ALL": "C"},
    ).stderr.decode()

    assert not {"untranslated", "fuzzy"} & set(statistics.split()), f"{statistics}Run `make messages`."


@pytest.mark.gettext
@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_the_compiled_catalogue_is_current(catalogue, collected):
    kept, expected = compiled(PROJECT / catalogue), compiled(collected / catalogue)
    stale = [text for text in kept.keys() | expected.keys() if kept.get(text) != expected.get(text)]

    assert stale == [], "Run `make messages`."
