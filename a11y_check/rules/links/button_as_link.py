"""What leads to another page is a link. Buttons are known by the address in their handler; what scripts elsewhere add is not seen."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

#: An address is set or opened; the marks in front of it are in the first group, it itself in the second.
_LEADS = re.compile(
    r"^(?:return |javascript:)?(?:window\.|document\.|self\.|top\.|parent\.){0,2}"
    r"(?:location(?:\.href)? ?= ?|location\.(?:assign|replace)\( ?|(?<=window\.)open\( ?)"
    r"(['\"`])((?!javascript:|#)[^'\"`]+)\1",
    re.IGNORECASE,
)


@Rule(
    title=_("Button that leads to another page"),
    why=_(
        "Screen readers do not list it among the links, and nobody can open it beside this page or see where it leads."
    ),
    fix=_("Make it a link; it may look like a button. Is it a step of a form? Then let the form send it."),
    messages={"leads": _("The button “{text}” opens {target}. Should it be a link?")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("4.1.2"), bitv("9.4.1.2")),
    examples=(
        Example('<a href="/kurse/" class="button">Zu den Kursen</a>'),
        Example('<button onclick="location.reload()">Neu laden</button>'),
        Example('<button onclick="location.href = ziel">Weiter</button>', note=_("a script knows where to")),
        Example("<button onclick=\"location.href='/kurse/'\">Zu den Kursen</button>", fails="leads"),
        Example('<input type="button" value="Kurse" onclick="window.open(\'/kurse/\')">', fails="leads"),
    ),
    since="0.2",
    applies_to="button[onclick]:not([role=link i]), input[onclick], [role=button i][onclick]:not(a[href])",
    only_if=is_exposed,
)
def check(button: Element, page: Page) -> Iterator[Problem]:
    leads = _LEADS.match(" ".join((button.attr("onclick") or "").split()))
    if leads is not None:
        yield Problem(
            button, "leads", {"text": excerpt(name(button, page)), "target": excerpt(leads.group(2))}
        )
