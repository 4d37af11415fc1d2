"""The accessible description: what is said of an element after its name."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.descriptions import description

#: HTML, and the description of the element `it`.
DESCRIPTIONS = {
    "by reference": (
        "<a id=it href=/ aria-describedby='b a'>x</a><b id=a>eins</b><b id=b hidden>zwei</b>",
        "zwei eins",
    ),
    "in its own words": ("<a id=it href=/ aria-description=neu title=alt>x</a>", "neu"),
    "the title": ("<a id=it href=/ title='neues Fenster'>x</a>", "neues Fenster"),
    "the title is the name": ("<a id=it href=/ title=Kurse></a>", ""),
    "the title repeats the name": ("<a id=it href=/ title='Unsere  Kurse'>Unsere Kurse</a>", ""),
    "a caption that is not the name": (
        "<table id=it aria-label=a><caption>Zeiten</caption></table>",
        "Zeiten",
    ),
    "a caption that is": ("<table id=it><caption>Zeiten</caption></table>", ""),
    "none": ("<a id=it href=/>x</a>", ""),
}


@pytest.mark.parametrize(("html", "expected"), DESCRIPTIONS.values(), ids=DESCRIPTIONS)
def test_description(html, expected):
    page = Page(html)

    assert expected == description(page.ids["it"][0], page)
