"""The name by which assistive technology calls an element (accname 1.2, HTML-AAM)."""

from __future__ import annotations

from a11y_check.once import once_per_element, once_per_page
from a11y_check.page import Element, Node, Page, Text, is_html
from a11y_check.semantics.generated import generated
from a11y_check.semantics.roles import role
from a11y_check.semantics.tree import moved_in
from a11y_check.semantics.visibility import is_exposed, is_hidden
from a11y_check.standards import aria
from a11y_check.standards.html import INLINE, LABELABLE

_TEXT_FIELDS = ("textbox", "searchbox")
_NATIVE_BUTTONS = {"submit": "Submit", "reset": "Reset", "button": ""}
_FIRST_CHILD_NAMES = {"fieldset": "legend", "table": "caption", "figure": "figcaption"}

#: Elements that own each other in a row; nobody means more of them.
_LONGEST_CHAIN = 100


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
        found = find(element, page)
        if found and (words := " ".join(found.split())):
            return words, source
    return "", ""


@once_per_page
def labels(page: Page) -> dict[Element, list[Element]]:
    """The `label` elements of each control, in document order."""
    found: dict[Element, list[Element]] = {}
    for label in page.select("label"):
        target = label.attr("for")
        if target is not None:
            controls = page.ids.get(target, [])[:1] if target else []
        else:
            controls = [e for e in label.select(", ".join(LABELABLE)) if _input_type(e) != "hidden"][:1]
        for control in controls:
            if control.tag in LABELABLE:
                found.setdefault(control, []).append(label)
    return found


def content(element: Element, page: Page) -> str:
    """What the inside of the element adds to a name: exposed text, and the names of what is not text."""
    return " ".join(_content(element, page, element, everything=False).split())


def text_by_reference(element: Element, page: Page, attribute: str) -> str:
    """The texts of the elements whose ids the attribute names, hidden ones too, in its order."""
    written = element.attr(attribute)
    if not written:
        return ""  # nearly always
    targets = [page.ids[i][0] for i in written.split() if i in page.ids]
    return " ".join(_referenced(target, page, element) for target in targets)


def _by_reference(element: Element, page: Page) -> str:
    return text_by_reference(element, page, "aria-labelledby")


def _referenced(target: Element, page: Page, origin: Element) -> str:
    """The text of an element that another is labelled by; a hidden one counts with all that it hides."""
    own = target.attr("aria-label") or ""
    if own.strip():
        return own
    if target != origin and _is_embedded_control(target, page):
        return _value(target)
    native = _native(target, page)
    if native.strip():
        return native
    inside = _content(target, page, origin, everything=is_hidden(target, page))
    return inside if inside.strip() else target.attr("title") or ""


def _by_label(element: Element, _page: Page) -> str:
    return element.attr("aria-label") or ""


def _native(element: Element, page: Page) -> str:
    tag = element.tag
    if tag == "img" or tag == "area":
        return element.attr("alt") or ""
    if tag in LABELABLE and element in labels(page):
        found = [_referenced(label, page, element) for label in labels(page)[element]]
        if any(text.strip() for text in found):
            return " ".join(found)
    if tag == "input":
        return _native_input(element)
    if tag == "optgroup" or tag == "option":
        return element.attr("label") or ""
    drawn = not is_html(element)
    wanted = "title" if drawn else _FIRST_CHILD_NAMES.get(tag)
    for child in element.children if wanted else []:
        if isinstance(child, Element) and child.tag == wanted:
            return child.text if drawn else _content(child, page, element, everything=False)
    return element.attr("xlink:title") or "" if drawn else ""


def _native_input(element: Element) -> str:
    kind = _input_type(element)
    if kind == "image":
        return element.attr("alt") or ""
    if kind in _NATIVE_BUTTONS:
        value = element.attr("value")
        return _NATIVE_BUTTONS[kind] if value is None else value
    return ""


