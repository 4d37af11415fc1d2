"""The log of changes: rows are only ever added, so that writers do not wait for each other."""

from __future__ import annotations

import datetime
import secrets
from collections.abc import Collection, Iterable
from typing import NamedTuple

from django.db import models, transaction
from django.db.models import Count, Max, Q, Sum
from django.utils import timezone

#: So many rows of one name are made one; asked whenever so many rows were added.
_MANY, _EVERY = 50, 500
#: With more names than these, reading the whole log is faster, and databases limit the parameters of a query.
_ASKED = 5_000


class ContentChange(models.Model):
    """Something under this name changed, or will change by itself at that moment.

    Names are "all", "site", "pages", "tree" (what other pages show of a page), "page:12", "app.model" and
    "app.model:12".
    """

    name = models.CharField(max_length=150)
    moment = models.DateTimeField()
    token = models.PositiveIntegerField()

    wagtail_reference_index_ignore = True

    class Meta:
        indexes = [models.Index(fields=["name", "moment", "token"], name="integration_blocks_change")]

    def __str__(self) -> str:
        return f"{self.name}, {self.moment:%Y-%m-%d %H:%M:%S}"


class State(NamedTuple):
    """What the log says of some names: another `text` after every change, and the moment of the last one."""

    text: str
    changed: datetime.datetime | None


def state(names: Collection[str]) -> State:
    """One query. Random tokens rather than counters: a restored backup must not repeat an earlier state."""
    found = ContentChange.objects.filter(name__in=names, moment__lte=timezone.now()).aggregate(
        sum=Sum("token"), last=Max("pk"), changed=Max("moment")
    )
    return State(f"{found['sum']}.{found['last']}", found["changed"])


def states(names: Collection[str]) -> dict[str, str]:
    """What the log says of each of these names that is in it; one query."""
    past = ContentChange.objects.filter(moment__lte=timezone.now())
    if len(names) <= _ASKED:
        past = past.filter(name__in=names)
    rows = past.order_by().values_list("name").annotate(sum=Sum("token"), last=Max("pk"))
    return {name: f"{total}.{last}" for name, total, last in rows}


def record(names: Iterable[str], later: Iterable[tuple[str, datetime.datetime]] = ()) -> None:
    """Add the names to the log, in the transaction that is open; `later` are changes that come by themselves."""
    now = timezone.now()
    due = [_row(name, now) for name in sorted(set(names))]
    to_come = [_row(name, moment) for name, moment in later if moment > now]
    rows = ContentChange.objects.bulk_create([*due, *to_come])
    keys = [row.pk for row in rows[: len(due)]]
    if transaction.get_connection().in_atomic_block:
        # For readers the change happens now that they can see it: dates of Last-Modified never go back.
        transaction.on_commit(lambda: _date(keys))
    if any(key % _EVERY == 0 for key in keys):
        transaction.on_commit(compact, robust=True)


def _row(name: str, moment: datetime.datetime) -> ContentChange:
    return ContentChange(name=name, moment=moment, token=secrets.randbits(30))


def _date(keys: list[int]) -> None:
    ContentChange.objects.filter(pk__in=keys).update(moment=timezone.now())


def compact() -> None:
    """Make one new row of all rows of a name that has many; dates stay as they are."""
    past = Q(moment__lte=timezone.now())
    names = ContentChange.objects.filter(past).values("name").annotate(rows=Count("pk"))
    for name in names.filter(rows__gt=_MANY).values_list("name", flat=True):
        with transaction.atomic():
            rows = ContentChange.objects.filter(past, name=name).select_for_update(skip_locked=True)
            found = list(rows.values_list("pk", "moment"))
            if len(found) < 2:
                continue  # another process is at it
            _row(name, max(moment for _key, moment in found)).save()
            ContentChange.objects.filter(pk__in=[key for key, _moment in found]).delete()
