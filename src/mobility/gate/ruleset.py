"""Rules with all their levels, compiled together and asked again and again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from attrs import field, frozen

from ..expression import Expression, compile_many, terms, unknown_terms
from ..facts import Facts
from ..rules import Rule
from ..rules.rule import SEVERITIES, Severity

Evaluator = Callable[[Mapping[str, Any]], tuple[list[int], list[int]]]


@frozen(kw_only=True, eq=False)
class Entry:
    """A level of a rule, with what is asked of it again and again worked out once."""

    rule: Rule
    level: Severity
    expr: Expression
    rank: int
    names: tuple[str, ...]

    @classmethod
    def of(cls, rule: Rule, level: Severity, expr: Expression) -> Entry:
        """The entry of a level."""
        names = tuple(term.name for term in terms(expr))
        return cls(rule=rule, level=level, expr=expr, rank=SEVERITIES.index(level), names=names)

    @property
    def is_base(self) -> bool:
        """Whether this is the level without which none of the others counts."""
        return self.expr is self.rule.when

    def lacking(self, record: Facts) -> tuple[str, ...]:
        """The unknown facts that keep it undecided; a single one must be it."""
        unknown = tuple(name for name in self.names if record.values[name] is None)
        return unknown if len(unknown) == 1 else unknown_terms(self.expr, record.values)


@frozen(kw_only=True, eq=False)
class Ruleset:
    """Rules with all their levels compiled into one function, which answers with indexes of entries."""

    entries: tuple[Entry, ...]
    run: Evaluator = field(repr=False)

    def highest(self, fired: list[int]) -> dict[str, Entry]:
        """Of each rule that fired, the highest level; a raised level counts only where the base is true as well."""
        best: dict[str, Entry] = {}
        for number in fired:
            entry = self.entries[number]
            known = best.get(entry.rule.code)
            if entry.is_base if known is None else entry.rank > known.rank:
                best[entry.rule.code] = entry
        return best


@lru_cache(maxsize=512)
def _compiled(rules: tuple[Rule, ...]) -> Ruleset:
    entries = tuple(Entry.of(rule, level, expr) for rule in rules for level, expr in rule.levels)
    return Ruleset(entries=entries, run=compile_many([entry.expr for entry in entries]))


class _ById(tuple[Rule, ...]):
    """Rules compared by identity, since hashing them by content takes longer than checking."""

    __slots__ = ()

    def __hash__(self) -> int:
        return hash(tuple(map(id, self)))


def ruleset(rules: tuple[Rule, ...]) -> Ruleset:
    """Rules compiled, once for each set of them."""
    return _compiled(_ById(rules))
