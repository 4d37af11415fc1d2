"""“Mend it for me”: the draft is changed, never what visitors see."""

import io

import pytest
from django.core.management import CommandError, call_command
from django.utils import translation
from wagtail.models import Page, PageLogEntry

from a11y_check.wagtail.draft_check import findings_of
from a11y_check.wagtail.mending import REMEDIES, can_mend, mended

CONTACT = "<h2>Kontakt</h2><p>Claudia Formann, Rathaus, Markt 1, 58452 Witten</p>"


@pytest.fixture(autouse=True)
def in_english():
    with translation.override("en"):
        yield


@pytest.fixture
def chief(person):
    return person(is_superuser=True)


@pytest.fixture
def page(tree):
    """Stores a text on the page, published, and gives the page."""

    def write(text, *more, language=""):
        tree.office.body = [
            {"type": "text", "value": {"text": text, "language": language}},
            *({"type": "heading", "value": {"text": title, "level": level}} for title, level in more),
        ]
        tree.office.save_revision().publish()
        return Page.objects.get(pk=tree.office.pk).specific

    return write


def draft(page):
    return Page.objects.get(pk=page.pk).get_latest_revision_as_object()


def text_of(page):
    return next(child.value["text"].source for child in page.body if child.block_type == "text")


def found(page, rule):
    return next((each for each in findings_of(draft(page)) if each.rule == rule), None)


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        (
            "contact/phone-not-linked",
            f"{CONTACT}<p>Telefon: <b>02302 581-1011</b></p>",
            '<b><a href="tel:+4923025811011">02302 581-1011</a></b>',
        ),
        (
            "contact/email-not-linked",
            f"{CONTACT}<p>E-Mail: formann@witten.example</p>",
            '<a href="mailto:formann@witten.example">formann@witten.example</a>',
        ),
        (
            "contact/email-obfuscated",
            f"{CONTACT}<p>E-Mail: formann(at)witten.example</p>",
            '<a href="mailto:formann@witten.example">formann@witten.example</a>',
        ),
        (
            "contact/phone-format",
            f'{CONTACT}<p>Telefon: <a href="tel:+4923025811011">02302 / 581 - 1011</a></p>',
            '<a href="tel:+4923025811011">02302 581-1011</a>',
        ),
        (
            "links/url-not-linked",
            "<p>Mehr steht unter www.witten.example im Netz.</p>",
            '<a href="https://www.witten.example">www.witten.example</a> im Netz.',
        ),
        (
            "structure/list-not-marked-up",
            "<p>Bringen Sie mit:</p><p>- Ausweis</p><p>- Foto</p><p>- <b>Antrag</b></p><p>Bis bald.</p>",
            "<ul><li>Ausweis</li><li>Foto</li><li><b>Antrag</b></li></ul><p>Bis bald.</p>",
        ),
        (
            "structure/list-not-marked-up",
            "<p>So geht es:</p><p>1. Anrufen<br/>2. Termin machen<br/>3. Kommen</p>",
            "<ol><li>Anrufen</li><li>Termin machen</li><li>Kommen</li></ol>",
        ),
        (
            "structure/heading-level-skipped",
            "<h2>Kurse</h2><p>Wir beraten.</p><h4>Zeiten</h4><p>Montag</p>",
            "<h3>Zeiten</h3>",
        ),
        (
            "structure/heading-empty",
            "<h2>Kurse</h2><p>Wir beraten.</p><h3></h3><p>Montag</p>",
            "Wir beraten.</p><p>Montag",
        ),
    ],
)
def test_a_remedy_changes_the_draft_and_leaves_the_live_page(client, page, chief, rule, before, after):
    office = page(before)
    finding = found(office, rule)
    answer = client.post(
        f"/admin/reports/accessibility/mend/{office.pk}/", {"fingerprint": finding.fingerprint}
    )
    assert answer.status_code == 204, answer.content.decode()
    assert after in text_of(draft(office))
    assert text_of(Page.objects.get(pk=office.pk).specific) == before
    assert found(office, rule) is None
    entry = PageLogEntry.objects.get(action="a11y_check.mended")
    assert entry.user == chief
    with translation.override("en"):
        assert entry.message.startswith("Mended by itself: ")


def test_the_level_of_a_heading_block_is_put_right(page):
    office = page("<p>Wir beraten.</p>", ("Kurse", "2"), ("Zeiten", "4"))
    changed = mended(draft(office), found(office, "structure/heading-level-skipped"))
    assert [child.value["level"] for child in changed.page.body if child.block_type == "heading"] == [
        "2",
        "3",
    ]


def test_a_text_in_another_language_says_so(page):
    office = page("<p>We will help you to find the course that is best for you and your family.</p>")
    changed = mended(draft(office), found(office, "language/foreign-text-not-marked"))
    assert changed.page.body[0].value["language"] == "en"


def test_what_changed_meanwhile_is_refused_with_a_sentence(client, page, chief):
    office = page(f"{CONTACT}<p>Telefon: 02302 581-1011</p>")
    answer = client.post(f"/admin/reports/accessibility/mend/{office.pk}/", {"fingerprint": "0" * 16})
    assert answer.status_code == 409
    assert "Save the draft and try again" in answer.content.decode()


def test_only_those_who_may_edit_the_page(client, page, person):
    office = page(f"{CONTACT}<p>Telefon: 02302 581-1011</p>")
    person("guest")
    assert client.post(f"/admin/reports/accessibility/mend/{office.pk}/", {}).status_code in (302, 403)


def test_every_remedy_is_for_a_rule_that_exists():
    from a11y_check.rule import RULES

    assert set(REMEDIES) <= set(RULES)


BOTH = f"{CONTACT}<p>Telefon: 02302 581-1011, E-Mail: formann@witten.example</p>"


def test_many_pages_at_once(client, page, chief):
    office = page(BOTH)
    asked = client.get(f"/admin/bulk/wagtailcore/page/a11y_mend/?next=/admin/&id={office.pk}")
    assert office.title in asked.content.decode()
    answer = client.post(f"/admin/bulk/wagtailcore/page/a11y_mend/?next=/admin/&id={office.pk}", follow=True)
    assert "2 things were mended." in " ".join(str(each) for each in answer.context["messages"])
    assert text_of(draft(office)).count("<a href=") == 2
    assert "<a" not in text_of(Page.objects.get(pk=office.pk).specific)


def fix(*options):
    printed = io.StringIO()
    call_command("audit", "--fix", *options, stdout=printed, stderr=io.StringIO())
    return printed.getvalue()


def test_the_command_shows_a_diff_and_changes_nothing_until_told_to(page):
    office = page(BOTH)
    shown = fix()
    assert '+    "text": "' in shown or '+  "text": "' in shown
    assert "2 things could be mended in the drafts of 1 pages." in shown
    assert "<a" not in text_of(draft(office))

    assert "2 things were mended" in fix("--write")
    assert text_of(draft(office)).count("<a href=") == 2
    assert "0 things could be mended" in fix()


def test_write_alone_makes_no_sense(tree):
    with pytest.raises(CommandError, match="--write goes with --fix"):
        call_command("audit", "--write")


def test_a_finding_outside_the_blocks_has_no_remedy(page):
    office = page("<p>Wir beraten.</p>")
    assert not any(can_mend(each) for each in findings_of(draft(office)))
