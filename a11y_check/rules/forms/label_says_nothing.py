"""The label of a field or of a group of fields says what to enter. Only fillers, and names of parts of a page on fields for a person's data, are certain."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.phrases import EMPTY_LABELS, PARTS_OF_PAGES, PERSONAL_FIELD, VAGUE_LABELS
from a11y_check.standards.references import act, bitv, wcag

_PERSONAL_TYPES = ("date", "datetime-local", "email", "password", "tel")


@Rule(
    title=_("Label that does not say what to enter"),
    why=_("People see or hear a field, and can only guess what belongs in it."),
    fix=_("Write into the label what to enter, for example “First name” or “Date of birth”."),
    messages={
        "filler": _("The label of the field is only “{label}”."),
        "vague": _("The label is only “{label}”. Do the words around it say what is meant?"),
        "part": _(
            "The label “{label}” does not say what to enter; the field seems to ask for something else."
        ),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("2.4.6"), bitv("9.2.4.6a"), act("cc0f0a")),
    examples=(
        Example("<label>Geburtsdatum <input type=date></label>"),
        Example("<label>Menü <input name=menu></label>", note=_("of the canteen")),
        Example("<label>Infos <input type=checkbox name=email></label>", note=_("nothing to enter")),
        Example("<label>Label 2 <input name=l2></label>", fails="filler"),
        Example("<label for=a>Textfeld</label><textarea id=a></textarea>", fails="filler"),
        Example(
            "<label>Bitte wählen: <select><option>Standesamt<option>Bürgerbüro</select></label>",
            fails="vague",
        ),
        Example(
            "<fieldset><legend>Optionen</legend><label><input type=radio>Brief</label></fieldset>",
            fails="vague",
        ),
        Example("<label>Menü <input name=vorname></label>", fails="part"),
        Example("<label>Info: <input type=date name=termin></label>", fails="part"),
    ),
    since="0.2",
    applies_to="input, select, textarea, fieldset, [role=group i], [role=radiogroup i]",
    only_if=is_exposed,
)
def check(field: Element, page: Page) -> Iterator[Problem]:
    label = name(field, page)
    plain = " ".join(re.findall(r"[^\W\d_]+", label.lower()))
    kind = (field.attr("type") or "text").strip().lower()
    if field.tag == "input" and kind not in ("text", "search", "number", "url", *_PERSONAL_TYPES):
        return
    if plain in EMPTY_LABELS:
        yield Problem(field, "filler", {"label": excerpt(label)})
    elif plain in VAGUE_LABELS:
        yield Problem(field, "vague", {"label": excerpt(label)}, certain=False)
    elif plain in PARTS_OF_PAGES and (kind in _PERSONAL_TYPES or _is_personal(field)):
        yield Problem(field, "part", {"label": excerpt(label)})


def _is_personal(field: Element) -> bool:
    said = (field.attr(attribute) or "" for attribute in ("name", "id", "autocomplete"))
    return any(PERSONAL_FIELD.fullmatch(word.strip()) for word in said)
