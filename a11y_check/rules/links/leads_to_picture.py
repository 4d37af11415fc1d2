"""A link to a picture says so, and the picture is described. Previews that lead to the large picture are left alone."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.links import file_type
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import wcag

_TYPES = ("jpg", "jpeg", "png", "gif", "webp", "avif")
_SAYS_SO = re.compile(
    r"bild|foto|grafik|karte|plan|plakat|image|photo|picture|poster|map|logo|screenshot|\b(?:jpe?g|png|gif|webp)\b",
    re.IGNORECASE,
)


@Rule(
    title=_("Link to a bare picture"),
    why=_("A file that is only a picture has no text alternative, and no way back."),
    fix=_(
        "Is what the picture shows told in words on this page? If not, put it into a page, with a text alternative."
    ),
    messages={"picture": _("The link “{text}” leads to a picture, and does not say so.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(wcag("1.1.1"), wcag("2.4.4")),
    examples=(
        Example('<a href="/fest.html">Unser Fest</a>'),
        Example('<a href="/fest.jpg"><img src="/fest_klein.jpg" alt="Unser Fest"></a>', note=_("a preview")),
        Example('<a href="/fest.jpg">Bild vom Fest (JPG, 2 MB)</a>'),
        Example('<p>Das war <a href="/fest.jpg">unser Fest</a>.</p>', fails="picture"),
    ),
    since="0.2",
    applies_to=", ".join(f"a[href*='.{kind}' i]" for kind in _TYPES),
    only_if=(is_exposed, lambda link, _page: link.select_one("img, picture, svg") is None),
)
def check(link: Element, page: Page) -> Iterator[Problem]:
    text = name(link, page)
    if text and file_type(link) in _TYPES and not _SAYS_SO.search(text):
        yield Problem(link, "picture", {"text": excerpt(text)})
