"""What a body rests on and what it holds: surfaces and props, with the few that everybody uses."""

from __future__ import annotations

from attrs import frozen

from .fields import angle, number, string, word
from .vocabulary import PropKind, SurfaceKind, allowed


@frozen(kw_only=True)
class Surface:
    """Something that can bear weight.

    `height_m` is the height of its top (of the bar; the place of a wall has none); None leaves it to whoever
    places the body, as for a bench that is chosen to fit the lower legs.  `incline_deg` raises the head end.
    """

    kind: SurfaceKind = word(allowed(SurfaceKind), default="floor")
    height_m: float | None = number(0, 4, unit="m", default=None, optional=True)
    incline_deg: float = angle(-60, 90)

    @property
    def is_equipment(self) -> bool:
        """Whether it must be fetched: floor and wall are everywhere."""
        return self.kind not in {"floor", "wall"}


@frozen(kw_only=True)
class Prop:
    """Something held, pressed or laid under the body.  Sizes in metres, mass in kilograms."""

    kind: PropKind = word(allowed(PropKind), default="cushion")
    name: str = string()
    radius_m: float | None = number(0.001, 1, unit="m", default=None, optional=True)
    length_m: float | None = number(0.001, 3, unit="m", default=None, optional=True)
    mass_kg: float = number(0, 500, unit="kg")


def _surface(kind: SurfaceKind, height_m: float | None = None) -> Surface:
    return Surface(kind=kind, height_m=height_m)


floor = _surface("floor", 0.0)
mat = _surface("mat", 0.0)
bench = _surface("bench")
chair = _surface("chair")
box = _surface("box")
wall = _surface("wall")
bar = _surface("bar")

foam_roller = Prop(kind="foam_roller", name="foam roller", radius_m=0.075, length_m=0.45)
ball = Prop(kind="ball", name="ball", radius_m=0.11)
block = Prop(kind="block", name="yoga block", length_m=0.23)
strap = Prop(kind="strap", name="strap", length_m=2.0)
towel = Prop(kind="towel", name="towel", length_m=1.0)
band = Prop(kind="band", name="elastic band", length_m=1.0)
cushion = Prop(kind="cushion", name="cushion", length_m=0.4)
stick = Prop(kind="stick", name="stick", length_m=1.2, radius_m=0.014)
stability_ball = Prop(kind="stability_ball", name="stability ball", radius_m=0.32)

__all__ = [
    "Prop",
    "Surface",
    "ball",
    "band",
    "bar",
    "bench",
    "block",
    "box",
    "chair",
    "cushion",
    "floor",
    "foam_roller",
    "mat",
    "stability_ball",
    "stick",
    "strap",
    "towel",
    "wall",
]
