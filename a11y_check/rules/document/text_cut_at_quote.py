"""A text in an attribute is there to its end. A quotation mark inside it ends it, and the rest falls into pieces."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import norm, wcag

_TEXTS = ("alt", "aria-label", "title", "placeholder", "label", "summary", "content", "value")
_MARKS = "\"'"


def _in_pieces(page: Page) -> list[Element]:
    """Elements with a quotation mark in the name of an attribute."""
    broken = [name for name in page.by_attribute if any(mark in name for mark in _MARKS)]
    return page.in_order({e for name in broken for e in page.by_attribute[name]}, among="*")


@Rule(
    title=_("Text cut at a quotation mark"),
    why=_("Screen readers read out only its beginning, and half a name may say nothing."),
    fix=_("Write the marks of the language, such as „…“, or &quot;. Templates have to do so for every text."),
    messages={"cut": _("The {attribute} of this {tag} element ends with “{text}”; the rest is lost.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(
        wcag("1.1.1"),
        wcag("4.1.2"),
        norm("WCAG failure F70", url="https://www.w3.org/WAI/WCAG22/Techniques/failures/F70"),
    ),
    examples=(
        Example('<img src="a.jpg" alt="Der Chor „Echo“ singt">'),
        Example('<img src="a.jpg" alt="Der Chor &quot;Echo&quot; singt">'),
        Example("<img src='a.jpg' alt='Der Chor \"Echo\" singt'>"),
        Example('<input title="Ihr Ort" name="ort"">', note=_("one mark too many, but nothing is lost")),
        Example('<img src="a.jpg" alt="Rathaus"">'),
        Example('<img src="a.jpg" alt="Der Chor "Echo" singt">', fails="cut"),
        Example('<label>Ort <input title="Ihr Ort name="ort"></label>', fails="cut"),
        Example("<a href='/' aria-label='Wie geht's weiter?'>Weiter</a>", fails="cut"),
    ),
    since="0.2",
    applies_to=_in_pieces,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    before = ""
    for name, value in (element.attrs or {}).items():
        if before and any(mark in name for mark in _MARKS) and name.strip(_MARKS):
            text = excerpt(element.attr(before) or "")
            yield Problem(element, "cut", {"attribute": before, "tag": element.tag, "text": text})
            return
        if name in _TEXTS:
            before = name
        elif value:
            before = ""  # what breaks after another value is no part of the text
