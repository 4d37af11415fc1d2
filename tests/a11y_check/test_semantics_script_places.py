"""Which parts of the page a click shows and hides again."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.script_places import toggled

HIDDEN = '<div id="mehr" class="mehr-text" hidden>Alle Kurse</div>'

#: What the script does with a button and the hidden part beside it.
TOGGLING = {
    "by a class of its own": "b.onclick = () => { mehr.classList.toggle('offen') }",
    "found by its id": "b.onclick = () => { const m = document.getElementById('mehr'); m.hidden = !m.hidden }",
    "found by its class": "b.onclick = () => { const m = document.querySelector('.mehr-text'); m.hidden = !m.hidden }",
    "by a function": "b.onclick = auf; function auf() { if (mehr.style.display === 'none') zeige(mehr) }",
    "the next one": "b.onclick = function () { this.nextElementSibling.classList.toggle('offen') }",
    "in jQuery": "$('#knopf').click(function () { $(this).next().slideToggle() })",
}
OTHER = {
    "only shown": "b.onclick = () => { mehr.hidden = false }",
    "another part": "b.onclick = () => { document.body.classList.toggle('dunkel') }",
    "itself": "b.onclick = () => { b.classList.toggle('an') }",
}


def _toggled(script: str) -> list[str]:
    page = Page(
        f'<button id="knopf">Mehr</button>{HIDDEN}<script>const b = document.getElementById("knopf"); {script}</script>'
    )
    return [element.text for element in toggled(page.select("button")[0], page)]


@pytest.mark.parametrize("script", TOGGLING.values(), ids=TOGGLING)
def test_a_part_opens_and_closes(script):
    assert _toggled(script) == ["Alle Kurse"]


@pytest.mark.parametrize("script", OTHER.values(), ids=OTHER)
def test_nothing_opens_and_closes(script):
    assert _toggled(script) == []
