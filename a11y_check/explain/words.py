"""The words that all formats of an explanation share."""

from __future__ import annotations

from a11y_check.rule import Owner, Severity, _

SEVERITIES = {
    Severity.ERROR: _("Error: to be mended"),
    Severity.WARNING: _("Warning: better mended"),
    Severity.REVIEW: _("Question: a person decides"),
}
OWNERS = {Owner.EDITOR: _("editors"), Owner.DEVELOPER: _("developers")}
CERTAINTIES = {
    "certain": _("It reports only what is certain."),
    "both": _("It reports what is certain, and asks a person where it cannot tell."),
    "asks": _("It asks: a program cannot tell, a person can."),
}
#: By group of rules.
TOPICS = {
    "aria": _("ARIA: what assistive technology is told"),
    "colour": _("Colour and contrast"),
    "contact": _("Contact"),
    "content": _("Content and wording"),
    "document": _("The page as a whole"),
    "forms": _("Forms"),
    "images": _("Images"),
    "language": _("Language"),
    "links": _("Links"),
    "media": _("Video, sound and embedded pages"),
    "site": _("Several pages"),
    "structure": _("Structure"),
    "tables": _("Tables"),
}

CONTENTS = _("Contents")
FIX = _("How to mend it")
KIND = _("Kind")
WHO = _("Who mends it")
CERTAIN = _("How certain")
LOOKS_AT = _("What is looked at")
WRONG = _("What it reports")
RIGHT = _("What it leaves alone")
SOURCES = _("Where it comes from")
RULES = _("All rules")
