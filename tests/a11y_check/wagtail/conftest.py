"""A small site in two languages, with one finding that is known in advance."""

from __future__ import annotations

import uuid
from types import SimpleNamespace

import pytest
from django.contrib.auth import get_user_model
from wagtail.models import Locale, Page, Site
from wagtail.users.models import UserProfile

from integration_blocks.pages import OfficeIndexPage, StandardPage

#: links/link-text-generic finds this.
VAGUE = '<p>Den Antrag finden Sie <a href="https://example.org/antrag">hier</a>.</p>'


@pytest.fixture(autouse=True)
def english(monkeypatch):
    """Commands speak English."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


@pytest.fixture
def tree(db):
    """Start pages in German and Arabic, and a German page with a vague link in the block `tree.block`."""
    german = Locale.objects.get_or_create(language_code="de")[0]
    arabic = Locale.objects.get_or_create(language_code="ar")[0]
    start = Page.objects.get(depth=1).add_child(
        instance=OfficeIndexPage(title="Integration vor Ort", slug="start", locale=german)
    )
    Site.objects.update(root_page=start)
    Site.clear_site_root_paths_cache()
    arabic_start = start.copy_for_translation(arabic)
    arabic_start.title = "الاندماج"
    arabic_start.save_revision().publish()
    block = str(uuid.uuid4())
    body = [{"type": "text", "id": block, "value": {"text": VAGUE, "language": ""}}]
    office = start.add_child(instance=StandardPage(title="Amt", slug="amt", locale=german, body=body))
    return SimpleNamespace(start=start, arabic=arabic_start, office=office, block=block)


@pytest.fixture
def person(client):
    """Logs somebody in who reads English."""

    def log_in(name="chief", **fields):
        user = get_user_model().objects.create_user(name, **fields)
        UserProfile.objects.create(user=user, preferred_language="en")
        client.force_login(user)
        return user

    return log_in
