"""A finding about a fact of a contact leads to the contact, and there to its field."""

import io
import json

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from wagtail.models import GroupPagePermission

from a11y_check.wagtail.models import PageFinding
from integration_blocks.pages import OfficePage
from integration_blocks.snippets import Contact

ONLY = ("--select", "contact/phone-missing,contact/hours-missing,contact/email-missing,contact/name-partial")


@pytest.fixture
def contact(tree):
    """Mr Aziz, whose first name, hours and e-mail address are missing, on the card of an office."""
    contact = Contact(
        kind="person",
        salutation="mr",
        name="Aziz",
        role="Leitung",
        phones=[("phone", {"kind": "phone", "number": "+4923025811011", "extension": "", "label": ""})],
        locale=tree.office.locale,
    )
    contact.save()
    card = {
        "type": "contact_card",
        "id": tree.block,
        "value": {"heading": "", "contact": contact.pk, "note": ""},
    }
    tree.start.add_child(
        instance=OfficePage(
            title="Integrationsbüro",
            slug="buero",
            municipality="Witten",
            federal_state="NW",
            locale=contact.locale,
            body=[card],
        )
    )
    return contact


def audit(*arguments):
    out = io.StringIO()
    call_command("audit", *ONLY, "--fail-on", "never", *arguments, stdout=out, stderr=io.StringIO())
    return out.getvalue()


def places():
    """The rule and the address to mend it at, of what was found on the card."""
    return {finding.rule: finding.edit_url for finding in PageFinding.objects.all() if finding.source}


def test_what_is_missing_leads_to_the_empty_field(contact):
    audit()

    edit = f"/admin/snippets/integration_blocks/contact/edit/{contact.pk}/"
    assert places() == {
        "contact/email-missing": f"{edit}#:w:contentpath=emails",
        "contact/hours-missing": f"{edit}#:w:contentpath=opening_hours",
        "contact/name-partial": f"{edit}#:w:contentpath=name",
    }


def test_the_reports_of_the_command_say_where(contact, settings):
    settings.WAGTAILADMIN_BASE_URL = "https://www.musterstadt.example"
    edit = f"https://www.musterstadt.example/admin/snippets/integration_blocks/contact/edit/{contact.pk}/"

    found = [
        finding for page in json.loads(audit("--format", "json"))["pages"] for finding in page["findings"]
    ]

    assert f"{edit}#:w:contentpath=emails" in [finding["edit"] for finding in found]
    assert {finding["source"] for finding in found if finding["block"]} == {
        f"integration_blocks.contact:{contact.pk}"
    }
    assert f"{edit}#:w:contentpath=emails" in audit()


def test_shared_facts_of_a_translation_are_mended_in_its_source(contact, tree):
    translation = contact.copy_for_translation(tree.arabic.locale)
    translation.save()
    office = OfficePage.objects.get()
    office.copy_for_translation(tree.arabic.locale).save_revision().publish()

    audit()

    assert translation.pk != contact.pk
    found = PageFinding.objects.exclude(source="")
    assert found.values("page_audit__page").distinct().count() == 2
    assert {finding.source for finding in found} == {f"integration_blocks.contact:{contact.pk}"}


def test_who_may_not_change_contacts_is_led_to_the_block(contact, tree, client, person):
    audit()
    group = Group.objects.create(name="Amt")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    GroupPagePermission.objects.create(
        group=group,
        page=tree.start,
        permission=Permission.objects.get(codename="change_page", content_type__app_label="wagtailcore"),
    )
    person("editor").groups.add(group)

    shown = client.get("/admin/reports/accessibility/").content.decode()

    assert f"#block-{tree.block}-section" in shown
    assert "/snippets/integration_blocks/contact/" not in shown
