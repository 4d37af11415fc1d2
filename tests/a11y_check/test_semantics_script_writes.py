"""What a script writes into the page is read where no reader could doubt it."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.script_writes import Write, statements, writes

KURSE = Write("Kurse", is_markup=False, in_shadow=False)

#: Scripts beside an empty `<p id=k>`, and what it gets.
WRITES = {
    "by id": ('document.getElementById("k").textContent = "Kurse"', KURSE),
    "by selector": ("document.querySelector('#k').innerText='Kurse';var done=1", KURSE),
    "over a variable": ("const p = document.getElementById('k') // hier\np.innerHTML = `Kurse`", KURSE),
    "mark-up": (
        "document.getElementById('k').innerHTML = '<b>Kurse</b>'",
        Write("<b>Kurse</b>", is_markup=True, in_shadow=False),
    ),
    "a shadow tree": (
        "const r = document.getElementById('k').attachShadow({ mode: 'open' })\nr.textContent = 'Kurse'",
        Write("Kurse", is_markup=False, in_shadow=True),
    ),
    "in a function": ("function f() { document.getElementById('k').textContent = 'Kurse' }", None),
    "in a callback": ("setTimeout(() => document.getElementById('k').textContent = 'Kurse', 9)", None),
    "on a condition": ("if (x) document.getElementById('k').textContent = 'Kurse'", None),
    "on a condition in the line before": (
        "if (x)\n  document.getElementById('k').textContent = 'Kurse'",
        None,
    ),
    "not a literal": ("document.getElementById('k').textContent = data.kurse", None),
    "with a placeholder": ("document.getElementById('k').textContent = `${n} Kurse`", None),
    "written twice": ("p = document.getElementById('k'); p.textContent = 'a'; p.textContent = 'b'", None),
    "styled too": (
        "let p = document.getElementById('k'); p.textContent = 'Kurse'; p.style.color = 'red'",
        None,
    ),
    "another element": ("document.getElementById('x').textContent = 'Kurse'", None),
}


@pytest.mark.parametrize(("script", "expected"), WRITES.values(), ids=WRITES)
def test_what_an_empty_element_gets(script, expected):
    page = Page(f"<p id=k></p><script>{script}</script>")

    assert writes(page).get(page.select("p")[0]) == expected


def test_an_element_with_content_is_left_alone():
    assert (
        writes(Page("<p id=k>Kurse</p><script>document.getElementById('k').textContent = 'x'</script>")) == {}
    )


def test_statements_are_those_outside_of_functions():
    script = "a = '};' /* b; */\nfunction f() { c() }\nd({ e: 1 }); if (g)\n  h()\ni()"

    assert [*statements(script)] == ["a = '};'", "function f() { c() }", "d({ e: 1 })", "if (g)", "i()"]