def _from_content(element: Element, page: Page) -> str:
    allowed = role(element, page) in aria.NAME_FROM_CONTENT or element.tag in ("summary", "label", "legend")
    if not allowed or element.tag in ("input", "select", "textarea"):
        return ""
    return _content(element, page, element, everything=is_hidden(element, page))


def _from_title(element: Element, _page: Page) -> str:
    return element.attr("title") or ""


def _from_placeholder(element: Element, page: Page) -> str:
    if element.tag not in ("input", "textarea") or role(element, page) not in (
        *_TEXT_FIELDS,
        "spinbutton",
        "combobox",
    ):
        return ""
    return element.attr("placeholder") or element.attr("aria-placeholder") or ""


_STEPS = {
    "aria-labelledby": _by_reference,
    "aria-label": _by_label,
    "native": _native,
    "content": _from_content,
    "title": _from_title,
    "placeholder": _from_placeholder,
}


def _content(
    element: Element, page: Page, origin: Element, *, everything: bool, met: frozenset[Element] = frozenset()
) -> str:
    """Text under the element, hidden parts only if `everything`; `origin` is being named and adds nothing.

    What `aria-owns` brings in comes last, once: `met` are the owners on the way here.
    """
    before, after = generated(element, page)
    children, owned = element.children, moved_in(element, page)
    if len(children) == 1 and isinstance(children[0], Text) and not owned:
        return f"{before}{children[0].data}{after}"  # nearly always
    parts = [before]
    met |= {element}
    stack: list[Node | str] = [after, *reversed(children)]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            parts.append(node)
        elif isinstance(node, Text):
            parts.append(node.data)
        elif isinstance(node, Element) and node != origin and (everything or is_exposed(node, page)):
            own = _own_words(node, page, origin)
            gap = " " if is_html(node) and node.tag not in INLINE else ""
            if own is not None:
                parts += [gap, own, gap]
            elif (node.attr("title") or "").strip() or moved_in(node, page):
                inside = _content(node, page, origin, everything=everything, met=met)
                parts += [gap, inside if inside.strip() else node.attr("title") or "", gap]
            else:
                before, after = generated(node, page)
                stack += [gap, after, *reversed(node.children), before, gap]
    for moved in owned if len(met) < _LONGEST_CHAIN else []:
        if moved not in met and moved != origin and is_exposed(moved, page):
            own = _own_words(moved, page, origin)
            inside = _content(moved, page, origin, everything=everything, met=met) if own is None else own
            parts += [" ", inside or moved.attr("title") or ""]
    return "".join(parts)


def _own_words(node: Element, page: Page, origin: Element) -> str | None:
    """What a part of the content says by itself; None where its inside speaks for it."""
    if node.tag in ("script", "style", "template") and is_html(node):
        return ""
    if (node.attr("aria-labelledby") or "").strip() and origin.attr("aria-labelledby") is None:
        referenced = _by_reference(node, page)
        if referenced.strip():
            return referenced
    label = node.attr("aria-label") or ""
    if label.strip():
        return label
    if _is_embedded_control(node, page):
        return _value(node)
    if node.tag in ("img", "area", "input", "svg"):
        if role(node, page) == "none":
            return ""
        own = _native(node, page) or node.attr("title") or ""
        return own if own or node.tag != "svg" else None
    return None


def _is_embedded_control(node: Element, page: Page) -> bool:
    return role(node, page) in (*_TEXT_FIELDS, "combobox", "listbox", "slider", "spinbutton")


def _value(node: Element) -> str:
    """What a field holds, as a part of the name of something else."""
    if node.tag == "select":
        chosen = node.select("option[selected]") or node.select("option")[:1]
        return " ".join(option.text for option in chosen)
    if node.tag == "input":
        return node.attr("value") or ""
    if node.attr("aria-valuetext") or node.attr("aria-valuenow"):
        return node.attr("aria-valuetext") or node.attr("aria-valuenow") or ""
    chosen = node.select("[aria-selected=true]")
    return " ".join(part.text for part in (chosen or [node]))


def _input_type(element: Element) -> str:
    return (element.attr("type") or "").strip().lower() if element.tag == "input" else ""
