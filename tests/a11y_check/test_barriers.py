"""Known barriers, by whom they stop: each is found, and what looks much like it is not called a failure.

A file of `barriers/` belongs to one group of people. In it, `<!-- barrier: what it is | outcome -->` stands before the
mark-up, and `<!-- twin -->` before its near miss. The outcome is `failed` (certain), `review` (a question to a person),
`missed` (the mark-up shows it, but no rule finds it yet) or `none: why` for what HTML and CSS cannot tell. Mark-up
without an `html` element is put into a clean page.
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

import a11y_check.rules  # noqa: F401 - fills RULES
from a11y_check.audit import audit
from a11y_check.page import Page
from a11y_check.rule import RULES

FOLDER = Path(__file__).parent / "barriers"
HEAD = re.compile(r"^<!-- barrier: (.+?) \| (failed|review|missed|none: .+?) -->\n", re.MULTILINE)
TWIN = "<!-- twin -->\n"
CLEAN = """<!doctype html>
<html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Beratung für Zugewanderte – Stadt Musterstadt</title></head>
<body><a href="#inhalt">Zum Inhalt</a>
<main id="inhalt"><h1>Beratung für Zugewanderte</h1>
<p>Unser Team begleitet Menschen, die neu in der Stadt sind.</p>
{}
<p>Zuletzt geprüft: 2. November 2026</p></main></body></html>"""


@dataclass(frozen=True)
class Barrier:
    group: str
    name: str
    outcome: str
    html: str
    twin: str

    def __str__(self) -> str:
        return f"{self.group}: {self.name}"


def read(path: Path) -> list[Barrier]:
    parts = HEAD.split(path.read_text(encoding="utf-8"))
    assert not parts[0].strip(), path
    found = []
    for name, outcome, text in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
        html, _mark, twin = text.partition(TWIN)
        found.append(Barrier(path.stem, name, outcome, html, twin))
    return found


BARRIERS = [barrier for path in sorted(FOLDER.glob("*.html")) for barrier in read(path)]
VISIBLE = [barrier for barrier in BARRIERS if not barrier.outcome.startswith("none")]
FOUND = [barrier for barrier in VISIBLE if barrier.outcome != "missed"]


@cache
def findings(html):
    """Rule and outcome of all that is found on the page, where a rule of level AAA has no say."""
    page = Page(html if "<html" in html else CLEAN.format(html), "https://musterstadt.example/beratung/")
    (result,) = audit([page], [rule for rule in RULES.values() if rule.level == "AA"])
    assert not result.errors
    return {(finding.rule, finding.outcome) for finding in result.findings}


def test_page_around_the_barriers_is_clean():
    assert findings("") == set()


@pytest.mark.parametrize("barrier", FOUND, ids=str)
def test_barrier_is_found_and_its_twin_is_not(barrier):
    outcomes = {barrier.outcome} if barrier.outcome == "failed" else {"failed", "cantTell"}
    found = {rule for rule, outcome in findings(barrier.html) if outcome in outcomes}
    twin = {rule for rule, outcome in findings(barrier.twin) if outcome in outcomes}

    assert found - twin


@pytest.mark.parametrize("barrier", VISIBLE, ids=str)
def test_twin_does_not_fail(barrier):
    assert not [rule for rule, outcome in findings(barrier.twin) if outcome == "failed"]


@pytest.mark.parametrize("group", sorted({barrier.group for barrier in BARRIERS}))
def test_nearly_all_barriers_of_a_group_are_found(group):
    visible = [barrier for barrier in VISIBLE if barrier.group == group]
    found = [barrier for barrier in FOUND if barrier.group == group]

    assert len(visible) >= 12
    assert len(found) / len(visible) >= 0.85
