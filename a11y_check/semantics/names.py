"""The name by which assistive technology calls an element (accname 1.2, HTML-AAM)."""

from __future__ import annotations

from a11y_check.once import once_per_element
from a11y_check.page import Element, Node, Page, Text, is_html
from a11y_check.semantics.attribute_names import BY_ATTRIBUTE, by_attribute, placeholder, title
from a11y_check.semantics.gaps import is_apart
from a11y_check.semantics.generated import generated
from a11y_check.semantics.held_values import held_value, holds_value
from a11y_check.semantics.idrefs import referred
from a11y_check.semantics.labels import labels
from a11y_check.semantics.roles import role
from a11y_check.semantics.styles import computed
from a11y_check.semantics.tree import moved_in
from a11y_check.semantics.visibility import is_exposed, is_hidden
from a11y_check.standards import aria
from a11y_check.standards.html import FILMS_AND_FRAMES, LABELABLE, NEVER_DRAWN

_FIRST_CHILD_NAMES = {"fieldset": "legend", "table": "caption", "figure": "figcaption"}
_CODE = ("script", "style", "template")
_OPAQUE = {"img", "area", "input"} | FILMS_AND_FRAMES

#: Elements that own each other in a row; nobody means more of them.
_LONGEST_CHAIN = 100

#: The elements that had their say already: each is asked once for a name, so that none goes round in circles.
Met = set[Element]


@once_per_element
def name(element: Element, page: Page) -> str:
    """The accessible name with white space folded; "" without one."""
    return name_and_source(element, page)[0]


@once_per_element
def name_and_source(element: Element, page: Page) -> tuple[str, str]:
    """The name, and where it comes from.

    The source is aria-labelledby, aria-label, native (label, alt, legend, caption, value …), content,
    title, placeholder, or "" where there is no name.
    """
    for source, find in _STEPS.items():
        found = find(element, page, set())
        if found and (words := " ".join(found.split())):
            return words, source
    return "", ""


def content(element: Element, page: Page) -> str:
    """What the inside of the element adds to a name: exposed text, and the names of what is not text."""
    return " ".join(_content(element, page, element, set(), everything=False).split())


def text_by_reference(element: Element, page: Page, attribute: str, met: Met | None = None) -> str:
    """The texts of the elements whose ids the attribute names, hidden ones too, in its order."""
    if not element.attr(attribute):
        return ""  # nearly always
    met = set() if met is None else met
    return " ".join(_referenced(target, page, element, met) for target in referred(element, page, attribute))


def _by_reference(element: Element, page: Page, met: Met) -> str:
    """Browsers know the misspelt attribute, too."""
    return text_by_reference(element, page, "aria-labelledby", met) or text_by_reference(
        element, page, "aria-labeledby", met
    )


def _referenced(target: Element, page: Page, origin: Element, met: Met) -> str:
    """The text of an element that another is labelled by; a hidden one counts with all that it hides."""
    if target in met:
        return ""
    met.add(target)
    is_field = target != origin and holds_value(target, page)
    if is_field and (value := held_value(target)).strip():
        return value
    own = target.attr("aria-label") or ""
    if own.strip() or is_field:
        return own
    native = _native(target, page, met)
    if native.strip():
        return native
    inside = _content(target, page, origin, met, everything=not is_exposed(target, page))
    return inside if inside.strip() else title(target)


def _by_label(element: Element, _page: Page, _met: Met) -> str:
    return element.attr("aria-label") or ""


def _native(element: Element, page: Page, met: Met) -> str:
    tag = element.tag
    if tag in LABELABLE and element in labels(page):
        counting = (label for label in labels(page)[element] if _counts(label, element, page))
        found = " ".join([_referenced(label, page, element, met) for label in counting])
        if found.strip():
            return found
    if tag in BY_ATTRIBUTE:
        return by_attribute(element)
    drawn = not is_html(element)
    wanted = "title" if drawn else _FIRST_CHILD_NAMES.get(tag)
    for child in element.children if wanted else []:
        if isinstance(child, Element) and child.tag == wanted and (drawn or _counts(child, element, page)):
            return child.text if drawn else _referenced(child, page, element, met)
    return element.attr("xlink:title") or "" if drawn else ""


