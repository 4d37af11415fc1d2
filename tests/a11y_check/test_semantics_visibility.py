"""Who gets an element: everyone, only those who see, or nobody."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.visibility import is_exposed, is_hidden, is_shown, is_visible

HIDDEN_FROM_ALL = {
    "the hidden attribute": "<p id=it hidden>Text</p>",
    "a hidden parent": "<div hidden><p id=it>Text</p></div>",
    "no display": '<p id=it style="color: red; display:none">Text</p>',
    "no display further up": '<div style="DISPLAY: None"><p id=it style="display: block">Text</p></div>',
    "invisible": '<p id=it style="visibility: hidden">Text</p>',
    "invisible further up": '<div style="visibility: hidden"><p id=it>Text</p></div>',
    "folded details that are not displayed": "<details hidden><summary>Mehr</summary><p id=it>Text</p></details>",
    "a dialog that is not open": "<dialog><p id=it>Text</p></dialog>",
    "a template": "<template><p id=it>Text</p></template>",
    "instead of scripts": "<p>Text<noscript><b id=it>Text</b></noscript>",
    "the head": "<title id=it>Text</title>",
    "a hidden field": "<input id=it type=hidden>",
    "a hidden field, whatever a style says": "<style>input { display: block }</style><input id=it type=HIDDEN>",
    "no display by a class": "<style>.x { display: none }</style><p id=it class=x>Text</p>",
    "no display by a variable": "<style>:root { --d: none } p { display: var(--d) }</style><p id=it>Text</p>",
    "invisible by a sheet": "<style>div { visibility: hidden }</style><div><p id=it>Text</p></div>",
    "content kept back": "<style>div { content-visibility: hidden }</style><div><p id=it>Text</p></div>",
    "a popover": "<div popover id=it>Text</div>",
    "what only old browsers show of a film": "<video src=a.mp4><p id=it>Ihr Browser zeigt keine Filme.</p></video>",
    "what only old browsers show of a bar": "<progress value=2 max=5><b id=it>40 %</b></progress>",
    "code in a drawing": "<svg><defs><style id=it>.a { fill: red }</style></defs></svg>",
    "what a drawing keeps for later": "<svg><symbol><title id=it>Suche</title></symbol></svg>",
    "the description of a drawing": "<svg><desc id=it>Ein Turm</desc></svg>",
    "what a button in the menu opens": (
        "<nav><button aria-expanded=false aria-controls=it>Kurse</button><ul id=it hidden><li>A1</ul></nav>"
    ),
    "a menu that a button opens": (
        "<button aria-expanded=false aria-controls=it>Teilen</button><div id=it hidden role=menu>Drucken</div>"
    ),
    "a box with choices": (
        "<button aria-expanded=false aria-haspopup=listbox aria-controls=it>Ort</button><div id=it hidden>Annen</div>"
    ),
    "a panel whose button is hidden itself": (
        "<button aria-expanded=false aria-controls=it hidden>Mehr</button><div id=it hidden>Text</div>"
    ),
    "what is hidden in a closed panel": (
        "<button aria-expanded=false aria-controls=p>Mehr</button><div id=p hidden><p id=it hidden>Text</p></div>"
    ),
    "a closed panel in what is hidden": (
        "<div hidden><button aria-expanded=false aria-controls=it>Mehr</button><div id=it hidden>Text</div></div>"
    ),
    "what an open panel hides": (
        "<button aria-expanded=true aria-controls=p>Mehr</button><div id=p><p id=it hidden>Text</p></div>"
    ),
}

SHOWN_TO_ALL = {
    "on a page that is hidden as a whole, which browsers do not do": '<body aria-hidden="true"><p id=it>Text</p>',
    "plain text": "<p id=it>Text</p>",
    "visible again": '<div style="visibility: hidden"><p id=it style="visibility: visible">Text</p></div>',
    "the last style wins": '<p id=it style="display: none; display: block">Text</p>',
    "hidden, but a style displays it": '<p id=it hidden style="display: block">Text</p>',
    "the summary of folded details": "<details><summary id=it>Mehr</summary><p>Text</p></details>",
    "unfolded details": "<details open><summary>Mehr</summary><p id=it>Text</p></details>",
    "folded details, which everyone can unfold": "<details><summary>Mehr</summary><p id=it>Text</p></details>",
    "a closed panel, which its button opens": (
        "<button aria-expanded=false aria-controls=p>Mehr</button><div id=p hidden><p id=it>Text</p></div>"
    ),
    "a closed panel of Bootstrap": (
        "<style>.collapse:not(.show) { display: none }</style>"
        '<a aria-expanded="false" data-bs-toggle="collapse" href="#p" role="button">Mehr</a>'
        '<div class="collapse" id="p"><p id=it>Text</p></div>'
    ),
    "a closed panel after its heading": (
        '<h3><button aria-expanded="false">Mehr</button></h3><div style="display: none" aria-hidden="true"><p id=it>Text</p></div>'
    ),
    "a closed panel that a style makes invisible": (
        "<button aria-expanded=false aria-controls=p>Mehr</button>"
        '<div id=p style="visibility: hidden; max-height: 0; overflow: hidden"><p id=it>Text</p></div>'
    ),
    "a panel that is there without its button": (
        "<button aria-expanded=false aria-controls=p hidden>Mehr</button><div id=p><p id=it>Text</p></div>"
    ),
    "the panel of a tab": (
        '<div role="tablist"><button role="tab" aria-selected="false" aria-controls="p">Kurse</button></div>'
        "<div role=tabpanel id=p hidden inert><p id=it>Text</p></div>"
    ),
    "what a search in the page finds": '<div hidden="until-found"><p id=it>Text</p></div>',
    "an open dialog": "<dialog open><p id=it>Text</p></dialog>",
    "a dialog that a style displays": "<style>dialog { display: flex }</style><dialog><p id=it>Text</p></dialog>",
    "aria-hidden that says false": '<p id=it aria-hidden="false">Text</p>',
    "hidden on paper only": "<style>@media print { p { display: none } }</style><p id=it>Text</p>",
    "hidden on narrow screens only": "<style>@media (width < 500px) { p { display: none } }</style><p id=it>Text</p>",
    "visible by a sheet": (
        "<style>div { visibility: hidden } .x { visibility: visible }</style><div><p id=it class=x>Text</p></div>"
    ),
    "hidden while it has the focus": "<style>a:focus { display: none }</style><a href=/ id=it>Text</a>",
    "the title of a drawing": "<svg><title id=it>Wappen</title></svg>",
}

SHOWN_BUT_NOT_EXPOSED = {
    "aria-hidden": '<p id=it aria-hidden="true">Text</p>',
    "aria-hidden further up": '<div aria-hidden="TRUE"><p id=it aria-hidden="false">Text</p></div>',
    "inert": "<div inert><p id=it>Text</p></div>",
    "a panel that is kept from screen readers and yet displayed": (
        '<button aria-expanded=false aria-controls=it>Mehr</button><div id=it aria-hidden="true">Text</div>'
    ),
}


OUT_OF_SIGHT = {
    "clipped to a pixel": "position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0)",
    "clipped by a path": "clip-path: inset(50%)",
    "clipped from below": "clip-path: inset(0 0 100% 0)",
    "clipped from both sides": "clip-path: inset(0 50% round 4px)",
    "off the screen": "position: absolute; left: -9999px",
    "off the screen in em": "position: absolute; top: -999em",
    "indented away": "text-indent: -9999px; overflow: hidden",
    "indented out of its box": "text-indent: 100%; white-space: nowrap; overflow: hidden",
    "transparent": "opacity: 0",
    "without size": "font-size: 0",
    "folded": "max-height: 0; overflow: hidden",
    "shrunk": "transform: scale(0)",
}
IN_SIGHT = {
    "cut at the edges": "height: 3em; overflow: hidden",
    "placed freely": "position: absolute; left: 0; top: 10px",
    "moved a little": "position: relative; left: -20px; transform: translateY(-50%)",
    "partly clipped": "clip-path: inset(10%)",
    "clipped by half from below": "clip-path: inset(0 0 50%)",
    "indented as far, but going on in the next line": "text-indent: 100%; overflow: hidden",
    "hardly transparent": "opacity: .9",
}

SIZE_AGAIN = {
    "with a size again": '<div style="font-size: 0"><p id=it style="font-size: 1rem">Text</p></div>',
    "around what has a size again": '<div id=it style="font-size: 0"><p style="font-size: 1rem">Text</p></div>',
    "a picture in text without size": '<p style="font-size: 0"><img id=it src=a.png alt=Wappen></p>',
    "around a picture, without a gap under it": '<a id=it href=/ style="font-size: 0"><img src=a.png alt=Wappen></a>',
}


def the_element(html):
    page = Page(html)
    return page.select("#it")[0], page


@pytest.mark.parametrize("html", HIDDEN_FROM_ALL.values(), ids=HIDDEN_FROM_ALL)
def test_hidden_from_all(html):
    element, page = the_element(html)

    assert is_hidden(element, page)
    assert not is_exposed(element, page)


@pytest.mark.parametrize("html", SHOWN_TO_ALL.values(), ids=SHOWN_TO_ALL)
def test_shown_to_all(html):
    element, page = the_element(html)

    assert is_shown(element, page)
    assert is_exposed(element, page)


@pytest.mark.parametrize("html", SHOWN_BUT_NOT_EXPOSED.values(), ids=SHOWN_BUT_NOT_EXPOSED)
def test_shown_but_not_exposed(html):
    element, page = the_element(html)

    assert is_shown(element, page)
    assert not is_exposed(element, page)


@pytest.mark.parametrize("style", OUT_OF_SIGHT.values(), ids=OUT_OF_SIGHT)
def test_out_of_sight_but_read_out(style):
    element, page = the_element(f"<style>div {{ {style} }}</style><div><p id=it>Text</p></div>")

    assert not is_visible(element, page)
    assert is_exposed(element, page)


@pytest.mark.parametrize("style", IN_SIGHT.values(), ids=IN_SIGHT)
def test_in_sight(style):
    element, page = the_element(f"<style>div {{ {style} }}</style><div><p id=it>Text</p></div>")

    assert is_visible(element, page)


@pytest.mark.parametrize("html", SIZE_AGAIN.values(), ids=SIZE_AGAIN)
def test_text_without_size_hides_only_itself(html):
    element, page = the_element(html)

    assert is_visible(element, page)
