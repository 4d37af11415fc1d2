"""E-mail addresses that a content system hides from robots, and with them from some readers.

TYPO3 shifts the letters of `mailto:` in a script call or in `data-mailto-token`; Cloudflare writes
hexadecimal numbers that are combined with the first one; both are undone by scripts in the browser.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote

from a11y_check.contacts.emails import parse_email
from a11y_check.contacts.errors import NotUnderstood
from a11y_check.wording import Wording

_SCRIPT_CALL = Wording(r"linkTo_UnCryptMailto\(\s*(?:%27|['\"])(?P<token>.+?)(?:%27|['\"])", "uncryptmailto")
# The three runs of characters in which TYPO3 shifts; each is a circle of its own.
_CIRCLES = (range(0x2B, 0x3B), range(0x40, 0x5B), range(0x61, 0x7B))


def hidden_address(link: Any) -> str:
    """The address that a link with a coded target writes to; "" for every other element."""
    target = link.attr("href") or ""
    call = _SCRIPT_CALL.search(target)
    token = link.attr("data-mailto-token") or (unquote(call["token"]) if call else "")
    if token:
        vector = link.attr("data-mailto-vector") or ""
        offsets = [-int(vector)] if re.fullmatch(r"-?\d{1,2}", vector) else range(-25, 26)
        plain = (_shifted(token, offset) for offset in offsets)
        return next(filter(None, (_address(text) for text in plain if text.startswith("mailto:"))), "")
    code = link.attr("data-cfemail") or target.partition("/email-protection#")[2]
    return _address(_combined(code)) if code else ""


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
