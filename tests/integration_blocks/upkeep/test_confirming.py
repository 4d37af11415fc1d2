"""Confirming that the details of a contact still hold: with one click, in no draft, by those who may."""

import datetime

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry

from integration_blocks.snippets import Contact

from .conftest import CONTACTS, days_ago, see


def confirm(client, contact, **data):
    return client.post(reverse("integration_blocks_upkeep:confirm", args=[contact.pk]), data, follow=True)


def test_one_click_in_the_listing_confirms(tree, editor):
    editor.handler.enforce_csrf_checks = True
    contact = tree.contact(last_confirmed=None)
    form = see(editor, f"{CONTACTS}:list").select_one(f"form[action$='/{contact.pk}/confirm/']")
    data = {field["name"]: field["value"] for field in form.select("input")}

    answer = editor.post(form["action"], data, follow=True)

    assert answer.redirect_chain == [(reverse(f"{CONTACTS}:list"), 302)]
    assert "The details of “Maria Muster, Integrationsbüro” are confirmed." in answer.content.decode()
    assert Contact.objects.get().last_confirmed == timezone.localdate()


@pytest.mark.parametrize("view", ["edit", "inspect"])
def test_the_form_and_the_overview_have_the_button_too(tree, editor, view):
    contact = tree.contact()

    page = see(editor, f"{CONTACTS}:{view}", contact.pk)

    button = next(button for button in page.select("button") if "Confirm these details" in button.text)
    target = button.get("data-w-action-url-value") or button.find_parent("form")["action"]
    assert target == reverse("integration_blocks_upkeep:confirm", args=[contact.pk])


def test_the_overview_shows_the_contact_as_visitors_read_it(tree, editor):
    contact = tree.contact(valid_until=datetime.date(2027, 12, 31))

    page = see(editor, f"{CONTACTS}:inspect", contact.pk)

    assert page.select_one(".ib-contact-facts a[href^='tel:']").text == "02302 581-1011"
    words = " ".join(page.select_one("main").get_text(" ").split())
    assert "Valid from not given Valid until Dec. 31, 2027 Last confirmed" in words


def test_a_confirmation_is_in_the_history(tree, editor):
    contact = tree.contact()

    confirm(editor, contact)

    (entry,) = ModelLogEntry.objects.filter(action="integration_blocks.confirm")
    assert (entry.object_id, entry.user) == (str(contact.pk), editor.user)
    assert "Details confirmed" in see(editor, f"{CONTACTS}:history", contact.pk).text


def test_confirming_publishes_no_draft_and_no_draft_takes_it_back(tree, editor):
    contact = tree.contact(role="Leitung", last_confirmed=days_ago(400))
    contact.save_revision().publish()
    contact.role = "Sachbearbeitung"
    contact.save_revision()

    confirm(editor, contact)

    live = Contact.objects.get()
    assert (live.role, live.last_confirmed) == ("Leitung", timezone.localdate())
    assert live.has_unpublished_changes
    draft = live.get_latest_revision_as_object()
    assert (draft.role, draft.last_confirmed) == ("Sachbearbeitung", timezone.localdate())
    live.latest_revision.publish()
    assert Contact.objects.get().last_confirmed == timezone.localdate()


def test_what_is_not_public_stays_so_and_keeps_its_schedule(tree, editor):
    contact = tree.contact(live=False)
    contact.go_live_at = timezone.now() + datetime.timedelta(days=3)
    scheduled = contact.save_revision()
    scheduled.publish()

    confirm(editor, contact)

    assert not Contact.objects.get().live
    scheduled.refresh_from_db()
    assert scheduled.approved_go_live_at
    assert scheduled.as_object().last_confirmed == timezone.localdate()


def test_a_translation_is_confirmed_where_its_facts_come_from(tree, editor):
    source = tree.contact()
    translation = source.copy_for_translation(tree.arabic)
    translation.save()

    confirm(editor, translation)

    assert {contact.last_confirmed for contact in Contact.objects.all()} == {timezone.localdate()}
    assert ModelLogEntry.objects.get(action="integration_blocks.confirm").object_id == str(source.pk)


def test_a_locked_contact_is_not_confirmed(tree, editor):
    other = get_user_model().objects.create_user("other")
    contact = tree.contact(locked=True, locked_by=other)

    assert "is locked" in confirm(editor, contact).content.decode()
    assert Contact.objects.get().last_confirmed is None
    assert "Confirm these details" not in see(editor, f"{CONTACTS}:list").text


def test_only_who_may_change_contacts_confirms(tree, client, log_in):
    contact = tree.contact()
    group = Group.objects.create(name="Gäste")
    allowed = ["access_admin", "view_contact"]
    group.permissions.add(*Permission.objects.filter(codename__in=allowed))
    log_in("guest").groups.add(group)

    assert "Confirm these details" not in see(client, f"{CONTACTS}:list").text
    confirm(client, contact)

    assert Contact.objects.get().last_confirmed is None


def test_a_link_alone_confirms_nothing(tree, editor):
    contact = tree.contact()

    assert editor.get(reverse("integration_blocks_upkeep:confirm", args=[contact.pk])).status_code == 405


def test_several_at_once(tree, editor):
    first, second, third = (tree.contact(name=name) for name in ("Ada Eins", "Bea Zwei", "Cem Drei"))
    url = reverse("wagtail_bulk_action", args=["integration_blocks", "contact", "confirm_contacts"])
    url += f"?id={first.pk}&id={second.pk}"
    question = editor.get(url).content.decode()
    assert "Ada Eins" in question
    assert "Cem Drei" not in question

    answer = editor.post(f"{url}&next={reverse(f'{CONTACTS}:list')}", follow=True)

    assert "The details of 2 contacts are confirmed." in answer.content.decode()
    third.refresh_from_db()
    assert third.last_confirmed is None
