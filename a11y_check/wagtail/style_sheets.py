"""Style sheets of this site by their address, also in a process of the checker that Django was not started in."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import django
from django.apps import apps
from django.conf import settings
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.exceptions import ImproperlyConfigured, SuspiciousOperation

from a11y_check.page import joined


def linked(url: str, link: str) -> str | None:
    """The sheet that a page at `url` links to, or None."""
    return style_sheet(joined(url, link))


def style_sheet(address: str) -> str | None:
    """The text of a static file of this site by its address, or None."""
    if not apps.ready:
        django.setup()
    path = urlsplit(address).path
    root = urlsplit(urljoin(address, settings.STATIC_URL)).path
    if not path.startswith(root):
        return None
    name = unquote(path.removeprefix(root))
    try:
        if found := finders.find(name):
            return Path(found).read_text("utf-8-sig", errors="replace")
        # Where files carry a hash in their name, only the storage knows them.
        with staticfiles_storage.open(name) as file:
            return file.read().decode("utf-8-sig", errors="replace")
    except (OSError, ImproperlyConfigured, SuspiciousOperation):
        return None
