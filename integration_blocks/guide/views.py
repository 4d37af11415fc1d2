"""Shows the guide in the language of the admin, where it was written in that language, else in that of the site.

A chapter is a template in `guide/de/` and one of the same name in `guide/en/`; CHAPTERS has their order.
"""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

#: File of each chapter, which is also its anchor, and its heading.
CHAPTERS = [
    ("first_page", _("Your first page in ten minutes")),
    ("contacts", _("Contacts")),
    ("hours", _("Opening hours")),
    ("checks", _("What the checks tell you")),
    ("mending", _("Mending what was found")),
    ("publishing", _("Publishing")),
    ("images", _("Images")),
    ("languages", _("Languages")),
    ("events", _("Events")),
    ("notices", _("Notices")),
    ("templates", _("Page templates")),
]

WRITTEN_IN = ("de", "en")


def guide(request: HttpRequest) -> HttpResponse:
    language, site = (code.partition("-")[0] for code in (get_language() or "", settings.LANGUAGE_CODE))
    written = next((each for each in (language, site) if each in WRITTEN_IN), "en")
    with translation.override(written):
        chapters = [
            (name, str(title), f"integration_blocks/guide/{written}/{name}.html") for name, title in CHAPTERS
        ]
    context = {"chapters": chapters, "written": written, "foreign": written != language}
    return render(request, "integration_blocks/guide/guide.html", context)
