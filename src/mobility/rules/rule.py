"""`Rule`: a contraindication as data, with the examples that prove it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

from attrs import field, frozen

from ..expression import Expression
from ..model import Dose, Exercise, Person, Position, Protocol, Step
from .evidence import Evidence

Severity = Literal["info", "warning", "error"]
Level = Literal["precaution", "relative", "absolute"]
LEVELS: dict[Severity, Level] = {"info": "precaution", "warning": "relative", "error": "absolute"}
"""What the severities are called where a rule is about a condition."""

SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")

Hazard = Literal[
    "breath-hold",
    "breathing",
    "cervical-load",
    "condition-status",
    "deep-knee-flexion-under-load",
    "dose",
    "head-below-heart",
    "hip-end-range",
    "impact",
    "joint-load",
    "lumbar-extension-under-load",
    "lumbar-flexion-under-load",
    "lumbar-rotation-under-load",
    "order",
    "shoulder-end-range-under-load",
    "suppression",
    "unsafe-pressure",
]
"""Families of harm; `suppression` is about entries in files that accept findings."""

Subject = Exercise | Step | Protocol


@frozen(kw_only=True)
class Remedy:
    """What to do instead, in words and as ids of exercises of the catalog.

    `protocol` is the id of a sequence that takes the place of the step, where more than one exercise is meant.
    """

    text: str
    exercises: tuple[str, ...] = ()
    protocol: str = ""


@frozen(kw_only=True)
class Example:
    """A named case that a rule must flag or must pass.

    `subject` makes something to check (late, so that importing rules stays cheap); `facts` gives a record
    directly, only for rules whose facts have no derivation yet or that only a person can tell.  `level` is the
    severity expected of a flag.
    """

    name: str = field(kw_only=False)
    subject: Callable[[], Subject] | None = field(kw_only=False, default=None, repr=False)
    facts: Mapping[str, Any] = field(factory=dict, hash=False)
    person: Person | None = None
    level: Severity | None = None


@frozen(kw_only=True)
class Rule:
    """One rule.

    `when` is an expression over facts: the rule fires where it is true.  Its level is `severity`, unless the
    expression `warning` or `error` is true as well.  `message` says what was found and may show facts as
    `{lumbar_flexion_pct}`; `why` says why it matters.  `supersedes` names rules that need not be reported
    beside it at the same or a lower level, `outranks` those that need not be at a lower level.

    A rule with a `condition` (in words) is about people who have it; its levels are precaution, relative and
    absolute.  Unless it is for `anyone` (a question of age, measured pressure or symptoms), it is asked only of
    people with one of its `codes`: prefixes of ICD-10-CM.
    """

    code: str
    name: str
    hazard: Hazard
    severity: Severity
    when: Expression
    warning: Expression | None = None
    error: Expression | None = None
    message: str
    why: str
    evidence: Evidence
    remedy: Remedy
    known_problems: str = ""
    supersedes: tuple[str, ...] = ()
    outranks: tuple[str, ...] = ()
    condition: str = ""
    codes: tuple[str, ...] = ()
    anyone: bool = True
    flags: tuple[Example, ...]
    passes: tuple[Example, ...]

    @property
    def levels(self) -> tuple[tuple[Severity, Expression], ...]:
        """Each level with the expression that it needs, mildest first; the first is `when` itself."""
        raised: tuple[tuple[Severity, Expression | None], ...] = (
            ("warning", self.warning),
            ("error", self.error),
        )
        return ((self.severity, self.when), *((name, expr) for name, expr in raised if expr is not None))

    @property
    def worst(self) -> Severity:
        """The highest level that it can reach."""
        return SEVERITIES[max(SEVERITIES.index(level) for level, _ in self.levels)]


def held(position: Position, dose: Dose | None = None, **exercise: Any) -> Step:
    """A step around one position, for examples: `held(Position.supine().pulled(1), seconds(60))`."""
    return Step(Exercise("example", position=position, **exercise), dose=dose)


def moved(*positions: Position, dose: Dose | None = None, **exercise: Any) -> Step:
    """A step that moves through positions, for examples."""
    return Step(Exercise("example", position=positions[0], moves_to=positions[1:], **exercise), dose=dose)
