"""A picture, film or sound that an `object` shows has a name; what stands inside the element is only shown instead of it."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.roles import role
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.html import MEDIA_ENDINGS
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Embedded medium without a text alternative"),
    why=_("A screen reader does not say what the picture, film or sound is."),
    fix=_("Say in the title of the object, or in aria-label, what it shows."),
    messages={"nameless": _("The embedded medium {data} has no name.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.1.1"), bitv("9.1.1.1b"), act("8fc3b6")),
    examples=(
        Example('<object data="rathaus.jpg" title="Das Rathaus"></object>'),
        Example('<object data="linie.png" role="presentation"></object>', note=_("decoration")),
        Example('<object data="seite.html"></object>', note=_("an embedded page")),
        Example('<object data="rathaus.jpg"></object>', fails="nameless"),
        Example('<object data="/film/7" type="video/mp4">Der Film</object>', fails="nameless"),
    ),
    since="0.1",
    applies_to="object[data]",
    only_if=(is_exposed, lambda item, page: role(item, page) != "none" and _is_medium(item)),
)
def check(item: Element, page: Page) -> Iterator[Problem]:
    if not name(item, page):
        yield Problem(item, "nameless", {"data": excerpt((item.attr("data") or "").rpartition("/")[2])})


def _is_medium(item: Element) -> bool:
    stated = (item.attr("type") or "").strip().lower()
    if stated:
        return stated.startswith(("image/", "audio/", "video/"))
    try:
        path = urlsplit((item.attr("data") or "").strip()).path
    except ValueError:
        return False
    return path.rpartition(".")[2].lower() in MEDIA_ENDINGS
