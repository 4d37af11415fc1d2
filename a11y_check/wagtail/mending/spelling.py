"""A phone number in an unusual spelling is written as usual; what is dialled stays."""

from __future__ import annotations

from typing import Any

from bs4 import BeautifulSoup

from a11y_check.finding import Finding
from a11y_check.wagtail.mending.rich_text import change

RULES = ("contact/phone-format",)


def mend(block: dict[str, Any], finding: Finding) -> None:
    written, better = str(finding.values["text"]), str(finding.values["better"])

    def write_it(soup: BeautifulSoup) -> bool:
        for text in soup.find_all(string=lambda string: written in string):
            text.replace_with(str(text).replace(written, better, 1))
            return True
        return False

    block["value"] = change(block["value"], write_it)
