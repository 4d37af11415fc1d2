"""Pages with and without errors, and the ways in which Wagtail publishes them."""

import io
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone, translation
from wagtail.models import Page, Site, Workflow, WorkflowTask
from wagtail.rich_text import RichText
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from a11y_check.wagtail.models import PublishingSettings
from integration_blocks.pages import StandardPage

#: A certain error that editors mend: the number shown is not the one that is dialled.
WRONG = '<p>Tel. <a href="tel:+4936957777">03695 615803</a></p>'
RIGHT = '<p>Tel. <a href="tel:+493695615803">03695 615803</a></p>'


def body(text, **notice):
    blocks = [{"type": "text", "value": {"text": text, "language": ""}}]
    if notice:
        blocks.insert(
            0,
            {
                "type": "notice",
                "value": {"title": "Heute zu", "text": "<p>Bitte anrufen.</p>", "language": "", **notice},
            },
        )
    return blocks


@pytest.fixture
def stage(tree):
    """Sets the stage of the site."""

    def choose(name):
        settings = PublishingSettings.for_site(Site.objects.get())
        settings.stage = name
        settings.save()

    return choose


@pytest.fixture
def draft(tree):
    """A page that is not live yet, with an error."""
    page = tree.start.add_child(
        instance=StandardPage(
            title="Amt", slug="telefon", locale=tree.office.locale, body=body(WRONG), live=False
        )
    )
    page.save_revision()
    return page


@pytest.fixture(autouse=True)
def in_english():
    with translation.override("en"):
        yield


@pytest.fixture
def chief(person):
    return person(is_superuser=True)


def is_live(page):
    return Page.objects.get(pk=page.pk).live


def said(response):
    return " ".join(str(message) for message in response.context["messages"])


def form(page, **fields):
    """The editor's form as the draft fills it in."""
    draft = page.get_latest_revision_as_object()
    blocks = [(child.block_type, filled_in(child.value)) for child in draft.body]
    return nested_form_data(
        {
            "title": draft.title,
            "slug": draft.slug,
            "introduction": draft.introduction,
            "body": streamfield(blocks),
            "comments": inline_formset([]),
            **fields,
        }
    )


def filled_in(value):
    return {
        name: rich_text(part.source) if isinstance(part, RichText) else part or ""
        for name, part in value.items()
    }


def publish_in_editor(client, page):
    fields = form(page, **{"action-publish": "action-publish"})
    return client.post(f"/admin/pages/{page.pk}/edit/", fields, follow=True)


def publish_in_bulk(client, *pages):
    query = "&".join(f"id={page.pk}" for page in pages)
    return client.post(f"/admin/bulk/wagtailcore/page/publish/?next=/admin/&{query}", follow=True)


def schedule(page):
    page.go_live_at = timezone.now() - timedelta(minutes=1)
    page.save_revision(approved_go_live_at=page.go_live_at)


def run_schedule():
    errors = io.StringIO()
    call_command("publish_scheduled", stdout=io.StringIO(), stderr=errors)
    return errors.getvalue()


def workflow(*tasks):
    made = Workflow.objects.create(name="Review")
    for order, task in enumerate(tasks):
        WorkflowTask.objects.create(workflow=made, task=task, sort_order=order)
    return made


@pytest.fixture
def faulty(tree):
    """A live page with an error: it went out before the site asked for anything."""
    page = tree.start.add_child(
        instance=StandardPage(title="Alt", slug="alt", locale=tree.office.locale, body=body(WRONG))
    )
    page.save_revision().publish()
    return page
