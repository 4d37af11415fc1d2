"""What translators get of each block, page and contact, and what becomes of it (wagtail-localize)."""

import json
import uuid

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse
from django.utils import translation
from wagtail.models import Locale, Site

from a11y_check.wagtail.models import PublishingSettings
from integration_blocks.blocks import ALL
from integration_blocks.pages import EventPage, OfficePage
from tests.integration_blocks.test_pages import card

pytest.importorskip("wagtail_localize")

from wagtail_localize.models import (
    StringSegment,
    StringTranslation,
    Translation,
    TranslationSource,
)
from wagtail_localize.operations import translate_object

#: Of the body of `tree.every_block()`: the texts of each block that are for translators.
TEXTS = {
    "text": {'Mehr <a id="a1">hier</a> und <a id="a2">dort</a>.'},
    "heading": {"Deutsch lernen"},
    "image": {"Rathaus", "Stadt"},
    "contact_card": set(),
    "opening_hours": set(),
    "address": {'Mehr <a id="a1">hier</a> und <a id="a2">dort</a>.'},
    "task_list": {"Aufgaben", "Beratung"},
    "steps": {"Anrufen", 'Mehr <a id="a1">hier</a> und <a id="a2">dort</a>.'},
    "funding_notice": {"WIR", 'Mehr <a id="a1">hier</a> und <a id="a2">dort</a>.'},
    "funder_acknowledgement": set(),
    "notice": {"Geschlossen", 'Mehr <a id="a1">hier</a> und <a id="a2">dort</a>.'},
    "upcoming_events": set(),
    "downloads": set(),
    "link_list": set(),
    "language_offer": {'Mehr <a id="a1">hier</a> und <a id="a2">dort</a>.'},
    "quote": {"Willkommen", "Konzept"},
    "accordion": {"Kosten?", 'Mehr <a id="a1">hier</a> und <a id="a2">dort</a>.'},
    "table": {"Zeiten", "Tag", "Ort", "Montag", 'Mehr <a id="a1">hier</a> und <a id="a2">dort</a>.'},
    "partner_network": set(),
}


@pytest.fixture
def turkish(tree):
    return Locale.objects.get_or_create(language_code="tr")[0]


def office(tree, *body, **fields):
    values = {"title": "Integrationsbüro", "municipality": "Stadt Witten", "federal_state": "NW", **fields}
    page = tree.add(OfficePage(body=json.dumps(body), locale=tree.german, **values))
    page.save_revision().publish()
    return page


def send(item, locale):
    """Give it to translators; what they find to do."""
    translate_object(item, [locale])
    return Translation.objects.get(source__object_id=item.translation_key, target_locale=locale)


def texts(work):
    return {segment.string.data for segment in StringSegment.objects.filter(source=work.source)}


def answer(work, say):
    """Translate every text."""
    for segment in StringSegment.objects.filter(source=work.source):
        StringTranslation.objects.create(
            translation_of=segment.string,
            locale=work.target_locale,
            context=segment.context,
            data=say(segment.string.data),
        )


