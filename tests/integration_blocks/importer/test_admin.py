"""An editor imports a page in the admin: sees what was understood, decides, and gets the draft."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from wagtail.models import Page

from integration_blocks.pages import EventPage, OfficePage

from .proposals import SEEDS

pytestmark = pytest.mark.django_db


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
