"""The admin in German has no English of ours left: no text of a catalogue stands on a screen untranslated."""

import gettext
import json
from itertools import chain
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Comment
from django.contrib.auth import get_user_model
from django.urls import reverse
from wagtail.models import get_page_models

from integration_blocks.pages import AccessibilityStatementPage
from integration_blocks.snippets import Contact, Funder
from tests.browser.test_admin_screens import addresses

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]

PROJECT = Path(__file__).parents[2]
OURS = ("a11y_check", "cms", "integration_blocks")
RECORDS = {
    "wagtailsnippets_integration_blocks_contact": Contact,
    "wagtailsnippets_integration_blocks_funder": Funder,
    "integration_blocks_statement": AccessibilityStatementPage,
}
#: What people read of an element besides its text.
READ = ("alt", "aria-label", "placeholder", "title")
#: Names of languages in themselves.
THE_SAME = {"English"}
#: What telepath calls the words of a block.
LABELS = {"label", "helpText", "description", "group", "heading"}


def english():
    """Each text of ours as its source has it, if the German differs and is no other text's German."""
    said = {}
    for file in chain.from_iterable((PROJECT / app).glob("**/locale/de/**/*.mo") for app in OURS):
        with file.open("rb") as catalogue:
            said |= gettext.GNUTranslations(catalogue)._catalog
    texts = ((key[0] if isinstance(key, tuple) else key).split("\x04")[-1] for key in said)
    return {text for text in texts if text} - set(said.values()) - THE_SAME


def screens():
    for name, needs_key in addresses():
        space = name.rpartition(":")[0]
        if not needs_key:
            yield reverse(name)
        elif record := RECORDS.get(space):
            yield reverse(name, args=[record.objects.first().pk])
    for model in get_page_models():
        if model._meta.app_label in OURS and (page := model.objects.first()):
            yield reverse("wagtailadmin_pages:edit", args=[page.pk])


def shown(soup):
    """Every text of a screen: its own, and those that scripts build the form from."""
    for script in soup.select("script, style"):
        script.extract()
    for element in soup.find_all(True):
        yield from (
            str(part) for part in element.children if isinstance(part, str) and not isinstance(part, Comment)
        )
        for name, value in element.attrs.items():
            if name in READ:
                yield value
            elif name == "data-w-block-data-value":
                yield from labels(json.loads(value))


def labels(value):
    if isinstance(value, dict):
        yield from (each for name, each in value.items() if name in LABELS and isinstance(each, str))
        value = list(value.values())
    if isinstance(value, list):
        yield from chain.from_iterable(map(labels, value))


def test_no_screen_shows_a_text_as_its_source_has_it(client):
    client.force_login(get_user_model().objects.get_or_create(username="chief", is_superuser=True)[0])
    texts, found, seen = english(), set(), 0
    for path in screens():
        answer = client.get(path)
        if answer.status_code == 200:
            seen += 1
            soup = BeautifulSoup(answer.content, "html.parser")
            found |= {(path, text) for text in map(str.strip, shown(soup)) if text in texts}
    assert seen > 30
    assert found == set()
