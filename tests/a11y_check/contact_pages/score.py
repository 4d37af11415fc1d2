"""How much of what is labelled on the contact pages the extractor finds, and how much else it reports.

    python tests/a11y_check/contact_pages/score.py tests/a11y_check/contact_pages/seen --misses

The pages in `seen` may be looked at while the extractor is worked on; those in `aside` are for measuring only.
Those in `later` were written when the extractor stood, by the one who went on with it: kinds of pages and of hours that it
had not been built on. They were written in three batches, each labelled before the extractor was first run on it, and the faults
found were mended before the next. First runs, as F1: the first 22 pages mean 0.916, hours 0.651, pairs 0.805, defects 0.822; the next ten
mean 0.881, hours 0.818, pairs 0.659, defects 0.84; the last four mean 0.943, hours 0.667, pairs 0.879, defects 0.857. Three labels that
broke the contract were corrected after the first runs.
Labels have the shape of `a11y-check contacts --format json`; `optional` lists values that a reader could
also call right: they count neither way.
"""

from __future__ import annotations

import argparse
import datetime
import itertools
import json
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import opening_hours
import phonenumbers

TODAY = "2026-11-22"  # what the labels of past dates are measured from
CODES = frozenset(
    {
        *("email-obfuscated", "email-missing", "email-not-linked", "link-text-hides-email"),
        *("phone-missing", "phone-not-linked", "phone-invalid", "address-incomplete"),
        *("hours-missing", "hours-ambiguous", "name-missing", "contact-placeholder"),
        *("date-weekday-mismatch", "date-in-past"),
    }
)
FACTS = ("names", "roles", "organizations", "phones", "mobiles", "faxes", "emails", "streets", "places")
KINDS = (*FACTS, "postal", "hours", "appointments", "site", "pairs", "defects", "findings")
WORDED_FREELY = {"roles", "organizations"}
PAIRED = ("names", "phones", "faxes", "emails", "streets", "postal", "hours", "appointments")
MONDAY = datetime.datetime(2026, 6, 8)  # noqa: DTZ001 - the wall clock of an office, in a week without a holiday


@dataclass
class Score:
    """Hits, misses and false reports of one kind of fact."""

    right: int = 0
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / (self.right + len(self.wrong)) if self.right + len(self.wrong) else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + len(self.missed)) if self.right + len(self.missed) else 1.0

    @property
    def f1(self) -> float:
        """1.0 where there is nothing to find and nothing is reported."""
        whole = 2 * self.right + len(self.wrong) + len(self.missed)
        return 2 * self.right / whole if whole else 1.0


def folded(text: str) -> str:
    """Case, spacing and the kind of dash do not matter."""
    return " ".join(re.sub(r"\s*[‐‑–—-]\s*", "-", text.casefold()).split())


def e164(number: str) -> str:
    """`number`, a German one where no country is named, as E.164."""
    parsed = phonenumbers.parse(number, "DE")
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def week(hours: str) -> str:
    """Opening hours in OpenStreetMap syntax, written out day by day: equal for equal hours."""
    days: dict[str, list[str]] = {}
    spans = opening_hours.OpeningHours(hours).intervals(MONDAY, MONDAY + datetime.timedelta(days=7))
    for start, end, state, _comment in spans:
        if state == opening_hours.State.OPEN:
            day = days.setdefault(f"{start:%a}"[:2], [])
            day.append(f"{start:%H:%M}-{end:%H:%M}")
    return "; ".join(f"{day} {','.join(spans)}" for day, spans in days.items())


def facts_of(contact: Mapping[str, Any]) -> dict[str, set[str]]:
    """What one contact says, kind by kind, in one spelling."""
    addresses = contact["addresses"]
    places = [f"{a['postcode'] or ''} {a['locality'] or ''}" for a in addresses]
    return {
        "names": {folded(contact["name"])} if contact["name"] else set(),
        "roles": {folded(contact["role"])} if contact["role"] else set(),
        "organizations": {folded(contact["organization"])} if contact["organization"] else set(),
        "phones": {e164(number) for number in contact["phones"]},
        "mobiles": {e164(number) for number in contact["mobiles"]},
        "faxes": {e164(number) for number in contact["faxes"]},
        "emails": set(contact["emails"]),
        "streets": {folded(a["street"]) for a in addresses if a["street"]},
        "places": {folded(place) for place in places if place.strip()},
        "postal": {
            folded(f"{a['street'] or 'box ' + ''.join((a['po_box'] or '').split())} {place}")
            for a, place in zip(addresses, places, strict=True)
            if a["kind"] == "postal"
        },
        "hours": {week(contact["opening_hours"])} if contact["opening_hours"] else set(),
        "appointments": {"by appointment"} if contact["by_appointment"] else set(),
    }