def _counts(label: Element, element: Element, page: Page) -> bool:
    """No browser names by a label, legend or caption that is hidden, unless all of it is."""
    return is_exposed(label, page) or not is_exposed(element, page)


def _from_content(element: Element, page: Page, met: Met) -> str:
    allowed = role(element, page) in aria.NAME_FROM_CONTENT or element.tag in ("summary", "label", "legend")
    if not allowed or element.tag in ("input", "select", "textarea"):
        return ""
    return _content(element, page, element, met, everything=is_hidden(element, page))


def _from_title(element: Element, _page: Page, _met: Met) -> str:
    return title(element)


def _from_placeholder(element: Element, page: Page, _met: Met) -> str:
    return placeholder(element, page)


_STEPS = {
    "aria-labelledby": _by_reference,
    "aria-label": _by_label,
    "native": _native,
    "content": _from_content,
    "title": _from_title,
    "placeholder": _from_placeholder,
}


def _content(element: Element, page: Page, origin: Element, met: Met, *, everything: bool) -> str:
    """Text under the element, hidden parts only if `everything`; `origin` is what is being named.

    What `aria-owns` brings in comes last.
    """
    before, after = generated(element, page)
    children, owned = element.children, moved_in(element, page)
    if len(children) == 1 and isinstance(children[0], Text) and not owned:
        return f"{before}{children[0].data}{after}"  # nearly always
    parts = [before]
    met.add(element)
    stack: list[Node | str] = [after, *reversed(children)]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            parts.append(node)
        elif isinstance(node, Text):
            parts.append(node.data)
        elif not isinstance(node, Element) or node in met or (node == origin and _is_silent(node, page)):
            continue
        elif not everything and not is_exposed(node, page):
            if computed(node, page, "visibility") != "visible":  # parts of it may be visible again
                stack += [part for part in reversed(node.children) if isinstance(part, Element)]
        elif (own := _own_words(node, page, origin, met)) is not None:
            parts += [" ", own, " "] if own else []
        else:
            gap = " " if is_apart(node, page) else ""
            if (node.attr("title") or "").strip() or moved_in(node, page):
                inside = _content(node, page, origin, met, everything=everything)
                parts += [gap, inside if inside.strip() else node.attr("title") or "", gap]
            else:
                before, after = generated(node, page)
                stack += [gap, after, *reversed(node.children), before, gap]
    for moved in owned if len(met) < _LONGEST_CHAIN else []:
        if moved not in met and moved != origin and is_exposed(moved, page):
            own = _own_words(moved, page, origin, met)
            inside = _content(moved, page, origin, met, everything=everything) if own is None else own
            parts += [" ", inside or moved.attr("title") or ""]
    return "".join(parts)


def _is_silent(origin: Element, page: Page) -> bool:
    """In its label, a control adds nothing to its own name; in what `aria-labelledby` names, only a field does not."""
    return origin.attr("aria-labelledby") is None or holds_value(origin, page)


def _is_below(node: Element, page: Page, origin: Element) -> bool:
    """A menu that opens from what is named, or the next level of a tree: its items have names of their own."""
    kind = role(node, page)
    return kind == "menu" or (kind == "group" and role(origin, page) == "treeitem")


def _own_words(node: Element, page: Page, origin: Element, met: Met) -> str | None:
    """What a part of the content says by itself; None where its inside speaks for it."""
    if node.tag in (_CODE if is_html(node) else NEVER_DRAWN):
        return ""
    if node.tag == "use":
        written = node.attr("href") or node.attr("xlink:href") or ""
        shown = page.ids.get(written.removeprefix("#"), [node])[0]
        return _content(shown, page, origin, met, everything=True) if shown not in met else ""
    if (node.attr("aria-labelledby") or "").strip() and origin.attr("aria-labelledby") is None:
        referenced = _by_reference(node, page, met)
        if referenced.strip():
            return referenced
    if _is_below(node, page, origin):
        return ""
    is_field = holds_value(node, page)
    if is_field and (value := held_value(node)).strip():
        return value
    label = node.attr("aria-label") or ""
    if label.strip():
        return label
    if is_field:
        return node.attr("title") or ""
    if node.tag in _OPAQUE or node.tag == "svg":
        if role(node, page) == "none":
            return ""
        own = _native(node, page, met) or title(node)
        return own if own or node.tag != "svg" else None
    return None
