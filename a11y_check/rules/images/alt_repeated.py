"""Each picture has a text of its own."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_MANY = 3


@Rule(
    title=_("Same text for several pictures"),
    why=_("Who listens hears the same words again and again, and learns nothing of what is different."),
    fix=_(
        "Do the pictures show the same? If not, say what each shows. If they only decorate, leave the text empty."
    ),
    messages={"same": _("{count} different pictures have the text “{alt}”.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("1.1.1"),
        bitv("9.1.1.1b"),
    ),
    examples=(
        Example('<img src="a.jpg" alt="Chor"><img src="b.jpg" alt="Tanz"><img src="c.jpg" alt="Fest">'),
        Example('<img src="a.svg" alt="PDF"><img src="a.svg" alt="PDF"><img src="a.svg" alt="PDF">'),
        Example(
            '<img src="a.jpg" alt="Unser Fest"><img src="b.jpg" alt="Unser Fest"><img src="c.jpg" alt="Unser Fest">',
            fails="same",
        ),
    ),
    since="0.1",
    applies_to="body:has(img[alt])",
)
def check(body: Element, page: Page) -> Iterator[Problem]:
    found: dict[str, dict[str, Element]] = {}
    for image in page.select("img[src][alt]"):
        if is_exposed(image, page) and (image.attr("alt") or "").strip():
            found.setdefault((image.attr("alt") or "").strip(), {}).setdefault(image.attr("src") or "", image)
    for alt, images in found.items():
        if len(images) >= _MANY:
            yield Problem(next(iter(images.values())), "same", {"count": len(images), "alt": excerpt(alt)})
