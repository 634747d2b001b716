"""Where a figure is looked at from, without perspective: azimuth from the body's right side, elevation from level."""

from __future__ import annotations

from math import cos, radians, sin

from attrs import field, frozen

from ..biomechanics.space import Point, Vector


@frozen(kw_only=True)
class Camera:
    """A parallel view.  Azimuth 0 looks at the right side with the body facing right, 90 at its front, -90 at its
    back; `elevation` looks down from above.  Degrees.
    """

    azimuth: float = 9.0
    elevation: float = 0.0
    _turn: tuple[float, float, float, float] = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        """Keep sines and cosines, which every point needs."""
        a, e = radians(self.azimuth), radians(self.elevation)
        object.__setattr__(self, "_turn", (cos(a), sin(a), cos(e), sin(e)))

    def seen(self, point: Vector) -> Point:
        """A point of the room on paper, x right and y up, in metres.  Works for directions too."""
        ca, sa, ce, se = self._turn
        near = point[0] * sa + point[2] * ca
        return (point[0] * ca - point[2] * sa, point[1] * ce - near * se)

    def depth(self, point: Vector) -> float:
        """How far towards the viewer a point lies, metres."""
        ca, sa, ce, se = self._turn
        return (point[0] * sa + point[2] * ca) * ce + point[1] * se

    @property
    def tilt(self) -> float:
        """Sine of the elevation: how much of a level depth shows as height."""
        return self._turn[3]
