"""Which expressions share a condition without which none of them can be true, so that one test skips them all.

A gate is only ever a *necessary* condition: where it is false, every expression behind it is false. It may be
looser than what any single expression says, so it never decides anything on its own.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from attrs import evolve, frozen

from .nodes import And, Compare, Expression, Not, OneOf, Operator, Or, Scaled

Gates = dict[Hashable, Expression]
"""Necessary conditions by what they are about; two under one key can be joined into a looser one."""

Item = tuple[int, Expression]
"""An expression with its place in the caller's list."""

SMALLEST_GROUP = 3
"""Fewer expressions than this get no gate. On 71 rules 2 to 6 ran alike, a fifth to a third faster than no gates."""

_NEGATED: dict[Operator, Operator] = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}
_DIRECTION: dict[Operator, str] = {"<": "below", "<=": "below", ">": "above", ">=": "above", "==": "at"}


@frozen(kw_only=True)
class Block:
    """Expressions behind one gate (None: no gate): its own, then smaller blocks with gates of their own."""

    gate: Expression | None
    items: tuple[Item, ...]
    blocks: tuple[Block, ...]


def pushed_down(expression: Expression, negated: bool = False) -> Expression:
    """The same in Kleene's logic with `not` only on atoms, and none on an ordered comparison."""
    match expression:
        case Not(operand=operand):
            return pushed_down(operand, not negated)
        case And(operands=operands) | Or(operands=operands):
            parts = tuple(pushed_down(operand, negated) for operand in operands)
            return And(operands=parts) if isinstance(expression, And) is not negated else Or(operands=parts)
        case Compare(operator=operator) if negated and operator in _NEGATED:
            return evolve(expression, operator=_NEGATED[operator])
        case _:
            return Not(operand=expression) if negated else expression


def _key(literal: Expression) -> Hashable:
    """What a literal is about: bounds on one term from one side can be joined, and so can sets of words."""
    if isinstance(literal, OneOf):
        return literal.term.name
    if isinstance(literal, Compare) and not isinstance(literal.threshold, Scaled) and literal.operator != "==":
        return literal.term.name, _DIRECTION[literal.operator]
    return literal


def _looser(first: Expression, second: Expression) -> Expression:
    """A condition that holds wherever one of two under the same key does."""
    if isinstance(first, OneOf) and isinstance(second, OneOf):
        return evolve(first, words=first.words | second.words)
    if not isinstance(first, Compare) or not isinstance(second, Compare):
        return first
    if isinstance(first.threshold, Scaled) or isinstance(second.threshold, Scaled):
        return first
    if first.threshold == second.threshold:
        return first if first.operator in ("<=", ">=") else second
    below = _DIRECTION[first.operator] == "below"
    return first if (first.threshold > second.threshold) is below else second


def _shared(first: Gates, second: Gates) -> Gates:
    return {key: _looser(gate, second[key]) for key, gate in first.items() if key in second}


def necessary(expression: Expression) -> Gates:
    """Conditions that a pushed-down expression cannot be true without."""
    match expression:
        case And(operands=operands):
            gates: Gates = {}
            for operand in operands:
                gates = {**gates, **{key: gate for key, gate in necessary(operand).items() if key not in gates}}
            return gates
        case Or(operands=operands):
            gates, *others = map(necessary, operands)
            for other in others:
                gates = _shared(gates, other)
            return gates
        case _:
            return {_key(expression): expression}


def _commonest(gates: Iterable[Gates], used: frozenset[Hashable]) -> Hashable | None:
    """The key that most expressions share, the first of equals; None where no group is large enough."""
    counts: dict[Hashable, int] = {}
    for each in gates:
        for key in each:
            if key not in used:
                counts[key] = counts.get(key, 0) + 1
    key = max(counts, key=lambda item: counts[item], default=None)
    return key if key is not None and counts[key] >= SMALLEST_GROUP else None


def _joined(gates: list[Expression]) -> Expression:
    joined = gates[0]
    for gate in gates[1:]:
        joined = _looser(joined, gate)
    return joined


def grouped(items: Iterable[Item], gate: Expression | None = None, used: frozenset[Hashable] = frozenset()) -> Block:
    """Pushed-down expressions in blocks: the largest group first, each group split again by what else it shares."""
    left = {item: necessary(item[1]) for item in items}
    blocks = []
    while (key := _commonest(left.values(), used)) is not None:
        group = {item: gates.pop(key) for item, gates in left.items() if key in gates}
        left = {item: gates for item, gates in left.items() if item not in group}
        blocks.append(grouped(group, _joined(list(group.values())), used | {key}))
    return Block(gate=gate, items=tuple(left), blocks=tuple(blocks))
