"""Tokens with which an app shows a draft: for one object, for a short time, made for those who may edit it."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.core import signing
from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from integration_blocks.api.parameters import Parameter

_SALT = "integration_blocks.api.preview"
#: How long a token opens a draft, in seconds.
LIFETIME = 15 * 60


def token_for(item: Model) -> str:
    """The token opens the latest draft of this page, contact or funder, and nothing else."""
    return signing.dumps(_subject(type(item), item.pk), salt=_SALT, compress=True)


def _subject(model: type[Model], key: int) -> list[Any]:
    return ["page" if issubclass(model, Page) else model._meta.label_lower, key]


def _opened(value: str, view: Any) -> bool:
    try:
        subject = signing.loads(value, salt=_SALT, max_age=LIFETIME)
    except signing.BadSignature as error:
        raise ValueError(value) from error
    if subject != _subject(view.model, view.kwargs["pk"]):
        raise ValueError(value)
    return True


PREVIEW_TOKEN = Parameter(
    "preview_token",
    _("Shows the latest draft. Editors get a token from the button Preview in the app."),
    "",
    _opened,
    [f"a token for this one, made in the last {LIFETIME // 60} minutes"],
)


class ShowsDrafts:
    """For endpoints whose objects have drafts."""

    def get_object(self) -> Any:
        if "preview_token" not in self.asked:  # type: ignore[attr-defined] # of the endpoint
            return super().get_object()  # type: ignore[misc] # of the endpoint
        if not hasattr(self, "_draft"):
            found = get_object_or_404(self.model, pk=self.kwargs["pk"])  # type: ignore[attr-defined] # of the endpoint
            self._draft = getattr(found, "specific", found).get_latest_revision_as_object()
        return self._draft


def app_address() -> str:
    """Where the app shows drafts: the setting INTEGRATION_BLOCKS_APP_PREVIEW_URL, "" for no app."""
    return str(getattr(settings, "INTEGRATION_BLOCKS_APP_PREVIEW_URL", ""))


def app_url(page: Page) -> str:
    """Where the app shows the draft of this page, with ?id=, ?type= and a token."""
    label = page.specific_class._meta.label
    query = urlencode({"id": page.pk, "type": label, "preview_token": token_for(page)})
    return f"{app_address()}{'&' if '?' in app_address() else '?'}{query}"


def open_in_app(request: HttpRequest, pk: int) -> HttpResponse:
    """Sends an editor to the app."""
    page = get_object_or_404(Page, pk=pk)
    if not app_address() or not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    response = HttpResponseRedirect(app_url(page))
    response.headers["Cache-Control"] = "no-store, private"
    response.headers["Referrer-Policy"] = "no-referrer"
    return response
