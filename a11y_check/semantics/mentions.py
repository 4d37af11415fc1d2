"""What a person would call an element, and where on the page they would look for it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, islice
from urllib.parse import unquote

from a11y_check.once import once_per_element
from a11y_check.page import Element, Node, Page, Text, is_html, parent
from a11y_check.semantics.gaps import is_apart
from a11y_check.semantics.names import name
from a11y_check.semantics.places import place
from a11y_check.semantics.roles import explicit_role, role
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.things import CONTAINERS, FIELDS, PARTS, PHRASES, READ, ROLES, SILENT, TAGS, THINGS
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.html import INLINE
from a11y_check.texts import _, translate

_LENGTH = 40
#: A word in these is a part of what people would name.
_READ_WHOLE = "a[href], button, summary, label, h1, h2, h3, h4, h5, h6"
#: So many nodes are looked through for words.
_NEAR, _FAR = 8, 500
#: So far out are the words that people read a field with: in a table for layout, the cell before.
_LEVELS = 3


@dataclass(frozen=True)
class Mention:
    """An element in the words of people. Data only: `text` makes a phrase of it.

    `thing` is a key of THINGS; `phrase`, one of PHRASES, says what `name` is of it; `part` is a key of PARTS,
    with the name of that part; `heading` is the text of the heading above. Each is "" where it is not known.
    """

    thing: str = ""
    phrase: str = ""
    name: str = ""
    part: str = ""
    part_name: str = ""
    heading: str = ""

    def text(self, language: str = "en") -> str:
        """As in: Link “more” in the section “Advice”. "" where nothing is known."""
        if not self.thing:
            return ""
        thing = translate(THINGS[self.thing], language)
        if self.phrase:
            thing = translate(PHRASES[self.phrase], language).format(thing=thing, name=self.name)
        place = self._place(language)
        return translate(_("{thing} {place}"), language).format(thing=thing, place=place) if place else thing

    def _place(self, language: str) -> str:
        if not self.part:
            section = translate(_("in the section “{heading}”"), language)
            return section.format(heading=self.heading) if self.heading else ""
        plain, named = PARTS[self.part]
        part = translate(named if self.part_name else plain, language).format(name=self.part_name)
        if not self.heading:
            return part
        return translate(_("{part}, section “{heading}”"), language).format(part=part, heading=self.heading)


@once_per_element
def mention(element: Element, page: Page) -> Mention:
    """How to tell a person which element is meant."""
    element = _told(element)
    thing = _thing(element, page)
    if thing == "text" and element.tag in INLINE and (whole := element.closest(_READ_WHOLE)) is not None:
        element, thing = whole, _thing(whole, page)
    if thing == "page":
        return Mention(thing)
    phrase, words = _called(element, thing, page)
    where = place(element, page)
    part, heading = (excerpt(name(e, page), _LENGTH) if e is not None else "" for e in where)
    return Mention(
        thing,
        phrase=phrase if words else "",
        name=excerpt(words, _LENGTH),
        part=role(where.part, page) if where.part is not None else "",
        part_name=part,
        heading=heading if heading != part else "",
    )


def _told(element: Element) -> Element:
    """The element itself, or the one around it that people would point at instead."""
    around = parent(element)
    while around is not None and (element.tag in SILENT or _is_drawn(element)):
        element, around = around, parent(around)
    return element


def _is_drawn(element: Element) -> bool:
    """A part of a drawing or a formula."""
    return not is_html(element) and element.tag not in ("svg", "math", "a")


def _thing(element: Element, page: Page) -> str:
    if element.tag in ("html", "body") or element.closest("head") is not None:
        return "page"
    thing = None if explicit_role(element) else TAGS.get(element.tag)
    thing = thing or ROLES.get(role(element, page)) or TAGS.get(element.tag)
    if thing or element.tag == "input":
        return thing or "field"
    if any(isinstance(child, Element) and child.tag not in INLINE for child in element.children):
        return "part"
    return "text" if _opening(element, page) else "part"


def _called(element: Element, thing: str, page: Page) -> tuple[str, str]:
    """What tells the element from others of its kind: a key of PHRASES, and the words for it."""
    own = name(element, page)
    if thing in READ:
        own = _opening(element, page, whole=True) or own
    if own:
        return "named", own
    if thing in CONTAINERS:
        return "opening", _opening(element, page)
    if thing in ("link", "image area"):
        return "leading", _short(element.attr("href") or "")
    if thing == "image" and (caption := _caption(element, page)):
        return "captioned", caption
    if thing in FIELDS and (before := _text_before(element, page)):
        return "after", before
    return "file", _file(element.attr("src") or element.attr("data") or "")


def _caption(image: Element, page: Page) -> str:
    figure = image.closest("figure")
    caption = figure.select_one("figcaption") if figure is not None else None
    return _opening(caption, page) if caption is not None else ""


def _text_before(field: Element, page: Page) -> str:
    """The text next to a field without a label, where people read what it asks for."""
    around = [field, *islice(field.ancestors, _LEVELS - 1)]
    for node in chain.from_iterable(islice(each.previous_siblings, _NEAR) for each in around):
        words = node.data if isinstance(node, Text) else ""
        if isinstance(node, Element) and is_shown(node, page):
            words = _opening(node, page)
        if words.strip():
            return " ".join(words.split())
    return ""


def _opening(element: Element, page: Page, *, whole: bool = False) -> str:
    """What is read on the element, as far as a message would show it; only the first line unless `whole`."""
    parts: list[str] = []
    stack: list[Node | str | None] = list(reversed(element.children))
    length = 0
    for _step in range(_FAR):
        if not stack or length > _LENGTH:
            break
        node = stack.pop()
        if node is None:
            if length and not whole:
                break
            parts.append(" ")
        elif isinstance(node, str):
            parts.append(node)
        elif isinstance(node, Text):
            parts.append(node.data)
            length += len("".join(node.data.split()))
        elif isinstance(node, Element) and node.tag == "br":
            stack.append(None)
        elif isinstance(node, Element) and is_shown(node, page):
            gap = (" " if is_apart(node, page) else "") if node.tag in INLINE else None
            stack += [gap, *reversed(node.children), gap]
    return " ".join("".join(parts).split())


def _file(address: str) -> str:
    """The name of a file as people know it from their folders; "" for data in the address."""
    if address.strip().lower().startswith(("data:", "blob:", "javascript:")):
        return ""
    path = address.partition("#")[0].partition("?")[0].rstrip("/")
    return _short(unquote(path.rpartition("/")[2]))


def _short(address: str) -> str:
    """An address with its end, which tells more than its beginning."""
    words = " ".join(address.split())
    return words if len(words) <= _LENGTH else "…" + words[1 - _LENGTH :]
