"""The meaning of an expression, by walking it: the reference that every faster way must agree with.

A record maps names of terms to values: float or int, str, frozenset of str, bool. A name that is missing, None
and a float that is not a number all mean "not known".
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from .nodes import OPEN, And, Atom, Compare, Expression, Has, Holds, Not, OneOf, Operator, Or, Scaled, Term

Record = Mapping[str, object]
Bands = Mapping[str, tuple[float, float]]
Interval = tuple[float, float]

_NO_BANDS: Bands = {}
_MIRRORED: dict[Operator, Operator] = {"<": ">", "<=": ">="}


def _interval(term: Term, record: Record, bands: Bands) -> Interval | None:
    """The values that a number may have: its band, else its point; None when not known."""
    value: Any = record.get(term.name)
    low, high = bands.get(term.name, (value, value))
    if low is None or math.isnan(low) or math.isnan(high):
        return None
    if low > high:
        raise ValueError(f"the band of {term.name} runs from {low} down to {high}")
    return low, high


def _right_side(threshold: float | Scaled, record: Record, bands: Bands) -> Interval | None:
    if not isinstance(threshold, Scaled):
        return threshold, threshold
    interval = _interval(threshold.term, record, bands)
    if interval is None:
        return None
    ends = threshold.factor * interval[0], threshold.factor * interval[1]
    return min(ends), max(ends)


def _ordered(operator: Operator, left: Interval, right: Interval) -> bool | None:
    """True if every pair of values satisfies the comparison, False if none does, else None."""
    if operator in _MIRRORED:
        return _ordered(_MIRRORED[operator], right, left)
    if operator == ">":
        every, some = left[0] > right[1], left[1] > right[0]
    elif operator == ">=":
        every, some = left[0] >= right[1], left[1] >= right[0]
    else:
        every, some = left[0] == left[1] == right[0] == right[1], left[0] <= right[1] and right[0] <= left[1]
    return True if every else None if some else False


def _compare(atom: Compare, record: Record, bands: Bands) -> bool | None:
    left = _interval(atom.term, record, bands)
    right = _right_side(atom.threshold, record, bands)
    return None if left is None or right is None else _ordered(atom.operator, left, right)


def _atom(atom: Expression, record: Record, bands: Bands) -> bool | None:
    if isinstance(atom, Compare):
        return _compare(atom, record, bands)
    if not isinstance(atom, OneOf | Has | Holds):
        raise TypeError(f"expected an expression, got {atom!r}")
    value: Any = record.get(atom.term.name)
    if value is None:
        return None
    if isinstance(atom, OneOf):
        return value in atom.words
    if isinstance(atom, Has):
        return True if atom.word in value else None if OPEN in value else False
    # Anything that is neither true nor false (a 1 read from a table, say) is not known rather than guessed.
    return value if isinstance(value, bool) else None


def _first_of(decisive: bool, values: Iterable[bool | None]) -> bool | None:
    """Kleene's and (decisive False) and or (decisive True)."""
    unknown = False
    for value in values:
        if value is decisive:
            return decisive
        unknown = unknown or value is None
    return None if unknown else not decisive


def evaluate(expression: Expression, record: Record, bands: Bands | None = None) -> bool | None:
    """True, False, or None where the record does not decide it.

    `bands` gives intervals (low, high) in the unit of the term for some of the number terms; a band takes the
    place of the point value, and also makes known what the record leaves unknown. A comparison is then True if
    every value of the band satisfies it, False if none does, else None; two bands count as independent.
    Raises ValueError for a band that runs downwards.
    """
    given = _NO_BANDS if bands is None else bands
    match expression:
        case Not(operand=operand):
            value = evaluate(operand, record, given)
            return None if value is None else not value
        case And(operands=operands):
            return _first_of(False, (evaluate(operand, record, given) for operand in operands))
        case Or(operands=operands):
            return _first_of(True, (evaluate(operand, record, given) for operand in operands))
        case _:
            return _atom(expression, record, given)


def _deciding(expression: Expression, value_of: Callable[[Expression], bool | None]) -> Iterator[Atom]:
    match expression:
        case Not(operand=operand):
            yield from _deciding(operand, value_of)
        case And(operands=operands) | Or(operands=operands):
            # In both, the operands that decided are those whose own value is the value of the whole.
            value = value_of(expression)
            for operand in operands:
                if value_of(operand) is value:
                    yield from _deciding(operand, value_of)
        case Compare() | OneOf() | Has() | Holds():
            yield expression


def deciding(expression: Expression, record: Record) -> tuple[Atom, ...]:
    """The atoms that made the expression what it is on this record, each once.

    They stand in the order of the places where they decided; an atom may be written elsewhere without effect.
    Of a true `and` those of all operands, of a false one those of the operands that are false; of an `or` the
    other way round; `not` passes through. Where the expression is unknown: the unknown atoms that still matter.
    """
    return tuple(dict.fromkeys(_deciding(expression, lambda part: evaluate(part, record))))


def unknown_terms(expression: Expression, record: Record) -> tuple[str, ...]:
    """Names of the unknown terms that keep the expression undecided, in order of writing; empty when decided."""
    if evaluate(expression, record) is not None:
        return ()
    missing: dict[str, None] = {}
    for atom in deciding(expression, record):
        for term in atom.terms:
            if not _known(term, record):
                missing.setdefault(term.name)
    return tuple(missing)


def _known(term: Term, record: Record) -> bool:
    value: Any = record.get(term.name)
    if term.kind == "truth":
        return isinstance(value, bool)
    if term.kind == "words" and value is not None:
        return OPEN not in value
    return value is not None and not (isinstance(value, float) and math.isnan(value))
