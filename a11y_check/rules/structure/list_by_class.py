"""Boxes that their class calls a list are one. Looked at are boxes that hold nothing but short texts, each in a box."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_FEWEST, _LONGEST = 3, 80
_PLAIN = ":not([role], :has(> :not(div, p)), :has(> * > *))"
_TWO = "<div>A1 im Mai</div><div>A2 im Juni</div>"


@Rule(
    title=_("List by its class only"),
    why=_("A screen reader says neither that a list begins nor how many items it has."),
    fix=_("Is it a list? Then make it one: ul and li."),
    messages={"called": _("The class “{class}” says list, but the {count} boxes from “{text}” on are none.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.3.1"), bitv("9.1.3.1b")),
    examples=(
        Example('<ul class="kurs-liste"><li>A1 im Mai</li><li>A2 im Juni</li><li>B1 im Juli</li></ul>'),
        Example(f'<div class="kurs-liste">{_TWO}</div>', note=_("two only")),
        Example(f'<div class="kurs-liste">{_TWO}<div><a href="/b1/">B1</a></div></div>'),
        Example(f'<div class="kurs-liste">{_TWO}<div>B1 im Juli</div></div>', fails="called"),
    ),
    since="0.2",
    applies_to=f"div:is([class$=list i], [class*='list ' i], [class$=liste i], [class*='liste ' i]){_PLAIN}",
    only_if=is_exposed,
)
def check(box: Element, page: Page) -> Iterator[Problem]:
    texts = [shown_text(item, page) for item in box.children if isinstance(item, Element)]
    if len(texts) >= _FEWEST and all(0 < len(text) <= _LONGEST for text in texts):
        values = {"class": box.attr("class"), "text": excerpt(texts[0]), "count": len(texts)}
        yield Problem(box, "called", values)
