"""Looking after contacts: what is wrong with them, confirming that they still hold, and where they are used."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry
from wagtail.users.models import UserProfile

from integration_blocks.pages import StandardPage
from integration_blocks.snippets import Contact
from integration_blocks.upkeep.problems import problems, to_confirm

CONTACTS = "wagtailsnippets_integration_blocks_contact"
FUNDERS = "wagtailsnippets_integration_blocks_funder"


def days_ago(count):
    return timezone.localdate() - datetime.timedelta(days=count)


@pytest.fixture
def log_in(client):
    def log_in(name, **fields):
        user = get_user_model().objects.create_user(name, **fields)
        UserProfile.objects.create(user=user, preferred_language="en")
        client.force_login(user)
        return user

    return log_in


@pytest.fixture
def editor(log_in, client):
    client.user = log_in("chief", is_superuser=True)
    return client


def see(client, url_name, *arguments, **query):
    response = client.get(reverse(url_name, args=arguments), query)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def rows(soup):
    return [" ".join(row.get_text(" ").split()) for row in soup.select("tbody tr")]


def confirm(client, contact, **data):
    return client.post(reverse("integration_blocks_upkeep:confirm", args=[contact.pk]), data, follow=True)


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
