"""What the `autocomplete` attribute may say.

Source: HTML Standard, https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill,
as of November 2026.
"""

from __future__ import annotations

from a11y_check.standards.words import words

FIELDS = words("""
    name honorific-prefix given-name additional-name family-name honorific-suffix nickname organization-title
    username new-password current-password one-time-code organization street-address address-line1
    address-line2 address-line3 address-level4 address-level3 address-level2 address-level1 country
    country-name postal-code cc-name cc-given-name cc-additional-name cc-family-name cc-number cc-exp
    cc-exp-month cc-exp-year cc-csc cc-type transaction-currency transaction-amount language bday bday-day
    bday-month bday-year sex url photo
""")

#: Fields that may be told apart by what they reach.
CONTACT_FIELDS = words("""
    tel tel-country-code tel-national tel-area-code tel-local tel-local-prefix tel-local-suffix
    tel-extension email impp
""")

CONTACT_KINDS = words("home work mobile fax pager")


def is_valid(value: str) -> bool:
    """The value follows the grammar: section, address kind, contact kind, field, credential."""
    tokens = value.lower().split()
    if tokens in (["on"], ["off"]):
        return True
    if tokens and tokens[0].startswith("section-"):
        tokens = tokens[1:]
    if tokens and tokens[0] in ("shipping", "billing"):
        tokens = tokens[1:]
    if tokens and tokens[-1] == "webauthn":
        tokens = tokens[:-1]
    if tokens and tokens[0] in CONTACT_KINDS:
        return len(tokens) == 2 and tokens[1] in CONTACT_FIELDS
    return len(tokens) == 1 and tokens[0] in FIELDS | CONTACT_FIELDS


#: Labels of fields that ask for people's own data, in German and English, with what `autocomplete` calls it.
LABELS = {
    "anrede": "honorific-prefix", "bundesland": "address-level1", "e-mail": "email", "e-mail-adresse": "email",
    "email": "email", "familienname": "family-name", "firma": "organization", "geburtsdatum": "bday",
    "handynummer": "tel", "hausnummer": "address-line2", "land": "country-name", "mobil": "tel",
    "nachname": "family-name", "ort": "address-level2", "plz": "postal-code", "postleitzahl": "postal-code",
    "straße": "address-line1", "straße hausnummer": "street-address", "straße und hausnummer": "street-address",
    "telefon": "tel", "telefonnummer": "tel", "vor- und nachname": "name", "vorname": "given-name",
    "wohnort": "address-level2", "your name": "name", "ihr name": "name", "ihre e-mail-adresse": "email",
    "city": "address-level2", "date of birth": "bday", "e-mail address": "email", "email address": "email",
    "first name": "given-name", "full name": "name", "last name": "family-name", "phone": "tel",
    "phone number": "tel", "postcode": "postal-code", "surname": "family-name", "telephone": "tel",
    "zip code": "postal-code",
}  # fmt: skip
