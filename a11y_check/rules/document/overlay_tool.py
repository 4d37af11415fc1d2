"""Tools that are laid over a page to make it accessible do not, and may get in the way. Known ones are seen by their address."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.standards.references import norm

#: Makers of such tools, by the names in the addresses of their scripts, as of November 2026.
_MAKERS = re.compile(
    r"//[^/\s]{0,99}\b(accessibe|acsbapp|adally|allyable|audioeye|equalweb|eye-able|maxaccess|nagich|recite(?:me)?"
    r"|sogoaccess|true-accessibility|userway|user1st|wally\.ax)\b|\b(eye-?able|userway|acsb)[\w.-]*\.js",
    re.IGNORECASE,
)

#: Characters: what loads such a tool is short.
_START = 4_000


@Rule(
    title=_("Tool laid over the page"),
    why=_(
        "It repeats what people's own screen reader, magnifier or browser does, and takes keys and focus from them."
    ),
    fix=_(
        "Does the page work for all without the tool? Mend the page itself, and see whether the tool is in the way."
    ),
    messages={"overlay": _("A script of “{maker}” lays a tool over the page.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        norm(
            "IAAP: position on overlays",
            url="https://www.accessibilityassociation.org/s/overlay-position-and-recommendations",
        ),
    ),
    examples=(
        Example('<script src="/static/seite.js"></script>'),
        Example('<a href="https://userway.org/">UserWay</a>'),
        Example('<script src="https://cdn.userway.org/widget.js"></script>', fails="overlay"),
        Example('<script src="/fileadmin/eye-able/eyeAble.js"></script>', fails="overlay"),
        Example("<script>s.src = 'https://acsbapp.com/apps/app.js'</script>", fails="overlay"),
    ),
    since="0.2",
    applies_to="script",
)
def check(script: Element, page: Page) -> Iterator[Problem]:
    found = _MAKERS.search(script.attr("src") or script.text[:_START])
    if found:
        yield Problem(script, "overlay", {"maker": found[1] or found[2]})
