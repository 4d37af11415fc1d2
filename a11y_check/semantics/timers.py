"""What a script does after a while, or again and again. No script is run."""

from __future__ import annotations

import re
from collections.abc import Iterator

_MOVES_ON = re.compile(
    r"setTimeout\s*\([^<]{0,120}?(?:location\b|\.submit\(|window\.close)"
    r"|setInterval\s*\([^<]{0,120}?location(?:\.(?:reload|replace|assign)\(|(?:\.href)?\s*=[^=])"
)
_CHANGES = re.compile(
    r"setInterval\s*\([^<]{0,160}?(?:classList|className|\.style|\.hidden\s*=|innerHTML|textContent|innerText|\.src\b|visibility|\.fade(?:In|Out)\()"
)
_VANISHES = re.compile(
    r"setTimeout\s*\([^<]{0,160}?(?:\.remove\(\)|\.hidden\s*=\s*true|display\s*=\s*[\"']none|\.hide\(|\.fadeOut\(|\.slideUp\(|classList\.|\.(?:add|remove)Class\()"
)
#: At once, or nearly so, it goes with what people have just opened.
_TAKES_FOCUS = re.compile(r"setTimeout\s*\([^<]{0,160}?\.focus\(\)[^<]{0,40}?,\s*\d{4,}\s*\)")
_MESSAGE = re.compile(r"alert|message|notice|toast|flash|snackbar|meldung|hinweis", re.IGNORECASE)


def timed(script: str) -> Iterator[tuple[str, str]]:
    """What the script does so, the first of each kind: it “moves-on”, “changes” the page, what it says “vanishes”, or it moves the “focus”."""
    for kind, pattern in (
        ("moves-on", _MOVES_ON),
        ("changes", _CHANGES),
        ("vanishes", _VANISHES),
        ("focus", _TAKES_FOCUS),
    ):
        found = (match.group() for match in pattern.finditer(script))
        code = next((code for code in found if kind != "vanishes" or _MESSAGE.search(code)), "")
        if code:
            yield kind, " ".join(re.sub("[{}]", " ", code).split())
