"""Contact data typed into texts: found on every page, matched with the site's contacts, and replaced by the contact itself."""

import io

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st
from wagtail.models import GroupPagePermission, Page, PageLogEntry
from wagtail.users.models import UserProfile

from a11y_check.wagtail.draft_check import findings_of
from a11y_check.wagtail.mending import mended
from integration_blocks.pages import StandardPage
from integration_blocks.snippets import Contact
from integration_blocks.typed.known import KnownContacts
from integration_blocks.typed.reading import typed_contacts
from integration_blocks.typed.replacing import replacement
from integration_blocks.typed.texts import Text, texts

from .conftest import items

MARIA = (
    "<p>Maria Muster<br/>Integrationsbüro<br/>Telefon: 02302 581-1011<br/>"
    'E-Mail: <a href="mailto:integration@musterstadt.de">integration@musterstadt.de</a></p>'
)


@pytest.fixture(autouse=True)
def in_english():
    with translation.override("en"):
        yield


def text(html, block="t1"):
    return {"type": "text", "id": block, "value": {"text": html, "language": ""}}


def write(tree, *body, title="Beratung", **fields):
    return tree.add(StandardPage(title=title, locale=tree.german, body=list(body), **fields))


class TestTexts:
    def test_of_every_block_with_what_it_stands_under(self, tree):
        page = write(
            tree,
            {"type": "heading", "id": "h", "value": {"text": "Wer hilft", "level": "2"}},
            text("<p>Frau Muster</p>"),
            {
                "type": "accordion",
                "id": "a",
                "value": {"heading": "Fragen", "items": items({"title": "Kosten?", "text": "<p>Keine.</p>"})},
            },
            {
                "type": "table",
                "id": "b",
                "value": {
                    "row_headers": False,
                    "table": {
                        "columns": [{"type": "text", "heading": "A"}, {"type": "rich_text", "heading": "B"}],
                        "rows": [{"values": ["Montag", "<p>Rathaus</p>"]}],
                    },
                },
            },
            introduction="Wir helfen.\nImmer.",
        )
        found = [
            (each.html, each.heading, each.block) for each in texts(Page.objects.get(pk=page.pk).specific)
        ]

        assert ("<p>Frau Muster</p>", "Wer hilft", "t1") in found
        assert ("<p>Keine.</p>", "Kosten?", "a") in found
        assert ("<p>Montag</p>", "Wer hilft", "b") in found
        assert ("<p>Rathaus</p>", "Wer hilft", "b") in found
        assert ("<p>Wir helfen.<br/>Immer.</p>", "", "") in found

    def test_of_a_draft(self, tree):
        page = write(tree, text("<p>Alt</p>"))
        page.body = [text("<p>Neu</p>")]
        revision = page.save_revision()

        assert [each.html for each in texts(page, revision.content)] == ["<p>Neu</p>"]


class TestReading:
    def test_who_is_named_and_how_to_reach_them(self):
        (found,) = typed_contacts(Text(MARIA, "Kontakt"))

        assert found.fields["name"] == "Maria Muster"
        assert found.fields["organisation"] == "Integrationsbüro"
        assert found.phones == [("phone", "+4923025811011", "1011")]
        assert found.emails == ["integration@musterstadt.de"]

    def test_the_heading_tells_whose_number_it_is(self):
        (found,) = typed_contacts(Text("<p>Telefon: 02302 581-1011</p>", "Maria Muster, Leitung"))

        assert found.fields["name"] == "Maria Muster"

    def test_a_number_in_a_sentence(self):
        (found,) = typed_contacts(Text("<p>Rufen Sie unter 02302 581-1011 an, wenn Sie Fragen haben.</p>"))

        assert [number for _kind, number, _extension in found.phones] == ["+4923025811011"]

    @pytest.mark.parametrize(
        "html", ["<p>Am 01.02.2027 um 10:00</p>", "<p>58452 Witten</p>", "<p>Wir helfen.</p>"]
    )
    def test_dates_and_postcodes_are_no_numbers(self, html):
        assert typed_contacts(Text(html)) == ()


