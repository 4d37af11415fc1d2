"""A number, e-mail address or web address that stands in a text as words becomes a link."""

from __future__ import annotations

from typing import Any

from bs4 import BeautifulSoup
from bs4.element import NavigableString

from a11y_check.finding import Finding
from a11y_check.wagtail.mending.rich_text import change

RULES = (
    "contact/phone-not-linked",
    "contact/email-not-linked",
    "contact/email-obfuscated",
    "links/url-not-linked",
)


def mend(block: dict[str, Any], finding: Finding) -> None:
    written = str(finding.values.get("text") or finding.values.get("url") or "")
    address = written if written.startswith("http") else f"https://{written}"
    link = finding.suggestion or f'<a href="{address}">{written}</a>'

    def link_it(soup: BeautifulSoup) -> bool:
        for text in soup.find_all(string=lambda string: written in string):
            if text.find_parent("a") is None and written:
                before, _written, after = str(text).partition(written)
                made = BeautifulSoup(link, "html.parser")
                text.replace_with(NavigableString(before), made, NavigableString(after))
                return True
        return False

    block["value"] = change(block["value"], link_it)