def publish(work, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        work.save_target(publish=True)
    return work.get_target_instance()


def leaves(value, path=""):
    if isinstance(value, dict):
        return {key: leaf for name in value for key, leaf in leaves(value[name], f"{path}/{name}").items()}
    if isinstance(value, list):
        found = (leaves(item, f"{path}/{number}") for number, item in enumerate(value))
        return {key: leaf for each in found for key, leaf in each.items()}
    return {path: str(value)}


@pytest.mark.parametrize("name", ALL)
def test_a_block_is_translated_text_by_text_and_nothing_else_of_it(
    name, tree, turkish, django_capture_on_commit_callbacks
):
    calendar = tree.calendar(slug="termine")
    (block,) = (
        each for each in tree.every_block(linked=tree.start, calendar=calendar) if each["type"] == name
    )
    page = office(tree, block)
    work = send(page, turkish)

    assert (
        texts(work) - {"Integrationsbüro", "integrationsburo", "integrationsbüro", "Stadt Witten"}
        == TEXTS[name]
    )

    answer(work, lambda text: f"Türkçe {text}")
    translated = publish(work, django_capture_on_commit_callbacks)
    before, after = leaves(page.body.get_prep_value()), leaves(translated.body.get_prep_value())
    assert before.keys() == after.keys()
    changed = {path for path in before if before[path] != after[path]}
    assert len(changed) == len(TEXTS[name])
    assert all("Türkçe" in after[path] for path in changed)
    assert "Türkçe" in Client().get(translated.url).content.decode()


def test_a_page_in_the_hands_of_translators_is_a_draft(tree, turkish):
    page = office(tree)
    send(page, turkish)

    assert not page.get_translation(turkish).live


def test_a_table_keeps_its_translation_when_a_row_is_put_first(
    tree, turkish, django_capture_on_commit_callbacks
):
    calendar = tree.calendar(slug="termine")
    (block,) = (
        each for each in tree.every_block(linked=tree.start, calendar=calendar) if each["type"] == "table"
    )
    page = office(tree, block)
    work = send(page, turkish)
    answer(work, lambda text: text.replace("Montag", "Pazartesi"))
    block["value"]["table"]["rows"].insert(0, {"values": ["Sonntag", ""]})
    page.body = json.dumps([block])
    page.save_revision().publish()
    work.source.update_from_db()

    rows = publish(work, django_capture_on_commit_callbacks).body[0].value["table"].row_data
    assert [str(row["values"][0]) for row in rows] == ["Sonntag", "Pazartesi"]


def test_of_a_contact_translators_get_the_words_and_no_facts(
    tree, turkish, django_capture_on_commit_callbacks
):
    contact = tree.contact(hours_note="Bitte klingeln.", visitor_room="Zimmer 214")
    contact.save_revision().publish()
    work = send(contact, turkish)

    assert texts(work) == {"Leitung", "Integrationsbüro", "Bitte klingeln.", "Zimmer 214"}

    answer(work, lambda text: f"Türkçe {text}")
    translated = publish(work, django_capture_on_commit_callbacks)
    assert (translated.role, translated.name) == ("Türkçe Leitung", "Maria Muster")
    assert translated.phones.get_prep_value() == contact.phones.get_prep_value()


def test_a_contact_is_translated_once_for_all_pages(tree, turkish, django_capture_on_commit_callbacks):
    contact = tree.contact()
    contact.save_revision().publish()
    page = office(tree, card(contact))
    work = send(page, turkish)
    answer(work, lambda text: text)
    translated = publish(work, django_capture_on_commit_callbacks)

    # Until then readers get the contact as it is.
    assert "Leitung" in Client().get(translated.url).content.decode()

    work = send(contact, turkish)
    answer(work, lambda text: text.replace("Leitung", "Yönetim"))
    publish(work, django_capture_on_commit_callbacks)
    shown = Client().get(translated.url).content.decode()
    assert "Yönetim" in shown
    assert "02302 581-1011" in shown
    contact.phones = [("phone", {"kind": "phone", "number": "02302 581-2000", "extension": "", "label": ""})]
    contact.save_revision().publish()
    assert "02302 581-2000" in Client().get(translated.url).content.decode()


def test_where_an_event_takes_place_is_no_matter_of_translation(tree, turkish):
    calendar = tree.calendar(slug="termine")
    event = EventPage.objects.get()
    event.street, event.venue = "Rathausplatz 1", "Rathaus"
    event.save_revision().publish()
    send(calendar, turkish)
    work = send(event, turkish)

    assert "Rathaus" in texts(work)
    assert texts(work).isdisjoint({"Rathausplatz 1", "Witten"})


def test_a_source_without_texts_has_nothing_for_translators(tree, turkish):
    source, _created = TranslationSource.get_or_create_from_instance(tree.contact(role="", organisation=""))

    with translation.override("en"):
        assert not StringSegment.objects.filter(source=source).exists()


@pytest.mark.django_db(transaction=True)
def test_a_translation_with_an_error_stays_a_draft_where_the_site_requires_it(tree, turkish, client):
    """In the translators' own editor, which publishes past Wagtail's."""
    settings = PublishingSettings.for_site(Site.objects.get())
    settings.stage = PublishingSettings.Stage.REQUIRE
    settings.save()
    client.force_login(get_user_model().objects.create_superuser("chief"))
    picture = {"image": tree.image().pk, "decorative": False, "alt_text": "Rathaus"}
    value = {"image": picture, "caption": "", "credit": "", "licence": ""}
    page = office(tree, {"type": "image", "value": value, "id": str(uuid.uuid4())})
    work = send(page, turkish)
    editor = reverse("wagtailadmin_pages:edit", args=[page.get_translation(turkish).pk])

    answer(work, lambda text: "IMG_4711.jpg" if text == "Rathaus" else text)
    answered = client.post(editor, {"action": "publish"}, follow=True)
    assert answered.status_code == 200
    assert not page.get_translation(turkish).live
    assert "IMG_4711.jpg" in answered.content.decode()

    StringTranslation.objects.filter(data="IMG_4711.jpg").update(data="Belediye binası")
    client.post(editor, {"action": "publish"})
    assert page.get_translation(turkish).live
