"""What HTML elements mean without ARIA.

Sources: HTML Standard, https://html.spec.whatwg.org/, and HTML Accessibility API Mappings 1.0,
https://www.w3.org/TR/html-aam-1.0/, both as of November 2026.
"""

from __future__ import annotations

from a11y_check.standards.words import words

#: The role of an element by its tag alone; elements whose role depends on more are in semantics/roles.py.
ROLES = {
    "address": "group",
    "article": "article",
    "b": "generic",
    "bdi": "generic",
    "bdo": "generic",
    "blockquote": "blockquote",
    "body": "generic",
    "button": "button",
    "caption": "caption",
    "code": "code",
    "data": "generic",
    "datalist": "listbox",
    "dd": "definition",
    "del": "deletion",
    "details": "group",
    "dfn": "term",
    "dialog": "dialog",
    "div": "generic",
    "dt": "term",
    "em": "emphasis",
    "fieldset": "group",
    "figure": "figure",
    "h1": "heading",
    "h2": "heading",
    "h3": "heading",
    "h4": "heading",
    "h5": "heading",
    "h6": "heading",
    "hgroup": "group",
    "hr": "separator",
    "html": "document",
    "i": "generic",
    "ins": "insertion",
    "li": "listitem",
    "main": "main",
    "mark": "mark",
    "math": "math",
    "menu": "list",
    "meter": "meter",
    "nav": "navigation",
    "ol": "list",
    "optgroup": "group",
    "option": "option",
    "output": "status",
    "p": "paragraph",
    "pre": "generic",
    "progress": "progressbar",
    "q": "generic",
    "s": "deletion",
    "samp": "generic",
    "search": "search",
    "small": "generic",
    "span": "generic",
    "strong": "strong",
    "sub": "subscript",
    "sup": "superscript",
    "table": "table",
    "tbody": "rowgroup",
    "textarea": "textbox",
    "tfoot": "rowgroup",
    "thead": "rowgroup",
    "time": "time",
    "tr": "row",
    "u": "generic",
    "ul": "list",
}

#: The role of an `input` by its type; any other type is a text field.
INPUT_ROLES = {
    "button": "button",
    "checkbox": "checkbox",
    "image": "button",
    "number": "spinbutton",
    "radio": "radio",
    "range": "slider",
    "reset": "button",
    "search": "searchbox",
    "submit": "button",
    # These have a control of their own, without a role.
    "color": "",
    "date": "",
    "datetime-local": "",
    "file": "",
    "hidden": "",
    "month": "",
    "time": "",
    "week": "",
}

#: Elements that a label can name.
LABELABLE = words("button input meter output progress select textarea")

#: Elements that a reader gets nothing of, whatever is inside.
NEVER_RENDERED = words(
    "base datalist head link meta noembed noframes noscript param rp script style template title"
)

#: Elements of a drawing that nobody sees where they stand; `use` shows what is in some of them.
NEVER_DRAWN = words("defs desc metadata script style symbol")

#: Elements that show something of their own: what is written inside is for browsers that do not know them.
FILMS_AND_FRAMES = words("audio iframe video")

#: Elements that flow inside a line of text; all others break it.
INLINE = words("""
    a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark
    meter output progress q ruby s samp select small span strike strong sub sup svg time tt u var wbr
""")

#: Elements that show or do something although they hold no text.
EMBEDDED = (
    "img, svg, picture, video, audio, iframe, object, embed, canvas, math, "
    "input, button, select, textarea, meter, progress"
)

#: Elements without a role that show something themselves; the tree looks through all others.
SHOWN_WITHOUT_ROLE = words("audio canvas embed iframe input object summary video")

#: The container that gives these their role: where it is presentational, so are they.
CONTAINERS = {
    "li": "ul, ol, menu",
    "tbody": "table",
    "td": "table",
    "tfoot": "table",
    "th": "table",
    "thead": "table",
    "tr": "table",
}

#: How the names of files end that hold a picture, a film or sound.
MEDIA_ENDINGS = words("""
    apng avif bmp gif jpeg jpg png svg webp aac flac m4a mp3 oga ogg opus wav m4v mov mp4 mpeg ogv webm
""")

#: Elements that HTML has given up, but for those that move.
OBSOLETE = words("acronym applet basefont big center dir font frame frameset strike tt")
