"""Addresses that the blocks add beside the endpoints of the API: a site includes them above the API's."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("integration_blocks.exports.urls")),
    path("", include("integration_blocks.integreat.urls")),
]
