"""Letters stand in the order in which they are read."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page, Text
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.declaring import declaring, own_value
from a11y_check.semantics.styles import computed
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.text_search import elements_with_sign
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import bitv, norm, wcag

_OVERRIDE = re.compile("[\u202d\u202e]")
_LATIN = re.compile("[A-Za-z]{2}")


def _may_be_turned(page: Page) -> list[Element]:
    return [*elements_with_sign(_OVERRIDE)(page), *page.select("bdo"), *declaring("unicode-bidi")(page)]


@Rule(
    title=_("Letters turned round"),
    why=_("A screen reader reads the letters as they stand, and copying brings them out turned round."),
    fix=_("Write the letters in their order, and set the direction with dir."),
    messages={
        "sign": _("A hidden sign (U+{code}) turns letters round after “{text}”."),
        "style": _("The order of the letters in “{text}” is turned round."),
    },
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(
        wcag("1.3.2"),
        bitv("9.1.3.2a"),
        norm("WCAG technique H34", url="https://www.w3.org/WAI/WCAG22/Techniques/html/H34"),
    ),
    examples=(
        Example("<p><bdi>مكتب</bdi> Witten</p>"),
        Example('<p lang="ar" dir="rtl"><bdo dir="ltr">ABC</bdo> مكتب</p>'),
        Example('<p style="unicode-bidi: isolate">Kurse</p>'),
        Example("<p>Kurse \u202enettiW\u202c</p>", fails="sign"),
        Example('<p><bdo dir="rtl">ed.nettiw@ofni</bdo></p>', fails="style"),
        Example('<p style="unicode-bidi: bidi-override; direction: rtl">nettiW</p>', fails="style"),
    ),
    since="0.1",
    applies_to="body, body *:not(script, style, template, noscript)",
    only_if=is_shown,
    suspects=_may_be_turned,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = "".join(node.data for node in element.children if isinstance(node, Text))
    found = None if text.isascii() else _OVERRIDE.search(text)
    if found:
        before = text[: found.start()].strip()
        yield Problem(element, "sign", {"code": f"{ord(found.group()):04X}", "text": excerpt(before)})
    elif _is_turned(element, page) and _LATIN.search(shown_text(element, page)):
        yield Problem(element, "style", {"text": excerpt(shown_text(element, page))})


def _is_turned(element: Element, page: Page) -> bool:
    if element.tag == "bdo":
        return (element.attr("dir") or "").lower() == "rtl"
    overrides = own_value(element, page, "unicode-bidi") in ("bidi-override", "isolate-override")
    return overrides and computed(element, page, "direction") == "rtl"
