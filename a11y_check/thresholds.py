"""From when on something is too old or too hard: what the rules measure by."""

from __future__ import annotations

from typing import Annotated

import msgspec

_Days = Annotated[int, msgspec.Meta(ge=0)]
_Years = Annotated[int, msgspec.Meta(ge=1)]


class Thresholds(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """Settings under `thresholds`; each names the rule that measures by it."""

    #: content/last-reviewed-old: days since the last review.
    last_reviewed_days: _Days = 2 * 365
    #: content/notice-expired: days that a notice may stand after its end.
    notice_days: _Days = 0
    #: contact/date-in-past: days that an announced event may stand after it.
    event_days: _Days = 0
    #: content/copyright-year: how many years the year may lie behind.
    copyright_years: _Days = 0
    #: content/hard-to-read: school years that a text may ask for, and one in Leichte Sprache.
    school_years: _Years = 10
    school_years_easy: _Years = 6
