"""Certain remedies: each changes one block of a draft so that one finding is gone. One file = one remedy.

A remedy's module has `RULES`, the ids of the rules whose findings it mends, and `mend(block, finding)`, which changes
the block as StreamField stores it ({"type", "value", "id"}) in place, or leaves it alone where it does not know how.

Other apps offer remedies in the hook `a11y_remedies`: a function that gives {rule: remedy}. Such a remedy gets the whole
stream and the finding, and returns the stream that takes its place; None where it does not know how.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from django.utils.translation import get_language
from wagtail import hooks
from wagtail.blocks import StreamValue
from wagtail.fields import StreamField
from wagtail.log_actions import log
from wagtail.models import Page

from a11y_check.finding import Finding
from a11y_check.wagtail.draft_check import findings_of

Remedy = Callable[[dict[str, Any], Finding], None]
Stream = list[dict[str, Any]]
StreamRemedy = Callable[[Stream, Finding], Stream | None]


def _remedies() -> dict[str, Remedy]:
    found: dict[str, Remedy] = {}
    for module in pkgutil.iter_modules(__path__):
        remedy = importlib.import_module(f"{__name__}.{module.name}")
        found |= dict.fromkeys(getattr(remedy, "RULES", ()), getattr(remedy, "mend", None))
    return found


REMEDIES = _remedies()


def stream_remedies() -> dict[str, StreamRemedy]:
    """What other apps offer, by rule."""
    return {rule: remedy for offer in hooks.get_hooks("a11y_remedies") for rule, remedy in offer().items()}


@dataclass(frozen=True)
class Mended:
    """A page's draft with one finding less, not yet saved: what was changed, as the block was and is."""

    page: Page
    finding: Finding
    before: Any
    after: Any

    def save(self, user: Any = None) -> None:
        """As a revision of its own, named in the history. What visitors see stays as it is."""
        revision = self.page.save_revision(user=user, log_action=True)
        said = self.finding.message(get_language() or "en")
        log(self.page, "a11y_check.mended", user=user, data={"finding": said}, revision=revision)


def can_mend(finding: Finding) -> bool:
    """Whether there is a remedy; whether it helps shows when it is tried."""
    known = finding.rule in REMEDIES or finding.rule in stream_remedies()
    return bool(finding.block) and finding.source is None and known


def mended(page: Page, finding: Finding) -> Mended | None:
    """The page (a draft, as an object) without the finding; None where no remedy removes it, or another one appears."""
    if not can_mend(finding):
        return None
    known = len(findings_of(page))
    for field in page._meta.get_fields():
        if not isinstance(field, StreamField):
            continue
        old = list(getattr(page, field.name).raw_data)
        new, before, after = _tried(old, finding)
        if before == after:
            continue
        setattr(page, field.name, StreamValue(field.stream_block, new, is_lazy=True))
        left = findings_of(page)
        if len(left) < known and all(f.fingerprint != finding.fingerprint for f in left):
            return Mended(page, finding, before, after)
        setattr(page, field.name, StreamValue(field.stream_block, old, is_lazy=True))
    return None


def _tried(old: Stream, finding: Finding) -> tuple[Stream, Any, Any]:
    """The stream as the remedy leaves it, and what it changes: the value of a block, or blocks."""
    new = deepcopy(old)
    block = next(_blocks(new, finding.block or ""), None)
    if block is None:
        return old, None, None
    if finding.rule in REMEDIES:
        before = deepcopy(block["value"])
        REMEDIES[finding.rule](block, finding)
        return new, before, block["value"]
    new = stream_remedies()[finding.rule](new, finding) or old
    return new, old, new


def mend_all(page: Page, user: Any = None, *, write: bool = True) -> list[Mended]:
    """Remove from the page's latest draft what can be removed, each as a revision of its own; without `write` only try."""
    done: list[Mended] = []
    draft = page.get_latest_revision_as_object()
    while True:
        findings = filter(can_mend, findings_of(draft))
        # First those of other apps: what they replace needs no mending.
        tried = (mended(draft, each) for each in sorted(findings, key=lambda each: each.rule in REMEDIES))
        change = next(filter(None, tried), None)
        if change is None:
            return done
        if write:
            change.save(user)
        done.append(change)


def _blocks(raw: Any, identifier: str) -> Iterator[dict[str, Any]]:
    """The block of that id, at whatever depth."""
    if isinstance(raw, dict):
        if raw.get("id") == identifier and "type" in raw:
            yield raw
        raw = list(raw.values())
    if isinstance(raw, list):
        for part in raw:
            yield from _blocks(part, identifier)
