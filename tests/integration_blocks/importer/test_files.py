"""Pictures and documents of a page come along with what is said about them, or stay links."""

from __future__ import annotations

import io
import json

import pytest
from PIL import Image as Pillow
from wagtail.documents import get_document_model
from wagtail.images import get_image_model

from integration_blocks.importer.draft import write

from .proposals import draft, proposal_of

pytestmark = pytest.mark.django_db


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
