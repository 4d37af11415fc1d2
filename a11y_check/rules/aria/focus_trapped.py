"""The keyboard gets away from every element: nothing takes the focus back as it leaves.

Only plain handlers in the mark-up are certain: what focuses at once, browsers treat differently.
"""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_in_tab_order
from a11y_check.semantics.handlers import handler, handling
from a11y_check.standards.references import act, bitv, wcag

_LATER = r"(?:window\.)?setTimeout\(\s*"
_END = r"\s*;?\s*\}?\s*(?:,\s*\d+\s*)?\)\s*;?\s*"
_ARROW = re.compile(rf"\s*{_LATER}\(\)\s*=>\s*\{{?\s*(?:this|event\.target)\.focus\(\){_END}")
_FUNCTION = re.compile(
    rf"\s*(?:const|let|var)\s+(\w+)\s*=\s*this\s*;\s*{_LATER}"
    rf"(?:function\s*\(\)\s*\{{|\(\)\s*=>\s*\{{?)\s*\1\.focus\(\){_END}"
)
_NAMED = re.compile(
    rf"\s*{_LATER}(?:function\s*\(\)\s*\{{|\(\)\s*=>\s*\{{?)\s*"
    rf"""(?:document\.getElementById\(["']([\w-]+)["']\)|(\w+))\.focus\(\){_END}"""
)


@Rule(
    title=_("Element that does not let the focus go"),
    why=_("People who use the keyboard are stuck there, and have to leave the page."),
    fix=_("Let the focus go where people move it. If something is missing in a field, say so in a text."),
    messages={
        "trapped": _("The {tag} element takes the focus back whenever it leaves."),
        "moved": _(
            "A script moves the focus when it leaves the {tag} element. Do people get on with the keyboard?"
        ),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("2.1.2"), bitv("9.2.1.2a"), act("80af7b"), act("a1b64e")),
    examples=(
        Example('<input aria-label="Name" onblur="check(this)">'),
        Example(
            '<button disabled onblur="setTimeout(() => this.focus(), 10)">A</button>', note=_("never has it")
        ),
        Example('<button onblur="setTimeout(() => this.focus(), 10)">Absenden</button>', fails="trapped"),
        Example(
            '<a href="/" onblur="var it = this; setTimeout(function () { it.focus(); }, 0)">Start</a>',
            fails="trapped",
        ),
        Example(
            "<button id=b onblur=\"setTimeout(() => document.getElementById('b').focus())\">Absenden</button>",
            fails="trapped",
        ),
        Example('<input aria-label="Name" onblur="if (!this.value) this.focus()">', fails="moved"),
        Example("<button id=b>A</button><script>$('#b').blur(() => b.focus())</script>", fails="moved"),
    ),
    since="0.2",
    applies_to=handling("blur"),
    only_if=is_in_tab_order,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    script = element.attr("onblur") or ""
    if _takes_back(script, element):
        sure = element.closest("[onkeydown], [onkeyup], [onkeypress]") is None
        yield Problem(element, "trapped", {"tag": element.tag}, certain=sure)
    elif "focus" in script.lower() or ".focus(" in handler(element, page, "blur"):
        yield Problem(element, "moved", {"tag": element.tag}, certain=False)


def _takes_back(script: str, element: Element) -> bool:
    named = _NAMED.fullmatch(script)
    return bool(
        _ARROW.fullmatch(script)
        or _FUNCTION.fullmatch(script)
        or (named and element.attr("id") in named.groups())
    )
