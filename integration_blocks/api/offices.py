"""Offices as an app lists them: with all that there is, also the nearest, those open now, those that speak a language."""

from __future__ import annotations

from typing import Any, ClassVar

from integration_blocks.api.contact_filters import CONTACT_PARAMETERS
from integration_blocks.api.pages import PagesEndpoint
from integration_blocks.api.parameters import Parameter
from integration_blocks.api.topics import TOPIC
from integration_blocks.pages import OfficePage


class OfficesEndpoint(PagesEndpoint):
    """Its items are those of `pages/?type=integration_blocks.OfficePage&fields=*`."""

    name = "offices"
    model = OfficePage
    parameters: ClassVar[tuple[Parameter, ...]] = (*CONTACT_PARAMETERS, TOPIC)

    @classmethod
    def get_listing_default_fields(cls, model: Any) -> list[str]:
        return [name for name in cls.get_available_fields(model) if name not in cls.detail_only_fields]
