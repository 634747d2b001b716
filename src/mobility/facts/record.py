"""Records: the facts of one step, one record for each key position, side and contact."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve, field, frozen

from ..model import Contact, Person, Position, Step
from ..model.vocabulary import Side
from . import breathing, contact, dose, limbs, load, lumbar, person, position, session
from .fact import Assumed, Estimate, Fact, Scope
from .moment import ALONE, Moment, Session

MODULES = (position, lumbar, limbs, contact, load, dose, breathing, session, person)
"""Where facts are declared, in the order in which they are listed."""

FACTS: Mapping[str, Fact] = {
    value.name: value for module in MODULES for value in vars(module).values() if isinstance(value, Fact)
}
"""Every fact by name."""

_BY_SCOPE: dict[Scope, tuple[Fact, ...]] = {
    scope: tuple(item for item in FACTS.values() if item.scope == scope)
    for scope in ("step", "position", "side", "contact")
}


@frozen(kw_only=True)
class Facts:
    """One record: values by name (None: unknown), the bands of estimates, and what was only assumed.

    `side` (None: both alike) and `position` (its index) say for which part of the step it holds.
    """

    values: Mapping[str, Any]
    bands: Mapping[str, tuple[float, float]] = field(factory=dict)
    assumed: frozenset[str] = frozenset()
    position: int = 0
    side: Side | None = None

    def __getitem__(self, name: str) -> Any:
        """The value of a fact; None when it is unknown."""
        return self.values[name]


class _Sheet:
    """Values with their bands and assumptions while a record is put together."""

    __slots__ = ("assumed", "bands", "values")

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.bands: dict[str, tuple[float, float]] = {}
        self.assumed: frozenset[str] = frozenset()

    def fill(self, facts: tuple[Fact, ...], moment: Moment) -> _Sheet:
        """A copy with more facts."""
        sheet = _Sheet()
        sheet.values, sheet.bands, assumed = dict(self.values), dict(self.bands), set(self.assumed)
        for item in facts:
            value = item.derive(moment)
            if isinstance(value, Estimate):
                sheet.bands[item.name] = (value.low, value.high)
                value = value.value
            elif isinstance(value, Assumed):
                assumed.add(item.name)
                value = value.value
            sheet.values[item.name] = value
        sheet.assumed = frozenset(assumed)
        return sheet


def symmetric(pose: Position) -> bool:
    """Whether both sides of a position are alike, so that one record serves for both."""
    return (
        pose.left_leg == pose.right_leg
        and pose.left_arm == pose.right_arm
        and pose.twisted_knee in (None, "both")
        and _borne(pose, "left") == _borne(pose, "right")
    )


def _borne(pose: Position, side: Side) -> frozenset[tuple[str, object, float | None]]:
    return frozenset((item.landmark, item.on, item.share) for item in pose.supports if item.is_on(side))


def one_sided_load(step: Step) -> bool:
    """Whether an outside load hangs on one side only."""
    load = step.exercise.load
    return load is not None and load.side != "both"


def records(step: Step, person: Person, session: Session = ALONE) -> Iterator[Facts]:
    """All records of a step.  A step on the left side is the exercise, written for the right, mirrored."""
    if step.side == "left":
        step = _on_the_left(step)
    contacts: tuple[Contact | None, ...] = step.exercise.contacts or (None,)
    moment = Moment(step=step, person=person, session=session)
    whole = _Sheet().fill(_BY_SCOPE["step"], moment)
    pressed = [_Sheet().fill(_BY_SCOPE["contact"], _of(moment, contact=item)) for item in contacts]
    for index, pose in enumerate(step.exercise.positions):
        still = whole.fill(_BY_SCOPE["position"], _of(moment, position=pose))
        for side in _sides(step, pose):
            sided = still.fill(_BY_SCOPE["side"], _of(moment, position=pose, side=side or "right"))
            for sheet in pressed:
                yield Facts(
                    values=sided.values | sheet.values,
                    bands=sided.bands | sheet.bands,
                    assumed=sided.assumed | sheet.assumed,
                    position=index,
                    side=side,
                )


def _sides(step: Step, pose: Position) -> tuple[Side | None, ...]:
    return (None,) if symmetric(pose) and not one_sided_load(step) else ("left", "right")


def _of(moment: Moment, **changes: Any) -> Moment:
    return Moment(
        **{"step": moment.step, "person": moment.person, "session": moment.session, **changes},
    )


def _on_the_left(step: Step) -> Step:

    return evolve(step, exercise=step.exercise.mirrored())
