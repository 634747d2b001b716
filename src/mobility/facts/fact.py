"""`Fact`: one named thing that is derived from a step, its neighbours and the person."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from attrs import field, frozen

from ..expression import Term

Scope = Literal["step", "position", "side", "limb", "contact", "condition"]
"""What a fact depends on: the step and its session; a key position and the person; a side of it as well; a side
and the step's load; a contact and the step; one condition of the person and all of these."""

Origin = Literal["derived", "modelled", "asked", "pending"]
"""Where a fact comes from: derivable from a step that says enough; from a model of the body, whose gaps are nobody's
omission; to be asked of the person; or without a derivation yet."""


@frozen(kw_only=True)
class Estimate:
    """A value known within a band."""

    value: float
    low: float
    high: float


@frozen(kw_only=True)
class Assumed:
    """A value that nobody said: a usual one, taken so that the step can be judged at all."""

    value: Any


@frozen(kw_only=True, eq=False, order=False)
class Fact(Term):
    """A term of the rule language that knows how it is derived.

    `derive` takes a `Moment` and returns a value, an `Estimate`, an `Assumed`, or None (unknown).  `base` is
    the name of the same thing in the evidence base, `question` what to ask where a person must tell, `words`
    the closed list of a word or a set of words.
    """

    meaning: str
    scope: Scope
    derive: Callable[[Any], Any] = field(repr=False)
    base: str = ""
    origin: Origin = "derived"
    question: str = ""
    words: frozenset[str] = frozenset()


def unknown(_moment: object) -> None:
    """The derivation of a fact that nothing in a step tells."""


def fact(name: str, label: str, derive: Callable[[Any], Any] = unknown, **more: Any) -> Fact:
    """Declare a number; `base` defaults to the name without its unit."""
    more.setdefault("kind", "number")
    more.setdefault("unit", "")
    more.setdefault("meaning", label)
    more.setdefault("base", name)
    return Fact(name=name, label=label, derive=derive, **more)
