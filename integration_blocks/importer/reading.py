"""Understands a page: from its source to a proposal."""

from __future__ import annotations

from bs4 import BeautifulSoup, Tag

from integration_blocks.importer.body import BodyBuilder
from integration_blocks.importer.cleaning import content_of, parse
from integration_blocks.importer.inline import folded, safe_address
from integration_blocks.importer.people import find_people
from integration_blocks.importer.pieces import pieces_of
from integration_blocks.importer.proposal import Proposal
from integration_blocks.importer.source import Source


def propose(source: Source) -> Proposal:
    """What an import of the page would write. Nothing is written or fetched."""
    soup = parse(source.html)
    base = _base(soup, source)
    people = find_people(soup)  # before cleaning: coded addresses are in scripts
    content = content_of(soup)
    html = str(content.main)
    proposal = Proposal(
        source,
        title=content.title or source.identity,
        language=content.language,
        contacts=people,
        left_out=content.left_out,
        text=folded(content.main.get_text(" ")),
        html=html,
    )
    BodyBuilder(proposal).build(pieces_of(content.main, base))
    return proposal


def _base(soup: BeautifulSoup, source: Source) -> str:
    """What relative links start from: the page's own word on it, or where it came from."""
    for selector, name in (("base[href]", "href"), ("link[rel=canonical][href]", "href")):
        element = soup.select_one(selector)
        address = safe_address(str(element.get(name)), source.address) if isinstance(element, Tag) else ""
        if address:
            return address
    return source.address
