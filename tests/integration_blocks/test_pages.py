"""The public pages as visitors and search engines get them: frame, languages, contacts first, lists."""

import datetime
import json
import uuid

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from a11y_check.page import Page
from integration_blocks.pages import (
    EventIndexPage,
    EventPage,
    FundingNoticePage,
    NewsPage,
    OfficePage,
    TopicPage,
)


def card(contact, **fields):
    value = {"heading": "Kontakt", "contact": contact.pk, "note": "", **fields}
    return {"type": "contact_card", "value": value, "id": str(uuid.uuid4())}


def paragraph(text):
    return {"type": "text", "value": {"text": f"<p>{text}</p>", "language": ""}, "id": str(uuid.uuid4())}


def office(tree, *blocks, title="Integrationsbüro", **fields):
    values = {"municipality": "Stadt Musterstadt", "federal_state": "NW", "locale": tree.german, **fields}
    return tree.add(OfficePage(title=title, body=json.dumps(blocks), **values))


def visit(page):
    """The page as a visitor's browser gets it."""
    response = Client().get(page if isinstance(page, str) else page.url)
    return Page(response.content.decode(), response.wsgi_request.build_absolute_uri())


def texts(page, selector):
    return [" ".join(element.text.split()) for element in page.select(selector)]


def test_the_title_leads_from_the_page_to_the_site(tree):
    topic = tree.add(TopicPage(title="Sprachcafé", locale=tree.german), office(tree))

    assert texts(visit(topic), "title") == ["Sprachcafé – Integrationsbüro – Integration vor Ort"]
    assert texts(visit(topic.get_parent()), "title") == ["Integrationsbüro – Integration vor Ort"]
    assert texts(visit(tree.start), "title") == ["Integration vor Ort"]


def test_the_breadcrumb_leads_from_the_start_page_to_the_page(tree):
    topic = tree.add(TopicPage(title="Sprachcafé", locale=tree.german), office(tree))
    page = visit(topic)

    assert texts(page, ".breadcrumb a") == ["Integration vor Ort", "Integrationsbüro"]
    assert texts(page, ".breadcrumb [aria-current=page]") == ["Sprachcafé"]
    assert visit(tree.start).select(".breadcrumb") == []


def test_a_page_names_its_language_and_links_its_translations(tree):
    arabic = tree.start.copy_for_translation(tree.arabic)
    arabic.title = "الاندماج"
    arabic.save_revision().publish()
    page = visit(arabic)
    (html,) = page.select("html")
    links = page.select(".languages a")

    assert (html.attr("lang"), html.attr("dir")) == ("ar", "rtl")
    assert [link.attr("hreflang") for link in page.select("link[rel=alternate][hreflang]")] == [
        *("de", "ar"),
        "x-default",
    ]
    assert [(link.attr("lang"), link.attr("dir"), link.attr("aria-current")) for link in links] == [
        ("de", "ltr", None),
        ("ar", "rtl", "page"),
    ]


def test_a_translation_that_is_not_published_is_not_linked(tree):
    tree.start.copy_for_translation(tree.arabic)

    page = visit(tree.start)
    assert page.select(".languages") == []
    assert len(page.select("link[rel=alternate][hreflang]")) == 1


def test_a_missing_page_answers_in_the_language_of_its_address(tree):
    tree.start.copy_for_translation(tree.arabic).save_revision().publish()
    response = Client().get("/ar/fehlt/")
    page = Page(response.content.decode())
    (html,) = page.select("html")
    (link,) = page.select("main a")

    assert response.status_code == 404
    assert (html.attr("lang"), html.attr("dir"), link.attr("href")) == ("ar", "rtl", "/ar/")


def test_an_office_shows_its_first_contact_before_everything_else_and_once(tree):
    contact = tree.contact(name="Maria Muster")
    page = visit(office(tree, paragraph("Willkommen"), card(contact)))
    body = " ".join(texts(page, "main"))

    assert texts(page, ".contact-first h3") == ["Maria Muster"]
    assert len(page.select(".ib-contact")) == 1
    assert body.index("Maria Muster") < body.index("Willkommen")


