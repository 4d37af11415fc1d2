"""Reports for looking after a site: sums by page, kind, contact, section and owner, each leading to its findings."""

import csv
import io
import uuid

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import GroupPagePermission, Page, Site

from integration_blocks.pages import StandardPage
from integration_blocks.snippets import Contact
from tests.a11y_check.wagtail.conftest import VAGUE

REPORT = "/admin/reports/accessibility/"
ADDRESS = "contact/address-incomplete"
GROUPED = ["by-page", "by-rule", "by-record", "by-section", "by-person"]

PHONE = {"kind": "phone", "number": "+4923025811011", "label": ""}
#: ADDRESS finds this.
INCOMPLETE = {"visitor_street": "Annenstr. 127", "phones": [{"type": "phone", "value": PHONE}]}


def audit(*rules):
    call_command(
        "audit", "--select", ",".join(rules or ["links/link-text-generic"]), "--quiet", "--fail-on", "never", "--jobs", "1",
        stdout=io.StringIO(), stderr=io.StringIO(),
    )  # fmt: skip


def block(kind, **value):
    return {"type": kind, "id": str(uuid.uuid4()), "value": value}


def add(parent, title, *blocks, **fields):
    """A page below `parent`; without blocks with one vague link."""
    body = list(blocks) or [block("text", text=VAGUE, language="")]
    page = StandardPage(
        title=title, slug=title.lower().replace(" ", "-"), locale=parent.locale, body=body, **fields
    )
    return parent.add_child(instance=page)


@pytest.fixture
def contact(tree):
    """A contact with a street but no town, on two pages."""
    contact = Contact.objects.create(name="Ada Beispiel", locale=tree.office.locale, **INCOMPLETE)
    for number in (1, 2):
        add(tree.start, f"Beratung {number}", block("contact_card", heading="", contact=contact.pk))
    return contact


@pytest.fixture
def chief(person):
    return person(is_superuser=True)


def see(client, name, **query):
    response = client.get(f"{REPORT}{name}/" if name else REPORT, query)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def rows(soup):
    """The cells of each row, without the labels for narrow screens."""
    for label in soup.select(".a11y-table__label, .w-sr-only"):
        label.extract()
    return [[" ".join(cell.text.split()) for cell in row.select("td")] for row in soup.select("tbody tr")]


def follow(client, soup, title):
    """The rows behind the link with this text."""
    (link,) = [each for each in soup.select("tbody a") if title in each.text and "Edit" not in each.text]
    return rows(BeautifulSoup(client.get(link["href"]).content, "html.parser"))


def test_by_page_the_worst_comes_first(client, tree, chief):
    add(tree.start, "Schlimmer", *[block("text", text=VAGUE, language="") for _ in range(3)], owner=chief)
    audit()

    soup = see(client, "by-page")

    assert rows(soup) == [
        ["Schlimmer Edit", "3", "0", "Deutsch", "chief"],
        ["Amt Edit", "1", "0", "Deutsch", "Nobody"],
    ]
    assert soup.select_one("tbody .button")["href"].endswith("/edit/#checks")
    assert [row[0] for row in follow(client, soup, "Schlimmer")] == ["Schlimmer"] * 3


def test_a_click_on_a_heading_sorts(client, tree, chief):
    add(tree.start, "Schlimmer", *[block("text", text=VAGUE, language="") for _ in range(3)])
    audit()

    assert [row[0] for row in rows(see(client, "by-page", ordering="to_fix"))] == [
        "Amt Edit",
        "Schlimmer Edit",
    ]


def test_by_kind(client, tree, chief):
    add(tree.start, "Noch eine")
    audit()

    soup = see(client, "by-rule")

    assert rows(soup) == [["Link text that says nothing", "2", "0", "2"]]
    assert len(follow(client, soup, "Link text")) == 2


def test_by_contact_each_finding_counts_once_however_many_pages_show_it(client, tree, chief, contact):
    audit(ADDRESS)

    soup = see(client, "by-record")

    edit = soup.select_one("tbody .button")["href"]
    assert edit == f"/admin/snippets/integration_blocks/contact/edit/{contact.pk}/"
    assert rows(soup) == [["Ada Beispiel Edit", "contact", "1", "0", "2"]]
    assert [row[0] for row in follow(client, soup, "Ada Beispiel")] == ["Beratung 1", "Beratung 2"]


