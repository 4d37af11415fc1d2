"""What an image is for: it tells something, or it only decorates. Nobody is spared the choice."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.staticfiles import versioned_static

TELLS = _("It tells something: who does not see it needs a description.")
DECORATES = _("It only decorates: without it nothing would be missing.")

#: The same as the values of a model's field.
PURPOSES = [("tells", TELLS), ("decorates", DECORATES)]

QUESTION = _("What is the image for?")
ADVICE = _(
    "What matters in it, in one sentence. Good: Children paint a banner in front of the town hall. "
    "Not good: photo, IMG_0815, or the caption once more."
)
UNDECIDED = _("Choose what the image is for: does it tell something, or does it only decorate?")
NOT_DESCRIBED = _("Say what the image shows, for example: Children paint a banner in front of the town hall.")


class PurposeSelect(forms.RadioSelect):
    """Two ways, none of them chosen beforehand. Who says that it decorates is not asked for a description."""

    @property
    def media(self) -> forms.Media:
        return forms.Media(css={"all": [versioned_static("integration_blocks/purpose.css")]})


class PurposeBlock(blocks.FieldBlock):
    """True for an image that only decorates, False for one that tells something, None while nobody has said."""

    _WORDS = ((False, "tells"), (True, "decorates"))

    @cached_property
    def field(self) -> forms.ChoiceField:
        return forms.ChoiceField(choices=PURPOSES, widget=PurposeSelect())

    def value_for_form(self, value: bool | None) -> str:
        return dict(self._WORDS).get(value, "") if value is not None else ""

    def value_from_form(self, value: Any) -> bool | None:
        return {word: known for known, word in self._WORDS}.get(value)

    class Meta:
        default = None
        label = QUESTION
        form_classname = "ib-purpose"
