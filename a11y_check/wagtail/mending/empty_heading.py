"""A heading without words goes."""

from __future__ import annotations

from typing import Any

from bs4 import BeautifulSoup

from a11y_check.finding import Finding
from a11y_check.wagtail.mending.rich_text import change

RULES = ("structure/heading-empty",)


def mend(block: dict[str, Any], finding: Finding) -> None:
    def remove(soup: BeautifulSoup) -> bool:
        for heading in soup.find_all(f"h{finding.values['level']}"):
            if not heading.get_text(strip=True) and heading.find("embed") is None:
                heading.decompose()
                return True
        return False

    block["value"] = change(block["value"], remove)
