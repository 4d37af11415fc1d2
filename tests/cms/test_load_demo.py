"""load_demo loads once, refuses to touch other content, and makes accounts only where that is harmless."""

from io import StringIO

import pytest
from django.apps import apps
from django.contrib.auth import authenticate, get_user_model
from django.core.management import CommandError, call_command
from django.test import Client
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page, Site

from cms.demo import load
from cms.demo.accounts import ADMINISTRATOR, EDITOR
from cms.demo.documents import DOCUMENTS
from cms.demo.pictures import PICTURES
from integration_blocks.pages import OfficePage, StandardPage
from integration_blocks.snippets import Contact

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]


def load_demo(*options):
    written = StringIO()
    call_command("load_demo", *options, stdout=written)
    return written.getvalue()


def rows():
    return {model: model.objects.count() for model in apps.get_models() if hasattr(model, "objects")}


def stable():
    """What has to be the same after every loading: keys of pages and contacts, ids of blocks."""
    pages = OfficePage.objects.order_by("locale__language_code", "slug")
    return [(page.translation_key, [block.id for block in page.body]) for page in pages]


def test_second_run_changes_nothing(django_assert_max_num_queries):
    before = rows()

    with django_assert_max_num_queries(3):
        load_demo()

    assert rows() == before


def test_reset_loads_the_same_anew():
    before = stable()
    Page.objects.get(slug="datenschutz", locale__language_code="de").add_child(
        instance=StandardPage(title="Added later")
    )
    Contact.objects.filter(name="Claudia Formann").update(name="Changed")

    assert "47" in load_demo("--reset", "--yes")

    assert stable() == before
    assert not Page.objects.filter(title="Added later").exists()
    assert not Contact.objects.filter(name="Changed").exists()
    assert get_image_model().objects.count() == len(PICTURES)
    assert get_document_model().objects.count() == len(DOCUMENTS)
    assert Client().get("/de/witten/").status_code == 200


def test_reset_asks_first(monkeypatch):
    monkeypatch.setattr("builtins.input", lambda question: "nein")
    before = rows()

    load_demo("--reset")

    assert rows() == before


def test_content_of_others_is_left_alone():
    load.remove()
    home = Site.objects.get(is_default_site=True).root_page
    home.add_child(instance=StandardPage(title="Our town", live=True))

    with pytest.raises(CommandError, match="DATABASE_URL"):
        load_demo()

    assert not load.is_loaded()
    assert Page.objects.filter(title="Our town").exists()


def test_without_debug_there_are_no_accounts():
    assert "createsuperuser" in load_demo()
    assert not get_user_model().objects.exists()


def test_editor_can_edit_publish_and_maintain_contacts(settings):
    settings.DEBUG = True
    load_demo()
    name, password = EDITOR
    editor = authenticate(username=name, password=password)
    witten = OfficePage.objects.get(slug="witten", locale__language_code="de")
    may = witten.permissions_for_user(editor)

    assert may.can_edit()
    assert may.can_publish()
    for model in ("contact", "funder"):
        for action in ("add", "change", "publish"):
            assert editor.has_perm(f"integration_blocks.{action}_{model}")
    assert editor.wagtail_userprofile.preferred_language == "de"

    browser = Client()
    browser.force_login(editor)
    assert browser.get(f"/admin/pages/{witten.pk}/edit/").status_code == 200
    assert browser.get("/admin/images/add/").status_code == 200


def test_accounts_are_made_once(settings):
    settings.DEBUG = True

    assert ADMINISTRATOR[0] in load_demo()
    assert ADMINISTRATOR[1] not in load_demo()
    assert get_user_model().objects.count() == 2