class TestMatching:
    def test_a_contact_with_the_same_number_or_address(self, tree, django_assert_num_queries):
        maria = tree.contact()
        tree.contact(name="Fremd", phones=[], emails=[])
        (found,) = typed_contacts(Text("<p>E-Mail: Integration@Musterstadt.de</p>"))

        with django_assert_num_queries(1):
            assert KnownContacts().matching(found, tree.german.pk) == [maria]

    def test_in_the_language_of_the_page(self, tree):
        translated = tree.contact().copy_for_translation(tree.arabic)
        translated.save()
        (found,) = typed_contacts(Text(MARIA))

        assert KnownContacts().matching(found, tree.arabic.pk) == [translated]

    def test_the_same_name_comes_first(self, tree):
        tree.contact(name="Petra Klein")
        maria = tree.contact()
        (found,) = typed_contacts(Text(MARIA))

        assert KnownContacts().matching(found, tree.german.pk)[0] == maria

    def test_a_shared_fax_makes_nobody_the_same(self, tree):
        tree.contact(
            name="Petra Klein", phones=[("phone", {"kind": "fax", "number": "02302 581-1099"})], emails=[]
        )
        (found,) = typed_contacts(Text("<p>Jan Groß</p><p>Tel. 02302 581-1044<br/>Fax 02302 581-1099</p>"))

        assert KnownContacts().matching(found, tree.german.pk) == []


def replaced(contact, html):
    """The new blocks (a text, or CARD), and what the replacement says of itself."""
    done = replacement([text(html)], "t1", contact)
    shown = [block["value"]["text"] if block["type"] == "text" else "CARD" for block in done.stream]
    return shown, done


class TestReplacing:
    def test_the_card_stands_where_the_lines_stood(self, tree):
        shown, done = replaced(tree.contact(), f"<p>Kommen Sie!</p>{MARIA}<p>Bis bald &amp; danke.</p>")

        assert shown == ["<p>Kommen Sie!</p>", "CARD", "<p>Bis bald &amp; danke.</p>"]
        assert done.certain
        assert "Telefon: 02302 581-1011" in done.gone

    @pytest.mark.parametrize(
        "kept",
        [
            "Telefon: 02302 581-1011, Raum 214",
            "Rufen Sie 02302 581-1011 an, wir helfen gern.",
            "Telefon: 02302 581-1011 (nur Mittwoch)",
            "Kursbüro: 02302 581-1011",
        ],
    )
    def test_a_line_that_says_more_stays(self, tree, kept):
        shown, done = replaced(tree.contact(), f"<p>{kept}</p>")

        assert shown == [f"<p>{kept}</p>", "CARD"]
        assert not done.certain

    @pytest.mark.parametrize(
        "fact",
        [
            "Telefon: 02302 581-1044",
            "E-Mail: maria@musterstadt.de",
            "Lindenweg 9, 93047 Musterstadt",
            "Mo-Fr 7-8 Uhr",
        ],
    )
    def test_a_fact_that_the_contact_lacks_stays_and_nothing_is_certain(self, tree, fact):
        shown, done = replaced(tree.contact(), f"{MARIA}<p>{fact}</p>")

        assert shown == ["CARD", f"<p>{fact}</p>"]
        assert not done.certain

    def test_facts_that_the_contact_has_go(self, tree):
        facts = "<p>Frau Muster</p><p>Rathausplatz 1, 93047 Musterstadt</p><p>Tel.: 02302/5811011, Fax 02302 581-1099</p>"

        shown, done = replaced(tree.contact(), facts)

        assert (shown, done.certain) == (["CARD"], True)

    def test_of_two_contacts_only_the_one(self, tree):
        shown, done = replaced(tree.contact(), f"{MARIA}<p>Jan Groß<br/>Telefon: 02302 581-1044</p>")

        assert shown == ["CARD", "<p>Jan Groß<br/>Telefon: 02302 581-1044</p>"]
        assert done.certain

    def test_a_list_that_is_empty_then_goes_too(self, tree):
        shown, _done = replaced(tree.contact(), "<ul><li>Telefon: 02302 581-1011</li></ul><p>Ende</p>")

        assert shown == ["CARD", "<p>Ende</p>"]

    def accordion(self, *answers):
        value = {"heading": "", "items": items(*({"title": "Wer?", "text": html} for html in answers))}
        return {"type": "accordion", "id": "a", "value": value}

    def answers(self, block):
        return [item["value"]["text"] for item in block["value"]["items"]]

    def test_inside_an_accordion_the_lines_go_and_the_card_comes_below(self, tree):
        accordion = self.accordion(f"<p>Kommen Sie!</p>{MARIA}<p>Bis bald.</p>", "<p>Am Dienstag.</p>")
        done = replacement([accordion, text("<p>Ende</p>")], "a", tree.contact())

        assert [block["type"] for block in done.stream] == ["accordion", "contact_card", "text"]
        assert self.answers(done.stream[0]) == ["<p>Kommen Sie!</p><p>Bis bald.</p>", "<p>Am Dienstag.</p>"]
        assert "Telefon: 02302 581-1011" in done.gone
        assert not done.certain

    def test_an_answer_that_would_be_left_empty_refers_to_the_contact(self, tree):
        done = replacement([self.accordion(MARIA)], "a", tree.contact(), "Der Kontakt steht unten.")
        assert self.answers(done.stream[0]) == ["<p>Der Kontakt steht unten.</p>"]

        kept = replacement([self.accordion(MARIA)], "a", tree.contact())
        assert self.answers(kept.stream[0]) == [MARIA]
        assert not kept.gone

    def test_a_table_stays_as_it_is_and_the_card_comes_below(self, tree):
        cells = {"columns": [{"type": "rich_text", "heading": "Wer"}], "rows": [{"values": [MARIA]}]}
        table = {"type": "table", "id": "b", "value": {"row_headers": False, "table": cells}}
        done = replacement([table], "b", tree.contact())

        assert [block["type"] for block in done.stream] == ["table", "contact_card"]
        assert done.stream[0] == table

    def test_a_block_that_is_gone(self, tree):
        assert replacement([text(MARIA)], "t2", tree.contact()) is None


