"""The text of a link is words. A short address such as www.witten.de can be read; a long one cannot, nor the name of a file."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.links import is_link
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import bitv, wcag

_ADDRESS = re.compile(r"(https?://|www\.)\S+", re.IGNORECASE)
#: With a number, or with words that signs join.
_FILE = re.compile(r"(?=\S*[\d_%-])[^\s/]+\.(docx?|od[pst]|pdf|pptx?|xlsx?|zip)", re.IGNORECASE)


@Rule(
    title=_("Web address or file name as link text"),
    why=_("A screen reader spells out the address or the name of the file sign by sign."),
    fix=_("Would the name of the target be clearer? Then write that instead."),
    messages={
        "address": _("The link text is the address {text}."),
        "file": _("The link text is the file name {text}."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(wcag("2.4.4"), bitv("9.2.4.4a")),
    examples=(
        Example('<a href="https://www.witten.example/">Stadt Witten</a>'),
        Example('<a href="https://www.witten.example/">www.witten.example</a>', note=_("short")),
        Example('<a href="/a">https://www.witten.example/themen/integration/kurse</a>', fails="address"),
        Example('<a href="/p.pdf">Programm.pdf</a>'),
        Example('<a href="/p.pdf">2024_05_Programm_neu.pdf</a>', fails="file"),
    ),
    since="0.1",
    applies_to="a[href]",
    only_if=is_link,
)
def check(link: Element, page: Page) -> Iterator[Problem]:
    text = name(link, page)
    path = text.partition("://")[2] or text
    if _ADDRESS.fullmatch(text) and "/" in path.rstrip("/"):
        yield Problem(link, "address", {"text": excerpt(text)})
    elif _FILE.fullmatch(text):
        yield Problem(link, "file", {"text": excerpt(text)})
