"""A statement with its barriers, the last check, and an editor who compares them."""

import json
import uuid

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail import hooks
from wagtail.users.models import UserProfile

from integration_blocks.pages import AccessibilityStatementPage
from integration_blocks.statement.last_audit import HOOK

NOW = timezone.now()
TODAY = timezone.localdate(NOW)
#: What the check looks for.
CHECKS = ["images/image-missing-alt", "a/one", "a/two", "a/three"]


def barrier(text, reason="noncompliance", **fields):
    return {"type": "barrier", "id": str(uuid.uuid4()), "value": {"text": text, "reason": reason, **fields}}


def statement(tree, *barriers, **fields):
    values = {
        "title": "Erklärung zur Barrierefreiheit",
        "operator": "Stadt Musterstadt",
        "jurisdiction": "NW",
        "legal_basis": "BGG NRW",
        "status": "partial",
        "prepared": TODAY,
        "method": "self",
        "enforcement_name": "Ombudsstelle",
        "enforcement_url": "https://www.lbbp.nrw.de/ombudsstelle",
        "enforcement_checked": True,
        "locale": tree.german,
        **fields,
    }
    empty = {name: value for name, value in values.items() if value == ""}
    filled = {**values, **{name: "partial" if name == "status" else "self" for name in empty}}
    page = tree.add(AccessibilityStatementPage(barriers=json.dumps(barriers), **filled))
    AccessibilityStatementPage.objects.filter(pk=page.pk).update(**empty)
    return AccessibilityStatementPage.objects.get(pk=page.pk)


def draft_of(page):
    return AccessibilityStatementPage.objects.get(pk=page.pk).get_latest_revision_as_object()


def visit(page):
    return BeautifulSoup(Client().get(page.url).content, "html.parser")


def words(soup):
    return " ".join(soup.get_text(" ").split())


def found(check, text, **fields):
    return {"check": check, "text": text, "language": "de", "pages": 2, "reason": "", "since": None, **fields}


@pytest.fixture(autouse=True)
def still_today(monkeypatch):
    """No day begins between the import of TODAY and a test."""
    monkeypatch.setattr(timezone, "now", lambda: NOW)


@pytest.fixture
def audit():
    """What the last check found: change it as a test needs it."""
    audit = {"checked": timezone.now(), "pages": 12, "questions": 3, "checks": CHECKS, "barriers": []}
    with hooks.register_temporarily(HOOK, lambda _page: audit, order=-1):
        yield audit


@pytest.fixture
def editor(client, django_user_model):
    user = django_user_model.objects.create_superuser("chief")
    UserProfile.objects.create(user=user, preferred_language="en")
    client.force_login(user)
    return client


def address(page):
    return reverse("integration_blocks_statement:compare", args=[page.pk])
