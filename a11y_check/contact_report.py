"""What `a11y-check contacts` says of a page: its contact facts, and what is wrong with them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from a11y_check.audit import audit
from a11y_check.contacts import Contact, PageFacts
from a11y_check.page import Page
from a11y_check.rule import RULES, _
from a11y_check.semantics.contact_facts import contact_facts
from a11y_check.terminal import plain
from a11y_check.texts import translate

#: Rules of the group `contact` that judge the facts themselves; their names are the codes of the defects.
DEFECTS = (
    "email-obfuscated",
    "email-missing",
    "email-not-linked",
    "link-text-hides-email",
    "phone-missing",
    "phone-not-linked",
    "phone-invalid",
    "address-incomplete",
    "hours-missing",
    "hours-ambiguous",
    "name-missing",
    "contact-placeholder",
    "date-weekday-mismatch",
    "date-in-past",
)


@dataclass(frozen=True)
class ContactReport:
    """The facts of one page, the codes of its defects in the order of DEFECTS, and rules that broke."""

    url: str
    facts: PageFacts
    defects: tuple[str, ...]
    errors: tuple[str, ...] = ()


def report(page: Page) -> ContactReport:
    """Read one page."""
    (result,) = audit([page], [RULES[f"contact/{code}"] for code in DEFECTS])
    found = {finding.rule.removeprefix("contact/") for finding in result.findings}
    defects = tuple(code for code in DEFECTS if code in found)
    errors = tuple(f"{error.rule}: {error.error}" for error in result.errors)
    return ContactReport(page.url, contact_facts(page), defects, errors)


def as_json(reports: Iterable[ContactReport]) -> str:
    """All reports, version 1."""
    pages = [
        {
            "url": report.url,
            "contacts": [contact.as_dict() for contact in report.facts.contacts],
            "site_contacts": [contact.as_dict() for contact in report.facts.site_contacts],
            "defects": list(report.defects),
        }
        for report in reports
    ]
    return json.dumps({"version": 1, "pages": pages}, ensure_ascii=False, indent=2)


def as_text(reports: Iterable[ContactReport], language: str) -> str:
    """All reports, for people."""
    return "\n\n".join("\n".join(map(plain, _lines(report, language))) for report in reports)


def _lines(report: ContactReport, language: str) -> list[str]:
    lines = [report.url]
    for contact in report.facts.contacts:
        lines += ["  " + ", ".join(filter(None, [contact.name, contact.role, contact.organization]))]
        lines += [f"    {label}: {value}" for label, value in _facts(contact, language)]
    if not report.facts.contacts:
        lines.append("  " + translate(_("No contact is offered."), language))
    for code in report.defects:
        lines.append(f"  ! {code}  {translate(RULES[f'contact/{code}'].title, language)}")
    return lines


def _facts(contact: Contact, language: str) -> Iterable[tuple[str, str]]:
    addresses = (
        ", ".join(filter(None, [address.street or address.po_box, address.postcode, address.locality]))
        for address in contact.addresses
    )
    facts = (
        (_("Phone"), contact.phones),
        (_("Fax"), contact.faxes),
        (_("E-mail"), contact.emails),
        (_("Address"), addresses),
        (_("Opening hours"), filter(None, [contact.opening_hours])),
    )
    for label, values in facts:
        for value in values:
            yield translate(label, language), value
    if contact.by_appointment:
        yield translate(_("By appointment"), language), translate(_("yes"), language)
