"""A link to a page of the site, to a document, or to an address elsewhere."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock

from integration_blocks.api import shapes, types
from integration_blocks.api.schema.definitions import Schema, of


class LinkValue(blocks.StructValue):
    """{page, document, url}; at most one is set."""

    @property
    def target(self) -> Any:
        """The page or document, if it can be shown to visitors."""
        page = self.get("page")
        if page is not None:
            return page if page.live else None
        return self.get("document")

    @property
    def href(self) -> str:
        """Where the link leads; "" for nothing, and for a page that is not published."""
        if self.target is not None:
            return self.target.url or ""
        return "" if self.get("page") else self.get("url") or ""

    @property
    def text(self) -> str:
        """The target's title, or the bare address without its scheme."""
        if self.target is not None:
            return str(self.target.title)
        return self.href.partition("//")[2].strip("/") or self.href


class LinkBlock(blocks.StructBlock):
    """`required=False` makes the whole link optional."""

    page = blocks.PageChooserBlock(required=False, label=_("Page of this site"))
    document = DocumentChooserBlock(required=False, label=_("Document"))
    url = blocks.URLBlock(
        required=False, label=_("Web address"), help_text=_("For example https://www.bamf.de/")
    )

    def __init__(self, local_blocks: Any = None, *, required: bool = True, **kwargs: Any) -> None:
        self._link_required = required
        super().__init__(local_blocks, **kwargs)

    def clean(self, value: LinkValue) -> LinkValue:
        value = super().clean(value)
        filled = [name for name in ("page", "document", "url") if value.get(name)]
        if self.is_deferred_validation:
            return value
        if len(filled) > 1:
            raise blocks.StructBlockValidationError(
                block_errors={
                    filled[-1]: ValidationError(
                        _("Give one target only: a page, a document or a web address.")
                    )
                }
            )
        if not filled and self._link_required:
            raise blocks.StructBlockValidationError(
                block_errors={
                    "page": ValidationError(
                        _("Choose where the link leads: a page, a document or a web address.")
                    )
                }
            )
        return value

    def get_api_representation(self, value: LinkValue, context: Any = None) -> types.Link | None:
        """With a full address; None for nothing, and for what the reader may not see."""
        request = (context or {}).get("request")
        target: types.PageLink | types.DocumentFacts | types.Link | None
        if value.get("page"):
            target = shapes.page(value["page"], request)
        elif value.get("document"):
            target = shapes.document(value["document"], request)
        else:
            target = {"url": value.href, "title": value.text} if value.href else None
        return {"url": target["url"], "title": target["title"]} if target else None

    def api_schema(self) -> Schema:
        return of(types.Link | None)

    class Meta:
        icon = "link"
        label = _("Link")
        value_class = LinkValue
