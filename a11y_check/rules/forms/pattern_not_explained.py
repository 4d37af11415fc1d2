"""What an entry must look like is said before people write it. That it is digits, the keys on the screen say."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.asked_for import is_open
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

#: Takes any number of digits, and brings up the keys for them.
_DIGITS = (
    r"[inputmode=numeric i]:is([pattern='[0-9]*'], [pattern='[0-9]+'], [pattern='\\d*'], [pattern='\\d+'])"
)
_PARTS = re.compile(r"tag|monat|jahr|day|month|year", re.IGNORECASE)


@Rule(
    title=_("Entry whose form nobody tells"),
    why=_("People try again and again, and do not learn what is wrong."),
    fix=_("Is the form described at the field? Give an example, such as “AB-1234”."),
    messages={"secret": _("The field “{name}” takes only entries of a certain form, and gives no example.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("3.3.2"),
        bitv("9.3.3.2a"),
    ),
    examples=(
        Example('<label>Zeichen (zum Beispiel AB-1234) <input pattern="[A-Z]+-[0-9]+"></label>'),
        Example('<label>Zeichen <input pattern="[A-Z]+" title="Nur Buchstaben"></label>'),
        Example('<label>Name <input pattern=".*"></label>'),
        Example('<label>Tag <input pattern="[0-9.]+" placeholder="TT.MM.JJJJ"></label>'),
        Example('<label>Tag <input pattern="[0-9]*" inputmode="numeric"></label>', note=_("any digits")),
        Example(
            "<fieldset><legend>Geburt</legend>"
            + "".join(
                f'<label>{part} <input pattern="0?[1-9]+"></label>' for part in ("Tag", "Monat", "Jahr")
            )
            + "</fieldset>"
        ),
        Example('<label>Telefon <input pattern="[+0-9 ]{6,20}"></label>', note=_("any telephone number")),
        Example('<label>Tag <input pattern="[0-9]*"></label>', fails="secret"),
        Example('<label>Zeichen <input pattern="[A-Z]+-[0-9]+"></label>', fails="secret"),
    ),
    since="0.1",
    applies_to=f"input[pattern]:not([title], [aria-describedby], [type=number i], {_DIGITS})",
    only_if=is_exposed,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    said = name(element, page)
    free = re.fullmatch(r"[.\\sS\[\]*+]*", element.attr("pattern") or "") or is_open(element, page)
    if (
        not free
        and not _is_part_of_a_date(element, said)
        and not re.search(
            r"[(\d]|beispiel|z\. ?b\.|example|\b[tdmjyh]{1,4}[./:-][dmjyh]{1,4}\b",
            f"{said} {element.attr('placeholder') or ''}",
            re.IGNORECASE,
        )
    ):
        yield Problem(element, "secret", {"name": excerpt(said)})


def _is_part_of_a_date(field: Element, said: str) -> bool:
    """Three fields beside each other, for day, month and year."""
    group = field.closest("fieldset, [role=group i]") if _PARTS.fullmatch(said) else None
    return group is not None and len(group.select("input")) == len("dmy")
