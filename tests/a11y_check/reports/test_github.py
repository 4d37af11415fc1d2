"""Annotations of GitHub Actions: a line each, and nothing on a page can give commands."""

import io

from hypothesis import given
from hypothesis import strategies as st

from a11y_check import reports
from a11y_check.page import Page
from a11y_check.run import check

from .conftest import MISSING_ALT, USED


def test_errors_come_first_with_file_line_and_column(report, run):
    lines = report("github", run).splitlines()

    assert lines[0] == (
        "::error file=seiten/über uns.html,line=2,col=20,title=Image without a text alternative"
        "::Image haus.jpg: The image haus.jpg has no alt attribute."
        "%0ASay what the image tells the reader. If it tells nothing, leave the text empty.%0Aimages/image-missing-alt"
    )
    assert [line.partition(" ")[0] for line in lines[1:3]] == ["::warning", "::notice"]
    assert lines[3] == "Pages: 2. To fix: 2. To decide: 1."


def test_a_page_of_a_site_is_named_in_the_text_since_no_file_can_be_annotated(report):
    line = report("github", check([Page("<img src=a>", "https://stadt.example/")], USED)).splitlines()[0]

    assert line.startswith("::error title=Image without a text alternative::https://stadt.example/, 1:1%0A")


def test_what_could_not_be_checked_is_an_error(report, trouble):
    assert report("github", trouble).splitlines()[:2] == [
        "::error title=Not checked::b.html: Larger than the limit of 10 MB.",
        "::error title=images/image-missing-alt::a.html: The rule images/image-missing-alt broke on this page: KeyError: 'src'",
    ]


@given(st.text())
def test_a_page_gives_no_commands(text):
    written = io.StringIO()
    page = Page(
        f"<title>x</title><h1>\n::set-env::{text}</h1><img src='\n::stop-commands::{text}'>",
        f"\n::debug::{text}",
    )

    reports.write(check([page], [MISSING_ALT]), reports.targets(["github"]), written, colour=False)

    commands = [line for line in written.getvalue().split("\n") if line.lstrip().startswith("::")]
    assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in commands)
    assert len(commands) <= 1
