"""What single blocks show to readers and apps, and when they show nothing."""

import datetime

import pytest
from django.utils import timezone, translation

from integration_blocks.pages import EventPage

from .previews import BLOCKS, preview, stored, whole_page

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("name", ["contact_card", "opening_hours", "address"])
def test_contact_is_shown_while_it_is_current(name):
    value = preview(name)
    assert "Integrationsbüro Musterstadt" in BLOCKS[name].render(value)

    value["contact"].valid_until = timezone.localdate() - datetime.timedelta(days=1)
    assert BLOCKS[name].render(value) == ""
    assert BLOCKS[name].get_api_representation(value)["contact"] is None

    value["contact"] = None
    assert BLOCKS[name].render(value) == ""


def test_notice_goes_away_after_its_last_day():
    today = timezone.localdate()
    notice = BLOCKS["notice"]

    assert "geschlossen" in notice.render(preview("notice", valid_until=today))
    assert notice.render(preview("notice", valid_until=today - datetime.timedelta(days=1))) == ""
    assert "geschlossen" in notice.render(preview("notice", valid_until=None))


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


def test_rich_text_is_finished_html_in_the_api(tree):
    source = f'<p data-block-key="k1">Siehe <a linktype="page" id="{tree.start.pk}">dort</a></p>'
    shown = BLOCKS["text"].get_api_representation(preview("text", text=source))

    assert shown["text"] == f'<p>Siehe <a href="{tree.start.full_url}">dort</a></p>'


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
