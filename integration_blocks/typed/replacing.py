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


def replacement(
    stream: list[dict[str, Any]], block_id: str, contact: Contact, instead: str = ""
) -> Replacement | None:
    """The stream with a card of the contact in place of what the block says of it.

    None if the block, or the block that it is in, is not there. A text of its own is divided, and the card stands between
    its parts. Inside of other blocks, such as an accordion, the card comes below, and a text that would be left without a
    word says `instead`; without that it stays. Tables stay as they are: a cell without its words says nothing.
    """
    for number, child in enumerate(stream):
        if block_id and block_id in _ids(child):
            divide = child["type"] == "text"
            before, done, after = _divided(child, contact) if divide else _inside(child, contact, instead)
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


def _inside(
    child: dict[str, Any], contact: Contact, instead: str
) -> tuple[list[dict[str, Any]], Replacement, list[dict[str, Any]]]:
    """The block without what the contact says in its rich texts; never certain, as the card stands elsewhere."""
    done = Replacement([])
    return [{**child, "value": _shortened(child["value"], contact, instead, done)}], done, []


def _shortened(value: Any, contact: Contact, instead: str, done: Replacement) -> Any:
    if isinstance(value, dict):
        is_table = {"columns", "rows"} <= {*value}
        return value if is_table else {k: _shortened(v, contact, instead, done) for k, v in value.items()}
    if isinstance(value, list):
        return [_shortened(part, contact, instead, done) for part in value]
    # Plain text is stored as it is typed, rich text begins with an element.
    if not (isinstance(value, str) and value.lstrip().startswith("<")):
        return value
    soup = BeautifulSoup(value, "html.parser")
    here, _missing = _taken_out(soup, contact)
    left = _html(list(soup.contents)) or (f"<p>{escape(instead, quote=False)}</p>" if instead else "")
    done.kept += here.kept if left else [*here.gone, *here.kept]
    done.gone += here.gone if left else []
    return left if here.gone and left else value


def _divided(
    child: dict[str, Any], contact: Contact
) -> tuple[list[dict[str, Any]], Replacement, list[dict[str, Any]]]:
    """The text before the card, what went, and the text after it."""
    soup = BeautifulSoup(str(child["value"].get("text") or ""), "html.parser")
    done, missing = _taken_out(soup, contact)
    done.certain = bool(done.gone) and not missing and not done.kept
    place = soup.find("mark", recursive=False)
    if not isinstance(place, Tag):
        return [child], done, []
    first, last = _halves(place)
    halves = [deepcopy(child), {**deepcopy(child), "id": str(uuid.uuid4())}]
    for half, html in zip(halves, (first, last), strict=True):
        half["value"]["text"] = html
    return [halves[0]] if first else [], done, [halves[1]] if last else []


def _taken_out(soup: BeautifulSoup, contact: Contact) -> tuple[Replacement, bool]:
    """Take out of the text what the contact says, each line with a mark in its place; and whether the contact lacks a fact."""
    wanted, sayings = channels(contact) - {""}, Sayings(contact)
    done, missing = Replacement([]), False
    for printed in find_contacts(Node(soup)).offered:
        typed = {number.phone.e164 for number in printed.phones if number.phone}
        if not wanted & (typed | {email.lower() for email in printed.contact.emails}):
            continue
        missing = missing or not sayings.says_facts(printed)
        for line in printed.lines:
            if sayings.says(line, printed) and _remove(soup, line):
                done.gone.append(folded(line.text))
            elif _has_channel(line, printed):
                done.kept.append(folded(line.text))
    return done, missing


def _has_channel(line: Line, printed: PrintedContact) -> bool:
    lines = [*(number.line for number in printed.phones), *(email.line for email in printed.emails)]
    return any(one is line for one in lines)


def _remove(soup: BeautifulSoup, line: Line) -> bool:
    """Take the line out of the text, and mark its place; False if it cannot be taken out alone."""
    element: Tag = line.element.source
    nodes = _nodes(element, folded(line.text))
    around = next((one for one in (element, *element.parents) if one.parent is soup), None)
    if not nodes or around is None or line.level:
        return False
    mark = soup.new_tag("mark")
    beginning = element is around and all(not _said(node) for node in nodes[0].previous_siblings)
    for node in nodes:
        node.extract()
    _trim(element)
    (around.insert_before if beginning or not _said(around) else around.insert_after)(mark)
    while element is not soup and not _said(element) and element.parent is not None:
        element, gone = element.parent, element
        gone.extract()
    return True


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
