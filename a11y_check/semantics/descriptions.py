"""What assistive technology says of an element after its name (accname 1.2, HTML-AAM)."""

from __future__ import annotations

from a11y_check.once import once_per_element
from a11y_check.page import Element, Page
from a11y_check.semantics.names import name_and_source, text_by_reference


@once_per_element
def description(element: Element, page: Page) -> str:
    """The accessible description with white space folded; "" without one.

    From `aria-describedby`, else `aria-description`, else the caption of a table that has another name, else
    the title where it is not the name already.
    """
    steps = (
        text_by_reference(element, page, "aria-describedby"),
        element.attr("aria-description") or "",
        _unused_caption(element, page),
        _unused_title(element, page),
    )
    return next(filter(None, (" ".join(text.split()) for text in steps)), "")


def _unused_caption(element: Element, page: Page) -> str:
    caption = element.select_one("caption") if element.tag == "table" else None
    named_otherwise = name_and_source(element, page)[1] in ("aria-labelledby", "aria-label")
    return caption.text if caption is not None and named_otherwise else ""


def _unused_title(element: Element, page: Page) -> str:
    title = element.attr("title") or ""
    return "" if " ".join(title.split()) == name_and_source(element, page)[0] else title