WORDS = [
    "Kommen Sie",
    "Telefon: 02302 581-1011",
    "Raum 7",
    "Frau Muster",
    "integration@musterstadt.de",
    "Tel. 0234 55667788",
    "und",
    "Kurse &amp; Hilfe",
]
texts_of_words = st.lists(
    st.tuples(
        st.sampled_from(["p", "p", "li", "b"]), st.lists(st.sampled_from(WORDS), min_size=1, max_size=3)
    ),
    min_size=1,
    max_size=4,
)


@given(parts=texts_of_words, between=st.sampled_from(["<br/>", " ", ", "]))
def test_whatever_is_typed_no_word_is_lost_that_the_contact_does_not_say(parts, between):
    contact = Contact(
        pk=1,
        name="Maria Muster",
        phones=[("phone", {"kind": "phone", "number": "+4923025811011", "extension": "", "label": ""})],
        emails=[("email", {"address": "integration@musterstadt.de", "label": ""})],
    )
    html = "".join(f"<{tag}>{between.join(words)}</{tag}>" for tag, words in parts).replace(
        "<li>", "<ul><li>"
    )
    html = html.replace("</li>", "</li></ul>")

    done = replacement([text(html)], "t1", contact)

    left = " ".join(block["value"].get("text", "") for block in done.stream)
    for kept in ("Kommen Sie", "Raum 7", "0234 55667788", "Kurse &amp; Hilfe"):
        assert left.count(kept) == html.count(kept)
    assert [block["type"] for block in done.stream].count("contact_card") == 1