def facts(page: Mapping[str, Any]) -> dict[str, set[str]]:
    """What a page says. A pair is two facts of different kinds within one contact; `site` is what
    the city says of itself in header and footer."""
    found: dict[str, set[str]] = {kind: set() for kind in KINDS}
    for contact in page["contacts"]:
        own = facts_of(contact)
        for kind, values in own.items():
            found[kind] |= values
        for one, other in itertools.combinations(PAIRED, 2):
            found["pairs"] |= {f"{a} + {b}" for a in own[one] for b in own[other]}
    for contact in page["site_contacts"]:
        own = facts_of(contact)
        for kind in ("phones", "faxes", "emails", "streets", "places", "hours"):
            found["site"] |= own[kind]
    found["defects"] = set(page["defects"])
    found["findings"] = set(page.get("findings", page["defects"]))
    return found


def same(kind: str, expected: str, found: str) -> bool:
    """Roles and organisations may be reported with more or fewer words than the label has."""
    if kind not in WORDED_FREELY:
        return expected == found
    one, other = (" " + " ".join(re.findall(r"\w+", text)) + " " for text in (expected, found))
    return one in other or other in one


def compare(label: Mapping[str, Any], found: Mapping[str, Any]) -> dict[str, Score]:
    """One page's label against what was extracted from it, kind by kind."""
    scores = {}
    expected, reported = facts(label), facts(found)
    for kind in KINDS:
        score = scores[kind] = Score()
        optional = label.get("optional", {}).get("defects" if kind == "findings" else kind, ())
        accepted = expected[kind] | set(map(folded, optional))
        left = sorted(reported[kind])
        for value in sorted(expected[kind]):
            match = next((other for other in left if same(kind, value, other)), None)
            if match is None:
                score.missed.append(value)
            else:
                score.right += 1
                left.remove(match)
        score.wrong = [value for value in left if not any(same(kind, other, value) for other in accepted)]
    return scores


def total(scores: Iterable[Mapping[str, Score]]) -> dict[str, Score]:
    """The counts of all pages together."""
    whole = {kind: Score() for kind in KINDS}
    for page in scores:
        for kind, score in page.items():
            whole[kind].right += score.right
            whole[kind].missed += score.missed
            whole[kind].wrong += score.wrong
    return whole


def mean(scores: Mapping[str, Score]) -> float:
    """The mean F1 over all kinds but `findings`, which are the `defects` once more, as the rules report them."""
    counted = [score.f1 for kind, score in scores.items() if kind != "findings"]
    return sum(counted) / len(counted)


def command(*arguments: str) -> Any:
    """The JSON that `a11y-check` prints. It may exit with 1: there are defects to find."""
    done = subprocess.run(
        [sys.executable, "-m", "a11y_check", *arguments, "--format", "json", "--today", TODAY, "--quiet"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode > 1:
        raise SystemExit(done.stderr)
    return json.loads(done.stdout)


def extracted(pages: Sequence[Path]) -> list[dict[str, Any]]:
    """What the checker says of `pages`, in their order; `findings` are the defects its rules find."""
    files = [str(page) for page in pages]
    contacts = {Path(page["url"]).name: page for page in command("contacts", *files)["pages"]}
    for page in command(*files, "--select", "contact")["pages"]:
        rules = {f["rule"].partition("/")[2] for f in page["findings"] if f["outcome"] != "passed"}
        contacts[Path(page["url"]).name]["findings"] = sorted(rules & CODES)
    return [contacts[page.name] for page in pages]


def measure(folder: Path) -> dict[str, dict[str, Score]]:
    """The scores of every labelled page of a folder, by its name."""
    pages = sorted(folder.glob("*.html"))
    labels = [json.loads(page.with_suffix(".json").read_text("utf-8")) for page in pages]
    return {
        page.name: compare(label, found)
        for page, label, found in zip(pages, labels, extracted(pages), strict=True)
    }


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path, help="a folder of .html pages, each with its .json label")
    parser.add_argument("--misses", action="store_true", help="what was missed (-) and wrongly reported (+)")
    options = parser.parse_args(arguments)
    pages = measure(options.folder)
    out = []
    if options.misses:
        for name, scores in pages.items():
            lines = [f"  - {kind}: {value}" for kind in KINDS for value in scores[kind].missed]
            lines += [f"  + {kind}: {value}" for kind in KINDS for value in scores[kind].wrong]
            out += [f"{name}: mean {mean(scores):.3f}", *lines]
    whole = total(pages.values())
    out.append(f"{'':14}precision recall    F1  right missed wrong")
    for kind, s in whole.items():
        counts = f"{s.right:6} {len(s.missed):6} {len(s.wrong):5}"
        out.append(f"{kind:14}{s.precision:9.3f} {s.recall:6.3f} {s.f1:5.3f} {counts}")
    out.append(f"{'mean F1':14}{'':9} {'':6} {mean(whole):5.3f}  of {len(pages)} pages")
    sys.stdout.write("\n".join(out) + "\n")


if __name__ == "__main__":
    main()
