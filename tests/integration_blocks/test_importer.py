"""A page of another site becomes a draft: nothing is lost, nothing runs, and nothing is made twice."""

from __future__ import annotations

import io
import json
import re
from html import unescape
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image as Pillow
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page

from a11y_check.contacts import plain_text
from a11y_check.contacts.furniture import is_furniture
from integration_blocks.importer.draft import write
from integration_blocks.importer.reading import propose
from integration_blocks.importer.source import Source
from integration_blocks.pages import EventPage, OfficePage
from integration_blocks.snippets import Contact, Funder

pytestmark = pytest.mark.django_db
SEEDS = Path(__file__).parents[1] / "a11y_check" / "seeds"


def proposal_of(html, **source):
    return propose(Source(identity="seite.html", html=html, **source))


def blocks(proposal):
    return [name for name, _value in proposal.body]


def words_of(value):
    """All texts in a structure, without mark-up."""
    if isinstance(value, dict):
        return " ".join(words_of(inner) for inner in value.values())
    if isinstance(value, list):
        return " ".join(words_of(inner) for inner in value)
    return unescape(re.sub(r"<[^>]+>", " ", str(value)))


def draft(page):
    """The newest version of a page with the JSON of its body as the API would serve it."""
    newest = page.get_latest_revision_as_object()
    body = newest.body.stream_block.get_api_representation(newest.body)
    return newest, json.loads(json.dumps(body, default=str))


class TestTheFiveCities:
    """Their facts are in test_importer_seeds.py."""

    CITIES = ("witten", "wesel", "wartburgkreis", "villingen-schwenningen", "wetzlar")

    @pytest.mark.parametrize("city", CITIES)
    def test_no_line_of_the_page_is_lost(self, city, tree):
        html = (SEEDS / f"{city}.html").read_text()
        page, body = draft(write(propose(Source(city, html)), "office", tree.start).page)
        contacts = [
            json.dumps(contact.api(), ensure_ascii=False, default=str) for contact in Contact.objects.all()
        ]
        kept = " ".join(words_of([page.title, page.introduction, body]).split())
        main = BeautifulSoup(html, "html.parser").main
        for link in main.select("a[href^=mailto]"):
            link.string = link["href"].removeprefix("mailto:")  # the address says more than "send mail"
        for line in main.get_text("\n").split("\n"):
            text = " ".join(re.sub(r"^\s*•", "", line).split())
            if not text or is_furniture(text) or text.rstrip(":") in kept:
                continue
            assert _in_a_contact(text, " ".join(contacts)), text

    def test_tasks_programmes_and_dates_find_their_places(self, tree):
        witten = propose(Source("witten", (SEEDS / "witten.html").read_text()))
        tasks = next(value for name, value in witten.body if name == "task_list")
        assert tasks["heading"] == "Unsere Ziele"
        assert len(tasks["items"]) == 6
        wartburgkreis = propose(Source("wartburgkreis", (SEEDS / "wartburgkreis.html").read_text()))
        write(wartburgkreis, "office", tree.start)
        assert blocks(wartburgkreis).count("funding_notice") == 3
        assert {"EFRE", "ÖGD-Pakt", "NextGenerationEU", "Denk bunt", "Demokratie leben!"} == {
            funder.short_name for funder in Funder.objects.all()
        }
        assert any("28. September um 18 Uhr" in question for question in wartburgkreis.questions)


def _in_a_contact(text, contacts):
    """Whether a contact holds what the line says: its words, or a number or address in another spelling."""
    digits = re.sub(r"\D", "", text)
    text = text.replace("Email:", "E-Mail:")
    bare = re.sub(
        r"^(?:Tel\w*|E-?Mail|Fax\w*|Telefax|Frau|Herr|Kontakt|Ansprechpartner\w*|\w+[aA]nschrift|Postfach|Öffnungszeiten)\b[\s:.]*",
        "",
        text,
    )
    return (
        bare.rstrip(": ") in contacts
        or (len(digits) > 5 and digits.lstrip("0") in re.sub(r"[^\d]", "", contacts))
        or all(part in contacts for part in bare.split(" ", 1))
        or re.sub(r"\(at\)", "@", bare) in contacts
        or re.fullmatch(r"(?:(?:Mo|Fr)\.?[\s–-]*)*[\d:\s–-]+(?:Uhr)?", bare) is not None
    )


