"""Nothing of a hostile page that could run gets into a draft, and its words stay."""

from __future__ import annotations

import json
from html import unescape

import pytest
from bs4 import BeautifulSoup

from integration_blocks.importer.draft import write

from .proposals import draft, proposal_of, words_of

pytestmark = pytest.mark.django_db


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
