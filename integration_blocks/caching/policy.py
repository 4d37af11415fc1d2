"""What an address of the interface depends on: which names of the log, the time, the language of the reader.

An endpoint without a policy is right by itself: it depends on everything that is watched, on the day and on the
reader's language. A policy makes its answers last longer:

    class FundersEndpoint(SnippetsEndpoint):
        caching = of_records(Funder)

    @cached(Policy(every=timedelta(minutes=1)))
    def open_now(request): ...
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from django.db.models import Model
from django.http import HttpRequest
from wagtail.models import Page, ReferenceIndex

from integration_blocks.caching.names import ALL, SITE, TREE, name_of

View = TypeVar("View", bound=Callable[..., Any])
Names = Callable[[HttpRequest, Mapping[str, Any]], Collection[str]]

DAY = datetime.timedelta(days=1)
MINUTE = datetime.timedelta(minutes=1)

#: Parameters that choose among an endpoint's own objects and their fields. Others may ask about pages or the clock.
PLAIN = frozenset({"fields", "format", "id", "limit", "locale", "offset", "order", "rich_text", "_"})
OF_PAGES = frozenset({"type", "site", "slug", "child_of", "ancestor_of", "descendant_of", "translation_of"})


def everything(_request: HttpRequest, _arguments: Mapping[str, Any]) -> Collection[str]:
    return [ALL]


@dataclass(frozen=True)
class Policy:
    """`names` gets the request and the arguments of its address; `every`: how often the clock changes answers."""

    names: Names = everything
    every: datetime.timedelta = DAY
    by_language: bool = True

    def slot(self, request: HttpRequest) -> datetime.timedelta:
        """The same for this request: a filter may ask for today, or for a search index that is behind the log."""
        return self.every if request.GET.keys() <= PLAIN | OF_PAGES else min(self.every, MINUTE)


def cached(policy: Policy) -> Callable[[View], View]:
    """Give a view function its policy; a class has it as its attribute `caching`."""

    def decorate(view: View) -> View:
        view.caching = policy  # type: ignore[attr-defined] # read by policy_of()
        return view

    return decorate


def policy_of(view: Any) -> Policy:
    """That of the view, or of the class behind it."""
    for source in (view, getattr(view, "cls", None), getattr(view, "view_class", None)):
        if isinstance(policy := getattr(source, "caching", None), Policy):
            return policy
    return Policy()


def of_records(model: type[Model], argument: str = "pk") -> Policy:
    """Lists depend on all objects of the model, an address with the argument on one of them."""

    def names(request: HttpRequest, arguments: Mapping[str, Any]) -> Collection[str]:
        if not request.GET.keys() <= PLAIN:
            return [ALL]
        return [SITE, name_of(model, arguments.get(argument))]

    return Policy(names, by_language=False)


def of_pages(argument: str = "pk") -> Policy:
    """Lists depend on everything; a page on itself, on what pages show of each other, and on what it refers to."""

    def names(_request: HttpRequest, arguments: Mapping[str, Any]) -> Collection[str]:
        key = arguments.get(argument)
        return [ALL] if key is None else [SITE, TREE, name_of(Page, key), *_referred_to(key)]

    return Policy(names, by_language=False)


def _referred_to(key: int) -> list[str]:
    """Contacts, funders, images, documents that the page refers to; one query."""
    page = {"app_label": Page._meta.app_label, "model": Page._meta.model_name}
    base = {f"base_content_type__{name}": value for name, value in page.items()}
    found = ReferenceIndex.objects.filter(**base, object_id=str(key)).values_list(
        "to_content_type__app_label", "to_content_type__model", "to_object_id"
    )
    return sorted({f"{app}.{model}:{pk}" for app, model, pk in found})
