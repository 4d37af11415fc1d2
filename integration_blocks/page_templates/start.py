"""How a new page gets its template: the one that its address names, else the one that its kind starts with."""

from __future__ import annotations

from typing import Any, Protocol

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import ObjectList, Panel

from integration_blocks.page_templates.outline import OUTLINES
from integration_blocks.page_templates.record import PageTemplate


class Template(Protocol):
    @property
    def key(self) -> str: ...

    @property
    def name(self) -> Any: ...

    def fill(self, page: Any) -> None: ...


class Blank:
    key = "blank"
    name = _("Empty page")

    def fill(self, page: Any) -> None:
        pass


def templates_for(page: Any) -> list[Template]:
    """All for the kind and language of the new page; it starts with the first, unless another is chosen."""
    own = PageTemplate.suiting(page)
    outlines = [outline for outline in OUTLINES if outline.suits(page)]
    later = [template for template in own if not template.starts]
    return [*(template for template in own if template.starts), *outlines, *later, Blank()]


def chosen(templates: list[Template], key: str | None) -> Template:
    return next((template for template in templates if template.key == key), templates[0])


def note_choice(request: HttpRequest, parent_page: Any, _page_class: Any) -> None:
    """Wagtail tells the receivers of `init_new_page` of the parent, but not of the request."""
    parent_page.chosen_template = request.GET.get("template")


def fill(page: Any, parent: Any, **_signal: Any) -> None:
    """Receiver of `init_new_page`."""
    if hasattr(page, "body"):
        chosen(templates_for(page), getattr(parent, "chosen_template", None)).fill(page)


class TemplatePanel(Panel):
    """At the top of a new page: what it starts with, and what it could start with instead."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "integration_blocks/page_templates/panel.html"

        def is_shown(self) -> bool:
            return bool(super().is_shown() and self.request and self.instance.pk is None)

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            templates = templates_for(self.instance)
            current = chosen(templates, self.request.GET.get("template"))
            return {
                **super().get_context_data(parent_context),
                "current": current,
                "others": [template for template in templates if template is not current],
            }


class StartPanel(ObjectList):
    """What stands first in the form of a page: the template, and the title."""

    class BoundPanel(ObjectList.BoundPanel):
        template_name = "integration_blocks/page_templates/start.html"