def test_pages_of_an_office_repeat_how_to_reach_it(tree):
    shown = card(tree.contact())
    parent = office(tree, shown)
    page = visit(tree.add(TopicPage(title="Sprachcafé", locale=tree.german), parent))

    links = [link.attr("href") for link in page.select(".contact-box a")]
    assert links == [
        "tel:+4923025811011",
        "mailto:integration@musterstadt.de",
        f"{parent.url}#block-{shown['id']}",
    ]


@pytest.mark.parametrize(
    "unfit", [{"valid_until": datetime.date(2020, 1, 1)}, {"live": False}], ids=["expired", "draft"]
)
def test_a_contact_that_nobody_may_see_leaves_no_trace(tree, unfit):
    parent = office(tree, card(tree.contact(**unfit)))
    topic = tree.add(TopicPage(title="Sprachcafé", locale=tree.german), parent)

    assert visit(parent).select(".contact-first, .ib-contact-card, main dl") == []
    assert visit(topic).select(".contact-box") == []
    assert texts(visit(tree.start), ".office a") == ["Stadt Musterstadt"]


def test_the_directory_leads_to_the_offices(tree):
    office(tree, card(tree.contact()))
    (entry,) = texts(visit(tree.start), ".office")

    for fact in ("Nordrhein-Westfalen", "Stadt Musterstadt"):
        assert fact in entry
    assert visit(tree.start).select(".office .ib-open-now[data-hours]"), (
        "the reader's browser says if it is open"
    )
    assert "02302" not in entry, "how to reach an office stands in one place: on its page"


def test_the_directory_costs_the_same_whatever_the_number_of_offices(tree):
    def queries():
        with CaptureQueriesContext(connection) as captured:
            visit(tree.start)
        return len(captured)

    office(tree, card(tree.contact()))
    visit(tree.start)  # site, locale and content types are read once
    few = queries()
    for number in range(5):
        office(tree, card(tree.contact()), title=f"Büro {number}")

    assert queries() == few


def test_an_office_lists_its_pages_by_what_they_are(tree):
    parent = office(tree)
    for page in (
        TopicPage(title="Sprachcafé"),
        NewsPage(title="Alt", date=datetime.date(2026, 1, 1)),
        NewsPage(title="Neu", date=datetime.date(2026, 2, 1)),
        FundingNoticePage(title="WIR", programme="WIR"),
        TopicPage(title="Entwurf", live=False),
    ):
        page.locale = tree.german
        tree.add(page, parent)

    assert texts(visit(parent), ".sub-pages a") == ["Sprachcafé", "Neu", "Alt", "WIR"]


def test_an_event_says_when_in_words_and_for_machines(tree):
    calendar = tree.add(EventIndexPage(title="Termine", locale=tree.german))
    start = datetime.datetime(2026, 12, 5, 15, 0, tzinfo=timezone.get_default_timezone())
    event = EventPage(
        title="Fest",
        start=start,
        end=start.replace(hour=20),
        venue="Stadthalle",
        cancelled=True,
        locale=tree.german,
    )
    page = visit(tree.add(event, calendar))
    first, second = page.select(".facts time")

    assert "Samstag, 5. Dezember 2026, 15:00" in " ".join(first.text.split())
    assert first.attr("datetime") == "2026-12-05T15:00:00+01:00"
    assert second.attr("datetime") == "2026-12-05T20:00:00+01:00"
    assert len(page.select(".page-header .cancelled")) == 1


def test_an_empty_calendar_says_so(tree):
    page = visit(tree.add(EventIndexPage(title="Termine", locale=tree.german)))

    assert page.select("main ul") == []
    assert texts(page, ".page-content p:not(.ib-save)") == ["Zurzeit sind keine Veranstaltungen geplant."]
    assert [link.attr("href").split(":")[0] for link in page.select(".ib-save a")] == ["webcal"]


def test_a_page_with_a_title_alone_has_no_empty_parts(tree):
    page = visit(tree.add(TopicPage(title="Sprachcafé", locale=tree.german)))

    empty = "p, ul, ol, dl, dd, h2, h3, section, nav, aside, a, time"
    assert [element.tag for element in page.select(empty) if not element.text.strip()] == []
    assert page.select("meta[name=description]") == []