class TestUntrustedHtml:
    HOSTILE = """<html><body><main><h1>Amt<script>alert(1)</script></h1>
        <p onclick="alert(2)" style="background:url(javascript:alert(3))">Text <a href="javascript:alert(4)">hier</a>
        <a href=" JaVaScRiPt:alert(5)">dort</a> <a href="data:text/html,<script>alert(6)</script>">da</a>
        &lt;img src=x onerror=alert(7)&gt;</p><iframe srcdoc="<script>alert(8)</script>"></iframe>
        <svg><script>alert(9)</script></svg><object data="javascript:alert(10)"></object>
        <a href="https://ok.example/&quot;onmouseover=&quot;alert(11)">Seite</a><style>@import 'x'</style>
        <form action="javascript:alert(12)"><button formaction="javascript:alert(13)">Los</button></form></main></body></html>"""

    def test_nothing_that_could_run_survives(self, tree):
        page, body = draft(write(proposal_of(self.HOSTILE), "topic", tree.start).page)
        stored = json.dumps(page.body.get_prep_value())
        for text in (stored, json.dumps(body), proposal_of(self.HOSTILE).html):
            tags = BeautifulSoup(unescape(text.replace('\\"', '"')), "html.parser").find_all(True)
            assert not [
                tag
                for tag in tags
                if tag.name in ("script", "style", "svg", "object", "form") and text is stored
            ]
            assert "<script" not in text
        assert "javascript:" not in stored.lower()
        assert '<a href="data:' not in stored
        assert " onmouseover=" not in stored
        assert "<img src=x onerror=alert(7)>" in page.introduction  # a plain text, which templates escape

    def test_its_words_stay(self):
        proposal = proposal_of(self.HOSTILE)
        assert proposal.title == "Amt"
        assert "hier" in words_of([proposal.introduction, [value for _name, value in proposal.body]])


class TestContactsThatTheSiteHas:
    PAGE = """<main><h1>Rat und Hilfe</h1><h2>Kontakt</h2><p>{name}<br>Telefon: 02302 581-1011<br>
        E-Mail: integration@musterstadt.de</p></main>"""

    def test_the_same_person_is_used_again_and_not_changed(self, tree):
        known = tree.contact(role="Leitung")
        written = write(proposal_of(self.PAGE.format(name="Frau Maria Muster")), "topic", tree.start)
        assert written.reused == [known]
        assert Contact.objects.count() == 1

    def test_another_person_at_the_same_number_is_a_new_contact_and_a_question(self, tree):
        tree.contact()
        proposal = proposal_of(self.PAGE.format(name="Herr Karim Aziz"))
        written = write(proposal, "topic", tree.start)
        assert [contact.name for contact in written.created] == ["Karim Aziz"]
        assert any("Maria Muster" in question for question in proposal.questions)

    def test_an_editor_decides(self, tree):
        known = tree.contact()
        proposal = proposal_of(self.PAGE.format(name="Herr Karim Aziz"))
        assert write(proposal, "topic", tree.start, choices={0: "same"}).reused == [known]

    def test_a_contact_that_nobody_wants_stays_as_text(self, tree):
        proposal = proposal_of(self.PAGE.format(name="Herr Karim Aziz"))
        _page, body = draft(write(proposal, "topic", tree.start, choices={0: "none"}).page)
        assert not Contact.objects.exists()
        assert "Karim Aziz Telefon: 02302 581-1011" in words_of(body).replace("  ", " ")


