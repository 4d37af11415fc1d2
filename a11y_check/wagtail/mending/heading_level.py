"""A heading that leaves a level out comes right below the one before it."""

from __future__ import annotations

from typing import Any

from bs4 import BeautifulSoup

from a11y_check.finding import Finding
from a11y_check.wagtail.mending.rich_text import change

RULES = ("structure/heading-level-skipped",)


def mend(block: dict[str, Any], finding: Finding) -> None:
    wrong, right = finding.values["level"], int(str(finding.values["before"])) + 1
    value = block["value"]
    if isinstance(value, dict) and str(value.get("level")) == str(wrong):
        block["value"] = {**value, "level": str(right)}
        return

    def lift(soup: BeautifulSoup) -> bool:
        for heading in soup.find_all(f"h{wrong}"):
            if str(finding.values["text"]).rstrip("…") in heading.get_text(" ", strip=True):
                heading.name = f"h{right}"
                return True
        return False

    block["value"] = change(value, lift)
