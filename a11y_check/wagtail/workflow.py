"""A task for workflows that needs nobody: it approves a page without errors, and hands back one with errors."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Task, TaskState


class AccessibilityTask(Task):
    """Decides as soon as it is reached. The comment of a rejection lists what to mend."""

    class Meta:
        verbose_name = _("accessibility check")
        verbose_name_plural = _("accessibility checks")

    def start(self, workflow_state: Any, user: Any = None) -> TaskState:
        from a11y_check.wagtail.gate import errors_of, refusal  # the gate needs all models

        state = super().start(workflow_state, user=user)
        page = state.revision.as_object()
        errors = errors_of(page) if isinstance(page, Page) else []
        # With its default, `update` would start this task again from within itself.
        if errors:
            state.reject(user=user, update=False, comment=refusal(page, errors))
        else:
            state.approve(user=user, update=False, comment=gettext("The check found no errors."))
        return state

    def get_actions(self, obj: Any, user: Any) -> list[Any]:
        return []

    @classmethod
    def get_description(cls) -> Any:
        return _("Pages without errors go on by themselves; others come back with a list of what to mend")
