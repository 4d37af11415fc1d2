"""A link that opens a window of its own says so, in its name, its title or its description. Of a menu, the first such link stands for all."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.descriptions import description
from a11y_check.semantics.links import first_in_menus, is_link
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.standards.link_phrases import NEW_WINDOW
from a11y_check.standards.references import norm

_WINDOWS = "a[href][target=_blank i], a[href][target=_new i], a[href][onclick*='window.open' i]"


def _unannounced(page: Page) -> list[Element]:
    links = is_link.among(page.select(_WINDOWS), page)
    return first_in_menus({link: "" for link in links if not _says_so(link, page)})


def _says_so(link: Element, page: Page) -> bool:
    words = " ".join([name(link, page), description(link, page), link.text])
    return NEW_WINDOW.search(words) is not None


@Rule(
    title=_("Link opens a new window unannounced"),
    why=_("The back button no longer works, and who cannot see the new window does not know why."),
    fix=_("Let the link open in the same window, or add “opens a new window” to its text."),
    messages={"unannounced": _("The link “{text}” opens a new window and does not say so.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        norm(
            "WCAG technique G201",
            "Warn before opening a window",
            "https://www.w3.org/WAI/WCAG22/Techniques/general/G201",
        ),
    ),
    examples=(
        Example('<a href="/kurse/">Kurse</a>'),
        Example('<a href="/kurse/" target="_blank">Kurse (öffnet in neuem Fenster)</a>'),
        Example('<a href="/kurse/" target="_blank" title="Neues Fenster">Kurse</a>'),
        Example('<a href="/kurse/" target="_blank">Kurse</a>', fails="unannounced"),
        Example('<a href="/kurse/" onclick="window.open(this.href)">Kurse</a>', fails="unannounced"),
    ),
    since="0.1",
    applies_to=_WINDOWS,
    only_if=is_link,
    suspects=_unannounced,
)
def check(link: Element, page: Page) -> Iterator[Problem]:
    yield Problem(link, "unannounced", {"text": excerpt(name(link, page))})
