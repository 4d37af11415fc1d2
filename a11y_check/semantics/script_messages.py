"""Messages that the page's own scripts write or show while people use it: “3 results found”, “Saved”. No script is run.

What scripts do as the page loads is not of interest here, nor what opens and closes: a message has a name that says so,
or the script holds its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.semantics.handlers import added
from a11y_check.semantics.script_code import scripts, texts
from a11y_check.semantics.script_places import deeply, named, place_of
from a11y_check.semantics.visibility import is_hidden
from a11y_check.standards.words import words

_EVENTS = ("blur", "change", "click", "focusout", "input", "keydown", "keyup", "submit")
_NAMES = words("""
    alert antwort ausgabe basket cart confirmation ergebnis ergebnisse erfolg error errors feedback fehler loading
    meldung merkliste message msg nachricht notification notifications output response result results rückmeldung
    snackbar spinner status success toast treffer validation warenkorb warning warnung
""")
_WORD = re.compile(r"[A-ZÄÖÜ]?[a-zäöüß]+|[A-ZÄÖÜ]+")
_WRITES = re.compile(
    r"""\.(?:textContent|innerText|innerHTML)\s*\+?=(?![=>])(?!\s*(?:""|''|``|null))|\.(?:text|html|append|appendChild|insertAdjacentHTML)\(\s*[^\s)]"""
)
_SHOWS = re.compile(
    r"""display\s*=\s*["'`](?!none)\w|\.hidden\s*=\s*false|removeAttribute\(\s*["'`]hidden|\.(?:show|fadeIn|slideDown)\("""
    r"""|classList\.add\(\s*["'`](?!\w*[-_]?(?:hid|none|invis))|classList\.remove\(\s*["'`][\w-]*(?:hid|none|invis)""",
    re.IGNORECASE,
)
#: The words are in the script.
_SAYS = re.compile(
    r"""(?:["'`]#?(\.?[\w-]+|\[[\w-]+\])["'`]\s*\)|(?<![\w$.])([\w$]+))\s*\.(?:textContent|innerText|innerHTML)\s*=\s*["'`]([^"'`<>]*[^\W\d_]{3}[^"'`<>]*)"""
)
_ANNOUNCES = re.compile(
    r"""aria-?live|\brole\\?["'`]?\s*[,=]\s*\\?["'`]?(?:alert|status|log)""", re.IGNORECASE
)
_LIVE = (
    ":is([role=alert i], [role=status i], [role=log i], [role=timer i], [role=progressbar i], [role=alertdialog i],"
    " [role=dialog i], [aria-live]:not([aria-live=off i]), [aria-modal], [aria-busy], output, progress, dialog)"
)
#: What has the focus as it changes, what people fill in, and what opens and closes.
_OTHER = (
    ":is(a, button, label, legend, option, select, summary, [role=button i], [role=link i], [role=tab i], [tabindex],"
    " [contenteditable], [aria-hidden=true i])"
)
_NO_TEXT = (
    "form, nav, script, style, body, main, h1, h2, h3, h4, th, dt, caption, figcaption, img, input, textarea"
)
#: What an element that a script makes is called.
_CALLED = re.compile(
    r"""(?:\.className\s*=|\.id\s*=|classList\.add\(|["'`](?:class|id)["'`]\s*,)\s*["'`]([\w -]+)["'`]"""
)


@once_per_page
def unannounced(page: Page) -> dict[Element, str]:
    """Messages in no live region that handlers write, show or make, and what they are called there.

    For one that is made, the element is the script.
    """
    if any(_ANNOUNCES.search(script) for script in texts(page)):
        return {}
    found: dict[Element, str] = {}
    for element in page.in_order(_filled(page)):
        if not element.matches(f"{_NO_TEXT}, {_OTHER}, {_OTHER} *"):
            found[element] = element.attr("id") or element.attr("class") or ""
    for done in _handlers(page) if not found and not page.select(_LIVE) else ():
        called = next(filter(_says_message, _CALLED.findall(done)), "") if "createElement(" in done else ""
        for script in scripts(page):
            if called and called in script.text:
                found[script] = called
    return found


def _filled(page: Page) -> set[Element]:
    """What handlers write or show that is no live region."""
    found: set[Element] = set()
    for done in _handlers(page):
        writes, shows = _WRITES.search(done) is not None, _SHOWS.search(done) is not None
        places = named(done, page) if writes or shows else {}
        if any(_is_live(element) for elements in places.values() for element in elements):
            continue
        said = {place_of(by_id or name, page): text for by_id, name, text in _SAYS.findall(done)}
        for name, elements in places.items():
            for element in elements:
                is_there = bool(element.text.strip()) and not is_hidden(element, page)
                if (_is_message(element) and (writes or not is_there)) or (
                    name in said and (not is_there or " " in said[name].strip())
                ):
                    found.add(element)
    return found


def _handlers(page: Page) -> Iterator[str]:
    """What people set off, with the functions that it calls, and those that these call."""
    known = set[str]()
    for by_event in added(page).values():
        known.update(part for event in _EVENTS for part in by_event.get(event, ()))
    for event in _EVENTS:
        known.update(element.attr(f"on{event}") or "" for element in page.select(f"body [on{event}]"))
    yield from (deeply(part, page) for part in known if part)


def _says_message(name: str) -> bool:
    return not _NAMES.isdisjoint(word.lower() for word in _WORD.findall(name))


def _is_message(element: Element) -> bool:
    return _says_message(f"{element.attr('id') or ''} {element.attr('class') or ''}")


def _is_live(element: Element) -> bool:
    """It is announced, or is part of what is; or the focus goes there."""
    return element.matches(f"{_LIVE}, {_LIVE} *, [tabindex], [aria-controls]") or bool(element.select(_LIVE))
