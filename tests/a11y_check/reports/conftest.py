"""Runs to report on: one with an error, a warning, a question and good pages, one in which things went wrong."""

import io

import pytest

import a11y_check.rules  # noqa: F401 - fills RULES
from a11y_check import reports
from a11y_check.audit import PageResult, RuleError
from a11y_check.errors import Unreadable
from a11y_check.page import Page
from a11y_check.results import Results
from a11y_check.rule import RULES
from a11y_check.run import Run, check

MISSING_ALT = RULES["images/image-missing-alt"]
USED = [MISSING_ALT, *(RULES[name] for name in ("links/link-text-generic", "contact/phone-not-linked"))]
BAD = """<!doctype html><html lang="de"><title>Kurse & „Café“</title>
<main><p>Über uns: <img src="haus.jpg"></p><p>Mehr steht <a href="/kurse/">hier</a>.</p>
<p>Rufen Sie an: 02302 581-1011</p></main>"""
GOOD = '<!doctype html><html lang="de"><title>Amt</title><main><img src="a.jpg" alt="Rathaus"></main>'


@pytest.fixture
def report():
    def written(name, run, colour=False):
        out = io.StringIO()
        reports.write(run, reports.targets([name]), out, colour=colour)
        return out.getvalue()

    return written


@pytest.fixture
def run():
    """An error, a warning and a question on a file in a folder; none on a page of a site."""
    return check([Page(BAD, "seiten/über uns.html"), Page(GOOD, "https://stadt.example/amt/?a=1&b=2")], USED)


@pytest.fixture
def trouble():
    """A run in which a page could not be read, and a rule broke."""
    broken = PageResult("a.html", "A", errors=[RuleError(MISSING_ALT.id, "KeyError: 'src'")])
    unread = Unreadable("b.html", "Larger than the limit of {limit} MB.", limit=10)
    return Run([MISSING_ALT], "en", Results([broken]), [unread])
