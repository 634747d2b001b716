"""Terms and the nodes of an expression: frozen values, built with Python's own operators.

(lumbar_flexion_pct >= 85) & (overpressure_spine >= 0.5)
contact_zone.in_("lumbar_midline", "lumbar_paraspinal") | ~padded.holds
exhale_s > 3 * inhale_s
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Any, Literal, NoReturn

from attrs import field, frozen

Kind = Literal["number", "word", "truth", "words"]
"""What sort of value a term has: float or int, str, bool, frozenset of str."""

OPEN = "?"
"""In a set of words: there may be others in it that nobody has told of."""

Operator = Literal["<", "<=", ">", ">=", "=="]
"""The comparisons of numbers; "not equal" is a negated "==", so that there is one way to write each thing."""


def _plain_number(value: object) -> float:
    """A finite int or float of the plain type, so that its text is always a Python literal."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"expected a number or a number times a term, got {value!r}")
    if not math.isfinite(value):
        raise ValueError(f"expected a finite number, got {value!r}")
    return int(value) if isinstance(value, int) else float(value)


def _factor(value: object) -> float:
    """A finite number other than 0; 0 times a term would be a plain 0."""
    plain = _plain_number(value)
    if plain == 0:
        raise ValueError("a term cannot be multiplied by 0: compare with 0 itself")
    return plain


def _plain_word(value: object) -> str:
    """A str of the plain type: a member of a string enumeration counts as its value."""
    if not isinstance(value, str):
        raise TypeError(f"expected a word (str), got {value!r}")
    return str.__str__(value)


def _plain_words(values: Iterable[object]) -> frozenset[str]:
    """At least one word; a single str is refused, since its letters would be taken for words."""
    if isinstance(values, str):
        raise TypeError(f"expected words, got the single str {values!r}")
    words = frozenset(_plain_word(value) for value in values)
    if not words:
        raise ValueError("expected at least one word, got none")
    return words


def _needs(kind: Kind, asked: str) -> Callable[[Any, Any, Any], None]:
    """A validator: the term must be of this kind; the message names the term and what was asked of it."""

    def check(instance: object, _attribute: object, term: object) -> None:
        if not isinstance(term, Term):
            raise TypeError(f"expected a Term, got {term!r}")
        if term.kind != kind:
            operation = getattr(instance, "operator", asked)
            raise TypeError(f"{term.name} is of kind {term.kind!r}; {operation} needs a term of kind {kind!r}")

    return check


def _not_itself(instance: Compare, _attribute: object, threshold: Any) -> None:
    """A term compared with a multiple of itself says nothing that a plain number would not say better."""
    if isinstance(threshold, Scaled) and threshold.term.name == instance.term.name:
        raise ValueError(f"{instance.term.name} is compared with itself")


def _threshold(value: object) -> float | Scaled:
    """The right side of a comparison: a number, a scaled term, or a bare term (taken once)."""
    if isinstance(value, Scaled):
        return value
    return Scaled(factor=1, term=value) if isinstance(value, Term) else _plain_number(value)


def _refused(value: object) -> NoReturn:
    """A TypeError for what is no expression, which guesses what was meant."""
    if isinstance(value, Term):
        raise TypeError(f"expected an expression, got the term {value.name}: write {value.name}.holds or a comparison")
    raise TypeError(f"expected an expression, got {value!r}; `==` is not overloaded, write .equals() or .is_()")


def _expression(value: object) -> Expression:
    """The value, if it is an expression."""
    return value if isinstance(value, Expression) else _refused(value)


def _flat(operands: Iterable[object], joined: type[And | Or]) -> tuple[Expression, ...]:
    """The operands with nested ones of the same node opened up."""
    flat: list[Expression] = []
    for operand in map(_expression, operands):
        flat.extend(operand.operands if isinstance(operand, And | Or) and type(operand) is joined else (operand,))
    if len(flat) < 2:
        raise ValueError(f"{joined.__name__} needs two operands or more, got {len(flat)}")
    return tuple(flat)


def _conjuncts(operands: Iterable[object]) -> tuple[Expression, ...]:
    return _flat(operands, And)


def _disjuncts(operands: Iterable[object]) -> tuple[Expression, ...]:
    return _flat(operands, Or)


class Expression:
    """What is true, false or unknown of a record; joined with `&`, `|` and `~`.

    Equality is structural and values are hashable. Taking the truth of an expression (`and`, `or`, `not`,
    `if`, a chained comparison) raises TypeError, because the answer depends on a record.
    """

    __slots__ = ()

    def __and__(self, other: Expression) -> And:
        """Both hold; TypeError if the other side is no expression."""
        return And(operands=(self, other))

    def __or__(self, other: Expression) -> Or:
        """At least one holds; TypeError if the other side is no expression."""
        return Or(operands=(self, other))

    def __rand__(self, other: object) -> NoReturn:
        """Reached only when the left side is no expression: TypeError."""
        _refused(other)

    __ror__ = __rand__

    def __invert__(self) -> Not:
        """It does not hold."""
        return Not(operand=self)

    def __bool__(self) -> NoReturn:
        """Always TypeError: see the class."""
        raise TypeError(
            "an expression is neither true nor false without a record: write & | ~ for and, or, not, "
            "put each comparison in brackets, and split a chained one (low <= x <= high) in two"
        )