class TestRemedy:
    """Offered by the checker: beside the page, in bulk and by `manage.py audit --fix`."""

    def page(self, tree, html):
        page = write(tree, text(html, "6d0a6f5e-5f5c-4a3f-9a43-2f6b6a2a4b11"))
        page.save_revision().publish()
        return page

    def finding(self, page):
        draft = Page.objects.get(pk=page.pk).get_latest_revision_as_object()
        return draft, next((one for one in findings_of(draft) if one.rule == "contact/typed-by-hand"), None)

    def test_the_draft_gets_the_contact_as_a_revision_of_its_own(self, tree):
        contact = tree.contact()
        page = self.page(tree, f"<p>Kommen Sie!</p>{MARIA}")
        draft, finding = self.finding(page)
        assert finding.message() == (
            "These details are those of the contact “Maria Muster, Integrationsbüro”. Should the contact stand here?"
        )

        mended(draft, finding).save()

        page = Page.objects.get(pk=page.pk)
        assert [child.block_type for child in page.specific.body] == ["text"]
        body = page.get_latest_revision_as_object().body
        assert [child.block_type for child in body] == ["text", "contact_card"]
        assert body[1].value["contact"] == contact
        assert PageLogEntry.objects.filter(action="a11y_check.mended", page=page).exists()
        assert self.finding(page)[1] is None

    @pytest.mark.parametrize(
        "html",
        [
            MARIA.replace("581-1011", "581-1044"),
            f"{MARIA}<p>Telefon: 02302 581-1044</p>",
            "<p>Rufen Sie uns an: 02302 581-1011. Das kostet nichts.</p>",
        ],
    )
    def test_in_case_of_doubt_nothing_happens(self, tree, html):
        tree.contact()
        draft, finding = self.finding(self.page(tree, html))

        assert finding is None or mended(draft, finding) is None

    def test_contacts_that_visitors_do_not_see_are_not_named(self, tree):
        tree.contact(live=False)

        assert self.finding(self.page(tree, MARIA))[1] is None

    def test_two_contacts_with_these_facts(self, tree):
        tree.contact()
        tree.contact(name="Petra Klein")

        assert self.finding(self.page(tree, MARIA))[1] is None

    def test_by_command(self, tree):
        tree.contact()
        page = self.page(tree, MARIA)

        def fix(*options):
            printed = io.StringIO()
            call_command("audit", "--fix", "--language", "en", *options, stdout=printed, stderr=io.StringIO())
            return printed.getvalue()

        assert '+    "type": "contact_card"' in fix()
        assert self.finding(page)[1]
        fix("--write")
        assert self.finding(page)[1] is None


def logged_in(client, name="chief", **fields):
    user = get_user_model().objects.create_user(name, **fields)
    UserProfile.objects.create(user=user, preferred_language="en")
    client.force_login(user)
    return user


@pytest.fixture
def editor(client):
    client.user = logged_in(client, is_superuser=True)
    return client


def see(client, **query):
    answer = client.get(reverse("integration_blocks_typed:list"), query)
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser")


def entries(soup):
    return [" ".join(item.get_text(" ").split()) for item in soup.select(".typed__item")]


class TestList:
    def test_numbers_and_addresses_in_texts_with_where_they_stand(self, tree, editor):
        write(tree, {"type": "heading", "value": {"text": "Kontakt", "level": "2"}}, text(MARIA))

        (entry,) = entries(see(editor))

        assert entry.startswith(
            "Maria Muster, Integrationsbüro Beratung , Text, “Kontakt” Maria Muster Integrationsbüro Telefon"
        )
        assert "Telefon: 02302 581-1011" in entry

    def test_the_draft_counts_not_what_visitors_see(self, tree, editor):
        page = write(tree, text(MARIA))
        page.body = [text("<p>Telefon: 0234 55667788</p>")]
        page.save_revision()

        (entry,) = entries(see(editor))

        assert "0234 55667788" in entry

    def test_says_whose_number_it_is_already(self, tree, editor):
        contact = tree.contact()
        write(tree, text(MARIA))

        soup = see(editor)

        assert "This is already the contact Maria Muster, Integrationsbüro ." in entries(soup)[0]
        link = soup.find("a", string="Use this contact")
        assert link["href"].startswith(reverse("integration_blocks_typed:place", args=[contact.pk]))

    def test_says_why_a_table_is_not_changed(self, tree, editor):
        cells = {"columns": [{"type": "text", "heading": "Tel."}], "rows": [{"values": ["02302 581-1011"]}]}
        write(tree, {"type": "table", "id": "b", "value": {"row_headers": False, "table": cells}})

        assert "In a table nothing is taken out, because cells would be left empty" in entries(see(editor))[0]

    def test_filters(self, tree, editor):
        tree.contact()
        known = write(tree, text(MARIA), title="Bekannt")
        below = tree.add(
            StandardPage(title="Neu", locale=tree.german, body=[text("<p>Tel. 0234 55667788</p>")]), known
        )
        arabic = tree.add(
            StandardPage(title="Arabisch", locale=tree.arabic, body=[text("<p>Tel. 0234 55667799</p>")])
        )

        def titles(**query):
            return [
                page.title
                for page in (known, below, arabic)
                if any(page.title in one for one in entries(see(editor, **query)))
            ]

        assert titles() == ["Bekannt", "Neu", "Arabisch"]
        assert titles(section=below.pk) == ["Neu"]
        assert titles(section=known.pk) == ["Bekannt", "Neu"]
        assert titles(language=tree.arabic.pk) == ["Arabisch"]
        assert titles(known="yes") == ["Bekannt"]
        assert titles(known="no") == ["Neu", "Arabisch"]
        assert (
            "Nothing matches these filters."
            in see(editor, known="no", section=known.pk, language=tree.arabic.pk).text
        )

    def test_only_pages_that_somebody_may_edit(self, tree, client):
        mine = write(tree, text("<p>Tel. 0234 55667788</p>"), title="Meine")
        write(tree, text("<p>Tel. 0234 55667799</p>"), title="Fremde")
        group = Group.objects.create(name="Amt")
        group.permissions.add(Permission.objects.get(codename="access_admin"))
        change = Permission.objects.get(codename="change_page", content_type__app_label="wagtailcore")
        GroupPagePermission.objects.create(group=group, page=mine, permission=change)
        logged_in(client, "amt").groups.add(group)

        soup = see(client)

        assert [entry[:20] for entry in entries(soup)] == ["0234 55667788 Meine "[:20]]
        assert "Make this a contact" not in soup.text  # may not add contacts

    def test_nobody_else(self, tree, client):
        group = Group.objects.create(name="Gäste")
        group.permissions.add(Permission.objects.get(codename="access_admin"))
        logged_in(client, "guest").groups.add(group)

        assert client.get(reverse("integration_blocks_typed:list")).status_code == 302

    def test_the_number_of_queries_does_not_grow(self, tree, editor):
        def add(number):
            page = write(tree, text(MARIA.replace("1011", f"20{number:02}")), title=f"Seite {number}")
            page.save_revision()
            tree.contact(phones=[("phone", {"kind": "phone", "number": f"02302 581-20{number:02}"})])

        def queries():
            with CaptureQueriesContext(connection) as captured:
                see(editor)
            return len(captured)

        add(0)
        queries()
        before = queries()
        for number in range(1, 10):
            add(number)

        assert queries() == before
        assert len(entries(see(editor))) == 10


