"""The menu and the search that a site shows on each of its pages."""

from __future__ import annotations

import re

from a11y_check.page import Element, Page
from a11y_check.semantics.names import name
from a11y_check.semantics.visibility import is_exposed

NAVS = "nav, [role=navigation i]"
_LINK = "a[href]:not([href^='#'], [href^='javascript:'], [href=''], [rel~=next i], [rel~=prev i], [hreflang], [lang])"
#: Ways that are another on each page.
_OTHER = re.compile(
    r"bread-?crumb|brotkrume|pfad|pag(?:er|inat)|related|seiten|vor und zurück", re.IGNORECASE
)
BUTTONS = (
    ":is(form[role=search i], search, [role=search i]) :is(button:not([type=button i]), input[type=submit i])"
)
_MOST = 7


def menu_links(page: Page) -> list[Element]:
    """The first links of the first menu; of one with lists, those that others fold out of."""
    menu = next(
        (nav for nav in page.select(NAVS) if not _OTHER.search(f"{nav.attr('class')} {name(nav, page)}")),
        None,
    )
    if menu is None:
        return []
    outer = menu.select(f":scope > ul > li > {_LINK}") or menu.select(_LINK)
    return [link for link in outer if words_of(link) and is_exposed(link, page)][:_MOST]


def words_of(link: Element) -> str:
    """Its words, without what is said in brackets of the page that is open."""
    return " ".join(link.text.partition("(")[0].split())