class TestAgain:
    def test_the_second_import_changes_the_first_draft(self, tree):
        first = write(proposal_of("<main><h1>Amt</h1><p>Alt</p><h2>Mehr</h2></main>"), "topic", tree.start)
        second = write(proposal_of("<main><h1>Amt</h1><p>Neu</p><h2>Mehr</h2></main>"), "topic", tree.start)
        assert second.page.pk == first.page.pk
        assert not second.is_new
        assert draft(second.page)[0].introduction == "Neu"

    def test_what_an_editor_wrote_since_is_in_the_history(self, tree):
        page = write(proposal_of("<main><h1>Amt</h1><p>Alt</p></main>"), "topic", tree.start).page
        page.introduction = "Von Hand"
        page.save_revision()
        proposal = proposal_of("<main><h1>Amt</h1><p>Neu</p></main>")
        write(proposal, "topic", tree.start)
        assert any("history" in question or "Verlauf" in question for question in proposal.questions)
        assert "Von Hand" in [r.as_object().introduction for r in page.revisions.all()]

    def test_a_live_page_stays_as_it_is(self, tree):
        page = write(proposal_of("<main><h1>Amt</h1><p>Alt</p></main>"), "topic", tree.start).page
        page.save_revision().publish()
        write(proposal_of("<main><h1>Amt</h1><p>Neu</p></main>"), "topic", tree.start)
        assert Page.objects.get(pk=page.pk).specific.introduction == "Alt"


class TestFiles:
    def folder(self, tmp_path):
        file = io.BytesIO()
        Pillow.new("RGB", (40, 30), "teal").save(file, "PNG")
        (tmp_path / "haus.png").write_bytes(file.getvalue())
        (tmp_path / "programm.pdf").write_bytes(b"%PDF-1.7 Programm")
        return tmp_path

    HTML = """<main><h1>Amt</h1><p>Wir helfen.</p><figure><img src="haus.png" alt="Das Rathaus"><figcaption>Rathaus, Foto: M. Muster
        </figcaption></figure><h2>Zum Herunterladen</h2><ul><li><a href="https://stadt.example/programm.pdf">Programm</a></li></ul></main>"""

    def test_a_picture_keeps_its_alternative_and_its_credit(self, tree, tmp_path):
        for _time in (1, 2):
            _page, body = draft(
                write(proposal_of(self.HTML, folder=self.folder(tmp_path)), "topic", tree.start).page
            )
        value = next(child["value"] for child in body if child["type"] == "image")
        assert (value["image"]["alt"], value["caption"], value["credit"]) == (
            "Das Rathaus",
            "Rathaus",
            "M. Muster",
        )
        assert get_image_model().objects.count() == 1  # the second import finds the file of the first

    def test_a_document_that_cannot_be_fetched_stays_a_link(self, tree, tmp_path):
        html = self.HTML.replace("https://stadt.example/", "http://127.0.0.1:9/")
        proposal = proposal_of(html, folder=self.folder(tmp_path))
        _page, body = draft(write(proposal, "topic", tree.start).page)
        links = next(child["value"] for child in body if child["type"] == "link_list")
        assert links["items"][0]["text"] == "Programm"
        assert any("127.0.0.1" in question for question in proposal.questions)
        assert not get_document_model().objects.exists()

    def test_files_stay_where_they_are_if_nobody_wants_them(self, tree, tmp_path):
        proposal = proposal_of(self.HTML, folder=self.folder(tmp_path))
        _page, body = draft(write(proposal, "topic", tree.start, fetch_files=False).page)
        assert not get_image_model().objects.exists()
        assert not get_document_model().objects.exists()
        assert all(
            kept in json.dumps(body, ensure_ascii=False) for kept in ("haus.png", "Das Rathaus", "M. Muster")
        )
        assert "https://stadt.example/programm.pdf" in json.dumps(body)

    def test_no_file_outside_the_folder_is_read(self, tree, tmp_path):
        (tmp_path / "geheim.png").write_bytes(b"\x89PNG geheim")
        inner = tmp_path / "seite"
        inner.mkdir()
        proposal = proposal_of('<main><h1>Amt</h1><img src="../geheim.png" alt="x"></main>', folder=inner)
        write(proposal, "topic", tree.start)
        assert not get_image_model().objects.exists()