class TestMakeThisAContact:
    def form(self, client):
        link = see(client).find("a", string="Make this a contact")
        answer = client.get(link["href"])
        return BeautifulSoup(answer.content, "html.parser"), link["href"]

    def test_the_form_is_filled_in_and_nothing_is_saved(self, tree, editor):
        write(tree, text(f"{MARIA}<p>Rathausplatz 1, 93047 Musterstadt</p>"))

        soup, url = self.form(editor)

        assert soup.select_one("[name=name]")["value"] == "Maria Muster"
        assert soup.select_one("[name=organisation]")["value"] == "Integrationsbüro"
        assert soup.select_one("[name=visitor_street]")["value"] == "Rathausplatz 1"
        assert "02302 581-1011" in str(soup.select_one("#phones"))
        assert "integration@musterstadt.de" in str(soup.select_one("#emails"))
        action = soup.select_one("form[data-edit-form], form#w-editor-form, main form[method=post]")["action"]
        assert "typed_channel" in action
        assert not Contact.objects.exists()
        assert "typed_page" in url

    def test_details_that_are_gone_are_told(self, tree, editor):
        page = write(tree, text(MARIA))
        url = see(editor).find("a", string="Make this a contact")["href"]
        page.body = []
        page.save_revision()

        answer = editor.get(url)

        assert "The details are no longer in the text." in answer.content.decode()

    def test_after_publishing_the_contact_is_offered_for_the_text(self, tree, editor):
        page = write(tree, text(MARIA, "block-1"))
        soup, url = self.form(editor)
        data = {
            **{field["name"]: field.get("value", "") for field in soup.select("form input[name]") if field.get("type") not in ("checkbox", "radio", "submit")},
            "kind": "person",
            "phones-count": "1",
            "phones-0-deleted": "", "phones-0-order": "0", "phones-0-type": "phone", "phones-0-id": "",
            "phones-0-value-kind": "phone", "phones-0-value-number": "02302 581-1011",
            "phones-0-value-extension": "", "phones-0-value-label": "",
            "emails-count": "0", "special_hours-count": "0", "opening_hours": "",
            "action-publish": "yes",
        }  # fmt: skip

        answer = editor.post(url, data, follow=True)

        contact = Contact.objects.get()
        assert contact.live
        shown = BeautifulSoup(answer.content, "html.parser")
        assert "“Beratung” still has these details in its text." in shown.text
        offered = shown.find("a", string=lambda words: words and "Put the contact there" in words)["href"]
        editor.post(offered)
        draft = Page.objects.get(pk=page.pk).get_latest_revision_as_object()
        assert next(child.block_type for child in draft.body) == "contact_card"


