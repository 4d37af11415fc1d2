"""The weekly mail: to whom it goes, what it says, how often, and what happens when the mail server fails."""

import datetime
import io
import uuid

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.core import mail
from django.core.management import CommandError, call_command
from django.utils import timezone, translation
from wagtail.models import ReferenceIndex
from wagtail.users.models import UserProfile

from a11y_check.wagtail.decisions import Decision
from a11y_check.wagtail.models import DigestSubscription, PageFinding
from integration_blocks.snippets import Contact
from tests.a11y_check.wagtail import mail_server

SMTP = "django.core.mail.backends.smtp.EmailBackend"


def create(name, language="en", **fields):
    user = get_user_model().objects.create_user(name, f"{name}@example.org", is_superuser=True, **fields)
    UserProfile.objects.create(user=user, preferred_language=language)
    return user


@pytest.fixture
def editor(tree):
    """Owns the page with the vague link, which has been found."""
    editor = create("rita", first_name="Rita", last_name="Redaktion")
    tree.office.owner = editor
    tree.office.save()
    audit()
    return editor


@pytest.fixture(autouse=True)
def address(settings):
    settings.WAGTAILADMIN_BASE_URL = "https://intranet.example.org"


def audit():
    call_command(
        "audit", "--select", "links/link-text-generic", "--quiet", "--fail-on", "never", "--jobs", "1",
        stdout=io.StringIO(),
    )  # fmt: skip


def send(*arguments):
    """What the command prints, and on stderr."""
    out, err = io.StringIO(), io.StringIO()
    try:
        with translation.override("en"):
            call_command("send_digest", *arguments, stdout=out, stderr=err)
    except CommandError as error:
        err.write(str(error))
    return out.getvalue(), err.getvalue()


def letters():
    """The mails since the last time."""
    taken, mail.outbox[:] = list(mail.outbox), []
    return taken


def a_week_passes():
    for subscription in DigestSubscription.objects.exclude(sent=None):
        subscription.sent -= datetime.timedelta(days=7)
        subscription.save()


def test_a_letter_says_what_is_to_do_and_leads_to_it(tree, editor):
    send()

    (letter,) = letters()
    assert letter.to == ["rita@example.org"]
    assert letter.subject == "Integration vor Ort: 1 page with something to do"
    assert "Hello Rita Redaktion," in letter.body
    assert "\u2068Amt\u2069: 1 to fix, 0 to decide" in letter.body
    place = f"https://intranet.example.org/admin/pages/{tree.office.pk}/edit/#checks"
    assert place in letter.body
    html = BeautifulSoup(letter.alternatives[0][0], "html.parser")
    assert html.html["lang"] == "en"
    assert place in [link["href"] for link in html("a")]
    assert all(link["href"].startswith("https://intranet.example.org/admin/") for link in html("a"))


def test_it_is_written_in_the_language_of_the_reader(tree, editor):
    editor.wagtail_userprofile.preferred_language = "de"
    editor.wagtail_userprofile.save()

    send()

    (letter,) = letters()
    assert BeautifulSoup(letter.alternatives[0][0], "html.parser").html["lang"] == "de"


def test_at_most_one_a_week_and_only_for_something_new(tree, editor):
    send()
    send()
    assert len(letters()) == 1

    a_week_passes()
    send()
    assert letters() == []  # still the same

    body = [{"type": "text", "id": str(uuid.uuid4()), "value": tree.office.body.raw_data[0]["value"]}]
    tree.office.body = [*tree.office.body.raw_data, *body]
    tree.office.save()
    audit()
    send()
    (letter,) = letters()
    assert "2 to fix" in letter.body

    tree.office.save()
    Decision.objects.all().delete()
    send()
    assert letters() == []  # the week begins anew


def test_nothing_wrong_no_letter(tree, editor):
    PageFinding.objects.update(outcome="cantTell", question="0123456789abcdef")
    Decision.objects.create(question="0123456789abcdef", rule="links/link-text-generic")

    send()

    assert letters() == []


@pytest.mark.parametrize(
    "change",
    [
        {"is_active": False},
        {"email": ""},
        {"is_superuser": False},  # may edit nothing any more
    ],
)
def test_nobody_else_gets_one(tree, editor, change):
    create("somebody")  # owns no page
    for name, value in change.items():
        setattr(editor, name, value)
    editor.save()

    send()

    assert letters() == []


