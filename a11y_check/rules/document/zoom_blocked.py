"""The viewport lets people enlarge the page to twice its size."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Zoom is blocked"),
    why=_("People with low vision cannot enlarge the page on their phone."),
    fix=_("Take user-scalable and maximum-scale out of the viewport settings."),
    messages={
        "fixed": _("The viewport setting user-scalable={value} blocks enlarging."),
        "limited": _("The viewport setting maximum-scale={value} stops enlarging below twice the size."),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.4"), bitv("9.1.4.4a"), act("b4f0c3")),
    examples=(
        Example('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        Example('<meta name="viewport" content="maximum-scale=5">'),
        Example('<meta name="viewport" content="width=device-width, user-scalable=no">', fails="fixed"),
        Example('<meta name="viewport" content="maximum-scale=1.0">', fails="limited"),
    ),
    since="0.1",
    applies_to="meta[name=viewport i][content]",
    only_if=lambda meta, _page: bool(_settings(meta).keys() & {"user-scalable", "maximum-scale"}),
)
def check(meta: Element, page: Page) -> Iterator[Problem]:
    settings = _settings(meta)
    scalable, maximum = settings.get("user-scalable"), settings.get("maximum-scale")
    if scalable is not None and (scalable == "no" or abs(_number(scalable, otherwise=1)) < 1):
        yield Problem(meta, "fixed", {"value": scalable})
    elif maximum is not None and 0 <= _number(maximum, otherwise=1 if maximum == "yes" else 10) < 2:
        yield Problem(meta, "limited", {"value": maximum})


def _settings(meta: Element) -> dict[str, str]:
    pairs = re.findall(r"([^\s,;=]+)\s*=\s*([^\s,;=]+)", (meta.attr("content") or "").lower())
    return dict(pairs)


def _number(value: str, *, otherwise: float) -> float:
    found = re.match(r"[+-]?(\d+\.?\d*|\.\d+)", value)
    return float(found[0]) if found else otherwise
