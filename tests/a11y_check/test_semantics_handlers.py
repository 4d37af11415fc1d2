"""What elements react to: handlers in the mark-up, and those that the page's own scripts add."""

from pathlib import Path

import pytest

from a11y_check.page import Page
from a11y_check.semantics.handlers import handler, handling, is_written, reacts
from a11y_check.sources import read

PART = '<p id="ort" class="karte">Annen</p><p>Mitte</p>'


def reacting(html: str, *events: str) -> list[str]:
    page = Page(html)
    return [element.text for element in handling(*events)(page)]


@pytest.mark.parametrize(
    "script",
    [
        'document.getElementById("ort").addEventListener("click", zeige)',
        "document.querySelector('.karte').onclick = function () { zeige() }",
        'const ort = document.getElementById("ort");\nort.addEventListener("click", () => zeige());',
        'for (const karte of document.querySelectorAll(".karte")) { karte.onclick = zeige }',
        'document.querySelectorAll(".karte").forEach((karte) => { karte.addEventListener("click", zeige) })',
        'document.querySelectorAll(".karte").forEach(function (karte) { karte.addEventListener("click", zeige) })',
        'const karten = document.getElementsByClassName("karte"); for (const eine of karten) { eine.onclick = zeige }',
        'Array.from(document.querySelectorAll(".karte")).forEach(karte => karte.addEventListener("click", zeige))',
        'var karten = document.querySelectorAll(".karte"); karten[0].addEventListener("click", zeige)',
        '$("#ort").on("click", function () { zeige() })',
        'jQuery(".karte").click(() => zeige())',
        '$(function () { $("#ort").on("mouseover click.karte", zeige) })',
    ],
)
def test_a_script_adds_a_handler(script: str) -> None:
    assert reacting(f"{PART}<script>{script}</script>", "click") == ["Annen"]


@pytest.mark.parametrize(
    "script",
    [
        'document.getElementById("ort").addEventListener("focus", zeige)',
        '// document.getElementById("ort").addEventListener("click", zeige)',
        '/* document.getElementById("ort").onclick = zeige */',
        'if (document.getElementById("ort").onclick == null) zeige()',
        'let ort = document.getElementById("ort"); ort = neu(); ort.addEventListener("click", zeige)',
        'const ort = document.getElementById("ort"); function lies(ort) { ort.onclick = zeige }',
        '$("#ort:visible").click(zeige)',
        '$("#ort").click()',
        'unbekannt.addEventListener("click", zeige)',
    ],
)
def test_nothing_is_guessed(script: str) -> None:
    assert reacting(f"{PART}<script>{script}</script>", "click") == []


def test_elements_come_in_the_order_of_the_page() -> None:
    html = f"{PART}<p onclick='zeige()'>Herbede</p><script>document.querySelector('.karte').onclick = zeige</script>"
    assert reacting(html, "click", "keydown") == ["Annen", "Herbede"]


def test_the_code_of_a_handler_comes_with_the_functions_that_it_calls() -> None:
    page = Page(
        '<select id="ort" onblur="merke()"></select><script>'
        "function merke() { zaehle++ }\n const gehe = () => { location.href = ziel }\n"
        'document.getElementById("ort").addEventListener("change", (event) => { gehe() })</script>'
    )
    (field,) = page.select("select")
    assert "location.href = ziel" in handler(field, page, "change")
    assert "zaehle++" in handler(field, page, "blur")
    assert handler(field, page, "input") == ""
    assert reacts(field, page, "change") and not is_written(field, "change")
    assert is_written(field, "blur")


def test_a_function_that_is_called_often_is_read_once() -> None:
    page = Page(
        f'<p onclick="{"zeige();" * 200}">Annen</p><script>function zeige() {{ {"zeige();" * 200} }}</script>'
    )
    done = handler(page.select("p")[0], page, "click")
    assert done.count("zeige();") == 2 * 200


def test_what_listens_on_the_whole_page_is_told_of_its_root() -> None:
    page = Page('<p>Annen</p><script>document.addEventListener("keydown", taste)</script>')
    assert handler(page.root, page, "keydown") == "taste"


def test_small_scripts_beside_the_page_are_read_too(tmp_path: Path) -> None:
    (tmp_path / "seite.html").write_text(
        f'<!doctype html>{PART}<script src="karten.js"></script><script src="https://cdn.example/x.js"></script>'
    )
    (tmp_path / "karten.js").write_text('document.getElementById("ort").onclick = zeige')
    page = read(str(tmp_path / "seite.html"))
    assert [element.text for element in handling("click")(page)] == ["Annen"]


def test_bundles_of_a_whole_site_are_not_read(tmp_path: Path) -> None:
    (tmp_path / "seite.html").write_text(f'<!doctype html>{PART}<script src="alles.js"></script>')
    (tmp_path / "alles.js").write_text('document.getElementById("ort").onclick = zeige;' + " " * 50_000)
    page = read(str(tmp_path / "seite.html"))
    assert handling("click")(page) == []
