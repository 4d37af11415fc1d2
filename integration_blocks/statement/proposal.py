"""What the last check, and the list of bodies, would change in a statement. A person decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from integration_blocks.fields.barrier import NONCOMPLIANCE, found_by
from integration_blocks.snippets.holiday_settings import HolidaySettings
from integration_blocks.statement.bodies import BODIES
from integration_blocks.statement.last_audit import Audit, FoundBarrier, last_audit


@dataclass(frozen=True)
class Proposal:
    """`fields` are values by name of field; barriers are `new`, or `gone`: found by an earlier check only."""

    audit: Audit | None
    fields: dict[str, Any]
    new: list[FoundBarrier]
    gone: list[Any]

    def __bool__(self) -> bool:
        return bool(self.fields or self.new or self.gone)

    def apply(self, statement: Any) -> None:
        """Change the statement, and save nothing."""
        for name, value in self.fields.items():
            setattr(statement, name, value)
        gone = {child.id for child in self.gone}
        kept = [block for block in statement.barriers.raw_data if block.get("id") not in gone]
        added = [
            {"type": "barrier", "id": found_by(found["check"]), "value": _stored(found)} for found in self.new
        ]
        field = statement._meta.get_field("barriers")
        statement.barriers = field.stream_block.to_python([*kept, *added])


def _stored(found: FoundBarrier) -> dict[str, Any]:
    since = found["since"] or timezone.localdate()
    return {
        "text": found["text"],
        "language": found["language"],
        "reason": NONCOMPLIANCE,
        "explanation": found["reason"],
        "since": since.isoformat(),
    }


def propose(statement: Any) -> Proposal:
    """For the statement as it is given, such as its latest draft."""
    audit = last_audit(statement)
    there = {child.id for child in statement.barriers}
    found = audit["barriers"] if audit else []
    ids = {found_by(each["check"]) for each in found}
    not_found = {found_by(check) for check in audit["checks"]} - ids if audit else set()
    return Proposal(
        audit,
        _fields(statement, has_barriers=bool(found)),
        [each for each in found if found_by(each["check"]) not in there],
        [child for child in statement.barriers if child.id in not_found],
    )


def _fields(statement: Any, *, has_barriers: bool) -> dict[str, Any]:
    """What is still empty and can be known; and the status, where the check contradicts it."""
    jurisdiction = statement.jurisdiction or (HolidaySettings.load().region or "")[:2]
    body = BODIES.get(jurisdiction)
    site = statement.get_site()
    known: dict[str, Any] = {
        "jurisdiction": jurisdiction if body else "",
        "website": site.root_url if site else "",
        "prepared": timezone.localdate(),
        "method": "self",
    }
    if body and not statement.enforcement_name:
        known |= {f"enforcement_{name}": getattr(body, name) for name in ("name", "address", "email", "url")}
    if body:
        known["legal_basis"] = body.law
    fields = {name: value for name, value in known.items() if value and not getattr(statement, name)}
    if has_barriers and statement.status in ("", "full"):
        fields["status"] = "partial"
    return fields
