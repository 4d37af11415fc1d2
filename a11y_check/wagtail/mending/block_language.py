"""A text block in another language than the page says so."""

from __future__ import annotations

from typing import Any

from a11y_check.finding import Finding

RULES = ("language/foreign-text-not-marked",)


def mend(block: dict[str, Any], finding: Finding) -> None:
    value = block["value"]
    if isinstance(value, dict) and value.get("language") == "":
        block["value"] = {**value, "language": str(finding.values["found"])}
