"""No mark-up, no text and no depth of nesting stops the import."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from a11y_check.contacts import plain_text
from integration_blocks.importer.reading import propose
from integration_blocks.importer.source import Source

from .proposals import proposal_of, words_of

pytestmark = pytest.mark.django_db


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
