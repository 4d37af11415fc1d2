"""What `a11y-check contacts` says of a page: its contact facts, and what is wrong with them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from a11y_check.audit import audit
from a11y_check.contacts import Contact, PageFacts
from a11y_check.contacts.addresses import Address
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
    facts = contact_facts(page)  # before the audit, which lets go of them
    (result,) = audit([page], [RULES[f"contact/{code}"] for code in DEFECTS])
    found = {finding.rule.removeprefix("contact/") for finding in result.findings}
    defects = tuple(code for code in DEFECTS if code in found)
    errors = tuple(f"{error.rule}: {error.error}" for error in result.errors)
    return ContactReport(page.url, facts, defects, errors)


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
    for printed in report.facts.offered:
        contact = printed.contact
        lines += ["  " + ", ".join(filter(None, [contact.name, contact.role, contact.organization]))]
        shown = {number.phone.e164: number.phone.display for number in printed.phones if number.phone}
        lines += [f"    {label}: {value}" for label, value in _facts(contact, shown, language)]
    if not report.facts.contacts:
        lines.append("  " + translate(_("No contact is offered."), language))
    for code in report.defects:
        lines.append(f"  ! {code}  {translate(RULES[f'contact/{code}'].title, language)}")
    return lines


def _facts(contact: Contact, shown: Mapping[str, str], language: str) -> Iterable[tuple[str, str]]:
    """Label and value of each fact; `shown` has the numbers as German readers write them."""
    facts = (
        (_("Phone"), [shown.get(number, number) for number in contact.phones]),
        (_("Fax"), [shown.get(number, number) for number in contact.faxes]),
        (_("E-mail"), contact.emails),
        (_("Address"), [_address(one, language) for one in contact.addresses if one.kind == "visitor"]),
        (_("Postal address"), [_address(one, language) for one in contact.addresses if one.kind == "postal"]),
        (_("Opening hours"), filter(None, [contact.opening_hours])),
    )
    for label, values in facts:
        for value in values:
            yield translate(label, language), value
    if contact.by_appointment:
        yield translate(_("By appointment"), language), translate(_("yes"), language)


def _address(address: Address, language: str) -> str:
    box = translate(_("PO box {number}"), language).format(number=address.po_box) if address.po_box else None
    town = " ".join(filter(None, [address.postcode, address.locality]))
    return ", ".join(filter(None, [address.street, box, town]))
