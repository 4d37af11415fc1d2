"""No statement is published without what the law asks for, and after a year it is due again."""

import datetime

import pytest
from bs4 import BeautifulSoup
from wagtail.models import Page as WagtailPage
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from .conftest import TODAY, statement


def test_no_statement_is_published_without_a_body(tree, editor, audit):
    page = statement(tree, live=False)
    assert {"enforcement_name"} < {*publish(editor, page, enforcement_name="")}
    assert not WagtailPage.objects.get(pk=page.pk).live


def publish(client, page, **fields):
    data = {
        "title": page.title,
        "slug": page.slug,
        "operator": page.operator,
        "jurisdiction": page.jurisdiction,
        "legal_basis": page.legal_basis,
        "status": page.status,
        "barriers": streamfield([]),
        "prepared": str(TODAY),
        "method": "self",
        "feedback_contact": "",
        "enforcement_name": page.enforcement_name,
        "body": streamfield([]),
        "comments": inline_formset([]),
        "action-publish": "action-publish",
        **fields,
    }
    answer = client.post(f"/admin/pages/{page.pk}/edit/", nested_form_data(data))
    return {} if answer.status_code == 302 else answer.context["form"].errors.as_data()


def test_publishing_asks_for_what_the_law_asks_for(tree, editor, audit):
    page = statement(tree, live=False)
    contact = str(tree.contact().pk)
    assert {"barriers", "feedback_contact", "enforcement_checked"} == {*publish(editor, page)}

    complete = {"status": "full", "feedback_contact": contact, "enforcement_checked": "on"}
    assert publish(editor, page, **complete) == {}
    assert WagtailPage.objects.get(pk=page.pk).live

    one = {
        "text": "Karten",
        "language": "",
        "reason": "burden",
        "explanation": "",
        "alternative": "",
        "since": "",
        "until": "",
    }
    errors = publish(editor, page, **complete, barriers=streamfield([("barrier", one)]))
    assert {"status", "barriers"} >= {*errors}
    assert "barriers" in errors


@pytest.mark.parametrize(
    ("fields", "due"),
    [
        ({"prepared": TODAY - datetime.timedelta(days=365)}, False),
        ({"prepared": TODAY - datetime.timedelta(days=366)}, True),
        ({"prepared": datetime.date(2020, 9, 23), "last_reviewed": TODAY}, False),
        ({"prepared": None}, True),
    ],
)
def test_after_a_year_it_is_due(tree, editor, fields, due):
    page = statement(tree, **fields)

    assert page.is_due is due
    panel = BeautifulSoup(editor.get("/admin/").content, "html.parser").select_one(
        "#statements-to-review-section"
    )
    assert bool(panel and page.title in panel.text) is due
    listed = editor.get(f"/admin/pages/{tree.start.pk}/").content.decode()
    assert ("Erklärung zur Barrierefreiheit – to be reviewed" in listed) is due
