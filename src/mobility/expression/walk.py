"""What an expression mentions: its atoms, its terms, and the values at which its comparisons turn."""

from __future__ import annotations

import math
from collections.abc import Iterator

from .nodes import And, Atom, Compare, Expression, Has, Holds, Not, OneOf, Or, Scaled, Term


def _atoms(expression: Expression) -> Iterator[Atom]:
    match expression:
        case Not(operand=operand):
            yield from _atoms(operand)
        case And(operands=operands) | Or(operands=operands):
            for operand in operands:
                yield from _atoms(operand)
        case Compare() | OneOf() | Has() | Holds():
            yield expression
        case _:
            raise TypeError(f"expected an expression, got {expression!r}")


def atoms(expression: Expression) -> tuple[Atom, ...]:
    """The atoms in order of writing, each once."""
    return tuple(dict.fromkeys(_atoms(expression)))


def terms(expression: Expression) -> tuple[Term, ...]:
    """All terms in order of first use, each name once."""
    found: dict[str, Term] = {}
    for atom in _atoms(expression):
        for term in atom.terms:
            found.setdefault(term.name, term)
    return tuple(found.values())


def _around(atom: Compare) -> Iterator[dict[str, float]]:
    """Records at, just below and just above the threshold; a scaled term is set to 1."""
    threshold = atom.threshold
    rest = {threshold.term.name: 1.0} if isinstance(threshold, Scaled) else {}
    at = float(threshold.factor if isinstance(threshold, Scaled) else threshold)
    for value in (at, math.nextafter(at, -math.inf), math.nextafter(at, math.inf)):
        yield {atom.term.name: value, **rest}


def boundaries(expression: Expression) -> tuple[dict[str, float], ...]:
    """Partial records for tests: for each comparison of numbers its threshold, then the next float below, then above.

    Where the threshold is a scaled term, that term is 1 and the threshold its factor. Atoms in order of writing.
    """
    numeric = (atom for atom in atoms(expression) if isinstance(atom, Compare))
    return tuple(record for atom in numeric for record in _around(atom))
