"""Which texts lack contrast, and where only a person can tell."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.legibility import lack_of_contrast

#: HTML of a pale text, and whether it surely has to have more contrast.
PALE = {
    "text": ("<p id=it style='color: #999'>Kurse</p>", True),
    "a logo": ("<div class=site-logo><b id=it style='color: #999'>Witten</b></div>", False),
    "a link that looks switched off": (
        "<a id=it class='page-link disabled' style='color: #999'>Zurück</a>",
        False,
    ),
    "a link in an item that looks so": (
        "<li class=is-disabled><a id=it href=/ style='color: #999'>Vor</a>",
        False,
    ),
    "a part of it by name": ("<i class=seite--disabled><b id=it style='color: #999'>Vor</b></i>", False),
    "styles for later": ("<a id=it href=/ class='disabled:fahl' style='color: #999'>Zurück</a>", True),
}


@pytest.mark.parametrize(("html", "expected"), PALE.values(), ids=PALE)
def test_lack_of_contrast_is_sure(html, expected):
    page = Page(html)
    lack = lack_of_contrast(page.ids["it"][0], page, small=4.5, large=3)

    assert lack is not None
    assert expected == lack.is_sure
