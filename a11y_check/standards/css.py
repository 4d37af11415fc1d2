"""What browsers know of CSS before any author speaks: initial values, inheritance, their own style sheet.

Sources: HTML Standard, section "Rendering", https://html.spec.whatwg.org/multipage/rendering.html, and the CSS
modules at https://www.w3.org/TR/CSS/, both as of November 2026. Only properties that the checker asks for are here.
"""

from __future__ import annotations

from a11y_check.standards.words import words

#: Beginnings of properties and selectors that only browsers of the past know, or a single one.
FOREIGN_PREFIXES = ("-ms-", "-moz-", "-o-", "-khtml-")

#: Initial values of the properties that are looked at, in lower case.
INITIAL = {
    "animation-duration": "0s",
    "animation-iteration-count": "1",
    "animation-name": "none",
    "background-attachment": "scroll",
    "background-clip": "border-box",
    "background-color": "transparent",
    "background-image": "none",
    "background-position": "0% 0%",
    "background-repeat": "repeat",
    "background-size": "auto",
    "border-bottom-color": "currentcolor",
    "border-bottom-style": "none",
    "border-bottom-width": "medium",
    "bottom": "auto",
    "box-shadow": "none",
    "clip": "auto",
    "clip-path": "none",
    "color": "canvastext",
    "content": "normal",
    "content-visibility": "visible",
    "cursor": "auto",
    "direction": "ltr",
    "display": "inline",
    "filter": "none",
    "flex-direction": "row",
    "float": "none",
    "font-size": "medium",
    "font-style": "normal",
    "font-weight": "normal",
    "forced-color-adjust": "auto",
    "grid-area": "auto",
    "grid-column": "auto",
    "grid-row": "auto",
    "grid-template-columns": "none",
    "height": "auto",
    "left": "auto",
    "letter-spacing": "normal",
    "line-height": "normal",
    "margin-bottom": "0px",
    "margin-left": "0px",
    "margin-right": "0px",
    "margin-top": "0px",
    "max-height": "none",
    "max-width": "none",
    "min-height": "auto",
    "min-width": "auto",
    "mix-blend-mode": "normal",
    "background-blend-mode": "normal",
    "opacity": "1",
    "order": "0",
    "outline-color": "currentcolor",
    "outline-style": "none",
    "outline-width": "medium",
    "overflow-x": "visible",
    "overflow-y": "visible",
    "padding-bottom": "0px",
    "padding-left": "0px",
    "padding-right": "0px",
    "padding-top": "0px",
    "pointer-events": "auto",
    "position": "static",
    "right": "auto",
    "rotate": "none",
    "scroll-behavior": "auto",
    "text-align": "start",
    "text-decoration-line": "none",
    "text-indent": "0px",
    "text-overflow": "clip",
    "text-shadow": "none",
    "text-size-adjust": "auto",
    "text-transform": "none",
    "top": "auto",
    "touch-action": "auto",
    "transform": "none",
    "unicode-bidi": "normal",
    "user-select": "auto",
    "visibility": "visible",
    "white-space": "normal",
    "width": "auto",
    "word-spacing": "normal",
    "z-index": "auto",
    "-webkit-line-clamp": "none",
    "-webkit-text-fill-color": "currentcolor",
}

INHERITED = words("""
    color cursor direction font-size font-style font-weight forced-color-adjust letter-spacing line-height
    pointer-events text-align text-indent text-shadow text-size-adjust text-transform visibility white-space
    word-spacing -webkit-text-fill-color
""")

#: Font size keywords in px, at the usual default of 16.
FONT_SIZES = {
    "xx-small": 9.0,
    "x-small": 10.0,
    "small": 13.0,
    "medium": 16.0,
    "large": 18.0,
    "x-large": 24.0,
    "xx-large": 32.0,
    "xxx-large": 48.0,
}

#: System colours of the light scheme.
SYSTEM_COLOURS = {
    "accentcolor": "rgb(0 117 255)",
    "accentcolortext": "white",
    "activetext": "red",
    "buttonborder": "black",
    "buttonface": "rgb(239 239 239)",
    "buttontext": "black",
    "canvas": "white",
    "canvastext": "black",
    "field": "white",
    "fieldtext": "black",
    "graytext": "rgb(128 128 128)",
    "highlight": "rgb(181 213 255)",
    "highlighttext": "black",
    "linktext": "rgb(0 0 238)",
    "mark": "yellow",
    "marktext": "black",
    "selecteditem": "rgb(25 103 210)",
    "selecteditemtext": "white",
    "visitedtext": "rgb(85 26 139)",
}

