"""Menus and search forms are the same on all pages of a site: in their order, and in their words."""

from collections.abc import Iterator
from itertools import pairwise

from a11y_check.page import Element, Page, joined
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.menus import BUTTONS, NAVS, menu_links, words_of
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.site import Statement
from a11y_check.standards.references import bitv, wcag

_NAV = "<nav>{}</nav>"
_MENU = _NAV.format('<a href="/kurse/">Kurse</a> <a href="/rat/">Beratung</a> <a href="/amt/">Das Amt</a>')
_TURNED = _NAV.format('<a href="/rat/">Beratung</a> <a href="/kurse/">Kurse</a>')
_TWICE = _NAV.format('<a href="/">Witten</a> <a href="/">Start</a>')
_SEARCH = '<form role="search" action="/suche/"><input aria-label="Worte"><button>{}</button></form>'


@Rule(
    title=_("Menu that differs from page to page"),
    why=_("People go by what they remember: they look for a word, or count the steps to it."),
    fix=_("Is this the same menu, or the same search? Then keep its words and its order on all pages."),
    messages={
        "order": _("In the menu “{here}” comes before “{next}”; on the page {elsewhere} it comes after it."),
        "name": _("The link “{here}” of the menu is called “{other}” on the page {elsewhere}."),
        "button": _("The button “{here}” of the search is called “{other}” on the page {elsewhere}."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("3.2.3"), wcag("3.2.4"), bitv("9.3.2.3a"), bitv("9.3.2.4a")),
    examples=(
        Example(_MENU, before=_MENU, url="/kurse/"),
        Example(_MENU, before=_NAV.format('<a href="/rat/">Beratung</a>'), url="/kurse/"),
        Example(
            _NAV.format('<a href="/ar/" hreflang="ar">العربية: الصفحة الرئيسية</a>'),
            before=_NAV.format('<a href="/ar/" hreflang="ar">العربية</a>'),
            note=_("leads to the same page in another language, or to the first"),
            url="/kurse/",
        ),
        Example(_TWICE, before=_TWICE, url="/kurse/", note=_("the name of the town leads there, too")),
        Example(_MENU, before=_TURNED, url="/kurse/", fails="order"),
        Example(_MENU, before=_NAV.format('<a href="/rat/">Hilfe</a>'), url="/kurse/", fails="name"),
        Example(_SEARCH.format("Suchen"), before=_SEARCH.format("Finden"), url="/kurse/", fails="button"),
    ),
    since="0.2",
    applies_to="body",
    only_if=lambda _body, page: bool(page.select(NAVS) or page.select(BUTTONS)),
)
def check(_body: Element, page: Page) -> Iterator[Problem]:
    tongue = page.language
    for button in page.select(BUTTONS)[:1]:
        form, here = button.closest("form"), name(button, page)
        place = joined(page.url, (form.attr("action") if form else "") or "")
        if here and is_exposed(button, page):
            known = Statement(f"{tongue} search {place}", (here,))
            yield Problem(button, "button", {"here": here}, statement=known)
    said = [(link, joined(page.url, link.attr("href") or ""), words_of(link)) for link in menu_links(page)]
    for link, place, here in said:
        words = tuple(said_of for _link, to, said_of in said if to == place)
        known = Statement(f"{tongue} name {place}", words)
        yield Problem(link, "name", {"here": excerpt(here)}, statement=known)
    for (link, place, here), (_next, after, following) in pairwise(said):
        known = Statement(f"{tongue} order {sorted((place, after))}", (place,))
        if place != after:
            values = {"here": excerpt(here), "next": excerpt(following)}
            yield Problem(link, "order", values, statement=known)
