"""The text alternative of a picture and its caption do not say the same."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm


@Rule(
    title=_("Text alternative repeats the caption"),
    why=_("A screen reader reads out the same sentence twice, and the picture stays unknown."),
    fix=_("Say in the text alternative what the picture shows, and leave the rest to the caption."),
    messages={"repeats": _("Text alternative and caption are both “{alt}”.")},
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(norm("W3C tutorial: images", url="https://www.w3.org/WAI/tutorials/images/tips/"),),
    examples=(
        Example(
            '<figure><img src="a.jpg" alt="Tanz auf dem Markt"><figcaption>Stadtfest</figcaption></figure>'
        ),
        Example(
            '<figure><img src="a.jpg" alt=""><figcaption>Stadtfest</figcaption></figure>',
            note=_("decorative"),
        ),
        Example(
            '<figure><img src="a.jpg" alt="Stadtfest"><figcaption>Stadtfest</figcaption></figure>',
            fails="repeats",
        ),
    ),
    since="0.1",
    applies_to="figure:has(figcaption) img[alt]",
    only_if=lambda image, page: is_exposed(image, page) and bool((image.attr("alt") or "").strip()),
)
def check(image: Element, page: Page) -> Iterator[Problem]:
    figure = image.closest("figure")
    caption = figure.select_one("figcaption") if figure else None
    alt = " ".join((image.attr("alt") or "").split())
    if caption is not None and alt.lower() == shown_text(caption, page).lower():
        yield Problem(image, "repeats", {"alt": excerpt(alt)})
