"""The guide for editors: complete in both languages, with pictures that exist, and without findings of our own checker."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.contrib.staticfiles import finders
from django.urls import reverse
from PIL import Image
from wagtail.users.models import UserProfile

import a11y_check.rules  # noqa: F401 - fills the catalogue
from a11y_check.audit import audit
from a11y_check.page import Page
from a11y_check.rule import RULES, Severity
from integration_blocks.guide.views import CHAPTERS, WRITTEN_IN

pytestmark = pytest.mark.django_db
TEMPLATES = Path(__file__).parents[2] / "integration_blocks/templates/integration_blocks/guide"


@pytest.fixture
def show(client):
    """The guide as somebody reads it whose admin is in that language."""

    def ask(language):
        user = get_user_model().objects.create_superuser("leserin")
        UserProfile.objects.create(user=user, preferred_language=language)
        client.force_login(user)
        answer = client.get(reverse("integration_blocks_guide"))
        return BeautifulSoup(answer.content, "lxml").select_one("[data-guide]")

    return ask


def test_every_chapter_is_there_in_every_language():
    names = {f"{name}.html" for name, _title in CHAPTERS}

    for language in WRITTEN_IN:
        assert {file.name for file in (TEMPLATES / language).iterdir()} == names


@pytest.mark.parametrize(
    ("language", "begins"), [("de", "Öffnen Sie links"), ("en", "Open “Pages” on the left")]
)
def test_editors_read_it_in_the_language_of_their_admin(show, language, begins):
    guide = show(language)

    assert begins in guide.get_text()
    assert not guide.get("lang")


def test_who_reads_another_language_gets_all_of_it_in_the_sites_and_it_says_so(show):
    guide = show("ar")

    assert (guide["lang"], guide["dir"]) == ("de", "ltr")
    assert "Öffnen Sie links" in guide.get_text()
    assert [link.text for link in guide.select("nav a")][2] == "Öffnungszeiten"


@pytest.mark.parametrize("language", WRITTEN_IN)
def test_the_list_of_chapters_leads_to_each(show, language):
    guide = show(language)

    assert [link["href"][1:] for link in guide.select("nav a")] == [
        part["id"] for part in guide.select("section")
    ]


@pytest.mark.parametrize("language", WRITTEN_IN)
def test_pictures_exist_have_their_size_are_small_and_say_what_they_show(show, language):
    for picture in show(language).select("img"):
        file = finders.find(picture["src"].removeprefix("/static/"))
        assert file, picture["src"]
        assert Path(file).stat().st_size < 60_000
        assert len(picture["alt"]) > 20
        with Image.open(file) as opened:
            assert opened.size == (int(picture["width"]), int(picture["height"]))


@pytest.mark.parametrize("language", WRITTEN_IN)
def test_our_own_checker_finds_nothing_wrong(show, language):
    guide = show(language)
    page = Page(
        f'<!DOCTYPE html><html lang="{language}"><head><title>Guide</title></head>'
        f"<body><main><h1>Guide</h1>{guide}</main></body></html>"
    )

    (result,) = audit([page], RULES.values())

    assert not result.errors
    assert [found for found in result.findings if found.severity is not Severity.REVIEW] == []
