"""What an office does: its tasks or goals, one line each."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks

from integration_blocks.block import GUIDANCE, ContentBlock
from integration_blocks.fields.link import LinkBlock
from integration_blocks.fields.rows import RowsBlock


class TaskBlock(blocks.StructBlock):
    title = blocks.CharBlock(
        label=pgettext_lazy("office", "Task"), help_text=_("For example: Advice for new arrivals.")
    )
    detail = blocks.TextBlock(
        label=_("Detail"),
        help_text=_("One or two sentences, for example: We explain which office helps with what."),
        required=False,
        rows=2,
    )
    link = LinkBlock(required=False, label=_("Link"), help_text=_("Where to read more."), collapsed=True)

    class Meta:
        label = pgettext_lazy("office", "Task")
        label_format = "{title}"


class TaskListBlock(ContentBlock):
    heading = blocks.CharBlock(label=_("Heading"), help_text=_("For example: Our tasks."), required=False)
    introduction = blocks.TextBlock(
        label=_("Introduction"), help_text=_("For example: This is what we work for."), required=False, rows=2
    )
    items = RowsBlock(
        TaskBlock(), label=pgettext_lazy("office", "Tasks"), help_text=_("One entry for each task or goal.")
    )

    def is_shown(self, value: Any) -> bool:
        return any(task["title"] for task in value["items"])

    def problems(self, value: Any) -> dict[str, Any]:
        if len(value["items"]):
            return {}
        return {"items": _("Add at least one task, for example: Advice for new arrivals.")}

    class Meta:
        icon = "tasks"
        label = pgettext_lazy("office", "Tasks")
        description = _("What an office does or aims at, as a list.")
        group = GUIDANCE
        template = "integration_blocks/blocks/task_list.html"
        preview_value = {
            "heading": "Unsere Aufgaben",
            "introduction": "Wir sorgen dafür, dass alle in Musterstadt gut zusammenleben.",
            "items": [
                {
                    "title": "Beratung für Neuzugezogene",
                    "detail": "Wir erklären, welches Amt bei welcher Frage hilft.",
                    "link": {"url": ""},
                },
                {
                    "title": "Sprachkurse",
                    "detail": "Wir finden mit Ihnen einen Kurs, der zu Ihrem Alltag passt.",
                    "link": {"url": "https://www.bamf.de/DE/Themen/Integration/integration-node.html"},
                },
                {
                    "title": "Geschäftsstelle des Integrationsbeirats",
                    "detail": "",
                    "link": {"url": ""},
                },
            ],
        }


BLOCK = TaskListBlock