def test_by_section_and_owner(client, tree, chief, person):
    add(tree.office, "Unterseite", owner=chief)
    audit()

    assert rows(see(client, "by-section")) == [["Amt (Deutsch)", "2", "0", "2"]]
    assert rows(see(client, "by-person")) == [["Nobody", "1", "0", "1"], ["chief", "1", "0", "1"]]
    assert [row[0] for row in follow(client, see(client, "by-person"), "Nobody")] == ["Amt"]
    assert [row[0] for row in follow(client, see(client, "by-person"), "chief")] == ["Unterseite"]


def test_filters_by_section_owner_and_site(client, tree, chief):
    other = add(tree.start, "Anderes", owner=chief)
    elsewhere = Page.objects.get(depth=1).add_child(
        instance=StandardPage(title="Zweite", slug="zweite", locale=tree.office.locale, body=tree.office.body)
    )
    second = Site.objects.create(hostname="testserver", root_page=elsewhere)
    audit()

    def titles(**query):
        return [row[0].removesuffix(" Edit") for row in rows(see(client, "by-page", **query))]

    assert titles() == ["Amt", "Anderes", "Zweite"]
    assert titles(section=other.pk) == ["Anderes"]
    assert titles(person=chief.pk) == ["Anderes"]
    assert titles(person="null") == ["Amt", "Zweite"]
    assert titles(site=second.pk) == ["Zweite"]
    assert titles(severity="review") == []
    # A filter that is set stays set on the way to the findings.
    link = see(client, "by-rule", section=other.pk).select_one("tbody a")["href"]
    assert f"section={other.pk}" in link


def test_no_page_and_no_record_of_an_address_that_somebody_made_up(client, tree, chief):
    audit()

    for query in (
        {"only": "999999"},
        {"record": "integration_blocks.contact:x"},
        {"section": "x"},
        {"site": "7"},
    ):
        see(client, "", **query)


@pytest.mark.parametrize("name", GROUPED)
def test_the_sums_for_other_programs(client, tree, chief, contact, name):
    audit("links/link-text-generic", ADDRESS)

    exported = client.get(f"{REPORT}{name}/", {"export": "csv"})
    table = list(csv.DictReader(io.StringIO(b"".join(exported.streaming_content).decode())))

    assert len(table) == len(rows(see(client, name))) > 0
    assert all(row["To fix"].isdigit() and row["To decide"].isdigit() for row in table)
    assert next(iter(table[0].values()))
    assert client.get(f"{REPORT}{name}/", {"export": "xlsx"}).status_code == 200


@pytest.mark.parametrize("name", [*GROUPED, "trend"])
def test_editors_see_only_what_is_about_their_pages(client, tree, person, contact, name):
    audit("links/link-text-generic", ADDRESS)
    group = Group.objects.create(name="Amt")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    may_change = Permission.objects.get(codename="change_page", content_type__app_label="wagtailcore")
    permission = GroupPagePermission.objects.create(group=group, page=tree.arabic, permission=may_change)
    person("editor").groups.add(group)

    found = rows(see(client, name))
    # The trend has a row for the check of this one page, where there was nothing to do.
    assert [row[2:] for row in found] == ([["1", "0", found[0][4], "0", "", "0"]] if name == "trend" else [])

    permission.delete()
    assert client.get(f"{REPORT}{name}/").status_code == 302


def test_as_many_queries_for_a_hundred_pages_as_for_ten(client, tree, chief, django_assert_num_queries):
    names = ["", *GROUPED, "trend"]
    queries = {}

    def grow(count):
        for number in range(StandardPage.objects.count(), count):
            contact = Contact.objects.create(name=f"Person {number}", locale=tree.office.locale, **INCOMPLETE)
            card = block("contact_card", heading="", contact=contact.pk)
            add(tree.start, f"Amt {number}", card, block("text", text=VAGUE, language=""), owner=chief)
        audit("links/link-text-generic", ADDRESS)

    grow(10)
    for name in names:
        see(client, name)  # what is kept in memory is in memory
        with CaptureQueriesContext(connection) as asked:
            see(client, name)
        queries[name] = len(asked)
        assert queries[name] <= 30
    grow(100)

    for name in names:
        with django_assert_num_queries(queries[name]):
            see(client, name)
