"""Records that findings are about, such as contacts: `app.model:key`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from a11y_check.wagtail.places import record_model


def record_names(records: Iterable[str]) -> dict[str, str]:
    """What each record is called; one that is gone goes by its key. One query for each model."""
    keys: dict[str, list[str]] = defaultdict(list)
    names = {}
    for record in records:
        label, _colon, key = record.partition(":")
        keys[label].append(key)
        names[record] = record
    for label, wanted in keys.items():
        model = record_model(f"{label}:{wanted[0]}")
        if model is None:
            continue
        for each in model._default_manager.filter(pk__in=wanted):
            names[f"{label}:{each.pk}"] = str(each)
    return names
