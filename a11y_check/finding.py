"""A finding: what a rule found on a page, in a form that can be stored, compared and shown."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from a11y_check.rule import RULES, Owner, Problem, Severity
from a11y_check.semantics.mentions import Mention
from a11y_check.texts import fill, translate


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One problem on one page. `outcome` is "failed" or "cantTell" (ACT, EARL).

    `key` and `values` name the rule's message, `mention` the element; words are looked up when a person reads them.
    `block` and `source` are the content block and the record that the element comes from (`Page.block`, `Page.source`),
    `edit` is where to change it, if the site knows. `fingerprint` stays the same when the page around the element changes,
    `question` on other pages, too.
    """

    rule: str
    outcome: str
    severity: Severity
    owner: Owner
    key: str
    values: Mapping[str, object] = field(default_factory=dict)
    suggestion: str = ""
    mention: Mention = field(default_factory=Mention)
    selector: str = ""
    line: int = 1
    column: int = 1
    html: str = ""
    block: str | None = None
    source: str | None = None
    edit: str = ""
    fingerprint: str = ""
    question: str = ""

    def message(self, language: str = "en") -> str:
        """What is wrong with this element, as one sentence."""
        return fill(RULES[self.rule].messages[self.key], language, self.values)

    def element(self, language: str = "en") -> str:
        """Which element it is, and where on the page: Link “more” in the section “Advice”."""
        return self.mention.text(language)

    def fix(self, language: str = "en") -> str:
        """How to mend it, with the corrected value where it is known."""
        return " ".join(filter(None, [translate(RULES[self.rule].fix, language), self.suggestion]))

    def as_dict(self, language: str = "en") -> dict[str, Any]:
        """The finding as in version 1 of the JSON report."""
        references = RULES[self.rule].references
        numbers = {
            kind: sorted({r.number for r in references if r.kind == kind}) for kind in ("wcag", "act", "bitv")
        }
        return {
            "rule": self.rule,
            "outcome": self.outcome,
            "severity": str(self.severity),
            "owner": str(self.owner),
            "element": self.element(language),
            "message": self.message(language),
            "fix": self.fix(language),
            "selector": self.selector,
            "line": self.line,
            "column": self.column,
            "html": self.html,
            **numbers,
            "block": self.block,
            "source": self.source,
            "edit": self.edit or None,
            "fingerprint": self.fingerprint,
        }


def fingerprint(rule: str, path: str, snippet: str, occurrence: int) -> str:
    """16 hexadecimal digits that name a problem: rule, page, element, and which of several alike."""
    text = "\0".join([rule, path, snippet, str(occurrence)])
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()[:16]


def question(rule: str, problem: Problem, snippet: str, path: str) -> str:
    """16 hexadecimal digits that name what is asked about an element, on whichever page it stands.

    What is asked about a page as a whole is asked on each page anew.
    """
    if problem.element.tag in ("html", "body"):
        return fingerprint(rule, path, problem.message, 1)
    values = sorted((name, str(value)) for name, value in problem.values.items())
    return fingerprint(rule, "", f"{problem.message} {values} {snippet}", 1)
