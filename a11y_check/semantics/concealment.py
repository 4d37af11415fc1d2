"""Ways to take something out of sight that leave it to screen readers: clipping, off the screen, transparency.

Text without size is not among them: what stands inside may have a size again (`visibility` looks at that).
"""

from __future__ import annotations

import re

from a11y_check.semantics.styles import Styled, Styles

#: No element needs a closer look that declares none of these, or only in the usual way.
TELLTALES = {
    **dict.fromkeys(("clip", "clip-path", "transform"), re.compile(r"(?!none$|auto$)")),
    **dict.fromkeys(("overflow-x", "overflow-y"), re.compile(r"hidden|clip|.*\(")),
    "opacity": re.compile(r"[0.]|.*\("),
    **dict.fromkeys(
        ("left", "right", "top", "text-indent", "margin-left", "margin-top"), re.compile(r"-|.*\(")
    ),
}
#: px beyond which nobody places what is to be seen.
_FAR = -500
_NUMBER = re.compile(r"-?\d*\.?\d+")
_PERCENT = re.compile(r"(-?\d*\.?\d+)%")
_NO_SCALE = re.compile(r"scale[xy]?\(\s*0*\.?0*\s*[,)]")
_OVER_EDGE = re.compile(
    r"translate(?:3d)?(?P<axis>[xy]?)\(\s*(?P<way>-?)1[0-9]{2}%\s*(?:,\s*0(?:px|%)?\s*)*\)"
)
_SMALLEST = 1


def is_concealed(element: Styled, found: Styles) -> bool:
    """The element by itself, with all that is in it, cannot be seen although it is rendered."""
    declared = found.declared(element)
    if not any(name in TELLTALES and TELLTALES[name].match(text) for name, text in declared.items()):
        return False
    return (
        found.opacity(element) == 0
        or _is_clipped(element, found)
        or _is_squeezed(element, found)
        or _is_far_off(element, found)
    )


def _is_clipped(element: Styled, found: Styles) -> bool:
    path = found.text(element, "clip-path")
    if path.startswith("inset("):
        return _leaves_nothing(path[6:].partition(")")[0].partition(" round ")[0])
    if path.startswith(("circle(0)", "circle(0 ", "circle(0px")):
        return True
    if path.startswith("polygon("):
        return not any(float(number) for number in _NUMBER.findall(path))
    clip = found.text(element, "clip")
    if not clip.startswith("rect(") or found.text(element, "position") not in ("absolute", "fixed"):
        return False
    numbers = [float(number) for number in _NUMBER.findall(clip)]
    if len(numbers) != 4:
        return False
    top, right, bottom, left = numbers
    return right - left <= _SMALLEST or bottom - top <= _SMALLEST


def _leaves_nothing(insets: str) -> bool:
    """From opposite sides, all of the box is cut."""
    sides = [float(part[1]) if (part := _PERCENT.fullmatch(one)) else 0.0 for one in insets.split()]
    down, across = sides[::2], sides[1::2] or sides  # one value stands for both of the sides
    return any(sum(pair) >= 50 * len(pair) for pair in (down, across) if pair)


def _is_squeezed(element: Styled, found: Styles) -> bool:
    """Cut to nothing, or to the one pixel that keeps it in the accessibility tree."""
    across, down = found.overflow(element)
    if across == "visible" and down == "visible":
        return False
    for name, way in (("width", across), ("height", down), ("max-width", across), ("max-height", down)):
        size = found.length(element, name)
        if size is not None and size <= _SMALLEST and way in ("hidden", "clip"):
            return True
    return across in ("hidden", "clip") and _is_indented_away(element, found)


def _is_indented_away(element: Styled, found: Styles) -> bool:
    """Its only line begins where the box has ended."""
    indent = found.text(element, "text-indent")
    is_whole = indent.endswith("%") and _NUMBER.match(indent) is not None and float(indent[:-1]) >= 100
    return is_whole and found.text(element, "white-space") in ("nowrap", "pre")


def _is_far_off(element: Styled, found: Styles) -> bool:
    if found.text(element, "position") != "static":
        for name, whole in (
            ("left", found.screen.width),
            ("right", found.screen.width),
            ("top", found.screen.height),
        ):
            place = found.length(element, name, whole)
            if place is not None and place <= _FAR:
                return True
    for name in ("text-indent", "margin-left", "margin-top"):
        place = found.length(element, name, found.screen.width)
        if place is not None and place <= _FAR:
            return True
    moved = found.text(element, "transform")
    if moved.startswith("translate"):
        is_far = any(float(number) <= _FAR for number in _NUMBER.findall(moved))
        return is_far or _is_beside_window(element, found, moved)
    return _NO_SCALE.search(moved) is not None


def _is_beside_window(element: Styled, found: Styles, moved: str) -> bool:
    """A drawer: fixed to an edge of the window, and moved over that edge by its own size."""
    edge = _OVER_EDGE.fullmatch(moved) if found.text(element, "position") == "fixed" else None
    if edge is None:
        return False
    across, before = (edge["axis"] or "x") == "x", edge["way"] == "-"
    name = ("left" if before else "right") if across else ("top" if before else "bottom")
    return found.length(element, name) == 0
