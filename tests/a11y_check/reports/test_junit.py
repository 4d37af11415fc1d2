"""JUnit XML, as build servers read it."""

import io

from hypothesis import given
from hypothesis import strategies as st
from junitparser import Error, Failure, JUnitXml, Skipped

from a11y_check import reports
from a11y_check.page import Page
from a11y_check.run import check

from .conftest import MISSING_ALT


def test_a_page_is_a_suite_and_a_rule_that_applied_a_test(report, run):
    bad, good = JUnitXml.fromstring(report("junit", run).encode())

    assert (bad.name, bad.tests, bad.failures, bad.errors, bad.skipped) == (
        "seiten/über uns.html",
        3,
        2,
        0,
        1,
    )
    assert (good.name, good.tests, good.failures) == ("https://stadt.example/amt/?a=1&b=2", 1, 0)
    assert [(case.classname, case.is_passed) for case in good] == [("images/image-missing-alt", True)]
    ends = {case.classname: [type(end) for end in case.result] for case in bad}
    assert ends == {
        "contact/phone-not-linked": [Skipped],
        "images/image-missing-alt": [Failure],
        "links/link-text-generic": [Failure],
    }


def test_a_failure_says_where_what_and_how_to_mend_it(report, run):
    bad, _good = JUnitXml.fromstring(report("junit", run).encode())

    (failure,) = next(case for case in bad if case.classname == "images/image-missing-alt").result
    assert (failure.message, failure.type) == ("The image haus.jpg has no alt attribute.", "error")
    where, what, selector = failure.text.splitlines()
    assert where == "2:20  Image haus.jpg"
    assert what.startswith("  The image haus.jpg has no alt attribute. Say what the image tells")
    assert selector == "  html > body > main > p:nth-of-type(1) > img"


def test_what_could_not_be_checked_is_an_error(report, trouble):
    broken, unread = JUnitXml.fromstring(report("junit", trouble).encode())

    assert [
        (type(end), end.message) for suite in (broken, unread) for case in suite for end in case.result
    ] == [
        (Error, "KeyError: 'src'"),
        (Error, "Larger than the limit of 10 MB."),
    ]
    assert (broken.errors, unread.errors) == (1, 1)


@given(st.text(min_size=1))
def test_nothing_on_a_page_makes_the_document_unreadable(text):
    written = io.StringIO()
    run = check([Page(f"<title>x</title><h1>{text}</h1><img src='{text}'>", f"{text}.html")], [MISSING_ALT])

    reports.write(run, reports.targets(["junit"]), written, colour=False)

    (suite,) = JUnitXml.fromstring(written.getvalue().encode())
    assert suite.tests >= 0
