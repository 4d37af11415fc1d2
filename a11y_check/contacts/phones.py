"""Phone numbers: read as people write them, kept as E.164, shown as DIN 5008 asks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

import phonenumbers

from a11y_check.contacts.characters import KEPT, plain
from a11y_check.contacts.errors import NotUnderstood, _

REGION = "DE"
#: Emergency and service numbers that are dialled as they are: 110, 112, 115, and the harmonised 116xyz.
SHORT = re.compile(r"11[025]|116\d{3}")

_LABEL = re.compile(
    r"^(?:tel(?:efon)?(?:nummer)?|fon|phone|fern(?:ruf|sprecher)|ruf(?:nummer)?|(?:tele)?fax|mobil(?:e|telefon)?|handy|t|f)\b[\s.:]*",
    re.IGNORECASE,
)
_WRITTEN = re.compile(r"[\d\s()/.+-]+")
_LONGEST_EXTENSION = 5


@dataclass(frozen=True)
class Phone:
    """A phone number. `e164` is international (+49…), or a short number such as 115 as it is dialled.

    `extension` is the last digits of `e164` that are written after a hyphen ("Durchwahl"), or "".
    """

    e164: str
    extension: str = ""

    @cached_property
    def display(self) -> str:
        """As German readers write it (DIN 5008): `02302 581-1011`; foreign numbers as `+43 1 58858-0`."""
        if not self.e164.startswith("+"):
            return f"{self.e164[:3]} {self.e164[3:]}".strip()
        return _display(self.e164, self.extension)

    @property
    def href(self) -> str:
        """The target of a link that dials the number."""
        return f"tel:{self.e164}"

    @cached_property
    def kind(self) -> str:
        """ "mobile" or "phone"."""
        if not self.e164.startswith("+"):
            return "phone"
        return _kind(self.e164)


@lru_cache(maxsize=KEPT)
def _parsed(e164: str) -> phonenumbers.PhoneNumber:
    return phonenumbers.parse(e164)


@lru_cache(maxsize=KEPT)
def _display(e164: str, extension: str) -> str:
    number = _parsed(e164)
    national = phonenumbers.national_significant_number(number)
    length = phonenumbers.length_of_national_destination_code(number)
    area, subscriber = national[:length], national[length:]
    if number.country_code != phonenumbers.country_code_for_region(REGION):
        lead = f"+{number.country_code} {area}"
    else:
        lead = f"0{area}"
    if extension and subscriber.endswith(extension) and subscriber != extension:
        subscriber = f"{subscriber.removesuffix(extension)}-{extension}"
    return f"{lead.strip()} {subscriber}"


@lru_cache(maxsize=KEPT)
def _kind(e164: str) -> str:
    return "mobile" if _is_mobile(_parsed(e164)) else "phone"


def _is_mobile(number: phonenumbers.PhoneNumber) -> bool:
    return bool(phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.MOBILE)


def parse_phone(text: str, *, area_code: str = "") -> Phone:
    """The one phone number that the text gives, with or without a label such as "Tel.:".

    `area_code` ("02302") completes a number that is written without one. Raises NotUnderstood.
    """
    return _read(text, area_code)


@lru_cache(maxsize=KEPT)
def _read(text: str, area_code: str) -> Phone:
    written = _LABEL.sub("", plain(text).strip()).strip()
    if not written:
        raise NotUnderstood(_("Please write a phone number, for example 02302 581-1011."))
    digits = re.sub(r"\D", "", written)
    if not _WRITTEN.fullmatch(written) or not digits:
        raise NotUnderstood(
            _("“{text}” is not one phone number. Please write it like this: 02302 581-1011."),
            text=text.strip(),
        )
    if SHORT.fullmatch(digits):
        return Phone(digits)
    if not re.match(r"\(?\s*(\+|0)", written):
        if not area_code.strip():
            raise NotUnderstood(
                _("The area code is missing in “{text}”. Please write it first, for example 02302 581-1011."),
                text=text.strip(),
            )
        written = f"0{re.sub(r'[^0-9]', '', area_code).lstrip('0')} {written}"
    return _complete(written, text)


def _complete(written: str, text: str) -> Phone:
    """The phone of a number that starts with its area or country code."""
    try:
        number = phonenumbers.parse(written, REGION)
    except phonenumbers.NumberParseException:
        number = None
    if number is None or not phonenumbers.is_valid_number(number):
        raise NotUnderstood(
            _(
                "There is no phone number “{text}”. "
                "Please compare each digit. A number looks like this: 02302 581-1011."
            ),
            text=text.strip(),
        )
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return Phone(e164, "" if _is_mobile(number) else _extension(written, number))


def _extension(written: str, number: phonenumbers.PhoneNumber) -> str:
    """The digits after the last hyphen, unless that hyphen only parts the area code from the rest."""
    _before, hyphen, after = written.rpartition("-")
    extension = re.sub(r"\D", "", after)
    national = phonenumbers.national_significant_number(number)
    subscriber = national[phonenumbers.length_of_national_destination_code(number) :]
    if (
        hyphen
        and len(extension) <= _LONGEST_EXTENSION
        and extension != subscriber
        and subscriber.endswith(extension)
    ):
        return extension
    return ""