class TestCommand:
    def page(self, tmp_path, text="<main><h1>Amt</h1><p>Wir helfen Ihnen gern.</p></main>"):
        path = tmp_path / "amt.html"
        path.write_text(text)
        return str(path)

    def run(self, *arguments, **options):
        out, err = io.StringIO(), io.StringIO()
        call_command("import_page", *arguments, stdout=out, stderr=err, **options)
        return out.getvalue()

    def test_it_makes_a_draft_and_says_what_to_check(self, tree, tmp_path):
        said = self.run(self.page(tmp_path))
        office = OfficePage.objects.get()
        assert not office.live
        assert f"{office.pk}" in said

    def test_a_dry_run_writes_nothing(self, tree, tmp_path):
        before = Page.objects.count()
        assert "Amt" in self.run(self.page(tmp_path), dry_run=True)
        assert Page.objects.count() == before

    def test_publishing_says_what_is_missing_and_keeps_the_draft(self, tree, tmp_path):
        with pytest.raises(CommandError):
            self.run(self.page(tmp_path), publish=True)
        assert OfficePage.objects.filter(live=False).exists()

    def test_a_complete_page_is_published(self, tree, tmp_path):
        self.run(self.page(tmp_path), type="topic", publish=True)
        assert Page.objects.get(slug="amt").live

    def test_an_event_gets_its_date(self, tree, tmp_path):
        tree.calendar()
        html = "<main><h1>Fest der Kulturen 2027</h1><p>Das Fest findet am 12. Juni 2027 um 15 Uhr statt.</p></main>"
        self.run(self.page(tmp_path, html), type="event")
        event = EventPage.objects.get(title__startswith="Fest").get_latest_revision_as_object()
        assert event.start.astimezone().strftime("%d.%m.%Y") == "12.06.2027"

    @pytest.mark.parametrize("source", ["fehlt.html", "http://127.0.0.1/", "ftp://x.example/"])
    def test_a_wrong_source_gets_a_sentence(self, tree, source):
        with pytest.raises(CommandError, match=re.escape(source)):
            self.run(source)

    def test_a_file_that_is_no_page_gets_a_sentence(self, tree, tmp_path):
        (tmp_path / "amt.html").write_bytes(b"%PDF-1.7")
        with pytest.raises(CommandError):
            self.run(str(tmp_path / "amt.html"))


