"""WAI-ARIA 1.2, role by role: attributes supported and prohibited, required context and required children.

State: Recommendation of 6 June 2023, https://www.w3.org/TR/wai-aria-1.2/. Where attributes for braille and
longer descriptions come in: ARIA 1.3, working draft of 2026, https://w3c.github.io/aria/.
"""

from __future__ import annotations

from a11y_check.standards.words import words

_CELLS = words("cell columnheader gridcell rowheader")
_RANGES = words("meter progressbar scrollbar separator slider spinbutton")

#: The roles on which an attribute says something, for each attribute that is not allowed everywhere.
SUPPORTED_ON = {
    "aria-activedescendant": words("""
        application combobox grid group listbox menu menubar radiogroup row searchbox spinbutton tablist textbox
        toolbar tree treegrid
    """),
    "aria-autocomplete": words("combobox searchbox textbox"),
    "aria-checked": words("checkbox menuitemcheckbox menuitemradio option radio switch treeitem"),
    "aria-colcount": words("grid table treegrid"),
    "aria-colindex": _CELLS | {"row"},
    "aria-colindextext": _CELLS | {"row"},
    "aria-colspan": _CELLS,
    "aria-expanded": words("""
        application button checkbox columnheader combobox gridcell link listbox menuitem menuitemcheckbox
        menuitemradio row rowheader switch tab treeitem
    """),
    "aria-level": words("comment heading listitem row treeitem"),
    "aria-modal": words("alertdialog dialog"),
    "aria-multiline": words("searchbox textbox"),
    "aria-multiselectable": words("grid listbox tablist tree treegrid"),
    "aria-orientation": words("""
        listbox menu menubar radiogroup scrollbar separator slider tablist toolbar tree treegrid
    """),
    "aria-placeholder": words("combobox searchbox textbox"),
    "aria-posinset": words("""
        article comment listitem menuitem menuitemcheckbox menuitemradio option radio row tab treeitem
    """),
    "aria-pressed": words("button"),
    "aria-readonly": words("""
        checkbox columnheader combobox grid gridcell listbox menuitemcheckbox menuitemradio radiogroup rowheader
        searchbox slider spinbutton switch textbox treegrid
    """),
    # On radio and slider, browsers pass it on although the standard does not name it.
    "aria-required": words("""
        checkbox columnheader combobox gridcell listbox radio radiogroup rowheader searchbox slider spinbutton
        switch textbox tree treegrid
    """),
    "aria-rowcount": words("grid table treegrid"),
    "aria-rowindex": _CELLS | {"row"},
    "aria-rowindextext": _CELLS | {"row"},
    "aria-rowspan": _CELLS,
    "aria-selected": words("columnheader gridcell option row rowheader tab treeitem"),
    "aria-setsize": words("""
        article comment listitem menuitem menuitemcheckbox menuitemradio option radio row tab treeitem
    """),
    "aria-sort": words("columnheader rowheader"),
    "aria-valuemax": _RANGES,
    "aria-valuemin": _RANGES,
    "aria-valuenow": _RANGES,
    "aria-valuetext": _RANGES,
}

#: Attributes of fields, allowed also on the inputs that have no role (files, colours, dates).
FOR_FIELDS = words("aria-readonly aria-required")

_UNNAMED = words("""
    caption code deletion emphasis generic insertion none paragraph presentation strong subscript superscript
""")

#: Attributes that are allowed everywhere but on some roles.
PROHIBITED_ON = {
    "aria-braillelabel": _UNNAMED,
    "aria-label": _UNNAMED,
    "aria-labelledby": _UNNAMED,
    "aria-roledescription": words("generic"),
    "aria-brailleroledescription": words("generic none presentation"),
}

_TABLES = words("grid table treegrid")
_MENUS = words("group menu menubar")

#: Roles of which one must be around an element, with nothing but unnamed boxes between.
CONTEXT = {
    "caption": _TABLES | {"figure"},
    "cell": words("row"),
    "columnheader": words("row"),
    "gridcell": words("row"),
    "listitem": words("directory list"),
    "menuitem": _MENUS,
    "menuitemcheckbox": _MENUS,
    "menuitemradio": _MENUS,
    "option": words("group listbox"),
    "row": _TABLES | {"rowgroup"},
    "rowgroup": _TABLES,
    "rowheader": words("row"),
    "tab": words("tablist"),
    "treeitem": words("group tree"),
}

_MENU_ITEMS = words("menuitem menuitemcheckbox menuitemradio")

#: Roles that the children must have, of which there must be one.
CHILDREN = {
    "feed": words("article"),
    "grid": words("row rowgroup"),
    "list": words("listitem"),
    "listbox": words("group option"),
    "menu": _MENU_ITEMS | {"group"},
    "menubar": _MENU_ITEMS | {"group"},
    "row": _CELLS,
    "rowgroup": words("row"),
    "table": words("row rowgroup"),
    "tablist": words("tab"),
    "tree": words("group treeitem"),
    "treegrid": words("row rowgroup"),
}

#: Roles that are a special kind of a part, and count as that part: https://www.w3.org/TR/dpub-aria-1.1/.
KIND_OF = {"doc-biblioentry": "listitem", "doc-endnote": "listitem"}

#: What may stand among them although it is not required.
ALSO_ALLOWED = {
    **dict.fromkeys(_TABLES, words("caption")),
    "listbox": words("separator"),
    **dict.fromkeys(words("menu menubar"), words("menu separator")),
}
