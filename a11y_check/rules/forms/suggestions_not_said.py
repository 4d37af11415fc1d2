"""Suggestions that appear under a field are announced, and the arrow keys reach them. Handlers of the page's scripts are read."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.handlers import handler, handling
from a11y_check.semantics.names import name
from a11y_check.semantics.script_places import deeply
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_TYPED = ("input", "keyup", "keydown", "keypress")
#: Several things with mark-up of their own are put into the page.
_LISTS = re.compile(
    r"(?:\.innerHTML\s*\+?=|\.html\(|insertAdjacentHTML\()[^;]{0,120}?(?:\.map\(|\.join\(|<li|<div|<a\b|<button)"
    r"|(?:forEach\(|\bfor\s*\()[\s\S]{0,200}?createElement\(\s*[\"'](?:li|div|a|button|option)[\"']"
)
_SAID = re.compile(r"aria-|ariaLive|\brole\b|datalist", re.IGNORECASE)
_FIELD = "<label>Straße <input oninput=\"liste.innerHTML = gefunden(this.value).map(zeile).join('')\"{}></label><div id=liste{}></div>"


@Rule(
    title=_("Suggestions that nobody announces"),
    why=_("Who does not see them types on, and never learns that the right one was there."),
    fix=_(
        "Are they announced, and do the arrow keys reach them? Use a datalist, or the pattern of a combobox."
    ),
    messages={"silent": _("What is typed into “{name}” seems to bring up suggestions in silence.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("4.1.3"), wcag("4.1.2"), bitv("9.4.1.3")),
    examples=(
        Example(_FIELD.format(' role="combobox" aria-expanded="false"', "")),
        Example(_FIELD.format("", ' role="status"')),
        Example('<label>Straße <input oninput="zahl.textContent = this.value.length"></label>'),
        Example(_FIELD.format("", ""), fails="silent"),
    ),
    since="0.2",
    applies_to=handling(*_TYPED),
    only_if=is_exposed,
)
def check(field: Element, page: Page) -> Iterator[Problem]:
    if not field.matches(
        "input:not([role], [list], [aria-controls], [aria-autocomplete], [type=checkbox i])"
    ):
        return
    done = deeply(handler(field, page, *_TYPED), page)
    if (
        _LISTS.search(done)
        and not _SAID.search(done)
        and not page.select("[aria-live], [role=status i], output")
    ):
        yield Problem(field, "silent", {"name": excerpt(name(field, page))})
