"""What can be clicked, or may be later."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.clicking import is_there, may_be_there

#: Something with a handler, whether it is there now, and whether it may be.
PARTS = {
    "words": ("<p onclick=a()>Mehr</p>", True, False),
    "three bars": ("<p onclick=a()><b></b><b></b></p>", False, True),
    "a box with the hand": ("<p onclick=a() style=cursor:pointer></p>", False, True),
    "an icon of a font": ("<p class=icon-plus onclick=a()></p>", False, True),
    "a veil": ("<p onclick=a()></p>", False, False),
    "a veil with the hand": ("<p onclick=a() style=position:fixed;cursor:pointer></p>", False, False),
    "words of a closed menu": ("<div hidden><p onclick=a()>Löschen</p></div>", False, True),
    "bars of a closed menu": ("<div hidden><p onclick=a()><b></b></p></div>", False, False),
    "a link in a closed menu": ("<div hidden><p onclick=a()><a href=/>Kurse</a></p></div>", False, False),
    "in a hidden button": ("<div hidden><button><p onclick=a()>Kurse</p></button></div>", False, False),
    "for nobody": ("<p hidden aria-hidden=true onclick=a()>Mehr</p>", False, False),
}


@pytest.mark.parametrize(("html", "there", "later"), PARTS.values(), ids=PARTS)
def test_what_can_be_clicked(html, there, later):
    page = Page(html)
    (part,) = page.select("[onclick]")

    assert is_there(part, page) == there
    assert bool(not is_there(part, page) and may_be_there(part, page)) == later


def test_controls_of_a_closed_menu_wait_for_no_mouse():
    page = Page("<div hidden><button onclick=a()>Neu</button><a href=/ onclick=a()>Kurse</a></div>")

    assert not any(may_be_there(control, page) for control in page.select("[onclick]"))
