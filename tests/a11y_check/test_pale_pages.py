"""A page is pale as a whole where none of its text is dark; otherwise it is a question."""

import pytest

from a11y_check.page import Page
from a11y_check.rules.colour import reading_text_pale

_TEXT = "<main style='color: #666'><p>Die Kurse beginnen im Herbst, für alle und ohne Anmeldung.</p></main>"

#: HTML, and whether it is certain that the page is pale.
PALE = {
    "nothing else": (_TEXT, True),
    "a pale footer": (f"{_TEXT}<footer style='color: #555; background: #eee'>Impressum</footer>", True),
    "a dark link in the menu": (f"<nav><a href=/ style='color: #000'>Start</a></nav>{_TEXT}", False),
    "a dark heading": (f"<h1>Kurse</h1>{_TEXT}", False),
}


@pytest.mark.parametrize(("html", "expected"), PALE.values(), ids=PALE)
def test_pale_pages(html, expected):
    assert [expected] == [problem.certain for problem in reading_text_pale.check.run(Page(html))]
