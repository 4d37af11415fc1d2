"""No text breaks out of the script element that linked data stands in."""

import json

from hypothesis import example, given
from hypothesis import strategies as st

from integration_blocks.templatetags.json_ld import script

from .conftest import office
from .linked_data import SCRIPT, tag, things


@given(st.text())
@example("</script><script>alert(1)</script>")
@example("<!--<script>")
@example("]]>&amp;\u2028\u2029")
def test_no_text_breaks_out_of_the_script_element(text):
    html = script({text: text, "list": [text]})
    inside = SCRIPT.fullmatch(html)[1]

    assert not set(inside) & set("<>&\u2028\u2029")
    assert json.loads(inside) == {text: text, "list": [text]}


def test_no_field_of_a_page_breaks_out(tree):
    evil = "</script><b>"
    contact = tree.contact(name=evil, role=evil, organisation=evil, visitor_street=evil)
    page = office(tree, contact, parent_unit=evil, introduction=evil)
    page.title = evil

    assert tag(page).count("</script>") == 1
    assert "<b>" not in tag(page)
    assert things(page)["WebPage"]["name"] == evil
