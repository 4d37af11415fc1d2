"""Every block keeps the same promises, shown on its own preview; then what single blocks promise."""

import datetime
import json
from pathlib import Path

import pytest
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.template.loader import get_template
from django.urls import reverse
from django.utils import timezone, translation
from wagtail.blocks import ChooserBlock, ListBlock, StreamBlock, StructBlock
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.models import Locale, Page

import a11y_check.rules  # noqa: F401 - fills RULES
import integration_blocks
from a11y_check.audit import audit
from a11y_check.page import Page as CheckedPage
from a11y_check.rule import RULES
from integration_blocks.block import GROUPS
from integration_blocks.blocks import ALL, stream
from integration_blocks.pages import EventIndexPage, EventPage
from integration_blocks.snippets import Contact, Funder

ID = "0c1f3f0e-6f5c-4a53-9b4c-1d2f3a4b5c6d"
BLOCKS = StreamBlock(stream()).child_blocks
HERE = Path(integration_blocks.__file__).parent
EVERY_BLOCK = pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS)
DOT = ContentFile(
    b'<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675"><path d="M0 0h9v9z"/></svg>',
    "dot.svg",
)

pytestmark = pytest.mark.django_db


def save(thing):
    """Save what a preview only makes up: everything that a value refers to is in the database then."""
    if isinstance(thing, models.Model):
        thing.pk = thing.pk or None
        if isinstance(thing, Page):
            Page.objects.get(depth=1).add_child(instance=thing)
            return
        if isinstance(thing, Contact | Funder):
            thing.locale = Locale.get_active()
        if hasattr(thing, "file"):
            thing.file = DOT
        thing.save()
    elif hasattr(thing, "values"):
        for child in thing.values():
            save(child)
    elif isinstance(thing, list) or hasattr(thing, "bound_blocks"):
        for child in thing:
            save(child)


def preview(name, **changes):
    """A saved preview value, with some of its fields changed."""
    value = BLOCKS[name].get_preview_value()
    for field, changed in changes.items():
        value[field] = BLOCKS[name].child_blocks[field].normalize(changed)
    save(value)
    return value


def stored(block, value):
    """The value as the database keeps it."""
    return json.loads(json.dumps(block.get_prep_value(value), cls=DjangoJSONEncoder))


def problems(name, value):
    """The messages by field that keep a value from being published."""
    with pytest.raises(ValidationError) as refused:
        BLOCKS[name].clean(value)
    return {field: error.messages for field, error in refused.value.block_errors.items()}


def whole_page(html, block=None):
    """A page with one block, and with what that block needs beside it to make sense."""
    if block and block.name == "heading":
        html += "<p>Kurse gibt es an vielen Orten.</p>"
    if block and html and block.name in ("address", "opening_hours"):
        html += BLOCKS["contact_card"].render(BLOCKS["contact_card"].get_preview_value())
    return CheckedPage(
        "<!doctype html><html lang=de><head><meta charset=utf-8><title>Beispiel – Musterstadt</title></head>"
        f"<body><main><h1>Beispiel</h1>{html}<p>Stand: 1. Oktober 2026</p></main></body></html>"
    )


# What every block promises


def test_a_block_is_one_module_and_one_template_of_the_same_name():
    modules = {path.stem for path in (HERE / "blocks").glob("[!_]*.py")}
    templates = {path.stem for path in (HERE / "templates/integration_blocks/blocks").glob("*.html")}

    assert set(ALL) == modules == templates == set(BLOCKS)


@pytest.mark.parametrize("path", sorted((HERE / "blocks").glob("*.py")), ids=lambda path: path.stem)
def test_a_block_is_a_short_file(path):
    assert len(path.read_text().splitlines()) < 80


@EVERY_BLOCK
def test_block_is_described_to_editors(block):
    assert block.label
    assert block.get_description()
    assert block.meta.group in GROUPS
    assert block.meta.icon != "placeholder"
    assert get_template(f"wagtailadmin/icons/{block.meta.icon}.svg")
    assert block.is_previewable


def fields(block):
    for child in block.child_blocks.values():
        yield child
        if isinstance(child, ListBlock) and isinstance(child.child_block, StructBlock):
            yield from child.child_block.child_blocks.values()


@EVERY_BLOCK
def test_every_field_explains_itself(block):
    for field in fields(block):
        help_text = getattr(field.meta, "help_text", "") or getattr(field.field, "help_text", "")
        assert field.label, field.name
        assert help_text, field.name


