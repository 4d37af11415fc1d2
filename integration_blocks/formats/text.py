"""Text as every format can hold it: one kind of line break, no control characters."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_LINE_BREAK = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
# C0 without tab and line feed, C1, halves of surrogate pairs, and the two that XML excludes.
_NOT_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_NOT_IN_URI = re.compile(r"[^!#-;=?-Z_a-z~\[\]%]")


def clean(text: str) -> str:
    """The text with every line break as a line feed, and without what XML, iCalendar and vCard cannot hold.

    Source: XML 1.0 section 2.2, RFC 5545 section 3.3.11 (CONTROL), RFC 6350 section 4.
    """
    return _NOT_TEXT.sub("", _LINE_BREAK.sub("\n", text))


def one_line(text: str) -> str:
    """The same with spaces for line breaks and tabs: names and addresses."""
    return " ".join(clean(text).split())


def all_on_one_line(value: Any) -> Any:
    """The value with every text inside it on one line."""
    if isinstance(value, str):
        return one_line(value)
    if isinstance(value, Mapping):
        return {name: all_on_one_line(each) for name, each in value.items()}
    return [all_on_one_line(each) for each in value] if isinstance(value, list | tuple) else value


def uri(text: str) -> str:
    """An address with everything escaped that RFC 3986 does not know: no text can break out of its line."""

    def escaped(match: re.Match[str]) -> str:
        return "".join(f"%{byte:02X}" for byte in match[0].encode(errors="ignore"))

    return _NOT_IN_URI.sub(escaped, text)
