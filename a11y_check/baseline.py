"""Known findings: each with a reason and a date, told apart by fingerprint and never by line."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from pathlib import Path

import msgspec

from a11y_check.errors import A11yCheckError
from a11y_check.results import Results
from a11y_check.rule import Rule
from a11y_check.texts import _


class Known(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A finding that somebody knows of. From the day after `until` on it counts again."""

    fingerprint: str
    rule: str
    page: str
    html: str
    reason: str
    since: datetime.date
    until: datetime.date | None = None


class Baseline(msgspec.Struct, forbid_unknown_fields=True):
    """The file: version 1, entries in the order of page and rule."""

    entries: list[Known] = []
    version: int = 1

    def apply(self, results: Results, today: datetime.date) -> int:
        """Take the known findings out of the results, and say how many these were."""
        known = self._valid(today)
        count = 0
        for number, result in enumerate(results if known else ()):
            new = [finding for finding in result.findings if finding.fingerprint not in known]
            count += len(result.findings) - len(new)
            if len(new) < len(result.findings):
                result.findings = new
                results[number] = result
        return count

    def stale(self, results: Results, rules: Iterable[Rule]) -> list[Known]:
        """Entries that are found no longer although their page and rule were checked."""
        pages: set[str] = set()
        found: set[str] = set()
        for result in results if self.entries else ():
            pages.add(result.path)
            found.update(finding.fingerprint for finding in result.findings)
        ids = {rule.id for rule in rules}
        return [
            entry
            for entry in self.entries
            if entry.page in pages and entry.rule in ids and entry.fingerprint not in found
        ]

    def updated(self, results: Results, rules: Iterable[Rule], reason: str, today: datetime.date) -> Baseline:
        """Without stale entries, and with all certain findings; what was known keeps its reason."""
        gone = {entry.fingerprint for entry in self.stale(results, rules)}
        entries = {entry.fingerprint: entry for entry in self.entries if entry.fingerprint not in gone}
        known = self._valid(today)
        for result in results:
            for finding in result.findings:
                if finding.outcome == "failed" and finding.fingerprint not in known:
                    entries[finding.fingerprint] = Known(
                        finding.fingerprint, finding.rule, result.path, finding.html, reason, today
                    )
        return Baseline(
            sorted(entries.values(), key=lambda entry: (entry.page, entry.rule, entry.fingerprint))
        )

    def _valid(self, today: datetime.date) -> set[str]:
        return {entry.fingerprint for entry in self.entries if entry.until is None or today <= entry.until}

    def write(self, path: Path) -> None:
        """One value per line, so that a change reads well in a diff."""
        text = msgspec.json.format(msgspec.json.encode(self), indent=2)
        try:
            path.write_bytes(text + b"\n")
        except OSError as error:
            raise A11yCheckError(
                _("{file} cannot be written: {why}."), file=path, why=error.strerror
            ) from None


def read(path: Path, *, missing_ok: bool = False) -> Baseline:
    """The known findings in a file. Raises A11yCheckError for a missing or broken one."""
    if missing_ok and not path.exists():
        return Baseline()
    try:
        baseline = msgspec.json.decode(path.read_bytes(), type=Baseline)
    except FileNotFoundError:
        raise A11yCheckError(
            _("There is no baseline {file}. Make it with --update-baseline REASON."), file=path
        ) from None
    except OSError as error:
        raise A11yCheckError(_("{file} cannot be read: {why}."), file=path, why=error.strerror) from None
    except msgspec.DecodeError as error:
        raise A11yCheckError(_("{file} is no baseline: {why}."), file=path, why=error) from None
    if baseline.version != 1:
        raise A11yCheckError(_("{file} is a baseline of a newer version: update a11y-check."), file=path)
    return baseline
