"""People choose their language: the browser's is often that of a library, a workplace or a friend."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.script_code import scripts
from a11y_check.standards.references import norm

_ASKS = re.compile(r"navigator\.(?:language|languages|userLanguage|browserLanguage)\b")
_GOES = re.compile(r"\blocation(?:\.href)?\s*=(?!=)|\blocation\.(?:replace|assign)\(")
#: What people have chosen before is kept.
_KEEPS = re.compile(r"cookie|localStorage|sessionStorage|[\"']click[\"']|onclick", re.IGNORECASE)


@Rule(
    title=_("Language that the page chooses"),
    why=_("Who borrows a device, or reads better in another language, is led away again and again."),
    fix=_("Can people stay in the language that they opened? Offer the other one as a link instead."),
    messages={"redirect": _("A script seems to go to another page because of the browser's language.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        norm(
            "W3C: linking to localized content",
            url="https://www.w3.org/International/questions/qa-site-conneg",
        ),
    ),
    examples=(
        Example("<script>if (navigator.language == 'tr') { hinweis.hidden = false }</script>"),
        Example("<script>if (!localStorage.lang && navigator.language == 'tr') location = '/tr/'</script>"),
        Example(
            "<script>if (navigator.language == 'tr') location.replace('/tr/')</script>", fails="redirect"
        ),
    ),
    since="0.2",
    applies_to=scripts,
)
def check(script: Element, page: Page) -> Iterator[Problem]:
    code = script.text
    if _ASKS.search(code) and _GOES.search(code) and not _KEEPS.search(code):
        yield Problem(script, "redirect")