class TestTheirBlocks:
    """What a page says in its own way finds the block that is made for it."""

    def found(self, html, name):
        proposal = proposal_of(
            f"<main><h1>Amt</h1><p>Wir helfen.</p>{html}</main>", address="https://amt.example/"
        )
        return [value for kind, value in proposal.body if kind == name], proposal

    def test_downloads_with_their_type_and_size(self):
        html = """<ul><li><a href="/p.pdf">Programm (PDF, 2 MB)</a></li><li><a href="/a.docx">Antrag</a> (Word)</li></ul>"""
        ((downloads,), _proposal) = self.found(html, "downloads")
        files = [item["document"] for item in downloads["items"]]
        assert [(file.title, file.printed) for file in files] == [
            ("Programm", "Programm (PDF, 2 MB)"),
            ("Antrag", "Antrag (Word)"),
        ]

    @pytest.mark.parametrize(
        "html",
        [
            '<figure><img src="b.jpg" alt="B"><figcaption>Foto: Lea Licht</figcaption></figure>',
            '<p><img src="b.jpg" alt="B"><br>Foto: Lea Licht</p>',
            '<p><img src="b.jpg" alt="B"></p><p>(Foto: Lea Licht)</p>',
            '<div><img src="b.jpg" alt="B"><span class="copyright">© Lea Licht</span></div>',
            '<figure><a href="gross.jpg"><img src="b.jpg" alt="B"></a><figcaption>© Lea Licht</figcaption></figure>',
        ],
    )
    def test_the_credit_of_a_picture(self, html):
        (images, proposal) = self.found(html, "image")
        assert [(image["credit"], image["caption"]) for image in images] == [("Lea Licht", "")]
        assert blocks(proposal) == ["image"]

    def test_all_pictures_and_words_of_a_figure(self):
        html = '<figure><img src="a.jpg" alt="A"><img src="b.jpg" alt="B"><p>Mehr.</p><figcaption>Haus</figcaption></figure>'
        (images, proposal) = self.found(html, "image")
        assert [(image["image"].alt, image["caption"]) for image in images] == [("A", "Haus"), ("B", "Haus")]
        assert "Mehr." in words_of([value for _name, value in proposal.body])

    @pytest.mark.parametrize(
        ("html", "source"),
        [
            ("<blockquote><p>Alle sind frei.</p><cite>Artikel 1</cite></blockquote>", "Artikel 1"),
            ("<blockquote>Alle sind frei.<footer>— Artikel 1</footer></blockquote>", "Artikel 1"),
            (
                "<figure><blockquote>Alle sind frei.</blockquote><figcaption>Quelle: Artikel 1</figcaption></figure>",
                "Artikel 1",
            ),
            ("<blockquote>Alle sind frei.<br>(Artikel 1)</blockquote>", "Artikel 1"),
            ("<p>„Alle sind frei und machen mit“, sagte Maria Muster.</p>", "Maria Muster"),
        ],
    )
    def test_the_source_of_a_quotation(self, html, source):
        ((quote,), _proposal) = self.found(html, "quote")
        assert quote["text"].startswith("Alle sind frei")
        assert (quote["source"], quote["source_url"]) == (source, "")

    def test_the_address_of_a_quotation(self):
        ((quote,), _proposal) = self.found(
            '<blockquote cite="/menschenrechte">Alle sind frei.</blockquote>', "quote"
        )
        assert quote["source_url"] == "https://amt.example/menschenrechte"

    @pytest.mark.parametrize(
        ("text", "funders"),
        [
            ("Kofinanziert von der Europäischen Union.", ["EU"]),
            ("Finanziert von der Europäischen Union – NextGenerationEU.", ["NextGenerationEU"]),
            ("Gefördert durch das Bundesamt für Migration und Flüchtlinge.", ["BAMF"]),
        ],
    )
    def test_funders(self, text, funders):
        ((block,), _proposal) = self.found(f"<p>{text}</p>", "funder_acknowledgement")
        assert [place.programme.short_name for place in block["funders"]] == funders

    def test_a_funder_that_nobody_knows_is_asked_about(self):
        (_blocks, proposal) = self.found("<p>Gefördert durch die Stiftung Musterland.</p>", "text")
        assert any("Stiftung Musterland" in question for question in proposal.questions)

    def test_the_links_of_an_image_map(self):
        html = '<map><area href="/karte" alt="Karte"><area href="javascript:alert(1)" alt="X"></map>'
        ((links,), _proposal) = self.found(html, "link_list")
        assert [item["link"]["url"] for item in links["items"]] == ["https://amt.example/karte"]

    def test_a_dialog_is_left_out_and_listed(self):
        (_blocks, proposal) = self.found("<dialog>Newsletter bestellen</dialog>", "text")
        assert proposal.left_out == ["Newsletter bestellen"]


class TestTables:
    def test_a_table_of_facts_keeps_its_columns_and_links(self, tree):
        html = """<main><h1>Kurse</h1><table><caption>Kurse</caption><tr><th>Tag</th><th>Kurs</th></tr>
            <tr><td>Montag</td><td><a href="https://kurse.example/a1">Deutsch A1</a></td></tr></table></main>"""
        _page, body = draft(write(proposal_of(html), "topic", tree.start).page)
        table = next(child["value"]["table"] for child in body if child["type"] == "table")
        assert "Montag" in words_of(table)
        assert "https://kurse.example/a1" in json.dumps(table)

    def test_a_table_that_lays_out_the_page_becomes_text(self):
        html = "<main><h1>Amt</h1><table><tr><td><h2>Wir</h2><p>Wir helfen Ihnen.</p></td><td>Und <b>gern</b>.</td></tr></table></main>"
        assert blocks(proposal_of(html)) == ["heading", "text"]