@EVERY_BLOCK
def test_preview_can_be_published(block):
    value = preview(block.name)

    assert block.clean(value)
    assert value.keys() == block.child_blocks.keys()


@EVERY_BLOCK
def test_preview_passes_every_rule(block):
    html = block.render(block.get_preview_value(), {"id": ID})
    (result,) = audit([whole_page(html, block)], RULES.values())

    assert [f"{found.rule} {found.key}: {found.html}" for found in result.findings] == []
    assert result.errors == []


@EVERY_BLOCK
@pytest.mark.parametrize("language", ["de", "en", "ar"])
def test_preview_renders_in_every_language(block, language):
    with translation.override(language):
        html = block.render(preview(block.name), {"id": ID})

    assert f'id="block-{ID}" class="ib-{block.name.replace("_", "-")}' in html


@EVERY_BLOCK
def test_block_picker_shows_the_preview(block, admin_client):
    response = admin_client.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})

    html = response.content.decode()
    assert '<html lang="de"' in html
    assert 'rel="stylesheet"' in html
    assert f'class="ib-{block.name.replace("_", "-")}' in html


def test_block_picker_has_the_groups_in_their_order():
    assert [group for group, blocks in StreamBlock(stream()).grouped_child_blocks()] == GROUPS


def chosen(block, shown):
    """What the API shows for each chooser inside a block."""
    if isinstance(block, ChooserBlock):
        yield shown
    elif isinstance(block, ListBlock):
        for item in shown:
            yield from chosen(block.child_block, item)
    elif isinstance(shown, dict):
        for name, child in getattr(block, "child_blocks", {}).items():
            if name in shown:
                yield from chosen(child, shown[name])


@EVERY_BLOCK
def test_api_is_json_without_bare_keys(block):
    shown = block.get_api_representation(preview(block.name))

    assert shown == json.loads(json.dumps(shown))
    for reference in chosen(block, shown):
        assert isinstance(reference, dict)


@EVERY_BLOCK
def test_value_survives_the_database(block):
    value = preview(block.name)
    before = stored(block, value)
    after = stored(block, block.to_python(before))

    assert before.keys() == after.keys()
    if block.name != "upcoming_events":
        assert block.render(block.to_python(before)) == block.render(value)
    for items in before.values():
        if isinstance(items, list) and items and isinstance(items[0], dict):
            assert all(item["type"] == "item" and item["id"] for item in items)


@EVERY_BLOCK
def test_empty_draft_is_saved_and_shows_nothing(block):
    empty = block.get_default()

    assert block.clean_deferred(empty).keys() == empty.keys()
    assert block.render(empty).strip() == ""
    assert block.get_api_representation(empty).keys() >= {"heading"} & block.child_blocks.keys()


@EVERY_BLOCK
def test_empty_draft_is_not_published(block):
    with pytest.raises(ValidationError) as refused:
        block.clean(block.get_default())

    assert refused.value.as_json_data()["blockErrors"]


@EVERY_BLOCK
def test_what_was_deleted_leaves_no_empty_shell(block):
    value = stored(block, preview(block.name))
    for model in (Contact, Funder, EventIndexPage):
        model.objects.all().delete()

    html = block.render(block.to_python(value)).strip()
    assert "<ul" not in html or "<li" in html
    (result,) = audit([whole_page(html, block)], RULES.values())
    assert result.findings == []


# What single blocks promise


@pytest.mark.parametrize("name", ["contact_card", "opening_hours", "address"])
def test_contact_is_shown_while_it_is_current(name):
    value = preview(name)
    assert "Integrationsbüro Musterstadt" in BLOCKS[name].render(value)

    value["contact"].valid_until = timezone.localdate() - datetime.timedelta(days=1)
    assert BLOCKS[name].render(value) == ""
    assert BLOCKS[name].get_api_representation(value)["contact"] is None

    value["contact"] = None
    assert BLOCKS[name].render(value) == ""


@pytest.mark.parametrize(("name", "missing"), [("opening_hours", "opening hours"), ("address", "address")])
def test_contact_has_what_the_block_is_for(name, missing):
    with translation.override("en"):
        value = preview(name, contact=Contact(organisation="Ausländeramt", live=True))

        assert f"This contact has no {missing} yet." in problems(name, value)["contact"][0]
    assert BLOCKS[name].render(value) == ""


