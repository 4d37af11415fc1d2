"""Messages that scripts write or show are seen, where handlers do it, and where nothing announces them."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.script_messages import unannounced

BUTTON = '<button id="los" onclick="sende()">Senden</button>'

#: Parts of a page beside a button, and what its function does.
SILENT = {
    "written": ('<p id="meldung"></p>', 'document.getElementById("meldung").textContent = text'),
    "over a variable": ('<p id="meldung"></p>', 'const p = $("#meldung"); p.html(text)'),
    "by a name that is also a role": (
        '<p id="status"></p>',
        'document.getElementById("status").innerText = text',
    ),
    "by a class": ('<p class="form-status"></p>', 'document.querySelector(".form-status").innerText = text'),
    "by a function of a function": ('<p id="meldung"></p>', 'zeige("meldung")'),
    "by its name alone": ('<p id="meldung"></p>', "meldung.textContent = text"),
    "any place, in words": (
        '<p id="ende"></p>',
        'document.getElementById("ende").innerText = "Vielen Dank!"',
    ),
    "any place, in place of other words": (
        "<p data-stand>Offen</p>",
        'document.querySelector("[data-stand]").textContent = "Antrag gespeichert"',
    ),
    "counted": (
        '<p><b id="treffer">3</b> Kurse</p>',
        'document.getElementById("treffer").textContent = zahl',
    ),
    "shown": ('<p id="erfolg" hidden>Danke!</p>', 'document.getElementById("erfolg").hidden = false'),
    "shown by a class": (
        '<p id="erfolg" style="display:none">Danke!</p>',
        'document.getElementById("erfolg").classList.add("offen")',
    ),
    "made": ("", 'const t = document.createElement("p"); t.className = "toast"; document.body.append(t)'),
}
FINE = {
    "a live region": ('<p role="status" id="meldung"></p>', "meldung.textContent = text"),
    "in a live region": ('<div aria-live="polite"><p id="meldung"></p></div>', "meldung.textContent = text"),
    "and told elsewhere": (
        '<p id="meldung"></p><p id="laut" role="status"></p>',
        "meldung.textContent = text; laut.textContent = text",
    ),
    "made one by the script": (
        '<p id="meldung"></p>',
        'meldung.setAttribute("aria-live", "polite"); meldung.textContent = text',
    ),
    "made one by a role": (
        "",
        'const t = document.createElement("p"); t.className = "toast"; t.role = "status"',
    ),
    "with the focus": ('<p id="meldung" tabindex="-1"></p>', "meldung.textContent = text; meldung.focus()"),
    "the button itself": ("", 'document.getElementById("los").textContent = "Gesendet"'),
    "one word for another": ('<p id="tag">Heute</p>', 'tag.textContent = "Morgen"'),
    "a heading": ('<h2 id="tag">Heute</h2>', 'tag.textContent = "Am Montag"'),
    "emptied": ('<p id="meldung"></p>', 'meldung.textContent = ""'),
    "taken away": ('<p id="meldung" hidden>Danke!</p>', 'meldung.style.display = "none"'),
    "a part that opens": ('<div id="mehr" hidden>Alle Kurse</div>', "mehr.hidden = false"),
    "content, not a message": ('<div id="plan"></div>', "plan.innerHTML = tabelle"),
    "the value of a field": ('<textarea id="nachricht"></textarea>', "nachricht.value = text"),
}
SCRIPT = "<script>function sende() { %s } function zeige(id) { document.getElementById(id).textContent = text }</script>"


@pytest.mark.parametrize(("html", "script"), SILENT.values(), ids=SILENT)
def test_nothing_announces_it(html, script):
    assert len(unannounced(Page(BUTTON + html + SCRIPT % script))) == 1


@pytest.mark.parametrize(("html", "script"), FINE.values(), ids=FINE)
def test_announced_or_no_message(html, script):
    assert unannounced(Page(BUTTON + html + SCRIPT % script)) == {}


def test_what_happens_as_the_page_loads_is_no_message():
    html = '<p id="status"></p><script>document.getElementById("status").textContent = "geöffnet"</script>'

    assert unannounced(Page(html)) == {}
