"""Pages without a barrier, as careful people build them: nothing on them may be called a failure."""

import datetime
from pathlib import Path

import pytest

import a11y_check.rules  # noqa: F401 - fills RULES
from a11y_check.audit import audit
from a11y_check.page import Page
from a11y_check.rule import RULES

PAGES = sorted((Path(__file__).parent / "clean_pages").glob("*.html"))
LAW = [rule for rule in RULES.values() if rule.level == "AA"]
#: Questions that one page may raise. Each costs somebody a minute.
MOST_QUESTIONS = 10


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.stem)
def test_nothing_fails_on_a_clean_page(file):
    page = Page(file.read_text("utf-8"), "https://auenfeld.example/seite", today=datetime.date(2026, 11, 22))

    (result,) = audit([page], LAW)
    said = [f"{f.outcome} {f.rule} in line {f.line}: {f.message('en')}" for f in result.findings]

    assert result.errors == []
    assert [line for line in said if line.startswith("failed")] == []
    assert len(said) <= MOST_QUESTIONS, "\n".join(said)
