"""E-mail addresses that a content system hides from robots, and with them from some readers.

TYPO3 shifts the letters of `mailto:` in a script call or in `data-mailto-token`; Cloudflare writes
hexadecimal numbers that are combined with the first one; Joomla puts the address together in a script or
keeps its halves in Base64; others split it over attributes. Scripts in the browser undo all of it.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import html
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from a11y_check.contacts.emails import parse_email
from a11y_check.contacts.errors import NotUnderstood
from a11y_check.wording import Wording

_SCRIPT_CALL = Wording(
    r"linkTo_UnCryptMailto\(\s*(?:%27|['\"])(?P<token>.{1,300}?)(?:%27|['\"])", "uncryptmailto"
)
# The three runs of characters in which TYPO3 shifts; each is a circle of its own.
_CIRCLES = (range(0x2B, 0x3B), range(0x40, 0x5B), range(0x61, 0x7B))
_LONGEST_SCRIPT = 20_000  # characters; what is longer does more than to write an address
_ASSIGNED = re.compile(r"(?P<name>[\w$]{1,80})\s?\+?=\s?(?P<value>[^;\n]{1,500})")
_LITERAL = re.compile(r"'(?P<one>[^'\n]*)'|\"(?P<two>[^\"\n]*)\"|(?P<name>[\w$]{1,80})|String\.fromCharCode")
_CODES = re.compile(r"fromCharCode\((?P<codes>[\d,\s]{5,2000})\)")
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
#: Attributes that hold the parts of an address.
CODED = frozenset({"data-cfemail", "data-enc-email", "data-mailto-token", "data-user", "data-name"})


def is_coded(element: Any) -> bool:
    """A script in the browser makes an address of the element. Links with a coded target count by that target."""
    return element.tag == "joomla-hidden-mail" or not CODED.isdisjoint(element.attrs)


def hidden_address(element: Any) -> str:
    """The address that an element with a coded target writes to; "" for every other element."""
    if element.tag == "script":
        return _of_script(element.text)
    target = element.attr("href") or ""
    script = element.attr("onclick") or target
    if not ("(" in script or "/email-protection" in target or is_coded(element)):
        return ""
    call = _SCRIPT_CALL.search(target) or _SCRIPT_CALL.search(script)
    token = element.attr("data-mailto-token") or (unquote(call["token"]) if call else "")
    if token:
        vector = element.attr("data-mailto-vector") or ""
        offsets = [-int(vector)] if re.fullmatch(r"-?\d{1,2}", vector) else range(-25, 26)
        plain = (_shifted(token, offset) for offset in offsets)
        return next(filter(None, (_address(text) for text in plain if text.startswith("mailto:"))), "")
    code = element.attr("data-cfemail") or target.partition("/email-protection#")[2]
    if code:
        return _address(_combined(code))
    if element.tag == "joomla-hidden-mail":
        return _address(f"{_base64(element.attr('first'))}@{_base64(element.attr('last'))}")
    return _of_attributes(element)


def _of_attributes(element: Any) -> str:
    """Address parts in attributes, in their order or backwards; a whole one with its letters moved by 13."""
    user = element.attr("data-user") or element.attr("data-name")
    domain = element.attr("data-domain") or element.attr("data-website") or element.attr("data-host")
    if user and domain:
        turned = _address(f"{user[::-1]}@{domain[::-1]}") if "." in domain[1:4] else ""
        return turned or _address(f"{user}@{domain}")
    moved = element.attr("data-enc-email")
    return _address(codecs.decode(moved, "rot13")) if moved else ""


def _of_script(script: str) -> str:
    """The one address that a script puts together from pieces of text."""
    if len(script) > _LONGEST_SCRIPT or (
        "&#" not in script and "@" not in script and "fromCharCode" not in script
    ):
        return ""
    if "mail" not in script.lower() and "&#" not in script and "fromCharCode" not in script:
        return ""
    found = dict.fromkeys(filter(None, map(_address, _written(script))))
    return next(iter(found)) if len(found) == 1 else ""


def _written(script: str) -> Iterator[str]:
    """What looks like an address in the texts that a script joins."""
    for codes in _CODES.finditer(script):
        numbers = [int(code) for code in re.findall(r"\d{1,6}", codes["codes"])]
        yield from _MAIL.findall("".join(chr(number) for number in numbers if number < 0x110000))
    known: dict[str, str] = {}
    script = html.unescape(script)  # the semicolons of references would end statements
    for part in _ASSIGNED.finditer(script):
        joined = "".join(_literals(part["value"], known))
        known[part["name"]] = joined
        yield from _MAIL.findall(joined)
    for part in re.finditer(r"(?:write|innerHTML)[^;\n]{1,500}", script):
        yield from _MAIL.findall("".join(_literals(part.group(), known)))


def _literals(value: str, known: dict[str, str]) -> Iterator[str]:
    for piece in _LITERAL.finditer(value):
        yield known.get(piece["name"], "") if piece["name"] else piece["one"] or piece["two"] or ""


def _base64(text: str | None) -> str:
    try:
        return base64.b64decode(text or "", validate=True).decode("utf-8", errors="replace")
    except (binascii.Error, ValueError):
        return ""


def _address(text: str) -> str:
    try:
        return parse_email(text)
    except NotUnderstood:
        return ""


def _shifted(token: str, offset: int) -> str:
    return "".join(_shift(character, offset) for character in token)


def _shift(character: str, offset: int) -> str:
    for circle in _CIRCLES:
        if ord(character) in circle:
            return chr(circle.start + (ord(character) - circle.start + offset) % len(circle))
    return character


def _combined(code: str) -> str:
    if not re.fullmatch(r"(?:[0-9a-fA-F]{2}){3,}", code):
        return ""
    key, *rest = bytes.fromhex(code)
    return bytes(byte ^ key for byte in rest).decode("utf-8", errors="replace")