def test_notice_goes_away_after_its_last_day():
    today = timezone.localdate()
    notice = BLOCKS["notice"]

    assert "geschlossen" in notice.render(preview("notice", valid_until=today))
    assert notice.render(preview("notice", valid_until=today - datetime.timedelta(days=1))) == ""
    assert "geschlossen" in notice.render(preview("notice", valid_until=None))


def test_urgent_notice_needs_a_last_day():
    assert problems("notice", preview("notice", valid_until=None)).keys() == {"valid_until"}
    assert BLOCKS["notice"].clean(preview("notice", valid_until=None, urgency="info"))


def test_funding_ends_after_it_starts():
    value = preview("funding_notice", period_until=datetime.date(2025, 12, 31))

    assert problems("funding_notice", value).keys() == {"period_until"}


def test_one_step_is_no_list_of_steps():
    value = preview("steps", items=[{"title": "Kommen", "text": ""}])

    assert problems("steps", value).keys() == {"items"}


@pytest.mark.parametrize(("name", "field"), [("quote", "source"), ("language_offer", "languages")])
def test_field_is_needed_for_publishing_only(name, field):
    value = preview(name, **{field: []})

    assert problems(name, value).keys() == {field}
    assert BLOCKS[name].clean_deferred(value)


def test_image_needs_an_alternative_or_is_decorative():
    value = preview("image")
    value["image"].contextual_alt_text = ""
    assert problems("image", value).keys() == {"image"}

    value["image"].decorative = True
    assert BLOCKS["image"].clean(value)


@pytest.mark.parametrize("document", [None, "chosen"], ids=["no target", "two targets"])
def test_link_has_one_target(document):
    chosen = preview("downloads")["items"][0]["document"] if document else None
    link = {"page": None, "document": chosen, "url": "https://www.bamf.de/" if chosen else ""}
    value = preview("link_list", items=[{"link": link, "text": "BAMF", "language": "", "description": ""}])

    assert problems("link_list", value).keys() == {"items"}
    assert BLOCKS["link_list"].clean_deferred(value)


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("accordion", "items"),
        ("downloads", "items"),
        ("funder_acknowledgement", "funders"),
        ("link_list", "items"),
        ("partner_network", "partners"),
        ("task_list", "items"),
    ],
)
def test_list_has_an_item(name, field):
    assert problems(name, preview(name, **{field: []})).keys() == {field}


def test_table_has_a_caption_and_column_headings():
    value = preview("table")
    value["table"].caption = ""
    assert problems("table", value).keys() == {"table"}

    value = preview("table")
    value["table"].columns[1]["heading"] = ""
    assert problems("table", value).keys() == {"table"}


def test_table_names_its_columns_and_rows():
    page = whole_page(BLOCKS["table"].render(preview("table")))

    assert len(page.select("thead th[scope=col]")) == 3
    assert len(page.select("tbody th[scope=row]")) == 2
    assert page.select("tbody th[scope=row]")[0].text == "Dienstag"


def test_part_in_another_language_says_so():
    value = preview("text", text="<p>أهلاً وسهلاً</p>", language="ar")

    with translation.override("de"):
        assert '<div class="ib-text" data-field="text" lang="ar" dir="rtl">' in BLOCKS["text"].render(value)
    with translation.override("ar"):
        assert '<div class="ib-text" data-field="text" >' in BLOCKS["text"].render(value)


def test_link_names_the_language_it_leads_to():
    with translation.override("en"):
        page = whole_page(BLOCKS["link_list"].render(preview("link_list")))

    (link,) = page.select("a[hreflang=ar]")
    assert link.text == "دليل ألمانيا (Arabic)"
    assert [part.text for part in page.select("a bdi[lang=ar][dir=rtl]")] == ["دليل ألمانيا"]


def test_language_is_named_as_its_speakers_call_it():
    with translation.override("de"):
        page = whole_page(BLOCKS["language_offer"].render(preview("language_offer")))

    assert [name.text for name in page.select(".ib-languages [lang=ar]")] == ["العربيّة"]


def test_download_tells_type_and_size_before_the_click():
    with translation.override("de"):
        html = BLOCKS["downloads"].render(BLOCKS["downloads"].get_preview_value())

    link = whole_page(html).select("a")[0]
    assert " ".join(link.text.split()) == "Programm 2027 (PDF, 1,2 MB)"


