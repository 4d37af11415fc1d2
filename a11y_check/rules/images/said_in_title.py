"""What the title of a picture says is in its text alternative, or beside it. Who made the picture may be told in the title."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import norm, wcag

_CREDIT = re.compile(r"©|\(c\)|foto|quelle|bild:|photo|credit|copyright|urheber", re.IGNORECASE)
_AROUND = "figure, p, li, td, a, div"


@Rule(
    title=_("Picture described in its tooltip"),
    why=_("The tooltip is only for people with a mouse. Who listens, or uses a phone, does not get it."),
    fix=_(
        "Does the title say something that the text alternative does not? Write it there, or beside the picture, and delete the title."
    ),
    messages={
        "empty": _("The picture has the title “{title}”, but its text alternative is empty."),
        "differs": _("The picture has the title “{title}”, but the text alternative “{alt}”."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("1.1.1"),
        norm("WCAG technique H67", url="https://www.w3.org/WAI/WCAG22/Techniques/html/H67"),
    ),
    examples=(
        Example('<img src="a.jpg" alt="Das Rathaus" title="Rathaus">'),
        Example('<img src="a.jpg" alt="" title="Foto: Anna Muster">', note=_("who made it")),
        Example(
            '<figure><img src="a.jpg" alt="" title="Das Rathaus"><figcaption>Das Rathaus</figcaption></figure>'
        ),
        Example(
            '<a href="/"><img src="a.png" alt="" title="Facebook"></a>',
            note=_("a link without a text is another rule"),
        ),
        Example('<img src="a.jpg" alt="" title="Das Rathaus">', fails="empty"),
        Example('<img src="a.jpg" alt="Stadt" title="Zur Startseite">', fails="differs"),
    ),
    since="0.2",
    applies_to="img[title][alt]",
    only_if=is_visible,
)
def check(image: Element, page: Page) -> Iterator[Problem]:
    title, alt = (" ".join((image.attr(said) or "").split()) for said in ("title", "alt"))
    around = image.closest(_AROUND)
    said = f"{alt} {shown_text(around, page) if around is not None else ''}".lower()
    if not title or _CREDIT.search(title) or all(word in said for word in re.findall(r"\w+", title.lower())):
        return
    control = image.closest("a[href], button")
    if control is not None and not name(control, page):
        return
    values = {"title": excerpt(title), "alt": excerpt(alt)} if alt else {"title": excerpt(title)}
    yield Problem(image, "differs" if alt else "empty", values)
