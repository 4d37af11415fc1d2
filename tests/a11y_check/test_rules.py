"""Each rule's own examples are its tests; the rule's documentation shows the same ones."""

import pytest

import a11y_check.rules  # noqa: F401 - fills RULES
from a11y_check.rule import RULES

CASES = [
    pytest.param(rule, example, id=f"{rule.id}-{number}")
    for rule in RULES.values()
    for number, example in enumerate(rule.examples)
]


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_example(rule, example):
    found = {problem.message for problem in rule.tried(example)}

    assert found == ({example.fails} if example.fails else set())


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_every_message_has_an_example(rule):
    assert set(rule.messages) == {example.fails for example in rule.examples if example.fails}
    assert sum(example.fails is None for example in rule.examples) >= 2


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_every_rule_explains_itself(rule):
    assert all((rule.title, rule.why, rule.fix, rule.notes, rule.references))