def test_image_whose_file_is_gone_is_left_out():
    value = preview("image")
    value["image"].file.storage.delete(value["image"].file.name)
    value = BLOCKS["image"].to_python(stored(BLOCKS["image"], value))
    cache.clear()  # holds sizes by the image's number, which another test may have used

    assert BLOCKS["image"].render(value) == ""
    assert BLOCKS["image"].get_api_representation(value)["image"] is None


def test_image_without_words_around_it_has_no_caption():
    assert "<figcaption" not in BLOCKS["image"].render(preview("image", caption="", credit="", licence=""))


def test_image_that_nobody_described_yet_does_not_pass_for_decorative():
    value = preview("image")
    value["image"].contextual_alt_text = ""

    assert " alt=" not in BLOCKS["image"].render(value)


def test_decorative_image_has_an_empty_alternative():
    value = preview("image")
    value["image"].decorative = True

    assert 'alt=""' in BLOCKS["image"].render(value)
    assert BLOCKS["image"].get_api_representation(value)["image"]["alt"] == ""


def test_rich_text_is_finished_html_in_the_api(tree):
    source = f'<p data-block-key="k1">Siehe <a linktype="page" id="{tree.start.pk}">dort</a></p>'
    shown = BLOCKS["text"].get_api_representation(preview("text", text=source))

    assert shown["text"] == f'<p>Siehe <a href="{tree.start.full_url}">dort</a></p>'


def test_empty_paragraph_is_no_text():
    value = preview("text", text='<p data-block-key="k1">&nbsp;</p>')

    assert BLOCKS["text"].render(value) == ""
    assert problems("text", value).keys() == {"text"}


def test_upcoming_events_are_those_that_are_not_over(django_assert_num_queries):
    value = preview("upcoming_events")
    calendar = value["index"]
    tomorrow = timezone.now() + datetime.timedelta(days=1)
    for title, start in [("Sprachcafé", tomorrow), ("Vorbei", tomorrow - datetime.timedelta(days=9))]:
        calendar.add_child(instance=EventPage(title=title, start=start))
    block = BLOCKS["upcoming_events"]
    value = block.to_python(stored(block, value))

    # One for the events, one for Wagtail's view restrictions.
    with django_assert_num_queries(2):
        events = value.events
    assert [event.title for event in events] == ["Sprachcafé"]
    assert "Vorbei" not in block.render(value)
    (shown,) = block.get_api_representation(value)["events"]
    assert shown["title"] == "Sprachcafé"
    assert shown["start"].startswith(f"{tomorrow:%Y-%m-%d}")


def test_calendar_without_events_is_not_shown():
    value = preview("upcoming_events")
    block = BLOCKS["upcoming_events"]

    assert block.render(block.to_python(stored(block, value))) == ""


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ({"decorative": True, "alt_text": ""}, "decorates"),
        ({"decorative": False, "alt_text": "Rathaus"}, "tells"),
        ({"alt_text": "Rathaus"}, "tells"),  # as programs write it
        ({"decorative": False, "alt_text": ""}, ""),  # nobody looked at the check box
        ({"decorative": None, "alt_text": "Rathaus"}, ""),  # a draft
    ],
)
def test_what_an_image_is_for_is_chosen_and_never_assumed(tree, stored, shown):
    block = BLOCKS["image"].child_blocks["image"]
    image = block.to_python({"image": tree.image().pk, **stored})

    assert block.get_form_state(image)["decorative"] == [shown]
    assert block.get_form_state(None)["decorative"] == [""]


@pytest.mark.parametrize(
    ("chosen", "alt", "wrong"),
    [
        ("", "", "decorative"),
        ("", "Rathaus", None),  # who describes it has chosen
        ("tells", "", "alt_text"),
        ("tells", "Rathaus", None),
        ("decorates", "", None),
    ],
)
def test_an_image_is_published_with_a_choice(tree, chosen, alt, wrong):
    block = BLOCKS["image"].child_blocks["image"]
    sent = {"i-image": str(tree.image().pk), "i-alt_text": alt} | ({"i-decorative": chosen} if chosen else {})
    value = block.value_from_datadict(sent, {}, "i")

    if wrong is None:
        cleaned = block.clean(value)
        assert block.get_prep_value(cleaned) == {
            "image": cleaned.pk,
            "alt_text": alt,
            "decorative": chosen == "decorates",
        }
        return
    with pytest.raises(StructBlockValidationError) as error:
        block.clean(value)
    assert set(error.value.block_errors) == {wrong}
    block.defer_required_validation()
    try:
        block.clean(value)  # a draft is kept as it is
    finally:
        block.restore_deferred_validation()
