"""Lines that begin with a typed dash, dot or number become a list."""

from __future__ import annotations

import re
from typing import Any

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag

from a11y_check.finding import Finding
from a11y_check.wagtail.mending.rich_text import change

RULES = ("structure/list-not-marked-up",)

_NUMBER = re.compile(r"\d{1,3}[.)]")


def mend(block: dict[str, Any], finding: Finding) -> None:
    mark = str(finding.values["mark"])
    ordered = mark[:1].isdecimal()
    begins = re.compile(rf"\s*{_NUMBER.pattern if ordered else re.escape(mark)}\s*")

    def make_list(soup: BeautifulSoup) -> bool:
        for line_break in soup.find_all("br"):
            _split(soup, line_break.parent)
        run: list[Tag] = []
        for paragraph in soup.find_all("p"):
            follows = not run or paragraph.find_previous_sibling() is run[-1]
            if begins.match(paragraph.get_text()) and follows:
                run.append(paragraph)
            elif len(run) > 1:
                break
            else:
                run = [paragraph] if begins.match(paragraph.get_text()) else []
        if len(run) < 2:
            return False
        made = soup.new_tag("ol" if ordered else "ul")
        run[0].insert_before(made)
        for paragraph in run:
            made.append(_item(paragraph, begins))
        return True

    block["value"] = change(block["value"], make_list)


def _split(soup: BeautifulSoup, paragraph: Tag | None) -> None:
    """A paragraph for each of its lines."""
    if paragraph is None or paragraph.name != "p":
        return
    line = soup.new_tag("p")
    for part in list(paragraph.contents):
        if isinstance(part, Tag) and part.name == "br":
            paragraph.insert_before(line)
            line = soup.new_tag("p")
        else:
            line.append(part.extract())
    paragraph.insert_before(line)
    paragraph.decompose()


def _item(paragraph: Tag, begins: re.Pattern[str]) -> Tag:
    first = next(text for text in paragraph.descendants if isinstance(text, NavigableString) and text.strip())
    first.replace_with(begins.sub("", str(first), count=1))
    paragraph.name = "li"
    paragraph.attrs = {}
    return paragraph.extract()