class TestOddPages:
    @settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        st.lists(
            st.sampled_from(
                [
                    "<p>",
                    "</p>",
                    "<ul>",
                    "<li>",
                    "</ul>",
                    "<table>",
                    "<tr>",
                    "<td>",
                    "<th>",
                    "</table>",
                    "<h2>",
                    "</h2>",
                    "<br>",
                    "<a",
                    "href='x'>",
                    "</a>",
                    "<img",
                    "src=a.png>",
                    "<figure>",
                    "<blockquote>",
                    "</blockquote>",
                    "<details>",
                    "<summary>",
                    "<div>",
                    "</div>",
                    "<iframe",
                    "src='//x'>",
                    "Tel.:02302/581-1011",
                    "a(at)b.de",
                    "Mo-Fr•9-12Uhr",
                    "Rathausplatz&nbsp;1",
                    "58452&nbsp;Witten",
                    "Frau&nbsp;Muster",
                    "Aufgaben:",
                    "<dl>",
                    "<dt>",
                    "<dd>",
                    "<main>",
                    "\x00",
                    "&#0;",
                    "<!--",
                    "-->",
                    "]]>",
                ]
            ),
            max_size=40,
        )
    )
    def test_no_mark_up_stops_it(self, parts):
        proposal_of(" ".join(parts))

    @given(st.text(max_size=300))
    @settings(max_examples=100, deadline=None)
    def test_no_text_stops_it(self, text):
        propose(Source("text", plain_text.as_html(text)))

    @pytest.mark.parametrize("tag", ["div", "table><tr><td", "ul><li", "b", "blockquote", "a href=x"])
    def test_deep_nesting_does_not_stop_it(self, tag):
        proposal = proposal_of(f"<main><h1>Amt</h1>{f'<{tag}>' * 2000}Wir helfen Ihnen.</main>")
        assert "Wir helfen Ihnen." in words_of(
            [proposal.introduction, *(value for _name, value in proposal.body)]
        )


class TestAdmin:
    def upload(self, text):
        return SimpleUploadedFile("amt.html", text.encode(), content_type="text/html")

    def test_an_editor_sees_what_was_understood_and_makes_the_draft(self, tree, admin_client):
        shown = admin_client.post(
            "/admin/import-page/",
            {
                "file": self.upload((SEEDS / "witten.html").read_text()),
                "kind": "office",
                "parent": tree.start.pk,
            },
        )
        form = shown.context["form"]
        assert "Claudia Formann" in shown.content.decode()
        given = {name: field.value() for name, field in ((f.name, f) for f in form)}
        given["parent"] = tree.start.pk
        made = admin_client.post("/admin/import-page/draft/", {**given, "title": "Integration in Witten"})
        office = OfficePage.objects.get(title="Integration in Witten")
        assert made.headers["Location"] == f"/admin/pages/{office.pk}/edit/"
        assert admin_client.get(made.headers["Location"]).status_code == 200

    @pytest.mark.parametrize("fields", [{}, {"address": "kein ort"}, {"address": "http://127.0.0.1/"}])
    def test_a_wrong_address_gets_an_answer_at_the_field(self, tree, admin_client, fields):
        answer = admin_client.post(
            "/admin/import-page/", {"kind": "office", "parent": tree.start.pk, **fields}
        )
        assert answer.status_code == 200
        assert answer.context["form"].errors["address"]

    def test_an_editor_decides_on_events_and_files(self, tree, admin_client):
        html = """<main><h1>Amt</h1><p>Wir helfen.</p><p>Am 12. Juni 2099 um 15 Uhr findet das Fest der Kulturen statt.</p>
            <p><a href="http://127.0.0.1:9/a.pdf">Programm</a></p></main>"""
        asked = {"file": self.upload(html), "kind": "topic", "parent": tree.start.pk}
        form = admin_client.post("/admin/import-page/", asked).context["form"]
        assert "Fest der Kulturen" in str(form["event_0"].label)
        given = {
            name: form[name].value()
            for name in form.fields
            if name not in ("event_0", "fetch_files", "parent")
        }
        admin_client.post("/admin/import-page/draft/", {**given, "parent": tree.start.pk})
        assert Page.objects.filter(title="Amt").exists()
        assert not EventPage.objects.exists()

    def test_a_tampered_source_starts_again(self, tree, admin_client):
        answer = admin_client.post(
            "/admin/import-page/draft/",
            {"source": "x", "parent": tree.start.pk, "kind": "office", "title": "x"},
        )
        assert answer.headers["Location"] == "/admin/import-page/"

    def test_visitors_and_people_without_pages_may_not(self, tree, client, django_user_model):
        assert client.get("/admin/import-page/").status_code == 302
        reader = django_user_model.objects.create_user("leserin")
        reader.user_permissions.add(Permission.objects.get(codename="access_admin"))
        client.force_login(reader)
        assert client.get("/admin/import-page/").status_code in (302, 403)
