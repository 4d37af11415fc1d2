"""The town of a postcode, and a doubt where the two disagree. It is never an error: towns merge, and districts have names."""

from __future__ import annotations

import re
from collections.abc import Mapping

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from a11y_check.contacts.municipalities import towns_elsewhere
from a11y_check.contacts.postcodes import towns
from integration_blocks.understood.answer import NOTHING, Answer


def town(asked: Mapping[str, str]) -> Answer:
    """Asked with `postcode` and `town`; silent about postcodes that are not known, such as those of PO boxes."""
    found = re.fullmatch(r"(?:D-?)?\s*(\d{5})", asked.get("postcode", "").strip())
    written = asked.get("town", "").strip()
    known = towns(found[1]) if found else ()
    if not known or found is None:
        return NOTHING
    if not written:
        text = ngettext("The town of this postcode:", "The towns of this postcode:", len(known))
        return Answer(text, "note", offers=known)
    if towns_elsewhere(found[1], written):
        named = {"postcode": found[1], "town": written}
        return Answer(
            _("%(postcode)s is no postcode of %(town)s, as far as we know. Is this meant?") % named,
            "doubt",
            offers=known,
        )
    return Answer(offers=known)
