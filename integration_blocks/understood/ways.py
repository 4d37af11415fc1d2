"""Phone numbers and e-mail addresses as they will be stored."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.translation import gettext as _

from a11y_check.contacts.emails import parse_email
from a11y_check.contacts.errors import NotUnderstood
from a11y_check.contacts.phones import Phone, parse_phone
from integration_blocks.understood.answer import NOTHING, Answer

#: Completes a number without area code, to learn whether that is all it lacks.
_ANY_AREA = "030"


def phone(asked: Mapping[str, str]) -> Answer:
    typed = asked.get("text", "").strip()
    if not typed:
        return NOTHING
    try:
        found = parse_phone(typed)
    except NotUnderstood:
        return Answer(_why_not(typed), "bad")
    number = {"number": spaced(found)}
    if found.kind == "mobile":
        return Answer(_("Is dialled as %(number)s (mobile phone).") % number)
    return Answer(_("Is dialled as %(number)s.") % number)


def spaced(found: Phone) -> str:
    """ "+49 2302 5811099": area code and number apart, so that it can be compared with a letterhead."""
    if not found.e164.startswith("+"):
        return found.e164
    area, _space, number = Phone(found.e164).display.partition(" ")
    return f"+49 {area[1:]} {number}" if area.startswith("0") else Phone(found.e164).display


def _why_not(typed: str) -> str:
    try:
        parse_phone(typed, area_code=_ANY_AREA)
    except NotUnderstood:
        return _(
            "This number cannot be dialled. Please compare each digit. A number looks like this: 02302 581-1011."
        )
    return _("The area code is missing. Write it first, for example 02302 581-1011.")


def email(asked: Mapping[str, str]) -> Answer:
    typed = asked.get("text", "").strip()
    if not typed:
        return NOTHING
    try:
        address = parse_email(typed)
    except NotUnderstood:
        return Answer(
            _("This is not an e-mail address. Write it like this: integration@musterstadt.de."), "bad"
        )
    if address == typed:
        return Answer(_("Mail goes to %(address)s.") % {"address": address})
    return Answer(_("“%(typed)s” becomes %(address)s.") % {"typed": typed, "address": address})
