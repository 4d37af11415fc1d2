"""New pages start complete: with the outline of their kind, or with a page that the site made a template."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils import translation
from wagtail.blocks import StructBlockValidationError
from wagtail.models import Locale, Page
from wagtail.test.utils.form_data import nested_form_data, streamfield

from integration_blocks.blocks.task_list import TaskListBlock
from integration_blocks.page_templates.outline import OUTLINES
from integration_blocks.page_templates.record import PageTemplate
from integration_blocks.page_templates.start import Blank, chosen, templates_for
from integration_blocks.pages import EventPage, NewsPage, OfficePage, StandardPage, TopicPage

pytestmark = pytest.mark.django_db

LINK = {"page": "", "document": "", "url": ""}
KINDS = (EventPage, NewsPage, OfficePage, StandardPage, TopicPage)


@pytest.fixture
def office(tree):
    contact = tree.contact()
    page = OfficePage(
        title="Beratungsstelle",
        municipality="Stadt Musterstadt",
        federal_state="BY",
        introduction="Hier berät man Sie.",
        last_reviewed="2020-01-01",
        locale=tree.german,
        live=False,
        body=[
            ("contact_card", {"heading": "Beratung", "contact": contact, "note": ""}),
            ("task_list", {"heading": "Themen", "items": [{"title": "Wohnen"}, {"title": "Arbeit"}]}),
        ],
    )
    tree.add(page)
    page.save_revision()
    return page


@pytest.fixture
def admin(client):
    client.force_login(get_user_model().objects.create_superuser("chefin"))
    return client


def new(kind, locale):
    return kind(locale=locale)


def start(page, key=None):
    template = chosen(templates_for(page), key)
    template.fill(page)
    return template


def types(page):
    return [child.block_type for child in page.body]


def test_an_office_page_starts_with_headings_in_its_language_and_without_facts(tree):
    page = new(OfficePage, tree.german)
    start(page)

    assert types(page) == ["contact_card", "opening_hours", "task_list", "funding_notice"]
    assert [child.value["heading"] for child in page.body][1] == "Öffnungszeiten"
    assert page.body[0].value["contact"] is None
    assert not any(task["title"] for task in page.body[2].value["items"])

    arabic = new(OfficePage, tree.arabic)
    start(arabic)
    assert arabic.body[1].value["heading"] == "ساعات الدوام"


@pytest.mark.parametrize("outline", OUTLINES, ids=lambda outline: outline.key)
def test_nothing_of_an_outline_goes_live_before_it_is_filled_in(tree, outline):
    kind = next(kind for kind in KINDS if outline.suits(kind()))
    page = new(kind, tree.german)
    outline.fill(page)

    with pytest.raises(Exception, match=r".") as refused:
        page._meta.get_field("body").stream_block.clean(page.body)
    assert refused.type.__name__ == "StreamBlockValidationError"


@pytest.mark.parametrize("outline", OUTLINES, ids=lambda outline: outline.key)
def test_what_is_not_filled_in_is_not_shown(tree, outline):
    kind = next(kind for kind in KINDS if outline.suits(kind()))
    page = new(kind, tree.german)
    outline.fill(page)

    shown = {child.block_type for child in page.body if child.render().strip()}

    assert shown <= {"heading"}


def test_the_form_of_a_new_page_holds_the_blocks_and_names_the_template(admin, tree):
    url = reverse("wagtailadmin_pages:add", args=["integration_blocks", "officepage", tree.start.pk])
    with translation.override("en"):
        form = admin.get(url).content.decode()

    assert "&quot;type&quot;: &quot;funding_notice&quot;" in form
    assert "Büro mit Kontakt" in form
    assert '<a href="?template=blank">' in form
    empty = admin.get(f"{url}?template=blank").content.decode()
    assert "&quot;type&quot;: &quot;funding_notice&quot;" not in empty


def test_a_page_that_is_edited_keeps_what_it_has(admin, office):
    form = admin.get(reverse("wagtailadmin_pages:edit", args=[office.pk])).content.decode()

    assert "?template=" not in form


def test_a_site_makes_a_page_its_template(admin, tree, office):
    add = reverse("wagtailsnippets_integration_blocks_pagetemplate:add")
    edit = admin.get(reverse("wagtailadmin_pages:edit", args=[office.pk])).content.decode()
    assert f"{add}?page={office.pk}" in edit
    assert 'value="Beratungsstelle"' in admin.get(f"{add}?page={office.pk}").content.decode()
    admin.post(add, {"name": "Beratungsstelle", "page": office.pk, "starts": "on"})

    page = new(OfficePage, tree.german)
    template = start(page)

    assert template.name == "Beratungsstelle"
    assert (page.title, page.municipality, page.introduction) == (
        "",
        "Stadt Musterstadt",
        "Hier berät man Sie.",
    )
    assert page.last_reviewed is None
    assert page.body[0].value["contact"] == office.body[0].value["contact"]
    assert [task["title"] for task in page.body[1].value["items"]] == ["Wohnen", "Arbeit"]


def test_blocks_of_the_new_page_have_ids_of_their_own(tree, office):
    PageTemplate.objects.create(name="Beratungsstelle", page=office)
    page = new(OfficePage, tree.german)
    start(page)

    old = {child.id for child in office.body} | {
        item.id for item in office.body[1].value["items"].bound_blocks
    }
    ids = {child.id for child in page.body} | {item.id for item in page.body[1].value["items"].bound_blocks}

    assert len(ids) == len(old) == 4
    assert not ids & old


def test_a_template_is_for_pages_of_its_kind_and_language(tree, office):
    template = PageTemplate.objects.create(name="Beratungsstelle", page=office)
    english = Locale.objects.get_or_create(language_code="en")[0]

    assert template in templates_for(new(OfficePage, tree.german))
    assert template not in templates_for(new(OfficePage, english))
    assert template not in templates_for(new(NewsPage, tree.german))


def test_editors_choose_among_templates_and_an_empty_page_is_always_among_them(tree, office):
    PageTemplate.objects.create(name="Beratungsstelle", page=office, starts=False)
    page = new(OfficePage, tree.german)

    assert [str(template.key)[:4] for template in templates_for(page)] == ["offi", "own-", "blan"]
    assert isinstance(start(page, "blank"), Blank)
    assert types(page) == []
    assert start(page, "no-such-template").key == "office"


def test_a_page_without_blocks_is_refused_as_a_template(admin, tree):
    plain = Page(title="Ohne Bausteine", locale=tree.german)
    tree.add(plain)
    with translation.override("en"):
        answer = admin.post(
            reverse("wagtailsnippets_integration_blocks_pagetemplate:add"), {"name": "X", "page": plain.pk}
        )
        assert "Diese Art von Seite hat keine Bausteine." in answer.content.decode()
    assert not PageTemplate.objects.exists()


def test_blank_rows_are_dropped_and_half_filled_ones_asked_about():
    block = TaskListBlock()
    rows = [{"title": "Beratung"}, {}, {"detail": "Ohne Titel."}]
    data = nested_form_data(
        {
            "tasks": {
                "heading": "",
                "introduction": "",
                "items": streamfield(
                    [("", {"title": "", "detail": "", "link": LINK, **row}) for row in rows]
                ),
            }
        }
    )

    value = block.value_from_datadict(data, {}, "tasks")

    assert [(row["title"], row["detail"]) for row in value["items"]] == [
        ("Beratung", ""),
        ("", "Ohne Titel."),
    ]
    with pytest.raises(StructBlockValidationError) as refused:
        block.clean(value)
    assert list(refused.value.block_errors["items"].block_errors) == [1]
