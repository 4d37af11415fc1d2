"""Words of people for what is on a page, and for its parts; `mentions` puts them together."""

from __future__ import annotations

from a11y_check.standards.words import words
from a11y_check.texts import _

THINGS = {
    "page": _("Whole page"),
    "link": _("Link"),
    "button": _("Button"),
    "heading": _("Heading"),
    "image": _("Image"),
    "image area": _("Link in an image"),
    "figure": _("Figure"),
    "formula": _("Formula"),
    "video": _("Video"),
    "sound": _("Sound recording"),
    "frame": _("Embedded page"),
    "file": _("Embedded file"),
    "table": _("Table"),
    "row": _("Table row"),
    "cell": _("Cell"),
    "header cell": _("Header cell"),
    "list": _("List"),
    "item": _("List item"),
    "form": _("Form"),
    "group": _("Group"),
    "field": _("Form field"),
    "checkbox": _("Checkbox"),
    "radio": _("Radio button"),
    "option": _("Option"),
    "label": _("Label of a field"),
    "menu": _("Menu"),
    "tab": _("Tab"),
    "details": _("Foldable part"),
    "dialog": _("Dialogue"),
    "header": _("Header of the page"),
    "main": _("Main part of the page"),
    "footer": _("Footer of the page"),
    "part": _("Part of the page"),
    "address": _("Address"),
    "caption": _("Caption"),
    "quote": _("Quotation"),
    "paragraph": _("Paragraph"),
    "text": _("Text"),
}

#: What is known of a thing: its name, its first words, its caption, the words before it, where it leads,
#: its file.
PHRASES = {
    "named": _("{thing} “{name}”"),
    "opening": _("{thing} that begins with “{name}”"),
    "captioned": _("{thing} above the caption “{name}”"),
    "after": _("{thing} after the text “{name}”"),
    "leading": _("{thing} to {name}"),
    "file": _("{thing} {name}"),
}

#: The parts of a page by role: as they are called without a name, and with one.
PARTS = {
    "banner": (_("in the header of the page"), _("in the header of the page")),
    "contentinfo": (_("in the footer of the page"), _("in the footer of the page")),
    "navigation": (_("in the menu"), _("in the menu “{name}”")),
    "search": (_("in the search"), _("in the search")),
    "complementary": (_("in the sidebar"), _("in the sidebar “{name}”")),
    "dialog": (_("in the dialogue"), _("in the dialogue “{name}”")),
    "alertdialog": (_("in the dialogue"), _("in the dialogue “{name}”")),
    "form": (_("in the form"), _("in the form “{name}”")),
    "table": (_("in the table"), _("in the table “{name}”")),
}

#: Things by role.
ROLES = {
    "alertdialog": "dialog",
    "banner": "header",
    "blockquote": "quote",
    "button": "button",
    "caption": "caption",
    "cell": "cell",
    "checkbox": "checkbox",
    "columnheader": "header cell",
    "combobox": "field",
    "contentinfo": "footer",
    "dialog": "dialog",
    "figure": "figure",
    "form": "form",
    "graphics-document": "image",
    "grid": "table",
    "gridcell": "cell",
    "group": "group",
    "heading": "heading",
    "img": "image",
    "link": "link",
    "list": "list",
    "listbox": "field",
    "listitem": "item",
    "main": "main",
    "math": "formula",
    "menu": "menu",
    "menubar": "menu",
    "navigation": "menu",
    "option": "option",
    "paragraph": "paragraph",
    "radio": "radio",
    "radiogroup": "group",
    "row": "row",
    "rowheader": "header cell",
    "searchbox": "field",
    "slider": "field",
    "spinbutton": "field",
    "switch": "checkbox",
    "tab": "tab",
    "table": "table",
    "textbox": "field",
    "treegrid": "table",
}

#: Things by tag, where no author gives the element another role.
TAGS = {
    "address": "address",
    "area": "image area",
    "audio": "sound",
    "canvas": "image",
    "details": "details",
    "embed": "file",
    "figcaption": "caption",
    "form": "form",
    "frame": "frame",
    "iframe": "frame",
    "img": "image",
    "label": "label",
    "legend": "caption",
    "object": "file",
    "p": "paragraph",
    "summary": "details",
    "table": "table",
    "td": "cell",
    "th": "header cell",
    "tr": "row",
    "video": "video",
}

#: Nobody points at these: what is around them is meant.
SILENT = words(
    "br col colgroup hr noscript param script slot source style tbody template tfoot thead track wbr"
)

#: People know these by what they read on them.
READ = words("address button caption heading label link paragraph quote text") | {
    "cell",
    "header cell",
    "item",
    "details",
}

#: People know these by their name, else by what they read first in them.
CONTAINERS = words("dialog figure footer form group header list main menu part row table")

#: Without a name, people know these by the text before them.
FIELDS = words("checkbox field radio")
