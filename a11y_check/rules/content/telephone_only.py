"""There is a way to reach people that needs no ears and no voice."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import blocks_with_text, shown_text
from a11y_check.semantics.text_search import blocks_holding
from a11y_check.standards.references import norm
from a11y_check.wording import Wording

_ONLY = Wording(
    r"\b(?:nur|ausschließlich|lediglich|allein) (?:nach )?(?:telefonisch\w*|per Telefon|über (?:das |unser )?Telefon|unter der (?:Telefon)?nummer)\b"
    r"|\b(?:only by|by) (?:phone|telephone)(?: only)?\b",
    *("nur ", "ausschließlich ", "lediglich ", "allein ", "by phone", "by telephone"),
)
_OTHER = re.compile(
    r"e-?mail|formular|online|persönlich|vor Ort|form\b|chat|fax|\bsms\b|\bby phone or\b", re.IGNORECASE
)


@Rule(
    title=_("By telephone only"),
    why=_(
        "Deaf people and people with a speech impairment cannot call, and calling in a foreign language is hard."
    ),
    fix=_("Is there another way, such as e-mail or a form? Name it here."),
    messages={"only": _("“{text}” leaves no way but the telephone.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        norm("Good practice"),
        norm("W3C: Making content usable", "Provide help and support", "https://www.w3.org/TR/coga-usable/"),
    ),
    examples=(
        Example("<p>Termine telefonisch oder per E-Mail</p>"),
        Example("<p>Nur montags telefonisch, sonst per E-Mail</p>"),
        Example("<p>Termine vergeben wir nur telefonisch.</p>", fails="only"),
        Example("<p>Ausschließlich per Telefon</p>", fails="only"),
    ),
    since="0.1",
    applies_to=blocks_with_text,
    suspects=blocks_holding(_ONLY),
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    text = shown_text(block, page)
    found = _ONLY.search(text)
    if found and not _OTHER.search(text):
        yield Problem(block, "only", {"text": found.group()})
