"""A click on the label ticks the box. Where all its words are a link, the click leaves the page instead."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.labels import labels
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_exposed, is_visible
from a11y_check.standards.references import norm, wcag

_WORDS = re.compile(r"\w+")


@Rule(
    title=_("Label that is nothing but a link"),
    why=_(
        "Who cannot hit the small box clicks its words, and is on another page: what was entered may be lost."
    ),
    fix=_("Write the label as text, and put the link behind it or on some of its words only."),
    messages={"link": _("All of the label “{text}” is a link. Can the box be ticked by its words?")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("2.5.8"),
        norm(
            "HTML",
            "The label element",
            "https://html.spec.whatwg.org/multipage/forms.html#the-label-element",
        ),
    ),
    examples=(
        Example('<label><input type="checkbox"> Ich stimme den <a href="/agb/">Bedingungen</a> zu</label>'),
        Example('<label><input type="checkbox"> Ich stimme zu</label> <a href="/agb/">Bedingungen</a>'),
        Example('<label><a href="/agb/">Bedingungen</a> <input name="b"></label>', note=_("nothing to tick")),
        Example(
            '<input type="checkbox" id="b"><label for="b"><a href="/agb/">Ich stimme zu</a> *</label>',
            fails="link",
        ),
    ),
    since="0.2",
    applies_to="input:is([type=checkbox i], [type=radio i])",
    only_if=is_exposed,
)
def check(box: Element, page: Page) -> Iterator[Problem]:
    for label in labels(page).get(box, []):
        text = shown_text(label, page)
        linked = " ".join(shown_text(link, page) for link in label.select("a[href]"))
        if text and is_visible(label, page) and _WORDS.findall(text) == _WORDS.findall(linked):
            yield Problem(label, "link", {"text": excerpt(text)})
