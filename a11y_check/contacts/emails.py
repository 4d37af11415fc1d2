"""E-mail addresses: read as they are printed, hidden spellings such as name(at)city.de included."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote

from email_validator import EmailNotValidError, validate_email

from a11y_check.contacts.characters import KEPT, plain
from a11y_check.contacts.errors import NotUnderstood, _

_OPEN, _CLOSE = r"[(\[{<|*]", r"[)\]}>|*]"
_AT_WORD = r"(?:at|ät|aet|ett|a|klammeraffe|affe|@)"
_DOT_WORD = r"(?:dot|punkt|\.)"
_AT = rf"(?:\s?{_OPEN}\s?{_AT_WORD}\s?{_CLOSE}\s?|\s(?:at|ät|aet)\s|\s?@\s?|_at_|\s-at-\s|(?-i:-AT-))"
_DOT = rf"(?:\s?{_OPEN}\s?{_DOT_WORD}\s?{_CLOSE}\s?|\s(?:dot|punkt)\s|\.)"
_WORD = r"[\w!#$%&'*+/=?^`{|}~-]+"
#: As long as RFC 5321 and RFC 1035 let them be.
_PART, _LABEL = r"[\w+%-]{1,64}", r"[a-z0-9äöüß](?:[a-z0-9äöüß-]{0,61}[a-z0-9äöüß])?"

_AT_SIGN = re.compile(_AT, re.IGNORECASE)
_DOT_SIGN = re.compile(_DOT, re.IGNORECASE)
_PRINTED = re.compile(
    rf"(?<![\w.+%@-]){_PART}(?:{_DOT}{_PART}){{0,9}}{_AT}(?:{_LABEL}{_DOT}){{1,9}}[a-z]{{2,24}}(?![\w@]|-\w)",
    re.IGNORECASE,
)
_HINTS = ("@", "(", "[", "{", "<", "|", "*", " at ", " ät ", " aet ", "_at_", "-at-")  # no address is without
_PICTURED_SIGN = re.compile(rf"{_OPEN}?\s?(?:{_AT_WORD}|@-?zeichen)\s?{_CLOSE}?", re.IGNORECASE)
_LONGEST_PICTURE = 100  # characters of a text that stands for an address
#: What follows it shows how an address is to be written.
_FOR_EXAMPLE = re.compile(r"(?:\bz\.\s?B\.|\bzum Beispiel|\be\.\s?g\.|\bfor example)[:,]?\s\Z", re.IGNORECASE)
_LONGEST_PHRASE = 20
_NAME = re.compile(r"^(?:e-?mail(?:-?adresse)?|mail)\s*:\s*", re.IGNORECASE)


@dataclass(frozen=True)
class PrintedEmail:
    """An address found in running text; `printed` is text[start:end]."""

    address: str
    printed: str
    start: int
    end: int

    @property
    def readable(self) -> bool:
        """Whether it is printed so that it can be copied and used as it is."""
        return self.printed.lower() == self.address


@lru_cache(maxsize=KEPT)
def parse_email(text: str) -> str:
    """The one e-mail address that the text gives, in lower case. Raises NotUnderstood."""
    written = plain(text).strip().strip("<>").strip()
    if written.lower().startswith("mailto:"):
        written = unquote(written[len("mailto:") :].partition("?")[0]).strip()
    written = _NAME.sub("", written).strip().strip("<>")
    if not written:
        raise NotUnderstood(_("Please write an e-mail address, for example integration@example.org."))
    address = _address(_decoded(written))
    if not address:
        raise NotUnderstood(
            _("“{text}” is not an e-mail address. Please write it like this: integration@example.org."),
            text=text.strip(),
        )
    return address


@lru_cache(maxsize=KEPT)
def _address(written: str) -> str:
    """The address in lower case; "" for anything else. Most are asked for twice: as they are printed, and linked."""
    try:
        valid = validate_email(written, check_deliverability=False, allow_smtputf8=False)
    except EmailNotValidError:
        return ""
    return str(valid.normalized).lower()


@lru_cache(maxsize=KEPT)
def may_hold_email(text: str) -> bool:
    """False for a text that certainly holds no address."""
    small = text.lower()
    for sign in _HINTS:  # noqa: SIM110 - any() takes twice as long, and this runs for every line
        if sign in small:
            return True
    return False


def find_emails(text: str) -> Iterator[PrintedEmail]:
    """The e-mail addresses in running text, in order, readable or disguised."""
    if not may_hold_email(text):
        return
    for match in _PRINTED.finditer(text):
        printed = match.group()
        if _FOR_EXAMPLE.search(text, max(0, match.start() - _LONGEST_PHRASE), match.start()):
            continue
        # "Treffen at home.de" has no sign that an address is meant: words need a second disguise.
        if re.search(r"\s(?:at|ät|aet)\s", printed, re.IGNORECASE) and not re.search(
            r"\s(?:dot|punkt)\s|[(\[{]", printed, re.IGNORECASE
        ):
            continue
        try:
            yield PrintedEmail(parse_email(printed), printed, match.start(), match.end())
        except NotUnderstood:
            continue


def is_picture_of_address(alt: str) -> bool:
    """Whether the text of a picture is an e-mail address, or the "@" in one."""
    return _PICTURED_SIGN.fullmatch(alt) is not None or (
        len(alt) < _LONGEST_PICTURE and any(find_emails(alt))
    )


def _decoded(written: str) -> str:
    if "@" not in written or _AT_SIGN.search(written):
        written = _AT_SIGN.sub("@", written, count=1)
    return _DOT_SIGN.sub(".", written)
