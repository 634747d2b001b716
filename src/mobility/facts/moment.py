"""`Still` and `Moment`: what one record of facts is derived from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field, frozen

from ..conditions import Told
from ..model import Contact, Dose, Person, Position, Step
from ..model.vocabulary import Side

if TYPE_CHECKING:
    from ..model.body import Arm, Leg


@frozen(kw_only=True)
class Session:
    """What came before a step in its protocol, in seconds; None where it is not known.

    `prior_static_s` maps a muscle to the static stretch it had within ten minutes and without dynamic work
    since.  A step that stands alone has no neighbours: nothing came before it, and nobody knows how warm the
    body is.
    """

    prior_static_s: dict[str, float | None] = field(factory=dict)
    muscle_session_s: dict[str, float | None] = field(factory=dict)
    muscle_week_s: dict[str, float | None] = field(factory=dict)
    prior_warm_s: float | None = None
    prior_flexed_s: float | None = 0.0
    since_flexed_s: float | None = 1e9
    prior_recumbent_s: float | None = 0.0
    since_fast_breathing_s: float | None = 1e9
    mobility_later: bool | None = False
    stop_rule: bool | None = None


ALONE = Session()
"""The session of a step without neighbours."""


@define(kw_only=True)
class Still:
    """A key position of a person, seen from one side: all that facts of a position depend on."""

    position: Position
    person: Person
    side: Side = "right"

    @property
    def leg(self) -> Leg:
        """The leg of this side."""
        return self.position.leg(self.side)

    @property
    def arm(self) -> Arm:
        """The arm of this side."""
        return self.position.arm(self.side)

    @property
    def body_mass_kg(self) -> float:
        """Body mass, 75 kg where it is not known (policy; only shares of body weight depend on it)."""
        return self.person.body_mass_kg or 75.0


@define(kw_only=True)
class Moment(Still):
    """The same within a step, with one of its contacts and what came before it.

    `told` is the condition that is looked at, `told_all` all that the person told; `alike` that both sides of the
    position are alike, so that this one stands for both.
    """

    step: Step
    session: Session = ALONE
    contact: Contact | None = None
    told: Told | None = None
    told_all: tuple[Told, ...] = ()
    alike: bool = False

    @property
    def dose(self) -> Dose:
        """The dose given, or the usual one."""
        return self.step.amount
