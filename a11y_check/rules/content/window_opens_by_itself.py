"""A window opens when people ask for it. Of scripts, only what they say they do at once is seen."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.handlers import handler, handling, reacts
from a11y_check.semantics.names import name
from a11y_check.semantics.script_code import code, on_load, scripts
from a11y_check.semantics.script_writes import statements
from a11y_check.semantics.text import excerpt, has_content, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import norm, wcag

_OPENS = re.compile(r"\bwindow\.open\(")
#: After a while, without anybody's doing.
_LATER = re.compile(
    r"setTimeout\s*\(\s*(?:function\b|\(|[\w$]+\s*=>)[^<]{0,120}?(?:\.showModal\(|\bwindow\.open\(|\.modal\(\s*[\"']show)"
)


def _windows(page: Page) -> list[Element]:
    """Windows that are open, what opens one with every click, and scripts that may open one."""
    opened = page.select("dialog[open], .modal.show, .modal.in")
    shown = [window for window in opened if is_visible(window, page) and has_content(window, page)]
    clicked = page.select("body[onclick], html[onclick], body[onload]")
    opening = [s for s in scripts(page) if _OPENS.search(s.text) or _LATER.search(s.text)]
    return [*clicked, *shown, *handling("focus")(page), *opening]


@Rule(
    title=_("Window that opens by itself"),
    why=_("It covers what people came for, and many do not find the way to close it."),
    fix=_("Must everybody see it before the page? If not, put it into the page."),
    messages={
        "open": _("The window “{name}” is open as soon as the page is."),
        "click": _("A click anywhere on the page opens a window."),
        "script": _("A script opens a window as soon as the page is there."),
        "later": _("A script opens a window after a while, without anybody's doing."),
        "focus": _("A window opens as soon as the focus comes to “{name}”."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("3.2.1"),
        norm("W3C: Making content usable", "Use clear words", "https://www.w3.org/TR/coga-usable/"),
    ),
    examples=(
        Example("<dialog><p>Hallo</p></dialog>"),
        Example('<div class="modal" style="display: none"><p>Hallo</p></div>'),
        Example('<dialog open aria-label="Rundbrief"><p>Hallo</p></dialog>', fails="open"),
        Example(
            "<script>function hilfe() { window.open('hilfe.html') }</script>", note=_("when it is called")
        ),
        Example("<script>window.onload = function () { window.open('neu.html') }</script>", fails="script"),
        Example("<script>setTimeout(() => { brief.showModal() }, 5000)</script>", fails="later"),
        Example("<label>IBAN <input onfocus=\"window.open('/iban/')\"></label>", fails="focus"),
        Example("<body onclick=\"window.open('neu.html')\"><p>Kurse</p></body>", fails="click"),
    ),
    since="0.1",
    applies_to=_windows,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if element.tag == "script":
        if _LATER.search(element.text):
            yield Problem(element, "later")
        at_once = any(_OPENS.match(statement) for statement in statements(element.text))
        if at_once or _OPENS.search(on_load(element, page)):
            yield Problem(element, "script")
    elif element.tag in ("body", "html"):
        for event, message in (("onload", "script"), ("onclick", "click")):
            if _OPENS.search(code(element.attr(event) or "", page)):
                yield Problem(element, message)
    elif reacts(element, page, "focus"):
        if _OPENS.search(handler(element, page, "focus")):
            yield Problem(element, "focus", {"name": excerpt(name(element, page))})
    else:
        yield Problem(element, "open", {"name": excerpt(name(element, page) or shown_text(element, page))})
