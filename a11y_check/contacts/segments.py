"""Lines that give several persons with a way to reach each, cut so that every piece speaks of one."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from a11y_check.contacts.lines import Line
from a11y_check.contacts.people import names_in


def pieces(line: Line, channels: Sequence[tuple[int, int]]) -> list[Line]:
    """The line, or its parts where a name follows a way to reach somebody that follows another name.

    `channels` are the places of phone numbers and e-mail addresses in the line, in order.
    """
    if len(channels) < 2:
        return [line]
    cuts: list[int] = []
    names = names_in(line.text)
    for before, after in itertools.pairwise(names):
        ends = [end for start, end in channels if before.start <= start and end <= after.start]
        if ends and any(start >= after.end for start, _end in channels):
            cut = max(ends)
            text = line.text[cut : after.start]
            cuts.append(cut + len(text) - len(text.lstrip(" .,;/|)–-")))
    bounds = [0, *cuts, len(line.text)]
    return [line.part(start, end) for start, end in itertools.pairwise(bounds)] if cuts else [line]