def test_what_only_developers_can_mend_is_not_for_editors(tree, editor):
    PageFinding.objects.update(owner="developer")

    send()

    assert letters() == []


def test_turning_it_off_in_the_account(client, tree, editor):
    client.force_login(editor)
    form = BeautifulSoup(client.get("/admin/account/").content, "html.parser").select_one("form[method=POST]")
    assert "At most one mail a week" in form.text
    fields = {each["name"]: each.get("value", "on") for each in form.select("input[name], select[name]")}
    fields = {
        name: value for name, value in fields.items() if "password" not in name and "avatar" not in name
    }
    fields |= {"locale-preferred_language": "en", "theme-theme": "system", "theme-density": "default"}
    fields |= {"theme-contrast": "system", "locale-current_time_zone": ""}
    del fields["weekly_mail-wanted"]

    answer = client.post("/admin/account/", fields)

    assert answer.status_code == 302
    send()
    assert letters() == []


def test_trying_it_without_sending(tree, editor):
    printed, _errors = send("--dry-run")

    assert "rita@example.org" in printed
    assert "Amt\u2069: 1 to fix" in printed
    assert letters() == []
    assert not DigestSubscription.objects.exists()


def test_contacts_on_own_pages_that_nobody_has_confirmed(tree, editor):
    contact = Contact.objects.create(name="Ada Beispiel", locale=tree.office.locale)
    Contact.objects.create(name="Stands Elsewhere", locale=tree.office.locale)
    tree.office.body = [{"type": "contact_card", "value": {"heading": "", "contact": contact.pk}}]
    tree.office.save()
    ReferenceIndex.create_or_update_for_object(tree.office)

    send()

    (letter,) = letters()
    assert "1 contact to confirm" in letter.subject
    assert "Ada Beispiel" in letter.body
    assert "Stands Elsewhere" not in letter.body
    assert f"/admin/snippets/integration_blocks/contact/edit/{contact.pk}/" in letter.body

    contact.last_confirmed = timezone.localdate()
    contact.save()
    DigestSubscription.objects.all().delete()
    send()
    assert "contact to confirm" not in letters()[0].subject


def test_a_real_mail_server_that_knows_one_of_two(tree, editor, settings):
    last = create("kim")
    tree.office.save_revision(user=last)  # so it is the page of both
    with mail_server.running() as server:
        settings.EMAIL_BACKEND = SMTP
        settings.EMAIL_HOST, settings.EMAIL_PORT = server.server_address
        server.refused.add("rita")

        printed, errors = send()

        assert "kim@example.org: Integration vor Ort" in printed
        assert "1 mail sent." in printed
        assert "rita@example.org: the mail server did not take the mail" in errors
        assert "no such person" in errors
        assert "the next run tries again" in errors
        assert ["To: kim@example.org" in letter for letter in server.letters] == [True]

        server.refused.clear()
        send()
        assert "To: rita@example.org" in server.letters[1]
        assert len(server.letters) == 2


def test_no_mail_server_at_all(tree, editor, settings):
    tree.office.save_revision(user=create("kim"))
    with mail_server.running() as server:
        free = server.server_address
    settings.EMAIL_BACKEND = SMTP
    settings.EMAIL_HOST, settings.EMAIL_PORT = free

    printed, errors = send()

    assert "0 mails sent." in printed
    assert errors.count("did not take the mail") == 1  # nobody else is tried
    assert "refused" in errors
    assert not DigestSubscription.objects.exclude(sent=None).exists()


def test_without_an_address_of_the_admin_links_would_lead_nowhere(tree, editor, settings):
    settings.WAGTAILADMIN_BASE_URL = None

    _printed, errors = send()

    assert "Set WAGTAILADMIN_BASE_URL" in errors
    assert letters() == []


def test_as_many_queries_for_fifty_own_pages_as_for_one(tree, editor, django_assert_max_num_queries):
    with django_assert_max_num_queries(40) as queries:
        send("--dry-run")
        few = len(queries)
    for number in range(50):
        page = type(tree.office)(
            title=f"Amt {number}",
            slug=f"amt-{number}",
            locale=tree.office.locale,
            body=tree.office.body,
            owner=editor,
        )
        tree.start.add_child(instance=page)
    audit()

    with django_assert_max_num_queries(few):
        printed, _errors = send("--dry-run")
    assert "And 41 more" in printed
