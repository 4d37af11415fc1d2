"""Nothing on the page needs Flash, Java or another plug-in that browsers no longer have."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import norm

_TYPES = re.compile(r"application/(x-shockwave-flash|x-java|java|x-silverlight|futuresplash)", re.IGNORECASE)
_FILES = re.compile(r"\.(swf|jar|class|xap)(\?|$)", re.IGNORECASE)


@Rule(
    title=_("Content that no browser shows any more"),
    why=_("Browsers no longer run Flash, Java or Silverlight, so nobody gets what is there."),
    fix=_("Offer the content as a web page, picture or film, or delete it."),
    messages={"plugin": _("The {tag} element needs a plug-in: {source}.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(norm("Good practice"),),
    examples=(
        Example('<object data="rathaus.svg" type="image/svg+xml" title="Rathaus"></object>'),
        Example('<embed src="programm.pdf" type="application/pdf" title="Programm">'),
        Example('<embed src="film.swf">', fails="plugin"),
        Example('<object data="/film"><param name="wmode" value="opaque">Film</object>', fails="plugin"),
        Example('<object type="application/x-shockwave-flash" data="/film"></object>', fails="plugin"),
    ),
    since="0.1",
    applies_to="object, embed, applet",
    only_if=is_shown,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    source = element.attr("data") or element.attr("src") or element.attr("code") or ""
    kind = element.attr("type") or ""
    values = {"tag": element.tag, "source": excerpt(source or kind)}
    if element.tag == "applet" or _TYPES.match(kind) or _FILES.search(source):
        yield Problem(element, "plugin", values)
    elif element.tag == "object" and any(
        isinstance(child, Element) and child.tag == "param" for child in element.children
    ):
        yield Problem(element, "plugin", values, certain=False)
