"""All expressions as one Python function, which agrees with `evaluate` on every record.

Each expression is written twice: as "could be true" and as "is true". The first is tested first; in an ordinary
record it is false for nearly all, so nearly all cost one test. Where it is true, the second tells true from
unknown. Unknown numbers become a float that is not a number, for which every comparison is false: `x >= 85` is
then the sure form and `not x < 85` the possible one, and neither needs a look at whether x is known.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from math import nan
from typing import cast

from .gates import Block, Item, grouped, pushed_down
from .nodes import OPEN, And, Atom, Compare, Expression, Has, Not, OneOf, Operator, Or, Scaled, Term
from .walk import terms

Decide = Callable[[Mapping[str, object]], tuple[list[int], list[int]]]
"""record -> (indices of the expressions that are true, indices of those that are unknown), both ascending."""

_OPPOSITE: dict[Operator, str] = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}

_Slot = tuple[str, str]
_Names = Mapping[_Slot, str]
"""The local variable for each name and kind of term."""


def _slot(term: Term) -> _Slot:
    return term.name, term.kind


# ---- one expression -----------------------------------------------------------------------------------


def _words(words: Iterable[str], *, or_unknown: bool) -> str:
    """A set display of constants, which CPython stores as one frozenset."""
    shown = [repr(word) for word in sorted(words)] + ["None"] * or_unknown
    return "{" + ", ".join(shown) + "}"


def _right_side(threshold: float | Scaled, names: _Names) -> str:
    if not isinstance(threshold, Scaled):
        return repr(threshold)
    return f"{threshold.factor!r} * {names[_slot(threshold.term)]}"


def _comparison(atom: Compare, names: _Names, *, sure: bool, negated: bool) -> str:
    left, right = names[_slot(atom.term)], _right_side(atom.threshold, names)
    if atom.operator in _OPPOSITE:
        return f"{left} {atom.operator} {right}" if sure else f"not {left} {_OPPOSITE[atom.operator]} {right}"
    if sure is negated:
        differs = f"({left} < {right} or {left} > {right})"
        return differs if sure else f"not {differs}"
    return f"{left} == {right}" if sure else f"not {left} == {right}"


def _literal(atom: Atom, names: _Names, *, sure: bool, negated: bool) -> str:
    """One atom, possibly negated, as Python; `sure` is true where it is true, else true where it could be."""
    if isinstance(atom, Compare):
        return _comparison(atom, names, sure=sure, negated=negated)
    value, no = names[_slot(atom.term)], "not " if negated else ""
    if isinstance(atom, OneOf):
        return f"{value} {no}in {_words(atom.words, or_unknown=sure is negated)}"
    if isinstance(atom, Has):
        known = f"{value} is not None and" if sure else f"{value} is None or"
        told = f"{atom.word!r} {no}in {value}"
        if sure is negated:  # of an open set, what is not in it may yet be
            told = f"{told} and {OPEN!r} not in {value}" if sure else f"{told} or {OPEN!r} in {value}"
        return f"({known} ({told}))"
    return f"{value} is {not negated}" if sure else f"{value} is not {negated}"


def _python(expression: Expression, names: _Names, *, sure: bool) -> str:
    """A pushed-down expression as a Python condition."""
    if isinstance(expression, And | Or):
        joiner = " and " if isinstance(expression, And) else " or "
        return "(" + joiner.join(_python(operand, names, sure=sure) for operand in expression.operands) + ")"
    negated = isinstance(expression, Not)
    atom = expression.operand if isinstance(expression, Not) else expression
    return _literal(cast("Atom", atom), names, sure=sure, negated=negated)


# ---- blocks -------------------------------------------------------------------------------------------


def _load(slot: _Slot, names: _Names) -> Iterator[str]:
    name, kind = slot
    yield f"{names[slot]} = get({name!r})"
    if kind == "number":
        yield f"if {names[slot]} is None: {names[slot]} = nan"


def _gate_slots(block: Block) -> set[_Slot]:
    return set() if block.gate is None else set(map(_slot, terms(block.gate)))


def _slots(block: Block) -> set[_Slot]:
    """Everything that is looked at behind the gate of a block."""
    own = {_slot(term) for _, expression in block.items for term in terms(expression)}
    return own.union(*(_gate_slots(inner) | _slots(inner) for inner in block.blocks))


def _needed_here(block: Block) -> set[_Slot]:
    """What a block must load itself: all but what a single inner block alone looks at behind its gate."""
    uses = Counter(slot for inner in block.blocks for slot in _slots(inner))
    here = {_slot(term) for _, expression in block.items for term in terms(expression)}
    here.update(*(_gate_slots(inner) for inner in block.blocks))
    return here | {slot for slot, count in uses.items() if count > 1}


def _judged(item: Item, names: _Names) -> Iterator[str]:
    index, expression = item
    yield f"if {_python(expression, names, sure=False)}:"
    yield f"    if {_python(expression, names, sure=True)}: fired.append({index})"
    yield f"    else: unknown.append({index})"


def _lines(block: Block, names: _Names, loaded: set[_Slot]) -> Iterator[str]:
    needed = _needed_here(block) - loaded
    for slot in names:
        if slot in needed:
            yield from _load(slot, names)
    for item in block.items:
        yield from _judged(item, names)
    for inner in block.blocks:
        if inner.gate is not None:
            yield f"if {_python(inner.gate, names, sure=False)}:"
            yield from ("    " + line for line in _lines(inner, names, loaded | needed))


def function_source(expressions: Iterable[Expression]) -> str:
    """The text of the function `decide(record)`; it needs `nan` in its namespace.

    Every name, word and number stands in it as the repr of a plain str, int or float, never as it came.
    """
    items = [(index, pushed_down(expression)) for index, expression in enumerate(expressions)]
    slots = dict.fromkeys(_slot(term) for _, expression in items for term in terms(expression))
    names = {slot: f"t{number}" for number, slot in enumerate(slots)}
    body = [
        "get = record.get",
        "fired = []",
        "unknown = []",
        *_lines(grouped(items), names, set()),
        "fired.sort()",
        "unknown.sort()",
        "return fired, unknown",
    ]
    return "def decide(record):\n" + "".join(f"    {line}\n" for line in body)


def compile_many(expressions: Sequence[Expression]) -> Decide:
    """One function for all expressions: what is true and what is unknown of a record, by index.

    Each term is read from the record at most once, and only where something looks at it. Expressions that share
    a necessary condition are skipped together where it is false. Raises TypeError for what is no expression.
    """
    namespace: dict[str, object] = {"nan": nan}
    exec(compile(function_source(expressions), "<mobility expressions>", "exec"), namespace)  # noqa: S102
    decide: Decide = namespace["decide"]  # type: ignore[assignment]
    return decide
