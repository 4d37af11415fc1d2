"""What is underlined is a link: readers try to follow everything else that looks like one."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.declaring import declaring
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import norm

_MAY = "a[href], a[href] *, button, button *, [role=link], [role=link] *, [role=button], [lang], [aria-current], [aria-disabled], [aria-disabled] *, ins, ins *, abbr[title], summary, summary *"


@Rule(
    title=_("Underlined text that is no link"),
    why=_("People take it for a link and try to follow it."),
    fix=_("Should the text stand out? Then make it bold. Is it meant as a link? Then give it its target."),
    messages={"underlined": _("“{text}” is underlined, but no link.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("Good practice: only links are underlined"),),
    examples=(
        Example('<p><a href="/kurse/">Kurse</a> <strong>Neu</strong></p>'),
        Example("<p><a href='/'><u>Start</u></a></p>"),
        Example("<nav><a href='?2'>2</a> <u aria-current=page>3</u></nav>", note=_("the page itself")),
        Example(
            '<a aria-disabled="true"><u>Weiter</u></a> <a aria-disabled="true" style="text-decoration: underline">1</a>'
        ),
        Example("<details><summary><u>Wer kann kommen?</u></summary>Alle</details>"),
        Example("<p>Bitte <u>pünktlich</u> kommen.</p>", fails="underlined"),
        Example(
            '<p>Bitte <span style="text-decoration: underline">pünktlich</span> kommen.</p>',
            fails="underlined",
        ),
    ),
    since="0.1",
    applies_to=declaring("text-decoration-line", among=f"body *:not({_MAY})"),
    only_if=lambda element, page: _is_underlined(element, page) and is_visible(element, page),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = shown_text(element, page)
    if text and element.select_one("a[href], button") is None:
        yield Problem(element, "underlined", {"text": excerpt(text)})


def _is_underlined(element: Element, page: Page) -> bool:
    return "underline" in styles(page).text(element, "text-decoration-line")
