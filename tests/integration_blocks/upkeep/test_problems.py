"""What is wrong with contacts, in their list and on the start page."""

import datetime

import pytest
from django.utils import timezone

from integration_blocks.snippets import Contact
from integration_blocks.upkeep.problems import problems, to_confirm

from .conftest import CONTACTS, days_ago, rows, see

FAX = [("phone", {"kind": "fax", "number": "02302 581-1099", "extension": "", "label": ""})]


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({}, []),
        ({"phones": []}, ["phone"]),
        ({"phones": FAX}, ["phone"]),
        ({"opening_hours": "", "by_appointment": True}, []),
        ({"opening_hours": "", "by_appointment": False}, ["hours"]),
        ({"opening_hours": "", "by_appointment": False, "booking_url": "https://termin.example/"}, []),
        ({"last_confirmed": None}, ["unconfirmed"]),
        ({"last_confirmed": days_ago(182)}, []),
        ({"last_confirmed": days_ago(183)}, ["unconfirmed"]),
        ({"valid_until": days_ago(0)}, []),
        ({"valid_until": days_ago(1)}, ["expired"]),
        ({"expire_at": timezone.now() - datetime.timedelta(hours=1)}, ["expired"]),
    ],
)
def test_what_is_wrong_with_a_contact(tree, fields, found):
    contact = tree.contact(**{"last_confirmed": days_ago(0), **fields})

    assert problems(Contact.objects.get(pk=contact.pk)) == found


def test_the_listing_says_what_is_wrong_and_filters_by_it(tree, editor):
    tree.contact(name="Frau Gut", last_confirmed=days_ago(3))
    tree.contact(name="Herr Stumm", last_confirmed=days_ago(3), phones=[])
    tree.contact(name="Herr Alt", last_confirmed=days_ago(300), valid_until=days_ago(2))

    all_rows = rows(see(editor, f"{CONTACTS}:list"))

    assert len(all_rows) == 3
    assert any("Herr Stumm" in row and "No phone number" in row for row in all_rows)
    for problem, name in [("phone", "Stumm"), ("unconfirmed", "Alt"), ("expired", "Alt")]:
        (row,) = rows(see(editor, f"{CONTACTS}:list", problem=problem))
        assert name in row
    assert rows(see(editor, f"{CONTACTS}:list", problem="hours")) == []


class TestStartPage:
    def test_it_names_contacts_to_confirm_each_once(self, tree, editor):
        old = tree.contact(name="Herr Alt", last_confirmed=days_ago(300))
        old.copy_for_translation(tree.arabic).save()
        tree.contact(name="Frau Gut", last_confirmed=days_ago(3))
        tree.contact(name="Herr Vorbei", valid_until=days_ago(3))

        panel = see(editor, "wagtailadmin_home").select_one("#contacts-to-confirm-section")

        assert "1 contact has not been confirmed for six months." in panel.text
        (name,) = panel.select("li")
        assert name.text.strip() == "Herr Alt, Integrationsbüro"

    def test_who_waits_longest_comes_first(self, tree):
        tree.contact(name="B", last_confirmed=days_ago(300))
        tree.contact(name="C", last_confirmed=days_ago(400))
        tree.contact(name="A", last_confirmed=None)

        assert [contact.name for contact in to_confirm()] == ["A", "C", "B"]

    def test_nothing_is_shown_when_there_is_nothing(self, tree, editor):
        tree.contact(last_confirmed=days_ago(3))

        assert not see(editor, "wagtailadmin_home").select("#contacts-to-confirm-section")