_BLOCK = words("""
    address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer
    form h1 h2 h3 h4 h5 h6 header hgroup hr html legend listing main menu nav ol optgroup option p plaintext pre
    search section summary ul xmp
""")
#: Without `area`: it has no box of its own, but the picture shows it.
_NONE = words("""
    base basefont datalist head link meta noembed noframes param rp script style template title
""")
_DISPLAY = {
    **dict.fromkeys(_BLOCK, "block"),
    **dict.fromkeys(_NONE, "none"),
    **dict.fromkeys(("button", "input", "meter", "progress", "select", "textarea"), "inline-block"),
    "caption": "table-caption",
    "col": "table-column",
    "colgroup": "table-column-group",
    "img": "inline",
    "li": "list-item",
    "rt": "ruby-text",
    "ruby": "ruby",
    "slot": "contents",
    "summary": "list-item",
    "table": "table",
    "tbody": "table-row-group",
    "td": "table-cell",
    "tfoot": "table-footer-group",
    "th": "table-cell",
    "thead": "table-header-group",
    "tr": "table-row",
}
_CONTROL = {
    "color": "fieldtext",
    "font-size": "13.3333px",
    "font-weight": "normal",
    "font-style": "normal",
    "letter-spacing": "normal",
    "line-height": "normal",
    "text-align": "start",
    "text-indent": "0px",
    "text-shadow": "none",
    "text-transform": "none",
    "word-spacing": "normal",
}
_FIELD = {**_CONTROL, "background-color": "field"}
_OTHERS: dict[str, dict[str, str]] = {
    "b": {"font-weight": "bolder"},
    "big": {"font-size": "larger"},
    "button": {**_CONTROL, "color": "buttontext", "background-color": "buttonface", "text-align": "center"},
    "center": {"text-align": "center"},
    "caption": {"text-align": "center"},
    "del": {"text-decoration-line": "line-through"},
    "h1": {"font-size": "2em", "font-weight": "bold"},
    "h2": {"font-size": "1.5em", "font-weight": "bold"},
    "h3": {"font-size": "1.17em", "font-weight": "bold"},
    "h4": {"font-weight": "bold"},
    "h5": {"font-size": "0.83em", "font-weight": "bold"},
    "h6": {"font-size": "0.67em", "font-weight": "bold"},
    "input": {**_FIELD, "overflow-x": "clip", "overflow-y": "clip"},
    "ins": {"text-decoration-line": "underline"},
    "mark": {"color": "marktext", "background-color": "mark"},
    "option": {"white-space": "nowrap"},
    "pre": {"white-space": "pre"},
    "s": {"text-decoration-line": "line-through"},
    "select": {**_FIELD, "background-color": "buttonface", "overflow-x": "clip", "overflow-y": "clip"},
    "small": {"font-size": "smaller"},
    "strike": {"text-decoration-line": "line-through"},
    "strong": {"font-weight": "bolder"},
    "sub": {"font-size": "smaller"},
    "sup": {"font-size": "smaller"},
    "table": {"text-indent": "0px"},
    "textarea": {**_FIELD, "white-space": "pre-wrap", "overflow-x": "auto", "overflow-y": "auto"},
    "th": {"font-weight": "bold", "text-align": "center"},
    "u": {"text-decoration-line": "underline"},
    **{tag: {"font-style": "italic"} for tag in ("address", "cite", "dfn", "em", "i", "var")},
}

#: What browsers declare for an element by its tag.
BY_TAG: dict[str, dict[str, str]] = {
    tag: {**({"display": _DISPLAY[tag]} if tag in _DISPLAY else {}), **_OTHERS.get(tag, {})}
    for tag in sorted(_DISPLAY.keys() | _OTHERS.keys())
}

#: What browsers declare by more than the tag; later ones win.
BY_SELECTOR: tuple[tuple[str, dict[str, str]], ...] = (
    ("a[href], area[href]", {"color": "linktext", "text-decoration-line": "underline"}),
    ("abbr[title]", {"text-decoration-line": "underline"}),
    (
        "input:is([type=submit i], [type=reset i], [type=button i])",
        {
            "color": "buttontext",
            "background-color": "buttonface",
            "text-align": "center",
            "white-space": "pre",
        },
    ),
    (
        "input:is([type=checkbox i], [type=radio i], [type=range i], [type=image i])",
        {"background-color": "transparent"},
    ),
    ("td[nowrap], th[nowrap]", {"white-space": "nowrap"}),
    ("[align=center i]", {"text-align": "center"}),
    ("[align=right i]", {"text-align": "right"}),
    ("[align=justify i]", {"text-align": "justify"}),
    ("dialog[open]", {"position": "absolute", "background-color": "canvas", "color": "canvastext"}),
    ("button:disabled, input:disabled, select:disabled, textarea:disabled", {"color": "graytext"}),
    ("[hidden], [popover], dialog:not([open]), input[type=hidden i]", {"display": "none"}),
)
