"""From when on something is too old: the defaults, and what a project says instead."""

import datetime
import json

import msgspec
import pytest

from a11y_check.page import Page
from a11y_check.rule import RULES
from a11y_check.run import check
from a11y_check.thresholds import Thresholds

TODAY = datetime.date(2026, 11, 22)
EASY = "<h1>Leichte Sprache</h1>"
HARD = "Verwaltungsgerichtliche Zuständigkeitsvereinbarungen berücksichtigen Aufenthaltsangelegenheiten ausländischer Staatsangehöriger. "


@pytest.mark.parametrize(
    ("rule", "html", "name", "passes"),
    [
        ("content/last-reviewed-old", "<p>Stand: 1. November 2025</p>", "last-reviewed-days", {"": True, 300: False, 400: True}),
        ("content/last-reviewed-old", "<p>Stand: 1. November 2023</p>", "last-reviewed-days", {"": False, 2000: True}),
        ("content/notice-expired", "<p>Die Regelung gilt bis 20.11.2026.</p>", "notice-days", {"": False, 1: False, 2: True}),
        ("contact/date-in-past", "<p>20.11.2026, 18 Uhr: Stammtisch</p>", "event-days", {"": False, 2: True}),
        ("content/copyright-year", "<footer>© 2024 Stadt Witten</footer>", "copyright-years", {"": False, 1: False, 2: True}),
        ("content/hard-to-read", f"<p>{HARD * 20}</p>", "school-years", {"": False, 99: True}),
        ("content/hard-to-read", f"{EASY}<p>{HARD * 20}</p>", "school-years-easy", {"": False, 99: True}),
    ],
)  # fmt: skip
def test_a_rule_measures_by_its_threshold(rule, html, name, passes):
    for value, clean in passes.items():
        thresholds = msgspec.convert({name: value} if value != "" else {}, Thresholds)
        page = Page(f'<html lang="de"><body>{html}</body></html>', today=TODAY)

        (result,) = check([page], [RULES[rule]], thresholds=thresholds).results

        assert (not result.findings) == clean, value


def test_the_settings_of_a_project_reach_the_rules_in_every_process(command, tmp_path):
    for name in ("one.html", "other.html"):
        (tmp_path / name).write_text('<html lang="de"><p>Stand: 1. November 2025</p></html>')
    options = ("--select", "content/last-reviewed-old", "--today", "2026-11-22", "--format", "json")

    def found(*more):
        pages = json.loads(command("one.html", "other.html", *options, *more).stdout)["pages"]
        return [len(page["findings"]) for page in pages]

    assert found() == [0, 0]

    (tmp_path / "pyproject.toml").write_text("[tool.a11y-check.thresholds]\nlast-reviewed-days = 365")
    assert found() == found("--jobs", "2") == [1, 1]