class TestPlacing:
    def url(self, client):
        return see(client).find("a", string="Use this contact")["href"]

    def test_first_it_asks_and_says_what_goes_and_what_stays(self, tree, editor):
        tree.contact()
        page = write(tree, text(f"{MARIA}<p>Telefon: 02302 581-1011, Raum 9</p>"))

        shown = BeautifulSoup(editor.get(self.url(editor)).content, "html.parser")

        gone, kept = (each.text for each in shown.select("main ul")[-2:])
        assert "Maria Muster" in gone
        assert "Raum 9" in kept
        assert Page.objects.get(pk=page.pk).latest_revision is None

    def test_then_it_changes_the_draft_alone(self, tree, editor):
        contact = tree.contact()
        page = write(tree, text(f"<p>Kommen Sie!</p>{MARIA}"))

        answer = editor.post(self.url(editor), follow=True)

        assert (
            "The draft of “Beratung” has the contact “Maria Muster, Integrationsbüro” now."
            in answer.content.decode()
        )
        page = Page.objects.get(pk=page.pk)
        assert [child.block_type for child in page.specific.body] == ["text"]
        body = page.get_latest_revision_as_object().body
        assert [child.block_type for child in body] == ["text", "contact_card"]
        assert body[1].value["contact"] == contact
        (entry,) = PageLogEntry.objects.filter(action="integration_blocks.place_contact")
        with translation.override("en"):
            said = entry.message
        assert said == "The contact “Maria Muster, Integrationsbüro” took the place of a text"
        assert entries(see(editor)) == []

    def test_the_contact_leaves_an_accordion_that_can_be_published(self, tree, editor):
        tree.contact()
        value = {"heading": "", "items": items({"title": "Wer hilft?", "text": MARIA})}
        page = write(tree, {"type": "accordion", "id": "acc", "value": value})

        editor.post(self.url(editor))

        draft = Page.objects.get(pk=page.pk).get_latest_revision_as_object()
        assert str(draft.body[0].value["items"][0]["text"]) == "<p>Den Kontakt finden Sie unten.</p>"
        draft._meta.get_field("body").stream_block.clean(draft.body)
        assert entries(see(editor)) == []

    @pytest.mark.parametrize(
        ("change", "reason"),
        [
            (
                lambda page, _contact: Page.objects.filter(pk=page.pk).update(locked=True),
                "The page is locked.",
            ),
            (lambda _page, contact: contact.unpublish(), "Visitors do not see this contact."),
            (
                lambda page, _contact: StandardPage.objects.filter(pk=page.pk).update(body="[]"),
                "no longer in the text",
            ),
        ],
    )
    def test_what_speaks_against_it_is_said(self, tree, editor, change, reason):
        contact = tree.contact()
        page = write(tree, text(MARIA))
        url = self.url(editor)
        change(page, contact)

        assert reason in editor.get(url).content.decode()
        editor.post(url)
        assert Page.objects.get(pk=page.pk).latest_revision is None

    def test_only_who_may_edit_the_page(self, tree, editor, client):
        tree.contact()
        write(tree, text(MARIA))
        url = self.url(editor)
        group = Group.objects.create(name="Gäste")
        group.permissions.add(Permission.objects.get(codename="access_admin"))
        logged_in(client, "guest").groups.add(group)

        assert client.post(url).status_code == 302
        assert not PageLogEntry.objects.filter(action="integration_blocks.place_contact").exists()

    @pytest.mark.parametrize(
        "query", ["", "?typed_page=x&typed_channel=1", "?typed_page=999999&typed_channel=1"]
    )
    def test_an_address_that_leads_nowhere(self, tree, editor, query):
        url = reverse("integration_blocks_typed:place", args=[tree.contact().pk])

        answer = editor.get(url + query, follow=True)

        assert "This is no longer there. Choose from the list." in answer.content.decode()