def _identifier(_instance: object, _attribute: object, value: Any) -> None:
    if not isinstance(value, str) or not value.isidentifier():
        raise ValueError(f"the name of a term is an identifier, got {value!r}")


def _kind(_instance: object, _attribute: object, value: Any) -> None:
    if value not in ("number", "word", "truth", "words"):
        raise ValueError(f"the kind of a term is number, word, truth or words, got {value!r}")


# order=False is what attrs does anyway; said aloud, because mypy would put ordinary comparisons in place of ours.
@frozen(kw_only=True, order=False)
class Term:
    """Something a record has a value for, under its name.

    `label` says it in plain words ("bending of the low back"; for a truth, what is so: "supports padded"),
    `unit` is "deg", "%", "s" or the like, "" where there is none. Two terms are equal when their class and
    name are; classes that extend this one may add fields. An operation that the kind does not allow raises
    TypeError; a name that is no identifier or a kind that does not exist raises ValueError.
    """

    name: str = field(validator=_identifier)
    kind: Kind = field(validator=_kind, eq=False)
    label: str = field(eq=False)
    unit: str = field(default="", eq=False)

    def __lt__(self, other: float | Term | Scaled) -> Compare:
        """Less than a number or a scaled term."""
        return Compare(term=self, operator="<", threshold=other)

    def __le__(self, other: float | Term | Scaled) -> Compare:
        """At most a number or a scaled term."""
        return Compare(term=self, operator="<=", threshold=other)

    def __gt__(self, other: float | Term | Scaled) -> Compare:
        """More than a number or a scaled term."""
        return Compare(term=self, operator=">", threshold=other)

    def __ge__(self, other: float | Term | Scaled) -> Compare:
        """At least a number or a scaled term."""
        return Compare(term=self, operator=">=", threshold=other)

    def __mul__(self, factor: float) -> Scaled:
        """A multiple of this number, for the right side of a comparison."""
        return Scaled(factor=factor, term=self)

    __rmul__ = __mul__

    def __bool__(self) -> NoReturn:
        """Always TypeError: `term and ...` was meant to be `term.holds & ...`."""
        raise TypeError(f"{self.name} is a term, neither true nor false: write .holds, or a comparison joined with &")

    def equals(self, number: float | Term | Scaled) -> Compare:
        """Exactly a number (`==` between terms is ordinary equality and makes no expression)."""
        return Compare(term=self, operator="==", threshold=number)

    def in_(self, *words: str) -> OneOf:
        """The word is one of these; ValueError if none is given."""
        return OneOf(term=self, words=words)

    def not_in(self, *words: str) -> Not:
        """The word is known and none of these."""
        return Not(operand=self.in_(*words))

    def is_(self, word: str) -> OneOf:
        """The word is this one."""
        return self.in_(word)

    def is_not(self, word: str) -> Not:
        """The word is known and another."""
        return self.not_in(word)

    def has(self, word: str) -> Has:
        """The set of words contains this one."""
        return Has(term=self, word=word)

    @property
    def holds(self) -> Holds:
        """The truth is true; `~term.holds` for false."""
        return Holds(term=self)


@frozen(kw_only=True, order=False)
class Scaled:
    """A number times a term, on the right side of a comparison; unknown when the term is.

    The factor is finite and not 0 (ValueError).
    """

    factor: float = field(converter=_factor)
    term: Term = field(validator=_needs("number", "a comparison of numbers"))


@frozen(kw_only=True)
class Compare(Expression):
    """A number against a threshold, which is a finite number or a scaled term of another name."""

    term: Term = field(validator=_needs("number", "a comparison"))
    operator: Operator
    threshold: float | Scaled = field(converter=_threshold, validator=_not_itself)

    @property
    def terms(self) -> tuple[Term, ...]:
        """The terms it looks at: two where the threshold is a scaled term."""
        return (self.term, self.threshold.term) if isinstance(self.threshold, Scaled) else (self.term,)


@frozen(kw_only=True)
class OneOf(Expression):
    """A word is among the given ones."""

    term: Term = field(validator=_needs("word", "in_() or is_()"))
    words: frozenset[str] = field(converter=_plain_words)

    @property
    def terms(self) -> tuple[Term, ...]:
        """The term it looks at."""
        return (self.term,)


@frozen(kw_only=True)
class Has(Expression):
    """A set of words contains the given one; unknown for another word than those of an open set."""

    term: Term = field(validator=_needs("words", "has()"))
    word: str = field(converter=_plain_word)

    @property
    def terms(self) -> tuple[Term, ...]:
        """The term it looks at."""
        return (self.term,)


@frozen(kw_only=True)
class Holds(Expression):
    """A truth is true."""

    term: Term = field(validator=_needs("truth", "holds"))

    @property
    def terms(self) -> tuple[Term, ...]:
        """The term it looks at."""
        return (self.term,)


@frozen(kw_only=True)
class Not(Expression):
    """The operand is false; unknown when it is unknown."""

    operand: Expression = field(converter=_expression)


@frozen(kw_only=True)
class And(Expression):
    """All operands are true; false as soon as one is false. Nested ones are flattened; two at least."""

    operands: tuple[Expression, ...] = field(converter=_conjuncts)


@frozen(kw_only=True)
class Or(Expression):
    """At least one operand is true; unknown when none is and one is unknown. Nested ones are flattened."""

    operands: tuple[Expression, ...] = field(converter=_disjuncts)


Atom = Compare | OneOf | Has | Holds
"""The nodes that look at a record themselves."""
