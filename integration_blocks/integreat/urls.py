"""Where apps look for Integreat's API: include it at the root of the site."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path

from integration_blocks.integreat import views

app_name = "integreat"

_region: list[URLPattern | URLResolver] = [
    path("languages/", views.languages, name="languages"),
    path("<str:language>/pages/", views.all_pages, name="pages"),
    path("<str:language>/page/", views.one_page, name="page"),
    path("<str:language>/children/", views.children, name="children"),
    path("<str:language>/locations/", views.all_locations, name="locations"),
    path("<str:language>/location-categories/", views.location_categories, name="location-categories"),
    path("<str:language>/events/", views.all_events, name="events"),
    *(path(f"<str:language>/{name}/", views.nothing) for name in ("imprint", "news", "offers")),
]
urlpatterns: list[URLPattern | URLResolver] = [
    path("api/v3/regions/", views.regions, name="regions"),
    path("api/v3/regions/<str:region>/", views.region, name="region"),
    path("api/v3/<str:region>/", include(_region)),
    path("api/v3/<path:rest>", views.unknown),
]
