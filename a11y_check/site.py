"""What the pages of a run say of the same thing: whether one contradicts an earlier one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Statement:
    """What a page says of something that other pages speak of too, such as the phone numbers of a person.

    Two statements about the same contradict each other where they have nothing in common.
    """

    about: str
    says: tuple[str, ...]


class Site:
    """The first statement about each thing, and the page it is from: some hundred bytes for each."""

    def __init__(self) -> None:
        self._first: dict[tuple[str, str], tuple[tuple[str, ...], str]] = {}

    def contradicted(self, rule: str, statement: Statement, url: str) -> dict[str, str] | None:
        """What an earlier page says otherwise (`other`) and where (`elsewhere`); None where none does."""
        says, where = self._first.setdefault((rule, statement.about), (statement.says, url))
        if where == url or not set(says).isdisjoint(statement.says):
            return None
        return {"other": ", ".join(says), "elsewhere": where}
