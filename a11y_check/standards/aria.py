"""WAI-ARIA 1.2: roles, states and properties.

State: Recommendation of 6 June 2023, https://www.w3.org/TR/wai-aria-1.2/, with the roles of
Graphics-ARIA 1.0 and DPUB-ARIA 1.1.
"""

from __future__ import annotations

from typing import NamedTuple

from a11y_check.standards.words import words

_ARIA = words("""
    alert alertdialog application article banner blockquote button caption cell checkbox code
    columnheader combobox complementary contentinfo definition deletion dialog directory document
    emphasis feed figure form generic grid gridcell group heading img insertion link list listbox
    listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation
    none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader
    scrollbar search searchbox separator slider spinbutton status strong subscript superscript switch
    tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem
""")

#: Of the draft of ARIA 1.3, understood by browsers already.
_DRAFT = words("comment image mark suggestion")

_GRAPHICS = words("graphics-document graphics-object graphics-symbol")

_PUBLISHING = words("""
    doc-abstract doc-acknowledgments doc-afterword doc-appendix doc-backlink doc-biblioentry
    doc-bibliography doc-biblioref doc-chapter doc-colophon doc-conclusion doc-cover doc-credit
    doc-credits doc-dedication doc-endnote doc-endnotes doc-epigraph doc-epilogue doc-errata doc-example
    doc-footnote doc-foreword doc-glossary doc-glossref doc-index doc-introduction doc-noteref
    doc-notice doc-pagebreak doc-pagefooter doc-pageheader doc-pagelist doc-part doc-preface
    doc-prologue doc-pullquote doc-qna doc-subtitle doc-tip doc-toc
""")

#: Every role that an author may write; the abstract ones are left out.
ROLES = _ARIA | _DRAFT | _GRAPHICS | _PUBLISHING

#: Roles that take their name from what is inside them.
NAME_FROM_CONTENT = words("""
    button cell checkbox columnheader comment gridcell heading link menuitem menuitemcheckbox
    menuitemradio option radio row rowheader switch tab tooltip treeitem doc-backlink doc-biblioref
    doc-glossref doc-noteref
""")

#: Roles whose inside assistive technology does not see.
CHILDREN_PRESENTATIONAL = words("""
    button checkbox img image math menuitemcheckbox menuitemradio meter option progressbar radio
    scrollbar separator slider switch tab graphics-symbol
""")

LINKS = words("link doc-backlink doc-biblioref doc-glossref doc-noteref")

LANDMARKS = words("banner complementary contentinfo form main navigation region search")

#: Roles of fields that a person fills in or chooses from.
FORM_FIELDS = words("""
    checkbox combobox listbox menuitemcheckbox menuitemradio radio searchbox slider spinbutton switch
    textbox
""")

#: What a role must state. A separator must too, once it can be moved with the keyboard.
REQUIRED = {
    "checkbox": ("aria-checked",),
    "combobox": ("aria-controls", "aria-expanded"),
    "heading": ("aria-level",),
    "menuitemcheckbox": ("aria-checked",),
    "menuitemradio": ("aria-checked",),
    "meter": ("aria-valuenow",),
    "radio": ("aria-checked",),
    "scrollbar": ("aria-controls", "aria-valuenow"),
    "separator": ("aria-valuenow",),
    "slider": ("aria-valuenow",),
    "switch": ("aria-checked",),
}

#: Attributes that are allowed everywhere; on a presentational element they bring its role back.
GLOBAL = words("""
    aria-actions aria-atomic aria-braillelabel aria-brailleroledescription aria-busy aria-controls aria-current
    aria-describedby aria-description aria-details aria-dropeffect aria-flowto aria-grabbed
    aria-keyshortcuts aria-label aria-labelledby aria-live aria-owns aria-relevant aria-roledescription
""")


class Attribute(NamedTuple):
    """`type` is token, tokens, id, ids, integer, number or string; `tokens` are the values allowed."""

    type: str
    tokens: frozenset[str] = frozenset()


def _token(*values: str) -> Attribute:
    return Attribute("token", frozenset(values))


_STRING, _ID, _IDS = Attribute("string"), Attribute("id"), Attribute("ids")
_INTEGER, _NUMBER = Attribute("integer"), Attribute("number")
_BOOLEAN = _token("true", "false")
_MAYBE = _token("true", "false", "undefined")
_TRISTATE = _token("true", "false", "mixed", "undefined")

ATTRIBUTES = {
    "aria-actions": _IDS,
    "aria-activedescendant": _ID,
    "aria-atomic": _BOOLEAN,
    "aria-autocomplete": _token("inline", "list", "both", "none"),
    "aria-braillelabel": _STRING,
    "aria-brailleroledescription": _STRING,
    "aria-busy": _BOOLEAN,
    "aria-checked": _TRISTATE,
    "aria-colcount": _INTEGER,
    "aria-colindex": _INTEGER,
    "aria-colindextext": _STRING,
    "aria-colspan": _INTEGER,
    "aria-controls": _IDS,
    "aria-current": _token("page", "step", "location", "date", "time", "true", "false"),
    "aria-describedby": _IDS,
    "aria-description": _STRING,
    "aria-details": _IDS,
    "aria-disabled": _BOOLEAN,
    "aria-dropeffect": Attribute("tokens", words("copy execute link move none popup")),
    "aria-errormessage": _IDS,
    "aria-expanded": _MAYBE,
    "aria-flowto": _IDS,
    "aria-grabbed": _MAYBE,
    "aria-haspopup": _token("false", "true", "menu", "listbox", "tree", "grid", "dialog"),
    "aria-hidden": _MAYBE,
    "aria-invalid": _token("grammar", "false", "spelling", "true"),
    "aria-keyshortcuts": _STRING,
    "aria-label": _STRING,
    "aria-labelledby": _IDS,
    "aria-level": _INTEGER,
    "aria-live": _token("assertive", "off", "polite"),
    "aria-modal": _BOOLEAN,
    "aria-multiline": _BOOLEAN,
    "aria-multiselectable": _BOOLEAN,
    "aria-orientation": _token("horizontal", "undefined", "vertical"),
    "aria-owns": _IDS,
    "aria-placeholder": _STRING,
    "aria-posinset": _INTEGER,
    "aria-pressed": _TRISTATE,
    "aria-readonly": _BOOLEAN,
    "aria-relevant": Attribute("tokens", words("additions all removals text")),
    "aria-required": _BOOLEAN,
    "aria-roledescription": _STRING,
    "aria-rowcount": _INTEGER,
    "aria-rowindex": _INTEGER,
    "aria-rowindextext": _STRING,
    "aria-rowspan": _INTEGER,
    "aria-selected": _MAYBE,
    "aria-setsize": _INTEGER,
    "aria-sort": _token("ascending", "descending", "none", "other"),
    "aria-valuemax": _NUMBER,
    "aria-valuemin": _NUMBER,
    "aria-valuenow": _NUMBER,
    "aria-valuetext": _STRING,
}
