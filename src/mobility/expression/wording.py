"""An expression as text: the canonical one-line form, and words that a reader without code understands."""

from __future__ import annotations

import json
from collections.abc import Iterable

from .nodes import And, Compare, Expression, Has, Holds, Not, OneOf, Operator, Or, Scaled

_IN_WORDS: dict[Operator, str] = {
    "<": "less than",
    "<=": "at most",
    ">": "more than",
    ">=": "at least",
    "==": "exactly",
}
_OPPOSITE: dict[Operator, str] = {
    "<": "at least",
    "<=": "more than",
    ">": "at most",
    ">=": "less than",
    "==": "other than",
}


def _number(value: float) -> str:
    """Shortest exact text; equal numbers (85 and 85.0) read the same."""
    return str(int(value)) if abs(value) < 1e15 and value == int(value) else repr(value)


def _quoted(word: str) -> str:
    return json.dumps(word, ensure_ascii=False)


def _threshold(threshold: float | Scaled) -> str:
    if not isinstance(threshold, Scaled):
        return _number(threshold)
    return threshold.term.name if threshold.factor == 1 else f"{_number(threshold.factor)} * {threshold.term.name}"


def _membership(atom: OneOf, negated: bool) -> str:
    words = sorted(atom.words)
    if len(words) == 1:
        return f"{atom.term.name} {'!=' if negated else '=='} {_quoted(words[0])}"
    return f"{atom.term.name} {'not in' if negated else 'in'} {{{', '.join(map(_quoted, words))}}}"


def _negated_source(operand: Expression) -> str:
    match operand:
        case OneOf():
            return _membership(operand, negated=True)
        case Has(term=term, word=word):
            return f"{_quoted(word)} not in {term.name}"
        case Compare(operator="==", term=term, threshold=threshold):
            return f"{term.name} != {_threshold(threshold)}"
        case And() | Or():
            return f"not ({source(operand)})"
        case _:
            return f"not {source(operand)}"


def source(expression: Expression) -> str:
    """The expression as Python would write it, the same text for equal expressions.

    `lumbar_flexion_pct >= 85 and contact_tool in {"cane", "gun"}`: words sorted, only the brackets needed.
    Evaluated by Python over a record in which all is known, it gives the value of the expression.
    """
    match expression:
        case Compare(term=term, operator=operator, threshold=threshold):
            return f"{term.name} {operator} {_threshold(threshold)}"
        case OneOf():
            return _membership(expression, negated=False)
        case Has(term=term, word=word):
            return f"{_quoted(word)} in {term.name}"
        case Holds(term=term):
            return term.name
        case Not(operand=operand):
            return _negated_source(operand)
        case And(operands=operands):
            return " and ".join(f"({source(part)})" if isinstance(part, Or) else source(part) for part in operands)
        case Or(operands=operands):
            return " or ".join(map(source, operands))
        case _:
            raise TypeError(f"expected an expression, got {expression!r}")


def _spaced(word: str) -> str:
    return word.replace("_", " ")


def _listed(words: Iterable[str]) -> str:
    """Sorted, with commas, and "or" before the last."""
    *most, last = sorted(map(_spaced, words))
    return f"{', '.join(most)} or {last}" if most else last


def _amount(atom: Compare) -> str:
    threshold = atom.threshold
    if not isinstance(threshold, Scaled):
        return f"{_number(threshold)} {atom.term.unit}".rstrip()
    times = "" if threshold.factor == 1 else f"{_number(threshold.factor)} times "
    return times + threshold.term.label


def _word_is(atom: OneOf, negated: bool) -> str:
    """With "one of" or "none of" before a list, so that an "and" after it cannot be read into it."""
    if len(atom.words) == 1:
        return f"{atom.term.label} is {'not ' if negated else ''}{_listed(atom.words)}"
    return f"{atom.term.label} is {'none' if negated else 'one'} of {_listed(atom.words)}"


def _negated_words(operand: Expression) -> str:
    match operand:
        case Compare(term=term, operator=operator):
            return f"{term.label} {_OPPOSITE[operator]} {_amount(operand)}"
        case OneOf():
            return _word_is(operand, negated=True)
        case Has(term=term, word=word):
            return f"{term.label} do not include {_spaced(word)}"
        case Not(operand=inner):
            return in_words(inner)
        case And() | Or():
            return f"not ({in_words(operand)})"
        case _:
            return f"not {in_words(operand)}"


def _either(operands: tuple[Expression, ...]) -> str:
    """A comma before "or" where an alternative has an "and" of its own."""
    joiner = ", or " if any(isinstance(part, And) for part in operands) else " or "
    return joiner.join(map(in_words, operands))


def in_words(expression: Expression) -> str:
    """A part of a sentence from labels and units: "bending of the low back at least 85 % and not supports padded".

    Words lose their underscores, a negated comparison is turned round, an "or" inside an "and" gets brackets.
    """
    match expression:
        case Compare(term=term, operator=operator):
            return f"{term.label} {_IN_WORDS[operator]} {_amount(expression)}"
        case OneOf():
            return _word_is(expression, negated=False)
        case Has(term=term, word=word):
            return f"{term.label} include {_spaced(word)}"
        case Holds(term=term):
            return term.label
        case Not(operand=operand):
            return _negated_words(operand)
        case And(operands=operands):
            return " and ".join(f"({in_words(part)})" if isinstance(part, Or) else in_words(part) for part in operands)
        case Or(operands=operands):
            return _either(operands)
        case _:
            raise TypeError(f"expected an expression, got {expression!r}")
