"""What the Checks panel asks for while somebody writes, and the answers to its questions."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command

from a11y_check.wagtail.models import Decision, PageFinding
from a11y_check.wagtail.preview_check import STEP

PREVIEW = "/admin/reports/accessibility/preview/"
DECIDE = "/admin/reports/accessibility/decide/"
DECISIONS = "/admin/reports/accessibility/decisions/"
VAGUE = '<p>Anmelden können Sie sich <a href="/kurse/">hier</a>.</p>'


@pytest.fixture
def chief(person):
    return person(is_superuser=True)


def page_with(main):
    return f'<!DOCTYPE html><html lang="de"><head><title>Amt</title></head><body><main>{main}</main></body></html>'


def check(client, main, **fields):
    html = SimpleUploadedFile("preview.html", page_with(main).encode(), "text/html")
    answer = client.post(PREVIEW, {"html": html, "url": "http://testserver/preview/", **fields})
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser")


def titles(soup):
    return [" ".join(title.get_text(" ").split()) for title in soup.select("li h3")]


def test_a_finding_says_what_why_and_how_with_examples(client, db, chief):
    soup = check(client, f'<div id="block-7f3c"><h1>Kurse</h1>{VAGUE}</div>')

    finding = next(each for each in soup.select("li") if "hier" in each.h3.text)
    text = " ".join(finding.get_text(" ").split())
    assert "To fix Link “hier” in the section “Kurse”" in text
    assert "The link text is only “hier”." in text
    assert "Screen readers list the links of a page." in text
    assert ">hier</a>" in text
    assert finding["data-block"] == "7f3c"


def test_findings_come_in_the_order_of_the_page_with_two_counts(client, db, chief):
    soup = check(client, f"<h1>Kurse</h1>{VAGUE}<h3>Zeiten</h3><p>Montag</p>{QUESTION[16:]}")

    shown = titles(soup)
    assert [t.split(" in the")[0] for t in shown if "hier" in t or "Zeiten" in t] == [
        "To fix Link “hier”",
        "To fix Heading “Zeiten”",
    ]
    todo = [title.startswith("To fix") for title in shown]
    assert f"{sum(todo)} things to fix, {len(todo) - sum(todo)} to decide." in " ".join(soup.text.split())


def test_what_developers_mend_is_left_out(client, db, chief):
    soup = check(client, '<h1>Amt</h1><button aria-hidden="true">Suche</button>')
    assert not soup.select("li")
    assert "Nothing to fix, nothing to decide." in soup.text


def test_editors_are_shown_no_html_as_a_remedy(client, db, chief):
    """Whoever is to type the better spelling sees it; whoever would have to type a link sees what to do."""
    soup = check(client, "<h1>Amt</h1><p>Telefon: 02302 581-1011</p><p>E-Mail: amt(at)stadt.example</p>")
    advice = [finding.select("p")[1].text for finding in soup.select("li")]
    assert "Make the number a phone link." in advice
    assert not [each for each in advice if "<" in each or "href" in each]


def test_many_findings_are_shown_a_part_at_a_time(client, db, chief):
    wall = "<h1>Kurse</h1>" + VAGUE * 500
    first = check(client, wall)
    assert len(first.select("li")) == STEP
    assert int(first.select_one("[data-a11y-summary]")["data-count"]) >= 500
    more = first.select_one("[data-a11y-more]")
    assert f"Show {STEP} more" in more.text

    second = check(client, wall, show=more["data-a11y-more"])
    assert len(second.select("li")) == 2 * STEP
    everything = check(client, wall, show="9999")
    assert len(everything.select("li")) >= 500
    assert not everything.select("[data-a11y-more]")


@pytest.mark.parametrize("nonsense", ["", "all", "-1", "²", "9" * 5000])
def test_a_number_that_is_none_shows_the_first_part(client, db, chief, nonsense):
    assert len(check(client, "<h1>Kurse</h1>" + VAGUE * 50, show=nonsense).select("li")) == STEP


def test_nobody_without_pages_to_edit_checks_or_decides(client, db, person):
    person("guest", is_staff=True)
    assert client.post(PREVIEW, {}).status_code in (302, 403)
    assert client.post(DECIDE, {}).status_code in (302, 403)


def test_without_a_preview_the_answer_says_so(client, db, chief):
    assert client.post(PREVIEW, {}).status_code == 400


QUESTION = "<h1>Kontakt</h1><h2>Herr Rodeck</h2><p>Tel. <a href='tel:+493695615803'>03695 615803</a></p>"


def ask(client, main=QUESTION):
    """The questions about contacts; that about the page as a whole is another matter."""
    forms = check(client, main).select("form[data-a11y-decide]")
    return [form for form in forms if form.select_one("[name=rule]")["value"].startswith("contact/")]


def answer(client, form, reason=""):
    fields = {field["name"]: field["value"] for field in form.select("input[type=hidden]")}
    assert client.post(DECIDE, {**fields, "reason": reason}).status_code == 204
    return fields["message"]


def test_a_question_is_answered_once_for_all_pages_and_asked_again_when_its_element_changes(
    client, db, chief
):
    forms = ask(client)
    asked = answer(client, forms[0], "He wants no more than this.")

    assert asked not in [form.select_one("[name=message]")["value"] for form in ask(client)]
    elsewhere = ask(client, f"<p>Willkommen</p>{QUESTION}")
    assert asked not in [form.select_one("[name=message]")["value"] for form in elsewhere]
    assert len(ask(client, QUESTION.replace("Rodeck", "Rodecker"))) == len(forms)


def test_answers_are_listed_and_can_be_taken_back(client, db, chief):
    answer(client, ask(client)[0], "He wants no more than this.")
    listed = BeautifulSoup(client.get(DECISIONS).content, "html.parser").select_one("tbody")
    assert "He wants no more than this." in listed.text
    assert "chief" in listed.text

    client.handler.enforce_csrf_checks = True
    token = listed.select_one("[name=csrfmiddlewaretoken]")["value"]
    revoked = client.post(listed.form["action"], {"csrfmiddlewaretoken": token})
    client.handler.enforce_csrf_checks = False
    assert revoked.status_code == 302
    assert not Decision.objects.exists()
    assert ask(client)


def test_an_answer_without_a_question_is_refused(client, db, chief):
    refused = client.post(DECIDE, {"question": "", "rule": ""})
    assert refused.status_code == 400
    assert "decide again" in refused.content.decode()


def test_the_report_leaves_answered_questions_out(client, tree, chief):
    tree.office.body = [("text", {"text": "<p>Claudia Formann<br>Tel. 02302 581-1011</p>"})]
    tree.office.save()
    call_command(
        "audit", "--select", "content/last-reviewed-missing,contact/phone-not-linked", "--fail-on", "never"
    )
    found = PageFinding.objects.filter(outcome="cantTell", page_audit__run__isnull=False)
    assert found
    report = client.get("/admin/reports/accessibility/").context["counts"]
    first = found[0]
    Decision.objects.create(question=first.question, rule=first.rule)
    left = client.get("/admin/reports/accessibility/").context["counts"]
    alike = found.filter(question=first.question).count()
    assert left["to_decide"] == report["to_decide"] - alike


#: What a contact's preview shows: the record, and the field in which the number stands.
CONTACT = (
    '<div data-source="integration_blocks.contact:7"><h1>Maria Muster</h1>'
    '<p data-field="role">Rufen Sie an: 03695 615803.</p></div>'
)


def test_in_the_form_of_a_contact_only_that_contact_counts_and_findings_name_its_fields(client, db, chief):
    everything = check(client, CONTACT + VAGUE)
    assert any("hier" in title for title in titles(everything))
    own = check(client, CONTACT + VAGUE, record="integration_blocks.contact:7")
    assert not any("hier" in title or "Whole page" in title for title in titles(own))
    number = next(each for each in own.select("li") if "03695 615803" in each.text)
    assert number["data-form-field"] == "role"
    assert not number.select("a[target=_blank]")


def test_who_may_change_contacts_only_checks_those(client, db, person):
    group = Group.objects.create(name="Contacts")
    codenames = ("access_admin", "change_contact")
    group.permissions.add(*Permission.objects.filter(codename__in=codenames))
    person("clerk").groups.add(group)

    assert check(client, CONTACT, record="integration_blocks.contact:7").select("li")
    html = SimpleUploadedFile("preview.html", page_with(CONTACT).encode(), "text/html")
    assert client.post(PREVIEW, {"html": html, "url": "/"}).status_code in (302, 403)
