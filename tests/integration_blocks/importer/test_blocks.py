"""What a page says in its own way finds the block that is made for it."""

from __future__ import annotations

import json

import pytest

from integration_blocks.importer.draft import write

from .proposals import blocks, draft, proposal_of, words_of

pytestmark = pytest.mark.django_db


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
