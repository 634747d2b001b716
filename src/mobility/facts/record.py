"""Records: the facts of one step, one record for each key position, side and contact."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from attrs import evolve, field, frozen

from ..conditions import Told
from ..model import Contact, Person, Position, Reading, Step
from ..model.vocabulary import Side
from . import breathing, condition, contact, dose, limbs, load, lumbar, person, position, session
from .fact import Assumed, Estimate, Fact, Scope
from .moment import ALONE, Moment, Session, Still

MODULES = (position, lumbar, limbs, contact, load, dose, breathing, session, person, condition)
"""Where facts are declared, in the order in which they are listed."""

FACTS: Mapping[str, Fact] = {
    value.name: value for module in MODULES for value in vars(module).values() if isinstance(value, Fact)
}
"""Every fact by name."""

_ABOUT_THE_STEP = frozenset({"contact_affected", "moves_affected"})

PERSONAL: frozenset[str] = frozenset(
    value.name for module in (person, condition) for value in vars(module).values()
    if isinstance(value, Fact) and value.origin == "asked" and value.name not in _ABOUT_THE_STEP
)  # fmt: skip
"""Facts that are the same whatever the person does."""

_BY_SCOPE: dict[Scope, tuple[Fact, ...]] = {
    scope: tuple(item for item in FACTS.values() if item.scope == scope)
    for scope in ("step", "position", "side", "limb", "contact", "condition")
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
    moment: Moment | None = field(default=None, eq=False, repr=False)

    def of(self, told: Told) -> Facts:
        """The same record for one condition of the person."""
        sheet = _sheet("condition", evolve(self.moment, told=told)) if self.moment else _NOTHING
        return evolve(
            self,
            values={**self.values, **sheet.values},
            bands={**self.bands, **sheet.bands},
            assumed=self.assumed | sheet.assumed,
        )

    def __getitem__(self, name: str) -> Any:
        """The value of a fact; None when it is unknown."""
        return self.values[name]


@frozen(kw_only=True)
class _Sheet:
    """Some facts with their bands and assumptions: a part of a record."""

    values: dict[str, Any]
    bands: dict[str, tuple[float, float]]
    assumed: frozenset[str]


_NOTHING = _Sheet(values={}, bands={}, assumed=frozenset())


def _sheet(scope: Scope, moment: Still) -> _Sheet:
    """The facts of one scope."""
    values: dict[str, Any] = {}
    bands: dict[str, tuple[float, float]] = {}
    assumed = set()
    for item in _BY_SCOPE[scope]:
        value = item.derive(moment)
        if isinstance(value, Assumed):
            assumed.add(item.name)
            value = value.value
        if isinstance(value, Estimate):
            bands[item.name] = (value.low, value.high)
            value = value.value
        values[item.name] = value
    return _Sheet(values=values, bands=bands, assumed=frozenset(assumed))


# positions come again in every program, so what depends on nothing else is kept
@lru_cache(maxsize=4096)
def _still(pose: Position, person: Person) -> _Sheet:
    return _sheet("position", Still(position=pose, person=person))


@lru_cache(maxsize=8192)
def _sided(pose: Position, person: Person, side: Side) -> _Sheet:
    return _sheet("side", Still(position=pose, person=person, side=side))


@lru_cache(maxsize=4096)
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


def records(step: Step, person: Person, session: Session = ALONE, told: tuple[Told, ...] = ()) -> Iterator[Facts]:
    """All records of a step.  A step on the left side is the exercise, written for the right, mirrored.

    `told` are the person's conditions; a record itself is for none of them (see `Facts.of`).
    """
    if step.side == "left":
        step = evolve(step, exercise=step.exercise.mirrored())
    contacts: tuple[Contact | None, ...] = step.exercise.contacts or (None,)
    moment = Moment(step=step, person=person, session=session, position=step.exercise.position, told_all=told)
    whole = _sheet("step", moment)
    pressed = [(item, _sheet("contact", evolve(moment, contact=item))) for item in contacts]
    nobody = _sheet("condition", moment)
    for index, pose in enumerate(step.exercise.positions):
        still = _still(pose, person)
        for side in _sides(step, pose):
            here = evolve(moment, position=pose, side=side or "right", alike=side is None)
            limb = _sheet("limb", here)
            sided = _sided(pose, person, side or "right")
            for touch, touched in pressed:
                sheets = (whole, still, sided, limb, touched, nobody)
                found = _joined(sheets, index, side, evolve(here, contact=touch))
                yield found if step.reading is None else _as_read(found, step.reading)


def _as_read(found: Facts, reading: Reading) -> Facts:
    """A record of a step that was read: what the reading does not know is unknown, its defaults are assumptions."""
    values = {name: None if name in reading.unknown else value for name, value in found.values.items()}
    bands = {name: band for name, band in found.bands.items() if name not in reading.unknown}
    return evolve(found, values=values, bands=bands, assumed=(found.assumed | reading.assumed) - reading.unknown)


def _joined(sheets: tuple[_Sheet, ...], index: int, side: Side | None, moment: Moment) -> Facts:
    values: dict[str, Any] = {}
    bands: dict[str, tuple[float, float]] = {}
    assumed: frozenset[str] = frozenset()
    for sheet in sheets:
        values.update(sheet.values)
        bands.update(sheet.bands)
        assumed |= sheet.assumed
    return Facts(values=values, bands=bands, assumed=assumed, position=index, side=side, moment=moment)


def _sides(step: Step, pose: Position) -> tuple[Side | None, ...]:
    return (None,) if symmetric(pose) and not one_sided_load(step) else ("left", "right")
