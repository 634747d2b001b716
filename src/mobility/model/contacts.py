"""What bears the body, what touches what, what is held, and what presses on it."""

from __future__ import annotations

from typing import Any, cast

from attrs import evolve, field, frozen

from .equipment import Prop, Surface, floor
from .fields import a, in_list, number, truth, word
from .vocabulary import TOOL_WORDS, ZONE_WORDS, Landmark, Motion, Side, Sides, Tool, Zone, allowed

_OTHER: dict[str, Any] = {"left": "right", "right": "left", "both": "both"}


@frozen(kw_only=True)
class Support:
    """A part of the body that bears weight, and on what.

    `share` is the share of body weight through this part of ONE side (0-1), where the author knows it.
    """

    landmark: Landmark = word(allowed(Landmark), default="sole")
    side: Sides = word(allowed(Sides), default="both")
    on: Surface | Prop = a((Surface, Prop), "a Surface or a Prop", default=floor)
    share: float | None = number(0, 1, default=None, optional=True)

    def is_on(self, side: Side | None) -> bool:
        """Whether it bears weight on this side (None: on any)."""
        return side is None or self.side in ("both", side)

    def mirrored(self) -> Support:
        """Left and right exchanged."""
        return evolve(self, side=_OTHER[self.side])


@frozen(kw_only=True)
class Touch:
    """Two parts of the body laid on each other, without weight: hands on shins, hands behind the head."""

    one: Landmark = word(allowed(Landmark), default="hand")
    one_side: Sides = word(allowed(Sides), default="both")
    two: Landmark = word(allowed(Landmark), default="shin")
    two_side: Sides = word(allowed(Sides), default="both")

    def mirrored(self) -> Touch:
        """Left and right exchanged."""
        return evolve(self, one_side=_OTHER[self.one_side], two_side=_OTHER[self.two_side])


@frozen(kw_only=True)
class Held:
    """A prop held between or at parts of the body with an effort of 0 (just there) to 10."""

    prop: Prop = a(Prop, "a Prop", default=Prop())
    at: Landmark = word(allowed(Landmark), default="hand")
    side: Sides = word(allowed(Sides), default="both")
    effort: float = number(0, 10)

    def mirrored(self) -> Held:
        """Left and right exchanged."""
        return evolve(self, side=_OTHER[self.side])


_HAND: Any = "hand"


def _tool(value: str) -> Tool:
    """An everyday word for a tool ("fingertips", "lacrosse ball") -> the tool it counts as."""
    plain = str(value).strip().lower().replace(" ", "_").replace("-", "_")
    return TOOL_WORDS.get(plain, cast(Tool, plain))


def _zone(value: str) -> Zone:
    """An everyday word for a zone -> the zone; "low back" without a side is the muscle beside the spine."""
    plain = str(value).strip().lower().replace(" ", "_").replace("-", "_")
    return cast(Zone, ZONE_WORDS.get(plain, plain))


@frozen(kw_only=True)
class Contact:
    """Something pressing on a zone of the body on purpose; floor, cushions and pads are `Support`.

    `pressure` is the intended felt intensity 0-10 (None: not known), `pressure_kpa` the mean pressure where it
    was measured.  `weighted` says that the body lies on the tool.  `seconds` is the time on one site of one
    side in one set; None: as long as the step lasts.
    """

    zone: Zone = field(kw_only=False, converter=_zone, validator=in_list(allowed(Zone)))
    with_: Tool = field(default=_HAND, converter=_tool, validator=in_list(allowed(Tool)))
    pressure: float | None = number(0, 10, default=None, optional=True)
    pressure_kpa: float | None = number(0, 2000, unit="kPa", default=None, optional=True)
    side: Sides = word(allowed(Sides), default="both")
    weighted: bool = truth()
    motion: Motion = word(allowed(Motion), default="still")
    seconds: float | None = number(0, 86_400, unit="s", default=None, optional=True)

    def mirrored(self) -> Contact:
        """Left and right exchanged."""
        return evolve(self, side=_OTHER[self.side])
