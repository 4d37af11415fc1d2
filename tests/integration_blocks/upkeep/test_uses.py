"""Where contacts and funders are used, before they are changed or deleted."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from integration_blocks.pages import StandardPage

from .conftest import CONTACTS, FUNDERS, rows, see


class TestUses:
    def used(self, tree, contact, title):
        block = {"type": "contact_card", "value": {"heading": "", "contact": contact.pk, "note": ""}}
        return tree.add(StandardPage(title=title, slug=title.lower(), locale=tree.german, body=[block]))

    def test_the_listing_says_how_often_and_leads_to_where(self, tree, editor):
        contact = tree.contact()
        self.used(tree, contact, "Beratung")
        self.used(tree, contact, "Kurse")

        link = see(editor, f"{CONTACTS}:list").select_one("tbody a[href*='/usage/']")

        assert " ".join(link.text.split()).startswith("2 times")
        usage = editor.get(link["href"]).content.decode()
        assert "Beratung" in usage
        assert "Kurse" in usage

    def test_funders_too(self, tree, editor):
        tree.funder()

        link = see(editor, f"{FUNDERS}:list").select_one("tbody a[href*='/usage/']")

        assert " ".join(link.text.split()).startswith("0 times")

    def test_deleting_warns_of_the_pages_that_use_it(self, tree, editor):
        contact = tree.contact()
        self.used(tree, contact, "Beratung")

        assert "referenced 1 time" in " ".join(see(editor, f"{CONTACTS}:delete", contact.pk).text.split())

    @pytest.mark.parametrize(
        ("kind", "block", "value"),
        [
            (CONTACTS, "contact_card", lambda pk: {"heading": "", "contact": pk, "note": ""}),
            (
                FUNDERS,
                "funder_acknowledgement",
                lambda pk: {"heading": "", "funders": [{"type": "item", "id": "i", "value": pk}]},
            ),
        ],
    )
    def test_where_it_is_used_shows_before_it_is_changed_or_deleted(self, tree, editor, kind, block, value):
        record = tree.contact() if kind == CONTACTS else tree.funder()
        body = [{"type": block, "value": value(record.pk)}]
        tree.add(StandardPage(title="Beratung", slug="beratung", locale=tree.german, body=body))

        usage = reverse(f"{kind}:usage", args=[record.pk])
        form = see(editor, f"{kind}:edit", record.pk)
        assert "1 time" in " ".join(link.text for link in form.select(f"a[href='{usage}']"))
        assert "referenced 1 time" in " ".join(see(editor, f"{kind}:delete", record.pk).text.split())
        model = kind.rpartition("_")[2]
        several = reverse("wagtail_bulk_action", args=["integration_blocks", model, "delete"])
        assert usage in editor.get(f"{several}?id={record.pk}").content.decode()

    def test_the_number_of_queries_does_not_grow(self, tree, editor):
        def add(number):
            self.used(tree, tree.contact(name=f"Ada {number}"), f"Seite{number}")

        def queries():
            with CaptureQueriesContext(connection) as captured:
                see(editor, f"{CONTACTS}:list", problem="unconfirmed")
            # The buttons “Translate” of Wagtail and of wagtail-localize ask for every row what they could do there.
            buttons = (
                'WHERE NOT ("wagtailcore_locale"."id" IN',
                'FROM "wagtail_localize_translatableobject"',
            )
            return [
                query["sql"] for query in captured if not any(button in query["sql"] for button in buttons)
            ]

        add(0)
        queries()
        before = queries()
        for number in range(1, 10):
            add(number)

        assert len(rows(see(editor, f"{CONTACTS}:list"))) == 10
        assert len(queries()) == len(before)
