"""Which rules a run uses."""

from __future__ import annotations

from collections.abc import Iterable

from a11y_check.config import Config
from a11y_check.errors import A11yCheckError, UnknownNameError
from a11y_check.rule import RULES, Rule
from a11y_check.texts import _


def selected(config: Config) -> list[Rule]:
    """The rules that the settings ask for, by id.

    A group stands for its rules. A rule still in preview needs `preview`, or its full id in `select`;
    so does a rule beyond the level of the settings.
    Raises UnknownNameError for a name that is neither group nor rule, A11yCheckError where no rule remains.
    """
    chosen = _named(config.select) if config.select else set(RULES)
    chosen -= _named(config.ignore)
    rules = [
        rule
        for rule in sorted(RULES.values(), key=lambda rule: rule.id)
        if rule.id in chosen
        and (config.engine != "axe" or rule.group == "axe")
        and config.audience in ("all", rule.owner)
        and (config.preview or not rule.preview or rule.id in config.select)
        and (config.level == "AAA" or rule.level == "AA" or rule.id in config.select)
    ]
    if not rules:
        raise A11yCheckError(
            _("No rule remains to check: see --select, --ignore, --for, --level and --preview.")
        )
    return rules


def rules_named(name: str) -> list[Rule]:
    """The rule with that id or last part of it, or the rules of that group.

    Raises UnknownNameError with the ids that come closest.
    """
    for part in ("id", "name", "group"):
        found = [rule for rule in RULES.values() if getattr(rule, part) == name]
        if found:
            return sorted(found, key=lambda rule: rule.id)
    raise UnknownNameError(
        _("There is no rule “{name}”."), name, {*RULES, *(rule.group for rule in RULES.values())}
    )


def _named(names: Iterable[str]) -> set[str]:
    groups = {rule.group for rule in RULES.values()}
    found: set[str] = set()
    for name in names:
        if name in groups:
            found |= {rule.id for rule in RULES.values() if rule.group == name}
        elif name in RULES:
            found.add(name)
        else:
            raise UnknownNameError(_("There is no rule or group “{name}”."), name, groups | set(RULES))
    return found
