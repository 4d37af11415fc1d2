"""What single blocks need before they are published, and that a draft may lack it."""

import datetime

import pytest
from django.utils import translation

from integration_blocks.snippets import Contact

from .previews import BLOCKS, preview, problems

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("name", "missing"), [("opening_hours", "opening hours"), ("address", "address")])
def test_contact_has_what_the_block_is_for(name, missing):
    with translation.override("en"):
        value = preview(name, contact=Contact(organisation="Ausländeramt", live=True))

        assert f"This contact has no {missing} yet." in problems(name, value)["contact"][0]
    assert BLOCKS[name].render(value) == ""


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


def test_empty_paragraph_is_no_text():
    value = preview("text", text='<p data-block-key="k1">&nbsp;</p>')

    assert BLOCKS["text"].render(value) == ""
    assert problems("text", value).keys() == {"text"}
