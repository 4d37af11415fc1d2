"""Two pages in a folder, one with a finding, and the rule that finds it."""

import pytest

GOOD = '<!doctype html><html lang="de"><title>Amt</title><img src="hall.jpg" alt="Rathaus">'
BAD = '<!doctype html><html lang="de"><title>Amt</title>\n  <img src="hall.jpg">'
RULE = "images/image-missing-alt"
ONLY = ("--select", RULE)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "good.html").write_text(GOOD)
    (tmp_path / "bad.html").write_text(BAD)
    return tmp_path
