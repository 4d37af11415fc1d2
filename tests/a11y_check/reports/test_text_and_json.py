"""Reports for people at a terminal and for programs say everything a run knows, and nothing in a page can spoil them."""

import io
import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a11y_check import reports
from a11y_check.errors import A11yCheckError
from a11y_check.page import Page
from a11y_check.run import check
from a11y_check.terminal import DIRECTIONS, plain
from a11y_check.texts import fill

from .conftest import MISSING_ALT


@given(st.text())
def test_nothing_that_a_terminal_obeys_gets_through(text):
    shown = plain(text)

    assert not any(unicodedata.category(character) in ("Cc", "Cs") for character in shown)
    assert not DIRECTIONS & set(shown)


@given(st.text(st.characters(categories=["L", "M", "N", "P", "S", "Zs"])))
def test_all_that_is_written_for_people_gets_through(text):
    assert plain(text) == text


def test_a_page_cannot_speak_to_the_terminal(report):
    page = Page("<title>\x1b[2J[bold red]Amt[/]</title><img src='[link]\x9b31m.jpg'>", "a\x07.html")

    text = report("text", check([page], [MISSING_ALT]))

    assert r"a\x07.html  \x1b[2J[bold red]Amt[/]" in text
    assert r"The image [link]\x9b31m.jpg has no alt attribute." in text


def test_colour_adds_to_the_text_and_changes_nothing_of_it(report):
    run = check([Page("<title>Amt</title><img src=a>", "a.html")], [MISSING_ALT])

    coloured = report("text", run, colour=True)

    assert "\x1b[1;31merror\x1b[0m" in coloured
    assert "\x1b" not in report("text", run)


def test_a_fraction_is_written_as_the_language_writes_it():
    assert fill("{ratio}:1", "de", {"ratio": 2.84}) == "2,84:1"
    assert fill("{ratio}:1, {needed}:1", "en", {"ratio": 2.84, "needed": 3.0}) == "2.84:1, 3:1"


def test_long_lines_stay_whole(report):
    run = check([Page(f"<title>{'x' * 500}</title><img src=a>", "a.html")], [MISSING_ALT])

    assert "x" * 500 in report("text", run)


def test_how_to_mend_it_is_said_once_for_each_rule(report):
    run = check([Page("<img src=a><img src=b>", "a.html"), Page("<img src=c>", "b.html")], [MISSING_ALT])

    text = report("text", run)

    assert text.count(MISSING_ALT.title) == 1
    assert text.count("has no alt attribute") == 3
    assert "Pages: 2. To fix: 3. To decide: 0." in text
    assert "1 of 1 rules found something on these pages to look at." in text
    assert "only a person can tell the rest" in text


def test_trouble_in_the_text(report, trouble):
    text = report("text", trouble)

    assert "The rule images/image-missing-alt broke on this page: KeyError: 'src'" in text
    assert "Not checked, because they could not be read: 1." in text
    assert trouble.exit_code("error") == 2


def test_trouble_in_json(report, trouble):
    summary = json.loads(report("json", trouble))["summary"]

    assert summary["unreadable"] == [{"url": "b.html", "reason": "Larger than the limit of 10 MB."}]
    assert summary["rule_errors"] == [{"url": "a.html", "rule": MISSING_ALT.id, "error": "KeyError: 'src'"}]


@pytest.mark.parametrize("count", [0, 1, 3])
def test_json_that_is_written_page_by_page_is_one_document(report, count):
    pages = [Page("<title>Zwei\u2028Zeilen</title><img src='a\nb'>", f"{n}.html") for n in range(count)]

    text = report("json", check(pages, [MISSING_ALT]))

    assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n"
    assert len(json.loads(text)["pages"]) == count


def test_a_report_that_cannot_be_written_is_said(tmp_path, trouble):
    with pytest.raises(A11yCheckError, match="cannot be written: Is a directory"):
        reports.write(trouble, reports.targets([f"json={tmp_path}"]), io.StringIO(), colour=False)
