"""The format leaves out what is empty, and does without Django."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integration_blocks.formats import json_ld, json_ld_contacts

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
)


def empties(value):
    """Every empty value inside."""
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        if each is None or each in ("", [], {}):
            yield each
        yield from empties(each)


@given(VALUES)
def test_nothing_empty_is_left(value):
    kept = json_ld.without_empty(value)

    assert list(empties(kept)) == []
    assert json_ld.without_empty(kept) == kept


def test_no_and_zero_are_not_empty():
    assert json_ld.without_empty({"value": False, "count": 0, "name": ""}) == {"value": False, "count": 0}


@pytest.mark.parametrize("module", [json_ld, json_ld_contacts])
def test_the_format_does_without_django(module):
    source = Path(module.__file__).read_text()

    assert not re.search(r"^\s*(from|import) (django|wagtail)", source, re.MULTILINE)
