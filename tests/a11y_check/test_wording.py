"""Looking for the words of a phrase first finds what its pattern alone finds."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

import a11y_check.rules  # noqa: F401 - loads every rule with its phrases
from a11y_check.wording import Wording

WORDINGS = {
    f"{module}.{name}": wording
    for module, loaded in list(sys.modules.items())
    if module.startswith("a11y_check.")
    for name, wording in vars(loaded).items()
    if isinstance(wording, Wording)
}


@pytest.mark.parametrize("wording", WORDINGS.values(), ids=WORDINGS)
@given(data=st.data())
def test_every_match_holds_one_of_the_words(wording: Wording, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(wording.pattern))
    assert wording.search(text) is not None


def test_a_text_without_the_words_has_no_match() -> None:
    wording = Wording(r"\bnach\sAbsprache\b", "absprache")
    assert wording.search("Termine NACH ABSPRACHE") is not None
    assert wording.search("nach Westen") is None
    assert wording.findall("nach Absprache, nach absprache") == ["nach Absprache", "nach absprache"]
