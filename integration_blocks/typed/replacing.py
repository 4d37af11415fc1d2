"""A contact card takes the place of typed contact data. What the contact does not say stays in the text."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from html import escape
from typing import Any

from bs4 import BeautifulSoup, Tag
from bs4.element import PageElement

from a11y_check.contacts import PrintedContact, find_contacts
from a11y_check.contacts.lines import Line
from integration_blocks.importer.inline import folded
from integration_blocks.importer.tree import Node
from integration_blocks.snippets import Contact
from integration_blocks.typed.known import channels
from integration_blocks.typed.saying import Sayings


@dataclass
class Replacement:
    """The stream with the card. `gone` are the lines that the card replaces, `kept` those that still name the contact.

    `certain` if the contact says every fact that is typed, and a number or an address went.
    """

    stream: list[dict[str, Any]]
    gone: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    certain: bool = False


def replacement(stream: list[dict[str, Any]], block_id: str, contact: Contact) -> Replacement | None:
    """The stream with a card of the contact in place of what the block says of it.

    None if the block, or the block that it is in, is not there. Only texts of their own are changed; inside of
    others, such as an accordion, everything is kept, and the card comes below.
    """
    for number, child in enumerate(stream):
        if block_id and block_id in _ids(child):
            before, done, after = _divided(child, contact) if child["type"] == "text" else _kept(child)
            value = {"heading": "", "contact": contact.pk, "note": ""}
            card = {"type": "contact_card", "value": value, "id": str(uuid.uuid4())}
            done.stream = [*stream[:number], *before, card, *after, *stream[number + 1 :]]
            return done
    return None


def _ids(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from [value["id"]] if isinstance(value.get("id"), str) else []
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from _ids(part)


def _kept(child: dict[str, Any]) -> tuple[list[dict[str, Any]], Replacement, list[dict[str, Any]]]:
    return [child], Replacement([]), []


def _divided(
    child: dict[str, Any], contact: Contact
) -> tuple[list[dict[str, Any]], Replacement, list[dict[str, Any]]]:
    """The text before the card, what went, and the text after it."""
    soup = BeautifulSoup(str(child["value"].get("text") or ""), "html.parser")
    wanted, sayings = channels(contact) - {""}, Sayings(contact)
    done = Replacement([])
    places: list[Tag] = []
    missing = False
    for printed in find_contacts(Node(soup)).offered:
        typed = {number.phone.e164 for number in printed.phones if number.phone}
        if not wanted & (typed | {email.lower() for email in printed.contact.emails}):
            continue
        missing = missing or not sayings.says_facts(printed)
        for line in printed.lines:
            place = _remove(soup, line) if sayings.says(line, printed) else None
            if place is not None:
                done.gone.append(folded(line.text))
                places.append(place)
            elif _has_channel(line, printed):
                done.kept.append(folded(line.text))
    done.certain = bool(done.gone) and not missing and not done.kept
    if not places:
        return [child], done, []
    first, last = _halves(places[0])
    halves = [deepcopy(child), {**deepcopy(child), "id": str(uuid.uuid4())}]
    for half, html in zip(halves, (first, last), strict=True):
        half["value"]["text"] = html
    return [halves[0]] if first else [], done, [halves[1]] if last else []


def _has_channel(line: Line, printed: PrintedContact) -> bool:
    lines = [*(number.line for number in printed.phones), *(email.line for email in printed.emails)]
    return any(one is line for one in lines)


def _remove(soup: BeautifulSoup, line: Line) -> Tag | None:
    """Take the line out of the text; gives what marks its place, None if it cannot be taken out alone."""
    element: Tag = line.element.source
    nodes = _nodes(element, folded(line.text))
    around = next((one for one in (element, *element.parents) if one.parent is soup), None)
    if not nodes or around is None or line.level:
        return None
    mark = soup.new_tag("mark")
    beginning = element is around and all(not _said(node) for node in nodes[0].previous_siblings)
    for node in nodes:
        node.extract()
    _trim(element)
    (around.insert_before if beginning or not _said(around) else around.insert_after)(mark)
    while element is not soup and not _said(element) and element.parent is not None:
        element, gone = element.parent, element
        gone.extract()
    return mark


def _nodes(element: Tag, text: str) -> list[PageElement]:
    """The nodes right inside the element that make up the line: all, or those between two line breaks."""
    part: list[PageElement] = []
    for node in [*element.contents, None]:
        if node is None or (isinstance(node, Tag) and node.name == "br"):
            if part and folded("".join(one.get_text() for one in part)) == text:
                return part
            part = []
        else:
            part.append(node)
    return []


def _trim(element: Tag) -> None:
    """Take away line breaks at the ends and two in a row."""
    before: PageElement | None = None
    for node in list(element.contents):
        is_break = isinstance(node, Tag) and node.name == "br"
        if is_break and (before is None or (isinstance(before, Tag) and before.name == "br")):
            node.extract()
        elif _said(node) or is_break:
            before = node
    if isinstance(before, Tag) and before.name == "br":
        before.extract()


def _said(node: PageElement) -> bool:
    return bool(node.get_text().strip())


def _halves(place: Tag) -> tuple[str, str]:
    """The text before the place and the text after it, without the marks."""
    before, after = list(place.previous_siblings)[::-1], list(place.next_siblings)
    return _html(before), _html(after)


def _html(nodes: list[PageElement]) -> str:
    shown = [node for node in nodes if not (isinstance(node, Tag) and node.name == "mark")]
    return "".join(
        node.decode(formatter="minimal") if isinstance(node, Tag) else escape(node.get_text(), quote=False)
        for node in shown
        if _said(node) or isinstance(node, Tag)
    ).strip()
