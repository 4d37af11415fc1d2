"""Who pays for a project, and the sentence that has to say so."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.images import get_image_model_string
from wagtail.search import index

from integration_blocks.api import types
from integration_blocks.snippets.translated import TranslatedSnippet
from integration_blocks.translations.segments import the_same_in_every_language


class Funder(TranslatedSnippet, index.Indexed):
    """A ministry, fund or foundation."""

    name = models.CharField(
        _("name"), max_length=200, help_text=_("In full, for example: European Regional Development Fund.")
    )
    short_name = models.CharField(
        _("short name"), max_length=60, blank=True, help_text=_("For example: ERDF.")
    )
    acknowledgement = models.CharField(
        _("required sentence"),
        max_length=400,
        blank=True,
        help_text=_("Word for word as the notice of award asks for it: Co-funded by the European Union."),
    )
    logo = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    logo_alt = models.CharField(
        _("text on the logo"),
        max_length=200,
        blank=True,
        help_text=_("What the logo says, for readers who cannot see it."),
    )
    url = models.URLField(_("website"), blank=True)

    shape = types.FunderFacts
    shared_fields: ClassVar[tuple[str, ...]] = ("short_name", "logo", "url")
    override_translatable_fields: ClassVar[list[Any]] = the_same_in_every_language(*shared_fields)
    loaded_with: ClassVar[tuple[str, ...]] = ("logo",)
    search_fields = [
        index.SearchField("name"),
        index.SearchField("short_name"),
        index.AutocompleteField("name"),
        index.FilterField("id"),
        index.FilterField("locale_id"),
        index.FilterField("live"),
    ]

    class Meta(TranslatedSnippet.Meta):
        verbose_name = _("funder")
        verbose_name_plural = _("funders")

    @property
    def logo_text(self) -> str:
        """The text alternative of the logo: a logo always tells whose it is."""
        return self.logo_alt or self.name

    def __str__(self) -> str:
        return f"{self.name} ({self.short_name})" if self.short_name else self.name

    @classmethod
    def example(cls) -> Self:
        """An unsaved funder: for previews of blocks."""
        return cls(
            name="Europäische Union",
            short_name="EFRE",
            acknowledgement="Kofinanziert von der Europäischen Union",
            url="https://ec.europa.eu/regional_policy/",
            live=True,
        )

    def get_preview_template(self, request: HttpRequest, mode_name: str) -> str:
        return "integration_blocks/funder_preview.html"

    def api(self, request: HttpRequest | None = None) -> types.FunderFacts:
        """The funder as self-contained JSON, in the language of this translation."""
        from integration_blocks.api.shapes import funder

        return funder(self, request)
